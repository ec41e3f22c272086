"""What was weighed of the groups on the board stays so, whichever rules are asked and how often.

Of very many groups all are weighed while the user looks at the first ones, so that rules answer
at once when they are asked. Knows when there is time for it; what is weighed is core's affair.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, QThreadPool, QTimer

from dupeviewer.core import collector
from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.likeness.laid import Laid, Two
from dupeviewer.core.progress import Progress, Report, Stage
from dupeviewer.core.review import rules
from dupeviewer.core.review.review import Review
from dupeviewer.core.review.rules import Rule, RuleSet, Weighing
from dupeviewer.gui.jobs import JobRunner
from dupeviewer.gui.session import Session
from dupeviewer.gui.state.rows import Rows

MANY = 2_000
"""Fewer groups are weighed in no time."""

IDLE_MS = 2_000
"""So long nothing may have come or gone."""

_EVERYTHING = RuleSet(tuple(Rule), frozenset(Kind))


class Weighed:
    """The groups of one board on the scales; may be asked by several threads."""

    def __init__(self, clusters: Rows, before: Weighed | None = None) -> None:
        self.clusters = clusters
        self.known: dict[int, Weighing] = {}
        if before is not None and before.clusters.laid is clusters.laid:
            changed = {*before.clusters.differing(clusters)}
            known = before.known.copy()
            self.known = {row: known[row] for row in known.keys() - changed} if changed else known

    def is_of(self, clusters: Rows) -> bool:
        """Whether each row of this board has the cluster that was weighed."""
        mine = self.clusters
        return mine.laid is clusters.laid and next(mine.differing(clusters), None) is None

    def of(self, rows: Sequence[int]) -> Iterator[Weighing]:
        """Those of these rows, in their order."""
        known = self.known
        missing = [row for row in rows if row not in known]
        awaited, groups = {*missing}, self._groups(missing)
        for row in rows:
            if row in awaited:
                yield known.setdefault(row, Weighing(next(groups)))
            else:
                yield known[row]

    def let_go(self) -> None:
        """Part with all of it, without holding up others."""
        weighings = [*self.known.values()]
        self.known = {}
        collector.let_go(weighings)

    def _groups(self, rows: Sequence[int]) -> Iterator[Cluster | Two]:
        clusters, since = self.clusters, self.clusters.since
        if not isinstance(clusters.laid, Laid):
            yield from map(clusters.__getitem__, rows)
            return
        as_laid = clusters.laid.sketches([row for row in rows if row not in since])
        for row in rows:
            yield clusters[row] if row in since else next(as_laid)


class Picked:
    """The groups of some rows, in their order; what was weighed of them stays with it."""

    def __init__(self, weighed: Weighed, rows: Sequence[int]) -> None:
        self._weighed = weighed
        self._rows = sorted(rows)
        self._weighings: list[Weighing] = []

    def is_of(self, clusters: Rows, rows: Sequence[int]) -> bool:
        """Whether these rows are picked, of a board on which each has the cluster it had."""
        return self._weighed.is_of(clusters) and self._rows == sorted(rows)

    def weighings(self) -> Iterator[Weighing]:
        """Each group on the scales; not for two threads."""
        yield from self._weighings
        for weighing in self._weighed.of(self._rows[len(self._weighings) :]):
            self._weighings.append(weighing)
            yield weighing

    @property
    def groups(self) -> Sequence[Cluster | Two]:
        """All that were weighed, as far as they had to be made for that."""
        return [weighing.group for weighing in self._weighings]


class Scales(QObject):
    """For as long as the window; always of the board as it is."""

    def __init__(self, session: Session, pool: QThreadPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pool = pool
        self._weighed = Weighed(session.board.clusters.copy())
        self._jobs = JobRunner(pool, self)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._prepare)
        session.clustersReset.connect(self._wait)
        session.clustersAppended.connect(self._wait)
        session.clusterReplaced.connect(self._wait)

    def pick(self, rows: Sequence[int]) -> Picked:
        """The groups of these rows, weighed as far as there was time."""
        self._jobs.stop()
        self._idle.stop()
        self._renew()
        return Picked(self._weighed, rows)

    def shutdown(self) -> None:
        self._idle.stop()
        self._jobs.shutdown()

    def _wait(self) -> None:
        """Somebody else is at work now."""
        self._jobs.stop()
        self._idle.start()

    def _renew(self) -> None:
        """Be of the board as it is now."""
        clusters, before = self._session.board.clusters, self._weighed
        if not before.is_of(clusters):
            self._weighed = Weighed(clusters.copy(), before)
            self._pool.start(before.let_go)

    def _prepare(self) -> None:
        if self._jobs.is_busy:
            self._idle.start()
        elif len(self._session.board.clusters) >= MANY:
            self._renew()
            self._jobs.start(_weigh_all(self._weighed))


def _weigh_all(weighed: Weighed) -> Callable[[Report], None]:
    def work(report: Report) -> None:
        rows = range(len(weighed.clusters))
        with collector.held_off():
            rules.apply(
                weighed.of(rows),
                _EVERYTHING,
                Review(),
                tell=lambda tally: report(Progress(Stage.CHECK, tally.seen, len(rows))),
            )

    return work

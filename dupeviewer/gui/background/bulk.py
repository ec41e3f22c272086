"""What is said of many groups at once, worked out in the background.

Knows how to keep the window free meanwhile; what is suggested, and what each word means for the
groups, it asks of the board.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QThreadPool, Signal

from dupeviewer.core import collector
from dupeviewer.core.likeness.cluster import Cluster
from dupeviewer.core.progress import Progress, Report, Stage
from dupeviewer.core.review.lawful import lawful
from dupeviewer.core.review.review import Review
from dupeviewer.gui.background.applying import Changed, differing
from dupeviewer.gui.jobs import JobRunner
from dupeviewer.gui.session import Session
from dupeviewer.gui.state import saying
from dupeviewer.gui.state.board import Board

AT_ONCE = 100

_Rows = Sequence[int]


@dataclass(frozen=True, slots=True)
class _Judged:
    """A copy of the board upon which verdicts were found."""

    after: Board


@dataclass(frozen=True, slots=True)
class _Said:
    """A copy of `before` in which it is said of these clusters, by row; `say` says it anew."""

    before: Board
    seen: Review
    after: Board
    clusters: dict[int, Cluster]
    judged: Board | None
    say: Callable[[_Rows], None]
    changed: Changed


class Bulk(QObject):
    """One command at a time; while it is at work no other is taken."""

    accepted = Signal(int)
    marked = Signal(object)  # Changed: what accepting in several groups has marked
    judged = Signal()
    busyChanged = Signal(bool)

    def __init__(self, session: Session, pool: QThreadPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = JobRunner(pool, self)
        self._jobs.succeeded.connect(self._on_done)
        self._jobs.cancelled.connect(self._on_end)
        self._jobs.failed.connect(self._on_end)

    @property
    def is_busy(self) -> bool:
        return self._jobs.is_busy

    def accept(self, rows: _Rows) -> None:
        """Mark as suggested in just these groups, as one step; ends in `accepted`."""
        self._say(_accepted, rows, self._accept_now)

    def skip(self, rows: _Rows) -> None:
        """Set just these groups aside for later, as one step."""
        self._say(_skipped, rows, self._session.skip_all)

    def dismiss(self, rows: _Rows) -> None:
        """Say of just these groups that they are no duplicates, as one step."""
        self._say(_dismissed, rows, self._session.dismiss_all)

    def judge(self, rows: _Rows) -> None:
        """Find the suggestions for these groups; ends in `judged`."""
        if self.is_busy or not rows:
            return
        after = self._session.board.copy()

        def judged(report: Report) -> _Judged:
            with collector.held_off():
                _judge(after, rows, report)
            return _Judged(after)

        self._jobs.start(judged)
        self.busyChanged.emit(True)

    def shutdown(self) -> None:
        self._jobs.shutdown()

    def _say(
        self,
        work: Callable[[Board, _Rows, Report], tuple[Review, _Rows, Board | None]],
        rows: _Rows,
        say: Callable[[_Rows], None],
    ) -> None:
        if self.is_busy or not rows:
            return
        if len(rows) <= AT_ONCE:
            say(rows)
            return
        before = self._session.board
        after = before.copy()

        def said(report: Report) -> _Said:
            with collector.held_off():
                seen = after.review
                review, touched, judged = work(after, rows, report)
                clusters = {row: after.clusters[row] for row in touched}
                review = lawful(review, clusters.values(), after.protected)
                after.follow(review, after.protected, touched)
                paths = _paths(clusters.values() if judged is not None else ())
                changed = differing(paths, seen, review)
                return _Said(before, seen, after, clusters, judged, say, changed)

        self._jobs.start(said)
        self.busyChanged.emit(True)

    def _on_done(self, outcome: _Said | _Judged) -> None:
        session = self._session
        if isinstance(outcome, _Judged):
            session.board.take_verdicts(outcome.after)
        self._on_end()
        if isinstance(outcome, _Judged):
            self.judged.emit()
            return
        is_as_before = (
            session.board is outcome.before
            and session.review is outcome.seen
            and session.protected == outcome.after.protected
            and len(session.clusters) == len(outcome.after.clusters)
        )
        if is_as_before and outcome.clusters:
            session.take_change(outcome.after, list(outcome.clusters))
            if outcome.judged is not None:
                self.accepted.emit(len(outcome.clusters))
                self.marked.emit(outcome.changed)
            return
        if outcome.judged is not None:
            session.board.take_verdicts(outcome.judged)
        clusters = session.clusters  # something was said meanwhile: only groups that are the same
        seen = outcome.clusters.items()
        outcome.say([row for row, c in seen if row < len(clusters) and clusters[row] is c])

    def _accept_now(self, rows: _Rows) -> None:
        session, before = self._session, self._session.review
        paths = [*_paths(session.clusters[row] for row in rows)]
        groups = session.accept_all(rows)
        self.accepted.emit(groups)
        if groups > 1:
            self.marked.emit(differing(paths, before, session.review))

    def _on_end(self, _message: str = "") -> None:
        self.busyChanged.emit(False)


def _paths(clusters: Iterable[Cluster]) -> Iterator[str]:
    return (photo.path for cluster in clusters for photo in cluster.photos)


def _accepted(after: Board, rows: _Rows, report: Report) -> tuple[Review, _Rows, Board]:
    _judge(after, rows, report)
    judged = after.copy()
    return *saying.accepted(after, rows), judged


def _skipped(after: Board, rows: _Rows, _report: Report) -> tuple[Review, _Rows, None]:
    return saying.skip(after, rows), rows, None


def _dismissed(after: Board, rows: _Rows, _report: Report) -> tuple[Review, _Rows, None]:
    return saying.dismiss(after, rows), rows, None


def _judge(board: Board, rows: _Rows, report: Report) -> None:
    for done, row in enumerate(rows):
        report(Progress(Stage.CHECK, done, len(rows)))
        board.verdict(row)

"""The groups that are not duplicates: remembered by content, and kept out of every later scan.

Stands between a scan and the session, so that what was settled is settled before it is shown.
"""

from __future__ import annotations

import logging
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from dupeviewer.core.likeness.cluster import Cluster
from dupeviewer.core.likeness.laid import Laid
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.progress import Progress, Report
from dupeviewer.core.review.apart import Apart, Seen
from dupeviewer.core.review.review import Mark
from dupeviewer.core.scan import ScanOptions, ScanResult
from dupeviewer.core.storage.verdicts import Aside, Key, Unwritable, Verdicts
from dupeviewer.gui.memory.remembered import State
from dupeviewer.gui.memory.written import Memory
from dupeviewer.gui.session import Session

logger = logging.getLogger(__name__)

Scan = Callable[[ScanOptions, Executor, Report], ScanResult]


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What is to be said of clusters before the session takes them."""

    dismissed: frozenset[Key] = frozenset()
    settled: frozenset[str] = frozenset()
    stale: frozenset[str] = frozenset()


class NotDuplicates(QObject):
    """Follows the session's dismissals; the contents are read in the memory's own thread."""

    changed = Signal()

    _foreseen = Signal(object)

    def __init__(self, session: Session, memory: Memory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._memory = memory
        self._lock = threading.Lock()
        self._apart = Apart()
        self._groups: dict[int, Aside] = {}
        self._known = session.review.dismissed
        self._looked_at: set[Key] = set()
        self._foreseen.connect(self._on_foreseen)
        session.reviewChanged.connect(self._follow)
        session.clustersReset.connect(self._look_again)

    @property
    def groups(self) -> tuple[Aside, ...]:
        """What was set aside, the latest first."""
        with self._lock:
            return tuple(sorted(self._groups.values(), key=lambda group: -group.id))

    def load(self) -> None:
        """Learn what was set aside in earlier runs; cheap, and asks no disk but the memory's."""
        verdicts = self._memory.verdicts
        if verdicts is None:
            return
        try:
            groups = verdicts.groups_aside()
        except Unwritable as error:
            logger.info("what is not duplicates can't be read: %s", error)
            return
        for group in groups:
            self._add(group)
        self._known = self._session.review.dismissed
        self._remember_missing(groups)
        self.changed.emit()

    def honouring(self, scan: Scan) -> Scan:
        """The scan, with what was set aside kept apart in what it finds."""

        def run(options: ScanOptions, executor: Executor, report: Report) -> ScanResult:
            sieve = _Sieve(self._seen, self._concerned, self._memory.states, self._foreseen.emit)
            result = scan(options, executor, _Sieving(report, sieve))
            with self._lock:
                web = self._apart.cut(result.web)
            return replace(result, clusters=sieve(result.clusters), web=web)

        return run

    def forget(self, number: int) -> None:
        """These may be duplicates after all: they come back now, or with the next scan."""
        with self._lock:
            group = self._groups.pop(number, None)
            self._apart.forget(number)
        if group is None:
            return
        self._memory.write(lambda verdicts: verdicts.forget_aside(number))
        paths = {member.path for member in group.members}
        review = self._session.review
        back = frozenset(key for key in review.dismissed if paths.issuperset(key))
        self._known -= back
        self._session.take_review(replace(review, dismissed=review.dismissed - back))
        self.changed.emit()

    def _seen(self, cluster: Cluster) -> Seen:
        with self._lock:
            return self._apart.seen(cluster)

    def _concerned(self, laid: Laid) -> list[int]:
        with self._lock:
            return self._apart.concerned(laid)

    def _add(self, group: Aside) -> None:
        with self._lock:
            for same in [n for n, g in self._groups.items() if _key(g) == _key(group)]:
                del self._groups[same]
                self._apart.forget(same)
            self._groups[group.id] = group
            self._apart.add(group)

    def _follow(self) -> None:
        """Remember what was dismissed just now, and take back what was undone."""
        dismissed = self._session.review.dismissed
        new, undone = dismissed - self._known, self._known - dismissed
        self._known = dismissed
        for key in new:
            self._remember(key)
        if undone:
            self._memory.write(lambda verdicts: self._take_back(verdicts, undone))

    def _look_again(self) -> None:
        """At another setting, groups hold more or less of what was set aside: ask only the rest.

        A group that the user has taken up again since is left alone.
        """
        session = self._session
        rows: set[int] = set()
        for group in self.groups:
            found = Counter(session.row_of(member.path) for member in group.members)
            rows.update(row for row, times in found.items() if row is not None and times > 1)
        clusters = [session.clusters[row] for row in sorted(rows)]
        done = self._looked_at | session.review.dismissed
        new = [cluster for cluster in clusters if cluster.key not in done]
        self._looked_at.update(cluster.key for cluster in new)
        if new:
            self._memory.write(lambda _verdicts: self._foresee(new))

    def _foresee(self, clusters: Sequence[Cluster]) -> None:
        looked = [(cluster.key, self._seen(cluster)) for cluster in clusters]
        dismissed = frozenset(key for key, seen in looked if seen.is_dismissed)
        settled = frozenset(path for _, seen in looked for path in seen.settled)
        if dismissed or settled:
            self._foreseen.emit(Foreseen(dismissed, settled))

    def _remember(self, key: Key) -> None:
        row = self._session.row_of(key[0])
        if row is not None and self._session.clusters[row].key == key:
            photos = self._session.clusters[row].photos
            self._memory.write(lambda verdicts: self._set_aside(verdicts, photos))

    def _remember_missing(self, groups: Sequence[Aside]) -> None:
        """What was dismissed right before a crash, and not yet read."""
        known = set(map(_key, groups))
        for key in self._known:
            if tuple(sorted(key)) not in known:
                self._remember(key)

    def _set_aside(self, verdicts: Verdicts, photos: Sequence[Photo]) -> None:
        try:
            members = self._apart.members(photos)
        except OSError as error:
            logger.info("can't be remembered by content: %s", error)
            return
        self._add(verdicts.set_aside(members))
        self.changed.emit()

    def _take_back(self, verdicts: Verdicts, keys: Iterable[Key]) -> None:
        wanted = {tuple(sorted(key)) for key in keys}
        verdicts.forget_aside_of(wanted)
        with self._lock:
            for number in [n for n, group in self._groups.items() if _key(group) in wanted]:
                del self._groups[number]
                self._apart.forget(number)
        self.changed.emit()

    def _on_foreseen(self, foreseen: Foreseen) -> None:
        """Before the clusters themselves arrive: the messages of a thread come in order."""
        review = self._session.review.without(foreseen.stale)
        settled = [path for path in foreseen.settled if review.mark(path) is None]
        review = review.with_marks(dict.fromkeys(settled, Mark.KEEP))
        review = replace(review, dismissed=review.dismissed | foreseen.dismissed)
        self._known |= foreseen.dismissed
        self._session.take_review(review)


class _Sieve:
    """What a scan gives, as it is to be shown; each cluster is looked at once."""

    def __init__(
        self,
        look: Callable[[Cluster], Seen],
        concerned: Callable[[Laid], list[int]],
        states: Mapping[str, State],
        tell: Callable[[Foreseen], None],
    ) -> None:
        self._look = look
        self._concerned = concerned
        self._states = dict(states)
        self._tell = tell
        self._seen: dict[int, tuple[Cluster, Seen]] = {}

    def __call__(self, clusters: Sequence[Cluster]) -> Sequence[Cluster]:
        if isinstance(clusters, Laid):
            doubtful = [clusters[row] for row in self._concerned(clusters)]
            stale = self._stale(clusters.web.photos, clusters.web.places)
        else:
            doubtful = [*clusters]
            photos = [photo for cluster in clusters for photo in cluster.photos]
            stale = self._stale(photos, {photo.path: n for n, photo in enumerate(photos)})
        new = [cluster for cluster in doubtful if id(cluster) not in self._seen]
        self._seen.update((id(cluster), (cluster, self._look(cluster))) for cluster in new)
        looked = [self._seen[id(cluster)][1] for cluster in new]
        foreseen = Foreseen(
            frozenset(seen.clusters[0].key for seen in looked if seen.is_dismissed),
            frozenset(path for seen in looked for path in seen.settled),
            stale,
        )
        if foreseen != Foreseen():
            self._tell(foreseen)
        if all(self._seen[id(each)][1].clusters == (each,) for each in doubtful):
            return clusters
        return tuple(part for each in clusters for part in self._parts(each))

    def _parts(self, cluster: Cluster) -> tuple[Cluster, ...]:
        seen = self._seen.get(id(cluster))
        return (cluster,) if seen is None else seen[1].clusters

    def _stale(self, photos: Sequence[Photo], places: Mapping[str, int]) -> frozenset[str]:
        """Photos with a mark that was set on another one that had this path; told but once, as
        the user may mark them again."""
        known = [
            (photos[places[path]], state) for path, state in self._states.items() if path in places
        ]
        for photo, _ in known:
            del self._states[photo.path]
        return frozenset(p.path for p, state in known if (p.size, p.mtime_ns) != state)


class _Sieving:
    """A report that passes on what the sieve lets through."""

    def __init__(self, report: Report, sieve: _Sieve) -> None:
        self._report = report
        self._sieve = sieve

    def __call__(self, progress: Progress) -> None:
        self._report(progress)

    def found(self, results: Sequence[object]) -> None:
        if isinstance(results, Laid):
            self._report.found(self._sieve(results))
            return
        clusters = [each for each in results if isinstance(each, Cluster)]
        if len(clusters) < len(results):
            self._report.found([each for each in results if not isinstance(each, Cluster)])
        self._report.found(self._sieve(clusters))


def _key(group: Aside) -> Key:
    return tuple(sorted(member.path for member in group.members))

"""One run from folders to clusters: discover, read, match, verify, group.

Knows the order of the stages and what a run may be asked for; each stage is a room of its own.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from contextlib import closing, contextmanager
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from dupeviewer.core import collector, earlier, groups, measuring
from dupeviewer.core.earlier import Earlier
from dupeviewer.core.groups import Groups
from dupeviewer.core.library import Library
from dupeviewer.core.likeness import evidence, fingerprint, matching, second_look
from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.likeness.laid import Laid
from dupeviewer.core.likeness.registration import WHOLE
from dupeviewer.core.likeness.second_look import Parts, Proposal
from dupeviewer.core.likeness.web import Web
from dupeviewer.core.looking import Looker
from dupeviewer.core.photos import discover
from dupeviewer.core.photos.photo import Misnamed, Unreadable
from dupeviewer.core.photos.skipping import Skipped
from dupeviewer.core.progress import SILENT, Report, Stage, Stopped, Within
from dupeviewer.core.sentences import Sentence
from dupeviewer.core.storage import answers, settled
from dupeviewer.core.storage.answers import Answer
from dupeviewer.core.storage.fingerprints import Store
from dupeviewer.core.storage.previews import Previews

GROWTH = 0.1
"""While photos are read, the search runs whenever this share of what is known is new."""

FEWEST_NEW = 32


@dataclass(frozen=True, slots=True)
class ScanOptions:
    """What to scan and how; `max_distance` None is the algorithm's own, `min_size` is in bytes.

    `online` also reads photos that are stored online only, which downloads them.
    Raises: ValueError where no folder is given, or for a name or a number that makes no sense.
    """

    folders: tuple[str, ...]
    algorithm: str = "phash"
    bits: int = 64
    max_distance: int | None = None
    engine: str = "auto"
    turned: bool = True
    kinds: frozenset[Kind] = frozenset({Kind.EXACT, Kind.SAME, Kind.EDITED})
    protected: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    min_size: int = 0
    online: bool = False

    def __post_init__(self) -> None:
        if not self.folders:
            raise ValueError("no folder to scan")
        row = fingerprint.algorithm(self.algorithm, self.bits)
        if self.max_distance is not None and not 0 <= self.max_distance <= row.bits:
            raise ValueError(f"max distance is 0 to {row.bits}, not {self.max_distance}")
        if self.engine != "auto" and self.engine not in matching.ENGINES:
            raise ValueError(
                f"no engine {self.engine}; there are auto, {', '.join(matching.ENGINES)}"
            )
        if not self.kinds:
            raise ValueError("no kind of likeness to look for")

    @property
    def radius(self) -> int:
        """The max distance in force, in bits."""
        if self.max_distance is not None:
            return self.max_distance
        return fingerprint.algorithm(self.algorithm, self.bits).max_distance


@dataclass(frozen=True, slots=True)
class Counts:
    """How much was looked at: `files` seen, `photos` read, `from_cache` of them not opened."""

    files: int = 0
    photos: int = 0
    from_cache: int = 0


@dataclass(frozen=True, slots=True)
class ScanResult:
    """What a run found; a stopped run gives what it had read by then.

    Clusters are in the path order of their first photos, each made when it is first asked for.
    `seconds` is by stage: discover, read, match, verify, total. `trouble` says what went wrong
    with the cache, if anything. The `web` has all matches, those between clusters too.
    """

    options: ScanOptions
    clusters: Sequence[Cluster] = ()
    unreadable: tuple[Unreadable, ...] = ()
    misnamed: tuple[Misnamed, ...] = ()
    skipped_folders: tuple[Skipped, ...] = ()
    counts: Counts = Counts()
    seconds: dict[str, float] = field(default_factory=dict)
    stopped: bool = False
    trouble: Sentence | None = None
    web: Web = field(default_factory=Web)


def run(
    options: ScanOptions, store: Store, executor: Executor, report: Report = SILENT
) -> ScanResult:
    """Scan folders; work on single files goes through the executor.

    Results are reported as they form, and the final ones do not depend on the order in which
    files were read. Where the report raises `Stopped`, the result is of what was read by then.

    Raises: FileNotFoundError for a folder that is not there.
    """
    discover.check(options.folders)
    with Previews() as previews:
        return _Run(options, store, executor, report, previews).result()


class _Run:
    def __init__(
        self,
        options: ScanOptions,
        store: Store,
        executor: Executor,
        report: Report,
        previews: Previews,
    ) -> None:
        self._options = options
        self._store = store
        self._executor = executor
        self._report = report
        self._previews = previews
        algorithm = fingerprint.algorithm(options.algorithm, options.bits)
        self._library = Library(
            options.folders,
            options.excluded,
            algorithm,
            store,
            options.min_size,
            options.online,
        )
        self._earlier = Earlier()
        self._wholes: list[Link] = []
        self._parts: list[Link] | None = None
        self._looker = Looker(self._library, store, executor, previews, options.kinds)
        self._groups = Groups(self._library, copies=Kind.EXACT in options.kinds)
        self._seconds = dict.fromkeys(("discover", "read", "match", "verify"), 0.0)

    def result(self) -> ScanResult:
        start = time.perf_counter()
        library = self._library
        stopped = False
        answer: Answer | None = None
        try:
            with self._timed("discover"):
                library.discover(self._report)
                with collector.held_off():
                    answer = answers.unpack(self._store.answer(self._key()) or b"")
            if answer is None:
                self._go()
        except Stopped:
            stopped = True
        found = groups.laid(library.restore(answer)) if answer else self._found(stopped)
        photos = int(library.has.sum())
        self._seconds["total"] = time.perf_counter() - start
        return ScanResult(
            self._options,
            found,
            library.unreadable(),
            library.misnamed(),
            library.listing.skipped,
            Counts(library.listing.files, photos, library.from_cache),
            self._seconds,
            stopped,
            self._store.trouble,
            found.web,
        )

    def _go(self) -> None:
        library = self._library
        with self._timed("discover"):
            library.recall(self._executor, self._report)
            library.fold_copies(self._executor, self._report)
        self._take_over()
        fresh: list[NDArray[np.int64]] = []
        reading = self._report if library.is_all_known() else Within(Stage.READ, self._report)
        with closing(library.read(self._executor, self._previews.put, reading)) as batches:
            while (batch := self._next(batches)) is not None:
                fresh.append(np.setdiff1d(batch, self._earlier.rows, assume_unique=True))
                new = sum(map(len, fresh))
                if new >= max(FEWEST_NEW, GROWTH * (int(library.has.sum()) - new)):
                    self._look(np.concatenate(fresh), reading)
                    fresh = []
        if sum(map(len, fresh)):
            self._look(np.concatenate(fresh), self._report)
        self._look_again()
        with self._timed("verify"):
            found = self._groups.of(self._links)
            self._groups.learn(
                measuring.measured(found, library, self._store, self._executor, self._report)
            )

    def _take_over(self) -> None:
        """What earlier scans have settled, and show what comes of that."""
        with self._timed("match"), collector.held_off():
            known = map(settled.unpack, self._store.settled(self._question()))
            rows = self._library.searchable()
            states = self._library.checksums[rows]
            self._earlier = earlier.take_over(filter(None, known), states, rows)
        self._wholes += self._earlier.wholes
        self._show()

    def _hand_over(self) -> None:
        """Leave what this scan has settled to later ones, but for photos it could not see."""
        unseen = np.array(sorted(self._looker.unseen), dtype=np.int64)
        rows = np.setdiff1d(self._library.searchable(), unseen, assume_unique=True)
        found = earlier.settled(rows, self._library.checksums[rows], self._wholes, self._parts)
        self._store.put_settled(self._question(), self._options.folders, settled.pack(found))

    def _look_again(self) -> None:
        """Look for parts of photos in others, now that the first results are shown.

        Not where the user asked for closer likeness than this looks for.
        """
        reach = self._reach
        if reach is None or self._options.radius < second_look.MAX_DISTANCE:
            return
        rows = self._library.searchable().tolist()
        before = set(self._earlier.seen_in_parts.tolist())
        self._parts = list(self._earlier.parts)
        with self._timed("match"):
            seen = self._seen_in_parts(rows)
            proposals = second_look.propose(
                [parts for _, parts in seen],
                {place for place, (row, _) in enumerate(seen) if row not in before},
                max_distance=reach,
                turned=self._options.turned,
                report=self._report,
            )
            found = [x._replace(a=seen[x.a][0], b=seen[x.b][0]) for x in proposals]
        met = {(link.a, link.b) for link in self._wholes}
        with self._timed("verify"):
            self._parts += self._looker.links(
                [each for each in found if each[:2] not in met], self._report
            )
        self._show()

    def _seen_in_parts(self, rows: Sequence[int]) -> list[tuple[int, Parts]]:
        """The rows whose parts are known, or can be made now."""
        known = self._library.parts(rows)
        missing = [row for row, parts in zip(rows, known, strict=True) if parts is None]
        made = dict(zip(missing, self._executor.map(self._looker.parts, missing), strict=True))
        looked = [(row, parts or made[row]) for row, parts in zip(rows, known, strict=True)]
        return [(row, parts) for row, parts in looked if parts is not None]

    @property
    def _reach(self) -> int | None:
        return second_look.reach(len(self._library.listing))

    @property
    def _links(self) -> list[Link]:
        return [*self._wholes, *(self._parts or ())]

    def _found(self, stopped: bool) -> Laid:
        """The clusters of this scan, remembered for the next one."""
        found = self._groups.of(self._links)
        if not stopped:
            self._hand_over()
            if not self._looker.unseen and (answer := self._library.answer(found.web)):
                self._store.put_answer(self._key(), answers.pack(answer))
        return found

    def _key(self) -> bytes:
        """Names the question of these files in this state."""
        return self._library.key() + self._question()

    def _question(self) -> bytes:
        """Names what matters to links, whatever the files."""
        options = self._options
        asked = (options.algorithm, options.bits, options.radius, options.turned, self._reach)
        versions = (self._library.algorithm.version, evidence.VERSION, second_look.VERSION)
        return repr((asked, sorted(options.kinds), versions)).encode()

    def _next(self, batches: Iterator[NDArray[np.int64]]) -> NDArray[np.int64] | None:
        with self._timed("read"):
            return next(batches, None)

    def _look(self, fresh: NDArray[np.int64], report: Report) -> None:
        """Search the new rows among all that are known, verify what is near, and show it."""
        rows = self._library.searchable()
        new = np.isin(rows, fresh)
        if new.any():
            with self._timed("match"):
                candidates = self._near(rows, new, report)
            with self._timed("verify"):
                self._wholes += self._looker.links(candidates, report)
        self._show()

    def _near(
        self, rows: NDArray[np.int64], new: NDArray[np.bool_], report: Report
    ) -> list[Proposal]:
        turns = fingerprint.TURNS if self._options.turned else 1
        pairs = matching.find(
            self._library.bits[rows, :turns],
            self._options.radius,
            engine=self._options.engine,
            new=new,
            report=report,
        )
        a, b = rows[pairs.a].tolist(), rows[pairs.b].tolist()
        columns = zip(a, b, pairs.distance.tolist(), pairs.turn.tolist(), strict=True)
        return [Proposal(*each, (WHOLE, WHOLE), each[-1]) for each in columns]

    def _show(self) -> None:
        """Report the clusters that are new or have grown since the last time."""
        if fresh := self._groups.fresh(self._links):
            self._report.found(fresh)

    @contextmanager
    def _timed(self, stage: str) -> Iterator[None]:
        start = time.perf_counter()
        try:
            yield
        finally:
            self._seconds[stage] += time.perf_counter() - start

"""Folders in, columns of fingerprints out: what is on disk, what is known, reading the rest.

Knows the cache and identical bytes; what the fingerprints mean is others' affair.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Generator, Hashable, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from functools import cached_property, partial
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from dupeviewer.core import one_photo, reading
from dupeviewer.core.likeness import second_look
from dupeviewer.core.likeness.fingerprint import TURNS, Algorithm, Bits
from dupeviewer.core.likeness.second_look import Parts
from dupeviewer.core.likeness.web import Web
from dupeviewer.core.one_photo import LASTING, Read
from dupeviewer.core.photos import decoding, digest, discover, formats, roll
from dupeviewer.core.photos.photo import Facts, Misnamed, Photo, Unreadable
from dupeviewer.core.photos.roll import Columns, Roll, Told
from dupeviewer.core.progress import SILENT, Progress, Report, Stage
from dupeviewer.core.recalling import Recall
from dupeviewer.core.storage.answers import Answer
from dupeviewer.core.storage.fingerprints import Store
from dupeviewer.core.storage.records import Known, Numbers, Record, identities

T = TypeVar("T")

FLAT = 3.0
"""Detail below which a fingerprint says nothing: a clear sky, a blank scan, a black frame."""

BATCH = 64
SECONDS_BETWEEN_BATCHES = 0.5
"""Fingerprints are handed on and stored when there are this many, or this long after the last."""

_SIGNED = (1 << 63) - 1


class Library:
    """The photos of some folders in columns, one row a photo, in the order of the listing.

    `bits` has shape (rows, 8, words); it and `checksums`, which name photos wherever they lie, hold
    where `has` says so. `content` gives for every row the first row with the same bytes: itself,
    unless it is an exact copy.
    """

    def __init__(
        self,
        folders: Sequence[str],
        excluded: Sequence[str],
        algorithm: Algorithm,
        store: Store,
        min_size: int = 0,
        online: bool = False,
    ) -> None:
        self._folders = [os.path.realpath(folder) for folder in folders]
        self._walk = partial(discover.walk, excluded=excluded, min_size=min_size, online=online)
        self._store = store
        self.algorithm = algorithm
        self.listing = discover.Listing()
        self._shape(0)
        self.ends: dict[int, str] = {}
        self.digests: dict[int, str] = {}
        self.problems: dict[int, Unreadable] = {}
        self.from_cache = 0
        self._misnamed: dict[int, str] = {}
        self._told = Told()

    def discover(self, report: Report = SILENT) -> None:
        """Walk the folders."""
        self.listing = self._walk(self._folders, report=report)
        self._shape(len(self.listing))

    @cached_property
    def identities(self) -> Numbers:
        """By which a file in its state is known wherever it is moved; 0 where it is not."""
        listing = self.listing
        return identities(listing.devices, listing.inodes, listing.sizes, listing.mtimes)

    def recall(self, executor: Executor, report: Report = SILENT) -> None:
        """Fill in what the cache knows of files that have not changed, but perhaps moved."""
        recall = Recall(self.listing, self.identities, self._store, self.algorithm.key)
        for found in recall.unchanged(self._folders):
            self._take_known(found)
        self._take_known(recall.moved())
        self._take_known(recall.elsewhere(executor, report))

    def restore(self, answer: Answer) -> Web:
        """Fill in what an earlier scan of the very same files had found; opens nothing."""
        self.has[:] = True
        for row, problem, message in answer.problems:
            self.has[row] = False
            self.problems[row] = Unreadable(self.listing.paths[row], problem, message)
        self.from_cache = int(self.has.sum())
        self._misnamed = dict(answer.misnamed)
        photos = self.listing.roll(answer.rows.tolist(), answer.digests, answer.facts)
        return Web(answer.rows, photos, answer.links)

    def answer(self, web: Web) -> Answer | None:
        """What to remember of a finished scan; None where the next one has to look again."""
        if not self.is_all_known() or any(x.reason not in LASTING for x in self.problems.values()):
            return None
        photos = web.photos
        if None in photos.formats:
            return None
        problems = [
            (row, problem.reason, problem.message)
            for row, problem in self.problems.items()
            if not self.has[row]
        ]
        links = np.asarray(web.every, dtype=np.int64)
        return Answer(web.ordered, links, photos.digests, photos.facts, problems, self._misnamed)

    def fold_copies(self, executor: Executor, report: Report = SILENT) -> None:
        """Find the files with identical bytes: equal size, then equal ends, then equal digest."""
        sizes = np.array(self.listing.sizes, dtype=np.int64)
        _, kind, times = np.unique(sizes, return_inverse=True, return_counts=True)
        alike = np.flatnonzero(times[kind] > 1).tolist()
        self._learn(digest.of_ends, self.ends, alike, executor, report)
        alike = _shared((row, (self.listing.sizes[row], self.ends.get(row))) for row in alike)
        self._learn(digest.of_file, self.digests, alike, executor, report)
        first: dict[tuple[int, str], int] = {}
        for row in alike:
            if row in self.digests:
                key = (self.listing.sizes[row], self.digests[row])
                self.content[row] = first.setdefault(key, row)

    def read(
        self,
        executor: Executor,
        keep: Callable[[int, bytes], None] | None = None,
        report: Report = SILENT,
    ) -> Generator[NDArray[np.int64], None, None]:
        """Read what is not known yet, each content once; gives the rows that became known.

        What is known counts as read in the reports, so that a scan that goes on where another was
        stopped counts on. `keep` takes the packed preview of each row read. What was read is stored
        even when the caller stops early; with what a scan asks of it later, where there is one to
        come.
        """
        yield self.known()
        copies = self._copies()
        in_parts = keep is not None or self._store.lasts

        def read(row: int) -> dict[int, Read | Unreadable]:
            return self._read_one_of((row, *copies.get(row, ())), in_parts)

        unread = (self.content == np.arange(len(self.content))) & ~self.has
        rows = [row for row in np.flatnonzero(unread).tolist() if row not in self.problems]
        wanted = reading.order(self.listing, rows, copies)
        every = len(self.listing)
        known = every - len(wanted)
        records: list[Record] = []
        fresh: list[int] = []
        last = time.monotonic()
        try:
            through = enumerate(self._in_parallel(executor, read, wanted), known + 1)
            for done, (row, found) in through:
                path = self.listing.paths[row]
                report(Progress(Stage.READ, done, every, path, len(self.problems)))
                records += [self._take(*each) for each in found.items()]
                readable = {n: each for n, each in found.items() if isinstance(each, Read)}
                if readable:
                    first = next(iter(readable))
                    self.content[list(readable)] = first
                    fresh.append(first)
                    preview = readable[first].preview
                    if keep is not None and preview is not None:
                        keep(first, preview)
                now = time.monotonic()
                if len(records) >= BATCH or now - last > SECONDS_BETWEEN_BATCHES:
                    self._store.put(self.algorithm.key, records)
                    yield np.array(fresh, dtype=np.int64)
                    records, fresh, last = [], [], time.monotonic()
        finally:
            self._store.put(self.algorithm.key, records)
        yield np.array(fresh, dtype=np.int64)

    def load(self, executor: Executor, report: Report = SILENT) -> None:
        """Discover, recall and read everything, each file by itself."""
        self.discover(report)
        self.recall(executor, report)
        for _ in self.read(executor, report=report):
            pass

    def known(self) -> NDArray[np.int64]:
        """The rows whose fingerprint is known."""
        return np.flatnonzero(self.has)

    def searchable(self) -> NDArray[np.int64]:
        """The rows to search among: known, one for each content, with something to compare."""
        own = self.content == np.arange(len(self.content))
        return np.flatnonzero(self.has & own & (self.detail >= FLAT))

    def photo(self, row: int) -> Photo:
        """The photo of a row with its digest and facts."""
        return self.roll([row])[0]

    def roll(self, rows: Sequence[int]) -> Roll:
        """The photos of these rows, in their order, with digests and facts."""
        digests = list(map(self.digests.get, rows))
        return self.listing.roll(rows, digests, self._facts(rows))

    def tell(self, row: int, facts: Facts | None) -> None:
        """Know this of a photo, whatever is stored."""
        if facts is not None:
            self._told.tell([row], roll.columns([facts]))

    def parts(self, rows: Sequence[int]) -> list[Parts | None]:
        """What these photos ask and answer with in a second look, as far as it is remembered."""
        paths = [self.listing.paths[row] for row in rows]
        stored = self._store.parts(self.algorithm.key, paths)
        return [second_look.unpacked(data) if data else None for data in stored]

    def copies(self) -> dict[int, list[int]]:
        """For each content with several readable files: its first row, and the others."""
        return {row: others for row, others in self._copies().items() if self.has[row]}

    def is_all_known(self) -> bool:
        """Whether nothing is left to read."""
        known = int(self.has.sum()) + sum(not self.has[row] for row in self.problems)
        return known == len(self.listing)

    def key(self) -> bytes:
        """Names these files in this state, read by this algorithm."""
        listing = self.listing
        states = hashlib.blake2b(self.algorithm.key.encode(), digest_size=16)
        states.update(os.fsencode("\0".join(listing.paths)))
        columns = (listing.sizes, listing.mtimes, [inode & _SIGNED for inode in listing.inodes])
        states.update(np.array(columns, dtype=np.int64).tobytes())
        return states.digest()

    def unreadable(self) -> tuple[Unreadable, ...]:
        found = [*self.listing.unreadable, *self.problems.values()]
        return tuple(sorted(found, key=lambda each: each.path))

    def misnamed(self) -> tuple[Misnamed, ...]:
        """Photos that were read although their names say another format."""
        paths = self.listing.paths
        return tuple(Misnamed(paths[row], name) for row, name in sorted(self._misnamed.items()))

    def _shape(self, rows: int) -> None:
        self.bits: Bits = np.zeros((rows, TURNS, self.algorithm.words), dtype=np.uint64)
        self.detail: NDArray[np.float32] = np.zeros(rows, dtype=np.float32)
        self.checksums: Numbers = np.zeros(rows, dtype=np.int64)
        self.has: NDArray[np.bool_] = np.zeros(rows, dtype=np.bool_)
        self.content: NDArray[np.int64] = np.arange(rows)
        self.__dict__.pop("identities", None)

    def _facts(self, rows: Sequence[int]) -> Columns:
        """What the store says of these rows, which is asked of each but once."""
        unasked = [row for row in rows if row not in self._told]
        paths = [self.listing.paths[row] for row in unasked]
        self._told.tell(unasked, self._store.facts(self.algorithm.key, paths))
        return self._told.of(rows)

    def _take_known(self, found: dict[int, Known]) -> None:
        if not found:
            return
        of = dict(zip(Known._fields, zip(*found.values(), strict=True), strict=True))
        self.ends |= {row: ends for row, ends in zip(found, of["ends"], strict=True) if ends}
        self.digests |= {row: each for row, each in zip(found, of["digest"], strict=True) if each}
        every = np.array(list(found))
        self.checksums[every] = [each or 0 for each in of["checksum"]]
        self.detail[every] = [each or 0.0 for each in of["detail"]]
        for row, known in found.items():
            problem = known.unreadable(self.listing.paths[row])
            if problem is not None:
                self.problems[row] = problem
            self._take_format(row, known.format)
        blobs = b"".join(filter(None, of["bits"]))
        rows = every[[bits is not None for bits in of["bits"]]]
        columns = np.frombuffer(blobs, dtype=">u8").astype(np.uint64)
        self.bits[rows] = columns.reshape(len(rows), TURNS, self.algorithm.words)
        self.has[rows] = True
        self.from_cache += len(rows)

    def _take_format(self, row: int, name: str | None) -> None:
        if name is not None and formats.is_misnamed(self.listing.paths[row], name):
            self._misnamed[row] = name

    def _learn(
        self,
        of: Callable[[str], str],
        known: dict[int, str],
        rows: Sequence[int],
        executor: Executor,
        report: Report,
    ) -> None:
        """Digest the files of which it is not known, and remember it."""
        paths = self.listing.paths

        def learn(row: int) -> str | Unreadable:
            try:
                return of(paths[row])
            except OSError as error:
                return decoding.unreadable(paths[row], error)

        unknown = [row for row in rows if row not in known and row not in self.problems]
        for row, found in self._in_parallel(executor, learn, unknown):
            report(Progress(Stage.DISCOVER, len(paths), None, paths[row]))
            if isinstance(found, Unreadable):
                self.problems[row] = found
            else:
                known[row] = found
        digests = [(paths[row], self.ends.get(row), self.digests.get(row)) for row in unknown]
        self._store.put_digests(self.algorithm.key, digests)

    def _in_parallel(
        self, executor: Executor, work: Callable[[int], T], rows: Sequence[int]
    ) -> Iterator[tuple[int, T]]:
        return reading.in_parallel(executor, work, rows, self.listing.devices.__getitem__)

    def _copies(self) -> dict[int, list[int]]:
        copies: dict[int, list[int]] = {}
        for row in np.flatnonzero(self.content != np.arange(len(self.content))).tolist():
            copies.setdefault(int(self.content[row]), []).append(row)
        return copies

    def _state_of(self, row: int) -> one_photo.State:
        listing = self.listing
        return listing.paths[row], listing.sizes[row], listing.mtimes[row]

    def _read_one_of(self, rows: Sequence[int], in_parts: bool) -> dict[int, Read | Unreadable]:
        """What is found of rows with the same bytes; read from the next where one has gone."""
        found: dict[int, Read | Unreadable] = {}
        for row in rows:
            found[row] = read = one_photo.read(
                self._state_of(row), self.algorithm, in_parts=in_parts
            )
            if isinstance(read, Read) or read.reason in LASTING:
                return {each: found.get(each, read) for each in rows}
        return found

    def _take(self, row: int, read: Read | Unreadable) -> Record:
        path, size, mtime_ns = self._state_of(row)
        ends, digest = self.ends.get(row), self.digests.get(row)
        record = Record(path, size, mtime_ns, int(self.identities[row]), ends, digest)
        if isinstance(read, Unreadable):
            self.problems[row] = replace(read, path=path)
            lasting = read.reason in LASTING
            return replace(record, unreadable=self.problems[row] if lasting else None)
        self.bits[row] = read.bits
        self.detail[row] = read.detail
        self.checksums[row] = read.checksum
        self.has[row] = True
        self._take_format(row, read.facts.format)
        bits = read.bits.astype(">u8").tobytes()
        return replace(
            record,
            checksum=read.checksum,
            bits=bits,
            detail=read.detail,
            facts=read.facts,
            parts=read.parts,
        )


def _shared(keyed: Iterable[tuple[int, Hashable]]) -> list[int]:
    """The rows whose key another row has too, in order."""
    rows_of: dict[Hashable, list[int]] = {}
    for row, key in keyed:
        rows_of.setdefault(key, []).append(row)
    return sorted(row for rows in rows_of.values() if len(rows) > 1 for row in rows)

"""Which files of a listing the cache knows: unchanged ones, moved ones, the same bytes elsewhere.

Knows by what a file is known again; what is then done with it is the library's affair.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from itertools import compress, islice

import numpy as np
from numpy.typing import NDArray

from dupeviewer.core import reading
from dupeviewer.core.photos import digest
from dupeviewer.core.photos.discover import Listing
from dupeviewer.core.progress import SILENT, Progress, Report, Stage
from dupeviewer.core.storage.fingerprints import Moved, Store
from dupeviewer.core.storage.records import Known, Numbers

AT_ONCE = 4096
"""How many rows of the cache are held at once."""

Flags = NDArray[np.bool_]
Found = dict[int, Known]
"""What is known of some rows of the listing."""


class Recall:
    """One going through the cache, for an algorithm's key; ask in the order of the methods."""

    def __init__(self, listing: Listing, identities: Numbers, store: Store, algorithm: str) -> None:
        self._listing = listing
        self._identities: list[int] = identities.tolist()
        columns = ([*listing.sizes, -1], [*listing.mtimes, -1], [*self._identities, 0])
        self._sizes, self._mtimes, self._known_by = (np.array(c, dtype=np.int64) for c in columns)
        self._store = store
        self._algorithm = algorithm
        self._is_new = np.ones(len(listing), dtype=np.bool_)

    def unchanged(self, folders: list[str]) -> Iterator[Found]:
        """Files known by path, size and time; those that are gone are noted as such."""
        paths = os.fsencode("\0".join(self._listing.paths)).split(b"\0")
        row_of = {path: row for row, path in enumerate(paths)}
        nowhere = len(self._listing)
        doubtful: Found = {}
        gone: list[bytes] = []
        back: list[bytes] = []
        every = self._store.known(self._algorithm, folders)
        while some := list(islice(every, AT_ONCE)):
            rows = np.array([row_of.get(known.path, nowhere) for known in some])
            is_here, is_it = self._met(rows, some)
            was_gone = np.array([known.gone is not None for known in some])
            self._is_new[rows[is_here]] = False
            gone += [known.path for known in compress(some, (rows == nowhere) & ~was_gone)]
            back += [known.path for known in compress(some, is_here & was_gone)]
            doubtful |= _those(rows, some, is_here & ~is_it)
            yield _those(rows, some, is_here & is_it)
        yield self._not_replaced(doubtful)
        self._store.miss(self._algorithm, gone, back)

    def _met(self, rows: Numbers, some: Sequence[Known]) -> tuple[Flags, Flags]:
        """Which of these are in the same state now, and which have no other identity."""
        is_here = self._sizes[rows] == [known.size for known in some]
        is_here &= self._mtimes[rows] == [known.mtime_ns for known in some]
        now = self._known_by[rows].tolist()
        is_it = [known.identity in (None, own) for known, own in zip(some, now, strict=True)]
        return is_here, np.array(is_it)

    @property
    def _new(self) -> list[int]:
        """The rows of which nothing is known so far."""
        new: list[int] = np.flatnonzero(self._is_new).tolist()
        return new

    def moved(self) -> Found:
        """Files known by identity under another path."""
        rows = {self._identities[row]: row for row in self._new if self._identities[row]}
        known = self._store.identified(self._algorithm, rows)
        return self._followed({rows[each.identity]: each for each in known if each.identity})

    def elsewhere(self, executor: Executor, report: Report = SILENT) -> Found:
        """Files whose bytes are known of a file with another name and another identity.

        As when they were copied, or moved to another drive; they are read, but not decoded.
        """
        sizes = self._listing.sizes
        of_size: dict[int, dict[int | None, Known]] = {}
        for known in self._store.sized(self._algorithm, {sizes[row] for row in self._new}):
            of_size.setdefault(known.size, {})[known.checksum] = known
        likely = sorted(row for row in self._new if sizes[row] in of_size)
        found: Found = {}
        checked = reading.in_parallel(
            executor, self._checksum, likely, self._listing.devices.__getitem__
        )
        for row, checksum in checked:
            report(Progress(Stage.DISCOVER, len(self._listing), None, self._listing.paths[row]))
            if checksum in of_size[sizes[row]]:
                found[row] = of_size[sizes[row]][checksum]
        return self._followed(found)

    def _not_replaced(self, doubtful: Found) -> Found:
        """Files known by path whose identity has changed, as when a drive is plugged in again.

        Without those that are another file now, with the same size and time: where the identity
        that was known is somebody else's, or the one seen was known of somebody else.
        """
        if not doubtful:
            return {}
        here = set(self._identities)
        seen = {self._identities[row] for row in doubtful}
        known_as = {x.identity: x for x in self._store.identified(self._algorithm, seen)}
        return {
            row: known
            for row, known in doubtful.items()
            if known.identity not in here and self._identities[row] not in known_as
        }

    def _followed(self, found: Found) -> Found:
        self._is_new[list(found)] = False
        listing = self._listing
        moved = (
            Moved(listing.paths[row], listing.mtimes[row], self._identities[row], known.path)
            for row, known in found.items()
        )
        self._store.follow(self._algorithm, moved)
        return found

    def _checksum(self, row: int) -> int | None:
        try:
            return digest.checksum_of_file(self._listing.paths[row])
        except OSError:
            return None  # reading it will say why


def _those(rows: Numbers, some: Sequence[Known], chosen: Flags) -> Found:
    return dict(zip(rows[chosen].tolist(), compress(some, chosen), strict=True))

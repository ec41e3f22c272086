"""Which files of a listing the cache knows: unchanged ones, moved ones, the same bytes elsewhere.

Knows by what a file is known again; what is then done with it is the library's affair.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import Executor

from dupeviewer.core import reading
from dupeviewer.core.photos import digest
from dupeviewer.core.photos.discover import Listing
from dupeviewer.core.progress import SILENT, Progress, Report, Stage
from dupeviewer.core.storage.fingerprints import Moved, Store
from dupeviewer.core.storage.records import Known, Numbers

AT_ONCE = 4096
"""How many rows of the cache are held at once."""

Found = dict[int, Known]
"""What is known of some rows of the listing."""


class Recall:
    """One going through the cache, for an algorithm's key; ask in the order of the methods."""

    def __init__(self, listing: Listing, identities: Numbers, store: Store, algorithm: str) -> None:
        self._listing = listing
        self._identities: list[int] = identities.tolist()
        self._store = store
        self._algorithm = algorithm
        self._new = set(range(len(listing)))

    def unchanged(self, folders: list[str]) -> Iterator[Found]:
        """Files known by path, size and time; those that are gone are noted as such."""
        listing = self._listing
        paths = os.fsencode("\0".join(listing.paths)).split(b"\0")
        row_of = {path: row for row, path in enumerate(paths)}
        found: Found = {}
        doubtful: Found = {}
        gone: list[bytes] = []
        back: list[bytes] = []
        for known in self._store.known(self._algorithm, folders):
            row = row_of.get(known.path)
            if row is None:
                if known.gone is None:
                    gone.append(known.path)
            elif (listing.sizes[row], listing.mtimes[row]) == (known.size, known.mtime_ns):
                is_it = known.identity in (None, self._identities[row])
                (found if is_it else doubtful)[row] = known
                self._new.discard(row)
                if known.gone is not None:
                    back.append(known.path)
                if len(found) == AT_ONCE:
                    yield found
                    found = {}
        yield found
        yield self._not_replaced(doubtful)
        self._store.miss(self._algorithm, gone, back)

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
        self._new -= found.keys()
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

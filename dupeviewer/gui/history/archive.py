"""The journal read in the background: runs, their photos, and where those are now.

Knows one thread and its questions, answered in order; showing the answers is the screen's affair.
"""

from __future__ import annotations

import logging
import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from enum import Enum
from itertools import islice

from PySide6.QtCore import QObject, QThreadPool, Signal

from dupeviewer.core import collector, trash
from dupeviewer.core.photos import decoding, digest
from dupeviewer.core.photos.photo import FileId, Photo
from dupeviewer.core.trash import Entry, Journal, State
from dupeviewer.gui.history.keepsakes import Alike, Keepsakes, key_of

logger = logging.getLogger(__name__)

MOST_FOUND = 500

_AT_ONCE = 500
_LATER = -1


class Where(Enum):
    """Where a photo is now that was asked to go."""

    IN_TRASH = "in trash"
    ASIDE = "aside"
    UNKNOWN = "unknown"
    EMPTIED = "emptied"
    NOT_CONNECTED = "not connected"
    RESTORED = "restored"
    LEFT = "left"


HAS_PLACE = frozenset((Where.IN_TRASH, Where.ASIDE, Where.RESTORED))
"""Where the photo itself can still be seen."""


@dataclass(frozen=True, slots=True)
class Probed:
    """What the disk says of an entry; `picture` is a file that still shows it, if there is one.

    `keepsake` is a small JPEG that was made of the photo when it went.
    """

    where: Where
    picture: Photo | None
    keepsake: bytes | None = None


class Archive(QObject):
    """Asks the journal and the disk without keeping anyone waiting."""

    runsRead = Signal(object)  # tuple[Run, ...]
    listed = Signal(int, object)  # run, list[Listed]
    counted = Signal(int, object)  # run, Counter[Where]
    probed = Signal(object)  # list[tuple[Entry, Probed]]
    found = Signal(str, object)  # what was asked for, tuple[Entry, ...]
    cleared = Signal()
    failed = Signal(str)

    def __init__(
        self, journal_path: str, keepsakes: Keepsakes, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._path = journal_path
        self._keepsakes = keepsakes
        self._journal: Journal | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._is_closed = False

    def read_runs(self) -> None:
        self._do(lambda journal: self.runsRead.emit(journal.runs()))

    def list_photos(self, run: int) -> None:
        self._do(lambda journal: self.listed.emit(run, journal.listed(run)))

    def read_now(self, run: int) -> tuple[Entry, ...]:
        """The photos of a run, for a thread that may wait. Raises: Unwritable, NewerJournal."""
        with closing(Journal(self._path)) as journal:
            return journal.entries(run)

    def clear(self) -> None:
        """Forget all that has ended; ends in `cleared`."""

        def work(journal: Journal) -> None:
            journal.clear()
            self.cleared.emit()

        self._do(work)

    def count(self, run: int) -> None:
        """How many of a run are where; whatever else is asked comes first."""

        def begin(journal: Journal) -> None:
            self._count(journal, run, (each.id for each in journal.listed(run)), Counter())

        self._do(begin, _LATER)

    def _count(
        self, journal: Journal, run: int, rest: Iterator[int], count: Counter[Where]
    ) -> None:
        """Some, and the rest in its turn."""
        some = list(islice(rest, _AT_ONCE))
        count.update(map(where, journal.of(some)))
        if some:
            self._do(lambda journal: self._count(journal, run, rest, count), _LATER)
        else:
            self.counted.emit(run, count)

    def probe(self, numbers: Sequence[int]) -> None:
        """Read these entries, and ask the disk where their photos are."""

        def work(journal: Journal) -> None:
            self.probed.emit([(entry, self._probed(entry)) for entry in journal.of(numbers)])

        self._do(work)

    def find(self, text: str) -> None:
        """Photos that went, by a part of their paths."""
        self._do(lambda journal: self.found.emit(text, journal.find(text, MOST_FOUND)))

    def find_like(self, path: str) -> None:
        """Photos that went and are or look the same as this file, or of which it was kept."""

        def work(journal: Journal) -> None:
            self.found.emit(path, _like(journal, self._keepsakes, path))

        self._do(work)

    def shutdown(self) -> None:
        self._is_closed = True
        self._pool.clear()
        self._pool.waitForDone()
        if self._journal is not None:
            self._journal.close()
            self._journal = None

    def _probed(self, entry: Entry) -> Probed:
        found, keepsake = where(entry), self._keepsakes.picture(entry)
        if found in HAS_PLACE and entry.where is not None:
            return Probed(found, _seen(entry.where) or _seen(entry.kept), keepsake)
        return Probed(found, _seen(entry.path if found is Where.LEFT else entry.kept), keepsake)

    def _do(self, work: Callable[[Journal], None], priority: int = 0) -> None:
        if not self._is_closed:
            self._pool.start(lambda: self._try(work), priority)

    def _try(self, work: Callable[[Journal], None]) -> None:
        try:
            if self._journal is None:
                self._journal = Journal(self._path)
            with collector.held_off():
                work(self._journal)
        except (trash.Unwritable, trash.NewerJournal) as error:
            logger.info("the history can't be read: %s", error)
            self.failed.emit(str(error))


def where(entry: Entry) -> Where:
    """What the disk says now; one look."""
    match entry.state:
        case State.RESTORED:
            return Where.RESTORED
        case State.LEFT | State.FAILED:
            return Where.LEFT
        case State.ATTEMPT | State.RESTORING:
            return Where.UNKNOWN
    if entry.where is None:
        return Where.UNKNOWN
    if trash.is_in_trash(entry):
        return Where.IN_TRASH if trash.removed.base_of(entry.where) is None else Where.ASIDE
    return Where.NOT_CONNECTED if trash.is_away(entry) else Where.EMPTIED


def _seen(path: str | None) -> Photo | None:
    if path is None:
        return None
    try:
        now = os.stat(path)
    except OSError:
        return None
    return Photo(path, now.st_size, now.st_mtime_ns, FileId(now.st_dev, now.st_ino))


def _like(journal: Journal, keepsakes: Keepsakes, path: str) -> tuple[Entry, ...]:
    """What was kept as this file, has its bytes or looks like it; else what had its name."""
    try:
        size, content = os.stat(path).st_size, digest.of_file(path)
    except OSError:
        return ()
    looks = {each.key: each.size for each in _alike(keepsakes, path)}
    name = os.path.basename(path)
    near = journal.like(name, {size, *looks.values()}, path, MOST_FOUND)
    same = tuple(
        entry
        for entry in near
        if entry.kept == path or key_of(entry) in looks or _is_same(entry, size, content)
    )
    return same or tuple(entry for entry in near if os.path.basename(entry.path) == name)


def _alike(keepsakes: Keepsakes, path: str) -> tuple[Alike, ...]:
    try:
        return keepsakes.alike(decoding.small(path).picture)
    except (OSError, decoding.Undecodable):
        return ()


def _is_same(entry: Entry, size: int, content: str) -> bool:
    if entry.size != size or entry.where is None:
        return False
    try:
        return digest.of_file(entry.where) == content
    except OSError:
        return False

"""Which files are being read just now, noted on disk, so that after a crash it is known which.

Knows the notes of this program and of those that ended without taking theirs back; what is done
with such a file is decoding's affair.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import struct
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

logger = logging.getLogger(__name__)

SLOTS = 64
"""How many files are noted at once; of more at a time, the rest is not."""

_SLOT = 8192
_HEAD = struct.Struct(">qqI")
_MOST_PROGRAMS = 16
_SUSPECTS = "suspects.json"

State = tuple[int, int]
"""Size and time of change of a file, in bytes and nanoseconds."""


class UnderWay:
    """The notes of one program, in a folder that it shares with others like it.

    `suspects` are files that were being read when a program ended without a word; True for those
    of which somebody has been told.
    """

    def __init__(self, folder: Path) -> None:
        """Raises: OSError where nothing can be noted in the folder."""
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._folder = folder
        self._lock = threading.Lock()
        self._free = list(range(SLOTS))
        self._file: int | None = None
        self._suspects = self._stored()
        for number in range(_MOST_PROGRAMS):
            self._take_over(folder / f"reading-{number}")
        if self._file is None:
            raise OSError("too many programs at once")
        self._store()

    def close(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def is_suspect(self, path: str) -> bool:
        """Whether the file, in its present state, was being read when a program crashed."""
        known = self._suspects.get(path)
        if known is None:
            return False
        with contextlib.suppress(OSError):
            status = os.stat(path)
            return known[0] == (status.st_size, status.st_mtime_ns)
        return False

    def is_told(self, path: str) -> bool:
        known = self._suspects.get(path)
        return known is None or known[1]

    def tell(self, path: str) -> None:
        """Remember that somebody knows of this suspect, so that it may be tried again."""
        with self._lock:
            self._suspects[path] = (self._suspects[path][0], True)
            self._store()

    def acquit(self, path: str) -> None:
        """It has been read since, and nothing happened."""
        with self._lock:
            if self._suspects.pop(path, None) is not None:
                self._store()

    @contextlib.contextmanager
    def noted(self, path: str, state: State) -> Iterator[None]:
        """While this lasts, the file is one that is being read."""
        name = os.fsencode(path)
        with self._lock:
            slot = self._free.pop() if self._free else None
        if slot is None:
            yield
            return
        if len(name) <= _SLOT - _HEAD.size:
            self._write(slot, _HEAD.pack(*state, len(name)) + name)
        try:
            yield
        finally:
            self._write(slot, bytes(_HEAD.size))
            with self._lock:
                self._free.append(slot)

    def _write(self, slot: int, data: bytes) -> None:
        if self._file is not None:
            with contextlib.suppress(OSError):  # a full disk is no reason not to read
                _write_at(self._file, data, slot * _SLOT)

    def _take_over(self, path: Path) -> None:
        """Learn what a program left behind that is no more; keep the first file that is free."""
        if self._file is not None and not path.exists():
            return
        file = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        if not _locked(file):
            os.close(file)
            return
        with open(file, "rb", closefd=False) as notes:
            for name, state in _left(notes.read()):
                self._suspects[name] = (state, False)
                logger.info("%r was being read when the program ended", name)
        os.ftruncate(file, 0)
        if self._file is None:
            self._file = file
        else:
            os.close(file)

    def _stored(self) -> dict[str, tuple[State, bool]]:
        try:
            told = json.loads((self._folder / _SUSPECTS).read_text("utf-8", "surrogatepass"))
            return {str(p): ((int(s), int(t)), bool(known)) for p, s, t, known in told}
        except (OSError, TypeError, ValueError):
            return {}

    def _store(self) -> None:
        rows = [[path, *state, known] for path, (state, known) in self._suspects.items()]
        file = self._folder / _SUSPECTS
        if not rows and not file.exists():
            return
        try:
            file.touch(mode=0o600)
            file.write_text(json.dumps(rows), "utf-8", "surrogatepass")
        except OSError as error:
            logger.info("suspects are not written down: %s", error)


def _left(notes: bytes) -> Iterator[tuple[str, State]]:
    for at in range(0, len(notes) - _HEAD.size + 1, _SLOT):
        size, mtime_ns, length = _HEAD.unpack_from(notes, at)
        name = notes[at + _HEAD.size : at + _HEAD.size + length]
        if length and len(name) == length:
            yield os.fsdecode(name), (size, mtime_ns)


if sys.platform == "win32":  # untested
    import msvcrt

    _BEYOND = SLOTS * _SLOT

    def _locked(file: int) -> bool:
        """Take the file until this program ends; not where another one has it."""
        os.lseek(file, _BEYOND, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        os.lseek(file, 0, os.SEEK_SET)
        return True

    _positions = threading.Lock()

    def _write_at(file: int, data: bytes, place: int) -> None:
        with _positions:
            os.lseek(file, place, os.SEEK_SET)
            os.write(file, data)

else:
    import fcntl

    def _locked(file: int) -> bool:
        """Take the file until this program ends; not where another one has it."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _write_at(file: int, data: bytes, place: int) -> None:
        os.pwrite(file, data, place)

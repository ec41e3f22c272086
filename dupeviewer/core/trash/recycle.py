"""The Recycle Bin of a Windows drive: whether a file has come into it, and the way back.

Knows its layout: below a folder for each user, `$R` and some letters is a file, and `$I` with the
same letters its note. send2trash does the moving; this was never run on Windows by our tests.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from dupeviewer.core.trash import volumes
from dupeviewer.core.trash.moving import move_without_replacing

NAME = "$Recycle.Bin"
_HEAD = struct.Struct("<qqq")  # version, size, when
_LENGTH = struct.Struct("<i")  # of the path, from version 2 on
_LONG = "\\\\?\\"


@dataclass(frozen=True, slots=True)
class RecycleBin:
    """The bin in one folder, of all users that may be looked at; `base` is its drive."""

    folder: str
    base: str

    def find(self, path: str, size: int, mtime_ns: int) -> str | None:
        """Where the file that was at `path` lies in this bin; of several, the last to come."""
        found: list[tuple[int, str]] = []
        for note in self._notes():
            folder, name = os.path.split(note)
            place = os.path.join(folder, f"$R{name[2:]}")
            with suppress(OSError, struct.error, UnicodeDecodeError):
                state = os.lstat(place)
                is_it = (state.st_size, state.st_mtime_ns) == (size, mtime_ns)
                if is_it and _same(_origin(note), path):
                    found.append((os.lstat(note).st_mtime_ns, place))
        return max(found)[1] if found else None

    def can_tell(self) -> bool:
        """Whether what is not found here is not here: some bins may not be looked into."""
        return any(True for _ in self._notes())

    def _notes(self) -> Iterator[str]:
        for user in _in(self.folder):
            yield from (note for note in _in(user) if os.path.basename(note).startswith("$I"))


def bin_for(path: str) -> RecycleBin:
    """The bin a file would come into: that of its drive."""
    base = volumes.drive_of(path)
    return RecycleBin(os.path.join(base, NAME), base)


def holds(where: str) -> bool:
    """Whether this place is in such a bin."""
    return os.path.basename(os.path.dirname(os.path.dirname(where))) == NAME


def take_out(where: str, target: str) -> None:
    """Move one file out of a bin to `target`, which must be free, and forget it there.

    Raises: FileExistsError when the place is taken, OSError when it cannot be moved.
    """
    move_without_replacing(where, target)
    folder, name = os.path.split(where)
    with suppress(OSError):  # the file is back; a note without a file harms nobody
        os.unlink(os.path.join(folder, f"$I{name[2:]}"))


def _in(folder: str) -> list[str]:
    """What may be looked at in a folder; a bin has folders of others as well."""
    try:
        return [os.path.join(folder, name) for name in os.listdir(folder)]
    except OSError:
        return []


def _origin(note: str) -> str:
    """Where a file came from, as its note says."""
    with Path(note).open("rb") as file:
        data = file.read(1 << 16)
    version = _HEAD.unpack_from(data)[0]
    start = _HEAD.size + (_LENGTH.size if version > 1 else 0)
    return data[start:].decode("utf-16-le").partition("\0")[0]


def _same(one: str, other: str) -> bool:
    first, second = (os.path.normcase(path.removeprefix(_LONG)) for path in (one, other))
    return first == second

"""A dated folder on a drive that has no trash, for photos the user wants moved all the same.

Knows its name and layout: below it every photo lies as it lay on the drive. It is used only where
the user asks for it.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from dupeviewer.core.photos.skipping import REMOVED as NAME
from dupeviewer.core.trash import naming, volumes
from dupeviewer.core.trash.moving import move_without_replacing
from dupeviewer.core.trash.receipt import NotMoved, Reason


@dataclass(frozen=True, slots=True)
class Removed:
    """The folder of one day; photos below `base` lie in it as they lay there."""

    folder: str
    base: str

    def take(self, path: str) -> str:
        """Move a file in, under a further name where its own is taken; gives its place.

        Raises: OSError.
        """
        for place in self._places(path):
            os.makedirs(os.path.dirname(place), exist_ok=True)
            try:
                move_without_replacing(path, place)
            except FileExistsError:
                continue
            return place
        raise AssertionError("there is always a further name")

    def can_tell(self) -> bool:
        """Whether what is not found here is not here."""
        return True

    def find(self, path: str, size: int, mtime_ns: int) -> str | None:
        """Where the file that was at `path` lies in this folder."""
        for place in self._places(path):
            try:
                state = os.lstat(place)
            except OSError:
                return None
            if (state.st_size, state.st_mtime_ns) == (size, mtime_ns):
                return place
        raise AssertionError("there is always a further name")

    def _places(self, path: str) -> Iterator[str]:
        folder, name = os.path.split(path)
        below = os.path.relpath(os.path.realpath(folder), self.base)
        folder = os.path.normpath(os.path.join(self.folder, below))
        return (os.path.join(folder, candidate) for candidate in naming.numbered(name))


def folder_for(path: str) -> Removed:
    """The folder of today on the drive of this file, as far up as the user may write.

    Raises: NotMoved(NO_TRASH) where there is none to write in on the same volume.
    """
    today = datetime.now().astimezone().date().isoformat()
    try:
        home = os.path.realpath(os.path.dirname(path))
        own = volumes.volume(home)
        for base in volumes.downwards(home):
            removed = Removed(os.path.join(base, NAME, today), base)
            place = volumes.nearest(removed.folder)
            if volumes.can_write(place) and volumes.volume(place) == own and not _is_link(place):
                return removed
    except OSError as error:
        raise NotMoved(Reason.NO_TRASH, str(error)) from error
    raise NotMoved(Reason.NO_TRASH)


def possible_for(path: str) -> str | None:
    """Where that folder is or would be made, if it can be."""
    try:
        return folder_for(path).folder
    except NotMoved:
        return None


def holds(where: str) -> bool:
    """Whether this place is in such a folder."""
    return base_of(where) is not None


def base_of(where: str) -> str | None:
    """The folder in which the folder for what was removed lies, for a place in it."""
    base, found, _ = where.rpartition(f"{os.sep}{NAME}{os.sep}")
    return (base or os.sep) if found else None


def take_out(where: str, target: str) -> None:
    """Move a file back to `target`, which must be free; folders left empty go.

    Raises: FileExistsError when the place is taken, OSError when it cannot be moved.
    """
    move_without_replacing(where, target)
    base, folder = base_of(where), os.path.dirname(where)
    with suppress(OSError):  # the first that is not empty stays, and all above it
        while folder != base:
            os.rmdir(folder)
            folder = os.path.dirname(folder)


def _is_link(folder: str) -> bool:
    return stat.S_ISLNK(os.lstat(folder).st_mode)

"""The trash of Linux desktops: which folder a file would go to, where it went, and the way back.

Knows the freedesktop.org layout (`files/` and `info/*.trashinfo`). Moves by itself: send2trash
replaces what another program has put under the same name a moment before.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import takewhile
from pathlib import Path
from urllib.parse import quote_from_bytes, unquote_to_bytes

from dupeviewer.core.photos import drives
from dupeviewer.core.photos.photo import is_within
from dupeviewer.core.trash import naming, volumes
from dupeviewer.core.trash.moving import move_without_replacing
from dupeviewer.core.trash.receipt import NotMoved, Reason

_NOTE = ".trashinfo"


@dataclass(frozen=True, slots=True)
class Trash:
    """One trash folder; paths in its `.trashinfo` files are relative to `base`, or absolute."""

    folder: str
    base: str

    def find(self, path: str, size: int, mtime_ns: int) -> str | None:
        """Where the file that was at `path` lies in this trash; of several, the last to come."""
        names = [*self._like(os.path.basename(path))]
        found = self._matching(names, path, size, mtime_ns)
        return found or self._matching(self._all(), path, size, mtime_ns)

    def can_tell(self) -> bool:
        """Whether what is not found here is not here."""
        return True

    def take(self, path: str) -> str:
        """Move a file in, its note first, and replace nothing; gives its place.

        Raises: OSError.
        """
        for half in ("files", "info"):
            os.makedirs(os.path.join(self.folder, half), 0o700, exist_ok=True)
        for place in map(self._file, _names_like(os.path.basename(path))):
            if not self._write_note(place, path):
                continue
            try:
                move_without_replacing(path, place)
            except OSError as error:
                _forget(place)
                if not isinstance(error, FileExistsError):
                    raise
            else:
                return place
        raise AssertionError("there is always a further name")

    def _write_note(self, place: str, path: str) -> bool:
        """Take a name for a file; False where it has been taken."""
        try:
            handle = os.open(_info_of(place), os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        except FileExistsError:
            return False
        try:
            with os.fdopen(handle, "wb") as note:
                note.write(self._note(path))
        except OSError:
            _forget(place)
            raise
        return True

    def _note(self, path: str) -> bytes:
        origin = os.path.abspath(path)
        if is_within(origin, self.base):
            origin = os.path.relpath(origin, self.base)
        now = datetime.now().isoformat(timespec="seconds")  # noqa: DTZ005 (local, says the format)
        place = quote_from_bytes(os.fsencode(origin))
        return f"[Trash Info]\nPath={place}\nDeletionDate={now}\n".encode("ascii")

    def _like(self, name: str) -> Iterator[str]:
        """The names that a file of this name may have got, as far as they are taken."""
        return takewhile(lambda each: os.path.lexists(self._file(each)), _names_like(name))

    def _all(self) -> list[str]:
        try:
            return os.listdir(os.path.join(self.folder, "files"))
        except OSError:
            return []

    def _matching(self, names: Iterable[str], path: str, size: int, mtime_ns: int) -> str | None:
        found: list[tuple[int, str]] = []
        for name in names:
            try:
                state = os.lstat(self._file(name))
                if (state.st_size, state.st_mtime_ns) != (size, mtime_ns):
                    continue
                if self._origin(name) == os.path.abspath(path):
                    found.append((os.lstat(_info_of(self._file(name))).st_mtime_ns, name))
            except OSError:
                continue
        return self._file(max(found)[1]) if found else None

    def _origin(self, name: str) -> str | None:
        """Where the trashed file came from, as its `.trashinfo` says."""
        with Path(_info_of(self._file(name))).open("rb") as file:
            lines = file.read(1 << 16).splitlines()
        path = next((line[5:] for line in lines if line.startswith(b"Path=")), None)
        if path is None:
            return None
        return os.path.normpath(os.path.join(self.base, os.fsdecode(unquote_to_bytes(path))))

    def _file(self, name: str) -> str:
        return os.path.join(self.folder, "files", name)


def trash_for(path: str) -> Trash:
    """The trash a file would go to by a rename on its own volume.

    Raises: NotMoved(NO_TRASH) where there is none, or only one across volumes.
    """
    try:
        folder = os.path.realpath(os.path.dirname(path))
        home = os.path.realpath(os.path.expanduser("~"))
        if os.lstat(folder).st_dev == os.lstat(home).st_dev:
            data = _data_folder()
            trash = Trash(os.path.join(data, "Trash"), data)
        else:
            trash = _volume_trash(drives.mount_point(folder), os.getuid())
        if not _takes(trash, folder):
            raise NotMoved(Reason.NO_TRASH, trash.folder)
    except OSError as error:
        raise NotMoved(Reason.NO_TRASH, str(error)) from error
    return trash


def take_out(where: str, target: str) -> None:
    """Move one file out of a trash to `target`, which must be free, and forget it there.

    Raises: FileExistsError when the place is taken, OSError when it cannot be moved.
    """
    move_without_replacing(where, target)
    _forget(where)


def _names_like(name: str) -> Iterator[str]:
    """So short that their notes can be written."""
    return naming.numbered(name, naming.LONGEST - len(_NOTE))


def _forget(where: str) -> None:
    with suppress(OSError):  # a note without a file harms nobody
        os.unlink(_info_of(where))


def _data_folder() -> str:
    named = os.environ.get("XDG_DATA_HOME", "")
    return named if os.path.isabs(named) else os.path.expanduser("~/.local/share")


def _info_of(where: str) -> str:
    files, name = os.path.split(where)
    return os.path.join(os.path.dirname(files), "info", name + _NOTE)


def _volume_trash(volume: str, user: int) -> Trash:
    """`.Trash/user` where the volume has a proper shared `.Trash`, else `.Trash-user`."""
    shared = os.path.join(volume, ".Trash")
    own = os.path.join(shared, str(user))
    try:
        state = os.lstat(shared)
    except OSError:
        return Trash(os.path.join(volume, f".Trash-{user}"), volume)
    proper = stat.S_ISDIR(state.st_mode) and state.st_mode & stat.S_ISVTX
    if proper and (os.path.isdir(own) or os.access(shared, os.W_OK | os.X_OK)):
        return Trash(own, volume)
    return Trash(os.path.join(volume, f".Trash-{user}"), volume)


def _takes(trash: Trash, folder: str) -> bool:
    """Whether both halves of the trash can be written, on the same volume as `folder`."""
    volume = volumes.volume(folder)
    halves = (volumes.nearest(os.path.join(trash.folder, half)) for half in ("files", "info"))
    return all(volumes.can_write(half) and volumes.volume(half) == volume for half in halves)

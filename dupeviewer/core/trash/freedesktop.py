"""The trash of Linux desktops: which folder a file would go to, where it went, and the way back.

Knows the freedesktop.org layout (`files/` and `info/*.trashinfo`); send2trash does the moving.
"""

from __future__ import annotations

import ctypes
import errno
import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote_to_bytes

from dupeviewer.core.trash.receipt import NotMoved, Reason

_RENAME_NOREPLACE = 1
_AT_FDCWD = -100


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

    def _like(self, name: str) -> Iterator[str]:
        """The names send2trash gives one after the other, as far as they are taken."""
        stem, suffix = os.path.splitext(name)
        number, candidate = 0, name
        while os.path.lexists(self._file(candidate)):
            yield candidate
            number += 1
            candidate = f"{stem} {number}{suffix}"

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
    from send2trash import plat_other  # reads HOME and XDG_DATA_HOME when first imported

    try:
        folder = os.path.realpath(os.path.dirname(path))
        home = os.path.realpath(os.path.expanduser("~"))
        if os.lstat(folder).st_dev == os.lstat(home).st_dev:
            data = os.fsdecode(plat_other.XDG_DATA_HOME)
            trash = Trash(os.path.abspath(plat_other.HOMETRASH), os.path.abspath(data))
        else:
            trash = _volume_trash(_mount_point(folder), os.getuid())
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
    with suppress(OSError):  # the file is back; a note without a file harms nobody
        os.unlink(_info_of(where))


def move_without_replacing(source: str, target: str) -> None:
    """Rename on one volume; raises FileExistsError rather than replace what lies at `target`."""
    libc = ctypes.CDLL(None, use_errno=True)
    rename = getattr(libc, "renameat2", None)
    if rename is not None:
        names = os.fsencode(source), os.fsencode(target)
        done = rename(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _RENAME_NOREPLACE)
        if done == 0:
            return
        code = ctypes.get_errno()
        if code not in (errno.EINVAL, errno.ENOSYS):
            raise OSError(code, os.strerror(code), source, None, target)
    os.link(source, target, follow_symlinks=False)
    os.unlink(source)


def _info_of(where: str) -> str:
    files, name = os.path.split(where)
    return os.path.join(os.path.dirname(files), "info", f"{name}.trashinfo")


def _mount_point(folder: str) -> str:
    while not os.path.ismount(folder):
        folder = os.path.dirname(folder)
    return folder


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
    volume = _volume(folder)
    halves = (_nearest(os.path.join(trash.folder, half)) for half in ("files", "info"))
    return all(
        os.path.isdir(half) and os.access(half, os.W_OK | os.X_OK) and _volume(half) == volume
        for half in halves
    )


def _nearest(path: str) -> str:
    """The path itself, or the nearest parent that is there."""
    while not os.path.lexists(path):
        path = os.path.dirname(path)
    return path


def _volume(folder: str) -> tuple[int, str]:
    """Device and mount: a rename works only within both (think of bind mounts)."""
    handle = os.open(folder, os.O_PATH | os.O_DIRECTORY)
    try:
        with Path(f"/proc/self/fdinfo/{handle}").open(encoding="ascii") as file:
            mount = next((line for line in file if line.startswith("mnt_id:")), "")
        return os.fstat(handle).st_dev, mount
    finally:
        os.close(handle)

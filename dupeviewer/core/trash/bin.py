"""One photo with its companions to the trash, and the proof that it arrived.

Knows what to do when a move fails half-way; whether a photo may go is recheck's affair. On macOS
and Windows send2trash moves; macOS does not tell where to: "In the Trash; restore it there". Those
two ways have never been run by our tests on their own systems.
"""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dupeviewer.core.photos.photo import Companion, Photo
from dupeviewer.core.review.without_trash import WithoutTrash
from dupeviewer.core.trash import freedesktop, recycle, removed, volumes
from dupeviewer.core.trash.receipt import Carried, NotMoved, Reason
from dupeviewer.core.trash.recycle import RecycleBin
from dupeviewer.core.trash.removed import Removed

_TELLS_WHERE = sys.platform not in ("win32", "darwin")
_ON_WINDOWS = sys.platform == "win32"

_DRIVE_FIXED = 3

Place = freedesktop.Trash | Removed | RecycleBin

_REASONS = {
    errno.EACCES: Reason.NO_PERMISSION,
    errno.EPERM: Reason.NO_PERMISSION,
    errno.EROFS: Reason.NO_PERMISSION,
    errno.EBUSY: Reason.IN_USE,
    errno.ETXTBSY: Reason.IN_USE,
    errno.EIO: Reason.DISCONNECTED,
    errno.ENODEV: Reason.DISCONNECTED,
    errno.ENXIO: Reason.DISCONNECTED,
    errno.ESTALE: Reason.DISCONNECTED,
    errno.ENOSPC: Reason.NO_ROOM,
    errno.EDQUOT: Reason.NO_ROOM,
}


@dataclass(frozen=True, slots=True)
class Moved:
    """Where a photo and its companions went; `problem` says what is wrong all the same."""

    where: str | None
    carried: tuple[Carried, ...] = ()
    problem: Reason | None = None


def destination(path: str, without: WithoutTrash = WithoutTrash.LEAVE) -> Place | None:
    """Where a file would go; None where only the system knows.

    Raises: NotMoved(NO_TRASH) when it could not go there by a rename on its own volume.
    """
    try:
        return _trash(path)
    except NotMoved:
        if without is WithoutTrash.LEAVE:
            raise
        return removed.folder_for(path)


def take_out(where: str, target: str) -> None:
    """Move a file out of a trash, or out of the folder of a drive that has none.

    Raises: FileExistsError when the place is taken, OSError when it cannot be moved.
    """
    if removed.holds(where):
        removed.take_out(where, target)
    elif recycle.holds(where):
        recycle.take_out(where, target)
    else:
        freedesktop.take_out(where, target)


def place_at(folder: str, base: str, *, aside: bool) -> Place:
    """The same again, of which these were noted."""
    if aside:
        return Removed(folder, base)
    kind = RecycleBin if os.path.basename(folder) == recycle.NAME else freedesktop.Trash
    return kind(folder, base)


def _trash(path: str) -> freedesktop.Trash | RecycleBin | None:
    if _TELLS_WHERE:
        return freedesktop.trash_for(path)
    if not _ON_WINDOWS:
        return None
    if not _is_fixed_drive(path):
        raise NotMoved(Reason.NO_TRASH)
    return recycle.bin_for(path)


def probe(paths: Iterable[str]) -> tuple[str, ...]:
    """Those of the paths that lie on a drive without a trash; one look for each folder."""
    paths = tuple(paths)
    folders = {os.path.dirname(path): path for path in paths}
    without = {f for f, path in folders.items() if os.path.isdir(f) and not _has_trash(path)}
    return tuple(path for path in paths if os.path.dirname(path) in without)


def move(
    photo: Photo,
    companions: Sequence[Companion],
    without: WithoutTrash = WithoutTrash.LEAVE,
) -> Moved:
    """Send a photo and then its companions; all of them go, or what went is put back.

    Raises: NotMoved, when the photo is in its place again or (LOST) in none.
    """
    where = _send(photo.path, photo.size, photo.mtime_ns, without)
    carried: list[Carried] = []
    for companion in companions:
        try:
            place = _send(companion.path, companion.size, companion.mtime_ns, without)
        except NotMoved as error:
            rest = (Carried(c, None) for c in companions[len(carried) :])
            return _undo(photo, Moved(where, (*carried, *rest)), error)
        carried.append(Carried(companion, place))
    return Moved(where, tuple(carried))


def put_back(photo: Photo, moved: Moved) -> Moved | None:
    """Undo a move where the places are known: None when all is in its place, else what is where."""
    left = tuple(
        carried
        if carried.where is not None and not _take_back(carried.where, carried.companion.path)
        else Carried(carried.companion, None)
        for carried in moved.carried
    )
    stuck = any(carried.where is not None for carried in left)
    if not stuck and moved.where is not None and _take_back(moved.where, photo.path):
        return None
    return Moved(moved.where, left, Reason.SPLIT)


def _undo(photo: Photo, moved: Moved, error: NotMoved) -> Moved:
    rest = put_back(photo, moved)
    if rest is not None:
        return rest
    lost = error.reason in (Reason.LOST, Reason.NOT_IN_BIN)
    reason = error.reason if lost else Reason.COMPANION_FAILED
    raise NotMoved(reason, error.detail) from error


def _take_back(where: str, path: str) -> bool:
    try:
        take_out(where, path)
    except OSError:
        return False
    return True


def _has_trash(path: str) -> bool:
    try:
        destination(path)
    except NotMoved:
        return False
    return True


def _is_fixed_drive(path: str) -> bool:
    """Windows removes for good on drives that are not fixed: they have no Recycle Bin."""
    windows = ctypes.__dict__["windll"]  # there on Windows only
    root = os.path.splitdrive(os.path.abspath(path))[0] + os.sep
    return bool(windows.kernel32.GetDriveTypeW(root) == _DRIVE_FIXED)


def _send(path: str, size: int, mtime_ns: int, without: WithoutTrash) -> str | None:
    """One file on its way; gives its place there, None where the system does not tell."""
    place = destination(path, without)
    if not volumes.can_write(os.path.dirname(path)):
        raise NotMoved(Reason.NO_PERMISSION)
    failure = _hand_over(path, place)
    if os.path.lexists(path):
        raise failure or NotMoved(Reason.NOT_TAKEN)
    if place is None:
        return None
    where = place.find(path, size, mtime_ns)
    if where is not None:
        return where
    if not place.can_tell():
        return None
    reason = Reason.NOT_IN_BIN if isinstance(place, RecycleBin) else Reason.LOST
    raise NotMoved(reason, failure.detail if failure else None)


def _hand_over(path: str, place: Place | None) -> NotMoved | None:
    try:
        _take_in(path, place)
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, Reason.NOT_TAKEN)
        return NotMoved(reason, error.strerror or str(error))
    return None


def _take_in(path: str, place: Place | None) -> None:
    if isinstance(place, freedesktop.Trash | Removed):
        place.take(path)
    else:
        import send2trash

        send2trash.send2trash(path)

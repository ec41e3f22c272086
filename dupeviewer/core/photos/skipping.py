"""Which folders are passed over: the trash, the system's, caches, and the libraries of photo apps.

Knows them by their names and places; what the user excludes is for the walk to know.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import Enum


class Skip(Enum):
    """Why a folder was not looked into."""

    TRASH = "trash"
    SYSTEM = "system"
    LIBRARY = "library"
    CACHE = "cache"
    EXCLUDED = "excluded"


@dataclass(frozen=True, slots=True)
class Skipped:
    path: str
    reason: Skip


REMOVED = "DupeViewer removed photos"
"""What was moved aside on a drive that has no trash lies in a folder of this name."""

_SYSTEM = frozenset(
    (
        *("/bin", "/boot", "/dev", "/etc", "/lib", "/lib32", "/lib64", "/proc", "/run", "/sbin"),
        *("/snap", "/sys", "/usr", "/system", "c:/windows", "c:/$windows.~bt"),
    )
)
_BY_NAME = {
    REMOVED.lower(): Skip.TRASH,
    "$recycle.bin": Skip.TRASH,
    "#recycle": Skip.TRASH,
    ".trashes": Skip.TRASH,
    ".dtrash": Skip.TRASH,
    "system volume information": Skip.SYSTEM,
    "lost+found": Skip.SYSTEM,
    ".git": Skip.CACHE,
    "@eadir": Skip.CACHE,
    ".thumbnails": Skip.CACHE,
}
_BY_SUFFIX = {
    ".photoslibrary": Skip.LIBRARY,
    ".photolibrary": Skip.LIBRARY,
    ".aplibrary": Skip.LIBRARY,
    ".lrdata": Skip.LIBRARY,
}


def reason(folder: str) -> Skip | None:
    """Why this folder is passed over where it is met on the way; None where it is not."""
    name = os.path.basename(folder).lower()
    if is_trash(folder):
        return Skip.TRASH
    if folder.replace("\\", "/").lower() in _SYSTEM:
        return Skip.SYSTEM
    if name == "thumbnails" and os.path.basename(os.path.dirname(folder)) == ".cache":
        return Skip.CACHE
    return _BY_NAME.get(name) or _BY_SUFFIX.get(name[name.rfind(".") :])


def is_trash(folder: str) -> bool:
    """By name; the trash of the freedesktop.org home is just called Trash, but has two rooms."""
    name = os.path.basename(folder).lower()
    if name == "trash":
        return all(os.path.isdir(os.path.join(folder, room)) for room in ("files", "info"))
    return _BY_NAME.get(name) is Skip.TRASH or name == ".trash" or name.startswith(".trash-")


def lies_in_trash(folder: str) -> bool:
    while not is_trash(folder):
        folder, below = os.path.dirname(folder), folder
        if folder == below:
            return False
    return True


def lies_in_library(folder: str) -> bool:
    """Whether a photo app looks after what is there; the disk is not asked."""
    suffixes = tuple(_BY_SUFFIX)
    return any(part.endswith(suffixes) for part in folder.lower().split(os.sep))

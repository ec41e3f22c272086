"""The photo: a picture file as it was seen at scan time, with what is known of it.

Holds values only; nothing here touches the disk.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import NamedTuple


class FileId(NamedTuple):
    """Device and inode; two paths with the same one are one photo (hard links)."""

    device: int
    inode: int


class Problem(Enum):
    """Why a file could not be read as a photo, or could not be moved."""

    EMPTY = "empty"
    TRUNCATED = "truncated"
    DAMAGED = "damaged"
    NOT_A_PHOTO = "not_a_photo"
    TOO_LARGE = "too_large"
    NO_PERMISSION = "no_permission"
    VANISHED = "vanished"
    CHANGED = "changed"
    NOT_A_FILE = "not_a_file"
    TIMED_OUT = "timed_out"
    CRASHED_READER = "crashed_reader"
    UNSUPPORTED = "unsupported"
    NO_DECODER = "no_decoder"
    ONLINE = "online"
    DISCONNECTED = "not_connected"


class Facts(NamedTuple):
    """What a person would want to know of a photo, read from the same open as its pixels.

    `width` and `height` are after the EXIF turn. `quality` is the estimated JPEG quality (1-100).
    `taken` is naive local time, as cameras write it. `detail_width` is the width at which it would
    be as sharp as its copies, measured only beside such. None means: the file does not say. A
    tuple, for a rescan makes a hundred thousand of them in no time.
    """

    width: int
    height: int
    format: str
    quality: int | None = None
    taken: datetime | None = None
    camera: str | None = None
    lens: str | None = None
    location: tuple[float, float] | None = None
    software: str | None = None
    caption: str | None = None
    keywords: tuple[str, ...] = ()
    rating: int | None = None
    detail_width: int | None = None

    @property
    def pixels(self) -> int:
        return self.width * self.height


@dataclass(frozen=True, slots=True)
class Companion:
    """A file that belongs to a photo and travels with it: RAW, Live Photo movie, XMP, AAE, JSON."""

    path: str
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Photo:
    """A file as it was seen; two are equal when it was the same file in the same state.

    `names` are further paths of the same file (hard links). `digest` is the blake2b hex digest
    of the bytes, known only where another file has the same size.
    """

    path: str
    size: int
    mtime_ns: int
    file_id: FileId
    companions: tuple[Companion, ...] = field(default=(), compare=False)
    names: tuple[str, ...] = field(default=(), compare=False)
    digest: str | None = field(default=None, compare=False)
    facts: Facts | None = field(default=None, compare=False)

    @property
    def name(self) -> str:
        return self.path[self.path.rfind(os.sep) + 1 :]

    @property
    def folder(self) -> str:
        return os.path.dirname(self.path)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that could not be read: a value, not an exception. `message` is one plain sentence."""

    path: str
    reason: Problem
    message: str


@dataclass(frozen=True, slots=True)
class Misnamed:
    """A photo that was read although its name says another format than the one it has."""

    path: str
    format: str


def is_within(path: str, folder: str) -> bool:
    """Whether `path` is `folder` or lies below it; both absolute, compared as text."""
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)

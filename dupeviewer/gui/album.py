"""Photos in columns: what is asked of very many of them at once, each read only once.

Knows single photos; which of them make a group is no affair of this.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC
from math import inf

import numpy as np
from numpy.typing import NDArray

from dupeviewer.core.photos.photo import Photo, is_within
from dupeviewer.core.review import plan

Names = dict[str, int]
"""What something is called, each with its number in the order in which they came."""

NAMED = np.dtype([("folder", np.int32), ("format", np.int32), ("camera", np.int32)])
"""The number of a photo's folder, format and camera; -1 where it has none."""

_AT_ONCE = 2_000


class Album:
    """Stays as it is. `texts` are paths in lower case, for searching; `taken` is in seconds,
    infinite where there is no date; `changed` in nanoseconds."""

    def __init__(self, photos: Sequence[Photo], pause: Callable[[], object] = int) -> None:
        """Calls `pause` now and then, which may raise."""
        self.photos = photos
        self.folders: Names = {}
        self.formats: Names = {}
        self.cameras: Names = {}
        self.sizes = np.fromiter((p.size for p in photos), np.int64, len(photos))
        self.changed = np.fromiter((p.mtime_ns for p in photos), np.int64, len(photos))
        pause()
        self.taken = np.fromiter(map(_taken, photos), np.float64, len(photos))
        pause()
        self.named = np.full(len(photos), -1, dtype=NAMED)
        self.texts: list[str] = []
        self._others = [n for n, photo in enumerate(photos) if photo.names or photo.companions]
        for start in range(0, len(photos), _AT_ONCE):
            part = photos[start : start + _AT_ONCE]
            self.texts += [photo.path.casefold() for photo in part]
            self.named[start : start + len(part)] = [*self._named(part)]
            pause()

    def protected_by(self, folders: Sequence[str]) -> NDArray[np.bool_]:
        """Which photos are protected, as `plan.is_protected` has it."""
        inside = [any(is_within(each, folder) for folder in folders) for each in self.folders]
        is_protected: NDArray[np.bool_] = np.array([*inside, False])[self.named["folder"]]
        for place in self._others:
            is_protected[place] = plan.is_protected(self.photos[place], folders)
        return is_protected

    def _named(self, photos: Sequence[Photo]) -> Iterator[tuple[int, int, int]]:
        folders, formats, cameras = self.folders, self.formats, self.cameras
        for photo in photos:
            folder = _folder(photo.path)
            facts = photo.facts
            yield (
                folders.setdefault(folder, len(folders)),
                -1 if facts is None else formats.setdefault(facts.format, len(formats)),
                -1
                if facts is None or facts.camera is None
                else cameras.setdefault(facts.camera, len(cameras)),
            )


def _taken(photo: Photo) -> float:
    facts = photo.facts
    if facts is None or facts.taken is None:
        return inf
    return facts.taken.replace(tzinfo=UTC).timestamp()


def _folder(path: str) -> str:
    """The folder of a photo, as `Photo.folder`; there are too many to take the long way."""
    head = path.rpartition(os.sep)[0]
    return head if os.sep in head else os.path.dirname(path)

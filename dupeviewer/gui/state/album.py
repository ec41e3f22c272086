"""Photos in columns: what is asked of very many of them at once, each read only once.

Knows single photos; which of them make a group is no affair of this.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from math import inf

import numpy as np
from numpy.typing import NDArray

from dupeviewer.core.photos.photo import Photo, is_within
from dupeviewer.core.photos.roll import Roll
from dupeviewer.core.review import plan

Names = dict[str, int]
"""What something is called, each with its number in the order in which they came."""

NAMED = np.dtype([("folder", np.int32), ("format", np.int32), ("camera", np.int32)])
"""The number of a photo's folder, format and camera; -1 where it has none."""

_AT_ONCE = 2_000


class Album:
    """Stays as it is. `texts` are paths in lower case, for searching; `taken` is in seconds,
    infinite where there is no date; `changed` in nanoseconds; `in_trash` are places of photos."""

    def __init__(self, photos: Sequence[Photo], pause: Callable[[], object] = int) -> None:
        """Calls `pause` now and then, which may raise; other threads run meanwhile."""
        self.photos = roll = photos if isinstance(photos, Roll) else Roll.of(photos)
        pause()
        self.folders: Names = {}
        self.formats: Names = {}
        self.cameras: Names = {}
        self.sizes = np.fromiter((size for size in roll.sizes), np.int64, len(roll))
        self.changed = np.fromiter((changed for changed in roll.mtimes), np.int64, len(roll))
        pause()
        taken = roll.taken
        self.taken = np.where(np.isnat(taken), inf, taken.astype(np.int64) / 1e6)
        self.named = np.full(len(roll), -1, dtype=NAMED)
        self.named["format"] = _numbered(roll.formats, self.formats)
        self.named["camera"] = _numbered(roll.cameras, self.cameras)
        self.texts: list[str] = []
        self.in_trash: list[int] = []
        self._others = [
            place
            for place, path in enumerate(roll.paths)
            if path in roll.names or path in roll.companions
        ]
        for start in range(0, len(roll), _AT_ONCE):
            pause()
            part = roll.paths[start : start + _AT_ONCE]
            self.texts += [path.casefold() for path in part]
            self.in_trash += [n for n, each in enumerate(part, start) if plan.is_in_trash(each)]
            folders = _numbered(map(_folder, part), self.folders)
            self.named["folder"][start : start + len(part)] = folders

    def protected_by(self, folders: Sequence[str]) -> NDArray[np.bool_]:
        """Which photos are protected, as `plan.is_protected` has it."""
        inside = [any(is_within(each, folder) for folder in folders) for each in self.folders]
        is_protected: NDArray[np.bool_] = np.array([*inside, False])[self.named["folder"]]
        for place in self._others:
            is_protected[place] = plan.is_protected(self.photos[place], folders)
        return is_protected


def _numbered(called: Iterable[str | None], names: Names) -> list[int]:
    """The number of each name, new ones among `names` then; -1 for none."""
    return [-1 if name is None else names.setdefault(name, len(names)) for name in called]


def _folder(path: str) -> str:
    """The folder of a photo, as `Photo.folder`; there are too many to take the long way."""
    head = path.rpartition(os.sep)[0]
    return head if os.sep in head else os.path.dirname(path)

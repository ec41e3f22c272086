"""Real photos in a temporary folder, and the decisions about them.

Knows how to make files and to see them as a scan would; what becomes of them is for the tests.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from PIL import Image

from dupeviewer.core.likeness.cluster import Cluster, Kind, Match
from dupeviewer.core.photos.photo import Companion, FileId, Photo
from dupeviewer.core.progress import Progress, Stopped
from dupeviewer.core.review.plan import Decision


class Album:
    """A folder of pictures."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def picture(self, name: str, shade: int = 120, *companions: str) -> Photo:
        """A small JPEG; the same shade gives the same bytes."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            Image.new("RGB", (64, 48), (shade, 90, 60)).save(file, "JPEG")
        for companion in companions:
            (path.parent / companion).write_text(f"belongs to {name}")
        return seen(path, *(path.parent / companion for companion in companions))


def seen(path: str | Path, *companions: str | Path) -> Photo:
    """The file as a scan would note it now."""
    now = os.lstat(path)
    return Photo(
        os.fspath(path),
        now.st_size,
        now.st_mtime_ns,
        FileId(now.st_dev, now.st_ino),
        companions=tuple(_companion(companion) for companion in companions),
    )


def _companion(path: str | Path) -> Companion:
    now = os.lstat(path)
    return Companion(os.fspath(path), now.st_size, now.st_mtime_ns)


def match(one: Photo, other: Photo, kind: Kind = Kind.EXACT, difference: int = 0) -> Match:
    a, b = sorted((one, other), key=lambda photo: photo.path)
    return Match(a, b, difference, difference, kind)


def decision(
    keep: Iterable[Photo],
    trash: Iterable[Photo],
    kind: Kind = Kind.EXACT,
    *,
    guard_passed: bool = False,
) -> Decision:
    """All match each other; photos in the order given, kept ones first."""
    keep, trash = tuple(keep), tuple(trash)
    photos = (*keep, *trash)
    pairs = [(a, b) for i, a in enumerate(photos) for b in photos[i + 1 :]]
    cluster = Cluster(photos, tuple(match(a, b, kind) for a, b in pairs))
    return Decision(cluster, frozenset(keep), frozenset(trash), guard_passed)


class Listener:
    """A report that remembers, and may do something or stop when a number is reached."""

    def __init__(self, at: int | None = None, act: Callable[[], None] | None = None) -> None:
        self.heard: list[Progress] = []
        self.results: list[object] = []
        self._at = at
        self._act = act

    def __call__(self, progress: Progress) -> None:
        self.heard.append(progress)
        if progress.done == self._at:
            if self._act is None:
                raise Stopped
            self._act()

    def found(self, results: Iterable[object]) -> None:
        self.results.extend(results)

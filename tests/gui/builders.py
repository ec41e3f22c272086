"""Photos, matches and clusters for the window's tests: made-up paths, or real files with Pillow.

Knows how to make values, and to find colours in what was painted; which are alike is claimed here.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw
from PySide6.QtGui import QColor, QImage

from dupeviewer.core.likeness.cluster import Cluster, Kind, Match
from dupeviewer.core.photos.photo import Facts, FileId, Photo

DIFFERENCES = {Kind.EXACT: 0, Kind.SAME: 3, Kind.EDITED: 20, Kind.SIMILAR: 60}


def photo(
    path: str,
    size: int = 1_000_000,
    *,
    width: int = 1600,
    height: int = 1200,
    digest: str | None = None,
) -> Photo:
    """A photo that is on no disk."""
    facts = Facts(width, height, "JPEG", quality=90)
    return Photo(path, size, 1, FileId(1, abs(hash(path)) + 1), digest=digest, facts=facts)


def match(one: Photo, other: Photo, kind: Kind = Kind.SAME, difference: int | None = None) -> Match:
    a, b = sorted((one, other), key=lambda each: each.path)
    seen = DIFFERENCES[kind] if difference is None else difference
    return Match(a, b, 0 if kind is Kind.EXACT else 4, seen, kind)


def cluster(
    photos: Sequence[Photo], kind: Kind = Kind.SAME, difference: int | None = None
) -> Cluster:
    """Photos that all match each other."""
    pairs = combinations(photos, 2)
    return Cluster(tuple(photos), tuple(match(a, b, kind, difference) for a, b in pairs))


def pair(number: int, kind: Kind = Kind.SAME, size: int = 1_000_000) -> Cluster:
    """Two made-up photos, the first with more pixels."""
    digest = f"{number:032x}" if kind is Kind.EXACT else None
    folder = f"{os.sep}photos{os.sep}{number % 7}"
    first = photo(
        os.path.join(folder, f"IMG_{number:05}.jpg"), size, width=3200, height=2400, digest=digest
    )
    second = photo(os.path.join(folder, f"IMG_{number:05} (1).jpg"), size, digest=digest)
    return cluster((first, second), kind)


def picture(
    path: Path, *, colour: str = "steelblue", width: int = 320, height: int = 240, quality: int = 90
) -> Photo:
    """A JPEG on the disk, with a disc in it, and the photo that a scan would make of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    image = Image.new("RGB", (width, height), colour)
    box = (width // 4, height // 4, width * 3 // 4, height * 3 // 4)
    ImageDraw.Draw(image).ellipse(box, "white")
    image.save(path, "JPEG", quality=quality)
    return seen(path, Facts(width, height, "JPEG", quality=quality))


def seen(path: Path, facts: Facts | None = None) -> Photo:
    """The photo of a file as it is now."""
    state = path.stat()
    file_id = FileId(state.st_dev, state.st_ino)
    return Photo(str(path), state.st_size, state.st_mtime_ns, file_id, facts=facts)


def columns(image: QImage, colour: QColor, near: int = 8) -> set[int]:
    """Where from left to right this colour is to be seen, or one that is as near to it."""
    whole = image.convertToFormat(QImage.Format.Format_RGB32)
    shape = (whole.height(), whole.bytesPerLine() // 4, 4)
    pixels = np.frombuffer(whole.constBits(), np.uint8).reshape(shape)[:, : whole.width(), :3]
    wanted = np.array((colour.blue(), colour.green(), colour.red()), np.int16)
    alike = (abs(pixels - wanted) <= near).all(axis=2)
    return {int(x) for x in np.flatnonzero(alike.any(axis=0))}

"""The crop-resistant hash: one fingerprint for each bright or dark region of a picture.

Knows imagehash's definition of it; as a picture has from one to some dozens of them, it has no row
in the fingerprint table, and a scan cannot search by it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from dupeviewer.core.likeness import fingerprint, matching

NAME = "crop_resistant"

MAX_DISTANCE = 3
"""In bits, between the nearest regions of two pictures. imagehash takes 16, at which one pair in
seventeen of the sample photographs meets; blank regions, as of documents, are alike at 0."""

_SIDE = 300
_BRIGHT = 128
_FEWEST = 500
"""Regions of no more pixels than this, of 300 x 300, are passed over."""

Region = tuple[int, int, int, int]
"""The box around it: left, top, right, bottom."""


def of(picture: Image.Image) -> tuple[int, ...]:
    """The 64-bit dhash of what lies around each region, bright regions first.

    After M. Steinebach, H. Liu and Y. Yannikos, "Efficient Cropping-Resistant Robust Image
    Hashing" (ARES 2014), bit by bit as imagehash's `crop_resistant_hash`.
    """
    grey = picture.convert("L").resize((_SIDE, _SIDE), Image.Resampling.LANCZOS)
    grey = grey.filter(ImageFilter.GaussianBlur()).filter(ImageFilter.MedianFilter())
    regions = _regions(np.asarray(grey) > _BRIGHT) or [(0, 0, _SIDE, _SIDE)]
    across, down = picture.width / _SIDE, picture.height / _SIDE
    row = fingerprint.algorithm("dhash")
    return tuple(
        fingerprint.to_int(row.of(picture.crop(_box(region, across, down)))[0])
        for region in regions
    )


def to_hex(prints: Sequence[int]) -> str:
    """As imagehash writes them: 16 digits each, with commas between."""
    return ",".join(f"{each:016x}" for each in prints)


def find(
    hexes: Mapping[str, str], max_distance: int = MAX_DISTANCE
) -> Iterator[tuple[str, str, int]]:
    """The pairs of which some region of one is within `max_distance` bits of one of the other's.

    That is when imagehash calls them matching; given with the distance of the nearest two.

    Raises: ValueError where a text is not what `to_hex` writes.
    """
    owners, rows = [], []
    for name, text in hexes.items():
        for part in text.split(","):
            if len(part) != 16:
                raise ValueError(f"not a crop-resistant fingerprint: {text!r}")
            owners.append(name)
            rows.append(fingerprint.from_hex(part))
    if not rows:
        return
    pairs = matching.find(np.stack(rows)[:, None, :], max_distance)
    nearest: dict[tuple[str, str], int] = {}
    columns = (pairs.a.tolist(), pairs.b.tolist(), pairs.distance.tolist())
    for a, b, distance in zip(*columns, strict=True):
        key = (owners[a], owners[b])
        if key[0] != key[1]:
            nearest[key] = min(distance, nearest.get(key, distance))
    yield from ((a, b, distance) for (a, b), distance in nearest.items())


def _box(region: Region, across: float, down: float) -> tuple[int, int, int, int]:
    left, top, right, bottom = region
    edges = (left * across, top * down, right * across, bottom * down)
    return tuple(map(round, edges))  # type: ignore[return-value]  # as Pillow rounds a crop


def _regions(bright: NDArray[np.bool_]) -> list[Region]:
    """Bright regions, then dark ones, each in the order of their first pixels.

    The search for dark ones ends, as imagehash's does, when as many pixels have been seen as the
    picture has, with its rim counted: up to 1,200 pixels that come last belong to no region.
    """
    found: list[Region] = []
    seen = 4 * _SIDE
    for is_bright in (True, False):
        for size, region in _joined(bright == is_bright):
            if not is_bright and seen >= _SIDE * _SIDE:
                break
            seen += size if size > 1 else 0
            if size > _FEWEST:
                found.append(region)
    return found


def _joined(mask: NDArray[np.bool_]) -> list[tuple[int, Region]]:
    """The size and the box of each set of pixels that touch by their edges, first pixel first."""
    runs = [(y, *run) for y, row in enumerate(mask) for run in _runs(row)]
    leader = list(range(len(runs)))

    def led_by(run: int) -> int:
        while leader[run] != run:
            leader[run] = leader[leader[run]]
            run = leader[run]
        return run

    above = 0
    for number, (y, left, right) in enumerate(runs):
        while runs[above][0] < y - 1 or (runs[above][0] == y - 1 and runs[above][2] <= left):
            above += 1
        touching = above
        while runs[touching][0] == y - 1 and runs[touching][1] < right:
            one, other = sorted((led_by(touching), led_by(number)))
            leader[other] = one
            touching += 1
    joined: dict[int, tuple[int, Region]] = {}
    for number, (y, left, right) in enumerate(runs):
        size, box = joined.get(led_by(number), (0, (left, y, right, y)))
        grown = (min(box[0], left), min(box[1], y), max(box[2], right), max(box[3], y + 1))
        joined[led_by(number)] = (size + right - left, grown)
    return list(joined.values())


def _runs(row: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Where unbroken runs in a row begin and end."""
    steps = np.flatnonzero(np.diff(np.pad(row.astype(np.int8), 1)))
    edges: list[int] = steps.tolist()
    return list(zip(edges[::2], edges[1::2], strict=True))

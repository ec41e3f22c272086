"""Where two aligned photos differ, how much, and in what way: a map, and the spots worth a visit.

Brightness and colour that differ everywhere are taken out first and told apart. Knows pixels only;
the words are the window's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dupeviewer.core.likeness import alignment
from dupeviewer.core.likeness.alignment import Alignment
from dupeviewer.core.likeness.registration import Affine, Box, Floats

MOST_SPOTS = 9
CELL = 8
"""Pixels on each side of the cells that spots are put together from."""

HOT = 0.04
"""The share of a cell's pixels above the threshold that makes it a part of a spot."""

SPECK, CLEAR = 3, 1.8
"""So few cells are a spot only where they differ by so many times the threshold."""

OVERALL, TINTED = 4.0, 1.08
"""Levels by which brightness must differ everywhere before it is said, and the ratio between the
gains of two colours from which they do."""

BLACK, WHITE = 4, 251
"""Levels at which light has met its end: what was beyond is not known."""

LOST, BLUR_LEVELS = 0.6, 20.0
"""Fine structure below this share of the other's is lost; each level of it counts as so many."""

NORMALISED = 3
"""Rounds in which the overall light is found, each without the tenth that differs most."""


class Way(Enum):
    """How the other photo differs from the first at a spot."""

    SOFTER = "softer"
    SHARPER = "sharper"
    BRIGHTER = "brighter"
    DARKER = "darker"
    COLOURED = "coloured"
    MISSING = "missing"
    ADDED = "added"
    OTHER = "other"


class Overall(Enum):
    """How the other photo differs from the first everywhere."""

    BRIGHTER = "brighter"
    DARKER = "darker"
    COLOURED = "coloured"


@dataclass(frozen=True, slots=True)
class Spot:
    """A part of the first photo, in shares of it; `amount` is for ranking only."""

    box: Box
    way: Way
    amount: float


@dataclass(frozen=True, slots=True, eq=False)
class Differences:
    """What two aligned photos have apart.

    `strength` is in levels, 0-255, over the first photo; NaN where the other shows nothing. `shown`
    are the shares of each photo that the other has too.
    """

    strength: Floats
    overall: tuple[Overall, ...]
    shown: tuple[float, float]
    _one: Floats
    _other: Floats

    def spots(self, threshold: float) -> tuple[Spot, ...]:
        """Where more than this many levels differ: the most important first."""
        strength = np.nan_to_num(self.strength)
        hot = _cells(strength > threshold) > HOT
        islands = (cells for cells in _islands(hot) if self._counts(cells, strength, threshold))
        found = [self._spot(cells, strength, threshold) for cells in islands]
        found.sort(key=lambda spot: -spot.amount)
        return tuple(found[:MOST_SPOTS])

    def _counts(self, cells: NDArray[np.int64], strength: Floats, threshold: float) -> bool:
        """A speck that hardly differs is what saving and resizing leave behind."""
        if len(cells) > SPECK:
            return True
        top, left = cells.min(axis=0) * CELL
        bottom, right = (cells.max(axis=0) + 1) * CELL
        return float(strength[top:bottom, left:right].max()) > CLEAR * threshold

    def _spot(self, cells: NDArray[np.int64], strength: Floats, threshold: float) -> Spot:
        height, width = strength.shape
        top, left = cells.min(axis=0) * CELL
        bottom, right = (cells.max(axis=0) + 1) * CELL
        bottom, right = min(int(bottom), height), min(int(right), width)
        part = np.s_[int(top) : bottom, int(left) : right]
        amount = float(np.clip(strength[part] - threshold / 2, 0, None).sum())
        shares = (left / width, top / height, right / width, bottom / height)
        box = Box(*map(float, shares))
        return Spot(box, _way(self._one[part], self._other[part]), amount)


def between(one: Image.Image, other: Image.Image, found: Alignment) -> Differences:
    """Compare two RGB pictures at the size that both of them have."""
    size = _common_size(one, other, found.affine)
    seen = alignment.laid(other, found.affine, size)
    a = np.asarray(one.resize(size, Image.Resampling.BOX).convert("RGB"), dtype=np.float32)
    both = np.asarray(seen, dtype=np.float32)
    inside = both[..., 3] == 255
    b, overall = _normalised(a, both[..., :3], inside)
    a, b = _reaching(a, a, b), _reaching(b, both[..., :3], a)
    b = np.where(inside[..., None], b, a)
    apart = _smooth(np.maximum(_beyond(a, b), _beyond(b, a)).max(axis=2))
    strength = np.maximum(apart, _blurred(a, b))
    strength[~_shrunk(inside)] = np.nan
    covered = float(inside.mean())
    shown = (covered, min(1.0, covered * abs(float(np.linalg.det(found.affine[:, :2])))))
    return Differences(strength, overall, shown, a, b)


def _common_size(one: Image.Image, other: Image.Image, affine: Affine) -> tuple[int, int]:
    """As many pixels over the first picture as the coarser of the two has there."""
    across = float(np.hypot(*(affine[:, 0] * other.size)))
    scale = min(1.0, alignment.EDGE / max(one.size), across / one.width)
    return max(CELL, round(one.width * scale)), max(CELL, round(one.height * scale))


def _normalised(
    a: Floats, b: Floats, inside: NDArray[np.bool_]
) -> tuple[Floats, tuple[Overall, ...]]:
    """The second with the light and the colours of the first, and how much that took."""
    same = b.copy()
    means: list[tuple[float, float]] = []
    is_told = (np.minimum(a, b) > BLACK).all(axis=2) & (np.maximum(a, b) < WHITE).all(axis=2)
    weight = inside & is_told if (inside & is_told).sum() > 256 else inside
    for _ in range(NORMALISED if weight.any() else 0):
        means = []
        for channel in range(3):
            x, y = b[..., channel][weight], a[..., channel][weight]
            gain = min(3.0, max(0.33, float(y.std() + 1) / float(x.std() + 1)))
            same[..., channel] = (b[..., channel] - x.mean()) * gain + y.mean()
            means.append((float(y.mean()), float(x.mean())))
        error = np.abs(same - a).max(axis=2)
        weight &= error <= np.percentile(error[weight], 90)
    return same, _overall(means)


def _overall(means: list[tuple[float, float]]) -> tuple[Overall, ...]:
    """From the mean of each channel in the one and in the other."""
    said: list[Overall] = []
    light = sum(
        weight * (y - x) for weight, (x, y) in zip((0.3, 0.59, 0.11), means, strict=bool(means))
    )
    if abs(light) > OVERALL:
        said.append(Overall.BRIGHTER if light > 0 else Overall.DARKER)
    gains = [(y + 8) / (x + 8) for x, y in means]
    if means and max(gains) > TINTED * min(gains):
        said.append(Overall.COLOURED)
    return tuple(said)


def _reaching(pixels: Floats, levels: Floats, other: Floats) -> Floats:
    """What white or black may hide is taken to be what the other picture shows there."""
    pixels = np.where(levels >= WHITE, np.maximum(pixels, other), pixels)
    reaching: Floats = np.where(levels <= BLACK, np.minimum(pixels, other), pixels)
    return reaching


def _beyond(pixels: Floats, other: Floats) -> Floats:
    """How far each value lies outside of what the other has around its place: grain and a hair's
    breadth of misplacement do not count."""
    lowest, highest = other, other
    for axis in (0, 1):
        lowest = np.minimum.reduce(_neighbours(lowest, axis))
        highest = np.maximum.reduce(_neighbours(highest, axis))
    beyond: Floats = np.maximum(np.maximum(pixels - highest, lowest - pixels), 0)
    return beyond


def _blurred(a: Floats, b: Floats) -> Floats:
    """Where one picture has fine structure and the other has lost most of it, in levels."""
    fine_a, fine_b = _fineness(a.mean(axis=2)), _fineness(b.mean(axis=2))
    is_lost = np.minimum(fine_a, fine_b) < LOST * np.maximum(fine_a, fine_b)
    lost: Floats = np.where(is_lost, BLUR_LEVELS * np.abs(fine_a - fine_b), np.float32(0))
    return lost


def _fineness(grey: Floats) -> Floats:
    """How much structure there is around each pixel, coarser than grain and what JPEG takes."""
    smooth = _smooth(grey)
    fine: Floats = np.abs(smooth - _smooth(_smooth(_smooth(smooth))))
    for _ in range(5):
        fine = _smooth(fine)
    return fine


def _neighbours(pixels: Floats, axis: int) -> list[Floats]:
    pads = [(1, 1) if each == axis else (0, 0) for each in range(pixels.ndim)]
    padded = np.pad(pixels, pads, mode="edge")
    count = pixels.shape[axis]
    return [padded.take(range(start, start + count), axis) for start in range(3)]


def _smooth(pixels: Floats) -> Floats:
    for axis in (0, 1):
        before, here, after = _neighbours(pixels, axis)
        pixels = (before + here + after) / np.float32(3)
    return pixels


def _shrunk(inside: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Without the rim, where the edge of one picture blurs into nothing."""
    padded = np.pad(inside, 2, mode="edge")
    shape = inside.shape
    found = np.ones_like(inside)
    for down in range(5):
        for across in range(5):
            found &= padded[down : down + shape[0], across : across + shape[1]]
    return found


def _cells(hot: NDArray[np.bool_]) -> NDArray[np.float64]:
    """The share of pixels that are hot, cell by cell."""
    height, width = hot.shape
    padded = np.pad(hot, ((0, -height % CELL), (0, -width % CELL)))
    parts = padded.reshape(padded.shape[0] // CELL, CELL, -1, CELL)
    shares: NDArray[np.float64] = parts.mean(axis=(1, 3))
    return shares


def _islands(hot: NDArray[np.bool_]) -> Iterator[NDArray[np.int64]]:
    """Hot cells that touch, or nearly: one array of rows and columns for each island."""
    left = {(int(row), int(column)) for row, column in np.argwhere(hot)}
    near = [(y, x) for y in (-2, -1, 0, 1, 2) for x in (-2, -1, 0, 1, 2)]
    while left:
        waiting = [left.pop()]
        island = []
        while waiting:
            row, column = waiting.pop()
            island.append((row, column))
            around = {(row + y, column + x) for y, x in near} & left
            left -= around
            waiting += around
        yield np.array(island)


def _way(one: Floats, other: Floats) -> Way:
    """What happened in a box, by structure, sharpness, light and colour."""
    a, b = one.mean(axis=2), other.mean(axis=2)
    coarse_a, coarse_b = _smooth(_smooth(a)), _smooth(_smooth(b))
    if _correlation(coarse_a, coarse_b) < 0.75:
        busy_a, busy_b = float(a.std()), float(b.std())
        if busy_a > 1.6 * busy_b:
            return Way.MISSING
        return Way.ADDED if busy_b > 1.6 * busy_a else Way.OTHER
    moved = (other - one).mean(axis=(0, 1))
    light, colour = float(moved @ (0.3, 0.59, 0.11)), float(np.ptp(moved))
    if colour > 12 and colour > abs(light):
        return Way.COLOURED
    if abs(light) > 12:
        return Way.BRIGHTER if light > 0 else Way.DARKER
    fine = float(np.abs(b - coarse_b).mean() + 0.5) / float(np.abs(a - coarse_a).mean() + 0.5)
    if fine < 0.8:
        return Way.SOFTER
    return Way.SHARPER if fine > 1.25 else Way.OTHER


def _correlation(a: Floats, b: Floats) -> float:
    a, b = a - a.mean(), b - b.mean()
    scale = float((a * a).sum()) * float((b * b).sum())
    return float((a * b).sum()) / scale**0.5 if scale > 1 else 1.0

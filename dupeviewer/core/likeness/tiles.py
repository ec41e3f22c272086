"""Two aligned pictures compared tile by tile: what agrees, what strays, how the colours differ.

Gives numbers only; what they mean together is evidence's affair.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageStat

from dupeviewer.core.likeness import motion, registration
from dupeviewer.core.likeness.registration import Affine, Floats

T = TypeVar("T", bound=np.generic)

SIDE = 144
ACROSS = 12
PIXELS = SIDE // ACROSS

RING = 3
"""Pixels at the edge that are not compared: borders and blending blur into them."""

FINE, CRISP = 4, 1
"""What stands out from the mean of so many pixels around is fine, or even crisp."""

ROUGHLY, ROUGHLY_FINE, SHOWN = 48, 2, 3.0
"""The same for a first look: pixels on each side, what is fine there, and the standard deviation
of it, in levels, from which it tells anything."""

DRAWN = 0.4
"""Share of pixels on plain ground above which a picture is no photograph."""

CONTRAST, BARE = 20, 0.7
"""Standard deviation that most of what is written or drawn has, in levels; and the share of plain
ground where there is less."""

FEW_STIRRED = 0.08
"""The share of tiles from which on things have moved."""

STEP = 12
"""Levels that count as lighter or darker."""

UNDOUBTED = 0.78
"""Correlation above which tiles that seem to stray are only smooth ones."""

TEXTURE = 4.0
"""Standard deviation, in levels, from which a tile has structure to compare."""

FAINT_TEXTURE = 0.8
"""The same for pictures that have hardly any, such as a sky."""

CLOSEST = 4
"""A close-up has so many times `SIDE` pixels each way."""

FEWEST_TELLING = 8
"""Tiles that must be comparable before anything is said."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What tiles of luminance say. Correlations are from -1 to 1, shares from 0 to 1.

    `telling` is how many tiles could be compared; `rich` whether both pictures have structure or
    only faint ones; `fine` is of all tiles together and `middle` of the middle one; `bad` and
    `crisp_bad` are the shares of tiles that lack the fine and the finest structure; `stray` is how
    far, in pixels, a quarter of the tiles at least lie from their place; `stirred` is whether some
    tiles show other things, as when somebody moved between two shots.
    """

    contained: float
    telling: int
    rich: bool
    coarse: float
    fine: float
    middle: float
    bad: float
    stray: float
    stirred: bool
    crisp_bad: float


def spread(grey: Image.Image) -> float:
    return float(np.asarray(grey.resize((32, 32), Image.Resampling.BOX)).std())


def is_drawn(grey: Image.Image) -> bool:
    """Whether most is plain ground: text on paper, a program's window, a logo; or a wide frame.

    Photographs of little contrast have few levels too, so that more of it is asked of them.
    """
    counts = np.array([*grey.histogram(), 0], dtype=np.float64)
    share = 0.0
    for _ in range(3):
        pairs = counts[1:] + counts[:-1]
        fullest = int(pairs.argmax())
        share += float(pairs[fullest])
        counts[fullest : fullest + 2] = 0
    least = DRAWN if ImageStat.Stat(grey).stddev[0] >= CONTRAST else BARE
    return share > least * grey.width * grey.height


def correlation(one: Image.Image, other: Image.Image, affine: Affine, side: int = 32) -> float:
    """Of luminance where the two overlap; 0 where that is next to nothing."""
    a, b = _laid(one, other, affine, side)
    seen = b > registration.OUTSIDE
    if seen.mean() < 0.2:
        return 0.0
    a, b = a[seen], b[seen]
    a, b = a - a.mean(), b - b.mean()
    scale = float(a @ a) * float(b @ b)
    return float(a @ b) / scale**0.5 if scale > 1 else 0.0


def in_common(one: Image.Image, other: Image.Image, affine: Affine) -> float | None:
    """How far the structure of the two agrees roughly; None where there is too little of it."""
    a, b = _laid(one, other, affine, ROUGHLY)
    seen = b > registration.OUTSIDE
    seen &= _inner(ROUGHLY, ROUGHLY_FINE)
    if seen.mean() < 0.05:
        return None
    a, b = _relief(a, ROUGHLY_FINE)[seen], _relief(b, ROUGHLY_FINE)[seen]
    a, b = a - a.mean(), b - b.mean()
    strengths = float(a @ a), float(b @ b)
    if min(strengths) < SHOWN * SHOWN * len(a):
        return None
    return float(a @ b) / math.sqrt(strengths[0] * strengths[1])


def compared(
    one: Image.Image, other: Image.Image, affine: Affine, *, crisply: bool
) -> Comparison | None:
    """None where the two hardly overlap or one of them is flat there.

    Args:
        crisply: whether to look at the finest structure too, as drawings need it.
    """
    a, b = _laid(one, other, affine, SIDE)
    seen = b > registration.OUTSIDE
    part = float(seen.mean())
    if part < 0.15:
        return None
    contained = max(part, part * abs(float(np.linalg.det(affine[:, :2]))))
    seen &= _inner(SIDE, RING)
    mask = seen.astype(np.float32)
    inside_a, inside_b = a[seen], b[seen]
    scale_a, scale_b = float(inside_a.std()), float(inside_b.std())
    if min(scale_a, scale_b) < 1.5:
        return None
    a = (a - inside_a.mean()) / np.float32(scale_a)
    b = (b - inside_b.mean()) / np.float32(scale_b)
    levels = max(scale_a, scale_b)
    fine = _Tiles(_relief(a, FINE), _relief(b, FINE), mask)
    rich = fine.both_textured(TEXTURE / levels) >= FEWEST_TELLING
    telling = fine.textured((TEXTURE if rich else FAINT_TEXTURE) / levels)
    agrees = fine.pooled()
    return Comparison(
        contained=contained,
        telling=int(telling.sum()),
        rich=rich,
        coarse=agrees if rich else _Tiles(a, b, mask).pooled(),
        fine=agrees,
        middle=fine.middle(telling),
        bad=fine.share_below(0.5, telling),
        stray=_stray(a, b, mask > 0, levels) if agrees < UNDOUBTED else 0.0,
        stirred=fine.stirred(cut(b - a) * np.float32(levels), telling, TEXTURE / levels),
        crisp_bad=_crisp_bad(a, b, mask, levels) if crisply else 0.0,
    )


def close_up(one: Image.Image, other: Image.Image, affine: Affine) -> float:
    """The share of tiles that lack the finer structure, seen as closely as both pictures allow."""
    across = max(1, _closeness(one, other))
    a, b = _laid(one, other, affine, across * SIDE)
    seen = (b > registration.OUTSIDE).astype(np.float32)
    bad = telling = 0
    for row, column in product(range(0, across * SIDE, SIDE), repeat=2):
        part = slice(row, row + SIDE), slice(column, column + SIDE)
        tiles = _Tiles(_relief(a[part], FINE), _relief(b[part], FINE), seen[part])
        textured = tiles.textured(2 * TEXTURE)
        count = int(textured.sum())
        telling += count
        bad += round(tiles.share_below(0.5, textured) * count)
    return bad / telling if telling else 0.0


def drift(one: Image.Image, other: Image.Image, affine: Affine) -> float:
    """How far the third quarter of the tiles lie from their places, in pixels."""
    a, b = _laid(one, other, affine, SIDE)
    return motion.third_quarter(motion.of_tiles(a, b, b > registration.OUTSIDE, ACROSS))


def unrest(one: Image.Image, other: Image.Image, affine: Affine) -> float:
    """The same seen closely, of what is left when all have moved together: copies that do not
    quite lie on each other have none, shots between which things moved have.

    0 where one of the pictures is too small to look more closely.
    """
    closer = _closeness(one, other)
    if closer < 2:
        return 0.0
    a, b = _laid(one, other, affine, closer * SIDE)
    moves = motion.of_tiles(a, b, b > registration.OUTSIDE, ACROSS, closer)
    return motion.third_quarter(motion.own(moves)) / closer


def _closeness(one: Image.Image, other: Image.Image) -> int:
    """How many times `SIDE` pixels both pictures have."""
    return min(CLOSEST, max(one.size) // SIDE, max(other.size) // SIDE)


def _crisp_bad(a: Floats, b: Floats, mask: Floats, levels: float) -> float:
    crisp = _Tiles(_relief(a, CRISP), _relief(b, CRISP), mask)
    return crisp.share_below(0.5, crisp.textured(TEXTURE / 2 / levels))


class _Tiles:
    """Variances and covariance of every tile, over the pixels that both pictures have."""

    def __init__(self, a: Floats, b: Floats, mask: Floats) -> None:
        a, b, inside = cut(a * mask), cut(b * mask), cut(mask)
        ones = np.ones(PIXELS * PIXELS, dtype=np.float32)
        count = inside @ ones
        self._full = count > PIXELS * PIXELS / 2
        count = np.maximum(count, 1)
        mean_a, mean_b = a @ ones / count, b @ ones / count
        self._a = np.maximum(np.einsum("ij,ij->i", a, a) / count - mean_a * mean_a, 0)
        self._b = np.maximum(np.einsum("ij,ij->i", b, b) / count - mean_b * mean_b, 0)
        self._both = np.einsum("ij,ij->i", a, b) / count - mean_a * mean_b
        self._each = self._both / np.sqrt(self._a * self._b + 1e-9)

    def textured(self, least: float) -> NDArray[np.bool_]:
        """Tiles in which either picture has a standard deviation of at least this."""
        found: NDArray[np.bool_] = (np.maximum(self._a, self._b) > least * least) & self._full
        return found

    def both_textured(self, least: float) -> int:
        """How many tiles have at least this standard deviation in both pictures."""
        return int(((np.minimum(self._a, self._b) > least * least) & self._full).sum())

    def pooled(self) -> float:
        """Correlation over all tiles together, after taking from each its mean."""
        full = self._full
        scale = float(self._a[full].sum()) * float(self._b[full].sum())
        return float(self._both[full].sum()) / scale**0.5 if scale > 0 else 0.0

    def middle(self, of: NDArray[np.bool_]) -> float:
        return float(np.median(self._each[of])) if of.any() else 1.0

    def stirred(self, differences: Floats, telling: NDArray[np.bool_], texture: float) -> bool:
        """Whether tiles that lack the other's structure have as much of their own, some lighter
        and some darker: words and stickers are either plain or all lighter or darker."""
        bad = telling & (self._each < 0.5)
        if not bad.sum() > FEW_STIRRED * telling.sum():
            return False
        both = (np.minimum(self._a, self._b)[bad] > texture * texture).mean()
        lighter = int((differences[bad] > STEP).sum())
        darker = int((differences[bad] < -STEP).sum())
        return both > 0.75 and min(lighter, darker) > 0.7 * max(lighter, darker)

    def share_below(self, least: float, of: NDArray[np.bool_]) -> float:
        return float((self._each[of] < least).mean()) if of.any() else 0.0


def _laid(one: Image.Image, other: Image.Image, affine: Affine, side: int) -> tuple[Floats, Floats]:
    a = one.resize((side, side), Image.Resampling.BILINEAR)
    b = registration.sampled(registration.at_scale(other, affine, side), affine, side)
    return np.asarray(a, dtype=np.float32), np.asarray(b, dtype=np.float32)


def _stray(a: Floats, b: Floats, seen: NDArray[np.bool_], levels: float) -> float:
    """How far the third quarter of the tiles would move to fit better, in pixels."""
    of_levels = np.float32(levels)
    return motion.third_quarter(motion.of_tiles(a * of_levels, b * of_levels, seen, ACROSS))


def _relief(pixels: Floats, radius: int) -> Floats:
    """What stands out from the mean of the square around each pixel, of those there are."""
    down, across = _near(len(pixels), radius), _near(pixels.shape[1], radius)
    sums = _sums(_sums(pixels, radius).T, radius).T
    relief: Floats = pixels - sums / down[:, None] / across
    return relief


def _sums(pixels: Floats, radius: int) -> Floats:
    """Of each pixel and so many neighbours above and below it; the radius is a power of two."""
    height = len(pixels)
    sums = np.zeros((height + 2 * radius, pixels.shape[1]), dtype=np.float32)
    sums[radius:-radius] = pixels
    last, many = sums[2 * radius :], 1
    while many <= radius:
        sums = sums[:-many] + sums[many:]
        many *= 2
    return sums[:height] + last


@lru_cache(maxsize=8)
def _near(length: int, radius: int) -> Floats:
    """How many places of a line lie within the radius of each, itself among them."""
    place = np.arange(length)
    near: NDArray[np.int64] = np.minimum(place, radius) + np.minimum(place[::-1], radius) + 1
    return near.astype(np.float32)


def cut(pixels: NDArray[T]) -> NDArray[T]:
    """One row a tile."""
    quarters = pixels.reshape(ACROSS, PIXELS, ACROSS, PIXELS).transpose(0, 2, 1, 3)
    return quarters.reshape(ACROSS * ACROSS, PIXELS * PIXELS)


@lru_cache(maxsize=2)
def _inner(side: int, ring: int) -> NDArray[np.bool_]:
    inner = np.zeros((side, side), dtype=np.bool_)
    inner[ring:-ring, ring:-ring] = True
    return inner

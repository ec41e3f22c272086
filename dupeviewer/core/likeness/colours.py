"""How the colours of two aligned pictures differ, square by square and tile by tile.

Gives numbers only; what they mean together is evidence's affair.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops

from dupeviewer.core.likeness import light, registration
from dupeviewer.core.likeness.registration import Affine, Floats
from dupeviewer.core.likeness.tiles import ACROSS, FEWEST_TELLING, PIXELS, SIDE

MARK = 6
"""Pixels on each side of the squares of which colours are compared."""

LIKE, SLOPE = 4.0, 1.2
"""Levels by which colours may differ that are the same, and by which those of a tile vary."""

NEAR, FEWEST_NEAR = 8.0, 0.4
"""Where fewer squares than this share are so near in colour, a closer look finds no likeness."""

UNEVEN = 4.0


@dataclass(frozen=True, slots=True)
class Colours:
    """How the aligned colours of small squares differ, in levels.

    `marked` is how much the most different squares do, `tint` what all have in common, `chroma`
    how much more colour one picture has.
    """

    mean: float
    marked: float
    tint: float
    chroma: float

    @property
    def same_but_for_lines(self) -> bool:
        """The same for pictures that do not lie on each other to the pixel."""
        return self.mean < 6 and self.tint < 2.5 and self.chroma < 4

    @property
    def same_light(self) -> bool:
        """As of two shots within a second, and of copies that were not recoloured."""
        return self.tint < 2.5 and self.chroma < 4

    def same(self, *, drawn: bool) -> bool:
        """Whether only as re-encoding and resizing make them differ; sharp lines do more."""
        slack = 1.6 if drawn else 1.0
        return (
            self.mean < 4.2 * slack
            and self.marked < 13 * slack
            and self.tint < 2.5
            and self.chroma < 4
        )


def between(one: Image.Image, other: Image.Image, affine: Affine) -> Colours:
    """Compare the mean RGB of small squares that both pictures have: grain and sharpness do not
    count, marks do."""
    laid = registration.sampled(registration.at_scale(other, affine, SIDE), affine, SIDE)
    a = _squares(one.resize((SIDE, SIDE), Image.Resampling.BILINEAR))
    b = _squares(laid)
    seen = _squares_seen(other.size, affine)
    if FEWEST_TELLING <= seen.sum() < len(seen):
        a, b = a[seen], b[seen]
    difference = a - b
    size = np.abs(difference)
    tint = float(np.abs(difference.mean(axis=0)).max())
    chroma = abs(float(_chroma(a).mean()) - float(_chroma(b).mean()))
    return Colours(float(size.mean()), float(np.percentile(size, 99.5)), tint, chroma)


def soft_likeness(one: Image.Image, other: Image.Image, affine: Affine) -> float:
    """The share of tiles that change softly from one colour to another, the same in both.

    What covers less than half of a tile, such as words, does not count. 0 where the light falls
    off so evenly that any two skies would agree.
    """
    if not _may_be_alike(one, other, affine):
        return 0.0
    a = one.resize((SIDE, SIDE), Image.Resampling.BILINEAR)
    mean = np.asarray(a, dtype=np.float32) @ np.full(3, 1 / 3, dtype=np.float32)
    of_tiles = light.cut(mean, ACROSS)
    slope = of_tiles.std(axis=1)
    if _unevenness(of_tiles.mean(axis=1)) < UNEVEN:
        return 0.0
    b = registration.sampled(registration.at_scale(other, affine, SIDE), affine, SIDE)
    seen = light.cut(_most(b), ACROSS).min(axis=1) > registration.OUTSIDE
    if not seen.any():
        return 0.0
    near = (light.cut(_most(ImageChops.difference(a, b)), ACROSS) < LIKE).sum(axis=1)
    return float(((near > PIXELS * PIXELS / 2) & (slope > SLOPE))[seen].mean())


def _may_be_alike(one: Image.Image, other: Image.Image, affine: Affine) -> bool:
    """Whether enough of the squares have about the same colours."""
    side = SIDE // MARK
    a = one.resize((side, side), Image.Resampling.BOX)
    b = registration.sampled(registration.at_scale(other, affine, side), affine, side)
    seen = _most(b) > registration.OUTSIDE
    near = (_most(ImageChops.difference(a, b)) < NEAR)[seen]
    return bool(near.sum() >= FEWEST_NEAR * max(1, len(near)))


def _most(picture: Image.Image) -> NDArray[np.uint8]:
    """The highest of the three colours of each pixel."""
    red, green, blue = picture.split()
    return np.asarray(ImageChops.lighter(ImageChops.lighter(red, green), blue))


def _unevenness(means: Floats) -> float:
    """What is left of the light of the tiles, in levels, without its curve over the picture."""
    curve, fit = _curve()
    return float((means - curve @ (fit @ means.astype(np.float64))).std())


@lru_cache(maxsize=1)
def _curve() -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The curve of second degree over the tiles, and what fits it to them best."""
    place = np.linspace(-1, 1, ACROSS)
    x, y = np.tile(place, ACROSS), np.repeat(place, ACROSS)
    curve = np.stack([x * 0 + 1, x, y, x * x, x * y, y * y], axis=1)
    return curve, np.linalg.pinv(curve)


def _squares_seen(size: tuple[int, int], affine: Affine) -> NDArray[np.bool_]:
    """Which squares lie in a picture of this size with all their corners."""
    count = SIDE // MARK
    edge = np.arange(1, count) / count
    x, y = np.tile(edge, count - 1), np.repeat(edge, count - 1)
    places = affine @ np.stack([x, y, np.ones_like(x)])
    slack = np.array([[0.5 / size[0]], [0.5 / size[1]]])
    inside = ((places >= -slack) & (places <= 1 + slack)).all(axis=0)
    inside = inside.reshape(count - 1, count - 1)
    every = inside[1:, 1:] & inside[1:, :-1] & inside[:-1, 1:] & inside[:-1, :-1]
    seen: NDArray[np.bool_] = every.ravel()
    return seen


def _squares(picture: Image.Image) -> Floats:
    """The means of squares of `MARK` pixels but for the outermost ones, shape (squares, 3)."""
    small = picture.resize((SIDE // MARK, SIDE // MARK), Image.Resampling.BOX)
    inner: Floats = np.asarray(small, dtype=np.float32)[1:-1, 1:-1].reshape(-1, 3)
    return inner


def _chroma(squares: Floats) -> Floats:
    red, green, blue = squares.T
    most = np.maximum(np.maximum(red, green), blue)
    chroma: Floats = most - np.minimum(np.minimum(red, green), blue)
    return chroma

"""Luminance of pictures laid on each other, as arrays, and the squares these are cut into.

Knows pixels only; what they say of two pictures is for others to read out of them.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dupeviewer.core.likeness import registration
from dupeviewer.core.likeness.registration import Affine, Floats

T = TypeVar("T", bound=np.generic)

Seen = NDArray[np.bool_]


def laid(
    one: Image.Image, other: Image.Image, affine: Affine, side: int
) -> tuple[Floats, Floats, Seen]:
    """Both greys over a `side` x `side` grid of the first, and where the second has any."""
    a = one.resize((side, side), Image.Resampling.BILINEAR)
    b = registration.sampled(registration.at_scale(other, affine, side), affine, side)
    seen = np.asarray(b) > registration.OUTSIDE
    return np.asarray(a, dtype=np.float32), np.asarray(b, dtype=np.float32), seen


def relief(pixels: Floats, radius: int) -> Floats:
    """What stands out from the mean of the square around each pixel, of those there are."""
    sums = _sums(_sums(pixels, radius).T, radius).T
    found: Floats = pixels - sums * _of_each(*pixels.shape, radius)
    return found


def cut(pixels: NDArray[T], across: int) -> NDArray[T]:
    """One row a tile, of so many tiles across and down."""
    side = pixels.shape[0] // across
    quarters = pixels.reshape(across, side, across, side).transpose(0, 2, 1, 3)
    return quarters.reshape(across * across, side * side)


@lru_cache(maxsize=4)
def inner(side: int, ring: int) -> Seen:
    """All of a square but for a ring of so many pixels."""
    inside = np.zeros((side, side), dtype=np.bool_)
    inside[ring:-ring, ring:-ring] = True
    return inside


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
def _of_each(height: int, width: int, radius: int) -> Floats:
    """The share that each pixel has in the mean of the square around it."""
    share: Floats = np.float32(1) / (_near(height, radius)[:, None] * _near(width, radius))
    return share


def _near(length: int, radius: int) -> Floats:
    """How many places of a line lie within the radius of each, itself among them."""
    place = np.arange(length)
    near: NDArray[np.int64] = np.minimum(place, radius) + np.minimum(place[::-1], radius) + 1
    return near.astype(np.float32)

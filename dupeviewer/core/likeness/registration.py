"""Laying one picture on another: the affine map under which the two show the same things.

Knows luminance and coordinates; what the aligned pixels say of the two is evidence's affair.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageFilter

Floats = NDArray[np.float32]
Affine = NDArray[np.float64]
"""Shape (2, 3): from coordinates in one picture to those in the other, each 0 to 1 across and
down."""

Levels = tuple[tuple[int, int], ...]

LEVELS: Levels = ((24, 8), (48, 6), (96, 3))
"""Pixels on each side, and most steps, from coarse to fine."""

STILL = 0.05
"""A step that moves no corner by more than this many pixels is the last of its level."""

RELIEF_FROM = 48

STRIP = 4096

OUTSIDE = 0
"""Marks pixels that the other picture does not have; its own begin at 1."""


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a picture in shares of its width and height."""

    left: float = 0.0
    top: float = 0.0
    right: float = 1.0
    bottom: float = 1.0

    def turned(self, turn: int) -> Box:
        """Where this part lies once the picture has taken one of the eight turns."""
        left, top, right, bottom = self.left, self.top, self.right, self.bottom
        if turn & 4:
            left, top, right, bottom = top, left, bottom, right
        if turn & 1:
            left, right = 1 - right, 1 - left
        if turn & 2:
            top, bottom = 1 - bottom, 1 - top
        return Box(left, top, right, bottom)

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top


WHOLE = Box()


def onto(one: Box, other: Box) -> Affine:
    """The map that lays a part of one picture on a part of another."""
    across, down = other.width / one.width, other.height / one.height
    return np.array(
        [
            [across, 0.0, other.left - one.left * across],
            [0.0, down, other.top - one.top * down],
        ]
    )


def grey(picture: Image.Image) -> Image.Image:
    """Luminance from 1 to 255, so that 0 can stand for what is outside."""
    return picture.convert("L").point(_FROM_ONE)


_FROM_ONE = [max(1, value) for value in range(256)]


def refined(
    one: Image.Image,
    other: Image.Image,
    start: Affine,
    levels: Levels = LEVELS,
) -> Affine:
    """The map near `start` under which the greys agree best, up to brightness and contrast.

    Gauss and Newton's steps on the inverse composition, so that slopes are taken once a level.
    """
    affine = start
    for side, most in levels:
        template = _Template(_relief(one.resize((side, side), Image.Resampling.BOX), side), side)
        picture = _relief(at_scale(other, affine, side), side)
        for _ in range(most):
            step = template.step(sampled(picture, affine, side))
            if step is None:
                return affine
            affine = composed(affine, inverted(step + np.eye(2, 3)))
            if np.abs(step[:, :2]).sum() + np.abs(step[:, 2]).sum() < STILL / side:
                break
    return affine


def _relief(picture: Image.Image, side: int) -> Image.Image:
    """What stands out from its surroundings: light that falls off slowly would pull the map."""
    if side < RELIEF_FROM:
        return picture
    around = picture.filter(ImageFilter.BoxBlur(side // 8))
    return ImageChops.subtract(picture, around, 1, 128).point(_FROM_ONE)


def at_scale(other: Image.Image, affine: Affine, side: int) -> Image.Image:
    """The other picture at the size at which a pixel of it is one of a `side` x `side` grid."""
    across = side / max(0.2, float(np.hypot(affine[0, 0], affine[0, 1])))
    down = side / max(0.2, float(np.hypot(affine[1, 0], affine[1, 1])))
    size = (max(8, min(other.width, round(across))), max(8, min(other.height, round(down))))
    return other.resize(size, Image.Resampling.BOX) if size != other.size else other


def sampled(other: Image.Image, affine: Affine, side: int) -> Image.Image:
    """What the other picture shows at each point of a `side` x `side` grid over the first."""
    scale = np.array([[other.width], [other.height]])
    matrix = affine * scale / np.array([side, side, 1.0])
    return other.transform(
        (side, side), Image.Transform.AFFINE, matrix.ravel().tolist(), Image.Resampling.BILINEAR
    )


class _Template:
    """One picture at one size, with the slopes along which a small move changes it."""

    def __init__(self, one: Image.Image, side: int) -> None:
        pixels = np.asarray(one, dtype=np.float32)
        across, down = np.zeros_like(pixels), np.zeros_like(pixels)
        across[:, 1:-1] = (pixels[:, 2:] - pixels[:, :-2]) * (side / 2)
        down[1:-1] = (pixels[2:] - pixels[:-2]) * (side / 2)
        x, y = _grid(side)
        slopes = np.stack([across * x, across * y, across, down * x, down * y, down, x * 0 + 1])
        self._slopes = slopes.reshape(7, -1)
        self._pixels = pixels.ravel()

    def step(self, warped: Image.Image) -> Affine | None:
        """The small map to be undone; None where too little overlaps or nothing has a slope."""
        values = np.asarray(warped, dtype=np.float32).ravel()
        inside = (values > OUTSIDE).astype(np.float32)
        count = float(inside.sum())
        if count < 0.25 * len(values):
            return None
        template = self._pixels
        mean, goal = float(values @ inside) / count, float(template @ inside) / count
        values, template = (values - mean) * inside, (template - goal) * inside
        spread = float(values @ values) ** 0.5
        if spread < count**0.5:
            return None
        error = values * (float(template @ template) ** 0.5 / spread) - template
        limit = 2 * float(np.abs(error).sum()) / count + 1
        weight = inside / (1 + (error / limit) ** 2)
        weighted = self._slopes * weight
        normal = sum(
            weighted[:, part] @ self._slopes[:, part].T for part in _strips(weighted.shape[1])
        ).astype(np.float64)
        normal.flat[:: len(normal) + 1] *= 1.0 + 1e-4
        try:
            solution = np.linalg.solve(normal, (weighted @ error).astype(np.float64))
        except np.linalg.LinAlgError:
            return None
        step: Affine = solution[:6].reshape(2, 3)
        return step if np.abs(step).max() < 0.5 else None


def _strips(length: int) -> list[slice]:
    """Parts so small that multiplying them starts no threads of the library's own."""
    return [slice(start, start + STRIP) for start in range(0, length, STRIP)]


@lru_cache(maxsize=8)
def _grid(side: int) -> tuple[Floats, Floats]:
    """Coordinates of the middles of the pixels, 0 to 1."""
    middle = (np.arange(side, dtype=np.float32) + 0.5) / np.float32(side)
    x: Floats = np.tile(middle, (side, 1))
    return x, x.T.copy()


def composed(*maps: Affine) -> Affine:
    """One map for several, of which the last is taken first."""
    whole, *rest = maps
    for each in rest:
        both = whole[:, :2] @ each
        both[:, 2] += whole[:, 2]
        whole = both
    return whole


def inverted(affine: Affine) -> Affine:
    """The map back."""
    (a, b, x), (c, d, y) = affine.tolist()
    area = a * d - b * c
    back: Affine = np.array([[d, -b, b * y - d * x], [-c, a, c * x - a * y]]) / area
    return back

"""What a first look tells of a picture, and of two that are laid on each other.

Takes a tenth of the time of comparing tiles, and so goes before it.
"""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageStat

from dupeviewer.core.likeness import light
from dupeviewer.core.likeness.registration import Affine

TINY = 32
"""Pixels on each side of the smallest look."""

SIDE, FINE, SHOWN = 48, 2, 3.0
"""Pixels on each side of a closer one, what is fine there, and the standard deviation of it, in
levels, from which it tells anything."""

DRAWN = 0.4
"""Share of pixels on plain ground above which a picture is no photograph."""

CONTRAST, BARE = 20, 0.7
"""Standard deviation that most of what is written or drawn has, in levels; and the share of plain
ground where there is less."""


def spread(grey: Image.Image) -> float:
    """The standard deviation of what is left of a picture when it is tiny, in levels."""
    return float(np.asarray(grey.resize((TINY, TINY), Image.Resampling.BOX)).std())


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


def correlation(one: Image.Image, other: Image.Image, affine: Affine) -> float:
    """Of luminance where the two overlap; 0 where that is next to nothing."""
    a, b, seen = light.laid(one, other, affine, TINY)
    if seen.mean() < 0.2:
        return 0.0
    a, b = a[seen], b[seen]
    a, b = a - a.mean(), b - b.mean()
    scale = float(a @ a) * float(b @ b)
    return float(a @ b) / math.sqrt(scale) if scale > 1 else 0.0


def in_common(one: Image.Image, other: Image.Image, affine: Affine) -> float | None:
    """How far the structure of the two agrees roughly; None where there is too little of it."""
    a, b, seen = light.laid(one, other, affine, SIDE)
    seen &= light.inner(SIDE, FINE)
    if seen.mean() < 0.05:
        return None
    a, b = light.relief(a, FINE)[seen], light.relief(b, FINE)[seen]
    a, b = a - a.mean(), b - b.mean()
    strengths = float(a @ a), float(b @ b)
    if min(strengths) < SHOWN * SHOWN * len(a):
        return None
    return float(a @ b) / math.sqrt(strengths[0] * strengths[1])

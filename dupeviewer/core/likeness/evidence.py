"""What kind of likeness a candidate is, as the pixels say; or that it is none.

Knows two small pictures and nothing of files; which pairs to look at is matching's affair.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dupeviewer.core.likeness import fingerprint
from dupeviewer.core.likeness.cluster import Kind

VERSION = 1
"""Part of what stored evidence is known by; grows whenever a verdict may change."""

SIDE = 32
ALIKE = 0.80
"""Correlation of luminance at 32 x 32 below which two candidates are not the same photograph."""

FLAT = 4.0
"""Standard deviation of luminance below which there is nothing to correlate."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A kind, and the difference on its scale: SAME 1-10, EDITED 11-40, SIMILAR 41-100."""

    kind: Kind
    difference: int


def of(one: Image.Image, other: Image.Image, turn: int) -> Evidence | None:
    """Compare two upright RGB pictures, the first after `turn`; None where they are not alike."""
    turned = fingerprint.turned(one, turn)
    a, b = _tiny(turned), _tiny(other)
    grey_a, grey_b = a.mean(axis=2), b.mean(axis=2)
    if min(grey_a.std(), grey_b.std()) < FLAT:
        return None
    alike = float(np.corrcoef(grey_a.ravel(), grey_b.ravel())[0, 1])
    if alike < ALIKE:
        return None
    seen = float(np.abs(a - b).mean()) / 255 * 100
    shape = _aspect_change(turned.size, other.size)
    if turn == 0 and shape < 0.02 and alike > 0.985 and seen < 2.5:
        return Evidence(Kind.SAME, _band(1, 10, seen / 2.5))
    return Evidence(Kind.EDITED, _band(11, 40, max((1 - alike) / (1 - ALIKE), seen / 30)))


def _tiny(picture: Image.Image) -> NDArray[np.float32]:
    small = picture.resize((SIDE, SIDE), Image.Resampling.BOX)
    return np.asarray(small, dtype=np.float32)


def _aspect_change(one: tuple[int, int], other: tuple[int, int]) -> float:
    return abs(math.log((one[0] / one[1]) / (other[0] / other[1])))


def _band(low: int, high: int, share: float) -> int:
    return low + round((high - low) * min(1.0, share))

"""Where in a photo a small part of it lies, wherever that is and however it was turned.

Slides the part over the whole as Fourier transforms do; whether a place is true is for evidence.
"""

from __future__ import annotations

from typing import NamedTuple

from PIL import Image

from dupeviewer.core.likeness import alignment, fingerprint, registration
from dupeviewer.core.likeness.registration import Box

SHARES = (0.6, 0.54, 0.48, 0.43, 0.38, 0.34, 0.3, 0.26, 0.22)
"""How much of one side of a photo the part may be; more than that windows find."""

SEARCHED = 96
"""Pixels on the longer side of the whole while the part is slid over it."""


class Place(NamedTuple):
    """How well a part fits, from -1 to 1, in which of the eight turns and where."""

    score: float
    turn: int
    box: Box


def place(part: Image.Image, whole: Image.Image, *, turned: bool) -> Place | None:
    """The best place of one RGB picture in another; None where it fits nowhere."""
    grey = registration.grey(alignment.small(part))
    ground = registration.grey(alignment.small(whole))
    places = (
        Place(score, turn, box)
        for turn in range(fingerprint.TURNS if turned else 1)
        for score, box in alignment.places(ground, fingerprint.turned(grey, turn), SHARES, SEARCHED)
    )
    return max(places, default=None)

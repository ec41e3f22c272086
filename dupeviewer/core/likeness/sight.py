"""A preview as evidence looks at it: what every pair asks of one photo is worked out once.

Knows one picture; what two of them have in common is for others to say.
"""

from __future__ import annotations

from functools import cached_property

from PIL import Image

from dupeviewer.core.likeness import fingerprint, glance, registration, windows
from dupeviewer.core.likeness.registration import WHOLE, Box


class Sight:
    """An upright RGB picture; may be asked by several threads."""

    def __init__(self, picture: Image.Image) -> None:
        self.picture = picture
        self._turned: dict[int, Sight] = {}
        # Never itself among them, or its pictures would wait for the garbage collector.
        self._cut: dict[Box, Sight] = {}

    @cached_property
    def grey(self) -> Image.Image:
        return registration.grey(self.picture)

    @cached_property
    def spread(self) -> float:
        return glance.spread(self.grey)

    @cached_property
    def is_drawn(self) -> bool:
        return glance.is_drawn(self.grey)

    @cached_property
    def inside(self) -> Box:
        """What plain edges leave of it."""
        return windows.content_of(self.grey)

    def turned(self, turn: int) -> Sight:
        """After one of the eight turns."""
        if not turn:
            return self
        known = self._turned.get(turn)
        if known is None:
            known = self._turned[turn] = Sight(fingerprint.turned(self.picture, turn))
        return known

    def cut(self, part: Box) -> Sight:
        """A part of it."""
        if part == WHOLE:
            return self
        known = self._cut.get(part)
        if known is None:
            known = self._cut[part] = Sight(self.picture.crop(_pixels(part, self.picture)))
        return known


def _pixels(part: Box, picture: Image.Image) -> tuple[int, int, int, int]:
    width, height = picture.size
    left, right = round(part.left * width), round(part.right * width)
    return left, round(part.top * height), right, round(part.bottom * height)

"""The ways in which two pictures may lie on each other, and how the likely ones are refined.

Knows what agrees how far; what kind of likeness that is, is evidence's affair.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from PIL import Image

from dupeviewer.core.likeness import registration, tiles
from dupeviewer.core.likeness.registration import WHOLE, Affine, Box
from dupeviewer.core.likeness.sight import Sight
from dupeviewer.core.likeness.tiles import Comparison

POOR = 0.6
"""Correlation at 32 x 32 below which two pictures are not one, however they were aligned."""

NOTHING = 0.1
"""Correlation of the rough structure below which no finer alignment finds any in common."""

SETTLED = 0.92
"""Correlation above which nothing better is looked for."""

Larger = Callable[[], tuple[Image.Image, Image.Image]]
"""Both pictures with up to `evidence.READABLE` pixels on their longer sides.

Raises: Undecodable, OSError
"""


@dataclass(frozen=True, slots=True)
class Pose:
    """Two pictures, each cut to a part of its whole, and how the first lies on the other."""

    first: Sight
    second: Sight
    affine: Affine
    parts: tuple[Box, Box]

    @property
    def one(self) -> Image.Image:
        return self.first.grey

    @property
    def other(self) -> Image.Image:
        return self.second.grey

    def agreement(self) -> float:
        return tiles.correlation(self.one, self.other, self.affine)

    def of_whole(self) -> Affine:
        """The map between the pictures that the parts were cut from."""
        first, second = self.parts
        return registration.composed(
            registration.onto(WHOLE, second), self.affine, registration.onto(first, WHOLE)
        )


@dataclass(frozen=True)
class Two:
    """The pictures as they are compared, the first after its turn."""

    one: Sight
    other: Sight
    turn: int
    larger: Larger | None

    @property
    def drawn(self) -> int:
        """How many of the two are drawings, or have wide frames."""
        return self.one.is_drawn + self.other.is_drawn

    @property
    def inside(self) -> tuple[Box, Box]:
        """What their edges leave of them."""
        return self.one.inside, self.other.inside

    @property
    def are_framed(self) -> bool:
        """Frames agree whatever is inside, so that only the very same may be found with them."""
        return WHOLE not in self.inside

    def posed(self, affine: Affine, parts: tuple[Box, Box] = (WHOLE, WHOLE)) -> Pose:
        return Pose(self.one.cut(parts[0]), self.other.cut(parts[1]), affine, parts)


def compared(two: Two, pose: Pose) -> Comparison | None:
    return tiles.compared(pose.one, pose.other, pose.affine, crisply=two.drawn == 2)


def others(two: Two, views: tuple[Box, Box]) -> Iterator[Pose]:
    """How the two may lie on each other but as they met: whole, and inside their borders."""
    plain = registration.onto(WHOLE, WHOLE)
    if views != (WHOLE, WHOLE):
        yield two.posed(plain)
    if two.inside != (WHOLE, WHOLE):
        yield two.posed(plain, two.inside)
        if two.inside[0] != WHOLE and views[1] not in (WHOLE, two.inside[1]):
            yield two.posed(registration.onto(WHOLE, views[1]), (two.inside[0], WHOLE))


def aligned(two: Two, pose: Pose, agreement: float) -> tuple[Pose, Comparison | None]:
    """The pose refined, unless that made it worse; and what the tiles say of it."""
    roughly = replace(pose, affine=_refined(pose, registration.LEVELS[:1]))
    promises = _promises(two, pose)
    if not promises and not _promises(two, roughly):
        return pose, None
    better = replace(pose, affine=_refined(roughly, registration.LEVELS[1:]))
    if max(better.agreement(), agreement) < POOR:
        return pose, None
    seen = compared(two, better)
    if seen is not None and (seen.fine >= SETTLED or not promises):
        return better, seen
    before = compared(two, pose)
    if seen is None or (before is not None and before.fine > seen.fine):
        return pose, before
    return better, seen


def _refined(pose: Pose, levels: registration.Levels) -> Affine:
    return registration.refined(pose.one, pose.other, pose.affine, levels)


def _promises(two: Two, pose: Pose) -> bool:
    """Whether the pose may be refined to something, as far as can be told in no time."""
    if two.drawn == 2:
        return True
    common = tiles.in_common(pose.one, pose.other, pose.affine)
    return common is None or common >= NOTHING

"""The ways in which two pictures may lie on each other, and how the likely ones are refined.

Knows what agrees how far; what kind of likeness that is, is evidence's affair.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from PIL import Image

from dupeviewer.core.likeness import glance, registration, tiles
from dupeviewer.core.likeness.registration import WHOLE, Affine, Box
from dupeviewer.core.likeness.sight import Sight
from dupeviewer.core.likeness.tiles import Comparison

POOR = 0.65
"""Correlation at 32 x 32, roughly aligned, below which two pictures are not one. Of 926 copies
that had to be aligned two had less than 0.7, none less than 0.6."""

NOTHING = 0.1
"""Correlation of the rough structure below which no finer alignment finds any in common."""

SETTLED = 0.92
"""Correlation above which nothing better is looked for."""

UNLIKE, UNLIKE_FAINT = 0.2, 0.3
"""Correlation below which nothing more is hoped for of pictures with structure, and of faint
ones."""

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
        return glance.correlation(self.one, self.other, self.affine)

    def compared(self) -> Comparison | None:
        return tiles.compared(self.one, self.other, self.affine)

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


def others(two: Two, views: tuple[Box, Box]) -> Iterator[Pose]:
    """How the two may lie on each other but as they met: whole, and inside their borders."""
    plain = registration.onto(WHOLE, WHOLE)
    if views != (WHOLE, WHOLE):
        yield two.posed(plain)
    if two.inside != (WHOLE, WHOLE):
        yield two.posed(plain, two.inside)
        if two.inside[0] != WHOLE and views[1] not in (WHOLE, two.inside[1]):
            yield two.posed(registration.onto(WHOLE, views[1]), (two.inside[0], WHOLE))


_Seen = tuple[Pose, Comparison | None]


def aligned(two: Two, pose: Pose, agreement: float) -> _Seen:
    """The pose refined as far as it is worth it, unless that made it worse; and what the tiles
    say of it, None where nothing is to be expected of them."""
    coarse, middle, last = registration.LEVELS
    roughly = _refined(pose, coarse)
    if two.drawn < 2 and max(roughly.agreement(), agreement) < POOR:
        return pose, None
    promises = _promises(two, pose)
    if not promises and not _promises(two, roughly):
        return pose, None
    better = _refined(roughly, middle)
    best = better, better.compared()
    if _is_settled(best[1]):
        return best
    if promises:
        best = _better(best, (pose, pose.compared()))
    if two.drawn < 2 and _is_hopeless(best[1]):
        return best
    finest = _refined(better, last)
    return _better((finest, finest.compared()), best)


def _refined(pose: Pose, level: tuple[int, int]) -> Pose:
    affine = registration.refined(pose.one, pose.other, pose.affine, (level,))
    return replace(pose, affine=affine)


def _better(one: _Seen, other: _Seen) -> _Seen:
    """That of which the tiles agree more, the first where they do not tell."""
    if one[1] is None or (other[1] is not None and other[1].fine > one[1].fine):
        return other
    return one


def _is_settled(seen: Comparison | None) -> bool:
    return seen is not None and seen.fine >= SETTLED


def _is_hopeless(seen: Comparison | None) -> bool:
    """Whether the finest alignment, which hardly ever adds a tenth, could not help any more."""
    if seen is None:
        return True
    return seen.fine < UNLIKE if seen.rich else max(seen.fine, seen.middle) < UNLIKE_FAINT


def _promises(two: Two, pose: Pose) -> bool:
    """Whether the pose may be refined to something, as far as can be told in no time."""
    if two.drawn == 2:
        return True
    common = glance.in_common(pose.one, pose.other, pose.affine)
    return common is None or common >= NOTHING

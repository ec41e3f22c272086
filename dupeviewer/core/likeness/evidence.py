"""What kind of likeness a candidate is, as the pixels say; or that it is none.

Knows two small pictures and nothing of files; which pairs to look at is matching's affair.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property

import numpy as np
from PIL import Image, ImageChops

from dupeviewer.core.likeness import fingerprint, registration, tiles, windows
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.likeness.registration import WHOLE, Affine, Box
from dupeviewer.core.likeness.tiles import Comparison

VERSION = 7
"""Part of what stored evidence is known by; grows whenever a verdict may change."""

FLAT = 4.0
"""Standard deviation of luminance below which there is nothing to compare."""

HOPELESS = 0.3
"""Correlation at 32 x 32 below which no step of alignment would make two pictures one."""

POOR = 0.6
"""The same after alignment."""

# Of the finer structure (what stands out from its surroundings) after alignment:
COPIED = 0.66
"""Correlation above which it is the same photograph."""

AKIN, AKIN_TILE = 0.30, 0.25
"""Correlation above which it may be the same scene, of all and of the middle tile."""

STRAY = 0.75
"""Tiles of one photograph lie still; of two shots a quarter lie further off, in pixels."""

DRIFTING, UNRESTFUL = 0.38, 0.26
"""Pixels by which tiles may lie off: from the first on a closer look is worth it, which tells two
shots by the second. Of 400 copies none had more than 0.22; of two bursts all had 0.28 at least."""

SETTLED = 0.92
"""Correlation above which nothing better is looked for."""

TRIES = 2
"""How many ways of laying one picture on the other are followed to the end."""

CONTAINED = 0.92
"""A crop shows a part of its original: so much of one picture must be in the other."""

MARKED = 0.82
"""Correlation of the middle tile above which the others are only written upon."""

FAINT = 0.45
"""Correlation above which pictures without much structure, such as skies, are one."""

STILL = 0.012
"""Corners that lie closer than this, as a share of the picture, have not moved."""

STRETCHED = 0.03

FRAMED = 8.0
"""Mean difference of colours, in levels, above which one frame has two pictures."""

SOFT = 0.6
"""Pictures that change softly all over are one where so much of them is the same."""

READABLE = 640
"""Pixels on the longer side at which drawings are compared to the letter."""

OTHER_WORDS = 0.03
"""More of the tiles than this differ where one page has other words than another."""

CROPPED = 0.97
"""A crop shows less than this of its original, and the original at least so much of the crop."""

GRID = 24

ROUNDING = 2
"""Levels by which two decoders may see one JPEG differently."""

Larger = Callable[[], tuple[Image.Image, Image.Image]]
"""Both pictures with up to `READABLE` pixels on their longer sides.

Raises: Undecodable, OSError
"""


class Lack(Enum):
    """Why two pictures are not alike."""

    FLAT = "one of them shows next to nothing"
    UNALIKE = "however they are laid, little agrees"
    DETAILS = "they agree roughly, not in detail"
    WORDS = "they are drawn or written alike, with other words"
    FAINT = "too little stands out to be compared"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A kind, and the difference on its scale: SAME 1-10, EDITED 11-40, SIMILAR 41-100.

    `cropped` is as in `Match`.
    """

    kind: Kind
    difference: int
    cropped: int = 0


@dataclass(frozen=True, slots=True)
class _Pose:
    """Two greys, each cut to a part of its picture, and how the first lies on the other."""

    one: Image.Image
    other: Image.Image
    affine: Affine
    parts: tuple[Box, Box]

    def agreement(self) -> float:
        return tiles.correlation(self.one, self.other, self.affine)

    def of_whole(self) -> Affine:
        """The map between the pictures that the parts were cut from."""
        first, second = self.parts
        return registration.composed(
            registration.onto(WHOLE, second), self.affine, registration.onto(first, WHOLE)
        )


@dataclass(frozen=True)
class _Two:
    """The pictures as they are compared, the first after its turn."""

    one: Image.Image
    other: Image.Image
    turn: int
    greys: tuple[Image.Image, Image.Image]
    larger: Larger | None

    @cached_property
    def drawn(self) -> int:
        """How many of the two are drawings, or have wide frames."""
        return sum(map(tiles.is_drawn, self.greys))

    @cached_property
    def inside(self) -> tuple[Box, Box]:
        """What their edges leave of them."""
        return windows.content_of(self.greys[0]), windows.content_of(self.greys[1])

    @property
    def are_framed(self) -> bool:
        """Frames agree whatever is inside, so that only the very same may be found with them."""
        return WHOLE not in self.inside


def of(
    one: Image.Image,
    other: Image.Image,
    turn: int,
    views: tuple[Box, Box] = (WHOLE, WHOLE),
    larger: Larger | None = None,
) -> Evidence | None:
    """What kind of likeness two upright RGB pictures have, as `verdict`; None where none."""
    found = verdict(one, other, turn, views, larger)
    return found if isinstance(found, Evidence) else None


def verdict(
    one: Image.Image,
    other: Image.Image,
    turn: int,
    views: tuple[Box, Box] = (WHOLE, WHOLE),
    larger: Larger | None = None,
) -> Evidence | Lack:
    """Compare two upright RGB pictures, the first after `turn`.

    Args:
        one: a preview, best with 192 pixels on its longer side; so is `other`.
        turn: which of the eight turns of `one` met `other`.
        views: the parts that met, of `one` before the turn and of `other`.
        larger: asked only where words may tell the two apart.
    """
    one = fingerprint.turned(one, turn)
    greys = registration.grey(one), registration.grey(other)
    if min(tiles.spread(grey) for grey in greys) < FLAT:
        return Lack.FLAT
    two = _Two(one, other, turn, greys, larger)
    as_met = _Pose(*greys, registration.onto(views[0].turned(turn), views[1]), (WHOLE, WHOLE))
    seen = tiles.compared(as_met.one, as_met.other, as_met.affine, crisply=two.drawn == 2)
    if seen is not None and seen.fine >= SETTLED:
        return _judged(two, as_met, seen)
    poses = _poses(two, as_met, (views[0].turned(turn), views[1]))
    ranked = sorted(((pose.agreement(), pose) for pose in poses), key=lambda each: -each[0])
    found: Evidence | Lack = Lack.UNALIKE
    for agreement, pose in ranked[:TRIES]:
        if agreement < HOPELESS or (isinstance(found, Evidence) and found.kind is not Kind.SIMILAR):
            break
        aligned, seen = _aligned(pose, crisply=two.drawn == 2)
        if seen is not None:
            judged = _judged(two, aligned, seen)
            found = found if isinstance(judged, Lack) and isinstance(found, Evidence) else judged
    return found


def _judged(two: _Two, pose: _Pose, seen: Comparison) -> Evidence | Lack:
    one, other, drawn = two.one, two.other, two.drawn
    colours = tiles.colours(_cut(one, pose.parts[0]), _cut(other, pose.parts[1]), pose.affine)
    moved = _moved(pose)
    stretched = abs(math.log(one.width / one.height * other.height / other.width))
    untouched = moved < STILL and stretched < STRETCHED and colours.same(drawn=drawn == 2)
    kind = _kind(seen, drawn, untouched=untouched, legible=two.larger is not None)
    if kind is not Kind.SAME and not drawn and seen.contained >= CONTAINED:
        parts = _cut(one, pose.parts[0]), _cut(other, pose.parts[1])
        if tiles.soft_likeness(*parts, pose.affine) > SOFT:
            kind = Kind.SAME
    if kind is Kind.SAME and seen.stirred and moved < STILL and not drawn:
        kind = Kind.SIMILAR
    if isinstance(kind, Lack):
        return kind
    if kind is Kind.SAME and not drawn and colours.same_light and _moved_within(two, pose):
        kind = Kind.SIMILAR
    recoloured = colours.mean > FRAMED and moved < STILL
    doubtful = seen.fine < SETTLED and (kind is Kind.SIMILAR or recoloured)
    if doubtful and pose.parts == (WHOLE, WHOLE) and two.are_framed:
        return Lack.DETAILS
    if drawn == 2 and two.larger is not None and _has_other_words(two.larger, two.turn, pose):
        return Lack.WORDS
    if kind is Kind.SIMILAR:
        return Evidence(kind, _band(41, 100, (1 - seen.fine) / (1 - AKIN)))
    if two.turn == 0 and untouched:
        return Evidence(Kind.SAME, _band(1, 10, max(colours.mean / 5, (1 - seen.fine) / 0.5)))
    share = max((1 - seen.fine) / (1 - COPIED), colours.mean / 60, moved * 2, stretched)
    is_part = two.turn == 0 and not drawn and colours.same_but_for_lines
    cropped = _cropped(two, pose) if is_part else 0
    return Evidence(Kind.EDITED, _band(11, 40, share), cropped)


def _moved_within(two: _Two, pose: _Pose) -> bool:
    """Whether things have moved by so little that only a closer look tells it."""
    if two.larger is None or tiles.drift(pose.one, pose.other, pose.affine) < DRIFTING:
        return False
    one, other = two.larger()
    greys = registration.grey(fingerprint.turned(one, two.turn)), registration.grey(other)
    return tiles.unrest(*greys, pose.of_whole()) > UNRESTFUL


def _has_other_words(larger: Larger, turn: int, pose: _Pose) -> bool:
    one, other = larger()
    greys = registration.grey(fingerprint.turned(one, turn)), registration.grey(other)
    return tiles.close_up(*greys, pose.of_whole()) > OTHER_WORDS


def as_pixels(found: Evidence, one: Image.Image, other: Image.Image) -> Evidence:
    """Whether two that are the same differ in their pixels, given these in full resolution.

    A difference of 1 is none that another decoder would not make; all others are larger.
    """
    if one.size != other.size:
        return found
    most = int(np.asarray(ImageChops.difference(one, other)).max())
    return replace(found, difference=1 if most <= ROUNDING else max(2, found.difference))


def _cropped(two: _Two, pose: _Pose) -> int:
    """As in `Match`; 0 where plain edges might be taken for more of the scene."""
    if two.inside != (WHOLE, WHOLE):
        return 0
    there = pose.of_whole()
    back = np.linalg.inv(np.vstack([there, [0.0, 0.0, 1.0]]))[:2]
    of_one, of_other = _shared(there), _shared(back)
    if of_one < CROPPED <= of_other:
        return max(1, round(100 * of_one))
    if of_other < CROPPED <= of_one:
        return -max(1, round(100 * of_other))
    return 0


def _shared(affine: Affine) -> float:
    """How much of one picture the map leads into the other."""
    places = (np.arange(GRID) + 0.5) / GRID
    x, y = np.tile(places, GRID), np.repeat(places, GRID)
    there = affine @ np.stack([x, y, np.ones_like(x)])
    return float(((there > 0) & (there < 1)).all(axis=0).mean())


def _poses(two: _Two, as_met: _Pose, views: tuple[Box, Box]) -> list[_Pose]:
    """How the two may lie on each other: as they met, whole, and inside their borders."""
    one, other = as_met.one, as_met.other
    poses = [as_met]
    if views != (WHOLE, WHOLE):
        poses.append(_Pose(one, other, registration.onto(WHOLE, WHOLE), (WHOLE, WHOLE)))
    if two.inside != (WHOLE, WHOLE):
        cut = _cut(one, two.inside[0]), _cut(other, two.inside[1])
        poses.append(_Pose(*cut, registration.onto(WHOLE, WHOLE), two.inside))
        if two.inside[0] != WHOLE and views[1] not in (WHOLE, two.inside[1]):
            affine = registration.onto(WHOLE, views[1])
            poses.append(_Pose(cut[0], other, affine, (two.inside[0], WHOLE)))
    return poses


def _aligned(pose: _Pose, *, crisply: bool) -> tuple[_Pose, Comparison | None]:
    """The pose refined, unless that made it worse; and what the tiles say of it."""
    refined = registration.refined(pose.one, pose.other, pose.affine)
    better = _Pose(pose.one, pose.other, refined, pose.parts)
    if max(better.agreement(), pose.agreement()) < POOR:
        return pose, None
    seen = tiles.compared(better.one, better.other, better.affine, crisply=crisply)
    if seen is not None and seen.fine >= SETTLED:
        return better, seen
    before = tiles.compared(pose.one, pose.other, pose.affine, crisply=crisply)
    if seen is None or (before is not None and before.fine > seen.fine):
        return pose, before
    return better, seen


def _kind(seen: Comparison, drawn: int, *, untouched: bool, legible: bool) -> Kind | Lack:
    """SAME stands for SAME or EDITED here; `untouched` pictures lie still in the same colours,
    and `legible` ones can be compared to the letter if need be."""
    if drawn == 2 and not legible and (seen.fine < 0.8 or seen.crisp_bad > 0.015):
        return Lack.WORDS
    if not seen.rich:
        return _kind_of_faint(seen, drawn, untouched=untouched)
    is_still = seen.stray <= STRAY
    is_copy = seen.fine >= COPIED and seen.bad <= 0.45
    if is_still and (is_copy or (seen.middle >= MARKED and seen.fine >= 0.4)):
        return Kind.SAME if seen.contained >= CONTAINED else Kind.SIMILAR
    is_akin = seen.fine >= AKIN and seen.middle >= AKIN_TILE
    if not drawn and is_akin and seen.bad <= 0.65 and seen.stray <= 2.0:
        return Kind.SIMILAR
    return Lack.DETAILS


def _kind_of_faint(seen: Comparison, drawn: int, *, untouched: bool) -> Kind | Lack:
    """Skies and the like: little but their colours and places tells them from others."""
    if untouched and seen.coarse >= 0.8 and seen.fine >= 0.2:
        return Kind.SAME
    if drawn or seen.telling < tiles.FEWEST_TELLING:
        return Lack.FAINT
    if seen.coarse >= 0.7 and max(seen.fine, seen.middle) >= FAINT and seen.contained >= CONTAINED:
        return Kind.SAME
    return Lack.FAINT


def _moved(pose: _Pose) -> float:
    """How far the corners of one picture are from those of the other, in shares of it."""
    corners = np.array([[0, 1, 0, 1], [0, 0, 1, 1], [1, 1, 1, 1]])
    return float(np.abs(pose.of_whole() @ corners - corners[:2]).max())


def _cut(picture: Image.Image, part: Box) -> Image.Image:
    if part == WHOLE:
        return picture
    width, height = picture.size
    return picture.crop(
        (
            round(part.left * width),
            round(part.top * height),
            round(part.right * width),
            round(part.bottom * height),
        )
    )


def _band(low: int, high: int, share: float) -> int:
    return low + round((high - low) * min(1.0, max(0.0, share)))

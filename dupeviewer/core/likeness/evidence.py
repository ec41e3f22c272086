"""What kind of likeness a candidate is, as the pixels say; or that it is none.

Knows two small pictures and nothing of files; which pairs to look at is matching's affair.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property

import numpy as np
from PIL import Image, ImageChops

from dupeviewer.core.likeness import colours, fingerprint, poses, registration, tiles
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.likeness.colours import Colours
from dupeviewer.core.likeness.poses import SETTLED, Larger, Pose, Two
from dupeviewer.core.likeness.registration import WHOLE, Affine, Box
from dupeviewer.core.likeness.sight import Sight
from dupeviewer.core.likeness.tiles import Comparison

VERSION = 8
"""Part of what stored evidence is known by; grows whenever a verdict may change."""

FLAT = 4.0
"""Standard deviation of luminance below which there is nothing to compare."""

HOPELESS = 0.4
"""Correlation at 32 x 32 below which no step of alignment would make two pictures one. Of 926
copies that had to be aligned three had less than 0.5, one less than 0.4."""

# Of the finer structure (what stands out from its surroundings) after alignment:
COPIED = 0.66
"""Correlation above which it is the same photograph."""

AKIN, AKIN_TILE = 0.30, 0.25
"""Correlation above which it may be the same scene, of all and of the middle tile."""

STRAY = 0.75
"""Tiles of one photograph lie still; of two shots a quarter lie further off, in pixels."""

DRIFTING, UNRESTFUL = 0.38, 0.26
"""Pixels by which tiles may lie off: from the first on a closer look is worth it, which tells two
shots by the second. At first sight two bursts had 0.47 at least, nine copies in ten less than 0.3;
closely, of 400 copies none had more than 0.22, of the bursts all had 0.28 at least."""

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


def of(
    one: Sight,
    other: Sight,
    turn: int,
    views: tuple[Box, Box] = (WHOLE, WHOLE),
    larger: Larger | None = None,
) -> Evidence | None:
    """What kind of likeness two pictures have, as `verdict`; None where none."""
    found = verdict(one, other, turn, views, larger)
    return found if isinstance(found, Evidence) else None


def verdict(
    one: Sight,
    other: Sight,
    turn: int,
    views: tuple[Box, Box] = (WHOLE, WHOLE),
    larger: Larger | None = None,
) -> Evidence | Lack:
    """Compare two pictures, the first after `turn`.

    Args:
        one: of a preview, best with 192 pixels on its longer side; so is `other`.
        turn: which of the eight turns of `one` met `other`.
        views: the parts that met, of `one` before the turn and of `other`.
        larger: asked only where words, or things that moved a little, may tell the two apart.
    """
    if min(one.spread, other.spread) < FLAT:
        return Lack.FLAT
    two = Two(one.turned(turn), other, turn, larger)
    views = views[0].turned(turn), views[1]
    as_met = two.posed(registration.onto(*views))
    agreement = as_met.agreement()
    if agreement >= HOPELESS:
        seen = as_met.compared()
        if seen is not None and seen.fine >= SETTLED:
            return _judged(two, as_met, seen)
    ranked = [(agreement, as_met), *((pose.agreement(), pose) for pose in poses.others(two, views))]
    ranked.sort(key=lambda each: -each[0])
    found: Evidence | Lack = Lack.UNALIKE
    for agreement, pose in ranked[:TRIES]:
        if agreement < HOPELESS or (isinstance(found, Evidence) and found.kind is not Kind.SIMILAR):
            break
        better, seen = poses.aligned(two, pose, agreement)
        if seen is not None:
            judged = _judged(two, better, seen)
            found = found if isinstance(judged, Lack) and isinstance(found, Evidence) else judged
    return found


@dataclass(frozen=True)
class _Laid:
    """Two pictures laid on each other, with what the tiles say of it."""

    two: Two
    pose: Pose
    seen: Comparison

    @cached_property
    def colours(self) -> Colours:
        return colours.between(*self.pictures, self.pose.affine)

    @property
    def pictures(self) -> tuple[Image.Image, Image.Image]:
        return self.pose.first.picture, self.pose.second.picture

    @cached_property
    def moved(self) -> float:
        """How far the corners of one are from those of the other, in shares of it."""
        corners = np.array([[0, 1, 0, 1], [0, 0, 1, 1], [1, 1, 1, 1]])
        return float(np.abs(self.pose.of_whole() @ corners - corners[:2]).max())

    @cached_property
    def stretched(self) -> float:
        one, other = self.two.one.picture, self.two.other.picture
        return abs(math.log(one.width / one.height * other.height / other.width))

    @cached_property
    def untouched(self) -> bool:
        """Whether they lie still, in the same colours."""
        still = self.moved < STILL and self.stretched < STRETCHED
        return still and self.colours.same(drawn=self.two.drawn == 2)

    def is_soft_copy(self) -> bool:
        if self.two.drawn or self.seen.contained < CONTAINED:
            return False
        return colours.soft_likeness(*self.pictures, self.pose.affine) > SOFT


def _judged(two: Two, pose: Pose, seen: Comparison) -> Evidence | Lack:
    laid, drawn = _Laid(two, pose, seen), two.drawn
    kind = _kind(laid)
    if kind is not Kind.SAME and laid.is_soft_copy():
        kind = Kind.SAME
    if isinstance(kind, Lack):
        return kind
    if kind is Kind.SAME and not drawn and _is_another_shot(laid):
        kind = Kind.SIMILAR
    differ, moved = laid.colours, laid.moved
    recoloured = differ.mean > FRAMED and moved < STILL
    doubtful = seen.fine < SETTLED and (kind is Kind.SIMILAR or recoloured)
    if doubtful and pose.parts == (WHOLE, WHOLE) and two.are_framed:
        return Lack.DETAILS
    if drawn == 2 and two.larger is not None and _has_other_words(two.larger, two.turn, pose):
        return Lack.WORDS
    if kind is Kind.SIMILAR:
        return Evidence(kind, _band(41, 100, (1 - seen.fine) / (1 - AKIN)))
    if two.turn == 0 and laid.untouched:
        return Evidence(Kind.SAME, _band(1, 10, max(differ.mean / 5, (1 - seen.fine) / 0.5)))
    share = max((1 - seen.fine) / (1 - COPIED), differ.mean / 60, moved * 2, laid.stretched)
    is_part = two.turn == 0 and not drawn and differ.same_but_for_lines
    cropped = _cropped(two, pose) if is_part else 0
    return Evidence(Kind.EDITED, _band(11, 40, share), cropped)


def _is_another_shot(laid: _Laid) -> bool:
    """Whether some of the scene moved between the two."""
    if laid.seen.stirred and laid.moved < STILL:
        return True
    return laid.colours.same_light and _moved_within(laid)


def _moved_within(laid: _Laid) -> bool:
    """Whether things have moved by so little that only a closer look tells it."""
    two = laid.two
    still = laid.seen.drift < DRIFTING or laid.seen.own_drift < DRIFTING
    if two.larger is None or still:
        return False
    return tiles.unrest(*_closely(two.larger, two.turn), laid.pose.of_whole()) > UNRESTFUL


def _has_other_words(larger: Larger, turn: int, pose: Pose) -> bool:
    return tiles.close_up(*_closely(larger, turn), pose.of_whole()) > OTHER_WORDS


def _closely(larger: Larger, turn: int) -> tuple[Image.Image, Image.Image]:
    """Both larger pictures in grey, the first after the turn."""
    one, other = larger()
    return registration.grey(fingerprint.turned(one, turn)), registration.grey(other)


def as_pixels(found: Evidence, one: Image.Image, other: Image.Image) -> Evidence:
    """Whether two that are the same differ in their pixels, given these in full resolution.

    A difference of 1 is none that another decoder would not make; all others are larger.
    """
    if one.size != other.size:
        return found
    most = int(np.asarray(ImageChops.difference(one, other)).max())
    return replace(found, difference=1 if most <= ROUNDING else max(2, found.difference))


def _cropped(two: Two, pose: Pose) -> int:
    """As in `Match`; 0 where plain edges might be taken for more of the scene."""
    if two.inside != (WHOLE, WHOLE):
        return 0
    there = pose.of_whole()
    of_one, of_other = _shared(there), _shared(registration.inverted(there))
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


def _kind(laid: _Laid) -> Kind | Lack:
    """SAME stands for SAME or EDITED here."""
    seen, drawn, legible = laid.seen, laid.two.drawn, laid.two.larger is not None
    if drawn == 2 and not legible and (seen.fine < 0.8 or seen.crisp_bad > 0.015):
        return Lack.WORDS
    if not seen.rich:
        return _kind_of_faint(laid)
    is_still = seen.stray <= STRAY
    is_copy = seen.fine >= COPIED and seen.bad <= 0.45
    if is_still and (is_copy or (seen.middle >= MARKED and seen.fine >= 0.4)):
        return Kind.SAME if seen.contained >= CONTAINED else Kind.SIMILAR
    is_akin = seen.fine >= AKIN and seen.middle >= AKIN_TILE
    if not drawn and is_akin and seen.bad <= 0.65 and seen.stray <= 2.0:
        return Kind.SIMILAR
    return Lack.DETAILS


def _kind_of_faint(laid: _Laid) -> Kind | Lack:
    """Skies and the like: little but their colours and places tells them from others."""
    seen, drawn = laid.seen, laid.two.drawn
    if seen.coarse >= 0.8 and seen.fine >= 0.2 and laid.untouched:
        return Kind.SAME
    if drawn or seen.telling < tiles.FEWEST_TELLING:
        return Lack.FAINT
    if seen.coarse >= 0.7 and max(seen.fine, seen.middle) >= FAINT and seen.contained >= CONTAINED:
        return Kind.SAME
    return Lack.FAINT


def _band(low: int, high: int, share: float) -> int:
    return low + round((high - low) * min(1.0, max(0.0, share)))

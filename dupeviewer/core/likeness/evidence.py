"""What kind of likeness a candidate is, as the pixels say; or that it is none.

Knows two small pictures and nothing of files; which pairs to look at is matching's affair.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PIL import Image

from dupeviewer.core.likeness import fingerprint, registration, tiles, windows
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.likeness.registration import WHOLE, Affine, Box
from dupeviewer.core.likeness.tiles import Comparison

VERSION = 2
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

AKIN = 0.30
"""Correlation above which it may be the same scene."""

STRAY = 0.75
"""Tiles of one photograph lie still; of two shots a quarter lie further off, in pixels."""

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


@dataclass(frozen=True, slots=True)
class Evidence:
    """A kind, and the difference on its scale: SAME 1-10, EDITED 11-40, SIMILAR 41-100."""

    kind: Kind
    difference: int


@dataclass(frozen=True, slots=True)
class _Pose:
    """Two greys, each cut to a part of its picture, and how the first lies on the other."""

    one: Image.Image
    other: Image.Image
    affine: Affine
    parts: tuple[Box, Box]

    def agreement(self) -> float:
        return tiles.correlation(self.one, self.other, self.affine)


def of(
    one: Image.Image, other: Image.Image, turn: int, views: tuple[Box, Box] = (WHOLE, WHOLE)
) -> Evidence | None:
    """Compare two upright RGB pictures, the first after `turn`; None where they are not alike.

    Args:
        one: a preview, best with 192 pixels on its longer side; so is `other`.
        turn: which of the eight turns of `one` met `other`.
        views: the parts that met, of `one` before the turn and of `other`.
    """
    one = fingerprint.turned(one, turn)
    greys = registration.grey(one), registration.grey(other)
    if min(tiles.spread(grey) for grey in greys) < FLAT:
        return None
    drawn = sum(tiles.is_drawn(grey) for grey in greys)
    as_met = _Pose(*greys, registration.onto(views[0].turned(turn), views[1]), (WHOLE, WHOLE))
    seen = tiles.compared(as_met.one, as_met.other, as_met.affine, crisply=drawn == 2)
    if seen is not None and seen.fine >= SETTLED:
        return _judged(one, other, turn, as_met, seen, drawn)
    poses = [as_met, *_other_poses(*greys, (views[0].turned(turn), views[1]))]
    ranked = sorted(((pose.agreement(), pose) for pose in poses), key=lambda each: -each[0])
    found = None
    for agreement, pose in ranked[:TRIES]:
        if agreement < HOPELESS or (found is not None and found.kind is not Kind.SIMILAR):
            break
        aligned, seen = _aligned(pose, crisply=drawn == 2)
        if seen is not None:
            found = _judged(one, other, turn, aligned, seen, drawn) or found
    return found


def _judged(
    one: Image.Image, other: Image.Image, turn: int, pose: _Pose, seen: Comparison, drawn: int
) -> Evidence | None:
    """`drawn` is how many of the two are drawings, or have wide frames."""
    colours = tiles.colours(_cut(one, pose.parts[0]), _cut(other, pose.parts[1]), pose.affine)
    moved = _moved(pose)
    stretched = abs(math.log(one.width / one.height * other.height / other.width))
    untouched = moved < STILL and stretched < STRETCHED and colours.same(drawn=drawn == 2)
    kind = _kind(seen, drawn, untouched=untouched)
    if kind is None:
        return None
    if kind is Kind.SIMILAR:
        return Evidence(kind, _band(41, 100, (1 - seen.fine) / (1 - AKIN)))
    if turn == 0 and untouched:
        return Evidence(Kind.SAME, _band(1, 10, max(colours.mean / 5, (1 - seen.fine) / 0.5)))
    share = max((1 - seen.fine) / (1 - COPIED), colours.mean / 60, moved * 2, stretched)
    return Evidence(Kind.EDITED, _band(11, 40, share))


def _other_poses(one: Image.Image, other: Image.Image, views: tuple[Box, Box]) -> list[_Pose]:
    """How the two may lie on each other beside as they met: whole, and inside their borders."""
    inside = windows.content_of(one), windows.content_of(other)
    poses = []
    if views != (WHOLE, WHOLE):
        poses.append(_Pose(one, other, registration.onto(WHOLE, WHOLE), (WHOLE, WHOLE)))
    if inside != (WHOLE, WHOLE):
        cut = _cut(one, inside[0]), _cut(other, inside[1])
        poses.append(_Pose(*cut, registration.onto(WHOLE, WHOLE), inside))
        if inside[0] != WHOLE and views[1] not in (WHOLE, inside[1]):
            affine = registration.onto(WHOLE, views[1])
            poses.append(_Pose(cut[0], other, affine, (inside[0], WHOLE)))
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


def _kind(seen: Comparison, drawn: int, *, untouched: bool) -> Kind | None:
    """SAME stands for SAME or EDITED here; `untouched` pictures lie still in the same colours."""
    if drawn == 2 and (seen.fine < 0.8 or seen.crisp_bad > 0.015):
        return None
    if not seen.rich:
        return _kind_of_faint(seen, drawn, untouched=untouched)
    is_still = seen.stray <= STRAY
    is_copy = seen.fine >= COPIED and seen.bad <= 0.45
    if is_still and (is_copy or (seen.middle >= MARKED and seen.fine >= 0.4)):
        return Kind.SAME if seen.contained >= CONTAINED else Kind.SIMILAR
    if not drawn and seen.fine >= AKIN and seen.bad <= 0.65 and seen.stray <= 2.0:
        return Kind.SIMILAR
    return None


def _kind_of_faint(seen: Comparison, drawn: int, *, untouched: bool) -> Kind | None:
    """Skies and the like: little but their colours and places tells them from others."""
    if untouched and seen.coarse >= 0.8 and seen.fine >= 0.2:
        return Kind.SAME
    if drawn or seen.telling < tiles.FEWEST_TELLING:
        return None
    if seen.coarse >= 0.7 and max(seen.fine, seen.middle) >= FAINT and seen.contained >= CONTAINED:
        return Kind.SAME
    return None


def _moved(pose: _Pose) -> float:
    """How far the corners of one picture are from those of the other, in shares of it."""
    first, second = pose.parts
    whole = registration.composed(
        registration.onto(WHOLE, second), pose.affine, registration.onto(first, WHOLE)
    )
    corners = np.array([[0, 1, 0, 1], [0, 0, 1, 1], [1, 1, 1, 1]])
    return float(np.abs(whole @ corners - corners[:2]).max())


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

"""What the compare screen says of two photos: where they differ, how, and what it cannot tell.

Knows sentences; which of them holds was found by core.
"""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from dupeviewer.core.likeness.registration import Box
from dupeviewer.core.likeness.spots import Differences, Overall, Spot, Way
from dupeviewer.core.photos.photo import Photo
from dupeviewer.gui.compare.differences import Pairing
from dupeviewer.gui.models import words
from dupeviewer.gui.models.lineup import Lineup

WHOLE_FROM = 0.985
"""A photo of which the other shows so much is all there."""

WIDE = 0.6
"""A spot this wide and high is most of the picture."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Compare", text)


def pair(line: Lineup, photos: tuple[Photo, Photo] | None) -> tuple[str, str, str]:
    """Who is compared, how alike they are, and what that means."""
    if photos is None:
        return "", "", ""
    one, other = (f"{words.number(line.number_of(photo))} {photo.name}" for photo in photos)
    text = _tr("{one}  vs  {other}").format(one=one, other=other)
    found = line.cluster.between(*photos)
    if found is None:
        return text, _tr("Not compared directly"), ""
    return text, words.measured(found), words.kind_meaning(found.kind)


def spot(of: Spot, other: str) -> str:
    """One stop of the tour; `other` is the letter of the second photo."""
    match of.way:
        case Way.SOFTER:
            text = _tr("{place}: softer in {other}")
        case Way.SHARPER:
            text = _tr("{place}: sharper in {other}")
        case Way.BRIGHTER:
            text = _tr("{place}: brighter in {other}")
        case Way.DARKER:
            text = _tr("{place}: darker in {other}")
        case Way.COLOURED:
            text = _tr("{place}: other colours in {other}")
        case Way.MISSING:
            text = _tr("{place}: something is missing in {other}")
        case Way.ADDED:
            text = _tr("{place}: something was added in {other}")
        case Way.OTHER:
            text = _tr("{place}: something is different in {other}")
        case _:
            assert_never(of.way)
    return text.format(place=place(of.box), other=other)


def place(box: Box) -> str:
    """Where in the picture, in words."""
    if box.width > WIDE and box.height > WIDE:
        return _tr("Most of the picture")
    column = int(min(2, 3 * (box.left + box.right) / 2))
    row = int(min(2, 3 * (box.top + box.bottom) / 2))
    return (
        (_tr("Top left"), _tr("Top edge"), _tr("Top right")),
        (_tr("Left edge"), _tr("Centre"), _tr("Right edge")),
        (_tr("Bottom left"), _tr("Bottom edge"), _tr("Bottom right")),
    )[row][column]


def summary(pairing: Pairing | None, count: int, other: str) -> str:
    """What is known of the pair as a whole, for the line below the photos."""
    if pairing is None:
        return _tr("Looking for differences…")
    if pairing.differences is None:
        return _tr("These photos don't line up well enough to show differences.")
    parts = [*overall(pairing.differences, other)]
    if not count:
        parts.insert(0, _tr("No visible differences at this sensitivity."))
    elif count == 1:
        parts.insert(0, _tr("1 difference."))
    else:
        parts.insert(0, _tr("{n} differences, the largest first.").format(n=words.number(count)))
    return " ".join(parts)


def overall(of: Differences, other: str) -> list[str]:
    """What differs everywhere, and how much of each the other shows."""
    said = [
        {
            Overall.BRIGHTER: _tr("{other} is brighter overall."),
            Overall.DARKER: _tr("{other} is darker overall."),
            Overall.COLOURED: _tr("{other} has other colours overall."),
        }[each].format(other=other)
        for each in of.overall
    ]
    first, second = of.shown
    if first < WHOLE_FROM:
        text = _tr("{other} shows {share} % of A.")
        said.append(text.format(other=other, share=words.number(round(100 * first))))
    if second < WHOLE_FROM:
        text = _tr("A shows {share} % of {other}.")
        said.append(text.format(other=other, share=words.number(round(100 * second))))
    return said


def tour_end() -> str:
    return _tr("That's all – the rest is the same.")

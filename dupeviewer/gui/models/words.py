"""What the screens call things: kinds, states, sizes, dates, in the user's language.

Knows words only; which of them apply is asked of the session and of core.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from dupeviewer.core.likeness.cluster import Kind, Match
from dupeviewer.core.photos import formats, problems
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.sentences import (
    TRASH_WORD,
    Dimensions,
    Sentence,
    Voice,
    named,
    printable,
)
from dupeviewer.gui.state.states import GroupState, PhotoState
from dupeviewer.gui.thumbnails import NOT_SHOWN

if TYPE_CHECKING:
    from dupeviewer.core.review import comparison


_BEST_KNOWN = ("JPEG", "HEIC", "PNG", "RAW")
_SHORT = QLocale.FormatType.ShortFormat


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("words", text, None, count)


def kind(of: Kind) -> str:
    match of:
        case Kind.EXACT:
            return _tr("Exact copies")
        case Kind.SAME:
            return _tr("Same picture")
        case Kind.EDITED:
            return _tr("Edited or cropped")
        case Kind.SIMILAR:
            return _tr("Similar shots")
        case _:
            assert_never(of)


def kind_with_difference(of: Kind, difference: int) -> str:
    if of is Kind.EXACT:
        return kind(of)
    return _tr("{kind} · difference {difference}").format(
        kind=kind(of), difference=number(difference)
    )


def kind_meaning(of: Kind) -> str:
    """The tooltip of a kind."""
    match of:
        case Kind.EXACT:
            return _tr("Every byte is the same. Keeping one loses nothing.")
        case Kind.SAME:
            return _tr("Same image data or a resized, re-saved or converted version of it.")
        case Kind.EDITED:
            return _tr("Same photo, but cropped, rotated, or with changed colours.")
        case Kind.SIMILAR:
            return _tr("Different photos of the same moment. Please look before trashing.")
        case _:
            assert_never(of)


def group_state(of: GroupState) -> str:
    match of:
        case GroupState.TO_REVIEW:
            return _tr("To review")
        case GroupState.DECIDED:
            return _tr("Decided")
        case GroupState.SKIPPED:
            return _tr("Skipped")
        case GroupState.DISMISSED:
            return _tr("Not duplicates")
        case GroupState.PAUSED:
            return _tr("Paused")
        case _:
            assert_never(of)


def row_state(of: GroupState, *, is_suggested: bool) -> str:
    """The word at the end of a row."""
    if of is GroupState.TO_REVIEW and is_suggested:
        return _tr("Suggested")
    return group_state(of)


def photo_state(of: PhotoState) -> str:
    match of:
        case PhotoState.NONE:
            return _tr("not marked")
        case PhotoState.KEEP:
            return _tr("marked Keep")
        case PhotoState.TRASH:
            return _tr("marked Trash")
        case PhotoState.PAUSED:
            return _tr("mark paused")
        case PhotoState.PROTECTED:
            return _tr("protected")
        case _:
            assert_never(of)


def photo_count(count: int) -> str:
    one, many = _tr("1 photo"), _tr("{n} photos", count)
    return one if count == 1 else many.format(n=number(count))


def group_count(count: int) -> str:
    one, many = _tr("1 group"), _tr("{n} groups", count)
    return one if count == 1 else many.format(n=number(count))


def extra_count(count: int) -> str:
    one, many = _tr("1 extra copy"), _tr("{n} extra copies", count)
    return one if count == 1 else many.format(n=number(count))


def selected_count(count: int) -> str:
    return _tr("{n} groups selected", count).format(n=number(count))


def accept_count(count: int) -> str:
    one, many = _tr("Accept suggestion in 1 group"), _tr("Accept suggestions in {n} groups", count)
    return one if count == 1 else many.format(n=number(count))


def skip_count(count: int) -> str:
    return _tr("Skip {n} groups", count).format(n=number(count))


def dismiss_count(count: int) -> str:
    return _tr("Not duplicates: {n} groups", count).format(n=number(count))


def decided_count(count: int) -> str:
    one, many = _tr("Marked in 1 group."), _tr("Marked in {n} groups.", count)
    return one if count == 1 else many.format(n=number(count))


def paused_count(count: int) -> str:
    one = _tr("1 mark is paused because its match is hidden at this setting.")
    many = _tr("{n} marks are paused because their match is hidden at this setting.", count)
    return one if count == 1 else many.format(n=number(count))


def new_group_count(count: int) -> str:
    one, many = _tr("1 new group – Show"), _tr("{n} new groups – Show", count)
    return one if count == 1 else many.format(n=number(count))


def joined_count(count: int) -> str:
    one, many = _tr("+1 new photo"), _tr("+{n} new photos", count)
    return one if count == 1 else many.format(n=number(count))


def number(value: int) -> str:
    return QLocale().toString(value)


def size(of_bytes: int) -> str:
    return QLocale().formattedDataSize(of_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def measured(match: Match | None) -> str:
    """How a photo differs from the one being kept, kind first."""
    if match is None:
        return _tr("Not compared directly with the photo being kept")
    return _tr("{kind} · difference {difference} · distance {distance}").format(
        kind=kind(match.kind),
        difference=number(match.difference),
        distance=number(match.distance),
    )


def taken(photo: Photo) -> str:
    """The date in the photo, for reading aloud."""
    if photo.facts is None or photo.facts.taken is None:
        return _tr("no date")
    return moment(photo.facts.taken)


def trashed_before(when: datetime) -> str:
    """Of a photo that went once and is there again."""
    local = when.astimezone()
    day = QLocale().toString(QDate(local.year, local.month, local.day), _SHORT)
    return _tr("You trashed this same photo on {day}").format(day=day)


def dimensions_spoken(photo: Photo) -> str:
    if photo.facts is None:
        return _tr("size in pixels unknown")
    return _tr("{width} by {height}").format(width=photo.facts.width, height=photo.facts.height)


def moment(when: datetime) -> str:
    """Date and time as this place writes them, on the clock that `when` carries."""
    day = QDate(when.year, when.month, when.day)
    time = QTime(when.hour, when.minute, when.second)
    return QLocale().toString(QDateTime(day, time), _SHORT)


def number_with_fraction(value: float) -> str:
    return QLocale().toString(value, "f", 1 if value < 100 else 0)


def listed(words: Sequence[str]) -> str:
    return QLocale().createSeparatedList(list(words))


def voice() -> Voice:
    """How core's sentences are said in the window's language."""
    return Voice(_tr, number_with_fraction, moment, listed)


def looked_for() -> str:
    """Which files count as photos, in short."""
    rest = len(formats.FORMATS) - len(_BEST_KNOWN)
    text = _tr("We looked for {formats} and {n} more types.")
    return text.format(formats=", ".join(_BEST_KNOWN), n=number(rest))


def sentence(of: Sentence) -> str:
    """One that is about no photos."""
    return named(of, (), voice())


def value(of: comparison.Value | None) -> str:
    """A fact of a photo as a card shows it; the file size, an int, is for the caller."""
    match of:
        case None:
            return _tr("none")
        case Dimensions(width, height):
            return f"{width} × {height}"
        case datetime():
            return moment(of)
        case (float(north), float(east)):
            return f"{QLocale().toString(north, 'f', 4)}; {QLocale().toString(east, 'f', 4)}"
        case tuple():
            return ", ".join(map(str, of))
        case int():
            return number(of)
        case str():
            return of


def folder(path: str) -> str:
    """A folder as people write it, with ~ for their home."""
    home = os.path.expanduser("~")
    if path == home or path.startswith(home.rstrip(os.sep) + os.sep):
        return "~" + path[len(home.rstrip(os.sep)) :]
    return path


FROM_LEFT = "\u200e"
"""Without a width; what stands between two of them keeps its ends where they are."""


def in_one_line(name: str) -> str:
    """The name of a file as it can be shown, from the left whatever its script and neighbours."""
    return f"{FROM_LEFT}{printable(name)}{FROM_LEFT}"


def away(folder: str) -> str:
    """Of a photo whose drive is not there; the drive is called as the listed folder on it."""
    name = os.path.basename(folder) or folder
    return _tr("On {drive}, not connected. Showing saved preview.").format(drive=name)


def said(sentence: str) -> str:
    """A sentence of core's tables; `{trash}` in it is the platform's word."""
    template, filled = problems.parted(sentence)
    text = QCoreApplication.translate("core", template).replace("{trash}", trash())
    return text.format(**filled) if filled else text


def failure(why: str) -> str:
    """Why there is no picture of a photo."""
    sentence = why.removeprefix(NOT_SHOWN.format(why=""))
    return said(why) if sentence == why else said(NOT_SHOWN).format(why=said(sentence))


def never_kept() -> str:
    """Of a photo that can't be shown."""
    return _tr("It will not be suggested as keeper.")


def leave_there() -> str:
    return _tr("Leave photos where they are")


def into_a_folder() -> str:
    return _tr("Move them to a folder on that drive")


def trash() -> str:
    """The platform's own word for its trash."""
    return QCoreApplication.translate("trash", TRASH_WORD)

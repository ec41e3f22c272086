"""What the trash sheet says: whole sentences with their counts.

Knows words only; when one of them is said is the sheet's affair.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.sentences import Word, printable
from dupeviewer.core.trash import Reason, RestoreReceipt, Return
from dupeviewer.gui.models import words
from dupeviewer.gui.trash.known import Ask, Tally, why_left
from dupeviewer.gui.trash.summary import Summary

_LONGEST = 48


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("trash", text, None, count)


def _count(count: int, one: str, many: str) -> str:
    return _tr(one) if count == 1 else _tr(many, count).replace("{n}", words.number(count))


def trash() -> str:
    """The platform's own word."""
    return words.trash()


def title(photos: int) -> str:
    text = _tr("Move {photos} to the {trash}?")
    return text.format(photos=words.photo_count(photos), trash=trash())


def go(photos: int) -> str:
    """What the button does; without a number while none is known."""
    if photos == 0:
        return _tr("Move to {trash}").format(trash=trash())
    text = _tr("Move {photos} to {trash}")
    return text.format(photos=words.photo_count(photos), trash=trash())


def kept(summary: Summary) -> str:
    """That a copy stays; where that is not so, in how many groups it is."""
    safe = summary.groups - len(summary.emptied)
    if not summary.emptied:
        if summary.groups == 1:
            return _tr("The group keeps at least one copy.")
        text = _tr("Every one of the {groups} keeps at least one copy.")
        return text.format(groups=words.group_count(summary.groups))
    text = _tr("{safe} of {groups} keep at least one copy.")
    return text.format(safe=words.number(safe), groups=words.group_count(summary.groups))


def space(summary: Summary) -> str:
    text = _tr("Up to {size} can be freed once you empty the {trash}.")
    return text.format(size=words.size(summary.bytes), trash=trash())


def checking(done: int, total: int) -> str:
    text = _tr("Checking files…  {done} of {total}")
    return text.format(done=words.number(done), total=words.number(total))


def checked(total: int) -> str:
    return _count(total, "1 file checked", "{n} files checked")


def unchanged(count: int) -> str:
    return _count(
        count,
        "1 unchanged since the scan, and its kept copy is there",
        "{n} unchanged since the scan, and their kept copy is there",
    )


def left_alone(reasons: Mapping[Reason, int]) -> list[tuple[Ask, str]]:
    """One line for each kind of why photos will be left alone, none where there is nothing."""
    counts: Counter[Ask] = Counter()
    for reason, count in reasons.items():
        counts[why_left(reason)] += count
    texts = (
        (
            Ask.CHANGED,
            "1 changed or moved since the scan – will be left alone",
            "{n} changed or moved since the scan – will be left alone",
        ),
        (
            Ask.NO_KEPT_COPY,
            "1 whose kept copy is not as it was – will be left alone",
            "{n} whose kept copy is not as it was – will be left alone",
        ),
        (
            Ask.OTHERS,
            "1 that can't be moved – will be left alone",
            "{n} that can't be moved – will be left alone",
        ),
    )
    return [(ask, _count(counts[ask], one, many)) for ask, one, many in texts if counts[ask]]


def without_trash(photos: int, drive: str) -> str:
    """Photos that stay because their drive has no trash."""
    text = _count(
        photos,
        "1 on {drive} – this drive has no {trash}; it will be left alone",
        "{n} on {drive} – this drive has no {trash}; they will be left alone",
    )
    return text.format(drive=words.folder(drive), trash=trash())


def aside(photos: int, drive: str) -> str:
    """Photos that go to a folder because their drive has no trash."""
    text = _count(
        photos,
        "1 on {drive} – it goes to a folder there, as this drive has no {trash}",
        "{n} on {drive} – they go to a folder there, as this drive has no {trash}",
    )
    return text.format(drive=words.folder(drive), trash=trash())


def emptied(groups: int) -> str:
    return _count(groups, "1 group would lose all copies", "{n} groups would lose all copies")


def similar(photos: int) -> str:
    return _count(
        photos,
        "1 similar shot (a different photo)",
        "{n} similar shots (different photos)",
    )


def lost_words(photos: int, words_: Sequence[Word]) -> str:
    """That captions and the like would go, and which of them."""
    text = _count(
        photos,
        "1 photo has {what} its kept copy lacks",
        "{n} photos have {what} their kept copy lacks",
    )
    names = {
        Word.CAPTION: _tr("a caption"),
        Word.LOCATION: _tr("a location"),
        Word.DATE: _tr("a date taken"),
        Word.CAMERA: _tr("a camera"),
        Word.RATING: _tr("a rating"),
        Word.KEYWORDS: _tr("keywords"),
    }
    *others, last = (names[word] for word in words_)
    if others:
        last = _tr("{first} or {last}").format(first=", ".join(others), last=last)
    return text.format(what=last)


def losses(photos: int) -> str:
    return _count(
        photos,
        "1 photo has more to it than its kept copy",
        "{n} photos have more to them than their kept copy",
    )


def refused(photos: int) -> str:
    return _count(
        photos, "1 marked photo stays where it is", "{n} marked photos stay where they are"
    )


def kinds(counts: Mapping[Kind, int]) -> str:
    texts = {
        Kind.EXACT: _tr("exact {n}"),
        Kind.SAME: _tr("same picture {n}"),
        Kind.EDITED: _tr("edited {n}"),
        Kind.SIMILAR: _tr("similar shots {n}"),
    }
    parts = [text.format(n=words.number(counts.get(kind, 0))) for kind, text in texts.items()]
    return _tr("Kinds:  {list}").format(list=" · ".join(parts))


def companions(count: int) -> str:
    return _count(
        count,
        "Also move 1 companion file (XMP, Live Photo movie)",
        "Also move {n} companion files (XMP, Live Photo movies)",
    )


def look_through(photos: int) -> str:
    return _count(photos, "Look at the photo", "Look through all {n}")


def moving(done: int, total: int) -> str:
    text = _tr("{done} of {total}")
    return text.format(done=words.number(done), total=words.number(total))


def left(seconds: float) -> str:
    """The largest unit only; what is nearly over is said to be so."""
    if seconds < 5:
        return _tr("a few seconds left")
    if seconds < 60:
        n = words.number(round(seconds / 5) * 5)
        return _tr("about {n} seconds left").format(n=n)
    return _count(round(seconds / 60), "about 1 minute left", "about {n} minutes left")


def sent(tally: Tally) -> str:
    """What a run came to, whether it ended or was stopped."""
    if tally.stopped:
        text = _tr("Stopped. {moved} moved, {rest} left where they were.")
        rest = tally.failed + tally.stopped
        return text.format(moved=words.number(tally.moved), rest=words.number(rest))
    if not tally.moved:
        return _tr("No photo was moved.")
    text = _tr("Moved {photos} to the {trash}.")
    return text.format(photos=words.photo_count(tally.moved), trash=trash())


def partly(tally: Tally) -> str:
    """The same in one breath with what did not move."""
    text = _tr("Moved {n}. {rest}.")
    return text.format(n=words.number(tally.moved), rest=failed(tally.failed))


def on_its_way(photos: int) -> str:
    """What is said while the sheet is set aside."""
    text = _tr("Moving {photos} to the {trash}. What you mark now goes next time.")
    return text.format(photos=words.photo_count(photos), trash=trash())


def failed(photos: int) -> str:
    return _count(photos, "1 couldn't be moved", "{n} couldn't be moved")


def stayed(photos: int) -> str:
    return _count(photos, "1 was left alone", "{n} were left alone")


def split(photos: int) -> str:
    return _count(
        photos,
        "1 went without a file that belongs to it",
        "{n} went without a file that belongs to them",
    )


def returned(receipts: Sequence[RestoreReceipt]) -> str:
    back = sum(r.outcome in (Return.BACK, Return.RENAMED) for r in receipts)
    if not back:
        return _tr("Nothing was put back.")
    if back == 1:
        return _tr("Put 1 photo back where it was.")
    text = _tr("Put {photos} back where they were.")
    return text.format(photos=words.photo_count(back))


def displaced(receipts: Sequence[RestoreReceipt]) -> str:
    """Photos that are not back, as new files are in their places."""
    if len(receipts) == 1:
        name = _short(printable(os.path.basename(receipts[0].entry.path)))
        return _tr("{name}: A new file is there now.").format(name=name)
    text = _tr("{n} are still in the {trash}: new files are in their places now.")
    return text.format(n=words.number(len(receipts)), trash=trash())


def restore_as(receipts: Sequence[RestoreReceipt]) -> str:
    """The button that brings them back all the same."""
    if len(receipts) > 1:
        return _tr("Restore under new names")
    name = os.path.basename(receipts[0].path or "")
    if len(name) > _LONGEST:
        return _tr("Restore under a new name")
    shown = " ".join(printable(name).split()).replace("&", "&&")
    return _tr("Restore as {name}").format(name=shown)


def _short(name: str) -> str:
    """Cut in the middle where it would not fit into a line."""
    half = _LONGEST // 2
    return name if len(name) <= _LONGEST else f"{name[:half]}…{name[-half:]}"


def not_returned(photos: int) -> str:
    return _count(photos, "1 is not as it was", "{n} are not as they were")


def space_after() -> str:
    return _tr("Their space is free once you empty the {trash}.").format(trash=trash())

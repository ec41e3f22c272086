"""What the trash sheet says: whole sentences with their counts.

Knows words only; when one of them is said is the sheet's affair.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.trash import Outcome, Reason, RestoreReceipt, Return, TrashReceipt
from dupeviewer.gui.models import words
from dupeviewer.gui.trash.summary import Summary

_CHANGED = (Reason.CHANGED, Reason.VANISHED, Reason.COMPANION_CHANGED)
_NO_KEPT_COPY = (
    Reason.NO_MATCH,
    Reason.SAME_FILE,
    Reason.DIFFERENT,
    Reason.KEEPER_GONE,
    Reason.KEEPER_CHANGED,
    Reason.KEEPER_DAMAGED,
    Reason.KEEPER_TRASHED,
)


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


def left_alone(reasons: Mapping[Reason, int]) -> list[str]:
    """One line for each kind of why photos will be left alone, none where there is nothing."""
    rest = sum(reasons.values())
    lines = []
    for members, one, many in (
        (
            _CHANGED,
            "1 changed or moved since the scan – will be left alone",
            "{n} changed or moved since the scan – will be left alone",
        ),
        (
            _NO_KEPT_COPY,
            "1 whose kept copy is not as it was – will be left alone",
            "{n} whose kept copy is not as it was – will be left alone",
        ),
    ):
        count = sum(reasons.get(reason, 0) for reason in members)
        rest -= count
        if count:
            lines.append(_count(count, one, many))
    if rest:
        lines.append(
            _count(
                rest,
                "1 that can't be moved – will be left alone",
                "{n} that can't be moved – will be left alone",
            )
        )
    return lines


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


def losses(photos: int) -> str:
    return _count(
        photos,
        "1 photo has something that no kept copy has",
        "{n} photos have something that no kept copy has",
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
        "1 companion file (XMP, Live Photo movie) goes along: they belong together.",
        "{n} companion files (XMP, Live Photo movies) go along: they belong together.",
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


def sent(receipts: Sequence[TrashReceipt]) -> str:
    """What a run came to, whether it ended or was stopped."""
    moved = sum(receipt.outcome is Outcome.MOVED for receipt in receipts)
    if any(receipt.outcome is Outcome.STOPPED for receipt in receipts):
        text = _tr("Stopped. {moved} moved, {rest} left where they were.")
        rest = len(receipts) - moved
        return text.format(moved=words.number(moved), rest=words.number(rest))
    if not moved:
        return _tr("No photo was moved.")
    text = _tr("Moved {photos} to the {trash}.")
    return text.format(photos=words.photo_count(moved), trash=trash())


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
    back = [r for r in receipts if r.outcome in (Return.BACK, Return.RENAMED)]
    if not back:
        return _tr("Nothing was put back.")
    if len(back) == 1:
        return _tr("Put 1 photo back where it was.")
    text = _tr("Put {photos} back where they were.")
    return text.format(photos=words.photo_count(len(back)))


def not_returned(photos: int) -> str:
    return _count(photos, "1 is not as it was", "{n} are not as they were")


def space_after() -> str:
    return _tr("Their space is free once you empty the {trash}.").format(trash=trash())

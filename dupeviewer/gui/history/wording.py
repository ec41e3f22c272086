"""What the History says of runs and photos, in the user's language.

Knows words only; what is true it is told.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Collection, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from dupeviewer.core import sentences
from dupeviewer.core.photos.photo import FileId, Photo
from dupeviewer.core.sentences import printable
from dupeviewer.core.storage.verdicts import Aside, Bulk
from dupeviewer.core.trash import Entry, RestoreReceipt, Return, Run
from dupeviewer.gui.history.archive import Probed, Where
from dupeviewer.gui.history.bulks import Standing
from dupeviewer.gui.models import words

_WEEK = 7


def _tr(text: str) -> str:
    return QCoreApplication.translate("history", text)


def moment(at: datetime) -> str:
    """Day and time: today, yesterday and the days of the last week by their names."""
    return _moment(at, _tr("Today {time}"), _tr("Yesterday {time}"))


def on_paper(at: datetime) -> str:
    """Day and time where today is soon another day."""
    when = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    time = QLocale().toString(when.time(), QLocale.FormatType.ShortFormat)
    return f"{QLocale().toString(when.date(), _tr('d MMM yyyy'))}, {time}"


def _within(at: datetime) -> str:
    """The same in the middle of a sentence."""
    return _moment(at, _tr("today {time}"), _tr("yesterday {time}"))


def _moment(at: datetime, today: str, yesterday: str) -> str:
    local, now = at.astimezone(), datetime.now().astimezone()
    days = (now.date() - local.date()).days
    when = QDateTime.fromSecsSinceEpoch(int(local.timestamp()))
    day = QLocale().toString(when.date(), _pattern(days, is_this_year=local.year == now.year))
    template = {0: today, 1: yesterday}.get(days, _tr("{day}, {time}"))
    time = QLocale().toString(when.time(), QLocale.FormatType.ShortFormat)
    return template.format(day=day, time=time)


def _pattern(days: int, *, is_this_year: bool) -> str:
    """How a day is written that lies so many back, as Qt has it."""
    if 0 < days < _WEEK:
        return "ddd"
    return _tr("d MMM") if is_this_year else _tr("d MMM yyyy")


def moved(run: Run) -> str:
    if not run.moved:
        return _tr("Nothing moved")
    return _tr("Moved {photos} to the {trash}").format(
        photos=words.photo_count(run.moved), trash=words.trash()
    )


def whereabouts(count: Counter[Where]) -> str:
    """Where the photos of a run are: "2 restorable", or "In Trash: 41, emptied: 47"."""
    here = count[Where.IN_TRASH] + count[Where.ASIDE]
    if here and here == count.total():
        text = _tr("1 restorable") if here == 1 else _tr("{n} restorable")
        return text.format(n=words.number(here))
    return counted(count)


def counted(count: Counter[Where]) -> str:
    templates = (
        (Where.IN_TRASH, _tr("in {trash}: {n}")),
        (Where.ASIDE, _tr("in a folder on their drive: {n}")),
        (Where.UNKNOWN, _tr("in {trash}, place unknown: {n}")),
        (Where.EMPTIED, _tr("emptied: {n}")),
        (Where.NOT_CONNECTED, _tr("drive not connected: {n}")),
        (Where.RESTORED, _tr("restored: {n}")),
        (Where.LEFT, _tr("left alone: {n}")),
    )
    parts = [
        template.format(n=words.number(count[where]), trash=words.trash())
        for where, template in templates
        if count[where]
    ]
    text = ", ".join(parts)
    return text[:1].upper() + text[1:]


def where(place: Where) -> str:
    match place:
        case Where.IN_TRASH:
            return _tr("In {trash}").format(trash=words.trash())
        case Where.ASIDE:
            return _tr("In a folder on its drive")
        case Where.UNKNOWN:
            return _tr("In {trash}; restore it there").format(trash=words.trash())
        case Where.EMPTIED:
            return _tr("Emptied")
        case Where.NOT_CONNECTED:
            return _tr("Drive not connected")
        case Where.RESTORED:
            return _tr("Restored")
        case Where.LEFT:
            return _tr("Left alone")


def came_from(path: str) -> str:
    return printable(words.folder(os.path.dirname(path)))


def kept(entry: Entry) -> str:
    if entry.kept is None:
        return _tr("No copy was kept")
    return _tr("Kept: {path}").format(path=words.in_one_line(words.folder(entry.kept)))


def why(entry: Entry) -> str:
    """Why it went; for what stayed, why it did not."""
    if entry.reason is not None:
        return words.said(entry.reason.template)
    return _tr("Why: {why}").format(why=reason(entry))


def answer(entry: Entry) -> str:
    """Where it went, for one who looks for it: when, and why."""
    text = _tr("Trashed {when}: {why}") if reason(entry) else _tr("Trashed {when}")
    return text.format(when=_within(entry.begun), why=reason(entry))


def found(count: int, *, are_all: bool) -> str:
    if not are_all:
        return _tr("The latest {n} that were trashed").format(n=words.number(count))
    return _tr("{photos} trashed").format(photos=words.photo_count(count)) if count else ""


def reason(entry: Entry) -> str:
    """Why it went, in the user's language; in English where only that was written down."""
    if not entry.said:
        return entry.why
    paths = [path for path in (entry.path, entry.kept) if path is not None]
    photos = [Photo(path, 0, 0, FileId(0, 0)) for path in paths]
    return " ".join(sentences.named(said, photos, words.voice()) for said in entry.said)


def marked(bulk: Bulk) -> str:
    """What was marked, and by what."""
    photos = words.photo_count(bulk.going or bulk.kept)
    if bulk.how == "twins":
        folder = printable(words.folder(bulk.name))
        return _tr("Marked {photos} in {folder}").format(photos=photos, folder=folder)
    if bulk.how == "suggestions":
        return _tr("Marked {photos} as suggested").format(photos=photos)
    if not bulk.going:
        return _tr("Starred {photos} with rules").format(photos=photos)
    if not bulk.name:
        return _tr("Marked {photos} with rules").format(photos=photos)
    return _tr("Marked {photos} with “{name}”").format(photos=photos, name=bulk.name)


def standing(standing: Standing) -> str:
    """Whether the marks can still be taken back, and why not."""
    if standing.left == 1:
        return _tr("1 mark stands")
    if standing.left:
        return _tr("{n} marks stand").format(n=words.number(standing.left))
    if standing.is_trashed:
        return _tr("Undo not possible: since trashed")
    return _tr("Taken back or changed since")


def set_aside(group: Aside) -> str:
    """When it was said, and what."""
    text = _tr("Marked {when}: “Keep all”")
    if len(group.members) == 2:
        text = _tr("Marked {when}: “Keep both”")
    return text.format(when=_within(group.said))


def bulk_aloud(line: Standing) -> str:
    return ", ".join((moment(line.bulk.said), marked(line.bulk), standing(line)))


def run_aloud(run: Run, count: Counter[Where] | None, *, is_open: bool) -> str:
    parts = [moment(run.started), moved(run), words.size(run.moved_bytes)]
    if count is not None:
        parts.append(whereabouts(count))
    parts.append(_tr("open") if is_open else _tr("closed"))
    return ", ".join(parts)


def photo_aloud(path: str, entry: Entry | None, probed: Probed | None, *, is_found: bool) -> str:
    parts = [printable(os.path.basename(path)), came_from(path)]
    if entry is not None:
        parts += [kept(entry), answer(entry) if is_found else why(entry)]
    if probed is not None:
        parts.append(where(probed.where))
    return ", ".join(parts)


def restore() -> str:
    return _tr("Restore")


def show_kept() -> str:
    return _tr("Show kept copy")


def compare() -> str:
    return _tr("Compare")


def forget() -> str:
    return _tr("Forget")


def open_trash() -> str:
    return _tr("Open {trash}").format(trash=words.trash())


def put_back_question(count: int) -> str:
    if count == 1:
        return _tr("Put 1 photo back where it was?")
    return _tr("Put {n} photos back where they were?").format(n=words.number(count))


def return_to(folders: Collection[str], count: int) -> str:
    if len(folders) == 1:
        text = _tr("It returns to {folder}.") if count == 1 else _tr("They return to {folder}.")
        return text.format(folder=printable(words.folder(*folders)))
    return _tr("They return to {n} folders.").format(n=words.number(len(folders)))


def put_back(receipts: Sequence[RestoreReceipt]) -> str:
    """How putting back went, and what became of those that did not come."""
    outcomes = Counter(receipt.outcome for receipt in receipts)
    renamed = outcomes.pop(Return.RENAMED, 0)
    back = outcomes.pop(Return.BACK, 0) + renamed
    said = [_tr("Put back {photos}.").format(photos=words.photo_count(back))]
    if renamed:
        text = _tr("{n} under a new name, as their places are taken.")
        said.append(text.format(n=words.number(renamed)))
    missing = sum(len(receipt.missing) for receipt in receipts)
    if missing:
        text = _tr("Files that belong to them and did not come along: {n}.")
        said.append(text.format(n=words.number(missing)))
    said += [
        f"{words.photo_count(count)}: {words.said(outcome.template)}"
        for outcome, count in outcomes.items()
    ]
    return " ".join(said)

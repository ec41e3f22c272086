"""What the History says of runs and photos, in the user's language.

Knows words only; what is true it is told.
"""

from __future__ import annotations

import os
from collections import Counter
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from dupeviewer.core import sentences
from dupeviewer.core.photos.photo import FileId, Photo
from dupeviewer.core.sentences import printable
from dupeviewer.core.storage.verdicts import Bulk
from dupeviewer.core.trash import Entry, Run
from dupeviewer.gui.history.archive import Probed, Where
from dupeviewer.gui.history.bulks import Standing
from dupeviewer.gui.models import words


def _tr(text: str) -> str:
    return QCoreApplication.translate("history", text)


def moment(at: datetime) -> str:
    """Day and time, today and yesterday by their names."""
    local = at.astimezone()
    days = (datetime.now().astimezone().date() - local.date()).days
    when = QDateTime.fromSecsSinceEpoch(int(local.timestamp()))
    time = QLocale().toString(when.time(), QLocale.FormatType.ShortFormat)
    if days == 0:
        return _tr("Today {time}").format(time=time)
    if days == 1:
        return _tr("Yesterday {time}").format(time=time)
    day = QLocale().toString(when.date(), QLocale.FormatType.ShortFormat)
    return _tr("{day}, {time}").format(day=day, time=time)


def moved(run: Run) -> str:
    if not run.moved:
        return _tr("Nothing moved")
    return _tr("Moved {photos} to the {trash}").format(
        photos=words.photo_count(run.moved), trash=words.trash()
    )


def counted(count: Counter[Where]) -> str:
    """Where the photos of a run are: "In Trash: 41, emptied: 47"."""
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


def came_from(entry: Entry) -> str:
    return printable(words.folder(os.path.dirname(entry.path)))


def kept(entry: Entry) -> str:
    if entry.kept is None:
        return _tr("No copy was kept")
    return _tr("Kept: {path}").format(path=printable(words.folder(entry.kept)))


def why(entry: Entry) -> str:
    """Why it went; for what stayed, why it did not."""
    if entry.reason is not None:
        return words.said(entry.reason.template)
    return _tr("Why: {why}").format(why=reason(entry))


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


def bulk_aloud(line: Standing) -> str:
    return ", ".join((moment(line.bulk.said), marked(line.bulk), standing(line)))


def run_aloud(run: Run, count: Counter[Where] | None, *, is_open: bool) -> str:
    parts = [moment(run.started), moved(run), words.size(run.moved_bytes)]
    if count is not None:
        parts.append(counted(count))
    parts.append(_tr("open") if is_open else _tr("closed"))
    return ", ".join(parts)


def photo_aloud(entry: Entry, probed: Probed | None) -> str:
    name = printable(os.path.basename(entry.path))
    parts = [name, came_from(entry), kept(entry), why(entry)]
    if probed is not None:
        parts.append(where(probed.where))
    return ", ".join(parts)

"""Receipts for taking along: what went, when, from where, what was kept, why, and where it is now.

Knows the three formats; which entries are meant is the screen's affair.
"""

from __future__ import annotations

import base64
import io
import json
import os
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from dupeviewer.core.photos import decoding
from dupeviewer.core.sentences import printable
from dupeviewer.core.trash import Entry
from dupeviewer.gui import tables
from dupeviewer.gui.history import wording
from dupeviewer.gui.history.archive import HAS_PLACE, where
from dupeviewer.gui.history.keepsakes import EDGE, QUALITY
from dupeviewer.gui.models import words

MOST_THUMBNAILS = 2000
"""A page with more of them is no use to any browser."""


Keepsake = Callable[[Entry], bytes | None]


def save(target: str, entries: Sequence[Entry], keepsake: Keepsake) -> None:
    """As CSV, JSON or HTML, by the ending of the name. Raises: OSError.

    `keepsake` gives the JPEG that was made of a photo when it went, if there is one.
    """
    match os.path.splitext(target)[1].lower():
        case ".json":
            _save_json(target, entries)
        case ".html" | ".htm":
            pictures = len(entries) <= MOST_THUMBNAILS
            rows = ((_picture(e, keepsake) if pictures else None, _for_people(e)) for e in entries)
            size = _tr("Size")
            tables.save_html(target, _tr("Photos moved to the trash"), _header(size), rows)
        case _:
            tables.save_csv(target, _header(_tr("Size in bytes")), map(_cells, entries))


def _tr(text: str) -> str:
    return QCoreApplication.translate("history", text)


def _header(size: str) -> tuple[str, ...]:
    kept = _tr("Kept copy"), _tr("Why"), _tr("Where it is now")
    return (_tr("File"), _tr("Folder"), _tr("When"), size, *kept)


def _cells(entry: Entry) -> tuple[str, ...]:
    folder, name = os.path.split(entry.path)
    return (
        name,
        folder,
        entry.begun.astimezone().isoformat(timespec="seconds"),
        str(entry.size),
        entry.kept or "",
        words.said(entry.reason.template) if entry.reason else wording.reason(entry),
        wording.where(where(entry)),
    )


def _for_people(entry: Entry) -> tuple[str, ...]:
    """The same with day and size as people write them, and the folders as on screen."""
    name, folder, _, _, kept, *rest = map(printable, _cells(entry))
    when, size = wording.on_paper(entry.begun), words.size(entry.size)
    return (name, words.folder(folder), when, size, words.folder(kept), *rest)


def _save_json(target: str, entries: Iterable[Entry]) -> None:
    content = {
        "format": "dupeviewer-history",
        "version": 1,
        "photos": [
            {
                "path": entry.path,
                "when": entry.begun.isoformat(),
                "size": entry.size,
                "kept": entry.kept,
                "why": entry.why,
                "state": entry.state.value,
                "reason": entry.reason.value if entry.reason else None,
                "where": entry.where,
                "companions": [[c.companion.path, c.where] for c in entry.carried],
            }
            for entry in entries
        ],
    }
    with open(target, "w", encoding="ascii") as file:  # noqa: PTH123
        json.dump(content, file, indent=1)


def _picture(entry: Entry, keepsake: Keepsake) -> str | None:
    """The photo as it was, else what is to be seen where it is now or as its kept copy."""
    place = entry.where if where(entry) in HAS_PLACE else entry.kept
    jpeg = keepsake(entry) or (None if place is None else _made(place))
    if jpeg is None:
        return None
    return "data:image/jpeg;base64," + base64.b64encode(jpeg).decode("ascii")


def _made(path: str) -> bytes | None:
    try:
        picture = decoding.preview(path, EDGE)
    except (OSError, decoding.Undecodable):
        return None
    data = io.BytesIO()
    picture.save(data, "JPEG", quality=QUALITY)
    return data.getvalue()

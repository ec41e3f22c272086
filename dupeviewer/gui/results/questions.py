"""What can be asked of groups, in words: each answer with the change of the filter that asks it.

Knows what there is to ask of the groups at hand; which of them pass is the sieve's affair.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication

from dupeviewer.gui.models import words
from dupeviewer.gui.models.sieve import NO_DATE, Filter, years
from dupeviewer.gui.session import Session

Change = dict[str, Any]  # as the fields of the filter have it
Answer = tuple[str, Change]

_NONE = Filter()
_SIZES = (1_000_000, 5_000_000, 20_000_000)


def folders(session: Session) -> list[Answer]:
    """For each listed folder, that some photo is in it, and that all are."""
    return [
        (_in_folder(folder.path, wholly), {"folder": folder.path, "wholly": wholly})
        for folder in session.folders
        for wholly in (False, True)
    ]


def dates(session: Session) -> list[Answer]:
    """The years there are, the latest first."""
    known = sorted(set(years(session.board.measures["taken"]).tolist()), reverse=True)
    return [(_year(year), {"year": year}) for year in known]


def formats(session: Session) -> list[Answer]:
    return [(name, {"format": name}) for name in session.board.measures.formats]


def cameras(session: Session) -> list[Answer]:
    return [(name, {"camera": name}) for name in session.board.measures.cameras]


def sizes() -> list[Answer]:
    return [(_at_least(size), {"at_least": size}) for size in _SIZES]


def is_asked(wanted: Filter, change: Change) -> bool:
    return all(getattr(wanted, name) == value for name, value in change.items())


def taken_back(change: Change) -> Change:
    """The change that asks nothing where this one asks something."""
    return {name: getattr(_NONE, name) for name in change}


def active(wanted: Filter) -> Iterator[Answer]:
    """What is asked beyond the state, in words, each with the change that takes it back."""
    if wanted.kind is not None:
        yield words.kind(wanted.kind), {"kind": None}
    if wanted.folder is not None:
        yield _in_folder(wanted.folder, wanted.wholly), {"folder": None, "wholly": False}
    if wanted.year is not None:
        yield _year(wanted.year), {"year": None}
    if wanted.format is not None:
        yield wanted.format, {"format": None}
    if wanted.camera is not None:
        yield wanted.camera, {"camera": None}
    if wanted.at_least:
        yield _at_least(wanted.at_least), {"at_least": 0}
    for name in ("spans", "protected", "unclear", "among"):
        if getattr(wanted, name) != getattr(_NONE, name):
            yield said(name), {name: getattr(_NONE, name)}
    if wanted.text:
        yield f"“{wanted.text}”", {"text": ""}


def _in_folder(path: str, wholly: bool) -> str:
    name = os.path.basename(path) or path
    text = _tr("All photos in {folder}") if wholly else _tr("Some photo in {folder}")
    return text.format(folder=name)


def _year(year: int) -> str:
    return _tr("No date") if year == NO_DATE else str(year)


def _at_least(size: int) -> str:
    return _tr("From {size}").format(size=words.size(size))


def said(name: str) -> str:
    return {
        "spans": _tr("In more than one folder"),
        "protected": _tr("Has a protected photo"),
        "unclear": _tr("Without a suggestion"),
        "among": _tr("Trashed before, and back again"),
    }[name]


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)

"""Files in sections, each under a heading that says why they are in it, opened or closed.

Knows rows by number, so that a hundred thousand files cost nothing until they are looked at.
"""

from __future__ import annotations

import html
import os
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dupeviewer.core.sentences import printable
from dupeviewer.gui import theme
from dupeviewer.gui.models import words

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Entry:
    """One file, the heading it stands under, and one plain sentence about it."""

    path: str
    heading: str
    sentence: str


@dataclass(slots=True)
class Section:
    """Entries under a heading; `sentence` holds for all of them, `actions` are buttons beside it.

    The entries are seen while it is open.
    """

    heading: str
    entries: Sequence[Entry]
    sentence: str = ""
    actions: Sequence[str] = ()
    is_open: bool = True

    @property
    def rows(self) -> int:
        return 1 + len(self.entries) * self.is_open


def by_heading(entries: Iterable[Entry]) -> list[Section]:
    """Sections in the order in which their headings first appear."""
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        groups.setdefault(entry.heading, []).append(entry)
    return [Section(heading, members) for heading, members in groups.items()]


class EntryModel(QAbstractTableModel):
    """A row for each heading, and below those that are open one for each entry."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sections: Sequence[Section] = ()
        self._starts: list[int] = [0]

    def set_sections(self, sections: Sequence[Section]) -> None:
        self.beginResetModel()
        self._sections = sections
        self._count_rows()
        self.endResetModel()

    @property
    def sections(self) -> Sequence[Section]:
        return self._sections

    @property
    def entries(self) -> Iterator[Entry]:
        """All, in the order of the screen."""
        return (entry for section in self._sections for entry in section.entries)

    def entry(self, row: int) -> Entry | None:
        """What stands in a row; None for a heading."""
        section, place = self._at(row)
        return None if place < 0 else section.entries[place]

    def section(self, row: int) -> Section:
        """The section that a row belongs to."""
        return self._at(row)[0]

    def heading_rows(self) -> list[int]:
        return self._starts[:-1]

    def toggle(self, section: Section) -> None:
        """Open a section, or close it."""
        row = next(
            start
            for start, each in zip(self._starts, self._sections, strict=False)
            if each is section
        )
        first, last = row + 1, row + len(section.entries)
        if section.is_open:
            self.beginRemoveRows(QModelIndex(), first, last)
        else:
            self.beginInsertRows(QModelIndex(), first, last)
        section.is_open = not section.is_open
        self._count_rows()
        if section.is_open:
            self.endInsertRows()
        else:
            self.endRemoveRows()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._starts[-1]

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 3

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.entry(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return (self.tr("File"), self.tr("Folder"), self.tr("Details"))[section]
        return None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        section, place = self._at(index.row())
        if place < 0:
            return _heading_data(section, role)
        return _entry_data(section.entries[place], index.column(), role)

    def _count_rows(self) -> None:
        self._starts = [0, *accumulate(section.rows for section in self._sections)]

    def _at(self, row: int) -> tuple[Section, int]:
        """The section of a row, and the entry's place in it; -1 for the heading."""
        number = bisect_right(self._starts, row) - 1
        return self._sections[number], row - self._starts[number] - 1


def heading_text(section: Section) -> str:
    return f"{section.heading}  ·  {words.number(len(section.entries))}"


def _heading_data(section: Section, role: int) -> object:
    match role:
        case _Role.DisplayRole:
            return heading_text(section)
        case _Role.AccessibleTextRole:
            return ", ".join(filter(None, (heading_text(section), section.sentence)))
        case _Role.ToolTipRole if section.sentence:
            return plain_tip(section.sentence)
    return None


def _entry_data(entry: Entry, column: int, role: int) -> object:
    match role:
        case _Role.DisplayRole:
            return _cell(entry, column)
        case _Role.ForegroundRole if column > 0:
            return theme.tokens().text2
        case _Role.ToolTipRole:
            return plain_tip(printable(entry.path) if column < 2 else entry.sentence)
        case _Role.AccessibleTextRole:
            spoken = _cell(entry, column) or entry.heading  # no cell is passed over in silence
            return f"{spoken}, {entry.sentence}" if column == 0 and entry.sentence else spoken
        case _Role.AccessibleDescriptionRole:
            return printable(entry.path)
    return None


def _cell(entry: Entry, column: int) -> str:
    match column:
        case 0:
            return printable(os.path.basename(entry.path))
        case 1:
            return printable(words.folder(os.path.dirname(entry.path)))
        case _:
            return entry.sentence


def plain_tip(text: str) -> str:
    """A tooltip that says the text as it is, whatever marks it has in it."""
    return f"<span>{html.escape(text)}</span>".replace("\n", "<br>")

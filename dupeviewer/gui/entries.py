"""A long list of files under headings that say why they are in it.

Shows and copies what it is given; files that could not be read and files that did not move alike.
"""

from __future__ import annotations

import html
import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import QDesktopServices, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from dupeviewer.core.sentences import printable
from dupeviewer.gui import theme
from dupeviewer.gui.controls import Button, ButtonRole
from dupeviewer.gui.models import words

ROW_HEIGHT = 32
_SHARES = (0.26, 0.3)

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Entry:
    """One file, the heading it stands under, and one plain sentence about it."""

    path: str
    heading: str
    sentence: str


@dataclass(frozen=True, slots=True)
class _Heading:
    text: str
    count: int


class EntryModel(QAbstractTableModel):
    """Entries under their headings, in the order in which these first appear."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Heading | Entry] = []

    def set_entries(self, entries: Iterable[Entry]) -> None:
        groups: dict[str, list[Entry]] = {}
        for entry in entries:
            groups.setdefault(entry.heading, []).append(entry)
        self.beginResetModel()
        self._rows = []
        for heading, members in groups.items():
            self._rows.append(_Heading(heading, len(members)))
            self._rows += members
        self.endResetModel()

    @property
    def entries(self) -> list[Entry]:
        """In the order of the screen."""
        return [row for row in self._rows if isinstance(row, Entry)]

    def entry(self, row: int) -> Entry | None:
        """What stands in a row; None for a heading."""
        shown = self._rows[row]
        return shown if isinstance(shown, Entry) else None

    def heading(self, row: int) -> str:
        """The heading in a row, or that of the entry there."""
        shown = self._rows[row]
        return shown.text if isinstance(shown, _Heading) else shown.heading

    def heading_rows(self) -> list[int]:
        return [row for row, shown in enumerate(self._rows) if isinstance(shown, _Heading)]

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

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
        shown = self._rows[index.row()]
        if isinstance(shown, _Heading):
            return _heading_data(shown, role)
        return _entry_data(shown, index.column(), role)


def _heading_data(heading: _Heading, role: int) -> object:
    match role:
        case _Role.DisplayRole | _Role.AccessibleTextRole:
            return f"{heading.text}  ·  {words.number(heading.count)}"
        case _Role.FontRole:
            return theme.font("strong")
        case _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
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
            return f"{_cell(entry, column)}, {entry.sentence}" if column == 0 else None
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


def _none(_heading: str) -> Sequence[str]:
    return ()


class EntryList(QTableView):
    """Shows an `EntryModel`; Enter or a double click asks for the file's folder.

    `actions` says which buttons stand beside a heading.
    """

    showWanted = Signal(str)
    actionWanted = Signal(str, str)  # the heading, the text of the button

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        actions: Callable[[str], Sequence[str]] = _none,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._actions = actions
        self._buttons: list[Button] = []
        self._are_enabled = True
        self._model = EntryModel(self)
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(max(ROW_HEIGHT, self.fontMetrics().height()))
        self.setItemDelegateForColumn(2, _SentenceDelegate(self))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(True)
        theme.follow(self._dress)
        self.activated.connect(self._show)

    @property
    def entries(self) -> list[Entry]:
        return self._model.entries

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these; the selection is the first of them."""
        self.clearSpans()
        self._model.set_entries(entries)
        headings = self._model.heading_rows()
        for row in headings:
            self.setSpan(row, 0, 1, self._model.columnCount())
        self._place_buttons(headings)
        if headings:
            self.selectRow(headings[0] + 1)

    def enable_actions(self, enabled: bool) -> None:
        """Whether the buttons beside the headings can be pressed, those to come as well."""
        self._are_enabled = enabled
        for button in self._buttons:
            button.setEnabled(enabled)

    def selected(self) -> Entry | None:
        row = self.currentIndex().row()
        return None if row < 0 else self._model.entry(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, share in enumerate(_SHARES):
            self.setColumnWidth(column, int(self.viewport().width() * share))

    def _dress(self) -> None:
        self.setStyleSheet(table_sheet())

    def _place_buttons(self, rows: Sequence[int]) -> None:
        self._buttons = []
        for row in rows:
            heading = self._model.heading(row)
            buttons = [self._button(heading, text) for text in self._actions(heading)]
            if not buttons:
                continue
            beside = QWidget()
            line = QHBoxLayout(beside)
            line.setContentsMargins(0, 8, 4, 0)
            line.addStretch()
            for button in buttons:
                line.addWidget(button)
            self.setIndexWidget(self._model.index(row, 0), beside)
            self._buttons += buttons

    def _button(self, heading: str, text: str) -> Button:
        button = Button(text, role=ButtonRole.QUIET)
        button.setAccessibleName(f"{text.replace('&&', '&')}: {heading}")
        button.setEnabled(self._are_enabled)
        button.clicked.connect(partial(self.actionWanted.emit, heading, text))
        return button

    def _show(self, index: QModelIndex) -> None:
        entry = self._model.entry(index.row())
        if entry is not None:
            self.showWanted.emit(entry.path)


class _SentenceDelegate(QStyledItemDelegate):
    """Cuts sentences at their end; names and folders are cut in the middle."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight


def table_sheet() -> str:
    """The looks of a calm table in the colours of the theme; it lies upon a card."""
    t = theme.tokens()
    return (
        f"QTableView {{ background: {t.surface.name()}; outline: 0; }}"
        "QTableView::item { padding: 0 8px; }"
        f"QTableView::item:selected {{ background: {t.accent_tint.name()};"
        f" color: {t.text.name()}; }}"
        f"QHeaderView::section {{ background: transparent; color: {t.text2.name()};"
        f" border: none; border-bottom: 1px solid {t.line.name()}; padding: 6px 8px; }}"
        f"QHeaderView {{ background: {t.surface.name()}; }}"
    )


def plain_tip(text: str) -> str:
    """A tooltip that says the text as it is, whatever marks it has in it."""
    return f"<span>{html.escape(text)}</span>".replace("\n", "<br>")


def copy(entries: Iterable[Entry]) -> None:
    """Put the list on the clipboard, one file a line."""
    lines = (f"{printable(entry.path)}\t{entry.sentence}" for entry in entries)
    QGuiApplication.clipboard().setText("\n".join(lines))


def show_folder(path: str) -> None:
    """Open the folder of a file in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(os.path.dirname(path)))

"""A long list of files under headings that say why they are in it.

Shows and copies what it is given; files that could not be read and files that did not move alike.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QResizeEvent,
)
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
from dupeviewer.gui.widgets.controls import Button, ButtonRole
from dupeviewer.gui.widgets.sections import (
    Entry,
    EntryModel,
    Section,
    by_heading,
    heading_text,
    plain_tip,
)

__all__ = ["Entry", "EntryList", "EntryModel", "Section", "copy", "plain_tip", "show_folder"]

ROW_HEIGHT = 32
HEADING_HEIGHT = 44
_SIDE = 11  # where the text of a cell begins
_LEFT_TO_RIGHT = "\u200e"  # or the first slash of a path would stand at its end
_SHARES = (0.26, 0.3)

_Index = QModelIndex | QPersistentModelIndex


class EntryList(QTableView):
    """Shows an `EntryModel`; Enter or a double click asks for the file's folder.

    Where it folds, a button beside each heading shows the files below it, or hides them.
    """

    showWanted = Signal(str)
    actionWanted = Signal(object, str)  # the section, the text of the button
    toggled = Signal(object)  # the section that was opened or closed

    def __init__(self, name: str, parent: QWidget | None = None, *, folds: bool = False) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._folds = folds
        self._buttons: list[Button] = []
        self._fold_buttons: list[Button] = []
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
        self.setItemDelegate(_CellPainter(self))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(True)
        theme.follow(self._dress)
        self.activated.connect(self._show)

    @property
    def entries(self) -> Iterator[Entry]:
        return self._model.entries

    def set_entries(self, entries: Iterable[Entry]) -> None:
        """Show these under their headings; the selection is the first of them."""
        self.set_sections(by_heading(entries))

    def set_sections(self, sections: Sequence[Section]) -> None:
        """Show these; the selection is the first entry that is seen."""
        self.clearSpans()
        self._model.set_sections(sections)
        self._buttons, self._fold_buttons = [], []
        rows = self._model.heading_rows()
        for row, section in zip(rows, sections, strict=True):
            self.setSpan(row, 0, 1, self._model.columnCount())
            self.setRowHeight(row, max(HEADING_HEIGHT, self.fontMetrics().height()))
            self._place_buttons(row, section)
        opened = (r for r, section in zip(rows, sections, strict=True) if section.is_open)
        if (first := next(opened, None)) is not None:
            self.setCurrentIndex(self._model.index(first + 1, 0))

    def focus_first(self) -> None:
        """On the list; on its first button where there is nothing to select."""
        if self._fold_buttons and self.selected() is None:
            self._fold_buttons[0].setFocus()
        else:
            self.setFocus()

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

    def _place_buttons(self, row: int, section: Section) -> None:
        actions = [self._button(section, text) for text in section.actions]
        for button, text in zip(actions, section.actions, strict=True):
            button.setEnabled(self._are_enabled)
            button.clicked.connect(partial(self.actionWanted.emit, section, text))
        self._buttons += actions
        fold = [self._fold_button(section)] if self._folds else []
        self._fold_buttons += fold
        if not (fold or actions):
            return
        beside = QWidget()
        line = QHBoxLayout(beside)
        line.setContentsMargins(0, 6, 4, 6)
        line.addStretch()
        for button in (*fold, *actions):
            line.addWidget(button)
        self.setIndexWidget(self._model.index(row, 0), beside)

    def _fold_button(self, section: Section) -> Button:
        button = self._button(section, self._fold_word(section))
        button.clicked.connect(partial(self._toggle, section, button))
        return button

    def _button(self, section: Section, text: str) -> Button:
        button = Button(text, role=ButtonRole.QUIET)
        button.setAccessibleName(_called(text, section))
        return button

    def _fold_word(self, section: Section) -> str:
        return self.tr("Hide") if section.is_open else self.tr("Show")

    def _toggle(self, section: Section, button: Button) -> None:
        self._model.toggle(section)
        button.setText(self._fold_word(section))
        button.setAccessibleName(_called(button.text(), section))
        self.toggled.emit(section)

    def _show(self, index: QModelIndex) -> None:
        entry = self._model.entry(index.row())
        if entry is not None:
            self.showWanted.emit(entry.path)


def _called(text: str, section: Section) -> str:
    return f"{text.replace('&&', '&')}: {section.heading}"


class _CellPainter(QStyledItemDelegate):
    """Cuts sentences at their end, names and folders in the middle; headings span a whole row."""

    def __init__(self, parent: EntryList) -> None:
        super().__init__(parent)
        self._list = parent

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        if index.column() == 2:
            option.textElideMode = Qt.TextElideMode.ElideRight
        elif option.direction is Qt.LayoutDirection.RightToLeft:
            option.text = _LEFT_TO_RIGHT + option.text

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        if isinstance(model, EntryModel) and model.entry(index.row()) is None:
            self._paint_heading(painter, option, index, model.section(index.row()))
        else:
            super().paint(painter, option, index)

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, section: Section
    ) -> None:
        """The heading with its count, and beside it, while it is closed, what holds for all."""
        t, strong, body = theme.tokens(), theme.font("strong"), theme.font("body")
        row = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        beside = self._list.indexWidget(index)
        buttons = 0 if beside is None else beside.sizeHint().width()
        text = QFontMetrics(strong).elidedText(
            heading_text(section), Qt.TextElideMode.ElideMiddle, row.width() - buttons - 8
        )
        width = QFontMetrics(strong).horizontalAdvance(text)
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.save()
        painter.setFont(strong)
        painter.setPen(t.text)
        painter.drawText(row, side, text)
        indent = max(width + 24, self._list.columnWidth(0))
        rest = row.adjusted(indent, 0, -buttons, 0)
        shown = QFontMetrics(body).elidedText(
            "" if section.is_open else section.sentence, Qt.TextElideMode.ElideRight, rest.width()
        )
        if option.direction is Qt.LayoutDirection.RightToLeft:
            rest = row.adjusted(buttons, 0, -indent, 0)
        painter.setFont(body)
        painter.setPen(t.text2)
        painter.drawText(rest, side, shown)
        painter.restore()


def table_sheet() -> str:
    """The looks of a calm table in the colours of the theme; it lies upon a card."""
    t = theme.tokens()
    return (
        f"QTableView {{ background: {t.surface.name()}; outline: 0; }}"
        "QTableView::item { padding: 0 8px; }"
        f"QTableView::item:selected {{ background: {t.accent_tint.name()};"
        f" color: {t.text.name()}; }}"
        f"QHeaderView::section {{ background: transparent; color: {t.text2.name()};"
        f" border: none; border-bottom: 1px solid {t.line.name()}; padding: 6px {_SIDE}px; }}"
        f"QHeaderView {{ background: {t.surface.name()}; }}"
    )


def copy(entries: Iterable[Entry]) -> None:
    """Put the list on the clipboard, one file a line."""
    lines = (f"{printable(entry.path)}\t{entry.sentence}" for entry in entries)
    QGuiApplication.clipboard().setText("\n".join(lines))


def show_folder(path: str) -> None:
    """Open the folder of a file in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(os.path.dirname(path)))

"""Short lists that the user keeps: folders and patterns, added, removed, and put in order.

Knows how a list is changed; each shows one field of the preferences, and sets it at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dupeviewer.gui import theme
from dupeviewer.gui.models import words
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.widgets.controls import Button, ButtonRole
from dupeviewer.gui.widgets.entries import plain_tip
from dupeviewer.gui.widgets.inputs import LineEdit

_AROUND = 10
"""Above the first line of a list and below the last."""


class ShortList(QListWidget):
    """A few lines within a rounded outline; `empty` is said where there are none."""

    def __init__(self, spoken: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = empty
        self.setAccessibleName(spoken)
        self.setFixedHeight(96)
        theme.follow(self._dress)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.count():
            painter = QPainter(self.viewport())
            painter.setPen(theme.tokens().text2)
            flags = Qt.AlignmentFlag.AlignCenter
            painter.drawText(self.viewport().rect(), flags, self._empty)

    def _dress(self) -> None:
        t = theme.tokens()
        self.setStyleSheet(
            f"QListWidget {{ background: {t.surface.name()}; color: {t.text.name()};"
            f" border: 1px solid {t.outline.name()}; border-radius: 6px; padding: 4px;"
            " outline: none; }"
            f"QListWidget:focus {{ border: 2px solid {t.accent.name()}; padding: 3px; }}"
            "QListWidget::item { padding: 4px 6px; border-radius: 4px; }"
            f"QListWidget::item:selected {{ background: {t.accent_tint.name()};"
            f" color: {t.accent.name()}; }}"
        )


class Entries(QWidget):
    """A field that is a list of texts: folders, or patterns typed in; in order where that counts.

    `addWanted` asks for another folder, which comes through `add`.
    """

    addWanted = Signal()

    def __init__(
        self,
        preferences: Preferences,
        name: str,
        spoken: str,
        parent: QWidget | None = None,
        *,
        ordered: bool = False,
        typed: str = "",
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._name = name
        self.setObjectName(f"{name}Field")
        self.list = ShortList(spoken, self.tr("No folders yet"), self)
        self.typed = LineEdit(self)
        self.typed.setPlaceholderText(typed)
        self.typed.setAccessibleName(typed)
        self.typed.setVisible(bool(typed))
        self.add_button = Button(self.tr("Add folder…"), self, icon="folder-plus")
        self.remove_button = Button(self.tr("Remove"), self, role=ButtonRole.QUIET, icon="x")
        self.up_button = Button("", self, role=ButtonRole.QUIET, icon="chevron-up")
        self.down_button = Button("", self, role=ButtonRole.QUIET, icon="chevron-down")
        for button, text in (
            (self.up_button, self.tr("Move up")),
            (self.down_button, self.tr("Move down")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.setVisible(ordered)
        if ordered:
            self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.list.model().rowsMoved.connect(self._take_order)
        self._lay_out()
        self._connect()
        self._show(name)

    def add(self, entry: str) -> None:
        """At the end; what is listed already is not listed twice."""
        if entry and entry not in self._entries():
            self._set((*self._entries(), entry))

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.typed, 1)
        below.addWidget(self.add_button)
        for button in (self.up_button, self.down_button, self.remove_button):
            below.addWidget(button)
        below.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.list)
        column.addLayout(below)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.addWanted)
        self.remove_button.clicked.connect(self._remove)
        self.up_button.clicked.connect(self._move_up)
        self.down_button.clicked.connect(self._move_down)
        self.typed.returnPressed.connect(self._add_typed)
        self.list.currentRowChanged.connect(self._enable)
        self._preferences.changed.connect(self._show)

    def _entries(self) -> tuple[str, ...]:
        entries: tuple[str, ...] = getattr(self._preferences, self._name)
        return entries

    def _text(self, entry: str) -> str:
        return words.folder(entry)

    def _set(self, entries: Iterable[str]) -> None:
        setattr(self._preferences, self._name, tuple(entries))

    def _show(self, name: str) -> None:
        if name != self._name:
            return
        row = self.list.currentRow()
        self.list.clear()
        for entry in self._entries():
            item = QListWidgetItem(self._text(entry), self.list)
            item.setToolTip(plain_tip(entry))
            item.setData(Qt.ItemDataRole.UserRole, entry)
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self._enable()

    def _enable(self) -> None:
        row, count = self.list.currentRow(), self.list.count()
        self.remove_button.setEnabled(row >= 0)
        self.up_button.setEnabled(row > 0)
        self.down_button.setEnabled(0 <= row < count - 1)

    def _add_typed(self) -> None:
        self.add(self.typed.text().strip())
        self.typed.clear()

    def _remove(self) -> None:
        row = self.list.currentRow()
        self._set(entry for place, entry in enumerate(self._entries()) if place != row)

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        row, entries = self.list.currentRow(), list(self._entries())
        entries.insert(row + by, entries.pop(row))
        self.list.setCurrentRow(row + by)
        self._set(entries)

    def _take_order(self) -> None:
        """After a drag; the list is not made anew while it is being dragged in."""
        role = Qt.ItemDataRole.UserRole
        entries = tuple(str(self.list.item(n).data(role)) for n in range(self.list.count()))
        self._preferences.changed.disconnect(self._show)
        self._set(entries)
        self._preferences.changed.connect(self._show)
        self._enable()


class Order(Entries):
    """A field that is an order of given things; `texts` has them by value, in the usual order."""

    def __init__(
        self,
        preferences: Preferences,
        name: str,
        texts: Mapping[str, str],
        spoken: str,
        parent: QWidget | None = None,
    ) -> None:
        self._texts = texts
        super().__init__(preferences, name, spoken, parent, ordered=True)
        self.add_button.hide()
        self.remove_button.hide()
        rows = self.list.sizeHintForRow(0) * len(texts)
        self.list.setFixedHeight(rows + 2 * self.list.frameWidth() + _AROUND)

    def _entries(self) -> tuple[str, ...]:
        named = tuple(each for each in super()._entries() if each in self._texts)
        return (*named, *(each for each in self._texts if each not in named))

    def _text(self, entry: str) -> str:
        return self._texts[entry]

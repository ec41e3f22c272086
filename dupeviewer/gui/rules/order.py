"""The order of folders: drag them, or move them by key; what stands on top is kept.

Knows the list only; protected folders stand above it and cannot be moved.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dupeviewer.core.photos.photo import is_within
from dupeviewer.gui import theme
from dupeviewer.gui.controls import Button, ButtonRole, Label
from dupeviewer.gui.models import words
from dupeviewer.gui.path_list import PathList

_PATH = Qt.ItemDataRole.UserRole
MOST = 500
"""So many folders are offered at most; those with most photos in groups."""


def folders_of(counts: Mapping[str, int], order: Sequence[str] = ()) -> list[str]:
    """The folders of so many photos in groups, as the user has ordered them, else by name."""
    most = sorted(counts, key=lambda folder: (-counts[folder], folder))[:MOST]
    return [*order, *sorted(folder for folder in most if folder not in order)]


class _OrderList(PathList):
    moveWanted = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moveWanted.emit(by)
        else:
            super().keyPressEvent(event)


class FolderOrderDialog(QDialog):
    """A list to be dragged; Alt with Up or Down moves the current folder."""

    def __init__(
        self, folders: Sequence[str], protected: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("folderOrderDialog")
        self.setWindowTitle(self.tr("Order of folders"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.resize(640, 520)
        self._list = _OrderList(self.tr("Folders, the one to keep in first"), self)
        self._up = Button(self.tr("Up"), self, icon="arrow-up")
        self._down = Button(self.tr("Down"), self, icon="arrow-down")
        self._top = Button(self.tr("To the top"), self)
        self._protected = [self._fixed(path) for path in protected]
        free = [path for path in folders if not any(is_within(path, each) for each in protected)]
        for path in free:
            self._add(path)
        self._lay_out()
        self._connect()
        self._list.setCurrentRow(0)

    @property
    def order(self) -> tuple[str, ...]:
        rows = range(self._list.count())
        return tuple(str(self._list.item(row).data(_PATH)) for row in rows)

    def move_by(self, by: int) -> None:
        """Move the current folder, by so many places."""
        row = self._list.currentRow()
        target = min(max(0, row + by), self._list.count() - 1)
        if row < 0 or target == row:
            return
        item = self._list.takeItem(row)
        self._list.insertItem(target, item)
        self._list.setCurrentRow(target)

    def _fixed(self, path: str) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(12, 4, 12, 4)
        lock = Label("", line)
        lock.setPixmap(theme.icon("lock", theme.tokens().protected).pixmap(QSize(16, 16)))
        row.addWidget(lock)
        row.addWidget(Label(words.folder(path), line), 1)
        row.addWidget(Label(self.tr("Protected – always on top"), line, quiet=True))
        return line

    def _add(self, path: str) -> None:
        text = words.folder(path)
        if not os.path.isdir(path):
            text = self.tr("{folder} – folder not found").format(folder=text)
        item = QListWidgetItem(text, self._list)
        item.setData(_PATH, path)
        item.setToolTip("")
        item.setSizeHint(QSize(0, 32))

    def _lay_out(self) -> None:
        self._list.setObjectName("folderOrderList")
        self._list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        title = Label(
            self.tr("Keep the photo in the folder that stands higher"), self, role="title"
        )
        hint = Label(
            self.tr("Drag a folder, or move it with Alt+Up and Alt+Down."), self, quiet=True
        )
        self._up.setToolTip(self.tr("Alt+Up"))
        self._down.setToolTip(self.tr("Alt+Down"))
        moves = QHBoxLayout()
        moves.setSpacing(8)
        for button in (self._top, self._up, self._down):
            moves.addWidget(button)
        moves.addStretch(1)
        done = Button(self.tr("Use this order"), self, role=ButtonRole.PRIMARY)
        done.setObjectName("folderOrderButton")
        done.setDefault(True)
        cancel = Button(self.tr("Cancel"), self)
        done.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        for button in (cancel, done):
            moves.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(hint)
        column.addSpacing(8)
        for line in self._protected:
            column.addWidget(line)
        column.addWidget(self._list.on_card(self), 1)
        column.addSpacing(8)
        column.addLayout(moves)

    def _connect(self) -> None:
        self._up.clicked.connect(self._move_up)
        self._down.clicked.connect(self._move_down)
        self._top.clicked.connect(self._move_to_top)
        self._list.moveWanted.connect(self.move_by)

    def _move_up(self) -> None:
        self.move_by(-1)

    def _move_down(self) -> None:
        self.move_by(1)

    def _move_to_top(self) -> None:
        self.move_by(-self._list.count())

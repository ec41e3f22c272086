"""Plain lists: the groups that rules leave, the photos only one folder has, folders in order.

Shows what it is given, and the folder of a photo that is asked for.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from dupeviewer.gui import entries, theme
from dupeviewer.gui.controls import Button, Card
from dupeviewer.gui.entries import Entry, EntryList


class PathList(QListWidget):
    """Folders or files one below the other, calm as the tables; it lies upon a card."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.follow(self._dress)

    def on_card(self, parent: QWidget) -> Card:
        """A card with this list in it."""
        card = Card(parent)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self)
        return card

    def _dress(self) -> None:
        t = theme.tokens()
        self.setStyleSheet(
            f"QListWidget {{ background: {t.surface.name()}; outline: 0; }}"
            "QListWidget::item { padding: 0 8px; border-radius: 6px; }"
            f"QListWidget::item:selected {{ background: {t.accent_tint.name()};"
            f" color: {t.text.name()}; border: 1px solid {t.accent.name()}; }}"
        )


class LeftDialog(QDialog):
    def __init__(self, listed: Sequence[Entry], parent: QWidget, title: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("leftDialog")
        self.setWindowTitle(title or self.tr("Groups left for you"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.resize(760, 480)
        self._list = EntryList(self.tr("Photos"), self)
        self._list.setObjectName("leftList")
        self._list.set_entries(listed)
        self._list.showWanted.connect(entries.show_folder)
        card = Card(self)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self._list)
        copy = Button(self.tr("Copy list"), self, icon="copy")
        close = Button(self.tr("Close"), self)
        close.setDefault(True)
        copy.clicked.connect(self._copy)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(copy)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(card, 1)
        column.addLayout(foot)

    def _copy(self) -> None:
        entries.copy(self._list.entries)

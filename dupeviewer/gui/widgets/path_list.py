"""Folders or files one below the other, in a list or a tree, in the looks of the tables.

Shows the items it is given; what is done with them is the affair of the dialogs they stand in.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QListWidget, QTreeWidget, QVBoxLayout, QWidget

from dupeviewer.gui import theme
from dupeviewer.gui.widgets.controls import Card


class PathList(QListWidget):
    """Calm; it lies upon a card."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.follow(self._dress)

    def on_card(self, parent: QWidget) -> Card:
        """A card with this list in it."""
        return _card_around(self, parent)

    def _dress(self) -> None:
        t = theme.tokens()
        self.setStyleSheet(
            f"QListWidget {{ background: {t.surface.name()}; outline: 0; }}"
            "QListWidget::item { padding: 0 8px; border-radius: 6px; }"
            f"QListWidget::item:selected {{ background: {t.accent_tint.name()};"
            f" color: {t.text.name()}; border: 1px solid {t.accent.name()}; }}"
        )


class PathTree(QTreeWidget):
    """The same with columns, and with folders that stand under others."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        theme.follow(self._dress)

    def on_card(self, parent: QWidget) -> Card:
        """A card with this tree in it."""
        return _card_around(self, parent)

    def _dress(self) -> None:
        t = theme.tokens()
        self.setStyleSheet(
            f"QTreeWidget {{ background: {t.surface.name()}; outline: 0; }}"
            f"QTreeWidget::item {{ color: {t.text.name()}; padding: 0 6px; }}"
            f"QTreeWidget::item:selected {{ background: {t.accent_tint.name()};"
            f" color: {t.text.name()}; }}"
            f"QHeaderView::section {{ background: {t.surface.name()}; color: {t.text2.name()};"
            f" border: none; border-bottom: 1px solid {t.line.name()}; padding: 6px 8px; }}"
        )


def _card_around(widget: QWidget, parent: QWidget) -> Card:
    card = Card(parent)
    inside = QVBoxLayout(card)
    inside.setContentsMargins(4, 4, 4, 4)
    inside.addWidget(widget)
    return card

"""What a screen says when it has nothing to show: an icon, a title, a sentence, ways on.

Knows how it is laid out; the words are the screen's.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from dupeviewer.gui import theme
from dupeviewer.gui.widgets.controls import Button, Label


class EmptyState(QWidget):
    """Fills the place of what is not there."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = icon
        self._picture = QLabel(self)
        self.title = Label(parent=self, role="title")
        self.text = Label(parent=self, quiet=True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        for label in (self._picture, self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        self.text.setWordWrap(True)
        column.addSpacing(8)
        column.addLayout(self._buttons)
        column.addStretch(3)
        self._buttons.addStretch()
        self._buttons.addStretch()
        self._ink()

    def minimumSizeHint(self) -> QSize:
        """What is shown but rarely keeps no neighbour from its room."""
        return QSize(240, super().minimumSizeHint().height())

    def add_button(self, button: Button) -> None:
        self._buttons.insertWidget(self._buttons.count() - 1, button)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._ink()

    def _ink(self) -> None:
        icon = theme.icon(self._name, theme.tokens().text2)
        self._picture.setPixmap(icon.pixmap(QSize(48, 48), self.devicePixelRatioF()))

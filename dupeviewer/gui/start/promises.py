"""What a newcomer may expect, in three lines below the drop zone.

Knows words and icons only.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from dupeviewer.gui import theme
from dupeviewer.gui.widgets.controls import Label


class Promises(QWidget):
    """Find, compare, decide: one column each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        texts = (
            (
                "search",
                self.tr("Find"),
                self.tr("Exact copies, and the same picture resized, converted, edited or turned."),
            ),
            (
                "columns-2",
                self.tr("Compare"),
                self.tr("Side by side, with what differs, which one to keep, and why."),
            ),
            (
                "shield-check",
                self.tr("Decide"),
                self.tr("You mark, you review, then photos go to the Trash. You can undo it."),
            ),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(24)
        for icon, title, text in texts:
            row.addWidget(_Promise(icon, title, text, self), 1)


class _Promise(QWidget):
    def __init__(self, icon: str, title: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = icon
        self._icon = QLabel(self)
        says = Label(text, self, quiet=True)
        says.setWordWrap(True)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(Label(title, self, role="strong"))
        column.addWidget(says)
        column.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self._ink()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._ink()

    def _ink(self) -> None:
        icon = theme.icon(self._name, theme.tokens().accent)
        self._icon.setPixmap(icon.pixmap(QSize(24, 24), self.devicePixelRatioF()))

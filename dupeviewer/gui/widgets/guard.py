"""The last-copy guard: it refuses nothing and interrupts nothing, it asks in place.

Knows its words and two answers; what they do is the affair of the screen that shows it.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from dupeviewer.gui import theme
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Label

WIDE = 640


class GuardBar(QWidget):
    """Shown where the last copy of a group was about to be marked."""

    trashAllWanted = Signal()
    keepWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lastCopyGuard")
        text = Label(self.tr("This is the last copy in the group."), self, role="strong")
        text.setWordWrap(True)
        self.setAccessibleName(text.text())
        keep = Button(self.tr("Keep this one"), self)
        keep.setObjectName("keepLastCopyButton")
        trash = Button(self.tr("Trash all copies anyway"), self, role=ButtonRole.TRASH)
        trash.setObjectName("trashAllCopiesButton")
        trash.setToolTip(self.tr("Shift+X"))
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._line.setContentsMargins(12, 8, 12, 10)
        self._line.setSpacing(6)
        for widget in (text, trash, keep):
            self._line.addWidget(widget)
        keep.clicked.connect(self.keepWanted)
        trash.clicked.connect(self.trashAllWanted)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In one line where there is room for it."""
        super().resizeEvent(event)
        is_wide = self.width() >= WIDE
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._line.setDirection(way)

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(t.warning, 1))
        painter.setBrush(t.warning_tint)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

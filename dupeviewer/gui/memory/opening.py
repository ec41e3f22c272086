"""What stands in the place of the groups while the last session is being read.

Knows words and the shape of rows, and loads nothing; reading is the memory's affair.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dupeviewer.gui import theme
from dupeviewer.gui.widgets.controls import Label

_ROW, _PICTURE, _PICTURES = 72, 56, 3
_LINES = ((0.28, 12), (0.16, 9))


class Opening(QWidget):
    """A sentence, and rows without anything in them; nothing moves, as it takes but a moment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("openingScreen")
        self.text = Label("", self, role="strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self.text)
        column.addStretch()

    def tell(self, groups: int) -> None:
        text = self.tr("Opening your last session… {n} groups")
        if groups == 1:
            text = self.tr("Opening your last session… 1 group")
        self.text.setText(text.format(n=QLocale().toString(groups)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tokens().line)
        top = self.text.geometry().bottom() + 16.0
        while top + _ROW < self.height():
            self._paint_row(painter, top)
            top += _ROW

    def _paint_row(self, painter: QPainter, top: float) -> None:
        above = top + (_ROW - _PICTURE) / 2
        shapes = [
            QRectF(16 + (_PICTURE + 4) * n, above, _PICTURE, _PICTURE) for n in range(_PICTURES)
        ]
        left = shapes[-1].right() + 16
        for number, (share, height) in enumerate(_LINES):
            shapes.append(QRectF(left, above + 12 + 20 * number, share * self.width(), height))
        for shape in shapes:
            box = theme.mirrored(shape.toRect(), self.rect(), self.layoutDirection())
            painter.drawRoundedRect(box, 4, 4)

"""The quiet line above a group during the tidy: how much time is gone, and what came of it.

Shows what it is told; when the tidy ends is not its affair.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dupeviewer.gui import theme
from dupeviewer.gui.models import words
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Label


class TidyBar(QWidget):
    """Hidden while there is no tidy."""

    stopWanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tidyBar")
        self._arc = _Arc(self)
        self._name = Label(self.tr("Ten-minute tidy"), self, role="strong")
        self.told = Label("", self, quiet=True)
        self.told.setObjectName("tidyTold")
        stop = Button(self.tr("Stop here"), self, role=ButtonRole.QUIET, icon="x")
        stop.setObjectName("tidyStopButton")
        stop.clicked.connect(self.stopWanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 0)
        row.setSpacing(8)
        for widget in (self._arc, self._name, self.told):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(stop)
        self.hide()

    def tell(self, share: float, groups: int, size: int) -> None:
        """The share of the time that is gone, and what was decided in it."""
        self._arc.show_share(share)
        text = self.tr("{groups} decided, {size} marked")
        self.told.setText(text.format(groups=words.group_count(groups), size=words.size(size)))


class _Arc(QWidget):
    """A ring that fills; no number, nothing that blinks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setFixedSize(QSize(20, 20))

    def show_share(self, share: float) -> None:
        self._share = min(1.0, max(0.0, share))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        pen = QPen(tokens.line, 3)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(box)
        pen.setColor(tokens.accent)
        painter.setPen(pen)
        painter.drawArc(box, 90 * 16, -round(self._share * 360 * 16))

"""The large card that says what the program is for, and takes the first folders.

Knows how to invite; the dropping itself is the window's, so that it works everywhere.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from dupeviewer.gui import theme
from dupeviewer.gui.start.sketch import Sketch
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Label

_HEIGHT = 480
_COMPACT_HEIGHT = 136


class DropZone(QFrame):
    """A drawing, a title, a promise, and three ways to begin."""

    addWanted = Signal()
    picturesWanted = Signal()
    samplesWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dropZone")
        self._sketch = Sketch(self)
        self.title = Label(
            self.tr("Drop photo folders here to find duplicates"), self, role="display"
        )
        self.promise = Label(
            self.tr("Nothing is moved or changed until you say so. Works offline."),
            self,
            quiet=True,
        )
        self.add_button = Button(
            self.tr("Add folders…"), self, role=ButtonRole.PRIMARY, icon="folder-plus"
        )
        self.add_button.setObjectName("addFolderButton")
        self.pictures_button = Button(self.tr("Use my Pictures folder"), self, icon="images")
        self.samples_button = Button(
            self.tr("Try it with sample photos"), self, role=ButtonRole.QUIET
        )
        self._lay_out()
        self.add_button.clicked.connect(self.addWanted)
        self.pictures_button.clicked.connect(self.picturesWanted)
        self.samples_button.clicked.connect(self.samplesWanted)

    def set_compact(self, compact: bool) -> None:
        """Make room for the folders that are listed below."""
        self._sketch.setVisible(not compact)
        self.samples_button.setVisible(not compact)
        self.title.setFont(theme.font("title" if compact else "display"))
        self.setMaximumHeight(_COMPACT_HEIGHT if compact else _HEIGHT)
        margin = 12 if compact else 40
        self._column.setContentsMargins(24, margin, 24, margin)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(tokens.outline, 1.5, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(tokens.surface)
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 12, 12)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.pictures_button)
        buttons.addStretch()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 40, 24, 40)
        self._column.setSpacing(8)
        self._column.addStretch()
        self._column.addWidget(self._sketch, 0, Qt.AlignmentFlag.AlignCenter)
        for label in (self.title, self.promise):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            self._column.addWidget(label)
        self._column.addSpacing(8)
        self._column.addLayout(buttons)
        self._column.addWidget(self.samples_button, 0, Qt.AlignmentFlag.AlignCenter)
        self._column.addStretch()

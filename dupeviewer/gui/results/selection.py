"""What can be done with several selected groups: buttons that say how many they would act upon.

Acts upon what is selected at that moment; nothing selected is nothing done, never all.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dupeviewer.gui import theme
from dupeviewer.gui.controls import Button, ButtonRole, Label
from dupeviewer.gui.models import words

SIDE = 16


class SelectionBar(QWidget):
    """Below the list, as long as two or more groups are selected."""

    acceptWanted = Signal()
    skipWanted = Signal()
    dismissWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("selectionBar")
        self._said = Label("", self, role="strong")
        self._accept = Button(
            self.tr("Accept suggestions  A"), self, role=ButtonRole.PRIMARY, icon="check"
        )
        self._skip = Button(self.tr("Skip  S"), self)
        self._dismiss = Button(self.tr("Not duplicates  D"), self)
        self._accept.setObjectName("acceptSelectedButton")
        self._skip.setObjectName("skipSelectedButton")
        self._dismiss.setObjectName("dismissSelectedButton")
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 8, SIDE, 8)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._said, 1)
        row.addWidget(self._skip)
        row.addWidget(self._dismiss)
        column.addLayout(row)
        column.addWidget(self._accept)
        self._accept.clicked.connect(self.acceptWanted)
        self._skip.clicked.connect(self.skipWanted)
        self._dismiss.clicked.connect(self.dismissWanted)
        self.hide()

    def show_count(self, groups: int, *, is_busy: bool) -> None:
        self.setVisible(groups > 1)
        if groups < 2:
            return
        self._said.setText(words.selected_count(groups))
        self._accept.setText(words.accept_count(groups) + "  A")
        self._skip.setAccessibleName(words.skip_count(groups))
        self._dismiss.setAccessibleName(words.dismiss_count(groups))
        for button in (self._accept, self._skip, self._dismiss):
            button.setEnabled(not is_busy)

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), t.surface)
        painter.fillRect(0, 0, self.width(), 1, t.line)

"""What can be done with several selected groups: buttons that say how many they would act upon.

Acts upon what is selected at that moment; nothing selected is nothing done, never all.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from dupeviewer.gui import theme
from dupeviewer.gui.models import words
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Label

SIDE = 16
WIDE = 760
_GAP = 8


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
        self._rows = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._rows.setContentsMargins(SIDE, 8, SIDE, 8)
        self._rows.setSpacing(_GAP)
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self._said, 1)
        row.addWidget(self._skip)
        row.addWidget(self._dismiss)
        self._rows.addLayout(row, 1)
        self._rows.addWidget(self._accept)
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

    def minimumSizeHint(self) -> QSize:
        """Of two lines, as which it can always stand."""
        widths = [
            each.minimumSizeHint().width() for each in (self._said, self._skip, self._dismiss)
        ]
        across = max(sum(widths) + 2 * _GAP, self._accept.minimumSizeHint().width())
        return QSize(across + 2 * SIDE, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In one line where there is room for it."""
        super().resizeEvent(event)
        is_wide = self.width() >= WIDE
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._rows.setDirection(way)

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), t.surface)
        painter.fillRect(0, 0, self.width(), 1, t.line)

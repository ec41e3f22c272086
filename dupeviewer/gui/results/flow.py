"""Small widgets side by side, in as many rows as they need.

Knows places only; what the widgets are is their owner's affair.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

_GAP = 6


class Flow(QWidget):
    """As high as its rows; follows the width it is given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._members: list[QWidget] = []

    @property
    def count(self) -> int:
        return len(self._members)

    def add(self, member: QWidget) -> None:
        self._members.append(member)
        member.show()
        self._place()

    def clear(self) -> None:
        for member in self._members:
            member.hide()
            member.deleteLater()
        self._members = []

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place()

    def _place(self) -> None:
        x = y = row = 0
        for member in self._members:
            size = member.sizeHint()
            width = min(size.width(), max(1, self.width()))
            if x and x + width > self.width():
                x, y, row = 0, y + row + _GAP, 0
            member.setGeometry(x, y, width, size.height())
            x, row = x + width + _GAP, max(row, size.height())
        self.setFixedHeight(max(1, y + row))

"""Buttons in every line of a long list: painted in all of them, real in the one that is current.

Knows where they stand and which was pressed; what they do is the affair of those who show the list.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from dupeviewer.gui import theme
from dupeviewer.gui.widgets.cells import AnyIndex, CellView
from dupeviewer.gui.widgets.controls import Button, ButtonRole

SIDE = 16
_HEIGHT = 32
PADDING = 8
_GAP = 4


class Offer(NamedTuple):
    """A button that a line has: the name of the real one, and what it says there."""

    name: str
    text: str


class ButtonList(CellView):
    """Lines of one height with buttons at their ends.

    `every` names all the buttons that a line may have, in the order of reading.
    """

    buttonPressed = Signal(QModelIndex, str)
    currentLineChanged = Signal()

    def __init__(self, every: Sequence[Offer], parent: QWidget) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self._buttons = {offer.name: self._button(offer) for offer in every}
        self._under: tuple[QPersistentModelIndex, str] | None = None
        self._pressed: tuple[QPersistentModelIndex, str] | None = None

    def offers(self, index: AnyIndex) -> Sequence[Offer]:
        """The buttons of a line, in the order of reading."""
        raise NotImplementedError

    def boxes(self, index: AnyIndex, line: QRect) -> Mapping[Offer, QRect]:
        """Where the buttons of a line stand."""
        right, top = line.right() - SIDE, line.top() + (line.height() - _HEIGHT) // 2
        found: dict[Offer, QRect] = {}
        for offer in reversed(self.offers(index)):
            width = text_width(offer.text)
            box = QRect(right - width, top, width, _HEIGHT)
            found[offer] = theme.mirrored(box, line, self.layoutDirection())
            right -= width + _GAP
        return found

    def paint_buttons(self, painter: QPainter, index: AnyIndex, line: QRect) -> None:
        """Those of a line that is not current."""
        if index == self.currentIndex():
            return
        t = theme.tokens()
        painter.setFont(theme.font("body"))
        for offer, box in self.boxes(index, line).items():
            if self._under == (index, offer.name):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(t.accent_tint)
                painter.drawRoundedRect(box, 6, 6)
            painter.setPen(t.accent)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, offer.text)

    def follow_line(self) -> None:
        """Put the real buttons where the current line is, as it is now."""
        index = self.currentIndex()
        line = self.visualRect(index) if index.isValid() else QRect()
        boxes = {offer.name: (offer, box) for offer, box in self._boxes_of(index, line).items()}
        for name, button in self._buttons.items():
            if name in boxes:
                offer, box = boxes[name]
                button.setText(offer.text)
                button.setGeometry(box)
                button.show()
            elif not button.isHidden():
                if button.hasFocus():
                    self.setFocus()
                button.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.follow_line()
        super().paintEvent(event)

    def dataChanged(self, first: AnyIndex, last: AnyIndex, roles: Sequence[int] = ()) -> None:
        super().dataChanged(first, last, list(roles))
        self.follow_line()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.follow_line()
        self.currentLineChanged.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._at(event.position().toPoint())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is not None and self._at(event.position().toPoint()) == pressed:
            self.buttonPressed.emit(self.currentIndex(), pressed[1])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        under = self._at(event.position().toPoint())
        if under != self._under:
            self._under = under
            self.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A button that is reached by Tab is to be seen."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, Button):
            self.scrollTo(self.currentIndex())
        return super().eventFilter(watched, event)

    def _button(self, offer: Offer) -> Button:
        button = Button(offer.text, self.viewport(), role=ButtonRole.QUIET)
        button.setObjectName(offer.name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.hide()
        button.clicked.connect(partial(self._press, offer.name))
        button.installEventFilter(self)
        return button

    def _press(self, name: str) -> None:
        self.buttonPressed.emit(self.currentIndex(), name)

    def _boxes_of(self, index: AnyIndex, line: QRect) -> Mapping[Offer, QRect]:
        return self.boxes(index, line) if line.isValid() else {}

    def _at(self, place: QPoint) -> tuple[QPersistentModelIndex, str] | None:
        index = self.indexAt(place)
        boxes = self._boxes_of(index, self.visualRect(index)) if index.isValid() else {}
        found = (offer.name for offer, box in boxes.items() if box.contains(place))
        name = next(found, None)
        return None if name is None else (QPersistentModelIndex(index), name)


def text_width(text: str) -> int:
    """How wide a button with this text is."""
    return QFontMetrics(theme.font("body")).horizontalAdvance(text) + 2 * PADDING


def widths(texts: Sequence[str]) -> int:
    """How wide buttons with these texts are side by side."""
    return sum(map(text_width, texts)) + _GAP * max(len(texts) - 1, 0)

"""Radio buttons and check boxes whose marks keep their contrast in the dark.

Painted from the tokens, so that they follow the scheme; none knows what it chooses.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from dupeviewer.gui import theme

_MARK = 18
_GAP = 8
_HEIGHT = 28
_NARROW = 160
"""What a button shrinks to before its text is cut; it goes on in further lines."""

_TEXT = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic


class Radio(QRadioButton):
    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        _prepare(self)

    def sizeHint(self) -> QSize:
        return _size(self)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(_NARROW, _size(self).width()), _HEIGHT)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return _height(self, width)

    def hitButton(self, _at: QPoint) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = _painter(self)
        centre = _mark(self).center()
        painter.drawEllipse(centre, 7.5, 7.5)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.tokens().accent)
            painter.drawEllipse(centre, 4, 4)
        _paint_text(self, painter)


class CheckBox(QCheckBox):
    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        _prepare(self)

    def sizeHint(self) -> QSize:
        return _size(self)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(_NARROW, _size(self).width()), _HEIGHT)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return _height(self, width)

    def hitButton(self, _at: QPoint) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = _painter(self)
        tokens = theme.tokens()
        box = _mark(self)
        if self.isChecked():
            painter.setBrush(tokens.accent if self.isEnabled() else tokens.outline)
        painter.drawRoundedRect(box, 3, 3)
        if self.isChecked():
            painter.setPen(QPen(tokens.on_solid, 2))
            points = ((3.5, 7.5), (6.5, 10.5), (11.5, 4.5))
            painter.drawPolyline([box.topLeft() + QPointF(x, y) for x, y in points])
        _paint_text(self, painter)


def _mark(button: QAbstractButton) -> QRectF:
    """Where the mark stands: before the text, whichever way that runs."""
    box = QRectF(2.5, button.height() / 2 - 7.5, 15, 15)
    if button.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        box.moveLeft(button.width() - 17.5)
    return box


def _prepare(button: QAbstractButton) -> None:
    button.setAttribute(Qt.WidgetAttribute.WA_Hover)
    policy = button.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
    policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)


def _size(button: QAbstractButton) -> QSize:
    text = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, button.text())
    return QSize(_MARK + _GAP + text.width() + 6, max(_HEIGHT, text.height() + 8))


def _height(button: QAbstractButton, width: int) -> int:
    room = QRect(0, 0, max(1, width - _MARK - _GAP), 10_000)
    return max(_HEIGHT, button.fontMetrics().boundingRect(room, _TEXT, button.text()).height() + 8)


def _painter(button: QAbstractButton) -> QPainter:
    """Ready to draw the outline of the mark."""
    tokens = theme.tokens()
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    is_on = button.isChecked() and button.isEnabled()
    painter.setPen(QPen(tokens.accent if is_on else tokens.outline, 1.5))
    painter.setBrush(tokens.accent_tint if button.underMouse() else tokens.surface)
    return painter


def _paint_text(button: QAbstractButton, painter: QPainter) -> None:
    tokens = theme.tokens()
    box = button.rect().adjusted(_MARK + _GAP, 0, 0, 0)
    if button.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        box = button.rect().adjusted(0, 0, -_MARK - _GAP, 0)
    painter.setPen(tokens.text if button.isEnabled() else tokens.outline)
    painter.drawText(box, _TEXT, button.text())
    if button.hasFocus():
        painter.setPen(QPen(tokens.accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(button.rect().toRectF().adjusted(1, 1, -1, -1), 5, 5)

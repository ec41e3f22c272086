"""Lines to type in and lists that drop down, rounded and outlined as the buttons are.

Painted from the tokens, so that they follow the scheme; none knows what is typed or chosen.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from dupeviewer.gui import theme

_HEIGHT = 32
_RADIUS = 6
_SIDE = 8
_GAP = 2
_ARROW = 16


class LineEdit(QLineEdit):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(_HEIGHT)
        theme.follow(self._dress)

    def _dress(self) -> None:
        t = theme.tokens()
        self.setStyleSheet(
            f"QLineEdit {{ background: {t.surface.name()}; color: {t.text.name()};"
            f" border: 1px solid {t.outline.name()}; border-radius: {_RADIUS}px; padding: 0 5px; }}"
            f"QLineEdit:focus {{ border: 2px solid {t.accent.name()}; padding: 0 4px; }}"
        )


class SearchBox(LineEdit):
    """With a magnifying glass, and a cross that clears it; so does Esc before it leads back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self._glass = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        theme.follow(self._ink)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.text():
            if event.type() is QEvent.Type.KeyPress:
                self.clear()
            event.accept()
            return True
        return super().event(event)

    def _ink(self) -> None:
        self._glass.setIcon(theme.icon("search", theme.tokens().text2))


class ComboBox(QComboBox):
    """What does not fit is elided."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(_HEIGHT)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Whoever scrolls past it chooses nothing by that."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, _HEIGHT))

    def width_of(self, text: str) -> int:
        """How wide it must be to show a text whole."""
        return self.fontMetrics().horizontalAdvance(text) + 2 * _SIDE + _GAP + _ARROW + 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self.hasFocus() else 1
        edge = t.accent if self.hasFocus() else t.outline if self.isEnabled() else t.line
        is_over = self.underMouse() and self.isEnabled()
        painter.setPen(QPen(edge, width))
        painter.setBrush(t.accent_tint if is_over else t.surface)
        inset = width / 2
        box = self.rect().toRectF().adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        ink = t.text if self.isEnabled() else t.outline
        painter.setPen(ink)
        text = self.rect().adjusted(_SIDE, 0, -_SIDE - _ARROW - _GAP, 0)
        fitted = painter.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, text.width()
        )
        painter.drawText(self._mirrored(text), Qt.AlignmentFlag.AlignVCenter, fitted)
        arrow = self.rect().adjusted(self.width() - _SIDE - _ARROW, 0, -_SIDE, 0)
        theme.icon("chevron-down", ink).paint(painter, self._mirrored(arrow))

    def _mirrored(self, box: QRect) -> QRect:
        return theme.mirrored(box, self.rect(), self.layoutDirection())

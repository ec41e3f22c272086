"""The button of a long page, once more at the lower edge while the page is scrolled away from it.

Knows where its button is; what that does stays the button's own affair.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from dupeviewer.gui import theme
from dupeviewer.gui.widgets.controls import Button, ButtonRole

_HEIGHT = 56
_MATTERS = frozenset(
    (
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.EnabledChange,
    )
)


class Dock(QWidget):
    """Takes no focus: who goes through the page by keys comes to the button itself."""

    def __init__(self, of: QPushButton, icon: str, area: QScrollArea) -> None:
        super().__init__(area)
        self.setObjectName("dock")
        self._of = of
        self._area = area
        self.button = Button("", self, role=ButtonRole.PRIMARY, icon=icon)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(of.click)
        bar = area.verticalScrollBar()
        bar.valueChanged.connect(self.follow)
        bar.rangeChanged.connect(self.follow)
        area.viewport().installEventFilter(self)
        of.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MATTERS:
            self.follow()
        return super().eventFilter(watched, event)

    def follow(self) -> None:
        """Stand below the button, with what it says, where that is out of sight."""
        view, of = self._area.viewport(), self._of
        at = of.mapTo(view, QPoint(0, 0))
        self.setGeometry(0, view.height() - _HEIGHT, view.width(), _HEIGHT)
        self.button.setGeometry(at.x(), (_HEIGHT - of.height()) // 2, of.width(), of.height())
        self.button.setText(of.text())
        self.button.setEnabled(of.isEnabled())
        is_seen = at.y() >= 0 and at.y() + of.height() <= view.height()
        self.setVisible(of.isVisible() and not is_seen)
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.window)
        painter.setPen(QPen(tokens.line, 1))
        painter.drawLine(0, 0, self.width(), 0)

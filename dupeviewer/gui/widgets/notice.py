"""A sentence across the top of the window that stays until it is answered.

Knows how to ask one thing after the other; what the answers do is for who asks.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dupeviewer.gui import theme
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Label


def say_aloud(of: QWidget, text: str) -> None:
    """Tell a screen reader, without moving anybody's focus."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(of, text))


@dataclass(frozen=True, slots=True)
class Ask:
    """A sentence and its answers; the last one is to leave it. Without answers it only informs."""

    text: str
    answers: tuple[tuple[str, Callable[[], object] | None], ...] = ()


class Notice(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._waiting: deque[Ask] = deque()
        self._shown: Ask | None = None
        self._label = Label(parent=self)
        self._label.setObjectName("noticeText")
        self._buttons: list[Button] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 6, 16, 6)
        self._row.setSpacing(8)
        self._row.addWidget(self._label, 1)
        self.hide()

    @property
    def text(self) -> str:
        return self._label.text() if self._shown is not None else ""

    def ask(self, asked: Ask) -> None:
        """Show this, or after what is shown; what only informs gives way at once."""
        self._waiting.append(asked)
        if self._shown is None or not self._shown.answers:
            self._next()

    def settle(self) -> None:
        """What only informed is over."""
        if self._shown is not None and not self._shown.answers:
            self._next()

    def dismiss_all(self) -> None:
        self._waiting.clear()
        self._next()

    def _next(self) -> None:
        self._shown = self._waiting.popleft() if self._waiting else None
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        if self._shown is None:
            self.hide()
            return
        self._label.setText(self._shown.text)
        for number, (text, _) in enumerate(self._shown.answers):
            is_first = number == 0 and len(self._shown.answers) > 1
            role = ButtonRole.PRIMARY if is_first else ButtonRole.QUIET
            button = Button(text, self, role=role)
            button.setObjectName(f"noticeButton{number}")
            button.setAccessibleName(f"{text}: {self._shown.text}")
            button.clicked.connect(self._answer)
            self._row.addWidget(button)
            self._buttons.append(button)
        self.show()
        say_aloud(self, self._shown.text)

    def _answer(self) -> None:
        button = self.sender()
        shown = self._shown
        if shown is None or not isinstance(button, Button) or button not in self._buttons:
            return
        _, does = shown.answers[self._buttons.index(button)]
        self._next()
        if does is not None:
            does()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.accent_tint)
        painter.setPen(QPen(tokens.line, 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

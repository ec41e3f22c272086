"""One line of the trash sheet: an icon, a sentence, and the buttons that belong to it.

Knows how calm lines and warnings look; what they say is the sheet's affair.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from dupeviewer.gui import theme
from dupeviewer.gui.trash.known import Ask
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Label


class Tone(Enum):
    """What a line is to the reader: the value is its icon."""

    GOOD = "circle-check"
    SAFE = "shield-check"
    NOTE = "info"
    SPACE = "hard-drive"
    DOUBT = "triangle-alert"
    WARNING = "triangle-alert on a tint"

    @property
    def icon(self) -> str:
        return self.value.split()[0]

    def colour(self) -> QColor:
        colours = theme.tokens()
        match self:
            case Tone.GOOD | Tone.SAFE:
                return colours.keep
            case Tone.DOUBT | Tone.WARNING:
                return colours.warning
            case _:
                return colours.text2


@dataclass(frozen=True, slots=True)
class Said:
    """What a line says; `actions` are the texts of its buttons and what each asks for."""

    tone: Tone
    text: str
    actions: tuple[tuple[str, Ask], ...] = ()


class Line(QWidget):
    """A sentence in plain text with its icon; warnings stand on a tint."""

    pressed = Signal(object)  # Ask

    def __init__(self, said: Said, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone = said.tone
        self._icon = QLabel(self)
        self._label = Label(said.text, self)
        self._asks = {Button(text, self, role=ButtonRole.QUIET): ask for text, ask in said.actions}
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        side = 8 if tone is Tone.WARNING else 0
        row.setContentsMargins(side, 0, side, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)
        for button in self._asks:
            button.clicked.connect(self._press)
            row.addWidget(button)
        self.setMinimumHeight(36 if tone is Tone.WARNING else 28)
        self.set_text(said.text)
        self._ink()

    def set_text(self, text: str) -> None:
        self._label.setText(text)
        for button in self._asks:
            button.setAccessibleName(f"{button.text()}: {text}")

    def _press(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.pressed.emit(self._asks[button])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._ink()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._tone is not Tone.WARNING:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tokens().warning_tint)
        painter.drawRoundedRect(self.rect(), 6, 6)

    def _ink(self) -> None:
        icon = theme.icon(self._tone.icon, self._tone.colour())
        self._icon.setPixmap(icon.pixmap(QSize(16, 16), self.devicePixelRatioF()))


class Lines(QWidget):
    """Lines below each other; takes no room without any."""

    pressed = Signal(object)  # Ask

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: list[Said] = []
        self._lines: list[Line] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    @property
    def texts(self) -> list[str]:
        return [said.text for said in self._said]

    def say(self, said: list[Said]) -> None:
        """Show these; a line that only says another number keeps its buttons and their focus."""
        if [(s.tone, s.actions) for s in said] == [(s.tone, s.actions) for s in self._said]:
            for line, new in zip(self._lines, said, strict=True):
                line.set_text(new.text)
        else:
            self._replace(said)
        self._said = said

    def _replace(self, said: list[Said]) -> None:
        for old in self._lines:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = [Line(new, self) for new in said]
        for line in self._lines:
            line.pressed.connect(self.pressed)
            self._column.addWidget(line)
        self.setVisible(bool(said))

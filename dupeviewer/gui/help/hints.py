"""Three sentences that help once: at the first group, the first mark, the first trash.

Knows the words and which were seen; when the moment has come is for the window to say.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from dupeviewer.gui import theme
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Label
from dupeviewer.gui.widgets.notice import say_aloud


class Hint(Enum):
    """The moment at which a hint is given."""

    GROUP = "group"
    MARK = "mark"
    TRASH = "trash"


class HintBar(QWidget):
    """One line above the totals, never in the way; each hint comes once."""

    undoWanted = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hintBar")
        self._preferences = preferences
        self._icon = QLabel(self)
        self.text = Label("", self)
        self.text.setWordWrap(True)
        self.undo_button = Button(self.tr("Undo"), self, icon="undo-2")
        self.undo_button.setObjectName("hintUndoButton")
        self.close_button = Button(self.tr("Got it"), self, role=ButtonRole.QUIET)
        self.close_button.setObjectName("hintCloseButton")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self.text, 1)
        row.addWidget(self.undo_button)
        row.addWidget(self.close_button)
        self.close_button.clicked.connect(self.hide)
        self.undo_button.clicked.connect(self._undo)
        self._ink()
        self.hide()

    def tell(self, hint: Hint, accept_key: str = "") -> None:
        """Give this hint, unless it was given before; the key is the one that accepts."""
        if hint.value in self._preferences.hints_seen:
            return
        self._preferences.hints_seen |= {hint.value}
        self.text.setText(self._words(hint, accept_key))
        self.undo_button.setVisible(hint is Hint.TRASH)
        self.show()
        say_aloud(self, self.text.text())

    def withdraw_undo(self) -> None:
        """The way back was taken: there is nothing to undo any more."""
        if self.undo_button.isVisibleTo(self):
            self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._ink()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.tokens().accent_tint)

    def _words(self, hint: Hint, accept_key: str) -> str:
        match hint:
            case Hint.GROUP if accept_key:
                text = self.tr("{key} accepts the suggestion. Nothing moves yet.")
                return text.format(key=accept_key)
            case Hint.GROUP:
                return self.tr("“Accept & next” takes the suggestion. Nothing moves yet.")
            case Hint.MARK:
                text = self.tr("Marked. You'll review everything before it goes to the {trash}.")
                from dupeviewer.gui.models import words

                return text.format(trash=words.trash())
            case Hint.TRASH:
                return self.tr("Undo is here, and in History.")

    def _undo(self) -> None:
        self.hide()
        self.undoWanted.emit()

    def _ink(self) -> None:
        icon = theme.icon("info", theme.tokens().accent)
        self._icon.setPixmap(icon.pixmap(QSize(18, 18), self.devicePixelRatioF()))

"""A word in passing, and a way back beside it where something was done.

Knows where it is in nobody's way, and when it leaves; what it says is others' affair.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer, Signal

from dupeviewer.gui import theme
from dupeviewer.gui.frame import Frame
from dupeviewer.gui.widgets.controls import Button, Ribbon
from dupeviewer.gui.widgets.notice import say_aloud

_STAYS_MS = 5000
_AWAY = 32
"""From the edges of the window, at least."""


class Toast(Ribbon):
    """A sentence that leaves by itself, and is read aloud; it stands in the free room of the
    header, or under it, where nothing is pressed."""

    undoWanted = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__("", "text", frame, ink="window")
        self._frame = frame
        self.setObjectName("toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._leave = QTimer(self)
        self._leave.setSingleShot(True)
        self._leave.timeout.connect(self.hide)
        self._undo = Button(self.tr("Undo"), self)
        self._undo.setObjectName("toastUndoButton")
        self._undo.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it leaves; Ctrl+Z stays
        self._undo.clicked.connect(self._on_undo)
        self.hide()

    def say(self, text: str) -> None:
        self._show(text, _STAYS_MS, with_undo=False)

    def offer_undo(self, text: str) -> None:
        """Say what was done, with a way back beside it."""
        self._show(text, 2 * _STAYS_MS, with_undo=True)

    def _show(self, text: str, how_long_ms: int, *, with_undo: bool) -> None:
        width = self._undo.sizeHint().width() if with_undo else 0
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        before, after = (12 + width, 12) if is_mirrored else (12, 12 + width)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not with_undo)
        self.setContentsMargins(before, 8, after, 8)
        self.setMinimumHeight(self._undo.sizeHint().height() + 8 if with_undo else 0)
        self._fit(text)
        self._undo.setVisible(with_undo)
        undo = QRect(self.width() - width - 4, 4, width, self.height() - 8)
        self._undo.setGeometry(theme.mirrored(undo, self.rect(), self.layoutDirection()))
        self.place()
        self.show()
        self.raise_()
        self._leave.start(how_long_ms)
        say_aloud(self, text)

    def _fit(self, text: str) -> None:
        """In one line, else in several; a name that is longer than the window is cut."""
        widest = self._frame.width() - 2 * _AWAY
        longest = max(map(self.fontMetrics().horizontalAdvance, text.split() or [text]))
        margins = self.contentsMargins()
        inside = widest - margins.left() - margins.right()
        if longest > inside:
            text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, inside)
        self.setWordWrap(False)
        self.setText(text)
        self.adjustSize()
        if self.width() > widest:
            self.setWordWrap(True)
            self.resize(widest, self.heightForWidth(widest))

    def _on_undo(self) -> None:
        self.dismiss()
        self.undoWanted.emit()

    def place(self) -> None:
        header, room = self._frame.header, self._frame.room
        if room.width() >= self.width() and header.height() >= self.height():
            self.move(room.center() - self.rect().center())
        else:
            self.move((self._frame.width() - self.width()) // 2, header.bottom() + 8)

    def dismiss(self) -> None:
        self._leave.stop()
        self.hide()

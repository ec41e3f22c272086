"""Closing while photos are on their way: nothing is left half-way, and nobody is kept waiting.

Knows the one question there is to ask; marks are never asked about.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from dupeviewer.gui.models import words
from dupeviewer.gui.trash.trasher import Trasher
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Label


class Leaving(QObject):
    """Asks, and closes the window once the photo that is being moved has arrived."""

    def __init__(self, trasher: Trasher, window: QWidget) -> None:
        super().__init__(window)
        self._trasher = trasher
        self._window = window
        self._box: StillMoving | None = None
        self._is_leaving = False
        for ended in (trasher.sent, trasher.restored, trasher.failed):
            ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def ask(self) -> None:
        """Whether to stop; asked once, however often the window is to be closed."""
        if self._box is not None or self._is_leaving:
            return
        self._box = box = StillMoving(self._still(), self._window)
        box.stop.clicked.connect(self._stop_and_quit)
        box.finished.connect(self._on_answered)
        box.open()

    def _still(self) -> str:
        if self._trasher.is_returning:
            return self.tr("Still putting photos back.")
        return self.tr("Still moving photos to the {trash}.").format(trash=words.trash())

    def _on_answered(self) -> None:
        self._box = None

    def _stop_and_quit(self) -> None:
        self._is_leaving = True
        self._trasher.stop()

    def _on_ended(self) -> None:
        """What was asked is answered by itself."""
        if self._box is not None:
            self._box.reject()
        if self._is_leaving:
            self._is_leaving = False
            self._window.close()


class StillMoving(QDialog):
    """The question; to keep going is the default."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("stillMoving")
        self.setWindowTitle(words.trash())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = Label(text, self, role="title")
        self.stop = Button(self.tr("Stop after this photo and quit"), self)
        self.stop.setObjectName("stopAndQuitButton")
        going = Button(self.tr("Keep going"), self, role=ButtonRole.PRIMARY)
        going.setObjectName("keepGoingButton")
        going.setDefault(True)
        going.setFocus()
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch()
        foot.addWidget(self.stop)
        foot.addWidget(going)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(24)
        column.addWidget(self.text)
        column.addLayout(foot)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        going.clicked.connect(self.reject)
        self.stop.clicked.connect(self.accept)

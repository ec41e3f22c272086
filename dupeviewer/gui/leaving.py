"""Closing while photos are on their way: nothing is left half-way, and nobody is kept waiting.

Knows the one question there is to ask; marks are never asked about.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from dupeviewer.gui.models import words
from dupeviewer.gui.trash.trasher import Trasher


class Leaving(QObject):
    """Asks, and closes the window once the photo that is being moved has arrived."""

    def __init__(self, trasher: Trasher, window: QWidget) -> None:
        super().__init__(window)
        self._trasher = trasher
        self._window = window
        self._box: QMessageBox | None = None
        self._is_leaving = False
        for ended in (trasher.sent, trasher.restored, trasher.failed):
            ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def ask(self) -> None:
        """Whether to stop; asked once, however often the window is to be closed."""
        if self._box is not None or self._is_leaving:
            return
        self._box = box = QMessageBox(self._window)
        box.setObjectName("stillMoving")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setText(self._still())
        going = box.addButton(self.tr("Keep going"), QMessageBox.ButtonRole.RejectRole)
        stop = box.addButton(
            self.tr("Stop after this photo and quit"), QMessageBox.ButtonRole.AcceptRole
        )
        box.setDefaultButton(going)
        stop.clicked.connect(self._stop_and_quit)
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

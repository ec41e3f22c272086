"""Closing while photos are on their way: nothing is left half-way, and nobody is kept waiting.

Knows the one question there is to ask; marks are never asked about.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from dupeviewer.gui.trash.trasher import Trasher


class Leaving(QObject):
    """Asks, and closes the window once the photo that is being moved has arrived."""

    def __init__(self, trasher: Trasher, window: QWidget) -> None:
        super().__init__(window)
        self._trasher = trasher
        self._window = window

    def ask(self) -> None:
        box = QMessageBox(self._window)
        box.setObjectName("stillMoving")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setText(self.tr("Still moving photos to the Trash."))
        going = box.addButton(self.tr("Keep going"), QMessageBox.ButtonRole.RejectRole)
        stop = box.addButton(
            self.tr("Stop after this photo and quit"), QMessageBox.ButtonRole.AcceptRole
        )
        box.setDefaultButton(going)
        stop.clicked.connect(self._stop_and_quit)
        box.open()

    def _stop_and_quit(self) -> None:
        for ended in (self._trasher.sent, self._trasher.restored):
            ended.connect(self._window.close, Qt.ConnectionType.QueuedConnection)
        self._trasher.stop()

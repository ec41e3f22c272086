"""Folders that come from outside while the window is open: from a later start, or the file manager.

Knows when they may be listed; how they travel is instance's affair.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from dupeviewer.gui.background.scanner import Scanner
from dupeviewer.gui.session import Session
from dupeviewer.gui.start.adding import Adding


class Arriving(QObject):
    """Lists folders at once, or when the scan that runs has ended; the window comes forward.

    Behind a dialog that waits for an answer no other screen is shown.
    """

    def __init__(
        self, session: Session, scanner: Scanner, folders: Adding, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._scanner = scanner
        self._folders = folders
        self._window = window
        self._waiting: list[str] = []
        scanner.ended.connect(self._list_waiting)
        scanner.failed.connect(self._list_waiting)

    def take(self, paths: list[str]) -> None:
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.raise_()
        self._window.activateWindow()
        if self._scanner.is_running:
            self._waiting += paths
            self._folders.said.emit(self.tr("Folders can be added when the scan has ended"))
        elif QApplication.activeModalWidget() is not None:
            self._waiting += paths
            self._list_waiting()
        elif paths:
            self._folders.add(paths)

    def _list_waiting(self) -> None:
        """Without a change of screen: someone may be looking at the groups."""
        waiting, self._waiting = self._waiting, []
        if added := [path for path in waiting if self._session.add_folder(path)]:
            self._folders.said.emit(self._told(added))

    def _told(self, added: list[str]) -> str:
        if len(added) == 1:
            name = os.path.basename(added[0])
            return self.tr("Added {folder}. Scan again to include it.").format(folder=name)
        return self.tr("Added {n} folders. Scan again to include them.").format(n=len(added))

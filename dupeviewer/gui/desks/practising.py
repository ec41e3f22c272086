"""Into the practice and out of it: nothing of the user's is shown in it, and nothing of it stays.

What was there before is written down, and comes back.
Knows whom to tell; which folders are for practice is for the list of folders to say.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from dupeviewer.core.likeness.web import LOOSEST, Web
from dupeviewer.gui.background.scanner import Scanner
from dupeviewer.gui.desks.reopening import Reopening
from dupeviewer.gui.memory.written import Memory
from dupeviewer.gui.session import Session
from dupeviewer.gui.start.adding import Adding
from dupeviewer.gui.trash.trasher import Trasher


class Practising(QObject):
    """Follows the folders; a scan of sample photos is stopped before they are left."""

    def __init__(
        self,
        folders: Adding,
        session: Session,
        scanner: Scanner,
        trasher: Trasher,
        memory: Memory,
        reopening: Reopening,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._folders = folders
        self._session = session
        self._scanner = scanner
        self._trasher = trasher
        self._memory = memory
        self._reopening = reopening
        self._is_leaving = False
        folders.practiceBegins.connect(self._begin)
        folders.practiceEnded.connect(self._bring_back)
        scanner.ended.connect(self._on_ended)

    def leave(self) -> None:
        if self._scanner.is_running:
            self._is_leaving = True
            self._scanner.stop()
        else:
            self._folders.leave_practice()

    def _on_ended(self) -> None:
        if self._is_leaving:
            self._is_leaving = False
            self._folders.leave_practice()

    def _begin(self) -> None:
        self._memory.save()
        self._clear()

    def _bring_back(self) -> None:
        self._clear()
        self._reopening.bring_back()

    def _clear(self) -> None:
        """No groups, and no way back to them or to what was moved by undo."""
        session = self._session
        self._trasher.forget()
        session.reset_clusters(())
        session.remove_photos(())
        session.set_web(Web(), LOOSEST)
        session.set_problems((), ())

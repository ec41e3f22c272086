"""The screens of what was done and said: History and the list of not-duplicates.

Knows which of them is asked for; putting photos back is the trasher's affair.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtWidgets import QWidget

from dupeviewer.gui.history import keepsakes
from dupeviewer.gui.history.apart import ApartScreen
from dupeviewer.gui.history.bulks import Bulks
from dupeviewer.gui.history.keepsakes import Keepsakes
from dupeviewer.gui.history.screen import HistoryScreen
from dupeviewer.gui.memory.aside import NotDuplicates
from dupeviewer.gui.memory.written import Memory
from dupeviewer.gui.session import Session
from dupeviewer.gui.thumbnails import LIST_EDGE, Thumbnails
from dupeviewer.gui.trash.trasher import Trasher


class Records(QObject):
    """Makes the screens and joins them to the trasher."""

    pageWanted = Signal(object)
    backWanted = Signal()
    groupWanted = Signal(str)

    def __init__(
        self,
        session: Session,
        trasher: Trasher,
        memory: Memory,
        aside: NotDuplicates,
        thumbnails: Thumbnails,
        pool: QThreadPool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._trasher = trasher
        journal = trasher.journal_path
        self._keepsakes = Keepsakes(
            keepsakes.path_beside(journal), lambda photo: thumbnails.saved(photo, LIST_EDGE), self
        )
        trasher.sent.connect(self._keepsakes.keep)
        self.bulks = Bulks(session, memory, pool, self)
        self.history = HistoryScreen(journal, thumbnails, self._keepsakes, self.bulks, pool, parent)
        self.apart = ApartScreen(aside, session, thumbnails, pool, parent)
        restoring = self.history.restoring
        restoring.wanted.connect(self._restore)
        trasher.progressed.connect(restoring.show_progress)
        trasher.restored.connect(restoring.show_restored)
        trasher.failed.connect(restoring.say_failed)
        self.history.cleared.connect(trasher.forget)
        for screen in (self.history, self.apart):
            screen.backWanted.connect(self.backWanted)
        self.apart.compareWanted.connect(self.groupWanted)

    @property
    def pages(self) -> tuple[QWidget, ...]:
        return self.history, self.apart

    def show_history(self) -> None:
        self.history.refresh()
        self.pageWanted.emit(self.history)
        self.history.list_view.setFocus()

    def show_not_duplicates(self) -> None:
        self.apart.refresh()
        self.pageWanted.emit(self.apart)
        self.apart.list_view.setFocus()

    def refresh(self) -> None:
        for screen in (self.history, self.apart):
            screen.refresh()

    def _restore(self, run: int, only: frozenset[int] | None) -> None:
        if self._trasher.is_moving:
            self.history.restoring.say_failed(self.tr("photos are being moved just now."))
        else:
            self._trasher.restore(run, only)

    def shutdown(self) -> None:
        self.history.shutdown()
        self.apart.shutdown()
        self._keepsakes.shutdown()
        self.bulks.shutdown()

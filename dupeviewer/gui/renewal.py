"""The window said anew in another language, while it stays open at what it shows.

Knows when that may be and what is taken along; building is the window's affair.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

if TYPE_CHECKING:
    from dupeviewer.gui.memory.remembered import Place
    from dupeviewer.gui.window import MainWindow


class Renewal(QObject):
    """Outlives what it lets the window build anew; what runs, runs on."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window

    def begin(self) -> None:
        """At once; while photos move, when they have: of them a sheet tells, which goes."""
        trasher = self._window.rooms.trasher
        if trasher.is_moving:
            for ended in (trasher.sent, trasher.restored, trasher.failed):
                ended.connect(self.begin, Qt.ConnectionType.SingleShotConnection)
            return
        rooms, page = self._window.rooms, self._window.page
        place, has_settings = rooms.reopening.place(), rooms.assistance.has_settings
        self._window.rebuild()
        self._return_to(page, place)
        if has_settings:
            self._window.rooms.assistance.show_settings()

    def _return_to(self, page: int, place: Place) -> None:
        """To the screen with this number; what can't be shown again is left for the review."""
        rooms = self._window.rooms
        rooms.problems.refresh()
        rooms.records.refresh()
        rooms.reopening.return_to(place)
        if page and rooms.pages[page - 1] in (rooms.comparing.screen, rooms.nothing):
            return
        self._window.show_page(page)

"""More than a dozen photos: the kept one as a card at the left, all of them in a grid beside it.

Puts the two side by side; what they show and what becomes of their wishes is the screen's affair.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dupeviewer.gui.group.card import PhotoCard
from dupeviewer.gui.group.face import Face
from dupeviewer.gui.group.grid import PhotoGrid
from dupeviewer.gui.models.lineup import Lineup
from dupeviewer.gui.returned import Returned
from dupeviewer.gui.session import Session
from dupeviewer.gui.thumbnails import Thumbnails

PINNED = 280
FACTS_AT_MOST = 5


class ManyPhotos(QWidget):
    """As long as no photo is the one to keep, the grid has all the room."""

    focused = Signal(str)
    keepWanted = Signal(str)
    trashWanted = Signal(str)
    guardPassed = Signal(str)
    removeWanted = Signal(str)
    locateWanted = Signal(str)
    menuWanted = Signal(str, QPoint)
    compareWanted = Signal()

    def __init__(
        self, session: Session, thumbnails: Thumbnails, returned: Returned, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # photos keep their order
        self._kept = PhotoCard(thumbnails, self)
        self._kept.setObjectName("keptCard")
        self._kept.setFixedWidth(PINNED)
        self._grid = PhotoGrid(session, thumbnails, returned, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 0, 12)
        row.setSpacing(8)
        row.addWidget(self._kept)
        row.addWidget(self._grid, 1)
        self._connect()

    def show_lineup(self, line: Lineup, kept: Face | None, current: str | None) -> None:
        """All photos, the kept one also as a card, and which of them is current."""
        self._kept.setVisible(kept is not None)
        if kept is not None:
            self._kept.show_face(replace(kept, facts=kept.facts[:FACTS_AT_MOST]))
        with QSignalBlocker(self._grid):
            self._grid.show_lineup(line)
            self._grid.select_path(current)

    def focus(self, path: str) -> None:
        """Give the focus to a photo, in the grid."""
        self._grid.select_path(path)
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self._grid.doubleClicked.connect(self.compareWanted)
        self._grid.focused.connect(self.focused)
        self._grid.menuWanted.connect(self.menuWanted)
        card = self._kept
        card.focused.connect(self.focused)
        card.keepWanted.connect(self.keepWanted)
        card.trashWanted.connect(self.trashWanted)
        card.guardPassed.connect(self.guardPassed)
        card.removeWanted.connect(self.removeWanted)
        card.locateWanted.connect(self.locateWanted)
        card.menuWanted.connect(self.menuWanted)
        card.compareWanted.connect(self.compareWanted)

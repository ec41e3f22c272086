"""More than a dozen photos: the kept one as a card at the left, all of them in a grid beside it.

Puts the two side by side; what becomes of what is wished there is the screen's affair.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dupeviewer.gui.background.returned import Returned
from dupeviewer.gui.group.card import PhotoCard
from dupeviewer.gui.group.face import Face
from dupeviewer.gui.group.grid import PhotoGrid
from dupeviewer.gui.group.wishes import Wishes
from dupeviewer.gui.models.lineup import Lineup
from dupeviewer.gui.session import Session
from dupeviewer.gui.thumbnails import Thumbnails

PINNED = 280
FACTS_AT_MOST = 5


class ManyPhotos(QWidget):
    """As long as no photo is the one to keep, the grid has all the room."""

    def __init__(
        self,
        session: Session,
        thumbnails: Thumbnails,
        returned: Returned,
        wishes: Wishes,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # photos keep their order
        self._kept = PhotoCard(thumbnails, wishes, self)
        self._kept.setObjectName("keptCard")
        self._kept.setFixedWidth(PINNED)
        self._grid = PhotoGrid(session, thumbnails, returned, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 0, 12)
        row.setSpacing(8)
        row.addWidget(self._kept)
        row.addWidget(self._grid, 1)
        self._grid.doubleClicked.connect(wishes.compareWanted)
        self._grid.focused.connect(wishes.focused)
        self._grid.menuWanted.connect(wishes.menuWanted)

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

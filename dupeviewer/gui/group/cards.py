"""Up to a dozen cards: two to four side by side, more in rows that scroll.

Makes, reuses and places cards; what a card shows, and what becomes of what is wished there, is
others' affair.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from dupeviewer.gui.group.card import MINIMUM_WIDTH, PhotoCard
from dupeviewer.gui.group.face import Face
from dupeviewer.gui.group.wishes import Wishes
from dupeviewer.gui.thumbnails import Thumbnails

SIDE_BY_SIDE = 4
GAP = 8
SIDE = 12
ROW_HEIGHT = 420


class CardsView(QScrollArea):
    """Keys are never its own: they go on to the screen."""

    def __init__(self, thumbnails: Thumbnails, wishes: Wishes, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._wishes = wishes
        self._cards: list[PhotoCard] = []
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # photos keep their order
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._table = QWidget(self)
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(SIDE, 4, SIDE, SIDE)
        self._grid.setSpacing(GAP)
        self.setWidget(self._table)

    def show_faces(self, faces: Sequence[Face]) -> None:
        """One card for each face; cards stay where they are when only their faces change."""
        while len(self._cards) < len(faces):
            self._cards.append(PhotoCard(self._thumbnails, self._wishes, self._table))
        while len(self._cards) > len(faces):
            card = self._cards.pop()
            self._grid.removeWidget(card)
            card.hide()
            card.setParent(None)
            card.deleteLater()
        for card, face in zip(self._cards, faces, strict=True):
            card.show_face(face)
        self._place()

    def focus(self, path: str) -> None:
        """Give the focus to the card of a photo, and bring it into view."""
        for card in self._cards:
            if card.path == path:
                card.setFocus(Qt.FocusReason.OtherFocusReason)
                self._bring_into_view(card)

    def _bring_into_view(self, card: PhotoCard) -> None:
        """The whole card, or as much of it from the top as there is room for."""
        if card.height() > self.viewport().height():
            self.ensureVisible(card.x(), card.y(), SIDE, SIDE)
        else:
            self.ensureWidgetVisible(card, SIDE, SIDE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Fill the width; rows beyond the first have a fixed height and scroll."""
        columns, is_lying = self._arrangement()
        is_one_row = columns >= len(self._cards)
        least = 0 if is_one_row or is_lying else ROW_HEIGHT
        for place, card in enumerate(self._cards):
            card.lie(is_lying=is_lying)
            card.setMinimumHeight(least)
            self._grid.addWidget(card, place // columns, place % columns)
            card.show()
        for column in range(SIDE_BY_SIDE):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._grid.activate()

    def _arrangement(self) -> tuple[int, bool]:
        """How many cards stand side by side, and whether they lie.

        A few that would not be seen whole upright lie, if more of them is seen then.
        """
        room = self.viewport().size() - QSize(2 * SIDE - GAP, 4 + SIDE - GAP)
        upright = self._columns(room.width(), is_lying=False)
        if not 2 <= len(self._cards) <= SIDE_BY_SIDE:
            return upright, False
        lying = self._columns(room.width(), is_lying=True)
        needed = self._height(upright, is_lying=False)
        return (
            (lying, True)
            if needed > room.height() and self._height(lying, is_lying=True) < needed
            else (upright, False)
        )

    def _columns(self, room: int, *, is_lying: bool) -> int:
        widths = [card.least_size(is_lying=is_lying).width() for card in self._cards]
        across = room // (max(widths, default=MINIMUM_WIDTH) + GAP)
        return max(1, min(across, SIDE_BY_SIDE, len(self._cards)))

    def _height(self, columns: int, *, is_lying: bool) -> int:
        heights = [card.least_size(is_lying=is_lying).height() for card in self._cards]
        return -(-len(heights) // columns) * (max(heights) + GAP)

"""The photos of one group: up to a dozen as cards, more in a grid, with the guard of the last copy.

Chooses how they are shown; what the user wishes of them comes through `wishes`.
"""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from dupeviewer.gui.background.returned import Returned
from dupeviewer.gui.group.cards import CardsView
from dupeviewer.gui.group.face import Faces
from dupeviewer.gui.group.many import ManyPhotos
from dupeviewer.gui.group.wishes import Wishes
from dupeviewer.gui.models.lineup import MANY, Lineup
from dupeviewer.gui.session import Session
from dupeviewer.gui.thumbnails import Thumbnails
from dupeviewer.gui.widgets.guard import GuardBar


class PhotosView(QWidget):
    """A card asks about the last copy itself; in the grid a bar below it does."""

    def __init__(
        self, session: Session, thumbnails: Thumbnails, returned: Returned, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.wishes = Wishes(self)
        self._faces = Faces(session, returned)
        self._cards = CardsView(thumbnails, self.wishes, self)
        self._many = ManyPhotos(session, thumbnails, returned, self.wishes, self)
        self._guard = GuardBar(self)
        self._guarded: str | None = None
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._cards)
        self._pages.addWidget(self._many)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        column.addWidget(self._guard)
        self._guard.keepWanted.connect(self._on_last_kept)
        self._guard.trashAllWanted.connect(self._on_guard_passed)

    def show_lineup(
        self, line: Lineup, current: str | None, guarded: str | None, *, only_differences: bool
    ) -> None:
        """`guarded` is the photo of which it is asked whether the last copy may go."""
        is_grid = len(line.photos) > MANY
        self._guarded = guarded
        self._pages.setCurrentWidget(self._many if is_grid else self._cards)
        self._guard.setVisible(is_grid and guarded is not None)
        faces = self._faces.of(
            line,
            (line.kept,) if is_grid else line.photos,
            only_differences=only_differences,
            guarded=guarded,
        )
        self._cards.show_faces(() if is_grid else faces)
        if is_grid:
            self._many.show_lineup(line, faces[0] if line.is_settled else None, current)

    def focus(self, path: str) -> None:
        """Give the focus to a photo, and bring it into view."""
        is_grid = self._pages.currentWidget() is self._many
        (self._many if is_grid else self._cards).focus(path)

    def to_top(self) -> None:
        self._cards.verticalScrollBar().setValue(0)

    def _on_last_kept(self) -> None:
        self.wishes.lastKept.emit(self._guarded)

    def _on_guard_passed(self) -> None:
        self.wishes.guardPassed.emit(self._guarded)

"""Which group comes next, its pictures before it is asked for, and what is found of photos on show.

Knows the order on screen; which pictures matter when, thumbnails knows.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from dupeviewer.core.photos.photo import Photo
from dupeviewer.gui.models.lineup import MANY
from dupeviewer.gui.models.place import Order
from dupeviewer.gui.session import Session
from dupeviewer.gui.thumbnails import (
    CHANGED,
    LIST_EDGE,
    PREVIEW_EDGE,
    Thumbnails,
    is_not_shown,
)


class Ahead(QObject):
    """By the order on screen where there is one, else by that of the session."""

    changedFound = Signal(str)  # the path of a photo on show that is not the file the scan saw

    def __init__(self, session: Session, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._thumbnails = thumbnails
        self._watched: dict[str, Photo] = {}
        self.order: Order | None = None
        thumbnails.failed.connect(self._on_failed)

    def place_of(self, row: int) -> tuple[int, int]:
        """The number of a group, from 1, and how many there are."""
        if self.order is not None:
            return self.order.place_of(row)
        return row + 1, len(self._session.clusters)

    def watch(self, photos: Sequence[Photo]) -> None:
        """These are on show: tell of those that have changed, and doubt those that can't be
        shown, now or when it is found."""
        watched = {photo.path: photo for photo in photos}
        if watched != self._watched:
            self._watched = watched
            for path in watched:
                self._tell(path)

    def look(self, row: int, photos: Sequence[Photo]) -> None:
        """Ask for the next group's previews, then again for this one's: the newest come first."""
        groups = [photos]
        after = self.order.next_row(row) if self.order is not None else None
        if after is not None:
            groups.insert(0, self._session.clusters[after].photos)
        wanted = [photo for each in groups if len(each) <= MANY for photo in each]
        self._thumbnails.keep_only({photo.path for photo in wanted}, PREVIEW_EDGE)
        for photo in wanted:
            self._thumbnails.get(photo, PREVIEW_EDGE)

    def _on_failed(self, path: str, _edge: int) -> None:
        if path in self._watched:
            self._tell(path)

    def _tell(self, path: str) -> None:
        photo, failure = self._watched[path], self._thumbnails.failure
        found = failure(photo, PREVIEW_EDGE), failure(photo, LIST_EDGE)
        if CHANGED in found:
            self.changedFound.emit(path)
        elif any(map(is_not_shown, found)):
            self._doubt(path)

    def _doubt(self, path: str) -> None:
        """What can't be shown is not suggested any more."""
        row = self._session.row_of(path)
        if row is not None and self._session.board.doubt(row, path):
            self._session.reviewChanged.emit([row])

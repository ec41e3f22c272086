"""Which group comes next, and its pictures before it is asked for.

Knows the order on screen; which pictures matter when, thumbnails knows.
"""

from __future__ import annotations

from collections.abc import Sequence

from dupeviewer.core.photos.photo import Photo
from dupeviewer.gui.models.lineup import MANY
from dupeviewer.gui.models.place import Order
from dupeviewer.gui.session import Session
from dupeviewer.gui.thumbnails import CHANGED, LIST_EDGE, PREVIEW_EDGE, Thumbnails


class Ahead:
    """By the order on screen where there is one, else by that of the session."""

    def __init__(self, session: Session, thumbnails: Thumbnails) -> None:
        self._session = session
        self._thumbnails = thumbnails
        self.order: Order | None = None

    def place_of(self, row: int) -> tuple[int, int]:
        """The number of a group, from 1, and how many there are."""
        if self.order is not None:
            return self.order.place_of(row)
        return row + 1, len(self._session.clusters)

    def changed(self, photos: Sequence[Photo]) -> list[str]:
        """The paths of those that were found to be other files than the scan saw."""
        edges = (PREVIEW_EDGE, LIST_EDGE)
        found = self._thumbnails.failure
        return [p.path for p in photos if any(found(p, edge) == CHANGED for edge in edges)]

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

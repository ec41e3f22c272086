"""What is made ready before it is asked for: previews of the groups around, and comparisons.

Knows which rows come next; the newest requests are served first, so what is here is asked last.
"""

from __future__ import annotations

from dupeviewer.core.photos.photo import Photo
from dupeviewer.gui.compare.casting import Casting
from dupeviewer.gui.compare.loading import Loader
from dupeviewer.gui.compare.scene import Director
from dupeviewer.gui.models.lineup import Lineup, lineup
from dupeviewer.gui.models.place import Order
from dupeviewer.gui.session import Session

PREFETCHED = 6
"""Photos of a neighbouring group whose previews are made in advance."""


class Ahead:
    """Looks one group on and one back, in the order on screen or else in the session's."""

    def __init__(self, session: Session, loader: Loader, director: Director) -> None:
        self._session = session
        self._loader = loader
        self._director = director
        self._pairs: list[tuple[Lineup, Photo, Photo]] = []
        self.order: Order | None = None

    def place_of(self, row: int) -> tuple[int, int]:
        """Number and count of groups, as people count."""
        if self.order is not None:
            return self.order.place_of(row)
        return row + 1, len(self._session.clusters)

    def forget(self) -> None:
        self._pairs = []

    def look(self, row: int) -> None:
        """Have the previews of the groups around this one made."""
        self.forget()
        for step in (-1, 1):
            near = self._row_after(row, step)
            if near is None:
                continue
            line = lineup(self._session, near)
            self._loader.prefetch(line.photos[:PREFETCHED])
            self._pairs.append((line, line.photos[0], line.photos[1]))

    def compare(self, line: Lineup, casting: Casting) -> None:
        """Have compared what can be seen: the groups around, and before them what is on stage."""
        for near, one, other in self._pairs:
            self._director.ask(near, one, other)
        first, *others = casting.on_stage
        for other in others:
            self._director.ask(line, first, other)

    def _row_after(self, row: int, step: int) -> int | None:
        if self.order is not None:
            return self.order.next_row(row, step)
        after = row + step
        return after if 0 <= after < len(self._session.clusters) else None

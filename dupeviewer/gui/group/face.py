"""All that a card shows of one photo, as a value.

Asks session and core what is so; how it looks is the card's affair.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.review import comparison
from dupeviewer.gui.background.returned import Returned
from dupeviewer.gui.group.facts import Fact, facts
from dupeviewer.gui.models.lineup import Lineup, listed_in, spoken
from dupeviewer.gui.session import PhotoState, Session


@dataclass(frozen=True, slots=True)
class Face:
    """`measured` is how far it is from the kept photo, `note` what else is to be told of it,
    `listed_in` the listed folder around it."""

    photo: Photo
    number: int
    state: PhotoState
    is_suggested: bool
    measured: str
    facts: tuple[Fact, ...]
    note: str
    listed_in: str
    spoken: str
    asks_guard: bool


class Faces:
    """Makes faces of photos of a lineup; what differs among just these is told apart."""

    def __init__(self, session: Session, returned: Returned) -> None:
        self._session = session
        self._returned = returned

    def of(
        self,
        line: Lineup,
        photos: Sequence[Photo],
        *,
        only_differences: bool,
        guarded: str | None,
    ) -> tuple[Face, ...]:
        """`guarded` is the photo whose card asks whether the last copy may go."""
        rows = comparison.fields(photos, line.kept, line.cluster.matches)
        is_one = len(photos) == 1
        return tuple(
            Face(
                photo=photo,
                number=line.number_of(photo),
                state=self._session.photo_state(photo),
                is_suggested=photo == line.suggested,
                measured=line.measured(photo),
                facts=facts(rows, place, only_differences=only_differences and not is_one),
                note=(note := self._returned.said(photo.path)),
                listed_in=listed_in(self._session, photo),
                spoken=spoken(self._session, line, photo, note),
                asks_guard=photo.path == guarded and not is_one,
            )
            for place, photo in enumerate(photos)
        )

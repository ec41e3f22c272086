"""Which photos of a group are on stage, which of them is active, and who meets whom next.

Pure values; what is marked along the way is the screen's affair.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dupeviewer.core.photos.photo import Photo

COUNTS = (2, 3, 4, 6)
LETTERS = "ABCDEF"


@dataclass(frozen=True, slots=True)
class Casting:
    """`shown` are places in `photos`, the first is A; `active` is a place in `shown`.

    `beaten` are those that lost a comparison and do not come back by themselves.
    """

    photos: tuple[Photo, ...]
    shown: tuple[int, ...]
    active: int = 0
    beaten: frozenset[int] = frozenset()

    @property
    def on_stage(self) -> tuple[Photo, ...]:
        return tuple(self.photos[place] for place in self.shown)

    @property
    def active_photo(self) -> Photo:
        return self.photos[self.shown[self.active]]

    @property
    def possible_counts(self) -> tuple[int, ...]:
        """How many may stand side by side: 2, and more as far as there are photos."""
        return tuple(count for count in COUNTS if count == 2 or count <= len(self.photos))

    def with_count(self, count: int) -> Casting:
        """So many on stage; those there stay, others come in their order."""
        count = min(count, len(self.photos))
        rest = [place for place in range(len(self.photos)) if place not in self.shown]
        fresh = [place for place in rest if place not in self.beaten]
        tired = [place for place in rest if place in self.beaten]
        shown = (*self.shown, *fresh, *tired)[:count]
        return replace(self, shown=shown, active=min(self.active, count - 1))

    def picked(self, number: int) -> Casting:
        """Put a photo, by its number from 1, in the active pane; one on stage changes places."""
        place = number - 1
        if not 0 <= place < len(self.photos):
            return self
        shown = list(self.shown)
        if place in shown:
            shown[shown.index(place)] = shown[self.active]
        shown[self.active] = place
        return replace(self, shown=tuple(shown))

    def swapped(self) -> Casting:
        """A and B change places; the active photo stays active."""
        first, second, *rest = self.shown
        active = {0: 1, 1: 0}.get(self.active, self.active)
        return replace(self, shown=(second, first, *rest), active=active)

    def with_active(self, active: int) -> Casting:
        return replace(self, active=active % len(self.shown))

    def after(self, loser: int) -> Casting | None:
        """The next challenger in the place of the beaten; None where all have been compared."""
        beaten = self.beaten | {self.shown[loser]}
        open_ = (p for p in range(len(self.photos)) if p not in beaten and p not in self.shown)
        challenger = next(open_, None)
        if challenger is None:
            return None
        shown = tuple(challenger if place == loser else p for place, p in enumerate(self.shown))
        return replace(self, shown=shown, beaten=beaten)

    def following(self, photos: Sequence[Photo]) -> Casting | None:
        """The same with the photos as they are now; None where too few of these are left."""
        numbers = {photo.path: place for place, photo in enumerate(photos)}
        known = enumerate(self.photos)
        kept = {place: numbers[p.path] for place, p in known if p.path in numbers}
        shown = tuple(kept[place] for place in self.shown if place in kept)
        if len(photos) < 2 or not shown:
            return None
        beaten = frozenset(kept[place] for place in self.beaten if place in kept)
        active = min(self.active, len(shown) - 1)
        return Casting(tuple(photos), shown, active, beaten).with_count(len(self.shown))


def cast(photos: Sequence[Photo], count: int, paths: Sequence[str] = ()) -> Casting:
    """The first photos, or those of these paths in front."""
    wanted = [p for path in paths for p, photo in enumerate(photos) if photo.path == path]
    rest = [place for place in range(len(photos)) if place not in wanted]
    shown = tuple((*wanted, *rest)[: min(max(count, 2), len(photos))])
    return Casting(tuple(photos), shown)

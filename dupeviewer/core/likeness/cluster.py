"""Matches and clusters: the values that the search gives and the review works on.

Holds values and their rules only; who belongs together is clustering's affair.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from dupeviewer.core.photos.photo import Photo


class Kind(IntEnum):
    """What kind of likeness: ordered from the surest to the loosest."""

    EXACT = 0
    SAME = 1
    EDITED = 2
    SIMILAR = 3

    @property
    def word(self) -> str:
        """As the command line and the result file spell it."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Match:
    """Two photos within the max distance; `a.path < b.path`.

    `distance` is in bits, `difference` 0-100 as seen in the pixels (EXACT 0, SAME 1-10,
    EDITED 11-40, SIMILAR 41-100), `turn` 0-7 says which isometry of `a` met `b`.
    """

    a: Photo
    b: Photo
    distance: int
    difference: int
    kind: Kind
    turn: int = 0

    def __post_init__(self) -> None:
        if not self.a.path < self.b.path:
            raise ValueError(f"not in path order: {self.a.path!r}, {self.b.path!r}")


@dataclass(frozen=True, slots=True)
class Cluster:
    """Two or more photos of one picture, with the matches among them."""

    photos: tuple[Photo, ...]
    matches: tuple[Match, ...]

    def __post_init__(self) -> None:
        if len({photo.path for photo in self.photos}) < max(2, len(self.photos)):
            raise ValueError("a cluster is two or more different photos")

    @property
    def kind(self) -> Kind:
        """The loosest kind inside: what the whole cluster may be called."""
        return max(match.kind for match in self.matches)

    @property
    def spread(self) -> int:
        """The largest distance inside, in bits."""
        return max(match.distance for match in self.matches)

    @property
    def key(self) -> tuple[str, ...]:
        """Names the cluster: the paths of its photos, in order."""
        return tuple(photo.path for photo in self.photos)

    def between(self, one: Photo, other: Photo) -> Match | None:
        """The direct match of two photos, whichever comes first."""
        paths = {one.path, other.path}
        return next((m for m in self.matches if {m.a.path, m.b.path} == paths), None)

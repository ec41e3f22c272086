"""Matches and clusters: the values that the search gives and the review works on.

Holds values and their rules only; who belongs together is clustering's affair.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations

from dupeviewer.core.likeness.kind import Kind as Kind  # noqa: PLC0414 - known from here too
from dupeviewer.core.photos.photo import Photo

INVERSE_TURN = (0, 1, 2, 3, 4, 6, 5, 7)
"""Turn t transposes where t & 4, then mirrors left-right where t & 1 and top-bottom where t & 2;
this is the turn that undoes it."""


@dataclass(frozen=True, slots=True)
class Match:
    """Two photos within the max distance; `a.path < b.path`.

    `distance` is in bits, `difference` 0-100 as seen in the pixels (EXACT 0, SAME 1-10,
    EDITED 11-40, SIMILAR 41-100), `turn` 0-7 says which isometry of `a` met `b`. `cropped` is
    not 0 where one is a part of the other: `b` shows so many percent of `a`, or where it is less
    than 0, `a` of `b`.
    """

    a: Photo
    b: Photo
    distance: int
    difference: int
    kind: Kind
    turn: int = 0
    cropped: int = 0

    def __post_init__(self) -> None:
        if not self.a.path < self.b.path:
            raise ValueError(f"not in path order: {self.a.path!r}, {self.b.path!r}")

    def shown_by(self, photo: Photo) -> int | None:
        """How many percent of the other photo this one shows, where it is but a part of it."""
        cropped = self.cropped if photo.path == self.b.path else -self.cropped
        return cropped if cropped > 0 else None


@dataclass(frozen=True, slots=True)
class Cluster:
    """Two or more photos of one picture, with the matches among them.

    Byte-identical photos are matched to the first of them only; `between` answers for the rest.
    """

    photos: tuple[Photo, ...]
    matches: tuple[Match, ...]
    _found: tuple[dict[tuple[str, str], Match], dict[str, Photo]] | None = field(
        init=False, repr=False, compare=False, default=None
    )

    def __post_init__(self) -> None:
        if len({photo.path for photo in self.photos}) < max(2, len(self.photos)):
            raise ValueError("a cluster is two or more different photos")
        if not self.matches:
            raise ValueError("a cluster is held together by matches")

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
        """The direct match of two photos, whichever comes first; None where there is none."""
        a, b = (one, other) if one.path < other.path else (other, one)
        if a.path == b.path:
            return None
        match = self._index()[0].get((a.path, b.path))
        if match is not None:
            return match
        if a.digest is not None and a.digest == b.digest:
            return Match(a, b, 0, 0, Kind.EXACT)
        return self._between_contents(a, b)

    def all_matches(self) -> tuple[Match, ...]:
        """The matches among all photos, those of identical ones each by itself."""
        digests = [photo.digest for photo in self.photos if photo.digest is not None]
        if len(self.photos) == 2 or len(set(digests)) == len(digests):
            return self.matches
        return self._among(self.photos)

    def without(self, gone: Collection[str]) -> Cluster | None:
        """What is left when the photos of these paths have gone; None for fewer than two."""
        photos = tuple(photo for photo in self.photos if photo.path not in gone)
        if any(photo.path in gone for photo in self._index()[1].values()):
            matches = self._among(photos)
        else:
            matches = tuple(
                m for m in self.matches if m.a.path not in gone and m.b.path not in gone
            )
        return Cluster(photos, matches) if len(photos) > 1 and matches else None

    def _among(self, photos: Sequence[Photo]) -> tuple[Match, ...]:
        pairs = combinations(sorted(photos, key=lambda photo: photo.path), 2)
        return tuple(m for a, b in pairs if (m := self.between(a, b)) is not None)

    def _between_contents(self, a: Photo, b: Photo) -> Match | None:
        """The match of the photos that stand for these contents, told of a and b."""
        _, first_of = self._index()
        stand_in_a = first_of.get(a.digest or "", a)
        stand_in_b = first_of.get(b.digest or "", b)
        if (stand_in_a, stand_in_b) == (a, b):
            return None
        known = self.between(stand_in_a, stand_in_b)
        if known is None:
            return None
        turn, cropped = known.turn, known.cropped
        if stand_in_a.path > stand_in_b.path:
            turn, cropped = INVERSE_TURN[turn], -cropped
        return replace(known, a=a, b=b, turn=turn, cropped=cropped)

    def _index(self) -> tuple[dict[tuple[str, str], Match], dict[str, Photo]]:
        """Matches by their paths and the first photo of each content; made when first asked for,
        as a scan makes clusters by the ten thousand."""
        if self._found is None:
            first_of: dict[str, Photo] = {}
            for photo in sorted(self.photos, key=lambda photo: photo.path):
                if photo.digest is not None:
                    first_of.setdefault(photo.digest, photo)
            by_paths = {(match.a.path, match.b.path): match for match in self.matches}
            object.__setattr__(self, "_found", (by_paths, first_of))
            return by_paths, first_of
        return self._found

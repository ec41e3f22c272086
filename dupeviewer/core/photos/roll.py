"""Photos in columns, for there may be a hundred thousand: each is made when first asked for.

Holds what a listing and a cache say of them; nothing here touches the disk.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any, Self, TypeVar, overload

import numpy as np
from numpy.typing import NDArray

from dupeviewer.core.photos.photo import Companion, Facts, FileId, Photo

T = TypeVar("T")

Columns = Sequence[Any]  # Any: sequences of what a fact can be
"""One for each field of Facts; a photo of which nothing is known has no format."""

_FORMAT, _TAKEN, _CAMERA, _LOCATION, _KEYWORDS = map(
    Facts._fields.index, ("format", "taken", "camera", "location", "keywords")
)
_SIDES = tuple(map(Facts._fields.index, ("width", "height")))
_NOTHING = (None,) * len(Facts._fields)
_MOMENT = np.dtype("datetime64[us]")
_AT_ONCE = 2_000


def moments(texts: Sequence[str | None]) -> NDArray[np.datetime64]:
    """Dates as ISO has them, as numbers that `taken` is a column of.

    A part at a time, as no other thread runs while one is read.
    """
    parts = (texts[start : start + _AT_ONCE] for start in range(0, len(texts), _AT_ONCE))
    read: list[NDArray[np.datetime64]] = [np.array(part, dtype=_MOMENT) for part in parts]
    return np.concatenate(read or [np.empty(0, dtype=_MOMENT)])


def columns(facts: Iterable[Facts | None]) -> Columns:
    """The facts of photos by field."""
    each: list[Any] = [*zip(*(told or _NOTHING for told in facts), strict=True)]  # Any: as above
    each = each or [()] * len(_NOTHING)
    each[_TAKEN] = moments([taken and taken.isoformat() for taken in each[_TAKEN]])
    return each


def read(values: Iterable[Sequence[Any] | None]) -> Columns:  # Any: what JSON can hold
    """The facts of photos by field, as JSON has them; those written long ago have fewer."""
    padded = ((*(told or ()), *_NOTHING)[: len(_NOTHING)] for told in values)
    each: list[Any] = [*zip(*padded, strict=True)] or [()] * len(_NOTHING)  # Any: as above
    each[_TAKEN] = moments(each[_TAKEN])
    each[_LOCATION] = [place and tuple(place) for place in each[_LOCATION]]
    each[_KEYWORDS] = [(words and tuple(words)) or () for words in each[_KEYWORDS]]
    return each


def facts_at(place: int, facts: Columns) -> Facts | None:
    """The facts of one photo."""
    values = [column[place] for column in facts]
    if values[_FORMAT] is None:
        return None
    values[_TAKEN] = values[_TAKEN].item()
    return Facts._make(values)


def _facts_at(places: Sequence[int], facts: Columns) -> Iterator[Facts | None]:
    columns: list[Any] = [at(places, column) for column in facts]  # Any: as above
    columns[_TAKEN] = columns[_TAKEN].tolist()
    for values in zip(*columns, strict=True):
        yield None if values[_FORMAT] is None else Facts._make(values)


class Told:
    """The facts of numbered photos, in columns that grow as more is told."""

    def __init__(self) -> None:
        self._place: dict[int, int] = {}
        self._columns: list[Any] = list(columns([None]))  # at the first place, nothing

    def __contains__(self, number: object) -> bool:
        return number in self._place

    def tell(self, numbers: Sequence[int], facts: Columns) -> None:
        """Photos of which nothing is known stay unknown."""
        known = [n for n, format_ in enumerate(facts[_FORMAT]) if format_ is not None]
        first = len(self._columns[_FORMAT])
        self._place.update((numbers[n], place) for place, n in enumerate(known, first))
        self._columns = [
            np.concatenate([column, at(known, more)])
            if isinstance(column, np.ndarray)
            else [*column, *at(known, more)]
            for column, more in zip(self._columns, facts, strict=True)
        ]

    def of(self, numbers: Sequence[int]) -> Columns:
        """The facts of these photos, in their order."""
        place_of = self._place
        places = [place_of.get(number, 0) for number in numbers]
        return [at(places, column) for column in self._columns]


@dataclass(frozen=True, eq=False)
class Roll(Sequence[Photo]):
    """A photo once made stays the same object. May be asked by several threads."""

    paths: Sequence[str]
    sizes: Sequence[int]
    mtimes: Sequence[int]
    devices: Sequence[int]
    inodes: Sequence[int]
    digests: Sequence[str | None]
    facts: Columns
    companions: Mapping[str, tuple[Companion, ...]] = field(default_factory=dict)
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    made: dict[int, Photo] = field(default_factory=dict)

    @classmethod
    def of(cls, photos: Sequence[Photo]) -> Self:
        """Photos that there are."""
        return cls(
            [photo.path for photo in photos],
            [photo.size for photo in photos],
            [photo.mtime_ns for photo in photos],
            [photo.file_id.device for photo in photos],
            [photo.file_id.inode for photo in photos],
            [photo.digest for photo in photos],
            columns(photo.facts for photo in photos),
            {photo.path: photo.companions for photo in photos if photo.companions},
            {photo.path: photo.names for photo in photos if photo.names},
            dict(enumerate(photos)),
        )

    def picked(self, places: Sequence[int]) -> Roll:
        """The photos at these places."""
        made = self.made
        return Roll(
            at(places, self.paths),
            at(places, self.sizes),
            at(places, self.mtimes),
            at(places, self.devices),
            at(places, self.inodes),
            at(places, self.digests),
            [at(places, column) for column in self.facts],
            self.companions,
            self.names,
            {now: made[then] for now, then in enumerate(places) if then in made} if made else {},
        )

    @property
    def formats(self) -> Sequence[str | None]:
        formats: Sequence[str | None] = self.facts[_FORMAT]
        return formats

    @property
    def cameras(self) -> Sequence[str | None]:
        cameras: Sequence[str | None] = self.facts[_CAMERA]
        return cameras

    @property
    def taken(self) -> NDArray[np.datetime64]:
        """Not a time where there is no date."""
        taken: NDArray[np.datetime64] = self.facts[_TAKEN]
        return taken

    @property
    def pixels(self) -> NDArray[np.int64]:
        """Of each photo; 0 where it is not known."""
        sides = (np.array([side or 0 for side in self.facts[at]], np.int64) for at in _SIDES)
        width, height = sides
        return width * height

    def __len__(self) -> int:
        return len(self.paths)

    @overload
    def __getitem__(self, place: int) -> Photo: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Photo]: ...
    def __getitem__(self, place: int | slice) -> Photo | Sequence[Photo]:
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        known = self.made.get(place)
        return known if known is not None else self._make(range(len(self))[place])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]  # as with lists

    def make(self, places: Sequence[int]) -> list[Photo]:
        """The photos at these places, of many the quicker way."""
        made, companions, names = self.made, self.companions, self.names
        rest = [place for place in places if place not in made]
        stated: Columns = (self.paths, self.sizes, self.mtimes, self.digests)
        ids = map(FileId, at(rest, self.devices), at(rest, self.inodes))
        columns = (at(rest, column) for column in stated)
        lines = zip(rest, *columns, ids, _facts_at(rest, self.facts), strict=True)
        for place, path, size, mtime, digest, id_, facts in lines:
            beside, others = companions.get(path, ()), names.get(path, ())
            photo = Photo(path, size, mtime, id_, beside, others, digest, facts)
            made.setdefault(place, photo)
        return [made[place] for place in places]

    def _make(self, place: int) -> Photo:
        path = self.paths[place]
        photo = Photo(
            path,
            self.sizes[place],
            self.mtimes[place],
            FileId(self.devices[place], self.inodes[place]),
            self.companions.get(path, ()),
            self.names.get(path, ()),
            self.digests[place],
            facts_at(place, self.facts),
        )
        return self.made.setdefault(place, photo)


def at(places: Sequence[int], column: Sequence[T]) -> Sequence[T]:
    """What stands at these places of a column."""
    if isinstance(column, np.ndarray):
        return column[np.array(places, dtype=np.int64)]
    if len(places) < 2:
        return [column[place] for place in places]
    found: tuple[T, ...] = itemgetter(*places)(column)
    return found

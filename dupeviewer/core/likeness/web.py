"""All verified matches of a scan, in columns: what groups at any setting are made from.

Knows contents by number, their photos and the links among them; the pixels are not asked again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from dupeviewer.core.likeness import clustering
from dupeviewer.core.likeness.cluster import INVERSE_TURN, Cluster, Kind, Match
from dupeviewer.core.likeness.clustering import Link, Numbers
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.photos.roll import Roll

LOOSEST = 100
UP_TO = {Kind.EXACT: 0, Kind.SAME: 10, Kind.EDITED: 40, Kind.SIMILAR: 100}
"""The largest difference of each kind."""

_KINDS = tuple(Kind)


@dataclass(frozen=True, slots=True)
class Count:
    """What a setting gives: groups, and the copies in them beyond one each."""

    groups: int = 0
    extra: int = 0


@dataclass(frozen=True, slots=True)
class Grouping:
    """Who is together at one setting: the group of each photo and of each link, -1 for none."""

    photos: Numbers
    links: Numbers
    count: Count


@dataclass(frozen=True, eq=False)
class Web:
    """Photos by the number that links give them, and all links; copies have one of kind EXACT.

    The columns are made when first asked for, as few runs of the program ask.
    """

    numbers: Sequence[int] | Numbers = ()
    found: Sequence[Photo] = ()
    every: Sequence[Link] | Numbers = ()

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Web)
            and self.photos == other.photos
            and np.array_equal(self.ordered, other.ordered)
            and np.array_equal(self._columns, other._columns)
        )

    __hash__ = object.__hash__

    @cached_property
    def photos(self) -> Roll:
        """In path order; what is said of photos below is said in this order."""
        roll, order = self._roll, self._order
        return roll if order == [*range(len(roll))] else roll.picked(order)

    @cached_property
    def ordered(self) -> Numbers:
        """The number of each photo."""
        return np.asarray(self.numbers, dtype=np.int64)[self._order]

    @cached_property
    def contents(self) -> Numbers:
        """The content of each photo, by number."""
        content = np.arange(self.ordered.max(initial=-1) + 1)
        columns = self._columns
        is_copy = columns[4] == Kind.EXACT
        content[columns[1, is_copy]] = columns[0, is_copy]
        return content[self.ordered]

    @cached_property
    def links(self) -> Numbers:
        """The links between different contents, in the columns of `Link`."""
        return np.ascontiguousarray(self._columns[:, self._columns[4] != Kind.EXACT])

    @cached_property
    def _roll(self) -> Roll:
        return self.found if isinstance(self.found, Roll) else Roll.of(self.found)

    @cached_property
    def _order(self) -> list[int]:
        paths = self._roll.paths
        return sorted(range(len(paths)), key=paths.__getitem__)

    @cached_property
    def _columns(self) -> Numbers:
        return np.asarray(self.every, dtype=np.int64).reshape(-1, len(Link._fields)).T

    def group(self, max_difference: int, gone: Collection[str] = ()) -> Grouping:
        """The groups at a setting, but for photos that have gone.

        Identical photos are together at every setting.
        """
        is_here = self._is_here(gone)
        size = self._size
        alive = np.bincount(self.contents[is_here], minlength=size)
        a, b, _, difference, kind, *_ = self.links
        used = (difference <= max_difference) & (alive[a] > 0) & (alive[b] > 0)
        inside = np.flatnonzero(used)
        a, b = a[inside], b[inside]
        is_similar = kind[inside] == Kind.SIMILAR
        centre = clustering.centres(a, b, difference[inside], is_similar, size)
        centre = np.where((centre < 0) & (alive > 1), np.arange(size), centre)
        of_photos = np.where(is_here, centre[self.contents], -1)
        of_links = np.full(self.links.shape[1], -1)
        of_links[inside] = np.where(centre[a] == centre[b], centre[a], -1)
        together = np.bincount(of_photos[of_photos >= 0], minlength=size)
        groups = int(np.count_nonzero(together))
        return Grouping(of_photos, of_links, Count(groups, int(together.sum()) - groups))

    def index(self) -> None:
        """Make now what is else made when a cluster is first asked for."""
        if self.found:
            self.links_from([0])

    def links_from(self, photos: Sequence[int]) -> Numbers:
        """The places of all links that lead from these photos, in order."""
        order, starts = self._links_by_content
        contents = {self._content_of[place] for place in photos}
        return np.sort(np.concatenate([order[starts[c] : starts[c + 1]] for c in contents]))

    def copies(self, photos: Sequence[int]) -> int:
        """How many of these photos have the bytes of another of them."""
        return len(photos) - len({self._content_of[place] for place in photos})

    def cluster(self, photos: Sequence[int], links: Iterable[Sequence[int]]) -> Cluster:
        """The cluster of the photos at these places and of links as in the columns."""
        all_photos, content_of = self.photos, self._content_of
        first: dict[int, int] = {}
        copies = []
        for place in photos:
            stands = first.setdefault(content_of[place], place)
            if stands != place:
                copies.append(Match(all_photos[stands], all_photos[place], 0, 0, Kind.EXACT))
        matches = [self._match(first[a], first[b], *rest) for a, b, *rest in links]
        return Cluster(tuple([all_photos[place] for place in photos]), (*matches, *copies))

    def reach(self, paths: Collection[str], marked: Collection[str]) -> int:
        """The least setting at which each of these photos has a match that is not marked."""
        place_of = self.places
        stays = np.ones(len(self.photos), dtype=np.bool_)
        stays[[place_of[path] for path in marked if path in place_of]] = False
        has_stay = np.bincount(self.contents[stays], minlength=self._size) > 0
        a, b, _, difference, *_ = self.links
        nearest = np.where(has_stay, 0, LOOSEST)
        for one, other in ((a, b), (b, a)):
            leads = has_stay[other]
            np.minimum.at(nearest, one[leads], difference[leads])
        wanted = [self.contents[place_of[path]] for path in paths if path in place_of]
        return int(nearest[wanted].max(initial=0))

    def __contains__(self, path: object) -> bool:
        return path in self.places

    @cached_property
    def places(self) -> dict[str, int]:
        """The place of each photo in `photos`, by path."""
        return {path: place for place, path in enumerate(self.photos.paths)}

    @cached_property
    def _content_of(self) -> list[int]:
        """`contents` for those who ask one by one."""
        contents: list[int] = self.contents.tolist()
        return contents

    @cached_property
    def _links_by_content(self) -> tuple[Numbers, Numbers]:
        """The places of links by their first content, and where those of each content begin."""
        contents = self.links[0]
        starts = np.cumsum(np.bincount(contents, minlength=self._size))
        return np.argsort(contents, kind="stable"), np.concatenate([[0], starts])

    @cached_property
    def _size(self) -> int:
        return int(max(self.contents.max(initial=-1), self.links[:2].max(initial=-1))) + 1

    def _is_here(self, gone: Collection[str]) -> NDArray[np.bool_]:
        is_here = np.ones(len(self.photos), dtype=np.bool_)
        is_here[[self.places[path] for path in gone if path in self.places]] = False
        return is_here

    def _match(self, a: int, b: int, *found: int) -> Match:
        """A match in path order, whichever way it was found."""
        distance, difference, kind, turn, cropped = found
        if a > b:
            a, b, turn, cropped = b, a, INVERSE_TURN[turn], -cropped
        one, other = self.photos[a], self.photos[b]
        return Match(one, other, distance, difference, _KINDS[kind], turn, cropped)

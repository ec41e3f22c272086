"""All verified matches of a scan, in columns: what groups at any setting are made from.

Knows contents by number, their photos and the links among them; the pixels are not asked again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray

from dupeviewer.core.likeness import clustering
from dupeviewer.core.likeness.cluster import INVERSE_TURN, Cluster, Kind, Match
from dupeviewer.core.likeness.clustering import Link, Numbers
from dupeviewer.core.photos.photo import Photo

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


@dataclass(frozen=True)
class Web:
    """Photos by the number that links give them, and all links; copies have one of kind EXACT.

    The columns are made when first asked for, as few runs of the program ask.
    """

    numbers: Sequence[int] = ()
    found: Sequence[Photo] = ()
    every: Sequence[Link] | Numbers = ()

    @cached_property
    def photos(self) -> tuple[Photo, ...]:
        """In path order; what is said of photos below is said in this order."""
        return tuple(sorted(self.found, key=attrgetter("path")))

    @cached_property
    def contents(self) -> Numbers:
        """The content of each photo, by number."""
        number_of = {p.path: n for n, p in zip(self.numbers, self.found, strict=True)}
        numbers = np.array([number_of[photo.path] for photo in self.photos], dtype=np.int64)
        content = np.arange(numbers.max(initial=-1) + 1)
        columns = self._columns
        is_copy = columns[4] == Kind.EXACT
        content[columns[1, is_copy]] = columns[0, is_copy]
        return content[numbers]

    @cached_property
    def links(self) -> Numbers:
        """The links between different contents, in the columns of `Link`."""
        return self._columns[:, self._columns[4] != Kind.EXACT]

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

    def clusters(
        self, grouping: Grouping, known: Mapping[tuple[str, ...], Cluster] | None = None
    ) -> Iterator[Cluster]:
        """The clusters of a grouping in path order; those known with as many matches are reused."""
        members = list(self._members(grouping))
        same = [self._known(known, photos, links) if known else None for photos, links in members]
        new = (links for (_, links), before in zip(members, same, strict=True) if before is None)
        wanted = [link for links in new for link in links]
        columns = iter(self.links[:, wanted].T.tolist())
        for (photos, links), before in zip(members, same, strict=True):
            yield before or self._cluster(photos, islice(columns, len(links)))

    def reach(self, paths: Collection[str], marked: Collection[str]) -> int:
        """The least setting at which each of these photos has a match that is not marked."""
        place_of = self._place_of
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
        return path in self._place_of

    @cached_property
    def _place_of(self) -> dict[str, int]:
        return {photo.path: place for place, photo in enumerate(self.photos)}

    @cached_property
    def _content_of(self) -> list[int]:
        """`contents` for those who ask one by one."""
        contents: list[int] = self.contents.tolist()
        return contents

    @cached_property
    def _size(self) -> int:
        return int(max(self.contents.max(initial=-1), self.links[:2].max(initial=-1))) + 1

    def _is_here(self, gone: Collection[str]) -> NDArray[np.bool_]:
        is_here = np.ones(len(self.photos), dtype=np.bool_)
        is_here[[self._place_of[path] for path in gone if path in self._place_of]] = False
        return is_here

    def _members(self, grouping: Grouping) -> Iterator[tuple[list[int], list[int]]]:
        """The places of photos and links of each group, in the order of its first photo."""
        photos = _by_group(grouping.photos)
        links = _by_group(grouping.links)
        for group, places in sorted(photos.items(), key=lambda item: item[1][0]):
            yield places, links.get(group, [])

    def _known(
        self,
        known: Mapping[tuple[str, ...], Cluster],
        photos: Sequence[int],
        links: Sequence[int],
    ) -> Cluster | None:
        """The cluster of just these photos and links; what is further apart comes last."""
        all_photos, content_of = self.photos, self._content_of
        before = known.get(tuple([all_photos[place].path for place in photos]))
        if before is None:
            return None
        copies = len(photos) - len({content_of[place] for place in photos})
        return before if len(before.matches) == len(links) + copies else None

    def _cluster(self, photos: Sequence[int], links: Iterable[Sequence[int]]) -> Cluster:
        all_photos, content_of = self.photos, self._content_of
        first: dict[int, int] = {}
        copies = []
        for place in photos:
            stands = first.setdefault(content_of[place], place)
            if stands != place:
                copies.append(Match(all_photos[stands], all_photos[place], 0, 0, Kind.EXACT))
        matches = [self._match(first[a], first[b], *rest) for a, b, *rest in links]
        return Cluster(tuple([all_photos[place] for place in photos]), (*matches, *copies))

    def _match(self, a: int, b: int, *found: int) -> Match:
        """A match in path order, whichever way it was found."""
        distance, difference, kind, turn, cropped = found
        if a > b:
            a, b, turn, cropped = b, a, INVERSE_TURN[turn], -cropped
        one, other = self.photos[a], self.photos[b]
        return Match(one, other, distance, difference, _KINDS[kind], turn, cropped)


def _by_group(groups: Numbers) -> dict[int, list[int]]:
    """The places of each group, in order; those of no group are left out."""
    if not len(groups):
        return {}
    order = np.argsort(groups, kind="stable")
    ordered = groups[order]
    starts = np.flatnonzero(np.diff(ordered, prepend=-2))
    places = order.tolist()
    ends = [*starts[1:].tolist(), len(places)]
    return {
        group: places[start:end]
        for group, start, end in zip(ordered[starts].tolist(), starts.tolist(), ends, strict=True)
        if group >= 0
    }

"""The clusters of a grouping by row, each made when it is first asked for.

At a million matches the rows are there at once, as columns; most clusters nobody ever looks at.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain, islice, pairwise
from typing import NamedTuple, overload

import numpy as np

from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.likeness.clustering import Numbers
from dupeviewer.core.likeness.web import Count, Grouping, Web
from dupeviewer.core.photos.photo import Photo

_AT_ONCE = 256
_KINDS = tuple(Kind)


class Two(NamedTuple):
    """Two photos and how they match, which is all that there is to know of most clusters."""

    photos: tuple[Photo, Photo]
    kind: Kind
    difference: int

    @property
    def key(self) -> tuple[str, ...]:
        """As the cluster's."""
        return (self.photos[0].path, self.photos[1].path)


class Laid(Sequence[Cluster]):
    """In the path order of their first photos; a cluster once made stays the same object.

    May be asked by several threads.
    """

    def __init__(self, web: Web, grouping: Grouping) -> None:
        self.web = web
        self._count = grouping.count.groups
        row_of_group = _rows_of(grouping.photos)
        self.rows: Numbers = row_of_group[grouping.photos]
        """The row of each photo of the web, -1 for those in none."""
        self.rows_of_links: Numbers = row_of_group[grouping.links]
        self._made: dict[int, Cluster] = {}

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, row: int) -> Cluster: ...
    @overload
    def __getitem__(self, row: slice) -> Sequence[Cluster]: ...
    def __getitem__(self, row: int | slice) -> Cluster | Sequence[Cluster]:
        if isinstance(row, slice):
            return [self[each] for each in range(*row.indices(len(self)))]
        known = self._made.get(row)
        return known if known is not None else self._make(range(len(self))[row])

    def __iter__(self) -> Iterator[Cluster]:
        """Makes some at once, which is quicker than one by one."""
        links, bounds = _by_row(self.rows_of_links, len(self))
        for start in range(0, len(self), _AT_ONCE):
            rows = range(start, min(start + _AT_ONCE, len(self)))
            ends = bounds[rows.start : rows.stop + 1].tolist()
            columns = iter(self.web.links[:, links[ends[0] : ends[-1]]].T.tolist())
            for row, (first, end) in zip(rows, pairwise(ends), strict=True):
                yield self._cluster(row, list(islice(columns, end - first)))

    def sketches(self, rows: Sequence[int]) -> Iterator[Cluster | Two]:
        """The clusters of very many rows, in this order; of those of two photos nothing is made
        but the photos, which takes a third of the time."""
        links, bounds = _by_row(self.rows_of_links, len(self))
        kinds, differences = self.measured
        places, ends = (column.tolist() for column in self.order)
        for start in range(0, len(rows), _AT_ONCE):
            part = rows[start : start + _AT_ONCE]
            together = [places[ends[row] : ends[row + 1]] for row in part]
            photos = iter(self.web.photos.make([*chain.from_iterable(together)]))
            measures = kinds[part].tolist(), differences[part].tolist()
            for row, inside, kind, difference in zip(part, together, *measures, strict=True):
                made = tuple(islice(photos, len(inside)))
                if len(made) == 2:
                    yield Two(made, _KINDS[kind], difference)
                else:
                    held = links[bounds[row] : bounds[row + 1]]
                    yield self._cluster(row, self.web.links[:, held].T.tolist())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]  # as with lists

    @property
    def made(self) -> Mapping[int, Cluster]:
        """Those that were asked for, by row."""
        return self._made

    def first_path(self, row: int) -> str:
        places, bounds = self.order
        return self.web.photos.paths[int(places[bounds[row]])]

    def adopt(self, row: int, cluster: Cluster) -> bool:
        """Take a cluster made before for this row, if it has just these photos and as many
        matches: those of a looser setting come on top."""
        photos = self._photos(row)
        known = self.web.photos.made
        if len(photos) != len(cluster.photos) or any(
            known.get(place) is not photo
            for place, photo in zip(photos, cluster.photos, strict=True)
        ):
            return False
        if self.web.copies(photos) + int(self.links_in[row]) != len(cluster.matches):
            return False
        return self._made.setdefault(row, cluster) is cluster

    def without(self, gone: Collection[str]) -> Laid:
        """What is left of the rows when the photos of these paths have gone, as
        `Cluster.without` has it; others stay as they are."""
        web, photos = self.web, self.rows.copy()
        photos[[place for path in gone if (place := web.places.get(path)) is not None]] = -1
        is_here = np.zeros(
            1 + max(web.contents.max(initial=-1), web.links[:2].max(initial=-1)), bool
        )
        is_here[web.contents[photos >= 0]] = True
        a, b = web.links[:2]
        links = np.where(is_here[a] & is_here[b], self.rows_of_links, -1)
        inside = np.flatnonzero(photos >= 0)
        _, first = np.unique(web.contents[inside], return_index=True)
        copies = np.delete(photos[inside], first)
        held = np.bincount(np.concatenate([links[links >= 0], copies]), minlength=len(self)) > 0
        held = np.append(held, False)
        photos, links = np.where(held[photos], photos, -1), np.where(held[links], links, -1)
        rows, together = int(np.count_nonzero(held)), int(np.count_nonzero(photos >= 0))
        return Laid(web, Grouping(photos, links, Count(rows, together - rows)))

    @cached_property
    def links_in(self) -> Numbers:
        """How many links between different contents hold each row together."""
        rows = self.rows_of_links
        return np.bincount(rows[rows >= 0], minlength=len(self))

    @cached_property
    def measured(self) -> tuple[Numbers, Numbers]:
        """The loosest kind and the largest difference in each row."""
        rows = self.rows_of_links
        inside = np.flatnonzero(rows >= 0)
        kinds, differences = np.zeros((2, len(self)), dtype=np.int64)
        _, _, _, difference, kind, *_ = self.web.links
        np.maximum.at(kinds, rows[inside], kind[inside])
        np.maximum.at(differences, rows[inside], difference[inside])
        return kinds, differences

    @cached_property
    def order(self) -> tuple[Numbers, Numbers]:
        """The places of all photos in rows, row after row, and where each row begins and ends."""
        return _by_row(self.rows, len(self))

    def _make(self, row: int) -> Cluster:
        photos = self._photos(row)
        links = self.web.links_from(photos)
        inside = links[self.rows_of_links[links] == row]
        return self._cluster(row, self.web.links[:, inside].T.tolist())

    def _cluster(self, row: int, links: Sequence[Sequence[int]]) -> Cluster:
        known = self._made.get(row)
        if known is not None:
            return known
        return self._made.setdefault(row, self.web.cluster(self._photos(row), links))

    def _photos(self, row: int) -> list[int]:
        places, bounds = self.order
        photos: list[int] = places[bounds[row] : bounds[row + 1]].tolist()
        return photos


def _by_row(rows: Numbers, count: int) -> tuple[Numbers, Numbers]:
    """What is in some row, row after row, and where each row begins and ends."""
    inside = np.flatnonzero(rows >= 0)
    bounds = np.cumsum(np.bincount(rows[inside] + 1, minlength=count + 1))
    return inside[np.argsort(rows[inside], kind="stable")], bounds


def _rows_of(groups: Numbers) -> Numbers:
    """The row of each group, by its first photo; -1, as of no group, has the row -1."""
    inside = np.flatnonzero(groups >= 0)
    first = np.full(int(groups.max(initial=-1)) + 2, -1)
    first[groups[inside[::-1]]] = inside[::-1]
    is_first = first[groups[inside]] == inside
    first[groups[inside[is_first]]] = np.arange(np.count_nonzero(is_first))
    return first

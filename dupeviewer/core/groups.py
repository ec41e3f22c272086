"""The groups of a scan as they form: links in, clusters out, each made but once.

Knows rows of a library and the copies among them; what makes a link is others' affair.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

import numpy as np

from dupeviewer.core import collector
from dupeviewer.core.library import Library
from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.likeness.clustering import Link, Numbers
from dupeviewer.core.likeness.laid import Laid
from dupeviewer.core.likeness.web import LOOSEST, Web
from dupeviewer.core.photos.photo import Photo

_WIDTH = len(Link._fields)


class Groups:
    """Those of one scan; `copies` says whether identical files count as found."""

    def __init__(self, library: Library, *, copies: bool) -> None:
        self._library = library
        self._copies = copies
        self._known: tuple[int, int] | None = None
        self._laid = laid(Web())
        self._photos: dict[int, Photo] = {}

    def fresh(self, links: Sequence[Link]) -> Sequence[Cluster]:
        """The clusters that are new, or have grown since they were last asked for."""
        before, now = self._laid, self.of(links)
        if now is before or not before:
            return () if now is before else now
        fresh = np.flatnonzero(_before(now, before) < 0).tolist()
        with collector.held_off():
            return [now[row] for row in fresh]

    def of(self, links: Sequence[Link]) -> Laid:
        """All clusters of the links known so far, which only ever become more, as photos do."""
        known = (len(links), int(self._library.has.sum()))
        if known != self._known:
            before = self._laid
            numbers = before.web.ordered.tolist()
            for place, photo in before.web.photos.made.items():
                self._photos.setdefault(numbers[place], photo)
            with collector.held_off():
                self._known, self._laid = known, laid(self._web(links))
            if before.made:
                rows = _before(self._laid, before).tolist()
                _carry_over(before.made, self._laid, rows)
        return self._laid

    def learn(self, clusters: Iterable[Cluster]) -> None:
        """Take the facts of these photos instead of what was known of them before."""
        web = self._laid.web
        for photo in chain.from_iterable(cluster.photos for cluster in clusters):
            row = int(web.ordered[web.places[photo.path]])
            if self._library.photo(row).facts != photo.facts:
                self._library.tell(row, photo.facts)
                self._photos[row] = photo
                self._known = None

    def _web(self, links: Sequence[Link]) -> Web:
        """All links with their rows, and exact copies with theirs."""
        copies = self._library.copies() if self._copies else {}
        exact = [
            Link(row, copy, 0, 0, Kind.EXACT, 0)
            for row, others in copies.items()
            for copy in others
        ]
        every = np.concatenate([_ordered(links), _ordered(exact)])
        rows = np.unique(every[:, :2])
        roll = self._library.roll(rows.tolist())
        known = self._photos
        roll.made.update((n, known[row]) for n, row in enumerate(rows.tolist()) if row in known)
        return Web(rows, roll, every)


def laid(web: Web) -> Laid:
    """The clusters of all links."""
    return Laid(web, web.group(LOOSEST))


def _ordered(links: Sequence[Link]) -> Numbers:
    columns = np.fromiter(chain.from_iterable(links), np.int64, _WIDTH * len(links))
    columns = columns.reshape(-1, _WIDTH)
    return columns[np.lexsort(columns.T[::-1])]


def _before(now: Laid, before: Laid) -> Numbers:
    """The row that each row had before, when it was just the same; else -1."""
    if not now or not before:
        return np.full(len(now), -1)
    numbers, numbers_before = now.web.ordered, before.web.ordered
    row_of = np.full(1 + max(int(numbers.max()), int(numbers_before.max())), -1)
    row_of[numbers_before] = before.rows
    places, bounds = now.order
    was, starts = row_of[numbers[places]], bounds[:-1]
    first = was[starts]
    is_same = (np.minimum.reduceat(was, starts) == first) & (first >= 0)
    is_same &= np.maximum.reduceat(was, starts) == first
    is_same &= np.diff(bounds) == np.diff(before.order[1])[first]
    is_same &= now.links_in == before.links_in[first]
    return np.where(is_same, first, -1)


def _carry_over(made: Mapping[int, Cluster], now: Laid, rows_before: Sequence[int]) -> None:
    """Take what was made before for the rows that are still the same."""
    for row, before in enumerate(rows_before):
        if before in made:
            now.adopt(row, made[before])

"""The groups of a scan as they form: links in, clusters out, each made but once.

Knows rows of a library and the copies among them; what makes a link is others' affair.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from dupeviewer.core import collector
from dupeviewer.core.library import Library
from dupeviewer.core.likeness import clustering
from dupeviewer.core.likeness.cluster import INVERSE_TURN, Cluster, Kind, Match
from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.likeness.web import Web
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.storage.answers import Group, rows_of

_Key = tuple[tuple[str, ...], int]
"""The paths of a group, and how many links it has: there may be more of them later."""


class Groups:
    """Those of one scan; `copies` says whether identical files count as found."""

    def __init__(self, library: Library, *, copies: bool) -> None:
        self._library = library
        self._copies = copies
        self._known: tuple[int, int] | None = None
        self._groups: list[Group] = []
        self._made: dict[_Key, Cluster] = {}

    def fresh(self, links: Sequence[Link]) -> list[Cluster]:
        """The clusters that are new, or have grown since they were last asked for."""
        before = set(self._made)
        keys = self._keys(self._grouped(links))
        clusters = zip(keys, self.clusters(links), strict=True)
        return [cluster for key, cluster in clusters if key not in before]

    def clusters(self, links: Sequence[Link]) -> list[Cluster]:
        """All clusters of the links known so far."""
        groups = self._grouped(links)
        keys = self._keys(groups)
        new = [(k, group) for k, group in zip(keys, groups, strict=True) if k not in self._made]
        with collector.held_off():
            photos = self._library.photos(rows_of([group for _, group in new]))
            clusters = made([group for _, group in new], photos)
            self._made.update(zip((key for key, _ in new), clusters, strict=True))
        return [self._made[key] for key in keys]

    def learn(self, clusters: Iterable[Cluster]) -> None:
        """Take these instead of what they were before more was learnt of their photos."""
        self._made |= {(each.key, len(each.matches)): each for each in clusters}

    def everything(self, links: Sequence[Link]) -> list[Group]:
        """The groups, and as the last of them the rows and the links that are in none."""
        groups = self._grouped(links)
        group_of = {row: number for number, (rows, _) in enumerate(groups) for row in rows}
        rest = sorted(x for x in links if group_of.get(x.a, -1) != group_of.get(x.b, -2))
        rows = sorted({row for x in rest for row in x[:2] if row not in group_of})
        return [*groups, (rows, rest)]

    def _grouped(self, links: Sequence[Link]) -> list[Group]:
        """Exact copies unfolded, rows by path; links and photos only ever become more."""
        known = (len(links), int(self._library.has.sum()))
        if known != self._known:
            self._known, self._groups = known, self._unfolded(links)
        return self._groups

    def _unfolded(self, links: Sequence[Link]) -> list[Group]:
        paths = self._library.listing.paths
        copies = self._library.copies() if self._copies else {}
        grouped = clustering.group(links)
        together = {row for members, _ in grouped for row in members}
        alone = [((row,), ()) for row in copies if row not in together]
        groups: list[Group] = []
        for members, inside in sorted([*grouped, *alone]):
            exact = [
                Link(row, copy, 0, 0, Kind.EXACT, 0)
                for row in members
                for copy in copies.get(row, ())
            ]
            rows = {*members, *(link.b for link in exact)}
            groups.append((sorted(rows, key=paths.__getitem__), [*inside, *exact]))
        return groups

    def _keys(self, groups: Sequence[Group]) -> list[_Key]:
        paths = self._library.listing.paths
        return [(tuple(paths[row] for row in rows), len(links)) for rows, links in groups]


def web(groups: Sequence[Group], photos: Sequence[Photo]) -> Web:
    """All the links of groups, given the photos of all their rows in order."""
    links = [link for _, links in groups for link in links]
    return Web(rows_of(groups), photos, links)


def made(groups: Sequence[Group], photos: Sequence[Photo]) -> Iterator[Cluster]:
    """The clusters of groups, given the photos of all their rows in order."""
    each = iter(photos)
    for rows, links in groups:
        photo = dict(zip(rows, each, strict=False))
        matches = [_match(photo[link.a], photo[link.b], link) for link in links]
        yield Cluster(tuple(photo.values()), tuple(matches))


def _match(a: Photo, b: Photo, link: Link) -> Match:
    """A match in path order, whichever way it was found."""
    _, _, distance, difference, kind, turn, cropped = link
    if a.path > b.path:
        a, b, turn, cropped = b, a, INVERSE_TURN[turn], -cropped
    return Match(a, b, distance, difference, kind, turn, cropped)

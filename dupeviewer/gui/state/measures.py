"""What groups are measured and sifted by, in columns: one line for each row of the board.

Knows what can be said of a cluster once and for all; how it stands in the review is the board's
affair.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from dupeviewer.core.likeness.cluster import Cluster
from dupeviewer.core.likeness.clustering import Numbers
from dupeviewer.core.likeness.laid import Laid
from dupeviewer.gui.state.album import NAMED, Album, Names

_GROUPS = np.dtype(
    [
        ("kind", np.int8),
        ("saved", np.int64),
        ("largest", np.int64),
        ("difference", np.int16),
        ("photos", np.int32),
        ("taken", np.float64),
        ("changed", np.int64),
        ("folders", np.int32),
        ("home", np.int32),
    ]
)
"""`saved` and `largest` are bytes, `taken` is the earliest date in seconds, infinite where there
is none, `changed` the latest file date in nanoseconds, `folders` how many there are, `home` the
number of the first photo's folder."""

_PHOTOS = np.dtype([("row", np.int32), *((name, NAMED[name]) for name in NAMED.names or ())])
"""The row of a photo, -1 for one in none, and its names as the album has them."""


class Measures:
    """Grows at its end; one line can be measured anew."""

    def __init__(
        self,
        album: Album,
        order: tuple[Numbers, Numbers],
        kinds: Numbers,
        differences: Numbers,
    ) -> None:
        """Groups out of an album: the places of their photos, row after row, where each row
        begins and ends, and what holds it together."""
        places, bounds = order
        counts = np.diff(bounds)
        rows = np.repeat(np.arange(len(counts)), counts)
        self._count = len(counts)
        self._groups = np.zeros(self._count, dtype=_GROUPS)
        if self._count:
            self._groups["kind"], self._groups["difference"] = kinds, differences
            self._groups["photos"] = counts
            _add_up(self._groups, album, places, rows, bounds[:-1])
        self._photos = np.empty(len(album.photos), dtype=_PHOTOS)
        self._photos["row"] = -1
        self._photos["row"][places] = rows
        for name in NAMED.names or ():
            self._photos[name] = album.named[name]
        self._texts = album.texts.copy()
        self._folders: Names = album.folders.copy()
        self._formats: Names = album.formats.copy()
        self._cameras: Names = album.cameras.copy()

    @classmethod
    def of_clusters(cls, clusters: Sequence[Cluster], album: Album | None = None) -> Measures:
        """The album is that of their photos, cluster after cluster, if there is one."""
        if album is None:
            album = Album([photo for cluster in clusters for photo in cluster.photos])
        bounds = np.cumsum([0, *(len(cluster.photos) for cluster in clusters)])
        return cls(
            album,
            (np.arange(len(album.photos)), bounds),
            _numbers(max([match.kind for match in each.matches]) for each in clusters),
            _numbers(max([match.difference for match in each.matches]) for each in clusters),
        )

    @classmethod
    def of_laid(cls, laid: Laid, album: Album) -> Measures:
        """The same of all rows at once; the album is that of the web's photos."""
        return cls(album, laid.order, *laid.measured)

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, name: str) -> NDArray[np.int64]:
        """One column; `taken` is of floats."""
        column: NDArray[np.int64] = self._groups[name][: self._count]
        return column

    def of(self, row: int, name: str) -> int:
        return int(self._groups[name][row])

    # What is asked of photos: a truth for each row

    @property
    def formats(self) -> list[str]:
        """Those that photos of the groups have."""
        return self._in_use("format", self._formats)

    @property
    def cameras(self) -> list[str]:
        return self._in_use("camera", self._cameras)

    @property
    def photos_in_folders(self) -> dict[str, int]:
        """How many photos of the groups lie in each folder, where there are any."""
        inside = self._of_photos("folder")[self._of_photos("row") >= 0]
        counts = np.bincount(inside, minlength=len(self._folders)).tolist()
        return {name: n for name, n in zip(self._folders, counts, strict=True) if n}

    @property
    def home_order(self) -> Numbers:
        """The place of each row's first folder among all folders by name."""
        names = list(self._folders)
        place = np.empty(len(names), dtype=np.int64)
        place[sorted(range(len(names)), key=names.__getitem__)] = np.arange(len(names))
        ordered: Numbers = place[self["home"]]
        return ordered

    def with_text(self, needle: str) -> NDArray[np.bool_]:
        """Where the path of some photo has this text, in lower case."""
        return self._some(np.array([needle in text for text in self._texts], np.bool_))

    def with_format(self, name: str) -> NDArray[np.bool_]:
        return self._some(self._of_photos("format") == self._formats.get(name, -2))

    def with_camera(self, name: str) -> NDArray[np.bool_]:
        return self._some(self._of_photos("camera") == self._cameras.get(name, -2))

    def in_folders(self, asks: Callable[[str], bool], *, wholly: bool) -> NDArray[np.bool_]:
        """Where some photo, or each, is in a folder of which this is true."""
        is_meant = np.fromiter(map(asks, self._folders), np.bool_, len(self._folders))
        inside = self._times(is_meant[self._of_photos("folder")])
        is_in: NDArray[np.bool_] = inside == self["photos"] if wholly else inside > 0
        return is_in

    # What comes later

    def append(self, clusters: Sequence[Cluster]) -> None:
        end = self._count + len(clusters)
        self._groups = _with_room(self._groups, self._count, end)
        self._take(Measures.of_clusters(clusters), np.arange(self._count, end))
        self._count = end

    def replace(self, row: int, cluster: Cluster) -> None:
        rows = self._photos["row"]
        rows[: len(self._texts)][rows[: len(self._texts)] == row] = -1
        self._take(Measures.of_clusters([cluster]), np.array([row]))

    def _take(self, part: Measures, rows: Numbers) -> None:
        """The groups of `part` in these rows, and its photos after those that are here."""
        first, end = len(self._texts), len(self._texts) + len(part._texts)
        self._photos = _with_room(self._photos, first, end)
        photos = self._photos[first:end]
        photos["row"] = rows[part._photos["row"]]
        for name, known, theirs in (
            ("folder", self._folders, part._folders),
            ("format", self._formats, part._formats),
            ("camera", self._cameras, part._cameras),
        ):
            numbers = _numbers([*(known.setdefault(each, len(known)) for each in theirs), -1])
            photos[name] = numbers[part._photos[name]]
            if name == "folder":
                part._groups["home"] = numbers[part._groups["home"]]
        self._groups[rows] = part._groups
        self._texts += part._texts

    def _of_photos(self, name: str) -> NDArray[np.int32]:
        column: NDArray[np.int32] = self._photos[name][: len(self._texts)]
        return column

    def _in_use(self, name: str, names: Names) -> list[str]:
        used = np.unique(self._of_photos(name)[self._of_photos("row") >= 0])
        every = list(names)
        return sorted(every[number] for number in used.tolist() if number >= 0)

    def _times(self, is_so: NDArray[np.bool_]) -> Numbers:
        """In how many photos of each row something is so."""
        rows = self._of_photos("row")[is_so]
        return np.bincount(rows[rows >= 0], minlength=self._count)

    def _some(self, is_so: NDArray[np.bool_]) -> NDArray[np.bool_]:
        return self._times(is_so) > 0


def _add_up(
    groups: NDArray[np.void], album: Album, places: Numbers, rows: Numbers, starts: Numbers
) -> None:
    """Measure groups by their photos, of which those of a row follow each other."""
    sizes, folders = album.sizes[places], album.named["folder"][places]
    groups["largest"] = np.maximum.reduceat(sizes, starts)
    groups["saved"] = np.add.reduceat(sizes, starts) - groups["largest"]
    groups["taken"] = np.minimum.reduceat(album.taken[places], starts)
    groups["changed"] = np.maximum.reduceat(album.changed[places], starts)
    groups["home"] = folders[starts]
    in_folders = np.sort(rows * len(album.folders) + folders)  # much quicker than np.unique
    different = in_folders[np.diff(in_folders, prepend=-1) > 0]
    groups["folders"] = np.bincount(different // len(album.folders), minlength=len(groups))


def _with_room(held: NDArray[np.void], used: int, wanted: int) -> NDArray[np.void]:
    if wanted <= len(held):
        return held
    more = np.zeros(max(wanted, 2 * len(held)), dtype=held.dtype)
    more[:used] = held[:used]
    return more


def _numbers(numbers: Iterable[int]) -> Numbers:
    return np.fromiter(numbers, np.int64)

"""What groups are measured by, in columns: one line for each row of the board.

Knows what can be said of a cluster once and for all; how it stands in the review is the board's
affair.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import UTC
from math import inf
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from dupeviewer.core.likeness.cluster import Cluster, Match
from dupeviewer.core.photos.photo import Photo

_COLUMNS = np.dtype(
    [
        ("kind", np.int8),
        ("saved", np.int64),
        ("largest", np.int64),
        ("difference", np.int16),
        ("photos", np.int32),
        ("taken", np.float64),
        ("changed", np.int64),
        ("folders", np.int32),
    ]
)
"""`saved` and `largest` are bytes, `taken` is the earliest date in seconds, infinite where there
is none, `changed` the latest file date in nanoseconds, `folders` how many there are."""


class Traits(NamedTuple):
    """What the photos of one group have between them; `home` is the folder of the first."""

    home: str
    folders: frozenset[str]
    formats: frozenset[str]
    cameras: frozenset[str]


class Measures:
    """Grows at its end; one line can be measured anew.

    Beside the columns there are two lists: `texts`, all paths of a group as one in lower case,
    for searching, and `traits`.
    """

    def __init__(self, clusters: Sequence[Cluster] = ()) -> None:
        self._count = len(clusters)
        self.texts = list(map(_text, clusters))
        self.traits = list(map(_traits, clusters))
        self._held = _measured(clusters, self.traits)

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, name: str) -> NDArray[np.int64]:
        """One column; `taken` is of floats."""
        column: NDArray[np.int64] = self._held[name][: self._count]
        return column

    def of(self, row: int, name: str) -> int:
        return int(self._held[name][row])

    def append(self, clusters: Sequence[Cluster]) -> None:
        end = self._count + len(clusters)
        if end > len(self._held):
            more = np.zeros(max(end, 2 * len(self._held)), dtype=_COLUMNS)
            more[: self._count] = self._held[: self._count]
            self._held = more
        traits = list(map(_traits, clusters))
        self._held[self._count : end] = _measured(clusters, traits)
        self._count = end
        self.texts += map(_text, clusters)
        self.traits += traits

    def replace(self, row: int, cluster: Cluster) -> None:
        self.texts[row] = _text(cluster)
        self.traits[row] = _traits(cluster)
        self._held[row] = _measured([cluster], [self.traits[row]])[0]


def _measured(clusters: Sequence[Cluster], traits: Sequence[Traits]) -> NDArray[np.void]:
    lines = [
        _line(cluster.photos, cluster.matches, len(each.folders))
        for cluster, each in zip(clusters, traits, strict=True)
    ]
    return np.array(lines, _COLUMNS)


def _traits(cluster: Cluster) -> Traits:
    photos = cluster.photos
    facts = [photo.facts for photo in photos if photo.facts is not None]
    folders = [_folder(photo.path) for photo in photos]
    return Traits(
        folders[0],
        frozenset(folders),
        frozenset([each.format for each in facts]),
        frozenset([each.camera for each in facts if each.camera is not None]),
    )


def _folder(path: str) -> str:
    """The folder of a photo, as `Photo.folder`; there are too many to take the long way."""
    head = path.rpartition(os.sep)[0]
    return head if os.sep in head else os.path.dirname(path)


def _text(cluster: Cluster) -> str:
    return "\n".join([photo.path for photo in cluster.photos]).casefold()


def _line(
    photos: Sequence[Photo], matches: Sequence[Match], folders: int
) -> tuple[int, int, int, int, int, float, int, int]:
    sizes = [photo.size for photo in photos]
    largest = max(sizes)
    dates = [p.facts.taken for p in photos if p.facts is not None and p.facts.taken is not None]
    return (
        max([match.kind for match in matches]),
        sum(sizes) - largest,
        largest,
        max([match.difference for match in matches]),
        len(sizes),
        min(dates).replace(tzinfo=UTC).timestamp() if dates else inf,
        max([photo.mtime_ns for photo in photos]),
        folders,
    )

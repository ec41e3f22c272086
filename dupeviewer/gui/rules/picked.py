"""The groups that rules are asked of, of all those on the board; what was weighed once stays so.

Knows which they are; what is said of them is core's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import overload

from dupeviewer.core.likeness.cluster import Cluster
from dupeviewer.core.likeness.laid import Laid, Two
from dupeviewer.core.review.rules import Weighing
from dupeviewer.gui.state.rows import Rows


class Picked(Sequence[Cluster]):
    """The clusters of some rows, in their order, each made when it is asked for."""

    def __init__(self, clusters: Rows, rows: Sequence[int]) -> None:
        self._clusters = clusters
        self._rows = sorted(rows)
        self._weighings: list[Weighing] = []

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, place: int) -> Cluster: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Cluster]: ...
    def __getitem__(self, place: int | slice) -> Cluster | Sequence[Cluster]:
        if isinstance(place, slice):
            return [self._clusters[row] for row in self._rows[place]]
        return self._clusters[self._rows[place]]

    def is_of(self, clusters: Rows, rows: Sequence[int]) -> bool:
        """Whether these rows are picked, of a board on which each has the cluster it had."""
        mine = self._clusters
        if mine.laid is not clusters.laid or self._rows != sorted(rows):
            return False
        return next(mine.differing(clusters), None) is None

    def weighings(self) -> Iterator[Weighing]:
        """Each cluster on the scales; the second time they are there. Not for two threads."""
        yield from self._weighings
        for group in self._groups(self._rows[len(self._weighings) :]):
            self._weighings.append(Weighing(group))
            yield self._weighings[-1]

    @property
    def groups(self) -> Sequence[Cluster | Two]:
        """All that were weighed, as far as they had to be made for that."""
        return [weighing.group for weighing in self._weighings]

    def _groups(self, rows: Sequence[int]) -> Iterator[Cluster | Two]:
        clusters, since = self._clusters, self._clusters.since
        if not isinstance(clusters.laid, Laid):
            yield from map(clusters.__getitem__, rows)
            return
        as_laid = clusters.laid.sketches([row for row in rows if row not in since])
        for row in rows:
            yield clusters[row] if row in since else next(as_laid)

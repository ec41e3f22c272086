"""The clusters of a board by row, and the row of each photo: as they were laid out, and since.

What was laid out is shared by all copies of a board; only what came after is copied.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import overload

import numpy as np

from dupeviewer.core.likeness.cluster import Cluster
from dupeviewer.core.likeness.clustering import Numbers
from dupeviewer.core.likeness.laid import Laid


class Rows(Sequence[Cluster]):
    """Grows at its end; a row can get another cluster."""

    def __init__(self, laid: Sequence[Cluster]) -> None:
        self._laid = laid
        self._since: dict[int, Cluster] = {}
        self._count = len(laid)

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, row: int) -> Cluster: ...
    @overload
    def __getitem__(self, row: slice) -> Sequence[Cluster]: ...
    def __getitem__(self, row: int | slice) -> Cluster | Sequence[Cluster]:
        if isinstance(row, slice):
            return [self[each] for each in range(*row.indices(self._count))]
        if self._since:
            row = range(self._count)[row]
            since = self._since.get(row)
            if since is not None:
                return since
        return self._laid[row]

    def __iter__(self) -> Iterator[Cluster]:
        return map(self.__getitem__, range(self._count)) if self._since else iter(self._laid)

    def __setitem__(self, row: int, cluster: Cluster) -> None:
        self._since[row] = cluster

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Rows | list) or len(self) != len(other):
            return False
        if isinstance(other, Rows) and self._laid is other._laid:
            return self._since == other._since
        return all(one == theirs for one, theirs in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]  # as with lists

    @property
    def laid(self) -> Sequence[Cluster]:
        """As they were laid out."""
        return self._laid

    @property
    def since(self) -> Collection[int]:
        """The rows that came, or got another cluster, after that."""
        return self._since.keys()

    @property
    def made(self) -> Sequence[Cluster]:
        """Those that there are already."""
        laid = self._laid.made.values() if isinstance(self._laid, Laid) else self._laid
        return [*laid, *self._since.values()]

    def differing(self, others: Rows) -> Iterator[int]:
        """Where others upon the same layout have another cluster, or have none."""
        for row in self._since.keys() | others._since.keys():
            if self._since.get(row) is not others._since.get(row):
                yield row

    def append(self, cluster: Cluster) -> None:
        self._since[self._count] = cluster
        self._count += 1

    def copy(self) -> Rows:
        other = Rows(self._laid)
        other._since, other._count = self._since.copy(), self._count
        return other


class RowOf(Mapping[str, int]):
    """The row of each photo, by path; `places` says where in `rows` that of a path is."""

    def __init__(self, places: Mapping[str, int], rows: Numbers) -> None:
        self._places = places
        self._rows = np.ascontiguousarray(rows, dtype=np.int64).data  # quicker one by one
        self._since: dict[str, int] = {}

    def __getitem__(self, path: str) -> int:
        since = self._since.get(path) if self._since else None
        row: int = self._rows[self._places[path]] if since is None else since
        if row < 0:
            raise KeyError(path)
        return row

    def __iter__(self) -> Iterator[str]:
        return (path for path in dict.fromkeys([*self._places, *self._since]) if path in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def lacking(self, paths: Iterable[str]) -> list[str]:
        """Those of very many paths that are in no row."""
        places, rows, since = self._places, self._rows, self._since
        return [
            path
            for path in paths
            if (since[path] if path in since else rows[places[path]] if path in places else -1) < 0
        ]

    def put(self, paths: Iterable[str], row: int) -> None:
        self._since.update(dict.fromkeys(paths, row))

    def drop(self, paths: Iterable[str]) -> None:
        self._since.update(dict.fromkeys(paths, -1))

    def copy(self) -> RowOf:
        other = RowOf(self._places, np.asarray(self._rows))
        other._since = self._since.copy()
        return other

"""How soon the list fills: seconds to the first groups of 5,000 small files in five folders.

The order in which the program reads against plain folder order, one after the other.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from dupeviewer.core import reading, scan
from dupeviewer.core.likeness.cluster import Cluster
from dupeviewer.core.progress import Progress
from dupeviewer.core.scan import ScanOptions
from dupeviewer.core.storage.fingerprints import Store
from tests.benchmarks import _library, timing
from tests.benchmarks.timing import spoken

FILES = max(map(int, os.environ.get("FILES", "5000").split()))
EARLY = 10


def main() -> int:
    print(f"{timing.machine()}\n")
    with tempfile.TemporaryDirectory() as folder:
        _library.five_folders(folder, FILES)
        ours = _scanned(folder)
        with _folder_order():
            plain = _scanned(folder)
    assert set(ours.final) == set(plain.final), "the result depends on the order of reading"
    names = (f"first {EARLY} groups", "half of all groups", "all groups, final")
    times = zip(names, ours.times(), plain.times(), strict=True)
    rows = [(name, spoken(a), spoken(b), f"{b / a:.1f} x") for name, a, b in times]
    groups = f"{FILES:,} files, {len(ours.final):,} groups"
    timing.table([groups, "likely copies first", "folder order", "sooner"], rows)
    return 0


class Watch:
    """Notes when groups come; a group counts when its photos are together as they stay."""

    def __init__(self) -> None:
        self._start = time.perf_counter()
        self._seen: dict[tuple[str, ...], float] = {}
        self.final: tuple[tuple[str, ...], ...] = ()

    def __call__(self, progress: Progress) -> None:
        pass

    def found(self, results: Sequence[object]) -> None:
        now = time.perf_counter() - self._start
        for cluster in results:
            assert isinstance(cluster, Cluster)
            for path in cluster.key:
                self._seen.setdefault((path,), now)
            self._seen.setdefault(cluster.key, now)

    def finish(self, clusters: Sequence[Cluster]) -> None:
        self.final = tuple(cluster.key for cluster in clusters)
        self._end = time.perf_counter() - self._start

    def times(self) -> tuple[float, float, float]:
        """Until so many of the final groups showed two photos or more, and until the end."""
        shown = sorted(
            sorted(self._seen.get((path,), self._end) for path in key)[1] for key in self.final
        )
        return shown[EARLY - 1], shown[(len(shown) - 1) // 2], self._end


def _scanned(folder: str) -> Watch:
    with Store.in_memory() as store, ThreadPoolExecutor() as executor:
        watch = Watch()
        watch.finish(scan.run(ScanOptions((folder,)), store, executor, watch).clusters)
    return watch


@contextmanager
def _folder_order() -> Iterator[None]:
    ours = reading.order
    reading.order = lambda listing, rows, copied=(): list(rows)
    try:
        yield
    finally:
        reading.order = ours


if __name__ == "__main__":
    main()

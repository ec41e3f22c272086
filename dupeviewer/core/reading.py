"""In which order files are read, and how many at once.

Knows names, sizes, times and drives; what is done with a file is for the caller to say.
"""

from __future__ import annotations

import os
import re
from collections import deque
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from typing import TypeVar

from dupeviewer.core.photos.discover import Listing

T = TypeVar("T")

QUEUED = 3
"""How many files wait for each worker, so that none is idle while results are looked at."""

CROWD = 64
"""A name or a time that so many files share says nothing."""


def order(listing: Listing, rows: Sequence[int], copied: Iterable[int] = ()) -> list[int]:
    """All the rows, likely copies first and side by side, so that groups form early.

    First those in `copied`, of which each is a group by itself; then two of each name, as far as
    names differ only as those of copies do; then two of each second in which files changed; then
    further ones of these; then the rest. Otherwise files come in the order in which the drive
    holds them, which is folder and inode.
    """
    first = set(copied)
    place = {row: at for at, row in enumerate(sorted(rows, key=_place_in(listing)))}
    by_name = _paired(_stems(listing, rows), place)
    seconds = {row: listing.mtimes[row] // 1_000_000_000 for row in rows if row not in by_name}
    by_time = _paired(seconds, place)

    def rank(row: int) -> tuple[int, int, int]:
        if row in first:
            return 0, 0, place[row]
        hints = ((1, by_name.get(row)), (2, by_time.get(row)))
        for kind, hint in hints:
            if hint is not None:
                leader, is_one_of_two = hint
                return kind if is_one_of_two else 3, leader, place[row]
        return 4, 0, place[row]

    return sorted(rows, key=rank)


def in_parallel(
    executor: Executor,
    work: Callable[[int], T],
    rows: Iterable[int],
    device_of: Callable[[int], int],
) -> Iterator[tuple[int, T]]:
    """Results as they come, a few in flight at a time; closing it cancels what has not begun.

    Drives take turns and share the workers, so that a slow one holds up only its own files.
    """
    waiting: dict[int, deque[int]] = {}
    for row in rows:
        waiting.setdefault(device_of(row), deque()).append(row)
    workers = _workers(executor)
    flying: dict[Future[T], int] = {}
    try:
        while True:
            for row in _next(waiting, list(map(device_of, flying.values())), workers):
                flying[executor.submit(work, row)] = row
            if not flying:
                return
            for future in wait(flying, return_when=FIRST_COMPLETED).done:
                yield flying.pop(future), future.result()
    finally:
        for future in flying:
            future.cancel()
        wait(flying)


def _next(waiting: dict[int, deque[int]], flying: Sequence[int], workers: int) -> Iterator[int]:
    """Take from each drive's queue what it may have in flight beside these."""
    drives = {*waiting, *flying}
    most = workers * (1 + QUEUED) if len(drives) < 2 else max(1, workers // len(drives))
    for device, queue in list(waiting.items()):
        for _ in range(most - flying.count(device)):
            if queue:
                yield queue.popleft()
        if not queue:
            del waiting[device]


def _workers(executor: Executor) -> int:
    """How many an executor runs at once; the standard ones do not say it openly."""
    for name in ("workers", "_max_workers"):
        if isinstance(workers := getattr(executor, name, None), int):
            return max(1, workers)
    return _processors()


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _place_in(listing: Listing) -> Callable[[int], tuple[int, str, int]]:
    def place(row: int) -> tuple[int, str, int]:
        return listing.devices[row], os.path.dirname(listing.paths[row]), listing.inodes[row]

    return place


def _paired(keys: Mapping[int, Hashable], place: Mapping[int, int]) -> dict[int, tuple[int, bool]]:
    """For each row whose key a few others have too: the place of the first of them, and whether
    it is one of the first two."""
    rows_of: dict[Hashable, list[int]] = {}
    for row, key in keys.items():
        rows_of.setdefault(key, []).append(row)
    return {
        row: (place[alike[0]], number < 2)
        for rows in rows_of.values()
        if 1 < len(rows) <= CROWD
        for alike in [sorted(rows, key=place.__getitem__)]
        for number, row in enumerate(alike)
    }


def _stems(listing: Listing, rows: Iterable[int]) -> dict[int, Hashable]:
    names = ((row, os.path.basename(listing.paths[row])) for row in rows)
    return {row: stem for row, name in names if (stem := stem_of(name))}


_BEFORE = re.compile(r"^(copy of|kopie von|copie de|copia de|edited|small)[ _-]+")
_AFTER = re.compile(
    r"[ _.~-]*(\(\d+\)|[ _-](copy|kopie|copie|copia|edited|edit|bearbeitet|small|large|resized|"
    r"scaled|cropped|hdr|bw|mod|modified|final|web|print|thumb|preview|orig|original|fb|export)"
    r"( ?\d+)?|[_~-]\d{1,2}|[ _-]\d{2,5}(x\d{2,5}|px|w|p))$"
)


def stem_of(name: str) -> str:
    """What the names of a photo and its copies have in common: `img_1234` for IMG_1234 (1).JPG."""
    stem = name.rpartition(".")[0].casefold()
    stem = _BEFORE.sub("", stem)
    while (shorter := _AFTER.sub("", stem)) and shorter != stem:
        stem = shorter
    return stem

"""How long it takes to find what is alike: each engine by size and max distance, and a whole scan.

On drawn fingerprints with planted copies; the engines' pairs are compared on the way.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from functools import partial

import numpy as np

from dupeviewer.core import scan
from dupeviewer.core.likeness import matching
from dupeviewer.core.likeness.fingerprint import Bits, algorithm
from dupeviewer.core.likeness.matching import Pairs
from tests.benchmarks import _spectra, timing
from tests.benchmarks.timing import spoken

DISTANCES = (2, 4, 8, 10)
TREE_UP_TO = 1_000
BLOCKS_UP_TO = 10_000 * 10_000 * 8
"""Beyond these many photos, or comparisons, an engine would take minutes."""


def main() -> int:
    print(f"{timing.machine()}\n")
    bits = _spectra.library(100_000)
    _engines(bits)
    _large(bits)
    _wide()
    _growing(bits)
    _nearest(bits)
    _million()
    return 0


def _engines(bits: Bits) -> None:
    """Every engine by size and distance; auto against the best of them."""
    names = (*matching.ENGINES, "auto")
    rows = []
    for photos, turns in ((100, 1), (100, 8), (1_000, 1), (1_000, 8), (10_000, 1), (10_000, 8)):
        for distance in DISTANCES:
            some = bits[:photos, :turns]
            works = {
                name: partial(matching.find, some, distance, engine=name)
                for name in names
                if _is_bearable(name, photos, turns, distance)
            }
            _check_equal([work() for work in works.values()])
            seconds = timing.in_turns(works, rounds=3)
            best = min(each for name, each in seconds.items() if name != "auto")
            cells = [spoken(seconds[name]) if name in seconds else "" for name in names]
            case = f"{photos:,} photos, {turns} turns, {distance} bits"
            rows.append([case, *cells, f"{seconds['auto'] / best:.2f}"])
    timing.table(["all pairs", *names, "auto / best"], rows)


def _is_bearable(name: str, photos: int, turns: int, distance: int) -> bool:
    if name == "bktree":
        return photos * turns <= TREE_UP_TO and photos * turns * distance <= 4 * TREE_UP_TO
    return name != "exhaustive" or photos * photos * turns <= BLOCKS_UP_TO


def _check_equal(found: Sequence[Pairs]) -> None:
    columns = [(p.a, p.b, p.distance, p.turn) for p in found]
    assert all(map(np.array_equal, columns[0], other) for other in columns)


def _large(bits: Bits) -> None:
    rows = []
    for turns in (1, 8):
        for distance in DISTANCES:
            case = f"{len(bits):,} photos, {turns} turns, {distance} bits"
            rows.append(_told(case, bits[:, :turns], distance))
    timing.table(["auto", "seconds", "peak", "pairs"], rows)


def _wide() -> None:
    bits = _spectra.library(20_000, side=16)
    rows = [
        _told(f"{len(bits):,} photos of 256 bits, 8 turns, {distance} bits", bits, distance)
        for distance in (10, 20, algorithm("phash", 256).max_distance)
    ]
    timing.table(["auto", "seconds", "peak", "pairs"], rows)


def _million() -> None:
    start = time.perf_counter()
    bits = _spectra.library(1_000_000)
    print(f"(a million fingerprints drawn in {time.perf_counter() - start:.0f} s)")
    rows = [
        _told(f"1,000,000 photos, {turns} turns, 4 bits", bits[:, :turns], 4) for turns in (1, 8)
    ]
    timing.table(["auto", "seconds", "peak", "pairs"], rows)


def _told(case: str, bits: Bits, distance: int) -> list[str]:
    found: list[Pairs] = []
    seconds = timing.once(lambda: found.append(matching.find(bits, distance)))
    held = timing.peak(lambda: matching.find(bits, distance))
    return [case, spoken(seconds), f"{held / 1e6:.0f} MB", f"{len(found[0]):,}"]


def _growing(bits: Bits) -> None:
    """As a scan searches while it reads: whenever a tenth of what is known is new."""
    rows = []
    for photos in (1_000, 10_000, 100_000):
        some = bits[:photos]
        steps = list(_steps(photos))
        streamed = timing.once(partial(_search_in_steps, some, steps))
        whole = timing.once(partial(matching.find, some, 10))
        told = [spoken(streamed), spoken(whole), f"{streamed / whole:.2f}", str(len(steps))]
        rows.append([f"{photos:,} photos, 8 turns, 10 bits", *told])
    timing.table(["while reading", "all steps", "at once", "ratio", "steps"], rows)


def _search_in_steps(bits: Bits, steps: Sequence[tuple[int, int]]) -> None:
    for known, end in steps:
        matching.find(bits[:end], 10, new=np.arange(end) >= known)


def _steps(photos: int) -> Iterator[tuple[int, int]]:
    known = 0
    while known < photos:
        end = min(photos, known + max(scan.FEWEST_NEW, int(known * scan.GROWTH)))
        yield known, end
        known = end


def _nearest(bits: Bits) -> None:
    ask = partial(matching.nearest, bits[:, 0], bits[7], 10)
    seconds = timing.in_turns({"nearest": ask})["nearest"]
    timing.table(["one query, 8 turns", "median"], [[f"{len(bits):,} photos", spoken(seconds)]])

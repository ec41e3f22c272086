"""How long an unchanged library takes to scan again, against walking it and nothing else.

Makes files that are never opened, and fills the cache with what a scan of photos would remember.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from dupeviewer.core import scan
from dupeviewer.core.likeness import fingerprint, matching
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.likeness.evidence import Evidence
from dupeviewer.core.photos.photo import Facts
from dupeviewer.core.scan import ScanOptions, ScanResult
from dupeviewer.core.storage.fingerprints import Store
from dupeviewer.core.storage.records import Record, identities
from tests.benchmarks import _files, timing

PHOTOS = int(os.environ.get("PHOTOS", "100000"))
IN_A_FOLDER = 500
SHARES = (0.05, 0.3)
"""How many of the photos have a copy."""

NEW = (1, 100)
ROUNDS = 5

Times = tuple[float, float]
"""Of the clock and of the processor, in seconds."""


def main() -> None:
    print(f"{timing.machine()}\n")
    print(f"{PHOTOS:,} photos, medians of {ROUNDS}: clock (processor)")
    for share in SHARES:
        with tempfile.TemporaryDirectory() as place:
            measure(place, share)


def measure(place: str, share: float) -> None:
    folder, cache = os.path.join(place, "photos"), os.path.join(place, "cache")
    paths = make_files(Path(folder))
    with Store.open(cache) as store:
        fill(store, paths, int(PHOTOS * share))

    def rescan() -> ScanResult:
        with Store.open(cache) as store, ThreadPoolExecutor() as pool:
            return scan.run(ScanOptions((folder,)), store, pool)

    first = timed(rescan)
    rounds = [(timed(lambda: bare_walk(folder)), timed(rescan)) for _ in range(ROUNDS)]
    walk, again = (median(each) for each in zip(*rounds, strict=True))
    print(f"\n{len(rescan().clusters):,} groups")
    tell("first search of known fingerprints", first, walk)
    tell("bare walk with stat", walk, walk)
    tell("unchanged rescan", again, walk)
    for count in NEW:
        photographs = _files.photographs(folder, (640, 480), count, progressive=False)
        tell(f"rescan with {count} new photos", timed(rescan), walk)
        for path in photographs:
            os.rename(path, f"{path[:-4]}-{count}.jpg")
    for path in paths[:100]:
        os.remove(path)
    tell("rescan with 100 photos gone", timed(rescan), walk)


def make_files(folder: Path, photos: int = PHOTOS) -> list[str]:
    """Sparse files of different sizes, which an unchanged rescan must not open."""
    chance = np.random.default_rng(1)
    paths = []
    for number, size in enumerate((chance.permutation(20 * photos)[:photos] + 1).tolist()):
        path = folder / f"{number // IN_A_FOLDER:04}" / f"IMG_{number:06}.jpg"
        if number % IN_A_FOLDER == 0:
            path.parent.mkdir(parents=True)
        with path.open("wb") as file:
            file.truncate(size)
        paths.append(str(path))
    return paths


def fill(store: Store, paths: list[str], copies: int) -> None:
    """What a scan of real photos would have remembered: some of them two bits from another."""
    chance = np.random.default_rng(2)
    bits = chance.integers(0, 2**64, (len(paths), 8, 1), dtype=np.uint64)
    bits[-copies:] = bits[:copies] ^ np.uint64(0b11)
    store.put(fingerprint.algorithm("phash").key, records(paths, bits))
    near = matching.find(bits, fingerprint.algorithm("phash").max_distance)
    verdicts = zip(near.a.tolist(), near.b.tolist(), near.turn.tolist(), strict=True)
    store.put_evidence(
        (pair, Evidence(Kind.SAME, 2) if pair[1] - pair[0] == len(paths) - copies else None)
        for pair in verdicts
    )


def records(paths: list[str], bits: NDArray[np.uint64]) -> Iterator[Record]:
    """The checksum of each file is its number."""
    found = [os.stat(path) for path in paths]
    sizes, mtimes = [each.st_size for each in found], [each.st_mtime_ns for each in found]
    known_by = identities(
        [each.st_dev for each in found], [each.st_ino for each in found], sizes, mtimes
    )
    columns = (paths, sizes, mtimes, known_by.tolist(), bits)
    for number, (path, size, mtime_ns, identity, own) in enumerate(zip(*columns, strict=True)):
        yield Record(
            path,
            size,
            mtime_ns,
            identity,
            checksum=number,
            bits=own.astype(">u8").tobytes(),
            detail=40.0,
            facts=facts(number),
        )


def facts(number: int) -> Facts:
    minute = datetime(2019, number % 12 + 1, number % 28 + 1, number % 24, number % 60)  # noqa: DTZ001 - as cameras write it
    place = (43.7 + number / PHOTOS, 11.2)
    return Facts(4032, 3024, "JPEG", 92, minute, "Canon EOS 80D", "EF 24-70", place)


def bare_walk(folder: str) -> int:
    size = 0
    waiting = [folder]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                else:
                    size += entry.stat(follow_symlinks=False).st_size
    return size


def timed(work: Callable[[], object]) -> Times:
    clock, processor = time.perf_counter(), time.process_time()
    result = work()
    times = time.perf_counter() - clock, time.process_time() - processor
    del result  # not part of the work
    return times


def median(rounds: tuple[Times, ...]) -> Times:
    clock, processor = zip(*rounds, strict=True)
    return statistics.median(clock), statistics.median(processor)


def tell(name: str, times: Times, walk: Times) -> None:
    (clock, processor), ratio = times, times[1] / walk[1]
    print(f"{name:36} {clock:6.2f} s ({processor:5.2f})   {ratio:5.1f} x the walk")


if __name__ == "__main__":
    main()

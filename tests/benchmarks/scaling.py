"""How time and memory grow with a library: the search, the cache, and whole scans of real files.

The search has drawn fingerprints and the cache drawn rows, up to a million of them; what is
scanned are photos of 0.3 megapixels in five folders, of which one in five is a copy.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from dupeviewer.core import scan
from dupeviewer.core.likeness import fingerprint, matching
from dupeviewer.core.scan import ScanOptions
from dupeviewer.core.storage.fingerprints import Store
from dupeviewer.core.storage.records import Record
from tests.benchmarks import _library, _spectra, first_groups, memory, rescan, timing
from tests.benchmarks.timing import spoken

SIZES = tuple(int(n) for n in os.environ.get("SIZES", "1000 10000 100000 1000000").split())
FILES = tuple(int(n) for n in os.environ.get("FILES", "1000 5000").split())
DISTANCE = 4
KEY = fingerprint.algorithm("phash").key
PARTS = bytes(434)
"""As much as is stored of the parts of a photo."""


def main() -> int:
    print(f"{timing.machine()}\n")
    head = [f"search, 8 turns, {DISTANCE} bits", "seconds", "a photo", "peak", "pairs"]
    timing.table(head, [_searched(photos) for photos in SIZES])
    head = ["cache", "written", "a photo", "opened", "all read", "20 moved", "a tenth gone", "file"]
    timing.table(head, [_cached(photos) for photos in SIZES])
    head = ["scan", "copies found", "first 10", "half", "all", "processor a photo", "peak"]
    timing.table(head, [_scanned(photos) for photos in FILES])
    return 0


def _searched(photos: int) -> list[str]:
    bits = _spectra.library(photos)
    found: list[matching.Pairs] = []
    seconds = timing.once(lambda: found.append(matching.find(bits, DISTANCE)))
    held = timing.peak(lambda: matching.find(bits, DISTANCE))
    each = f"{seconds / photos * 1e6:.1f} us"
    return [f"{photos:,}", spoken(seconds), each, f"{held / 1e6:.0f} MB", f"{len(found[0]):,}"]


def _cached(photos: int) -> list[str]:
    """Rows written as a scan writes them, taken up again, found moved, found gone."""
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "cache"
        with Store.open(path) as store:
            written = timing.once(lambda: _fill(store, photos))
        stores: list[Store] = []
        opened = timing.once(lambda: stores.append(Store.open(path)))
        store = stores[0]
        size = path.stat().st_size
        read = timing.once(lambda: sum(1 for _ in store.known(KEY, ["/photos"])))
        asked = range(0, photos, photos // 20)
        moved = timing.once(lambda: (list(store.identified(KEY, asked)), _sized(store, photos)))
        names = [_path(number).encode() for number in range(photos // 10)]
        gone = timing.once(lambda: store.miss(KEY, names, []))
        store.close()
    return [
        f"{photos:,}",
        *map(spoken, (written, written / photos, opened, read, moved, gone)),
        f"{size / 1e6:.0f} MB",
    ]


def _sized(store: Store, photos: int) -> int:
    return len(list(store.sized(KEY, range(0, photos, photos // 20))))


def _fill(store: Store, photos: int) -> None:
    for start in range(0, photos, 64):
        store.put(KEY, [_record(number) for number in range(start, min(photos, start + 64))])


def _record(number: int) -> Record:
    return Record(
        _path(number),
        number,
        number,
        number + 1,
        checksum=number,
        bits=bytes(64),
        detail=40.0,
        facts=rescan.facts(number),
        parts=PARTS,
    )


def _path(number: int) -> str:
    return f"/photos/{number // 500:05}/IMG_{number:07}.jpg"


def _scanned(photos: int) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        planted = {frozenset(pair) for pair in _library.five_folders(folder, photos)}
        command = [sys.executable, "-m", "tests.benchmarks.scaling", folder]
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    groups, (early, half, every, processor, held) = json.loads(done.stdout)
    found = set(map(frozenset, groups))
    wrong = f", {len(found - planted)} wrong" if found - planted else ""
    return [
        f"{photos:,} files",
        f"{len(found & planted):,} of {len(planted):,}{wrong}",
        *map(spoken, (early, half, every, processor / photos)),
        f"{held / 1e6:.0f} MB",
    ]


def _scan(folder: str) -> None:
    """One cold scan in a process of its own, told in groups and numbers."""
    with Store.in_memory() as store, ThreadPoolExecutor() as executor:
        before, start = memory.resident("VmRSS"), time.process_time()
        watch = first_groups.Watch()
        watch.finish(scan.run(ScanOptions((folder,)), store, executor, watch).clusters)
        processor = time.process_time() - start
    held = memory.resident("VmHWM") - before
    print(json.dumps([watch.final, [*watch.times(), processor, held]]))


if __name__ == "__main__":
    if sys.argv[1:]:
        _scan(sys.argv[1])
    else:
        sys.exit(main())

"""What a scan holds in memory for each photo, by the number of photos.

Each size in a process of its own, on files whose fingerprints are known but which have no answer
stored, so that everything but decoding happens: the walk, the columns, the search.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from dupeviewer.core import scan
from dupeviewer.core.library import Library
from dupeviewer.core.likeness import fingerprint
from dupeviewer.core.scan import ScanOptions
from dupeviewer.core.storage.fingerprints import Store
from tests.benchmarks import rescan, timing

SIZES = tuple(int(size) for size in os.environ.get("SIZES", "1000 10000 100000").split())


def main() -> int:
    print(f"{timing.machine()}\n")
    rows = []
    for photos in SIZES:
        with tempfile.TemporaryDirectory() as place:
            paths = rescan.make_files(Path(place) / "photos", photos)
            with Store.open(Path(place) / "cache") as store:
                rescan.fill(store, paths, 1)
            kept, most = (_measured(what, place) for what in ("columns", "scan"))
        path = sum(map(len, paths)) / photos + sys.getsizeof("")
        rows.append(
            [
                f"{photos:,}",
                f"{kept / photos:.0f} bytes",
                f"{path:.0f} bytes",
                f"{most / 1e6:.0f} MB",
                f"{most / photos:.0f} bytes",
            ]
        )
    head = ["photos", "kept, each", "of which the path", "peak of a scan", "each"]
    timing.table(head, rows)
    return 0


def _measured(what: str, place: str) -> int:
    command = [sys.executable, "-m", "tests.benchmarks.memory", what, place]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return int(done.stdout)


def _columns(place: str) -> int:
    """Bytes that the library of all photos holds once they are known."""
    with Store.open(Path(place) / "cache") as store, ThreadPoolExecutor(2) as executor:
        library = Library((f"{place}/photos",), (), fingerprint.algorithm("phash"), store)
        tracemalloc.start()
        library.discover()
        library.recall(executor)
        return tracemalloc.get_traced_memory()[0]


def _scan(place: str) -> int:
    """The most that the process held beyond what it began with."""
    with Store.open(Path(place) / "cache") as store, ThreadPoolExecutor(2) as executor:
        before = resident("VmRSS")
        scan.run(ScanOptions((f"{place}/photos",)), store, executor)
        return resident("VmHWM") - before


def resident(which: str) -> int:
    """Bytes of this process in memory, now or (VmHWM) at most; as Linux tells."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(which)) * 1024


if __name__ == "__main__":
    if sys.argv[1:]:
        what, place = sys.argv[1:]
        print(_columns(place) if what == "columns" else _scan(place))
    else:
        sys.exit(main())

"""What reading a photo costs the processor, against the limit: libjpeg-turbo's grey eighth.

In one thread, in turns; the whole program is measured by what it used, threads and all.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from statistics import median

import imagehash
from PIL import Image

from dupeviewer.core import scan
from dupeviewer.core.library import PREVIEW_EDGE
from dupeviewer.core.likeness import fingerprint
from dupeviewer.core.photos import decoding
from dupeviewer.core.scan import ScanOptions
from dupeviewer.core.storage.fingerprints import Store
from tests.benchmarks import _files, timing

PHOTOS = 12
ROUNDS = 5
ROW = fingerprint.algorithm("phash")


def main() -> int:
    print(f"{timing.machine()}\n")
    rows = [
        _row(f"{name} {how}", size, progressive)
        for name, size in (("12 MP", _files.TWELVE), ("2 MP", _files.TWO))
        for how, progressive in (("baseline", False), ("progressive", True))
    ]
    head = ["ms of processor a photo", "limit", "fingerprint", "", "with preview", ""]
    timing.table([*head, "whole scan", "", "plain imagehash", ""], rows)
    return 0


def _row(name: str, size: tuple[int, int], progressive: bool) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        paths = _files.photographs(folder, size, PHOTOS, progressive=progressive)
        found = _in_turns(
            partial(_each, _limit, paths),
            partial(_each, _fingerprint, paths),
            partial(_each, _with_preview, paths),
            partial(_scan, folder),
            partial(_each, lambda path: imagehash.phash(Image.open(path)), paths),
        )
    limit, *others = found
    cells = [f"{1000 * limit / PHOTOS:.2f}"]
    for seconds in others:
        cells += [f"{1000 * seconds / PHOTOS:.2f}", f"{seconds / limit:.2f} x"]
    return [name, *cells]


def _each(work: Callable[[str], object], paths: Sequence[str]) -> None:
    for path in paths:
        work(path)


def _limit(path: str) -> None:
    with Image.open(path) as image:
        image.draft("L", (image.width // 8, image.height // 8))
        image.load()


def _fingerprint(path: str) -> None:
    fingerprint.of(decoding.small(path).picture, ROW)


def _with_preview(path: str) -> None:
    picture = decoding.small(path).picture
    fingerprint.of(picture, ROW)
    decoding.packed(decoding.reduced(picture, PREVIEW_EDGE))


def _scan(folder: str) -> None:
    with Store.in_memory() as store, ThreadPoolExecutor() as executor:
        scan.run(ScanOptions((folder,)), store, executor)


def _in_turns(*works: Callable[[], object]) -> Sequence[float]:
    """Median seconds of processor of each, after a first round that warms up."""
    rounds = [[_used(work) for work in works] for _ in range(ROUNDS + 1)]
    return [median(each) for each in zip(*rounds[1:], strict=True)]


def _used(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    main()

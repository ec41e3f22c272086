"""The whole way from a folder to groups, against what else is installed, caches empty.

Peers are looked for in the Python that PEERS names (by default this one), each run in a process of
its own, and left out where they are missing: `python -m venv peers`, then
`peers/bin/pip install perception difPy czkawka imagededup imagehash pybktree`, then
`PEERS=peers/bin/python`.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

from PIL import Image

from tests.benchmarks import _files, timing

OURS = """
import json, sys, dupeviewer
from dupeviewer.core import scan
from dupeviewer.core.storage.fingerprints import Store
from concurrent.futures import ThreadPoolExecutor
with Store.in_memory() as store, ThreadPoolExecutor() as pool:
    result = scan.run(scan.ScanOptions((sys.argv[1],)), store, pool)
print(json.dumps([cluster.key for cluster in result.clusters]))
"""

PEERS = {
    "imagehash and pybktree, a script": """
import glob, imagehash, json, pybktree, sys
from PIL import Image
names = {}
for path in glob.glob(sys.argv[1] + "/*"):
    bits = int(str(imagehash.phash(Image.open(path))), 16)
    names.setdefault(bits, []).append(path)
tree = pybktree.BKTree(lambda a, b: (a ^ b).bit_count(), names)
near = [[path for _, b in tree.find(a, 10) for path in names[b]] for a in names]
print(json.dumps([each for each in near if len(each) > 1]))
""",
    "imagededup, PHash": """
import json, sys
from imagededup.methods import PHash
found = PHash().find_duplicates(image_dir=sys.argv[1], max_distance_threshold=10)
print(json.dumps([[f"{sys.argv[1]}/{n}" for n in (a, *b)] for a, b in found.items() if b]))
""",
    "perception, PHash 16": """
import glob, json, sys
from perception import hashers, tools
pairs = tools.deduplicate(glob.glob(sys.argv[1] + "/*"), [(hashers.PHash(hash_size=16), 0.2)])
print(json.dumps(pairs))
""",
    "difPy, similar": """
import json, sys, difPy
if __name__ == "__main__":
    built = difPy.build(sys.argv[1], show_progress=False)
    found = difPy.search(built, similarity="similar", same_dim=False, show_progress=False).result
    print(json.dumps([[a, *(b[0] for b in near)] for a, near in found.items()]))
""",
    "czkawka, its PyPI binding": """
import json, sys
from pathlib import Path
from czkawka import ImageSimilarity
finder = ImageSimilarity()
finder.set_directories([Path(sys.argv[1])])
finder.set_similarity(10)
print(json.dumps([[str(path) for path in group] for group in finder.find_similar()]))
""",
}

PHOTOS, WITH_COPIES = 40, 6
COPIES = {"half": ((2000, 1500), 85), "small": ((800, 600), 75), "poor": (_files.TWELVE, 40)}


def main() -> int:
    print(f"{timing.machine()}\n")
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        originals = _files.photographs(folder, _files.TWELVE, PHOTOS, progressive=False)
        for path in originals[:WITH_COPIES]:
            _copy(path)
        ours = 0.0
        for name, code in {"DupeViewer": OURS, **PEERS}.items():
            python = sys.executable if code is OURS else os.environ.get("PEERS", sys.executable)
            done = _run(python, code, folder)
            if done is None:
                rows.append([name, "", "", "not installed", "", ""])
                continue
            groups, processor, clock = done
            ours = ours or processor
            right, wrong = _judged(groups)
            ratio = f"{processor / ours:.1f} x"
            rows.append([name, f"{processor:.1f}", ratio, f"{clock:.1f}", str(right), str(wrong)])
    copies = WITH_COPIES * len(COPIES)
    asked = f"{PHOTOS + copies} JPEGs, {copies} copies"
    timing.table([asked, "processor s", "", "clock s", "copies found", "wrong pairs"], rows)
    return 0


def _copy(path: str) -> None:
    with Image.open(path) as picture:
        for name, (size, quality) in COPIES.items():
            small = picture.resize(size, Image.Resampling.LANCZOS)
            small.save(path.replace(".jpg", f"-{name}.jpg"), quality=quality)


def _run(python: str, code: str, folder: str) -> tuple[list[list[str]], float, float] | None:
    """Groups of paths, seconds of processor with all children, seconds of the clock."""
    with tempfile.TemporaryDirectory() as home:
        script = Path(home) / "peer.py"
        script.write_text(code)
        environment = {
            **os.environ,
            "HOME": home,
            "XDG_CACHE_HOME": home,
            "PYTHONPATH": os.getcwd(),
        }
        before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        done = subprocess.run(
            [python, str(script), folder],
            check=False,
            capture_output=True,
            text=True,
            env=environment,
        )
        clock = time.perf_counter() - start
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        if "ModuleNotFoundError" not in done.stderr:
            print(done.stderr, file=sys.stderr)
        return None
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return json.loads(done.stdout.splitlines()[-1]), processor, clock


def _judged(groups: Sequence[Sequence[str]]) -> tuple[int, int]:
    """How many copies are together with their original, and how many pairs are of two photos."""
    found: set[str] = set()
    wrong: set[tuple[str, str]] = set()
    for group in groups:
        names = sorted({Path(path).stem for path in group})
        found.update(name for name in names if "-" in name and name.split("-")[0] in names)
        wrong.update(
            (a, b) for a, b in combinations(names, 2) if a.split("-")[0] != b.split("-")[0]
        )
    return len(found), len(wrong)


if __name__ == "__main__":
    main()

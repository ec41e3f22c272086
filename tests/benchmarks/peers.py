"""The whole way from a folder to groups, against what else is installed, caches empty.

Peers are looked for in the Python that PEERS names (by default this one) and among the system's
programs, each run in a process of its own, and left out where they are missing: `python -m venv
peers`, `peers/bin/pip install perception difPy czkawka imagehash pybktree matplotlib
scikit-learn`, `peers/bin/pip install --no-deps imagededup` (its PHash runs without torch, of which
it is given an empty stand-in), `apt install findimagedupes dupeguru`, then
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

FINGERPRINTS = """
import dupeviewer, json, sys
found = dupeviewer.find_duplicates(sys.argv[1])
print(json.dumps([[path, *others] for path, others in found.items() if others]))
"""

DUPEGURU = """
import json, sys
sys.path.insert(0, "/usr/share/dupeguru")
from pathlib import Path
from core import fs
from core.pe.scanner import ScannerPE
from core.scanner import ScanType
from qt.pe.photo import File
scanner = ScannerPE()
scanner.scan_type, scanner.min_match_percentage = ScanType.FUZZYBLOCK, 95
scanner.match_scaled, scanner.cache_path = True, sys.argv[1] + "/../dupeguru.db"
groups = scanner.get_dupe_groups(fs.get_files(Path(sys.argv[1]), fileclasses=[File]))
print(json.dumps([[str(file.path) for file in group] for group in groups]))
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
from importlib.machinery import ModuleSpec
from unittest.mock import MagicMock
class StandIn:
    def find_spec(self, name, *_):
        return ModuleSpec(name, self) if name.split(".")[0] in ("torch", "torchvision") else None
    def create_module(self, spec):
        return MagicMock(__path__=[], Tensor=type("Tensor", (), {}))
    def exec_module(self, module):
        pass
import sklearn.metrics
sys.meta_path.append(StandIn())
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
    "findimagedupes": """
import glob, json, shutil, subprocess, sys
if shutil.which("findimagedupes") is None:
    raise ModuleNotFoundError
said = subprocess.run(["findimagedupes", "-t", "90", "--", *glob.glob(sys.argv[1] + "/*")],
                      check=True, capture_output=True, text=True).stdout
print(json.dumps([line.split() for line in said.splitlines()]))
""",
    "dupeGuru, 95 %": """
import os, subprocess, sys
if not os.path.exists("/usr/share/dupeguru"):
    raise ModuleNotFoundError
code = sys.modules["__main__"].INSIDE
sys.exit(subprocess.run(["/usr/bin/python3", "-c", code, sys.argv[1]]).returncode)
""".replace('sys.modules["__main__"].INSIDE', repr(DUPEGURU)),
}

OUR_WAYS = {"DupeViewer": OURS, "DupeViewer, fingerprints alone": FINGERPRINTS}

WITH_COPIES = 75
"""Of the photos; each of them has four copies."""


def main() -> int:
    print(f"{timing.machine()}\n")
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        photos = len(_files.with_copies(folder, WITH_COPIES))
        copies = WITH_COPIES * len(_files.COPIES)
        ours = 0.0
        for name, code in {**OUR_WAYS, **PEERS}.items():
            theirs = os.environ.get("PEERS", sys.executable)
            python = sys.executable if name in OUR_WAYS else theirs
            done = _run(python, code, folder)
            if done is None:
                rows.append([name, "", "", "not installed", "", ""])
                continue
            groups, processor, clock = done
            ours = ours or processor
            right, wrong = _judged(groups)
            ratio = f"{processor / ours:.1f} x"
            rows.append([name, f"{processor:.1f}", ratio, f"{clock:.1f}", str(right), str(wrong)])
    asked = f"{photos + copies} JPEGs, {copies} copies"
    timing.table([asked, "processor s", "", "clock s", "copies found", "wrong pairs"], rows)
    return 0


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

"""The rules of other programs on the same files: which pairs they would call duplicates.

Fingerprints are made by those programs themselves, in the Python that is named (by default this
one); who is not installed there is left out. A rule knows pairs only: an edit is found where it is
within the distance of its original, and every pair of two photographs within it is wrong.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tests.evaluation.labelled import ORIGINAL, Labelled


@dataclass(frozen=True, slots=True)
class Rule:
    """`within` in bits; `make` gives a function from a path to hex."""

    name: str
    within: int
    make: str


IMAGEHASH = """
import imagehash
from PIL import Image
def of(path):
    with Image.open(path) as image:
        return str(imagehash.{call})
"""
IMAGEDEDUP = """
import sys, types
from unittest.mock import MagicMock
# Its package needs torch for a network that these rules do not use.
class Thing: pass
for name in ("torch", "torch.nn", "torch.utils", "torch.utils.data", "torchvision",
             "torchvision.models", "torchvision.models.vision_transformer",
             "torchvision.transforms"):
    sys.modules[name] = MagicMock()
sys.modules["torch"].Tensor = sys.modules["torch.nn"].Module = Thing
sys.modules["torch.utils.data"].Dataset = Thing
sys.modules["imagededup.methods.cnn"] = types.SimpleNamespace(CNN=None)
from imagededup.methods import {call}
encoder = {call}()
def of(path):
    return encoder.encode_image(image_file=path)
"""
PERCEPTION = """
from perception import hashers
hasher = hashers.{call}
def of(path):
    return hasher.compute(path, hash_format="hex")
"""

RULES = (
    Rule("imagehash phash, 8 of 64", 8, IMAGEHASH.format(call="phash(image)")),
    Rule("imagehash dhash, 9 of 64", 9, IMAGEHASH.format(call="dhash(image)")),
    Rule("imagehash phash, 51 of 256", 51, IMAGEHASH.format(call="phash(image, 16)")),
    Rule("imagededup PHash, 10 of 64", 10, IMAGEDEDUP.format(call="PHash")),
    Rule("imagededup DHash, 10 of 64", 10, IMAGEDEDUP.format(call="DHash")),
    Rule("perception PHash, 0.2 of 256", 51, PERCEPTION.format(call="PHash(hash_size=16)")),
    Rule("perception DHash, 0.07 of 256", 17, PERCEPTION.format(call="DHash(hash_size=16)")),
)

RUN = """
import json, sys
prints = []
for path in json.load(open(sys.argv[1])):
    try:
        prints.append(of(path))
    except Exception:
        prints.append(None)
json.dump(prints, open(sys.argv[2], "w"))
"""


def table(labels: Sequence[Labelled], python: str) -> Iterator[str]:
    """A line for each rule, and lines of recall by family beneath it."""
    for rule in RULES:
        prints = _prints(rule, [label.path for label in labels], python)
        yield _line(rule, labels, prints) if prints else f"{rule.name:32} is not installed"


def _prints(rule: Rule, paths: Sequence[str], python: str) -> list[str | None] | None:
    with tempfile.TemporaryDirectory() as folder:
        asked, answered = Path(folder, "paths.json"), Path(folder, "prints.json")
        asked.write_text(json.dumps(paths), "ascii")
        command = [python, "-c", rule.make + RUN, str(asked), str(answered)]
        done = subprocess.run(command, capture_output=True, check=False)
        if done.returncode:
            return None
        prints: list[str | None] = json.loads(answered.read_text("ascii"))
        return prints if any(prints) else None


def _line(rule: Rule, labels: Sequence[Labelled], prints: Sequence[str | None]) -> str:
    known = [(label, hex_) for label, hex_ in zip(labels, prints, strict=True) if hex_]
    bits = np.array([_words(hex_) for _, hex_ in known])
    row_of = {label.path: row for row, (label, _) in enumerate(known)}
    originals = {label.subject: label for label in labels if label.edit == ORIGINAL.name}
    made: dict[str, int] = defaultdict(int)
    found: dict[str, int] = defaultdict(int)
    for label in labels:
        if label.edit == ORIGINAL.name:
            continue
        made[label.family] += 1
        rows = row_of.get(label.path), row_of.get(originals[label.subject].path)
        if rows[0] is not None and rows[1] is not None:
            found[label.family] += int(_apart(bits, *rows)) <= rule.within
    right, wrong = _pairs(rule, [label for label, _ in known], bits)
    recall = sum(found.values()) / max(1, sum(made.values()))
    precision = right / max(1, right + wrong)
    families = ", ".join(f"{name} {found[name] / made[name]:.2f}" for name in made)
    return f"{rule.name:32} precision {precision:.4f} recall {recall:.4f}\n    {families}"


def _words(hex_: str) -> NDArray[np.uint8]:
    padded = hex_.rjust(-(-len(hex_) // 16) * 16, "0")
    return np.frombuffer(bytes.fromhex(padded), dtype=np.uint8)


def _apart(bits: NDArray[np.uint8], one: int, other: int) -> np.integer:
    return np.bitwise_count(bits[one] ^ bits[other]).sum()


def _pairs(rule: Rule, labels: Sequence[Labelled], bits: NDArray[np.uint8]) -> tuple[int, int]:
    """How many pairs within the distance are of one photograph, and of two scenes."""
    numbers: Mapping[str, int] = {
        name: number for number, name in enumerate({x.subject: 0 for x in labels})
    }
    scenes: Mapping[str, int] = {name: n for n, name in enumerate({x.scene: 0 for x in labels})}
    subject = np.array([numbers[label.subject] for label in labels])
    scene = np.array([scenes[label.scene] for label in labels])
    right = wrong = 0
    for row in range(len(labels) - 1):
        near = np.bitwise_count(bits[row] ^ bits[row + 1 :]).sum(axis=1) <= rule.within
        right += int((near & (subject[row + 1 :] == subject[row])).sum())
        wrong += int((near & (scene[row + 1 :] != scene[row])).sum())
    return right, wrong

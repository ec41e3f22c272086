"""What a scan said against what is known: recall by edit, precision over pairs, kinds given.

Knows labels and clusters; running the scan is the command's affair.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

from dupeviewer.core.likeness.cluster import Cluster, Kind
from tests.evaluation.drawings import FAMILIES
from tests.evaluation.labelled import ORIGINAL, Labelled


@dataclass(slots=True)
class Tally:
    """Of one edit: files made, files found beside their original, kinds of the direct matches."""

    family: str
    made: int = 0
    found: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    right: int = 0

    @property
    def recall(self) -> float:
        return self.found / self.made if self.made else 1.0


@dataclass(slots=True)
class Score:
    edits: dict[str, Tally]
    pairs: int
    wrong: list[tuple[str, str, str]]
    together: int
    belonging: int

    @property
    def precision(self) -> float:
        return 1 - len(self.wrong) / self.pairs if self.pairs else 1.0

    @property
    def recall(self) -> float:
        """Of originals and their edits."""
        made = sum(tally.made for tally in self.edits.values())
        return sum(tally.found for tally in self.edits.values()) / made if made else 1.0

    @property
    def kinds_right(self) -> float:
        judged = sum(tally.kinds.total() for tally in self.edits.values())
        return sum(tally.right for tally in self.edits.values()) / judged if judged else 1.0

    def families(self) -> dict[str, tuple[int, int]]:
        """Made and found."""
        families: dict[str, tuple[int, int]] = {}
        for tally in self.edits.values():
            made, found = families.get(tally.family, (0, 0))
            families[tally.family] = made + tally.made, found + tally.found
        return families

    def as_json(self) -> dict[str, Any]:
        return {
            "precision": round(self.precision, 5),
            "recall": round(self.recall, 4),
            "kinds_right": round(self.kinds_right, 4),
            "pairs": self.pairs,
            "wrong": len(self.wrong),
            "edits": {name: round(tally.recall, 4) for name, tally in self.edits.items()},
        }


def half(subject: str) -> int:
    """Which half of the photographs a scene is in, to compare the score of one with the other's."""
    return hashlib.blake2b(subject.encode()).digest()[0] % 2


def negatives(labels: Sequence[Labelled]) -> int:
    """How many pairs of originals there are of one family of drawings, or of one scene."""
    families = Counter(_family(x) for x in labels if x.edit == ORIGINAL.name)
    return sum(count * (count - 1) // 2 for count in families.values())


def _family(label: Labelled) -> str:
    """What is drawn, for drawings; the scene of a photograph."""
    name = label.subject.rstrip("0123456789")
    return name if name in FAMILIES else label.scene


def score(labels: Sequence[Labelled], clusters: Iterable[Cluster]) -> Score:
    """Only pairs of these files count; others in the clusters are left out."""
    by_path = {label.path: label for label in labels}
    home: dict[str, Cluster] = {}
    pairs, wrong, together = 0, [], 0
    for cluster in clusters:
        known = [by_path[photo.path] for photo in cluster.photos if photo.path in by_path]
        home.update((label.path, cluster) for label in known)
        for a, b in combinations(known, 2):
            pairs += 1
            if a.subject == b.subject:
                together += 1
            elif a.scene != b.scene or cluster.kind is not Kind.SIMILAR:
                wrong.append((_name(a), _name(b), cluster.kind.word))
    sizes = Counter(label.subject for label in labels)
    belonging = sum(size * (size - 1) // 2 for size in sizes.values())
    return Score(_by_edit(labels, home), pairs, wrong, together, belonging)


def _by_edit(labels: Sequence[Labelled], home: Mapping[str, Cluster]) -> dict[str, Tally]:
    originals = {label.subject: label for label in labels if label.edit == ORIGINAL.name}
    tallies: dict[str, Tally] = {}
    for label in labels:
        if label.edit == ORIGINAL.name:
            continue
        original = originals[label.subject]
        tally = tallies.setdefault(label.edit, Tally(label.family))
        tally.made += 1
        cluster = home.get(label.path)
        if cluster is None or cluster is not home.get(original.path):
            continue
        tally.found += 1
        photo = {each.path: each for each in cluster.photos}
        match = cluster.between(photo[label.path], photo[original.path])
        if match is not None:
            tally.kinds[match.kind.word] += 1
            tally.right += match.kind in label.kinds
    return tallies


def _name(label: Labelled) -> str:
    return f"{label.subject}:{label.edit}"


def table(result: Score) -> Iterator[str]:
    """The lines of the report."""
    yield f"{'edit':16}{'made':>6}{'recall':>8}  kinds given"
    by_family = defaultdict(list)
    for name, tally in result.edits.items():
        by_family[tally.family].append((name, tally))
    for family, rows in by_family.items():
        made, found = result.families()[family]
        yield f"-- {family}: {found / made:.3f}"
        for name, tally in rows:
            kinds = ", ".join(f"{kind} {count}" for kind, count in tally.kinds.most_common())
            mark = "" if tally.right == tally.kinds.total() else "  <- kind"
            yield f"{name:16}{tally.made:6}{tally.recall:8.3f}  {kinds}{mark}"
    yield f"precision over {result.pairs} pairs: {result.precision:.5f}"
    together = result.together / max(1, result.belonging)
    yield f"recall of edits {result.recall:.4f}, of all pairs {together:.4f}"
    yield f"kinds right {result.kinds_right:.4f}"

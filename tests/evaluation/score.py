"""What a scan said against what is known: recall by edit, precision over pairs, kinds given.

Knows labels and clusters; running the scan is the command's affair.
"""

from __future__ import annotations

from collections import Counter
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

    def families(self) -> dict[str, Tally]:
        """The edits of each family together."""
        families: dict[str, Tally] = {}
        for tally in self.edits.values():
            family = families.setdefault(tally.family, Tally(tally.family))
            family.made += tally.made
            family.found += tally.found
            family.kinds += tally.kinds
            family.right += tally.right
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


def table(result: Score, with_edits: bool) -> Iterator[str]:
    """The lines of the report: families of edits, and under each its edits where they may be
    looked at one by one."""
    yield f"{'edit':20}{'made':>6}{'recall':>8}  kinds given"
    for name, family in result.families().items():
        yield _row(f"-- {name}" if with_edits else name, family)
        if with_edits:
            edits = ((edit, tally) for edit, tally in result.edits.items() if tally.family == name)
            yield from (_row(edit, tally) for edit, tally in edits)
    yield f"precision over {result.pairs} pairs: {result.precision:.5f}"
    together = result.together / max(1, result.belonging)
    yield f"recall of edits {result.recall:.4f}, of all pairs {together:.4f}"
    yield f"kinds right {result.kinds_right:.4f}"


def _row(name: str, tally: Tally) -> str:
    kinds = ", ".join(f"{kind} {count}" for kind, count in tally.kinds.most_common())
    wrong = tally.kinds.total() - tally.right
    mark = f"  <- {wrong} not right" if wrong else ""
    return f"{name:20}{tally.made:6}{tally.recall:8.3f}  {kinds}{mark}"

"""How groups are sorted and which of them are shown: plain values, computed once for each group.

Knows what a group is measured by; which groups there are and how they stand is the model's affair.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC
from enum import Enum
from math import inf
from typing import NamedTuple, assert_never

from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.gui.session import GroupState


class Sort(Enum):
    """How groups follow each other inside a section."""

    SPACE = "space"
    ALIKE = "alike"
    COUNT = "count"
    TAKEN = "taken"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class Filter:
    """Which groups are shown; None is all."""

    state: GroupState | None = GroupState.TO_REVIEW
    kind: Kind | None = None
    text: str = ""


class Measures(NamedTuple):
    kind: Kind
    saved: int
    difference: int
    photos: int
    taken: float
    folder: str


def measure(cluster: Cluster) -> Measures:
    sizes = [photo.size for photo in cluster.photos]
    facts = [photo.facts for photo in cluster.photos if photo.facts is not None]
    dates = [f.taken.replace(tzinfo=UTC).timestamp() for f in facts if f.taken is not None]
    return Measures(
        kind=cluster.kind,
        saved=sum(sizes) - max(sizes),
        difference=max(match.difference for match in cluster.matches),
        photos=len(sizes),
        taken=min(dates, default=-inf),
        folder=cluster.photos[0].folder,
    )


def sort_key(order: Sort) -> Callable[[Measures], float | str]:
    """Space saved, photos and dates run downwards; groups without a date come last."""
    match order:
        case Sort.SPACE:
            return lambda facts: -facts.saved
        case Sort.ALIKE:
            return lambda facts: facts.difference
        case Sort.COUNT:
            return lambda facts: -facts.photos
        case Sort.TAKEN:
            return lambda facts: -facts.taken
        case Sort.FOLDER:
            return lambda facts: facts.folder
        case _:
            assert_never(order)

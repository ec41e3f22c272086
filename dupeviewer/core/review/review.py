"""The review: everything the user has said about the clusters, as one frozen value.

Knows marks, skips, dismissals and guards; what follows from them is the plan's affair.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from itertools import combinations
from types import MappingProxyType

from dupeviewer.core.likeness.cluster import Cluster


class Mark(Enum):
    """The user's wish for one photo; no mark is no wish."""

    KEEP = "keep"
    TRASH = "trash"


_NO_MARKS: Mapping[str, Mark] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Review:
    """Marks by path (they belong to photos, not to clusters); the rest by cluster key."""

    marks: Mapping[str, Mark] = field(default_factory=lambda: _NO_MARKS)
    skipped: frozenset[tuple[str, ...]] = frozenset()
    dismissed: frozenset[tuple[str, ...]] = frozenset()
    guards_passed: frozenset[tuple[str, ...]] = frozenset()

    def mark(self, path: str) -> Mark | None:
        return self.marks.get(path)

    def with_marks(self, changes: Mapping[str, Mark | None]) -> Review:
        """The review with these marks set, or cleared where None."""
        if not changes:
            return self
        marks = {**self.marks}
        for path, mark in changes.items():
            if mark is None:
                marks.pop(path, None)
            else:
                marks[path] = mark
        passed = frozenset(
            key for key in self.guards_passed if all(marks.get(path) is Mark.TRASH for path in key)
        )
        return replace(self, marks=MappingProxyType(marks), guards_passed=passed)

    def with_skipped(self, cluster: Cluster, *, skipped: bool) -> Review:
        return replace(self, skipped=_with(self.skipped, cluster.key, present=skipped))

    def with_dismissed(self, cluster: Cluster, *, dismissed: bool) -> Review:
        return replace(self, dismissed=_with(self.dismissed, cluster.key, present=dismissed))

    def with_stray(self, cluster: Cluster, path: str) -> Review:
        """This photo is no duplicate of any other of its cluster: set aside with each of them."""
        others = (photo.path for photo in cluster.photos if photo.path != path)
        pairs = {(min(path, other), max(path, other)) for other in others}
        return replace(self, dismissed=self.dismissed | pairs).without([path])

    def strays(self, cluster: Cluster) -> frozenset[str]:
        """The photos set aside with each other photo of a larger cluster."""
        paths = cluster.key
        if len(paths) < 3 or not self.dismissed:
            return frozenset()
        apart = {pair for pair in combinations(sorted(paths), 2) if pair in self.dismissed}
        counts = Counter(path for pair in apart for path in pair)
        return frozenset(path for path, count in counts.items() if count == len(paths) - 1)

    def with_guard_passed(self, cluster: Cluster, *, passed: bool) -> Review:
        return replace(self, guards_passed=_with(self.guards_passed, cluster.key, present=passed))

    def without(self, paths: Iterable[str]) -> Review:
        """The review after these photos have gone."""
        return self.with_marks(dict.fromkeys(paths, None))


def _with(
    keys: frozenset[tuple[str, ...]], key: tuple[str, ...], *, present: bool
) -> frozenset[tuple[str, ...]]:
    return keys | {key} if present else keys - {key}

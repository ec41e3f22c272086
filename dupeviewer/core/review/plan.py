"""From a review to decisions: what would move, and that nothing would be lost by it.

Knows the invariants of trashing; whether the files on disk still agree is recheck's affair.
"""

from __future__ import annotations

from dataclasses import dataclass

from dupeviewer.core.likeness.cluster import Cluster
from dupeviewer.core.photos.photo import Photo


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do with one cluster; leaves it without a keeper only past the last-copy guard."""

    cluster: Cluster
    keep: frozenset[Photo]
    trash: frozenset[Photo]
    guard_passed: bool = False

    def __post_init__(self) -> None:
        if not self.keep and not self.guard_passed:
            raise ValueError(f"nothing left to keep in {self.cluster.key}")
        if self.keep & self.trash:
            raise ValueError(f"kept and trashed at once in {self.cluster.key}")

"""From a review to decisions: what would move, and that nothing would be lost by it.

Knows the invariants of trashing; whether the files on disk still agree is recheck's affair.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from dupeviewer.core.likeness.cluster import Cluster
from dupeviewer.core.photos.photo import FileId, Photo, is_within
from dupeviewer.core.review.review import Mark, Review


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
        if not self.keep | self.trash <= frozenset(self.cluster.photos):
            raise ValueError(f"not of the cluster {self.cluster.key}")
        if self.keep & self.trash:
            raise ValueError(f"kept and trashed at once in {self.cluster.key}")

    @property
    def going(self) -> tuple[Photo, ...]:
        """What is in `trash`, in the order of the cluster."""
        places = {path: place for place, path in enumerate(self.cluster.key)}
        return tuple(sorted(self.trash, key=lambda photo: places[photo.path]))


class WhyNot(Enum):
    """Why a marked photo is left out of the plan; the value is the sentence."""

    PROTECTED = "In a protected folder – left alone."
    DISMISSED = "You said these are not duplicates – left alone."
    SAME_FILE = "The same file is kept under another name – left alone."
    LAST_COPY = "No copy of it would be left – left alone."
    NO_DIRECT_MATCH = "No photo it directly matches stays – its mark is paused."


@dataclass(frozen=True, slots=True)
class Refusal:
    """A marked photo that is not planned, and why."""

    photo: Photo
    reason: WhyNot


@dataclass(frozen=True, slots=True)
class Plan:
    """Every marked photo of the clusters is in one decision's `trash` or in `refused`."""

    decisions: tuple[Decision, ...] = ()
    refused: tuple[Refusal, ...] = ()

    @property
    def trash(self) -> tuple[Photo, ...]:
        """All photos that would move, in the order of the clusters."""
        return tuple(photo for decision in self.decisions for photo in decision.going)


def plan(clusters: Sequence[Cluster], review: Review, protected: Sequence[str]) -> Plan:
    """What would move, checked over all clusters at once; touches no disk.

    The photos in a decision's `trash` carry only the companions that no staying photo claims.
    """
    if Mark.TRASH not in review.marks.values():
        return Plan()
    refused = _refused(clusters, review, protected)
    claimed = _claimed(_staying(clusters, review, refused))
    decisions = (_decision(cluster, review, refused, claimed) for cluster in clusters)
    photos = {p.path: p for c in clusters for p in _marked(c, review) if p.path in refused}
    return Plan(
        tuple(decision for decision in decisions if decision is not None),
        tuple(Refusal(photo, refused[path]) for path, photo in photos.items()),
    )


def paused(cluster: Cluster, review: Review) -> frozenset[str]:
    """The marked photos that would not move, as no photo they directly match stays."""
    return frozenset(_without_live_match([cluster], review, {}))


def is_protected(photo: Photo, protected: Iterable[str]) -> bool:
    """Whether the photo, another name of it or a companion lies in a protected folder."""
    paths = (photo.path, *photo.names, *(companion.path for companion in photo.companions))
    return any(is_within(path, folder) for folder in protected for path in paths)


def is_in_trash(path: str) -> bool:
    """Whether the path lies in a trash folder, where nothing counts as kept."""
    lowered = path.casefold()
    if "trash" not in lowered and "recycle" not in lowered:
        return False
    parts = path.split(os.sep)[:-1]
    return any(
        part.startswith(".Trash")
        or part.casefold() in {"$recycle.bin", "recycler"}
        or (part == "Trash" and following in {"files", "info", "expunged"})
        for part, following in zip(parts, [*parts[1:], ""], strict=True)
    )


def _refused(
    clusters: Sequence[Cluster], review: Review, protected: Sequence[str]
) -> dict[str, WhyNot]:
    refused: dict[str, WhyNot] = {}
    for cluster in clusters:
        is_dismissed = bool(review.dismissed) and cluster.key in review.dismissed
        for photo in _marked(cluster, review):
            if is_protected(photo, protected):
                refused[photo.path] = WhyNot.PROTECTED
            elif is_dismissed:
                refused.setdefault(photo.path, WhyNot.DISMISSED)
    _refuse_same_files(clusters, review, refused)
    while unmatched := _without_live_match(clusters, review, refused):
        refused |= unmatched
        _refuse_same_files(clusters, review, refused)
    return refused


def _refuse_same_files(
    clusters: Sequence[Cluster], review: Review, refused: dict[str, WhyNot]
) -> None:
    """Refuse what is a staying file under another name, until no file is both."""
    going: dict[str | FileId, list[Photo]] = {}
    for cluster in clusters:
        for photo in _marked(cluster, review):
            for identity in _identities(photo):
                going.setdefault(identity, []).append(photo)
    fresh = list(_staying(clusters, review, refused)) if going else []
    while fresh:
        identity_sets = (_identities(photo) for photo in fresh)
        met = [p for identities in identity_sets for i in identities for p in going.get(i, ())]
        fresh = [photo for photo in met if photo.path not in refused]
        refused.update((photo.path, WhyNot.SAME_FILE) for photo in fresh)


def _without_live_match(
    clusters: Sequence[Cluster], review: Review, refused: dict[str, WhyNot]
) -> dict[str, WhyNot]:
    """The photos that go without a direct match that stays, all judged by the same state."""
    unmatched: dict[str, WhyNot] = {}
    for cluster in clusters:
        going = [photo for photo in _marked(cluster, review) if photo.path not in refused]
        if not going:
            continue
        keepers = _keepers(cluster, {photo.path for photo in going})
        if not keepers:
            if cluster.key not in review.guards_passed:
                unmatched |= dict.fromkeys((photo.path for photo in going), WhyNot.LAST_COPY)
            continue
        matched = _matched_with(cluster, keepers)
        unmatched |= dict.fromkeys(
            (photo.path for photo in going if photo.path not in matched), WhyNot.NO_DIRECT_MATCH
        )
    return unmatched


def _decision(
    cluster: Cluster, review: Review, refused: dict[str, WhyNot], claimed: Collection[str]
) -> Decision | None:
    going = [photo for photo in _marked(cluster, review) if photo.path not in refused]
    if not going:
        return None
    keepers = _keepers(cluster, {photo.path for photo in going})
    return Decision(
        cluster,
        frozenset(keepers),
        frozenset(_travelling(photo, claimed) for photo in going),
        guard_passed=cluster.key in review.guards_passed,
    )


def _marked(cluster: Cluster, review: Review) -> list[Photo]:
    marks = review.marks
    return [photo for photo in cluster.photos if marks.get(photo.path) is Mark.TRASH]


def _staying(
    clusters: Sequence[Cluster], review: Review, refused: Collection[str]
) -> Iterator[Photo]:
    marks = review.marks
    return (
        photo
        for cluster in clusters
        for photo in cluster.photos
        if marks.get(photo.path) is not Mark.TRASH or photo.path in refused
    )


def _keepers(cluster: Cluster, going: Collection[str]) -> list[Photo]:
    return [p for p in cluster.photos if p.path not in going and not is_in_trash(p.path)]


def _matched_with(cluster: Cluster, keepers: Sequence[Photo]) -> set[str]:
    """The photos with a direct match among these; identical photos have the same matches."""
    kept = {photo.path for photo in keepers}
    pairs = [(match.a.path, match.b.path) for match in cluster.matches]
    matched = {b for a, b in pairs if a in kept} | {a for a, b in pairs if b in kept}
    shared = [keeper for keeper in keepers if keeper.digest is not None]
    rest = (photo for photo in cluster.photos if photo.path not in matched)
    return matched | {
        photo.path
        for photo in rest
        if any(cluster.between(photo, k) for k in (keepers if photo.digest else shared))
    }


def _identities(photo: Photo) -> tuple[str | FileId, ...]:
    """All by which the file is known; where the file system has no inodes, only its names."""
    if photo.file_id.inode:
        return (photo.path, photo.file_id, *photo.names)
    return (photo.path, *photo.names)


def _claimed(staying: Iterable[Photo]) -> set[str]:
    return {
        path
        for photo in staying
        for path in (photo.path, *photo.names, *(c.path for c in photo.companions))
    }


def _travelling(photo: Photo, claimed: Collection[str]) -> Photo:
    if not any(companion.path in claimed for companion in photo.companions):
        return photo
    return replace(photo, companions=tuple(c for c in photo.companions if c.path not in claimed))

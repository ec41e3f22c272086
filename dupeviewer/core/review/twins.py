"""Folder twins: which folders hold the photos of another, what only they have, and what may go.

Counts copies of the same picture by folder, subfolders included; nothing here reads the disk.
"""

from __future__ import annotations

import os
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.photos.photo import Photo, is_within
from dupeviewer.core.review import advantages, plan
from dupeviewer.core.review.review import Mark, Review

FEWEST = 3
LEAST_SHARE = 0.5
NEARLY_ALL = 0.9


@dataclass(frozen=True, slots=True)
class Copy:
    """A photo that has a copy of the same picture in the other folder."""

    photo: Photo
    cluster: Cluster


@dataclass(frozen=True, slots=True)
class Twin:
    """`copies` of the `total` photos in `folder` are also in `other`.

    `alone` are the paths of the rest, of which `elsewhere` have a copy in some third folder.
    """

    folder: str
    other: str
    copies: tuple[Copy, ...]
    total: int
    alone: tuple[str, ...]
    elsewhere: int

    @property
    def share(self) -> float:
        return len(self.copies) / self.total


@dataclass(frozen=True, slots=True)
class Wish:
    """What marking a twin sets: `marked` photos for the trash; what it leaves, and why."""

    changes: Mapping[str, Mark | None]
    marked: tuple[Photo, ...]
    better_here: int
    decided: int


def find(
    clusters: Sequence[Cluster],
    paths: Sequence[str],
    roots: Sequence[str],
    protected: Sequence[str] = (),
) -> list[Twin]:
    """Folders of which most is also in another one, the best covered first.

    `paths` are all photos in the `roots`, whether they have copies or not.
    """
    levels = _Levels(roots)
    found: dict[tuple[str, str], list[Copy]] = {}
    with_copies: dict[str, tuple[str, ...]] = {}
    for cluster in clusters:
        for photo, folders in _copies(cluster):
            with_copies[photo.path] = folders
            if not plan.is_protected(photo, protected):
                for pair in _pairs(photo.folder, folders, levels):
                    found.setdefault(pair, []).append(Copy(photo, cluster))
    totals = Counter(level for path in paths for level in levels.of(os.path.dirname(path)))
    wide = {pair: copies for pair, copies in found.items() if _is_twin(copies, totals[pair[0]])}
    chosen = {pair: wide[pair] for pair in _telling(wide, totals)}
    paths = sorted(paths)
    twins = [_twin(pair, copies, paths, with_copies) for pair, copies in chosen.items()]
    return sorted(twins, key=lambda twin: (-twin.share, -len(twin.copies), twin.folder))


def wish(twin: Twin, review: Review, protected: Sequence[str] = ()) -> Wish:
    """The marks by which the copies go, each for a copy in the other folder that is no worse."""
    changes: dict[str, Mark | None] = {}
    marked: list[Photo] = []
    better = decided = 0
    for copy in twin.copies:
        photo = copy.photo
        if review.mark(photo.path) is not None or copy.cluster.key in review.dismissed:
            decided += 1
            continue
        kept = _kept_for(copy, twin, review)
        if kept is None:
            better += 1
            continue
        changes[photo.path] = Mark.TRASH
        marked.append(photo)
        if not plan.is_protected(kept, protected):
            changes[kept.path] = Mark.KEEP
    return Wish(changes, tuple(marked), better, decided)


def _kept_for(copy: Copy, twin: Twin, review: Review) -> Photo | None:
    """The copy in the other folder that may stay for this one, if it lacks nothing."""
    for other in copy.cluster.photos:
        if not is_within(other.path, twin.other) or is_within(other.path, twin.folder):
            continue
        match = copy.cluster.between(copy.photo, other)
        if match is None or match.kind > Kind.SAME or review.mark(other.path) is Mark.TRASH:
            continue
        is_known = match.kind is Kind.EXACT or (copy.photo.facts and other.facts)
        if is_known and not advantages.deciding(match, copy.photo, other):
            return other
    return None


class _Levels:
    """The folders that a folder lies in, up to the root that was chosen; itself first."""

    def __init__(self, roots: Sequence[str]) -> None:
        self._roots = tuple(roots)
        self._known: dict[str, tuple[str, ...]] = {}

    def of(self, folder: str) -> tuple[str, ...]:
        if folder not in self._known:
            self._known[folder] = tuple(self._climb(folder))
        return self._known[folder]

    def _climb(self, folder: str) -> Iterator[str]:
        while any(is_within(folder, root) for root in self._roots):
            yield folder
            above = os.path.dirname(folder)
            if above == folder:
                return
            folder = above


def _copies(cluster: Cluster) -> Iterator[tuple[Photo, tuple[str, ...]]]:
    """Each photo that has copies of the same picture, with the folders of these."""
    content = {photo.path: photo.digest or photo.path for photo in cluster.photos}
    holders: dict[str, list[Photo]] = {}
    for photo in cluster.photos:
        holders.setdefault(content[photo.path], []).append(photo)
    linked = {each: {each} for each in holders}
    for match in cluster.matches:
        if match.kind <= Kind.SAME:
            a, b = content[match.a.path], content[match.b.path]
            linked[a].add(b)
            linked[b].add(a)
    folders = {each: Counter(p.folder for p in photos) for each, photos in holders.items()}
    for each, photos in holders.items():
        others: Counter[str] = Counter()
        for link in linked[each]:
            others += folders[link]
        for photo in photos:
            there = others - Counter([photo.folder])
            if there:
                yield photo, tuple(there)


def _pairs(folder: str, others: Sequence[str], levels: _Levels) -> set[tuple[str, str]]:
    """Every folder around a photo, with every folder around a copy outside of it."""
    return {
        (here, there)
        for other in others
        for here in levels.of(folder)
        if not is_within(other, here)
        for there in levels.of(other)
        if not is_within(there, here)
    }


def _is_twin(copies: Sequence[Copy], total: int) -> bool:
    return len(copies) >= FEWEST and len(copies) >= LEAST_SHARE * total


def _telling(
    wide: Mapping[tuple[str, str], Sequence[Copy]], totals: Mapping[str, int]
) -> Iterator[tuple[str, str]]:
    """Without those that a nearer other folder, or a wider folder, says as well."""
    others: dict[str, list[str]] = {}
    for here, there in wide:
        others.setdefault(here, []).append(there)
    for (here, there), copies in wide.items():
        if there not in _nearest({other: len(wide[here, other]) for other in others[here]}):
            continue
        share = len(copies) / totals[here]
        around = (
            (outer, other)
            for outer in _above(here)
            for other in others.get(outer, ())
            if is_within(there, other)
        )
        if not any(len(wide[pair]) / totals[pair[0]] >= share for pair in around):
            yield here, there


def _above(folder: str) -> Iterator[str]:
    while (above := os.path.dirname(folder)) != folder:
        folder = above
        yield folder


def _nearest(counts: Mapping[str, int]) -> set[str]:
    """Of folders that lie in each other, the innermost with nearly all that the outermost has."""
    full = {
        folder
        for folder, count in counts.items()
        if count >= NEARLY_ALL * max(n for other, n in counts.items() if is_within(folder, other))
    }
    return {
        folder
        for folder in full
        if not any(other != folder and is_within(other, folder) for other in full)
    }


def _twin(
    pair: tuple[str, str],
    copies: Sequence[Copy],
    paths: Sequence[str],
    with_copies: Mapping[str, Sequence[str]],
) -> Twin:
    here, there = pair
    shared = {copy.photo.path for copy in copies}
    inside = _inside(here, paths)
    alone = tuple(path for path in inside if path not in shared)
    elsewhere = sum(
        any(not is_within(folder, here) for folder in with_copies.get(path, ())) for path in alone
    )
    known = shared.intersection(inside)
    present = tuple(copy for copy in copies if copy.photo.path in known)
    return Twin(here, there, present, len(inside), alone, elsewhere)


def _inside(folder: str, paths: Sequence[str]) -> Sequence[str]:
    """The slice of sorted paths that lie in a folder."""
    start = folder.rstrip(os.sep) + os.sep
    first = bisect_left(paths, start)
    return paths[first : bisect_left(paths, start[:-1] + chr(ord(os.sep) + 1), first)]

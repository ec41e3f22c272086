"""What the window is about: folders, clusters, the review and its undo. The only state there is.

Knows what is true and tells of changes; how it looks and how work gets done is left to others.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal

from dupeviewer.core.likeness.cluster import Cluster
from dupeviewer.core.photos.photo import Photo, Unreadable, is_within
from dupeviewer.core.review import keeper, plan
from dupeviewer.core.review.lawful import lawful
from dupeviewer.core.review.review import Mark, Review


class PhotoState(Enum):
    """What a card shows; the values are what outside programs read."""

    NONE = "none"
    KEEP = "keep"
    TRASH = "trash"
    PROTECTED = "protected"


class GroupState(Enum):
    """How far the user is with one cluster."""

    TO_REVIEW = "to review"
    DECIDED = "decided"
    SKIPPED = "skipped"
    DISMISSED = "dismissed"


class Refused(Enum):
    """Why a photo was not marked for the trash."""

    PROTECTED = "protected"
    LAST_COPY = "last copy"


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder to check; photos in a protected one are compared but never marked."""

    path: str
    protected: bool = False


@dataclass(frozen=True, slots=True)
class Totals:
    """What the status bar says. `spare_bytes` is all that extra copies take."""

    groups: int = 0
    decided: int = 0
    skipped: int = 0
    marked: int = 0
    marked_bytes: int = 0
    spare_bytes: int = 0


class Session(QObject):
    """Folders, clusters and the review of one window.

    Clusters are addressed by row in `clusters`; photos by path. A row, once given, stays that
    cluster's until `clustersReset`.
    """

    foldersChanged = Signal()
    clustersReset = Signal()
    clustersAppended = Signal(int, int)  # first and last row
    clusterReplaced = Signal(int)
    problemsChanged = Signal()
    reviewChanged = Signal(object)  # the rows (list[int]) whose state changed

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folders: tuple[Folder, ...] = ()
        self._clusters: list[Cluster] = []
        self._row_of: dict[str, int] = {}
        self._states: list[GroupState] = []
        self._spare: list[int] = []
        self._verdicts: dict[int, keeper.Verdict] = {}
        self._review = Review()
        self._undo: list[Review] = []
        self._redo: list[Review] = []
        self._problems: tuple[Unreadable, ...] = ()

    # Folders

    @property
    def folders(self) -> tuple[Folder, ...]:
        return self._folders

    @property
    def protected(self) -> tuple[str, ...]:
        return tuple(folder.path for folder in self._folders if folder.protected)

    def folder_of(self, path: str) -> Folder | None:
        """The listed folder that this path is or lies in."""
        path = os.path.abspath(path)
        return next((f for f in self._folders if is_within(path, f.path)), None)

    def add_folder(self, path: str, *, protected: bool = False) -> bool:
        """Add a folder; False where it is already included in one that is listed."""
        path = os.path.realpath(path)
        if any(is_within(path, folder.path) for folder in self._folders) and not protected:
            return False
        kept = (
            f
            for f in self._folders
            if f.path != path and (f.protected or not is_within(f.path, path))
        )
        self._set_folders((*kept, Folder(path, protected)))
        return True

    def remove_folder(self, path: str) -> None:
        self._set_folders(tuple(f for f in self._folders if f.path != path))

    def protect_folder(self, path: str, *, protected: bool) -> None:
        """Protect or release a listed folder; marks on photos in it are taken away."""
        self._set_folders(
            tuple(Folder(f.path, protected) if f.path == path else f for f in self._folders)
        )

    def is_protected(self, path: str) -> bool:
        return any(is_within(path, folder) for folder in self.protected)

    # Clusters

    @property
    def clusters(self) -> Sequence[Cluster]:
        return self._clusters

    @property
    def problems(self) -> tuple[Unreadable, ...]:
        return self._problems

    def row_of(self, path: str) -> int | None:
        """The row of the cluster that holds this photo."""
        return self._row_of.get(path)

    def reset_clusters(self, clusters: Iterable[Cluster] = ()) -> None:
        """Show these clusters instead of those known; marks stay with their photos."""
        self._clusters = []
        self._states, self._spare = [], []
        self._row_of.clear()
        self._verdicts.clear()
        for cluster in clusters:
            self._append(cluster)
        self._spare_last_copies()
        self.clustersReset.emit()

    def take_found(self, clusters: Iterable[Cluster]) -> None:
        """Take clusters as a scan finds them: a grown one replaces what it grew from.

        A cluster may have all its marks before its last photo is found; `settle` ends that.
        """
        first = len(self._clusters)
        for cluster in clusters:
            rows = {self._row_of[p.path] for p in cluster.photos if p.path in self._row_of}
            if len(rows) == 1 and self._is_growth(row := rows.pop(), cluster):
                self._put(row, cluster)
                self.clusterReplaced.emit(row)
            elif not rows:
                self._append(cluster)
        if len(self._clusters) > first:
            self.clustersAppended.emit(first, len(self._clusters) - 1)

    def settle(self) -> None:
        """All clusters are known: take the marks from those where every photo has one."""
        spared = self._spare_last_copies()
        if spared:
            self.reviewChanged.emit(spared)

    def set_problems(self, problems: Sequence[Unreadable]) -> None:
        self._problems = tuple(problems)
        self.problemsChanged.emit()

    def remove_photos(self, paths: Iterable[str]) -> None:
        """Forget photos that are gone; clusters left with one photo go with them."""
        gone = set(paths)
        self._undo.clear()
        self._redo.clear()
        self._review = self._review.without(gone)
        self.reset_clusters(filter(None, (c.without(gone) for c in self._clusters)))

    # The review

    @property
    def review(self) -> Review:
        return self._review

    def photo_state(self, photo: Photo) -> PhotoState:
        if plan.is_protected(photo, self.protected):
            return PhotoState.PROTECTED
        mark = self._review.mark(photo.path)
        return PhotoState.NONE if mark is None else PhotoState(mark.value)

    def group_state(self, row: int) -> GroupState:
        return self._states[row]

    def verdict(self, row: int) -> keeper.Verdict:
        """The suggestion for a cluster, or why there is none; follows the marks."""
        if row not in self._verdicts:
            cluster = self._clusters[row]
            marks = self._review.marks
            trashed = frozenset(p.path for p in cluster.photos if marks.get(p.path) is Mark.TRASH)
            self._verdicts[row] = keeper.verdict(cluster, self.protected, without=trashed)
        return self._verdicts[row]

    def totals(self) -> Totals:
        marks = self._review.marks
        marked = [p for p, mark in marks.items() if mark is Mark.TRASH and p in self._row_of]
        return Totals(
            groups=len(self._clusters),
            decided=self._states.count(GroupState.DECIDED),
            skipped=self._states.count(GroupState.SKIPPED),
            marked=len(marked),
            marked_bytes=sum(self._photo(path).size for path in marked),
            spare_bytes=sum(self._spare),
        )

    def set_mark(self, path: str, mark: Mark | None) -> Refused | None:
        """Mark one photo, or say why not; the last copy asks for `pass_guard` first."""
        row = self._row_of[path]
        if mark is Mark.TRASH:
            if plan.is_protected(self._photo(path), self.protected):
                return Refused.PROTECTED
            if self._is_last_copy(row, path):
                return Refused.LAST_COPY
        self._change(self._review.with_marks({path: mark}), [row])
        return None

    def pass_guard(self, row: int, path: str) -> None:
        """Mark the last copy too: the user said so, in this group, by hand."""
        if plan.is_protected(self._photo(path), self.protected):
            return
        review = self._review.with_guard_passed(self._clusters[row], passed=True)
        self._change(review.with_marks({path: Mark.TRASH}), [row])

    def accept(self, row: int) -> bool:
        """Mark as suggested; False where nothing is suggested."""
        return self.accept_all([row]) == 1

    def accept_all(self, rows: Iterable[int]) -> int:
        """Mark as suggested in all these clusters, as one step; gives how many had a suggestion.

        What the user has marked to keep stays so.
        """
        marks: dict[str, Mark | None] = {}
        touched: list[int] = []
        for row in rows:
            suggestion = self.verdict(row)
            if not isinstance(suggestion, keeper.Suggestion):
                continue
            wanted = self._review.marks
            extra = (p.path for p in suggestion.trash if wanted.get(p.path) is not Mark.KEEP)
            marks |= dict.fromkeys(extra, Mark.TRASH)
            marks[suggestion.keep.path] = Mark.KEEP
            touched.append(row)
        if touched:
            self._change(self._review.with_marks(marks), touched)
        return len(touched)

    def keep_only(self, row: int, path: str) -> None:
        """Keep this photo and mark the unprotected rest of its cluster for the trash."""
        rest = {
            p.path: Mark.TRASH
            for p in self._clusters[row].photos
            if p.path != path and not plan.is_protected(p, self.protected)
        }
        self._change(self._review.with_marks({**rest, path: Mark.KEEP}), [row])

    def skip(self, row: int) -> None:
        self._change(self._review.with_skipped(self._clusters[row], skipped=True), [row])

    def dismiss(self, row: int) -> None:
        """These are not duplicates: clear the marks and set the cluster aside."""
        cluster = self._clusters[row]
        review = self._review.without(photo.path for photo in cluster.photos)
        self._change(review.with_dismissed(cluster, dismissed=True), [row])

    def clear(self, row: int) -> None:
        """Take back all that was said about one cluster."""
        cluster = self._clusters[row]
        review = self._review.without(photo.path for photo in cluster.photos)
        review = review.with_skipped(cluster, skipped=False).with_dismissed(
            cluster, dismissed=False
        )
        self._change(review, [row])

    @property
    def can_undo(self) -> bool:
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        return bool(self._redo)

    def undo(self) -> None:
        if self._undo:
            self._redo.append(self._review)
            self._step_to(self._undo.pop())

    def redo(self) -> None:
        if self._redo:
            self._undo.append(self._review)
            self._step_to(self._redo.pop())

    # Inside

    def _set_folders(self, folders: tuple[Folder, ...]) -> None:
        before = self.protected
        self._folders = folders
        if self.protected != before:
            self._verdicts.clear()
            rows = range(len(self._clusters))
            self._replace_review(self._lawful(self._review, rows, self._review.marks), rows)
        self.foldersChanged.emit()

    def _append(self, cluster: Cluster) -> None:
        self._clusters.append(cluster)
        self._states.append(GroupState.TO_REVIEW)
        self._spare.append(0)
        self._put(len(self._clusters) - 1, cluster)

    def _put(self, row: int, cluster: Cluster) -> None:
        self._clusters[row] = cluster
        self._row_of.update((photo.path, row) for photo in cluster.photos)
        self._verdicts.pop(row, None)
        sizes = [photo.size for photo in cluster.photos]
        self._spare[row] = sum(sizes) - max(sizes)
        self._states[row] = self._state_of(cluster)

    def _is_growth(self, row: int, cluster: Cluster) -> bool:
        before = {photo.path for photo in self._clusters[row].photos}
        return before <= {photo.path for photo in cluster.photos}

    def _state_of(self, cluster: Cluster) -> GroupState:
        if cluster.key in self._review.dismissed:
            return GroupState.DISMISSED
        marks = self._review.marks
        if all(p.path in marks or plan.is_protected(p, self.protected) for p in cluster.photos):
            return GroupState.DECIDED
        if cluster.key in self._review.skipped:
            return GroupState.SKIPPED
        return GroupState.TO_REVIEW

    def _is_last_copy(self, row: int, path: str) -> bool:
        others = (p.path for p in self._clusters[row].photos if p.path != path)
        return all(self._review.mark(other) is Mark.TRASH for other in others)

    def _photo(self, path: str) -> Photo:
        return next(p for p in self._clusters[self._row_of[path]].photos if p.path == path)

    def _change(self, review: Review, rows: Iterable[int]) -> None:
        self._undo.append(self._review)
        self._redo.clear()
        rows = list(rows)
        self._replace_review(self._lawful(review, rows), rows)

    def _step_to(self, review: Review) -> None:
        before = self._review
        paths = {p for p in {*before.marks, *review.marks} if before.mark(p) is not review.mark(p)}
        keys = (before.skipped ^ review.skipped) | (before.dismissed ^ review.dismissed)
        concerned = paths.union(path for key in keys for path in key)
        rows = {self._row_of[p] for p in concerned if p in self._row_of}
        self._replace_review(self._lawful(review, rows, paths), rows)

    def _lawful(self, review: Review, rows: Iterable[int], paths: Iterable[str] = ()) -> Review:
        return lawful(review, [self._clusters[row] for row in rows], self.protected, paths)

    def _spare_last_copies(self) -> list[int]:
        """Apply the same to all clusters; gives the rows that have lost marks."""
        before = self._review
        review = self._lawful(before, range(len(self._clusters)))
        lost = before.marks.keys() - review.marks.keys()
        spared = sorted({self._row_of[path] for path in lost if path in self._row_of})
        self._review = review
        for row in spared:
            self._verdicts.pop(row, None)
            self._states[row] = self._state_of(self._clusters[row])
        return spared

    def _replace_review(self, review: Review, rows: Iterable[int]) -> None:
        self._review = review
        changed = sorted(rows)
        for row in changed:
            self._verdicts.pop(row, None)
            self._states[row] = self._state_of(self._clusters[row])
        self.reviewChanged.emit(changed)

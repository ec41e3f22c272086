"""What the window is about: folders, clusters, the review and its undo. The only state there is.

Knows what is true and tells of changes; how it looks and how work gets done is left to others.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from dupeviewer.core.likeness.cluster import Cluster
from dupeviewer.core.likeness.web import LOOSEST, Web
from dupeviewer.core.photos.photo import Misnamed, Photo, Unreadable, is_within
from dupeviewer.core.review import keeper
from dupeviewer.core.review.lawful import lawful
from dupeviewer.core.review.ranking import STANDARD, Ranking
from dupeviewer.core.review.review import Mark, Review
from dupeviewer.gui.state import saying
from dupeviewer.gui.state.board import Board, remaining
from dupeviewer.gui.state.listed import Folder, Listed
from dupeviewer.gui.state.states import GroupState, PhotoState, Refused, Totals
from dupeviewer.gui.state.steps import Step, Steps

__all__ = ["Folder", "GroupState", "PhotoState", "Refused", "Session", "Totals"]


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
    webChanged = Signal()  # the matches, or the setting at which they are grouped
    reviewChanged = Signal(object)  # the rows (list[int]) whose state changed

    def __init__(self, parent: QObject | None = None, listed: Listed | None = None) -> None:
        super().__init__(parent)
        self.listed = listed or Listed(self)
        self._protected = self.listed.protected
        self._board = Board((), Review(), ())
        self._web = Web()
        self._depth = LOOSEST
        self._max_difference = LOOSEST
        self._gone: frozenset[str] = frozenset()
        self._review = Review()
        self._steps = Steps()
        self._hidden: frozenset[str] | None = None  # marked photos in no row; None to look again
        self._problems: tuple[Unreadable, ...] = ()
        self._misnamed: tuple[Misnamed, ...] = ()
        self.listed.leaving.connect(self._on_leaving)
        self.listed.protecting.connect(self._on_protecting)
        self.listed.changed.connect(self._on_listed)

    # Folders

    @property
    def folders(self) -> tuple[Folder, ...]:
        return self.listed.folders

    @property
    def protected(self) -> tuple[str, ...]:
        return self.listed.protected

    def add_folder(self, path: str, *, protected: bool = False) -> bool:
        """Add a folder; False where it is already included in one that is listed."""
        return self.listed.add(path, protected=protected)

    def remove_folder(self, path: str) -> None:
        """Take a folder off the list; photos of a protected one leave with its protection."""
        self.listed.remove(path)

    def protect_folder(self, path: str, *, protected: bool) -> None:
        """Protect or release a listed folder, as one step; marks on photos in it go."""
        self.listed.protect(path, protected=protected)

    def is_protected(self, path: str) -> bool:
        return any(is_within(path, folder) for folder in self.protected)

    def prefer_folders(
        self, order: Sequence[str], never_from: Sequence[str] = (), ranking: Ranking = STANDARD
    ) -> None:
        """Suggest by this order of folders and merits, and nothing of the others; marks stay."""
        self._board.prefer(order, never_from, ranking)
        self.reviewChanged.emit(list(range(len(self.clusters))))

    # Clusters

    @property
    def clusters(self) -> Sequence[Cluster]:
        return self._board.clusters

    @property
    def board(self) -> Board:
        """The clusters by row with all that follows for each; for reading only."""
        return self._board

    @property
    def problems(self) -> tuple[Unreadable, ...]:
        return self._problems

    @property
    def misnamed(self) -> tuple[Misnamed, ...]:
        return self._misnamed

    def row_of(self, path: str) -> int | None:
        """The row of the cluster that holds this photo."""
        return self._board.row_of.get(path)

    def reset_clusters(self, clusters: Iterable[Cluster] = ()) -> None:
        """Show these clusters instead of those known; marks stay with their photos."""
        self.reset_board(Board(clusters, self._review, self.protected))

    def reset_board(self, board: Board) -> None:
        """The same with clusters that were laid out elsewhere."""
        self._take_board(board)
        self._gone = frozenset(path for path in self._gone if path not in board.row_of)
        self._spare_last_copies()
        self.clustersReset.emit()

    def take_found(self, clusters: Iterable[Cluster]) -> None:
        """Take clusters as a scan finds them: a grown one replaces what it grew from. It may have
        all its marks before its last photo is found; `settle` ends that."""
        board = self._board
        first = len(board.clusters)
        new: list[Cluster] = []
        for cluster in clusters:
            rows = {board.row_of[p.path] for p in cluster.photos if p.path in board.row_of}
            if len(rows) == 1 and board.is_growth(row := rows.pop(), cluster):
                board.replace(row, cluster)
                self.clusterReplaced.emit(row)
            elif not rows:
                new.append(cluster)
        if new:
            board.append(new)
            self.clustersAppended.emit(first, len(board.clusters) - 1)

    def settle(self) -> None:
        """All clusters are known: take the marks from those where every photo has one."""
        if spared := self._spare_last_copies():
            self.reviewChanged.emit(spared)

    def set_problems(
        self, problems: Sequence[Unreadable], misnamed: Sequence[Misnamed] | None = None
    ) -> None:
        self._problems = tuple(problems)
        self._misnamed = self._misnamed if misnamed is None else tuple(misnamed)
        self.problemsChanged.emit()

    def remove_photos(self, paths: Iterable[str], left: Board | None = None) -> None:
        """Forget photos that are gone; `left` is what remains of the clusters, if laid out."""
        gone = set(paths)
        self._steps.forget()
        self._review, self._gone = self._review.without(gone), self._gone | gone
        if left is None:
            rest, album = remaining(self.clusters, gone), self._board.album
            left = Board(rest, self._review, self.protected, album)
        self.reset_board(left)

    # The setting of "How alike"

    @property
    def web(self) -> Web:
        """All matches that the last scan has verified."""
        return self._web

    @property
    def depth(self) -> int:
        """How far the last scan looked: the loosest setting there are matches for."""
        return self._depth

    @property
    def max_difference(self) -> int:
        """The setting at which the clusters are grouped."""
        return self._max_difference

    @property
    def gone(self) -> frozenset[str]:
        """Photos of the web that are no longer there."""
        return self._gone

    def set_web(self, web: Web, depth: int) -> None:
        """The matches that the clusters shown were made from, all of them."""
        self._web, self._depth, self._max_difference = web, depth, depth
        self._gone, self._hidden = frozenset(), None
        self.webChanged.emit()

    def show_board(self, board: Board, max_difference: int) -> None:
        """Show the clusters of another setting, laid out elsewhere; no mark is lost by it."""
        self._take_board(board)
        self._max_difference = max_difference
        self.clustersReset.emit()
        self.webChanged.emit()

    def bring_back(self, paths: Iterable[str]) -> None:
        """Photos that had gone are there again; their groups are made anew elsewhere."""
        self._gone -= frozenset(paths)
        self.webChanged.emit()

    def paused(self) -> frozenset[str]:
        """Marked photos of the web whose match is hidden at this setting, or going too."""
        if self._hidden is None:
            marked = (path for path, mark in self._review.marks.items() if mark is Mark.TRASH)
            lacking = self._board.row_of.lacking(marked)
            self._hidden = frozenset(path for path in lacking if path in self._web)
        return self._hidden.union(self._board.paused)

    def clear_paused(self) -> None:
        """Take the paused marks away, as one step."""
        review = self._review.without(self.paused())
        rows = self._board.concerned(self._review, review)[0]
        self._hidden = None
        self._say(review, rows)

    # The review

    @property
    def review(self) -> Review:
        return self._review

    def take_review(self, review: Review) -> None:
        """Go on with what was said before or elsewhere; this is no step of undo."""
        self._hidden = None
        rows, paths = self._board.concerned(self._review, review)
        self._replace_review(self._lawful(review, rows, paths), rows)

    def photo_state(self, photo: Photo) -> PhotoState:
        if self._board.is_protected(photo):
            return PhotoState.PROTECTED
        mark = self._review.mark(photo.path)
        if mark is Mark.TRASH and photo.path in self._board.paused:
            return PhotoState.PAUSED
        return PhotoState.NONE if mark is None else PhotoState(mark.value)

    def group_state(self, row: int) -> GroupState:
        return self._board.standing(row).state

    def verdict(self, row: int) -> keeper.Verdict:
        """The suggestion for a cluster, or why there is none; follows the marks."""
        return self._board.verdict(row)

    def totals(self) -> Totals:
        board = self._board
        return Totals(
            groups=len(board.clusters),
            decided=board.in_state(GroupState.DECIDED),
            skipped=board.in_state(GroupState.SKIPPED),
            marked=board.marked,
            marked_bytes=board.marked_bytes,
            spare_bytes=int(board.measures["saved"].sum()),
        )

    # What the user says, each time as one step

    def set_mark(self, path: str, mark: Mark | None) -> Refused | None:
        """Mark one photo, or say why not; the last copy asks for `pass_guard` first."""
        return self._say(saying.mark(self._board, path, mark), [self._board.row_of[path]])

    def pass_guard(self, row: int, path: str) -> None:
        """Mark the last copy too: the user said so, in this group, by hand."""
        self._say(saying.past_guard(self._board, row, path), [row])

    def accept(self, row: int) -> bool:
        """Mark as suggested; False where nothing is suggested."""
        return self.accept_all([row]) == 1

    def accept_all(self, rows: Iterable[int]) -> int:
        """Mark as suggested in all these clusters; gives how many had a suggestion."""
        review, touched = saying.accepted(self._board, rows)
        if touched:
            self._say(review, touched)
        return len(touched)

    def take_change(self, board: Board, rows: Sequence[int]) -> None:
        """A change of many rows, worked out elsewhere upon a copy of the board, as one step."""
        self._steps.take(Step(self._review, self._board, rows))
        self._board, self._review = board, board.review
        self.reviewChanged.emit(sorted(rows))

    def keep_only(self, row: int, *kept: str) -> None:
        """Keep these photos and mark the unprotected rest of their cluster for the trash."""
        self._say(saying.keep_only(self._board, row, kept), [row])

    def prefer(self, row: int, winner: str, loser: str) -> Refused | None:
        """Keep one photo of a cluster and mark another; or say why not."""
        return self._say(saying.prefer(self._board, winner, loser), [row])

    def skip(self, row: int) -> None:
        self.skip_all([row])

    def skip_all(self, rows: Sequence[int]) -> None:
        """Set these clusters aside for later."""
        self._say(saying.skip(self._board, rows), rows)

    def split_off(self, row: int, path: str) -> None:
        """This photo is no duplicate of the others in its cluster; where that is one, dismiss."""
        self._say(saying.split_off(self._board, row, path), [row])

    def dismiss(self, row: int) -> None:
        self.dismiss_all([row])

    def dismiss_all(self, rows: Sequence[int]) -> None:
        """These are not duplicates: clear the marks and set the clusters aside."""
        self._say(saying.dismiss(self._board, rows), rows)

    def clear(self, row: int) -> None:
        """Take back all that was said about one cluster."""
        self._say(saying.nothing(self._board, row), [row])

    @property
    def can_undo(self) -> bool:
        return self._steps.can_undo

    @property
    def can_redo(self) -> bool:
        return self._steps.can_redo

    def undo(self) -> None:
        self._go_to(self._steps.undo(self._review, self._board))

    def redo(self) -> None:
        self._go_to(self._steps.redo(self._review, self._board))

    def _take_board(self, board: Board) -> None:
        self._steps.forget_boards()
        self._hidden = board.hidden if board.review is self._review else None
        self._board = board.taken_up(self._board, self._review, self.protected)

    def _on_leaving(self, folder: Folder) -> None:
        if folder.protected:
            self.remove_photos(self._board.protected_by([folder.path]))

    def _on_protecting(self, folder: Folder) -> None:
        self._steps.take(Step(self._review, folder=folder))

    def _on_listed(self) -> None:
        before, self._protected = self._protected, self.listed.protected
        if self._protected != before:
            self._hidden = None
            board, marks = self._board, self._review.marks
            board.protect(self.protected)
            review = self._lawful(self._review, board.doubtful(), marks)
            lost = board.concerned(self._review, review)[0]
            self._review = review
            board.follow(review, self.protected, lost)
            self.reviewChanged.emit(list(range(len(self.clusters))))
        self.foldersChanged.emit()

    def _say(self, said: Review | Refused, rows: Iterable[int]) -> Refused | None:
        if isinstance(said, Refused):
            return said
        self._steps.take(Step(self._review))
        rows = list(rows)
        self._replace_review(self._lawful(said, rows), rows)
        return None

    def _go_to(self, step: Step | None) -> None:
        if step is None:
            return
        if step.folder is not None:
            self.listed.put_back(step.folder)
        board = step.board_in_place_of(self._board)
        if board is None:
            self._hidden = None
            rows, paths = self._board.concerned(self._review, step.review)
            self._replace_review(self._lawful(step.review, rows, paths), rows)
            return
        self._board, self._review = board, board.review
        self.reviewChanged.emit(sorted(step.rows))

    def _lawful(self, review: Review, rows: Iterable[int], paths: Iterable[str] = ()) -> Review:
        """Where matches are hidden, a cluster in which all is marked is paused instead."""
        shown = self._max_difference >= self._depth
        clusters = [self.clusters[r] for r in rows if shown or not self._board.standing(r).paused]
        return lawful(review, clusters, self.protected, paths)

    def _spare_last_copies(self) -> list[int]:
        """Apply the same to all clusters; gives the rows that have lost marks."""
        before = self._review
        if not before.marks:
            return []
        self._review = self._lawful(before, self._board.doubtful())
        spared, _ = self._board.concerned(before, self._review)
        self._board.follow(self._review, self.protected, spared)
        return sorted(spared)

    def _replace_review(self, review: Review, rows: Iterable[int]) -> None:
        self._review = review
        changed = sorted(rows)
        replaced = self._board.follow(review, self.protected, changed)
        self.reviewChanged.emit(changed)
        for row in replaced:
            self.clusterReplaced.emit(row)

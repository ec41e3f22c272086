"""What the user can say of groups and photos, each as the review that comes of it.

Knows what each word means for marks and groups; what may stand, and how it is shown, does not
matter here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from dupeviewer.core.review import keeper
from dupeviewer.core.review.review import Mark, Review
from dupeviewer.gui.state.board import Board
from dupeviewer.gui.state.states import Refused


def mark(board: Board, path: str, wish: Mark | None) -> Review | Refused:
    """One photo marked, or why not; the last copy asks for `past_guard` first."""
    if wish is Mark.TRASH:
        if board.is_protected(board.photo(path)):
            return Refused.PROTECTED
        if board.is_last_copy(board.row_of[path], path):
            return Refused.LAST_COPY
    return board.review.with_marks({path: wish})


def past_guard(board: Board, row: int, path: str) -> Review | Refused:
    """The last copy marked too: the user said so, in this group, by hand."""
    if board.is_protected(board.photo(path)):
        return Refused.PROTECTED
    review = board.review.with_guard_passed(board.clusters[row], passed=True)
    return review.with_marks({path: Mark.TRASH})


def accepted(board: Board, rows: Iterable[int]) -> tuple[Review, list[int]]:
    """Marked as suggested in these rows; and those of them that have a suggestion.

    What the user has marked to keep stays so.
    """
    marks: dict[str, Mark | None] = {}
    touched: list[int] = []
    for row in rows:
        suggestion = board.verdict(row)
        if not isinstance(suggestion, keeper.Suggestion):
            continue
        wanted = board.review.marks
        extra = (p.path for p in suggestion.trash if wanted.get(p.path) is not Mark.KEEP)
        marks |= dict.fromkeys(extra, Mark.TRASH)
        marks[suggestion.keep.path] = Mark.KEEP
        touched.append(row)
    return board.review.with_marks(marks), touched


def keep_only(board: Board, row: int, kept: Iterable[str]) -> Review:
    """These photos kept, and the unprotected rest of their cluster marked for the trash."""
    paths = frozenset(kept)
    return board.review.with_marks(
        {
            p.path: Mark.KEEP if p.path in paths else Mark.TRASH
            for p in board.clusters[row].photos
            if p.path in paths or not board.is_protected(p)
        }
    )


def prefer(board: Board, winner: str, loser: str) -> Review | Refused:
    """One photo of a cluster kept and another marked, or why not."""
    if board.is_protected(board.photo(loser)):
        return Refused.PROTECTED
    marks: dict[str, Mark | None] = {loser: Mark.TRASH}
    if not board.is_protected(board.photo(winner)):
        marks[winner] = Mark.KEEP
    return board.review.with_marks(marks)


def skip(board: Board, rows: Iterable[int]) -> Review:
    """These clusters set aside for later."""
    keys = frozenset(board.clusters[row].key for row in rows)
    return replace(board.review, skipped=board.review.skipped | keys)


def dismiss(board: Board, rows: Iterable[int]) -> Review:
    """These clusters said to be no duplicates, and without their marks."""
    keys = frozenset(board.clusters[row].key for row in rows)
    review = board.review.without(path for key in keys for path in key)
    return replace(review, dismissed=review.dismissed | keys)


def split_off(board: Board, row: int, path: str) -> Review:
    """This photo said to be no duplicate of the others; where there is but one, dismissed."""
    cluster = board.clusters[row]
    if cluster.without({path}) is None:
        return dismiss(board, [row])
    return board.review.with_stray(cluster, path)


def nothing(board: Board, row: int) -> Review:
    """All that was said about one cluster taken back."""
    cluster = board.clusters[row]
    review = board.review.without(cluster.key).with_skipped(cluster, skipped=False)
    return review.with_dismissed(cluster, dismissed=False)

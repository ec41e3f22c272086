"""The way back through the review, and forward again, step by step.

Knows reviews in their order; what each means for the groups is the session's affair.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dupeviewer.core.review.review import Review
from dupeviewer.gui.state.board import Board
from dupeviewer.gui.state.listed import Folder


@dataclass(frozen=True, slots=True)
class Step:
    """A review to come back to. A step of many rows keeps the board that was laid out with it.

    `folder` is one that the step protected or released, as it was before.
    """

    review: Review
    board: Board | None = None
    rows: Sequence[int] = ()
    folder: Folder | None = None

    def board_in_place_of(self, now: Board) -> Board | None:
        """The board that was kept, where nothing but the review is different from now."""
        then = self.board
        is_right = (
            then is not None
            and then.review is self.review
            and then.wishes == now.wishes
            and then.clusters == now.clusters
        )
        return then if is_right else None


class Steps:
    """What can be undone, and what can be done again."""

    def __init__(self) -> None:
        self._back: list[Step] = []
        self._ahead: list[Step] = []

    @property
    def can_undo(self) -> bool:
        return bool(self._back)

    @property
    def can_redo(self) -> bool:
        return bool(self._ahead)

    def take(self, before: Step) -> None:
        """A step away from here was made; from now on there is no other way forward."""
        self._back.append(before)
        self._ahead.clear()

    def undo(self, now: Review, board: Board) -> Step | None:
        return _move(self._back, self._ahead, now, board)

    def redo(self, now: Review, board: Board) -> Step | None:
        return _move(self._ahead, self._back, now, board)

    def forget(self) -> None:
        self._back.clear()
        self._ahead.clear()

    def forget_boards(self) -> None:
        """The groups are others now; what was laid out before helps no more."""
        for steps in (self._back, self._ahead):
            steps[:] = [replace(step, board=None) if step.board else step for step in steps]


def _move(source: list[Step], target: list[Step], now: Review, board: Board) -> Step | None:
    if not source:
        return None
    step = source.pop()
    folder = step.folder and replace(step.folder, protected=not step.folder.protected)
    target.append(Step(now, board if step.board is not None else None, step.rows, folder))
    return step

"""Many marks at once, as one step of undo, worked out while the window stays alive.

Knows how they come into the session; which marks they are is the asker's affair.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QThreadPool, Signal

from dupeviewer.core import collector
from dupeviewer.core.likeness.cluster import Cluster
from dupeviewer.core.review.lawful import lawful
from dupeviewer.core.review.review import Mark, Review
from dupeviewer.gui.jobs import JobRunner
from dupeviewer.gui.session import Session
from dupeviewer.gui.state.board import Board
from dupeviewer.gui.state.rows import Rows

AT_ONCE = 200
_MOST = 0.25

Marks = Mapping[str, Mark | None]

Changed = Mapping[str, tuple[Mark | None, Mark | None]]
"""Marks before and after, of those that were changed."""


@dataclass(frozen=True, slots=True)
class _Applied:
    """A copy of `before` with the marks in it."""

    before: Board
    seen: Review
    after: Board
    rows: list[int]
    changed: Changed


class Applying(QObject):
    """One set of marks at a time; ends in `applied`."""

    applied = Signal(object)  # Changed
    failed = Signal(str)

    def __init__(self, session: Session, pool: QThreadPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._marks: Marks = {}
        self._jobs = JobRunner(pool, self)
        self._jobs.succeeded.connect(self._on_done)
        self._jobs.failed.connect(self.failed)

    @property
    def is_busy(self) -> bool:
        return self._jobs.is_busy

    def apply(self, marks: Marks) -> None:
        """Set these marks, on photos that are in groups."""
        if self.is_busy:
            return
        self._marks = marks
        before = self._session.board
        if len(marks) <= AT_ONCE:
            self._take(_with_marks(before, before.copy(), marks))
            return
        after = before.copy()
        self._jobs.start(lambda _report: _with_marks(before, after, marks))

    def shutdown(self) -> None:
        self._jobs.shutdown()

    def _on_done(self, done: _Applied) -> None:
        session = self._session
        if session.board is done.before and session.review is done.seen:
            self._take(done)
        else:  # something was said meanwhile, by a scan
            self.apply(self._marks)

    def _take(self, done: _Applied) -> None:
        self._session.take_change(done.after, done.rows)
        self.applied.emit(done.changed)


def _with_marks(before: Board, after: Board, marks: Marks) -> _Applied:
    seen = after.review
    with collector.held_off():
        rows = _marked(after, marks)
        changed = differing(marks, seen, after.review)
    return _Applied(before, seen, after, rows, changed)


def differing(paths: Iterable[str], before: Review, after: Review) -> Changed:
    """The marks of those of these photos that have others now."""
    both = ((path, before.mark(path), after.mark(path)) for path in paths)
    return {path: (old, new) for path, old, new in both if old is not new}


def _marked(after: Board, marks: Marks) -> list[int]:
    """Lead the board on with these marks; gives the rows they are in."""
    known = {path: mark for path, mark in marks.items() if path in after.row_of}
    rows = sorted({after.row_of[path] for path in known})
    clusters = _made(after.clusters, rows)
    review = lawful(after.review.with_marks(known), clusters, after.protected)
    after.follow(review, after.protected, rows)
    return rows


def _made(clusters: Rows, rows: Sequence[int]) -> Sequence[Cluster]:
    """The clusters of these rows; where they are most of all, all are made, which is quicker."""
    if len(rows) < _MOST * len(clusters):
        return [clusters[row] for row in rows]
    wanted = frozenset(rows)
    return [cluster for row, cluster in enumerate(clusters) if row in wanted]

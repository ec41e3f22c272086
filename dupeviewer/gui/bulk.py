"""Suggestions for many groups at once, worked out in the background.

Knows how to keep the window free meanwhile; what is suggested, and what that means, it asks of the
board.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QThreadPool, Signal

from dupeviewer.core import collector
from dupeviewer.core.likeness.cluster import Cluster
from dupeviewer.core.progress import Progress, Report, Stage
from dupeviewer.core.review.keeper import Verdict
from dupeviewer.core.review.lawful import lawful
from dupeviewer.core.review.review import Review
from dupeviewer.gui.board import Board
from dupeviewer.gui.jobs import JobRunner
from dupeviewer.gui.session import Session

AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What was found upon a copy of `before`; `rows` are those marked, None if only judged."""

    before: Board
    seen: Review
    after: Board
    verdicts: dict[int, tuple[Cluster, Verdict]]
    rows: list[int] | None = None


class Bulk(QObject):
    """One command at a time; while it is at work no other is taken."""

    accepted = Signal(int)
    judged = Signal()
    busyChanged = Signal(bool)

    def __init__(self, session: Session, pool: QThreadPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = JobRunner(pool, self)
        self._jobs.succeeded.connect(self._on_done)
        self._jobs.cancelled.connect(self._on_end)
        self._jobs.failed.connect(self._on_end)

    @property
    def is_busy(self) -> bool:
        return self._jobs.is_busy

    def accept(self, rows: Sequence[int]) -> None:
        """Mark as suggested in just these groups, as one step; ends in `accepted`."""
        if self.is_busy or not rows:
            return
        if len(rows) <= AT_ONCE:
            self.accepted.emit(self._session.accept_all(rows))
            return
        before = self._session.board
        after = before.copy()
        self._jobs.start(lambda report: _accepted(before, after, rows, report))
        self.busyChanged.emit(True)

    def judge(self, rows: Sequence[int]) -> None:
        """Find the suggestions for these groups; ends in `judged`."""
        if self.is_busy:
            return
        before = self._session.board
        unknown = [row for row in rows if not before.has_verdict(row)]
        if not unknown:
            self.judged.emit()
            return
        after = before.copy()
        self._jobs.start(lambda report: _judged(before, after, unknown, report))
        self.busyChanged.emit(True)

    def shutdown(self) -> None:
        self._jobs.shutdown()

    def _on_done(self, outcome: _Outcome) -> None:
        session = self._session
        self._on_end()
        if outcome.rows is None:
            session.board.take_verdicts(outcome.verdicts)
            self.judged.emit()
            return
        is_as_before = (
            session.board is outcome.before
            and session.review is outcome.seen
            and session.protected == outcome.after.protected
            and len(session.clusters) == len(outcome.after.clusters)
        )
        if is_as_before and outcome.rows:
            session.take_change(outcome.after, outcome.rows)
            self.accepted.emit(len(outcome.rows))
            return
        session.board.take_verdicts(outcome.verdicts)
        clusters = session.clusters  # something was said meanwhile: only groups that are the same
        same = [
            row
            for row, (cluster, _) in outcome.verdicts.items()
            if row < len(clusters) and clusters[row] is cluster
        ]
        self.accepted.emit(session.accept_all(same))

    def _on_end(self, _message: str = "") -> None:
        self.busyChanged.emit(False)


def _accepted(before: Board, after: Board, rows: Sequence[int], report: Report) -> _Outcome:
    seen = after.review
    with collector.held_off():
        return _marked(before, after, seen, rows, report)


def _marked(
    before: Board, after: Board, seen: Review, rows: Sequence[int], report: Report
) -> _Outcome:
    outcome = _judged(before, after, rows, report)
    marks, touched = after.acceptance(rows)
    clusters = [after.clusters[row] for row in touched]
    review = lawful(seen.with_marks(marks), clusters, after.protected)
    after.follow(review, after.protected, touched)
    return _Outcome(before, seen, after, outcome.verdicts, touched)


def _judged(before: Board, after: Board, rows: Sequence[int], report: Report) -> _Outcome:
    verdicts = {}
    for done, row in enumerate(rows):
        report(Progress(Stage.CHECK, done, len(rows)))
        verdicts[row] = (after.clusters[row], after.verdict(row))
    return _Outcome(before, after.review, after, verdicts)

"""Checking, sending and bringing back as background jobs, and the session kept true to the disk.

Knows when which job runs and what the session must forget; the moves themselves are core's.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum

from PySide6.QtCore import QObject, QThreadPool, Signal

from dupeviewer.core import collector, trash
from dupeviewer.core.likeness.cluster import Cluster
from dupeviewer.core.progress import Progress, Report
from dupeviewer.core.review import keeper
from dupeviewer.core.review import plan as planning
from dupeviewer.core.review.plan import Decision, Plan
from dupeviewer.core.sentences import Sentence
from dupeviewer.core.trash import (
    Entry,
    Forecast,
    Outcome,
    Reason,
    RestoreReceipt,
    Return,
    TrashReceipt,
    WithoutTrash,
)
from dupeviewer.gui.board import Board, remaining
from dupeviewer.gui.jobs import JobRunner
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.session import Session
from dupeviewer.gui.trash import summary
from dupeviewer.gui.trash.summary import Summary

SECONDS_BETWEEN_BATCHES = 0.1

_Work = Callable[[Report], object]


class _Doing(Enum):
    CHECK = "check"
    SEND = "send"
    RESTORE = "restore"
    SETTLE = "settle"


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan and what it comes to if every photo of it may move."""

    plan: Plan
    summary: Summary


@dataclass(frozen=True, slots=True)
class Checked:
    """A plan, what would become of each of its photos, and what that comes to."""

    plan: Plan
    forecasts: tuple[Forecast, ...]
    summary: Summary
    without: WithoutTrash


@dataclass(frozen=True, slots=True)
class _Sent:
    """The receipts, and what they leave of the clusters there were, laid out already."""

    receipts: tuple[TrashReceipt, ...]
    run: int | None = None
    before: Sequence[Cluster] = ()
    left: Board | None = None

    @property
    def moved(self) -> frozenset[str]:
        return frozenset(r.photo.path for r in self.receipts if r.outcome is Outcome.MOVED)


@dataclass(frozen=True, slots=True)
class _Back:
    """The receipts, and the clusters from before the run, laid out already."""

    receipts: tuple[RestoreReceipt, ...]
    before: Board | None = None


@dataclass(frozen=True, slots=True)
class _Done:
    """The last run that moved something: all that undoing it needs."""

    run: int
    moved: frozenset[str]
    before: Sequence[Cluster]
    after: Sequence[Cluster]


class Trasher(QObject):
    """Runs one job at a time; a check asked for while another ends is begun as soon as it has.

    Photos that moved leave the session before `sent` is told, those that came back are in it
    again before `restored` is told.
    """

    progressed = Signal(object)
    planned = Signal(object)  # Planned: what the check is about to look at
    forecast = Signal(object)  # list[Forecast]: as they form, in batches
    checked = Signal(object)  # Checked
    sent = Signal(object)  # tuple[TrashReceipt, ...]
    restored = Signal(object)  # tuple[RestoreReceipt, ...]
    failed = Signal(str)

    def __init__(
        self,
        session: Session,
        journal_path: str,
        pool: QThreadPool,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.preferences = preferences
        self._journal_path = journal_path
        self._jobs = JobRunner(pool, self)
        self._doing = _Doing.CHECK
        self._next: tuple[_Doing, _Work] | None = None
        self._done: _Done | None = None
        self._groups_are_back = False
        self._connect()

    @property
    def journal_path(self) -> str:
        return self._journal_path

    @property
    def is_moving(self) -> bool:
        """Whether files are being moved just now, to the trash or back."""
        return self._jobs.is_busy and self._doing in (_Doing.SEND, _Doing.RESTORE)

    @property
    def can_undo(self) -> bool:
        """Whether there is a run of this session that has not been undone."""
        return self._done is not None and not self._jobs.is_busy

    @property
    def groups_are_back(self) -> bool:
        """Whether the last undo could show the photos in their groups again."""
        return self._groups_are_back

    def check(self) -> None:
        """Plan what the session's marks come to, and look at each file; ends in `checked`."""
        clusters = self._session.board.clusters.copy()
        review, protected = self._session.review, self._session.protected
        without = self.preferences.without_trash

        def work(report: Report) -> Checked:
            plan = planning.plan(clusters, review, protected)
            report.found((Planned(plan, summary.summarise(plan)),))
            decisions, listener = plan.decisions, _InBatches(report)
            forecasts = trash.check(decisions, protected, listener, without=without)
            left = {forecast.photo.path for forecast in forecasts if not forecast.is_fine}
            return Checked(plan, forecasts, summary.summarise(plan, left), without)

        self._start(_Doing.CHECK, work)

    def send(self, checked: Checked) -> None:
        """Move those photos of a checked plan that would move; ends in `sent`, stopped or not."""
        decisions = _of_the_fine(checked)
        protected, path = self._session.protected, self._journal_path
        clusters, review = self._session.board.clusters.copy(), self._session.review

        def work(report: Report) -> _Sent:
            try:
                journal = trash.Journal(path)
            except (trash.NewerJournal, trash.Unwritable, OSError) as error:
                return _Sent(_without_history(decisions, str(error)))
            with closing(journal):
                why = _Reasons(decisions, protected)
                receipts = trash.send(
                    decisions, journal, protected, _Quiet(report), why=why, without=checked.without
                )
            sent = _Sent(receipts, journal.begun, clusters)
            with collector.held_off():
                rest = remaining(clusters, sent.moved)
                return replace(sent, left=Board(rest, review.without(sent.moved), protected))

        self._start(_Doing.SEND, work)

    def undo(self) -> None:
        """Put back what the last run moved; ends in `restored`."""
        if self._done is None:
            return
        done = self._done
        self._put_back(done.run, lambda entry: entry.path in done.moved)

    def restore(self, run: int, only: frozenset[int] | None = None) -> None:
        """Put back photos of any run, all of them or these entries; ends in `restored`."""
        if not self.is_moving:
            self._put_back(run, lambda entry: only is None or entry.id in only)

    def _put_back(self, run: int, is_meant: Callable[[Entry], bool]) -> None:
        done, path = self._done, self._journal_path
        review, protected = self._session.review, self._session.protected

        def work(report: Report) -> _Back:
            with closing(trash.Journal(path)) as journal:
                entries = [*filter(is_meant, journal.entries(run))]
                receipts = trash.put_back(entries, journal, _Quiet(report))
            if done is None or done.run != run:
                return _Back(receipts)
            with collector.held_off():
                return _Back(receipts, Board(done.before, review, protected))

        self._start(_Doing.RESTORE, work)

    def settle(self) -> None:
        """Let the journal find out what became of moves that an earlier crash cut short."""
        path = self._journal_path

        def work(_report: Report) -> None:
            with closing(trash.Journal(path)) as journal:
                journal.settle()

        self._start(_Doing.SETTLE, work)

    def stop(self) -> None:
        """Ask the job to end before the next photo."""
        self._next = None
        self._jobs.stop()

    def shutdown(self) -> None:
        """Stop and wait; the window is closing. The journal knows what has moved."""
        self._next = None
        self._jobs.shutdown()

    def _connect(self) -> None:
        self._jobs.progressed.connect(self.progressed)
        self._jobs.resultsFound.connect(self._on_found)
        self._jobs.succeeded.connect(self._on_succeeded)
        self._jobs.cancelled.connect(self._begin_next)
        self._jobs.failed.connect(self._on_failed)

    def _start(self, doing: _Doing, work: _Work) -> None:
        if self._jobs.is_busy:
            if self.is_moving:
                raise RuntimeError("photos are being moved")
            self._next = (doing, work)
            if self._doing is _Doing.CHECK:
                self._jobs.stop()
            return
        self._doing = doing
        self._jobs.start(work)

    def _begin_next(self) -> None:
        if self._next is not None and not self._jobs.is_busy:
            (doing, work), self._next = self._next, None
            self._start(doing, work)

    def _on_found(self, results: Sequence[object]) -> None:
        if self._next is not None:
            return
        match results:
            case [Planned() as planned]:
                self.planned.emit(planned)
            case _:
                self.forecast.emit(list(results))

    def _on_succeeded(self, outcome: object) -> None:
        if self._next is not None and self._doing is _Doing.CHECK:
            self._begin_next()
            return
        match outcome:
            case Checked():
                self.checked.emit(outcome)
            case _Sent(receipts):
                self._forget_moved(outcome)
                self.sent.emit(receipts)
            case _Back(receipts):
                self._take_back(outcome)
                self.restored.emit(receipts)
        self._begin_next()

    def _on_failed(self, message: str) -> None:
        if self._doing is not _Doing.SETTLE:
            self.failed.emit(message)
        self._begin_next()

    def _forget_moved(self, sent: _Sent) -> None:
        """What was laid out meanwhile is shown, unless other clusters have come."""
        moved = sent.moved
        if not moved or sent.run is None:
            return
        before = self._session.board.clusters.copy()
        self._session.remove_photos(moved, sent.left if before == sent.before else None)
        self._done = _Done(sent.run, moved, before, self._session.board.clusters.copy())

    def _take_back(self, came: _Back) -> None:
        """Show the clusters from before the run again, unless others have come since."""
        done, receipts = self._done, came.receipts
        self._groups_are_back = False
        back = {r.entry.path for r in receipts if r.outcome is Return.BACK}
        if done is None or not any(r.entry.run == done.run for r in receipts):
            return
        gone = done.moved - back
        given_up = {r.entry.path for r in receipts if r.outcome is not Return.STOPPED}
        if came.before is not None and self._session.board.clusters == done.after:
            self._groups_are_back = True
            self._session.reset_board(came.before)
            if gone:
                self._session.remove_photos(gone)
        after = self._session.board.clusters.copy()
        left = done.moved - given_up
        self._done = replace(done, moved=left, after=after) if left else None


class _Reasons(Mapping[str, Sequence[Sentence]]):
    """Why each photo goes, where what was suggested is done; found when it is asked for."""

    def __init__(self, decisions: Sequence[Decision], protected: Sequence[str]) -> None:
        self._protected = protected
        self._decisions = {p.path: decision for decision in decisions for p in decision.trash}

    def __getitem__(self, path: str) -> Sequence[Sentence]:
        """What is said of the photo and a kept one, had there been only these two."""
        decision = self._decisions[path]
        for kept in decision.keep:
            others = {photo.path for photo in decision.cluster.photos} - {path, kept.path}
            pair = decision.cluster.without(others)
            verdict = None if pair is None else keeper.suggest(pair, self._protected)
            if pair is not None and verdict is not None and verdict.keep == kept:
                return verdict.reasons[:2]
        raise KeyError(path)

    def __iter__(self) -> Iterator[str]:
        return iter(self._decisions)

    def __len__(self) -> int:
        return len(self._decisions)


class _Quiet:
    """A report that passes on progress; the results come together at the end."""

    def __init__(self, report: Report) -> None:
        self._report = report

    def __call__(self, progress: Progress) -> None:
        self._report(progress)

    def found(self, results: Sequence[object]) -> None:
        pass


class _InBatches(_Quiet):
    """A report that passes results on at most ten times a second; the last may be missing."""

    def __init__(self, report: Report) -> None:
        super().__init__(report)
        self._held: list[object] = []
        self._last = time.monotonic()

    def found(self, results: Sequence[object]) -> None:
        self._held += results
        now = time.monotonic()
        if now - self._last >= SECONDS_BETWEEN_BATCHES:
            self._last, held, self._held = now, self._held, []
            self._report.found(held)


def _of_the_fine(checked: Checked) -> tuple[Decision, ...]:
    """The decisions with no photo in them that would be left alone anyway."""
    fine = {forecast.photo.path for forecast in checked.forecasts if forecast.is_fine}
    narrowed = (
        replace(d, trash=frozenset(photo for photo in d.trash if photo.path in fine))
        for d in checked.plan.decisions
    )
    return tuple(decision for decision in narrowed if decision.trash)


def _without_history(decisions: Sequence[Decision], detail: str) -> tuple[TrashReceipt, ...]:
    return tuple(
        TrashReceipt(photo, None, Outcome.LEFT, datetime.now(UTC), Reason.NO_HISTORY, detail=detail)
        for decision in decisions
        for photo in decision.trash
    )

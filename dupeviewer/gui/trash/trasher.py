"""Checking, sending and bringing back as background jobs, and the session kept true to the disk.

Knows when which job runs and what the session must forget; the moves themselves are core's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from dupeviewer.core import trash
from dupeviewer.core.likeness.cluster import Cluster
from dupeviewer.core.progress import Report
from dupeviewer.core.trash import RestoreReceipt, Return
from dupeviewer.gui.jobs import JobRunner
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.session import Session
from dupeviewer.gui.trash import work
from dupeviewer.gui.trash.work import Back, Checked, Now, Planned, Returning, Sent

_Job = Callable[[Report], object]


class _Doing(Enum):
    CHECK = "check"
    SEND = "send"
    RESTORE = "restore"
    SETTLE = "settle"


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
        self._next: tuple[_Doing, _Job] | None = None
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
    def is_returning(self) -> bool:
        """Whether photos are on their way back."""
        return self._jobs.is_busy and self._doing is _Doing.RESTORE

    @property
    def can_undo(self) -> bool:
        """Whether there is a run of this session that has not been undone."""
        return self._done is not None and not self._jobs.is_busy

    @property
    def groups_are_back(self) -> bool:
        """Whether the last undo could show the photos in their groups again."""
        return self._groups_are_back

    def check(self, only: frozenset[str] | None = None) -> None:
        """Plan what the session's marks come to, or those on some photos, and look at each file;
        ends in `checked`."""
        now, without = self._now(), self.preferences.without_trash
        self._start(_Doing.CHECK, lambda report: work.check(now, without, only, report))

    def send(self, checked: Checked) -> None:
        """Move those photos of a checked plan that would move; ends in `sent`, stopped or not."""
        now, path = self._now(), self._journal_path
        self._start(_Doing.SEND, lambda report: work.send(now, checked, path, report))

    def undo(self) -> None:
        """Put back what the last run moved, each under its own name; ends in `restored`."""
        if self._done is not None and not self.is_moving:
            moved = self._done.moved
            meant = Returning(self._done.run, lambda entry: entry.path in moved, False)
            self._put_back(meant)

    def restore(self, run: int, only: frozenset[int] | None = None) -> None:
        """Put back photos of any run, all of them or these entries; ends in `restored`.

        Where another file is in the place of one, it gets a new name.
        """
        if not self.is_moving:
            self._put_back(Returning(run, lambda entry: only is None or entry.id in only))

    def restore_renamed(self, displaced: Sequence[RestoreReceipt]) -> None:
        """Put back what an undo has left as there are new files in its place."""
        ids = frozenset(receipt.entry.id for receipt in displaced)
        self.restore(displaced[0].entry.run, ids)

    def _put_back(self, returning: Returning) -> None:
        done, path = self._done, self._journal_path
        is_last = done is not None and done.run == returning.run
        now = replace(self._now(), clusters=done.before) if done and is_last else None
        self._start(_Doing.RESTORE, lambda report: work.put_back(now, returning, path, report))

    def forget(self) -> None:
        """The last run can't be undone any more: the journal has forgotten it."""
        self._done = None

    def settle(self) -> None:
        """Let the journal find out what became of moves that an earlier crash cut short."""
        path = self._journal_path

        def settle(_report: Report) -> None:
            with closing(trash.Journal(path)) as journal:
                journal.settle()

        self._start(_Doing.SETTLE, settle)

    def stop(self) -> None:
        """Ask the job to end before the next photo."""
        self._next = None
        self._jobs.stop()

    def shutdown(self) -> None:
        """Stop and wait; the window is closing. The journal knows what has moved."""
        self._next = None
        self._jobs.shutdown()

    def _now(self) -> Now:
        session = self._session
        return Now(session.board.clusters.copy(), session.review, session.protected)

    def _connect(self) -> None:
        self._jobs.progressed.connect(self.progressed)
        self._jobs.resultsFound.connect(self._on_found)
        self._jobs.succeeded.connect(self._on_succeeded)
        self._jobs.cancelled.connect(self._begin_next)
        self._jobs.failed.connect(self._on_failed)

    def _start(self, doing: _Doing, job: _Job) -> None:
        if self._jobs.is_busy:
            if self.is_moving:
                raise RuntimeError("photos are being moved")
            self._next = (doing, job)
            if self._doing is _Doing.CHECK:
                self._jobs.stop()
            return
        self._doing = doing
        self._jobs.start(job)

    def _begin_next(self) -> None:
        if self._next is not None and not self._jobs.is_busy:
            (doing, job), self._next = self._next, None
            self._start(doing, job)

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
            case Sent(receipts):
                self._forget_moved(outcome)
                self._tell_next(partial(self.sent.emit, receipts))
            case Back(receipts):
                self._take_back(outcome)
                self._tell_next(partial(self.restored.emit, receipts))
        self._begin_next()

    def _tell_next(self, tell: Callable[[], object]) -> None:
        """After the window has painted what the session has told: both at once would hold it up."""
        QTimer.singleShot(0, self, tell)

    def _on_failed(self, message: str) -> None:
        if self._doing is not _Doing.SETTLE:
            self.failed.emit(message)
        self._begin_next()

    def _forget_moved(self, sent: Sent) -> None:
        """What was laid out meanwhile is shown, unless other clusters have come."""
        moved = sent.moved
        if not moved or sent.run is None:
            return
        before = self._session.board.clusters.copy()
        self._session.remove_photos(moved, sent.left if before == sent.before else None)
        self._done = _Done(sent.run, moved, before, self._session.board.clusters.copy())

    def _take_back(self, came: Back) -> None:
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

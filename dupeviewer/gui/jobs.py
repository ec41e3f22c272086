"""Background work in the QThreadPool: jobs with one ending each, and an Executor over the pool.

Knows threads, pause, stop and progress signals; what the work is, it never asks.
"""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections.abc import Callable, Sequence
from concurrent import futures
from concurrent.futures import Executor, Future
from typing import Any, ParamSpec, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from dupeviewer.core.progress import Progress, Report, Stopped

logger = logging.getLogger(__name__)

T = TypeVar("T")
P = ParamSpec("P")

SECONDS_BETWEEN_REPORTS = 0.1
SECONDS_A_TURN = 0.0002


def take_short_turns() -> None:
    """Whenever Qt paints it lets other threads run, and waits a turn of theirs to go on: with
    Python's own 5 ms, one screen of a list took 80 ms while something was worked out."""
    sys.setswitchinterval(SECONDS_A_TURN)


class JobRunner(QObject):
    """Runs one job at a time in a QThreadPool; each job ends in exactly one of three signals.

    Signals are delivered in the thread that owns the runner. Messages of a job that is no longer
    the current one are dropped.
    """

    progressed = Signal(object)
    resultsFound = Signal(object)
    succeeded = Signal(object)
    cancelled = Signal()
    failed = Signal(str)

    _progress = Signal(int, object)
    _found = Signal(int, object)
    _ended = Signal(int, str, object)

    def __init__(self, pool: QThreadPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self._number = 0
        self._report: _JobReport | None = None
        self._progress.connect(self._on_progress)
        self._found.connect(self._on_found)
        self._ended.connect(self._on_ended)

    @property
    def is_busy(self) -> bool:
        return self._report is not None

    @property
    def is_paused(self) -> bool:
        return self._report is not None and self._report.is_paused

    def start(self, work: Callable[[Report], object]) -> None:
        """Begin `work(report)` in the pool.

        Raises: RuntimeError while another job is running.
        """
        if self._report is not None:
            raise RuntimeError("a job is already running")
        self._number += 1
        self._report = _JobReport(self._number, self._progress.emit, self._found.emit)
        self._pool.start(_Job(self._number, work, self._report, self._ended.emit))

    def pause(self) -> None:
        if self._report is not None:
            self._report.pause()

    def resume(self) -> None:
        if self._report is not None:
            self._report.resume()

    def stop(self) -> None:
        """Ask the job to end at its next safe place; it then still ends with a signal."""
        if self._report is not None:
            self._report.stop()

    def shutdown(self) -> None:
        """Stop the job and wait for it; nothing is signalled any more."""
        if self._report is None:
            return
        report, self._report = self._report, None
        self._number += 1
        report.stop()
        report.ended.wait()

    def _on_progress(self, number: int, progress: object) -> None:
        if number == self._number:
            self.progressed.emit(progress)

    def _on_found(self, number: int, results: object) -> None:
        if number == self._number:
            self.resultsFound.emit(results)

    def _on_ended(self, number: int, ending: str, outcome: object) -> None:
        if number != self._number or self._report is None:
            return
        self._report.ended.wait()  # who is told may delete this while its thread still tells
        self._report = None
        match ending:
            case "succeeded":
                self.succeeded.emit(outcome)
            case "cancelled":
                self.cancelled.emit()
            case _:
                self.failed.emit(str(outcome))


class _JobReport:
    """The `Report` of one job: at most ten progress signals a second, pause and stop."""

    def __init__(
        self,
        number: int,
        progress: Callable[[int, object], None],
        found: Callable[[int, object], None],
    ) -> None:
        self.ended = threading.Event()
        self._number = number
        self._emit_progress = progress
        self._emit_found = found
        self._running = threading.Event()
        self._running.set()
        self._stopping = False
        self._last: tuple[float, object] = (0.0, None)

    @property
    def is_paused(self) -> bool:
        return not self._running.is_set()

    def pause(self) -> None:
        if not self._stopping:
            self._running.clear()

    def resume(self) -> None:
        self._running.set()

    def stop(self) -> None:
        self._stopping = True
        self._running.set()

    def __call__(self, progress: Progress) -> None:
        self._wait_or_stop()
        now = time.monotonic()
        then, stage = self._last
        done = progress.done == progress.total
        if progress.stage is stage and not done and now - then < SECONDS_BETWEEN_REPORTS:
            return
        self._last = (now, progress.stage)
        self._emit_progress(self._number, progress)

    def found(self, results: Sequence[object]) -> None:
        self._wait_or_stop()
        self._emit_found(self._number, results)

    def _wait_or_stop(self) -> None:
        self._running.wait()
        if self._stopping:
            raise Stopped


class _Job(QRunnable):
    def __init__(
        self,
        number: int,
        work: Callable[[Report], object],
        report: _JobReport,
        ended: Callable[[int, str, object], None],
    ) -> None:
        super().__init__()
        self._number = number
        self._work = work
        self._report = report
        self._ended = ended

    def run(self) -> None:
        ending, outcome = self._outcome()
        try:
            self._ended(self._number, ending, outcome)
        except RuntimeError:
            logger.debug("job %s ended after its window was gone", self._number)
        finally:
            self._report.ended.set()  # from now on the runner may be deleted

    def _outcome(self) -> tuple[str, object]:
        try:
            return "succeeded", self._work(self._report)
        except Stopped:
            return "cancelled", None
        except Exception as error:
            logger.exception("job %s failed", self._number)
            return "failed", f"{type(error).__name__}: {error}"


class PoolExecutor(Executor):
    """A `concurrent.futures.Executor` whose work runs in a QThreadPool, among other work."""

    def __init__(self, pool: QThreadPool) -> None:
        self._pool = pool
        self._lock = threading.Lock()
        self._open: set[Future[Any]] = set()  # Any: futures of every kind of work
        self._is_shut = False

    @property
    def workers(self) -> int:
        return self._pool.maxThreadCount()

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        future: Future[T] = Future()
        with self._lock:
            if self._is_shut:
                raise RuntimeError("no work is taken after shutdown")
            self._open.add(future)
        future.add_done_callback(self._forget)
        self._pool.start(_Task(future, lambda: fn(*args, **kwargs)))
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        with self._lock:
            self._is_shut = True
            open_ = tuple(self._open)
        if cancel_futures:
            for future in open_:
                future.cancel()
        if wait:
            futures.wait(open_)

    def _forget(self, future: Future[Any]) -> None:
        with self._lock:
            self._open.discard(future)


class _Task(QRunnable):
    def __init__(self, future: Future[T], work: Callable[[], T]) -> None:
        super().__init__()
        self._future: Future[T] = future
        self._work: Callable[[], T] = work

    def run(self) -> None:
        if not self._future.set_running_or_notify_cancel():
            return
        try:
            result = self._work()
        except BaseException as error:  # noqa: BLE001 - handed to whoever asks the future
            self._future.set_exception(error)
            return
        self._future.set_result(result)

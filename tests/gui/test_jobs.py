"""Jobs: one ending each, pause and stop that hold, and an Executor like any other."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import Executor, as_completed

import pytest
from PySide6.QtCore import Qt, QThread, QThreadPool
from pytestqt.qtbot import QtBot

from dupeviewer.core.progress import Progress, Report, Stage
from dupeviewer.gui.jobs import JobRunner, PoolExecutor


class Endings:
    """What a runner has told, in order."""

    def __init__(self, runner: JobRunner) -> None:
        self.told: list[str] = []
        runner.succeeded.connect(self._succeeded)
        runner.cancelled.connect(self._cancelled)
        runner.failed.connect(self._failed)

    def _succeeded(self, outcome: object) -> None:
        self.told.append(f"succeeded {outcome}")

    def _cancelled(self) -> None:
        self.told.append("cancelled")

    def _failed(self, why: str) -> None:
        self.told.append(f"failed {why}")


@pytest.fixture
def runner(pool: QThreadPool) -> Iterator[JobRunner]:
    runner = JobRunner(pool)
    yield runner
    runner.shutdown()


def until_stopped(report: Report) -> None:
    while True:
        report(Progress(Stage.READ, 1))


def test_a_job_that_ends_well_succeeds_once(runner: JobRunner, qtbot: QtBot) -> None:
    endings = Endings(runner)

    with qtbot.waitSignal(runner.succeeded):
        runner.start(lambda report: 42)

    assert endings.told == ["succeeded 42"]
    assert not runner.is_busy


@pytest.mark.expects_warnings
def test_a_job_that_raises_fails_once_and_says_why(runner: JobRunner, qtbot: QtBot) -> None:
    endings = Endings(runner)

    def work(report: Report) -> None:
        raise OSError("the drive went away")

    with qtbot.waitSignal(runner.failed):
        runner.start(work)

    assert endings.told == ["failed OSError: the drive went away"]


def test_a_stopped_job_is_cancelled_once(runner: JobRunner, qtbot: QtBot) -> None:
    endings = Endings(runner)
    runner.start(until_stopped)

    with qtbot.waitSignal(runner.cancelled):
        runner.stop()

    assert endings.told == ["cancelled"]


def test_a_second_job_is_refused_while_one_runs(runner: JobRunner) -> None:
    runner.start(until_stopped)

    with pytest.raises(RuntimeError):
        runner.start(until_stopped)


def test_a_runner_can_be_used_again(runner: JobRunner, qtbot: QtBot) -> None:
    endings = Endings(runner)

    for number in (1, 2):
        with qtbot.waitSignal(runner.succeeded):
            runner.start(lambda report, n=number: n)

    assert endings.told == ["succeeded 1", "succeeded 2"]


def test_a_paused_job_stands_still_until_it_is_resumed(runner: JobRunner, qtbot: QtBot) -> None:
    started, passed = threading.Event(), threading.Event()
    may_report = threading.Event()

    def work(report: Report) -> str:
        started.set()
        may_report.wait(10)
        report(Progress(Stage.READ, 1))
        passed.set()
        return "done"

    runner.start(work)
    assert started.wait(10)
    runner.pause()
    may_report.set()
    stood_still = not passed.wait(0.1)
    with qtbot.waitSignal(runner.succeeded):
        runner.resume()

    assert stood_still
    assert passed.is_set()


def test_a_paused_job_can_be_stopped(runner: JobRunner, qtbot: QtBot) -> None:
    runner.start(until_stopped)
    runner.pause()
    assert runner.is_paused

    with qtbot.waitSignal(runner.cancelled):
        runner.stop()


def test_progress_and_results_arrive_in_the_owners_thread(runner: JobRunner, qtbot: QtBot) -> None:
    threads: list[object] = []
    results: list[object] = []
    runner.progressed.connect(lambda _: threads.append(QThread.currentThread()))
    runner.resultsFound.connect(results.append)

    def work(report: Report) -> None:
        report(Progress(Stage.READ, 5, 5))
        report.found(("a cluster",))

    with qtbot.waitSignal(runner.succeeded):
        runner.start(work)

    assert threads == [runner.thread()]
    assert results == [("a cluster",)]


def test_progress_is_told_at_most_ten_times_a_second(runner: JobRunner, qtbot: QtBot) -> None:
    told: list[int] = []
    runner.progressed.connect(lambda progress: told.append(progress.done))

    def work(report: Report) -> None:
        for done in range(5000):
            report(Progress(Stage.READ, done, 100_000))
        report(Progress(Stage.MATCH, 0, 10))

    with qtbot.waitSignal(runner.succeeded):
        runner.start(work)

    assert len(told) < 500
    assert told[-1] == 0  # a new stage is always told


def test_after_shutdown_nothing_is_told_and_nothing_runs(pool: QThreadPool, qtbot: QtBot) -> None:
    runner = JobRunner(pool)
    endings = Endings(runner)
    runner.start(until_stopped)

    runner.shutdown()
    pool.waitForDone()
    with qtbot.waitSignal(runner.succeeded):
        runner.start(lambda report: "the next job")

    assert endings.told == ["succeeded the next job"]


class Ended(threading.Event):
    """Writes down when it was set."""

    def __init__(self, told: list[str]) -> None:
        super().__init__()
        self._told = told

    def set(self) -> None:
        self._told.append("may be deleted")
        super().set()


@pytest.mark.parametrize("is_stopped", [False, True])
def test_a_runner_may_be_deleted_only_after_its_job_has_told_it(
    runner: JobRunner, pool: QThreadPool, is_stopped: bool
) -> None:
    told: list[str] = []
    begun = threading.Event()

    def work(report: Report) -> None:
        begun.wait()
        if is_stopped:
            until_stopped(report)

    runner._ended.connect(lambda *_: told.append("told"), Qt.ConnectionType.DirectConnection)
    runner.start(work)
    assert runner._report is not None
    runner._report.ended = Ended(told)
    begun.set()
    runner.shutdown()

    assert told == ["told", "may be deleted"]


def test_the_pool_is_an_executor(pool: QThreadPool) -> None:
    executor: Executor = PoolExecutor(pool)

    squares = executor.map(lambda n: n * n, range(20))

    assert list(squares) == [n * n for n in range(20)]


def test_a_future_brings_the_error_to_whoever_asks(pool: QThreadPool) -> None:
    def work() -> None:
        raise ValueError("not a picture")

    future = PoolExecutor(pool).submit(work)

    with pytest.raises(ValueError, match="not a picture"):
        future.result(10)


def test_a_future_that_has_not_begun_can_be_cancelled(pool: QThreadPool) -> None:
    pool.setMaxThreadCount(1)
    gate, ran = threading.Event(), threading.Event()
    executor = PoolExecutor(pool)
    first = executor.submit(gate.wait, 10)
    second = executor.submit(ran.set)

    was_cancelled = second.cancel()
    gate.set()
    first.result(10)
    pool.waitForDone()

    assert was_cancelled
    assert not ran.is_set()


def test_shutdown_cancels_what_has_not_begun_when_asked_to(pool: QThreadPool) -> None:
    pool.setMaxThreadCount(1)
    gate, ran = threading.Event(), threading.Event()
    executor = PoolExecutor(pool)
    first = executor.submit(gate.wait, 10)
    later = [executor.submit(ran.set) for _ in range(3)]

    executor.shutdown(wait=False, cancel_futures=True)
    gate.set()
    ended = list(as_completed([first, *later], timeout=10))

    assert len(ended) == 4
    assert all(future.cancelled() for future in later)
    assert not ran.is_set()


def test_after_shutdown_no_work_is_taken(pool: QThreadPool) -> None:
    executor = PoolExecutor(pool)
    executor.shutdown()

    with pytest.raises(RuntimeError):
        executor.submit(int)

"""The scan as the window sees it: start, pause, stop, and the session fed with what it finds.

Knows how a scan is run in the background; finding is the core's affair, its looks the bar's.
"""

from __future__ import annotations

import glob
import os
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QThread, QThreadPool, QTimer, Signal

from dupeviewer.core import collector, scan
from dupeviewer.core.likeness.cluster import Cluster
from dupeviewer.core.likeness.laid import Laid
from dupeviewer.core.likeness.web import LOOSEST, UP_TO, Web
from dupeviewer.core.photos import drives
from dupeviewer.core.photos.drives import Drive
from dupeviewer.core.progress import Progress, Report
from dupeviewer.core.scan import ScanOptions, ScanResult
from dupeviewer.core.sentences import Sentence
from dupeviewer.core.storage import fingerprints
from dupeviewer.core.storage.fingerprints import Store
from dupeviewer.gui.jobs import JobRunner, PoolExecutor
from dupeviewer.gui.preferences import Preferences, Recent, RecentFolder, Speed
from dupeviewer.gui.session import GroupState, Session
from dupeviewer.gui.state.board import Board
from dupeviewer.gui.state.rows import Rows

TAKEN_AT_ONCE = 100
"""Clusters that are found while a scan runs and shown without a break."""

Scan = Callable[[ScanOptions, Executor, Report], ScanResult]


class CachedScan:
    """The real scan, with the fingerprints kept in one file."""

    def __init__(self, cache: Path) -> None:
        self._cache = cache

    def __call__(self, options: ScanOptions, executor: Executor, report: Report) -> ScanResult:
        with Store.open(self._cache) as store:
            return scan.run(options, store, executor, _TellingTrouble(report, store))


class Scanner(QObject):
    """Runs one scan at a time over the session's folders.

    The job that leads a scan takes one thread of `pool`; the reading has a pool of its own, so
    that it can neither wait for itself nor starve other jobs.
    """

    started = Signal()
    drivesKnown = Signal(object)  # a Drive for each folder that is scanned
    progressed = Signal(object)
    troubled = Signal(object)  # the Sentence that says why progress can't be saved
    pausedChanged = Signal(bool)
    ended = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        pool: QThreadPool,
        parent: QObject | None = None,
        *,
        run: Scan | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._preferences = preferences
        self._run = run or CachedScan(fingerprints.default_path())
        self._readers = QThreadPool(self)
        self._jobs = JobRunner(pool, self)
        self._remembers = True
        self._waiting: deque[Cluster] = deque()
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._connect()

    @property
    def is_running(self) -> bool:
        return self._jobs.is_busy

    @property
    def is_paused(self) -> bool:
        return self._jobs.is_paused

    def start(self, *, remember: bool = True) -> None:
        """Scan the session's folders anew; nothing happens without folders or while one runs.

        Where `remember`, the folders are listed among the recent ones when it has ended.
        """
        if self.is_running or not self._session.listed.ticked:
            return
        options = self.options()
        self._size_readers()
        executor = PoolExecutor(self._readers)
        run = self._run
        self._remembers = remember
        self._session.reset_clusters()
        self._session.set_web(Web(), LOOSEST)
        self._session.set_problems((), ())
        review, protected = self._session.review, self._session.protected

        def laid_out(clusters: Sequence[Cluster]) -> Board:
            with collector.held_off():
                return Board(clusters, review, protected)

        def work(report: Report) -> tuple[ScanResult, Board]:
            telling = _LayingOut(report, laid_out)
            result = _of_what_is_there(run, options, executor, telling)
            return result, laid_out(result.clusters)

        self._waiting.clear()
        self._jobs.start(work)
        self.started.emit()

    def pause(self) -> None:
        if self.is_running:
            self._jobs.pause()
            self.pausedChanged.emit(self.is_paused)

    def resume(self) -> None:
        if self.is_running:
            self._jobs.resume()
            self.pausedChanged.emit(self.is_paused)

    def pause_or_resume(self) -> None:
        if self.is_paused:
            self.resume()
        else:
            self.pause()

    def stop(self) -> None:
        """Ask the scan to end; what it has found by then stays."""
        self._jobs.stop()

    def shutdown(self) -> None:
        """Stop and wait; the window is closing."""
        self._note_left()
        self._jobs.shutdown()
        self._readers.waitForDone()

    def _connect(self) -> None:
        self._jobs.progressed.connect(self._on_progress)
        self._jobs.resultsFound.connect(self._on_found)
        self._jobs.succeeded.connect(self._on_result)
        self._jobs.cancelled.connect(self._on_cancelled)
        self._jobs.failed.connect(self.failed)
        self._preferences.changed.connect(self._on_preference)
        self._turn.timeout.connect(self._take_some)

    def options(self, *elsewhere: str) -> ScanOptions:
        """What a scan that began now would look for; `elsewhere` where no folder is listed."""
        return ScanOptions(
            folders=self._session.listed.ticked or elsewhere,
            protected=self._session.protected,
            kinds=self._preferences.kinds,
            turned=self._preferences.turned,
            excluded=(*self._preferences.passed_over(), *self._left_out()),
            min_size=self._preferences.min_size,
            online=self._preferences.reads_online,
        )

    def _on_preference(self, name: str) -> None:
        if name == "speed":
            self._size_readers()

    def _left_out(self) -> list[str]:
        """Folders that are not ticked, for one may lie in another that is."""
        return [glob.escape(f.path) for f in self._session.folders if not f.is_ticked]

    def _size_readers(self) -> None:
        speed = self._preferences.speed
        self._readers.setMaxThreadCount(readers(speed, os.cpu_count() or 1))
        is_full = speed is Speed.FULL
        priority = QThread.Priority.NormalPriority if is_full else QThread.Priority.LowPriority
        self._readers.setThreadPriority(priority)

    def _on_progress(self, progress: Progress) -> None:
        self.progressed.emit(progress)

    def _on_found(self, found: Sequence[Cluster | Board | _Drives | Sentence]) -> None:
        for each in found:
            if isinstance(each, Board):
                self._session.reset_board(each)
            elif isinstance(each, _Drives):
                self.drivesKnown.emit(each.of)
            elif isinstance(each, Sentence):
                self.troubled.emit(each)
            else:
                self._waiting.append(each)
        self._take_some()

    def _take_some(self) -> None:
        """A few at a time, or very many found at once would hold up the window."""
        some = [self._waiting.popleft() for _ in range(min(TAKEN_AT_ONCE, len(self._waiting)))]
        if some:
            self._session.take_found(some)
        if self._waiting:
            self._turn.start()

    def _on_result(self, outcome: tuple[ScanResult, Board]) -> None:
        result, board = outcome
        self._waiting.clear()
        if _is_shown(self._session.board.clusters, result.clusters):
            self._session.settle()
        else:
            self._session.reset_board(board)
        self._session.set_web(result.web, max(UP_TO[kind] for kind in result.options.kinds))
        self._session.set_problems(result.unreadable, result.misnamed)
        if self._remembers and not result.stopped:
            self._remember(len(result.clusters))
        self.ended.emit(result)

    def _on_cancelled(self) -> None:
        """Stopped before there was anything to show."""
        self.ended.emit(ScanResult(self.options(), stopped=True))

    def _remember(self, groups: int) -> None:
        scanned = (folder for folder in self._session.folders if folder.is_ticked)
        folders = tuple(RecentFolder(f.path, f.protected) for f in scanned)
        self._preferences.add_recent(Recent(folders, datetime.now().astimezone(), groups))

    def _note_left(self) -> None:
        """How far the review of the last scan has come; while one runs that is not known."""
        session = self._session
        if session.web.found and not self.is_running:
            paths = frozenset(session.listed.ticked)
            left = session.board.in_state(GroupState.TO_REVIEW)
            self._preferences.note_left(paths, left)


@dataclass(frozen=True, slots=True)
class _Drives:
    """On which drive each folder lies."""

    of: Mapping[str, Drive]


class _TellingTrouble:
    """A report that also tells, once, that progress is not saved any more."""

    def __init__(self, report: Report, store: Store) -> None:
        self._report = report
        self._store = store
        self._has_told = False

    def __call__(self, progress: Progress) -> None:
        self._report(progress)
        if self._store.trouble is not None and not self._has_told:
            self._has_told = True
            self._report.found([self._store.trouble])

    def found(self, results: Sequence[object]) -> None:
        self._report.found(results)


class _LayingOut:
    """A report by which what is told as one layout arrives as a board."""

    def __init__(self, report: Report, laid_out: Callable[[Sequence[Cluster]], Board]) -> None:
        self._report = report
        self._laid_out = laid_out

    def __call__(self, progress: Progress) -> None:
        self._report(progress)

    def found(self, results: Sequence[object]) -> None:
        self._report.found([self._laid_out(results)] if isinstance(results, Laid) else results)


def _is_shown(shown: Rows, found: Sequence[Cluster]) -> bool:
    """Whether just these clusters are shown, in whatever order."""
    made = found.made.values() if isinstance(found, Laid) else found
    return len(shown) == len(found) == len(made) and set(map(id, shown.made)) == set(map(id, made))


def readers(speed: Speed, cores: int) -> int:
    """How many photos are read at a time; balanced leaves a core free where there are many."""
    match speed:
        case Speed.QUIET:
            return max(1, cores // 4)
        case Speed.BALANCED:
            return cores - 1 if cores > 2 else cores
        case Speed.FULL:
            return cores


def _of_what_is_there(
    run: Scan, options: ScanOptions, executor: Executor, report: Report
) -> ScanResult:
    """A folder that is not connected is left out; that is asked here, where it may take long."""
    folders = tuple(filter(os.path.exists, options.folders))
    if not folders:
        return ScanResult(options)
    report.found([_Drives({folder: drives.drive_of(folder) for folder in folders})])
    return run(replace(options, folders=folders), executor, report)

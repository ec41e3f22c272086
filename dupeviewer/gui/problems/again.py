"""Trying again in the background what could not be read, and what the session learns by it.

Knows when it may run and what it leaves; how files are tried is core's affair.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal

from dupeviewer.core import again
from dupeviewer.core.likeness import fingerprint
from dupeviewer.core.photos.photo import Unreadable
from dupeviewer.core.progress import Report
from dupeviewer.core.storage.fingerprints import Store
from dupeviewer.gui.background.scanner import Scanner
from dupeviewer.gui.jobs import JobRunner, PoolExecutor
from dupeviewer.gui.session import Session

_READERS = 2


class TryingAgain(QObject):
    """One try at a time, and none while a scan reads; what can be read leaves the problems."""

    changed = Signal()  # whether it may begin
    progressed = Signal(object)  # Progress
    ended = Signal(int)  # how many of those that were tried can be read now
    stopped = Signal()
    failed = Signal(str)

    def __init__(
        self,
        session: Session,
        scanner: Scanner,
        cache: Path,
        pool: QThreadPool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._scanner = scanner
        self._cache = cache
        self._tried: frozenset[str] = frozenset()
        self._readers = QThreadPool(self)
        self._readers.setMaxThreadCount(_READERS)
        self._jobs = JobRunner(pool, self)
        self._jobs.progressed.connect(self.progressed)
        self._jobs.succeeded.connect(self._on_tried)
        self._jobs.cancelled.connect(self._on_stopped)
        self._jobs.failed.connect(self._on_failed)
        scanner.started.connect(self._give_way)
        scanner.ended.connect(self.changed)
        scanner.failed.connect(self.changed)

    @property
    def is_trying(self) -> bool:
        return self._jobs.is_busy

    @property
    def can_begin(self) -> bool:
        return not (self.is_trying or self._scanner.is_running)

    def begin(self, paths: Iterable[str]) -> None:
        """Try these once more; nothing happens where it can't begin."""
        if not self.can_begin:
            return
        self._tried = frozenset(paths)
        wanted = sorted(self._tried)
        options = self._scanner.options("")
        algorithm = fingerprint.algorithm(options.algorithm, options.bits)
        cache, executor = self._cache, PoolExecutor(self._readers)

        def work(report: Report) -> tuple[Unreadable, ...]:
            with Store.open(cache) as store:
                return again.try_again(wanted, algorithm, store, executor, report)

        self._jobs.start(work)
        self.changed.emit()

    def stop(self) -> None:
        """The rest stays untried; ends in `stopped`."""
        self._jobs.stop()

    def shutdown(self) -> None:
        self._jobs.shutdown()
        self._readers.waitForDone()

    def _give_way(self) -> None:
        """A scan reads these files too."""
        self._jobs.stop()
        self.changed.emit()

    def _on_tried(self, still: tuple[Unreadable, ...]) -> None:
        if not self._scanner.is_running:
            others = (p for p in self._session.problems if p.path not in self._tried)
            rest = sorted((*others, *still), key=lambda each: each.path)
            self._session.set_problems(rest)
            self.ended.emit(len(self._tried) - len(still))
        self.changed.emit()

    def _on_stopped(self) -> None:
        self.changed.emit()
        self.stopped.emit()

    def _on_failed(self, why: str) -> None:
        self.failed.emit(why)
        self.changed.emit()

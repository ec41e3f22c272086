"""Finding out about listed folders in the background, one after the other: how each stands, on
what drive it lies, how many photos are in it.

Knows values only; counts are estimates, for a scan counts again and reads what it counts.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QObject, QThread, QThreadPool, QTimer, Signal

from dupeviewer.core.photos import discover, drives
from dupeviewer.core.progress import Progress, Report
from dupeviewer.gui.jobs import JobRunner
from dupeviewer.gui.preferences import Preferences

LOOK_AGAIN_MS = 3000
"""How often it is looked for a folder that is not there."""

_MATTERS = frozenset(("excluded", "ignored_formats", "min_size", "reads_online"))


class Standing(Enum):
    """Whether a folder can be scanned, and if not, why; one is waited for that was there before."""

    THERE = auto()
    WAITING = auto()
    AWAY = auto()
    GONE = auto()
    CLOSED = auto()


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a folder by now; `photos` is None before any were counted."""

    standing: Standing = Standing.THERE
    drive: drives.Kind | None = None
    photos: int | None = None
    is_counted: bool = False
    online: int = 0
    online_bytes: int = 0


class FolderCounter(QObject):
    """Counts what it is asked to; a count once made is kept until it is asked to look again."""

    counted = Signal(str)

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._pool = QThreadPool(self)
        self._pool.setThreadPriority(QThread.Priority.LowPriority)
        self._jobs = JobRunner(self._pool, self)
        self._known: dict[str, Known] = {}
        self._wanted: list[str] = []
        self._waiting: list[str] = []
        self._current: str | None = None
        self._is_stopping = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(LOOK_AGAIN_MS)
        self._again.timeout.connect(self.look_again)
        self._jobs.progressed.connect(self._on_progress)
        self._jobs.resultsFound.connect(self._on_looked)
        self._jobs.succeeded.connect(self._on_count)
        self._jobs.cancelled.connect(self._next)
        self._jobs.failed.connect(self._next)
        preferences.changed.connect(self._on_preference)

    def known(self, folder: str) -> Known:
        return self._known.get(folder, Known())

    def want(self, folders: Iterable[str]) -> None:
        """Count these folders, and no others any more."""
        self._wanted = list(folders)
        busy_with = None if self._is_stopping else self._current
        self._waiting = [f for f in self._wanted if not self._is_settled(f) and f != busy_with]
        if self._current is not None and self._current not in self._wanted:
            self._stop()
        elif self._current is None:
            self._next()

    def look_again(self) -> None:
        """See whether what was not there is back."""
        self.want(tuple(self._wanted))

    def forget(self, folders: Iterable[str]) -> None:
        """These folders have gone or come: find out about them anew."""
        for folder in folders:
            self._known.pop(folder, None)
            if folder == self._current:
                self._stop()
        self.look_again()

    def pause(self) -> None:
        """Stop counting; what is not counted yet is begun anew by the next `want`."""
        self._wanted.clear()
        self._waiting.clear()
        self._again.stop()
        self._stop()

    def shutdown(self) -> None:
        self.pause()
        self._jobs.shutdown()

    def _is_settled(self, folder: str) -> bool:
        known = self.known(folder)
        return known.is_counted and known.standing is Standing.THERE

    def _stop(self) -> None:
        """What is counted now ends soon, and is not counted by that."""
        self._is_stopping = self._current is not None
        self._jobs.stop()

    def _next(self) -> None:
        self._is_stopping = False
        self._current = self._waiting.pop(0) if self._waiting else None
        if self._current is None:
            if not all(map(self._is_settled, self._wanted)):
                self._again.start()
            return
        folder, wishes = self._current, self._preferences
        excluded, least, online = wishes.passed_over(), wishes.min_size, wishes.reads_online

        def look(report: Report) -> Known:
            known = _looked(folder)
            report.found([known])
            found = discover.walk([folder], excluded, report, least, online=online)
            return replace(
                known,
                photos=len(found),
                is_counted=True,
                online=found.online,
                online_bytes=found.online_bytes,
            )

        self._jobs.start(look)

    def _on_preference(self, name: str) -> None:
        """What is passed over is not counted either: begin again."""
        if name in _MATTERS:
            self._known.clear()
            self.forget(self._wanted)

    def _on_looked(self, looked: Sequence[Known]) -> None:
        """How it stands is told before it is counted; what was counted before stays till then."""
        if self._current is not None and not self._is_stopping:
            known = self.known(self._current)
            self._tell(replace(known, standing=looked[0].standing, drive=looked[0].drive))

    def _on_progress(self, progress: Progress) -> None:
        if self._current is not None and not self._is_stopping:
            self._tell(replace(self.known(self._current), photos=progress.done, is_counted=False))

    def _on_count(self, known: Known) -> None:
        """What was done before it heard that it should stop may have counted by other wishes."""
        if not self._is_stopping:
            self._tell(known)
        self._next()

    def _tell(self, known: Known) -> None:
        if self._current is not None:
            self._known[self._current] = known
            self.counted.emit(self._current)


def _looked(folder: str) -> Known:
    try:
        with os.scandir(folder) as entries:
            next(entries, None)
    except NotADirectoryError:
        pass  # a photo by itself can be listed too
    except FileNotFoundError:
        return Known(Standing.AWAY if drives.is_away(folder) else Standing.GONE)
    except PermissionError:
        return Known(Standing.CLOSED)
    except OSError:
        return Known(Standing.AWAY)
    return Known(Standing.THERE, drives.kind_of(folder))

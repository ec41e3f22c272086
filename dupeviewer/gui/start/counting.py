"""Counting the photos of listed folders in the background, one folder after the other.

Knows numbers only; they are estimates, for a scan counts again and reads what it counts.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QThreadPool, Signal

from dupeviewer.core.photos import discover
from dupeviewer.core.photos.discover import Listing
from dupeviewer.core.progress import Progress
from dupeviewer.gui.jobs import JobRunner
from dupeviewer.gui.preferences import Preferences

_MATTERS = frozenset(("excluded", "ignored_formats", "min_size", "reads_online"))


class FolderCounter(QObject):
    """Counts what it is asked to; a count once made is kept until the folder is forgotten."""

    counted = Signal(str)

    def __init__(
        self, preferences: Preferences, pool: QThreadPool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._jobs = JobRunner(pool, self)
        self._counts: dict[str, int] = {}
        self._online: dict[str, tuple[int, int]] = {}
        self._done: set[str] = set()
        self._wanted: list[str] = []
        self._waiting: list[str] = []
        self._passing_over = self._wishes()
        self._current: str | None = None
        self._is_stopping = False
        self._jobs.progressed.connect(self._on_progress)
        self._jobs.succeeded.connect(self._on_count)
        self._jobs.cancelled.connect(self._next)
        self._jobs.failed.connect(self._next)
        preferences.changed.connect(self._on_preference)

    def count(self, folder: str) -> int | None:
        """How many photos are known by now; None before anything is."""
        return self._counts.get(folder)

    def online(self, folder: str) -> tuple[int, int]:
        """How many files of the folder are stored online only, and their bytes, once counted."""
        return self._online.get(folder, (0, 0))

    def is_done(self, folder: str) -> bool:
        return folder in self._done

    def want(self, folders: Iterable[str]) -> None:
        """Count these folders, and no others any more."""
        self._wanted = list(folders)
        busy_with = None if self._is_stopping else self._current
        self._waiting = [f for f in self._wanted if f not in self._done and f != busy_with]
        if self._current is not None and self._current not in self._wanted:
            self._stop()
        elif self._current is None:
            self._next()

    def pause(self) -> None:
        """Stop counting; what is not counted yet is begun anew by the next `want`."""
        self._wanted.clear()
        self._waiting.clear()
        self._stop()

    def shutdown(self) -> None:
        self._waiting.clear()
        self._jobs.shutdown()

    def _stop(self) -> None:
        """What is counted now ends soon, and is not counted by that."""
        self._is_stopping = self._current is not None
        self._jobs.stop()

    def _next(self) -> None:
        self._is_stopping = False
        self._current = self._waiting.pop(0) if self._waiting else None
        if self._current is not None:
            folder = self._current
            self._passing_over = excluded, least, online = self._wishes()
            self._jobs.start(
                lambda report: discover.walk([folder], excluded, report, least, online=online)
            )

    def _on_preference(self, name: str) -> None:
        """What is passed over is not counted either: begin again."""
        if name in _MATTERS:
            self._counts.clear()
            self._done.clear()
            self._waiting = list(self._wanted)
            self._stop()
            if self._current is None:
                self._next()

    def _wishes(self) -> tuple[tuple[str, ...], int, bool]:
        wishes = self._preferences
        return wishes.passed_over(), wishes.min_size, wishes.reads_online

    def _on_progress(self, progress: Progress) -> None:
        if self._current is not None:
            self._counts[self._current] = progress.done
            self.counted.emit(self._current)

    def _on_count(self, listing: Listing) -> None:
        if self._current is not None:
            folder = self._current
            if self._passing_over == self._wishes():
                self._counts[folder] = len(listing)
                self._online[folder] = listing.online, listing.online_bytes
                self._done.add(folder)
            self._next()
            self.counted.emit(folder)

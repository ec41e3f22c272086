"""What is kept on the disk to be quick, how much that is, and emptying it.

Knows the caches and where everything lies; what is in them is for core and the thumbnails to say.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from dupeviewer.core.progress import Report
from dupeviewer.core.storage import clearing, fingerprints
from dupeviewer.gui.jobs import JobRunner
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.thumbnails import Thumbnails

_MB = 10**6


class Caches(QObject):
    """Measures and clears in the background; `is_in_use` says when nothing may be cleared."""

    measured = Signal(object)  # bytes; an int of Qt would end at 2 GB
    failed = Signal(str)

    def __init__(
        self,
        thumbnails: Thumbnails,
        preferences: Preferences,
        pool: QThreadPool,
        is_in_use: Callable[[], bool],
        parent: QObject | None = None,
        *,
        path: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._fingerprints = path or fingerprints.default_path()
        self._preferences = preferences
        self._is_in_use = is_in_use
        self._jobs = JobRunner(pool, self)
        self._jobs.succeeded.connect(self.measured)
        self._jobs.failed.connect(self.failed)
        preferences.changed.connect(self._on_preference)
        self._on_preference("cache_mb")

    @property
    def folder(self) -> str:
        return str(self._fingerprints.parent)

    def can_clear(self) -> bool:
        return not self._is_in_use() and not self._jobs.is_busy

    def measure(self) -> None:
        if not self._jobs.is_busy:
            self._jobs.start(self._held)

    def clear(self) -> None:
        if self.can_clear():
            self._jobs.start(self._cleared)

    def ask_to_clear(self, window: QWidget) -> None:
        box = QMessageBox(window)
        box.setObjectName("clearCacheBox")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setText(self.tr("Clear the cache?"))
        box.setInformativeText(
            self.tr(
                "The next scan reads every photo again. "
                "Your photos, your marks and the history are not touched."
            )
        )
        clear = box.addButton(self.tr("Clear"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        clear.clicked.connect(self.clear)
        box.open()

    def shutdown(self) -> None:
        self._jobs.shutdown()

    def _held(self, _report: Report) -> int:
        return clearing.held_bytes(self._fingerprints) + self._thumbnails.disk_bytes()

    def _cleared(self, report: Report) -> int:
        self._thumbnails.clear_disk()
        clearing.clear(self._fingerprints)
        return self._held(report)

    def _on_preference(self, name: str) -> None:
        if name == "cache_mb":
            self._thumbnails.set_disk_cap(self._preferences.cache_mb * _MB)

"""Files that are written in the background: one at a time, and what is said of it.

Knows jobs and words; what is written is for others to say.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QThreadPool, Signal

from dupeviewer.core.progress import Report
from dupeviewer.gui.jobs import JobRunner
from dupeviewer.gui.models import words


class Saving(QObject):
    """`said` tells that one is under way, and how it went."""

    said = Signal(str)
    changed = Signal()  # whether one is under way

    def __init__(self, pool: QThreadPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._target = ""
        self._jobs = JobRunner(pool, self)
        self._jobs.succeeded.connect(self._on_ended)
        self._jobs.failed.connect(self._on_ended)

    @property
    def is_busy(self) -> bool:
        return self._jobs.is_busy

    def save(self, target: str, write: Callable[[str], None]) -> None:
        """Let a file be written; nothing happens while another one is."""
        if self.is_busy:
            return

        def work(_report: Report) -> str | None:
            try:
                write(target)
            except OSError as error:
                return error.strerror or str(error)
            return None

        self._target = target
        self._jobs.start(work)
        self.changed.emit()
        self.said.emit(self.tr("Saving…"))

    def shutdown(self) -> None:
        self._jobs.shutdown()

    def _on_ended(self, why_not: str | None) -> None:
        self.changed.emit()
        if why_not is None:
            said = self.tr("Saved to {file}.").format(file=words.folder(self._target))
        else:
            said = self.tr("Couldn't save: {why}").format(why=why_not)
        self.said.emit(said)

"""Taking receipts along: where to, in the background, and how that went.

Knows files and jobs; what stands in them is the export's affair.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from dupeviewer.core.progress import Report
from dupeviewer.core.trash import Entry
from dupeviewer.gui.history import export
from dupeviewer.gui.history.archive import Archive
from dupeviewer.gui.history.keepsakes import Keepsakes
from dupeviewer.gui.jobs import JobRunner
from dupeviewer.gui.models import words


class Exporting(QObject):
    """One at a time; `said` tells how it went."""

    said = Signal(str)
    changed = Signal()  # whether one is under way

    def __init__(
        self, archive: Archive, keepsakes: Keepsakes, pool: QThreadPool, window: QWidget
    ) -> None:
        super().__init__(window)
        self._archive = archive
        self._keepsakes = keepsakes
        self._window = window
        self._target = ""
        self._jobs = JobRunner(pool, self)
        self._jobs.succeeded.connect(self._on_saved)
        self._jobs.failed.connect(self._on_failed)

    @property
    def is_busy(self) -> bool:
        return self._jobs.is_busy

    def shutdown(self) -> None:
        self._jobs.shutdown()

    def ask_where(self) -> str:
        """Where to save, as the user says; empty for nowhere."""
        kinds = ";;".join(
            (
                self.tr("Web page with thumbnails (*.html)"),
                self.tr("CSV files (*.csv)"),
                self.tr("JSON files (*.json)"),
            )
        )
        target, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export"), "history.html", kinds
        )
        return target

    def save(self, target: str, run: int, found: Sequence[Entry]) -> None:
        """Write the receipts of what was found, or else of a run."""
        self._target = target
        journal, keepsake = self._archive.read_now, self._keepsakes.picture

        def work(_report: Report) -> None:
            export.save(target, found or journal(run), keepsake)

        self._jobs.start(work)
        self.changed.emit()
        self.said.emit(self.tr("Saving…"))

    def _on_saved(self) -> None:
        self.changed.emit()
        self.said.emit(self.tr("Saved to {file}.").format(file=words.folder(self._target)))

    def _on_failed(self, message: str) -> None:
        self.changed.emit()
        self.said.emit(self.tr("Couldn't save: {why}").format(why=message))

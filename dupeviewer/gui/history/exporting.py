"""Taking receipts along: where to, and of which photos.

Knows the question; what stands in the files is the export's affair.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QFileDialog, QWidget

from dupeviewer.core.trash import Entry
from dupeviewer.gui.background.saving import Saving
from dupeviewer.gui.history import export
from dupeviewer.gui.history.archive import Archive
from dupeviewer.gui.history.keepsakes import Keepsakes


class Exporting(Saving):
    """As a page with thumbnails, CSV or JSON."""

    def __init__(
        self, archive: Archive, keepsakes: Keepsakes, pool: QThreadPool, window: QWidget
    ) -> None:
        super().__init__(pool, window)
        self._archive = archive
        self._keepsakes = keepsakes
        self._window = window

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

    def save_receipts(self, target: str, run: int, found: Sequence[Entry]) -> None:
        """Those of what was found, or else of a run."""
        journal, keepsake = self._archive.read_now, self._keepsakes.picture
        self.save(target, lambda path: export.save(path, found or journal(run), keepsake))

"""The listed folders, a row for each.

Knows their order and where the focus goes; folders are kept elsewhere, counts are the counter's.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from dupeviewer.gui.start.counting import FolderCounter, Known, Standing
from dupeviewer.gui.start.row import FolderRow
from dupeviewer.gui.state.listed import Listed
from dupeviewer.gui.widgets.controls import Card


class FolderList(Card):
    """In the order in which they were added."""

    def __init__(
        self, listed: Listed, counter: FolderCounter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("folderList")
        self.setAccessibleName(self.tr("Folders to check"))
        self._listed = listed
        self._counter = counter
        self._lost = ""
        self._away: frozenset[str] = frozenset()
        self.rows: list[FolderRow] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(8, 8, 8, 8)
        self._rows.setSpacing(2)
        listed.changed.connect(self.refill)
        counter.counted.connect(self._show_known)
        self.refill()

    def refill(self) -> None:
        """Make the rows anew; the focus stays where it was, or goes to the row in its place."""
        focused = next((i for i, row in enumerate(self.rows) if _has_focus(row)), None)
        old, self.rows = self.rows, [FolderRow(each, self) for each in self._listed.folders]
        for row in self.rows:
            self._rows.addWidget(row)
            row.show()
            row.protectWanted.connect(self._protect)
            row.tickWanted.connect(self._tick)
            row.stepWanted.connect(self._step)
            row.removeWanted.connect(self._listed.remove)
            row.locateWanted.connect(self.locate)
            row.lookWanted.connect(self._counter.look_again)
            row.show_known(self._known(row.folder.path))
        if focused is not None and self.rows:
            self.rows[min(focused, len(self.rows) - 1)].setFocus()
        for row in old:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()

    def show_away(self, away: frozenset[str]) -> None:
        """These folders are on drives that were there and are not now."""
        changed, self._away = away ^ self._away, away
        self._counter.forget(changed)
        for row in self.rows:
            row.show_known(self._known(row.folder.path))

    def locate(self, path: str) -> None:
        """Ask where a folder is now that is not found where it was."""
        self._lost = path
        dialog = QFileDialog(self.window(), self.tr("Where is this folder now?"))
        dialog.setObjectName("locateDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._found)
        dialog.open()

    def _found(self, path: str) -> None:
        lost = next((f for f in self._listed.folders if f.path == self._lost), None)
        if lost is not None:
            self._listed.remove(lost.path)
            self._listed.add(path, protected=lost.protected)

    def _protect(self, path: str, protected: bool) -> None:
        self._listed.protect(path, protected=protected)

    def _step(self, by: int) -> None:
        at = next((n for n, row in enumerate(self.rows) if _has_focus(row)), 0) + by
        if 0 <= at < len(self.rows):
            self.rows[at].setFocus()

    def _tick(self, path: str, ticked: bool) -> None:
        self._listed.tick(path, ticked=ticked)

    def _show_known(self, path: str) -> None:
        for row in self.rows:
            if row.folder.path == path:
                row.show_known(self._known(path))

    def _known(self, path: str) -> Known:
        known = self._counter.known(path)
        return replace(known, standing=Standing.WAITING) if path in self._away else known


def _has_focus(row: FolderRow) -> bool:
    focus = row.window().focusWidget()
    return focus is not None and (focus is row or row.isAncestorOf(focus))

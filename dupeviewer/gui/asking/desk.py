"""Questions about photos, as menu, keys and drops ask them.

Knows how photos are chosen and what the scan looks for; the dialog answers.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from dupeviewer.core.photos import formats
from dupeviewer.gui.asking.answers import Question
from dupeviewer.gui.asking.dialog import AskDialog
from dupeviewer.gui.background.scanner import Scanner
from dupeviewer.gui.session import Session


class Asking(QObject):
    """One dialog at a time, above the window; `groupWanted` names a photo of a group.

    `settingWanted` gives a place of the slider.
    """

    groupWanted = Signal(str)
    settingWanted = Signal(int)

    def __init__(
        self, session: Session, scanner: Scanner, cache: Path, pool: QThreadPool, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._scanner = scanner
        self._cache = cache
        self._pool = pool
        self._window = window

    def choose(self) -> None:
        """Choose photos in a dialog, then ask about them."""
        dialog = QFileDialog(self._window, self.tr("Choose one photo or more"))
        dialog.setObjectName("askFileDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        patterns = " ".join(f"*{suffix}" for suffix in sorted(formats.SUFFIXES))
        dialog.setNameFilter(self.tr("Photos ({patterns})").format(patterns=patterns))
        dialog.filesSelected.connect(self.find)
        dialog.open()

    def find(self, paths: Sequence[str]) -> None:
        """Go to the group of the one photo that is meant; else ask about all of them."""
        photos = {os.path.realpath(path) for path in paths}
        if len(photos) == 1 and self._session.row_of(photo := photos.pop()) is not None:
            self.groupWanted.emit(photo)
        else:
            self.ask(paths)

    def ask(self, paths: Sequence[str]) -> None:
        """Why two are not matched, and where copies of each are."""
        photos = tuple(os.path.realpath(path) for path in paths)
        if not photos:
            return
        session = self._session
        rows = {session.row_of(path) for path in photos}
        question = Question(
            photos,
            tuple(folder.path for folder in session.folders),
            self._scanner.options(os.path.dirname(photos[0])),
            session.max_difference,
            told_apart=self._is_told_apart(rows.pop()) if len(rows) == 1 else False,
        )
        in_groups = session.board.row_of.copy()
        dialog = AskDialog(question, in_groups, self._cache, self._pool, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.groupWanted.connect(self.groupWanted)
        dialog.settingWanted.connect(self.settingWanted)
        dialog.open()

    def _is_told_apart(self, row: int | None) -> bool:
        session = self._session
        return row is not None and session.clusters[row].key in session.review.dismissed

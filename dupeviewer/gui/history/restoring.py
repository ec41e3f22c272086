"""Putting photos back from the History: one at once, a whole run after a question.

Knows what was asked for and says how it went; the putting back itself is the trasher's affair.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from dupeviewer.core.progress import Progress
from dupeviewer.core.trash import Listed, RestoreReceipt, State
from dupeviewer.gui.history import wording
from dupeviewer.gui.history.archive import Archive
from dupeviewer.gui.history.model import RunLine
from dupeviewer.gui.models import words


class Restoring(QObject):
    """`wanted` names a run, and the numbers of its entries or None for all of them."""

    wanted = Signal(int, object)
    said = Signal(str)
    ended = Signal()  # photos were put back, whoever wanted it

    def __init__(self, archive: Archive, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._archive = archive
        self._asked: tuple[int, int] | None = None  # a run, and how many of it can come back
        self._is_under_way = False
        archive.listed.connect(self._on_listed)

    def one(self, photo: Listed) -> None:
        self._begin(photo.run, frozenset({photo.id}))

    def all_of(self, line: RunLine) -> None:
        """Ask first, naming to how many folders they return."""
        self._asked = line.run.id, line.restorable
        self._archive.list_photos(line.run.id)

    def show_progress(self, progress: Progress) -> None:
        if self._is_under_way and progress.total:
            text = self.tr("Putting back… {done} of {total}")
            done, total = words.number(progress.done), words.number(progress.total)
            self.said.emit(text.format(done=done, total=total))

    def show_restored(self, receipts: Sequence[RestoreReceipt]) -> None:
        """How it went, where it was asked for here."""
        self.ended.emit()
        if self._is_under_way:
            self._is_under_way = False
            self.said.emit(wording.put_back(receipts))

    def say_failed(self, why: str) -> None:
        """It failed as a whole."""
        if self._is_under_way:
            self._is_under_way = False
            self.said.emit(self.tr("Couldn't put back: {why}").format(why=why))

    def _begin(self, run: int, only: frozenset[int] | None) -> None:
        """Pressed once more while it is under way, it goes on."""
        if not self._is_under_way:
            self._is_under_way = True
            self.wanted.emit(run, only)

    def _on_listed(self, run: int, photos: Sequence[Listed]) -> None:
        if self._asked is None or self._asked[0] != run:
            return
        (_, count), self._asked = self._asked, None
        folders = {os.path.dirname(p.path) for p in photos if p.state is State.MOVED}
        box = QMessageBox(self._window)
        box.setObjectName("restoreQuestion")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(wording.put_back_question(count))
        box.setInformativeText(wording.return_to(folders, count))
        back = box.addButton(self.tr("Put back"), QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(back)
        box.setEscapeButton(cancel)
        back.clicked.connect(partial(self._begin, run, None))
        box.open()

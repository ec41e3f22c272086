"""The History screen: every run as a receipt, each photo of it with its way back.

Knows layout and what is looked for; putting back, taking along and clearing are others' affair.
"""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QThreadPool, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from dupeviewer.core.trash import Entry, Run
from dupeviewer.gui.history import lines, wording
from dupeviewer.gui.history.archive import MOST_FOUND, Archive
from dupeviewer.gui.history.bulks import Bulks, Standing
from dupeviewer.gui.history.clearing import Clearing
from dupeviewer.gui.history.exporting import Exporting
from dupeviewer.gui.history.keepsakes import Keepsakes
from dupeviewer.gui.history.lines import HistoryList
from dupeviewer.gui.history.model import BulkLine, HistoryModel, Key, PhotoLine, RunLine
from dupeviewer.gui.history.restoring import Restoring
from dupeviewer.gui.models import words
from dupeviewer.gui.system import outside
from dupeviewer.gui.thumbnails import Thumbnails
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Card, Label
from dupeviewer.gui.widgets.dropping import DropOverlay
from dupeviewer.gui.widgets.emptiness import EmptyState
from dupeviewer.gui.widgets.entries import show_folder
from dupeviewer.gui.widgets.inputs import SearchBox

_TYPING_MS = 200


class HistoryScreen(QWidget):
    """Reads anew whenever it is shown; what is to be put back, `restoring` wants."""

    backWanted = Signal()
    cleared = Signal()

    def __init__(
        self,
        journal_path: str,
        thumbnails: Thumbnails,
        keepsakes: Keepsakes,
        bulks: Bulks,
        pool: QThreadPool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("historyScreen")
        self.setAcceptDrops(True)
        self._bulks = bulks
        self._archive = Archive(journal_path, keepsakes, self)
        self.restoring = Restoring(self._archive, self)
        self.exporting = Exporting(self._archive, keepsakes, pool, self)
        self._clearing = Clearing(self._archive, keepsakes, bulks, self)
        self._model = HistoryModel(self._archive, self)
        self._runs: tuple[Run, ...] = ()
        self._standings: tuple[Standing, ...] = ()
        self._has_runs = False  # since they were last asked for
        self._asked = ""
        self._dropped: tuple[str, str] | None = None  # its path, and how that is shown
        self._title = Label(self.tr("History"), self, role="title")
        self._counted = Label(parent=self, quiet=True)
        self._find = SearchBox(self)
        self.list_view = HistoryList(self._model, thumbnails, self)
        self._empty = EmptyState("history", self)
        self._said = Label(parent=self, quiet=True)
        self._back = Button(self.tr("Back"), self, role=ButtonRole.QUIET, icon="arrow-left")
        self._clear = Button(self.tr("Clear…"), self, icon="x")
        self._export = Button(self.tr("Export…"), self, icon="external-link")
        self._over = DropOverlay(self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._lay_out()
        self._connect()
        self._follow_selection()

    def refresh(self) -> None:
        """Read the journal again, and begin with what is latest."""
        self._find.clear()
        self.list_view.setCurrentIndex(QModelIndex())
        self._said.clear()
        self._search()

    def find_like(self, path: str) -> None:
        """Show what went that is the same as this file, or looks like it, or was kept as it."""
        self._find.setText(path)
        self._dropped = path, self._find.text().strip()
        self._search()

    def shutdown(self) -> None:
        self._typing.stop()
        self.exporting.shutdown()
        self._archive.shutdown()

    def _lay_out(self) -> None:
        names = {self._back: "historyBackButton", self._clear: "clearHistoryButton"}
        for button, name in (names | {self._export: "exportButton"}).items():
            button.setObjectName(name)
        self._find.setObjectName("historyFind")
        self._find.setPlaceholderText(
            self.tr("Find a photo you trashed: type a name or drop a photo")
        )
        self._find.setAccessibleName(self.tr("Find a photo you trashed"))
        self._find.setMinimumWidth(420)
        self._find.setAcceptDrops(False)  # what is dropped there is meant for the screen
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._back)
        head.addWidget(self._title)
        head.addWidget(self._counted, 1)
        head.addWidget(self._find)
        card = Card(self)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(4, 4, 4, 4)
        self._stack = QStackedLayout()
        inside.addLayout(self._stack)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list_view)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._said, 1)
        foot.addWidget(self._clear)
        foot.addWidget(self._export)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(card, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._archive.runsRead.connect(self._show_runs)
        self._archive.found.connect(self._show_found)
        self._archive.failed.connect(self._on_unread)
        self._bulks.bulksRead.connect(self._show_bulks)
        self._bulks.takenBack.connect(self._on_taken_back)
        self._find.textChanged.connect(self._typing.start)
        self._find.returnPressed.connect(self._search)
        self._typing.timeout.connect(self._search)
        self.list_view.openWanted.connect(self._open)
        self.list_view.buttonPressed.connect(self._press)
        self.list_view.currentLineChanged.connect(self._follow_selection)
        self._back.clicked.connect(self.backWanted)
        self._clear.clicked.connect(self._clearing.ask)
        self._clearing.cleared.connect(self._on_cleared)
        self._export.clicked.connect(self._ask_where_to_save)
        self.exporting.changed.connect(self._follow_selection)
        self.exporting.said.connect(self._said.setText)
        self.restoring.ended.connect(self._model.ask_again)
        self.restoring.said.connect(self._said.setText)

    # What is looked for

    def _search(self) -> None:
        """Find what was typed or dropped; without either show all runs."""
        self._typing.stop()
        text = self._find.text().strip()
        if not text:
            self._asked, self._has_runs = "", False
            self._bulks.read()
            self._archive.read_runs()
        elif self._dropped is not None and text == self._dropped[1]:
            self._asked = self._dropped[0]
            self._counted.setText(self.tr("Looking for photos like this…"))
            self._archive.find_like(self._asked)
        else:
            self._asked = text
            self._archive.find(text)

    def _show_runs(self, runs: tuple[Run, ...]) -> None:
        self._runs, self._has_runs = runs, True
        self._show_all()

    def _on_unread(self, why: str) -> None:
        self._show_runs(())
        self._said.setText(why)

    def _show_bulks(self, standings: tuple[Standing, ...]) -> None:
        """Not before the runs: what a button is for must not change under the hand."""
        if standings != self._standings:
            self._standings = standings
            if self._has_runs:
                self._show_all()

    def _show_all(self) -> None:
        if self._asked:
            return
        key = self._model.key(self.list_view.currentIndex())
        self._model.show_runs(self._runs, self._standings)
        self._counted.clear()
        self._show_state(
            key,
            self.tr("Nothing trashed yet"),
            self.tr("Everything you move will be listed here, with a way back."),
        )

    def _show_found(self, asked: str, entries: tuple[Entry, ...]) -> None:
        if asked != self._asked:
            return
        self._model.show_found(entries)
        self._counted.setText(wording.found(len(entries), are_all=len(entries) < MOST_FOUND))
        self._show_state(
            None,
            self.tr("No photo like this was trashed"),
            self.tr("Try a part of its name, or drop the photo here."),
        )

    def _show_state(self, key: Key | None, title: str, text: str) -> None:
        """The line of this key becomes the current one; without lines, the words are shown."""
        has_lines = self._model.rowCount() > 0
        self._empty.title.setText(title)
        self._empty.text.setText(text)
        self._stack.setCurrentWidget(self.list_view if has_lines else self._empty)
        self._clear.setVisible(bool(self._runs or self._standings))
        if has_lines:
            self.list_view.setCurrentIndex(self._model.find(key))
        self._follow_selection()

    # What happens in a line

    def _open(self, index: QModelIndex) -> None:
        self._model.toggle(index)
        line = self._model.line(index)
        if isinstance(line, PhotoLine):
            self._press(index, lines.KEPT)

    def _press(self, index: QModelIndex, name: str) -> None:
        match self._model.line(index):
            case PhotoLine(entry=entry) if name == lines.KEPT:
                if entry is not None and entry.kept is not None:
                    show_folder(entry.kept)
            case PhotoLine() if name == lines.TRASH:
                outside.open_trash()
            case PhotoLine(listed=photo):
                self.restoring.one(photo)
            case RunLine() as line:
                self.restoring.all_of(line)
            case BulkLine(standing=standing):
                self._bulks.take_back(standing.bulk)

    def _on_taken_back(self, marks: int) -> None:
        self._search()
        text = self.tr("{n} marks taken back.").format(n=words.number(marks))
        if marks == 1:
            text = self.tr("1 mark taken back.")
        self._said.setText(
            text if marks else self.tr("These photos are in none of the groups shown now.")
        )

    def _on_cleared(self) -> None:
        self.refresh()
        self.cleared.emit()

    # Taking it along

    def _receipts(self) -> tuple[int, Sequence[Entry]] | None:
        """The run of the current line, and what was found where something was looked for."""
        match self._model.line(self.list_view.currentIndex()):
            case RunLine(run=run):
                return run.id, ()
            case PhotoLine(listed=photo):
                return photo.run, self._model.found_entries()
        return None

    def save(self, target: str) -> None:
        """Write the receipts of the selected run, or of what was found, in the background."""
        receipts = self._receipts()
        if receipts is not None:
            self.exporting.save_receipts(target, *receipts)

    def _ask_where_to_save(self) -> None:
        if target := self.exporting.ask_where():
            self.save(target)

    def _follow_selection(self) -> None:
        self._export.setEnabled(self._receipts() is not None and not self.exporting.is_busy)

    # Dropping a photo

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(os.path.isfile(url.toLocalFile()) for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._over.cover(self.tr("See what became of this photo"), accepts=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._over.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls()]
        self._over.hide()
        path = next(filter(os.path.isfile, paths), None)
        if path is not None:
            event.acceptProposedAction()
            self.find_like(path)

"""The History screen: every run as a receipt, each photo of it with its way back.

Knows layout and words; putting back is asked of the window, reading of the archive.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QModelIndex, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QListView,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from dupeviewer.core.progress import Report
from dupeviewer.core.trash import Entry, RestoreReceipt, Return, Run, State
from dupeviewer.gui.controls import Button, ButtonRole, Card, EmptyState, Label
from dupeviewer.gui.entries import show_folder
from dupeviewer.gui.fields import SearchBox
from dupeviewer.gui.history import export
from dupeviewer.gui.history.archive import Archive
from dupeviewer.gui.history.bulks import Bulks, Standing
from dupeviewer.gui.history.clearing import Clearing
from dupeviewer.gui.history.keepsakes import Keepsakes
from dupeviewer.gui.history.model import (
    AnyIndex,
    BulkLine,
    HistoryModel,
    Line,
    PhotoLine,
    RunLine,
)
from dupeviewer.gui.history.painting import HEIGHT, HistoryPainter
from dupeviewer.gui.jobs import JobRunner
from dupeviewer.gui.models import words
from dupeviewer.gui.thumbnails import Thumbnails

_TYPING_MS = 200


class HistoryScreen(QWidget):
    """Reads anew whenever it is shown; `restoreWanted` names what is to be put back."""

    backWanted = Signal()
    cleared = Signal()
    restoreWanted = Signal(int, object)  # run, and the numbers of its entries or None for all

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
        self._keepsakes = keepsakes
        self._bulks = bulks
        self._archive = Archive(journal_path, keepsakes, self)
        self._clearing = Clearing(self._archive, keepsakes, bulks, self)
        self._jobs = JobRunner(pool, self)
        self._model = HistoryModel(self._archive, self)
        self._runs: tuple[Run, ...] = ()
        self._standings: tuple[Standing, ...] = ()
        self._has_runs = False  # since they were last asked for
        self._exporting = ""
        self._is_restoring = False
        self._title = Label(self.tr("History"), self, role="title")
        self._find = SearchBox(self)
        self.list_view = HistoryList(self._model, thumbnails, self)
        self._empty = EmptyState("history", self)
        self._said = Label(parent=self, quiet=True)
        self._back = self._button("historyBackButton", self.tr("Back"), "arrow-left")
        self._restore = self._button("restoreButton", self.tr("Restore"), "undo-2")
        self._kept = self._button("showKeptButton", self.tr("Show kept copy"), "folder-open")
        self._clear = self._button("clearHistoryButton", self.tr("Clear…"), "x")
        self._export = self._button("exportButton", self.tr("Export…"), "external-link")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._lay_out()
        self._connect()
        self._follow_selection()

    def refresh(self) -> None:
        """Read the journal again."""
        self._said.clear()
        self._search()

    def show_restored(self, receipts: Sequence[RestoreReceipt]) -> None:
        """Say how putting back went, and show where the photos are now."""
        if not self._is_restoring:
            return
        self._is_restoring = False
        back = sum(r.outcome in (Return.BACK, Return.RENAMED) for r in receipts)
        renamed = sum(r.outcome is Return.RENAMED for r in receipts)
        failed = [r for r in receipts if r.outcome not in (Return.BACK, Return.RENAMED)]
        text = self.tr("Put back {photos}.").format(photos=words.photo_count(back))
        if renamed:
            text += " " + self.tr("{n} under a new name, as their places are taken.").format(
                n=words.number(renamed)
            )
        if failed:
            text += f" {words.photo_count(len(failed))}: {words.said(failed[0].outcome.template)}"
        self._search()
        self._said.setText(text)

    def say_failed(self, why: str) -> None:
        """Putting back failed as a whole."""
        if self._is_restoring:
            self._is_restoring = False
            self._said.setText(self.tr("Couldn't put back: {why}").format(why=why))

    def shutdown(self) -> None:
        self._typing.stop()
        self._jobs.shutdown()
        self._archive.shutdown()

    # Building

    def _button(self, name: str, text: str, icon: str) -> Button:
        role = ButtonRole.QUIET if icon == "arrow-left" else ButtonRole.PLAIN
        button = Button(text, self, role=role, icon=icon)
        button.setObjectName(name)
        return button

    def _lay_out(self) -> None:
        self._find.setObjectName("historyFind")
        self._find.setPlaceholderText(
            self.tr("Find a photo you trashed: type a name or drop a photo")
        )
        self._find.setAccessibleName(self.tr("Find a photo you trashed"))
        self._find.setMinimumWidth(420)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
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
        for button in (self._clear, self._export, self._kept, self._restore):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(card, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._archive.runsRead.connect(self._show_runs)
        self._bulks.bulksRead.connect(self._show_bulks)
        self._bulks.takenBack.connect(self._on_taken_back)
        self._archive.found.connect(self._show_found)
        self._archive.failed.connect(self._on_unread)
        self._find.textChanged.connect(self._typing.start)
        self._find.returnPressed.connect(self._search)
        self._typing.timeout.connect(self._search)
        self.list_view.openWanted.connect(self._open)
        self.list_view.currentLineChanged.connect(self._follow_selection)
        self._model.dataChanged.connect(self._follow_selection)
        self._back.clicked.connect(self.backWanted)
        self._restore.clicked.connect(self._restore_selected)
        self._kept.clicked.connect(self._show_kept)
        self._export.clicked.connect(self._ask_where_to_save)
        self._clear.clicked.connect(self._clearing.ask)
        self._clearing.cleared.connect(self._on_cleared)
        self._jobs.succeeded.connect(self._on_exported)
        self._jobs.failed.connect(self._on_export_failed)

    # What happens

    def _search(self) -> None:
        """Find what was typed; nothing typed shows all runs."""
        self._typing.stop()
        if text := self._find.text().strip():
            self._archive.find(text)
        else:
            self._has_runs = False
            self._bulks.read()
            self._archive.read_runs()

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
        if self._find.text().strip():
            return
        self._model.show_runs(self._runs, self._standings)
        self._show_state(
            self.tr("Nothing trashed yet"),
            self.tr("Everything you move will be listed here, with a way back."),
        )

    def _show_found(self, asked: str, entries: tuple[Entry, ...]) -> None:
        if asked != self._find.text().strip():
            return
        self._model.show_found(entries)
        self._show_state(
            self.tr("No photo like this was trashed"),
            self.tr("Try a part of its name, or drop the photo here."),
        )

    def _show_state(self, title: str, text: str) -> None:
        has_lines = self._model.rowCount() > 0
        self._empty.title.setText(title)
        self._empty.text.setText(text)
        self._stack.setCurrentWidget(self.list_view if has_lines else self._empty)
        self._clear.setVisible(has_lines)
        if has_lines:
            self.list_view.setCurrentIndex(self._model.index(0))
        self._follow_selection()

    def _open(self, index: QModelIndex) -> None:
        self._model.toggle(index)
        line = self._model.line(index)
        if isinstance(line, PhotoLine):
            self._show_kept()

    def _follow_selection(self) -> None:
        line = self._selected()
        entry = line.entry if isinstance(line, PhotoLine) else None
        if isinstance(line, RunLine):
            left = line.restorable
            self._restore.setText(self.tr("Restore {n}…").format(n=words.number(left)))
            self._restore.setEnabled(left > 0)
        elif isinstance(line, BulkLine):
            self._restore.setText(self.tr("Undo"))
            self._restore.setEnabled(line.standing.left > 0)
        else:
            self._restore.setText(self.tr("Restore"))
            self._restore.setEnabled(entry is not None and entry.state is State.MOVED)
        self._kept.setEnabled(entry is not None and entry.kept is not None)
        has_receipts = line is not None and not isinstance(line, BulkLine)
        self._export.setEnabled(has_receipts and not self._jobs.is_busy)

    def _selected(self) -> Line | None:
        return self._model.line(self.list_view.currentIndex())

    def _restore_selected(self) -> None:
        line = self._selected()
        self._is_restoring = isinstance(line, PhotoLine | RunLine)
        if isinstance(line, PhotoLine):
            self.restoreWanted.emit(line.entry.run, frozenset({line.entry.id}))
        elif isinstance(line, RunLine):
            self.restoreWanted.emit(line.run.id, None)
        elif isinstance(line, BulkLine):
            self._restore.setEnabled(False)
            self._bulks.take_back(line.standing.bulk)

    def _on_taken_back(self, marks: int) -> None:
        self._search()
        text = self.tr("{n} marks taken back.").format(n=words.number(marks))
        if marks == 1:
            text = self.tr("1 mark taken back.")
        self._said.setText(
            text if marks else self.tr("These photos are in none of the groups shown now.")
        )

    def _on_cleared(self) -> None:
        self._find.clear()
        self.refresh()
        self.cleared.emit()

    def _show_kept(self) -> None:
        line = self._selected()
        if isinstance(line, PhotoLine) and line.entry.kept is not None:
            show_folder(line.entry.kept)

    # Dropping a photo

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(os.path.isfile(url.toLocalFile()) for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls()]
        path = next(filter(os.path.isfile, paths), None)
        if path is not None:
            event.acceptProposedAction()
            self.find_like(path)

    def find_like(self, path: str) -> None:
        """Show what went that is the same as this file, or was kept as it."""
        self._find.blockSignals(True)
        self._find.setText(path)
        self._find.blockSignals(False)
        self._archive.find_like(path)

    # Taking it along

    def save(self, target: str) -> None:
        """Write the receipts of the selected run, or of what was found, in the background."""
        line = self._selected()
        if line is None or isinstance(line, BulkLine) or self._jobs.is_busy:
            return
        found = self._model.found_entries()
        run = line.run.id if isinstance(line, RunLine) else line.entry.run
        self._exporting = target
        journal, keepsake = self._archive.read_now, self._keepsakes.picture

        def work(_report: Report) -> None:
            export.save(target, found or journal(run), keepsake)

        self._jobs.start(work)
        self._follow_selection()

    def _ask_where_to_save(self) -> None:
        kinds = ";;".join(
            (
                self.tr("Web page with thumbnails (*.html)"),
                self.tr("CSV files (*.csv)"),
                self.tr("JSON files (*.json)"),
            )
        )
        target, _ = QFileDialog.getSaveFileName(self, self.tr("Export"), "history.html", kinds)
        if target:
            self.save(target)

    def _on_exported(self) -> None:
        self._said.setText(self.tr("Saved to {file}.").format(file=words.folder(self._exporting)))
        self._follow_selection()

    def _on_export_failed(self, message: str) -> None:
        self._said.setText(self.tr("Couldn't save: {why}").format(why=message))
        self._follow_selection()


class HistoryList(QListView):
    """Virtual: lines of one height; Enter opens a run or closes it."""

    openWanted = Signal(QModelIndex)
    currentLineChanged = Signal()

    def __init__(self, model: HistoryModel, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("historyList")
        self.setAccessibleName(self.tr("What was moved to the trash"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(HistoryPainter(thumbnails, self))
        self.setModel(model)
        self.verticalScrollBar().setSingleStep(HEIGHT // 3)
        self.doubleClicked.connect(self.openWanted)
        thumbnails.ready.connect(self._repaint)
        thumbnails.failed.connect(self._repaint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = cast(HistoryModel, self.model())
        line = model.line(self.currentIndex())
        key = event.key()
        opens = key == Qt.Key.Key_Right and isinstance(line, RunLine) and not line.is_open
        closes = key == Qt.Key.Key_Left and isinstance(line, RunLine) and line.is_open
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or opens or closes:
            self.openWanted.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.currentLineChanged.emit()

    def _repaint(self) -> None:
        self.viewport().update()

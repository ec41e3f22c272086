"""The Problems screen: which files could not be read, by reason, and what to do with the list.

Knows its buttons; the problems themselves are the session's, their names those of the reasons.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QThreadPool, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from dupeviewer.core.progress import Progress
from dupeviewer.gui.background.saving import Saving
from dupeviewer.gui.models import words
from dupeviewer.gui.problems import export, reasons
from dupeviewer.gui.problems.again import TryingAgain
from dupeviewer.gui.problems.permission import PermissionDialog
from dupeviewer.gui.session import Session
from dupeviewer.gui.widgets import entries
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Card, Label
from dupeviewer.gui.widgets.emptiness import EmptyState
from dupeviewer.gui.widgets.entries import EntryList, Section


class ProblemsScreen(QWidget):
    """The files of the last scan that were left out, and why."""

    backWanted = Signal()
    scanWanted = Signal()

    def __init__(
        self,
        session: Session,
        again: TryingAgain,
        pool: QThreadPool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("problemsScreen")
        self._session = session
        self._again = again
        self._saving = Saving(pool, self)
        self._title = Label(self.tr("Problems"), self, role="title")
        self._subtitle = Label(parent=self, quiet=True)
        self._subtitle.setWordWrap(True)
        self._list = EntryList(self.tr("Files that couldn't be checked"), self, folds=True)
        self._list.setObjectName("problemList")
        self._none = EmptyState("circle-check", self)
        self._none.title.setText(self.tr("No problems. Every photo was read."))
        self._said = Label(parent=self, quiet=True)
        self._said.setObjectName("problemsSaid")
        self._back = self._button("backButton", self.tr("Back"), "arrow-left", ButtonRole.QUIET)
        self._scan = self._button(
            "scanAgainButton", self.tr("Scan again"), "search", ButtonRole.PRIMARY
        )
        self._scan.hide()
        self._stop = self._button("stopTryingButton", self.tr("Stop"), "square")
        self._stop.hide()
        self._show = self._button("showButton", self.tr("Show in folder"), "folder-open")
        self._copy = self._button("copyListButton", self.tr("Copy list"), "copy")
        self._save = self._button("saveCsvButton", self.tr("Save as CSV…"), "external-link")
        self._opened: dict[str, bool] = {}
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show what the session knows now; what was opened or closed by hand stays so."""
        problems, gone = self._session.problems, self._session.gone
        misnamed = [photo for photo in self._session.misnamed if photo.path not in gone]
        sections = reasons.sections(problems, misnamed)
        for section in sections:
            section.is_open = self._opened.get(section.heading, section.is_open)
        focus = QApplication.focusWidget()
        has_focus = focus is not None and self.isAncestorOf(focus)
        self._list.set_sections(sections)
        self._subtitle.setText(reasons.summary(len(problems), len(misnamed)))
        self._said.clear()
        self._scan.hide()
        self._stack.setCurrentIndex(1 if sections else 0)
        for widget in (self._subtitle, self._show, self._copy, self._save):
            widget.setVisible(bool(sections))
        self._follow_selection()
        if has_focus:
            self._focus_first()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.refresh()
            self._focus_first()

    def save_csv(self, target: str) -> None:
        """Write the list to a file."""
        header = (self.tr("File"), self.tr("Folder"), self.tr("Reason"), self.tr("What happened"))
        entries = self._list.entries
        self._saving.save(target, lambda path: export.save(path, header, entries))

    def shutdown(self) -> None:
        self._saving.shutdown()

    def _button(
        self, name: str, text: str, icon: str, role: ButtonRole = ButtonRole.PLAIN
    ) -> Button:
        button = Button(text, self, role=role, icon=icon)
        button.setObjectName(name)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        card = Card(self)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(4, 4, 4, 4)
        self._stack = QStackedLayout()
        inside.addLayout(self._stack)
        self._stack.addWidget(self._none)
        self._stack.addWidget(self._list)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._said, 1)
        for button in (self._stop, self._scan, self._show, self._copy, self._save):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self._subtitle)
        layout.addWidget(card, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self._session.problemsChanged.connect(self._follow_problems)
        self._list.showWanted.connect(entries.show_folder)
        self._list.selectionModel().selectionChanged.connect(self._follow_selection)
        self._list.actionWanted.connect(self._act)
        self._list.toggled.connect(self._note_toggled)
        self._saving.said.connect(self._said.setText)
        self._again.changed.connect(self._follow_trying)
        self._again.progressed.connect(self._tell_progress)
        self._again.ended.connect(self._tell_tried)
        self._again.stopped.connect(self._tell_stopped)
        self._again.failed.connect(self._said.setText)
        self._back.clicked.connect(self.backWanted)
        self._stop.clicked.connect(self._again.stop)
        self._scan.clicked.connect(self.scanWanted)
        self._show.clicked.connect(self._show_selected)
        self._copy.clicked.connect(self._copy_list)
        self._save.clicked.connect(self._ask_where_to_save)

    def _focus_first(self) -> None:
        if self._list.isVisibleTo(self):
            self._list.focus_first()
        else:
            self._back.setFocus()

    def _follow_problems(self) -> None:
        """Not while it is out of sight: there may be very many."""
        if self.isVisible():
            self.refresh()

    def _note_toggled(self, section: Section) -> None:
        self._opened[section.heading] = section.is_open
        self._follow_selection()

    def _act(self, section: Section, wanted: str) -> None:
        paths = [entry.path for entry in section.entries]
        if wanted != reasons.fix():
            self._again.begin(paths)
            return
        dialog = PermissionDialog(paths, self)
        dialog.againWanted.connect(partial(self._again.begin, paths))
        dialog.open()

    def _follow_trying(self) -> None:
        self._list.enable_actions(self._again.can_begin)
        self._scan.setEnabled(self._again.can_begin)
        self._stop.setVisible(self._again.is_trying)

    def _tell_progress(self, progress: Progress) -> None:
        text = self.tr("Trying again… {done} of {total}")
        done, total = words.number(progress.done), words.number(progress.total or 0)
        self._said.setText(text.format(done=done, total=total))

    def _tell_stopped(self) -> None:
        self._said.setText(self.tr("Stopped. The next scan compares what can be read now."))

    def _tell_tried(self, well: int) -> None:
        self._scan.setVisible(well > 0)
        self._said.setText(self._result(well))

    def _result(self, well: int) -> str:
        if not well:
            return self.tr("Still can't be read.")
        if well == 1:
            return self.tr("1 file can be read now. The next scan compares it.")
        text = self.tr("{n} files can be read now. The next scan compares them.")
        return text.format(n=words.number(well))

    def _follow_selection(self) -> None:
        self._show.setEnabled(self._list.selected() is not None)

    def _show_selected(self) -> None:
        entry = self._list.selected()
        if entry is not None:
            entries.show_folder(entry.path)

    def _copy_list(self) -> None:
        entries.copy(self._list.entries)
        self._said.setText(self.tr("Copied."))

    def _ask_where_to_save(self) -> None:
        target, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as CSV"), "problems.csv", self.tr("CSV files (*.csv)")
        )
        if target:
            self.save_csv(target)

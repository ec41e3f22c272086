"""The Problems screen: which files could not be read, by reason, and what to do with the list.

Knows the reasons' names on screen; the problems themselves are the session's.
"""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import assert_never

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from dupeviewer.core.photos.photo import Problem, Unreadable
from dupeviewer.core.progress import Progress
from dupeviewer.gui import entries
from dupeviewer.gui.controls import Button, ButtonRole, Card, EmptyState, Label
from dupeviewer.gui.entries import Entry, EntryList
from dupeviewer.gui.models import words
from dupeviewer.gui.problems import export
from dupeviewer.gui.problems.again import TryingAgain
from dupeviewer.gui.problems.permission import PermissionDialog
from dupeviewer.gui.session import Session


class ProblemsScreen(QWidget):
    """The files of the last scan that were left out, and why."""

    backWanted = Signal()
    scanWanted = Signal()

    def __init__(self, session: Session, again: TryingAgain, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problemsScreen")
        self._session = session
        self._again = again
        self._title = Label(self.tr("Problems"), self, role="title")
        self._subtitle = Label(parent=self, quiet=True)
        self._subtitle.setWordWrap(True)
        self._list = EntryList(
            self.tr("Files that couldn't be checked"), self, actions=self._actions
        )
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
        self._show = self._button("showButton", self.tr("Show in folder"), "folder-open")
        self._copy = self._button("copyListButton", self.tr("Copy list"), "copy")
        self._save = self._button("saveCsvButton", self.tr("Save as CSV…"), "external-link")
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show what the session knows now."""
        problems = self._session.problems
        self._list.set_entries(_fullest_first([self._entry(problem) for problem in problems]))
        self._subtitle.setText(self._summary(len(problems)))
        self._said.clear()
        self._scan.hide()
        self._stack.setCurrentIndex(1 if problems else 0)
        for widget in (self._subtitle, self._show, self._copy, self._save):
            widget.setVisible(bool(problems))
        self._follow_selection()

    def save_csv(self, target: str) -> None:
        """Write the list to a file and say how that went."""
        header = (self.tr("File"), self.tr("Folder"), self.tr("Reason"), self.tr("What happened"))
        try:
            export.save(target, header, self._list.entries)
        except OSError as error:
            self._said.setText(self.tr("Couldn't save the list: {why}").format(why=error.strerror))
            return
        self._said.setText(self.tr("Saved to {file}.").format(file=words.folder(target)))

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
        for button in (self._scan, self._show, self._copy, self._save):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self._subtitle)
        layout.addWidget(card, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self._session.problemsChanged.connect(self.refresh)
        self._list.showWanted.connect(entries.show_folder)
        self._list.selectionModel().selectionChanged.connect(self._follow_selection)
        self._list.actionWanted.connect(self._act)
        self._again.changed.connect(self._follow_trying)
        self._again.progressed.connect(self._tell_progress)
        self._again.ended.connect(self._tell_tried)
        self._again.failed.connect(self._said.setText)
        self._back.clicked.connect(self.backWanted)
        self._scan.clicked.connect(self.scanWanted)
        self._show.clicked.connect(self._show_selected)
        self._copy.clicked.connect(self._copy_list)
        self._save.clicked.connect(self._ask_where_to_save)

    def _summary(self, count: int) -> str:
        if count == 1:
            return self.tr("1 file couldn't be checked. It is not compared and can't be marked.")
        return self.tr(
            "{n} files couldn't be checked. They are not compared and can't be marked."
        ).format(n=words.number(count))

    def _entry(self, problem: Unreadable) -> Entry:
        return Entry(problem.path, self._heading(problem.reason), words.said(problem.message))

    def _heading(self, reason: Problem) -> str:
        match reason:
            case Problem.TRUNCATED | Problem.DAMAGED:
                return self.tr("Damaged photo")
            case Problem.EMPTY:
                return self.tr("Empty file")
            case Problem.NOT_A_PHOTO:
                return self.tr("Not a photo")
            case Problem.TOO_LARGE:
                return self.tr("Too large to open safely")
            case Problem.NO_PERMISSION:
                return self.tr("No permission")
            case Problem.VANISHED:
                return self.tr("No longer there")
            case Problem.CHANGED:
                return self.tr("Changed while it was read")
            case Problem.NOT_A_FILE:
                return self.tr("Not an ordinary file")
            case Problem.TIMED_OUT:
                return self.tr("Took too long to read")
            case Problem.CRASHED_READER:
                return self.tr("Crashed the reader last time")
            case Problem.UNSUPPORTED | Problem.NO_DECODER:
                return self.tr("Format that can't be read")
            case Problem.ONLINE:
                return self.tr("Online-only")
            case Problem.DISCONNECTED:
                return self.tr("Drive disconnected")
            case _:
                assert_never(reason)

    def _actions(self, heading: str) -> tuple[str, ...]:
        """What can be done about all files under a heading."""
        if heading == self._heading(Problem.ONLINE):
            return (self.tr("Download && check"),)
        if heading == self._heading(Problem.NO_PERMISSION):
            return self.tr("Fix…"), self.tr("Try again")
        return (self.tr("Try again"),)

    def _act(self, heading: str, wanted: str) -> None:
        paths = [entry.path for entry in self._list.entries if entry.heading == heading]
        if wanted != self.tr("Fix…"):
            self._again.begin(paths)
            return
        dialog = PermissionDialog(paths, self)
        dialog.againWanted.connect(partial(self._again.begin, paths))
        dialog.open()

    def _follow_trying(self) -> None:
        self._list.enable_actions(self._again.can_begin)
        self._scan.setEnabled(self._again.can_begin)

    def _tell_progress(self, progress: Progress) -> None:
        text = self.tr("Trying again… {done} of {total}")
        done, total = words.number(progress.done), words.number(progress.total or 0)
        self._said.setText(text.format(done=done, total=total))

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


def _fullest_first(listed: list[Entry]) -> list[Entry]:
    counts = Counter(entry.heading for entry in listed)
    return sorted(listed, key=lambda entry: -counts[entry.heading])

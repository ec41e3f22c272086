"""The main window: screens in a stack, steps above, totals below, and everything dropped on it.

Knows what is shown and where each wish goes; it decides nothing about photos.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.scan import ScanResult
from dupeviewer.gui.actions import Actions
from dupeviewer.gui.arriving import Arriving
from dupeviewer.gui.aside import NotDuplicates
from dupeviewer.gui.assistance import Assistance
from dupeviewer.gui.caches import Caches
from dupeviewer.gui.comparing import Comparing
from dupeviewer.gui.controls import Button, ButtonRole
from dupeviewer.gui.dropping import FolderDrop
from dupeviewer.gui.frame import Step, Steps, Toast, TotalsBar
from dupeviewer.gui.group.screen import GroupScreen
from dupeviewer.gui.hints import Hint, HintBar
from dupeviewer.gui.keymap import Scope
from dupeviewer.gui.leaving import Leaving
from dupeviewer.gui.memory import Memory
from dupeviewer.gui.notice import Notice
from dupeviewer.gui.preferences import Preferences, Recent
from dupeviewer.gui.problems.screen import ProblemsScreen
from dupeviewer.gui.records import Records
from dupeviewer.gui.reopening import Reopening
from dupeviewer.gui.results.screen import ResultsScreen
from dupeviewer.gui.review import ReviewPane
from dupeviewer.gui.rules.desk import RulesDesk
from dupeviewer.gui.scanner import Scanner
from dupeviewer.gui.scanning.bar import ScanBar
from dupeviewer.gui.scanning.nothing import NothingFound
from dupeviewer.gui.scanning.telling import ScanTelling
from dupeviewer.gui.session import Session
from dupeviewer.gui.start.adding import Adding
from dupeviewer.gui.start.screen import StartScreen
from dupeviewer.gui.thumbnails import Thumbnails
from dupeviewer.gui.trash.sheet import TrashSheet
from dupeviewer.gui.trash.trasher import Trasher


class MainWindow(QMainWindow):
    """One session on screen. Also the desk that the table of actions asks."""

    def __init__(
        self,
        session: Session,
        scanner: Scanner,
        trasher: Trasher,
        thumbnails: Thumbnails,
        preferences: Preferences,
        pool: QThreadPool,
        memory: Memory,
        aside: NotDuplicates,
    ) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("DupeViewer")
        self.setMinimumSize(960, 640)
        self._session = session
        self._scanner = scanner
        self._trasher = trasher
        self._thumbnails = thumbnails
        self._preferences = preferences
        self.folders = Adding(session, self)
        self._start = StartScreen(session, preferences, pool, self)
        self._results = ResultsScreen(session, thumbnails, self, pool=pool)
        self.rules = RulesDesk(session, self._results, thumbnails, preferences, pool, self)
        self._group = GroupScreen(session, thumbnails, self)
        self._scan_bar = ScanBar(session, scanner, self)
        self.review = ReviewPane(
            session, self._scan_bar, self._results, self._group, preferences, self
        )
        self.comparing = Comparing(session, thumbnails, self.review, self)
        self._nothing = NothingFound(self)
        self._problems = ProblemsScreen(session, self)
        self.records = Records(session, trasher, aside, thumbnails, pool, self)
        self._leaving = Leaving(trasher, self)
        self.notice = Notice(self)
        self.reopening = Reopening(
            session, memory, aside, scanner, self._start, self.review, self.notice, self
        )
        self._memory = memory
        self._steps = Steps(self)
        self._keys_button = Button("", self, role=ButtonRole.QUIET, icon="circle-help")
        self._totals = TotalsBar(session, self)
        self._caches = Caches(thumbnails, preferences, pool, self.is_scanning, self)
        self.assistance = Assistance(session, preferences, self._caches, self)
        self.hints = HintBar(preferences, self)
        ScanTelling(scanner, preferences, self)
        self._pages = QStackedWidget(self)
        self.arriving = Arriving(session, scanner, self.folders, self)
        self._lay_out()
        self._toast = Toast(self)
        self._drop = FolderDrop(self, self.can_add)
        compare = self.comparing.menu(self.has_current)
        self.actions_table = Actions(
            self, self.folders, self._group, self.assistance, compare, preferences, self
        )
        self.assistance.attach(self.actions_table)
        scopes = {Scope.WINDOW: self, Scope.REVIEW: self.review, Scope.GROUP: self._group}
        scopes[Scope.COMPARE] = self.comparing.screen
        self.actions_table.install(self.menuBar(), scopes)
        self._connect()
        self._restore_place()
        self._refresh()

    # Building

    def _lay_out(self) -> None:
        self._keys_button.setToolTip(self.tr("Keys (F1)"))
        self._keys_button.setAccessibleName(self.tr("Keys"))
        header = QHBoxLayout()
        header.setContentsMargins(12, 8, 12, 4)
        header.addWidget(self._steps, 1)
        header.addWidget(self._keys_button)
        others = (self._nothing, self._problems, *self.records.pages)
        for page in (self._start, self.review, self.comparing.screen, *others):
            self._pages.addWidget(page)
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(header)
        column.addWidget(self.notice)
        column.addWidget(self._pages, 1)
        column.addWidget(self.hints)
        column.addWidget(self._totals)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        self._start.addWanted.connect(self.folders.choose_folders)
        self._start.picturesWanted.connect(self.folders.add_pictures_folder)
        self._start.samplesWanted.connect(self.folders.start_practice)
        self._start.scanWanted.connect(self.start_scan)
        self._start.continueWanted.connect(self._continue_with)
        self.folders.listed.connect(self.show_folders)
        self.folders.said.connect(self._toast.say)
        self.rules.marked.connect(self._toast.offer_undo)
        self._toast.undoWanted.connect(self.undo)
        self._drop.dropped.connect(self.folders.add)
        self._steps.wanted.connect(self._go_to)
        self._keys_button.clicked.connect(self.assistance.show_keys)
        self.hints.undoWanted.connect(self.undo)
        self._trasher.sent.connect(self._hint_at_undo)
        self._totals.problemsWanted.connect(self.show_problems)
        self._totals.trashWanted.connect(self.review_and_trash)
        self._scan_bar.problemsWanted.connect(self.show_problems)
        self._nothing.foldersWanted.connect(self.show_folders)
        self._nothing.similarWanted.connect(self._look_for_similar_shots)
        self._problems.backWanted.connect(self.go_back)
        self.records.backWanted.connect(self.go_back)
        self.records.pageWanted.connect(self._show)
        self.comparing.pageWanted.connect(self._show)
        self.records.groupWanted.connect(self.show_group_of)
        self.reopening.reviewWanted.connect(self.show_review)
        self.reopening.scanWanted.connect(self.start_scan)
        self.reopening.trashWanted.connect(self.review_and_trash)
        self._memory.ask(self.reopening.place, self.is_practice)
        self.review.lastGroupReached.connect(self._say_last_group)
        self._results.noSuggestion.connect(self._say_no_suggestion)
        self._results.said.connect(self._toast.say)
        self._results.furtherWanted.connect(self._look_for_similar_shots)
        self._scanner.started.connect(self.show_review)
        self._scanner.ended.connect(self._on_scan_ended)
        self._scanner.failed.connect(self._refresh)
        for signal in (
            self._session.foldersChanged,
            self._session.clustersReset,
            self._session.clustersAppended,
            self._session.reviewChanged,
            self._scanner.pausedChanged,
            self.review.viewChanged,
            self._trasher.sent,
            self._trasher.restored,
        ):
            signal.connect(self._refresh)

    def _restore_place(self) -> None:
        if not self.restoreGeometry(self._preferences.window_geometry):
            self.resize(1280, 800)

    # Going somewhere

    def show_folders(self) -> None:
        self._show(self._start)

    def show_review(self) -> None:
        self._show(self.review)
        self._results.list_view.setFocus()

    def show_problems(self) -> None:
        self._problems.refresh()
        self._show(self._problems)

    def show_group_of(self, path: str) -> None:
        """The group that holds this photo, if there is one."""
        row = self._session.row_of(path)
        if row is not None:
            self.show_review()
            self.review.show_row(row, is_open=True)

    def is_practice(self) -> bool:
        return self.folders.is_practice

    def go_back(self) -> None:
        """From the group to the list, else to the screen before this one."""
        if self._pages.currentWidget() is self.review and self.review.go_back():
            return
        if self._pages.currentWidget() is self.comparing.screen:
            self.comparing.leave()
        elif self._pages.currentWidget() is not self.review and self.has_results():
            self.show_review()
        elif not self._scanner.is_running:
            self.show_folders()

    def _go_to(self, step: Step) -> None:
        match step:
            case Step.FOLDERS:
                self.show_folders()
            case Step.SCAN | Step.REVIEW:
                self.show_review()
            case Step.TRASH:
                self.review_and_trash()

    def _show(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self._refresh()

    def _refresh(self) -> None:
        current = Step.REVIEW
        if self._pages.currentWidget() is self._start:
            current = Step.FOLDERS
        elif self._scanner.is_running and self._pages.currentWidget() is self.review:
            current = Step.SCAN
        possible = {Step.FOLDERS}
        if self._scanner.is_running:
            possible.add(Step.SCAN)
        if self.has_results():
            possible.add(Step.REVIEW)
        if self.has_marks():
            possible.add(Step.TRASH)
        self._totals.show_practice(self.folders.is_practice)
        self._steps.show_step(current, frozenset(possible))
        if self.has_marks():
            self.hints.tell(Hint.MARK)
        elif self.shows_group():
            self.hints.tell(Hint.GROUP, self.actions_table.first_key("accept"))
        self.actions_table.refresh()

    # The scan

    def start_scan(self) -> None:
        self._scanner.start(remember=not self.folders.is_practice)

    def _continue_with(self, recent: Recent) -> None:
        """Scan an earlier set again: what has not changed is not read anew."""
        self.folders.take_up(recent)
        self.start_scan()

    def pause_or_resume(self) -> None:
        if self._scanner.is_paused:
            self._scanner.resume()
        else:
            self._scanner.pause()

    def stop_scan(self) -> None:
        self._scanner.stop()

    def _look_for_similar_shots(self) -> None:
        self._start.choose_kinds(frozenset(Kind))
        self.start_scan()

    def _on_scan_ended(self, result: ScanResult) -> None:
        self._refresh()
        if result.trouble is not None:
            self._toast.say(result.trouble)
        if result.clusters or result.stopped or self._pages.currentWidget() is not self.review:
            return
        if not result.counts.photos and result.unreadable:
            self.show_problems()
            return
        self._nothing.tell(result)
        self._show(self._nothing)

    # The review

    def undo(self) -> None:
        """The last mark; once photos went, their return."""
        if self._session.can_undo:
            self._session.undo()
        else:
            self._trasher.undo()

    def redo(self) -> None:
        self._session.redo()

    def focus_filter(self) -> None:
        self.show_review()
        self._results.focus_filter()

    def review_and_trash(self) -> None:
        if self.has_marks() and not self._trasher.is_moving:
            sheet = TrashSheet(self._session, self._trasher, self)
            sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            sheet.open()

    def _say_last_group(self) -> None:
        self._toast.say(self.tr("That was the last group in this list."))

    def _say_no_suggestion(self) -> None:
        self._toast.say(self.tr("Too close to call – please compare."))

    # View

    def toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def is_full_screen(self) -> bool:
        return self.isFullScreen()

    def _hint_at_undo(self) -> None:
        self.hints.tell(Hint.TRASH)

    def quit(self) -> None:
        self.close()

    # What is possible

    def can_add(self) -> bool:
        return not self._scanner.is_running

    def can_scan(self) -> bool:
        return bool(self._session.folders) and not self._scanner.is_running

    def is_scanning(self) -> bool:
        return self._scanner.is_running

    def can_undo(self) -> bool:
        return self._session.can_undo or self._trasher.can_undo

    def can_redo(self) -> bool:
        return self._session.can_redo

    def has_results(self) -> bool:
        return bool(self._session.clusters)

    def shows_results(self) -> bool:
        return self.has_results() and self._pages.currentWidget() is self.review

    def shows_group(self) -> bool:
        return self._pages.currentWidget() is self.review and self.review.shows_group

    def has_current(self) -> bool:
        return self.shows_results() and self.review.has_current

    def has_marks(self) -> bool:
        return self._session.totals().marked > 0

    # Resizing, closing

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._toast.place()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Photos on their way to the trash are not left half-way; all else is just ended."""
        if self._trasher.is_moving:
            self._leaving.ask()
            event.ignore()
            return
        self._preferences.window_geometry = self.saveGeometry()
        self.review.save()
        self._results.shutdown()
        self._memory.close()
        self.records.shutdown()
        self._toast.dismiss()
        self._scanner.shutdown()
        self._start.shutdown()
        self._trasher.shutdown()
        self._caches.shutdown()
        self.comparing.shutdown()
        self._thumbnails.shutdown()
        self.folders.close()
        event.accept()

"""The main window: screens in a stack, steps above, totals below, and everything dropped on it.

Knows what is shown and where each wish goes; it decides nothing about photos. The start screen
stands first; the other rooms are brought when they are loaded.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, QThreadPool, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from dupeviewer.gui.frame import Frame, Step
from dupeviewer.gui.help.hints import Hint
from dupeviewer.gui.preferences import Preferences, Recent
from dupeviewer.gui.renewal import Renewal
from dupeviewer.gui.start.adding import Adding
from dupeviewer.gui.start.screen import StartScreen
from dupeviewer.gui.state.listed import Listed
from dupeviewer.gui.toast import Toast
from dupeviewer.gui.widgets.dropping import FolderDrop

if TYPE_CHECKING:
    from dupeviewer.gui.actions import Actions
    from dupeviewer.gui.rooms import Household, Rooms


SIZE = QSize(1280, 800)
ROOM_FOR_FRAME = QSize(8, 40)
"""What the window's title and edges take of the screen, or a little more."""


class MainWindow(QMainWindow):
    """Usable with its first screen alone; `furnish` brings the rest. Also the desk of actions."""

    rooms: Rooms
    actions_table: Actions
    painted = Signal()  # with all that stands in it, for the first time
    furnished = Signal()

    def __init__(self, listed: Listed, preferences: Preferences, pool: QThreadPool) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("DupeViewer")
        self.setMinimumSize(960, 640)
        self._preferences = preferences
        self._pool = pool
        self._listed = listed
        self._is_furnished = False
        self._is_painted = False
        self._waiting: list[Callable[[], object]] = []
        self.folders = Adding(listed, self)
        self._renewal = Renewal(self)
        self.folders.listed.connect(self.show_folders)
        listed.changed.connect(self._refresh)
        self._build()
        self._restore_place()

    def furnish(self, household: Household) -> None:
        """Build all other screens, and do what was wished for meanwhile."""
        self._bring(household)
        waiting, self._waiting = self._waiting, []
        for wish in waiting:
            wish()
        self.furnished.emit()

    def renew(self) -> None:
        """Say everything in the language that is spoken now."""
        self.when_furnished(self._renewal.begin)

    def rebuild(self) -> None:
        """Make everything in it anew, over the same household."""
        household = self.rooms.household
        self.rooms.leave()
        self._is_furnished = False
        for child in {*self.children()} - {self.layout(), self.folders}:
            child.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._build()
        self._frame.setVisible(True)  # at once, or nothing in it could take the keys
        self._bring(household)

    @property
    def page(self) -> int:
        """0 is the first screen, then come those of the rooms."""
        return self._pages.currentIndex()

    def show_page(self, number: int) -> None:
        self._pages.setCurrentIndex(number)
        self._refresh()

    # Building

    def _build(self) -> None:
        """What is there without the rooms."""
        self._start = StartScreen(self._listed, self._preferences, self)
        self._frame = frame = Frame(self._preferences, self)
        self.notice, self.hints = frame.notice, frame.hints
        self._steps, self._totals, self._pages = frame.steps, frame.totals, frame.pages
        self._pages.addWidget(self._start)
        self.setCentralWidget(frame)
        self._make_room_for_menus()
        self._toast = Toast(frame)
        self._drop = FolderDrop(self, self.can_add)
        self._connect()
        self._steps.show_step(Step.FOLDERS, frozenset({Step.FOLDERS}))

    def _bring(self, household: Household) -> None:
        """The rooms, the table of actions, and what they have to say to each other."""
        from dupeviewer.gui.actions import Actions
        from dupeviewer.gui.keymap import Scope
        from dupeviewer.gui.rooms import Rooms

        self.rooms = rooms = Rooms(
            household, self._preferences, self._pool, self._start, self.folders, self.notice, self
        )
        self.review, self.rules, self.records = rooms.review, rooms.rules, rooms.records
        self.asking, self.tidy, self.scans = rooms.asking, rooms.tidy, rooms.scans
        for page in rooms.pages:
            self._pages.addWidget(page)
        self.possible = rooms.possible(self._pages.currentWidget)
        self._totals.follow(rooms.session)
        compare = rooms.comparing.menu(self.possible.has_current)
        self.actions_table = Actions(
            self, self.folders, rooms.group, rooms.assistance, compare, self._preferences, self
        )
        rooms.assistance.attach(self.actions_table)
        scopes = {Scope.WINDOW: self, Scope.REVIEW: rooms.review, Scope.GROUP: rooms.group}
        scopes[Scope.COMPARE] = rooms.comparing.screen
        self.actions_table.install(self.menuBar(), scopes)
        self._connect_rooms(rooms)
        self._is_furnished = True
        self._refresh()

    def _make_room_for_menus(self) -> None:
        """Nothing moves when they come."""
        bar = self.menuBar()
        if not bar.isNativeMenuBar():
            some = bar.addAction(self.windowTitle())
            bar.setMinimumHeight(bar.sizeHint().height())
            bar.removeAction(some)

    def _connect(self) -> None:
        self._start.addWanted.connect(self.folders.choose_folders)
        self._start.picturesWanted.connect(self.folders.add_pictures_folder)
        self._start.samplesWanted.connect(self.folders.start_practice)
        self._start.scanWanted.connect(self.start_scan)
        self._start.continueWanted.connect(self._continue_with)
        self.folders.said.connect(self._toast.say)
        self._drop.dropped.connect(self.folders.add)
        self._toast.undoWanted.connect(self.undo)
        self._steps.wanted.connect(self._go_to)
        self.hints.undoWanted.connect(self.undo)

    def _connect_rooms(self, rooms: Rooms) -> None:
        for button, wish in (
            (self._frame.keys_button, rooms.assistance.show_keys),
            (self._frame.settings_button, rooms.assistance.show_settings),
        ):
            button.setEnabled(True)
            button.clicked.connect(wish)
        self._drop.photosDropped.connect(rooms.asking.find)
        rooms.asking.groupWanted.connect(self.show_group_of)
        rooms.asking.settingWanted.connect(self._move_slider)
        rooms.suggesting.said.connect(self._toast.say)
        rooms.battery.said.connect(self._toast.say)
        rooms.thrift.changed.connect(self._totals.thrift.setVisible)
        rooms.tidy.begun.connect(self.show_review)
        rooms.tidy.trashWanted.connect(self.review_and_trash)
        rooms.rules.marked.connect(self._toast.offer_undo)
        rooms.trasher.sent.connect(self._hint_at_undo)
        rooms.trasher.restored.connect(self.hints.withdraw_undo)
        rooms.trashing.said.connect(self._toast.say)
        rooms.trashing.moved.connect(self._toast.offer_undo)
        self._totals.problemsWanted.connect(self.show_problems)
        self._totals.trashWanted.connect(self.review_and_trash)
        rooms.scan_bar.problemsWanted.connect(self.show_problems)
        rooms.nothing.foldersWanted.connect(self.show_folders)
        rooms.nothing.similarWanted.connect(rooms.scans.look_for_similar_shots)
        rooms.problems.backWanted.connect(self.go_back)
        rooms.problems.scanWanted.connect(self.start_scan)
        rooms.records.backWanted.connect(self.go_back)
        rooms.records.pageWanted.connect(self._show)
        rooms.comparing.pageWanted.connect(self._show)
        rooms.records.groupWanted.connect(self.show_group_of)
        rooms.waiting.scanWanted.connect(self.start_scan)
        rooms.waiting.trashWanted.connect(self.review_and_trash)
        self._totals.leave_practice.clicked.connect(rooms.practising.leave)
        rooms.reopening.reviewWanted.connect(self.show_review)
        rooms.reopening.scanWanted.connect(self.start_scan)
        rooms.reopening.trashWanted.connect(self.review_and_trash)
        rooms.review.lastGroupReached.connect(self._say_last_group)
        rooms.results.noSuggestion.connect(self._say_no_suggestion)
        rooms.results.said.connect(self._toast.offer_undo)
        rooms.mending.said.connect(self._toast.say)
        rooms.results.furtherWanted.connect(rooms.scans.look_for_similar_shots)
        rooms.scanner.started.connect(self.show_review)
        rooms.scans.said.connect(self._toast.say)
        rooms.scans.nothingFound.connect(self._show_nothing)
        rooms.scans.problemsWanted.connect(self._show_problems_only)
        for signal in (
            rooms.session.clustersReset,
            rooms.session.clustersAppended,
            rooms.session.reviewChanged,
            rooms.scanner.pausedChanged,
            rooms.scanner.ended,
            rooms.scanner.failed,
            rooms.review.viewChanged,
            rooms.trasher.sent,
            rooms.trasher.restored,
        ):
            signal.connect(self._refresh)

    def _restore_place(self) -> None:
        if not self.restoreGeometry(self._preferences.window_geometry):
            room = self.screen().availableSize() - ROOM_FOR_FRAME
            self.resize(SIZE.boundedTo(room))

    def take(self, paths: list[str]) -> None:
        """Folders that come from outside while the window is open."""
        self.when_furnished(lambda: self.rooms.arriving.take(paths))

    def when_furnished(self, wish: Callable[[], object]) -> None:
        """Do this once all rooms are there; at once if they are."""
        if self._is_furnished:
            wish()
        else:
            self._waiting.append(wish)

    # Going somewhere

    def show_folders(self) -> None:
        self._show(self._start)

    def show_review(self) -> None:
        self._show(self.review)
        self.rooms.results.list_view.setFocus()

    def show_problems(self) -> None:
        self.rooms.problems.refresh()
        self._show(self.rooms.problems)

    def show_group_of(self, path: str) -> None:
        """The group that holds this photo, if there is one."""
        row = self.rooms.session.row_of(path)
        if row is not None:
            self.show_review()
            self.review.show_row(row, is_open=True)

    def _move_slider(self, setting: int) -> None:
        self.show_review()
        self.rooms.results.slider.setValue(setting)

    def go_back(self) -> None:
        """From the group to the list, else to the screen before this one."""
        if self._pages.currentWidget() is self.review and self.review.go_back():
            return
        if self._pages.currentWidget() is self.rooms.comparing.screen:
            self.rooms.comparing.leave()
        elif self._pages.currentWidget() is not self.review and self.possible.has_results():
            self.show_review()
        elif not self.rooms.scanner.is_running:
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
        if not self._is_furnished:
            return
        current = Step.REVIEW
        if self._pages.currentWidget() is self._start:
            current = Step.FOLDERS
        elif self.rooms.scanner.is_running and self._pages.currentWidget() is self.review:
            current = Step.SCAN
        possible = {Step.FOLDERS}
        if self.rooms.scanner.is_running:
            possible.add(Step.SCAN)
        if self.possible.has_results():
            possible.add(Step.REVIEW)
        if self.possible.has_marks():
            possible.add(Step.TRASH)
        self._totals.show_practice(self.folders.is_practice)
        self._steps.show_step(current, frozenset(possible))
        if self.possible.has_marks():
            self.hints.tell(Hint.MARK)
        elif self.possible.shows_group():
            self.hints.tell(Hint.GROUP, self.actions_table.first_key("accept"))
        self.actions_table.refresh()

    # The scan

    def start_scan(self) -> None:
        self.when_furnished(self._start_scan)

    def _start_scan(self) -> None:
        self.scans.start()

    def _continue_with(self, recent: Recent) -> None:
        self.when_furnished(lambda: self.scans.continue_with(recent))

    def _show_nothing(self) -> None:
        """What a scan ended with, unless the user looks at something else by now."""
        if self._pages.currentWidget() is self.review:
            self._show(self.rooms.nothing)

    def _show_problems_only(self) -> None:
        if self._pages.currentWidget() is self.review:
            self.show_problems()

    # The review

    def undo(self) -> None:
        """The last mark; once photos went, their return."""
        if self.rooms.session.can_undo:
            self.rooms.session.undo()
        else:
            self.rooms.trashing.undo()

    def redo(self) -> None:
        self.rooms.session.redo()

    def focus_filter(self) -> None:
        self.show_review()
        self.rooms.results.focus_filter()

    def review_and_trash(self) -> None:
        if self.possible.has_marks():
            self.rooms.trashing.open()

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
        if self.rooms.trasher.can_undo:
            self.hints.tell(Hint.TRASH)

    def quit(self) -> None:
        self.close()

    def can_add(self) -> bool:
        return not self._is_furnished or self.possible.can_add()

    # Resizing, closing

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)  # what stands in it comes after this

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._toast.place()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Photos on their way to the trash are not left half-way; all else is just ended."""
        if self._is_furnished and self.rooms.trasher.is_moving:
            self.rooms.leaving.ask()
            event.ignore()
            return
        self._preferences.window_geometry = self.saveGeometry()
        self._waiting.clear()
        if self._is_furnished:
            self.rooms.leave()
            self.rooms.household.close()
        self._toast.dismiss()
        self._start.shutdown()
        self.folders.close()
        event.accept()

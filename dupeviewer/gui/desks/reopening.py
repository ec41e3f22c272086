"""The window opened where it was left: the last session shown again, and what is to be said of it.

Knows the order of things at a start; what was remembered is the memory's affair.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from dupeviewer.gui.background.scanner import Scanner
from dupeviewer.gui.memory.aside import NotDuplicates
from dupeviewer.gui.memory.remembered import Place, Remembered
from dupeviewer.gui.memory.written import Memory
from dupeviewer.gui.models import words
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.results import viewing
from dupeviewer.gui.review import ReviewPane
from dupeviewer.gui.session import Session
from dupeviewer.gui.start.screen import StartScreen
from dupeviewer.gui.widgets import entries
from dupeviewer.gui.widgets.notice import Ask, Notice


class Reopening(QObject):
    """Joins memory and window; `ready` comes when the last session, if any, is on screen."""

    ready = Signal()
    reviewWanted = Signal()
    scanWanted = Signal()
    trashWanted = Signal()

    def __init__(
        self,
        session: Session,
        memory: Memory,
        aside: NotDuplicates,
        scanner: Scanner,
        start: StartScreen,
        review: ReviewPane,
        notice: Notice,
        preferences: Preferences,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._memory = memory
        self._aside = aside
        self._start = start
        self._review = review
        self._is_at_start = True
        self._notice = notice
        self._preferences = preferences
        self._scanner = scanner
        self._with_session = self._returns = False
        memory.loaded.connect(self._on_loaded)
        memory.noted.connect(self._note)
        self.destroyed.connect(memory.let_go)
        memory.failed.connect(self._on_failed)
        scanner.started.connect(memory.scan_started)
        scanner.started.connect(notice.dismiss_all)
        scanner.progressed.connect(memory.scan_progressed)
        scanner.ended.connect(memory.scan_ended)
        scanner.failed.connect(memory.scan_ended)
        review.viewChanged.connect(memory.save_soon)

    def begin(self, *, with_session: bool) -> None:
        """Read what is remembered; folders and groups are shown again only `with_session`."""
        self._with_session = self._returns = with_session
        self._memory.load()

    def bring_back(self) -> None:
        """Take up once more what is remembered; the user stays on the screen where they are."""
        self._with_session, self._returns = True, False
        self._memory.load()

    def place(self) -> Place:
        """Where the user is now."""
        row = self._review.group.row
        if row is None:
            row = self._review.results.current_row
        in_reach = row is not None and row < len(self._session.clusters)
        path = self._session.clusters[row].photos[0].path if row is not None and in_reach else None
        if self._start.isVisible() or self._review.isVisible():
            self._is_at_start = self._start.isVisible()
        filters = viewing.kept(self._review.results)
        if self._is_at_start:
            return Place("", path, filters)
        return Place("group" if self._review.is_in_group else "review", path, filters)

    def return_to(self, place: Place) -> None:
        """Show what was shown there, as far as it still is."""
        self._start.end_opening()
        viewing.take_up(self._review.results, place.filters)
        if not self._session.clusters or not place.screen:
            return
        self.reviewWanted.emit()
        row = None if place.path is None else self._session.row_of(place.path)
        if row is not None:
            self._review.show_row(row, is_open=place.screen == "group")

    def _note(self, place: Place, has_groups: bool) -> None:
        """The next start shows at once how much it opens."""
        is_kept = place.screen and has_groups
        self._preferences.groups_left = len(self._session.clusters) if is_kept else 0

    def _on_loaded(self, remembered: Remembered) -> None:
        is_free = self._with_session and not self._scanner.is_running
        self._memory.take(remembered, with_session=is_free)
        self._aside.load()
        self._start.end_opening()
        if is_free and self._returns:
            self.return_to(remembered.place)
            self._tell(remembered)
        self.ready.emit()

    def _tell(self, remembered: Remembered) -> None:
        totals = self._session.totals()
        if remembered.broken is not None:
            self._tell_broken(remembered.broken)
        elif remembered.crashed and totals.groups:
            text = self.tr(
                "DupeViewer closed unexpectedly. Nothing was lost: {n} decided groups are here."
            )
            if totals.decided == 1:
                text = self.tr(
                    "DupeViewer closed unexpectedly. Nothing was lost: 1 decided group is here."
                )
            answer = ((self.tr("OK"), None),)
            self._notice.ask(Ask(text.format(n=words.number(totals.decided)), answer))
        if remembered.unfinished is not None:
            self._tell_unfinished(*remembered.unfinished)
        if totals.marked:
            text = self.tr("You have {n} marked photos.").format(n=words.number(totals.marked))
            if totals.marked == 1:
                text = self.tr("You have 1 marked photo.")
            self._ask(text, self.tr("Review"), self.trashWanted.emit)

    def _tell_broken(self, file: str) -> None:
        """Who looks at the file is asked again."""
        text = self.tr(
            "Your last session couldn't be opened. What was read is kept, so scanning again is"
            " quick."
        )

        def show_file() -> None:
            entries.show_folder(file)
            self._tell_broken(file)

        answers = (
            (self.tr("Scan again"), self.scanWanted.emit),
            (self.tr("Show file"), show_file),
            (self.tr("Later"), None),
        )
        self._notice.ask(Ask(text, answers))

    def _tell_unfinished(self, done: int, total: int) -> None:
        text = self.tr("The last scan was not finished.")
        if total:
            text = self.tr("Scan paused at {done} of {total}.").format(
                done=words.number(done), total=words.number(total)
            )
        self._ask(text, self.tr("Resume"), self.scanWanted.emit)

    def _ask(self, text: str, answer: str, does: Callable[[], object]) -> None:
        self._notice.ask(Ask(text, ((answer, does), (self.tr("Later"), None))))

    def _on_failed(self, why: str) -> None:
        text = self.tr("Your decisions can't be saved at the moment: {why}").format(why=why)
        if self._notice.text != text:
            self._notice.ask(Ask(text, ((self.tr("OK"), None),)))

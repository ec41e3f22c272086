"""All that stands behind the start screen: the screens, the desks, and how they know each other.

Knows how the parts are built and what ends with them; going between them is the window's affair.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QWidget

from dupeviewer.core.storage import fingerprints
from dupeviewer.gui.asking.desk import Asking
from dupeviewer.gui.background.mending import Mending
from dupeviewer.gui.background.returned import Returned
from dupeviewer.gui.background.scanner import Scanner
from dupeviewer.gui.background.suggesting import Suggesting
from dupeviewer.gui.background.waiting import Waiting
from dupeviewer.gui.desks.arriving import Arriving
from dupeviewer.gui.desks.assistance import Assistance
from dupeviewer.gui.desks.comparing import Comparing
from dupeviewer.gui.desks.possible import Possible
from dupeviewer.gui.desks.practising import Practising
from dupeviewer.gui.desks.records import Records
from dupeviewer.gui.desks.reopening import Reopening
from dupeviewer.gui.desks.scans import Scans
from dupeviewer.gui.group.screen import GroupScreen
from dupeviewer.gui.memory.aside import NotDuplicates
from dupeviewer.gui.memory.caches import Caches
from dupeviewer.gui.memory.written import Memory
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.problems.again import TryingAgain
from dupeviewer.gui.problems.screen import ProblemsScreen
from dupeviewer.gui.results.screen import ResultsScreen
from dupeviewer.gui.review import ReviewPane
from dupeviewer.gui.rules.desk import RulesDesk
from dupeviewer.gui.scanning.bar import ScanBar
from dupeviewer.gui.scanning.nothing import NothingFound
from dupeviewer.gui.scanning.telling import ScanTelling
from dupeviewer.gui.session import Session
from dupeviewer.gui.start.adding import Adding
from dupeviewer.gui.start.screen import StartScreen
from dupeviewer.gui.system.battery import Battery
from dupeviewer.gui.system.thrift import Thrift
from dupeviewer.gui.thumbnails import Thumbnails
from dupeviewer.gui.tidy.mode import Tidy
from dupeviewer.gui.trash.desk import TrashDesk
from dupeviewer.gui.trash.leaving import Leaving
from dupeviewer.gui.trash.trasher import Trasher
from dupeviewer.gui.widgets.notice import Notice


@dataclass(frozen=True)
class Household:
    """What the rooms share: the one session, and those who work for it."""

    session: Session
    scanner: Scanner
    trasher: Trasher
    thumbnails: Thumbnails
    memory: Memory
    aside: NotDuplicates

    def close(self) -> None:
        """Write the last, end what runs, and wait for it."""
        self.memory.close()
        self.scanner.shutdown()
        self.trasher.shutdown()
        self.thumbnails.shutdown()


class Rooms:
    """Built within a window, which shows one page of them at a time."""

    def __init__(
        self,
        of: Household,
        preferences: Preferences,
        pool: QThreadPool,
        start: StartScreen,
        folders: Adding,
        notice: Notice,
        window: QWidget,
    ) -> None:
        session, scanner, thumbnails = of.session, of.scanner, of.thumbnails
        self.household = of
        self.session = session
        self.scanner = scanner
        self.trasher = of.trasher
        self.returned = returned = Returned(session, of.trasher.journal_path, pool, window)
        of.trasher.restored.connect(returned.look)
        self.results = ResultsScreen(session, thumbnails, returned, window, pool=pool)
        self.rules = RulesDesk(session, self.results, thumbnails, preferences, pool, window)
        self.group = GroupScreen(session, thumbnails, returned, window)
        self.scan_bar = ScanBar(session, scanner, window)
        self.review = ReviewPane(
            session, self.scan_bar, self.results, self.group, preferences, window
        )
        self.tidy = Tidy(session, self.review, preferences, notice, window)
        self.tidy.rulesWanted.connect(self.rules.open_rules)
        scanner.ended.connect(self.tidy.suggest_beginning)
        self.comparing = Comparing(session, thumbnails, self.review, window)
        self.nothing = NothingFound(window)
        self.scans = Scans(scanner, folders, start, self.nothing, window)
        cache = fingerprints.default_path()
        self._trying = TryingAgain(session, scanner, cache, pool, window)
        self.mending = Mending(session, scanner, thumbnails, cache, pool, window)
        self.group.changedFound.connect(self.mending.read_again)
        self.group.locateWanted.connect(self.mending.locate)
        self.group.removeWanted.connect(self.mending.remove)
        self.problems = ProblemsScreen(session, self._trying, pool, window)
        self.records = Records(session, of.trasher, of.memory, of.aside, thumbnails, pool, window)
        self.rules.applied.connect(self.records.bulks.note)
        self.results.marked.connect(self.records.bulks.note_accepted)
        self.trashing = TrashDesk(session, of.trasher, thumbnails, notice, window)
        self.leaving = Leaving(of.trasher, window)
        self.reopening = Reopening(
            session, of.memory, of.aside, scanner, start, self.review, notice, preferences, window
        )
        self.practising = Practising(
            folders, session, scanner, of.trasher, of.memory, self.reopening, window
        )
        self._caches = Caches(thumbnails, preferences, pool, lambda: scanner.is_running, window)
        self.suggesting = Suggesting(session, preferences, pool, window)
        self.assistance = Assistance(session, preferences, self._caches, window)
        self.asking = Asking(session, scanner, cache, pool, window)
        self.group.suggestFromWanted.connect(self.assistance.suggest_from)
        self.group.twinsWanted.connect(self.asking.ask)
        self.arriving = Arriving(session, scanner, folders, window)
        self.waiting = waiting = Waiting(session, scanner, notice, pool, window)
        waiting.changed.connect(lambda: start.chosen.folders.show_away(waiting.away))
        self.thrift = Thrift(thumbnails, window)
        self.battery = Battery(scanner, preferences, window)
        ScanTelling(scanner, preferences, window)
        of.memory.ask(self.reopening.place, lambda: folders.is_practice)

    @property
    def pages(self) -> tuple[QWidget, ...]:
        """What takes the whole window, one at a time."""
        others = (self.nothing, self.problems, *self.records.pages)
        return (self.review, self.comparing.screen, *others)

    def possible(self, page: Callable[[], QWidget | None]) -> Possible:
        """What can be done while the window shows this page."""
        return Possible(self.session, self.scanner, self.trasher, self.review, page)

    def leave(self) -> None:
        """End what the rooms do in the background, and wait for it; the household goes on."""
        self.household.memory.save()
        self.review.save()
        for room in (
            self.results,
            self.returned,
            self.mending,
            self.records,
            self.rules,
            self.problems,
            self._trying,
            self._caches,
            self.suggesting,
            self.thrift,
            self.battery,
            self.waiting,
            self.comparing,
        ):
            room.shutdown()
        self.household.memory.wait()

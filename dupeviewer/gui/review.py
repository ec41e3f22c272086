"""Step three: the groups and the group, side by side where there is room, else one at a time.

Knows which of the two is shown and how one leads to the other; both screens know the rest.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from dupeviewer.gui.group.screen import GroupScreen
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.results.screen import ResultsScreen
from dupeviewer.gui.session import Session
from dupeviewer.gui.tidy.bar import TidyBar

Queue = Callable[[int, int], int | None]
"""Gives the row of the group that follows the first by so many steps."""

WIDE = 1200
_SIZES = [480, 800]


class ReviewPane(QWidget):
    """The scan bar on top, below it results and group in a splitter."""

    viewChanged = Signal()
    lastGroupReached = Signal()
    queueEnded = Signal()

    def __init__(
        self,
        session: Session,
        scan_bar: QWidget,
        results: ResultsScreen,
        group: GroupScreen,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.results = results
        self.group = group
        self._preferences = preferences
        self._in_group = False
        self._queue: Queue | None = None
        self.tidy_bar = TidyBar(self)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(8)
        self._splitter.addWidget(results)
        self._splitter.addWidget(group)
        self._splitter.setStretchFactor(0, 2)
        self._splitter.setStretchFactor(1, 3)
        is_known = self._splitter.restoreState(preferences.splitter_state)
        self._sizes = self._splitter.sizes() if is_known else _SIZES
        top = QVBoxLayout()
        top.setContentsMargins(16, 8, 16, 0)
        top.addWidget(scan_bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.tidy_bar)
        column.addWidget(self._splitter, 1)
        group.set_order(results)
        self._connect()
        self._arrange()

    @property
    def is_wide(self) -> bool:
        return self.width() >= WIDE

    @property
    def shows_group(self) -> bool:
        """Whether a group is open on screen."""
        return self.group.row is not None and (self.is_wide or self._in_group)

    @property
    def is_in_group(self) -> bool:
        """Whether the user went from the list into the group."""
        return self._in_group

    def go_back(self) -> bool:
        """From the group to the list; False where the list is where the user is."""
        had_focus = self.group.isAncestorOf(self.window().focusWidget())
        if not self._in_group or (self.is_wide and not had_focus and self._queue is None):
            return False
        self._show_list()
        return True

    def take_queue(self, queue: Queue | None) -> None:
        """Let groups follow each other as this says, with the list out of sight; None: the list
        again, as ever."""
        self._queue = queue
        self.tidy_bar.setVisible(queue is not None)
        if queue is None:
            self._show_list()
        self._arrange()

    def step(self, by: int) -> None:
        """Open the group after this one, or before it."""
        row = self.group.row
        if row is None:
            return
        after = (self._queue or self.results.next_row)(row, by)
        if after is None:
            (self.queueEnded if self._queue and by > 0 else self.lastGroupReached).emit()
            return
        self.results.select_row(after)
        if self.group.row != after:
            self.group.show_row(after)

    def show_row(self, row: int, *, is_open: bool) -> None:
        """Select a group, and open it if asked; one that is filtered out is only opened."""
        self.results.select_row(row)
        if is_open:
            self._open(row)

    def next_group(self) -> None:
        self.step(1)

    def previous_group(self) -> None:
        self.step(-1)

    def accept(self) -> None:
        """In the groups that are selected, else in the one that is open."""
        self._decider().accept_and_next()

    def skip(self) -> None:
        self._decider().skip_and_next()

    def dismiss(self) -> None:
        self._decider().dismiss_and_next()

    @property
    def has_current(self) -> bool:
        """Whether there is a group to decide."""
        return self.shows_group or self.results.current_row is not None or self.results.has_several

    def save(self) -> None:
        """How the room is shared; where one of the two has all of it there is nothing to say."""
        if self._shows_both():
            self._preferences.splitter_state = self._splitter.saveState()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _connect(self) -> None:
        self._session.clustersReset.connect(self._on_reset)
        self._splitter.splitterMoved.connect(self._on_moved)
        self.results.rowActivated.connect(self._open)
        self.results.rowSelected.connect(self._select)
        self.group.nextWanted.connect(self._next)
        self.group.previousWanted.connect(self._previous)
        self.group.backWanted.connect(self._show_list)

    def _on_reset(self) -> None:
        """Groups that come back find the keys where they were: the list that had none is left."""
        self._arrange()
        focused = self.window().focusWidget()
        is_here = focused is not None and self.isAncestorOf(focused) and focused.isVisible()
        if self.isVisible() and self._session.clusters and not is_here:
            self.results.list_view.setFocus()

    def _on_moved(self) -> None:
        self._sizes = self._splitter.sizes()

    def _decider(self) -> ResultsScreen | GroupScreen:
        return self.group if self.shows_group and not self.results.has_several else self.results

    def _open(self, row: int) -> None:
        if self.group.row != row:
            self.group.show_row(row)
        self._in_group = True
        self._arrange()
        self.group.setFocus()

    def _select(self, row: int) -> None:
        self.group.show_row(row)
        self._arrange()

    def _next(self) -> None:
        self.step(1)

    def _previous(self) -> None:
        self.step(-1)

    def _show_list(self) -> None:
        self._in_group = False
        if self._queue is not None:
            self.queueEnded.emit()
        self._arrange()
        self.results.list_view.setFocus()

    def _arrange(self) -> None:
        has_group = self.group.row is not None
        self._in_group = self._in_group and has_group
        is_alone = self._queue is not None and has_group
        before = self._shows_both()
        self.results.setVisible(not is_alone and (self.is_wide or not self._in_group))
        self.group.setVisible(has_group and (self.is_wide or self._in_group))
        if not before and self._shows_both():
            self._splitter.setSizes(self._sizes)
        self.viewChanged.emit()

    def _shows_both(self) -> bool:
        return not self.results.isHidden() and not self.group.isHidden()

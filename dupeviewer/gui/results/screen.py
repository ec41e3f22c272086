"""The results browser: what is shown, in which order, and the way into a group.

Puts filter bar, slider and list together; marking is asked of the session.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, Qt, QThreadPool, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.gui.background.bulk import Bulk
from dupeviewer.gui.background.regrouping import Regrouping
from dupeviewer.gui.background.returned import Returned
from dupeviewer.gui.models import words
from dupeviewer.gui.models.groups import AnyIndex, GroupsModel
from dupeviewer.gui.models.sieve import Filter
from dupeviewer.gui.results.alike import AlikeStrip, PausedBanner
from dupeviewer.gui.results.filters import FilterBar
from dupeviewer.gui.results.list import GroupList
from dupeviewer.gui.results.menu import GroupMenu
from dupeviewer.gui.results.sections import SectionButtons
from dupeviewer.gui.results.selection import SelectionBar
from dupeviewer.gui.results.slider import SimilaritySlider
from dupeviewer.gui.session import Session
from dupeviewer.gui.thumbnails import Thumbnails
from dupeviewer.gui.widgets.controls import Button, ButtonRole
from dupeviewer.gui.widgets.emptiness import EmptyState


class ResultsScreen(QWidget):
    """Groups by kind; a selection never widens by itself, a hidden group is never acted upon."""

    rowActivated = Signal(int)
    rowSelected = Signal(int)
    noSuggestion = Signal(int)
    furtherWanted = Signal()
    said = Signal(str)
    marked = Signal(object)  # Changed: what accepting in several groups has marked
    rulesWanted = Signal(object)  # the kind of group

    def __init__(
        self,
        session: Session,
        thumbnails: Thumbnails,
        returned: Returned,
        parent: QWidget | None = None,
        *,
        pool: QThreadPool | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("resultsScreen")
        pool = pool or QThreadPool.globalInstance()
        self._session = session
        self._current: tuple[str, ...] = ()  # the paths of the group that was chosen last
        self._scroll = 0
        self._model = GroupsModel(session, self)
        self._bulk = Bulk(session, pool, self)
        self._regrouping = Regrouping(session, pool, self)
        self._bar = FilterBar(session, returned, self)
        self._alike = AlikeStrip(session, self._regrouping, self)
        self._paused = PausedBanner(session, self._regrouping, self)
        self._list = GroupList(self._model, thumbnails, self)
        self._selection = SelectionBar(self)
        self._sections = SectionButtons(self._model, self._list, self._bulk, self)
        self._sections.rulesWanted.connect(self.rulesWanted)
        self._empty = EmptyState("images", self)
        self._clear = Button(self.tr("Clear filters"), self, icon="x")
        self._all = Button(self.tr("Show all groups"), self, icon="list")
        self._looser = Button(self.tr("Look for less alike photos"), self, icon="chevron-right")
        self._pages = QStackedWidget(self)
        self._pill = Button("", self._list, role=ButtonRole.PRIMARY, icon="arrow-up")
        self._lay_out()
        self._connect()
        self._refresh()

    # For the window

    @property
    def list_view(self) -> GroupList:
        return self._list

    @property
    def filter_bar(self) -> FilterBar:
        return self._bar

    @property
    def slider(self) -> SimilaritySlider:
        return self._alike.slider

    @property
    def current_row(self) -> int | None:
        """The session row that is selected; None where several are, or none."""
        rows = self._list.selected_rows()
        return rows[0] if len(rows) == 1 else None

    @property
    def has_several(self) -> bool:
        """Whether several groups are selected, and keys that decide are for all of them."""
        return len(self._list.selected_rows()) > 1

    def select_row(self, row: int) -> None:
        """Make a group current; one that is not shown leaves the selection as it is."""
        index = self._model.index_of(row)
        if index.isValid():
            self._list.make_current(index)

    def next_row(self, row: int, step: int = 1) -> int | None:
        """The group after this one (or before it, with -1) in the order on screen."""
        return self._model.next_row(row, step)

    def place_of(self, row: int) -> tuple[int, int]:
        """The number of a group in the order on screen, from 1, and how many are shown."""
        return self._model.position(row), self._model.shown_groups

    def shown_rows(self) -> list[int]:
        """The session rows on screen, in their order."""
        return self._model.rows_between(0, self._model.rowCount() - 1)

    def selected_rows(self) -> list[int]:
        """Those of them that are highlighted."""
        return self._list.selected_rows()

    def accept_and_next(self) -> None:
        """Accept in what is selected; a single group is left for the next one."""
        if self.has_several:
            self._bulk.accept(self._list.selected_rows())
            return
        row = self.current_row
        if row is None:
            return
        after = self.next_row(row)
        if not self._session.accept(row):
            self.noSuggestion.emit(row)
        elif after is not None:
            self.select_row(after)

    def skip_and_next(self) -> None:
        self._decide_and_next(self._bulk.skip)

    def dismiss_and_next(self) -> None:
        self._decide_and_next(self._bulk.dismiss)

    def mark_extra_copies(self) -> None:
        """Ask, then mark the extra copies in the exact groups that are shown."""
        self._sections.ask_extra_copies()

    def accept_exact(self) -> None:
        """The same at once."""
        self._sections.mark_extra_copies()

    def focus_filter(self) -> None:
        self._bar.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bar.box.selectAll()

    def clear_filters(self) -> None:
        self._bar.choose(Filter())

    def select_all(self) -> None:
        """All that are shown, and none that is not."""
        self._list.selectAll()

    def show_all(self) -> None:
        self._bar.choose(Filter(state=None))

    def show_new_groups(self) -> None:
        """Let groups that came since the last sort take their places."""
        self._model.arrange()

    def show_list(self) -> None:
        self._show_grid(is_grid=False)

    def show_grid(self) -> None:
        self._show_grid(is_grid=True)

    def loosen(self) -> None:
        """One stop less alike."""
        self._alike.step(1)

    def tighten(self) -> None:
        """One stop more alike."""
        self._alike.step(-1)

    def shutdown(self) -> None:
        """Stop what is done in the background, and wait for it."""
        self._bulk.shutdown()
        self._regrouping.shutdown()

    # Building

    def _lay_out(self) -> None:
        self._clear.setObjectName("clearFiltersButton")
        self._all.setObjectName("showAllButton")
        self._looser.setObjectName("loosenButton")
        for button in (self._clear, self._all, self._looser):
            self._empty.add_button(button)
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._empty)
        self._pill.setObjectName("newGroupsButton")
        self._pill.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._bar, self._alike, self._paused):
            column.addWidget(widget)
        column.addWidget(self._pages, 1)
        column.addWidget(self._selection)

    def _connect(self) -> None:
        self._bar.changed.connect(self._take_filter)
        self._bar.sortChanged.connect(self._take_sort)
        self._bar.gridWanted.connect(self._on_grid)
        self._alike.furtherWanted.connect(self.furtherWanted)
        self._clear.clicked.connect(self.clear_filters)
        self._all.clicked.connect(self.show_all)
        self._looser.clicked.connect(self.loosen)
        self._pill.clicked.connect(self.show_new_groups)
        self._bar.box.returnPressed.connect(self._list.setFocus)
        self._list.openWanted.connect(self._on_open)
        self._list.menuWanted.connect(self._show_menu)
        self._list.currentRowChanged.connect(self._on_current)
        self._list.selectedChanged.connect(self._refresh_selection)
        self._list.resized.connect(self._place_pill)
        self._selection.acceptWanted.connect(self.accept_and_next)
        self._selection.skipWanted.connect(self.skip_and_next)
        self._selection.dismissWanted.connect(self.dismiss_and_next)
        self._bulk.accepted.connect(self._on_accepted)
        self._bulk.marked.connect(self.marked)
        self._bulk.judged.connect(self._on_judged)
        self._bulk.busyChanged.connect(self._refresh_selection)
        self._regrouping.busyChanged.connect(self._list.set_dimmed)
        self._model.modelAboutToBeReset.connect(self._remember_place)
        self._model.arranged.connect(self._refresh)
        self._model.newGroupsChanged.connect(self._refresh_pill)

    # What happens

    def _decide_and_next(self, decide: Callable[[list[int]], None]) -> None:
        rows = self._list.selected_rows()
        if not rows:
            return
        after = self.next_row(rows[-1])
        decide(rows)
        if after is not None:
            self.select_row(after)

    def _take_filter(self) -> None:
        self._model.arrange(self._bar.filter)

    def _judge(self) -> None:
        """Find out in the background what is asked of groups and not known yet of these."""
        if self._bar.filter.unclear:
            self._bulk.judge(self._model.not_judged())

    def _on_judged(self) -> None:
        if self._bar.filter.unclear:
            self._model.arrange()

    def _take_sort(self) -> None:
        self._model.arrange(order=self._bar.sort_order)

    def _on_grid(self, is_grid: bool) -> None:
        self._show_grid(is_grid=is_grid)

    def _show_grid(self, *, is_grid: bool) -> None:
        self._bar.show_grid(is_grid=is_grid)
        self._list.show_grid(is_grid=is_grid)
        for kind in Kind:
            index = self._model.header_index(kind)
            if index.isValid():
                self._list.setIndexWidget(index, None)  # type: ignore[arg-type]  # as Qt has it
        self._sections.refresh()

    def _on_accepted(self, groups: int) -> None:
        self.said.emit(words.decided_count(groups))

    def _on_open(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if row is not None:
            self.rowActivated.emit(row)

    def _show_menu(self, at: QPoint) -> None:
        menu = GroupMenu(self)
        menu.openWanted.connect(self._open_current)
        menu.popup(at)

    def _open_current(self) -> None:
        self._on_open(self._list.currentIndex())

    def _on_current(self, index: AnyIndex) -> None:
        row = self._model.row_at(index)
        if row is None:
            return
        self._current = self._session.clusters[row].key
        if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._model.hold_only(row)
        else:
            self._model.hold(row)  # a click must not move what a second click would hit
        self.rowSelected.emit(row)

    def _remember_place(self) -> None:
        self._scroll = self._list.verticalScrollBar().value()

    def _refresh(self) -> None:
        """After the entries changed at large: selection, empty state, bulk buttons."""
        self._judge()
        self._restore_current()
        self._refresh_empty()
        self._sections.refresh()
        self._refresh_selection()

    def _refresh_selection(self) -> None:
        count = len(self._list.selected_rows())
        self._selection.show_count(count, is_busy=self._bulk.is_busy)

    def _restore_current(self) -> None:
        if self._list.currentIndex().isValid() or not self._model.shown_groups:
            return
        rows = map(self._session.row_of, self._current)
        row = next((row for row in rows if row is not None), None)
        index = QModelIndex() if row is None else self._model.index_of(row)
        if index.isValid():
            self._list.make_current(index)
            return
        self._list.make_current(self._model.index(1))
        self._list.verticalScrollBar().setValue(self._scroll)

    def _refresh_empty(self) -> None:
        is_empty = not self._model.shown_groups
        self._pages.setCurrentWidget(self._empty if is_empty else self._list)
        if not is_empty:
            return
        session = self._session
        has_groups = bool(session.clusters)
        is_default = self._model.filter == Filter()
        is_strict = not has_groups and session.max_difference < session.depth
        title = self.tr("No groups yet")
        text = self.tr("Groups of duplicate photos appear here as they are found.")
        if is_strict:
            title, text = self.tr("No groups at this setting."), ""
        elif not has_groups and session.gone:
            title, text = self.tr("No groups left."), self.tr("Every group has been dealt with.")
        elif self._bar.filter.unclear and self._bulk.is_busy:
            title, text = self.tr("Looking for groups without a suggestion…"), ""
        elif has_groups and is_default:
            title, text = self.tr("Nothing left to review."), self.tr("Every group has been seen.")
        elif has_groups:
            title, text = self.tr("No groups match these filters."), ""
        self._empty.title.setText(title)
        self._empty.text.setText(text)
        self._clear.setVisible(has_groups and not is_default)
        self._all.setVisible(has_groups and is_default)
        self._looser.setVisible(is_strict)

    def _refresh_pill(self, count: int) -> None:
        self._pill.setText(words.new_group_count(count))
        self._pill.setVisible(count > 0)
        self._pill.adjustSize()
        self._place_pill()

    def _place_pill(self) -> None:
        left = (self._list.width() - self._pill.width()) // 2
        self._pill.move(left, self._list.height() - self._pill.height() - 16)

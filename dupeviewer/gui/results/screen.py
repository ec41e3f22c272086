"""The results browser: what is shown, in which order, and the way into a group.

Knows the filter bar and the list; marking is asked of the session.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.gui import theme
from dupeviewer.gui.controls import Button, ButtonRole, EmptyState, Label
from dupeviewer.gui.models import words
from dupeviewer.gui.models.groups import AnyIndex, GroupsModel
from dupeviewer.gui.models.order import Sort
from dupeviewer.gui.models.sieve import Filter
from dupeviewer.gui.results.line import SIDE
from dupeviewer.gui.results.list import GroupList
from dupeviewer.gui.session import GroupState, Session
from dupeviewer.gui.thumbnails import Thumbnails


class ResultsScreen(QWidget):
    """Groups by kind; a selection never widens by itself, a hidden group is never acted upon."""

    rowActivated = Signal(int)
    rowSelected = Signal(int)
    noSuggestion = Signal(int)
    rulesWanted = Signal(object)  # the kind of group

    def __init__(
        self, session: Session, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("resultsScreen")
        self._session = session
        self._current_path: str | None = None
        self._scroll = 0
        self._model = GroupsModel(session, self)
        self._state = self._combo("stateFilter", self.tr("Show groups by state"))
        self._kind = self._combo("kindFilter", self.tr("Show groups by kind"))
        self._sort = self._combo("sortOrder", self.tr("Sort groups by"))
        self._filter = QLineEdit(self)
        self._list = GroupList(self._model, thumbnails, self)
        self._empty = EmptyState("images", self)
        self._clear = Button(self.tr("Clear filters"), self, icon="x")
        self._all = Button(self.tr("Show all groups"), self, icon="list")
        self._pages = QStackedWidget(self)
        self._pill = Button("", self._list, role=ButtonRole.PRIMARY, icon="arrow-up")
        self._fill_combos()
        self._lay_out()
        self._connect()
        self._refresh()

    # For the window

    @property
    def list_view(self) -> GroupList:
        return self._list

    @property
    def current_row(self) -> int | None:
        """The session row that is selected."""
        return self._model.row_at(self._list.currentIndex())

    def select_row(self, row: int) -> None:
        """Make a group current; one that is not shown leaves the selection as it is."""
        index = self._model.index_of(row)
        if index.isValid():
            self._list.setCurrentIndex(index)

    def next_row(self, row: int, step: int = 1) -> int | None:
        """The group after this one (or before it, with -1) in the order on screen."""
        return self._model.next_row(row, step)

    def place_of(self, row: int) -> tuple[int, int]:
        """The number of a group in the order on screen, from 1, and how many are shown."""
        return self._model.position(row), self._model.shown_groups

    def shown_rows(self) -> list[int]:
        """The session rows on screen, in their order."""
        indexes = map(self._model.index, range(self._model.rowCount()))
        return [row for index in indexes if (row := self._model.row_at(index)) is not None]

    def selected_rows(self) -> list[int]:
        """Those of them that are highlighted."""
        indexes = sorted(self._list.selectionModel().selectedIndexes(), key=QModelIndex.row)
        return [row for index in indexes if (row := self._model.row_at(index)) is not None]

    def accept_and_next(self) -> None:
        row = self.current_row
        if row is None:
            return
        after = self.next_row(row)
        if not self._session.accept(row):
            self.noSuggestion.emit(row)
        elif after is not None:
            self.select_row(after)

    def skip_and_next(self) -> None:
        self._decide_and_next(self._session.skip)

    def dismiss_and_next(self) -> None:
        self._decide_and_next(self._session.dismiss)

    def mark_extra_copies(self) -> None:
        """Mark as suggested in the exact groups that are shown, as one step for undo."""
        self._session.accept_all(self._model.rows_in(Kind.EXACT))

    def focus_filter(self) -> None:
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    def clear_filters(self) -> None:
        self._show(Filter())

    def show_all(self) -> None:
        self._show(Filter(state=None))

    def show_new_groups(self) -> None:
        """Let groups that came since the last sort take their places."""
        self._model.arrange()

    def say_when_empty(self, title: str, text: str) -> None:
        """What stands here while there is no group at all."""
        self._nothing = (title, text)
        self._refresh()

    # Building

    def _combo(self, name: str, spoken: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setObjectName(name)
        combo.setAccessibleName(spoken)
        combo.setMinimumHeight(32)
        return combo

    def _fill_combos(self) -> None:
        for state in (GroupState.TO_REVIEW, GroupState.DECIDED, GroupState.SKIPPED):
            self._state.addItem(words.group_state(state), state)
        self._state.addItem(words.group_state(GroupState.DISMISSED), GroupState.DISMISSED)
        self._state.addItem(self.tr("All groups"), None)
        self._kind.addItem(self.tr("All kinds"), None)
        for kind in Kind:
            self._kind.addItem(words.kind(kind), kind)
            self._kind.setItemData(
                self._kind.count() - 1, words.kind_meaning(kind), Qt.ItemDataRole.ToolTipRole
            )
        self._sort.addItem(self.tr("Space saved"), Sort.SPACE)
        self._sort.addItem(self.tr("Most alike first"), Sort.ALIKE)
        self._sort.addItem(self.tr("Most photos"), Sort.COUNT)
        self._sort.addItem(self.tr("Date taken"), Sort.TAKEN)
        self._sort.addItem(self.tr("Folder"), Sort.FOLDER)
        self._filter.setObjectName("filterBox")
        self._filter.setAccessibleName(self.tr("Search in names and folders"))
        self._filter.setPlaceholderText(self.tr("Search names and folders"))
        self._filter.setClearButtonEnabled(True)
        self._filter.setMinimumHeight(32)
        self._filter.setMinimumWidth(104)
        self._filter.setMaximumWidth(320)
        self._icon = self._filter.addAction(
            theme.icon("search", theme.tokens().text2), QLineEdit.ActionPosition.LeadingPosition
        )

    def _lay_out(self) -> None:
        self._nothing = (
            self.tr("No groups yet"),
            self.tr("Groups of duplicate photos appear here as they are found."),
        )
        bar = QHBoxLayout()
        bar.setContentsMargins(SIDE, 12, SIDE, 12)
        bar.setSpacing(8)
        bar.addWidget(self._state)
        bar.addWidget(self._kind)
        bar.addSpacing(8)
        bar.addWidget(Label(self.tr("Sort:"), self, quiet=True))
        bar.addWidget(self._sort)
        bar.addStretch(1)
        bar.addWidget(self._filter, 2)
        self._clear.setObjectName("clearFiltersButton")
        self._all.setObjectName("showAllButton")
        self._empty.add_button(self._clear)
        self._empty.add_button(self._all)
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._empty)
        self._pill.setObjectName("newGroupsButton")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._state.activated.connect(self._take_filter)
        self._kind.activated.connect(self._take_filter)
        self._sort.activated.connect(self._take_filter)
        self._filter.textChanged.connect(self._take_filter)
        self._clear.clicked.connect(self.clear_filters)
        self._all.clicked.connect(self.show_all)
        self._pill.clicked.connect(self.show_new_groups)
        self._list.openWanted.connect(self._on_open)
        self._list.currentRowChanged.connect(self._on_current)
        self._list.installEventFilter(self)
        self._model.modelAboutToBeReset.connect(self._remember_place)
        self._model.arranged.connect(self._refresh)
        self._model.newGroupsChanged.connect(self._refresh_pill)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._list and event.type() is QEvent.Type.Resize:
            self._place_pill()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_icon"):
            self._icon.setIcon(theme.icon("search", theme.tokens().text2))

    # What happens

    def _decide_and_next(self, decide: Callable[[int], None]) -> None:
        row = self.current_row
        if row is None:
            return
        after = self.next_row(row)
        decide(row)
        if after is not None:
            self.select_row(after)

    def _take_filter(self) -> None:
        wanted = Filter(self._state.currentData(), self._kind.currentData(), self._filter.text())
        self._model.arrange(wanted, self._sort.currentData())

    def _show(self, wanted: Filter) -> None:
        for combo, value in ((self._state, wanted.state), (self._kind, wanted.kind)):
            combo.setCurrentIndex(combo.findData(value))
        self._filter.blockSignals(True)
        self._filter.setText(wanted.text)
        self._filter.blockSignals(False)
        self._model.arrange(wanted)

    def _on_open(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if row is not None:
            self.rowActivated.emit(row)

    def _on_current(self, index: AnyIndex) -> None:
        row = self._model.row_at(index)
        if row is None:
            return
        self._current_path = self._session.clusters[row].photos[0].path
        if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._model.hold_only(row)
        else:
            self._model.hold(row)  # a click must not move what a second click would hit
        self.rowSelected.emit(row)

    def _remember_place(self) -> None:
        self._scroll = self._list.verticalScrollBar().value()

    def _refresh(self) -> None:
        """After the entries changed at large: selection, empty state, bulk button."""
        self._restore_current()
        self._refresh_empty()
        self._refresh_bulk()

    def _restore_current(self) -> None:
        if self._list.currentIndex().isValid() or not self._model.shown_groups:
            return
        row = None if self._current_path is None else self._session.row_of(self._current_path)
        index = QModelIndex() if row is None else self._model.index_of(row)
        if index.isValid():
            self._list.setCurrentIndex(index)
            return
        self._list.setCurrentIndex(self._model.index(1))
        self._list.verticalScrollBar().setValue(self._scroll)

    def _refresh_empty(self) -> None:
        is_empty = not self._model.shown_groups
        self._pages.setCurrentWidget(self._empty if is_empty else self._list)
        if not is_empty:
            return
        has_groups = bool(self._session.clusters)
        is_default = self._model.filter == Filter()
        title, text = self._nothing
        if has_groups and is_default:
            title, text = self.tr("Nothing left to review."), self.tr("Every group has been seen.")
        elif has_groups:
            title, text = self.tr("No groups match these filters."), ""
        self._empty.title.setText(title)
        self._empty.text.setText(text)
        self._clear.setVisible(has_groups and not is_default)
        self._all.setVisible(has_groups and is_default)

    def _refresh_bulk(self) -> None:
        """Each header carries a real button, so that keys and readers find it."""
        for kind in Kind:
            index = self._model.header_index(kind)
            if index.isValid() and self._list.indexWidget(index) is None:
                holder = QWidget(self._list)
                row = QHBoxLayout(holder)
                row.setContentsMargins(SIDE, 24, SIDE, 8)
                row.addStretch()
                row.addWidget(self._bulk_button(kind, holder))
                self._list.setIndexWidget(index, holder)

    def _bulk_button(self, kind: Kind, holder: QWidget) -> Button:
        if kind is Kind.EXACT:
            button = Button(self.tr("Mark extra copies"), holder, icon="copy-check")
            button.setObjectName("markExtraCopiesButton")
            button.setToolTip(self.tr("Marks the extra copies shown here. Nothing moves yet."))
            button.clicked.connect(self.mark_extra_copies)
            return button
        button = Button(self.tr("Mark with rules…"), holder, icon="list-checks")
        button.setObjectName(f"markWithRules-{kind.word}")
        button.setToolTip(self.tr("Decides many groups by your rules. Nothing moves yet."))
        button.clicked.connect(partial(self.rulesWanted.emit, kind))
        return button

    def _refresh_pill(self, count: int) -> None:
        self._pill.setText(words.new_group_count(count))
        self._pill.setVisible(count > 0)
        self._pill.adjustSize()
        self._place_pill()

    def _place_pill(self) -> None:
        left = (self._list.width() - self._pill.width()) // 2
        self._pill.move(left, self._list.height() - self._pill.height() - 16)

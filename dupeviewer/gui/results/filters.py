"""The bar that says which groups are shown and in what order, and the chips of what is asked.

Knows how filters are chosen and shown; which groups pass is the sieve's affair.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.gui.background.returned import Returned
from dupeviewer.gui.models import words
from dupeviewer.gui.models.order import Sort
from dupeviewer.gui.models.sieve import Filter
from dupeviewer.gui.results import questions
from dupeviewer.gui.results.flow import Flow
from dupeviewer.gui.results.questions import Answer, Change
from dupeviewer.gui.session import GroupState, Session
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Label
from dupeviewer.gui.widgets.inputs import ComboBox, SearchBox

SIDE = 16
ROOMY = 860
_GAP = 8


class FilterBar(QWidget):
    """Holds the filter that is chosen; tells of each change once."""

    changed = Signal()
    sortChanged = Signal()
    gridWanted = Signal(bool)

    def __init__(self, session: Session, returned: Returned, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._returned = returned
        self._filter = Filter()
        self._state = _Combo("stateFilter", self.tr("Show groups by state"), self)
        self._kind = _Combo("kindFilter", self.tr("Show groups by kind"), self)
        self._folder = _Question(
            "folderFilter",
            self.tr("Show groups by folder"),
            (self.tr("Any folder"), {"folder": None, "wholly": False}),
            partial(questions.folders, session),
            self,
        )
        self._date = _Question(
            "dateFilter",
            self.tr("Show groups by date"),
            (self.tr("Any date"), {"year": None}),
            partial(questions.dates, session),
            self,
        )
        self._sort = _Combo("sortOrder", self.tr("Sort groups by"), self)
        self._titles = [
            Label(text, self, quiet=True) for text in (self.tr("Show"), self.tr("Sort"))
        ]
        self.box = SearchBox(self)
        self._more = Button(self.tr("Filters"), self, icon="sliders-horizontal")
        self._menu = QMenu(self)
        self._list = Button("", self, icon="list")
        self._grid = Button("", self, icon="layout-grid")
        self._chips = Flow(self)
        self._fill()
        self._lay_out()
        self._connect()

    @property
    def filter(self) -> Filter:
        return self._filter

    @property
    def sort_order(self) -> Sort:
        order: Sort = self._sort.currentData()
        return order

    def choose(self, wanted: Filter) -> None:
        """Take up a filter, and show it in all controls."""
        self._filter = wanted
        for combo, value in ((self._state, wanted.state), (self._kind, wanted.kind)):
            combo.setCurrentIndex(combo.findData(value))
        self._folder.show_asked(wanted)
        self._date.show_asked(wanted)
        blocked = self.box.blockSignals(True)
        if self.box.text() != wanted.text:
            self.box.setText(wanted.text)
        self.box.blockSignals(blocked)
        self._show_chips()
        self.changed.emit()

    def show_grid(self, *, is_grid: bool) -> None:
        """Press the button of the view in force."""
        (self._grid if is_grid else self._list).setChecked(True)

    def minimumSizeHint(self) -> QSize:
        """Of what stands in the bar also where there is little room."""
        always = (self._state, self._kind, self._more, self._sort)
        widths = [each.minimumSizeHint().width() for each in always]
        across = sum(widths) + _GAP * (len(widths) - 1) + 2 * SIDE
        return QSize(across, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is asked most stands in the bar where there is room."""
        super().resizeEvent(event)
        for each in (self._folder, self._date, *self._titles):
            each.setVisible(self.width() >= ROOMY)

    # Building

    def _fill(self) -> None:
        states = (GroupState.TO_REVIEW, GroupState.DECIDED, GroupState.SKIPPED)
        for state in (*states, GroupState.DISMISSED, GroupState.PAUSED):
            self._state.addItem(words.group_state(state), state)
        self._state.addItem(self.tr("All groups"), None)
        self._kind.addItem(self.tr("All kinds"), None)
        for kind in Kind:
            self._kind.addItem(words.kind(kind), kind)
            last = self._kind.count() - 1
            self._kind.setItemData(last, words.kind_meaning(kind), Qt.ItemDataRole.ToolTipRole)
        for text, order in (
            (self.tr("Space saved"), Sort.SPACE),
            (self.tr("Most alike first"), Sort.ALIKE),
            (self.tr("Most photos"), Sort.COUNT),
            (self.tr("Date taken"), Sort.TAKEN),
            (self.tr("Folder"), Sort.FOLDER),
            (self.tr("Recently changed"), Sort.CHANGED),
        ):
            self._sort.addItem(text, order)
        self._sort.setToolTip(self.tr("Sort by"))
        self.box.setObjectName("filterBox")
        self.box.setAccessibleName(self.tr("Search in names and folders"))
        self.box.setPlaceholderText(self.tr("Search names and folders"))
        self.box.setMinimumWidth(104)
        self._more.setObjectName("moreFiltersButton")
        self._more.setToolTip(self.tr("Folder, date, file type, camera, size and more"))

    def _lay_out(self) -> None:
        views = QButtonGroup(self)
        for button, name, text, key in (
            (self._list, "listViewButton", self.tr("List"), "Ctrl+1"),
            (self._grid, "gridViewButton", self.tr("Grid"), "Ctrl+2"),
        ):
            button.setObjectName(name)
            button.set_tip(text, key)
            button.setAccessibleName(text)
            button.setCheckable(True)
            button.setFixedWidth(36)
            views.addButton(button)
        self._list.setChecked(True)
        top = QHBoxLayout()
        top.setSpacing(_GAP)
        top.addWidget(self.box, 1)
        top.addWidget(self._list)
        top.addWidget(self._grid)
        combos = QHBoxLayout()
        combos.setSpacing(_GAP)
        show, sort = self._titles
        combos.addWidget(show)
        for combo in (self._state, self._kind, self._folder, self._date):
            combos.addWidget(combo, 1)
        combos.addWidget(self._more)
        combos.addWidget(sort)
        combos.addWidget(self._sort, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 12, SIDE, 4)
        column.setSpacing(_GAP)
        column.addLayout(top)
        column.addLayout(combos)
        column.addWidget(self._chips)
        self._chips.hide()

    def _connect(self) -> None:
        self._state.activated.connect(self._take)
        self._kind.activated.connect(self._take)
        self._folder.answered.connect(self._change)
        self._date.answered.connect(self._change)
        self.box.textChanged.connect(self._take)
        self._sort.activated.connect(self.sortChanged)
        self._more.clicked.connect(self._open_menu)
        self._list.clicked.connect(partial(self.gridWanted.emit, False))
        self._grid.clicked.connect(partial(self.gridWanted.emit, True))
        self._returned.changed.connect(self._on_returned)

    def _take(self) -> None:
        self.choose(
            replace(
                self._filter,
                state=self._state.currentData(),
                kind=self._kind.currentData(),
                text=self.box.text(),
            )
        )

    def _on_returned(self) -> None:
        if self._filter.among is not None:
            self._change({"among": self._returned.paths})

    # The menu of further filters

    def _open_menu(self) -> None:
        self.fill_menu(self._menu)
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def fill_menu(self, menu: QMenu) -> None:
        """What can be asked of the groups that there are."""
        menu.clear()
        for title, answers in (
            (self.tr("Folder"), questions.folders(self._session)),
            (self.tr("Date"), questions.dates(self._session)),
            (self.tr("File type"), questions.formats(self._session)),
            (self.tr("Camera"), questions.cameras(self._session)),
            (self.tr("Size"), questions.sizes()),
        ):
            if not answers:
                continue
            part = menu.addMenu(title)
            for answer in answers:
                self._add(part, *answer)
        menu.addSeparator()
        for name in ("spans", "protected", "unclear"):
            self._add(menu, questions.said(name), {name: True})
        is_some = self._filter.among is not None or bool(self._returned.paths)
        came_back = {"among": self._returned.paths}
        self._add(menu, questions.said("among"), came_back).setEnabled(is_some)

    def _add(self, menu: QMenu, text: str, change: Change) -> QAction:
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        is_on = questions.is_asked(self._filter, change)
        action.setChecked(is_on)
        wanted = questions.taken_back(change) if is_on else change
        action.triggered.connect(partial(self._change, wanted))
        return action

    def _change(self, change: Change, _checked: bool = False) -> None:  # as Qt calls it
        self.choose(replace(self._filter, **change))

    # The chips

    def _show_chips(self) -> None:
        self._chips.clear()
        for number, (text, change) in enumerate(questions.active(self._filter)):
            chip = Button(text, self._chips, icon="x")
            chip.setObjectName(f"filterChip{number}")
            chip.setMinimumHeight(28)
            chip.setAccessibleName(self.tr("Remove filter: {filter}").format(filter=text))
            chip.setToolTip(self.tr("Remove this filter"))
            chip.clicked.connect(partial(self._change, change))
            self._chips.add(chip)
        if self._chips.count:
            clear = Button(self.tr("Clear filters"), self._chips, role=ButtonRole.QUIET)
            clear.clicked.connect(partial(self.choose, Filter()))
            self._chips.add(clear)
        self._chips.setVisible(bool(self._chips.count))


class _Combo(ComboBox):
    """As wide as what is chosen, or narrower; the list that drops down is as wide as its texts."""

    def __init__(self, name: str, spoken: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setMinimumContentsLength(6)
        policy = ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.setSizeAdjustPolicy(policy)
        self.currentIndexChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self.width_of(self.currentText()), super().sizeHint().height())

    def showPopup(self) -> None:
        view = self.view()
        view.setMinimumWidth(max(self.width(), view.sizeHintForColumn(0) + 32))
        super().showPopup()


class _Question(_Combo):
    """One question with all its answers, which are looked for when the list is opened."""

    answered = Signal(object)  # the change of the filter

    def __init__(
        self,
        name: str,
        spoken: str,
        anything: Answer,
        answers: Callable[[], list[Answer]],
        parent: QWidget,
    ) -> None:
        super().__init__(name, spoken, parent)
        self._anything = anything
        self._answers = answers
        self._offered: list[Answer] = []
        self._offer([])
        self.activated.connect(self._on_activated)

    def show_asked(self, wanted: Filter) -> None:
        """The answer that is part of the filter."""
        asked = (each for each in questions.active(wanted) if each[1] == self._anything[1])
        self._offer([(text, {}) for text, _ in asked])
        self.setCurrentIndex(self.count() - 1)

    def showPopup(self) -> None:
        shown = self.currentText()
        self._offer(self._answers())
        self.setCurrentIndex(max(0, self.findText(shown)))
        super().showPopup()

    def _offer(self, answers: list[Answer]) -> None:
        self._offered = [self._anything, *answers]
        self.clear()
        self.addItems([text for text, _ in self._offered])

    def _on_activated(self, place: int) -> None:
        self.answered.emit(self._offered[place][1])

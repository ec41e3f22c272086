"""The bar that says which groups are shown and in what order, and the chips of what is asked.

Knows how filters are chosen and said; which groups pass is the sieve's affair.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.gui import theme
from dupeviewer.gui.controls import Button, ButtonRole
from dupeviewer.gui.models import words
from dupeviewer.gui.models.order import Sort
from dupeviewer.gui.models.sieve import NO_DATE, Filter, years
from dupeviewer.gui.results.flow import Flow
from dupeviewer.gui.returned import Returned
from dupeviewer.gui.session import GroupState, Session

SIDE = 16
_SIZES = (1_000_000, 5_000_000, 20_000_000)
_NONE = Filter()


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
        self._state = _combo("stateFilter", self.tr("Show groups by state"), self)
        self._kind = _combo("kindFilter", self.tr("Show groups by kind"), self)
        self._sort = _combo("sortOrder", self.tr("Sort groups by"), self)
        self.box = QLineEdit(self)
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
        blocked = self.box.blockSignals(True)
        if self.box.text() != wanted.text:
            self.box.setText(wanted.text)
        self.box.blockSignals(blocked)
        self._show_chips()
        self.changed.emit()

    def show_grid(self, *, is_grid: bool) -> None:
        """Press the button of the view in force."""
        (self._grid if is_grid else self._list).setChecked(True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_icon"):
            self._icon.setIcon(theme.icon("search", theme.tokens().text2))

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
        self.box.setClearButtonEnabled(True)
        self.box.setMinimumHeight(32)
        self.box.setMinimumWidth(104)
        self._icon = self.box.addAction(
            theme.icon("search", theme.tokens().text2), QLineEdit.ActionPosition.LeadingPosition
        )
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
        top.setSpacing(8)
        top.addWidget(self.box, 1)
        top.addWidget(self._list)
        top.addWidget(self._grid)
        combos = QHBoxLayout()
        combos.setSpacing(8)
        for combo in (self._state, self._kind):
            combos.addWidget(combo, 1)
        combos.addWidget(self._more)
        combos.addWidget(self._sort, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 12, SIDE, 4)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(combos)
        column.addWidget(self._chips)
        self._chips.hide()

    def _connect(self) -> None:
        self._state.activated.connect(self._take)
        self._kind.activated.connect(self._take)
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
        for title, choices in self._choices():
            if not choices:
                continue
            part = menu.addMenu(title)
            for text, change in choices:
                self._add(part, text, change)
        menu.addSeparator()
        self._add(menu, _said("spans"), {"spans": True})
        self._add(menu, _said("protected"), {"protected": True})
        self._add(menu, _said("unclear"), {"unclear": True})
        is_some = self._filter.among is not None or bool(self._returned.paths)
        came_back = {"among": self._returned.paths}
        self._add(menu, _said("among"), came_back).setEnabled(is_some)

    def _add(
        self, menu: QMenu, text: str, change: dict[str, Any]
    ) -> QAction:  # as the fields have it
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        is_on = all(getattr(self._filter, name) == value for name, value in change.items())
        action.setChecked(is_on)
        wanted = {name: getattr(_NONE, name) for name in change} if is_on else change
        action.triggered.connect(partial(self._change, wanted))
        return action

    def _change(self, change: dict[str, Any], _checked: bool = False) -> None:  # as Qt calls it
        self.choose(replace(self._filter, **change))

    def _choices(self) -> Iterator[tuple[str, list[tuple[str, dict[str, Any]]]]]:
        measures = self._session.board.measures
        folders = [folder.path for folder in self._session.folders]
        some = [(_in_folder(path, False), {"folder": path, "wholly": False}) for path in folders]
        wholly = [(_in_folder(path, True), {"folder": path, "wholly": True}) for path in folders]
        yield self.tr("Folder"), [each for pair in zip(some, wholly, strict=True) for each in pair]
        known = sorted(set(years(measures["taken"]).tolist()), reverse=True)
        yield self.tr("Date"), [(_year(year), {"year": year}) for year in known]
        yield self.tr("File type"), [(name, {"format": name}) for name in measures.formats]
        yield self.tr("Camera"), [(name, {"camera": name}) for name in measures.cameras]
        yield self.tr("Size"), [(_at_least(size), {"at_least": size}) for size in _SIZES]

    # The chips

    def _show_chips(self) -> None:
        self._chips.clear()
        for number, (text, change) in enumerate(_active(self._filter)):
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


def _combo(name: str, spoken: str, parent: QWidget) -> QComboBox:
    combo = QComboBox(parent)
    combo.setObjectName(name)
    combo.setAccessibleName(spoken)
    combo.setMinimumHeight(32)
    combo.setMinimumContentsLength(6)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return combo


def _active(wanted: Filter) -> Iterator[tuple[str, dict[str, Any]]]:
    """What is asked beyond the state, in words, each with the change that takes it back."""
    if wanted.kind is not None:
        yield words.kind(wanted.kind), {"kind": None}
    if wanted.folder is not None:
        yield _in_folder(wanted.folder, wanted.wholly), {"folder": None, "wholly": False}
    if wanted.year is not None:
        yield _year(wanted.year), {"year": None}
    if wanted.format is not None:
        yield wanted.format, {"format": None}
    if wanted.camera is not None:
        yield wanted.camera, {"camera": None}
    if wanted.at_least:
        yield _at_least(wanted.at_least), {"at_least": 0}
    for name in ("spans", "protected", "unclear", "among"):
        if getattr(wanted, name) != getattr(_NONE, name):
            yield _said(name), {name: getattr(_NONE, name)}
    if wanted.text:
        yield f"“{wanted.text}”", {"text": ""}


def _in_folder(path: str, wholly: bool) -> str:
    name = os.path.basename(path) or path
    text = _tr("All photos in {folder}") if wholly else _tr("Some photo in {folder}")
    return text.format(folder=name)


def _year(year: int) -> str:
    return _tr("No date") if year == NO_DATE else str(year)


def _at_least(size: int) -> str:
    return _tr("From {size}").format(size=words.size(size))


def _said(name: str) -> str:
    return {
        "spans": _tr("In more than one folder"),
        "protected": _tr("Has a protected photo"),
        "unclear": _tr("Without a suggestion"),
        "among": _tr("Trashed before, and back again"),
    }[name]


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)

"""The groups as a list or a grid: arrow keys move, Enter opens; only what is seen is loaded.

Knows the visible range and what is selected; keys that decide are in the table of actions.
"""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from dupeviewer.gui.models.groups import EntryRole, GroupsModel, Line
from dupeviewer.gui.results.line import LINE, LineDelegate
from dupeviewer.gui.results.tile import CELL, TileDelegate
from dupeviewer.gui.thumbnails import LIST_EDGE, Thumbnails
from dupeviewer.gui.widgets.cells import AnyIndex, CellView


class GroupList(CellView):
    """Painted by a delegate; what is far from the screen is not asked for any more."""

    openWanted = Signal(QModelIndex)
    menuWanted = Signal(QPoint)  # where on the screen
    currentRowChanged = Signal(object)
    selectedChanged = Signal()
    resized = Signal()

    def __init__(self, model: GroupsModel, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._groups = model
        self._is_dimmed = False
        self._lines = LineDelegate(thumbnails, self)
        self._tiles = TileDelegate(thumbnails, self)
        self.setObjectName("groupList")
        self.setAccessibleName(self.tr("Groups of duplicate photos"))
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(self._lines)
        self.setModel(model)
        self.set_cells(LINE, is_grid=False)
        self.verticalScrollBar().valueChanged.connect(self._drop_stale)
        self.doubleClicked.connect(self.openWanted)
        thumbnails.ready.connect(self._repaint)
        thumbnails.failed.connect(self._repaint)

    @property
    def groups(self) -> GroupsModel:
        return self._groups

    def show_grid(self, *, is_grid: bool) -> None:
        """Tiles instead of lines, or lines again; what is current stays in view."""
        if is_grid is self.is_grid:
            return
        self.setItemDelegate(self._tiles if is_grid else self._lines)
        self.set_cells(CELL if is_grid else LINE, is_grid=is_grid)
        self.scrollTo(self.currentIndex())

    def make_current(self, index: QModelIndex) -> None:
        """Select this group alone, whatever modifier keys are held meanwhile."""
        alone = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, alone)

    def selected_rows(self) -> list[int]:
        """The session rows that are selected, in the order on screen."""
        ranges = self._selected()
        return [row for top, bottom in ranges for row in self._groups.rows_between(top, bottom)]

    def _selected(self) -> list[tuple[int, int]]:
        """First and last place of each run of what is selected."""
        selection = self.selectionModel().selection()
        parts = map(selection.at, range(selection.count()))
        return sorted((part.top(), part.bottom()) for part in parts)

    def set_dimmed(self, is_dimmed: bool) -> None:
        """Step back while other groups are on their way."""
        self._is_dimmed = is_dimmed
        self.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selectedChanged.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_dimmed:
            veil = self.palette().base().color()
            veil.setAlpha(150)
            QPainter(self.viewport()).fillRect(self.viewport().rect(), veil)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        opens = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if not self.is_grid:
            opens.add(self.arrows[0])
        if plain and key in opens:
            self.openWanted.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """For what is selected; a key asks for it at the current group."""
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        if self.selected_rows():
            self.menuWanted.emit(at)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are for deciding, not for jumping."""

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.currentRowChanged.emit(current)

    def _drop_stale(self) -> None:
        """Forget requests for rows more than a screen away."""
        model = self.model()
        lines = (model.index(row, 0).data(EntryRole) for row in self.numbers_seen(around=1))
        paths = {p.path for line in lines if isinstance(line, Line) for p in line.photos[:4]}
        self._thumbnails.keep_only(paths, LIST_EDGE)

    def _repaint(self, _path: str, edge: int) -> None:
        if edge == LIST_EDGE:
            self.viewport().update()

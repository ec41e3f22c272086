"""The groups as a list or a grid: arrow keys move, Enter opens; only what is seen is loaded.

Knows the visible range and what is selected; keys that decide are in the table of actions.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from dupeviewer.gui.models.groups import AnyIndex, EntryRole, GroupsModel, Line
from dupeviewer.gui.results.line import HEIGHT, LineDelegate
from dupeviewer.gui.results.tile import CELL, TileDelegate
from dupeviewer.gui.thumbnails import LIST_EDGE, Thumbnails


class GroupList(QListView):
    """Virtualised: rows of one height, painted by a delegate."""

    openWanted = Signal(QModelIndex)
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
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # photos keep their order
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(self._lines)
        self.setModel(model)
        self.verticalScrollBar().setSingleStep(HEIGHT // 3)
        self.verticalScrollBar().valueChanged.connect(self._drop_stale)
        self.doubleClicked.connect(self.openWanted)
        thumbnails.ready.connect(self._repaint)
        thumbnails.failed.connect(self._repaint)

    @property
    def groups(self) -> GroupsModel:
        return self._groups

    @property
    def is_grid(self) -> bool:
        return self.viewMode() is QListView.ViewMode.IconMode

    def show_grid(self, *, is_grid: bool) -> None:
        """Tiles instead of lines, or lines again; what is current stays in view."""
        if is_grid is self.is_grid:
            return
        selected = self._selected()
        self.setViewMode(QListView.ViewMode.IconMode if is_grid else QListView.ViewMode.ListMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setItemDelegate(self._tiles if is_grid else self._lines)
        self._fit_cells()
        again = QItemSelection()
        for top, bottom in selected:
            again.select(self._groups.index(top), self._groups.index(bottom))
        self.selectionModel().select(again, QItemSelectionModel.SelectionFlag.ClearAndSelect)
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
        self._fit_cells()
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_dimmed:
            veil = self.palette().base().color()
            veil.setAlpha(150)
            QPainter(self.viewport()).fillRect(self.viewport().rect(), veil)

    def _fit_cells(self) -> None:
        """Let the columns of a grid share the width."""
        if not self.is_grid:
            if self.gridSize().isValid():
                self.setGridSize(QSize())
            return
        width = max(CELL.width(), self.viewport().width() - 2)
        columns = max(1, width // CELL.width())
        self.setGridSize(QSize(width // columns, CELL.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        opens = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if not self.is_grid:
            opens.add(Qt.Key.Key_Right)
        if plain and key in opens:
            self.openWanted.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are for deciding, not for jumping."""

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.currentRowChanged.emit(current)

    def _drop_stale(self) -> None:
        """Forget requests for rows more than a screen away."""
        model = self.model()
        across = max(1, self.viewport().width() // CELL.width()) if self.is_grid else 1
        screen = across * (self.viewport().height() // HEIGHT + 1)
        top = self.indexAt(QPoint(8, 8)).row()
        rows = range(max(0, top - screen), min(model.rowCount(), top + 2 * screen))
        lines = (model.index(row, 0).data(EntryRole) for row in rows)
        paths = {p.path for line in lines if isinstance(line, Line) for p in line.photos[:4]}
        self._thumbnails.keep_only(paths, LIST_EDGE)

    def _repaint(self, _path: str, edge: int) -> None:
        if edge == LIST_EDGE:
            self.viewport().update()

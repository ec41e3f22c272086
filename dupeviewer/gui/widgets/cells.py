"""A list or a grid of equal cells: where an entry stands follows from its number alone.

Qt's own list lays out every entry whenever one comes or goes, which at fifty thousand is felt;
here nothing is laid out, and only what is on screen is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from dupeviewer.gui import theme

AnyIndex = QModelIndex | QPersistentModelIndex
_Action = QAbstractItemView.CursorAction


class CellView(QListView):
    """A QListView to readers and callers; its geometry is all here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cell = QSize(1, 1)
        self._is_grid = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    @property
    def is_grid(self) -> bool:
        return self._is_grid

    def set_cells(self, smallest: QSize, *, is_grid: bool) -> None:
        """Cells of this height; in a grid they share the width, in a list each takes all of it."""
        self._cell, self._is_grid = smallest, is_grid
        self.verticalScrollBar().setSingleStep(smallest.height() // 3)
        self.doItemsLayout()

    @property
    def arrows(self) -> tuple[Qt.Key, Qt.Key]:
        """The keys that lead onward and back, as lines are read."""
        right, left = Qt.Key.Key_Right, Qt.Key.Key_Left
        return (left, right) if self._is_mirrored else (right, left)

    @property
    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    @property
    def columns(self) -> int:
        room = self.viewport().width() // self._cell.width()
        return max(1, room) if self._is_grid else 1

    @property
    def cell(self) -> QSize:
        """The size of each cell now."""
        return QSize(self.viewport().width() // self.columns, self._cell.height())

    def numbers_seen(self, around: int = 0) -> range:
        """The entries on screen, and so many screens before and after."""
        height = self.viewport().height()
        top = self.verticalOffset() - around * height
        first = max(0, top // self._cell.height()) * self.columns
        last = (top + (1 + 2 * around) * height) // self._cell.height() + 1
        return range(first, min(self._count, last * self.columns))

    @property
    def _count(self) -> int:
        model: QAbstractItemModel | None = self.model()
        return model.rowCount() if model is not None else 0

    # Geometry, as Qt asks for it

    def visualRect(self, index: AnyIndex) -> QRect:
        return self._box(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        across = self._across(point.x())
        number = self._line_at(point.y()) * self.columns + across
        is_inside = 0 <= across < self.columns and 0 <= number < self._count
        return self.model().index(number, 0) if is_inside else QModelIndex()

    def scrollTo(
        self,
        index: AnyIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid():
            return
        self.executeDelayedItemsLayout()
        box, height = self.visualRect(index), self.viewport().height()
        is_seen = box.top() >= 0 and box.bottom() < height
        match hint:
            case QAbstractItemView.ScrollHint.PositionAtTop:
                by = box.top()
            case QAbstractItemView.ScrollHint.PositionAtBottom:
                by = box.bottom() + 1 - height
            case QAbstractItemView.ScrollHint.PositionAtCenter:
                by = box.center().y() - height // 2
            case _ if is_seen:
                return
            case _:
                by = box.top() if box.top() < 0 else min(box.top(), box.bottom() + 1 - height)
        self.verticalScrollBar().setValue(self.verticalOffset() + by)

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        lines = -(-self._count // self.columns)
        height = self.viewport().height()
        self.verticalScrollBar().setPageStep(height)
        self.verticalScrollBar().setRange(0, max(0, lines * self._cell.height() - height))
        QAbstractItemView.updateGeometries(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is current and in sight stays in sight where the view gets lower."""
        QAbstractItemView.resizeEvent(self, event)
        current = self.currentIndex()
        box = self.visualRect(current)
        if current.isValid() and box.top() >= 0 and box.bottom() < event.oldSize().height():
            self.scrollTo(current)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: AnyIndex) -> bool:
        return False

    def _box(self, number: int) -> QRect:
        line, across = divmod(number, self.columns)
        cell = self.cell
        corner = QPoint(across * cell.width(), line * cell.height() - self.verticalOffset())
        return self._mirrored(QRect(corner, cell))

    def _across(self, x: int) -> int:
        """The number of the column at a place."""
        return self._mirrored(QRect(x, 0, 1, 1)).x() // max(1, self.cell.width())

    def _mirrored(self, box: QRect) -> QRect:
        return theme.mirrored(box, self.viewport().rect(), self.layoutDirection())

    def _line_at(self, y: int) -> int:
        return (y + self.verticalOffset()) // self._cell.height()

    # Moving and selecting

    def moveCursor(self, action: _Action, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """What cannot be selected is stepped over."""
        last = self._count - 1
        number = self.currentIndex().row()
        if number < 0:
            return self._enabled(0, 1)
        across = self.columns
        page = max(1, self.viewport().height() // self._cell.height()) * across
        right = 0 if not self._is_grid else -1 if self._is_mirrored else 1
        by = {
            _Action.MoveUp: -across,
            _Action.MoveDown: across,
            _Action.MovePageUp: -page,
            _Action.MovePageDown: page,
            _Action.MoveLeft: -right,
            _Action.MoveRight: right,
            _Action.MovePrevious: -1,
            _Action.MoveNext: 1,
            _Action.MoveHome: -number,
            _Action.MoveEnd: last - number,
        }[action]
        if by == 0 or (abs(by) == across > 1 and not 0 <= number + by <= last):
            return self._enabled(number, 1)
        aim = min(max(number + by, 0), last)
        onward = 1 if by > 0 and action is not _Action.MoveEnd else -1
        if action is _Action.MoveHome or aim == 0:
            onward = 1
        found = self._enabled(aim, onward)
        return found if found.isValid() else self.currentIndex()

    def _enabled(self, number: int, step: int) -> QModelIndex:
        """The first entry from here on that can be selected."""
        while 0 <= number < self._count:
            index = self.model().index(number, 0)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                return index
            number += step
        return QModelIndex()

    def selectAll(self) -> None:
        """As one range, without a look at each."""
        model, command = self.model(), QItemSelectionModel.SelectionFlag.ClearAndSelect
        if self._count:
            ends = QItemSelection(model.index(0, 0), model.index(self._count - 1, 0))
            self.selectionModel().select(ends, command)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """All from the entry at one corner to that at the other, in their order."""
        ends = sorted((self._near(rect.topLeft()), self._near(rect.bottomRight())))
        selection = QItemSelection()
        if ends[0] >= 0:
            model = self.model()
            selection.select(model.index(ends[0], 0), model.index(ends[1], 0))
        self.selectionModel().select(selection, command)

    def _near(self, point: QPoint) -> int:
        """The number of the entry at a point, or of the nearest in its line; -1 for none."""
        across = min(max(0, self._across(point.x())), self.columns - 1)
        return min(max(0, self._line_at(point.y()) * self.columns + across), self._count - 1)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """As much of it as is on screen."""
        return QRegion() if selection.isEmpty() else QRegion(self.viewport().rect())

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        plain = QStyleOptionViewItem()
        self.initViewItemOption(plain)
        for number in self.numbers_seen():
            box = self._box(number)
            if box.intersects(event.rect()):
                self._paint_cell(painter, plain, self.model().index(number, 0), box)

    def _paint_cell(
        self, painter: QPainter, plain: QStyleOptionViewItem, index: QModelIndex, box: QRect
    ) -> None:
        option = QStyleOptionViewItem(plain)
        option.rect = box
        for flag in self._flags(index):
            option.state |= flag
        self.itemDelegateForIndex(index).paint(painter, option, index)

    def _flags(self, index: QModelIndex) -> Iterator[QStyle.StateFlag]:
        pointed = self.viewport().mapFromGlobal(QCursor.pos())
        if self.viewport().underMouse() and self.indexAt(pointed) == index:
            yield QStyle.StateFlag.State_MouseOver
        if self.selectionModel().isSelected(index):
            yield QStyle.StateFlag.State_Selected
        if self.hasFocus() and self.currentIndex() == index:
            yield QStyle.StateFlag.State_HasFocus

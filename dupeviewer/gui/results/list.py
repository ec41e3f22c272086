"""The list itself: arrow keys move, Enter or Right opens; only what is seen is loaded.

Knows the visible range; keys that decide are in the table of actions.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from dupeviewer.gui.models.groups import AnyIndex, EntryRole, GroupsModel, Line
from dupeviewer.gui.results.line import HEIGHT, LineDelegate
from dupeviewer.gui.thumbnails import LIST_EDGE, Thumbnails


class GroupList(QListView):
    """Virtualised: rows of one height, painted by a delegate."""

    openWanted = Signal(QModelIndex)
    currentRowChanged = Signal(object)

    def __init__(self, model: GroupsModel, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self.setObjectName("groupList")
        self.setAccessibleName(self.tr("Groups of duplicate photos"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(LineDelegate(thumbnails, self))
        self.setModel(model)
        self.verticalScrollBar().setSingleStep(HEIGHT // 3)
        self.verticalScrollBar().valueChanged.connect(self._drop_stale)
        self.doubleClicked.connect(self.openWanted)
        thumbnails.ready.connect(self._repaint)
        thumbnails.failed.connect(self._repaint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
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
        screen = self.viewport().height() // HEIGHT + 1
        top = self.indexAt(QPoint(1, 1)).row()
        rows = range(max(0, top - screen), min(model.rowCount(), top + 2 * screen))
        lines = (model.index(row, 0).data(EntryRole) for row in rows)
        paths = {p.path for line in lines if isinstance(line, Line) for p in line.photos[:4]}
        self._thumbnails.keep_only(paths, LIST_EDGE)

    def _repaint(self, _path: str, edge: int) -> None:
        if edge == LIST_EDGE:
            self.viewport().update()

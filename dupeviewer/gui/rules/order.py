"""The order of folders: a tree to be dragged, or moved by key; what stands higher is kept.

Shows an outline and changes it; protected folders stand on top of it and cannot be moved.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dupeviewer.core.photos.photo import is_within
from dupeviewer.core.sentences import printable
from dupeviewer.gui import theme
from dupeviewer.gui.models import words
from dupeviewer.gui.rules import outline
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Label
from dupeviewer.gui.widgets.entries import plain_tip
from dupeviewer.gui.widgets.path_list import PathTree

MOST = 500
"""So many folders are offered at most; those with most photos in groups."""

_PATH = Qt.ItemDataRole.UserRole
_FIXED = Qt.ItemFlag.ItemIsEnabled
_Item = QTreeWidgetItem


class FolderTree(PathTree):
    """Alt with Up or Down moves the current folder with all that stands under it."""

    def __init__(
        self,
        counts: Mapping[str, int],
        protected: Sequence[str],
        missing: Collection[str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("folderOrderTree")
        self.setAccessibleName(self.tr("Folders, the one to keep in first"))
        self._inside = outline.inside(counts)
        self._protected = protected
        self._missing = missing
        self._order: list[str] = []
        self._closed: set[str] = set()
        self.setColumnCount(2)
        self.setHeaderLabels([self.tr("Folder"), self.tr("Photos in groups")])
        self.headerItem().setTextAlignment(1, Qt.AlignmentFlag.AlignRight)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setExpandsOnDoubleClick(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.itemExpanded.connect(self._on_expanded)
        self.itemCollapsed.connect(self._on_collapsed)

    @property
    def order(self) -> tuple[str, ...]:
        return tuple(self._order)

    @property
    def current(self) -> int:
        """The place of the current folder; -1 where there is none."""
        item = self.currentItem()
        path = None if item is None else item.data(0, _PATH)
        return self._order.index(path) if path in self._order else -1

    def show_order(self, order: Sequence[str], current: str | None = None) -> None:
        """Show this order, and make this folder the current one."""
        self._order = [*order]
        self.clear()
        for path in self._protected:
            self._put_fixed(path)
        items: list[_Item] = []
        for path, parent in zip(order, outline.parents(order), strict=True):
            above = self.invisibleRootItem() if parent < 0 else items[parent]
            items.append(self._put(path, above, None if parent < 0 else order[parent]))
        for path, item in zip(order, items, strict=True):
            item.setExpanded(path not in self._closed)
        place = self._order.index(current) if current in self._order else 0
        if items:
            self.setCurrentItem(items[place])

    def step(self, by: int) -> None:
        """Move the current folder past its neighbour, above or below."""
        if self.current >= 0:
            self._take(outline.stepped(self._order, self.current, by))

    def lift(self) -> None:
        """Move the current folder to the top."""
        if self.current >= 0:
            self._take(outline.moved(self._order, self.current, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.step(by)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Between two folders; upon one counts as above it."""
        item = self.itemAt(event.position().toPoint())
        where = self.dropIndicatorPosition()
        if self.current >= 0:
            self.drop_at(item.data(0, _PATH) if item else None, where)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    def drop_at(self, path: str | None, where: QAbstractItemView.DropIndicatorPosition) -> None:
        """Move the current folder above or below that of this path; below all where it is None."""
        if path is None or path not in self._order:
            target = 0 if path in self._protected else len(self._order)
        else:
            target = self._order.index(path)
            if where is QAbstractItemView.DropIndicatorPosition.BelowItem:
                goes_inside = path not in self._closed and is_within(
                    self._order[self.current], path
                )
                target = target + 1 if goes_inside else outline.end(self._order, target)
        self._take(outline.moved(self._order, self.current, target))

    def _take(self, order: Sequence[str]) -> None:
        self.show_order(order, self._order[self.current])

    def _put(self, path: str, above: _Item, inside: str | None) -> _Item:
        shown = printable(words.folder(path) if inside is None else path[len(inside) :].strip("/"))
        if path in self._missing:
            shown = self.tr("{folder} – folder not found").format(folder=shown)
        item = _Item(above, [shown, words.number(self._inside[path])])
        item.setData(0, _PATH, path)
        item.setToolTip(0, plain_tip(path))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setSizeHint(0, QSize(0, 32))
        if path in self._missing:
            item.setIcon(0, theme.icon("triangle-alert", theme.tokens().warning))
        return item

    def _put_fixed(self, path: str) -> None:
        text = self.tr("{folder} – protected, always on top")
        item = _Item(self.invisibleRootItem(), [text.format(folder=words.folder(path)), ""])
        item.setData(0, _PATH, path)
        item.setFlags(_FIXED)
        item.setIcon(0, theme.icon("lock", theme.tokens().protected))
        item.setSizeHint(0, QSize(0, 32))

    def _on_expanded(self, item: _Item) -> None:
        self._closed.discard(item.data(0, _PATH))

    def _on_collapsed(self, item: _Item) -> None:
        self._closed.add(item.data(0, _PATH))


class FolderOrderDialog(QDialog):
    """The tree, and buttons for what can be dragged in it."""

    def __init__(
        self,
        counts: Mapping[str, int],
        order: Sequence[str],
        protected: Sequence[str],
        missing: Collection[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("folderOrderDialog")
        self.setWindowTitle(self.tr("Order of folders"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.resize(640, 560)
        self._tree = FolderTree(counts, protected, missing, self)
        self._tree.show_order(outline.arranged(counts, order, protected, MOST))
        self._up = Button(self.tr("Up"), self, icon="arrow-up")
        self._down = Button(self.tr("Down"), self, icon="arrow-down")
        self._top = Button(self.tr("To the top"), self)
        self._lay_out()
        self._up.clicked.connect(self._move_up)
        self._down.clicked.connect(self._move_down)
        self._top.clicked.connect(self._tree.lift)
        self._tree.setFocus()

    @property
    def order(self) -> tuple[str, ...]:
        return self._tree.order

    def _lay_out(self) -> None:
        title = self.tr("Keep the photo in the folder that stands higher")
        hint = self.tr(
            "Drag a folder, or move it with Alt+Up and Alt+Down. "
            "The folders inside go with it; they can also be moved by themselves."
        )
        hints = Label(hint, self, quiet=True)
        hints.setWordWrap(True)
        self._up.setToolTip(self.tr("Alt+Up"))
        self._down.setToolTip(self.tr("Alt+Down"))
        done = Button(self.tr("Use this order"), self, role=ButtonRole.PRIMARY)
        done.setObjectName("folderOrderButton")
        done.setDefault(True)
        cancel = Button(self.tr("Cancel"), self)
        done.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        moves = QHBoxLayout()
        moves.setSpacing(8)
        for button in (self._top, self._up, self._down):
            button.setAutoDefault(False)
            moves.addWidget(button)
        moves.addStretch(1)
        for button in (cancel, done):
            moves.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        column.addWidget(Label(title, self, role="title"))
        column.addWidget(hints)
        column.addSpacing(8)
        column.addWidget(self._tree.on_card(self), 1)
        column.addSpacing(8)
        column.addLayout(moves)

    def _move_up(self) -> None:
        self._tree.step(-1)

    def _move_down(self) -> None:
        self._tree.step(1)

"""More than a dozen photos: a virtual grid in which only what is seen is loaded.

Knows photos, their states and their numbers; keys and marks are the group screen's affair.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from dupeviewer.core.photos.photo import Photo
from dupeviewer.gui import theme
from dupeviewer.gui.background.returned import Returned
from dupeviewer.gui.group.picture import Picture
from dupeviewer.gui.models import words
from dupeviewer.gui.models.lineup import Lineup, listed_in, spoken
from dupeviewer.gui.session import PhotoState, Session
from dupeviewer.gui.thumbnails import LIST_EDGE, Thumbnails
from dupeviewer.gui.widgets.cells import AnyIndex, CellView
from dupeviewer.gui.widgets.entries import plain_tip
from dupeviewer.gui.widgets.looks import FRAME, OUTSIDE, look, paint_frame

PathRole = Qt.ItemDataRole.UserRole
StateRole = Qt.ItemDataRole.UserRole + 1
PhotoRole = Qt.ItemDataRole.UserRole + 2
SuggestedRole = Qt.ItemDataRole.UserRole + 3
MeasuredRole = Qt.ItemDataRole.UserRole + 4
NoteRole = Qt.ItemDataRole.UserRole + 5
ListedRole = Qt.ItemDataRole.UserRole + 6
CELL = QSize(220, 260)
PICTURES_HELD = 200
_MOVES = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)


class PhotosModel(QAbstractListModel):
    """The photos of a lineup; gives path and state as roles, for programs too."""

    def __init__(self, session: Session, returned: Returned, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._returned = returned
        self._lineup: Lineup | None = None

    def show_lineup(self, line: Lineup) -> None:
        is_same = self._lineup is not None and self._lineup.photos == line.photos
        if is_same:
            self._lineup = line
            self.dataChanged.emit(self.index(0), self.index(len(line.photos) - 1))
            return
        self.beginResetModel()
        self._lineup = line
        self.endResetModel()

    def place_of(self, path: str | None) -> int | None:
        photos = () if self._lineup is None else self._lineup.photos
        return next((i for i, photo in enumerate(photos) if photo.path == path), None)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        if self._lineup is None or (parent is not None and parent.isValid()):
            return 0
        return len(self._lineup.photos)

    def roleNames(self) -> dict[int, QByteArray]:
        names = super().roleNames()
        names[PathRole] = QByteArray(b"path")
        names[StateRole] = QByteArray(b"state")
        return names

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # as Qt has it
        if self._lineup is None or not index.isValid():
            return None
        photo = self._lineup.photos[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return photo.name
        if role == PathRole:
            return photo.path
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(photo.path)
        if role == StateRole:
            return self._session.photo_state(photo).value
        if role == PhotoRole:
            return photo
        if role == SuggestedRole:
            return photo == self._lineup.suggested
        if role == MeasuredRole:
            return self._measured(self._lineup, photo)
        if role == NoteRole:
            return self._returned.said(photo.path)
        if role == ListedRole:
            return listed_in(self._session, photo)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            note = self._returned.said(photo.path)
            return spoken(self._session, self._lineup, photo, note)
        return None

    def _measured(self, line: Lineup, photo: Photo) -> str:
        match = line.match(photo)
        if match is None:
            return line.measured(photo)
        return words.kind_with_difference(match.kind, match.difference)


class PhotoGrid(CellView):
    """Arrows move, every other key goes to the screen."""

    focused = Signal(str)
    menuWanted = Signal(str, QPoint)

    def __init__(
        self, session: Session, thumbnails: Thumbnails, returned: Returned, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("photoGrid")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # photos keep their order
        self.setAccessibleName(self.tr("Photos of this group"))
        self.setItemDelegate(_CellDelegate(thumbnails, self))
        self._photos = PhotosModel(session, returned, self)
        self.setModel(self._photos)
        self.set_cells(CELL, is_grid=True)
        self.viewport().setAutoFillBackground(False)
        thumbnails.ready.connect(self._repaint)
        thumbnails.failed.connect(self._repaint)

    def show_lineup(self, line: Lineup) -> None:
        self._photos.show_lineup(line)

    def select_path(self, path: str | None) -> None:
        """Make a photo current."""
        place = self._photos.place_of(path)
        if place is not None:
            self.setCurrentIndex(self._photos.index(place))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.currentIndex().isValid():
            self.menuWanted.emit(self.currentIndex().data(PathRole), event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.focused.emit(current.data(PathRole))

    def _repaint(self, _path: str, edge: int) -> None:
        if edge == LIST_EDGE:
            self.viewport().update()


class _CellDelegate(QStyledItemDelegate):
    def __init__(self, thumbnails: Thumbnails, grid: CellView) -> None:
        super().__init__(grid)
        self._grid = grid
        self._thumbnails = thumbnails
        self._pictures: dict[Photo, Picture] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return self._grid.cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        photo = index.data(PhotoRole)
        state = PhotoState(index.data(StateRole))
        is_suggested = bool(index.data(SuggestedRole))
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        box = option.rect.adjusted(4, 4, -4, -4)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        paint_frame(painter, box, state, is_suggested=is_suggested, has_focus=is_current)
        inset = OUTSIDE + FRAME + 7
        inner = box.adjusted(inset, inset, -inset, -inset)
        well = QRectF(inner.adjusted(0, 0, 0, -44))
        shown = look(state, is_suggested=is_suggested)
        note, folder = index.data(NoteRole), index.data(ListedRole)
        self._picture(photo).paint(painter, well, state, shown, note, folder)
        t = theme.tokens()
        bottom = inner.bottom()
        name = QRect(inner.left(), bottom - 40, inner.width(), 20)
        measured = QRect(inner.left(), bottom - 20, inner.width(), 20)
        painter.setFont(theme.font("strong"))
        painter.setPen(t.text)
        painter.drawText(name, _LEFT, _elided(painter, photo.name, name.width()))
        painter.setFont(theme.font("caption"))
        painter.setPen(t.text2)
        text = _elided(painter, index.data(MeasuredRole), measured.width())
        painter.drawText(measured, _LEFT, text)
        painter.restore()

    def _picture(self, photo: Photo) -> Picture:
        if photo not in self._pictures:
            if len(self._pictures) >= PICTURES_HELD:
                self._pictures.clear()
            self._pictures[photo] = Picture(photo, LIST_EDGE, self._thumbnails)
        return self._pictures[photo]


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _elided(painter: QPainter, text: str, width: int) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, width)

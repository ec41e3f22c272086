"""The film strip: all photos of the group in small, to put them on stage by click, key or drag.

Shows numbers, states and who is on stage; a photo is asked for by its place in the group.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QEvent,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from dupeviewer.core.photos.photo import Photo
from dupeviewer.gui import theme
from dupeviewer.gui.compare.casting import LETTERS, Casting
from dupeviewer.gui.compare.pane import PLACE_TYPE
from dupeviewer.gui.models.lineup import Lineup, spoken
from dupeviewer.gui.session import PhotoState, Session
from dupeviewer.gui.thumbnails import LIST_EDGE, Thumbnails
from dupeviewer.gui.widgets import looks

FRAME = QSize(92, 68)

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Still:
    """One photo of the strip; `letter` is empty where it is not on stage."""

    photo: Photo
    number: int
    letter: str
    state: PhotoState
    is_suggested: bool
    spoken: str


def stills(session: Session, line: Lineup, casting: Casting) -> list[Still]:
    """All photos of a group, with the letters of those on stage."""
    letters = dict(zip(casting.shown, LETTERS, strict=False))
    return [
        Still(
            photo=photo,
            number=place + 1,
            letter=letters.get(place, ""),
            state=session.photo_state(photo),
            is_suggested=photo == line.suggested,
            spoken=spoken(session, line, photo),
        )
        for place, photo in enumerate(line.photos)
    ]


class _Stills(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.stills: Sequence[Still] = ()

    def show(self, stills: Sequence[Still]) -> None:
        if len(stills) != len(self.stills):
            self.beginResetModel()
            self.stills = stills
            self.endResetModel()
            return
        self.stills = stills
        self.dataChanged.emit(self.index(0), self.index(len(stills) - 1))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self.stills)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        still = self.stills[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return still
            case Qt.ItemDataRole.AccessibleTextRole:
                return still.spoken
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return still.photo.path
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(PLACE_TYPE, QByteArray(str(indexes[0].row()).encode()))
        return data


class FilmStrip(QListView):
    """Emits the number of the photo that is wanted in the active pane, from 1."""

    numberWanted = Signal(int)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # photos keep their order
        self.setObjectName("filmStrip")
        self.setAccessibleName(self.tr("Photos of this group"))
        self.setToolTip(self.tr("Click or press 1-9 to show a photo in the active pane"))
        self._stills = _Stills(self)
        self.setModel(self._stills)
        self.setItemDelegate(_Painter(thumbnails, self))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # photos keep their order
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(FRAME.height() + 18)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._on_clicked)
        self.activated.connect(self._on_clicked)
        thumbnails.ready.connect(self._on_thumbnail)

    def show_stills(self, stills: Sequence[Still]) -> None:
        self._stills.show(stills)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.viewport().update()

    def _on_clicked(self, index: QModelIndex) -> None:
        self.numberWanted.emit(index.row() + 1)

    def _on_thumbnail(self, _path: str, edge: int) -> None:
        if edge == LIST_EDGE:
            self.viewport().update()


class _Painter(QStyledItemDelegate):
    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return FRAME

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        still: Still = index.data(Qt.ItemDataRole.UserRole)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        t = theme.tokens()
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(rect).adjusted(3, 3, -3, -3)
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        edge = t.accent if still.letter or has_focus else t.line
        painter.setPen(QPen(edge, 2 if still.letter or has_focus else 1))
        painter.setBrush(t.well)
        painter.drawRoundedRect(box, 5, 5)
        self._paint_photo(painter, box.adjusted(4, 4, -4, -4), still)
        _paint_badge(painter, box.topLeft() + QPointF(3, 3), _label(still))
        shown = looks.look(still.state, is_suggested=still.is_suggested)
        if shown is not None:
            corner = QRectF(box.right() - 24, box.top() + 3, 21, 21)
            painter.setPen(QPen(t.outline, 1))
            painter.setBrush(t.surface)
            painter.drawEllipse(corner)
            glyph = corner.adjusted(3.5, 3.5, -3.5, -3.5).toRect()
            theme.icon(shown.icon, shown.ink).paint(painter, glyph)
        painter.restore()

    def _paint_photo(self, painter: QPainter, box: QRectF, still: Still) -> None:
        image = self._thumbnails.get(still.photo, LIST_EDGE)
        if image is None:
            return
        size = QSizeF(image.size()).scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(), size)
        place.moveCenter(box.center())
        painter.drawImage(place, image)


def _label(still: Still) -> str:
    return f"{still.number} {still.letter}".strip()


def _paint_badge(painter: QPainter, corner: QPointF, text: str) -> None:
    t = theme.tokens()
    font = theme.font("caption")
    font.setBold(True)
    painter.setFont(font)
    width = max(18, painter.fontMetrics().horizontalAdvance(text) + 10)
    badge = QRectF(corner, QSizeF(width, 18))
    painter.setPen(QPen(t.outline, 1))
    painter.setBrush(t.surface)
    painter.drawRoundedRect(badge, 4, 4)
    painter.setPen(t.text)
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)

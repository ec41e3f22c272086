"""What all lists of photos paint alike: the ground of a line, text, icons, and fitted thumbnails.

Paints from what is in memory and asks for what is not; what stands in a line is the lists' affair.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from dupeviewer.core.photos.photo import Photo
from dupeviewer.gui import theme
from dupeviewer.gui.models import words
from dupeviewer.gui.thumbnails import AWAY, LIST_EDGE, Thumbnails

GLYPH = 16
FITTED_HELD = 800

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex


class LinePainter(QStyledItemDelegate):
    """Boxes are laid out for text that runs from the left; where it runs from the right, all that
    is painted into them is mirrored in its line, but photos beside each other keep their order.
    """

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._fitted: dict[tuple[Any, ...], QPixmap] = {}  # by what is shown, and its size
        self._glyphs: dict[tuple[str, str, float], QPixmap] = {}
        self._line = QRect()  # which is painted now
        self._direction = Qt.LayoutDirection.LeftToRight

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        self._line, self._direction = option.rect, option.direction
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_entry(painter, option.rect, option.state, index)
        painter.restore()

    def paint_entry(
        self, painter: QPainter, box: QRect, state: QStyle.StateFlag, index: Index
    ) -> None:
        """What stands in one line; the painter is made ready."""
        raise NotImplementedError

    def mirrored(self, box: QRect) -> QRect:
        """Where a box of the line stands on the screen, and the other way round."""
        return theme.mirrored(box, self._line, self._direction)

    def paint_ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        """The tint of a line that is selected or under the pointer."""
        t = theme.tokens()
        inner = box.toRectF().adjusted(6.5, 2.5, -6.5, -2.5)
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        if is_selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.accent_tint if is_selected else t.window)
            painter.drawRoundedRect(inner, 6, 6)
        if is_selected:
            has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(t.accent, 2 if has_focus else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, 6, 6)

    def write(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        font: QFont,
        ink: QColor,
        align: Qt.AlignmentFlag = LEFT,
        *,
        cut: Qt.TextElideMode = Qt.TextElideMode.ElideNone,
    ) -> None:
        """One line of plain text, cut where there is no room for it; a name as it is marked."""
        flags = QStyle.visualAlignment(self._direction, align) | Qt.AlignmentFlag.AlignAbsolute
        if text.startswith(words.FROM_LEFT):
            flags |= Qt.TextFlag.TextForceLeftToRight
        painter.setFont(font)
        painter.setPen(ink)
        shown = QFontMetrics(font).elidedText(text, cut, box.width())
        painter.drawText(self.mirrored(box), flags | Qt.TextFlag.TextSingleLine, shown)

    def paint_glyph(self, painter: QPainter, at: QPoint, name: str, ink: QColor) -> None:
        place = self.mirrored(QRect(at, QSize(GLYPH, GLYPH)))
        painter.drawPixmap(place.topLeft(), self._glyph(name, ink, painter))

    def paint_well(self, painter: QPainter, box: QRect) -> None:
        _paint_well(painter, self.mirrored(box))

    def paint_thumbnails(
        self, painter: QPainter, boxes: Sequence[QRect], photos: Sequence[Photo | None]
    ) -> None:
        """Photos beside each other, which are mirrored as one."""
        if boxes:
            around = reduce(QRect.united, boxes)
            by = self.mirrored(around).left() - around.left()
            for box, photo in zip(boxes, photos, strict=True):
                self._paint_thumbnail(painter, box.translated(by, 0), photo)

    def _paint_thumbnail(self, painter: QPainter, box: QRect, photo: Photo | None) -> None:
        """A photo fitted into a well; where there is none to be had, a sign of that."""
        t = theme.tokens()
        _paint_well(painter, box)
        pixmap = None if photo is None else self._pixmap(photo, box.size(), painter)
        failure = self._thumbnails.failure(photo, LIST_EDGE) if photo else "none"
        if pixmap is None:
            if failure is not None:
                name = "unplug" if failure == AWAY else "image-off"
                missing = self._glyph(name, t.text2, painter)
                painter.drawPixmap(box.center() - QPoint(GLYPH // 2, GLYPH // 2), missing)
            return
        _place(painter, box, pixmap)
        if failure == AWAY:
            corner = box.bottomRight() - QPoint(GLYPH + 3, GLYPH + 3)
            painter.setBrush(t.surface)
            painter.drawEllipse(QRect(corner - QPoint(3, 3), QSize(GLYPH + 6, GLYPH + 6)))
            painter.drawPixmap(corner, self._glyph("unplug", t.warning, painter))

    def paint_image(
        self, painter: QPainter, box: QRect, key: object, make: Callable[[], QImage]
    ) -> None:
        """A picture that is quickly made, and known by its key from then on."""
        place = self.mirrored(box)
        _paint_well(painter, place)
        size, ratio = _pixels(box.size(), painter)
        sized = (key, size.width(), size.height())
        known = self._fitted.get(sized)
        _place(painter, place, self._fit(make(), sized, size, ratio) if known is None else known)

    def _glyph(self, name: str, ink: QColor, painter: QPainter) -> QPixmap:
        ratio = painter.device().devicePixelRatioF()
        key = (name, ink.name(), ratio)
        if key not in self._glyphs:
            icon = theme.icon(name, ink)
            self._glyphs[key] = icon.pixmap(QSize(GLYPH, GLYPH), ratio)
        return self._glyphs[key]

    def _pixmap(self, photo: Photo, room: QSize, painter: QPainter) -> QPixmap | None:
        size, ratio = _pixels(room, painter)
        key = (photo.path, photo.size, photo.mtime_ns, size.width(), size.height())
        known = self._fitted.get(key)
        if known is not None:
            return known
        image = self._thumbnails.get(photo, LIST_EDGE)
        return None if image is None else self._fit(image, key, size, ratio)

    def _fit(self, image: QImage, key: tuple[Any, ...], size: QSize, ratio: float) -> QPixmap:
        if len(self._fitted) >= FITTED_HELD:
            self._fitted.clear()
        mode = Qt.AspectRatioMode.KeepAspectRatio
        fitted = image.scaled(size, mode, Qt.TransformationMode.SmoothTransformation)
        pixmap = QPixmap.fromImage(fitted)
        pixmap.setDevicePixelRatio(ratio)
        self._fitted[key] = pixmap
        return pixmap


def _pixels(room: QSize, painter: QPainter) -> tuple[QSize, float]:
    """So much room in the pixels of the device, and how many of them make one of ours."""
    ratio = painter.device().devicePixelRatioF()
    return (QSizeF(room) * ratio).toSize(), ratio


def _paint_well(painter: QPainter, box: QRect) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.tokens().well)
    painter.drawRoundedRect(box, 4, 4)


def _place(painter: QPainter, box: QRect, pixmap: QPixmap) -> None:
    placed = QRect(QPoint(0, 0), pixmap.deviceIndependentSize().toSize())
    placed.moveCenter(box.center())
    painter.drawPixmap(placed.topLeft(), pixmap)

"""How the lines of the History and of the list of not-duplicates are painted.

Knows layout and ink; it paints from memory and asks for what is not there.
"""

from __future__ import annotations

import os
from datetime import datetime
from typing import Any, assert_never

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.sentences import printable
from dupeviewer.gui import theme
from dupeviewer.gui.history import keepsakes, wording
from dupeviewer.gui.history.archive import Where
from dupeviewer.gui.history.model import BulkLine, LineRole, PhotoLine, RunLine
from dupeviewer.gui.models import words
from dupeviewer.gui.thumbnails import LIST_EDGE, Thumbnails

HEIGHT = 72
THUMB = 56
SIDE = 16
INDENT = 28
ICON = 16
SCALED_HELD = 400

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex


class ThumbnailPainter(QStyledItemDelegate):
    """What both lists share: the ground of a line, its text, and photos fitted into squares."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._scaled: dict[tuple[Any, ...], QPixmap] = {}  # by what is shown, and its edge

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(320, HEIGHT)  # one for all: the list must not ask for each

    def paint_ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
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

    def paint_well(self, painter: QPainter, box: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tokens().well)
        painter.drawRoundedRect(box, 4, 4)

    def paint_thumbnail(self, painter: QPainter, box: QRect, photo: Photo | None) -> None:
        t = theme.tokens()
        self.paint_well(painter, box)
        pixmap = None if photo is None else self._pixmap(photo, painter.device())
        if pixmap is not None:
            _place(painter, box, pixmap)
        elif photo is None or self._thumbnails.failure(photo, LIST_EDGE) is not None:
            self.paint_icon(painter, box.center().x() - 8, box, "image-off", t.text2)

    def paint_jpeg(self, painter: QPainter, box: QRect, jpeg: bytes) -> None:
        """A picture that is at hand; small enough to be read while painting."""
        self.paint_well(painter, box)
        edge = _edge(painter.device())
        pixmap = self._scaled.get((jpeg, edge))
        if pixmap is None:
            pixmap = self._fitted(keepsakes.unpacked(jpeg), (jpeg, edge))
        _place(painter, box, pixmap)

    def paint_icon(self, painter: QPainter, left: int, box: QRect, name: str, ink: QColor) -> None:
        place = QRect(left, box.top() + (box.height() - ICON) // 2, ICON, ICON)
        theme.icon(name, ink).paint(painter, place)

    def _pixmap(self, photo: Photo, device: object) -> QPixmap | None:
        edge = _edge(device)
        key = (photo.path, photo.size, photo.mtime_ns, edge)
        if key in self._scaled:
            return self._scaled[key]
        image = self._thumbnails.get(photo, LIST_EDGE)
        return None if image is None else self._fitted(image, key)

    def _fitted(self, image: QImage, key: tuple[Any, ...]) -> QPixmap:
        """The picture in the size of its square; the key's last is its edge in pixels."""
        if len(self._scaled) >= SCALED_HELD:
            self._scaled.clear()
        edge: int = key[-1]
        mode = Qt.AspectRatioMode.KeepAspectRatio
        fitted = image.scaled(edge, edge, mode, Qt.TransformationMode.SmoothTransformation)
        pixmap = QPixmap.fromImage(fitted)
        pixmap.setDevicePixelRatio(edge / THUMB)
        self._scaled[key] = pixmap
        return pixmap


class HistoryPainter(ThumbnailPainter):
    """A run as a heading with its sums; a photo with where it was, what was kept, and why."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter, box, state)
        match index.data(LineRole):
            case RunLine() as line:
                self._paint_run(painter, box, line)
            case PhotoLine() as line:
                self._paint_photo(painter, box, line)
            case BulkLine() as line:
                row = box.adjusted(SIDE, 0, -SIDE, 0)
                self.paint_icon(painter, row.left(), row, "list-checks", theme.tokens().text2)
                self._paint_heading(
                    painter,
                    row,
                    line.standing.bulk.said,
                    wording.marked(line.standing.bulk),
                    right=wording.standing(line.standing),
                )
        painter.restore()

    def _paint_run(self, painter: QPainter, box: QRect, line: RunLine) -> None:
        t = theme.tokens()
        row = box.adjusted(SIDE, 0, -SIDE, 0)
        chevron = "chevron-down" if line.is_open else "chevron-right"
        self.paint_icon(painter, row.left(), row, chevron, t.text2)
        counted = "" if line.count is None else wording.counted(line.count)
        size = words.size(line.run.moved_bytes) if line.run.moved else ""
        moved = wording.moved(line.run)
        self._paint_heading(painter, row, line.run.started, moved, size, right=counted)

    def _paint_heading(
        self,
        painter: QPainter,
        row: QRect,
        at: datetime,
        what: str,
        beside: str = "",
        *,
        right: str,
    ) -> None:
        """When, what and how much, after the icon; at the right edge how it stands."""
        t = theme.tokens()
        strong, body = theme.font("strong"), theme.font("body")
        widths = QFontMetrics(body)
        row.setLeft(row.left() + ICON + 12)
        write(painter, row, right, body, t.text2, _RIGHT)
        row.setRight(row.right() - widths.horizontalAdvance(right) - 16)
        when = wording.moment(at)
        write(painter, row, when, strong, t.text)
        column = max(150, QFontMetrics(strong).horizontalAdvance(when) + 16)
        row.setLeft(row.left() + column)
        write(painter, row, what, body, t.text)
        row.setLeft(row.left() + widths.horizontalAdvance(what) + 16)
        if beside:
            write(painter, row, beside, body, t.text2)

    def _paint_photo(self, painter: QPainter, box: QRect, line: PhotoLine) -> None:
        t = theme.tokens()
        entry, probed = line.entry, line.probed
        left = box.left() + SIDE + INDENT
        square = QRect(left, box.top() + (HEIGHT - THUMB) // 2, THUMB, THUMB)
        if probed is None:
            self.paint_well(painter, square)
        elif probed.keepsake is not None:
            self.paint_jpeg(painter, square, probed.keepsake)
        else:
            self.paint_thumbnail(painter, square, probed.picture)
        text = QRect(square.right() + 13, box.top() + 6, 0, HEIGHT - 12)
        text.setRight(box.right() - SIDE)
        if probed is not None:
            text.setRight(self._paint_where(painter, text, probed.where) - 16)
        third = text.height() // 3
        first = QRect(text.left(), text.top(), text.width(), third)
        name = printable(os.path.basename(entry.path))
        strong = theme.font("strong")
        room = max(80, text.width() // 2)
        shown = QFontMetrics(strong).elidedText(name, Qt.TextElideMode.ElideMiddle, room)
        write(painter, first, shown, strong, t.text)
        folder = first.adjusted(QFontMetrics(strong).horizontalAdvance(shown) + 12, 0, 0, 0)
        write(painter, folder, wording.came_from(entry), theme.font("body"), t.text2)
        second = first.translated(0, third)
        write(painter, second, wording.kept(entry), theme.font("body"), t.text)
        last, body = second.translated(0, third), theme.font("body")
        cut = Qt.TextElideMode.ElideRight
        write(painter, last, wording.why(entry), body, t.text2, cut=cut)

    def _paint_where(self, painter: QPainter, box: QRect, where: Where) -> int:
        """Icon and word at the right edge; gives where they begin."""
        t = theme.tokens()
        text = wording.where(where)
        body = theme.font("body")
        width = QFontMetrics(body).horizontalAdvance(text)
        write(painter, box, text, body, t.text2, _RIGHT)
        left = box.right() - width - 8 - ICON
        icon, ink = _look(where)
        self.paint_icon(painter, left, box, icon, ink)
        return left


def _look(where: Where) -> tuple[str, QColor]:
    t = theme.tokens()
    match where:
        case Where.IN_TRASH | Where.UNKNOWN:
            return "trash-2", t.trash
        case Where.ASIDE:
            return "folder", t.trash
        case Where.EMPTIED:
            return "x", t.text2
        case Where.NOT_CONNECTED:
            return "unplug", t.warning
        case Where.RESTORED:
            return "undo-2", t.keep
        case Where.LEFT:
            return "circle", t.text2
        case _:
            assert_never(where)


def _edge(device: object) -> int:
    """Of a square on this device, in its pixels."""
    ratio = getattr(device, "devicePixelRatioF", float)() or 1.0
    return round(THUMB * ratio)


def _place(painter: QPainter, box: QRect, pixmap: QPixmap) -> None:
    placed = QRect(box.topLeft(), pixmap.deviceIndependentSize().toSize())
    placed.moveCenter(box.center())
    painter.drawPixmap(placed.topLeft(), pixmap)


def write(
    painter: QPainter,
    box: QRect,
    text: str,
    font: QFont,
    ink: QColor,
    align: Qt.AlignmentFlag = _LEFT,
    *,
    cut: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
) -> None:
    """One line of plain text, as much of it as there is room for."""
    painter.setFont(font)
    painter.setPen(ink)
    shown = QFontMetrics(font).elidedText(text, cut, box.width())
    painter.drawText(box, align | Qt.TextFlag.TextSingleLine, shown)

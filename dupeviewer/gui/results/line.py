"""How one entry of the group list is painted: a section header, or a group with its thumbnails.

Knows layout and ink; what is written there comes from the model.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from dupeviewer.core.photos.photo import Photo
from dupeviewer.gui import theme
from dupeviewer.gui.models import words
from dupeviewer.gui.models.groups import EntryRole, Line, Section
from dupeviewer.gui.session import GroupState
from dupeviewer.gui.thumbnails import AWAY, LIST_EDGE, Thumbnails

LINE = QSize(320, 72)
THUMB = 56
GAP = 4
SIDE = 16
GLYPH = 16
WIDE = 1000
SCALED_HELD = 800

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class _Column:
    text: str
    width: int
    align: Qt.AlignmentFlag


class LineDelegate(QStyledItemDelegate):
    """Paints from what is in memory and asks for what is not; it never waits."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._scaled: dict[tuple[str, int, int, int, int], QPixmap] = {}
        self._glyphs: dict[tuple[str, str, float], QPixmap] = {}

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return LINE

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        entry = index.data(EntryRole)
        if isinstance(entry, Line):
            self.paint_ground(painter, box, state)
            self._paint_line(painter, box, entry)
        else:
            self._paint_header(painter, box, entry)
        painter.restore()

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

    def _paint_header(self, painter: QPainter, box: QRect, section: Section) -> None:
        t = theme.tokens()
        name = self.tr("New groups") if section.kind is None else words.kind(section.kind)
        subtotal = self.tr("{groups}, {size}").format(
            groups=words.group_count(section.groups), size=words.size(section.saved)
        )
        title = theme.font("title")
        row = box.adjusted(SIDE, 24, -SIDE, -8)
        if box.width() >= WIDE:
            write(painter, row, name, title, t.text)
            left = QFontMetrics(title).horizontalAdvance(name) + 12
            write(painter, row.adjusted(left, 2, 0, 2), subtotal, theme.font("body"), t.text2)
        else:  # one above the other, to the left of the button
            write(painter, row.adjusted(0, -4, 0, -18), name, title, t.text)
            write(painter, row.adjusted(0, 22, 0, 2), subtotal, theme.font("caption"), t.text2)
        painter.setPen(QPen(t.line, 1))
        painter.drawLine(box.left() + SIDE, box.bottom() - 3, box.right() - SIDE, box.bottom() - 3)

    def _paint_line(self, painter: QPainter, box: QRect, line: Line) -> None:
        slots = 4 if box.width() >= 640 else 3 if box.width() >= 480 else 2
        top = box.top() + (LINE.height() - THUMB) // 2
        for place, photo in enumerate(line.photos[:slots]):
            left = box.left() + SIDE + place * (THUMB + GAP)
            self.paint_thumbnail(painter, QRect(left, top, THUMB, THUMB), photo)
        text = box.adjusted(SIDE + slots * (THUMB + GAP) + 12, 0, -SIDE, 0)
        right = self._paint_state(painter, text, line, with_word=box.width() >= WIDE)
        text.setRight(right - 12)
        if box.width() >= WIDE:
            text.setRight(self._paint_columns(painter, text, line) - 16)
            second = words.folder(line.photos[0].folder)
        else:
            second = f"{kind_text(line)} · {self.saves(line)}"
        self._paint_names(painter, text, line, second)

    def _paint_names(self, painter: QPainter, box: QRect, line: Line, second: str) -> None:
        t = theme.tokens()
        upper = QRect(box.left(), box.top() + 14, box.width(), 22)
        more = f"+{words.number(line.more)}"
        strong = theme.font("strong")
        metrics = QFontMetrics(strong)
        room = box.width() - metrics.horizontalAdvance(more) - 8
        name = metrics.elidedText(line.name, Qt.TextElideMode.ElideMiddle, room)
        write(painter, upper, name, strong, t.text)
        upper.setLeft(upper.left() + metrics.horizontalAdvance(name) + 8)
        write(painter, upper, more, theme.font("body"), t.text2)
        lower = QRect(box.left(), box.top() + 37, box.width(), 20)
        caption = theme.font("caption")
        cut = Qt.TextElideMode.ElideMiddle
        fitted = QFontMetrics(caption).elidedText(second, cut, lower.width())
        write(painter, lower, fitted, caption, t.text2)

    def _paint_columns(self, painter: QPainter, box: QRect, line: Line) -> int:
        """Count, kind and space from the right edge inwards; gives where they begin."""
        t = theme.tokens()
        body = theme.font("body")
        ems = QFontMetrics(body).averageCharWidth()
        columns = (
            _Column(self.saves(line), 16 * ems, RIGHT),
            _Column(kind_text(line), 28 * ems, LEFT),
            _Column(photos_text(line), 11 * ems, LEFT),
        )
        right = box.right()
        for column in columns:
            cell = QRect(right - column.width, box.top(), column.width, box.height())
            write(painter, cell, column.text, body, t.text, column.align)
            right = cell.left() - 12
        return right

    def _paint_state(self, painter: QPainter, box: QRect, line: Line, *, with_word: bool) -> int:
        """The glyph, and its word where there is room; gives where they begin."""
        t = theme.tokens()
        name, ink = glyph(line, t)
        word = words.row_state(line.state, is_suggested=line.is_suggested)
        body = theme.font("body")
        width = GLYPH + (8 + QFontMetrics(body).averageCharWidth() * 16 if with_word else 0)
        left = box.right() - width
        at = QPoint(left, box.top() + (box.height() - GLYPH) // 2)
        painter.drawPixmap(at, self.glyph_pixmap(name, ink.name(), painter))
        if with_word:
            cell = QRect(left + GLYPH + 8, box.top(), width - GLYPH - 8, box.height())
            write(painter, cell, word, body, t.text2)
        return left

    def paint_thumbnail(self, painter: QPainter, box: QRect, photo: Photo) -> None:
        t = theme.tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.well)
        painter.drawRoundedRect(box, 4, 4)
        pixmap = self._pixmap(photo, box.size(), painter.device().devicePixelRatioF())
        failure = self._thumbnails.failure(photo, LIST_EDGE)
        if pixmap is None:
            if failure is not None:
                name = "unplug" if failure == AWAY else "image-off"
                missing = self.glyph_pixmap(name, t.text2.name(), painter)
                painter.drawPixmap(box.center() - QPoint(GLYPH // 2, GLYPH // 2), missing)
            return
        size = pixmap.deviceIndependentSize().toSize()
        placed = QRect(QPoint(0, 0), size)
        placed.moveCenter(box.center())
        painter.drawPixmap(placed.topLeft(), pixmap)
        if failure == AWAY:
            corner = box.bottomRight() - QPoint(GLYPH + 3, GLYPH + 3)
            painter.setBrush(t.surface)
            painter.drawEllipse(QRect(corner - QPoint(3, 3), QSize(GLYPH + 6, GLYPH + 6)))
            painter.drawPixmap(corner, self.glyph_pixmap("unplug", t.warning.name(), painter))

    def _pixmap(self, photo: Photo, room: QSize, ratio: float) -> QPixmap | None:
        size = (QSizeF(room) * ratio).toSize()
        key = (photo.path, photo.size, photo.mtime_ns, size.width(), size.height())
        if key in self._scaled:
            return self._scaled[key]
        image = self._thumbnails.get(photo, LIST_EDGE)
        if image is None:
            return None
        if len(self._scaled) >= SCALED_HELD:
            self._scaled.clear()
        mode = Qt.AspectRatioMode.KeepAspectRatio
        fitted = image.scaled(size, mode, Qt.TransformationMode.SmoothTransformation)
        pixmap = QPixmap.fromImage(fitted)
        pixmap.setDevicePixelRatio(ratio)
        self._scaled[key] = pixmap
        return pixmap

    def glyph_pixmap(self, name: str, ink: str, painter: QPainter) -> QPixmap:
        ratio = painter.device().devicePixelRatioF()
        key = (name, ink, ratio)
        if key not in self._glyphs:
            icon = theme.icon(name, QColor(ink))
            self._glyphs[key] = icon.pixmap(QSize(GLYPH, GLYPH), ratio)
        return self._glyphs[key]

    def saves(self, line: Line) -> str:
        return self.tr("saves {size}").format(size=words.size(line.saved))


def photos_text(line: Line) -> str:
    return words.photo_count(len(line.photos))


def kind_text(line: Line) -> str:
    return words.kind_with_difference(line.kind, line.difference)


def glyph(line: Line, t: theme.Tokens) -> tuple[str, QColor]:
    match line.state:
        case GroupState.TO_REVIEW:
            return ("star", t.keep) if line.is_suggested else ("circle", t.text2)
        case GroupState.DECIDED:
            return "circle-check", t.keep
        case GroupState.SKIPPED:
            return "skip-forward", t.text2
        case GroupState.DISMISSED:
            return "equal-not", t.text2
        case GroupState.PAUSED:
            return "pause", t.warning
        case _:
            assert_never(line.state)


def write(
    painter: QPainter,
    box: QRect,
    text: str,
    font: QFont,
    ink: QColor,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(box, align | Qt.TextFlag.TextSingleLine, text)

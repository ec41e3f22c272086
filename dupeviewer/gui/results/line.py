"""How one entry of the group list is painted: a section header, or a group with its thumbnails.

Knows layout and ink; what is written there comes from the model.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from dupeviewer.core.likeness.kind import Kind
from dupeviewer.gui import theme
from dupeviewer.gui.models import words
from dupeviewer.gui.models.groups import EntryRole, Line, Section
from dupeviewer.gui.session import GroupState
from dupeviewer.gui.widgets.line_painting import GLYPH, LEFT, RIGHT, Index, LinePainter

LINE = QSize(320, 72)
THUMB = 56
GAP = 4
SIDE = 16
WIDE = 166
STATE = 16
NAME = 30
"""In average letters; where a row is wide and leaves as much to a name, the rest of what is told of
a group stands in columns."""


@dataclass(frozen=True, slots=True)
class _Column:
    text: str
    width: int
    align: Qt.AlignmentFlag


class LineDelegate(LinePainter):
    """A header with its subtotal, or a group with what it saves and how far it is decided."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return LINE

    def paint_entry(
        self, painter: QPainter, box: QRect, state: QStyle.StateFlag, index: Index
    ) -> None:
        entry = index.data(EntryRole)
        if isinstance(entry, Line):
            self.paint_ground(painter, box, state)
            self._paint_line(painter, box, entry)
        else:
            self._paint_header(painter, box, entry)

    def _paint_header(self, painter: QPainter, box: QRect, section: Section) -> None:
        t = theme.tokens()
        name = self.tr("New groups") if section.kind is None else words.kind(section.kind)
        subtotal = self.tr("{groups}, {size}").format(
            groups=words.group_count(section.groups), size=words.size(section.saved)
        )
        title = theme.font("title")
        row = box.adjusted(SIDE, 24, -SIDE, -8)
        if _is_wide(box):
            self.write(painter, row, name, title, t.text)
            left = QFontMetrics(title).horizontalAdvance(name) + 12
            self.write(painter, row.adjusted(left, 2, 0, 2), subtotal, theme.font("body"), t.text2)
        else:  # one above the other, to the left of the button
            self.write(painter, row.adjusted(0, -4, 0, -18), name, title, t.text)
            self.write(painter, row.adjusted(0, 22, 0, 2), subtotal, theme.font("caption"), t.text2)
        painter.setPen(QPen(t.line, 1))
        painter.drawLine(box.left() + SIDE, box.bottom() - 3, box.right() - SIDE, box.bottom() - 3)

    def _paint_line(self, painter: QPainter, box: QRect, line: Line) -> None:
        slots = 4 if box.width() >= 640 else 3 if box.width() >= 480 else 2
        top = box.top() + (LINE.height() - THUMB) // 2
        first = QRect(box.left() + SIDE, top, THUMB, THUMB)
        photos = line.photos[:slots]
        boxes = [first.translated(n * (THUMB + GAP), 0) for n in range(len(photos))]
        self.paint_thumbnails(painter, boxes, photos)
        text = box.adjusted(SIDE + slots * (THUMB + GAP) + 12, 0, -SIDE, 0)
        widths = self._widths(text.width()) if _is_wide(box) else None
        right = self._paint_state(painter, text, line, with_word=widths is not None)
        text.setRight(right - 12)
        if widths is not None:
            text.setRight(self._paint_columns(painter, text, line, widths) - 16)
            second = words.in_one_line(words.folder(line.photos[0].folder))
        else:
            second = self._summary(line, text.width())
        self._paint_names(painter, text, line, second)

    def _paint_names(self, painter: QPainter, box: QRect, line: Line, second: str) -> None:
        t = theme.tokens()
        upper = QRect(box.left(), box.top() + 14, box.width(), 22)
        more = words.in_one_line(f"+{words.number(line.more)}")
        strong = theme.font("strong")
        metrics = QFontMetrics(strong)
        room = box.width() - metrics.horizontalAdvance(more) - 8
        name = metrics.elidedText(words.in_one_line(line.name), Qt.TextElideMode.ElideMiddle, room)
        self.write(painter, upper, name, strong, t.text)
        upper.setLeft(upper.left() + metrics.horizontalAdvance(name) + 8)
        self.write(painter, upper, more, theme.font("body"), t.text2)
        lower = QRect(box.left(), box.top() + 37, box.width(), 20)
        caption = theme.font("caption")
        cut = Qt.TextElideMode.ElideMiddle
        self.write(painter, lower, second, caption, t.text2, cut=cut)

    def _summary(self, line: Line, room: int) -> str:
        """What the columns tell; the count, which follows the name too, where all have room."""
        short = f"{kind_text(line)} · {self.saves(line)}"
        kind = words.kind_with_difference(line.kind, 88)
        saves = self.tr("saves {size}").format(size=words.size(888_800_000))
        widest = f"{words.photo_count(88)} · {kind} · {saves}"
        fits = QFontMetrics(theme.font("caption")).horizontalAdvance(widest) <= room
        return f"{photos_text(line)} · {short}" if fits else short

    def _paint_columns(
        self, painter: QPainter, box: QRect, line: Line, widths: tuple[int, int, int]
    ) -> int:
        """Count, kind and space from the right edge inwards; gives where they begin."""
        t = theme.tokens()
        body = theme.font("body")
        saves, kind, photos = widths
        columns = (
            _Column(self.saves(line), saves, RIGHT),
            _Column(kind_text(line), kind, LEFT),
            _Column(photos_text(line), photos, LEFT),
        )
        right = box.right()
        for column in columns:
            cell = QRect(right - column.width, box.top(), column.width, box.height())
            self.write(painter, cell, column.text, body, t.text, column.align)
            right = cell.left() - 12
        return right

    def _widths(self, room: int) -> tuple[int, int, int] | None:
        """What the columns take whatever stands in them, so that they stand in line; None where
        they and the state would leave a name too little room."""
        metrics = QFontMetrics(theme.font("body"))
        width, ems = metrics.horizontalAdvance, metrics.averageCharWidth()
        saves = width(self.tr("saves {size}").format(size=words.size(888_800_000)))
        kind = max(width(words.kind_with_difference(kind, 88)) for kind in Kind)
        photos = width(words.photo_count(888))
        left = room - saves - kind - photos - 4 * 12 - GLYPH - STATE * ems
        return (saves, kind, photos) if left >= NAME * ems else None

    def _paint_state(self, painter: QPainter, box: QRect, line: Line, *, with_word: bool) -> int:
        """The glyph, and its word where there is room; gives where they begin."""
        t = theme.tokens()
        name, ink = glyph(line, t)
        word = words.row_state(line.state, is_suggested=line.is_suggested)
        body = theme.font("body")
        width = GLYPH + (8 + QFontMetrics(body).averageCharWidth() * STATE if with_word else 0)
        left = box.right() - width
        at = QPoint(left, box.top() + (box.height() - GLYPH) // 2)
        self.paint_glyph(painter, at, name, ink)
        if with_word:
            cell = QRect(left + GLYPH + 8, box.top(), width - GLYPH - 8, box.height())
            self.write(painter, cell, word, body, t.text2)
        return left

    def saves(self, line: Line) -> str:
        return self.tr("saves {size}").format(size=words.size(line.saved))


def _is_wide(box: QRect) -> bool:
    return box.width() >= WIDE * QFontMetrics(theme.font("body")).averageCharWidth()


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

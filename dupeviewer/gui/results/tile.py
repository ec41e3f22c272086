"""How one entry of the grid of groups is painted: a section's name, or a group with its photos.

Knows layout and ink; thumbnails, words and glyphs are those of the list.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from dupeviewer.gui import theme
from dupeviewer.gui.models import words
from dupeviewer.gui.models.groups import EntryRole, Line, Section
from dupeviewer.gui.results.line import LineDelegate, glyph, kind_text, photos_text
from dupeviewer.gui.widgets.line_painting import GLYPH, Index

CELL = QSize(196, 226)
PAD = 14
_GAP = 4


class TileDelegate(LineDelegate):
    """Up to four photos in a square, the name and the facts below it."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return CELL

    def paint_entry(
        self, painter: QPainter, box: QRect, state: QStyle.StateFlag, index: Index
    ) -> None:
        entry = index.data(EntryRole)
        if isinstance(entry, Line):
            self.paint_ground(painter, box, state)
            self._paint_tile(painter, box, entry)
        else:
            self._paint_section(painter, box, entry)

    def _paint_section(self, painter: QPainter, box: QRect, section: Section) -> None:
        t = theme.tokens()
        name = self.tr("New groups") if section.kind is None else words.kind(section.kind)
        inner = box.adjusted(PAD, PAD, -PAD, -PAD)
        painter.setFont(theme.font("title"))
        painter.setPen(t.text)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        painter.drawText(inner, flags, name)
        below = inner.adjusted(0, 2 * painter.fontMetrics().height(), 0, 0)
        painter.setFont(theme.font("body"))
        painter.setPen(t.text2)
        subtotal = f"{words.group_count(section.groups)}\n{words.size(section.saved)}"
        painter.drawText(below, flags, subtotal)

    def _paint_tile(self, painter: QPainter, box: QRect, line: Line) -> None:
        t = theme.tokens()
        inner = box.adjusted(PAD, PAD, -PAD, -PAD)
        square = QRect(inner.left(), inner.top(), inner.width(), inner.height() - 66)
        self._paint_photos(painter, square, line)
        upper = QRect(inner.left(), square.bottom() + 8, inner.width(), 20)
        name, ink = glyph(line, t)
        at = QPoint(upper.right() - GLYPH, upper.top() + 2)
        self.paint_glyph(painter, at, name, ink)
        strong = theme.font("strong")
        upper.setRight(upper.right() - GLYPH - 8)
        title, cut = words.in_one_line(line.name), Qt.TextElideMode.ElideMiddle
        self.write(painter, upper, title, strong, t.text, cut=cut)
        caption = theme.font("caption")
        facts = (kind_text(line), f"{photos_text(line)} · {self.saves(line)}")
        for place, fact in enumerate(facts):
            cut = Qt.TextElideMode.ElideRight
            lower = QRect(inner.left(), upper.bottom() + 2 + 18 * place, inner.width(), 18)
            self.write(painter, lower, fact, caption, t.text2, cut=cut)

    def _paint_photos(self, painter: QPainter, square: QRect, line: Line) -> None:
        """Two side by side, three or four in two rows."""
        rows = 1 if len(line.photos) == 2 else 2
        width = (square.width() - _GAP) // 2
        height = (square.height() - (rows - 1) * _GAP) // rows
        first = QRect(square.left(), square.top(), width, height)
        photos = line.photos[: 2 * rows]
        boxes = [
            first.translated((place % 2) * (width + _GAP), (place // 2) * (height + _GAP))
            for place in range(len(photos))
        ]
        self.paint_thumbnails(painter, boxes, photos)

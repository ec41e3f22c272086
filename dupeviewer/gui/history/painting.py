"""How the lines of the History are painted.

Knows layout and ink; it paints from memory and asks for what is not there.
"""

from __future__ import annotations

import os
from datetime import datetime
from functools import partial
from typing import assert_never

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle

from dupeviewer.gui import theme
from dupeviewer.gui.history import keepsakes, wording
from dupeviewer.gui.history.archive import Where
from dupeviewer.gui.history.model import BulkLine, LineRole, PhotoLine, RunLine
from dupeviewer.gui.models import words
from dupeviewer.gui.thumbnails import Thumbnails
from dupeviewer.gui.widgets.line_painting import GLYPH, RIGHT, Index, LinePainter
from dupeviewer.gui.widgets.row_buttons import PADDING, SIDE, ButtonList, widths

HEIGHT = 72
THUMB = 56
GAP = 16
INDENT = 28
LINE = QSize(320, HEIGHT)

_MIDDLE = Qt.TextElideMode.ElideMiddle


class HistoryPainter(LinePainter):
    """A run as a heading with its sums; a photo with where it was, what was kept, and why."""

    def __init__(self, thumbnails: Thumbnails, parent: ButtonList) -> None:
        super().__init__(thumbnails, parent)
        self._list = parent

    def paint_entry(
        self, painter: QPainter, box: QRect, state: QStyle.StateFlag, index: Index
    ) -> None:
        self.paint_ground(painter, box, state)
        self._list.paint_buttons(painter, index, box)
        buttons = map(self.mirrored, self._list.boxes(index, box).values())
        left = min((each.left() for each in buttons), default=None)
        row = box.adjusted(SIDE, 0, -SIDE - PADDING, 0)
        row.setRight(row.right() if left is None else left - GAP)
        match index.data(LineRole):
            case RunLine() as line:
                self._paint_run(painter, row, line)
            case PhotoLine() as line:
                room = widths((wording.restore(), wording.show_kept()))
                self._paint_photo(painter, box, line, box.right() - SIDE - room - GAP)
            case BulkLine() as line:
                self._paint_icon(painter, row.left(), row, "list-checks", theme.tokens().text2)
                self._paint_heading(
                    painter,
                    row,
                    line.standing.bulk.said,
                    wording.marked(line.standing.bulk),
                    right=wording.standing(line.standing),
                )

    def _paint_run(self, painter: QPainter, row: QRect, line: RunLine) -> None:
        t = theme.tokens()
        onward = "left" if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft else "right"
        chevron = f"chevron-{'down' if line.is_open else onward}"
        self._paint_icon(painter, row.left(), row, chevron, t.text2)
        counted = "" if line.count is None else wording.whereabouts(line.count)
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
        measured = QFontMetrics(body)
        row.setLeft(row.left() + GLYPH + 12)
        self.write(painter, row, right, body, t.text2, RIGHT, cut=_MIDDLE)
        row.setRight(row.right() - measured.horizontalAdvance(right) - 16)
        when = wording.moment(at)
        self.write(painter, row, when, strong, t.text, cut=_MIDDLE)
        column = max(150, QFontMetrics(strong).horizontalAdvance(when) + 16)
        row.setLeft(row.left() + column)
        self.write(painter, row, what, body, t.text, cut=_MIDDLE)
        row.setLeft(row.left() + measured.horizontalAdvance(what) + 16)
        if beside:
            self.write(painter, row, beside, body, t.text2, cut=_MIDDLE)

    def _paint_photo(self, painter: QPainter, box: QRect, line: PhotoLine, right: int) -> None:
        """All of it but the buttons, which begin `right` of it."""
        t = theme.tokens()
        probed = line.probed
        left = box.left() + SIDE + (0 if line.is_found else INDENT)
        square = QRect(left, box.top() + (HEIGHT - THUMB) // 2, THUMB, THUMB)
        if probed is None:
            self.paint_well(painter, square)
        elif probed.keepsake is not None:
            made = partial(keepsakes.unpacked, probed.keepsake)
            self.paint_image(painter, square, probed.keepsake, made)
        else:
            self.paint_thumbnails(painter, [square], [probed.picture])
        text = QRect(square.right() + 13, box.top() + 6, 0, HEIGHT - 12)
        text.setRight(right)
        if probed is not None:
            text.setRight(self._paint_where(painter, text, probed.where) - 16)
        third = text.height() // 3
        first = QRect(text.left(), text.top(), text.width(), third)
        name = words.in_one_line(os.path.basename(line.listed.path))
        strong, body = theme.font("strong"), theme.font("body")
        room = max(80, text.width() // 2)
        shown = QFontMetrics(strong).elidedText(name, _MIDDLE, room)
        self.write(painter, first, shown, strong, t.text)
        folder = first.adjusted(QFontMetrics(strong).horizontalAdvance(shown) + 12, 0, 0, 0)
        source = words.in_one_line(wording.came_from(line.listed.path))
        self.write(painter, folder, source, body, t.text2, cut=_MIDDLE)
        if line.entry is None:
            return
        second = first.translated(0, third)
        self.write(painter, second, wording.kept(line.entry), body, t.text, cut=_MIDDLE)
        last = second.translated(0, third)
        cut = Qt.TextElideMode.ElideRight
        why = wording.answer(line.entry) if line.is_found else wording.why(line.entry)
        self.write(painter, last, why, body, t.text2, cut=cut)

    def _paint_icon(self, painter: QPainter, left: int, box: QRect, name: str, ink: QColor) -> None:
        at = QPoint(left, box.top() + (box.height() - GLYPH) // 2)
        self.paint_glyph(painter, at, name, ink)

    def _paint_where(self, painter: QPainter, box: QRect, where: Where) -> int:
        """Icon and word at the right edge; gives where they begin."""
        t = theme.tokens()
        text = wording.where(where)
        body = theme.font("body")
        width = QFontMetrics(body).horizontalAdvance(text)
        self.write(painter, box, text, body, t.text2, RIGHT, cut=_MIDDLE)
        left = box.right() - width - 8 - GLYPH
        icon, ink = _look(where)
        self._paint_icon(painter, left, box, icon, ink)
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

"""The small things painted on and below photos: caption, notes, divider, outlines of spots.

Knows ink only; everything on a photo has a ground or a halo of its own, so that it reads on any.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF

from dupeviewer.gui import theme
from dupeviewer.gui.models import words

_GLYPH = 32
_HALO = QColor(255, 255, 255, 230)
_LINE = QColor("#7A2B08")
_CURRENT = QColor("#0A5FB4")


def paint_caption(painter: QPainter, box: QRectF, letter: str, title: str, facts: str) -> None:
    """The letter on a badge, the name beside it, the facts below."""
    t = theme.tokens()
    badge = QRectF(box.left() + 2, box.top() + 7, 22, 22)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(t.protected_tint)
    painter.drawRoundedRect(badge, 5, 5)
    painter.setPen(t.text)
    painter.setFont(theme.font("strong"))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, letter)
    text = box.adjusted(32, 4, -4, 0)
    line = QRectF(text.left(), text.top(), text.width(), 19)
    painter.drawText(line, _LEFT, _elided(painter, title, line.width()))
    painter.setFont(theme.font("caption"))
    painter.setPen(t.text2)
    line.translate(0, 19)
    painter.drawText(line, _LEFT, _elided(painter, facts, line.width()))


def paint_note(painter: QPainter, corner: QPointF, room: float, text: str) -> None:
    """A sentence on a ground of its own, its top left corner given."""
    t = theme.tokens()
    font = theme.font("caption")
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(room - 20))
    box = QRectF(corner.x(), corner.y(), metrics.horizontalAdvance(shown) + 20, 24)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(t.outline, 1))
    painter.setBrush(t.surface)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
    painter.setFont(font)
    painter.setPen(t.text)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)


def paint_failure(painter: QPainter, well: QRectF, failure: str) -> None:
    """Why there is no picture, in the middle of the well."""
    t = theme.tokens()
    ratio = painter.device().devicePixelRatioF()
    glyph = theme.icon("image-off", t.text2).pixmap(QSize(_GLYPH, _GLYPH), ratio)
    middle = well.center()
    painter.drawPixmap(QPointF(middle.x() - _GLYPH / 2, middle.y() - _GLYPH - 4), glyph)
    painter.setPen(t.text)
    painter.setFont(theme.font("body"))
    text = QRectF(well.left() + 12, middle.y() + 4, well.width() - 24, well.height() / 2 - 8)
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    painter.drawText(text, flags, words.failure(failure))


def paint_drop(painter: QPainter, box: QRectF, letter: str) -> None:
    """What a photo dropped here would become."""
    t = theme.tokens()
    painter.setPen(QPen(t.accent, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(1, 1, -1, -1))
    text = QCoreApplication.translate("Compare", "Drop to show it as {letter}")
    paint_note(painter, QPointF(8, 40), box.width(), text.format(letter=letter))


def paint_divider(painter: QPainter, at: int, height: int) -> None:
    """The line of the wipe, with a handle to take it by."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((_HALO, 4.0), (theme.DARK.surface, 1.5)):
        painter.setPen(QPen(colour, width))
        painter.drawLine(QPointF(at, 0), QPointF(at, height))
    handle = QRectF(at - 12, height / 2 - 20, 24, 40)
    painter.setPen(QPen(theme.DARK.surface, 1.5))
    painter.setBrush(_HALO)
    painter.drawRoundedRect(handle, 8, 8)
    for by in (-3.5, 3.5):
        painter.drawLine(QPointF(at + by, height / 2 - 8), QPointF(at + by, height / 2 + 8))


def paint_outline(painter: QPainter, outline: QPolygonF) -> None:
    """How far a photo reaches, dashed."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_HALO, 2.5))
    painter.drawPolygon(outline)
    painter.setPen(QPen(theme.DARK.surface, 1.5, Qt.PenStyle.DashLine))
    painter.drawPolygon(outline)


def paint_spot(painter: QPainter, box: QRectF, number: int, *, is_current: bool) -> None:
    """A frame around a spot, with its number; the current one is drawn twice as bold."""
    ink = _CURRENT if is_current else _LINE
    width = 3.0 if is_current else 1.5
    box = box.adjusted(-4, -4, 4, 4)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, wide in ((_HALO, width + 2.5), (ink, width)):
        painter.setPen(QPen(colour, wide))
        painter.drawRoundedRect(box, 4, 4)
    font = theme.font("caption")
    font.setBold(True)
    badge = QRectF(box.left() - 2, box.top() - 2, 20, 18)
    painter.setPen(QPen(_HALO, 1.5))
    painter.setBrush(ink)
    painter.drawRoundedRect(badge, 4, 4)
    painter.setPen(QColor(Qt.GlobalColor.white))
    painter.setFont(font)
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(number))


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _elided(painter: QPainter, text: str, width: float) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, round(width))

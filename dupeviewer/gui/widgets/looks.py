"""The frame of a photo by its state: told apart by line, icon and word, never by colour alone.

Knows ink and geometry; which state a photo is in is asked of the session.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPolygonF

from dupeviewer.gui import theme
from dupeviewer.gui.session import PhotoState

RING = 2
GAP = 2
FRAME = 3
OUTSIDE = RING + GAP
RADIUS = 8.0
FOLD = 34.0
DIMMED = 0.55
CHIP_ICON = 14


@dataclass(frozen=True, slots=True)
class Look:
    """What tells a state: frame, icon and word; `word` empty means no chip."""

    ink: QColor
    icon: str
    word: str


def look(state: PhotoState, *, is_suggested: bool) -> Look | None:
    """None where the photo has no state worth a chip."""
    t = theme.tokens()
    match state:
        case PhotoState.KEEP:
            return Look(t.keep, "circle-check", _tr("Keep"))
        case PhotoState.TRASH:
            return Look(t.trash, "trash-2", _tr("Trash"))
        case PhotoState.PAUSED:
            return Look(t.text2, "pause", _tr("Paused"))
        case PhotoState.PROTECTED:
            return Look(t.protected, "lock", _tr("Protected"))
        case PhotoState.NONE:
            return Look(t.keep, "star", _tr("Suggested")) if is_suggested else None
        case _:
            assert_never(state)


def paint_frame(
    painter: QPainter, box: QRect, state: PhotoState, *, is_suggested: bool, has_focus: bool
) -> None:
    """The card's ground and frame; the focus ring runs outside it with a gap."""
    t = theme.tokens()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if has_focus:
        painter.setPen(QPen(t.accent, RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(_inset(box, RING / 2), RADIUS + OUTSIDE, RADIUS + OUTSIDE)
    painter.setBrush(t.surface)
    match state:
        case PhotoState.KEEP:
            _stroke(painter, box, QPen(t.keep, FRAME))
        case PhotoState.TRASH:
            _stroke(painter, box, QPen(t.trash, FRAME))
        case PhotoState.PAUSED:
            dotted = QPen(t.outline, 2)
            dotted.setDashPattern([1, 2])
            _stroke(painter, box, dotted)
        case PhotoState.PROTECTED:
            _stroke(painter, box, QPen(t.protected, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inner = _inset(box, OUTSIDE + 0.75 + 4)
            painter.drawRoundedRect(inner, RADIUS - 3, RADIUS - 3)
        case PhotoState.NONE if is_suggested:
            dashed = QPen(t.keep, 2)
            dashed.setDashPattern([4, 3])
            _stroke(painter, box, dashed)
        case PhotoState.NONE:
            _stroke(painter, box, QPen(t.line, 1))


def _stroke(painter: QPainter, box: QRect, pen: QPen) -> None:
    painter.setPen(pen)
    painter.drawRoundedRect(_inset(box, OUTSIDE + pen.widthF() / 2), RADIUS, RADIUS)


def _inset(box: QRect, by: float) -> QRectF:
    return QRectF(box).adjusted(by, by, -by, -by)


def chip_size(shown: Look) -> QSizeF:
    word = QFontMetrics(_chip_font()).horizontalAdvance(shown.word)
    return QSizeF(8 + CHIP_ICON + 6 + word + 10, 24)


def _chip_font() -> QFont:
    font = theme.font("caption")
    font.setBold(True)
    return font


def paint_chip(painter: QPainter, corner: QPointF, shown: Look) -> None:
    """Icon and word on a solid ground, its top left corner given."""
    t = theme.tokens()
    font = _chip_font()
    box = QRectF(corner, chip_size(shown))
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(t.outline, 1))
    painter.setBrush(t.surface)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
    ratio = painter.device().devicePixelRatioF()
    glyph = theme.icon(shown.icon, shown.ink).pixmap(QSize(CHIP_ICON, CHIP_ICON), ratio)
    painter.drawPixmap(QPointF(box.left() + 8, box.top() + 5), glyph)
    painter.setFont(font)
    painter.setPen(shown.ink)
    text = box.adjusted(8 + CHIP_ICON + 6, 0, 0, 0)
    painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, shown.word)


def paint_note(painter: QPainter, well: QRectF, text: str, icon: str) -> None:
    """A sentence at the foot of a picture, on a solid ground, in as many lines as it needs."""
    t = theme.tokens()
    font = theme.font("caption")
    font.setBold(True)
    room = well.adjusted(8, 8, -8, -8)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
    beside = 10 + CHIP_ICON + 6
    metrics = QFontMetrics(font)
    written = metrics.boundingRect(room.adjusted(beside, 0, -10, 0).toRect(), flags, text)
    box = QRectF(room.left(), 0, beside + written.width() + 10, max(24, written.height() + 8))
    box.moveBottom(room.bottom())
    painter.setPen(QPen(t.outline, 1))
    painter.setBrush(t.surface)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
    ratio = painter.device().devicePixelRatioF()
    glyph = theme.icon(icon, t.warning).pixmap(QSize(CHIP_ICON, CHIP_ICON), ratio)
    painter.drawPixmap(QPointF(box.left() + 10, box.center().y() - CHIP_ICON / 2), glyph)
    painter.setFont(font)
    painter.setPen(t.text)
    painter.drawText(box.adjusted(beside, 0, -8, 0), flags, text)


def chip_corner(well: QRectF, folded: QRectF | None, shown: Look) -> QPointF:
    """Where a chip stands on a small picture: at the top, or where it would reach the fold of a
    photo, at the foot."""
    size = chip_size(shown)
    corner = well.topLeft() + QPointF(4, 4)
    if folded and corner.x() + size.width() > folded.right() - _fold_edge(folded) - 4:
        corner.setY(well.bottom() - size.height() - 4)
    return corner


def _fold_edge(photo: QRectF) -> float:
    return min(FOLD, photo.width() / 3, photo.height() / 3)


def paint_fold(painter: QPainter, photo: QRectF) -> None:
    """The corner of a photo marked for the trash, turned over along the diagonal."""
    t = theme.tokens()
    fold, right, top = _fold_edge(photo), photo.right(), photo.top()
    gone = QPolygonF(
        [QPointF(right - fold, top), QPointF(right + 1, top - 1), QPointF(right, top + fold)]
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(t.well)
    painter.drawPolygon(gone)
    flap = QPainterPath(QPointF(right - fold, top))
    flap.lineTo(right - fold, top + fold)
    flap.lineTo(right, top + fold)
    flap.closeSubpath()
    painter.setPen(QPen(t.surface, 1))
    painter.setBrush(t.trash)
    painter.drawPath(flap)


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)

"""The drawing on the first page: one photo found twice, and the one that stays.

Knows shapes; their colours are the theme's.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from dupeviewer.gui import theme
from dupeviewer.gui.theme import Tokens

_SIZE = QSize(220, 132)
_CARD = QRectF(-50, -38, 100, 76)
_PICTURE = QRectF(-44, -32, 88, 64)


class Sketch(QWidget):
    """Decoration: it takes no focus and says nothing to a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return _SIZE

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter, tokens, QPointF(78, 64), -9, faded=True)
        self._paint_card(painter, tokens, QPointF(132, 66), 5, faded=False)
        self._paint_badge(painter, tokens, QPointF(178, 102))

    def _paint_card(
        self, painter: QPainter, tokens: Tokens, centre: QPointF, angle: float, *, faded: bool
    ) -> None:
        painter.save()
        painter.translate(centre)
        painter.rotate(angle)
        painter.setPen(_card_pen(tokens, faded=faded))
        painter.setBrush(tokens.surface)
        painter.drawRoundedRect(_CARD, 7, 7)
        inside = QPainterPath()
        inside.addRoundedRect(_PICTURE, 4, 4)
        painter.setClipPath(inside)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setOpacity(0.5 if faded else 1.0)
        _paint_landscape(painter, tokens)
        painter.restore()

    def _paint_badge(self, painter: QPainter, tokens: Tokens, centre: QPointF) -> None:
        painter.setPen(QPen(tokens.surface, 3))
        painter.setBrush(tokens.keep)
        painter.drawEllipse(centre, 16, 16)
        check = [centre + QPointF(-6, 0), centre + QPointF(-2, 5), centre + QPointF(7, -5)]
        painter.setPen(
            QPen(
                tokens.on_solid,
                2.6,
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        painter.drawPolyline(QPolygonF(check))


def _card_pen(tokens: Tokens, *, faded: bool) -> QPen:
    if not faded:
        return QPen(tokens.keep, 2)
    pen = QPen(tokens.outline, 1.5, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([4, 3])
    return pen


def _paint_landscape(painter: QPainter, tokens: Tokens) -> None:
    painter.setBrush(tokens.accent_tint)
    painter.drawRect(_PICTURE)
    painter.setBrush(tokens.warning_tint if not _is_dark(tokens) else tokens.warning)
    painter.setPen(QPen(tokens.warning, 1.2))
    painter.drawEllipse(QPointF(22, -14), 8, 8)
    painter.setPen(Qt.PenStyle.NoPen)
    far = QColor(tokens.accent)
    far.setAlphaF(0.55)
    painter.setBrush(far)
    painter.drawPolygon(
        QPolygonF([QPointF(-44, 32), QPointF(-20, -12), QPointF(6, 18), QPointF(12, 32)])
    )
    painter.setBrush(tokens.accent)
    painter.drawPolygon(QPolygonF([QPointF(-16, 32), QPointF(14, 2), QPointF(44, 32)]))


def _is_dark(tokens: Tokens) -> bool:
    return tokens.window.lightness() < 128

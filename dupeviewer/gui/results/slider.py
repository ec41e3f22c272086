"""The slider "How alike": bars for what each setting gives, four named stops, a zone of caution.

Knows settings and counts as numbers; grouping at a setting is the affair of others.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider, QWidget

from dupeviewer.core.likeness.web import Count
from dupeviewer.gui import theme
from dupeviewer.gui.background.regrouping import STOPS

_BARS = 26
_TRACK = 6
_HANDLE = 9
_LABELS = 20
_CAUTION_FROM = 10


class SimilaritySlider(QSlider):
    """A slider to readers and tests; the stops stand at equal distances, whatever lies between."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setObjectName("similaritySlider")
        self.setAccessibleName(self.tr("How alike"))
        self.setRange(0, STOPS[-1])
        self.setPageStep(10)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._counts: Mapping[int, Count] = {}
        self._names = (
            self.tr("Exact"),
            self.tr("Same picture"),
            self.tr("Close"),
            self.tr("Loose"),
        )

    def name_of(self, value: int) -> str:
        """The name of the band that a setting lies in."""
        return self._names[next(n for n, stop in enumerate(STOPS) if value <= stop)]

    def show_counts(self, counts: Mapping[int, Count]) -> None:
        self._counts = counts
        self.update()

    def step(self, by: int) -> None:
        """To the next named stop, or the one before."""
        place = bisect_right(STOPS, self.value()) if by > 0 else _before(self.value())
        if 0 <= place < len(STOPS):
            self.setValue(STOPS[place])

    def sizeHint(self) -> QSize:
        return QSize(320, _BARS + 2 * _HANDLE + _LABELS)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down are for the list; Alt with them is in the table of actions."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self._value_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setValue(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_bars(painter)
        self._paint_track(painter)
        self._paint_labels(painter)
        self._paint_handle(painter)

    def _paint_bars(self, painter: QPainter) -> None:
        t = theme.tokens()
        most = max((count.groups for count in self._counts.values()), default=0)
        if not most:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        for value, count in self._counts.items():
            left, right = self._x(value - 0.5), self._x(value + 0.5)
            height = max(2.0, _BARS * count.groups / most) if count.groups else 0.0
            painter.setBrush(t.accent if value == self.value() else t.outline)
            painter.setOpacity(1.0 if value == self.value() else 0.4)
            width = max(1.5, right - left - 1)
            painter.drawRect(QRectF((left + right - width) / 2, _BARS - height, width, height))
        painter.setOpacity(1.0)

    def _paint_track(self, painter: QPainter) -> None:
        t = theme.tokens()
        y = _BARS + _HANDLE
        start, end, caution = self._x(0), self._x(STOPS[-1]), self._x(_CAUTION_FROM)
        track = QRectF(start, y - _TRACK / 2, end - start, _TRACK)
        painter.setPen(QPen(t.outline, 1))
        painter.setBrush(t.surface)
        painter.drawRoundedRect(track, _TRACK / 2, _TRACK / 2)
        zone = QRectF(caution, y - _TRACK / 2, end - caution, _TRACK)
        painter.save()
        painter.setClipRect(zone)
        painter.setPen(QPen(t.warning, 1.2))
        for x in range(int(caution) - _TRACK, int(end) + _TRACK, 5):
            painter.drawLine(QPointF(x, zone.bottom()), QPointF(x + _TRACK, zone.top()))
        painter.restore()
        reached = QRectF(start, y - _TRACK / 2, self._x(self.value()) - start, _TRACK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.accent if self.isEnabled() else t.outline)
        painter.drawRoundedRect(reached, _TRACK / 2, _TRACK / 2)

    def _paint_labels(self, painter: QPainter) -> None:
        t = theme.tokens()
        painter.setFont(theme.font("caption"))
        top = _BARS + 2 * _HANDLE
        for name, stop in zip(self._names, STOPS, strict=True):
            x = self._x(stop)
            painter.setPen(t.text2 if stop <= self.maximum() else t.outline)
            width = painter.fontMetrics().horizontalAdvance(name) + 4
            left = min(max(0.0, x - width / 2), self.width() - width)
            box = QRect(round(left), top, width, _LABELS)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_handle(self, painter: QPainter) -> None:
        t = theme.tokens()
        centre = QPointF(self._x(self.value()), _BARS + _HANDLE)
        painter.setPen(QPen(t.accent if self.isEnabled() else t.outline, 2))
        painter.setBrush(t.surface)
        painter.drawEllipse(centre, _HANDLE - 2, _HANDLE - 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, _HANDLE - 0.5, _HANDLE - 0.5)
            painter.setBrush(t.accent)
            painter.drawEllipse(centre, 3, 3)

    def _x(self, value: float) -> float:
        room = self.width() - 2 * _HANDLE - 2
        band = min(max(bisect_right(STOPS, value) - 1, 0), len(STOPS) - 2)
        low, high = STOPS[band], STOPS[band + 1]
        share = (band + (value - low) / (high - low)) / (len(STOPS) - 1)
        return _HANDLE + 1 + room * share

    def _value_at(self, x: float) -> int:
        return min(
            range(self.minimum(), self.maximum() + 1), key=lambda value: abs(self._x(value) - x)
        )


def _before(value: int) -> int:
    """The place of the last stop below a value; -1 where there is none."""
    return max((place for place, stop in enumerate(STOPS) if stop < value), default=-1)

"""One quiet progress bar: rounded, without text, blue while it runs and amber while it rests.

Knows its value only; a value of None is shown as a moving band, for work that is being counted.
"""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QRectF, QVariantAnimation
from PySide6.QtGui import QHideEvent, QPainter, QPainterPath, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from dupeviewer.gui import theme

STEPS = 10_000
_BAND = 0.28


class Meter(QProgressBar):
    """A QProgressBar to the accessibility tree and to tests; painted with the theme's tokens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progressBar")
        self.setTextVisible(False)
        self.setFixedHeight(8)
        self._paused = False
        self._band = QVariantAnimation(self)
        self._band.setStartValue(0.0)
        self._band.setEndValue(1.0)
        self._band.setDuration(1600)
        self._band.setLoopCount(-1)
        self._band.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._band.valueChanged.connect(self.update)

    def set_share(self, share: float | None) -> None:
        """Show 0 to 1, or None while it is not known."""
        if share is None:
            self.setRange(0, 0)
        else:
            self.setRange(0, STEPS)
            self.setValue(int(share * STEPS))
        self._move_or_rest()

    def set_paused(self, paused: bool) -> None:
        self._paused = paused
        self._move_or_rest()
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._move_or_rest()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._band.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QPainterPath()
        whole.addRoundedRect(self.rect().toRectF(), self.height() / 2, self.height() / 2)
        painter.setClipPath(whole)
        painter.fillRect(self.rect(), tokens.line)
        done = QPainterPath()
        done.addRoundedRect(self._filled(), self.height() / 2, self.height() / 2)
        painter.fillPath(done, tokens.warning if self._paused else tokens.accent)

    def _filled(self) -> QRectF:
        width, height = float(self.width()), float(self.height())
        if self.maximum() == 0:
            return QRectF(self._band_at() * width, 0, _BAND * width, height)
        return QRectF(0, 0, width * self.value() / self.maximum(), height)

    def _band_at(self) -> float:
        position = self._band.currentValue()
        return float(position or 0.0) * (1 + _BAND) - _BAND

    def _move_or_rest(self) -> None:
        moving = self.maximum() == 0 and self.isVisible() and not self._paused
        if moving and theme.moves() and self._band.state() is not QVariantAnimation.State.Running:
            self._band.start()
        elif not moving:
            self._band.stop()

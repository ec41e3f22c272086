"""One photo, fitted and never cropped, in a neutral well; or why it cannot be shown.

Takes what thumbnails have and asks for the rest; frames and chips are drawn by `looks`.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from dupeviewer.core.photos.photo import Photo
from dupeviewer.gui import theme
from dupeviewer.gui.models import words
from dupeviewer.gui.session import PhotoState
from dupeviewer.gui.thumbnails import AWAY, Thumbnails, is_not_shown
from dupeviewer.gui.widgets.looks import DIMMED, Look, paint_chip, paint_fold, paint_note

_GLYPH = 32
_WRAPPED = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap


class Picture:
    """Paints one photo at one preview size; remembers the last scaling of it."""

    def __init__(self, photo: Photo, edge: int, thumbnails: Thumbnails) -> None:
        self._photo = photo
        self._edge = edge
        self._thumbnails = thumbnails
        self._scaled: tuple[QSize, QPixmap] | None = None

    @property
    def photo(self) -> Photo:
        return self._photo

    @property
    def edge(self) -> int:
        return self._edge

    @property
    def failure(self) -> str | None:
        return self._thumbnails.failure(self._photo, self._edge)

    def paint(
        self,
        painter: QPainter,
        well: QRectF,
        state: PhotoState,
        shown: Look | None,
        note: str = "",
        folder: str = "",
    ) -> None:
        """`note` is told at its foot; so is `folder`, the listed one, while its drive is away."""
        t = theme.tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.well)
        painter.drawRoundedRect(well, 6, 6)
        image = self._thumbnails.get(self._photo, self._edge)
        if image is not None:
            self._paint_photo(painter, well, image, state)
        elif self.failure is not None:
            self._paint_failure(painter, well, self.failure)
        if shown is not None:
            paint_chip(painter, well.topLeft() + QPointF(8, 8), shown)
        if image is not None and self.failure == AWAY:
            paint_note(painter, well, words.away(folder), "unplug")
        elif note:
            paint_note(painter, well, note, "history")
        painter.restore()

    def _paint_photo(
        self, painter: QPainter, well: QRectF, image: QImage, state: PhotoState
    ) -> None:
        ratio = painter.device().devicePixelRatioF()
        size = QSizeF(image.size()).scaled(well.size(), Qt.AspectRatioMode.KeepAspectRatio)
        pixmap = self._fitted(image, (size * ratio).toSize().expandedTo(QSize(1, 1)))
        photo = QRectF(QPointF(0, 0), size)
        photo.moveCenter(well.center())
        if state is PhotoState.TRASH:
            painter.setOpacity(DIMMED)
        painter.drawPixmap(photo, pixmap, QRectF(pixmap.rect()))
        painter.setOpacity(1)
        if state is PhotoState.TRASH:
            paint_fold(painter, photo)

    def _fitted(self, image: QImage, size: QSize) -> QPixmap:
        if self._scaled is None or self._scaled[0] != size:
            scaled = image.scaled(
                size,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._scaled = (size, QPixmap.fromImage(scaled))
        return self._scaled[1]

    def _paint_failure(self, painter: QPainter, well: QRectF, failure: str) -> None:
        """A sign and the reason below it; where there is little room, the reason alone."""
        t = theme.tokens()
        text = words.failure(failure)
        if is_not_shown(failure):
            text = f"{text} {words.never_kept()}"
        room = well.adjusted(12, 8, -12, -8)
        painter.setFont(theme.font("body"))
        needed = _height_of(text, painter, room)
        has_sign = _GLYPH + 8 + needed <= room.height()
        if not has_sign and needed > room.height():
            painter.setFont(theme.font("caption"))
            needed = min(_height_of(text, painter, room), room.height())
        top = well.center().y() - (needed + (_GLYPH + 8 if has_sign else 0)) / 2
        if has_sign:
            ratio = painter.device().devicePixelRatioF()
            glyph = theme.icon("image-off", t.text2).pixmap(QSize(_GLYPH, _GLYPH), ratio)
            painter.drawPixmap(QPointF(well.center().x() - _GLYPH / 2, top), glyph)
            top += _GLYPH + 8
        painter.setPen(t.text)
        painter.drawText(QRectF(room.left(), top, room.width(), needed + 2), _WRAPPED, text)


def _height_of(text: str, painter: QPainter, room: QRectF) -> float:
    return painter.fontMetrics().boundingRect(room.toRect(), _WRAPPED, text).height()

"""One photo, fitted and never cropped, in a neutral well; or why it cannot be shown.

Takes what thumbnails have and asks for the rest; frames and chips are drawn by `looks`.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from dupeviewer.core.photos.photo import Photo
from dupeviewer.gui import theme
from dupeviewer.gui.looks import DIMMED, Look, paint_chip, paint_fold, paint_note
from dupeviewer.gui.models import words
from dupeviewer.gui.session import PhotoState
from dupeviewer.gui.thumbnails import AWAY, Thumbnails

_GLYPH = 32


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
        t = theme.tokens()
        ratio = painter.device().devicePixelRatioF()
        glyph = theme.icon("image-off", t.text2).pixmap(QSize(_GLYPH, _GLYPH), ratio)
        middle = well.center()
        painter.drawPixmap(QPointF(middle.x() - _GLYPH / 2, middle.y() - _GLYPH - 4), glyph)
        painter.setPen(t.text)
        painter.setFont(theme.font("body"))
        text = QRectF(well.left() + 12, middle.y() + 4, well.width() - 24, well.height() / 2 - 8)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(
            text,
            flags | Qt.TextFlag.TextWordWrap,
            words.failure(failure),
        )

"""One pane of the compare screen: photos painted through a view, with frame, caption and loupe.

Paints what it is given and tells what hand and wheel want; where to look is the stage's affair.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from dupeviewer.gui import theme
from dupeviewer.gui.compare import chips
from dupeviewer.gui.compare.cast import NO_MARKS, Blend, Cast, Marks
from dupeviewer.gui.compare.viewport import FITTED, Sight, View, is_smooth, scale_of
from dupeviewer.gui.session import PhotoState
from dupeviewer.gui.widgets import looks

PADDING = looks.OUTSIDE + looks.FRAME + 3
CAPTION = 44
LOUPE = 96
"""Half the width of the loupe, at most."""

WHEEL_STEP = 1.2

PLACE_TYPE = "application/x-dupeviewer-place"
"""What is dragged from the film strip: the place of a photo in its group."""


class ComparePane(QWidget):
    """Focusable; its keys are the screen's. Programs read `path` and `state` as properties."""

    focused = Signal(int)
    zoomWanted = Signal(int, float, QPointF)
    panWanted = Signal(int, QPointF)
    pointed = Signal(int, object)  # QPointF in the canvas, or None
    otherWanted = Signal()
    photoDropped = Signal(int, int)  # the photo's place among all
    flipWanted = Signal()
    shareWanted = Signal(float)

    def __init__(self, index: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparePane")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setMinimumSize(QSize(120, 120))
        self._index = index
        self._cast: tuple[Cast, ...] = ()
        self._blend = Blend.ALONE
        self._share = 0.5
        self._area = QSizeF(1, 1)
        self._view = FITTED
        self._marks = NO_MARKS
        self._own_pixels = False
        self._loupe: QPointF | None = None
        self._is_active = False
        self._takes_drop = False
        self._grip: QPointF | None = None
        self._is_wiping = False

    # What it shows

    @property
    def path(self) -> str | None:
        return self._cast[0].photo.path if self._cast else None

    @property
    def canvas(self) -> QRect:
        """Where photos are painted."""
        return self.rect().adjusted(PADDING, PADDING, -PADDING, -PADDING - CAPTION)

    @property
    def sight(self) -> Sight:
        return Sight(self._area, QSizeF(self.canvas.size()), self._view)

    def show_cast(self, cast: tuple[Cast, ...], blend: Blend, share: float) -> None:
        """One photo, or two that share the pane; with two the first is on the left or below."""
        self._cast, self._blend, self._share = cast, blend, share
        self.setProperty("path", self.path)
        self.setProperty("state", cast[0].state.value if cast else None)
        self.setAccessibleName("; ".join(each.spoken for each in cast))
        self.setAccessibleDescription("\n".join(each.photo.path for each in cast))
        self.setToolTip("")
        self.update()

    def show_area(self, size: QSizeF, view: View, *, own_pixels: bool) -> None:
        self._area, self._view, self._own_pixels = size, view, own_pixels
        self.update()

    def show_marks(self, marks: Marks) -> None:
        self._marks = marks
        self.update()

    def show_loupe(self, spot: QPointF | None) -> None:
        """Magnify around a spot of the area, in shares; None puts the loupe away."""
        if spot != self._loupe:
            self._loupe = spot
            self.update()

    def show_active(self, *, is_active: bool) -> None:
        self._is_active = is_active
        self.update()

    def placed(self, cast: Cast) -> QTransform:
        """From a photo's own pixels to the canvas."""
        place = cast.place
        if self._own_pixels:
            x, y = self._view.x * self._area.width(), self._view.y * self._area.height()
            own = 1 / scale_of(place)
            about = QTransform.fromTranslate(-x, -y) * QTransform.fromScale(own, own)
            place = place * about * QTransform.fromTranslate(x, y)
        return place * self.sight.transform()

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._cast:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        lead = self._cast[0]
        looks.paint_frame(
            painter,
            self.rect(),
            lead.state if len(self._cast) == 1 else PhotoState.NONE,
            is_suggested=lead.is_suggested and len(self._cast) == 1,
            has_focus=self._is_active,
        )
        painter.fillRect(self.canvas, theme.tokens().well)
        painter.save()
        painter.setClipRect(self.canvas)
        painter.translate(self.canvas.topLeft())
        self._paint_photos(painter)
        self._paint_marks(painter)
        if self._loupe is not None:
            self._paint_loupe(painter, self._loupe)
        if self._takes_drop:
            chips.paint_drop(painter, QRectF(QPointF(), self.canvas.size()), lead.letter)
        painter.restore()
        self._paint_words(painter)

    def _paint_photos(self, painter: QPainter) -> None:
        size = self.canvas.size()
        match self._blend:
            case Blend.ALONE:
                self._paint_photo(painter, self._cast[0])
            case Blend.WIPE:
                divider = round(size.width() * self._share)
                for cast, box in zip(
                    self._cast,
                    (
                        QRect(0, 0, divider, size.height()),
                        QRect(divider, 0, size.width() - divider, size.height()),
                    ),
                    strict=True,
                ):
                    painter.save()
                    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
                    self._paint_photo(painter, cast)
                    painter.restore()
                chips.paint_divider(painter, divider, size.height())
            case Blend.OVERLAY:
                self._paint_photo(painter, self._cast[0])
                painter.setOpacity(self._share)
                self._paint_photo(painter, self._cast[1])
                painter.setOpacity(1)

    def _paint_photo(self, painter: QPainter, cast: Cast) -> None:
        if cast.pixels is None:
            if cast.failure:
                chips.paint_failure(painter, QRectF(QPointF(), self.canvas.size()), cast.failure)
            return
        whole = self.placed(cast)
        ratio = self.devicePixelRatioF()
        level = cast.pixels.level_for(scale_of(whole) * ratio)
        real = cast.pixels.size
        own = QTransform.fromScale(real.width() / level.width(), real.height() / level.height())
        painter.save()
        smooth = is_smooth(scale_of(whole))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.setTransform(own * whole, combine=True)
        painter.drawImage(0, 0, level)
        painter.restore()

    def _paint_marks(self, painter: QPainter) -> None:
        seen = self.sight.transform()
        marks = self._marks
        if marks.heat is not None and marks.heat_place is not None:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setTransform(marks.heat_place * seen, combine=True)
            painter.drawImage(0, 0, marks.heat)
            painter.restore()
        for outline in marks.outlines:
            chips.paint_outline(painter, seen.map(outline))
        for number, spot in enumerate(marks.spots, 1):
            box = seen.mapRect(spot)
            chips.paint_spot(painter, box, number, is_current=number - 1 == marks.current)

    def _paint_loupe(self, painter: QPainter, spot: QPointF) -> None:
        """A round window around the spot, at twice the scale and at least pixel by pixel."""
        sight = self.sight
        middle = sight.point_of(spot)
        radius = min(LOUPE, self.canvas.width() / 4, self.canvas.height() / 4)
        factor = max(2.0, 1 / sight.scale)
        circle = QPainterPath()
        circle.addEllipse(middle, radius, radius)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(circle, Qt.ClipOperation.IntersectClip)
        painter.fillPath(circle, theme.tokens().well)
        painter.translate(middle)
        painter.scale(factor, factor)
        painter.translate(-middle)
        for cast in self._cast[:1]:
            self._paint_magnified(painter, cast, factor)
        painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((theme.tokens().surface, 5), (theme.tokens().text, 2)):
            painter.setPen(QPen(colour, width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, radius, radius)

    def _paint_magnified(self, painter: QPainter, cast: Cast, factor: float) -> None:
        if cast.pixels is None:
            return
        whole = self.placed(cast)
        scale = scale_of(whole) * factor
        level = cast.pixels.level_for(scale * self.devicePixelRatioF())
        real = cast.pixels.size
        own = QTransform.fromScale(real.width() / level.width(), real.height() / level.height())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_smooth(scale))
        painter.setTransform(own * whole, combine=True)
        painter.drawImage(0, 0, level)

    def _paint_words(self, painter: QPainter) -> None:
        """Chips on the photo, name and facts below it; two photos share the line."""
        canvas = self.canvas
        box = QRectF(canvas.left(), canvas.bottom() + 1, canvas.width(), CAPTION)
        part = box.width() / len(self._cast)
        for number, cast in enumerate(self._cast):
            column = QRectF(box.left() + number * part, box.top(), part - 8, box.height())
            chips.paint_caption(painter, column, cast.letter, cast.title, cast.facts)
            shown = looks.look(cast.state, is_suggested=cast.is_suggested)
            corner = QPointF(column.left() + 8, canvas.top() + 8)
            if shown is not None:
                looks.paint_chip(painter, corner, shown)
            if cast.note:
                corner = QPointF(column.left() + 8, canvas.bottom() - 32)
                chips.paint_note(painter, corner, column.width() - 16, cast.note)

    # Hand, wheel and focus

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._grip = event.position()
            divider = self.canvas.left() + self.canvas.width() * self._share
            self._is_wiping = self._blend is Blend.WIPE and abs(self._grip.x() - divider) < 12
            self.setCursor(self._cursor_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._grip is not None and self._is_wiping:
            share = (at.x() - self.canvas.left()) / max(1, self.canvas.width())
            self.shareWanted.emit(min(1.0, max(0.0, share)))
        elif self._grip is not None:
            self.panWanted.emit(self._index, at - self._grip)
            self._grip = at
        else:
            self.setCursor(self._cursor_at(at))
        self.pointed.emit(self._index, at - self.canvas.topLeft().toPointF())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip, self._is_wiping = None, False
        self.setCursor(self._cursor_at(event.position()))

    def _cursor_at(self, at: QPointF) -> Qt.CursorShape:
        divider = self.canvas.left() + self.canvas.width() * self._share
        if self._blend is Blend.WIPE and abs(at.x() - divider) < 12:
            return Qt.CursorShape.SplitHCursor
        if self._view.zoom <= 1:
            return Qt.CursorShape.ArrowCursor
        is_held = self._grip is not None
        return Qt.CursorShape.ClosedHandCursor if is_held else Qt.CursorShape.OpenHandCursor

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms at the pointer, also without Ctrl: there is nothing to scroll. Alt flips."""
        delta = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if delta:
                self.flipWanted.emit()
        elif delta:
            at = event.position() - self.canvas.topLeft().toPointF()
            self.zoomWanted.emit(self._index, WHEEL_STEP ** (delta / 120), at)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(self._index, None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(event.mimeData().hasFormat(PLACE_TYPE))
        self._takes_drop = event.isAccepted()
        self.update()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._takes_drop = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._takes_drop = False
        self.update()
        place = int(bytes(event.mimeData().data(PLACE_TYPE).data()))
        event.acceptProposedAction()
        self.photoDropped.emit(self._index, place)

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Tab goes to the other photo; Shift+Tab leaves for the controls."""
        if next_:
            self.otherWanted.emit()
            return True
        return super().focusNextPrevChild(next_)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(self._index)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()

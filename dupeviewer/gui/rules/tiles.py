"""Photos as the rules see them: what would stay and what would go, side by side, and why.

Takes pictures from the thumbnails and repaints when they come; it marks nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.review.rules import Choice, Going, Outcome
from dupeviewer.gui import theme
from dupeviewer.gui.models import words
from dupeviewer.gui.rules import wording
from dupeviewer.gui.session import PhotoState
from dupeviewer.gui.thumbnails import LIST_EDGE, Thumbnails
from dupeviewer.gui.widgets import looks
from dupeviewer.gui.widgets.controls import Label, PathLabel


class PhotoTile(QWidget):
    """One photo, fitted and never cropped, in the frame of what would become of it."""

    def __init__(
        self,
        photo: Photo,
        state: PhotoState,
        thumbnails: Thumbnails,
        parent: QWidget,
        edge: int = LIST_EDGE,
    ) -> None:
        super().__init__(parent)
        self._photo = photo
        self._state = state
        self._thumbnails = thumbnails
        self._edge = edge
        self.setMinimumSize(96, 64)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setToolTip(f"<span>{_escaped(photo.path)}</span>")
        self.setAccessibleName(f"{photo.name}, {words.photo_state(state)}")
        thumbnails.ready.connect(self._on_picture)
        thumbnails.failed.connect(self._on_picture)

    def sizeHint(self) -> QSize:
        return QSize(136, 104)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        looks.paint_frame(painter, self.rect(), self._state, is_suggested=False, has_focus=False)
        inset = looks.OUTSIDE + looks.FRAME + 3
        well = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        image = self._thumbnails.get(self._photo, self._edge)
        box = well
        if image is not None:
            box = _fitted(image.size(), well)
            self._paint_photo(painter, box, QPixmap.fromImage(image))
        elif self._thumbnails.failure(self._photo, self._edge) is not None:
            glyph = theme.icon("image-off", theme.tokens().text2)
            glyph.paint(painter, well.toRect())
        if (shown := looks.look(self._state, is_suggested=False)) is not None:
            folded = box if self._state is PhotoState.TRASH else None
            looks.paint_chip(painter, looks.chip_corner(well, folded, shown), shown)

    def _paint_photo(self, painter: QPainter, box: QRectF, pixmap: QPixmap) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._state is PhotoState.TRASH:
            painter.setOpacity(looks.DIMMED)
        painter.drawPixmap(box, pixmap, QRectF(pixmap.rect()))
        painter.setOpacity(1)
        if self._state is PhotoState.TRASH:
            looks.paint_fold(painter, box)

    def _on_picture(self, path: str, edge: int) -> None:
        if (path, edge) == (self._photo.path, self._edge):
            self.update()


def _fitted(size: QSize, well: QRectF) -> QRectF:
    fitted = QSizeF(size).scaled(well.size(), Qt.AspectRatioMode.KeepAspectRatio)
    box = QRectF(QPointF(0, 0), fitted)
    box.moveCenter(well.center())
    return box


def states(outcome: Outcome, going: Going) -> tuple[PhotoState, PhotoState]:
    """What becomes of the photo that stays, and of the one that goes for it."""
    is_protected = going.kept.path in outcome.protected
    return (
        PhotoState.PROTECTED if is_protected else PhotoState.KEEP,
        PhotoState.NONE if outcome.star_only else PhotoState.TRASH,
    )


class Sample(QWidget):
    """What stays of one group and one photo that goes, with the reason below."""

    def __init__(
        self, choice: Choice, outcome: Outcome, thumbnails: Thumbnails, parent: QWidget
    ) -> None:
        super().__init__(parent)
        going = choice.going[0]
        stays, gone = states(outcome, going)
        pair = QHBoxLayout()
        pair.setSpacing(0)
        pair.addWidget(PhotoTile(going.kept, stays, thumbnails, self))
        pair.addWidget(PhotoTile(going.photo, gone, thumbnails, self))
        reason = Label(self.tr("Why: {reason}").format(reason=wording.why(going)), self)
        name = PathLabel(self, role="caption", quiet=True)
        name.set_path(going.photo.name, going.photo.path)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(pair, 1)
        column.addWidget(reason)
        column.addWidget(name)
        says = self.tr("{kept} stays, {gone} goes. {reason}")
        if gone is PhotoState.NONE:
            says = self.tr("{kept} is kept, {gone} stays as it is. {reason}")
        self.setAccessibleName(
            says.format(kept=going.kept.name, gone=going.photo.name, reason=reason.text())
        )


class Samples(QWidget):
    """A few of the groups that would be decided."""

    SHOWN = 3

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # photos keep their order
        self.setObjectName("rulesSamples")
        self._thumbnails = thumbnails
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self.setMinimumHeight(124)

    def show_choices(self, choices: Sequence[Choice], outcome: Outcome) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for choice in choices[: self.SHOWN]:
            self._row.addWidget(Sample(choice, outcome, self._thumbnails, self), 1)
        for _ in range(self.SHOWN - len(choices)):
            self._row.addStretch(1)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

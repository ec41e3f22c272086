"""Where photos lie in their panes: zoom, pan and the pointer, as shares of the area they share.

Pure geometry without widgets. The area is the first photo's, in pixels of the most detailed one, so
that 100 % is that photo pixel by pixel and every pane shows the same spot at the same place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QTransform

CLOSEST = 16.0
"""Screen pixels for one of the photo's, at most."""

HONEST = 3.0
"""From this on pixels are shown as they are, unsmoothed."""

IN_VIEW = 0.5
"""The middle of the view may leave the area by about this share of what the pane shows."""


@dataclass(frozen=True, slots=True)
class View:
    """What part is looked at: its middle in shares of the area, `zoom` 1 where all of it fits."""

    x: float = 0.5
    y: float = 0.5
    zoom: float = 1.0


FITTED = View()


@dataclass(frozen=True, slots=True)
class Area:
    """What all photos together cover, in pixels of the most detailed of them.

    `places` lead from each photo's own pixels into the area.
    """

    size: QSizeF
    places: tuple[QTransform, ...]

    def resized(self, photo: int, real: QSize, shown: QSize) -> QTransform:
        """The place of a photo as far as `shown` pixels stand for its `real` ones."""
        scale = QTransform.fromScale(
            real.width() / max(1, shown.width()), real.height() / max(1, shown.height())
        )
        return scale * self.places[photo]


def area(sizes: Sequence[QSize], maps: Sequence[QTransform | None]) -> Area:
    """Lay photos out; a map leads from shares of the first photo to shares of another.

    Without a map a photo lies at the top left, its longer side as long as the first's.
    """
    first = QSizeF(sizes[0])
    inward = [
        QTransform()
        if index == 0
        else _plain(first, QSizeF(size))
        if given is None
        else _mapped(first, QSizeF(size), given)
        for index, (size, given) in enumerate(zip(sizes, maps, strict=True))
    ]
    finest = max(1 / max(1e-6, scale_of(each)) for each in inward)
    inward = [each * QTransform.fromScale(finest, finest) for each in inward]
    cover = QRectF()
    for size, each in zip(sizes, inward, strict=True):
        cover = cover.united(each.mapRect(QRectF(QPointF(0, 0), QSizeF(size))))
    home = QTransform.fromTranslate(-cover.x(), -cover.y())
    return Area(cover.size(), tuple(each * home for each in inward))


def _plain(first: QSizeF, size: QSizeF) -> QTransform:
    scale = max(first.width(), first.height()) / max(1.0, size.width(), size.height())
    return QTransform.fromScale(scale, scale)


def _mapped(first: QSizeF, size: QSizeF, given: QTransform) -> QTransform:
    """From pixels of the other photo to pixels of the first."""
    into_shares = QTransform.fromScale(1 / size.width(), 1 / size.height())
    back, _ = given.inverted()
    return into_shares * back * QTransform.fromScale(first.width(), first.height())


def scale_of(transform: QTransform) -> float:
    """How many pixels become of one, along either side on average."""
    scale: float = abs(transform.determinant()) ** 0.5
    return scale


@dataclass(frozen=True, slots=True)
class Sight:
    """An area seen in a pane of some size through a view; points are the pane's."""

    area: QSizeF
    pane: QSizeF
    view: View = FITTED

    @property
    def fit(self) -> float:
        """Screen pixels for one of the area's when all of it is in the pane."""
        across = self.pane.width() / max(1.0, self.area.width())
        down = self.pane.height() / max(1.0, self.area.height())
        return max(1e-6, min(across, down, CLOSEST))

    @property
    def scale(self) -> float:
        """Screen pixels for one of the area's: 1 is 100 %."""
        return self.fit * self.view.zoom

    def transform(self) -> QTransform:
        """From pixels of the area to points of the pane."""
        middle = self.pane.width() / 2, self.pane.height() / 2
        x, y = self.view.x * self.area.width(), self.view.y * self.area.height()
        scale = QTransform.fromScale(self.scale, self.scale)
        return QTransform.fromTranslate(-x, -y) * scale * QTransform.fromTranslate(*middle)

    def spot_at(self, point: QPointF) -> QPointF:
        """Which spot of the area, in shares, lies under a point of the pane."""
        x = self.view.x + (point.x() - self.pane.width() / 2) / self.scale / self.area.width()
        y = self.view.y + (point.y() - self.pane.height() / 2) / self.scale / self.area.height()
        return QPointF(x, y)

    def point_of(self, spot: QPointF) -> QPointF:
        """Where in the pane a spot of the area, in shares, is seen."""
        x = (spot.x() - self.view.x) * self.area.width() * self.scale + self.pane.width() / 2
        y = (spot.y() - self.view.y) * self.area.height() * self.scale + self.pane.height() / 2
        return QPointF(x, y)

    def zoomed(self, factor: float, at: QPointF) -> View:
        """Closer or further, with the spot under the point staying under it."""
        return self.at_scale(self.scale * factor, at)

    def at_scale(self, scale: float, at: QPointF) -> View:
        """So many screen pixels for one of the area's; below the fit it is the fit."""
        zoom = min(max(scale, self.fit), max(CLOSEST, self.fit)) / self.fit
        if zoom <= 1:
            return FITTED
        pointed = self.spot_at(at)
        spot = QPointF(min(max(pointed.x(), 0), 1), min(max(pointed.y(), 0), 1))
        share = self.view.zoom / zoom
        x = spot.x() + (self.view.x - spot.x()) * share
        y = spot.y() + (self.view.y - spot.y()) * share
        return View(x, y, zoom)

    def panned(self, by: QPointF) -> View:
        """Moved along with the hand; some of the area stays in the pane whatever the hand does."""
        if self.view.zoom <= 1:
            return self.view
        x = self.view.x - by.x() / self.scale / self.area.width()
        y = self.view.y - by.y() / self.scale / self.area.height()
        across = IN_VIEW * self.pane.width() / self.scale / self.area.width()
        down = IN_VIEW * self.pane.height() / self.scale / self.area.height()
        x = min(max(x, 0.02 - across), 0.98 + across)
        y = min(max(y, 0.02 - down), 0.98 + down)
        return View(x, y, self.view.zoom)

    def showing(self, spot: QRectF, scale: float) -> View:
        """A part of the area in the middle: at this scale, or further off if it is larger."""
        room = min(
            0.8 * self.pane.width() / max(1.0, spot.width() * self.area.width()),
            0.8 * self.pane.height() / max(1.0, spot.height() * self.area.height()),
        )
        zoom = max(1.0, min(scale, room, CLOSEST) / self.fit)
        return View(spot.center().x(), spot.center().y(), zoom)


def is_smooth(scale: float) -> bool:
    """Whether pixels of a picture may be blended when so many screen pixels show one of them."""
    return scale < HONEST

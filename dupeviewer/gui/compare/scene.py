"""What stands in the panes: photos laid out on the area they share, with pixels, words and state.

Asks session, loader and comparer and holds nothing but what the user chose; no widget lives here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QPolygonF, QTransform

from dupeviewer.core.likeness.cluster import INVERSE_TURN
from dupeviewer.core.likeness.registration import Box
from dupeviewer.core.photos.photo import Photo
from dupeviewer.gui.compare import viewport
from dupeviewer.gui.compare.cast import Cast
from dupeviewer.gui.compare.differences import Comparer, Pairing
from dupeviewer.gui.compare.loading import Loader
from dupeviewer.gui.compare.viewport import Area
from dupeviewer.gui.models import words
from dupeviewer.gui.models.lineup import Lineup, spoken
from dupeviewer.gui.session import Session
from dupeviewer.gui.thumbnails import AWAY

UNKNOWN = QSize(1024, 768)
"""The size of a photo of which nothing is known yet."""


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """The photos on stage, the first of them A, and how they lie."""

    photos: tuple[Photo, ...]
    sizes: tuple[QSize, ...]
    area: Area
    turned: frozenset[str]
    casts: tuple[Cast, ...]

    def part(self, box: Box) -> QRectF:
        """A part of the first photo, in the area's pixels."""
        size = self.sizes[0]
        own = QRectF(
            box.left * size.width(),
            box.top * size.height(),
            box.width * size.width(),
            box.height * size.height(),
        )
        return self.area.places[0].mapRect(own)

    def share(self, part: QRectF) -> QRectF:
        """A part of the area in shares of it."""
        width, height = self.area.size.width(), self.area.size.height()
        return QRectF(
            part.x() / width, part.y() / height, part.width() / width, part.height() / height
        )

    def heat_place(self, heat: QSize) -> QTransform:
        """From pixels of a map over the first photo to the area."""
        size = self.sizes[0]
        onto = QTransform.fromScale(size.width() / heat.width(), size.height() / heat.height())
        return onto * self.area.places[0]

    def outline(self, index: int) -> QPolygonF:
        """How far a photo reaches in the area."""
        return self.area.places[index].map(QPolygonF(QRectF(QPointF(), QSizeF(self.sizes[index]))))


class Director:
    """Lays photos out as they are known at this moment."""

    def __init__(self, session: Session, loader: Loader, comparer: Comparer) -> None:
        self._session = session
        self._loader = loader
        self._comparer = comparer
        self.aligns = True
        self.unturned: set[str] = set()

    def pairing(self, one: Photo, other: Photo) -> Pairing | None:
        return self._comparer.pairing(one, other)

    def ask(self, line: Lineup, one: Photo, other: Photo) -> None:
        """Have two photos compared, once both can be seen."""
        pictures = self._loader.preview(one), self._loader.preview(other)
        if pictures[0] is None or pictures[1] is None:
            return
        match = line.cluster.between(one, other)
        turn = 0
        if match is not None:
            turn = match.turn if match.a == one else INVERSE_TURN[match.turn]
        self._comparer.ask(one, other, (pictures[0], pictures[1]), turn)

    def scene(self, line: Lineup, photos: Sequence[Photo], letters: Sequence[str]) -> Scene:
        sizes = tuple(map(self._size, photos))
        maps = [None, *(self._map(photos[0], photo) for photo in photos[1:])]
        area = viewport.area(sizes, maps)
        turned = frozenset(
            photo.path
            for photo, place in zip(photos, area.places, strict=True)
            if _is_turned(place)
        )
        casts = tuple(
            self._cast(line, photo, letters[index], area.places[index], photo.path in turned)
            for index, photo in enumerate(photos)
        )
        return Scene(tuple(photos), sizes, area, turned, casts)

    def _size(self, photo: Photo) -> QSize:
        pixels = self._loader.pixels(photo)
        if pixels is not None:
            return pixels.size
        if photo.facts is not None:
            return QSize(photo.facts.width, photo.facts.height)
        return UNKNOWN

    def _map(self, one: Photo, other: Photo) -> QTransform | None:
        """From shares of one photo to shares of the other, as far as it is known and wanted."""
        if not self.aligns or other.path in self.unturned:
            return None
        known = self._comparer.pairing(one, other)
        if known is not None:
            return known.transform
        back = self._comparer.pairing(other, one)
        if back is None or back.transform is None:
            return None
        return back.transform.inverted()[0]

    def _cast(
        self, line: Lineup, photo: Photo, letter: str, place: QTransform, is_turned: bool
    ) -> Cast:
        pixels, failure = self._loader.pixels(photo), self._loader.failure(photo) or ""
        number = words.number(line.number_of(photo))
        return Cast(
            photo=photo,
            letter=letter,
            title=_tr("{n}  {name}").format(n=number, name=photo.name),
            facts=facts(photo),
            spoken=_tr("{letter}: {photo}").format(
                letter=letter, photo=spoken(self._session, line, photo)
            ),
            pixels=pixels,
            place=place,
            state=self._session.photo_state(photo),
            is_suggested=photo == line.suggested,
            note=self._note(photo, failure, is_turned),
            failure=failure,
        )

    def _note(self, photo: Photo, failure: str, is_turned: bool) -> str:
        pixels = self._loader.pixels(photo)
        if pixels is None:
            return ""
        if failure == AWAY:
            return _tr("Only a 1024 px preview is available (drive not connected)")
        if failure:
            why = words.failure(failure)
            return _tr("Only a preview is available. {why}").format(why=why)
        if pixels.is_reduced:
            return _tr("Shown at reduced detail: it is too large for memory")
        if self._loader.is_loading(photo) and pixels.levels[0].width() < pixels.size.width():
            return _tr("Loading full detail…")
        return _tr("Turned to match") if is_turned else ""


def facts(photo: Photo) -> str:
    """Pixels, size and format in one line."""
    size = words.size(photo.size)
    if photo.facts is None:
        return size
    return _tr("{width} × {height} · {size} · {format}").format(
        width=photo.facts.width, height=photo.facts.height, size=size, format=photo.facts.format
    )


def _is_turned(place: QTransform) -> bool:
    """Whether a photo's own right no longer points to the right, or its own down down."""
    return place.m11() <= 0.5 * abs(place.m12()) or place.m22() <= 0.5 * abs(place.m21())


def _tr(text: str) -> str:
    return QCoreApplication.translate("Compare", text)

"""What a pane is given to paint: photos with pixels, place and words, and what is drawn over them.

Values only; who fills them knows session and loader, who paints them knows neither.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPolygonF, QTransform

from dupeviewer.core.photos.photo import Photo
from dupeviewer.gui.compare.loading import Pixels
from dupeviewer.gui.session import PhotoState


class Blend(Enum):
    """How two photos share one pane."""

    ALONE = "alone"
    WIPE = "wipe"
    OVERLAY = "overlay"


@dataclass(frozen=True, slots=True, eq=False)
class Cast:
    """One photo as a pane shows it; `place` leads from its own pixels into the area."""

    photo: Photo
    letter: str
    title: str
    facts: str
    spoken: str
    pixels: Pixels | None
    place: QTransform
    state: PhotoState
    is_suggested: bool
    note: str = ""
    failure: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Marks:
    """What is drawn over the photos, in the area's pixels: the heat map and the spots."""

    heat: QImage | None = None
    heat_place: QTransform | None = None
    spots: tuple[QRectF, ...] = ()
    current: int | None = None
    outlines: tuple[QPolygonF, ...] = ()


NO_MARKS = Marks()

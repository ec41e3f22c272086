"""Two photos laid on each other in the background: how they lie, where they differ, in what words.

Works on previews and remembers what it found; panes paint the map, the tour visits the spots.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PIL import Image
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from PySide6.QtGui import QColor, QImage, QTransform

from dupeviewer.core.likeness import alignment, spots
from dupeviewer.core.likeness.alignment import Alignment
from dupeviewer.core.likeness.registration import Affine
from dupeviewer.core.likeness.spots import Differences
from dupeviewer.core.photos.photo import Photo

logger = logging.getLogger(__name__)

REMEMBERED = 24

LEAST, MOST = 8, 80
"""Levels of difference that are shown, at the highest and at the lowest sensitivity."""

RAMP = (QColor("#F2C14E"), QColor("#B3400F"))
"""From little to much, growing darker: it reads without hues."""

STRONG = 140
"""Levels at which the ramp ends."""

SHOWN_FROM, SHOWN_TO = 150, 230
"""How opaque little and much are."""


@dataclass(frozen=True, slots=True, eq=False)
class Pairing:
    """What is known of two photos: how the other lies on the first and where it differs.

    Both are None where the two do not line up.
    """

    found: Alignment | None
    differences: Differences | None

    @property
    def transform(self) -> QTransform | None:
        """From shares of the first photo to shares of the other."""
        return None if self.found is None else _transform(self.found.affine)


def threshold(sensitivity: int) -> float:
    """Levels that count as a difference, for a sensitivity from 0 to 100."""
    return float(MOST * (LEAST / MOST) ** (sensitivity / 100))


def heat(differences: Differences, least: float) -> QImage:
    """The map as a picture over the first photo: clear where the two agree."""
    strength = np.nan_to_num(differences.strength)
    share = np.clip((strength - least) / (STRONG - least), 0, 1)[..., None]
    low, high = (np.array([c.blue(), c.green(), c.red()], dtype=np.float32) for c in RAMP)
    alpha = np.where(strength[..., None] > least, SHOWN_FROM + (SHOWN_TO - SHOWN_FROM) * share, 0)
    colour = (low + (high - low) * share) * alpha / 255
    pixels = np.concatenate([colour, alpha], axis=2).astype(np.uint8)
    height, width = strength.shape
    form = QImage.Format.Format_ARGB32_Premultiplied
    return QImage(pixels.tobytes(), width, height, 4 * width, form).copy()


_Key = tuple[str, int, int, str, int, int]


class Comparer(QObject):
    """Compares pairs one after the other; the newest question is answered first."""

    compared = Signal(str, str)  # the paths of the two

    _answered = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: OrderedDict[_Key, Pairing] = OrderedDict()
        self._waiting: OrderedDict[_Key, _Question] = OrderedDict()
        self._running: _Key | None = None
        self._closed = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._answered.connect(self._take)

    def pairing(self, one: Photo, other: Photo) -> Pairing | None:
        """What is known of these two; None while they have not been compared."""
        return self._known.get(_key(one, other))

    def ask(self, one: Photo, other: Photo, pictures: tuple[QImage, QImage], turn: int) -> None:
        """Compare two photos by their previews; `turn` is how the first was met to the other."""
        key = _key(one, other)
        if key in self._known or key == self._running or self._closed:
            return
        self._waiting[key] = _Question(pictures, turn)
        self._waiting.move_to_end(key)
        self._start()

    def shutdown(self) -> None:
        """Wait for the pair in work and take no more."""
        self._closed = True
        self._waiting.clear()
        self._pool.waitForDone()

    def _start(self) -> None:
        if self._running is None and self._waiting:
            key, question = self._waiting.popitem(last=True)
            self._running = key
            self._pool.start(_Job(key, question, self._answered.emit))

    def _take(self, key: _Key, pairing: Pairing) -> None:
        self._running = None
        if self._closed:
            return
        self._known[key] = pairing
        while len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        self._start()
        self.compared.emit(key[0], key[3])


@dataclass(frozen=True, slots=True)
class _Question:
    pictures: tuple[QImage, QImage]
    turn: int


class _Job(QRunnable):
    def __init__(
        self, key: _Key, question: _Question, answered: Callable[[_Key, Pairing], None]
    ) -> None:
        super().__init__()
        self._key = key
        self._question = question
        self._answered = answered

    def run(self) -> None:
        one, other = map(_picture, self._question.pictures)
        pairing = compare(one, other, self._question.turn)
        try:
            self._answered(self._key, pairing)
        except RuntimeError:
            logger.debug("two photos were compared after their window was gone")


def compare(one: Image.Image, other: Image.Image, turn: int) -> Pairing:
    found = alignment.find(one, other, turn)
    if found is None:
        return Pairing(None, None)
    return Pairing(found, spots.between(one, other, found))


def _picture(image: QImage) -> Image.Image:
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    size = (image.width(), image.height())
    data = bytes(image.constBits())
    return Image.frombytes("RGB", size, data, "raw", "RGB", image.bytesPerLine())


def _transform(affine: Affine) -> QTransform:
    (a, b, x), (c, d, y) = affine.tolist()
    return QTransform(a, c, b, d, x, y)


def _key(one: Photo, other: Photo) -> _Key:
    return one.path, one.size, one.mtime_ns, other.path, other.size, other.mtime_ns

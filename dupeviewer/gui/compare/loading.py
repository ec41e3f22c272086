"""The pixels of photos for the panes: a preview at once, full detail when it has been decoded.

Knows how much fits into memory and how large pictures are halved for looking at them from afar;
where they are painted is the pane's affair.
"""

from __future__ import annotations

import logging
import os
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage

from dupeviewer.core.photos.photo import Photo
from dupeviewer.gui.thumbnails import (
    AWAY,
    CHANGED,
    MISSING,
    NOT_SHOWN,
    PREVIEW_EDGE,
    THRIFT,
    Thumbnails,
)

if TYPE_CHECKING:
    from PIL.Image import Image

logger = logging.getLogger(__name__)

MEMORY_BYTES = 448 * 2**20
BYTES_OF_A_PIXEL = 4 * 4 / 3
"""Four bytes each, and as much as a third again for the smaller versions."""

SMALLEST_HALVED = 512
WORKERS = 2


@dataclass(frozen=True, slots=True)
class Pixels:
    """One photo at one level of detail; `levels` are it and its halves, the largest first.

    `size` is the photo's own size, whatever the levels have of it.
    """

    levels: tuple[QImage, ...]
    size: QSize
    is_full: bool

    @property
    def is_reduced(self) -> bool:
        """Whether full detail is more than memory allows."""
        return self.is_full and self.levels[0].width() < self.size.width()

    def level_for(self, scale: float) -> QImage:
        """The smallest version that is not coarser than `scale` of the photo's own pixels."""
        wanted = self.size.width() * scale
        fine = [level for level in self.levels if level.width() >= wanted]
        return fine[-1] if fine else self.levels[0]


_Key = tuple[str, int, int]


class Loader(QObject):
    """Answers with the best pixels there are, and says when there are better ones."""

    loaded = Signal(str)  # path
    failed = Signal(str)

    _answered = Signal(object, object, str)

    def __init__(
        self,
        thumbnails: Thumbnails,
        parent: QObject | None = None,
        *,
        memory_bytes: int = MEMORY_BYTES,
    ) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._memory_bytes = memory_bytes
        self._full: OrderedDict[_Key, Pixels] = OrderedDict()
        self._failures: dict[_Key, str] = {}
        self._wanted: tuple[Photo, ...] = ()
        self._running: set[_Key] = set()
        self._closed = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(WORKERS)
        self._answered.connect(self._take)
        thumbnails.ready.connect(self._on_preview)
        thumbnails.failed.connect(self._on_preview_failed)

    @property
    def _most_bytes(self) -> int:
        """What may be held; less where memory is short."""
        return self._memory_bytes // (THRIFT if self._thumbnails.is_thrifty else 1)

    @property
    def held_bytes(self) -> int:
        return sum(_bytes(pixels) for pixels in self._full.values())

    def want(self, photos: Sequence[Photo]) -> None:
        """These photos are on show: bring them in full detail, and let go of what has no room."""
        self._wanted = tuple(photos)
        self._start()

    def prefetch(self, photos: Sequence[Photo]) -> None:
        """Have previews of photos that may be wanted next."""
        for photo in photos:
            self._thumbnails.get(photo, PREVIEW_EDGE)

    def pixels(self, photo: Photo) -> Pixels | None:
        """The best there is; asks for a preview where there is nothing."""
        full = self._full.get(_key(photo))
        if full is not None:
            return full
        preview = self._thumbnails.get(photo, PREVIEW_EDGE)
        if preview is None:
            return None
        return Pixels((preview,), _size(photo, preview.size()), is_full=False)

    def preview(self, photo: Photo) -> QImage | None:
        return self._thumbnails.get(photo, PREVIEW_EDGE)

    def failure(self, photo: Photo) -> str | None:
        """Why there is no full detail, or nothing at all."""
        return self._thumbnails.failure(photo, PREVIEW_EDGE) or self._failures.get(_key(photo))

    def is_loading(self, photo: Photo) -> bool:
        """Whether better pixels are on their way."""
        return _key(photo) in self._running or (
            photo in self._wanted and _key(photo) not in self._full and not self.failure(photo)
        )

    def shutdown(self) -> None:
        """Wait for what is in work and take nothing more."""
        self._closed = True
        self._wanted = ()
        self._pool.waitForDone()

    def _start(self) -> None:
        if self._closed:
            return
        missing = [photo for photo in self._wanted if self._is_missing(photo)]
        for photo in missing[: WORKERS - len(self._running)]:
            self._running.add(_key(photo))
            self._pool.start(_Job(photo, self._edge(photo), self._answered.emit))

    def _is_missing(self, photo: Photo) -> bool:
        key = _key(photo)
        return not (key in self._full or key in self._running or key in self._failures)

    def _edge(self, photo: Photo) -> int:
        """The longer side in which this photo and the others on show fit into memory together."""
        most = self._most_bytes / BYTES_OF_A_PIXEL / max(2, len(self._wanted))
        if photo.facts is None:
            return int(most**0.5)
        longer = max(photo.facts.width, photo.facts.height)
        return max(1, int(longer * min(1.0, (most / max(1, photo.facts.pixels)) ** 0.5)))

    def _take(self, key: _Key, pixels: Pixels | None, failure: str) -> None:
        self._running.discard(key)
        if self._closed:
            return
        if pixels is None:
            self._failures[key] = failure
            self.failed.emit(key[0])
        else:
            self._full[key] = pixels
            self._make_room()
            self.loaded.emit(key[0])
        self._start()

    def _make_room(self) -> None:
        """Let go of what is not on show, the oldest first."""
        shown = {_key(photo) for photo in self._wanted}
        for key in [key for key in self._full if key not in shown]:
            if self.held_bytes <= self._most_bytes:
                return
            del self._full[key]

    def _on_preview(self, path: str, edge: int) -> None:
        if edge == PREVIEW_EDGE:
            self.loaded.emit(path)

    def _on_preview_failed(self, path: str, edge: int) -> None:
        if edge == PREVIEW_EDGE:
            self.failed.emit(path)


class _Job(QRunnable):
    def __init__(
        self, photo: Photo, edge: int, answered: Callable[[_Key, Pixels | None, str], None]
    ) -> None:
        super().__init__()
        self._photo = photo
        self._edge = edge
        self._answered = answered

    def run(self) -> None:
        pixels, failure = _decoded(self._photo, self._edge)
        try:
            self._answered(_key(self._photo), pixels, failure)
        except RuntimeError:
            logger.debug("a photo was decoded after its window was gone")


def _decoded(photo: Photo, edge: int) -> tuple[Pixels | None, str]:
    from dupeviewer.core.photos import decoding

    try:
        state = os.stat(photo.path)
        if (state.st_size, state.st_mtime_ns) != (photo.size, photo.mtime_ns):
            return None, CHANGED
        image = _owned(decoding.preview(photo.path, edge))
    except FileNotFoundError:
        return None, MISSING if os.path.exists(os.path.dirname(photo.path)) else AWAY
    except decoding.Undecodable as error:
        return None, NOT_SHOWN.format(why=error)
    except OSError as error:
        return None, NOT_SHOWN.format(why=error.strerror or error)
    return Pixels(_halves(image), _size(photo, image.size()), is_full=True), ""


def _halves(image: QImage) -> tuple[QImage, ...]:
    levels = [image]
    while max(levels[-1].width(), levels[-1].height()) > 2 * SMALLEST_HALVED:
        half = levels[-1].size() / 2
        smooth = Qt.TransformationMode.SmoothTransformation
        levels.append(levels[-1].scaled(half, Qt.AspectRatioMode.IgnoreAspectRatio, smooth))
    return tuple(levels)


def _owned(picture: Image) -> QImage:
    """The pixels as a QImage that owns its bytes and paints fast."""
    width, height = picture.size
    data = picture.convert("RGBA").tobytes("raw", "BGRA")
    return QImage(data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()


def _size(photo: Photo, shown: QSize) -> QSize:
    """The photo's own size; never less than what was decoded."""
    if photo.facts is None:
        return shown
    return QSize(photo.facts.width, photo.facts.height)


def _key(photo: Photo) -> _Key:
    return photo.path, photo.size, photo.mtime_ns


def _bytes(pixels: Pixels) -> int:
    return sum(level.sizeInBytes() for level in pixels.levels)

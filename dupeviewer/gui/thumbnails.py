"""Small pictures of photos, made in the background and remembered in memory and on disk.

Knows which request matters now and what fits under the caps; how pictures are decoded is
decoding's affair, and where they are painted is the screens'.
"""

from __future__ import annotations

import hashlib
import logging
import os
import threading
from collections import OrderedDict
from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QIODevice, QObject, QRunnable, QSaveFile, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageWriter

from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.storage import private

if TYPE_CHECKING:
    from PIL.Image import Image

logger = logging.getLogger(__name__)

MISSING = "Moved or deleted since the scan."
AWAY = "Not connected. Showing saved preview."
CHANGED = "Changed since the scan – checking again…"
NOT_SHOWN = "Can't show this photo: {why}"
FAILURES = (MISSING, AWAY, CHANGED, NOT_SHOWN)
LIST_EDGE = 256
PREVIEW_EDGE = 1024
MEMORY_BYTES = 128 * 2**20
DISK_BYTES = 512 * 2**20
THRIFT = 4
"""By how much less is held in memory while that is short."""
THRIFTY_EDGE = 512
WORKERS = 2
QUEUE_LIMIT = 256
JPEG_QUALITY = 92


def is_not_shown(failure: str | None) -> bool:
    """Whether the file is there, as it was scanned, and yet there is no picture of it."""
    return failure is not None and failure.startswith(NOT_SHOWN.format(why=""))


class _Key(NamedTuple):
    """A photo in one state, at one size: never a row, so that no answer can reach another photo."""

    path: str
    size: int
    mtime_ns: int
    edge: int

    @property
    def file_name(self) -> str:
        text = "\0".join(map(str, self)).encode("utf-8", "surrogatepass")
        return hashlib.blake2b(text, digest_size=16).hexdigest() + ".jpg"


class Thumbnails(QObject):
    """Answers from memory, else queues: the newest request is served first, the oldest dropped."""

    ready = Signal(str, int)
    failed = Signal(str, int)

    _answered = Signal(object, QImage, str)

    def __init__(
        self,
        cache_folder: str | Path,
        parent: QObject | None = None,
        *,
        memory_bytes: int = MEMORY_BYTES,
        disk_bytes: int = DISK_BYTES,
    ) -> None:
        super().__init__(parent)
        self._disk = _DiskCache(Path(cache_folder), disk_bytes)
        self._memory_bytes = memory_bytes
        self._held_bytes = 0
        self._held: OrderedDict[_Key, QImage] = OrderedDict()
        self._failures: dict[_Key, str] = {}
        self._is_thrifty = False
        self._queue: OrderedDict[_Key, None] = OrderedDict()
        self._running: set[_Key] = set()
        self._closed = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(WORKERS)
        self._answered.connect(self._take)

    @property
    def held_bytes(self) -> int:
        return self._held_bytes

    @property
    def is_thrifty(self) -> bool:
        """Whether memory is short: little is held, and large previews are made smaller."""
        return self._is_thrifty

    def be_thrifty(self, thrifty: bool) -> None:
        """Pictures in memory go where there is no room for them now, or where they are small."""
        self._is_thrifty = thrifty
        if not thrifty:
            for key in [key for key in self._held if key.edge > THRIFTY_EDGE]:
                self._held_bytes -= self._held.pop(key).sizeInBytes()
        self._make_room()

    @property
    def queued(self) -> int:
        return len(self._queue)

    def get(self, photo: Photo, edge: int) -> QImage | None:
        """The picture, its longer side at most `edge` pixels; None where it is still to be made."""
        key = _Key(photo.path, photo.size, photo.mtime_ns, edge)
        if key in self._held:
            self._held.move_to_end(key)
            return self._held[key]
        is_hopeless = self._failures.get(key, AWAY) != AWAY
        if not is_hopeless and key not in self._running and not self._closed:
            self._queue[key] = None
            self._queue.move_to_end(key)
            if len(self._queue) > QUEUE_LIMIT:
                self._queue.popitem(last=False)
            self._start()
        return None

    def failure(self, photo: Photo, edge: int) -> str | None:
        """Why there is no picture of this photo, or only a saved one, in one plain sentence."""
        return self._failures.get(_Key(photo.path, photo.size, photo.mtime_ns, edge))

    def forget(self, path: str) -> None:
        """Ask anew what became of a photo, when whoever shows it paints it next."""
        for key in [key for key in self._failures if key.path == path]:
            del self._failures[key]
            self.failed.emit(key.path, key.edge)

    def saved(self, photo: Photo, edge: int) -> QImage | None:
        """The picture that is on the disk, whatever became of the photo; for worker threads."""
        return self._disk.read(_Key(photo.path, photo.size, photo.mtime_ns, edge).file_name)

    def keep_only(self, paths: Collection[str], edge: int) -> None:
        """Drop queued requests at this size for photos that are no longer on screen."""
        stale = [key for key in self._queue if key.edge == edge and key.path not in paths]
        for key in stale:
            del self._queue[key]

    def set_disk_cap(self, cap: int) -> None:
        """How many bytes may be kept on the disk; trimmed when the next picture comes."""
        self._disk.cap = cap

    def disk_bytes(self) -> int:
        """How many bytes are kept on the disk; for worker threads, as it looks at every file."""
        return self._disk.held_bytes()

    def clear_disk(self) -> None:
        """Forget what is on the disk; for worker threads."""
        self._disk.clear()

    def shutdown(self) -> None:
        """Wait for the pictures in work and take no more requests."""
        self._closed = True
        self._queue.clear()
        self._pool.waitForDone()

    def _start(self) -> None:
        while self._queue and len(self._running) < WORKERS:
            key, _ = self._queue.popitem(last=True)
            self._running.add(key)
            edge = min(key.edge, THRIFTY_EDGE) if self._is_thrifty else key.edge
            self._pool.start(_Job(key, edge, self._disk, self._answered.emit))

    def _take(self, key: _Key, image: QImage, failure: str) -> None:
        self._running.discard(key)
        if failure:
            self._failures[key] = failure
        if image.isNull():
            self.failed.emit(key.path, key.edge)
        else:
            self._hold(key, image)
            self.ready.emit(key.path, key.edge)
        if not self._closed:
            self._start()

    def _hold(self, key: _Key, image: QImage) -> None:
        self._held[key] = image
        self._held_bytes += image.sizeInBytes()
        self._make_room()

    def _make_room(self) -> None:
        most = self._memory_bytes // THRIFT if self._is_thrifty else self._memory_bytes
        while self._held_bytes > most and len(self._held) > 1:
            _, dropped = self._held.popitem(last=False)
            self._held_bytes -= dropped.sizeInBytes()


class _Job(QRunnable):
    """Makes the picture that was asked for as `key`, with `edge` as its longer side at most."""

    def __init__(
        self,
        key: _Key,
        edge: int,
        disk: _DiskCache,
        answered: Callable[[_Key, QImage, str], None],
    ) -> None:
        super().__init__()
        self._key = key
        self._edge = edge
        self._disk = disk
        self._answered = answered

    def run(self) -> None:
        image, failure = _picture(self._key._replace(edge=self._edge), self._disk)
        try:
            self._answered(self._key, image, failure)
        except RuntimeError:
            logger.debug("a thumbnail was done after its window was gone")


def _picture(key: _Key, disk: _DiskCache) -> tuple[QImage, str]:
    from dupeviewer.core.photos import decoding

    try:
        state = os.stat(key.path)
        if (state.st_size, state.st_mtime_ns) != (key.size, key.mtime_ns):
            return QImage(), CHANGED
        image = disk.read(key.file_name)
        if image is None:
            image = _owned(decoding.preview(key.path, key.edge))
            disk.write(key.file_name, image)
    except FileNotFoundError:
        saved = _saved(key, disk)
        if saved is None or os.path.exists(os.path.dirname(key.path)):
            return QImage(), MISSING
        return saved, AWAY
    except decoding.Undecodable as error:
        return QImage(), NOT_SHOWN.format(why=error)
    except OSError as error:
        return QImage(), NOT_SHOWN.format(why=error.strerror or error)
    return image, ""


def _saved(key: _Key, disk: _DiskCache) -> QImage | None:
    """What is on the disk at this size, else at another."""
    edges = dict.fromkeys((key.edge, PREVIEW_EDGE, LIST_EDGE))
    pictures = (disk.read(key._replace(edge=edge).file_name) for edge in edges)
    return next((each for each in pictures if each is not None), None)


def _owned(picture: Image) -> QImage:
    """The pixels as a QImage that owns its bytes and paints fast."""
    width, height = picture.size
    view = QImage(picture.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
    return view.convertToFormat(QImage.Format.Format_RGB32)


class _DiskCache:
    """JPEG files named by key; when over the cap, those unused for longest are removed.

    Used by several threads. Nothing here may fail: without a cache, pictures are only slower.
    """

    def __init__(self, folder: Path, cap: int) -> None:
        self._folder = folder
        self.cap = cap
        self._lock = threading.Lock()
        self._bytes: int | None = None

    def read(self, name: str) -> QImage | None:
        path = self._path(name)
        image = QImage(str(path))
        if image.isNull():
            return None
        try:
            os.utime(path)
        except OSError as error:
            logger.debug("cannot touch %s: %s", path, error)
        return image.convertToFormat(QImage.Format.Format_RGB32)

    def write(self, name: str, image: QImage) -> None:
        path = self._path(name)
        try:
            private.folder(path.parent)
        except OSError as error:
            logger.debug("no thumbnail cache: %s", error)
            return
        file = QSaveFile(str(path))
        if not file.open(QIODevice.OpenModeFlag.WriteOnly):
            return
        writer = QImageWriter(file, QByteArray(b"jpg"))
        writer.setQuality(JPEG_QUALITY)
        if not writer.write(image):
            file.cancelWriting()
        size = file.size()
        if file.commit():
            self._count(size)

    def held_bytes(self) -> int:
        return sum(status.st_size for _, status in self._files())

    def clear(self) -> None:
        with self._lock:
            for path, _ in self._files():
                path.unlink(missing_ok=True)
            self._bytes = 0

    def _path(self, name: str) -> Path:
        return self._folder / name[:2] / name

    def _count(self, size: int) -> None:
        with self._lock:
            if self._bytes is None:
                self._bytes = sum(entry.stat().st_size for entry in self._folder.glob("*/*.jpg"))
            else:
                self._bytes += size
            if self._bytes > self.cap:
                self._bytes = self._trimmed()

    def _trimmed(self) -> int:
        """Remove the longest unused until a tenth of the cap is free again."""
        files = sorted((s.st_mtime_ns, s.st_size, p) for p, s in self._files())
        total = sum(size for _, size, _ in files)
        for _, size, path in files:
            if total <= self.cap * 0.9:
                break
            path.unlink(missing_ok=True)
            total -= size
        return total

    def _files(self) -> list[tuple[Path, os.stat_result]]:
        return [(path, path.stat()) for path in self._folder.glob("*/*.jpg")]

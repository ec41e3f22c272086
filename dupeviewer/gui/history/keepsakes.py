"""A small picture of every photo that went, kept beside the journal for when its trash is emptied.

Knows one SQLite file that may be deleted at any time; where a picture is shown is others' affair.
"""

from __future__ import annotations

import hashlib
import logging
import os
import sqlite3
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from PIL import Image
from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    QSize,
    Qt,
    QThread,
    QThreadPool,
)
from PySide6.QtGui import QImage

from dupeviewer.core.photos import decoding
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.storage import private
from dupeviewer.core.trash import Entry, Outcome, TrashReceipt

logger = logging.getLogger(__name__)

EDGE = 128
QUALITY = 75
MOST = 50_000
"""Pictures kept; beyond them the oldest go. One takes some four kilobytes."""

MOST_MADE = 5_000
"""Of one run, pictures made from the photo itself, where none had been made before."""

_AT_ONCE = 64
_TABLE = """
CREATE TABLE IF NOT EXISTS pictures (
    number INTEGER PRIMARY KEY AUTOINCREMENT, photo BLOB NOT NULL UNIQUE, jpeg BLOB NOT NULL
)
"""
_SINCE = {"size": "INTEGER", "print": "BLOB"}
"""Columns that a file of old does not have: of the photo, and by which its picture is found."""

Row = tuple[Any, ...]  # Any: bytes and numbers, as the table has them

Previews = Callable[[Photo], QImage | None]
"""Gives the preview that was made of a photo once, from whatever thread."""


class Alike(NamedTuple):
    """A photo of which a picture was kept: by its key, which has its path in it, and its size."""

    key: bytes
    size: int


class Keepsakes(QObject):
    """Nothing here may fail: without a picture, History shows the kept copy instead.

    Pictures are made in a thread of low priority, which `shutdown` ends.
    """

    def __init__(
        self, path: str, preview: Previews, parent: QObject | None = None, *, most: int = MOST
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._preview = preview
        self._most = most
        self._lock = threading.Lock()
        self._database: sqlite3.Connection | None = None
        self._is_closed = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setThreadPriority(QThread.Priority.LowPriority)

    def keep(self, receipts: Sequence[TrashReceipt]) -> None:
        """Keep pictures of what has just gone."""
        went = [r for r in receipts if r.outcome is Outcome.MOVED]
        if went and not self._is_closed:
            self._pool.start(lambda: self._keep(went))

    def picture(self, entry: Entry) -> bytes | None:
        """A JPEG of the photo as it was when it went; for worker threads."""
        rows = self._do("SELECT jpeg FROM pictures WHERE photo = ?", (key_of(entry),))
        return rows[0][0] if rows else None

    def alike(self, picture: Image.Image) -> tuple[Alike, ...]:
        """The photos whose pictures show the same, the likeliest first; for worker threads."""
        from dupeviewer.gui.history import lookalikes

        sql = "SELECT number, photo, size, print FROM pictures WHERE print IS NOT NULL"
        kept = self._do(sql, ())

        def jpeg_at(place: int) -> bytes:
            rows = self._do("SELECT jpeg FROM pictures WHERE number = ?", kept[place][:1])
            return bytes(rows[0][0]) if rows else b""

        found = lookalikes.alike(picture, [each[3] for each in kept], jpeg_at)
        return tuple(Alike(*kept[place][1:3]) for place in found)

    def forget(self) -> None:
        """All pictures, those too that are being made."""
        if not self._is_closed:
            self._pool.start(lambda: self._do("DELETE FROM pictures", ()))

    def wait(self) -> None:
        """Until all that was asked for is kept."""
        self._pool.waitForDone()

    def shutdown(self) -> None:
        self._is_closed = True
        self._pool.clear()
        self._pool.waitForDone()
        with self._lock:
            if self._database is not None:
                self._database.close()
                self._database = None

    def _keep(self, went: Sequence[TrashReceipt]) -> None:
        from dupeviewer.gui.history import lookalikes

        to_make = MOST_MADE
        made: list[tuple[bytes, bytes, int, bytes]] = []
        for receipt in went:
            if self._is_closed:
                break
            photo = receipt.photo
            picture = self._preview(photo)
            if picture is None and receipt.where is not None and to_make:
                to_make -= 1
                picture = _seen(receipt.where)
            if picture is not None and not picture.isNull():
                key, jpeg = _key(photo.path, photo.size, photo.mtime_ns), _packed(picture)
                made.append((key, jpeg, photo.size, lookalikes.print_of(jpeg)))
            if len(made) == _AT_ONCE:
                self._put(made)
                made = []
        self._put(made)

    def _put(self, made: Sequence[tuple[bytes, bytes, int, bytes]]) -> None:
        sql = "INSERT OR REPLACE INTO pictures (photo, jpeg, size, print) VALUES (?, ?, ?, ?)"
        for each in made:
            self._do(sql, each)
        oldest = "DELETE FROM pictures WHERE number <= (SELECT max(number) FROM pictures) - ?"
        self._do(oldest, (self._most,))

    def _do(self, sql: str, values: tuple[object, ...]) -> list[Row]:
        with self._lock:
            try:
                if self._database is None:
                    self._database = _opened(self._path)
                return self._database.execute(sql, values).fetchall()
            except (OSError, sqlite3.Error) as error:
                logger.info("pictures of the history: %s", error)
                return []


def key_of(entry: Entry) -> bytes:
    return _key(entry.path, entry.size, entry.mtime_ns)


def path_beside(journal_path: str) -> str:
    return os.path.join(os.path.dirname(journal_path), "history-pictures.sqlite")


def unpacked(jpeg: bytes) -> QImage:
    """The picture again; nothing but a JPEG is taken for one."""
    return QImage.fromData(jpeg, "JPG")  # type: ignore[arg-type]  # a str, as in the docs


def _opened(path: str) -> sqlite3.Connection:
    private.file(Path(path))
    database = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    try:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        database.execute(_TABLE)
        there = {row[1] for row in database.execute("PRAGMA table_info(pictures)")}
        for column in _SINCE.keys() - there:
            database.execute(f"ALTER TABLE pictures ADD COLUMN {column} {_SINCE[column]}")
    except sqlite3.Error:
        database.close()
        raise
    return database


def _seen(path: str) -> QImage | None:
    try:
        picture = decoding.preview(path, EDGE)
    except (OSError, decoding.Undecodable):
        return None
    width, height = picture.size
    pixels = picture.tobytes()
    return QImage(pixels, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def _packed(picture: QImage) -> bytes:
    fits = QSize(EDGE, EDGE)
    if picture.width() > EDGE or picture.height() > EDGE:
        mode = Qt.TransformationMode.SmoothTransformation
        picture = picture.scaled(fits, Qt.AspectRatioMode.KeepAspectRatio, mode)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "JPG", QUALITY)  # type: ignore[call-overload]  # a str, as in the docs
    return bytes(data.data())


def _key(path: str, size: int, mtime_ns: int) -> bytes:
    text = "\0".join((path, str(size), str(mtime_ns)))
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()

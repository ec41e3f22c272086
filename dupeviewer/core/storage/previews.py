"""Small pictures of one scan, kept on disk while it runs so that no file is decoded twice.

Knows numbered bytes and nothing of photos; what is not here any more is decoded again.
"""

from __future__ import annotations

import io
import logging
import tempfile
import threading
from typing import Self

logger = logging.getLogger(__name__)

MOST_BYTES = 1 << 30
"""What a scan may take of the disk for this."""


class Previews:
    """An unnamed temporary file of packed pictures; any thread may ask."""

    def __init__(self) -> None:
        self._file: io.FileIO | None = None
        try:
            # Without a buffer, so that a full disk is told where it is written, not later.
            self._file = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115 - closed by close()
        except OSError as error:
            logger.info("no previews are kept: %s", error)
        self._places: dict[int, tuple[int, int]] = {}
        self._end = 0
        self._lock = threading.Lock()

    def put(self, number: int, data: bytes) -> None:
        """Keep these bytes; silently not, once the disk or the allowance is full."""
        with self._lock:
            if self._file is None or self._end + len(data) > MOST_BYTES:
                return
            try:
                self._file.seek(self._end)
                if self._file.write(data) != len(data):
                    return
            except OSError:
                return
            self._places[number] = (self._end, len(data))
            self._end += len(data)

    def get(self, number: int) -> bytes | None:
        with self._lock:
            place = self._places.get(number)
            if place is None or self._file is None:
                return None
            try:
                self._file.seek(place[0])
                return self._file.read(place[1])
            except OSError:
                return None

    def close(self) -> None:
        if self._file is not None:
            self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

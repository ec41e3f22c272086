"""Small pictures of one scan, kept on disk while it runs so that no file is decoded twice.

Knows numbered bytes and nothing of photos; what is not here any more is decoded again.
"""

from __future__ import annotations

import tempfile
import threading
from typing import Self

MOST_BYTES = 1 << 30
"""What a scan may take of the disk for this."""


class Previews:
    """An unnamed temporary file of packed pictures; any thread may ask."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed by close()
        self._places: dict[int, tuple[int, int]] = {}
        self._end = 0
        self._lock = threading.Lock()

    def put(self, number: int, data: bytes) -> None:
        """Keep these bytes; silently not, once the disk or the allowance is full."""
        with self._lock:
            if self._end + len(data) > MOST_BYTES:
                return
            try:
                self._file.seek(self._end)
                self._file.write(data)
            except OSError:
                return
            self._places[number] = (self._end, len(data))
            self._end += len(data)

    def get(self, number: int) -> bytes | None:
        with self._lock:
            place = self._places.get(number)
            if place is None:
                return None
            self._file.seek(place[0])
            return self._file.read(place[1])

    def close(self) -> None:
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

"""A progress bar on a terminal: one line that never goes back, gone when the work is done.

Knows how to draw; what the numbers mean it is told.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

from dupeviewer.core.progress import Progress, Stage

WORDS = {
    Stage.DISCOVER: "Counting photos",
    Stage.READ: "Reading photos",
    Stage.MATCH: "Matching",
    Stage.VERIFY: "Looking closer",
    Stage.CHECK: "Checking files",
    Stage.TRASH: "Moving to the trash",
    Stage.RESTORE: "Putting back",
}
WIDTH = 30
SECONDS_BETWEEN_DRAWINGS = 0.1


@contextmanager
def shown(stream: TextIO) -> Iterator[Callable[[Progress], None]]:
    """Draw progress on this terminal; the line is wiped at the end."""
    bar = _Bar(stream)
    try:
        yield bar.draw
    finally:
        stream.write("\r\x1b[K")
        stream.flush()


class _Bar:
    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._drawn = 0.0
        self._reading: Progress | None = None

    def draw(self, progress: Progress) -> None:
        """While files are still being read, the short searches in between do not show."""
        if progress.stage is Stage.READ:
            self._reading = progress if progress.done != progress.total else None
        elif self._reading is not None:
            progress = self._reading
        now = time.monotonic()
        if now - self._drawn < SECONDS_BETWEEN_DRAWINGS:
            return
        self._drawn = now
        columns = shutil.get_terminal_size().columns
        self._stream.write(f"\r{_line(progress)[: columns - 1]}\x1b[K")
        self._stream.flush()


def _line(progress: Progress) -> str:
    words = WORDS[progress.stage]
    if not progress.total:
        return f"{words}: {progress.done:,}"
    full = round(WIDTH * progress.done / progress.total)
    bar = "#" * full + "-" * (WIDTH - full)
    return f"{words} [{bar}] {progress.done:,} of {progress.total:,}"

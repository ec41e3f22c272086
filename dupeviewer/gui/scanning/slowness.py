"""Which drive holds up a scan, if one does: told by where the latest files lie, and how many come.

Knows drives by the folders that lie on them; it is told of each, as asking may take long.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Mapping

from dupeviewer.core.photos.drives import Drive, Kind
from dupeviewer.core.photos.photo import is_within
from dupeviewer.core.progress import Progress, Stage

WINDOW_S = 10.0
SLOW_RATE = 40.0
"""Photos a second; what is slower on a drive that may be slow is so because of it."""

_MAY_BE_SLOW = frozenset((Kind.HARD_DISK, Kind.EXTERNAL, Kind.NETWORK))


class Slowness:
    """Follows one scan; times are seconds of a clock that stands still while the scan is paused."""

    def __init__(self, drives: Mapping[str, Drive]) -> None:
        self._drives = {
            folder: drive.name for folder, drive in drives.items() if drive.kind in _MAY_BE_SLOW
        }
        self._trail: deque[tuple[float, str | None]] = deque()

    def take(self, progress: Progress, now: float) -> None:
        if progress.stage is Stage.READ and progress.path is not None:
            self._trail.append((now, self._drive_of(progress.path)))

    def drive(self, now: float, rate: float | None) -> str | None:
        """The drive from which most of the latest files came, if the scan is slow by it."""
        while self._trail and self._trail[0][0] < now - WINDOW_S:
            self._trail.popleft()
        if rate is None or rate >= SLOW_RATE or not self._trail:
            return None
        [(name, many)] = Counter(name for _, name in self._trail).most_common(1)
        return name if 2 * many > len(self._trail) else None

    def _drive_of(self, path: str) -> str | None:
        return next((name for top, name in self._drives.items() if is_within(path, top)), None)

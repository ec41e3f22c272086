"""How fast a scan goes and when it will be done: plain numbers, given the time of each.

Knows moving averages and when to keep silent; the words are the bar's affair.
"""

from __future__ import annotations

from collections import deque

from dupeviewer.core.progress import Progress, Stage

WINDOW_S = 10.0
SILENT_S = 10.0
SILENT_SHARE = 0.02
REFRESH_S = 5.0

_ENDS = {Stage.READ: 0.75, Stage.MATCH: 0.77, Stage.VERIFY: 0.999}
"""Where the bar stands when a stage is done. Pairs are looked at once more, when all are known: as
nobody knows how often, each time takes but a part of what is left."""

_PART = 0.6


class Pace:
    """Follows one scan; times are seconds of a clock that stands still while the scan is paused."""

    def __init__(self) -> None:
        self._share = 0.0
        self._span = (0.0, 0.0)
        self._done = 0
        self._stage = Stage.DISCOVER
        self._trail: deque[tuple[float, int]] = deque()
        self._shares: deque[tuple[float, float]] = deque()
        self._began: float | None = None
        self._shown: tuple[float, float] | None = None

    @property
    def share(self) -> float | None:
        """How much of the whole is done, 0 to 1, never less than before; None while counting."""
        return None if self._stage is Stage.DISCOVER else self._share

    @property
    def rate(self) -> float | None:
        """Photos a second over the last ten; None where that cannot be told."""
        if self._stage is not Stage.READ or len(self._trail) < 2:
            return None
        (then, before), (now, done) = self._trail[0], self._trail[-1]
        return (done - before) / (now - then) if now - then >= 1.0 else None

    def take(self, progress: Progress, now: float) -> None:
        if progress.stage is not self._stage:
            self._stage = progress.stage
            self._trail.clear()
            self._begin()
        elif progress.done < self._done:
            self._begin()
        self._done = progress.done
        if progress.total:
            begins, ends = self._span
            share = begins + (ends - begins) * min(1.0, progress.done / progress.total)
            self._share = max(self._share, share)
        self._follow(progress.done, now)

    def seconds_left(self, now: float) -> float | None:
        """How long it will still take; None until that can be said with a good conscience."""
        if self._began is None or self._share < SILENT_SHARE or now - self._began < SILENT_S:
            return None
        if self._shown is not None and now - self._shown[0] < REFRESH_S:
            return max(0.0, self._shown[1] - (now - self._shown[0]))
        then, before = self._shares[0]
        gained = self._share - before
        if gained <= 0 or now <= then:
            return None
        self._shown = (now, (1 - self._share) * (now - then) / gained)
        return self._shown[1]

    def _begin(self) -> None:
        """A stage begins, or begins again."""
        end = max(self._share, _ENDS.get(self._stage, 0.0))
        part = _PART if self._stage is Stage.VERIFY else 1.0
        self._span = (self._share, self._share + part * (end - self._share))

    def _follow(self, done: int, now: float) -> None:
        if self._stage is Stage.DISCOVER:
            return
        if self._began is None:
            self._began = now
        self._trail.append((now, done))
        self._shares.append((now, self._share))
        while self._trail[0][0] < now - WINDOW_S:
            self._trail.popleft()
        while self._shares[0][0] < now - 3 * WINDOW_S:
            self._shares.popleft()

"""How long work tells of itself: stages, numbers, results as they form, and a way to stop it.

Knows nothing of what the work is; the receiver decides what a report looks like.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol


class Stage(Enum):
    """A named part of a scan or a trash run, in the order in which they come."""

    DISCOVER = "discover"
    READ = "read"
    MATCH = "match"
    VERIFY = "verify"
    CHECK = "check"
    TRASH = "trash"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a run stands; `total` is None while it is still being counted."""

    stage: Stage
    done: int
    total: int | None = None
    path: str | None = None
    unreadable: int = 0


class Stopped(Exception):
    """Raised by a report to end the work at the next safe place."""


class Report(Protocol):
    """Called freely by long work; may block (pause) and may raise `Stopped`."""

    def __call__(self, progress: Progress) -> None: ...

    def found(self, results: Sequence[object]) -> None:
        """Take results as they form; a scan gives the clusters that are new or have changed."""


class _Silent:
    def __call__(self, progress: Progress) -> None:
        pass

    def found(self, results: Sequence[object]) -> None:
        pass


SILENT: Report = _Silent()


class Within:
    """Tells of all that is done in the middle of a stage as of that stage, which stands still
    meanwhile; it may be held up and stopped as ever."""

    def __init__(self, stage: Stage, report: Report) -> None:
        self._last = Progress(stage, 0)
        self._report = report

    def __call__(self, progress: Progress) -> None:
        if progress.stage is self._last.stage:
            self._last = progress
        self._report(self._last)

    def found(self, results: Sequence[object]) -> None:
        self._report.found(results)

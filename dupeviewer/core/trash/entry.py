"""What the journal remembers: runs and their entries, as values.

Holds values only; the journal writes them and History shows them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import NamedTuple

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.photos.photo import FileId
from dupeviewer.core.sentences import Sentence
from dupeviewer.core.trash.receipt import Carried, Reason

Why = str | Sequence[Sentence]
"""Why a photo goes: to be told in any language, or as it was once told."""


class State(Enum):
    """Where an entry stands; ATTEMPT and RESTORING mean: begun, and not known to have ended."""

    ATTEMPT = "attempt"
    MOVED = "moved"
    LEFT = "left"
    FAILED = "failed"
    RESTORING = "restoring"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class Run:
    """One trash run: how many photos and bytes it moved, and how many of them are back."""

    id: int
    started: datetime
    moved: int
    moved_bytes: int
    restored: int


class Listed(NamedTuple):
    """What a list needs of an entry before it is looked at: there may be a hundred thousand."""

    id: int
    run: int
    state: State
    path: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One photo of a run. `where` is its place in the trash, or (RESTORED) where it is again.

    `why` is in English; `said` is the same to be told in any language, where it is known.
    `ends` is the digest of the photo's first and last bytes, which older entries do not have.
    """

    id: int
    run: int
    path: str
    size: int
    mtime_ns: int
    file_id: FileId
    kept: str | None
    why: str
    kind: Kind | None
    distance: int | None
    state: State
    reason: Reason | None
    where: str | None
    carried: tuple[Carried, ...]
    begun: datetime
    ended: datetime | None
    said: tuple[Sentence, ...] = ()
    ends: str | None = None

    @property
    def listed(self) -> Listed:
        return Listed(self.id, self.run, self.state, self.path)

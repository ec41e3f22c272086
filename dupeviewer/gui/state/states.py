"""What the window calls the states of photos and groups, and the few values that go with them.

Knows names and values only; what is in which state the session knows.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class PhotoState(Enum):
    """What a card shows; the values are what outside programs read.

    PAUSED: marked for the trash, but no photo that it directly matches stays.
    """

    NONE = "none"
    KEEP = "keep"
    TRASH = "trash"
    PAUSED = "paused"
    PROTECTED = "protected"


class GroupState(Enum):
    """How far the user is with one cluster; PAUSED has marks that would not be carried out."""

    TO_REVIEW = "to review"
    DECIDED = "decided"
    SKIPPED = "skipped"
    DISMISSED = "dismissed"
    PAUSED = "paused"


class Refused(Enum):
    """Why a photo was not marked for the trash."""

    PROTECTED = "protected"
    LAST_COPY = "last copy"


@dataclass(frozen=True, slots=True)
class Totals:
    """What the status bar says. `spare_bytes` is all that extra copies take."""

    groups: int = 0
    decided: int = 0
    skipped: int = 0
    marked: int = 0
    marked_bytes: int = 0
    spare_bytes: int = 0

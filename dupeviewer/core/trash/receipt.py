"""What became of a photo that was asked to go: outcomes, reasons and receipts.

Holds values and their sentences only; who decides is the affair of recheck, bin and run.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from dupeviewer.core.photos.photo import Companion, Photo
from dupeviewer.core.sentences import TRASH_WORD


class Outcome(Enum):
    """What happened to one photo."""

    MOVED = "moved"
    LEFT = "left"
    FAILED = "failed"
    STOPPED = "stopped"


class Reason(Enum):
    """Why a photo did not move, or what is wrong although it did."""

    CHANGED = "changed"
    VANISHED = "vanished"
    UNREADABLE = "unreadable"
    PROTECTED = "protected"
    COMPANION_CHANGED = "companion_changed"
    NO_MATCH = "no_match"
    SAME_FILE = "same_file"
    DIFFERENT = "different"
    KEEPER_GONE = "keeper_gone"
    KEEPER_CHANGED = "keeper_changed"
    KEEPER_DAMAGED = "keeper_damaged"
    KEEPER_TRASHED = "keeper_trashed"
    NO_TRASH = "no_trash"
    NO_HISTORY = "no_history"
    NO_PERMISSION = "no_permission"
    IN_USE = "in_use"
    DISCONNECTED = "disconnected"
    NO_ROOM = "no_room"
    NOT_TAKEN = "not_taken"
    COMPANION_FAILED = "companion_failed"
    SPLIT = "split"
    KEEPER_WENT = "keeper_went"
    LOST = "lost"
    NOT_IN_BIN = "not_in_bin"
    INTERRUPTED = "interrupted"

    @property
    def template(self) -> str:
        """The sentence in plain English, with `{trash}` for the platform's word."""
        return _SENTENCES[self]

    @property
    def message(self) -> str:
        return self.template.format(trash=TRASH_WORD)


_SENTENCES = {
    Reason.CHANGED: "Changed since the scan – left alone.",
    Reason.VANISHED: "Moved or deleted since the scan – nothing to do.",
    Reason.UNREADABLE: "Can't be read to compare it once more – left alone.",
    Reason.PROTECTED: "In a protected folder – left alone.",
    Reason.COMPANION_CHANGED: "A file that belongs to it changed since the scan – left alone.",
    Reason.NO_MATCH: "No photo it directly matches stays – left alone.",
    Reason.SAME_FILE: "Its kept copy is the same file under another name – left alone.",
    Reason.DIFFERENT: "No longer the same as its kept copy – left alone.",
    Reason.KEEPER_GONE: "Its kept copy is gone – left alone.",
    Reason.KEEPER_CHANGED: "Its kept copy changed since the scan – left alone.",
    Reason.KEEPER_DAMAGED: "Its kept copy can't be read – left alone.",
    Reason.KEEPER_TRASHED: "Its kept copy is to go to the {trash} as well – left alone.",
    Reason.NO_TRASH: "This drive has no {trash} – left alone.",
    Reason.NO_HISTORY: "The history can't be written, so nothing could be undone – left alone.",
    Reason.NO_PERMISSION: "No permission to move it.",
    Reason.IN_USE: "Another app is using it.",
    Reason.DISCONNECTED: "Drive disconnected.",
    Reason.NO_ROOM: "Not enough room in the {trash}.",
    Reason.NOT_TAKEN: "The {trash} did not take it – it is still in its place.",
    Reason.COMPANION_FAILED: "A file that belongs to it could not be moved – both were left.",
    Reason.SPLIT: "A file that belongs to it stayed behind.",
    Reason.KEEPER_WENT: "Its kept copy went away at the same moment – please restore it.",
    Reason.LOST: "Reported as moved, but it is neither in its place nor in the {trash}.",
    Reason.NOT_IN_BIN: "Windows reported it moved, but it isn't in the {trash}.",
    Reason.INTERRUPTED: "The program ended before it was moved – left where it was.",
}
STOPPED = "Stopped before this photo – left where it was."
MOVED = "Moved to the {trash}."
MOVED_ASIDE = "Moved to a folder on its drive, which has no {trash}."
MOVED_SOMEWHERE = "In the {trash}; restore it there."


@dataclass(frozen=True, slots=True)
class Carried:
    """A companion that belongs to a trashed photo and where it lies now; None: not known."""

    companion: Companion
    where: str | None


@dataclass(frozen=True, slots=True)
class TrashReceipt:
    """What became of one photo asked for, whatever happened.

    `where` is its path in the trash; None for a moved photo means: in the trash, place unknown.
    `is_aside`: it went to a folder on its drive, which has no trash.
    `detail` is the system's own text, in whatever language it speaks.
    """

    photo: Photo
    kept: Photo | None
    outcome: Outcome
    at: datetime
    reason: Reason | None = None
    where: str | None = None
    carried: tuple[Carried, ...] = ()
    detail: str | None = None
    is_aside: bool = False

    @property
    def template(self) -> str:
        """One plain sentence, with `{trash}` for the platform's word."""
        if self.reason is not None:
            return self.reason.template
        if self.outcome is Outcome.STOPPED:
            return STOPPED
        if self.is_aside:
            return MOVED_ASIDE
        return MOVED_SOMEWHERE if self.where is None else MOVED

    @property
    def message(self) -> str:
        return self.template.format(trash=TRASH_WORD)


@dataclass(frozen=True, slots=True)
class Forecast:
    """What would become of one photo by the state of the disk now; no reason: it would move.

    `drive` is named where it has no trash, and `aside` is the folder there to which it goes, or
    could go if the user wished. `held` are bytes of it that stay in use though it goes: of a clone
    of another file, or of one that stays on its drive.
    """

    photo: Photo
    kept: Photo | None
    reason: Reason | None = None
    drive: str | None = None
    aside: str | None = None
    held: int = 0

    @property
    def is_fine(self) -> bool:
        return self.reason is None


class NotMoved(Exception):
    """A file did not reach the trash; `args` are the reason and the system's text."""

    def __init__(self, reason: Reason, detail: str | None = None) -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail

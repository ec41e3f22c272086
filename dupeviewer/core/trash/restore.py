"""Back from the trash to where it was, with its companions; nothing is ever overwritten.

Knows only what the journal says, so it works after a restart; what cannot be put back says why.
"""

from __future__ import annotations

import logging
import os
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from dupeviewer.core.progress import SILENT, Progress, Report, Stage, Stopped
from dupeviewer.core.sentences import TRASH_WORD
from dupeviewer.core.trash import bin as trash_bin
from dupeviewer.core.trash import naming, removed
from dupeviewer.core.trash.entry import Entry, State
from dupeviewer.core.trash.journal import Journal, Unwritable
from dupeviewer.core.trash.receipt import Carried

logger = logging.getLogger(__name__)


class Return(Enum):
    """What became of one photo that was to come back."""

    BACK = "back"
    RENAMED = "renamed"
    TAKEN = "taken"
    NOT_THERE = "not_there"
    AWAY = "away"
    PLACE_UNKNOWN = "place_unknown"
    FAILED = "failed"
    STOPPED = "stopped"

    @property
    def template(self) -> str:
        """The sentence in plain English, with `{trash}` for the platform's word."""
        return _SENTENCES[self]

    @property
    def message(self) -> str:
        return self.template.format(trash=TRASH_WORD)


_SENTENCES = {
    Return.BACK: "Back where it was.",
    Return.RENAMED: "Back under a new name: another file is in its place now.",
    Return.TAKEN: "A new file is there now – it is still in the {trash}.",
    Return.NOT_THERE: "No longer in the {trash}.",
    Return.AWAY: "Its drive is not connected.",
    Return.PLACE_UNKNOWN: "In the {trash}; restore it there.",
    Return.FAILED: "Could not be put back – it is still in the {trash}.",
    Return.STOPPED: "Stopped before this photo – it is still in the {trash}.",
}


@dataclass(frozen=True, slots=True)
class RestoreReceipt:
    """What became of one entry asked for; `path` is where the photo is again.

    Where its place is TAKEN, `path` is what it could be restored as. `missing` are the companions
    that did not come along.
    """

    entry: Entry
    outcome: Return
    path: str | None = None
    missing: tuple[Carried, ...] = ()
    detail: str | None = None


def put_back(
    entries: Sequence[Entry],
    journal: Journal,
    report: Report = SILENT,
    *,
    under_new_names: bool = True,
) -> tuple[RestoreReceipt, ...]:
    """Restore those of the entries that were moved: one receipt for each, also when stopped.

    Where another file is in the place of one, it gets a new name, or stays where it is.
    """
    asked = [entry for entry in entries if entry.state is State.MOVED]
    receipts: list[RestoreReceipt] = []
    try:
        for entry in asked:
            report(Progress(Stage.RESTORE, len(receipts), len(asked), entry.path))
            receipts.append(_restore(entry, journal, under_new_names=under_new_names))
            report.found((receipts[-1],))
        report(Progress(Stage.RESTORE, len(receipts), len(asked)))
    except Stopped:
        rest = asked[len(receipts) :]
        receipts += [RestoreReceipt(entry, Return.STOPPED) for entry in rest]
    return tuple(receipts)


def is_in_trash(entry: Entry) -> bool:
    """Whether the photo of a moved entry still lies where it went."""
    return entry.where is not None and _lies_at(entry.where, entry.size, entry.mtime_ns)


def is_away(entry: Entry) -> bool:
    """Whether the drive on which a moved entry lies is not there, though its folder may be."""
    if entry.where is None:
        return False
    if drive := removed.base_of(entry.where):
        return not os.path.ismount(drive)
    *above, name, user = os.path.dirname(os.path.dirname(entry.where)).rsplit(os.sep, 2)
    if user.startswith(".Trash"):
        return not os.path.ismount(os.sep.join((*above, name)) or os.sep)
    if name == ".Trash":  # shared by all users of the drive
        return not os.path.ismount(os.sep.join(above) or os.sep)
    return False  # in the home folder


def _lies_at(where: str, size: int, mtime_ns: int) -> bool:
    try:
        now = os.lstat(where)
    except OSError:
        return False
    return (now.st_size, now.st_mtime_ns) == (size, mtime_ns) and stat.S_ISREG(now.st_mode)


def _restore(entry: Entry, journal: Journal, *, under_new_names: bool) -> RestoreReceipt:
    if entry.where is None:
        return RestoreReceipt(entry, Return.PLACE_UNKNOWN)
    if not is_in_trash(entry):
        return RestoreReceipt(entry, Return.AWAY if is_away(entry) else Return.NOT_THERE)
    try:
        os.makedirs(os.path.dirname(entry.path), exist_ok=True)
        number = _move_photo(entry, entry.where, journal, under_new_names=under_new_names)
    except _Taken as taken:
        return RestoreReceipt(entry, Return.TAKEN, taken.could_be)
    except (OSError, Unwritable) as error:
        return RestoreReceipt(entry, Return.FAILED, detail=str(error))
    path = _numbered(entry.path, entry.path, number)
    carried = tuple(_restore_companion(entry, carried, number) for carried in entry.carried)
    try:
        journal.restored(entry, path, carried)
    except Unwritable as error:  # what was begun is written, so the next start finds the truth
        logger.warning("not yet in the history: %s", error)
    outcome = Return.RENAMED if number else Return.BACK
    return RestoreReceipt(entry, outcome, path, tuple(c for c in carried if c.where is not None))


class _Taken(Exception):
    """Another file is in the place of a photo that was to keep its name."""

    def __init__(self, could_be: str) -> None:
        super().__init__(could_be)
        self.could_be = could_be


def _move_photo(entry: Entry, where: str, journal: Journal, *, under_new_names: bool) -> int:
    """Move to the first place that is free for the photo and for all that comes with it.

    Raises: _Taken where that is not its own and must be, OSError, Unwritable.
    """
    number = 0
    while True:
        number = _free_number(entry, number)
        if number and not under_new_names:
            raise _Taken(_numbered(entry.path, entry.path, number))
        target = _numbered(entry.path, entry.path, number)
        journal.restoring(entry, target)
        try:
            trash_bin.take_out(where, target)
        except FileExistsError:
            journal.restored(entry, None, entry.carried)
            number += 1
        except OSError:
            journal.restored(entry, None, entry.carried)
            raise
        else:
            return number


def _free_number(entry: Entry, number: int) -> int:
    paths = [entry.path, *(c.companion.path for c in entry.carried if c.where is not None)]
    while any(os.path.lexists(_numbered(path, entry.path, number)) for path in paths):
        number += 1
    return number


def _restore_companion(entry: Entry, carried: Carried, number: int) -> Carried:
    """Where the companion is in the trash still; None: back, or it never went."""
    known = carried.companion
    if carried.where is None or not _lies_at(carried.where, known.size, known.mtime_ns):
        return carried
    target = _numbered(carried.companion.path, entry.path, number)
    try:
        os.makedirs(os.path.dirname(target), exist_ok=True)
        trash_bin.take_out(carried.where, target)
    except OSError:
        return carried
    return Carried(carried.companion, None)


def _numbered(path: str, photo: str, number: int) -> str:
    """The path with " (restored)" behind the part of the name it shares with the photo."""
    if number == 0:
        return path
    folder, name = os.path.split(path)
    stem = os.path.splitext(os.path.basename(photo))[0]
    if not name.startswith(stem):
        stem = os.path.splitext(name)[0]
    note = " (restored)" if number == 1 else f" (restored {number})"
    return os.path.join(folder, naming.fitting(stem, note + name[len(stem) :]))

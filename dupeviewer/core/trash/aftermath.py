"""What the disk says of an entry that was begun and never ended, because the program was.

Looks and concludes; the journal writes it down, and no file is moved here.
"""

from __future__ import annotations

import os
from dataclasses import dataclass

from dupeviewer.core.trash.bin import Place
from dupeviewer.core.trash.entry import Entry, State
from dupeviewer.core.trash.receipt import Carried, Reason


@dataclass(frozen=True, slots=True)
class Truth:
    """The state to be written for an entry, and where its files are."""

    state: State
    reason: Reason | None
    where: str | None
    carried: tuple[Carried, ...]


def truth(entry: Entry, trash: Place | None, target: str | None) -> Truth | None:
    """What the disk says of an entry that was begun; None: its drive is not there to ask."""
    if entry.state is State.RESTORING:
        return _of_restore(entry, target)
    carried = tuple(
        Carried(
            c.companion, _place(trash, c.companion.path, c.companion.size, c.companion.mtime_ns)
        )
        for c in entry.carried
    )
    if _is_there(entry.path, entry.size, entry.mtime_ns):
        return Truth(State.LEFT, Reason.INTERRUPTED, None, carried)
    if trash is None:
        return Truth(State.MOVED, None, None, carried)
    where = _place(trash, entry.path, entry.size, entry.mtime_ns)
    if where is not None:
        stayed = any(os.path.lexists(c.companion.path) for c in carried)
        return Truth(State.MOVED, Reason.SPLIT if stayed else None, where, carried)
    if not os.path.isdir(trash.base):
        return None
    if not trash.can_tell():
        return Truth(State.MOVED, None, None, carried)
    return Truth(State.FAILED, Reason.LOST, None, carried)


def _of_restore(entry: Entry, target: str | None) -> Truth | None:
    carried = tuple(
        Carried(c.companion, c.where if c.where and os.path.lexists(c.where) else None)
        for c in entry.carried
    )
    if target is not None and _is_there(target, entry.size, entry.mtime_ns):
        return Truth(State.RESTORED, None, target, carried)
    if entry.where is not None and not os.path.isdir(os.path.dirname(entry.where)):
        return None
    return Truth(State.MOVED, None, entry.where, carried)


def _place(trash: Place | None, path: str, size: int, mtime_ns: int) -> str | None:
    if trash is None or _is_there(path, size, mtime_ns):
        return None
    return trash.find(path, size, mtime_ns)


def _is_there(path: str, size: int, mtime_ns: int) -> bool:
    try:
        now = os.lstat(path)
    except OSError:
        return False
    return (now.st_size, now.st_mtime_ns) == (size, mtime_ns)

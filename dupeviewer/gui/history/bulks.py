"""Marks that were set on many photos at once: written down, listed, and taken back together.

Works in the memory's own thread; what the marks mean for the groups is the session's affair.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice

from PySide6.QtCore import QObject, QThreadPool, Signal

from dupeviewer.core.review.review import Mark
from dupeviewer.core.storage.verdicts import Bulk, Verdicts
from dupeviewer.gui.background.applying import Applying, Changed
from dupeviewer.gui.memory.written import Memory
from dupeviewer.gui.session import Session

_LOOKED_AT = 20


@dataclass(frozen=True, slots=True)
class Standing:
    """A bulk mark: how many of its marks stand as they were set, and whether photos have gone."""

    bulk: Bulk
    left: int
    is_trashed: bool


class Bulks(QObject):
    """What is noted can be read; what stands can be taken back, which is one step of undo."""

    bulksRead = Signal(object)  # tuple[Standing, ...], the latest first
    takenBack = Signal(int)  # how many marks

    _marksRead = Signal(object)

    def __init__(
        self, session: Session, memory: Memory, pool: QThreadPool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._memory = memory
        self._applying = Applying(session, pool, self)
        self._applying.applied.connect(self._on_applied)
        self._marksRead.connect(self._apply)

    def note(self, how: str, name: str, changed: Changed) -> None:
        """Write down what has just been marked: by `how`, under which name."""
        said = {path: (_word(old), _word(new)) for path, (old, new) in changed.items()}
        now = datetime.now(UTC)
        self._memory.write(lambda verdicts: verdicts.note_bulk(now, how, name, said))

    def note_accepted(self, changed: Changed) -> None:
        """The same of suggestions that were accepted in several groups at once."""
        if changed:
            self.note("suggestions", "", changed)

    def read(self) -> None:
        """Ends in `bulksRead`."""
        marks = self._session.review.marks
        self._memory.write(lambda verdicts: self.bulksRead.emit(_standing(verdicts, marks)))

    def take_back(self, bulk: Bulk) -> None:
        """Set the marks that still stand to what they were before; ends in `takenBack`."""
        marks = self._session.review.marks

        def work(verdicts: Verdicts) -> None:
            changes = verdicts.changes_of(bulk.id)
            back = {p: old for p, (old, new) in changes.items() if _stands(marks, p, new)}
            self._marksRead.emit({p: None if old is None else Mark(old) for p, old in back.items()})

        self._memory.write(work)

    def forget(self) -> None:
        """The marks stay as they are."""
        self._memory.write(lambda verdicts: verdicts.forget_bulks())

    def shutdown(self) -> None:
        self._applying.shutdown()

    def _apply(self, marks: Mapping[str, Mark | None]) -> None:
        known = {p: mark for p, mark in marks.items() if self._session.row_of(p) is not None}
        if known:
            self._applying.apply(known)
        else:
            self.takenBack.emit(0)

    def _on_applied(self, changed: Changed) -> None:
        self.takenBack.emit(len(changed))


def _standing(verdicts: Verdicts, marks: Mapping[str, Mark]) -> tuple[Standing, ...]:
    found = []
    for bulk in verdicts.bulks():
        changes = verdicts.changes_of(bulk.id)
        left = sum(_stands(marks, path, new) for path, (_, new) in changes.items())
        went = (path for path, (_, new) in changes.items() if new == Mark.TRASH.value)
        is_trashed = not left and any(not os.path.lexists(p) for p in islice(went, _LOOKED_AT))
        found.append(Standing(bulk, left, is_trashed))
    return tuple(found)


def _stands(marks: Mapping[str, Mark], path: str, new: str | None) -> bool:
    mark = marks.get(path)
    return mark is not None and mark.value == new


def _word(mark: Mark | None) -> str | None:
    return None if mark is None else mark.value

"""The lines of the History: runs, latest first, and below those that are open, their photos.

Knows what is read and what is still to be asked; only lines that are looked at are probed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from dupeviewer.core.trash import Entry, Run
from dupeviewer.gui.history import wording
from dupeviewer.gui.history.archive import Archive, Probed, Where
from dupeviewer.gui.history.bulks import Standing

LineRole = Qt.ItemDataRole.UserRole + 1

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(slots=True)
class RunLine:
    """A run; `count` says where its photos are, once that is known."""

    run: Run
    is_open: bool = False
    count: Counter[Where] | None = None

    @property
    def restorable(self) -> int:
        """How many may come back, as far as is known."""
        if self.count is None:
            return self.run.moved - self.run.restored
        ways_back = (Where.IN_TRASH, Where.ASIDE, Where.NOT_CONNECTED)
        return sum(self.count[where] for where in ways_back)


@dataclass(slots=True)
class PhotoLine:
    """A photo of a run; `probed` is what the disk says, once it was asked."""

    entry: Entry
    probed: Probed | None = None


@dataclass(slots=True)
class BulkLine:
    """Marks that were set at once."""

    standing: Standing


Line = RunLine | PhotoLine | BulkLine


class HistoryModel(QAbstractListModel):
    """Either all runs, or what was found by a search."""

    def __init__(self, archive: Archive, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive = archive
        self._lines: list[Line] = []
        self._photos: dict[int, PhotoLine] = {}
        self._wanted: dict[int, Entry] = {}
        self._asked: set[int] = set()
        self._opening: set[int] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._probe)
        archive.entriesRead.connect(self._on_entries)
        archive.counted.connect(self._on_counted)
        archive.probed.connect(self._on_probed)

    def line(self, index: AnyIndex) -> Line | None:
        return self._lines[index.row()] if index.isValid() else None

    def show_runs(self, runs: Sequence[Run], bulks: Sequence[Standing] = ()) -> None:
        """Runs and bulk marks, the latest first; the runs that were open stay so."""
        was_open = {
            line.run.id for line in self._lines if isinstance(line, RunLine) and line.is_open
        }
        lines: list[Line] = [*map(RunLine, runs), *map(BulkLine, bulks)]
        self._reset(sorted(lines, key=_moment, reverse=True))
        for run in was_open or {run.id for run in runs[:1]}:
            self._open(run)

    def show_found(self, entries: Sequence[Entry]) -> None:
        self._reset(PhotoLine(entry) for entry in entries)

    def found_entries(self) -> list[Entry]:
        """What a search found; none while all runs are shown."""
        lines = self._lines
        if any(isinstance(line, RunLine) for line in lines):
            return []
        return [line.entry for line in lines if isinstance(line, PhotoLine)]

    def toggle(self, index: AnyIndex) -> None:
        """Open a run, or close it."""
        line = self.line(index)
        if not isinstance(line, RunLine):
            return
        if line.is_open:
            self._close(index.row())
        else:
            self._open(line.run.id)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                if isinstance(line, RunLine):
                    return wording.run_aloud(line.run, line.count, is_open=line.is_open)
                if isinstance(line, BulkLine):
                    return wording.bulk_aloud(line.standing)
                return wording.photo_aloud(line.entry, line.probed)
            case _ if role == LineRole:
                if not isinstance(line, BulkLine):
                    self._want(line)
                return line
        return None

    def _reset(self, lines: Iterable[Line]) -> None:
        self.beginResetModel()
        self._lines = list(lines)
        self._photos = {x.entry.id: x for x in self._lines if isinstance(x, PhotoLine)}
        self._wanted.clear()
        self._asked.clear()
        self._opening.clear()
        self.endResetModel()

    def _open(self, run: int) -> None:
        if run not in self._opening:
            self._opening.add(run)
            self._archive.read_entries(run)

    def _close(self, row: int) -> None:
        last = row
        while last + 1 < len(self._lines) and isinstance(self._lines[last + 1], PhotoLine):
            last += 1
        if last > row:
            self.beginRemoveRows(QModelIndex(), row + 1, last)
            del self._lines[row + 1 : last + 1]
            self.endRemoveRows()
        line = self._lines[row]
        if isinstance(line, RunLine):
            line.is_open = False
        self._tell(row)

    def _on_entries(self, run: int, entries: Sequence[Entry]) -> None:
        row = self._row_of_run(run)
        if run not in self._opening or row is None:
            return
        self._opening.discard(run)
        line = self._lines[row]
        if isinstance(line, RunLine) and not line.is_open and entries:
            line.is_open = True
            self.beginInsertRows(QModelIndex(), row + 1, row + len(entries))
            lines = [PhotoLine(entry) for entry in entries]
            self._photos.update((photo.entry.id, photo) for photo in lines)
            self._lines[row + 1 : row + 1] = lines
            self.endInsertRows()
            self._tell(row)

    def _want(self, line: RunLine | PhotoLine) -> None:
        """Ask for what is not known of a line that is looked at."""
        if isinstance(line, RunLine):
            if line.count is None and -line.run.id not in self._asked:
                self._asked.add(-line.run.id)
                self._archive.count(line.run.id)
        elif line.probed is None and line.entry.id not in self._asked:
            self._asked.add(line.entry.id)
            self._wanted[line.entry.id] = line.entry
            self._soon.start()

    def _probe(self) -> None:
        wanted, self._wanted = self._wanted, {}
        if wanted:
            self._archive.probe(list(wanted.values()))

    def _on_counted(self, run: int, count: Counter[Where]) -> None:
        row = self._row_of_run(run)
        line = None if row is None else self._lines[row]
        if row is not None and isinstance(line, RunLine):
            line.count = count
            self._tell(row)

    def _on_probed(self, probed: dict[int, Probed]) -> None:
        for number, found in probed.items():
            if number in self._photos:
                self._photos[number].probed = found
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))

    def _row_of_run(self, run: int) -> int | None:
        rows = enumerate(self._lines)
        return next((n for n, x in rows if isinstance(x, RunLine) and x.run.id == run), None)

    def _tell(self, row: int) -> None:
        index = self.index(row)
        self.dataChanged.emit(index, index)


def _moment(line: Line) -> datetime:
    match line:
        case RunLine():
            return line.run.started
        case BulkLine():
            return line.standing.bulk.said
        case PhotoLine():
            return line.entry.begun

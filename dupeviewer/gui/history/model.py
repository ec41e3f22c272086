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

from dupeviewer.core.trash import Entry, Listed, Run
from dupeviewer.gui.history import wording
from dupeviewer.gui.history.archive import Archive, Probed, Where
from dupeviewer.gui.history.bulks import Standing

LineRole = Qt.ItemDataRole.UserRole + 1

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(slots=True)
class RunLine:
    """A run; `shown` of its photos stand below it, `count` says where they are, once known."""

    run: Run
    is_open: bool = False
    shown: int = 0
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
    """A photo of a run, or one that was found; the rest is known once it was looked at."""

    listed: Listed
    entry: Entry | None = None
    probed: Probed | None = None
    is_found: bool = False


@dataclass(slots=True)
class BulkLine:
    """Marks that were set at once."""

    standing: Standing


Key = tuple[str, int]
Line = RunLine | PhotoLine | BulkLine


class HistoryModel(QAbstractListModel):
    """Either all runs, or what was found by a search."""

    def __init__(self, archive: Archive, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive = archive
        self._lines: list[Line | Listed] = []  # lines of photos are made when they are seen
        self._photos: dict[int, PhotoLine] = {}
        self._is_search = False
        self._wanted: set[int] = set()
        self._asked: set[int] = set()
        self._opening: set[int] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._probe)
        archive.listed.connect(self._on_listed)
        archive.counted.connect(self._on_counted)
        archive.probed.connect(self._on_probed)

    def line(self, index: AnyIndex) -> Line | None:
        return self._line(index.row()) if index.isValid() else None

    def key(self, index: AnyIndex) -> Key | None:
        """By which a line is found again after it was read anew; a photo by its run."""
        match self.line(index):
            case RunLine(run=run):
                return "run", run.id
            case PhotoLine(listed=photo):
                return "run", photo.run
            case BulkLine(standing=standing):
                return "bulk", standing.bulk.id
        return None

    def find(self, key: Key | None) -> QModelIndex:
        """The line of a key; the first where there is none."""
        rows = range(len(self._lines)) if key is not None else ()
        heads = (row for row in rows if not isinstance(self._lines[row], PhotoLine | Listed))
        return self.index(next((row for row in heads if self.key(self.index(row)) == key), 0))

    def show_runs(self, runs: Sequence[Run], bulks: Sequence[Standing] = ()) -> None:
        """Runs and bulk marks, the latest first; runs stay open or closed, a new one is open."""
        before = [line for line in self._lines if isinstance(line, RunLine)]
        known = {line.run.id: line.is_open or line.run.id in self._opening for line in before}
        unsorted: list[RunLine | BulkLine] = [*map(RunLine, runs), *map(BulkLine, bulks)]
        lines = sorted(unsorted, key=_moment, reverse=True)
        self._reset(lines, is_search=False)
        for run in runs:
            if known.get(run.id, run is runs[0]):
                self._open(run.id)

    def show_found(self, entries: Sequence[Entry]) -> None:
        lines = (PhotoLine(entry.listed, entry, is_found=True) for entry in entries)
        self._reset(lines, is_search=True)

    def ask_again(self) -> None:
        """Photos were put back: what is seen is asked for anew, and stays as it is meanwhile."""
        self._asked.clear()
        self._tell_all()

    def found_entries(self) -> list[Entry]:
        """What a search found; none while all runs are shown."""
        found = self._lines if self._is_search else ()
        return [line.entry for line in found if isinstance(line, PhotoLine) and line.entry]

    def toggle(self, index: AnyIndex) -> None:
        """Open a run, or close it."""
        line = self.line(index)
        if not isinstance(line, RunLine):
            return
        if line.is_open:
            self._close(line, index.row())
        else:
            self._open(line.run.id)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._line(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                if isinstance(line, RunLine):
                    return wording.run_aloud(line.run, line.count, is_open=line.is_open)
                if isinstance(line, BulkLine):
                    return wording.bulk_aloud(line.standing)
                told = line.listed.path, line.entry, line.probed
                return wording.photo_aloud(*told, is_found=line.is_found)
            case _ if role == LineRole:
                if not isinstance(line, BulkLine):
                    self._want(line)
                return line
        return None

    def _line(self, row: int) -> Line:
        line = self._lines[row]
        if not isinstance(line, Listed):
            return line
        made = self._lines[row] = self._photos[line.id] = PhotoLine(line)
        return made

    def _reset(self, lines: Iterable[Line], *, is_search: bool) -> None:
        self.beginResetModel()
        self._is_search = is_search
        self._lines = list(lines)
        self._photos = {x.listed.id: x for x in self._lines if isinstance(x, PhotoLine)}
        self._wanted.clear()
        self._asked.clear()
        self._opening.clear()
        self.endResetModel()

    def _open(self, run: int) -> None:
        if run not in self._opening:
            self._opening.add(run)
            self._archive.list_photos(run)

    def _close(self, line: RunLine, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row + 1, row + line.shown)
        del self._lines[row + 1 : row + 1 + line.shown]
        line.is_open, line.shown = False, 0
        self.endRemoveRows()
        self._tell(row)

    def _on_listed(self, run: int, photos: Sequence[Listed]) -> None:
        row = self._row_of_run(run)
        if run not in self._opening or row is None:
            return
        self._opening.discard(run)
        line = self._lines[row]
        if isinstance(line, RunLine) and not line.is_open and photos:
            self.beginInsertRows(QModelIndex(), row + 1, row + len(photos))
            line.is_open, line.shown = True, len(photos)
            self._lines[row + 1 : row + 1] = photos
            self.endInsertRows()
            self._tell(row)

    def _want(self, line: RunLine | PhotoLine) -> None:
        """Ask for what is to be known of a line that is looked at, once."""
        if isinstance(line, RunLine):
            if -line.run.id not in self._asked:
                self._asked.add(-line.run.id)
                self._archive.count(line.run.id)
        elif line.listed.id not in self._asked:
            self._asked.add(line.listed.id)
            self._wanted.add(line.listed.id)
            self._soon.start()

    def _probe(self) -> None:
        wanted, self._wanted = self._wanted, set()
        if wanted:
            self._archive.probe(sorted(wanted))

    def _on_counted(self, run: int, count: Counter[Where]) -> None:
        row = self._row_of_run(run)
        line = None if row is None else self._lines[row]
        if row is not None and isinstance(line, RunLine):
            line.count = count
            self._tell(row)

    def _on_probed(self, probed: Sequence[tuple[Entry, Probed]]) -> None:
        for entry, found in probed:
            if entry.id in self._photos:
                line = self._photos[entry.id]
                line.entry, line.probed = entry, found
        self._tell_all()

    def _row_of_run(self, run: int) -> int | None:
        rows = enumerate(self._lines)
        return next((n for n, x in rows if isinstance(x, RunLine) and x.run.id == run), None)

    def _tell_all(self) -> None:
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))

    def _tell(self, row: int) -> None:
        index = self.index(row)
        self.dataChanged.emit(index, index)


def _moment(line: RunLine | BulkLine) -> datetime:
    return line.run.started if isinstance(line, RunLine) else line.standing.bulk.said

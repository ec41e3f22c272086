"""The groups as a list: sections by kind, filtered, sorted, growing at its end while a scan runs.

Order is computed once per sort; painting asks only for the rows on screen. What a group is and how
far it is decided stays the session's affair.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.review.keeper import Suggestion
from dupeviewer.gui.models import words
from dupeviewer.gui.models.order import Sort, arranged
from dupeviewer.gui.models.sieve import Filter, Rows, passing
from dupeviewer.gui.session import GroupState, Session

AnyIndex = QModelIndex | QPersistentModelIndex
ROWS_TOLD_SINGLY = 64
NEW_SECTION = len(Kind)
EntryRole = Qt.ItemDataRole.UserRole
RowRole = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Section:
    """A header: the kind, or None for groups that came after the last sort, with the subtotal."""

    kind: Kind | None
    groups: int
    saved: int


@dataclass(frozen=True, slots=True)
class Line:
    """All that is painted of one group."""

    photos: tuple[Photo, ...]
    name: str
    more: int
    kind: Kind
    difference: int
    saved: int
    state: GroupState
    is_suggested: bool


class GroupsModel(QAbstractListModel):
    """Session rows in display order; a header is an entry too.

    An entry is a session row, or -1 - section for a header; `EntryRole` gives a Line or a Section.
    A group's rank is its place in the order of all groups, shown or not, so that a hidden group
    still has neighbours.
    """

    arranged = Signal()
    newGroupsChanged = Signal(int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._filter = Filter()
        self._sort = Sort.SPACE
        self._sections: Rows = np.zeros(0, dtype=np.int64)
        self._ranks: Rows = np.zeros(0, dtype=np.int64)
        self._order: Rows = np.zeros(0, dtype=np.int64)
        self._shown = np.zeros(0, dtype=np.bool_)
        self._entries: list[int] = []
        self._held: set[int] = set()
        self._subtotals = [[0, 0] for _ in range(NEW_SECTION + 1)]
        self._rebuild()
        session.clustersReset.connect(self._on_reset)
        session.clustersAppended.connect(self._on_appended)
        session.clusterReplaced.connect(self._on_replaced)
        session.reviewChanged.connect(self._on_review)

    # What the screen asks

    @property
    def filter(self) -> Filter:
        return self._filter

    @property
    def sort_order(self) -> Sort:
        return self._sort

    @property
    def new_groups(self) -> int:
        """How many groups stand at the end because they came after the last sort."""
        return self._subtotals[NEW_SECTION][0]

    @property
    def shown_groups(self) -> int:
        return sum(groups for groups, _ in self._subtotals)

    def arrange(self, filter_: Filter | None = None, order: Sort | None = None) -> None:
        """Filter and sort anew; groups that came since then take their places."""
        self._filter = filter_ or self._filter
        self._sort = order or self._sort
        self._held.clear()
        self.beginResetModel()
        self._rebuild()
        self.endResetModel()
        self._tell()

    def hold(self, row: int) -> None:
        """Keep showing a group, whatever becomes of it: the user is looking at it."""
        self._held.add(row)

    def hold_only(self, row: int) -> None:
        """The user looks at this group now; the ones looked at before may leave."""
        before = self._held - {row}
        self._held = {row}
        self._on_review(sorted(before))

    def index_of(self, row: int) -> QModelIndex:
        """Where a session row is shown; invalid where it is not."""
        if not self._is_shown(row):
            return QModelIndex()
        return self.index(self._place(row))

    def row_at(self, index: AnyIndex) -> int | None:
        """The session row of an index; None for headers."""
        if not index.isValid() or self._entries[index.row()] < 0:
            return None
        return self._entries[index.row()]

    def next_row(self, row: int, step: int = 1) -> int | None:
        """The shown group after (or, with step -1, before) this one, which may be hidden itself."""
        rank = int(self._ranks[row])
        ranks = self._order[rank + 1 :] if step > 0 else self._order[:rank][::-1]
        found = ranks[self._shown[ranks]]
        return int(found[0]) if len(found) else None

    def rows_between(self, first: int, last: int) -> list[int]:
        """The session rows of these entries, headers left out."""
        return [row for row in self._entries[first : last + 1] if row >= 0]

    def position(self, row: int) -> int:
        """The number of a group among those shown, from 1, in display order."""
        section = int(self._sections[row])
        headers = sum(1 for counts in self._subtotals[: section + 1] if counts[0])
        return self._place(row) - headers + 1

    def rows_in(self, section: int) -> list[int]:
        """The shown groups of one section."""
        rows = np.array(self._entries, dtype=np.int64)
        rows = rows[rows >= 0]
        in_section: list[int] = rows[self._sections[rows] == section].tolist()
        return in_section

    def not_judged(self) -> list[int]:
        """The groups that may pass once it is known whether something is suggested."""
        may_pass = passing(self._session, self._order, replace(self._filter, unclear=False))
        return self._session.board.without_verdict(may_pass.tolist())

    def header_index(self, section: int) -> QModelIndex:
        if not self._subtotals[section][0]:
            return QModelIndex()
        return self.index(bisect_left(self._entries, (section, -1), key=self._entry_key))

    # What the view asks

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        if parent is None or not parent.isValid():  # asked once a row by each layout
            return len(self._entries)
        return 0

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if self.row_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # as Qt has it
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        return self._header_data(-1 - entry, role) if entry < 0 else self._line_data(entry, role)

    def _header_data(self, section: int, role: int) -> Any:  # as Qt has it
        groups, saved = self._subtotals[section]
        if role == EntryRole:
            return Section(Kind(section) if section < NEW_SECTION else None, groups, saved)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            name = self.tr("New groups") if section == NEW_SECTION else words.kind(Kind(section))
            return self.tr("{section} ({groups}, {size})").format(
                section=name, groups=words.group_count(groups), size=words.size(saved)
            )
        return None

    def _line_data(self, row: int, role: int) -> Any:  # as Qt has it
        if role == RowRole:
            return row
        if role == EntryRole:
            return self._line(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._line(row).name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(self._line(row))
        if role == Qt.ItemDataRole.ToolTipRole:
            return words.kind_meaning(self._session.clusters[row].kind)
        return None

    def _line(self, row: int) -> Line:
        cluster, measures = self._session.clusters[row], self._session.board.measures
        verdict = self._session.verdict(row)
        photos = cluster.photos
        if isinstance(verdict, Suggestion):
            photos = (verdict.keep, *(p for p in photos if p.path != verdict.keep.path))
        return Line(
            photos=photos,
            name=photos[0].name,
            more=len(photos) - 1,
            kind=Kind(measures.of(row, "kind")),
            difference=measures.of(row, "difference"),
            saved=measures.of(row, "saved"),
            state=self._session.group_state(row),
            is_suggested=isinstance(verdict, Suggestion),
        )

    def _spoken(self, line: Line) -> str:
        return self.tr(
            "{name}, {photos}, {kind}, difference {difference}, saves {size}, {state}"
        ).format(
            name=line.name,
            photos=words.photo_count(len(line.photos)),
            kind=words.kind(line.kind),
            difference=words.number(line.difference),
            size=words.size(line.saved),
            state=words.row_state(line.state, is_suggested=line.is_suggested),
        )

    # What the session tells

    def _on_reset(self) -> None:
        self._held.clear()
        self.beginResetModel()
        self._rebuild()
        self.endResetModel()
        self._tell()

    def _on_appended(self, first: int, last: int) -> None:
        if not self.shown_groups:
            self.arrange()
            return
        new = np.arange(first, last + 1)
        self._ranks = np.concatenate([self._ranks, new])
        self._order = np.concatenate([self._order, new])
        self._sections = np.concatenate([self._sections, np.full(len(new), NEW_SECTION)])
        self._shown = np.concatenate([self._shown, np.zeros(len(new), dtype=np.bool_)])
        self._insert_new(self._wanted(new).tolist())

    def _insert_new(self, rows: Sequence[int]) -> None:
        if not rows:
            return
        header = [] if self.new_groups else [-1 - NEW_SECTION]
        end = len(self._entries)
        self.beginInsertRows(QModelIndex(), end, end + len(header) + len(rows) - 1)
        self._entries += [*header, *rows]
        self._shown[rows] = True
        self.endInsertRows()
        self._count(rows)
        self.newGroupsChanged.emit(self.new_groups)

    def _on_replaced(self, row: int) -> None:
        self._count([row])
        self._on_review([row])

    def _on_review(self, rows: Sequence[int]) -> None:
        concerned = np.array(rows, dtype=np.int64)
        is_wanted = np.isin(concerned, self._wanted(concerned))
        moved: list[int] = concerned[is_wanted != self._shown[concerned]].tolist()
        if len(moved) > ROWS_TOLD_SINGLY:
            self.beginResetModel()
            self._fill()
            self.endResetModel()
            self._tell()
            return
        for row in moved:
            if self._shown[row]:
                self._remove(row)
            else:
                self._insert(row)
        self._redraw(concerned[self._shown[concerned]].tolist())
        if moved or len(rows) > ROWS_TOLD_SINGLY:
            self._tell()

    def _redraw(self, rows: Sequence[int]) -> None:
        if len(rows) > ROWS_TOLD_SINGLY:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))
            return
        for row in rows:
            index = self.index_of(row)
            self.dataChanged.emit(index, index)

    def _insert(self, row: int) -> None:
        section = int(self._sections[row])
        entries = [row] if self._subtotals[section][0] else [-1 - section, row]
        place = self._place(row)
        self.beginInsertRows(QModelIndex(), place, place + len(entries) - 1)
        self._entries[place:place] = entries
        self._shown[row] = True
        self.endInsertRows()
        self._count([row])

    def _remove(self, row: int) -> None:
        section = int(self._sections[row])
        last = self._place(row)
        first = last - (1 if self._subtotals[section][0] == 1 else 0)
        self.beginRemoveRows(QModelIndex(), first, last)
        del self._entries[first : last + 1]
        self._shown[row] = False
        self.endRemoveRows()
        self._count([row])

    def _count(self, rows: Sequence[int]) -> None:
        """Bring the subtotals up to date, after the rows themselves, as views expect."""
        self._add_up()
        for section in set(self._sections[rows].tolist()):
            index = self.header_index(section)
            if index.isValid():
                self.dataChanged.emit(index, index)

    def _tell(self) -> None:
        self.arranged.emit()
        self.newGroupsChanged.emit(self.new_groups)

    # Order

    def _rebuild(self) -> None:
        """Sort all groups, shown or not, then take in those that pass the filter."""
        measures = self._session.board.measures
        self._order = arranged(measures, self._sort)
        self._sections = measures["kind"].astype(np.int64)
        self._ranks = np.empty(len(self._order), dtype=np.int64)
        self._ranks[self._order] = np.arange(len(self._order))
        self._shown = np.zeros(len(self._order), dtype=np.bool_)
        self._fill()

    def _fill(self) -> None:
        wanted = self._wanted(self._order)
        self._shown[:] = False
        self._shown[wanted] = True
        self._add_up()
        sections = self._sections[wanted]
        rows = wanted.tolist()
        self._entries = []
        for section in dict.fromkeys(sections.tolist()):
            first, last = np.searchsorted(sections, [section, section + 1]).tolist()
            self._entries += [-1 - section, *rows[first:last]]

    def _add_up(self) -> None:
        rows = np.flatnonzero(self._shown)
        sections = self._sections[rows]
        groups = np.bincount(sections, minlength=NEW_SECTION + 1)
        saved = self._session.board.measures["saved"][rows]
        space = np.bincount(sections, saved, NEW_SECTION + 1).astype(np.int64)
        self._subtotals = list(map(list, zip(groups.tolist(), space.tolist(), strict=True)))

    def _wanted(self, rows: Rows) -> Rows:
        """Those that are to be shown, in their order; what is looked at stays."""
        passed = passing(self._session, rows, self._filter)
        held = [row for row in self._held if self._is_shown(row)]
        if not held:
            return passed
        return rows[np.isin(rows, passed) | np.isin(rows, held)]

    def _is_shown(self, row: int) -> bool:
        return row < len(self._shown) and bool(self._shown[row])

    def _place(self, row: int) -> int:
        """Where the group stands in the entries, or would stand."""
        return bisect_left(self._entries, self._entry_key(row), key=self._entry_key)

    def _entry_key(self, entry: int) -> tuple[int, int]:
        if entry < 0:
            return (-1 - entry, -1)
        return (int(self._sections[entry]), int(self._ranks[entry]))

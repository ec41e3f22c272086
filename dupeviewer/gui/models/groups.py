"""The groups as a list: sections by kind, filtered, sorted, growing at its end while a scan runs.

Tells views what an arrangement shows, and of each change; painting asks only for the rows on
screen. What a group is and how far it is decided stays the session's affair.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
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
from dupeviewer.gui.models.arrangement import NEW_SECTION, Arrangement
from dupeviewer.gui.models.order import Sort
from dupeviewer.gui.models.sieve import Filter
from dupeviewer.gui.session import GroupState, Session

AnyIndex = QModelIndex | QPersistentModelIndex
ROWS_TOLD_SINGLY = 64
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

    `EntryRole` gives a Line or a Section.
    """

    arranged = Signal()
    newGroupsChanged = Signal(int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._at = Arrangement(session)
        session.clustersReset.connect(self._on_reset)
        session.clustersAppended.connect(self._on_appended)
        session.clusterReplaced.connect(self._on_replaced)
        session.reviewChanged.connect(self._on_review)

    # What the screen asks

    @property
    def filter(self) -> Filter:
        return self._at.filter

    @property
    def sort_order(self) -> Sort:
        return self._at.sort

    @property
    def new_groups(self) -> int:
        """How many groups stand at the end because they came after the last sort."""
        return self._at.subtotal(NEW_SECTION)[0]

    @property
    def shown_groups(self) -> int:
        return self._at.shown_groups

    def arrange(self, filter_: Filter | None = None, order: Sort | None = None) -> None:
        """Filter and sort anew; groups that came since then take their places."""
        self._at.filter = filter_ or self._at.filter
        self._at.sort = order or self._at.sort
        self._on_reset()

    def hold(self, row: int) -> None:
        """Keep showing a group, whatever becomes of it: the user is looking at it."""
        self._at.held.add(row)

    def hold_only(self, row: int) -> None:
        """The user looks at this group now; the ones looked at before may leave."""
        before = self._at.held - {row}
        self._at.held = {row}
        self._on_review(sorted(before))

    def index_of(self, row: int) -> QModelIndex:
        """Where a session row is shown; invalid where it is not."""
        return self.index(self._at.place(row)) if self._at.is_shown(row) else QModelIndex()

    def row_at(self, index: AnyIndex) -> int | None:
        """The session row of an index; None for headers."""
        if not index.isValid() or self._at.entries[index.row()] < 0:
            return None
        return self._at.entries[index.row()]

    def next_row(self, row: int, step: int = 1) -> int | None:
        """The shown group after (or, with step -1, before) this one, which may be hidden itself."""
        return self._at.next_row(row, step)

    def rows_between(self, first: int, last: int) -> list[int]:
        """The session rows of these entries, headers left out."""
        return [row for row in self._at.entries[first : last + 1] if row >= 0]

    def position(self, row: int) -> int:
        """The number of a group among those shown, from 1, in display order."""
        return self._at.number(row)

    def rows_in(self, section: int) -> list[int]:
        """The shown groups of one section."""
        return self._at.rows_in(section)

    def extra_in(self, rows: Sequence[int]) -> tuple[int, int, int]:
        """How many groups these are, the copies in them beyond one each, and the bytes of those."""
        measures = self._session.board.measures
        photos = int(measures["photos"][rows].sum())
        return len(rows), photos - len(rows), int(measures["saved"][rows].sum())

    def not_judged(self) -> list[int]:
        """The groups that may pass once it is known whether something is suggested."""
        return self._at.not_judged()

    def header_index(self, section: int) -> QModelIndex:
        is_there = self._at.subtotal(section)[0] > 0
        return self.index(self._at.header_place(section)) if is_there else QModelIndex()

    # What the view asks

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        if parent is None or not parent.isValid():  # asked once a row by each layout
            return len(self._at.entries)
        return 0

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if self.row_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # as Qt has it
        if not index.isValid():
            return None
        entry = self._at.entries[index.row()]
        return self._header_data(-1 - entry, role) if entry < 0 else self._line_data(entry, role)

    def _header_data(self, section: int, role: int) -> Any:  # as Qt has it
        groups, saved = self._at.subtotal(section)
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
        self._at.held.clear()
        self.beginResetModel()
        self._at.rebuild()
        self.endResetModel()
        self._tell()

    def _on_appended(self, first: int, last: int) -> None:
        if not self.shown_groups:
            self.arrange()
            return
        rows = self._at.take_new(first, last)
        if rows:
            self._insert(rows)
            self.newGroupsChanged.emit(self.new_groups)

    def _on_replaced(self, row: int) -> None:
        self._count([row])
        self._on_review([row])

    def _on_review(self, rows: Sequence[int]) -> None:
        concerned = np.array(rows, dtype=np.int64)
        moved = self._at.out_of_place(concerned)
        if len(moved) > ROWS_TOLD_SINGLY:
            self.beginResetModel()
            self._at.fill()
            self.endResetModel()
            self._tell()
            return
        for row in moved:
            if self._at.is_shown(row):
                self._remove(row)
            else:
                self._insert([row])
        self._redraw(self._at.shown_among(concerned))
        if moved or len(rows) > ROWS_TOLD_SINGLY:
            self._tell()

    def _redraw(self, rows: Sequence[int]) -> None:
        if len(rows) > ROWS_TOLD_SINGLY:
            self.dataChanged.emit(self.index(0), self.index(len(self._at.entries) - 1))
            return
        for row in rows:
            index = self.index_of(row)
            self.dataChanged.emit(index, index)

    def _insert(self, rows: Sequence[int]) -> None:
        place, entries = self._at.coming(rows)
        self.beginInsertRows(QModelIndex(), place, place + len(entries) - 1)
        self._at.insert(place, entries)
        self.endInsertRows()
        self._count(rows)

    def _remove(self, row: int) -> None:
        first, last = self._at.going(row)
        self.beginRemoveRows(QModelIndex(), first, last)
        self._at.remove(first, last)
        self.endRemoveRows()
        self._count([row])

    def _count(self, rows: Sequence[int]) -> None:
        """Bring the subtotals up to date, after the rows themselves, as views expect."""
        self._at.add_up()
        for section in self._at.sections_of(rows):
            index = self.header_index(section)
            if index.isValid():
                self.dataChanged.emit(index, index)

    def _tell(self) -> None:
        self.arranged.emit()
        self.newGroupsChanged.emit(self.new_groups)

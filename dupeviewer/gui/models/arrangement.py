"""Which groups are shown, and where: sections by kind in their order, with a header before each.

Order is computed once per sort, in columns. What is painted of a group, and how a view is told of
changes, is the model's affair.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.gui.models.order import Sort, arranged
from dupeviewer.gui.models.sieve import Filter, Rows, passing
from dupeviewer.gui.session import Session

NEW_SECTION = len(Kind)
"""That of groups which came after the last sort, at the end."""


class Arrangement:
    """An entry is a session row, or -1 - section for a header.

    A group's rank is its place in the order of all groups, shown or not, so that a hidden group
    still has neighbours.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self.filter = Filter()
        self.sort = Sort.SPACE
        self.held: set[int] = set()
        """Groups that stay as long as they are shown, whatever becomes of them."""
        self.entries: list[int] = []
        self._sections: Rows = np.zeros(0, dtype=np.int64)
        self._ranks: Rows = np.zeros(0, dtype=np.int64)
        self._order: Rows = np.zeros(0, dtype=np.int64)
        self._shown = np.zeros(0, dtype=np.bool_)
        self._subtotals = [(0, 0)] * (NEW_SECTION + 1)
        self.rebuild()

    # What is where

    @property
    def shown_groups(self) -> int:
        return sum(groups for groups, _ in self._subtotals)

    def subtotal(self, section: int) -> tuple[int, int]:
        """How many groups of a section are shown, and the bytes that they save."""
        return self._subtotals[section]

    def sections_of(self, rows: Sequence[int]) -> set[int]:
        return set(self._sections[rows].tolist())

    def is_shown(self, row: int) -> bool:
        return row < len(self._shown) and bool(self._shown[row])

    def shown_among(self, rows: Rows) -> list[int]:
        shown: list[int] = rows[self._shown[rows]].tolist()
        return shown

    def place(self, row: int) -> int:
        """Where the group stands in the entries, or would stand."""
        return bisect_left(self.entries, self._key(row), key=self._key)

    def header_place(self, section: int) -> int:
        return bisect_left(self.entries, (section, -1), key=self._key)

    def number(self, row: int) -> int:
        """That of a group among those shown, from 1, in display order."""
        section = int(self._sections[row])
        headers = sum(1 for groups, _ in self._subtotals[: section + 1] if groups)
        return self.place(row) - headers + 1

    def next_row(self, row: int, step: int) -> int | None:
        """The shown group after this one, or before it with -1; it may be hidden itself."""
        rank = int(self._ranks[row])
        ranks = self._order[rank + 1 :] if step > 0 else self._order[:rank][::-1]
        found = ranks[self._shown[ranks]]
        return int(found[0]) if len(found) else None

    def rows_in(self, section: int) -> list[int]:
        """The shown groups of one section."""
        rows = np.array(self.entries, dtype=np.int64)
        rows = rows[rows >= 0]
        in_section: list[int] = rows[self._sections[rows] == section].tolist()
        return in_section

    def not_judged(self) -> list[int]:
        """The groups that may pass once it is known whether something is suggested."""
        may_pass = passing(self._session, self._order, replace(self.filter, unclear=False))
        return self._session.board.without_verdict(may_pass.tolist())

    def out_of_place(self, rows: Rows) -> list[int]:
        """Those that are shown and should not be, or should be and are not."""
        is_wanted = np.isin(rows, self._wanted(rows))
        moved: list[int] = rows[is_wanted != self._shown[rows]].tolist()
        return moved

    # All anew

    def rebuild(self) -> None:
        """Sort all groups, shown or not, then take in those that pass the filter."""
        measures = self._session.board.measures
        self._order = arranged(measures, self.sort)
        self._sections = measures["kind"].astype(np.int64)
        self._ranks = np.empty(len(self._order), dtype=np.int64)
        self._ranks[self._order] = np.arange(len(self._order))
        self._shown = np.zeros(len(self._order), dtype=np.bool_)
        self.fill()

    def fill(self) -> None:
        """Take in what passes the filter now."""
        wanted = self._wanted(self._order)
        self._shown[:] = False
        self._shown[wanted] = True
        self.add_up()
        sections = self._sections[wanted]
        rows = wanted.tolist()
        self.entries = []
        for section in dict.fromkeys(sections.tolist()):
            first, last = np.searchsorted(sections, [section, section + 1]).tolist()
            self.entries += [-1 - section, *rows[first:last]]

    def add_up(self) -> None:
        rows = np.flatnonzero(self._shown)
        sections = self._sections[rows]
        groups = np.bincount(sections, minlength=NEW_SECTION + 1)
        saved = self._session.board.measures["saved"][rows]
        space = np.bincount(sections, saved, NEW_SECTION + 1).astype(np.int64)
        self._subtotals = list(zip(groups.tolist(), space.tolist(), strict=True))

    # Row by row

    def take_new(self, first: int, last: int) -> list[int]:
        """Know of rows that came at the end; gives those that are to be shown there."""
        new = np.arange(first, last + 1)
        self._ranks = np.concatenate([self._ranks, new])
        self._order = np.concatenate([self._order, new])
        self._sections = np.concatenate([self._sections, np.full(len(new), NEW_SECTION)])
        self._shown = np.concatenate([self._shown, np.zeros(len(new), dtype=np.bool_)])
        wanted: list[int] = self._wanted(new).tolist()
        return wanted

    def coming(self, rows: Sequence[int]) -> tuple[int, list[int]]:
        """Where rows that follow each other are to stand, and their entries, with a header where
        there is none."""
        section = int(self._sections[rows[0]])
        header = [] if self._subtotals[section][0] else [-1 - section]
        return self.place(rows[0]), [*header, *rows]

    def insert(self, place: int, entries: Sequence[int]) -> None:
        self.entries[place:place] = entries
        self._shown[[entry for entry in entries if entry >= 0]] = True

    def going(self, row: int) -> tuple[int, int]:
        """The first and the last entry that go with a row: with the last group its header does."""
        last = self.place(row)
        is_only = self._subtotals[int(self._sections[row])][0] == 1
        return last - is_only, last

    def remove(self, first: int, last: int) -> None:
        self._shown[self.entries[last]] = False
        del self.entries[first : last + 1]

    def _wanted(self, rows: Rows) -> Rows:
        """Those that are to be shown, in their order; what is looked at stays."""
        passed = passing(self._session, rows, self.filter)
        held = list(self._held_rows())
        if not held:
            return passed
        return rows[np.isin(rows, passed) | np.isin(rows, held)]

    def _held_rows(self) -> Iterable[int]:
        return (row for row in self.held if self.is_shown(row))

    def _key(self, entry: int) -> tuple[int, int]:
        if entry < 0:
            return (-1 - entry, -1)
        return (int(self._sections[entry]), int(self._ranks[entry]))

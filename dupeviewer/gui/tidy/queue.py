"""Which groups come first when there are ten minutes: most space for each second of time.

Knows how long people take for each kind of group, learned here; showing groups is others' affair.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import median

import numpy as np

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.gui.session import GroupState, Session
from dupeviewer.gui.state.standing import code

Times = Mapping[Kind, Sequence[float]]

AT_FIRST = {Kind.EXACT: 2.0, Kind.SAME: 4.0, Kind.EDITED: 8.0, Kind.SIMILAR: 10.0}
"""Seconds for a group, until enough was learned."""
ENOUGH = 5
KEPT = 31
LONGEST_S = 60.0
"""Who takes longer has been away."""


def seconds_of(kind: Kind, learned: Times) -> float:
    """What a group of this kind takes, by the median."""
    taken = learned.get(kind, ())
    return median(taken) if len(taken) >= ENOUGH else AT_FIRST[kind]


def with_time(learned: Times, kind: Kind, seconds: float) -> Times:
    """The same with one more decision, of which the latest are kept."""
    if seconds > LONGEST_S:
        return learned
    return {**learned, kind: (*learned.get(kind, ()), round(seconds, 1))[-KEPT:]}


def rows(session: Session, learned: Times) -> list[int]:
    """The groups to review that are copies, the best bargain first; similar shots are none."""
    board = session.board
    measures = board.measures
    kinds, saved = measures["kind"], measures["saved"]
    is_open = board.states == code(GroupState.TO_REVIEW)
    found = np.flatnonzero(is_open & (kinds != Kind.SIMILAR))
    pace = np.array([seconds_of(kind, learned) for kind in sorted(Kind)])
    order = np.lexsort((found, -saved[found] / pace[kinds[found]]))
    ordered: list[int] = found[order].tolist()
    return ordered


def seconds_left(session: Session, learned: Times) -> float:
    """What all groups to review would take."""
    board = session.board
    kinds = board.measures["kind"][board.states == code(GroupState.TO_REVIEW)]
    return float(sum(int((kinds == kind).sum()) * seconds_of(kind, learned) for kind in Kind))

"""Which groups are shown: what the filters ask for, and which rows pass them all.

Knows what can be asked of a group; how filters are chosen and shown is the results screen's affair.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.photos.photo import is_within
from dupeviewer.gui.session import GroupState, Session
from dupeviewer.gui.state.standing import code

Rows = NDArray[np.int64]
NO_DATE = 0


@dataclass(frozen=True, slots=True)
class Filter:
    """What a group must be to be shown; None, nothing or False asks for nothing.

    Folder, format, camera and protected ask that some photo is so; `wholly` that all lie in the
    folder. `among` asks that some photo has one of these paths. The year is that of the earliest
    photo; `at_least` are the bytes of the largest file.
    """

    state: GroupState | None = GroupState.TO_REVIEW
    kind: Kind | None = None
    text: str = ""
    folder: str | None = None
    wholly: bool = False
    year: int | None = None
    format: str | None = None
    camera: str | None = None
    at_least: int = 0
    spans: bool = False
    protected: bool = False
    unclear: bool = False
    among: frozenset[str] | None = None


def passing(session: Session, rows: Rows, wanted: Filter) -> Rows:
    """Those of the rows that pass; what is quick to ask is asked first.

    Whether something is suggested is not found out of very many rows here: those of which it is
    not known do not pass.
    """
    board = session.board
    measures = board.measures
    if wanted.state is not None:
        rows = _in_state(session, rows, wanted.state)
    if wanted.kind is not None:
        rows = rows[measures["kind"][rows] == wanted.kind]
    if wanted.at_least:
        rows = rows[measures["largest"][rows] >= wanted.at_least]
    if wanted.spans:
        rows = rows[measures["folders"][rows] > 1]
    if wanted.year is not None:
        rows = rows[years(measures["taken"][rows]) == wanted.year]
    if wanted.among is not None:
        rows = rows[np.isin(rows, [*board.rows_with(wanted.among)])]
    if needle := wanted.text.strip().casefold():
        rows = rows[measures.with_text(needle)[rows]]
    if wanted.folder is not None:
        inside = partial(is_within, folder=wanted.folder)
        rows = rows[measures.in_folders(inside, wholly=wanted.wholly)[rows]]
    if wanted.format is not None:
        rows = rows[measures.with_format(wanted.format)[rows]]
    if wanted.camera is not None:
        rows = rows[measures.with_camera(wanted.camera)[rows]]
    if wanted.protected:
        rows = rows[np.isin(rows, [*board.rows_with(board.protected_by(board.protected))])]
    if wanted.unclear:
        rows = rows[board.is_unclear(rows)]
    return rows


def years(taken: NDArray[np.int64]) -> NDArray[np.int64]:
    """The years of dates in seconds; NO_DATE where there is none."""
    is_known = np.isfinite(taken)
    seconds = np.where(is_known, taken, 0).astype("datetime64[s]")
    return np.where(is_known, seconds.astype("datetime64[Y]").astype(np.int64) + 1970, NO_DATE)


def _in_state(session: Session, rows: Rows, state: GroupState) -> Rows:
    """What is paused is still to review."""
    states = session.board.states[rows]
    is_in = states == code(state)
    if state is GroupState.TO_REVIEW:
        is_in |= states == code(GroupState.PAUSED)
    kept: Rows = rows[is_in]
    return kept

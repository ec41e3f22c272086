"""How groups stand in the review: how far each is decided, what would go, what rests.

Knows what follows from marks for each row; in columns for all rows of a layout, one by one for
those of which more was said.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from itertools import chain
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from dupeviewer.core.likeness.cluster import Cluster
from dupeviewer.core.likeness.clustering import Numbers
from dupeviewer.core.likeness.laid import Laid
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.review import plan
from dupeviewer.core.review.review import Mark, Review
from dupeviewer.gui.state.album import Album
from dupeviewer.gui.state.states import GroupState

_CODES = {state: number for number, state in enumerate(GroupState)}
_STATES = tuple(GroupState)
_KEPT, _GOING = 1, 2


def code(state: GroupState) -> int:
    return _CODES[state]


class Standing(NamedTuple):
    """How one cluster stands: `marked` photos of so many bytes would go, those `paused` rest."""

    state: GroupState
    marked: int = 0
    marked_bytes: int = 0
    paused: frozenset[str] = frozenset()


_OPEN = Standing(GroupState.TO_REVIEW)


def of(cluster: Cluster, review: Review, protected: Sequence[str]) -> Standing:
    """How a cluster stands by itself."""
    if review.dismissed and cluster.key in review.dismissed:
        return Standing(GroupState.DISMISSED)
    marks = review.marks
    wishes = [marks.get(photo.path) for photo in cluster.photos] if marks else []
    if Mark.TRASH not in wishes and not (any(wishes) or protected or review.skipped):
        return _OPEN
    state = _state_of(cluster, review, protected)
    if Mark.TRASH not in wishes:
        return Standing(state)
    paused = plan.paused(cluster, review)
    going = [
        photo.size
        for photo, wish in zip(cluster.photos, wishes, strict=True)
        if wish is Mark.TRASH and photo.path not in paused
    ]
    return Standing(GroupState.PAUSED if paused else state, len(going), sum(going), paused)


def _state_of(cluster: Cluster, review: Review, protected: Sequence[str]) -> GroupState:
    def is_decided(photo: Photo) -> bool:
        return photo.path in review.marks or plan.is_protected(photo, protected)

    if all(map(is_decided, cluster.photos)):
        return GroupState.DECIDED
    return GroupState.SKIPPED if cluster.key in review.skipped else GroupState.TO_REVIEW


class Standings:
    """How all rows of a board stand; grows at its end."""

    def __init__(self, rows: int) -> None:
        self._codes = np.full(rows, code(_OPEN.state), dtype=np.int8)
        self._marked = np.zeros(rows, dtype=np.int64)
        self._bytes = np.zeros(rows, dtype=np.int64)
        self._paused: dict[int, frozenset[str]] = {}
        self.paused: set[str] = set()

    @property
    def codes(self) -> NDArray[np.int8]:
        """The state of each row, as a number; `code` gives that of a state."""
        return self._codes

    @property
    def marked(self) -> int:
        return int(self._marked.sum())

    @property
    def marked_bytes(self) -> int:
        return int(self._bytes.sum())

    def __getitem__(self, row: int) -> Standing:
        return Standing(
            _STATES[self._codes[row]],
            int(self._marked[row]),
            int(self._bytes[row]),
            self._paused.get(row, frozenset()),
        )

    def __setitem__(self, row: int, standing: Standing) -> None:
        self._codes[row] = code(standing.state)
        self._marked[row], self._bytes[row] = standing.marked, standing.marked_bytes
        if row in self._paused:
            self.paused -= self._paused.pop(row)
        if standing.paused:
            self._paused[row] = standing.paused
            self.paused |= standing.paused

    def decide(self, is_so: NDArray[np.bool_]) -> None:
        """Nothing is left to say where this is so."""
        self._codes[is_so] = code(GroupState.DECIDED)

    def move(self, rows: Numbers, sizes: Numbers) -> None:
        """Photos of so many bytes would go from these rows."""
        np.add.at(self._marked, rows, 1)
        np.add.at(self._bytes, rows, sizes)

    def rest(self, rows: Sequence[int], paths: Sequence[str]) -> None:
        """These photos rest, in these rows."""
        resting: dict[int, list[str]] = {}
        for row, path in zip(rows, paths, strict=True):
            resting.setdefault(row, []).append(path)
        self._codes[list(resting)] = code(GroupState.PAUSED)
        self._paused = {row: frozenset(each) for row, each in resting.items()}
        self.paused = set(paths)

    def make_room(self, rows: int) -> None:
        """For so many rows in all."""
        more = Standings(rows - len(self._codes))
        self._codes = np.concatenate([self._codes, more._codes])
        self._marked = np.concatenate([self._marked, more._marked])
        self._bytes = np.concatenate([self._bytes, more._bytes])

    def copy(self) -> Standings:
        other = copy(self)
        for name, value in vars(self).items():
            setattr(other, name, value.copy())
        return other


def of_laid(
    laid: Laid, album: Album, review: Review, protected: Sequence[str]
) -> tuple[Standings, frozenset[str]]:
    """How all rows stand by their marks alone; and the photos to go that are in no row."""
    standings, wished = Standings(len(laid)), _wished(laid, review)
    is_here, is_going = laid.rows >= 0, wished == _GOING
    is_settled = wished > 0
    if protected:
        is_settled |= album.protected_by(protected)
    is_open = is_here & ~is_settled
    standings.decide(np.bincount(laid.rows[is_open], minlength=len(laid)) == 0)
    if not is_going.any():
        return standings, frozenset()
    is_live = _is_matched(laid, is_here & ~is_going)
    moving, resting = (np.flatnonzero(is_going & is_here & way) for way in (is_live, ~is_live))
    standings.move(laid.rows[moving], album.sizes[moving])
    paths = laid.web.photos.paths
    standings.rest(laid.rows[resting].tolist(), [paths[place] for place in resting.tolist()])
    hidden = np.flatnonzero(is_going & ~is_here).tolist()
    return standings, frozenset(paths[place] for place in hidden)


def to_be_asked(laid: Laid, album: Album, review: Review) -> list[int]:
    """The rows of which more was said than marks, or in which some photo lies in a trash."""
    keys = chain.from_iterable(review.skipped | review.dismissed | review.guards_passed)
    places = {place for path in keys if (place := laid.web.places.get(path)) is not None}
    places.update(album.in_trash if review.marks else ())
    rows = np.unique(laid.rows[list(places)]) if places else np.empty(0, dtype=np.int64)
    asked: list[int] = rows[rows >= 0].tolist()
    return asked


def _wished(laid: Laid, review: Review) -> NDArray[np.int8]:
    """What is wished for each photo of the web."""
    wished = np.zeros(len(laid.rows), dtype=np.int8)
    places = laid.web.places
    for path, mark in review.marks.items():
        place = places.get(path)
        if place is not None:
            wished[place] = _GOING if mark is Mark.TRASH else _KEPT
    return wished


def _is_matched(laid: Laid, stays: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Which photos have a direct match in their row that stays."""
    web = laid.web
    inside = laid.rows_of_links >= 0
    a, b = web.links[:2, inside]
    size = 1 + int(max(web.contents.max(initial=-1), web.links[:2].max(initial=-1)))
    has_stay = np.zeros(size, dtype=np.bool_)
    has_stay[web.contents[stays]] = True
    is_matched = has_stay.copy()
    is_matched[a[has_stay[b]]] = True
    is_matched[b[has_stay[a]]] = True
    return is_matched[web.contents]

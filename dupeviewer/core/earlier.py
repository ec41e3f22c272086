"""What is left of earlier scans of much the same photos, so that only new ones are compared.

Knows which photos were compared each with each, and what was found; never asks a picture.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.storage.records import Numbers
from dupeviewer.core.storage.settled import Settled


def _none() -> Numbers:
    return np.empty(0, dtype=np.int64)


@dataclass(frozen=True, slots=True)
class Earlier:
    """Rows of which all pairs are settled, and the links among them.

    `seen_in_parts` are those that were compared in parts as well.
    """

    rows: Numbers = field(default_factory=_none)
    wholes: Sequence[Link] = ()
    seen_in_parts: Numbers = field(default_factory=_none)
    parts: Sequence[Link] = ()


def take_over(scans: Iterable[Settled], states: Numbers, rows: Numbers) -> Earlier:
    """What the scan that knew most of these rows, given with their states, says of them.

    A photo counts only where its state names it alone, and where it stands among the others as
    it stood then: turns and verdicts are told of the first of two.
    """
    best, places, known = None, _none(), _none()
    for each in scans:
        found = _met(each.states, states, rows)
        if best is None or len(found[0]) > len(known):
            best, (places, known) = each, found
    if best is None:
        return Earlier()
    row_at = dict(zip(places.tolist(), known.tolist(), strict=True))
    wholes = _moved(best.wholes, row_at)
    if best.parts is None:
        return Earlier(known, wholes)
    return Earlier(known, wholes, known, _moved(best.parts, row_at))


def settled(
    rows: Numbers, states: Numbers, wholes: Sequence[Link], parts: Sequence[Link] | None
) -> Settled:
    """What a scan that compared all these rows, in ascending order, leaves to later ones."""
    place_of = {row: place for place, row in enumerate(rows.tolist())}
    return Settled(
        states, _moved(wholes, place_of), None if parts is None else _moved(parts, place_of)
    )


def _moved(links: Sequence[Link], to: Mapping[int, int]) -> list[Link]:
    """The links with other numbers, but for those of which an end has none."""
    return [
        link._replace(a=to[link.a], b=to[link.b]) for link in links if link.a in to and link.b in to
    ]


def _met(before: Numbers, now: Numbers, rows: Numbers) -> tuple[Numbers, Numbers]:
    """Places of earlier states and the rows that are in them now, both in ascending order."""
    old, old_at, old_times = np.unique(before, return_index=True, return_counts=True)
    new, new_at, new_times = np.unique(now, return_index=True, return_counts=True)
    old_at, new_at = old_at[old_times == 1], new_at[new_times == 1]
    old, new = old[old_times == 1], new[new_times == 1]
    _, in_old, in_new = np.intersect1d(old, new, assume_unique=True, return_indices=True)
    places, found = old_at[in_old], rows[new_at[in_new]]
    order = np.argsort(places)
    places, found = places[order], found[order]
    kept = _ascending(found)
    return places[kept], found[kept]


def _ascending(numbers: Numbers) -> Numbers:
    """Where the longest run of ascending numbers stands, gaps allowed."""
    if (np.diff(numbers) > 0).all():
        return np.arange(len(numbers))
    ends: list[int] = []
    ends_at: list[int] = []
    before: list[int] = []
    for at, number in enumerate(numbers.tolist()):
        length = bisect_left(ends, number)
        if length == len(ends):
            ends.append(number)
            ends_at.append(at)
        else:
            ends[length], ends_at[length] = number, at
        before.append(ends_at[length - 1] if length else -1)
    kept = []
    at = ends_at[-1]
    while at >= 0:
        kept.append(at)
        at = before[at]
    return np.array(kept[::-1])

"""Matches in, clusters out: who belongs together, without chaining.

Knows links between numbered contents; photos and pixels are others' affair.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from dupeviewer.core.likeness.cluster import Kind

Numbers = NDArray[np.int64]
_FEW = 0.05


class Link(NamedTuple):
    """A verified match of two numbered contents; `a < b`, the rest as in `Match`."""

    a: int
    b: int
    distance: int
    difference: int
    kind: Kind
    turn: int
    cropped: int = 0


def centres(
    a: Numbers, b: Numbers, difference: Numbers, is_similar: NDArray[np.bool_], contents: int
) -> Numbers:
    """The centre of the cluster that each content is in; -1 for those in none.

    In a cluster every member is linked to its centre, the best-connected one; weaker links split
    it. Similar shots form clusters of their own, of what the surer kinds left alone. The result
    does not depend on the order of the links, only on the numbers.
    """
    sure = ~is_similar
    centre = _stars(a[sure], b[sure], difference[sure], contents)
    left = is_similar & (centre[a] < 0) & (centre[b] < 0)
    if not left.any():
        return centre
    return np.maximum(centre, _stars(a[left], b[left], difference[left], contents))


def _stars(a: Numbers, b: Numbers, difference: Numbers, contents: int) -> Numbers:
    """Centres from the best-connected down, each with the neighbours that are still free."""
    degree = np.bincount(a, minlength=contents) + np.bincount(b, minlength=contents)
    total = np.bincount(a, difference, contents) + np.bincount(b, difference, contents)
    order = np.lexsort((total, -degree))
    rank = np.empty(contents, dtype=np.int64)
    rank[order] = np.arange(contents)
    better, worse = np.minimum(rank[a], rank[b]), np.maximum(rank[a], rank[b])
    is_centre = _is_centre(better, worse, contents)
    joins = is_centre[better] & ~is_centre[worse]
    better, worse = better[joins], worse[joins]
    star = np.full(contents, contents)
    np.minimum.at(star, worse, better)
    used = star[star < contents]
    star[used] = used
    centre = np.full(contents, -1)
    is_in = np.flatnonzero(star < contents)
    centre[order[is_in]] = order[star[is_in]]
    return centre


def _is_centre(better: Numbers, worse: Numbers, contents: int) -> NDArray[np.bool_]:
    """A centre is who is linked to no better centre.

    Decided in rounds, in each all whose better neighbours are decided; what is left after that,
    long chains, one by one.
    """
    is_open = np.ones(contents, dtype=np.bool_)
    is_centre = np.zeros(contents, dtype=np.bool_)
    while len(better):
        waits = np.zeros(contents, dtype=np.bool_)
        waits[worse] = True
        is_centre |= is_open & ~waits
        is_open &= waits
        is_open[worse[is_centre[better]]] = False
        kept = is_open[better] & is_open[worse]
        if np.count_nonzero(kept) > (1 - _FEW) * len(kept):
            _decide_chains(better[kept], worse[kept], is_open, is_centre)
            return is_centre
        better, worse = better[kept], worse[kept]
    is_centre |= is_open
    return is_centre


def _decide_chains(
    better: Numbers, worse: Numbers, is_open: NDArray[np.bool_], is_centre: NDArray[np.bool_]
) -> None:
    near: dict[int, list[int]] = {}
    for one, other in zip(better.tolist(), worse.tolist(), strict=True):
        near.setdefault(one, []).append(other)
    taken: set[int] = set()
    for number in np.flatnonzero(is_open).tolist():
        if number not in taken:
            is_centre[number] = True
            taken.update(near.get(number, ()))

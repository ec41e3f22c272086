"""The search of large libraries: cut fingerprints into chunks, compare where chunks are alike.

Two fingerprints within r bits are close in at least one chunk; how close, and in which chunks it
is cheapest to look, is planned from a sample. Any plan is exact.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from dupeviewer.core.likeness import hamming
from dupeviewer.core.likeness.hamming import Columns, Rows

CUTS = (8, 7, 6, 5, 4)
"""Chunks that a word of 64 bits may be cut into: of 8 bits, where any distance can be planned, to
16 bits each."""

WIDEST = 1024
"""Chunks in a ball, at most: those that differ from one chunk in a few bits."""

SAMPLE = 256
COMPARED = 1 << 21
GATHERED = 1 << 20
"""Comparisons, and fingerprints gathered for them, in one piece of work: some milliseconds, and
100 MB where everything is like everything."""


class Costs(NamedTuple):
    """Nanoseconds, measured by the benchmark `search`; only their ratios matter."""

    distance: float = 0.65
    block: float = 8_000.0
    gather: float = 8.0
    sort: float = 15.0


COSTS = Costs()


class Chunk(NamedTuple):
    """Some bits of a word, and the distance in them up to which fingerprints are compared."""

    word: int
    shift: int
    bits: int
    reach: int
    cost: float


@dataclass(frozen=True, slots=True)
class Plan:
    """Chunks such that fingerprints within the max distance are within reach in one of them."""

    cost: float
    chunks: tuple[Chunk, ...]


def plan(left: Columns, right: Columns, max_distance: int) -> Plan:
    """The cheapest of the plans; left should be the longer side."""
    plans = [_plan(left, right, max_distance, pieces) for pieces in CUTS]
    return min(plans, key=lambda each: each.cost)


def cost_of_all(left: Columns, right: Columns) -> float:
    """What comparing everything would cost, on the scale of plans."""
    return len(left[0]) * len(right[0]) * len(left) * COSTS.distance


def search(
    left: Columns, right: Columns, max_distance: int, how: Plan
) -> Iterator[tuple[float, Rows, Rows]]:
    """Rows of left and right within the distance, and the share of the work that is done.

    A pair comes once for each chunk in which it is within reach.
    """
    done = 0.0
    for chunk in how.chunks:
        table, other = _Table(left, chunk), _Table(right, chunk)
        masks = _ball(chunk.bits, chunk.reach)
        pieces = _pieces(table, other, masks)
        for number, piece in enumerate(pieces, 1):
            rows = _compared(table, other, masks, piece, max_distance)
            yield (done + chunk.cost * number / len(pieces)) / how.cost, *rows
        done += chunk.cost


# Planning


def _plan(left: Columns, right: Columns, max_distance: int, pieces: int) -> Plan:
    """Spend max distance + 1 units, of which a reach of n bits takes n + 1, where it costs least.

    Were a pair out of reach in every chunk, its distance would be at least the units spent.
    """
    need = min(max_distance, 64 * len(left)) + 1
    best = [Plan(0.0, ()), *[Plan(math.inf, ())] * need]
    for choices in _choices(left, right, pieces):
        before = best.copy()
        for chunk in choices:
            for units in range(1, need + 1):
                rest = before[max(0, units - chunk.reach - 1)]
                cost = rest.cost + chunk.cost
                if cost < best[units].cost:
                    best[units] = Plan(cost, (*rest.chunks, chunk))
    return best[need]


def _choices(left: Columns, right: Columns, pieces: int) -> Iterator[list[Chunk]]:
    """Every chunk of every word with the reaches it may have, and what they cost."""
    bounds = [64 * piece // pieces for piece in range(pieces + 1)]
    sample = [
        (_sample(one, 0), _sample(other, 0.5)) for one, other in zip(left, right, strict=True)
    ]
    for word, (one, other) in enumerate(sample):
        for shift, end in pairwise(bounds):
            bits = end - shift
            apart = np.bitwise_count(_keys(one, shift, bits)[:, None] ^ _keys(other, shift, bits))
            shares = np.bincount(apart.ravel(), minlength=bits + 1).cumsum() / apart.size
            yield [
                Chunk(word, shift, bits, reach, _cost(left, right, bits, ball, float(share)))
                for reach, share in enumerate(shares)
                if (ball := _ball_size(bits, reach)) <= WIDEST
            ]


def _cost(left: Columns, right: Columns, bits: int, ball: int, share: float) -> float:
    """Nanoseconds to compare what is in reach, which is no less than chance has it."""
    longer, shorter, words = len(left[0]), len(right[0]), len(left)
    compared = longer * shorter * max(share, ball / (1 << bits))
    return (
        compared * words * COSTS.distance
        + min(longer, 1 << bits) * COSTS.block
        + shorter * ball * words * COSTS.gather
        + (longer + shorter) * words * COSTS.sort
    )


def _sample(word: NDArray[np.uint64], start: float) -> NDArray[np.uint64]:
    """Some of a column, of every turn; another start keeps a row from meeting itself."""
    step = len(word) // SAMPLE | 1
    return word[int(start * step) :: step]


def _ball_size(bits: int, reach: int) -> int:
    return sum(math.comb(bits, flips) for flips in range(reach + 1))


@lru_cache(maxsize=64)
def _ball(bits: int, reach: int) -> NDArray[np.int64]:
    """What to flip in a chunk to get every chunk within reach of it."""
    flips = [combinations(range(bits), count) for count in range(reach + 1)]
    return np.array([sum(1 << bit for bit in each) for some in flips for each in some])


# Searching


class _Table:
    """Fingerprints in the order of their chunk; those of key k begin at `start[k]`."""

    def __init__(self, fingerprints: Columns, chunk: Chunk) -> None:
        keys = _keys(fingerprints[chunk.word], chunk.shift, chunk.bits)
        self.order: Rows = np.argsort(keys, kind="stable")
        self.words = hamming.taken(fingerprints, self.order)
        self.sizes = np.bincount(keys, minlength=1 << chunk.bits)
        self.start: Rows = np.concatenate([[0], np.cumsum(self.sizes)])


class _Piece(NamedTuple):
    """Blocks to compare: rows `first` to `end` of a table with all in reach of their key."""

    keys: Rows
    first: Rows
    end: Rows


def _keys(word: NDArray[np.uint64], shift: int, bits: int) -> NDArray[np.uint16]:
    return ((word >> np.uint64(shift)) & np.uint64((1 << bits) - 1)).astype(np.uint16)


def _pieces(table: _Table, other: _Table, masks: Rows) -> list[_Piece]:
    """The work of a table in pieces of about equal size; crowded keys are cut up."""
    keys = np.flatnonzero(table.sizes)
    balls = np.zeros(len(keys), dtype=np.int64)
    for mask in masks:
        balls += other.sizes[keys ^ mask]
    keys, balls = keys[balls > 0], balls[balls > 0]
    cuts = np.minimum(table.sizes[keys], table.sizes[keys] * balls // COMPARED + 1)
    number = np.arange(cuts.sum()) - np.repeat(np.cumsum(cuts) - cuts, cuts)
    keys, balls, cuts = np.repeat(keys, cuts), np.repeat(balls, cuts), np.repeat(cuts, cuts)
    first = table.start[keys] + table.sizes[keys] * number // cuts
    end = table.start[keys] + table.sizes[keys] * (number + 1) // cuts
    work = np.cumsum((end - first) * balls / COMPARED + balls / GATHERED)
    at = np.flatnonzero(np.diff(np.floor(work))) + 1
    columns = (np.split(column, at) for column in (keys, first, end))
    return [_Piece(*piece) for piece in zip(*columns, strict=True)]


def _compared(
    table: _Table, other: _Table, masks: Rows, piece: _Piece, max_distance: int
) -> tuple[Rows, Rows]:
    """The rows that are within the distance, as they were before they were put in order."""
    reached, bounds = _gathered(other, piece.keys, masks)
    ball = hamming.taken(other.words, reached)
    edges = zip(piece.first.tolist(), piece.end.tolist(), pairwise(bounds), strict=True)
    left: list[Rows] = []
    right: list[Rows] = []
    with hamming.unbuffered():
        for first, end, (low, high) in edges:
            block = hamming.cut(table.words, first, end)
            row, column = hamming.within(block, hamming.cut(ball, low, high), max_distance)
            if len(row):
                left.append(row + first)
                right.append(column + low)
    if not left:
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)
    return table.order[np.concatenate(left)], other.order[reached[np.concatenate(right)]]


def _gathered(table: _Table, keys: Rows, masks: Rows) -> tuple[Rows, list[int]]:
    """Where in a table the fingerprints within reach of each key are, one key after the other."""
    near = (keys[:, None] ^ masks).ravel()
    sizes = table.sizes[near]
    ends = np.cumsum(sizes)
    at = np.repeat(table.start[near] - (ends - sizes), sizes)
    at += np.arange(len(at))
    return at, [0, *ends[len(masks) - 1 :: len(masks)].tolist()]

"""Which fingerprints lie close together: columns of bits in, columns of pairs out.

Knows Hamming distance and nothing of files; every engine is exact and gives the same pairs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dupeviewer.core.likeness import engines, hamming
from dupeviewer.core.likeness.cluster import INVERSE_TURN
from dupeviewer.core.likeness.engines import ENGINES, Engine, Question
from dupeviewer.core.likeness.fingerprint import Bits
from dupeviewer.core.likeness.hamming import Rows
from dupeviewer.core.progress import SILENT, Report

__all__ = ["ENGINES", "Pairs", "find", "nearest"]

PENDING = 1 << 22
"""Hits that wait to be sorted into pairs: 32 MB, and as much again to sort them."""

TURN_BITS = 3
_INVERSE = np.array(INVERSE_TURN)


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of rows in columns, sorted by (a, b) with a < b.

    `distance` is in bits; `turn` (0-7) is the isometry of row a that met row b as it is.
    """

    a: NDArray[np.int64]
    b: NDArray[np.int64]
    distance: NDArray[np.int64]
    turn: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.a)


def find(
    bits: Bits,
    max_distance: int,
    *,
    engine: str = "auto",
    new: NDArray[np.bool_] | None = None,
    report: Report = SILENT,
) -> Pairs:
    """All pairs of rows within `max_distance` bits in any of their turns.

    Needs some 400 MB beyond what it is given and gives, for a million rows in eight turns.

    Args:
        bits: shape (rows, turns, words); one turn where turned copies are not wanted.
        max_distance: in bits, inclusive.
        engine: a name in `ENGINES`, or "auto".
        new: where given, only pairs in which at least one row is new.

    Raises: ValueError for an engine that is not there.
    """
    run = engines.named(engine)
    rows = np.arange(len(bits))
    sides = [(rows, rows)] if new is None else [(rows[new], rows), (rows[~new], rows[new])]
    reach = _even(bits, max_distance)
    hits = (
        hit
        for asking, answering in sides
        if len(asking) and len(answering)
        for hit in _packed_hits(bits, asking, answering, reach, run, report)
    )
    return _pairs(hits, bits)


def nearest(bits: Bits, query: Bits, count: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The `count` rows nearest to a query in any of its turns, and their distances in bits.

    Args:
        bits: shape (rows, words).
        query: shape (turns, words).
    """
    distances = np.full(len(bits), 64 * bits.shape[1], dtype=np.uint16)
    for turn in query:
        apart = np.zeros(len(bits), dtype=np.uint16)
        for column, word in zip(hamming.columns(bits), turn, strict=True):
            apart += np.bitwise_count(column ^ word)
        np.minimum(distances, apart, out=distances)
    order = np.argsort(distances, kind="stable")[:count]
    return order, distances[order].astype(np.int64)


def _even(bits: Bits, max_distance: int) -> int:
    """The greatest distance that there can be: even among fingerprints of like weight."""
    if max_distance % 2 == 0:
        return max_distance
    odd = np.bitwise_count(np.bitwise_xor.reduce(bits, axis=-1)) % 2
    return max_distance if odd.any() and not odd.all() else max_distance - 1


# Pairs


def _packed_hits(
    bits: Bits, asking: Rows, answering: Rows, max_distance: int, run: Engine, report: Report
) -> Iterator[Rows]:
    """The hits of some rows among others, each with its pair packed in one number.

    In the order of these numbers the best hit of a pair comes first: that of the smallest
    distance, and then of the smallest turn.
    """
    rows, turns = bits.shape[:2]
    asked = hamming.columns(bits if len(asking) == rows else bits[asking])
    answers = hamming.columns(bits[answering, 0])
    question = Question(asked, turns, answers, max_distance)
    for left, right in run(question, report):
        apart = hamming.between(hamming.taken(asked, left), hamming.taken(answers, right))
        one, turn = np.divmod(left, turns)
        one, other = asking[one], answering[right]
        turn = np.where(one < other, turn, _INVERSE[turn])
        pair = np.minimum(one, other) * rows + np.maximum(one, other)
        packed = (pair << _shift(bits)) | (apart << TURN_BITS) | turn
        yield packed[one != other]


def _pairs(hits: Iterable[Rows], bits: Bits) -> Pairs:
    """Each pair once, with its best hit."""
    best = np.empty(0, dtype=np.int64)
    pending: list[Rows] = []
    waiting = 0
    for some in hits:
        pending.append(some)
        waiting += len(some)
        if waiting > PENDING:
            best = _best([best, *pending], _shift(bits))
            pending, waiting = [], 0
    best = _best([best, *pending], _shift(bits))
    a, b = np.divmod(best >> _shift(bits), max(1, len(bits)))
    distance, turn = np.divmod(best & ((1 << _shift(bits)) - 1), 1 << TURN_BITS)
    return Pairs(a, b, distance, turn)


def _best(packed: list[Rows], shift: int) -> Rows:
    """The first of every pair, in order."""
    ordered = np.sort(np.concatenate(packed))
    pair = ordered >> shift
    first = np.ones(len(pair), dtype=np.bool_)
    first[1:] = pair[1:] != pair[:-1]
    kept: Rows = ordered[first]
    return kept


def _shift(bits: Bits) -> int:
    """The room that a distance and a turn need."""
    most = 64 * bits.shape[2]
    return int(most).bit_length() + TURN_BITS

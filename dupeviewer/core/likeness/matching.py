"""Which fingerprints lie close together: columns of bits in, columns of pairs out.

Knows Hamming distance and nothing of files; every engine is exact and gives the same pairs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import pybktree
from numpy.typing import NDArray

from dupeviewer.core.likeness.cluster import INVERSE_TURN
from dupeviewer.core.likeness.fingerprint import Bits
from dupeviewer.core.progress import SILENT, Progress, Report, Stage

BLOCK = 1 << 20
"""Distances compared at once by the exhaustive engine; bounds its memory to some 20 MB."""


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


Hits = tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]
"""Columns: row that asked, turn it asked with, row that answered, distance."""

Engine = Callable[[Bits, Bits, int, Report], Iterator[Hits]]


def find(
    bits: Bits,
    max_distance: int,
    *,
    engine: str = "auto",
    new: NDArray[np.bool_] | None = None,
    report: Report = SILENT,
) -> Pairs:
    """All pairs of rows within `max_distance` bits in any of their turns.

    Args:
        bits: shape (rows, turns, words); one turn where turned copies are not wanted.
        max_distance: in bits, inclusive.
        engine: a name in `ENGINES`, or "auto".
        new: where given, only pairs in which at least one row is new.

    Raises: ValueError for an engine that is not there.
    """
    rows = np.arange(len(bits))
    if new is None:
        hits = _search(bits, rows, rows, max_distance, engine, report)
        return _pairs(hits)
    fresh, old = rows[new], rows[~new]
    hits = [*_search(bits, fresh, rows, max_distance, engine, report)]
    hits += _search(bits, old, fresh, max_distance, engine, report)
    return _pairs(hits)


def nearest(bits: Bits, query: Bits, count: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The `count` rows nearest to a query in any of its turns, and their distances in bits.

    Args:
        bits: shape (rows, words).
        query: shape (turns, words).
    """
    distances = np.bitwise_count(bits[:, None, :] ^ query[None, :, :]).sum(axis=2).min(axis=1)
    order = np.argsort(distances, kind="stable")[:count]
    return order, distances[order].astype(np.int64)


def _search(
    bits: Bits,
    asking: NDArray[np.int64],
    answering: NDArray[np.int64],
    max_distance: int,
    engine: str,
    report: Report,
) -> list[Hits]:
    """Hits of some rows in every turn among others as they are; equal rows are folded."""
    if not len(asking) or not len(answering):
        return []
    questions, asked_by = _folded(bits[asking])
    answers, answered_by = _folded(bits[answering][:, :1])
    run = _engine(engine, len(questions), len(answers))
    return [
        _unfolded(hits, asking, asked_by, answering, answered_by)
        for hits in run(questions, answers[:, 0], max_distance, report)
    ]


def _folded(bits: Bits) -> tuple[Bits, NDArray[np.int64]]:
    """The different rows, and for each row which of them it is."""
    wide = np.ascontiguousarray(bits).reshape(len(bits), -1)
    as_bytes = wide.view(np.dtype((np.void, wide.dtype.itemsize * wide.shape[1]))).ravel()
    _, first, inverse = np.unique(as_bytes, return_index=True, return_inverse=True)
    return bits[first], inverse.ravel()


def _unfolded(
    hits: Hits,
    asking: NDArray[np.int64],
    asked_by: NDArray[np.int64],
    answering: NDArray[np.int64],
    answered_by: NDArray[np.int64],
) -> Hits:
    """Every row for each folded one: the product of who asked and who answered."""
    asked, turn, answered, distance = hits
    asked_sorted, asked_start, asked_count = _members(asked_by, asked)
    answered_sorted, answered_start, answered_count = _members(answered_by, answered)
    sizes = asked_count * answered_count
    hit = np.repeat(np.arange(len(asked)), sizes)
    within = np.arange(len(hit)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    left = asked_sorted[asked_start[hit] + within // answered_count[hit]]
    right = answered_sorted[answered_start[hit] + within % answered_count[hit]]
    return asking[left], turn[hit], answering[right], distance[hit]


def _members(
    inverse: NDArray[np.int64], wanted: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    order = np.argsort(inverse, kind="stable")
    starts = np.searchsorted(inverse[order], wanted, side="left")
    ends = np.searchsorted(inverse[order], wanted, side="right")
    return order, starts, ends - starts


def _pairs(found: list[Hits]) -> Pairs:
    """Each unordered pair once, with its smallest distance and then its smallest turn."""
    if not found:
        nothing = np.empty(0, dtype=np.int64)
        return Pairs(nothing, nothing, nothing, nothing)
    asked, turn, answered, distance = (
        np.concatenate(column) for column in zip(*found, strict=True)
    )
    forward = asked < answered
    a, b = np.minimum(asked, answered), np.maximum(asked, answered)
    turn = np.where(forward, turn, np.array(INVERSE_TURN)[turn])
    order = np.lexsort((turn, distance, b, a))
    a, b, distance, turn = a[order], b[order], distance[order], turn[order]
    first = np.ones(len(a), dtype=np.bool_)
    first[1:] = (a[1:] != a[:-1]) | (b[1:] != b[:-1])
    first &= a != b
    return Pairs(a[first], b[first], distance[first], turn[first])


def _bktree(questions: Bits, answers: Bits, max_distance: int, report: Report) -> Iterator[Hits]:
    """Burkhard and Keller's tree over plain ints (pybktree)."""
    row_of = {value: row for row, value in enumerate(_as_ints(answers))}
    tree = pybktree.BKTree(_hamming, row_of)
    for asked, turns in enumerate(questions):
        report(Progress(Stage.MATCH, asked, len(questions)))
        found = [
            (asked, turn, row_of[value], distance)
            for turn, question in enumerate(_as_ints(turns))
            for distance, value in tree.find(question, max_distance)
        ]
        if found:
            yield tuple(np.array(column, dtype=np.int64) for column in zip(*found, strict=True))  # type: ignore[misc]  # four columns


def _hamming(one: int, other: int) -> int:
    return (one ^ other).bit_count()


def _as_ints(bits: Bits) -> list[int]:
    data = bits.astype(">u8").tobytes()
    step = bits.shape[-1] * 8
    return [int.from_bytes(data[i : i + step]) for i in range(0, len(data), step)]


def _exhaustive(
    questions: Bits, answers: Bits, max_distance: int, report: Report
) -> Iterator[Hits]:
    """Every distance, in blocks of numpy."""
    _, turns, words = questions.shape
    step = max(1, BLOCK // (len(answers) * turns))
    for start in range(0, len(questions), step):
        report(Progress(Stage.MATCH, start, len(questions)))
        block = questions[start : start + step].reshape(-1, words)
        distances = np.zeros((len(block), len(answers)), dtype=np.uint16)
        for word in range(words):
            distances += np.bitwise_count(block[:, word, None] ^ answers[None, :, word])
        asked, answered = np.nonzero(distances <= max_distance)
        near = distances[asked, answered].astype(np.int64)
        yield start + asked // turns, asked % turns, answered, near


ENGINES: dict[str, Engine] = {"bktree": _bktree, "exhaustive": _exhaustive}

TREE_UP_TO = 64 * 64
"""Comparisons up to which the tree answers as fast as the blocks do."""


def _engine(name: str, questions: int, answers: int) -> Engine:
    if name == "auto":
        name = "bktree" if questions * answers <= TREE_UP_TO else "exhaustive"
    try:
        return ENGINES[name]
    except KeyError:
        raise ValueError(f"no engine {name}; there are auto, {', '.join(ENGINES)}") from None

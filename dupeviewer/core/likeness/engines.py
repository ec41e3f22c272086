"""The ways to search: a tree, blocks of everything, blocks of what is alike in a chunk.

Knows which is quickest, from what was measured; what the answers mean is matching's affair.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import pybktree

from dupeviewer.core.likeness import hamming, pigeonhole
from dupeviewer.core.likeness.hamming import Columns, Rows
from dupeviewer.core.progress import Progress, Report, Stage

CROSSOVERS = ((64 * 64, "bktree"), (1 << 24, "exhaustive"))
"""Comparisons up to which "auto" takes an engine; beyond, the smaller estimate of costs decides.

The tree needs a few milliseconds for so few, whatever the max distance; blocks ten for so many,
which is what planning something better would cost.
"""

BETWEEN_REPORTS = 1 << 21
"""Comparisons of the exhaustive engine: 2 ms."""


@dataclass(frozen=True, slots=True)
class Question:
    """Which answers are within the max distance of what is asked: every turn of some rows."""

    asked: Columns
    turns: int
    answers: Columns
    max_distance: int

    @property
    def comparisons(self) -> int:
        return len(self.asked[0]) * len(self.answers[0])

    def tell(self, report: Report, share: float) -> None:
        rows = len(self.asked[0]) // self.turns
        report(Progress(Stage.MATCH, int(rows * share), rows))


Hits = tuple[Rows, Rows]
"""Columns: what asked, row * turns + turn, and which answered; the same may come again."""

Engine = Callable[[Question, Report], Iterator[Hits]]


def named(name: str) -> Engine:
    """An engine by its name, or for "auto" the one that should be quickest.

    Raises: ValueError for an engine that is not there.
    """
    if name == "auto":
        return _quickest
    try:
        return ENGINES[name]
    except KeyError:
        raise ValueError(f"no engine {name}; there are auto, {', '.join(ENGINES)}") from None


def _quickest(question: Question, report: Report) -> Iterator[Hits]:
    for most, name in CROSSOVERS:
        if question.comparisons <= most:
            return ENGINES[name](question, report)
    plan = _plan(question)
    if plan.cost < pigeonhole.cost_of_all(question.asked, question.answers):
        return _planned(question, plan, report)
    return _exhaustive(question, report)


def _bktree(question: Question, report: Report) -> Iterator[Hits]:
    """Burkhard and Keller's tree over plain ints (pybktree); equal fingerprints are folded."""
    asked, places = _folded(question.asked), _folded(question.answers)
    tree = pybktree.BKTree(_distance, places)
    for done, (value, asking) in enumerate(asked.items()):
        question.tell(report, done / len(asked))
        found = tree.find(value, question.max_distance)
        near = [place for _, other in found for place in places[other]]
        if near:
            yield np.repeat(asking, len(near)), np.tile(near, len(asking))


def _folded(fingerprints: Columns) -> dict[int, list[int]]:
    """Where each fingerprint is, which becomes a plain int."""
    places: dict[int, list[int]] = {}
    for place, words in enumerate(zip(*(word.tolist() for word in fingerprints), strict=True)):
        value = 0
        for word in words:
            value = value << 64 | word
        places.setdefault(value, []).append(place)
    return places


def _distance(one: int, other: int) -> int:
    return (one ^ other).bit_count()


def _exhaustive(question: Question, report: Report) -> Iterator[Hits]:
    """Every distance, in blocks of numpy."""
    asked = len(question.asked[0])
    step = max(1, BETWEEN_REPORTS // len(question.answers[0]))
    for start in range(0, asked, step):
        question.tell(report, start / asked)
        some = hamming.cut(question.asked, start, start + step)
        with hamming.unbuffered():
            row, answered = hamming.within(some, question.answers, question.max_distance)
        yield row + start, answered


def _pigeonhole(question: Question, report: Report) -> Iterator[Hits]:
    """Blocks of what is alike in a chunk, as planned from a sample."""
    return _planned(question, _plan(question), report)


def _plan(question: Question) -> pigeonhole.Plan:
    return pigeonhole.plan(*_longer_first(question), question.max_distance)


def _planned(question: Question, plan: pigeonhole.Plan, report: Report) -> Iterator[Hits]:
    longer, shorter = _longer_first(question)
    question.tell(report, 0)
    for share, left, right in pigeonhole.search(longer, shorter, question.max_distance, plan):
        yield (left, right) if longer is question.asked else (right, left)
        question.tell(report, share)


def _longer_first(question: Question) -> tuple[Columns, Columns]:
    if len(question.asked[0]) < len(question.answers[0]):
        return question.answers, question.asked
    return question.asked, question.answers


ENGINES: dict[str, Engine] = {
    "bktree": _bktree,
    "pigeonhole": _pigeonhole,
    "exhaustive": _exhaustive,
}

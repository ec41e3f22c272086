"""Every engine finds what comparing everything with everything finds, and nothing else.

Compares with a search as plain as the definition; how quick the engines are is for the benchmarks.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from dupeviewer.core.likeness import engines, hamming, matching, pigeonhole
from dupeviewer.core.likeness.cluster import INVERSE_TURN
from dupeviewer.core.likeness.fingerprint import Bits
from dupeviewer.core.likeness.matching import Pairs
from dupeviewer.core.progress import Progress, Stopped

ENGINES = ("auto", *matching.ENGINES)


class Asked(NamedTuple):
    """What a search may be asked."""

    bits: Bits
    max_distance: int
    new: NDArray[np.bool_] | None


@dataclass
class Listening:
    """A report that keeps what it is told, and may stop the work."""

    stop_after: int | None = None

    def __post_init__(self) -> None:
        self.told: list[Progress] = []

    def __call__(self, progress: Progress) -> None:
        self.told.append(progress)
        if len(self.told) == self.stop_after:
            raise Stopped

    def found(self, results: object) -> None:
        raise AssertionError("a search gives its pairs at its end")


def _random(random: np.random.Generator, rows: int, turns: int, words: int) -> Bits:
    return random.integers(0, 1 << 64, (rows, turns, words), dtype=np.uint64)


def _flipped(random: np.random.Generator, bits: Bits, share: float) -> Bits:
    """Each bit of each word the other way round with this probability."""
    flips = random.random((*bits.shape, 64)) < share
    return bits ^ np.packbits(flips, axis=-1).view(np.uint64)[..., 0]


def _clustered(random: np.random.Generator, rows: int, turns: int, words: int) -> Bits:
    """Copies of a few, some of them equal, some turned, some a little changed."""
    few = _random(random, max(1, rows // 6), turns, words)
    bits = _flipped(random, few[random.integers(0, len(few), rows)], random.choice([0, 0.02, 0.1]))
    if turns == 8:
        turn = random.integers(0, turns, rows)
        bits[:, 0] = bits[np.arange(rows), turn]
    return bits


def _alike(random: np.random.Generator, rows: int, turns: int, words: int) -> Bits:
    """Everything crowded around nothing, all, and one word said again and again."""
    few = np.array([0, (1 << 64) - 1, 0xFF00FF00FF00FF00], dtype=np.uint64)
    bits = few[random.integers(0, 3, (rows, turns, words))]
    return _flipped(random, bits, random.choice([0, 0.01, 0.05]))


@st.composite
def questions(draw: st.DrawFn) -> Asked:
    random = np.random.default_rng(draw(st.integers(0, 2**32)))
    make = draw(st.sampled_from([_random, _clustered, _alike]))
    rows, turns, words = (draw(st.sampled_from(x)) for x in ((0, 1, 2, 17, 60), (1, 8), (1, 4)))
    bits = make(random, rows, turns, words)
    max_distance = draw(st.integers(0, 24) | st.integers(0, 64 * words))
    share = draw(st.none() | st.sampled_from([0.0, 0.1, 0.5, 1.0]))
    return Asked(bits, max_distance, None if share is None else random.random(rows) < share)


def _by_definition(asked: Asked) -> list[tuple[int, int, int, int]]:
    bits, max_distance, new = asked
    rows, turns, _ = bits.shape
    pairs = []
    for a in range(rows):
        for b in range(a + 1, rows):
            if new is not None and not new[a] and not new[b]:
                continue
            there = [(_apart(bits[a, t], bits[b, 0]), t) for t in range(turns)]
            back = [(_apart(bits[b, t], bits[a, 0]), INVERSE_TURN[t]) for t in range(turns)]
            distance, turn = min(there + back)
            if distance <= max_distance:
                pairs.append((a, b, distance, turn))
    return pairs


def _apart(one: NDArray[np.uint64], other: NDArray[np.uint64]) -> int:
    return sum((x ^ y).bit_count() for x, y in zip(one.tolist(), other.tolist(), strict=True))


def _told(pairs: Pairs) -> list[tuple[int, int, int, int]]:
    columns = (pairs.a, pairs.b, pairs.distance, pairs.turn)
    return list(zip(*(column.tolist() for column in columns), strict=True))


@pytest.mark.parametrize("engine", ENGINES)
@settings(max_examples=40, deadline=None)
@given(asked=questions())
def test_every_engine_finds_what_the_definition_says(engine: str, asked: Asked) -> None:
    found = matching.find(asked.bits, asked.max_distance, engine=engine, new=asked.new)

    assert _told(found) == _by_definition(asked)


@pytest.mark.parametrize("cut", pigeonhole.CUTS)
@settings(max_examples=25, deadline=None)
@given(asked=questions())
def test_every_way_to_cut_fingerprints_is_exact(cut: int, asked: Asked) -> None:
    assume(asked.max_distance <= 24)
    with pytest.MonkeyPatch.context() as patch:
        _cut_in(cut, patch)
        found = matching.find(asked.bits, asked.max_distance, engine="pigeonhole", new=asked.new)

    assert _told(found) == _by_definition(asked)


@pytest.mark.parametrize("engine", ENGINES)
@settings(max_examples=15, deadline=None)
@given(asked=questions())
def test_work_cut_small_gives_the_same_pairs(engine: str, asked: Asked) -> None:
    whole = matching.find(asked.bits, asked.max_distance, engine=engine, new=asked.new)

    with pytest.MonkeyPatch.context() as patch:
        _cut_small(patch)
        parts = matching.find(asked.bits, asked.max_distance, engine=engine, new=asked.new)

    assert _told(parts) == _told(whole)


@pytest.mark.parametrize("cut", pigeonhole.CUTS)
@pytest.mark.parametrize("words", [1, 4])
@pytest.mark.parametrize("max_distance", [0, 1, 4, 10, 19])
def test_distances_spread_evenly_over_the_bits_are_found(
    cut: int, words: int, max_distance: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No chunk is nearer than need be, so that a reach too short by one would miss them."""
    _cut_in(cut, monkeypatch)
    random = np.random.default_rng(max_distance)
    one = _random(random, 64 * words, 1, words)
    other = one.copy()
    for offset, row in enumerate(other):
        for step in range(max_distance):
            bit = (offset + step * 64 * words // max_distance) % (64 * words)
            row[0, bit // 64] ^= np.uint64(1 << bit % 64)

    found = matching.find(np.concatenate([one, other]), max_distance, engine="pigeonhole")

    wanted = [(row, row + len(one), max_distance, 0) for row in range(len(one))]
    assert set(wanted) <= set(_told(found))


@settings(max_examples=40, deadline=None)
@given(asked=questions(), seed=st.integers(0, 2**32), engine=st.sampled_from(ENGINES))
def test_the_order_of_rows_does_not_matter(asked: Asked, seed: int, engine: str) -> None:
    order = np.random.default_rng(seed).permutation(len(asked.bits))
    found = matching.find(asked.bits, asked.max_distance, engine=engine)

    again = matching.find(asked.bits[order], asked.max_distance, engine=engine)

    ends = np.sort(np.stack([order[again.a], order[again.b]]), axis=0).T.tolist()
    there = {tuple(pair): d for pair, d in zip(ends, again.distance.tolist(), strict=True)}
    assert there == {(a, b): distance for a, b, distance, _ in _told(found)}


@settings(max_examples=30, deadline=None)
@given(asked=questions(), at=st.floats(0, 1), engine=st.sampled_from(ENGINES))
def test_searching_the_old_and_then_the_new_finds_all(asked: Asked, at: float, engine: str) -> None:
    known = int(len(asked.bits) * at)
    new = np.arange(len(asked.bits)) >= known

    old = matching.find(asked.bits[:known], asked.max_distance, engine=engine)
    added = matching.find(asked.bits, asked.max_distance, engine=engine, new=new)

    whole = matching.find(asked.bits, asked.max_distance, engine=engine)
    assert sorted(_told(old) + _told(added)) == _told(whole)


def _cut_in(chunks: int, patch: pytest.MonkeyPatch) -> None:
    """As if this were the cheapest cut at any distance."""
    patch.setattr(pigeonhole, "CUTS", (chunks,))
    patch.setattr(pigeonhole, "WIDEST", 1 << 16)


def _library() -> Bits:
    random = np.random.default_rng(7)
    return np.concatenate([_clustered(random, 200, 8, 1), _random(random, 100, 8, 1)])


def _cut_small(patch: pytest.MonkeyPatch) -> None:
    """As if every library were large."""
    patch.setattr(hamming, "BLOCK", 64)
    patch.setattr(hamming, "WIDTH", 16)
    patch.setattr(pigeonhole, "COMPARED", 100)
    patch.setattr(pigeonhole, "GATHERED", 100)
    patch.setattr(engines, "BETWEEN_REPORTS", 100)
    patch.setattr(engines, "CROSSOVERS", ())
    patch.setattr(matching, "PENDING", 50)


@pytest.mark.parametrize("after", [1, 2, 20])
@pytest.mark.parametrize("engine", ENGINES)
def test_a_stopped_search_ends_at_once(
    engine: str, after: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    _cut_small(monkeypatch)
    report = Listening(stop_after=after)

    with pytest.raises(Stopped):
        matching.find(_library(), 10, engine=engine, report=report)

    assert len(report.told) == after


@pytest.mark.parametrize("engine", ["pigeonhole", "exhaustive"])
def test_little_is_compared_between_two_reports(
    engine: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = Listening()
    compared: dict[int, int] = {}
    within = hamming.within

    def counted(left: hamming.Columns, right: hamming.Columns, most: int) -> object:
        reports = len(report.told)
        compared[reports] = compared.get(reports, 0) + len(left[0]) * len(right[0])
        return within(left, right, most)

    monkeypatch.setattr(hamming, "within", counted)
    monkeypatch.setattr(pigeonhole, "COMPARED", 10_000)
    monkeypatch.setattr(engines, "BETWEEN_REPORTS", 10_000)

    matching.find(_library(), 10, engine=engine, report=report)

    assert max(compared.values()) <= 3 * 10_000
    assert len(compared) > 5


@pytest.mark.parametrize("engine", ENGINES)
def test_progress_goes_forward_to_the_number_of_rows(
    engine: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _cut_small(monkeypatch)
    report = Listening()
    bits = _library()

    matching.find(bits, 10, engine=engine, report=report)

    done = [progress.done for progress in report.told]
    assert done == sorted(done)
    assert len(set(done)) > 10
    assert {progress.total for progress in report.told} == {len(bits)}


@pytest.mark.parametrize("engine", ENGINES)
def test_a_search_leaves_numpy_as_it_was(engine: str) -> None:
    before = np.getbufsize()

    matching.find(_library(), 10, engine=engine)

    assert np.getbufsize() == before


def test_an_engine_that_is_not_there_is_named() -> None:
    with pytest.raises(ValueError, match="no engine psychic; there are auto, bktree, pigeonhole"):
        matching.find(_library(), 10, engine="psychic")


@pytest.mark.parametrize("max_distance", range(12))
def test_a_plan_leaves_no_distance_out(max_distance: int) -> None:
    columns = hamming.columns(_library())

    plan = pigeonhole.plan(columns, columns, max_distance)

    assert sum(chunk.reach + 1 for chunk in plan.chunks) > max_distance
    places = [(x.word, bit) for x in plan.chunks for bit in range(x.shift, x.shift + x.bits)]
    assert len(set(places)) == len(places)


@settings(max_examples=40, deadline=None)
@given(asked=questions(), count=st.integers(0, 70), seed=st.integers(0, 2**32))
def test_the_nearest_are_those_of_smallest_distance(asked: Asked, count: int, seed: int) -> None:
    rows, turns, words = asked.bits.shape
    query = _random(np.random.default_rng(seed), 1, turns, words)[0]

    found, distances = matching.nearest(asked.bits[:, 0], query, count)

    wanted = sorted(
        (min(_apart(turn, asked.bits[row, 0]) for turn in query), row) for row in range(rows)
    )
    assert list(zip(distances.tolist(), found.tolist(), strict=True)) == wanted[:count]

"""What a scan found survives being packed, and a damaged package is no answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import numpy as np
import pytest

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.photos import roll
from dupeviewer.core.photos.photo import Facts, Problem
from dupeviewer.core.photos.roll import Roll
from dupeviewer.core.storage import answers
from dupeviewer.core.storage.answers import Answer

TAKEN = datetime(2019, 7, 12, 14, 2, 5, 60)  # noqa: DTZ001 - cameras write local time
FACTS = (
    Facts(4032, 3024, "JPEG", 92, TAKEN, "Canon", None, (43.7, 11.2), keywords=("Nonna",)),
    *(Facts(width, 100, "PNG") for width in range(2)),
)


def answer(facts: Sequence[Facts], links: Sequence[Link], *problems: int) -> Answer:
    rows = np.arange(3, 3 + len(facts))
    every = np.array(links, dtype=np.int64).reshape(-1, len(Link._fields))
    digests = [None, "ab", "ab"][: len(facts)]
    wrong = [(row, Problem.TRUNCATED, "The file ends too early.") for row in problems]
    return Answer(rows, every, digests, roll.columns(facts), wrong, {4: "HEIC"})


ANSWER = answer(FACTS, [Link(3, 4, 2, 5, Kind.SAME, 4, -50), Link(4, 5, 0, 0, Kind.EXACT, 0)], 7, 9)


@pytest.mark.parametrize("whole", [ANSWER, answer((), ())])
def test_an_answer_is_the_same_after_packing(whole: Answer) -> None:
    again = answers.unpack(answers.pack(whole))

    assert again is not None
    assert again.rows.tolist() == whole.rows.tolist()
    assert again.links.tolist() == whole.links.tolist()
    assert again.digests == whole.digests
    assert again.problems == whole.problems
    assert again.misnamed == whole.misnamed


def test_facts_come_back_as_what_they_were() -> None:
    again = answers.unpack(answers.pack(ANSWER))

    assert again is not None
    names = ["/a", "/b", "/c"]
    photos = Roll(names, *[[1, 2, 3]] * 4, digests=again.digests, facts=again.facts)
    assert tuple(photo.facts for photo in photos) == FACTS
    assert all(isinstance(photo.facts, Facts) for photo in photos)


def test_a_damaged_package_is_no_answer() -> None:
    packed = answers.pack(ANSWER)

    for place in range(0, len(packed), 7):
        damaged = bytearray(packed)
        damaged[place] ^= 0x10
        assert answers.unpack(bytes(damaged)) is None
    assert answers.unpack(packed[:-1]) is None
    assert answers.unpack(b"") is None

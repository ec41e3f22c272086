"""What a scan found survives being packed, and a damaged package is no answer."""

from __future__ import annotations

from datetime import datetime

import pytest

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.photos.photo import Facts, Problem
from dupeviewer.core.storage import answers
from dupeviewer.core.storage.answers import Answer

TAKEN = datetime(2019, 7, 12, 14, 2)  # noqa: DTZ001 - cameras write local time
ANSWER = Answer(
    groups=[
        ([3, 1], [Link(1, 3, 2, 5, Kind.SAME, 4)]),
        ([0, 2, 9], [Link(0, 9, 0, 0, Kind.EXACT, 0), Link(2, 9, 8, 30, Kind.EDITED, 1)]),
    ],
    digests=[None, "ab", None, None, "cd"],
    facts=[
        Facts(4032, 3024, "JPEG", 92, TAKEN, "Canon", None, (43.7, 11.2), keywords=("Nonna",)),
        *(Facts(width, 100, "PNG") for width in range(4)),
    ],
    problems=[(4, Problem.TRUNCATED, "The file ends too early.")],
)


@pytest.mark.parametrize("answer", [ANSWER, Answer([], [], [], [])])
def test_an_answer_is_the_same_after_packing(answer: Answer) -> None:
    assert answers.unpack(answers.pack(answer)) == answer


def test_kinds_and_facts_come_back_as_what_they_were() -> None:
    again = answers.unpack(answers.pack(ANSWER))

    assert again is not None
    assert isinstance(again.groups[0][1][0].kind, Kind)
    assert isinstance(again.facts[0], Facts)
    assert again.facts[0].taken == TAKEN


def test_a_damaged_package_is_no_answer() -> None:
    packed = answers.pack(ANSWER)

    for place in range(0, len(packed), 7):
        damaged = bytearray(packed)
        damaged[place] ^= 0x10
        assert answers.unpack(bytes(damaged)) is None
    assert answers.unpack(packed[:-1]) is None
    assert answers.unpack(b"") is None

"""The spot-check: what is dealt, what the answers say, what the wrong ones have in common."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest

from dupeviewer.core.likeness.cluster import Cluster, Kind, Match
from dupeviewer.core.photos.photo import Facts, FileId, Photo
from dupeviewer.core.review import rules, spotcheck
from dupeviewer.core.review.review import Review
from dupeviewer.core.review.rules import Outcome, Rule, RuleSet
from dupeviewer.core.review.spotcheck import Feature

FACTS = Facts(4000, 3000, "JPEG", 90)


def group(number: int, folder: str = "/p", difference: int = 2, minute: int = 5) -> Cluster:
    """Photo a has more pixels, or is only older where `minute` says so."""
    smaller = FACTS._replace(width=1000) if minute == 5 else FACTS
    photos = (
        Photo(f"{folder}/{number}a", 9, 5 * 60_000_000_000, FileId(1, 2 * number), facts=FACTS),
        Photo(
            f"{folder}/{number}b",
            9,
            minute * 60_000_000_000,
            FileId(1, 2 * number + 1),
            facts=smaller,
        ),
    )
    return Cluster(photos, (Match(*photos, 4, difference, Kind.SAME),))


def decided(clusters: Sequence[Cluster]) -> Outcome:
    outcome = rules.apply(clusters, RuleSet((Rule.PIXELS, Rule.OLDER)), Review())
    assert len(outcome.choices) == len(clusters)
    return outcome


def test_twenty_are_drawn_and_the_ten_least_certain_beside_them() -> None:
    clusters = [group(n, difference=1) for n in range(200)]
    clusters += [group(n, minute=6 + n) for n in range(200, 240)]

    hand = spotcheck.deal(clusters, decided(clusters), random.Random(1))

    assert (len(set(hand.drawn)), len(hand.uncertain)) == (20, 10)
    assert not set(hand.drawn) & set(hand.uncertain)
    assert all(place >= 200 for place in hand.uncertain)


def test_fewer_groups_are_all_dealt_once() -> None:
    clusters = [group(n) for n in range(23)]

    hand = spotcheck.deal(clusters, decided(clusters), random.Random(1))

    assert sorted(hand.places) == list(range(23))


@pytest.mark.parametrize(
    ("looked_at", "wrong", "one_in"),
    [(20, 0, 7), (20, 1, 4), (30, 0, 10), (20, 20, None), (1, 0, None), (0, 0, None)],
)
def test_the_bound_is_that_of_the_binomial(looked_at: int, wrong: int, one_in: int | None) -> None:
    assert spotcheck.one_wrong_in(looked_at, wrong) == one_in


def test_what_the_wrong_ones_have_in_common_is_found_with_all_that_have_it() -> None:
    clusters = [group(n, "/edits" if n % 5 == 0 else "/p") for n in range(50)]

    pattern = spotcheck.pattern(clusters, decided(clusters), wrong=[0, 5], right=[1, 2, 3, 4])

    assert pattern is not None
    assert pattern.trait == (Feature.GOING_FOLDER, "/edits")
    assert pattern.places == set(range(0, 50, 5))


def test_what_the_right_ones_have_too_is_no_pattern() -> None:
    clusters = [group(n) for n in range(50)]

    assert spotcheck.pattern(clusters, decided(clusters), wrong=[0, 5], right=[1, 2, 3]) is None

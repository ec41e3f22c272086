"""Clusters are a partition, held by a centre, and the same whatever the order of the links.

Knows links between numbers; where they come from does not matter here.
"""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.likeness.clustering import Link
from tests.core.likeness.grouped import group

BANDS = {Kind.EXACT: (0, 0), Kind.SAME: (1, 10), Kind.EDITED: (11, 40), Kind.SIMILAR: (41, 100)}


@st.composite
def one_link(draw: st.DrawFn, most: int = 14) -> Link:
    a = draw(st.integers(0, most - 1))
    b = draw(st.integers(a + 1, most))
    kind = draw(st.sampled_from(Kind))
    difference = draw(st.integers(*BANDS[kind]))
    return Link(a, b, draw(st.integers(0, 10)), difference, kind, draw(st.integers(0, 7)))


links_between = st.lists(one_link(), max_size=40, unique_by=lambda link: (link.a, link.b))


def _link(a: int, b: int, kind: Kind = Kind.SAME, difference: int | None = None) -> Link:
    return Link(a, b, 2, BANDS[kind][0] if difference is None else difference, kind, 0)


def _members(links: Iterable[Link]) -> list[tuple[int, ...]]:
    return [members for members, _ in group(links)]


def _linked(links: Iterable[Link], one: int, other: int) -> bool:
    return any({link.a, link.b} == {one, other} for link in links)


@given(links=links_between)
def test_nothing_is_in_two_clusters_and_none_is_alone(links: list[Link]) -> None:
    clusters = _members(links)

    everyone = [member for members in clusters for member in members]
    assert len(everyone) == len(set(everyone))
    assert all(len(members) >= 2 for members in clusters)


@given(links=links_between, seed=st.integers())
def test_the_order_of_links_does_not_matter(links: list[Link], seed: int) -> None:
    shuffled = Random(seed).sample(links, len(links))

    assert group(shuffled) == group(links)


@given(links=links_between)
def test_every_member_is_linked_to_one_centre(links: list[Link]) -> None:
    for members, inside in group(links):
        centres = [
            one for one in members if all(_linked(inside, one, x) for x in members if x != one)
        ]
        assert centres, f"no centre in {members}"


@given(links=links_between)
def test_a_cluster_holds_all_links_inside_it_and_no_other(links: list[Link]) -> None:
    for members, inside in group(links):
        wanted = [link for link in links if link.a in members and link.b in members]
        assert sorted(inside) == sorted(wanted)


@given(links=links_between)
def test_clusters_come_in_the_order_of_their_first_member(links: list[Link]) -> None:
    clusters = _members(links)

    assert clusters == sorted(clusters)
    assert all(list(members) == sorted(members) for members in clusters)


@given(links=links_between)
def test_similar_shots_never_change_the_surer_clusters(links: list[Link]) -> None:
    sure = [link for link in links if link.kind is not Kind.SIMILAR]

    assert set(_members(sure)) <= set(_members(links))


@given(links=links_between)
def test_two_that_surely_belong_together_are_not_both_left_out(links: list[Link]) -> None:
    together = {member for members in _members(links) for member in members}

    sure = [link for link in links if link.kind is not Kind.SIMILAR]
    assert all(link.a in together or link.b in together for link in sure)


def test_a_chain_is_cut_at_its_weaker_link() -> None:
    """0-1-2-3 in a row: 0 is no copy of 3."""
    chain = [_link(0, 1), _link(1, 2), _link(2, 3)]

    assert _members(chain) == [(0, 1, 2)]


def test_the_best_connected_is_the_centre() -> None:
    star = [_link(7, 8), _link(7, 9), _link(3, 7), _link(3, 4)]

    assert _members(star) == [(3, 7, 8, 9)]


def test_where_connections_are_equal_the_smaller_difference_decides() -> None:
    """1 and 2 have two links each; 2 has the closer ones and keeps what both want."""
    square = [_link(0, 1, difference=9), _link(1, 2, difference=5), _link(2, 3, difference=1)]

    assert _members(square) == [(1, 2, 3)]


def test_similar_shots_do_not_glue_two_pictures_together() -> None:
    links = [_link(0, 1), _link(2, 3), _link(1, 2, Kind.SIMILAR)]

    assert _members(links) == [(0, 1), (2, 3)]


def test_similar_shots_form_clusters_of_what_is_left() -> None:
    links = [_link(0, 1), _link(1, 2, Kind.SIMILAR), _link(4, 5, Kind.SIMILAR)]

    assert _members(links) == [(0, 1), (4, 5)]


def test_no_links_give_no_clusters() -> None:
    assert group([]) == []


@settings(max_examples=30)
@given(size=st.integers(2, 30))
def test_copies_of_one_picture_stay_one_cluster(size: int) -> None:
    links = [_link(a, b) for a in range(size) for b in range(a + 1, size)]

    assert _members(links) == [tuple(range(size))]


@pytest.mark.parametrize("length", [3, 50, 401])
def test_a_long_chain_is_cut_into_stars(length: int) -> None:
    """Each photo is like the next one only, and the first of them the best: one by one decided."""
    chain = [_link(a, a + 1, difference=1) for a in range(length)]

    clusters = group(chain)

    assert sum(len(members) for members, _ in clusters) >= length * 2 // 3
    for members, links in clusters:
        centres = [
            one for one in members if all(one == x or _linked(links, one, x) for x in members)
        ]
        assert centres

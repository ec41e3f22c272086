"""Python's collector is held off where it would be in the way, and let go on after that."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from dupeviewer.core import collector


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    before = gc.get_threshold()
    gc.set_threshold(700, 10, 10)  # a window that was opened before has changed it
    yield
    gc.set_threshold(*before)


def test_it_is_held_off_until_the_outermost_end() -> None:
    with collector.held_off():
        with collector.held_off():
            pass
        assert not gc.isenabled()

    assert gc.isenabled()


def test_what_was_made_meanwhile_is_old_but_not_out_of_reach() -> None:
    with collector.held_off():
        made: list[object] = []

    assert any(each is made for each in gc.get_objects(generation=2))
    assert gc.get_freeze_count() == 0


def test_old_objects_are_gone_through_more_seldom_and_new_ones_as_ever() -> None:
    youngest, young, old = gc.get_threshold()

    collector.go_through_all_seldom()

    assert gc.get_threshold()[:2] == (youngest, young)
    assert gc.get_threshold()[2] > old


def test_what_is_let_go_is_gone() -> None:
    many = [object() for _ in range(1_234)]

    collector.let_go(many)

    assert many == []

"""Python's garbage collector, held off where very many objects are made that stay.

It would go through all of them over and over, and stop every other thread meanwhile.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

T = TypeVar("T")

_SELDOM = 100
_FREED_AT_ONCE = 500


@contextmanager
def held_off() -> Iterator[None]:
    """No collection until the end; what was made counts as old then."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()  # together with this, they count as old at once
        gc.unfreeze()
        if was_on:
            gc.enable()


def let_go(objects: list[T]) -> None:
    """Part with very many a few at a time: to free all of them at once stops every other thread."""
    while objects:
        del objects[-_FREED_AT_ONCE:]


def go_through_all_seldom() -> None:
    """Old objects, by the hundred thousand after a scan, are gone through only after very many new
    ones; ten times as often, as Python has it, holds up a window again and again."""
    youngest, young, _ = gc.get_threshold()
    gc.set_threshold(youngest, young, _SELDOM)


def go_through_all() -> None:
    """Now, as nobody is looking."""
    gc.collect()

"""An order of folders as an outline: what stands under which, and moving a folder with all of it.

Knows paths in their order only. A folder stands under the one it lies in as long as nothing from
outside comes between them; so every order can be shown, and what is shown is the order.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from dupeviewer.core.photos.photo import is_within


def arranged(
    counts: Mapping[str, int], order: Sequence[str], protected: Collection[str], most: int
) -> list[str]:
    """The folders of so many photos in groups: first those in the user's order, the rest by name
    with folders that hold several of them; of very many those with most photos."""

    def is_free(folder: str) -> bool:
        return not any(is_within(folder, each) for each in protected)

    largest = sorted(filter(is_free, counts), key=lambda folder: (-counts[folder], folder))
    rest = set(largest[:most]).difference(order)
    around = set(_around(rest)).difference(order)
    new = sorted(rest | around, key=lambda folder: folder.split(os.sep))
    return [*filter(is_free, order), *new]


def _around(folders: Collection[str]) -> Iterator[str]:
    """The nearest folder around each two that are next to each other by name."""
    ordered = sorted(folders, key=lambda folder: folder.split(os.sep))
    for one, other in pairwise(ordered):
        shared = os.path.commonpath([one, other])
        if os.path.dirname(shared) != shared:
            yield shared


def inside(counts: Mapping[str, int]) -> Counter[str]:
    """How many photos there are in each folder, and in those inside of it."""
    sums: Counter[str] = Counter()
    for folder, count in counts.items():
        around, inner = folder, ""
        while around != inner:
            sums[around] += count
            around, inner = os.path.dirname(around), around
    return sums


def parents(order: Sequence[str]) -> list[int]:
    """The place of the folder that each stands under; -1 for none."""
    found: list[int] = []
    around: list[int] = []
    for place, folder in enumerate(order):
        while around and not is_within(folder, order[around[-1]]):
            around.pop()
        found.append(around[-1] if around else -1)
        around.append(place)
    return found


def end(order: Sequence[str], place: int) -> int:
    """The place behind a folder and all that stands under it."""
    behind = place + 1
    while behind < len(order) and is_within(order[behind], order[place]):
        behind += 1
    return behind


def moved(order: Sequence[str], place: int, target: int) -> list[str]:
    """The order with a folder, and all that stands under it, before what was at `target`."""
    behind = end(order, place)
    block = order[place:behind]
    if place <= target <= behind:
        return [*order]
    before = [folder for folder in order[:target] if folder not in block]
    after = [folder for folder in order[target:] if folder not in block]
    return [*before, *block, *after]


def stepped(order: Sequence[str], place: int, by: int) -> list[str]:
    """The order with a folder moved before the one above it, or behind the one below."""
    above = parents(order)
    if by > 0:
        behind = end(order, place)
        return moved(order, place, end(order, behind) if behind < len(order) else behind)
    before = [n for n in range(place) if above[n] == above[place]]
    target = before[-1] if before else above[place]
    return moved(order, place, max(0, target))

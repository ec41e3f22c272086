"""Names for files that must stand beside others: numbered, and as long as a folder takes them.

Knows names only; which of them are taken is for others to find out.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import count

LONGEST = 255
"""The bytes that a name may have, on about every file system."""


def fitting(stem: str, suffix: str, room: int = LONGEST) -> str:
    """The name of both, the stem cut where it would be longer than there is room for."""
    left = room - len(os.fsencode(suffix))
    while len(os.fsencode(stem)) > left:
        stem = stem[:-1]
    return stem + suffix


def numbered(name: str, room: int = LONGEST) -> Iterator[str]:
    """The name itself and then "name 1", "name 2" ..., none longer than there is room for."""
    stem, suffix = os.path.splitext(name)
    yield fitting(stem, suffix, room)
    for number in count(1):
        yield fitting(stem, f" {number}{suffix}", room)

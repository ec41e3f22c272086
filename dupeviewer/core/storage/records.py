"""What is stored of one file, and the number by which it is known again when it is moved.

Knows how facts become text and columns become numbers; where they are kept is the store's affair.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from dupeviewer.core.photos import roll
from dupeviewer.core.photos.photo import Facts, Problem, Unreadable
from dupeviewer.core.photos.roll import Columns

Numbers = NDArray[np.int64]

_WORD = (1 << 64) - 1
_AT_ONCE = 500


class Known(NamedTuple):
    """What is stored of one file; `bits` is None where it could not be read, for `reason`."""

    path: bytes
    size: int
    mtime_ns: int
    ends: str | None
    digest: str | None
    checksum: int | None
    bits: bytes | None
    detail: float | None
    reason: str | None
    message: str | None
    gone: int | None
    identity: int | None
    format: str | None

    def unreadable(self, path: str) -> Unreadable | None:
        if self.reason is None:
            return None
        return Unreadable(path, Problem(self.reason), self.message or "")


@dataclass(frozen=True, slots=True)
class Record:
    """What a scan has just read of one file: bits, detail and facts, or why it could not.

    `identity` is of `identities`, 0 where files are not told apart.
    """

    path: str
    size: int
    mtime_ns: int
    identity: int = 0
    ends: str | None = None
    digest: str | None = None
    checksum: int | None = None
    bits: bytes | None = None
    detail: float | None = None
    facts: Facts | None = None
    parts: bytes | None = None
    unreadable: Unreadable | None = None

    def row(self, algorithm: str) -> tuple[object, ...]:
        """In the order of the columns of the table."""
        problem = self.unreadable
        return (
            algorithm,
            os.fsencode(self.path),
            self.size,
            self.mtime_ns,
            self.identity or None,
            None,
            self.ends,
            self.digest,
            self.checksum,
            self.bits,
            self.detail,
            None if self.facts is None else json.dumps(self.facts, default=str),
            self.parts,
            None if problem is None else problem.reason.value,
            None if problem is None else problem.message,
        )


def columns(texts: Sequence[str | None]) -> Columns:
    """The facts that records were stored with, by field; some at a time are read much quicker."""
    values: list[list[Any] | None] = []  # Any: what a fact can be
    for start in range(0, len(texts), _AT_ONCE):
        some = (text or "null" for text in texts[start : start + _AT_ONCE])
        values += json.loads(f"[{','.join(some)}]")
    return roll.read(values)


def identities(
    devices: Sequence[int], inodes: Sequence[int], sizes: Sequence[int], mtimes: Sequence[int]
) -> Numbers:
    """Numbers for files in their states that stay when a file is moved or renamed.

    0 where the drive has no inode numbers.
    """
    found = _mixed(_words(devices), _words(inodes), _words(sizes), _words(mtimes))
    return np.where(_words(inodes) == 0, 0, found)


def _words(numbers: Sequence[int]) -> NDArray[np.uint64]:
    try:
        return np.array(numbers, dtype=np.int64).view(np.uint64)
    except OverflowError:  # some drives number their files by more
        return np.array([number & _WORD for number in numbers], dtype=np.uint64)


def _mixed(*columns: NDArray[np.uint64]) -> Numbers:
    """64 bits for each row, signed as SQLite stores them, which change with any bit of any column.

    Each column is stirred in by the finishing steps of splitmix64.
    """
    mixed = np.zeros(len(columns[0]), dtype=np.uint64)
    for column in columns:
        mixed += column + np.uint64(0x9E3779B97F4A7C15)
        mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        mixed ^= mixed >> np.uint64(31)
    return mixed.view(np.int64)

"""Hamming distances of many fingerprints at once, in blocks that stay in a processor's cache.

Knows columns of 64-bit words; which blocks are worth comparing is for the engines to say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import numpy as np
from numpy.typing import NDArray

Columns = Sequence[NDArray[np.uint64]]
"""Fingerprints by word: one contiguous array for each 64 bits, most significant first."""

Rows = NDArray[np.int64]

BLOCK = 1 << 18
WIDTH = 1 << 14
"""Distances compared at once, 2 MB of words; and how many of them in a row."""

MARGIN = 12
"""How far beyond the max distance strangers are expected where a few words tell them apart."""


def columns(bits: NDArray[np.uint64]) -> Columns:
    """The columns of fingerprints of shape (..., words)."""
    flat = bits.reshape(-1, bits.shape[-1])
    return [np.ascontiguousarray(flat[:, word]) for word in range(flat.shape[1])]


def cut(fingerprints: Columns, start: int, end: int) -> Columns:
    return [word[start:end] for word in fingerprints]


def taken(fingerprints: Columns, rows: Rows) -> Columns:
    return [word[rows] for word in fingerprints]


def within(left: Columns, right: Columns, max_distance: int) -> tuple[Rows, Rows]:
    """The rows of left and of right that are within the distance; run it inside `unbuffered`."""
    height, width = len(left[0]), len(right[0])
    if height * width <= BLOCK:
        return np.divmod(_near(left, right, max_distance), width)
    down = max(1, BLOCK // min(width, WIDTH))
    rows: list[Rows] = []
    others: list[Rows] = []
    for low in range(0, width, WIDTH):
        some = cut(right, low, low + WIDTH)
        for first in range(0, height, down):
            flat = _near(cut(left, first, first + down), some, max_distance)
            row, other = np.divmod(flat, len(some[0]))
            rows.append(row + first)
            others.append(other + low)
    return np.concatenate(rows), np.concatenate(others)


def between(left: Columns, right: Columns) -> Rows:
    """The distances of fingerprints taken side by side."""
    total = np.zeros(len(left[0]), dtype=np.int64)
    for one, other in zip(left, right, strict=True):
        total += np.bitwise_count(one ^ other)
    return total


@contextmanager
def unbuffered() -> Iterator[None]:
    """Let numpy broadcast in place, which is three times faster.

    Rows shorter than its buffer of 8192 numbers are otherwise copied through it.
    """
    before = np.setbufsize(16)
    try:
        yield
    finally:
        np.setbufsize(before)


def _near(left: Columns, right: Columns, max_distance: int) -> Rows:
    """Where in the block of all left by all right, counted row by row."""
    sieve = _sieve(len(left), max_distance)
    distances = np.bitwise_count(left[0][:, None] ^ right[0])
    for one, other in zip(left[1:sieve], right[1:sieve], strict=True):
        distances += np.bitwise_count(one[:, None] ^ other)
    flat: Rows = (distances <= max_distance).ravel().nonzero()[0]
    if sieve == len(left) or not len(flat):
        return flat
    row, column = np.divmod(flat, len(right[0]))
    return flat[between(taken(left, row), taken(right, column)) <= max_distance]


def _sieve(words: int, max_distance: int) -> int:
    """How many words to compare of every pair; the rest only where these are within reach.

    Three at most, so that their distance fits in a byte.
    """
    return min(words, 3, max(1, -(-(max_distance + MARGIN) // 32)))

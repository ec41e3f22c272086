"""Libraries of any size that were never photographed: fingerprints as photographs have them.

Draws the low frequencies of pictures (1/f noise, a horizon, boxes), takes pHash's bits of them in
all turns, and plants changed and turned copies; no picture is made.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dupeviewer.core.likeness.fingerprint import TURNS, Bits

COPIES = 0.3
TURNED = 0.3
"""Shares of a library that are copies of others, and of copies that are turned."""

AT_ONCE = 50_000

Blocks = NDArray[np.float64]
"""DCT coefficients, shape (pictures, side, side)."""


def library(photos: int, side: int = 8, seed: int = 1) -> Bits:
    """Fingerprints, shape (photos, turns, words); copies are within a few bits of another."""
    random = np.random.default_rng(seed)
    sizes = [min(AT_ONCE, photos - start) for start in range(0, photos, AT_ONCE)]
    parts = [_with_copies(random, size, side) for size in sizes]
    return random.permutation(np.concatenate(parts))


def _with_copies(random: np.random.Generator, photos: int, side: int) -> Bits:
    copies = int(photos * COPIES)
    blocks = _pictures(random, photos - copies, side)
    source = blocks[random.integers(0, len(blocks), copies)]
    changed = _changed(random, source)
    turns = np.where(random.random(copies) < TURNED, random.integers(0, TURNS, copies), 0)
    for turn in range(1, TURNS):
        changed[turns == turn] = _turned(changed[turns == turn], turn)
    return _bits(np.concatenate([blocks, changed]))


def _pictures(random: np.random.Generator, count: int, side: int) -> Blocks:
    noise = random.standard_normal((count, side, side))
    blocks = noise * _falloff(side) ** random.uniform(0.8, 1.6, (count, 1, 1))
    frequency = np.maximum(np.arange(side), 1)
    height = random.uniform(0.2, 0.8, (count, 1))
    blocks[:, 1:, 0] += (random.gamma(1, 0.9, (count, 1)) * np.sin(np.pi * frequency * height))[
        :, 1:
    ] / frequency[1:]
    for _ in range(2):
        down, across = _edges(random, count, side), _edges(random, count, side)
        weight = 2 * random.standard_normal((count, 1, 1))
        blocks += weight * down[:, :, None] * across[:, None, :]
    blocks[:, 0, 0] = 16 * side
    return blocks


def _changed(random: np.random.Generator, blocks: Blocks) -> Blocks:
    """As resizing and compressing change a picture: mostly little."""
    noise = random.standard_normal(blocks.shape) * _falloff(blocks.shape[-1]) ** 1.2
    return blocks + noise * random.gamma(1, 0.08, (len(blocks), 1, 1))


def _edges(random: np.random.Generator, count: int, side: int) -> NDArray[np.float64]:
    """The cosine transform, one way, of what is 1 between two random places and 0 elsewhere."""
    begin, end = np.sort(random.random((count, 2)), axis=1).T[:, :, None]
    frequency = np.arange(1, side)
    waves = np.sin(np.pi * frequency * end) - np.sin(np.pi * frequency * begin)
    return np.concatenate([(end - begin) / np.sqrt(2), waves / (np.pi * frequency)], axis=1)


def _falloff(side: int) -> NDArray[np.float64]:
    frequency = np.arange(side)
    return 1 / np.maximum(1, np.hypot(frequency[:, None], frequency))


def _turned(blocks: Blocks, turn: int) -> Blocks:
    """Transposing a picture transposes its frequencies, mirroring changes the sign of odd ones."""
    signs = np.where(np.arange(blocks.shape[-1]) % 2, -1.0, 1.0)
    if turn & 4:
        blocks = blocks.transpose(0, 2, 1)
    if turn & 1:
        blocks = blocks * signs
    if turn & 2:
        blocks = blocks * signs[:, None]
    return blocks


def _bits(blocks: Blocks) -> Bits:
    turns = [_turned(blocks, turn).reshape(len(blocks), -1) for turn in range(TURNS)]
    above = [turn > np.median(turn, axis=1, keepdims=True) for turn in turns]
    packed = [np.packbits(turn, axis=1).view(">u8").astype(np.uint64) for turn in above]
    return np.stack(packed, axis=1)

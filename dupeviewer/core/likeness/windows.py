"""Parts of a photo as fingerprints: what lies inside its borders, and windows all over it.

A crop, a bordered copy or a screenshot as a whole looks like a part of its original. Knows
pictures and bits; whether a proposal is true is for evidence to say.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import product

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dupeviewer.core.likeness import hashes
from dupeviewer.core.likeness.fingerprint import Bits
from dupeviewer.core.likeness.registration import WHOLE, Box

SIDE = 128
"""Windows are cut from a picture of this many pixels each way, whatever its shape."""

FREQUENCIES = 8

SCALES = {0.92: 3, 0.84: 3, 0.76: 5, 0.68: 3, 0.60: 1}
"""Shares of width and height that a window shows, and at how many places across and down."""

STRIPS = (0.89, 0.82, 0.75, 0.67, 0.59, 0.52)
"""Shares of one side alone, in the middle: what is left when a photo is cut to another shape."""

PLAIN = 2.5
"""A line is plain where most of its pixels lie within this many levels of the middle one."""

MOSTLY = 0.6

NARROW = 0.12
"""Groups of lines that take up less of the picture than this are words or controls."""

APART = 2
"""Groups of lines have so many plain ones between them."""

LEAST_CONTENT = 0.2
"""A content box is at least this wide and high."""


def _windows() -> tuple[Box, ...]:
    boxes = [
        Box(left, top, left + scale, top + scale)
        for scale, places in SCALES.items()
        for left, top in product(_starts(1 - scale, places), repeat=2)
    ]
    for strip in STRIPS:
        start = (1 - strip) / 2
        boxes += [Box(start, 0.0, start + strip, 1.0), Box(0.0, start, 1.0, start + strip)]
    return tuple(boxes)


def _starts(room: float, places: int) -> list[float]:
    if places == 1:
        return [room / 2]
    return [room * place / (places - 1) for place in range(places)]


WINDOWS = _windows()

CORNERS = tuple(
    number
    for number, box in enumerate(WINDOWS)
    if round(box.width, 2) == round(box.height, 2) == 0.68
    and {round(box.left, 2), round(box.top, 2)} <= {0.0, 0.32}
)
"""The windows in which photos of one framing are compared corner by corner."""


def squared(picture: Image.Image) -> NDArray[np.float32]:
    """The luminance that the other functions here work on, shape (SIDE, SIDE)."""
    grey = picture.convert("L").resize((SIDE, SIDE), Image.Resampling.BOX)
    return np.asarray(grey, dtype=np.float32)


def of(pixels: NDArray[np.float32]) -> tuple[Bits, NDArray[np.float32]]:
    """The fingerprints of all `WINDOWS`, shape (windows,), and how much each shows."""
    across, down, pick_across, pick_down = _cosines()
    # In strips of a few rows, for which the library starts no threads of its own.
    strips = down.reshape(-1, FREQUENCIES, SIDE) @ pixels @ across
    every = strips.reshape(len(strips), FREQUENCIES, -1, FREQUENCIES)
    blocks = every.transpose(0, 2, 1, 3)[pick_down, pick_across]
    return _packed(blocks), _strength(blocks)


def turns_of(pixels: NDArray[np.float32], box: Box) -> Bits:
    """The fingerprints of one part in all turns, shape (8,)."""
    block = _basis(box.top, box.bottom) @ pixels @ _basis(box.left, box.right).T
    odd = np.where(np.arange(FREQUENCIES) % 2, -1.0, 1.0)
    even = np.ones(FREQUENCIES)
    signs = np.stack([np.outer(y, x) for y in (even, odd) for x in (even, odd)])
    return _packed(np.concatenate([signs * block, signs * block.T]))


def content_of(grey: Image.Image) -> Box:
    """`content` of a picture."""
    return content(squared(grey))


def content(pixels: NDArray[np.float32]) -> Box:
    """The part inside plain edges: a frame, letterbox bars, a page or a screen around a picture.

    Lines of mostly one value are plain; what lies beyond some of them and is narrow is no part of
    the picture, but words in a bar or the controls of a screen.
    """
    height, width = pixels.shape
    top, bottom, left, right = 0, height, 0, width
    for _ in range(2):
        before = top, bottom, left, right
        start, end = _busy(pixels[top:bottom, left:right])
        top, bottom = top + start, top + end
        start, end = _busy(pixels[top:bottom, left:right].T)
        left, right = left + start, left + end
        if before == (top, bottom, left, right):
            break
    box = Box(left / width, top / height, right / width, bottom / height)
    return box if min(box.width, box.height) >= LEAST_CONTENT else WHOLE


def _busy(lines: NDArray[np.float32]) -> tuple[int, int]:
    """From the first to the last of the lines that are not plain, but for narrow groups of them."""
    lines = np.ascontiguousarray(lines)
    half = lines.shape[1] // 2
    middle = np.sort(lines, axis=1)[:, half : half + 1]
    plain = (np.abs(lines - middle) <= PLAIN).mean(axis=1) > MOSTLY
    where = np.flatnonzero(~plain)
    if not len(where):
        return 0, len(lines)
    groups = np.split(where, np.flatnonzero(np.diff(where) > APART) + 1)
    widest = max(map(len, groups))
    kept = [group for group in groups if len(group) >= min(widest, NARROW * len(lines))]
    return int(kept[0][0]), int(kept[-1][-1]) + 1


@lru_cache(maxsize=4096)
def _basis(start: float, end: float) -> NDArray[np.float32]:
    """Cosines over a range of the unit line, weighted by how much of each pixel lies in it."""
    edges = np.arange(SIDE + 1) / SIDE
    share = np.clip(np.minimum(edges[1:], end) - np.maximum(edges[:-1], start), 0, None) * SIDE
    middle = ((edges[1:] + edges[:-1]) / 2 - start) / (end - start)
    frequencies = np.arange(FREQUENCIES)[:, None]
    waves: NDArray[np.float64] = np.cos(np.pi * frequencies * middle) * share
    return waves.astype(np.float32)


@lru_cache(maxsize=1)
def _cosines() -> tuple[
    NDArray[np.float32], NDArray[np.float32], NDArray[np.int64], NDArray[np.int64]
]:
    """The bases of all different ranges, side by side and stacked, and which each window takes."""
    across = sorted({(box.left, box.right) for box in WINDOWS})
    down = sorted({(box.top, box.bottom) for box in WINDOWS})
    return (
        np.ascontiguousarray(np.concatenate([_basis(*each) for each in across]).T),
        np.concatenate([_basis(*each) for each in down]),
        np.array([across.index((box.left, box.right)) for box in WINDOWS]),
        np.array([down.index((box.top, box.bottom)) for box in WINDOWS]),
    )


def _packed(blocks: NDArray[np.floating]) -> Bits:
    flat = blocks.reshape(len(blocks), -1).astype(np.float64).round(2)
    above = flat > hashes.medians(flat)[:, None]
    return np.packbits(above, axis=1).view(">u8").astype(np.uint64).ravel()


def _strength(blocks: NDArray[np.floating]) -> NDArray[np.float32]:
    """The standard deviation that the coefficients stand for, as `fingerprint.detail`."""
    flat = blocks.reshape(len(blocks), -1)
    mean = np.abs(flat[:, 0])
    energy = np.sqrt((flat[:, 1:] ** 2).sum(axis=1))
    area = np.array([box.width * box.height for box in WINDOWS], dtype=np.float32) * SIDE * SIDE
    return np.where(mean > 0, energy * 2 / area, 0).astype(np.float32)

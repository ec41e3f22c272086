"""How a picture becomes bits: the published definitions, each in all eight turns at once.

Knows arrays and numpy alone; names, versions and distances are the fingerprint table's affair.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

Bools = NDArray[np.bool_]
Floats = NDArray[np.float64]

TURNS = 8
"""Turns 0-7 as `cluster.INVERSE_TURN` tells them."""

DECIMALS = 6
"""DCT coefficients are rounded so that flat and symmetric pictures do not hash their noise."""


def grey(picture: Image.Image, width: int, height: int) -> NDArray[np.uint8]:
    """Luminance, resized."""
    small = picture.convert("L").resize((width, height), Image.Resampling.LANCZOS)
    return np.asarray(small)


def phash(picture: Image.Image, bits: int) -> Bools:
    """Low DCT frequencies above their median (N. Krawetz, "Looks Like It", as imagehash has it)."""
    side = math.isqrt(bits)
    cosines = _cosines(0, side, side * 4)
    block = cosines @ grey(picture, side * 4, side * 4) @ cosines.T
    return _above_median(np.concatenate([_signs(side) * block, _signs(side) * block.T]))


def ahash(picture: Image.Image, bits: int) -> Bools:
    """Pixels above their mean (N. Krawetz, "Looks Like It", as imagehash has it)."""
    side = math.isqrt(bits)
    pixels = grey(picture, side, side)
    return np.stack(_turns_of(pixels > pixels.mean()))


def dhash(picture: Image.Image, bits: int) -> Bools:
    """Pixels brighter than their left neighbour (N. Krawetz, "Kind of Like That", imagehash)."""
    side = math.isqrt(bits)
    upright = grey(picture, side + 1, side)
    across = grey(picture.transpose(Image.Transpose.TRANSPOSE), side + 1, side)
    turns = [turn for pixels in (upright, across) for turn in _turns_of(pixels)[:4]]
    return np.stack([turn[:, 1:] > turn[:, :-1] for turn in turns])  # type: ignore[operator]


def whash(picture: Image.Image, bits: int) -> Bools:
    """Haar approximation above its median (D. Petrov, "Wavelet image hash", imagehash).

    At every level it is the mean of a block, so that block sums compare alike.
    """
    side = math.isqrt(bits)
    scale = max(side, 2 ** int(np.log2(min(picture.size))))
    sums = _block_sums(grey(picture, scale, scale), side)
    return np.stack(_turns_of(sums > np.median(sums)))


def blockmean(picture: Image.Image, bits: int) -> Bools:
    """Blocks of 16 pixels, of 256 x 256, at least as bright as the whole.

    After B. Yang, F. Gu and X. Niu, "Block Mean Value Based Image Perceptual Hashing" (2006):
    256 bits are its method 1, and 961 its method 2, of blocks that overlap by half. Those
    two are OpenCV's modes 0 and 1, which resizes differently and writes bits in another order.
    """
    sums = _block_sums(grey(picture, 256, 256), 32)
    four = sums[:-1] + sums[1:]
    four = four[:, :-1] + four[:, 1:]
    blocks = four if bits == 961 else four[::2, ::2]
    return np.stack(_turns_of(blocks * 256 >= sums.sum()))


def marrhildreth(picture: Image.Image, _bits: int) -> Bools:
    """Where edges answer more than around them; always 576 bits.

    After C. Zauner, "Implementation and Benchmarking of Perceptual Image Hash Functions" (2010):
    an equalised picture of 512 pixels, filtered by the Marr-Hildreth operator of scale 2, summed
    in blocks of 16, and each block of 64 groups of 3 x 3 set against the mean of its group. The
    filter is that of the definition; OpenCV and pHash make theirs with another sign.
    """
    blurred = picture.convert("L").resize((512, 512), Image.Resampling.LANCZOS)
    equal = _equalised(np.asarray(blurred.filter(ImageFilter.GaussianBlur(1.4))))
    plain, curved = _edge_sums()
    blocks = curved @ equal @ plain.T + plain @ equal @ curved.T
    return np.stack([_in_groups(turn) for turn in _turns_of(np.round(blocks, DECIMALS))])


def pdq(picture: Image.Image, _bits: int) -> Bools:
    """Low DCT frequencies but the lowest above their median; always 256 bits.

    After Facebook, "The TMK+PDQF Video-Hashing Algorithm and the PDQ Image-Hashing Algorithm"
    (2019). The last frequency comes first, for so its hex is written.
    """
    pixels = _luminance(picture)
    rows, columns = (_cosines(1, 16, 64) @ _tents(size) for size in pixels.shape)
    both = [np.concatenate([waves, waves[:, ::-1]]) for waves in (rows, columns)]
    blocks = (both[0] @ pixels @ both[1].T).reshape(2, 16, 2, 16).transpose(0, 2, 1, 3)
    upright = blocks.reshape(4, 16, 16)
    across = blocks.transpose(1, 0, 3, 2).reshape(4, 16, 16)
    return _above_median(np.concatenate([upright, across]))[:, ::-1, ::-1]


def pdq_quality(picture: Image.Image) -> int:
    """PDQ's measure of how much there is to compare, 0 to 100; its authors advise to drop
    fingerprints of 49 and less."""
    pixels = _luminance(picture)
    rows, columns = map(_tents, pixels.shape)
    small = rows @ pixels @ columns.T
    steps = (np.diff(small, axis=axis) * (100 / 255) for axis in (0, 1))
    return min(100, int(sum(np.abs(np.trunc(step)).sum() for step in steps)) // 90)


def colorhash(picture: Image.Image, _bits: int) -> Bools:
    """Shares of black, grey and twelve colours, three bits each; always 42 bits.

    By imagehash's definition, in which no turn changes anything.
    """
    hue, saturation, _ = (np.asarray(band).ravel() for band in picture.convert("HSV").split())
    black = np.asarray(picture.convert("L")).ravel() < 32
    dull = saturation < 85
    colourful = ~black & ~dull
    share = 8 / black.size
    levels = [int(black.sum() * share), int((~black & dull).sum() * share)]
    for some in (colourful & (saturation < 170), colourful & (saturation > 170)):
        bins = np.minimum(hue[some].astype(np.int64) * 6 // 255, 5)
        counts = np.bincount(bins, minlength=6) * 8 // max(1, int(colourful.sum()))
        levels += counts.tolist()
    level = np.minimum(np.array(levels), 7)
    row = np.stack([level >= 4, level >= 2, level % 2 == 1], axis=1)  # as imagehash counts
    return np.broadcast_to(row, (TURNS, *row.shape))


def _turns_of(array: NDArray[np.generic]) -> Sequence[NDArray[np.generic]]:
    upright = (array, array[:, ::-1], array[::-1], array[::-1, ::-1])
    across = array.T
    return (*upright, across, across[:, ::-1], across[::-1], across[::-1, ::-1])


@lru_cache(maxsize=8)
def _cosines(first: int, count: int, size: int) -> Floats:
    """Rows `first` and on of the unnormalised DCT-II of `size` samples."""
    k, n = np.arange(first, first + count)[:, None], np.arange(size)[None, :]
    return 2 * np.cos(np.pi * k * (2 * n + 1) / (2 * size))


@lru_cache(maxsize=4)
def _signs(side: int) -> Floats:
    """Mirroring changes the sign of odd DCT frequencies; shape (4, side, side)."""
    odd = np.where(np.arange(side) % 2, -1.0, 1.0)
    even = np.ones(side)
    pairs = ((even, even), (even, odd), (odd, even), (odd, odd))
    return np.stack([np.outer(rows, columns) for rows, columns in pairs])


def _above_median(turns: Floats) -> Bools:
    """Which coefficients of each turn are above their median; shape (8, side, side)."""
    turns = np.round(turns, DECIMALS)
    above: Bools = turns > medians(turns.reshape(TURNS, -1))[:, None, None]
    return above


def medians(rows: Floats) -> Floats:
    """The median of each of some short rows of even length: to sort them all takes a fifth of the
    time of `np.median`."""
    half = rows.shape[1] // 2
    middle: Floats = np.sort(rows, axis=1)[:, half - 1 : half + 1]
    return (middle[:, 0] + middle[:, 1]) / 2


def _block_sums(pixels: NDArray[np.uint8], side: int) -> NDArray[np.int64]:
    edge = len(pixels) // side
    sums: NDArray[np.int64] = (
        pixels.astype(np.int64).reshape(side, edge, side, edge).sum(axis=(1, 3))
    )
    return sums


def _equalised(pixels: NDArray[np.uint8]) -> Floats:
    """Every grey by the share of pixels that are darker, from 0 to 255."""
    counts = np.bincount(pixels.ravel(), minlength=256)
    darkest = counts[pixels.min()]
    share = (np.cumsum(counts) - darkest) / max(1, pixels.size - darkest)
    equal: Floats = np.round(share * 255)[pixels]
    return equal


@lru_cache(maxsize=1)
def _edge_sums() -> tuple[Floats, Floats]:
    """The operator is (2 - r2) exp(-r2 / 2), which is the sum of two products of one function
    across and another down. Each here as a matrix from 512 pixels, mirrored at their ends, to the
    sums of 32 blocks."""
    at = np.arange(-8, 9) / 2
    bell = np.exp(-(at**2) / 2)
    places = np.arange(512)[:, None] + np.arange(-8, 9)
    places = np.where(places < 0, -places, np.where(places > 511, 1022 - places, places))
    matrices = []
    for weights in (bell, (1 - at**2) * bell):
        matrix = np.zeros((32, 512))
        np.add.at(matrix, (np.arange(512)[:, None] // 16, places), weights[None, :])
        matrices.append(matrix)
    return matrices[0], matrices[1]


def _in_groups(blocks: NDArray[np.generic]) -> Bools:
    """In 8 x 8 groups of 3 x 3 blocks, whose corners are four apart: which are above the mean."""
    groups = np.lib.stride_tricks.sliding_window_view(blocks, (3, 3))[::4, ::4]
    above: Bools = groups * 9 > groups.sum(axis=(2, 3), keepdims=True) + 1e-3
    return above


def _luminance(picture: Image.Image) -> Floats:
    pixels: Floats = np.asarray(picture.convert("RGB"), dtype=np.float64) @ (0.299, 0.587, 0.114)
    return pixels


@lru_cache(maxsize=16)
def _tents(size: int) -> Floats:
    """How PDQ reduces `size` pixels to 64, as a matrix: blurred by a box, blurred again, then
    only those in the middle of each 64th are taken."""
    if size == 64:
        return np.eye(64)
    box = (size + 127) // 128
    place = np.arange(size)
    first = np.maximum(place - (box - 1) // 2, 0)
    end = np.minimum(place + box // 2 + 1, size)
    taken = ((np.arange(64) + 0.5) * size / 64).astype(int)[:, None]
    once = ((place >= first[taken]) & (place < end[taken])) / (end - first)[taken]
    shares = np.cumsum(np.pad(once / (end - first), ((0, 0), (1, 0))), axis=1)
    # A pixel is in the boxes around those from `box // 2` before it to `(box - 1) // 2` behind.
    before, behind = np.maximum(place - box // 2, 0), np.minimum(place + (box + 1) // 2, size)
    tents: Floats = shares[:, behind] - shares[:, before]
    return tents

"""Picture in, fingerprint out: the table of algorithms, and all eight turns from one picture.

Knows imagehash's definitions and computes them with numpy alone; which fingerprints lie close
together is matching's affair.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dupeviewer.core.photos.photo import Photo

Bits = NDArray[np.uint64]
"""Shape (..., words): most significant word first, as imagehash's hex strings read."""

TURNS = 8
"""Turns 0-7 as `cluster.INVERSE_TURN` tells them."""

DECIMALS = 6
"""DCT coefficients are rounded so that flat and symmetric pictures do not hash their noise."""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What one photo looks like. `bits` is a plain int; `detail` near 0 is too flat to compare."""

    photo: Photo
    bits: int
    size: int
    detail: float


@dataclass(frozen=True, slots=True)
class Algorithm:
    """One row of the table; `side` squared is the number of bits, distances are in bits."""

    name: str
    side: int
    max_distance: int
    version: int
    bits_of_turns: Callable[[Image.Image, int], NDArray[np.bool_]]

    @property
    def bits(self) -> int:
        return self.side * self.side

    @property
    def words(self) -> int:
        return self.bits // 64

    @property
    def key(self) -> str:
        """Names what a stored fingerprint was made by; changes whenever its bits may."""
        return f"{self.name}:{self.bits}:{self.version}"

    def of(self, picture: Image.Image) -> Bits:
        """The fingerprints of all eight turns of a picture, shape (8, words)."""
        flat = self.bits_of_turns(picture, self.side).reshape(TURNS, self.bits)
        return np.packbits(flat, axis=1).view(">u8").astype(np.uint64)


def algorithm(name: str, bits: int = 64) -> Algorithm:
    """The row of the table for this name and size.

    Raises: ValueError naming what there is.
    """
    try:
        return ALGORITHMS[name, bits]
    except KeyError:
        known = ", ".join(f"{n}:{b}" for n, b in ALGORITHMS)
        raise ValueError(f"no algorithm {name}:{bits}; there are {known}") from None


def of(picture: Image.Image, algorithm: Algorithm) -> tuple[Bits, float]:
    """The fingerprint and the detail of a picture, reduced once where both see it alike."""
    grey = picture.convert("L")
    tiny = grey.resize((32, 32), Image.Resampling.LANCZOS)
    sees_tiny = algorithm.bits_of_turns is _phash and algorithm.side * 4 == 32
    return algorithm.of(tiny if sees_tiny else grey), detail(tiny)


def detail(picture: Image.Image) -> float:
    """How much there is to compare: the standard deviation of luminance at 32 x 32, 0 to 128."""
    return float(_grey(picture, 32, 32).std())


def to_hex(bits: Bits) -> str:
    """Hex as imagehash and imagededup write it."""
    return "".join(f"{int(word):016x}" for word in bits)


def to_int(bits: Bits) -> int:
    return int(to_hex(bits), 16)


def from_hex(text: str) -> Bits:
    """A fingerprint written by `to_hex`, imagehash or imagededup.

    Raises: ValueError where it is not hex of 64 bits or a multiple.
    """
    if len(text) % 16 or not text:
        raise ValueError(f"not a fingerprint of 64 bits or a multiple: {text!r}")
    words = [int(text[i : i + 16], 16) for i in range(0, len(text), 16)]
    return np.array(words, dtype=np.uint64)


def turned(picture: Image.Image, turn: int) -> Image.Image:
    """The picture after one of the eight turns."""
    if turn & 4:
        picture = picture.transpose(Image.Transpose.TRANSPOSE)
    if turn & 1:
        picture = picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    if turn & 2:
        picture = picture.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    return picture


def _grey(picture: Image.Image, width: int, height: int) -> NDArray[np.uint8]:
    grey = picture.convert("L").resize((width, height), Image.Resampling.LANCZOS)
    return np.asarray(grey)


def _turns_of(array: NDArray[np.generic]) -> Sequence[NDArray[np.generic]]:
    upright = (array, array[:, ::-1], array[::-1], array[::-1, ::-1])
    across = array.T
    return (*upright, across, across[:, ::-1], across[::-1], across[::-1, ::-1])


@lru_cache(maxsize=4)
def _cosines(side: int, size: int) -> NDArray[np.float64]:
    """The first `side` rows of the unnormalised DCT-II of `size` samples."""
    k, n = np.arange(side)[:, None], np.arange(size)[None, :]
    return 2 * np.cos(np.pi * k * (2 * n + 1) / (2 * size))


@lru_cache(maxsize=4)
def _signs(side: int) -> NDArray[np.float64]:
    """Mirroring changes the sign of odd DCT frequencies; shape (4, side, side)."""
    odd = np.where(np.arange(side) % 2, -1.0, 1.0)
    even = np.ones(side)
    pairs = ((even, even), (even, odd), (odd, even), (odd, odd))
    return np.stack([np.outer(rows, columns) for rows, columns in pairs])


def _phash(picture: Image.Image, side: int) -> NDArray[np.bool_]:
    cosines = _cosines(side, side * 4)
    block = cosines @ _grey(picture, side * 4, side * 4) @ cosines.T
    block = np.round(block, DECIMALS)
    turns = np.concatenate([_signs(side) * block, _signs(side) * block.T])
    medians = np.median(turns.reshape(TURNS, -1), axis=1)
    above: NDArray[np.bool_] = turns > medians[:, None, None]
    return above


def _ahash(picture: Image.Image, side: int) -> NDArray[np.bool_]:
    pixels = _grey(picture, side, side)
    return np.stack(_turns_of(pixels > pixels.mean()))


def _dhash(picture: Image.Image, side: int) -> NDArray[np.bool_]:
    upright = _grey(picture, side + 1, side)
    across = _grey(picture.transpose(Image.Transpose.TRANSPOSE), side + 1, side)
    turns = [turn for pixels in (upright, across) for turn in _turns_of(pixels)[:4]]
    return np.stack([turn[:, 1:] > turn[:, :-1] for turn in turns])  # type: ignore[operator]


def _whash(picture: Image.Image, side: int) -> NDArray[np.bool_]:
    """Haar approximation: at every level the mean of a block, so block sums compare alike."""
    scale = max(side, 2 ** int(np.log2(min(picture.size))))
    block = scale // side
    pixels = _grey(picture, scale, scale).astype(np.int64)
    sums = pixels.reshape(side, block, side, block).sum(axis=(1, 3))
    return np.stack(_turns_of(sums > np.median(sums)))


ALGORITHMS = {
    (row.name, row.bits): row
    for row in (
        Algorithm("phash", 8, 10, 1, _phash),
        Algorithm("phash", 16, 50, 1, _phash),
        Algorithm("dhash", 8, 8, 1, _dhash),
        Algorithm("dhash", 16, 18, 1, _dhash),
        Algorithm("ahash", 8, 4, 1, _ahash),
        Algorithm("ahash", 16, 4, 1, _ahash),
        Algorithm("whash", 8, 4, 1, _whash),
        Algorithm("whash", 16, 6, 1, _whash),
    )
}

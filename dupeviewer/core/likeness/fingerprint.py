"""Picture in, fingerprint out: the table of algorithms, and their fingerprints as hex.

Knows names, versions and distances; how bits are made is the affair of `hashes`, and which
fingerprints lie close together that of matching.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dupeviewer.core.likeness import hashes
from dupeviewer.core.likeness.hashes import TURNS
from dupeviewer.core.photos.photo import Photo

__all__ = [
    "ALGORITHMS",
    "TURNS",
    "Algorithm",
    "Bits",
    "Fingerprint",
    "algorithm",
    "detail",
    "from_hex",
    "of",
    "to_hex",
    "to_int",
    "turned",
    "written_by",
]

Bits = NDArray[np.uint64]
"""Shape (..., words): most significant word first, as imagehash's hex strings read. Where the bits
do not fill the words, zeros stand in front."""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What one photo looks like. `bits` is a plain int; `detail` near 0 is too flat to compare."""

    photo: Photo
    bits: int
    size: int
    detail: float


@dataclass(frozen=True, slots=True)
class Algorithm:
    """One row of the table; distances are in bits.

    Within `max_distance` photos are candidates, of which the pixels then decide. Within `alone`
    fewer than one in a hundred answers are wrong where no pixels are asked; None where that holds
    of no distance. `after` is whose definition it is, `published` what others recommend.
    """

    name: str
    bits: int
    max_distance: int
    version: int
    bits_of_turns: Callable[[Image.Image, int], NDArray[np.bool_]]
    after: str
    alone: int | None
    published: str

    @property
    def words(self) -> int:
        return -(-self.bits // 64)

    @property
    def key(self) -> str:
        """Names what a stored fingerprint was made by; changes whenever its bits may."""
        return f"{self.name}:{self.bits}:{self.version}"

    def of(self, picture: Image.Image) -> Bits:
        """The fingerprints of all eight turns of a picture, shape (8, words)."""
        flat = np.zeros((TURNS, self.words * 64), dtype=np.bool_)
        flat[:, -self.bits :] = self.bits_of_turns(picture, self.bits).reshape(TURNS, self.bits)
        return np.packbits(flat, axis=1).view(">u8").astype(np.uint64)


def algorithm(name: str, bits: int | None = None) -> Algorithm:
    """The row of the table for this name and size; by default the first of its sizes.

    Raises: ValueError naming what there is.
    """
    for row in ALGORITHMS.values():
        if row.name == name and bits in (row.bits, None):
            return row
    asked = name if bits is None else f"{name}:{bits}"
    known = ", ".join(f"{n}:{b}" for n, b in ALGORITHMS)
    raise ValueError(f"no algorithm {asked}; there are {known}")


def written_by(name: str, digits: int) -> Algorithm:
    """The row of this name whose hex has so many digits.

    Raises: ValueError naming what there is.
    """
    sizes = (row.bits for row in ALGORITHMS.values() if row.name == name)
    return algorithm(name, next((bits for bits in sizes if _digits(bits) == digits), digits * 4))


def of(picture: Image.Image, algorithm: Algorithm) -> tuple[Bits, float]:
    """The fingerprint and the detail of a picture, reduced once where both see it alike."""
    tiny = picture.convert("L").resize((32, 32), Image.Resampling.LANCZOS)
    sees_tiny = algorithm.bits_of_turns is hashes.phash and algorithm.bits == 64
    return algorithm.of(tiny if sees_tiny else picture), detail(tiny)


def detail(picture: Image.Image) -> float:
    """How much there is to compare: the standard deviation of luminance at 32 x 32, 0 to 128."""
    return float(hashes.grey(picture, 32, 32).std())


def to_hex(bits: Bits, size: int | None = None) -> str:
    """Hex as imagehash and imagededup write it; `size` is in bits, by default all of the words.

    Both write row by row, the first bit as the most significant one, so that hex goes to and fro
    between the three. Distances mean the same everywhere, but imagededup's own fingerprints
    should not be compared with others: its phash takes the median without the first coefficient,
    its ahash and whash count what is equal, and all of them resize otherwise.
    """
    digits = "".join(f"{int(word):016x}" for word in bits)
    return digits if size is None else digits[-_digits(size) :]


def to_int(bits: Bits) -> int:
    return int(to_hex(bits), 16)


def from_hex(text: str) -> Bits:
    """A fingerprint written by `to_hex`, imagehash or imagededup.

    Raises: ValueError where it is not hex of as many digits as an algorithm of the table writes.
    """
    widths = {_digits(row.bits) for row in ALGORITHMS.values()}
    if len(text) not in widths and (len(text) % 16 or not text):
        raise ValueError(f"not a fingerprint of 64 bits or a multiple: {text!r}")
    text = text.zfill(-(-len(text) // 16) * 16)
    words = [int(text[i : i + 16], 16) for i in range(0, len(text), 16)]
    return np.array(words, dtype=np.uint64)


def _digits(bits: int) -> int:
    return -(-bits // 4)


def turned(picture: Image.Image, turn: int) -> Image.Image:
    """The picture after one of the eight turns."""
    if turn & 4:
        picture = picture.transpose(Image.Transpose.TRANSPOSE)
    if turn & 1:
        picture = picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    if turn & 2:
        picture = picture.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    return picture


ALGORITHMS = {
    (row.name, row.bits): row
    for row in (
        Algorithm("phash", 64, 10, 1, hashes.phash, "Krawetz, imagehash", 9, "10 (imagededup)"),
        Algorithm("phash", 256, 50, 1, hashes.phash, "Krawetz, imagehash", 69, "51 (perception)"),
        Algorithm("dhash", 64, 8, 1, hashes.dhash, "Krawetz, imagehash", 0, "9 (Krawetz)"),
        Algorithm("dhash", 256, 18, 1, hashes.dhash, "Krawetz, imagehash", 16, "17 (perception)"),
        Algorithm("ahash", 64, 4, 1, hashes.ahash, "Krawetz, imagehash", 0, "10 (imagededup)"),
        Algorithm("ahash", 256, 4, 1, hashes.ahash, "Krawetz, imagehash", 9, "2 (perception)"),
        Algorithm("whash", 64, 4, 1, hashes.whash, "Petrov, imagehash", None, "10 (imagededup)"),
        Algorithm("whash", 256, 6, 1, hashes.whash, "Petrov, imagehash", None, "5 (perception)"),
        Algorithm("blockmean", 256, 9, 1, hashes.blockmean, "Yang, Gu, Niu", 9, "-"),
        Algorithm("blockmean", 961, 32, 1, hashes.blockmean, "Yang, Gu, Niu", 32, "7 (perception)"),
        Algorithm("marrhildreth", 576, 57, 1, hashes.marrhildreth, "Zauner", 79, "57 (perception)"),
        Algorithm("pdq", 256, 31, 1, hashes.pdq, "Facebook", 77, "31 (its authors)"),
        Algorithm("colorhash", 42, 2, 1, hashes.colorhash, "imagehash", None, "-"),
    )
}


def as_table() -> str:
    """The algorithms as README has them, in Markdown."""
    lines = [
        "| algorithm | bits | after | looked at within | alone within | published |",
        "|---|---|---|---|---|---|",
    ]
    for row in ALGORITHMS.values():
        alone = "none" if row.alone is None else row.alone
        cells = (f"`{row.name}`", row.bits, row.after, row.max_distance, alone, row.published)
        lines.append(f"| {' | '.join(map(str, cells))} |")
    return "\n".join(lines) + "\n"

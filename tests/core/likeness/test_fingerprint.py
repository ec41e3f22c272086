"""Fingerprints are imagehash's own, bit by bit, and turned ones are those of turned pictures.

Asks imagehash itself; which fingerprints are near enough is matching's affair.
"""

from __future__ import annotations

import math
import string
from pathlib import Path

import imagehash
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image

from dupeviewer.core.likeness import fingerprint
from dupeviewer.core.photos import decoding

ROOT = Path(__file__).parents[3]
README = ROOT / "README.md"
SAMPLES = sorted((ROOT / "resources" / "samples").glob("*.jpg"))
ROWS = list(fingerprint.ALGORITHMS.values())
IMAGEHASH = {
    "phash": imagehash.phash,
    "dhash": imagehash.dhash,
    "ahash": imagehash.average_hash,
    "whash": imagehash.whash,
    "colorhash": imagehash.colorhash,
}
OF_IMAGEHASH = [row for row in ROWS if row.name in IMAGEHASH]
IN_DOUBT = 1e-6
"""Coefficients this near to the median are rounding noise in imagehash."""

photos = pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
algorithms = pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.name}:{row.bits}")
imagehashes = pytest.mark.parametrize("row", OF_IMAGEHASH, ids=lambda row: f"{row.name}:{row.bits}")


def test_the_readme_has_the_table() -> None:
    assert fingerprint.as_table() in README.read_text("utf-8")


def side(row: fingerprint.Algorithm) -> int:
    return math.isqrt(row.bits)


def _imagehash(row: fingerprint.Algorithm, picture: Image.Image) -> imagehash.ImageHash:
    size = 3 if row.name == "colorhash" else side(row)  # bits for each share there
    return IMAGEHASH[row.name](picture, size)


def _picture(path: Path) -> Image.Image:
    return decoding.small(str(path)).picture


def _theirs(row: fingerprint.Algorithm, picture: Image.Image) -> NDArray[np.bool_]:
    found: NDArray[np.bool_] = _imagehash(row, picture).hash
    return found.ravel()


def _ours(row: fingerprint.Algorithm, picture: Image.Image, turn: int) -> NDArray[np.bool_]:
    words = row.of(picture)[turn].astype(">u8")
    return np.unpackbits(words.view(np.uint8)).astype(bool)[-row.bits :]


def _in_doubt(row: fingerprint.Algorithm, picture: Image.Image) -> NDArray[np.bool_]:
    """Where imagehash's bits are noise, because a coefficient is next to the median."""
    found = np.zeros(row.bits, dtype=bool)
    if row.name in ("phash", "whash"):
        block = _cosines(row, picture) if row.name == "phash" else _means(row, picture)
        found |= (np.abs(block - np.median(block)) <= IN_DOUBT).ravel()
    return found


def _cosines(row: fingerprint.Algorithm, picture: Image.Image) -> NDArray[np.float64]:
    edge = side(row) * 4
    frequency, place = np.arange(side(row))[:, None], np.arange(edge)
    waves = 2 * np.cos(np.pi * frequency * (2 * place + 1) / (2 * edge))
    block: NDArray[np.float64] = waves @ _grey(picture, edge) @ waves.T
    return block


def _means(row: fingerprint.Algorithm, picture: Image.Image) -> NDArray[np.float64]:
    edge = max(side(row), 2 ** int(np.log2(min(picture.size))))
    grey = _grey(picture, edge).reshape(side(row), edge // side(row), side(row), -1)
    block: NDArray[np.float64] = grey.mean(axis=(1, 3))
    return block


def _grey(picture: Image.Image, edge: int) -> NDArray[np.float64]:
    small = picture.convert("L").resize((edge, edge), Image.Resampling.LANCZOS)
    return np.asarray(small, dtype=np.float64)


def test_there_are_photos_to_compare() -> None:
    assert len(SAMPLES) >= 15


@imagehashes
@photos
def test_fingerprints_are_those_of_imagehash(row: fingerprint.Algorithm, path: Path) -> None:
    picture = _picture(path)

    different = _ours(row, picture, 0) != _theirs(row, picture)

    assert not (different & ~_in_doubt(row, picture)).any()
    assert different.sum() <= row.bits // 32


@algorithms
@pytest.mark.parametrize("turn", range(8))
@pytest.mark.parametrize("path", SAMPLES[::3], ids=lambda path: path.stem)
def test_turned_fingerprints_are_those_of_the_turned_picture(
    row: fingerprint.Algorithm, turn: int, path: Path
) -> None:
    """Resizing rounds a little otherwise in another direction."""
    picture = _picture(path)

    different = _ours(row, picture, turn) != _ours(row, fingerprint.turned(picture, turn), 0)

    assert different.sum() <= row.bits // 16


@pytest.mark.parametrize(
    "row", [row for row in ROWS if row.name != "colorhash"], ids=lambda row: row.key
)
def test_a_turn_is_the_fingerprint_of_no_other_turn(row: fingerprint.Algorithm) -> None:
    """So that the turns are told apart, not only near each other."""
    picture = _picture(SAMPLES[0])

    found = [_ours(row, picture, turn) for turn in range(8)]

    for turn in range(8):
        theirs = _ours(row, fingerprint.turned(picture, turn), 0)
        apart = [int((ours != theirs).sum()) for ours in found]
        assert int(np.argmin(apart)) == turn


@imagehashes
@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA", "1", "P", "LA"])
def test_every_kind_of_pixels_is_taken_as_imagehash_takes_it(
    row: fingerprint.Algorithm, mode: str
) -> None:
    picture = _picture(SAMPLES[1]).convert(mode)

    different = _ours(row, picture, 0) != _theirs(row, picture)

    assert not (different & ~_in_doubt(row, picture)).any()


@imagehashes
@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 2**32), width=st.integers(20, 90), height=st.integers(20, 90))
def test_pictures_of_noise_and_any_shape_are_those_of_imagehash(
    row: fingerprint.Algorithm, seed: int, width: int, height: int
) -> None:
    pixels = np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)
    picture = Image.fromarray(pixels)

    different = _ours(row, picture, 0) != _theirs(row, picture)

    assert not (different & ~_in_doubt(row, picture)).any()


@algorithms
@pytest.mark.parametrize("grey", [0, 1, 128, 255])
def test_a_flat_picture_has_one_fingerprint_whatever_its_shape(
    row: fingerprint.Algorithm, grey: int
) -> None:
    sizes = [(300, 200), (200, 300), (256, 256), (257, 301)]

    found = {row.of(Image.new("RGB", size, (grey,) * 3)).tobytes() for size in sizes}

    assert len(found) == 1
    assert fingerprint.detail(Image.new("RGB", sizes[0], (grey,) * 3)) == 0


@pytest.mark.parametrize("bits", [64, 256])
@pytest.mark.parametrize("name", ["phash", "ahash", "whash"])
def test_a_symmetric_picture_is_its_own_mirror(name: str, bits: int) -> None:
    """Rounding noise must not decide where coefficients are nothing at all."""
    half = np.random.default_rng(3).integers(0, 256, (128, 64), dtype=np.uint8)
    picture = Image.fromarray(np.concatenate([half, half[:, ::-1]], axis=1))

    turns = fingerprint.algorithm(name, bits).of(picture)

    assert (turns[0] == turns[1]).all()
    assert (turns[2] == turns[3]).all()


@photos
def test_photos_have_detail(path: Path) -> None:
    assert fingerprint.detail(_picture(path)) > 10


@imagehashes
@photos
def test_hex_is_what_imagehash_writes(row: fingerprint.Algorithm, path: Path) -> None:
    picture = _picture(path)
    theirs = _imagehash(row, picture)
    bits = fingerprint.from_hex(str(theirs))

    assert fingerprint.to_hex(bits, row.bits) == str(theirs)
    assert len(bits) == row.words
    ours = np.unpackbits(bits.astype(">u8").view(np.uint8)).astype(bool)
    assert (ours[-row.bits :] == theirs.hash.ravel()).all()


@algorithms
def test_hex_of_every_algorithm_is_read_again(row: fingerprint.Algorithm) -> None:
    bits = row.of(_picture(SAMPLES[2]))[0]

    text = fingerprint.to_hex(bits, row.bits)

    assert len(text) == math.ceil(row.bits / 4)
    assert (fingerprint.from_hex(text) == bits).all()
    assert fingerprint.written_by(row.name, len(text)) is row


def test_hex_is_read_as_imagededup_writes_it() -> None:
    """It packs the matrix row by row and writes each byte in two digits."""
    matrix = np.random.default_rng(8).integers(0, 2, (8, 8)).astype(bool)
    text = "".join(f"{byte:02x}" for byte in np.packbits(matrix).tolist())

    bits = fingerprint.from_hex(text)

    assert fingerprint.to_hex(bits, 64) == text == str(imagehash.ImageHash(matrix))


@given(words=st.lists(st.integers(0, 2**64 - 1), min_size=1, max_size=4))
def test_hex_goes_round(words: list[int]) -> None:
    bits = np.array(words, dtype=np.uint64)

    text = fingerprint.to_hex(bits)

    assert (fingerprint.from_hex(text) == bits).all()
    assert fingerprint.to_int(bits) == int(text, 16)
    assert set(text) <= set(string.hexdigits.lower())


@pytest.mark.parametrize("text", ["", "123", "0" * 15, "0" * 17, "g" * 16])
def test_what_is_no_fingerprint_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"not a fingerprint|invalid literal"):
        fingerprint.from_hex(text)


@algorithms
def test_an_algorithm_is_known_by_name_and_bits(row: fingerprint.Algorithm) -> None:
    assert fingerprint.algorithm(row.name, row.bits) is row
    assert row.of(_picture(SAMPLES[0])).shape == (fingerprint.TURNS, row.words)


@pytest.mark.parametrize(("name", "bits"), [("phash", 64), ("pdq", 256), ("colorhash", 42)])
def test_the_first_size_of_an_algorithm_is_its_default(name: str, bits: int) -> None:
    assert fingerprint.algorithm(name).bits == bits


def test_an_algorithm_that_is_not_there_is_named() -> None:
    with pytest.raises(ValueError, match="no algorithm phash:63; there are phash:64"):
        fingerprint.algorithm("phash", 63)


def test_algorithms_keep_their_keys_apart() -> None:
    assert len({row.key for row in ROWS}) == len(ROWS)

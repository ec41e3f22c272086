"""Hashes that imagehash does not have, against their definitions written out step by step."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from dupeviewer.core.likeness import hashes
from dupeviewer.core.photos import decoding

SAMPLES = sorted((Path(__file__).parents[3] / "resources" / "samples").glob("*.jpg"))
photos = pytest.mark.parametrize("path", SAMPLES[::4], ids=lambda path: path.stem)

Floats = NDArray[np.float64]


def _picture(path: Path) -> Image.Image:
    return decoding.small(str(path)).picture


def _noise(seed: int, width: int, height: int) -> Image.Image:
    pixels = np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)
    return Image.fromarray(pixels)


def _box_means(values: list[float], window: int) -> list[float]:
    """As the sliding sum of the PDQ paper: of an even window one pixel more lies ahead."""
    ahead = (window + 2) // 2 - 1
    behind = window - ahead - 1
    return [
        math.fsum(part := values[max(0, i - behind) : i + ahead + 1]) / len(part)
        for i in range(len(values))
    ]


def _pdq_small(picture: Image.Image) -> Floats:
    pixels = np.asarray(picture.convert("RGB"), dtype=np.float64)
    luma = pixels[..., 0] * 0.299 + pixels[..., 1] * 0.587 + pixels[..., 2] * 0.114
    height, width = luma.shape
    for _ in range(2):
        luma = np.array([_box_means(row, math.ceil(width / 128)) for row in luma.tolist()])
        luma = np.array([_box_means(row, math.ceil(height / 128)) for row in luma.T.tolist()]).T
    rows = [int((i + 0.5) * height / 64) for i in range(64)]
    columns = [int((i + 0.5) * width / 64) for i in range(64)]
    return luma[np.ix_(rows, columns)]


def _pdq(picture: Image.Image) -> tuple[NDArray[np.bool_], Floats]:
    frequency, place = np.arange(1, 17)[:, None], np.arange(64)
    waves = np.sqrt(2 / 64) * np.cos(np.pi / 2 / 64 * frequency * (2 * place + 1))
    block = waves @ _pdq_small(picture) @ waves.T
    above = block > np.sort(block, axis=None)[127]
    return above.ravel()[::-1], np.abs(block - np.median(block)).ravel()[::-1]


@settings(max_examples=15, deadline=None)
@given(
    seed=st.integers(0, 2**32), width=st.integers(40, 180), height=st.sampled_from([64, 65, 150])
)
def test_pdq_is_its_paper_step_by_step(seed: int, width: int, height: int) -> None:
    picture = _noise(seed, width, height)

    theirs, apart = _pdq(picture)

    different = hashes.pdq(picture, 256)[0].ravel() != theirs
    assert not (different & (apart > 1e-4)).any()


@photos
def test_half_the_bits_of_a_pdq_are_set(path: Path) -> None:
    assert [int(turn.sum()) for turn in hashes.pdq(_picture(path), 256)] == [128] * 8


@photos
def test_pdq_barely_changes_where_the_paper_says_so(path: Path) -> None:
    """Within 31 bits of 256 are the same picture, says its README."""
    picture = _picture(path)
    half = picture.resize((picture.width // 2, picture.height // 2), Image.Resampling.LANCZOS)

    different = hashes.pdq(picture, 256)[0] != hashes.pdq(half, 256)[0]

    assert different.sum() <= 31


def test_pdq_quality_counts_strong_steps_only() -> None:
    """One step of 255 between two halves counts 100 in 64 rows, and 90 of that are one point."""
    halves = np.zeros((64, 64, 3), dtype=np.uint8)
    halves[:, 32:] = 255
    faint = halves // 128  # a step of 1 in 255, which is less than a hundredth

    assert hashes.pdq_quality(Image.fromarray(halves)) == 64 * 100 // 90
    assert hashes.pdq_quality(Image.fromarray(faint)) == 0
    assert hashes.pdq_quality(_noise(1, 64, 64)) == 100


def _marr_hildreth(picture: Image.Image) -> tuple[NDArray[np.bool_], Floats]:
    grey = picture.convert("L").resize((512, 512), Image.Resampling.LANCZOS)
    grey = grey.filter(ImageFilter.GaussianBlur(1.4))
    pixels = np.asarray(grey)
    darkest = int(pixels.min())
    counts = np.bincount(pixels.ravel(), minlength=256)
    scale = 255 / (pixels.size - counts[darkest])
    equal = np.round((np.cumsum(counts) - counts[darkest]) * scale)[pixels]
    y, x = np.mgrid[-8:9, -8:9] / 2.0
    kernel = (2 - (x**2 + y**2)) * np.exp(-(x**2 + y**2) / 2)
    padded = np.pad(equal, 8, mode="reflect")
    shifts = [(dy, dx) for dy in range(17) for dx in range(17)]
    edges = sum(kernel[dy, dx] * padded[dy : dy + 512, dx : dx + 512] for dy, dx in shifts)
    blocks = edges.reshape(32, 16, 32, 16).sum(axis=(1, 3))
    bits, apart = [], []
    for row in range(0, 29, 4):
        for column in range(0, 29, 4):
            group = blocks[row : row + 3, column : column + 3]
            bits += (group > group.mean()).ravel().tolist()
            apart += np.abs(group - group.mean()).ravel().tolist()
    return np.array(bits), np.array(apart)


@photos
def test_marr_hildreth_is_its_definition_step_by_step(path: Path) -> None:
    picture = _picture(path)

    theirs, apart = _marr_hildreth(picture)

    different = hashes.marrhildreth(picture, 576)[0].ravel() != theirs
    assert not (different & (apart > 1e-2)).any()
    assert theirs.size == 576


@pytest.mark.parametrize(("bits", "step"), [(256, 16), (961, 8)])
@photos
def test_block_means_are_their_definition_step_by_step(path: Path, bits: int, step: int) -> None:
    picture = _picture(path)
    grey = picture.convert("L").resize((256, 256), Image.Resampling.LANCZOS)
    pixels = np.asarray(grey, dtype=np.int64)

    theirs = [
        pixels[y : y + 16, x : x + 16].sum() * 256 >= pixels.sum()
        for y in range(0, 241, step)
        for x in range(0, 241, step)
    ]

    assert hashes.blockmean(picture, bits)[0].ravel().tolist() == theirs
    assert len(theirs) == bits


def test_medians_are_those_of_numpy() -> None:
    rows = np.random.default_rng(7).normal(0, 1000, (65, 64)).round(2)

    assert np.array_equal(hashes.medians(rows), np.median(rows, axis=1))

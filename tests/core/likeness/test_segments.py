"""Crop-resistant fingerprints are imagehash's own, and a fragment is found by them."""

from __future__ import annotations

from pathlib import Path

import imagehash
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from dupeviewer.core.likeness import segments
from dupeviewer.core.photos import decoding

SAMPLES = sorted((Path(__file__).parents[3] / "resources" / "samples").glob("*.jpg"))


def _picture(path: Path) -> Image.Image:
    return decoding.small(str(path)).picture


@pytest.mark.parametrize("path", SAMPLES[::3], ids=lambda path: path.stem)
def test_the_regions_are_those_of_imagehash(path: Path) -> None:
    picture = _picture(path)

    assert segments.to_hex(segments.of(picture)) == str(imagehash.crop_resistant_hash(picture))


@settings(max_examples=6, deadline=None)
@given(seed=st.integers(0, 2**32), grain=st.integers(3, 40), width=st.integers(200, 500))
def test_blots_of_any_shape_are_those_of_imagehash(seed: int, grain: int, width: int) -> None:
    pixels = np.random.default_rng(seed).integers(0, 256, (grain, grain + 3, 3), dtype=np.uint8)
    picture = Image.fromarray(pixels).resize((width, 310), Image.Resampling.BICUBIC)

    assert segments.to_hex(segments.of(picture)) == str(imagehash.crop_resistant_hash(picture))


@pytest.mark.parametrize("colour", ["black", "white", "#808080"])
def test_a_flat_picture_is_one_region(colour: str) -> None:
    picture = Image.new("RGB", (300, 200), colour)

    assert segments.to_hex(segments.of(picture)) == str(imagehash.crop_resistant_hash(picture))


def test_pairs_are_those_that_imagehash_calls_matching() -> None:
    pictures = {path.stem: _picture(path) for path in SAMPLES[:6]}
    some = {name: imagehash.crop_resistant_hash(each) for name, each in pictures.items()}
    names = sorted(some)
    matching = {
        (a, b)
        for a in names
        for b in names
        if a < b and some[a].matches(some[b], hamming_cutoff=16)
    }

    found = segments.find({name: str(some[name]) for name in names}, 16)

    assert {(a, b) for a, b, _ in found} == matching


def test_the_nearest_regions_tell_the_distance() -> None:
    prints = {
        "a": "0000000000000000,ffffffffffffffff",
        "b": "000000000000000f,fffffffffffffffe",
        "c": "00000000ffff0000",
    }

    assert list(segments.find(prints, 4)) == [("a", "b", 1)]
    assert list(segments.find({}, 4)) == []


def test_what_is_no_such_fingerprint_is_refused() -> None:
    with pytest.raises(ValueError, match="not a crop-resistant fingerprint"):
        list(segments.find({"a": "0000000000000000,ff"}))

"""Things that moved between two shots are told from copies that lie a little askew."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from dupeviewer.core.likeness import evidence, motion
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.likeness.registration import Floats
from dupeviewer.core.likeness.sight import Sight

SAMPLES = Path(__file__).resolve().parents[3] / "dupeviewer" / "gui" / "assets" / "samples"
EVERYWHERE = np.ones((144, 144), dtype=np.bool_)


def waves(left: float, right: float) -> Floats:
    """A pattern of which both halves have been moved along by so many pixels."""
    y, x = np.mgrid[0:144, 0:144].astype(np.float32)
    x = x - np.where(x < 72, left, right)
    return (128 + 50 * np.sin(x / 4) + 40 * np.cos(y / 5 + x / 9)).astype(np.float32)


def test_moves_are_told_in_pixels() -> None:
    moves = motion.of_tiles(waves(0, 0), waves(0.5, 0.5), EVERYWHERE, 12)

    assert motion.third_quarter(moves) == pytest.approx(0.5, abs=0.1)


def test_what_moved_together_has_no_moves_of_its_own() -> None:
    moves = motion.of_tiles(waves(0, 0), waves(0.5, 0.5), EVERYWHERE, 12)

    assert motion.third_quarter(motion.own(moves)) < 0.05


def test_halves_that_moved_apart_have() -> None:
    moves = motion.of_tiles(waves(0, 0), waves(-0.5, 0.5), EVERYWHERE, 12)

    assert motion.third_quarter(motion.own(moves)) > 0.2


def test_where_nothing_overlaps_nothing_has_moved() -> None:
    nowhere = np.zeros((144, 144), dtype=np.bool_)

    assert motion.third_quarter(motion.of_tiles(waves(0, 0), waves(1, 1), nowhere, 12)) == 0


@pytest.fixture
def photograph() -> Image.Image:
    with Image.open(sorted(SAMPLES.glob("**/*.jpg"))[0]) as image:
        picture = image.convert("RGB")
    picture.thumbnail((640, 640))
    return picture


def stirred(picture: Image.Image, by: int) -> Image.Image:
    """The same scene a moment later: pieces of it have moved, one to the left, one to the right."""
    moved = picture.copy()
    width, height = picture.size
    for place in range(8):
        box = (0, place * height // 8, width, (place + 1) * height // 8)
        part = picture.crop((by, 0, width, height) if place % 2 else (0, 0, width - by, height))
        part = part.resize(picture.size).crop(box)
        moved.paste(part, box[:2])
    return moved


def kind(one: Image.Image, other: Image.Image) -> Kind | None:
    small = [picture.copy() for picture in (one, other)]
    for picture in small:
        picture.thumbnail((192, 192))
    found = evidence.of(Sight(small[0]), Sight(small[1]), 0, larger=lambda: (one, other))
    return None if found is None else found.kind


def test_two_shots_between_which_little_moved_are_similar(photograph: Image.Image) -> None:
    assert kind(photograph, stirred(photograph, 4)) is Kind.SIMILAR


@pytest.mark.parametrize("quality", [15, 60])
def test_a_copy_saved_anew_is_the_same(photograph: Image.Image, quality: int) -> None:
    file = io.BytesIO()
    photograph.save(file, "JPEG", quality=quality)

    assert kind(photograph, Image.open(file).convert("RGB")) is Kind.SAME


def test_a_copy_that_lies_askew_is_no_other_shot(photograph: Image.Image) -> None:
    width, height = photograph.size
    box = (width // 20, height // 20, width - width // 20, height - height // 20)
    tilted = photograph.rotate(2, Image.Resampling.BICUBIC).crop(box)

    assert kind(photograph, tilted) is Kind.EDITED

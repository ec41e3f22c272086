"""Laying photos on each other: resized, cropped, turned ones find their place, others have none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageEnhance

from dupeviewer.core.likeness import alignment, fingerprint, registration
from dupeviewer.core.likeness.registration import WHOLE, Box
from tests.gallery import Gallery

SAMPLES = Path(__file__).resolve().parents[3] / "resources" / "samples"

PRECISELY = 0.012
"""In shares of the picture: six pixels of 512."""

_CORNERS = np.array([[0.0, 1.0, 0.0, 1.0], [0.0, 0.0, 1.0, 1.0], [1.0, 1.0, 1.0, 1.0]])


@pytest.fixture
def photo(tmp_path_factory: pytest.TempPathFactory) -> Image.Image:
    return Gallery(tmp_path_factory.mktemp("gallery")).picture(3, (512, 384))


def cut(picture: Image.Image, box: Box) -> Image.Image:
    width, height = picture.size
    left, right = round(box.left * width), round(box.right * width)
    return picture.crop((left, round(box.top * height), right, round(box.bottom * height)))


def off(found: alignment.Alignment | None, wanted: registration.Affine) -> float:
    """How far the corners of what both show are from where they should be."""
    assert found is not None
    back = registration.inverted(wanted)
    corners = np.vstack([back @ _CORNERS, np.ones(4)])
    return float(np.abs((found.affine - wanted) @ corners).max())


@pytest.mark.parametrize("share", [1.0, 0.6, 0.35])
def test_a_resized_photo_lies_exactly_on_the_other(photo: Image.Image, share: float) -> None:
    size = round(photo.width * share), round(photo.height * share)

    found = alignment.find(photo, photo.resize(size))

    assert off(found, registration.onto(WHOLE, WHOLE)) == 0


@pytest.mark.parametrize(
    "box", [Box(0.1, 0.05, 0.95, 0.9), Box(0.3, 0.35, 0.85, 0.9), Box(0.0, 0.2, 0.6, 0.8)]
)
def test_a_crop_is_found_where_it_was_cut(photo: Image.Image, box: Box) -> None:
    crop = cut(photo, box)

    assert off(alignment.find(photo, crop), registration.onto(box, WHOLE)) < PRECISELY / box.width
    assert off(alignment.find(crop, photo), registration.onto(WHOLE, box)) < PRECISELY


@pytest.mark.parametrize("turn", range(8))
@pytest.mark.parametrize("hint", [0, 5])
def test_a_turned_photo_is_turned_back_whatever_the_hint(
    photo: Image.Image, turn: int, hint: int
) -> None:
    found = alignment.find(photo, fingerprint.turned(photo, turn), hint)

    assert found is not None
    assert found.turned == (turn != 0)
    assert off(found, alignment.turning(turn)) < PRECISELY


def test_a_turn_of_shares_is_the_turn_of_pixels(photo: Image.Image) -> None:
    for turn in range(8):
        turned = fingerprint.turned(photo, turn)

        laid = alignment.laid(turned, alignment.turning(turn), photo.size).convert("RGB")

        apart = np.abs(np.asarray(laid, dtype=int) - np.asarray(photo, dtype=int))
        assert apart[2:-2, 2:-2].max() == 0


def test_brightness_does_not_keep_photos_apart(photo: Image.Image) -> None:
    brighter = ImageEnhance.Brightness(photo).enhance(1.3)

    assert off(alignment.find(photo, brighter), registration.onto(WHOLE, WHOLE)) == 0


def test_other_photos_do_not_line_up(photo: Image.Image, tmp_path: object) -> None:
    names = ("astronaut.jpg", "china.jpg", "coffee.jpg")
    others = [Image.open(SAMPLES / name).convert("RGB") for name in names]

    assert [alignment.find(photo, other) for other in others] == [None, None, None]
    assert alignment.find(others[1], others[2]) is None


def test_two_shots_of_one_moment_do_not_line_up() -> None:
    left, right = (
        Image.open(SAMPLES / f"motorcycle_{side}.jpg").convert("RGB") for side in ("left", "right")
    )

    assert alignment.find(left, right) is None


def test_a_flat_picture_lines_up_with_nothing(photo: Image.Image) -> None:
    flat = Image.new("RGB", photo.size, "steelblue")

    assert alignment.find(photo, flat) is None
    assert alignment.find(flat, flat) is None

"""Where aligned photos differ: what was done to them is found, what saving does to them is not."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

from dupeviewer.core.likeness import alignment, fingerprint, spots
from dupeviewer.core.likeness.registration import Box
from dupeviewer.core.likeness.spots import Differences, Overall, Way

SAMPLES = Path(__file__).resolve().parents[3] / "resources" / "samples"
THRESHOLD = 32.0
NAMES = ("coffee.jpg", "motorcycle_left.jpg", "chelsea.jpg")


@pytest.fixture(params=NAMES)
def photo(request: pytest.FixtureRequest) -> Image.Image:
    with Image.open(SAMPLES / request.param) as image:
        return image.convert("RGB")


def saved(picture: Image.Image, quality: int) -> Image.Image:
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=quality)
    with Image.open(file) as image:
        return image.convert("RGB")


def painted(picture: Image.Image, box: Box) -> Image.Image:
    edited = picture.copy()
    width, height = picture.size
    edges = (box.left * width, box.top * height, box.right * width, box.bottom * height)
    ImageDraw.Draw(edited).ellipse(edges, fill=(30, 200, 60))
    return edited


def between(one: Image.Image, other: Image.Image) -> Differences:
    found = alignment.find(one, other)
    assert found is not None
    return spots.between(one, other, found)


def covers(found: Box, wanted: Box, slack: float = 0.05) -> bool:
    return (
        abs(found.left - wanted.left) < slack
        and abs(found.top - wanted.top) < slack
        and abs(found.right - wanted.right) < slack
        and abs(found.bottom - wanted.bottom) < slack
    )


@pytest.mark.parametrize("quality", [30, 60, 90])
def test_saving_again_makes_no_spots(photo: Image.Image, quality: int) -> None:
    assert between(photo, saved(photo, quality)).spots(THRESHOLD) == ()


def test_a_smaller_copy_has_no_spots(photo: Image.Image) -> None:
    small = saved(photo.resize((photo.width // 2, photo.height // 2)), 85)

    assert between(photo, small).spots(THRESHOLD) == ()
    assert between(small, photo).spots(THRESHOLD) == ()


SPOT = Box(0.6, 0.3, 0.72, 0.45)


def test_p4_what_was_painted_is_found_where_it_is(photo: Image.Image) -> None:
    (spot,) = between(photo, saved(painted(photo, SPOT), 85)).spots(THRESHOLD)

    assert covers(spot.box, SPOT)


def test_p4_it_is_found_on_a_smaller_copy(photo: Image.Image) -> None:
    small = painted(photo, SPOT).resize((photo.width * 2 // 3, photo.height * 2 // 3))

    found = between(photo, small).spots(THRESHOLD)

    assert covers(found[0].box, SPOT)


def test_p4_it_is_found_on_a_crop(photo: Image.Image) -> None:
    width, height = photo.size
    edges = (round(0.15 * width), round(0.05 * height), round(0.95 * width), round(0.85 * height))

    differences = between(photo, saved(painted(photo, SPOT).crop(edges), 90))

    assert covers(differences.spots(THRESHOLD)[0].box, SPOT)
    assert differences.shown == pytest.approx((0.64, 1.0), abs=0.02)
    assert np.isnan(differences.strength[:, :4]).all()


@pytest.mark.parametrize("turn", [3, 5])
def test_p4_it_is_found_on_a_turned_copy(photo: Image.Image, turn: int) -> None:
    found = between(photo, fingerprint.turned(painted(photo, SPOT), turn)).spots(THRESHOLD)

    assert covers(found[0].box, SPOT)


def test_a_blurred_part_is_called_softer_and_the_other_way_sharper(photo: Image.Image) -> None:
    width, height = photo.size
    edges = (round(0.1 * width), round(0.1 * height), round(0.5 * width), round(0.5 * height))
    blurred = photo.copy()
    blurred.paste(photo.crop(edges).filter(ImageFilter.GaussianBlur(4)), edges[:2])

    (softer, *_) = between(photo, blurred).spots(THRESHOLD)
    (sharper, *_) = between(blurred, photo).spots(THRESHOLD)

    assert (softer.way, sharper.way) == (Way.SOFTER, Way.SHARPER)


def test_more_light_everywhere_is_told_once_and_makes_no_spots(photo: Image.Image) -> None:
    brighter = ImageEnhance.Brightness(photo).enhance(1.3)

    differences = between(photo, brighter)

    assert differences.spots(THRESHOLD) == ()
    assert differences.overall == (Overall.BRIGHTER,)
    assert between(brighter, photo).overall == (Overall.DARKER,)


def test_other_colours_everywhere_are_told(photo: Image.Image) -> None:
    red, green, blue = photo.split()
    warm = Image.merge("RGB", (red, green, blue.point(lambda level: level * 0.8)))

    differences = between(photo, warm)

    assert Overall.COLOURED in differences.overall
    assert differences.spots(THRESHOLD) == ()


def test_a_lower_threshold_never_shows_less(photo: Image.Image) -> None:
    differences = between(photo, saved(painted(photo, SPOT), 40))
    shown = [
        float((np.nan_to_num(differences.strength) > threshold).sum())
        for threshold in (80, 40, 20, 8)
    ]

    assert shown == sorted(shown)

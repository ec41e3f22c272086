"""What evidence says of pairs whose truth is known: real photographs, drawings, other shots."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageEnhance, ImageFont, ImageOps

from dupeviewer.core.likeness import evidence
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.likeness.evidence import Evidence
from dupeviewer.core.likeness.registration import WHOLE, Box
from dupeviewer.core.likeness.sight import Sight
from dupeviewer.core.photos import decoding

SAMPLES = Path(__file__).resolve().parents[3] / "resources" / "samples"
BANDS = {Kind.SAME: range(1, 11), Kind.EDITED: range(11, 41), Kind.SIMILAR: range(41, 101)}

Edit = Callable[[Image.Image], Image.Image]


def sample(name: str) -> Image.Image:
    with Image.open(SAMPLES / f"{name}.jpg") as image:
        return image.convert("RGB")


def preview(picture: Image.Image) -> Image.Image:
    return decoding.unpacked(decoding.packed(decoding.reduced(picture, 192)))


def judged(one: Image.Image, other: Image.Image, turn: int = 0) -> Evidence | None:
    return evidence.of(Sight(preview(one)), Sight(preview(other)), turn)


def re_encoded(picture: Image.Image) -> Image.Image:
    return decoding.unpacked(decoding.packed(picture.reduce(2)))


def bordered(picture: Image.Image) -> Image.Image:
    return ImageOps.expand(picture, round(picture.width * 0.08), "white")


def cropped(picture: Image.Image) -> Image.Image:
    width, height = picture.size
    return picture.crop((width // 20, height // 20, width - width // 20, height - height // 20))


def brighter(picture: Image.Image) -> Image.Image:
    return ImageEnhance.Brightness(picture).enhance(1.25)


def grey(picture: Image.Image) -> Image.Image:
    return picture.convert("L").convert("RGB")


def warmer(picture: Image.Image) -> Image.Image:
    scale = np.array([1.12, 1.0, 0.85])
    return Image.fromarray((np.asarray(picture) * scale).clip(0, 255).astype(np.uint8))


def signed(picture: Image.Image) -> Image.Image:
    picture = picture.copy()
    font = ImageFont.load_default(picture.width * 0.06)
    place = (picture.width * 0.4, picture.height * 0.85)
    ImageDraw.Draw(picture).text(place, "(c) Jane Doe 2019", "white", font)
    return picture


def stretched(picture: Image.Image) -> Image.Image:
    return picture.resize((picture.width, round(picture.height * 0.88)))


def page(seed: int) -> Image.Image:
    """A page of words: the layout is always one, the words are not."""
    chance = np.random.default_rng(seed)
    sheet = Image.new("RGB", (850, 1200), "white")
    draw = ImageDraw.Draw(sheet)
    for line in range(44):
        words = ("".join(chance.choice(list("aeiorstnl"), length)) for length in (5, 8, 3, 9, 6, 7))
        draw.text((90, 120 + line * 23), " ".join(words), "black", ImageFont.load_default(18))
    return sheet


@pytest.mark.parametrize("name", ["coffee", "chelsea", "china", "astronaut"])
def test_a_re_encoded_smaller_copy_is_the_same_picture(name: str) -> None:
    found = judged(sample(name), re_encoded(sample(name)))

    assert found is not None
    assert found.kind is Kind.SAME


@pytest.mark.parametrize(
    "edit", [bordered, cropped, brighter, grey, warmer, signed, stretched], ids=lambda e: e.__name__
)
@pytest.mark.parametrize("name", ["coffee", "china"])
def test_an_edited_copy_is_told_from_the_same_picture(name: str, edit: Edit) -> None:
    found = judged(sample(name), edit(sample(name)))

    assert found is not None
    assert found.kind is Kind.EDITED


def test_a_picture_turned_in_its_pixels_is_edited() -> None:
    coffee = sample("coffee")

    found = judged(coffee, ImageOps.mirror(coffee), turn=1)

    assert found is not None
    assert found.kind is Kind.EDITED


def test_two_shots_of_a_stereo_camera_are_similar_and_not_one_picture() -> None:
    found = judged(sample("motorcycle_left"), sample("motorcycle_right"))

    assert found is not None
    assert found.kind is Kind.SIMILAR


def test_different_photographs_are_not_alike() -> None:
    assert judged(sample("coffee"), sample("china")) is None


def test_two_pages_of_other_words_are_not_alike() -> None:
    assert judged(page(1), page(2)) is None


def test_a_smaller_copy_of_a_page_is_the_same_picture() -> None:
    found = judged(page(1), page(1).reduce(2))

    assert found is not None
    assert found.kind is Kind.SAME


def test_flat_pictures_are_not_alike() -> None:
    wall = Image.new("RGB", (640, 480), "#8899aa")

    assert judged(wall, wall) is None


def test_a_part_is_found_where_the_views_say_it_lies() -> None:
    china = sample("china")
    part = Box(0.5, 0.35, 0.98, 0.83)
    crop = china.crop((320, round(0.35 * 427), round(0.98 * 640), round(0.83 * 427)))

    found = evidence.of(Sight(preview(crop)), Sight(preview(china)), 0, (WHOLE, part))

    assert found is not None
    assert found.kind is Kind.EDITED


@pytest.mark.parametrize("edit", [re_encoded, cropped, brighter, grey, signed])
def test_the_difference_lies_in_the_band_of_its_kind(edit: Edit) -> None:
    found = judged(sample("coffee"), edit(sample("coffee")))

    assert found is not None
    assert found.difference in BANDS[found.kind]


def test_which_of_the_two_comes_first_does_not_change_the_kind() -> None:
    one, other = sample("china"), bordered(sample("china"))

    first, second = judged(one, other), judged(other, one)

    assert first is not None
    assert second is not None
    assert first.kind is second.kind

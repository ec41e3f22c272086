"""What every pair asks of a photo is worked out once, and is what the picture says."""

from __future__ import annotations

import weakref
from pathlib import Path

import pytest
from PIL import Image

from dupeviewer.core.likeness import fingerprint, glance
from dupeviewer.core.likeness.registration import WHOLE, Box
from dupeviewer.core.likeness.sight import Sight

CHINA = Path(__file__).parents[3] / "resources" / "samples" / "china.jpg"


@pytest.fixture
def picture() -> Image.Image:
    with Image.open(CHINA) as image:
        return image.convert("RGB").resize((192, 128))


@pytest.mark.parametrize("turn", range(fingerprint.TURNS))
def test_a_turned_sight_is_that_of_the_turned_picture_and_made_once(
    picture: Image.Image, turn: int
) -> None:
    sight = Sight(picture)

    turned = sight.turned(turn)

    assert turned.picture == fingerprint.turned(picture, turn)
    assert sight.turned(turn) is turned
    assert turned.spread == glance.spread(turned.grey)


def test_a_part_is_cut_once_and_the_whole_is_itself(picture: Image.Image) -> None:
    sight, corner = Sight(picture), Box(0.0, 0.0, 0.5, 0.25)

    assert sight.cut(WHOLE) is sight
    assert sight.cut(corner) is sight.cut(corner)
    assert sight.cut(corner).picture == picture.crop((0, 0, 96, 32))


def test_a_sight_goes_at_once_when_nobody_needs_it() -> None:
    sight = Sight(Image.new("RGB", (64, 48)))
    sight.cut(WHOLE)
    sight.cut(Box(0.0, 0.0, 0.5, 0.5))
    sight.turned(1)
    left = weakref.ref(sight)

    del sight

    assert left() is None

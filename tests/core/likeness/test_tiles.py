"""Tiles of laid pictures: they tell one that lies askew from one in which things have moved."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from dupeviewer.core.likeness import registration, tiles
from dupeviewer.core.likeness.registration import WHOLE
from dupeviewer.core.likeness.tiles import Comparison

SAMPLES = Path(__file__).resolve().parents[3] / "resources" / "samples"

PLAIN = registration.onto(WHOLE, WHOLE)


@pytest.fixture
def grey() -> Image.Image:
    with Image.open(SAMPLES / "astronaut.jpg") as image:
        picture = image.convert("RGB").resize((tiles.SIDE, tiles.SIDE))
    return registration.grey(picture)


def compared(one: Image.Image, other: Image.Image) -> Comparison:
    found = tiles.compared(one, other, PLAIN)
    assert found is not None
    return found


def test_what_lies_askew_drifts_but_not_on_its_own(grey: Image.Image) -> None:
    seen = compared(grey, grey.rotate(0.8, Image.Resampling.BICUBIC, fillcolor=0))

    assert seen.drift > 0.5
    assert seen.own_drift < 0.5 * seen.drift


def test_what_moves_every_other_way_drifts_on_its_own(grey: Image.Image) -> None:
    other = grey.copy()
    height = grey.height // 12
    for strip in range(12):
        box = (0, strip * height, grey.width, (strip + 1) * height)
        other.paste(grey.crop(box), (2 if strip % 2 else -2, strip * height))
    seen = compared(grey, other)

    assert seen.own_drift > 0.5


def test_a_picture_agrees_with_itself_in_everything(grey: Image.Image) -> None:
    seen = compared(grey, grey)

    assert seen.fine == seen.middle == pytest.approx(1, abs=1e-3)
    assert (seen.bad, seen.crisp_bad, seen.stray, seen.drift, seen.stirred) == (0, 0, 0, 0, False)
    assert seen.rich
    assert seen.contained == 1


def test_there_is_nothing_to_compare_where_one_is_flat_or_lies_beside_the_other(
    grey: Image.Image,
) -> None:
    beside = PLAIN.copy()
    beside[0, 2] = 0.95

    assert tiles.compared(grey, Image.new("L", grey.size, 90), PLAIN) is None
    assert tiles.compared(grey, grey, beside) is None

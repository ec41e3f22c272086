"""Proposals of parts: a copy that only looks like a part of its original is brought before it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from dupeviewer.core.likeness import fingerprint, registration, second_look, windows
from dupeviewer.core.likeness.registration import WHOLE, Box
from dupeviewer.core.likeness.second_look import Proposal
from tests.gallery import Gallery

SAMPLES = Path(__file__).resolve().parents[3] / "resources" / "samples"


def sample(name: str) -> Image.Image:
    with Image.open(SAMPLES / f"{name}.jpg") as image:
        return image.convert("RGB")


def proposed(*pictures: Image.Image, new: tuple[int, ...] | None = None) -> list[Proposal]:
    parts = [second_look.parts(picture) for picture in pictures]
    return list(second_look.propose(parts, new))


def test_a_quarter_cut_away_is_proposed_with_the_window_it_shows() -> None:
    china = sample("china")
    left, top = round(0.12 * china.width), round(0.12 * china.height)
    crop = china.crop((left, top, left + round(0.76 * 640), top + round(0.76 * 427)))

    (found,) = proposed(crop, china)

    assert (found.a, found.b, found.turn) == (0, 1, 0)
    assert found.views[0] == WHOLE
    assert found.views[1].width == pytest.approx(0.76, abs=0.09)


def test_the_larger_the_library_the_nearer_parts_must_be() -> None:
    china = sample("china")
    parts = [second_look.parts(each) for each in (china.crop((77, 51, 563, 376)), china)]
    (found,) = second_look.propose(parts)

    assert list(second_look.propose(parts, max_distance=found.distance)) == [found]
    assert not list(second_look.propose(parts, max_distance=found.distance - 1))
    reaches = [second_look.reach(photos) for photos in (1, 4_001, 12_001, 30_001)]
    assert reaches == [second_look.MAX_DISTANCE, 8, 6, None]


def test_a_mirrored_crop_is_proposed_with_its_turn() -> None:
    china = sample("china")
    crop = ImageOps.mirror(china.crop((77, 51, 563, 376)))

    (found,) = proposed(crop, china)

    assert found.turn == 1


def test_a_bordered_copy_is_proposed_by_what_lies_inside() -> None:
    coffee = sample("coffee")

    (found,) = proposed(ImageOps.expand(coffee, 90, "white"), coffee)

    assert found.views[0].width == pytest.approx(600 / 780, abs=0.02)
    assert found.views[1] == WHOLE


def test_a_proposal_is_told_in_the_order_of_rows_whoever_asked() -> None:
    china = sample("china")
    crop = ImageOps.mirror(china.crop((77, 51, 563, 376))).transpose(Image.Transpose.ROTATE_90)

    (asked_first,) = proposed(crop, china)
    (asked_last,) = proposed(china, crop)

    assert asked_last.views == asked_first.views[::-1]
    turned = fingerprint.turned(fingerprint.turned(china, asked_last.turn), asked_first.turn)
    assert np.array_equal(np.asarray(turned), np.asarray(china))


def test_different_pictures_are_not_proposed(tmp_path: Path) -> None:
    gallery = Gallery(tmp_path)

    assert proposed(*(gallery.picture(number) for number in range(6))) == []


@pytest.mark.parametrize("new", [(), (0,), (1, 4), (3, 5), (0, 1, 2, 3, 4, 5)])
def test_new_photos_meet_all_others_as_if_all_were_new(new: tuple[int, ...]) -> None:
    china, coffee = sample("china"), sample("coffee")
    crops = [p.crop((77, 51, 563, 376)) for p in (china, coffee)]
    bordered = ImageOps.expand(coffee, 90, "white")
    pictures = (crops[0], china, coffee, ImageOps.mirror(crops[1]), bordered, crops[1])
    every = proposed(*pictures)

    among = [each for each in every if each.a in new or each.b in new]

    assert len(every) >= 4
    assert proposed(*pictures, new=new) == among


def test_the_content_of_a_letterboxed_picture_is_inside_the_bars() -> None:
    boxed = ImageOps.pad(sample("coffee"), (600, 800))

    content = windows.content(windows.squared(boxed))

    assert content.left == 0
    assert content.right == 1
    assert content.top == pytest.approx(0.25, abs=0.02)
    assert content.bottom == pytest.approx(0.75, abs=0.02)


@pytest.mark.parametrize("turn", range(8))
def test_a_turned_box_shows_the_same_part_of_the_turned_picture(turn: int) -> None:
    box = Box(0.1, 0.2, 0.4, 0.9)
    marked = np.zeros((100, 100), dtype=np.uint8)
    marked[20:90, 10:40] = 255

    turned = np.asarray(fingerprint.turned(Image.fromarray(marked), turn))
    part = box.turned(turn)

    rows, columns = np.nonzero(turned)
    assert (columns.min(), rows.min()) == pytest.approx((part.left * 100, part.top * 100))
    assert (columns.max() + 1, rows.max() + 1) == pytest.approx(
        (part.right * 100, part.bottom * 100)
    )


def test_registration_finds_a_small_crop_and_scale() -> None:
    coffee = registration.grey(sample("coffee"))
    crop = coffee.crop((30, 16, 570, 392))

    found = registration.refined(crop, coffee, registration.onto(WHOLE, WHOLE))

    assert found == pytest.approx(np.array([[0.9, 0, 0.05], [0, 0.94, 0.04]]), abs=0.004)


def test_packed_parts_come_back_as_they_were() -> None:
    before = second_look.parts(ImageOps.pad(sample("coffee"), (600, 800)))

    after = second_look.unpacked(before.packed())

    assert after.content == before.content
    assert np.array_equal(after.whole, before.whole)
    assert np.array_equal(after.inside, before.inside)
    assert np.array_equal(after.answers, before.answers)
    assert np.array_equal(after.telling, before.telling)

"""Which files belong to a photo, told by their names alone."""

from __future__ import annotations

import pytest

from dupeviewer.core.photos import companions


def pairs(pictures: str, others: str) -> set[tuple[str, str]]:
    return set(companions.pair(pictures.split(), others.split()))


@pytest.mark.parametrize(
    ("picture", "other"),
    [
        ("IMG_1.heic", "IMG_1.mov"),
        ("IMG_1.JPG", "img_1.mp4"),
        ("IMG_1.jpg", "IMG_1.CR3"),
        ("IMG_1.jpg", "IMG_1.xmp"),
        ("IMG_1.jpg", "IMG_1.jpg.xmp"),
        ("IMG_1.jpg", "IMG_1.aae"),
        ("IMG_1.jpg", "IMG_1.THM"),
        ("IMG_1.jpg", "IMG_1.jpg.json"),
        ("IMG_1.jpg", "IMG_1.jpg.supplemental-metadata.json"),
        ("IMG_1.jpg", "IMG_1.jpg.supplemental-me.json"),
        ("IMG_1.jpg", "IMG_1.jpg.s.json"),
        ("IMG_1(2).jpg", "IMG_1.jpg(2).json"),
        ("IMG_1(2).jpg", "IMG_1.jpg.supplemental-metadata(2).json"),
    ],
)
def test_a_companion_is_known_by_its_name(picture: str, other: str) -> None:
    assert pairs(f"{picture} other.jpg", other) == {(picture, other)}


@pytest.mark.parametrize(
    "other",
    [
        "IMG_2.xmp",
        "IMG_1.json",
        "metadata.json",
        "IMG_1.jpg.notes.json",
        "IMG_1.jpg(2).json",
        ".json",
    ],
)
def test_a_stranger_belongs_to_nobody(other: str) -> None:
    assert pairs("IMG_1.jpg", other) == set()


def test_what_two_pictures_could_claim_goes_with_neither() -> None:
    assert pairs("IMG_1.jpg IMG_1.png", "IMG_1.cr2 IMG_1.xmp") == set()


def test_a_full_name_decides_between_two_pictures() -> None:
    claimed = pairs("IMG_1.jpg IMG_1.png", "IMG_1.png.xmp IMG_1.jpg.json")

    assert claimed == {("IMG_1.png", "IMG_1.png.xmp"), ("IMG_1.jpg", "IMG_1.jpg.json")}

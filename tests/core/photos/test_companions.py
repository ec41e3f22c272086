"""Which files belong to a photo, told by their names alone."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from dupeviewer.core.photos import companions, discover


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
        ("IMG_1234.HEIC", "IMG_O1234.AAE"),
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


LONG = "Screenshot_2019-07-12-14-02-31-123_com.whatsapp_beta"


@pytest.mark.parametrize(
    ("picture", "other"),
    [
        (f"{LONG}.jpg", f"{LONG[:46]}.json"),
        (f"{LONG}(1).jpg", f"{LONG[:46]}(1).json"),
        (f"{LONG[:44]}.jpg", f"{LONG[:44]}.j.json"),
        (f"{LONG[:42]}.jpg", f"{LONG[:42]}.jpg.json"),
        (f"{LONG[:38]}.jpg", f"{LONG[:38]}.jpg.sup.json"),
        (f"{LONG[:38]}(2).jpg", f"{LONG[:38]}.jpg.sup(2).json"),
    ],
)
def test_a_sidecar_whose_name_google_cut_is_known(picture: str, other: str) -> None:
    assert pairs(f"{picture} other.jpg", other) == {(picture, other)}


@pytest.mark.parametrize(
    ("pictures", "other"),
    [
        (f"{LONG}_a.jpg {LONG}_b.jpg", f"{LONG[:46]}.json"),
        (f"{LONG}.jpg", f"{LONG[:45]}.json"),
        (f"{LONG}.jpg", f"{LONG[:46]}(1).json"),
        (f"{LONG}(1).jpg", f"{LONG[:46]}.json"),
    ],
)
def test_a_cut_name_that_may_be_of_another_goes_with_nobody(pictures: str, other: str) -> None:
    assert pairs(pictures, other) == set()


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


@pytest.mark.parametrize("other", ["IMG_1.mov", "IMG_1.mp4", "IMG_1.aae"])
@pytest.mark.parametrize("converted", ["IMG_1.jpg", "IMG_1.jpg IMG_1.png"])
def test_a_live_photo_is_the_heic_and_not_what_was_converted_from_it(
    converted: str, other: str
) -> None:
    assert pairs(f"IMG_1.heic {converted}", other) == {("IMG_1.heic", other)}


@pytest.mark.parametrize("other", ["IMG_1.cr2", "IMG_1.xmp", "IMG_1.thm", "IMG_1.mov"])
def test_a_companion_is_of_the_photo_that_a_camera_saved(other: str) -> None:
    assert pairs("IMG_1.jpg IMG_1.png IMG_1.tif", other) == {("IMG_1.jpg", other)}


@pytest.mark.parametrize(
    ("pictures", "other"),
    [
        ("IMG_1.jpg IMG_1.heic", "IMG_1.cr3"),
        ("IMG_1.jpg IMG_1.heic", "IMG_1.xmp"),
        ("IMG_1.jpg IMG_1.jpeg", "IMG_1.mov"),
        ("IMG_1.png IMG_1.tif", "IMG_1.xmp"),
    ],
)
def test_what_two_pictures_could_claim_goes_with_neither(pictures: str, other: str) -> None:
    assert pairs(pictures, other) == set()


def test_an_edited_version_beside_its_original_leaves_it_its_companions() -> None:
    """Takeout writes no sidecar for it, and it is a photo of its own."""
    others = "IMG_1234.jpg.json IMG_1234.mov IMG_1234.cr2"

    claimed = pairs("IMG_1234.jpg IMG_1234-edited.jpg IMG_E1234.jpg", others)

    assert claimed == {("IMG_1234.jpg", other) for other in others.split()}


def test_a_full_name_decides_between_two_pictures() -> None:
    claimed = pairs("IMG_1.jpg IMG_1.png", "IMG_1.png.xmp IMG_1.jpg.json")

    assert claimed == {("IMG_1.png", "IMG_1.png.xmp"), ("IMG_1.jpg", "IMG_1.jpg.json")}


def test_companions_of_a_picture_that_is_left_out_do_not_go_with_its_twin(tmp_path: Path) -> None:
    for name in ("IMG_1.HEIC", "IMG_1.JPG", "IMG_1.MOV", "IMG_1.AAE"):
        (tmp_path / name).write_bytes(b"something")

    listing = discover.walk([str(tmp_path)], excluded=("*.heic", "*.HEIC"))

    assert [os.path.basename(path) for path in listing.paths] == ["IMG_1.JPG"]
    assert str(tmp_path / "IMG_1.JPG") not in listing.companions

"""The sample photos: each has its author named, opens, and the set shows what it promises."""

from __future__ import annotations

import re
import runpy
from collections import Counter
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PIL import ExifTags, Image, ImageOps

ROOT = Path(__file__).resolve().parent.parent
MASTERS = ROOT / "resources" / "samples"
DEMO = ROOT / "dupeviewer" / "gui" / "assets" / "samples"
ORIENTATION = ExifTags.Base.Orientation


def pictures_in(folder: Path) -> list[str]:
    files = (path for path in folder.rglob("*") if path.is_file() and path.name != "NOTICE.md")
    return sorted(path.relative_to(folder).as_posix() for path in files)


def listed_in(notice: Path) -> Counter[str]:
    """The first cell of every table row of a NOTICE."""
    return Counter(re.findall(r"^\| ([^|]+\.\w+) \|", notice.read_text("utf-8"), re.MULTILINE))


def upright(path: Path, size: tuple[int, int] = (48, 48)) -> np.ndarray:
    with Image.open(path) as picture:
        turned = ImageOps.exif_transpose(picture).convert("RGB").resize(size)
    return np.asarray(turned, dtype=float)


def how_far(one: str, other: str) -> float:
    """Mean difference of two pictures of the demo set, in grey levels."""
    return float(np.abs(upright(DEMO / one) - upright(DEMO / other)).mean())


def facts(path: str) -> Image.Exif:
    with Image.open(DEMO / path) as picture:
        return picture.getexif()


@pytest.fixture(scope="module")
def recipe() -> SimpleNamespace:
    return SimpleNamespace(**runpy.run_path(str(ROOT / "packaging" / "samples.py")))


def test_every_master_is_listed_once_with_its_licence() -> None:
    assert listed_in(MASTERS / "NOTICE.md") == Counter(pictures_in(MASTERS))


def test_every_sample_photo_is_listed_once_beside_its_master() -> None:
    masters = listed_in(MASTERS / "NOTICE.md")

    assert listed_in(DEMO / "NOTICE.md") == masters + Counter(pictures_in(DEMO))


@pytest.mark.parametrize("path", pictures_in(DEMO))
def test_a_sample_photo_opens(path: str) -> None:
    with Image.open(DEMO / path) as picture:
        picture.load()

        assert max(picture.size) <= 1200


def test_the_set_is_small_enough_to_ship() -> None:
    sizes = [(DEMO / path).stat().st_size for path in pictures_in(DEMO)]

    assert len(sizes) == 24
    assert sum(sizes) <= 4_000_000


def test_originals_tell_when_and_with_what_they_were_taken(recipe: SimpleNamespace) -> None:
    for original in recipe.ORIGINALS:
        exif = facts(original.path)
        details = exif.get_ifd(ExifTags.IFD.Exif)

        assert details[ExifTags.Base.DateTimeOriginal] == original.taken
        assert exif[ExifTags.Base.Model] == original.device[1]
        assert bool(exif.get_ifd(ExifTags.IFD.GPSInfo)) == (original.place is not None)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Camera/IMG_2041.JPG", "Phone backup/IMG_2041 (1).JPG"),
        ("Camera/IMG_2077.JPG", "Family album/Dogs at the window.jpg"),
        ("Phone backup/20190915_120733.jpg", "Family album/Summer Palace.jpg"),
    ],
)
def test_exact_copies_are_the_same_bytes(one: str, other: str) -> None:
    assert (DEMO / one).read_bytes() == (DEMO / other).read_bytes()


@pytest.mark.parametrize(
    ("original", "twin"),
    [
        ("Camera/IMG_2041.JPG", "Downloads/IMG-20190712-WA0003.jpg"),
        ("Camera/IMG_2043.JPG", "Downloads/IMG-20190712-WA0007.jpg"),
        ("Camera/IMG_2120.JPG", "Downloads/cat.png"),
        ("Phone backup/20190714_200315.avif", "Downloads/20190714_200315.jpg"),
    ],
)
def test_resized_and_converted_twins_lost_their_facts(original: str, twin: str) -> None:
    assert how_far(original, twin) < 4
    assert len(facts(original)) > 0
    assert len(facts(twin)) == 0


def test_one_twin_lies_on_its_side_and_says_so() -> None:
    lying = "Phone backup/IMG_2077.JPG"

    assert facts(lying)[ORIENTATION] == 6
    assert how_far("Camera/IMG_2077.JPG", lying) < 4


def test_the_mirrored_twin_is_the_mirror_image() -> None:
    straight = upright(DEMO / "Phone backup/20190802_084410.jpg")
    mirrored = upright(DEMO / "Downloads/coffee-mirrored.jpg")

    assert np.abs(straight - mirrored[:, ::-1]).mean() < 4
    assert np.abs(straight - mirrored).mean() > 10


def test_the_grey_twin_has_no_colour_and_the_same_light() -> None:
    grey = upright(DEMO / "Downloads/cat in grey.jpg")
    colour = upright(DEMO / "Camera/IMG_2120.JPG")

    assert np.ptp(grey, axis=2).max() == 0
    assert np.abs(grey[..., 0] - colour @ (0.299, 0.587, 0.114)).mean() < 4


def test_the_cropped_twin_shows_less() -> None:
    with (
        Image.open(DEMO / "Camera/IMG_2050.JPG") as whole,
        Image.open(DEMO / "Downloads/sunset-crop.jpg") as crop,
    ):
        part = 1 - crop.width * crop.height / (whole.width * whole.height)

    assert 0.15 < part < 0.35


def test_the_two_motorcycles_are_a_second_apart_and_differ() -> None:
    left, right = "Camera/IMG_2101.JPG", "Camera/IMG_2102.JPG"

    assert facts(left)[ExifTags.Base.DateTime] < facts(right)[ExifTags.Base.DateTime]
    assert how_far(left, right) > 8


def test_the_recipe_makes_the_set_that_is_bundled(recipe: SimpleNamespace, tmp_path: Path) -> None:
    recipe.build(MASTERS, tmp_path / "made")

    assert pictures_in(tmp_path / "made") == pictures_in(DEMO)
    for path in pictures_in(DEMO):
        with Image.open(tmp_path / "made" / path) as made, Image.open(DEMO / path) as bundled:
            assert made.size == bundled.size
            assert dict(made.getexif()) == dict(bundled.getexif())

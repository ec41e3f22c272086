"""Which photo is suggested after a real scan of real photographs and what became of them.

One test for each row of the case table that files can be made for; facts alone are judged in
`test_keeper`.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any  # options of Pillow, format by format

import pytest
from PIL import Image, ImageEnhance, ImageOps

from dupeviewer.core import scan, sentences
from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.review import keeper
from dupeviewer.core.sentences import Template
from dupeviewer.core.storage.fingerprints import Store

SAMPLES = Path(__file__).resolve().parents[3] / "resources" / "samples"
DATE, MAKE, MODEL = 0x0132, 0x010F, 0x0110


@pytest.fixture(params=["china", "aitzgorri_by_Aitzol_Berasategi", "coffee"])
def picture(request: pytest.FixtureRequest) -> Image.Image:
    with Image.open(SAMPLES / f"{request.param}.jpg") as image:
        return image.convert("RGB")


def saved(picture: Image.Image, path: Path, **options: Any) -> Path:
    picture.save(path, **options)
    return path


def from_camera() -> Image.Exif:
    exif = Image.Exif()
    exif[MAKE], exif[MODEL], exif[DATE] = "Canon", "EOS 80D", "2019:07:12 14:02:00"
    return exif


def scanned(folder: Path) -> Cluster:
    options = scan.ScanOptions((str(folder),))
    with Store.in_memory() as store, ThreadPoolExecutor(2) as executor:
        (cluster,) = scan.run(options, store, executor).clusters
    return cluster


def kept(cluster: Cluster) -> tuple[str, list[Template]]:
    found = keeper.verdict(cluster)
    assert isinstance(found, keeper.Suggestion), [each.template for each in found.reasons]
    return found.keep.name, [reason.template for reason in found.reasons]


@pytest.mark.parametrize("name", ["china", "coffee", "flower", "Wine_by_Jakkub_Mede"])
@pytest.mark.parametrize("share", [0.1, 0.2])
def test_r6_of_a_crop_and_its_original_the_wider_view_is_suggested(
    name: str, share: float, tmp_path: Path
) -> None:
    with Image.open(SAMPLES / f"{name}.jpg") as image:
        picture = image.convert("RGB")
    saved(picture, tmp_path / "whole.jpg", quality=90)
    width, height = picture.size
    box = (0, round(height * share), round(width * (1 - share)), height)
    saved(picture.crop(box), tmp_path / "a crop.jpg", quality=90)

    cluster = scanned(tmp_path)

    kept_name, reasons = kept(cluster)
    assert (kept_name, Template.WIDER in reasons) == ("whole.jpg", True)
    shown = cluster.matches[0].shown_by(cluster.photos[0])
    assert shown == pytest.approx(100 * (1 - share) ** 2, abs=3)


def test_r6_the_reason_for_the_wider_view_names_both_and_the_share(tmp_path: Path) -> None:
    with Image.open(SAMPLES / "china.jpg") as picture:
        saved(picture, tmp_path / "whole.jpg", quality=90)
        saved(picture.crop((60, 40, 580, 380)), tmp_path / "part.jpg", quality=90)

    cluster = scanned(tmp_path)

    found = keeper.verdict(cluster)
    told = [sentences.named(reason, cluster.photos) for reason in found.reasons]
    assert any(t.startswith("whole.jpg shows more of the scene. part.jpg is cropped") for t in told)


def test_r6_a_border_is_not_more_of_the_scene(picture: Image.Image, tmp_path: Path) -> None:
    saved(picture, tmp_path / "plain.jpg", quality=90)
    edge = round(picture.width * 0.06)
    saved(ImageOps.expand(picture, edge, "white"), tmp_path / "bordered.jpg", quality=90)

    cluster = scanned(tmp_path)

    assert cluster.kind is Kind.EDITED
    assert isinstance(keeper.verdict(cluster), keeper.Conflict)


def test_r6_a_crop_with_other_colours_is_an_edit_to_be_looked_at(
    picture: Image.Image, tmp_path: Path
) -> None:
    saved(picture, tmp_path / "whole.jpg", quality=90)
    part = picture.crop((0, 0, round(picture.width * 0.85), round(picture.height * 0.85)))
    saved(ImageEnhance.Color(part).enhance(0.2), tmp_path / "part.jpg", quality=90)

    assert isinstance(keeper.verdict(scanned(tmp_path)), keeper.Conflict)


def test_r6_the_original_is_suggested_over_a_messengers_copy(
    picture: Image.Image, tmp_path: Path
) -> None:
    saved(picture, tmp_path / "z original.jpg", quality=92, exif=from_camera())
    saved(picture.reduce(2), tmp_path / "a IMG-WA0001.jpg", quality=60)

    name, reasons = kept(scanned(tmp_path))

    assert name == "z original.jpg"
    assert {Template.PIXELS, Template.COMPRESSION, Template.METADATA} <= set(reasons)


def test_r6_a_png_saved_from_a_jpeg_is_the_extra_copy(picture: Image.Image, tmp_path: Path) -> None:
    jpeg = saved(picture, tmp_path / "z.jpg", quality=90)
    with Image.open(jpeg) as decoded:
        saved(decoded, tmp_path / "a.png", compress_level=1)

    name, reasons = kept(scanned(tmp_path))

    assert (name, reasons[0]) == ("z.jpg", Template.DERIVED_PNG)


def test_r6_an_edited_copy_and_its_original_are_left_to_the_user(
    picture: Image.Image, tmp_path: Path
) -> None:
    saved(picture, tmp_path / "original.jpg", quality=92, exif=from_camera())
    saved(ImageEnhance.Color(picture).enhance(0.0), tmp_path / "edit.jpg", quality=92)

    found = keeper.verdict(scanned(tmp_path))

    assert isinstance(found, keeper.Conflict)
    assert found.reasons[0].template is Template.EDITED
    assert found.reasons[0].photos[0].name == "edit.jpg"


def enlarged(name: str, folder: Path, **real: Any) -> None:
    with Image.open(SAMPLES / f"{name}.jpg") as image:
        source = image.convert("RGB")
    saved(source, folder / "z real.jpg", quality=90, **real)
    larger = source.resize((source.width * 2, source.height * 2), Image.Resampling.BICUBIC)
    saved(larger, folder / "a larger.jpg", quality=90)


@pytest.mark.parametrize("name", ["china", "coffee", "chelsea"])
def test_r6_the_cameras_photo_is_suggested_over_an_enlarged_one(name: str, tmp_path: Path) -> None:
    enlarged(name, tmp_path, exif=from_camera())

    kept_name, reasons = kept(scanned(tmp_path))

    assert (kept_name, reasons[0]) == ("z real.jpg", Template.ENLARGED)


@pytest.mark.parametrize("name", ["china", "coffee", "chelsea"])
def test_r6_a_photo_that_looks_enlarged_is_not_suggested_for_its_pixels(
    name: str, tmp_path: Path
) -> None:
    enlarged(name, tmp_path)

    found = keeper.verdict(scanned(tmp_path))

    assert isinstance(found, keeper.Conflict)
    assert found.reasons[0].template is Template.NO_MORE_DETAIL


def test_r6_what_was_measured_is_known_to_the_next_scan(tmp_path: Path) -> None:
    with Image.open(SAMPLES / "china.jpg") as image:
        source = image.convert("RGB")
    saved(source, tmp_path / "real.jpg", quality=90)
    saved(source.resize((1280, 854), Image.Resampling.BICUBIC), tmp_path / "larger.jpg", quality=90)
    options = scan.ScanOptions((str(tmp_path),))

    with Store.in_memory() as store, ThreadPoolExecutor(2) as executor:
        first, second = (scan.run(options, store, executor) for _ in range(2))

    def details(result: scan.ScanResult) -> list[int | None]:
        return [p.facts.detail_width if p.facts else None for p in result.web.photos]

    assert None not in details(first)
    assert details(second) == details(first)


def test_r6_an_original_beside_its_smaller_copy_is_not_opened_again(
    picture: Image.Image, tmp_path: Path
) -> None:
    saved(picture, tmp_path / "original.jpg", quality=90)
    saved(picture.reduce(2), tmp_path / "smaller.jpg", quality=90)

    cluster = scanned(tmp_path)

    assert [p.facts.detail_width for p in cluster.photos if p.facts] == [None, None]
    assert kept(cluster)[0] == "original.jpg"

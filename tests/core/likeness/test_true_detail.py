"""Enlarged photos are told from those that have the detail of their pixels."""

from __future__ import annotations

import io
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PIL import Image, ImageFilter

from dupeviewer.core.likeness import true_detail
from dupeviewer.core.likeness.cluster import Cluster, Kind, Match
from dupeviewer.core.photos import decoding
from dupeviewer.core.photos.photo import Facts, FileId, Photo
from dupeviewer.core.review import advantages

FOLDER = Path(__file__).parents[3] / "resources" / "samples"
SHARP = ["china", "chelsea", "astronaut", "coffee", "life_by_Aitzol_Berasategi"]
WAYS = {
    "bicubic": Image.Resampling.BICUBIC,
    "lanczos": Image.Resampling.LANCZOS,
    "bilinear": Image.Resampling.BILINEAR,
}
sharp = pytest.mark.parametrize("name", SHARP)


def _sample(name: str) -> Image.Image:
    """At most 800 pixels wide, so that the largest here is not slow."""
    with Image.open(FOLDER / f"{name}.jpg") as image:
        picture = image.convert("RGB")
    picture.thumbnail((800, 800), Image.Resampling.LANCZOS)
    return picture


def _scaled(picture: Image.Image, by: float, way: str = "bicubic") -> Image.Image:
    size = round(picture.width * by), round(picture.height * by)
    return picture.resize(size, WAYS[way])


def _jpeg(picture: Image.Image, quality: int) -> Image.Image:
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=quality)
    return Image.open(file).convert("RGB")


def _widths(*pictures: Image.Image) -> list[int]:
    found = [each for each in true_detail.real_widths(pictures) if each is not None]
    assert len(found) == len(pictures)
    return found


@sharp
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("by", "most"), [(1.5, 1.3), (2, 1.4), (3, 2.0)])
def test_an_enlarged_photo_has_about_the_width_of_its_source(
    name: str, way: str, by: float, most: float
) -> None:
    source = _sample(name)

    large, small = _widths(_scaled(source, by, way), source)

    assert small >= 0.95 * source.width
    assert 0.8 * source.width <= large <= most * source.width


@sharp
def test_the_more_a_photo_was_enlarged_the_less_of_its_width_is_real(name: str) -> None:
    source = _sample(name)
    sizes = [1.0, 1.5, 2.0, 3.0]
    pictures = [_scaled(source, by) for by in sizes]

    shares = [w / p.width for w, p in zip(_widths(*pictures), pictures, strict=True)]

    assert shares == sorted(shares, reverse=True)
    assert shares[0] > 0.95
    assert shares[2] < 0.75


@sharp
@pytest.mark.parametrize("quality", [85, 40])
def test_compression_hides_no_enlargement(name: str, quality: int) -> None:
    source = _sample(name)

    large, _ = _widths(_jpeg(_scaled(source, 2), quality), source)

    assert large <= 1.45 * source.width


@sharp
@pytest.mark.parametrize("quality", [95, 40])
@pytest.mark.parametrize("by", [0.67, 0.5])
def test_a_sharp_original_is_never_taken_for_enlarged(name: str, by: float, quality: int) -> None:
    source = _sample(name)

    smaller = _scaled(source, by, "lanczos")
    large, small = _widths(_jpeg(source, quality), smaller)

    assert large > small
    assert large > smaller.width * (source.width / smaller.width) ** advantages.GAIN


@sharp
def test_a_blurred_copy_has_less_detail(name: str) -> None:
    source = _sample(name)
    pictures = [source, *(source.filter(ImageFilter.GaussianBlur(r)) for r in (1, 2, 4))]

    widths = _widths(*pictures)

    assert widths == sorted(widths, reverse=True)
    assert widths[1] < 0.8 * source.width


def test_what_has_no_structure_tells_nothing() -> None:
    flat, tiny = Image.new("RGB", (600, 400), "grey"), _scaled(_sample("china"), 0.15)

    assert true_detail.real_widths([flat, tiny, _sample("china")]) == [None, None, 640]
    assert true_detail.real_widths([flat]) == [None]


def _photo(path: str, width: int, height: int) -> Photo:
    return Photo(path, 9, 9, FileId(1, hash(path)), facts=Facts(width, height, "PNG"))


def _cluster(*photos: Photo, kind: Kind = Kind.SAME) -> Cluster:
    pairs = combinations(sorted(photos, key=lambda photo: photo.path), 2)
    return Cluster(photos, tuple(Match(a, b, 0, 2, kind) for a, b in pairs))


def test_a_cluster_learns_the_real_detail_of_photos_of_different_sizes(tmp_path: Path) -> None:
    source = _sample("china")
    large = _scaled(source, 2)
    photos = []
    for name, picture in (("large", large), ("source", source)):
        picture.save(tmp_path / f"{name}.png", compress_level=1)
        photos.append(_photo(str(tmp_path / f"{name}.png"), *picture.size))
    cluster = _cluster(*photos)

    measured = true_detail.of(photos, lambda photo, share: decoding.middle(photo.path, share))
    known = {photo.path: width for photo, width in zip(photos, measured, strict=True)}
    found = true_detail.enriched(cluster, known)

    widths = {photo.name: photo.facts.detail_width for photo in found.photos if photo.facts}
    assert widths["source.png"] == 640
    assert widths["large.png"] is not None
    assert widths["large.png"] < 900
    assert found == cluster
    assert {m.a for m in found.matches} | {m.b for m in found.matches} == set(found.photos)
    assert all(m.a.facts in [p.facts for p in found.photos] for m in found.matches)


@pytest.mark.parametrize("kind", [Kind.EDITED, Kind.EXACT])
def test_only_the_same_picture_in_two_sizes_is_in_doubt(kind: Kind) -> None:
    two_sizes = _cluster(_photo("/a", 4000, 3000), _photo("/b", 2000, 1500), kind=kind)
    one_size = _cluster(_photo("/a", 4000, 3000), _photo("/b", 3900, 2900))
    unread = _cluster(replace(_photo("/a", 1, 1), facts=None), _photo("/b", 2000, 1500))

    for cluster in (two_sizes, one_size, unread):
        assert true_detail.in_doubt(cluster) == []


def test_shots_of_one_moment_are_measured_but_not_long_series() -> None:
    shots = [_photo(f"/{at:02}", 4000, 3000) for at in range(true_detail.SHOTS + 1)]

    assert true_detail.in_doubt(_cluster(*shots[1:], kind=Kind.SIMILAR)) == shots[1:]
    assert true_detail.in_doubt(_cluster(*shots, kind=Kind.SIMILAR)) == []


@sharp
def test_of_two_shots_the_blurred_one_has_plainly_less_detail(name: str) -> None:
    source = _sample(name)
    width, height = source.size
    shot = source.crop((0, 0, width - 20, height - 12))
    other = source.crop((20, 12, width, height))

    sharp_width, blurred_width = _widths(shot, other.filter(ImageFilter.GaussianBlur(2)))
    alike = _widths(shot, other)

    assert sharp_width > 1.25 * blurred_width
    assert max(alike) < 1.25 * min(alike)


def test_a_doubtful_photo_is_not_measured_beside_one_of_its_size_beyond_doubt() -> None:
    small = replace(_photo("/small", 800, 600), size=100_000)
    poor = replace(_photo("/poor", 1600, 1200), size=120_000)
    good = replace(_photo("/good", 1600, 1200), size=900_000)

    assert true_detail.in_doubt(_cluster(small, poor)) == [small, poor]
    assert true_detail.in_doubt(_cluster(small, poor, good)) == []


def test_a_doubtful_photo_is_measured_where_the_better_one_is_smaller() -> None:
    small = replace(_photo("/small", 800, 600), size=100_000)
    good = replace(_photo("/good", 1600, 1200), size=900_000)
    huge = replace(_photo("/huge", 6400, 4800), size=950_000)

    assert set(true_detail.in_doubt(_cluster(small, good, huge))) == {small, good, huge}

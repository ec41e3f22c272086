"""DupeViewer from Python, as programs written for its ancestors use it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import imagehash
import pytest
from PIL import Image, ImageOps

import dupeviewer
from dupeviewer.core.likeness import second_look
from tests.gallery import Gallery


@pytest.fixture
def gallery(tmp_path: Path) -> Gallery:
    gallery = Gallery(tmp_path / "photos")
    gallery.twins(gallery.photo("a.jpg"))
    gallery.photo("other.jpg", 5)
    return gallery


def test_scan_gives_clusters(gallery: Gallery) -> None:
    (cluster,) = dupeviewer.scan([str(gallery.folder)]).clusters

    assert len(cluster.photos) == 6


def test_scan_shows_the_kinds_that_are_asked_for(gallery: Gallery) -> None:
    result = dupeviewer.scan(gallery.folder, kinds=["exact"], excluded=["*other*"])

    assert [cluster.kind.word for cluster in result.clusters] == ["exact"]
    assert result.counts.photos == 6
    with pytest.raises(ValueError, match="no kind nearly; there are exact, same, edited, similar"):
        dupeviewer.scan(gallery.folder, kinds=["nearly"])


def test_folders_may_be_paths(gallery: Gallery) -> None:
    folder = gallery.folder

    assert dupeviewer.find_duplicates(folder) == dupeviewer.find_duplicates(str(folder))
    assert dupeviewer.fingerprints([folder]) == dupeviewer.fingerprints(str(folder))
    assert dupeviewer.find_similar(folder / "a.jpg", folder, n=1)[0][1] == 0
    assert dupeviewer.why_not(folder / "a.jpg", folder / "other.jpg")


def test_find_duplicates_takes_a_folder_or_its_fingerprints(gallery: Gallery) -> None:
    folder = str(gallery.folder)

    found = dupeviewer.find_duplicates(folder)

    assert found == dupeviewer.find_duplicates(dupeviewer.fingerprints(folder))
    assert {os.path.basename(p) for p in found[f"{folder}/a.jpg"]} == {
        "a_copy.jpg", "a_half.jpg", "a_png.png", "a_tag6.jpg",
    }  # fmt: skip
    assert found[f"{folder}/other.jpg"] == []


def test_scores_are_distances_nearest_first(tmp_path: Path) -> None:
    prints = {"a": "0" * 16, "b": "f" + "0" * 15, "c": "1" + "0" * 15, "far": "f" * 16}

    found = dupeviewer.find_duplicates(prints, max_distance=4, scores=True)

    assert found == {
        "a": [("c", 1), ("b", 4)],
        "b": [("c", 3), ("a", 4)],
        "c": [("a", 1), ("b", 3)],
        "far": [],
    }


def test_the_outfile_holds_the_result(tmp_path: Path) -> None:
    target = tmp_path / "duplicates.json"

    found = dupeviewer.find_duplicates({"a": "0" * 16, "b": "0" * 16}, outfile=str(target))

    assert json.loads(target.read_text()) == found == {"a": ["b"], "b": ["a"]}


def test_one_of_every_set_is_not_to_remove(gallery: Gallery) -> None:
    folder = str(gallery.folder)

    going = dupeviewer.find_duplicates_to_remove(folder)

    assert [os.path.basename(path) for path in going] == [
        "a_copy.jpg", "a_half.jpg", "a_png.png", "a_tag6.jpg",
    ]  # fmt: skip


def test_find_similar_meets_a_turned_copy(gallery: Gallery) -> None:
    folder = str(gallery.folder)

    near = dupeviewer.find_similar(f"{folder}/a_mirrored.jpg", folder, n=6)

    assert [distance for _, distance in near] == sorted(distance for _, distance in near)
    assert f"{folder}/other.jpg" not in [path for path, _ in near]


def test_why_not_says_what_parts_two_photos(gallery: Gallery) -> None:
    a, other = (str(gallery.folder / name) for name in ("a.jpg", "other.jpg"))

    (reason,) = dupeviewer.why_not(a, other)

    assert reason.startswith("a.jpg and other.jpg ")
    with pytest.raises(FileNotFoundError):
        dupeviewer.why_not(a, str(gallery.folder / "gone.jpg"))


def test_fingerprints_of_imagehash_are_compared(gallery: Gallery) -> None:
    folder = str(gallery.folder)
    ours = dupeviewer.fingerprints(folder, "dhash", 256)
    theirs = {}
    for path in ours:
        with Image.open(path) as image:
            theirs[path] = str(imagehash.dhash(ImageOps.exif_transpose(image), hash_size=16))

    found = dupeviewer.find_duplicates(theirs, 20, "dhash")

    assert {os.path.basename(p) for p in found[f"{folder}/a.jpg"]} == {
        "a_copy.jpg", "a_half.jpg", "a_png.png", "a_tag6.jpg",
    }  # fmt: skip
    assert {len(text) for text in ours.values()} == {len(text) for text in theirs.values()} == {64}


def test_fingerprints_of_42_bits_are_written_and_compared_as_imagehash_does(
    gallery: Gallery,
) -> None:
    prints = dupeviewer.fingerprints(str(gallery.folder), "colorhash")
    with Image.open(gallery.folder / "other.jpg") as image:
        theirs = str(imagehash.colorhash(image))
    far = {"black": "1c000000000"[:11], "other": theirs}

    assert prints[str(gallery.folder / "other.jpg")] == theirs
    assert dupeviewer.find_duplicates(far, 42, "colorhash", scores=True) == {
        "black": [("other", _apart(*far.values()))],
        "other": [("black", _apart(*far.values()))],
    }


def _apart(a: str, b: str) -> int:
    return (int(a, 16) ^ int(b, 16)).bit_count()


@pytest.mark.parametrize("lasts", [False, True])
def test_parts_are_made_only_for_a_scan_to_come(
    gallery: Gallery, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lasts: bool
) -> None:
    photo = gallery.photo("a.jpg")
    made: list[Image.Image] = []
    parts = second_look.parts

    def noted(picture: Image.Image) -> second_look.Parts:
        made.append(picture)
        return parts(picture)

    monkeypatch.setattr(second_look, "parts", noted)
    cache = str(tmp_path / "cache.sqlite") if lasts else None

    assert list(dupeviewer.fingerprints(photo, cache=cache)) == [photo]

    assert len(made) == lasts


def test_a_crop_is_found_by_the_regions_in_it(gallery: Gallery) -> None:
    crop = gallery.cropped(str(gallery.folder / "a.jpg"), 0.2)
    folder = str(gallery.folder)

    prints = dupeviewer.fingerprints(folder, "crop_resistant")

    with Image.open(crop) as image:
        assert prints[crop] == str(imagehash.crop_resistant_hash(image))
    found = dupeviewer.find_duplicates(prints, 8, "crop_resistant")
    assert found == dupeviewer.find_duplicates(folder, 8, "crop_resistant")
    assert f"{folder}/a_copy.jpg" in found[f"{folder}/a.jpg"]


@pytest.mark.parametrize("prints", [{"a": "xyz"}, {"a": "0" * 16, "b": "0" * 64}])
def test_what_is_no_fingerprint_is_refused(prints: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="fingerprint"):
        dupeviewer.find_duplicates(prints)

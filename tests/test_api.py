"""DupeViewer from Python, as programs written for its ancestors use it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

import dupeviewer
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


@pytest.mark.parametrize("prints", [{"a": "xyz"}, {"a": "0" * 16, "b": "0" * 64}])
def test_what_is_no_fingerprint_is_refused(prints: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="fingerprint"):
        dupeviewer.find_duplicates(prints)

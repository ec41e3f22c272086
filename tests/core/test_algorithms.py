"""A scan finds the same twins by every algorithm of the table, and nothing else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import dupeviewer
from dupeviewer.core.likeness import fingerprint
from tests.gallery import Gallery

ROWS = list(fingerprint.ALGORITHMS)


@pytest.mark.parametrize(("name", "bits"), ROWS, ids=[f"{name}:{bits}" for name, bits in ROWS])
def test_twins_are_found_and_others_are_not(tmp_path: Path, name: str, bits: int) -> None:
    gallery = Gallery(tmp_path / "photos")
    twins = {"a.jpg", *map(os.path.basename, gallery.twins(gallery.photo("a.jpg")))}
    for number in range(1, 5):
        gallery.photo(f"other{number}.jpg", number)

    result = dupeviewer.scan(str(gallery.folder), algorithm=name, bits=bits)

    if name == "colorhash":  # colours do not say which turn to look at
        twins.remove("a_mirrored.jpg")
    (cluster,) = result.clusters
    assert {photo.name for photo in cluster.photos} == twins
    assert not result.unreadable
    assert (result.options.algorithm, result.options.bits) == (name, bits)


def test_the_size_of_an_algorithm_need_not_be_said(tmp_path: Path) -> None:
    gallery = Gallery(tmp_path / "photos")
    gallery.half(gallery.photo("a.jpg"))

    result = dupeviewer.scan(str(gallery.folder), algorithm="pdq")

    assert result.options.bits == 256
    assert len(result.clusters) == 1

"""Real photographs and their copies: every photograph one cluster, no two of them together."""

from __future__ import annotations

import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image

from dupeviewer.core import scan
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.photos.discover import walk
from dupeviewer.core.scan import ScanOptions, ScanResult
from dupeviewer.core.storage.fingerprints import Store
from tests.gallery import Gallery

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"


@pytest.fixture(scope="module")
def result(tmp_path_factory: pytest.TempPathFactory) -> ScanResult:
    gallery = Gallery(tmp_path_factory.mktemp("photographs"))
    for path in walk([str(SAMPLES)]).paths:
        gallery.twins(shutil.copy(path, gallery.folder))
    with Store.in_memory() as store, ThreadPoolExecutor() as executor:
        return scan.run(ScanOptions((str(gallery.folder),)), store, executor)


def test_all_copies_of_a_photograph_are_one_cluster(result: ScanResult) -> None:
    assert result.counts.photos == 6 * 18
    assert sorted(len(cluster.photos) for cluster in result.clusters) == [6] * 18


def test_no_two_photographs_meet(result: ScanResult) -> None:
    stems = {os.path.splitext(name)[0] for name in os.listdir(SAMPLES) if name.endswith(".jpg")}
    for cluster in result.clusters:
        of = {stem for stem in stems for p in cluster.photos if p.name.startswith(stem)}
        assert len(of) == 1


def test_copies_have_the_kinds_they_are_made_of(result: ScanResult) -> None:
    for cluster in result.clusters:
        kinds = {match.kind for match in cluster.matches}
        assert kinds == {Kind.EXACT, Kind.SAME, Kind.EDITED}


def test_the_samples_are_real_photographs() -> None:
    for path in walk([str(SAMPLES)]).paths:
        with Image.open(path) as picture:
            assert min(picture.size) >= 300

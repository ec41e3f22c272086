"""What is remembered of a file is not trusted once another file has taken its place."""

from __future__ import annotations

import os
from concurrent.futures import Executor
from pathlib import Path

import numpy as np
import pytest

from dupeviewer.core import scan
from dupeviewer.core.scan import ScanOptions
from dupeviewer.core.storage.fingerprints import Store
from tests.gallery import Gallery


def test_swapped_names_are_not_taken_for_what_they_were(tmp_path: Path, executor: Executor) -> None:
    gallery = Gallery(tmp_path / "photos")
    one = Path(gallery.photo("a.bmp", 1))
    other = Path(gallery.photo("b.bmp", 2))
    gallery.photo("c.png", 1)
    for path in (one, other):
        os.utime(path, ns=(10**18, 10**18))
    with Store.in_memory() as store:
        before = scan.run(ScanOptions((str(gallery.folder),)), store, executor)
        one.rename(tmp_path / "aside")
        other.rename(one)
        (tmp_path / "aside").rename(other)

        after = scan.run(ScanOptions((str(gallery.folder),)), store, executor)

    assert [p.name for p in before.clusters[0].photos] == ["a.bmp", "c.png"]
    assert [p.name for p in after.clusters[0].photos] == ["b.bmp", "c.png"]


def test_a_file_renamed_over_another_is_not_taken_for_it(
    tmp_path: Path, executor: Executor
) -> None:
    gallery = Gallery(tmp_path / "photos")
    one = Path(gallery.photo("a.bmp", 1))
    other = Path(gallery.photo("b.bmp", 2))
    gallery.photo("c.png", 1)
    for path in (one, other):
        os.utime(path, ns=(10**18, 10**18))
    with Store.in_memory() as store:
        scan.run(ScanOptions((str(gallery.folder),)), store, executor)
        other.replace(one)

        after = scan.run(ScanOptions((str(gallery.folder),)), store, executor)

    assert after.clusters == ()


def test_a_drive_plugged_in_again_is_known_by_its_paths(
    tmp_path: Path, executor: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    gallery = Gallery(tmp_path / "photos")
    gallery.half(gallery.photo("a.jpg"))
    with Store.in_memory() as store:
        scan.run(ScanOptions((str(gallery.folder),)), store, executor)
        identities = "dupeviewer.core.library.identities"
        monkeypatch.setattr(identities, lambda devices, *_: np.arange(len(devices)) + 1000)
        gallery.photo("new.jpg", 5)

        after = scan.run(ScanOptions((str(gallery.folder),)), store, executor)

    assert after.counts.from_cache == 2
    assert after.counts.photos == 3

"""C6: what is stored online only is left out, told, and read only where the user wants it."""

from __future__ import annotations

import os
import shutil
import stat
from concurrent.futures import Executor
from pathlib import Path
from types import SimpleNamespace

import pytest

from dupeviewer.core import scan
from dupeviewer.core.photos import discover, placeholders
from dupeviewer.core.photos.photo import Problem
from dupeviewer.core.scan import ScanOptions
from dupeviewer.core.storage.fingerprints import Store
from tests.clouds import DATALESS, RECALL_ON_DATA_ACCESS, store_online
from tests.gallery import Gallery


@pytest.mark.parametrize(
    ("told", "is_away"),
    [
        ({}, False),
        ({"st_file_attributes": stat.FILE_ATTRIBUTE_ARCHIVE}, False),
        ({"st_file_attributes": stat.FILE_ATTRIBUTE_OFFLINE}, True),
        ({"st_file_attributes": 0x0004_0000}, True),
        (RECALL_ON_DATA_ACCESS, True),
        ({"st_flags": stat.UF_HIDDEN}, False),
        (DATALESS, True),
    ],
)
def test_a_placeholder_is_known_by_what_the_system_says(
    told: dict[str, int], is_away: bool
) -> None:
    status = SimpleNamespace(st_size=5_000_000, st_blocks=0, **told)

    assert placeholders.is_one(status) is is_away  # type: ignore[arg-type]  # stands for one


def test_a_sparse_file_is_no_placeholder(tmp_path: Path) -> None:
    with (tmp_path / "sparse.jpg").open("wb") as file:
        file.truncate(1_000_000)

    assert not placeholders.is_one(os.stat(tmp_path / "sparse.jpg"))


@pytest.mark.parametrize("told", [RECALL_ON_DATA_ACCESS, DATALESS])
def test_c6_an_online_only_photo_is_told_and_not_opened(
    told: dict[str, int],
    gallery: Gallery,
    store: Store,
    executor: Executor,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("a.jpg", "b.jpg"):
        gallery.photo(name, 1)
    (gallery.folder / "away.jpg").write_bytes(b"opened, this would be no picture")
    store_online(monkeypatch, "away.jpg", told=told)

    result = scan.run(ScanOptions((str(gallery.folder),)), store, executor)

    (problem,) = result.unreadable
    assert os.path.basename(problem.path) == "away.jpg"
    assert problem.reason is Problem.ONLINE
    assert problem.message == "Stored online, not on this computer."
    assert [photo.name for photo in result.clusters[0].photos] == ["a.jpg", "b.jpg"]


def test_c6_online_only_photos_are_read_when_asked_for(
    gallery: Gallery, store: Store, executor: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    gallery.photo("a.jpg", 1)
    shutil.copy(gallery.folder / "a.jpg", gallery.folder / "away.jpg")
    store_online(monkeypatch, "away.jpg")

    result = scan.run(ScanOptions((str(gallery.folder),), online=True), store, executor)

    assert result.unreadable == ()
    assert [photo.name for photo in result.clusters[0].photos] == ["a.jpg", "away.jpg"]


def test_online_only_photos_are_counted_with_their_bytes_wanted_or_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, size in (("here.jpg", 10), ("one.jpg", 300), ("two.jpg", 4_000), ("small.jpg", 5)):
        (tmp_path / name).write_bytes(bytes(size))
    store_online(monkeypatch, "one.jpg", "two.jpg", "small.jpg")

    without = discover.walk([str(tmp_path)], min_size=6)
    with_them = discover.walk([str(tmp_path)], min_size=6, online=True)

    assert (without.online, without.online_bytes, len(without)) == (2, 4_300, 1)
    assert (with_them.online, with_them.online_bytes, len(with_them)) == (2, 4_300, 3)
    assert (without.files, with_them.files) == (3, 3)

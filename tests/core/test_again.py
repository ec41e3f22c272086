"""Files that could not be read, tried once more: what is told of them, and what scans do then."""

from __future__ import annotations

import os
import shutil
from concurrent.futures import Executor

import pytest

from dupeviewer.core import again, scan
from dupeviewer.core.likeness import fingerprint
from dupeviewer.core.photos import decoding
from dupeviewer.core.photos.photo import Problem
from dupeviewer.core.progress import Progress, Stopped
from dupeviewer.core.scan import ScanOptions
from dupeviewer.core.storage.fingerprints import Store
from tests.gallery import Gallery

ALGORITHM = fingerprint.algorithm("phash", 64)


def failing(path: str) -> decoding.Small:
    raise decoding.Undecodable(Problem.DAMAGED)


def test_what_can_still_not_be_read_is_told_with_its_reason_of_now(
    gallery: Gallery, store: Store, executor: Executor
) -> None:
    well = gallery.photo("a.jpg")
    empty = gallery.folder / "empty.jpg"
    empty.touch()
    gone = str(gallery.folder / "gone.jpg")

    still = again.try_again([gone, str(well), str(empty)], ALGORITHM, store, executor)

    assert [(each.path, each.reason) for each in still] == [
        (str(empty), Problem.EMPTY),
        (gone, Problem.VANISHED),
    ]


def test_a_folder_is_tried_by_listing_it(
    gallery: Gallery, store: Store, executor: Executor
) -> None:
    gone = str(gallery.folder / "gone")

    still = again.try_again([str(gallery.folder), gone], ALGORITHM, store, executor)

    assert [each.path for each in still] == [gone]


def test_what_can_be_read_now_is_compared_by_the_next_scan_though_it_has_not_changed(
    gallery: Gallery, store: Store, executor: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = gallery.photo("a.jpg")
    twin = shutil.copy2(path, gallery.folder / "b.jpg")
    options = ScanOptions((str(gallery.folder),))
    with monkeypatch.context() as patched:
        patched.setattr(decoding, "small", failing)
        first = scan.run(options, store, executor)
    assert len(scan.run(options, store, executor).unreadable) == len(first.unreadable) == 2

    assert again.try_again([str(path), str(twin)], ALGORITHM, store, executor) == ()

    after = scan.run(options, store, executor)
    assert not after.unreadable
    assert len(after.clusters) == 1


def test_what_was_tried_before_a_stop_counts(
    gallery: Gallery, store: Store, executor: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [str(gallery.photo(f"{number}.jpg", number)) for number in range(3)]
    options = ScanOptions((str(gallery.folder),))
    with monkeypatch.context() as patched:
        patched.setattr(decoding, "small", failing)
        scan.run(options, store, executor)

    with pytest.raises(Stopped):
        again.try_again(paths, ALGORITHM, store, executor, StopsAfterOne())

    unread = {os.path.basename(p.path) for p in scan.run(options, store, executor).unreadable}
    assert len(unread) == 2


class StopsAfterOne:
    def __call__(self, progress: Progress) -> None:
        raise Stopped

    def found(self, results: object) -> None:
        raise AssertionError

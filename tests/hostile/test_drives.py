"""Drives and permissions that fail in the middle: a row for each file, and the scan goes on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any  # what JSON holds

import pytest

from dupeviewer.core import scan
from dupeviewer.core.photos import decoding
from dupeviewer.core.photos.photo import Problem
from dupeviewer.core.progress import Progress, Stage
from dupeviewer.core.scan import ScanOptions, ScanResult
from dupeviewer.core.storage.fingerprints import Store
from tests.drives import mounted
from tests.gallery import Gallery

ROOT = Path(__file__).resolve().parents[2]

NOBODY = """
import json, os, sys
sys.path.insert(0, sys.argv[1])
from dupeviewer import cli
from dupeviewer.cli import finding, running
from dupeviewer.core import library, scan, result_file
from dupeviewer.core.photos import decoding
import imagehash, numpy
os.setgroups([])
os.setgid(65534)
os.setuid(65534)
sys.exit(cli.main(["scan", sys.argv[2], "--json", "-", "--no-cache", "--quiet"]))
"""


class _Doing:
    """A report that does something once, when so many files have been read."""

    def __init__(self, at: int, act: Callable[[], object]) -> None:
        self._at, self._act = at, act

    def __call__(self, progress: Progress) -> None:
        if progress.stage is Stage.READ and progress.done == self._at:
            self._act()

    def found(self, _: object) -> None:
        pass


def _scanned(folder: Path, report: _Doing) -> ScanResult:
    with Store.in_memory() as store, ThreadPoolExecutor(2) as executor:
        return scan.run(ScanOptions((str(folder),)), store, executor, report)


def test_a_drive_that_is_unplugged_in_the_middle_gives_a_row_for_each_file_left(
    tmp_path: Path,
) -> None:
    with mounted(tmp_path / "stick") as stick:
        gallery = Gallery(stick)
        for number in range(40):
            gallery.photo(f"{number}.jpg", number, (64, 48))
        unplug = ["umount", "--lazy", str(stick)]

        result = _scanned(stick, _Doing(3, lambda: subprocess.run(unplug, check=True)))

        subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(stick)], check=True)
    assert not result.stopped
    assert {each.reason for each in result.unreadable} == {Problem.VANISHED}
    assert result.counts.photos + len(result.unreadable) == 40
    assert result.counts.photos >= 3


def test_files_that_vanish_or_shrink_while_others_are_read_are_told(tmp_path: Path) -> None:
    gallery = Gallery(tmp_path)
    paths = [gallery.photo(f"{number:02}.jpg", number, (64, 48)) for number in range(40)]

    def spoil() -> None:
        for path in paths:
            os.truncate(path, 100) if path.endswith(("1.jpg", "3.jpg")) else None
            os.unlink(path) if path.endswith("2.jpg") else None

    result = _scanned(tmp_path, _Doing(1, spoil))

    reasons = {os.path.basename(each.path): each.reason for each in result.unreadable}
    assert set(reasons.values()) <= {Problem.VANISHED, Problem.TRUNCATED, Problem.CHANGED}
    assert {name for name in reasons if name[1] not in "123"} == set()
    assert len(reasons) >= 6
    assert result.counts.photos + len(reasons) == 40


def test_a_file_that_changes_while_it_is_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gallery = Gallery(tmp_path)
    changing = gallery.photo("changing.jpg", 1)
    gallery.photo("other.jpg", 2)
    small = decoding.small

    def read_and_change(path: str) -> decoding.Small:
        found = small(path)
        if path == changing:
            gallery.photo("changing.jpg", 3, quality=50)
        return found

    monkeypatch.setattr(decoding, "small", read_and_change)
    result = _scanned(tmp_path, _Doing(-1, lambda: None))

    assert [(each.path, each.reason) for each in result.unreadable] == [(changing, Problem.CHANGED)]
    assert result.counts.photos == 1


@pytest.mark.skipif(os.name == "nt" or os.getuid() != 0, reason="only root may become somebody")
def test_a_normal_user_is_told_what_may_not_be_read() -> None:
    with tempfile.TemporaryDirectory() as folder:  # pytest's own is for nobody else
        os.chmod(folder, 0o755)
        gallery = Gallery(Path(folder))
        good = gallery.photo("good.jpg", 1)
        pair = {good, gallery.half(good)}
        secret = gallery.photo("secret.jpg", 2)
        hidden = gallery.photo("hidden/a.jpg", 3)
        os.chmod(secret, 0)
        os.chmod(os.path.dirname(hidden), 0)

        done = subprocess.run(
            [sys.executable, "-c", NOBODY, str(ROOT), folder],
            capture_output=True,
            text=True,
            check=False,
        )

    assert done.returncode == 1, done.stderr
    result: dict[str, Any] = json.loads(done.stdout)
    told = {each["path"]: each["reason"] for each in result["unreadable"]}
    assert told == dict.fromkeys([secret, os.path.dirname(hidden)], "no_permission")
    assert [{photo["path"] for photo in each["photos"]} for each in result["clusters"]] == [pair]

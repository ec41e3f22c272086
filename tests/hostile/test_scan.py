"""A whole scan of everything that could go wrong: all good pairs found, all bad files listed."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any  # what JSON holds

import pytest

from dupeviewer.core.photos.photo import Problem
from tests.hostile import corpus as hostile

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="made of what POSIX has")


def scanned(folder: Path, result: Path, *words: str) -> tuple[int, dict[str, Any]]:
    command = [sys.executable, "-m", "dupeviewer", "scan", str(folder), "--json", str(result)]
    done = subprocess.run(
        [*command, "--no-cache", *words], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert "Traceback" not in done.stderr
    return done.returncode, json.loads(result.read_text("utf-8"))


def test_a_scan_of_everything_hostile_finds_all_pairs_and_lists_all_bad_files(
    tmp_path: Path,
) -> None:
    corpus = hostile.build(tmp_path / "photos")

    status, result = scanned(corpus.folder, tmp_path / "result.json")

    groups = [{photo["path"] for photo in each["photos"]} for each in result["clusters"]]
    told = {each["path"]: Problem(each["reason"]) for each in result["unreadable"]}
    wrong = {
        path: told.get(path) for path, right in corpus.bad.items() if told.get(path) not in right
    }
    assert status == 1
    assert [pair for pair in corpus.pairs if not any(set(pair) <= group for group in groups)] == []
    assert wrong == {}
    assert set(told) == set(corpus.bad)
    sentences = {each["message"] for each in result["unreadable"]}
    assert [each for each in sentences if not each.endswith(".") or "\n" in each] == []

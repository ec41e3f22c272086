"""The command line as outside programs use it: words in, JSON and an exit status out."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import dupeviewer
from dupeviewer import cli
from tests.gallery import Gallery


@pytest.fixture
def gallery(tmp_path: Path) -> Gallery:
    gallery = Gallery(tmp_path / "photos")
    gallery.twins(gallery.photo("a.jpg"))
    gallery.photo("other.jpg", 5)
    return gallery


def test_scan_writes_the_result_file(
    gallery: Gallery, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "result.json"

    status = cli.main(["scan", str(gallery.folder), "--json", str(target), "--no-cache"])

    result = json.loads(target.read_text())
    assert status == 0
    assert (result["format"], result["version"]) == ("dupeviewer-result", 1)
    assert result["counts"] == {
        "files": 7, "photos": 7, "unreadable": 0, "clusters": 1, "from_cache": 0,
    }  # fmt: skip
    (cluster,) = result["clusters"]
    assert cluster["keeper"] == str(gallery.folder / "a.jpg")
    assert cluster["reasons"]
    by_name = {os.path.basename(p["path"]): p for p in cluster["photos"]}
    assert by_name["a.jpg"]["digest"] == by_name["a_copy.jpg"]["digest"] != None  # noqa: E711
    assert by_name["a_half.jpg"]["digest"] is None
    assert (by_name["a_half.jpg"]["width"], by_name["a_half.jpg"]["height"]) == (320, 240)
    assert by_name["a_mirrored.jpg"]["kind"] == "edited"
    assert set(cluster["matches"][0]) == {"a", "b", "distance", "difference", "kind", "turn"}
    assert "1 group with 5 extra copies" in capsys.readouterr().out


def test_json_on_standard_output_is_only_json(
    gallery: Gallery, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["scan", str(gallery.folder), "--json", "-", "--no-cache"])

    assert len(json.loads(capsys.readouterr().out)["clusters"]) == 1


def test_a_second_scan_comes_from_the_cache(
    gallery: Gallery, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["scan", str(gallery.folder), "--cache", str(tmp_path / "cache"), "--json", "-"]
    cli.main(words)
    capsys.readouterr()

    cli.main(words)

    assert json.loads(capsys.readouterr().out)["counts"]["from_cache"] == 7


def test_files_that_cannot_be_read_give_status_1(
    gallery: Gallery, capsys: pytest.CaptureFixture[str]
) -> None:
    gallery.bytes("bad.jpg", b"no picture")

    status = cli.main(["scan", str(gallery.folder), "--no-cache", "--quiet"])

    assert status == 1
    assert "bad.jpg: The file is not a picture" in capsys.readouterr().err


def test_a_missing_folder_gives_status_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = cli.main(["scan", str(tmp_path / "nowhere"), "--no-cache"])

    assert status == 2
    assert "nowhere" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["scan"],
        ["scan", ".", "--algorithm", "nohash"],
        ["scan", ".", "--kinds", "exact,wrong"],
        ["scan", ".", "--workers", "0"],
        ["scan", ".", "--engine", "steam"],
        ["why", "."],
    ],
)
def test_bad_usage_gives_status_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(words)

    assert ended.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_a_protected_folder_keeps_its_photo(
    gallery: Gallery, capsys: pytest.CaptureFixture[str]
) -> None:
    safe = Gallery(gallery.folder / "safe")
    safe.copy(str(gallery.folder / "other.jpg"), "zz copy (2).jpg")

    cli.main(
        ["scan", str(gallery.folder), "--no-cache", "--protect", str(safe.folder), "--json", "-"]
    )

    clusters = json.loads(capsys.readouterr().out)["clusters"]
    (cluster,) = (c for c in clusters if len(c["photos"]) == 2)
    assert cluster["keeper"] == str(safe.folder / "zz copy (2).jpg")
    assert [p["protected"] for p in cluster["photos"]] == [False, True]


def test_similar_gives_the_nearest_first(
    gallery: Gallery, capsys: pytest.CaptureFixture[str]
) -> None:
    status = cli.main(
        ["similar", str(gallery.folder / "a_half.jpg"), str(gallery.folder), "--no-cache",
         "-n", "6", "--json", "-"]
    )  # fmt: skip

    photos = json.loads(capsys.readouterr().out)["photos"]
    assert status == 0
    assert {os.path.basename(p["path"])[:1] for p in photos} == {"a"}
    assert [p["distance"] for p in photos] == sorted(p["distance"] for p in photos)
    assert [p["kind"] for p in photos].count("same") >= 3
    assert all(p["difference"] <= 40 for p in photos)


def test_why_says_why_two_photos_are_not_shown_together(
    gallery: Gallery, capsys: pytest.CaptureFixture[str]
) -> None:
    a, mirrored = (str(gallery.folder / name) for name in ("a.jpg", "a_mirrored.jpg"))

    assert cli.main(["why", a, mirrored]) == 0
    assert capsys.readouterr().out.startswith("a.jpg and a_mirrored.jpg match (difference ")
    assert cli.main(["why", a, mirrored, "--kinds", "exact,same"]) == 0
    assert capsys.readouterr().out.endswith("but this kind of likeness is not looked for.\n")


def test_why_gives_status_1_for_a_file_that_is_no_photo(
    gallery: Gallery, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = gallery.bytes("bad.jpg", b"no picture")

    assert cli.main(["why", str(gallery.folder / "a.jpg"), bad]) == 1
    assert capsys.readouterr().out == ("bad.jpg could not be read, so nothing can be said of it.\n")


def test_fingerprint_prints_what_imagehash_would(
    gallery: Gallery, capsys: pytest.CaptureFixture[str]
) -> None:
    import imagehash
    from PIL import Image

    path = str(gallery.folder / "a_png.png")
    cli.main(["fingerprint", path, "--no-cache", "--json", "-", "--algorithm", "dhash:256"])

    with Image.open(path) as picture:
        assert json.loads(capsys.readouterr().out) == {path: str(imagehash.dhash(picture, 16))}


def test_interrupting_gives_status_130_and_keeps_what_was_read(tmp_path: Path) -> None:
    gallery = Gallery(tmp_path / "many")
    for number in range(60):
        gallery.photo(f"{number}.jpg", number, (1600, 1200))
    cache = tmp_path / "cache"
    script = (
        "import os, signal, sys\n"
        "from dupeviewer import cli\n"
        "from dupeviewer.core.photos import decoding\n"
        "small, seen = decoding.small, []\n"
        "def counting(path):\n"
        "    seen.append(path)\n"
        "    if len(seen) == 20: os.kill(os.getpid(), signal.SIGINT)\n"
        "    return small(path)\n"
        "decoding.small = counting\n"
        "sys.exit(cli.main(sys.argv[1:]))\n"
    )
    words = ["scan", str(gallery.folder), "--cache", str(cache), "--workers", "1", "--json", "-"]

    ended = run(script, *words)
    again = run("import sys; from dupeviewer import cli; sys.exit(cli.main(sys.argv[1:]))", *words)

    assert ended.returncode == 128 + signal.SIGINT
    kept = json.loads(again.stdout)["counts"]
    assert 15 <= kept["from_cache"] < 60
    assert kept["photos"] == 60


def test_names_that_are_not_utf8_survive_json(
    gallery: Gallery, capfd: pytest.CaptureFixture[str]
) -> None:
    odd = os.fsencode(gallery.folder) + b"/\xff.jpg"
    os.rename(gallery.folder / "a_half.jpg", odd)

    cli.main(["scan", str(gallery.folder), "--no-cache", "--json", "-"])

    result: dict[str, Any] = json.loads(capfd.readouterr().out)
    paths = [os.fsencode(p["path"]) for p in result["clusters"][0]["photos"]]
    assert odd in paths


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["--version"])

    assert capsys.readouterr().out == f"dupeviewer {dupeviewer.__version__}\n"


def run(script: str, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", script, *words], capture_output=True, text=True, check=False
    )

"""`dupeviewer trash` and `restore`: a saved result acted upon, in the trash of a temporary home."""

from __future__ import annotations

import copy
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dupeviewer import cli
from dupeviewer.core import result_file, trash
from dupeviewer.core.review.apart import Apart
from dupeviewer.core.storage import verdicts
from tests.gallery import Gallery

Result = dict[str, Any]  # Any: JSON


@pytest.fixture
def gallery(home: Path) -> Gallery:
    """One photo with a byte copy and a smaller twin."""
    gallery = Gallery(home / "Pictures")
    path = gallery.photo("a.jpg")
    gallery.copy(path)
    gallery.half(path)
    return gallery


@pytest.fixture
def scan(gallery: Gallery, tmp_path: Path) -> Callable[..., Path]:
    def scan(*words: str) -> Path:
        target = tmp_path / "result.json"
        cli.main(
            ["scan", str(gallery.folder), "--no-cache", "--quiet", "--json", str(target), *words]
        )
        return target

    return scan


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def in_trash(home_trash: Path) -> list[str]:
    return names(home_trash / "files")


def read_json(capsys: pytest.CaptureFixture[str]) -> Result:
    result: Result = json.loads(capsys.readouterr().out)
    return result


def test_the_suggested_extra_copies_go_to_the_trash_and_come_back(
    gallery: Gallery,
    scan: Callable[..., Path],
    home_trash: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    result = scan()
    capsys.readouterr()

    assert cli.main(["trash", str(result)]) == 0
    assert names(gallery.folder) == ["a.jpg"]
    assert in_trash(home_trash) == ["a_copy.jpg", "a_half.jpg"]
    assert "Moved 2 photos to the Trash" in capsys.readouterr().out

    assert cli.main(["restore", "--last"]) == 0
    assert names(gallery.folder) == ["a.jpg", "a_copy.jpg", "a_half.jpg"]
    assert in_trash(home_trash) == []
    assert "Put back 2 photos." in capsys.readouterr().out


def test_receipts_are_written_as_json(
    gallery: Gallery,
    scan: Callable[..., Path],
    home_trash: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    result = scan()
    capsys.readouterr()

    cli.main(["trash", str(result), "--json", "-"])

    receipts = {os.path.basename(r["path"]): r for r in read_json(capsys)["receipts"]}
    assert receipts["a_half.jpg"]["outcome"] == "moved"
    assert receipts["a_half.jpg"]["kept"] == str(gallery.folder / "a.jpg")
    assert receipts["a_half.jpg"]["where"] == str(home_trash / "files" / "a_half.jpg")

    cli.main(["restore", "--json", "-"])
    outcomes = {r["outcome"] for r in read_json(capsys)["receipts"]}
    assert outcomes == {"back"}


def test_history_says_why_a_photo_went(
    gallery: Gallery, scan: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    (gallery.folder / "a_copy.jpg").unlink()
    result = scan()
    reasons = json.loads(result.read_text())["clusters"][0]["reasons"]

    cli.main(["trash", str(result)])

    journal = trash.Journal(trash.default_path())
    entries = journal.entries(journal.runs()[0].id)
    journal.close()
    assert {entry.why for entry in entries} == {" ".join(reasons[:2])}


def test_a_dry_run_moves_and_writes_nothing(
    gallery: Gallery,
    scan: Callable[..., Path],
    home_trash: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    result = scan()
    capsys.readouterr()

    status = cli.main(["trash", str(result), "--dry-run"])

    out = capsys.readouterr().out
    assert status == 0
    assert "Would move 2 photos to the Trash" in out
    assert "a_half.jpg" in out
    assert len(names(gallery.folder)) == 3
    assert not home_trash.exists()
    assert not os.path.exists(trash.default_path())


def test_a_dry_run_foretells_what_would_be_left(
    gallery: Gallery, scan: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    result = scan()
    (gallery.folder / "a_half.jpg").unlink()
    capsys.readouterr()

    status = cli.main(["trash", str(result), "--dry-run", "--json", "-"])

    receipts = {os.path.basename(r["path"]): r for r in read_json(capsys)["receipts"]}
    assert status == 1
    assert receipts["a_copy.jpg"]["outcome"] == "would_move"
    assert receipts["a_half.jpg"]["reason"] == "vanished"


def test_s8_a_file_changed_after_the_scan_is_left_alone(
    gallery: Gallery, scan: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    result = scan()
    with (gallery.folder / "a_half.jpg").open("ab") as file:
        file.write(b"edited")

    status = cli.main(["trash", str(result)])

    assert status == 1
    assert names(gallery.folder) == ["a.jpg", "a_half.jpg"]
    assert "a_half.jpg: Changed since the scan" in capsys.readouterr().err


def test_s9_without_its_kept_copy_nothing_moves(
    gallery: Gallery, scan: Callable[..., Path], home_trash: Path
) -> None:
    result = scan()
    (gallery.folder / "a.jpg").unlink()

    status = cli.main(["trash", str(result)])

    assert status == 1
    assert names(gallery.folder) == ["a_copy.jpg", "a_half.jpg"]
    assert in_trash(home_trash) == []


def test_s4_a_protected_photo_stays_though_the_file_was_tampered_with(
    gallery: Gallery, scan: Callable[..., Path], tmp_path: Path
) -> None:
    result = scan("--protect", str(gallery.folder))
    content = json.loads(result.read_text())
    content["clusters"][0]["keeper"] = str(gallery.folder / "a.jpg")
    result.write_text(json.dumps(content))

    assert cli.main(["trash", str(result)]) == 0
    assert len(names(gallery.folder)) == 3


def test_s10_companions_travel_and_come_back(
    gallery: Gallery, scan: Callable[..., Path], home_trash: Path
) -> None:
    for name in ("a.xmp", "a_half.xmp"):
        (gallery.folder / name).write_text("rating 5")
    result = scan()

    cli.main(["trash", str(result)])
    assert "a_half.xmp" in in_trash(home_trash)

    cli.main(["restore"])
    assert (gallery.folder / "a_half.xmp").read_text() == "rating 5"


def test_a_companion_that_has_gone_keeps_its_photo(
    gallery: Gallery, scan: Callable[..., Path]
) -> None:
    for name in ("a.xmp", "a_half.xmp"):
        (gallery.folder / name).write_text("rating 5")
    result = scan()
    (gallery.folder / "a_half.xmp").unlink()

    status = cli.main(["trash", str(result)])

    assert status == 1
    assert "a_half.jpg" in names(gallery.folder)


def test_what_was_set_aside_in_the_window_stays(
    gallery: Gallery, scan: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    result = scan()
    apart = Apart()
    photos = result_file.read(result.read_text()).clusters[0].photos
    file = verdicts.Verdicts(verdicts.default_path())
    file.set_aside(apart.members(photos))
    file.close()

    assert cli.main(["trash", str(result)]) == 1
    assert len(names(gallery.folder)) == 3
    assert "You said these are not duplicates" in capsys.readouterr().err


def test_where_nothing_is_suggested_nothing_moves(
    gallery: Gallery, scan: Callable[..., Path], home_trash: Path
) -> None:
    result = scan()
    content = json.loads(result.read_text())
    content["clusters"][0]["keeper"] = None
    result.write_text(json.dumps(content))

    assert cli.main(["trash", str(result)]) == 0
    assert in_trash(home_trash) == []


def test_restoring_twice_finds_nothing_the_second_time(
    gallery: Gallery, scan: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["trash", str(scan())])
    cli.main(["restore"])
    capsys.readouterr()

    assert cli.main(["restore"]) == 0
    assert capsys.readouterr().out == "There is nothing to put back.\n"


def test_restore_leaves_an_occupied_place_alone(
    gallery: Gallery, scan: Callable[..., Path]
) -> None:
    cli.main(["trash", str(scan())])
    (gallery.folder / "a_half.jpg").write_bytes(b"another file")

    assert cli.main(["restore"]) == 0

    assert (gallery.folder / "a_half.jpg").read_bytes() == b"another file"
    assert (gallery.folder / "a_half (restored).jpg").exists()


def test_an_emptied_trash_gives_status_1(
    gallery: Gallery,
    scan: Callable[..., Path],
    home_trash: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    cli.main(["trash", str(scan())])
    for path in (home_trash / "files").iterdir():
        path.unlink()

    assert cli.main(["restore"]) == 1
    assert "No longer in the Trash" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("{", "damaged"),
        ("\x00\x01", "damaged"),
        ("[]", "not a result file"),
        ('{"format": "other", "version": 1}', "not a result file"),
        ('{"format": "dupeviewer-result", "version": 2}', "newer version"),
        ('{"format": "dupeviewer-result", "version": 1}', "damaged"),
        ('{"format": "dupeviewer-result", "version": 1, "clusters": [{}]}', "damaged"),
    ],
)
def test_a_file_that_is_no_result_is_refused_in_a_plain_sentence(
    tmp_path: Path, content: str, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "result.json"
    target.write_text(content)

    assert cli.main(["trash", str(target)]) == 2
    assert sentence in capsys.readouterr().err


def test_bytes_that_are_no_text_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "photo.jpg"
    target.write_bytes(b"\xff\xd8\xff\xe0")

    assert cli.main(["trash", str(target)]) == 2
    assert "photo.jpg" in capsys.readouterr().err


def test_a_missing_result_gives_status_2(tmp_path: Path) -> None:
    assert cli.main(["trash", str(tmp_path / "none.json")]) == 2


def _a_photo_twice(cluster: Result) -> None:
    cluster["photos"].append(cluster["photos"][0])


def _a_foreign_keeper(cluster: Result) -> None:
    cluster["keeper"] = "/elsewhere.jpg"


def _a_relative_path(cluster: Result) -> None:
    cluster["photos"][0]["path"] = "a.jpg"


def _a_foreign_match(cluster: Result) -> None:
    cluster["matches"][0]["b"] = "/elsewhere.jpg"


def _a_text_for_a_size(cluster: Result) -> None:
    cluster["photos"][0]["size"] = "12"


def _an_unknown_kind(cluster: Result) -> None:
    cluster["matches"][0]["kind"] = "twin"


@pytest.mark.parametrize(
    "damage",
    [
        _a_photo_twice,
        _a_foreign_keeper,
        _a_relative_path,
        _a_foreign_match,
        _a_text_for_a_size,
        _an_unknown_kind,
    ],
)
def test_a_result_that_contradicts_itself_moves_nothing(
    gallery: Gallery,
    scan: Callable[..., Path],
    damage: Callable[[Result], None],
    home_trash: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    result = scan()
    content = json.loads(result.read_text())
    damage(content["clusters"][0])
    result.write_text(json.dumps(content))

    assert cli.main(["trash", str(result)]) == 2
    assert "damaged" in capsys.readouterr().err
    assert in_trash(home_trash) == []


def test_a_photo_in_two_groups_is_damage(gallery: Gallery, scan: Callable[..., Path]) -> None:
    content = json.loads(scan().read_text())
    content["clusters"].append(copy.deepcopy(content["clusters"][0]))

    with pytest.raises(result_file.NoResult, match="two groups"):
        result_file.read(json.dumps(content))


def test_names_that_are_not_utf8_move_and_come_back(
    gallery: Gallery, scan: Callable[..., Path]
) -> None:
    odd = os.fsencode(gallery.folder) + b"/\xff (2).jpg"
    os.rename(gallery.folder / "a_half.jpg", odd)

    cli.main(["trash", str(scan())])
    assert not os.path.exists(odd)

    cli.main(["restore"])
    assert os.path.exists(odd)


def test_a_history_that_cannot_be_written_moves_nothing(
    gallery: Gallery, scan: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    os.makedirs(trash.default_path())  # a folder stands in its place

    assert cli.main(["trash", str(scan())]) == 1
    assert len(names(gallery.folder)) == 3


@pytest.mark.parametrize("words", [["trash"], ["restore", "--first"], ["trash", "a", "b"]])
def test_bad_usage_gives_status_2(words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(words)

    assert ended.value.code == 2

"""Claims on what hardly ever happens: names taken twice, systems that are not ours, odd drives."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.trash import Journal, freedesktop, moving, removed, run, send, volumes
from dupeviewer.core.trash import bin as trash_bin
from dupeviewer.core.trash.freedesktop import Trash
from dupeviewer.core.trash.receipt import Carried, NotMoved, Reason
from dupeviewer.core.trash.removed import Removed
from dupeviewer.core.trash.restore import Return, put_back
from tests.core.trash.album import Album, decision, match, seen


@pytest.fixture
def bin_folder(tmp_path: Path) -> Trash:
    return Trash(str(tmp_path / "Trash"), str(tmp_path))


def test_a_name_that_a_note_or_a_file_has_already_is_not_taken(
    bin_folder: Trash, album: Album
) -> None:
    for half in ("files", "info"):
        (Path(bin_folder.folder) / half).mkdir(parents=True)
    note = Path(bin_folder.folder) / "info" / "a.jpg.trashinfo"
    note.write_text("of another file")
    other = Path(bin_folder.folder) / "files" / "a 1.jpg"
    other.write_text("another file")
    photo = album.picture("a.jpg")

    place = bin_folder.take(photo.path)

    assert place == f"{bin_folder.folder}/files/a 2.jpg"
    assert (note.read_text(), other.read_text()) == ("of another file", "another file")
    assert not Path(bin_folder.folder, "info", "a 1.jpg.trashinfo").exists()
    assert bin_folder.find(photo.path, photo.size, photo.mtime_ns) == place


def test_a_file_that_cannot_be_taken_leaves_no_note(bin_folder: Trash, album: Album) -> None:
    with pytest.raises(FileNotFoundError):
        bin_folder.take(str(album.folder / "gone.jpg"))

    assert os.listdir(Path(bin_folder.folder) / "info") == []


def test_a_note_that_cannot_be_written_whole_is_no_note(
    bin_folder: Trash, album: Album, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = album.picture("a.jpg")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Trash, "_note", fail)

    with pytest.raises(OSError, match="No space"):
        bin_folder.take(photo.path)

    assert os.listdir(Path(bin_folder.folder) / "info") == []
    assert seen(photo.path) == photo


def test_of_two_that_come_at_once_none_replaces_the_other(
    bin_folder: Trash, album: Album, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = album.picture("a.jpg")
    move, taken = freedesktop.move_without_replacing, Path(bin_folder.folder) / "files" / "a.jpg"

    def beaten(source: str, target: str) -> None:
        if target == str(taken):
            taken.write_text("of another program")
        move(source, target)

    monkeypatch.setattr(freedesktop, "move_without_replacing", beaten)

    place = bin_folder.take(photo.path)

    assert (os.path.basename(place), taken.read_text()) == ("a 1.jpg", "of another program")
    assert os.listdir(Path(bin_folder.folder) / "info") == ["a 1.jpg.trashinfo"]


@pytest.mark.parametrize("name", ["x" * 251 + ".jpg", "ü" * 125 + ".jpg", "\u202eb" * 62 + ".jpg"])
def test_the_longest_names_go_twice_and_come_back_as_they_were(
    name: str, album: Album, journal: Journal
) -> None:
    kept = album.picture("a.jpg")
    gone = [album.picture(f"{folder}/{name}") for folder in ("one", "two")]

    receipts = send([decision([kept], gone)], journal)
    Path(gone[0].path).write_text("new")
    back = put_back(journal.entries(1), journal)

    assert [receipt.message for receipt in receipts] == ["Moved to the Trash."] * 2
    assert [r.outcome for r in back] == [Return.RENAMED, Return.BACK]
    assert seen(str(back[0].path)).file_id == gone[0].file_id
    assert os.path.basename(str(back[0].path)).endswith(" (restored).jpg")
    assert seen(gone[1].path) == gone[1]


def test_in_the_dated_folder_no_name_is_taken_twice_and_each_is_found(
    tmp_path: Path, album: Album
) -> None:
    place = Removed(str(tmp_path / removed.NAME / "2026-01-01"), str(tmp_path))
    first = album.picture("a.jpg", 1)
    one = place.take(first.path)
    second = album.picture("a.jpg", 200)
    other = place.take(second.path)

    assert [os.path.basename(each) for each in (one, other)] == ["a.jpg", "a 1.jpg"]
    assert place.find(second.path, second.size, second.mtime_ns) == other
    assert place.find(second.path, second.size, 7) is None


def test_where_no_folder_can_be_looked_at_there_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: str) -> tuple[int, str]:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(volumes, "volume", refuse)

    with pytest.raises(NotMoved) as caught:
        removed.folder_for(str(tmp_path / "a.jpg"))

    assert caught.value.reason is Reason.NO_TRASH
    assert removed.possible_for(str(tmp_path / "a.jpg")) is None


def test_a_system_with_another_call_for_it_renames_by_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[bytes, bytes, int]] = []

    def rename(source: bytes, target: bytes, flag: int) -> int:
        asked.append((source, target, flag))
        return 0

    library = SimpleNamespace(renamex_np=rename)
    monkeypatch.setattr(ctypes, "CDLL", lambda *_, **__: library)

    moving.move_without_replacing("/a", "/b")

    assert asked == [(b"/a", b"/b", 4)]


def test_on_windows_a_rename_refuses_by_itself(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(moving, "sys", SimpleNamespace(platform="win32"))
    (tmp_path / "a").write_text("a")

    moving.move_without_replacing(str(tmp_path / "a"), str(tmp_path / "b"))

    assert os.listdir(tmp_path) == ["b"]


def test_without_mounts_to_ask_for_the_device_tells_volumes_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "O_PATH", raising=False)

    assert volumes.volume(str(tmp_path)) == (tmp_path.stat().st_dev, "")


@pytest.mark.parametrize("kind", [None, *Kind])
def test_every_kind_of_likeness_has_its_sentence(album: Album, kind: Kind | None) -> None:
    a, b = album.picture("a.jpg"), album.picture("b.jpg")
    difference = {None: 0, Kind.EXACT: 0, Kind.SAME: 2, Kind.EDITED: 20, Kind.SIMILAR: 60}[kind]

    said = run._likeness(None if kind is None else match(a, b, kind, difference))

    assert said.template.value.endswith(".")
    assert dict(said.values).get("difference", 0) == difference


def test_a_companion_that_cannot_return_stays_in_the_trash_and_is_told(
    album: Album, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg", 120, "b.xmp")
    send([decision([kept], [extra])], journal)
    take_out = trash_bin.take_out

    def refuse_xmp(where: str, target: str) -> None:
        if target.endswith(".xmp"):
            raise OSError(5, "Input/output error")
        take_out(where, target)

    monkeypatch.setattr(trash_bin, "take_out", refuse_xmp)
    [receipt] = put_back(journal.entries(1), journal)

    assert receipt.outcome is Return.BACK
    assert os.path.exists(extra.path)
    [entry] = journal.entries(1)
    [carried] = entry.carried
    assert isinstance(carried, Carried)
    assert carried.where is not None
    assert os.path.exists(carried.where)


def test_what_went_is_found_by_its_name_its_size_and_its_kept_copy(
    album: Album, journal: Journal
) -> None:
    kept, extra = album.picture("a.jpg"), album.picture("Ünder/b.jpg")
    other, more = album.picture("c.jpg", 7), album.picture("d.jpg", 7)
    send([decision([kept], [extra]), decision([other], [more])], journal)

    def paths(entries: tuple[object, ...]) -> list[str]:
        return [entry.path for entry in entries]  # type: ignore[attr-defined]

    assert paths(journal.find("ünDER", 5)) == [extra.path]
    assert paths(journal.find(".jpg", 5)) == [more.path, extra.path]
    assert paths(journal.find(".jpg", 1)) == [more.path]
    assert paths(journal.find("nowhere", 5)) == []
    assert paths(journal.like("b.jpg", (), "", 5)) == [extra.path]
    assert paths(journal.like("", {more.size}, "", 5))[0] == more.path
    assert paths(journal.like("", (), other.path, 5)) == [more.path]


def test_a_move_out_of_a_trash_survives_a_note_that_is_gone(
    bin_folder: Trash, album: Album, tmp_path: Path
) -> None:
    photo = album.picture("a.jpg")
    place = bin_folder.take(photo.path)
    os.unlink(Path(bin_folder.folder) / "info" / "a.jpg.trashinfo")

    freedesktop.take_out(place, photo.path)

    assert seen(photo.path) == photo

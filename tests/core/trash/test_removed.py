"""Claims on drives without a trash, on real ones: left alone, or moved to a folder if asked."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from dupeviewer.core import trash
from dupeviewer.core.photos import discover
from dupeviewer.core.trash import Journal, Outcome, Reason, Return, State, WithoutTrash, removed
from dupeviewer.core.trash import bin as trash_bin
from dupeviewer.core.trash.receipt import NotMoved
from tests.core.trash.album import Album, decision, seen
from tests.drives import mounted, without_trash

FOLDER = WithoutTrash.FOLDER


@pytest.fixture
def drive(tmp_path: Path) -> Iterator[Path]:
    with without_trash(tmp_path / "drive") as drive:
        yield drive


def _today(drive: Path) -> Path:
    day = datetime.now().astimezone().date().isoformat()
    return drive / "DupeViewer removed photos" / day


def test_s7_on_a_real_drive_without_a_trash_photos_are_left_alone(
    drive: Path, journal: Journal
) -> None:
    album = Album(drive / "DCIM")
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg")

    [forecast] = trash.check([decision([kept], [extra])])
    [receipt] = trash.send([decision([kept], [extra])], journal)

    assert (forecast.reason, forecast.aside) == (Reason.NO_TRASH, str(_today(drive)))
    assert (receipt.outcome, receipt.reason) == (Outcome.LEFT, Reason.NO_TRASH)
    assert seen(extra.path) == extra
    assert not _today(drive).parent.exists()


def test_s7_on_request_they_go_to_a_dated_folder_of_that_drive(
    drive: Path, journal: Journal
) -> None:
    album = Album(drive / "DCIM")
    kept, extra = album.picture("a.jpg"), album.picture("100/ü b.jpg", 120, "ü b.xmp")

    [forecast] = trash.check([decision([kept], [extra])], without=FOLDER)
    [receipt] = trash.send([decision([kept], [extra])], journal, without=FOLDER)

    where = _today(drive) / "DCIM" / "100" / "ü b.jpg"
    assert forecast.is_fine
    assert forecast.aside == str(_today(drive))
    assert (receipt.outcome, receipt.where) == (Outcome.MOVED, str(where))
    assert "folder on its drive" in receipt.message
    assert seen(where).file_id == extra.file_id
    assert where.with_suffix(".xmp").exists()
    assert os.listdir(drive / "DCIM" / "100") == []


def test_s7_what_lies_in_that_folder_is_restored_from_history_and_no_folder_stays(
    drive: Path, journal: Journal
) -> None:
    album = Album(drive / "DCIM")
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg", 120, "b.xmp")
    trash.send([decision([kept], [extra])], journal, without=FOLDER)

    [receipt] = trash.put_back(journal.entries(1), journal)

    assert receipt.outcome is Return.BACK
    assert seen(extra.path, drive / "DCIM" / "b.xmp") == extra
    assert not _today(drive).parent.exists()


def test_of_equal_names_none_replaces_another(drive: Path, journal: Journal) -> None:
    album = Album(drive / "DCIM")
    kept = album.picture("a.jpg")
    first = decision([kept], [album.picture("b.jpg", 120)])
    trash.send([first], journal, without=FOLDER)
    second = decision([kept], [album.picture("b.jpg", 120)])

    [receipt] = trash.send([second], journal, without=FOLDER)

    assert receipt.where == str(_today(drive) / "DCIM" / "b 1.jpg")
    assert sorted(os.listdir(_today(drive) / "DCIM")) == ["b 1.jpg", "b.jpg"]


def test_the_folder_is_as_far_up_as_the_user_may_write(
    drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = Album(drive / "share" / "mine" / "2019").picture("a.jpg")
    access = os.access
    monkeypatch.setattr(
        os, "access", lambda path, mode: str(path) != str(drive) and access(path, mode)
    )

    place = removed.folder_for(photo.path)

    assert place == removed.Removed(str(_today(drive / "share")), str(drive / "share"))


def test_where_nothing_may_be_written_there_is_no_folder_either(
    drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = Album(drive / "DCIM").picture("a.jpg")
    monkeypatch.setattr(os, "access", lambda *_: False)

    with pytest.raises(NotMoved) as caught:
        trash_bin.destination(photo.path, FOLDER)

    assert caught.value.reason is Reason.NO_TRASH


def test_a_folder_that_leads_to_another_drive_is_not_used(drive: Path, tmp_path: Path) -> None:
    photo = Album(drive / "DCIM").picture("a.jpg")
    (drive / "DupeViewer removed photos").symlink_to(tmp_path)

    place = removed.folder_for(photo.path)

    assert place.base == str(drive / "DCIM")


def test_where_there_is_a_trash_it_is_used_whatever_was_asked(tmp_path: Path) -> None:
    with mounted(tmp_path / "drive") as drive:
        photo = Album(drive / "DCIM").picture("a.jpg")

        moved = trash_bin.move(photo, (), FOLDER)

        assert moved.where == str(drive / f".Trash-{os.getuid()}" / "files" / "a.jpg")


def test_a_scan_does_not_look_into_that_folder(drive: Path, journal: Journal) -> None:
    album = Album(drive / "DCIM")
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg")
    trash.send([decision([kept], [extra])], journal, without=FOLDER)

    found = discover.walk([str(drive)])

    assert [*found.paths] == [kept.path]


_VICTIM_OF_KILL = """
import os, signal, sys
from dupeviewer.core import trash
from dupeviewer.core.trash import removed
from tests.core.trash.album import decision, seen

moment, folder, path = sys.argv[1:]
take = removed.Removed.take

def die(self, path):
    if moment == "after":
        take(self, path)
    os.kill(os.getpid(), signal.SIGKILL)

removed.Removed.take = die
kept, extra = seen(folder + "/a.jpg"), seen(folder + "/b.jpg")
trash.send([decision([kept], [extra])], trash.Journal(path), without=trash.WithoutTrash.FOLDER)
"""


@pytest.mark.parametrize(("moment", "state"), [("before", State.LEFT), ("after", State.MOVED)])
def test_s12_killed_on_the_way_to_that_folder_the_history_finds_the_photo(
    moment: str, state: State, drive: Path, tmp_path: Path
) -> None:
    album = Album(drive / "DCIM")
    album.picture("a.jpg")
    extra = album.picture("b.jpg")
    path = str(tmp_path / "history.sqlite")
    words = [sys.executable, "-c", _VICTIM_OF_KILL, moment, str(album.folder), path]
    done = subprocess.run(words, check=False, cwd=Path(__file__).parents[3])
    journal = Journal(path)

    journal.settle()

    [entry] = journal.entries(1)
    assert done.returncode == -signal.SIGKILL
    assert entry.state is state
    assert os.path.exists(extra.path if entry.where is None else entry.where)
    journal.close()


def test_a_photo_that_may_not_be_written_goes_to_the_trash_all_the_same(
    album: Album, home_trash: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = album.picture("ü 100%.jpg")
    Path(photo.path).chmod(0o444)
    access = os.access  # to root, all may be written: see it as others do
    monkeypatch.setattr(
        os, "access", lambda path, mode: os.fsdecode(path) != photo.path and access(path, mode)
    )

    moved = trash_bin.move(photo, ())
    note = home_trash / "info" / "ü 100%.jpg.trashinfo"

    assert moved.where == str(home_trash / "files" / "ü 100%.jpg")
    assert note.read_text().startswith("[Trash Info]\nPath=/")
    assert trash_bin.put_back(photo, moved) is None
    assert seen(photo.path) == photo
    assert not note.exists()


def test_of_such_photos_none_replaces_another_in_the_trash(
    album: Album, home_trash: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = album.picture("a.jpg", 120)
    trash_bin.move(first, ())
    second = album.picture("a.jpg", 30)
    access = os.access
    monkeypatch.setattr(
        os, "access", lambda path, mode: os.fsdecode(path) != second.path and access(path, mode)
    )

    moved = trash_bin.move(second, ())

    assert moved.where == str(home_trash / "files" / "a 1.jpg")
    assert seen(home_trash / "files" / "a.jpg").file_id == first.file_id


def test_a_note_without_its_photo_does_not_stay(
    album: Album, home_trash: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = album.picture("a.jpg")
    access = os.access
    monkeypatch.setattr(
        os, "access", lambda path, mode: os.fsdecode(path) != photo.path and access(path, mode)
    )

    def refuse(source: str, target: str) -> None:
        raise PermissionError(13, "not in this folder", source)

    monkeypatch.setattr("dupeviewer.core.trash.freedesktop.move_without_replacing", refuse)

    with pytest.raises(NotMoved) as caught:
        trash_bin.move(photo, ())

    assert caught.value.reason is Reason.NO_PERMISSION
    assert os.listdir(home_trash / "info") == []
    assert os.path.exists(photo.path)


def test_s14_what_is_neither_there_nor_in_that_folder_is_reported_as_lost(
    drive: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    album = Album(drive / "DCIM")
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg")
    monkeypatch.setattr(trash_bin, "_take_in", lambda path, _: os.unlink(path))

    [receipt] = trash.send([decision([kept], [extra])], journal, without=WithoutTrash.FOLDER)

    assert (receipt.outcome, receipt.reason) == (Outcome.FAILED, Reason.LOST)

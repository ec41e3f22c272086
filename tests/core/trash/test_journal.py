"""Claims on the journal: it outlives crashes, agrees with the disk, refuses what it cannot read."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from dupeviewer.core import trash
from dupeviewer.core.photos import digest
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.trash import Entry, Journal, Reason, State, freedesktop
from dupeviewer.core.trash import bin as trash_bin
from tests.core.trash.album import Album, decision, seen

ROOT = Path(__file__).resolve().parents[3]

_VICTIM_OF_KILL = """
import os, signal, sys
from pathlib import Path
from dupeviewer.core import trash
from dupeviewer.core.trash import bin as trash_bin, freedesktop
from tests.core.trash.album import decision, seen

moment, folder, path = sys.argv[1:]

def die(*arguments, **more):
    os.kill(os.getpid(), signal.SIGKILL)

def die_at(owner, name, call, after=False):
    original, calls = getattr(owner, name), iter(range(1000))
    def patched(*arguments, **more):
        if next(calls) != call:
            return original(*arguments, **more)
        if after:
            original(*arguments, **more)
        die()
    setattr(owner, name, patched)

journal = trash.Journal(path)
album = Path(folder)
kept, first = seen(album / "a.jpg"), seen(album / "b.jpg", album / "b.xmp")
second = seen(album / "c.jpg")
match moment:
    case "before the first attempt": die_at(journal, "attempt", 0)
    case "after the attempt": die_at(journal, "attempt", 0, after=True)
    case "between note and move": die_at(freedesktop, "move_without_replacing", 0)
    case "after the move": die_at(freedesktop, "move_without_replacing", 0, after=True)
    case "between photo and companion": die_at(trash_bin, "_take_in", 1)
    case "after the companion": die_at(trash_bin, "_take_in", 1, after=True)
    case "after the first outcome": die_at(journal, "conclude", 0, after=True)
    case "in the second photo": die_at(trash_bin, "_take_in", 2, after=True)
    case "before a return" | "after a return":
        run = trash.send([decision([kept], [first, second])], journal)
        die_at(freedesktop, "take_out", 0, after=moment.startswith("after"))
        trash.put_back(journal.entries(1), journal)
trash.send([decision([kept], [first, second])], journal)
"""

_MOMENTS = {
    "before the first attempt": [],
    "after the attempt": [State.LEFT],
    "between note and move": [State.LEFT],
    "after the move": [State.MOVED],
    "between photo and companion": [State.MOVED],
    "after the companion": [State.MOVED],
    "after the first outcome": [State.MOVED],
    "in the second photo": [State.MOVED, State.MOVED],
    "before a return": [State.MOVED, State.MOVED],
    "after a return": [State.RESTORED, State.MOVED],
}


def _killed(moment: str, album: Album, path: Path) -> None:
    command = [sys.executable, "-c", _VICTIM_OF_KILL, moment, str(album.folder), str(path)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == -9, ended.stderr


def _agrees(entry: Entry) -> bool:
    """Whether photo and companions lie where the entry says, and nowhere else."""
    if entry.state is State.MOVED:
        assert entry.where is not None
        places = [(entry.path, entry.where)]
        places += [(c.companion.path, c.where) for c in entry.carried if c.where is not None]
        return all(not os.path.lexists(old) and os.path.exists(new) for old, new in places)
    return os.path.exists(entry.path)


@pytest.mark.parametrize("moment", _MOMENTS)
def test_s12_killed_at_any_moment_journal_and_disk_agree(
    moment: str, album: Album, tmp_path: Path, home_trash: Path
) -> None:
    album.picture("a.jpg")
    album.picture("b.jpg", 120, "b.xmp")
    album.picture("c.jpg")
    content = digest.of_file(str(album.folder / "a.jpg"))

    _killed(moment, album, tmp_path / "history.sqlite")
    with closing(Journal(str(tmp_path / "history.sqlite"))) as journal:
        journal.settle()
        entries = [entry for run in journal.runs() for entry in journal.entries(run.id)]
        unsettled = journal.settle()

    assert [entry.state for entry in entries] == _MOMENTS[moment]
    assert all(_agrees(entry) for entry in entries)
    assert unsettled == ()
    assert digest.of_file(str(album.folder / "a.jpg")) == content
    files = [*album.folder.iterdir(), *(home_trash / "files").glob("*")]
    assert sorted(file.suffix for file in files) == [".jpg", ".jpg", ".jpg", ".xmp"]


def test_a_photo_killed_apart_from_its_companion_is_told_and_can_be_joined(
    album: Album, tmp_path: Path
) -> None:
    for name in "ac":
        album.picture(f"{name}.jpg")
    extra = album.picture("b.jpg", 120, "b.xmp")
    _killed("between photo and companion", album, tmp_path / "history.sqlite")

    with closing(Journal(str(tmp_path / "history.sqlite"))) as journal:
        [entry] = journal.settle()
        trash.put_back([entry], journal)

    assert (entry.reason, [c.where for c in entry.carried]) == (Reason.SPLIT, [None])
    assert seen(extra.path) == extra


def _attempted(journal: Journal, photo: Photo) -> int:
    bin_ = trash_bin.destination(photo.path)
    return journal.attempt(journal.start(), photo, None, None, "", bin_)


def test_an_attempt_whose_photo_is_nowhere_is_settled_as_lost(
    album: Album, journal: Journal
) -> None:
    photo = album.picture("a.jpg")
    _attempted(journal, photo)
    os.unlink(photo.path)

    assert [(e.state, e.reason) for e in journal.settle()] == [(State.FAILED, Reason.LOST)]


def test_an_attempt_on_a_drive_that_is_away_waits_for_it(
    album: Album, journal: Journal, tmp_path: Path
) -> None:
    drive = Album(tmp_path / "drive")
    photo = drive.picture("a.jpg")
    bin_ = freedesktop.Trash(str(drive.folder / ".Trash-1"), str(drive.folder))
    journal.attempt(journal.start(), photo, None, None, "", bin_)
    os.rename(drive.folder, tmp_path / "unplugged")

    away = journal.settle()
    os.rename(tmp_path / "unplugged", drive.folder)
    here = journal.settle()

    assert away == ()
    assert [e.state for e in here] == [State.LEFT]


def test_a_return_to_a_drive_that_is_away_waits_for_it(
    album: Album, journal: Journal, home_trash: Path, tmp_path: Path
) -> None:
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg")
    trash.send([decision([kept], [extra])], journal)
    [entry] = journal.entries(1)
    journal.restoring(entry, entry.path)
    os.rename(home_trash, tmp_path / "unplugged")

    assert journal.settle() == ()

    shutil.move(tmp_path / "unplugged", home_trash)
    assert [(e.state, e.where) for e in journal.settle()] == [(State.MOVED, entry.where)]


def test_where_the_system_does_not_tell_a_photo_that_is_gone_was_moved(
    album: Album, journal: Journal
) -> None:
    photo = album.picture("a.jpg", 120, "a.xmp")
    journal.attempt(journal.start(), photo, None, None, "", None)
    os.unlink(photo.path)

    assert [(e.state, e.where) for e in journal.settle()] == [(State.MOVED, None)]


def test_the_last_word_of_a_process_at_work_stands(
    album: Album, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = album.picture("a.jpg")
    number = _attempted(journal, photo)
    ends = journal._ends

    def meanwhile(entry: int) -> object:
        journal.conclude(number, trash.Outcome.MOVED, None, "/somewhere")
        return ends(entry)

    monkeypatch.setattr(journal, "_ends", meanwhile)

    assert journal.settle() == ()
    assert [e.state for e in journal.entries(1)] == [State.MOVED]


def test_the_journal_is_synchronous_and_guards_its_references(journal: Journal) -> None:
    pragmas = ("journal_mode", "synchronous", "foreign_keys", "user_version")

    values = [journal._db.execute(f"PRAGMA {pragma}").fetchone()[0] for pragma in pragmas]

    assert values == ["wal", 2, 1, 3]


def test_a_list_of_a_run_needs_few_words_and_leads_to_its_entries(
    journal: Journal, album: Album
) -> None:
    kept, *extra = (album.picture(f"{name}.jpg") for name in "abc")
    trash.send([decision([kept], extra)], journal)
    run = journal.runs()[0].id

    listed = journal.listed(run)

    assert [(each.run, each.state) for each in listed] == [(run, State.MOVED)] * 2
    assert sorted(each.path for each in listed) == sorted(photo.path for photo in extra)
    back_to_front = [each.id for each in reversed(listed)]
    assert [entry.listed for entry in journal.of(back_to_front)] == listed[::-1]


def test_runs_come_latest_first(journal: Journal) -> None:
    numbers = [journal.start(), journal.start()]

    assert [run.id for run in journal.runs()] == numbers[::-1]


def test_a_cleared_journal_keeps_only_what_is_under_way(album: Album, journal: Journal) -> None:
    kept, gone = album.picture("a.jpg"), album.picture("b.jpg", 120, "b.xmp")
    trash.send([decision([kept], [gone])], journal)
    under_way = _attempted(journal, kept)

    journal.clear()

    [run] = journal.runs()
    assert [entry.id for entry in journal.entries(run.id)] == [under_way]
    assert journal.find("b.jpg", 10) == ()


def test_a_newer_journal_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite"
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA user_version = 99")
    before = path.read_bytes()

    with pytest.raises(trash.NewerJournal, match="newer version"):
        Journal(str(path))

    assert path.read_bytes() == before


def test_a_damaged_journal_is_set_aside_and_not_deleted(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite"
    path.write_bytes(b"not a database, but long enough to be read as one" * 100)
    before = path.read_bytes()

    with closing(Journal(str(path))) as journal:
        assert journal.runs() == ()

    [aside] = tmp_path.glob("history.sqlite.damaged-*")
    assert aside.read_bytes() == before


def test_a_journal_with_damage_inside_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite"
    Journal(str(path)).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA writable_schema = ON")
        db.execute("UPDATE sqlite_master SET rootpage = 3 WHERE name = 'runs'")

    with closing(Journal(str(path))) as journal:
        journal.start()

    assert [*tmp_path.glob("history.sqlite.damaged-*")]


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "folder").mkdir()

    for path in (tmp_path / "file" / "history.sqlite", tmp_path / "folder"):
        with pytest.raises(trash.Unwritable):
            Journal(str(path))


def test_errors_of_the_database_are_told_as_unwritable(journal: Journal) -> None:
    journal._db.close()

    with pytest.raises(trash.Unwritable):
        journal.start()
    with pytest.raises(trash.Unwritable):
        journal.runs()


def test_the_journal_lies_in_the_data_folder_of_the_user(home: Path) -> None:
    assert Path(trash.default_path()).is_relative_to(home)


def test_a_journal_knows_the_run_it_began_whatever_others_begin(tmp_path: Path) -> None:
    path = str(tmp_path / "history.sqlite")
    with closing(Journal(path)) as ours, closing(Journal(path)) as other:
        run = ours.start()
        other.start()

        assert ours.begun == run
        assert ours.runs()[0].id == other.begun != run

"""Claims on the way back: to the old place, with everything, over nothing."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from dupeviewer.core import trash
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.progress import Stage
from dupeviewer.core.trash import Entry, Journal, Return, State, freedesktop
from tests.core.trash.album import Album, Listener, decision, seen


def _trashed(album: Album, journal: Journal, *extras: Photo) -> tuple[Entry, ...]:
    kept = album.picture("kept.jpg")
    receipts = trash.send([decision([kept], extras)], journal)
    assert {r.outcome for r in receipts} == {trash.Outcome.MOVED}
    return journal.entries(journal.runs()[0].id)


def test_a_photo_returns_as_it_was(album: Album, journal: Journal, home_trash: Path) -> None:
    extra = album.picture("b.jpg", 120, "b.xmp")
    entries = _trashed(album, journal, extra)
    assert trash.is_in_trash(entries[0])

    [receipt] = trash.put_back(entries, journal)

    assert (receipt.outcome, receipt.path, receipt.missing) == (Return.BACK, extra.path, ())
    assert seen(extra.path) == extra
    assert sorted(os.listdir(album.folder)) == ["b.jpg", "b.xmp", "kept.jpg"]
    assert os.listdir(home_trash / "files") == os.listdir(home_trash / "info") == []
    [entry] = journal.entries(entries[0].run)
    assert (entry.state, entry.where) == (State.RESTORED, extra.path)
    assert journal.runs()[0].restored == 1


def test_u3_restoring_needs_only_the_journal(album: Album, tmp_path: Path) -> None:
    path = str(tmp_path / "history.sqlite")
    first = Journal(path)
    extra = album.picture("b.jpg")
    _trashed(album, first, extra)
    first.close()

    second = Journal(path)
    receipts = trash.put_back(second.entries(second.runs()[0].id), second)
    second.close()

    assert [r.outcome for r in receipts] == [Return.BACK]
    assert seen(extra.path) == extra


def test_u2_an_occupied_place_is_not_overwritten(album: Album, journal: Journal) -> None:
    extra = album.picture("b.jpg", 120, "b.xmp", "b.jpg.json", "extra.aae")
    entries = _trashed(album, journal, extra)
    (album.folder / "b.jpg").write_text("new")
    (album.folder / "b (restored).xmp").write_text("somebody's")

    [receipt] = trash.put_back(entries, journal)

    assert receipt.outcome is Return.RENAMED
    assert receipt.path == str(album.folder / "b (restored 2).jpg")
    assert seen(receipt.path).file_id == extra.file_id
    assert sorted(os.listdir(album.folder)) == [
        "b (restored 2).jpg",
        "b (restored 2).jpg.json",
        "b (restored 2).xmp",
        "b (restored).xmp",
        "b.jpg",
        "extra (restored 2).aae",
        "kept.jpg",
    ]
    assert (album.folder / "b.jpg").read_text() == "new"


def test_a_place_taken_at_the_last_moment_is_not_overwritten(
    album: Album, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    extra = album.picture("b.jpg")
    entries = _trashed(album, journal, extra)
    take_out = freedesktop.take_out

    def beaten(where: str, target: str) -> None:
        if target == extra.path:
            Path(target).write_text("faster")
        take_out(where, target)

    monkeypatch.setattr(freedesktop, "take_out", beaten)

    [receipt] = trash.put_back(entries, journal)

    assert receipt.path == str(album.folder / "b (restored).jpg")
    assert Path(extra.path).read_text() == "faster"


def test_u2_a_photo_may_stay_in_the_trash_where_its_place_is_occupied(
    album: Album, journal: Journal
) -> None:
    extra, other = album.picture("b.jpg", 120, "b.xmp"), album.picture("c.jpg")
    [first] = _trashed(album, journal, extra)
    [second] = _trashed(album, journal, other)
    (album.folder / "b.xmp").write_text("new")

    taken, back = trash.put_back([first, second], journal, under_new_names=False)

    assert (taken.outcome, back.outcome) == (Return.TAKEN, Return.BACK)
    assert taken.outcome.message == "A new file is there now – it is still in the Trash."
    assert taken.path == str(album.folder / "b (restored).jpg")
    assert not os.path.exists(extra.path)
    assert trash.is_in_trash(first)
    [again] = trash.put_back(journal.entries(first.run), journal)
    assert (again.outcome, again.path) == (Return.RENAMED, taken.path)


def test_u2_a_place_taken_at_the_last_moment_leaves_the_photo_in_the_trash(
    album: Album, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    extra = album.picture("b.jpg")
    entries = _trashed(album, journal, extra)
    take_out = freedesktop.take_out

    def beaten(where: str, target: str) -> None:
        Path(target).write_text("faster")
        take_out(where, target)

    monkeypatch.setattr(freedesktop, "take_out", beaten)

    [receipt] = trash.put_back(entries, journal, under_new_names=False)

    assert receipt.outcome is Return.TAKEN
    assert Path(extra.path).read_text() == "faster"
    assert journal.settle() == ()
    assert [entry.state for entry in journal.entries(1)] == [trash.State.MOVED]


def test_a_missing_folder_is_made_again(album: Album, journal: Journal) -> None:
    extra = album.picture("deep/er/b.jpg")
    entries = _trashed(album, journal, extra)
    shutil.rmtree(album.folder / "deep")

    assert [r.outcome for r in trash.put_back(entries, journal)] == [Return.BACK]
    assert seen(extra.path) == extra


def test_what_is_no_longer_in_the_trash_is_said(
    album: Album, journal: Journal, home_trash: Path
) -> None:
    entries = _trashed(album, journal, album.picture("b.jpg"), album.picture("c.jpg"))
    (home_trash / "files" / "b.jpg").unlink()
    (home_trash / "files" / "c.jpg").write_text("another file of that name")

    receipts = trash.put_back(entries, journal)

    assert [r.outcome for r in receipts] == [Return.NOT_THERE, Return.NOT_THERE]
    assert receipts[0].outcome.message == "No longer in the Trash."
    assert [e.state for e in journal.entries(entries[0].run)] == [State.MOVED, State.MOVED]


@pytest.mark.parametrize(
    "where",
    [
        "/mnt/stick/.Trash-1000/files/b.jpg",
        "/mnt/stick/.Trash/1000/files/b.jpg",
        "/mnt/stick/.Trashes/501/b.jpg",
        "/mnt/stick/DupeViewer removed photos/2026-11-22/DCIM/b.jpg",
    ],
)
@pytest.mark.parametrize("is_mounted", [False, True])
def test_a_drive_that_is_away_is_told_from_an_emptied_trash(
    album: Album,
    journal: Journal,
    monkeypatch: pytest.MonkeyPatch,
    where: str,
    is_mounted: bool,
) -> None:
    [entry] = _trashed(album, journal, album.picture("b.jpg"))
    mounted = ("/", "/mnt/stick") if is_mounted else ("/",)
    monkeypatch.setattr("os.path.ismount", lambda path: path in mounted)

    [receipt] = trash.put_back([replace(entry, where=where)], journal)

    assert receipt.outcome is (Return.NOT_THERE if is_mounted else Return.AWAY)
    assert trash.is_away(replace(entry, where=where)) is not is_mounted


def test_the_trash_of_the_home_folder_is_never_away(album: Album, journal: Journal) -> None:
    [entry] = _trashed(album, journal, album.picture("b.jpg"))

    assert not trash.is_away(entry)
    assert not trash.is_away(replace(entry, where=None))


def test_a_failed_return_leaves_the_photo_in_the_trash_and_says_so(
    album: Album, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    entries = _trashed(album, journal, album.picture("b.jpg"))

    def refuse(where: str, target: str) -> None:
        raise PermissionError(13, "Permission denied", target)

    with monkeypatch.context() as patched:
        patched.setattr(freedesktop, "take_out", refuse)
        [receipt] = trash.put_back(entries, journal)

    assert receipt.outcome is Return.FAILED
    assert "Permission denied" in (receipt.detail or "")
    assert journal.entries(entries[0].run) == tuple(
        entry for entry in journal.entries(entries[0].run) if trash.is_in_trash(entry)
    )
    assert [r.outcome for r in trash.put_back(entries, journal)] == [Return.BACK]


def test_a_companion_that_cannot_return_is_named(
    album: Album, journal: Journal, home_trash: Path
) -> None:
    entries = _trashed(album, journal, album.picture("b.jpg", 120, "b.mov", "b.xmp"))
    (home_trash / "files" / "b.mov").unlink()

    [receipt] = trash.put_back(entries, journal)

    assert receipt.outcome is Return.BACK
    assert [c.companion.path for c in receipt.missing] == [str(album.folder / "b.mov")]
    assert (album.folder / "b.xmp").exists()


def test_another_file_in_a_companions_place_in_the_trash_stays_there(
    album: Album, journal: Journal, home_trash: Path
) -> None:
    entries = _trashed(album, journal, album.picture("b.jpg", 120, "b.mov"))
    place = home_trash / "files" / "b.mov"
    place.unlink()
    place.write_text("somebody else's movie")

    [receipt] = trash.put_back(entries, journal)

    assert [c.companion.path for c in receipt.missing] == [str(album.folder / "b.mov")]
    assert place.read_text() == "somebody else's movie"
    assert not (album.folder / "b.mov").exists()


def test_stopping_keeps_the_rest_in_the_trash(album: Album, journal: Journal) -> None:
    extras = [album.picture("b.jpg"), album.picture("c.jpg")]
    entries = _trashed(album, journal, *extras)
    listener = Listener(at=1)

    receipts = trash.put_back(entries, journal, listener)

    assert [r.outcome for r in receipts] == [Return.BACK, Return.STOPPED]
    assert listener.results == [receipts[0]]
    assert [os.path.exists(photo.path) for photo in extras] == [True, False]


def test_only_what_was_moved_is_put_back(album: Album, journal: Journal) -> None:
    extra = album.picture("b.jpg")
    entries = _trashed(album, journal, extra)
    trash.put_back(entries, journal)
    listener = Listener()

    assert trash.put_back(journal.entries(entries[0].run), journal, listener) == ()
    assert [(p.stage, p.total) for p in listener.heard] == [(Stage.RESTORE, 0)]


@pytest.mark.expects_warnings
def test_a_return_that_cannot_be_written_is_found_at_the_next_start(
    album: Album, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    extra = album.picture("b.jpg")
    entries = _trashed(album, journal, extra)

    def fail(*arguments: object) -> None:
        raise trash.Unwritable("disk full")

    with monkeypatch.context() as patched:
        patched.setattr(journal, "restored", fail)
        [receipt] = trash.put_back(entries, journal)

    assert receipt.outcome is Return.BACK
    assert [(e.state, e.where) for e in journal.settle()] == [(State.RESTORED, extra.path)]


def test_a_return_that_cannot_be_announced_does_not_happen(
    album: Album, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    entries = _trashed(album, journal, album.picture("b.jpg"))

    def fail(*arguments: object) -> None:
        raise trash.Unwritable("disk full")

    monkeypatch.setattr(journal, "restoring", fail)

    assert [r.outcome for r in trash.put_back(entries, journal)] == [Return.FAILED]
    assert trash.is_in_trash(entries[0])

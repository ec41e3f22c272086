"""Claims on photos that come back: known by their bytes, and never mistaken for what stayed."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dupeviewer.core import trash
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.trash import Entry, Journal, returned
from dupeviewer.core.trash import journal as journals
from tests.core.trash.album import Album, decision, seen

Send = Callable[..., Entry]


@pytest.fixture
def send(journal: Journal, home_trash: Path) -> Send:
    """Trash one photo, of which the others are kept."""

    def to_trash(photo: Photo, *kept: Photo, kind: Kind = Kind.EXACT) -> Entry:
        trash.send([decision(kept, [photo], kind)], journal)
        return journal.entries(journal.runs()[0].id)[-1]

    return to_trash


def _come_back(entry: Entry, path: Path) -> Photo:
    assert entry.where is not None
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(entry.where, path)
    return seen(path)


def test_a_photo_that_comes_back_under_any_name_is_known(
    album: Album, journal: Journal, send: Send
) -> None:
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg")
    entry = send(extra, kept)
    back = _come_back(entry, album.folder / "phone" / "IMG_1.jpg")

    found = returned.find([kept, back], journal)

    assert found == {back.path: entry.begun}


@pytest.mark.parametrize("kind", [Kind.SAME, Kind.EDITED, Kind.SIMILAR])
def test_what_was_no_exact_copy_is_known_too(
    kind: Kind, album: Album, journal: Journal, send: Send
) -> None:
    entry = send(album.picture("b.jpg", 200), album.picture("a.jpg"), kind=kind)
    back = _come_back(entry, album.folder / "c.jpg")

    assert [*returned.find([back], journal)] == [back.path]


def test_other_bytes_of_the_same_size_are_another_photo(
    album: Album, journal: Journal, send: Send
) -> None:
    entry = send(album.picture("b.jpg"), album.picture("a.jpg"))
    back = _come_back(entry, album.folder / "c.jpg")
    content = bytearray(Path(back.path).read_bytes())
    content[-3] ^= 1
    Path(back.path).write_bytes(content)

    assert returned.find([seen(back.path)], journal) == {}


def test_what_was_put_back_has_not_returned(album: Album, journal: Journal, send: Send) -> None:
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg")
    trash.put_back([send(extra, kept)], journal)

    assert returned.find([kept, seen(extra.path)], journal) == {}


def test_a_photo_that_was_taken_out_of_the_trash_by_hand_is_not_told_of(
    album: Album, journal: Journal, send: Send
) -> None:
    entry = send(album.picture("b.jpg"), album.picture("a.jpg"))
    assert entry.where is not None
    os.rename(entry.where, entry.path)

    assert returned.find([seen(entry.path)], journal) == {}


def test_a_copy_that_was_there_all_along_has_not_returned(
    album: Album, journal: Journal, send: Send, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, third, extra = (album.picture(name) for name in ("a.jpg", "b.jpg", "c.jpg"))
    in_an_hour = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    monkeypatch.setattr(journals, "_now", lambda: in_an_hour)
    send(extra, kept)

    assert returned.find([kept, third], journal) == {}


def test_the_kept_copy_is_not_told_of_when_it_was_moved(
    album: Album, journal: Journal, send: Send
) -> None:
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg")
    send(extra, kept)
    os.rename(kept.path, album.folder / "archive.jpg")

    assert returned.find([seen(album.folder / "archive.jpg")], journal) == {}


def test_where_no_copy_was_kept_any_file_with_the_bytes_has_returned(
    album: Album, journal: Journal, home_trash: Path
) -> None:
    both = album.picture("a.jpg"), album.picture("b.jpg")
    trash.send([decision((), both, guard_passed=True)], journal)
    entry = journal.entries(1)[0]
    back = _come_back(entry, album.folder / "c.jpg")

    assert [*returned.find([back], journal)] == [back.path]


def test_the_last_time_it_went_is_told(album: Album, journal: Journal, send: Send) -> None:
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg")
    first = send(extra, kept)
    second = send(_come_back(first, album.folder / "c.jpg"), kept)
    back = _come_back(second, album.folder / "d.jpg")

    assert returned.find([back], journal) == {back.path: second.begun}


def test_a_file_that_is_gone_or_not_the_one_that_was_seen_is_passed_over(
    album: Album, journal: Journal, send: Send
) -> None:
    entry = send(album.picture("b.jpg"), album.picture("a.jpg"))
    gone = _come_back(entry, album.folder / "c.jpg")
    changed = _come_back(entry, album.folder / "d.jpg")
    os.unlink(gone.path)
    os.utime(changed.path, (1, 1))

    assert returned.find([gone, changed], journal) == {}


def test_only_files_of_a_known_size_are_read(
    album: Album, journal: Journal, send: Send, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = send(album.picture("b.jpg"), album.picture("a.jpg"))
    back = _come_back(entry, album.folder / "c.jpg")
    other = Photo(str(album.folder / "none.jpg"), back.size + 1, 1, back.file_id)
    read: list[str] = []
    monkeypatch.setattr(returned.digest, "of_ends", lambda path: read.append(path) or "")

    returned.find([other, back], journal)

    assert read == [back.path]


def test_a_photo_that_cannot_be_read_is_moved_without_its_ends(
    album: Album, journal: Journal, send: Send, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_path: str) -> str:
        raise OSError

    kept, extra = album.picture("a.jpg"), album.picture("b.jpg")
    monkeypatch.setattr(trash.run.digest, "of_ends", fail)

    entry = send(extra, kept, kind=Kind.SAME)

    assert (entry.state, entry.ends) == (trash.State.MOVED, None)


def test_a_journal_from_before_ends_is_read_on(
    album: Album, home_trash: Path, tmp_path: Path
) -> None:
    path = str(tmp_path / "old" / "history.sqlite")
    with closing(Journal(path)) as journal:
        trash.send([decision([album.picture("a.jpg")], [album.picture("b.jpg")])], journal)
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("DROP INDEX moved_ends")
        db.execute("ALTER TABLE entries DROP COLUMN ends")
        db.execute("PRAGMA user_version = 2")

    with closing(Journal(path)) as journal:
        [entry] = journal.entries(1)
        back = _come_back(entry, album.folder / "c.jpg")

        assert entry.ends is None
        assert returned.find([back], journal) == {}
    assert Path(f"{path}.version-2").exists()

"""Claims on the Recycle Bin, of which one is laid out here as Windows lays it out."""

from __future__ import annotations

import ctypes
import os
import struct
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
import send2trash

from dupeviewer.core import trash
from dupeviewer.core.trash import Journal, Outcome, Reason, Return, State, recycle
from dupeviewer.core.trash import bin as trash_bin
from dupeviewer.core.trash.recycle import RecycleBin
from tests.core.trash.album import Album, decision, seen


class Windows:
    """Takes files into the bin of one user, each with its note; or only says that it did."""

    def __init__(self, drive: Path, version: int = 2) -> None:
        self.drive = drive
        self.bin = drive / "$Recycle.Bin" / "S-1-5-21-1001"
        self.version = version
        self.does: Callable[[str], None] = self.take
        self._letters = iter("ABCDEF")

    def send2trash(self, path: str) -> None:
        self.does(path)

    def take(self, path: str) -> None:
        self.bin.mkdir(parents=True, exist_ok=True)
        name = next(self._letters) + os.path.splitext(path)[1]
        os.rename(path, self.bin / f"$R{name}")
        text = f"{path}\0"
        note = struct.pack("<qqq", self.version, 0, 0)
        note += struct.pack("<i", len(text)) if self.version > 1 else b""
        (self.bin / f"$I{name}").write_bytes(note + text.encode("utf-16-le"))


@pytest.fixture(params=[1, 2])
def windows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Windows:
    windows = Windows(tmp_path, request.param)
    kernel = SimpleNamespace(GetDriveTypeW=lambda root: 3)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    monkeypatch.setattr(trash_bin, "_TELLS_WHERE", False)
    monkeypatch.setattr(trash_bin, "_ON_WINDOWS", True)
    monkeypatch.setattr(send2trash, "send2trash", windows.send2trash)
    monkeypatch.setattr(recycle.volumes, "drive_of", lambda path: str(tmp_path))
    return windows


def test_what_goes_into_the_bin_is_known_and_comes_back(
    windows: Windows, album: Album, journal: Journal
) -> None:
    kept, extra = album.picture("a.jpg"), album.picture("b ü.jpg", 120, "b ü.xmp")

    [receipt] = trash.send([decision([kept], [extra])], journal)

    assert (receipt.outcome, receipt.where) == (Outcome.MOVED, str(windows.bin / "$RA.jpg"))
    [entry] = journal.entries(1)
    assert trash.is_in_trash(entry)
    [back] = trash.put_back([entry], journal)
    assert back.outcome is Return.BACK
    assert seen(extra.path).file_id == extra.file_id
    assert os.path.exists(extra.companions[0].path)
    assert list(windows.bin.iterdir()) == []


def test_s14_what_windows_says_it_moved_and_is_not_in_the_bin_is_said_loudly(
    windows: Windows, album: Album, journal: Journal
) -> None:
    kept, first, second = (album.picture(f"{name}.jpg") for name in "abc")
    trash.send([decision([kept], [first])], journal)
    windows.does = os.unlink

    [receipt] = trash.send([decision([kept], [second])], journal)

    assert (receipt.outcome, receipt.reason) == (Outcome.FAILED, Reason.NOT_IN_BIN)
    assert receipt.message == "Windows reported it moved, but it isn't in the Trash."


def test_where_the_bin_may_not_be_looked_into_the_place_is_unknown(
    windows: Windows, album: Album, journal: Journal, tmp_path: Path
) -> None:
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg")
    attic = tmp_path / "attic.jpg"
    windows.does = lambda path: os.rename(path, attic)

    [receipt] = trash.send([decision([kept], [extra])], journal)

    assert (receipt.outcome, receipt.where) == (Outcome.MOVED, None)
    assert receipt.message == "In the Trash; restore it there."


def test_of_several_with_one_name_the_last_is_the_one(windows: Windows, album: Album) -> None:
    first = album.picture("a.jpg")
    windows.take(first.path)
    again = album.picture("a.jpg")
    os.utime(again.path, ns=(first.mtime_ns, first.mtime_ns))
    windows.take(again.path)
    notes = sorted(windows.bin.glob("$I*"))
    for number, note in enumerate(notes):
        os.utime(note, (number, number))

    place = RecycleBin(str(windows.bin.parent), str(windows.drive))

    assert place.find(first.path, first.size, first.mtime_ns) == str(windows.bin / "$RB.jpg")


def test_notes_that_are_torn_or_of_others_are_passed_by(windows: Windows, album: Album) -> None:
    photo = album.picture("a.jpg")
    windows.take(photo.path)
    (windows.bin / "$IA.jpg").write_bytes(b"torn")
    (windows.bin / "$IZ.jpg").write_bytes(b"of nothing")
    (windows.bin / "desktop.ini").write_text("")

    place = RecycleBin(str(windows.bin.parent), str(windows.drive))

    assert place.can_tell()
    assert place.find(photo.path, photo.size, photo.mtime_ns) is None


@pytest.mark.parametrize(("can_tell", "state"), [(True, State.FAILED), (False, State.MOVED)])
def test_s12_after_a_crash_the_bin_is_asked(
    can_tell: bool, state: State, windows: Windows, album: Album, journal: Journal
) -> None:
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg")
    place = trash_bin.destination(extra.path)
    journal.attempt(journal.start(), extra, kept, None, "why", place)
    if can_tell:
        windows.take(album.picture("other.jpg").path)
    os.unlink(extra.path)

    [entry] = journal.settle()

    assert (entry.state, entry.where) == (state, None)


def test_s12_what_a_crash_left_in_the_bin_is_found(
    windows: Windows, album: Album, journal: Journal
) -> None:
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg")
    place = trash_bin.destination(extra.path)
    journal.attempt(journal.start(), extra, kept, None, "why", place)
    windows.take(extra.path)

    [entry] = journal.settle()

    assert (entry.state, entry.where) == (State.MOVED, str(windows.bin / "$RA.jpg"))

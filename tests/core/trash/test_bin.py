"""Claims on moving one photo with its companions, and on knowing which trash takes it."""

from __future__ import annotations

import ctypes
import os
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from dupeviewer.core import trash
from dupeviewer.core.trash import bin as trash_bin
from dupeviewer.core.trash import moving, volumes
from dupeviewer.core.trash.bin import Place
from dupeviewer.core.trash.receipt import NotMoved, Reason
from tests.core.trash.album import Album, seen


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder on another file system that looks like the top of a volume."""
    memory = Path("/dev/shm")
    if not memory.is_dir() or memory.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("no second file system here")
    volume = Path(tempfile.mkdtemp(dir=memory))
    is_mount = os.path.ismount
    monkeypatch.setattr(
        os.path, "ismount", lambda path: os.fsdecode(path) == str(volume) or is_mount(path)
    )
    yield volume
    shutil.rmtree(volume)


def _reason(act: Callable[[], object]) -> Reason:
    with pytest.raises(NotMoved) as caught:
        act()
    return caught.value.reason


def _shared(volume: Path, mode: int) -> None:
    (volume / ".Trash").mkdir()
    (volume / ".Trash").chmod(mode)


def test_a_photo_on_another_volume_goes_to_the_trash_of_that_volume(stick: Path) -> None:
    photo = Album(stick / "DCIM").picture("ü a.jpg")

    moved = trash_bin.move(photo, ())

    assert moved.where == str(stick / f".Trash-{os.getuid()}" / "files" / "ü a.jpg")
    assert seen(moved.where).file_id == photo.file_id


def test_a_shared_trash_of_the_volume_is_preferred(stick: Path) -> None:
    _shared(stick, 0o1777)
    photo = Album(stick / "DCIM").picture("a.jpg")

    moved = trash_bin.move(photo, ())

    assert moved.where == str(stick / ".Trash" / str(os.getuid()) / "files" / "a.jpg")


def test_a_shared_trash_that_is_not_proper_is_passed_by(stick: Path) -> None:
    _shared(stick, 0o777)
    photo = Album(stick / "DCIM").picture("a.jpg")

    moved = trash_bin.move(photo, ())

    assert moved.where == str(stick / f".Trash-{os.getuid()}" / "files" / "a.jpg")


def test_s7_a_volume_whose_trash_cannot_be_made_has_none(stick: Path, album: Album) -> None:
    (stick / f".Trash-{os.getuid()}").write_text("in the way")
    on_stick = Album(stick / "DCIM").picture("a.jpg")
    at_home = album.picture("b.jpg")

    assert trash.probe([on_stick.path, at_home.path]) == (on_stick.path,)
    assert _reason(lambda: trash_bin.move(on_stick, ())) is Reason.NO_TRASH
    assert os.path.exists(on_stick.path)


def test_a_folder_that_is_gone_is_not_a_drive_without_a_trash(tmp_path: Path) -> None:
    assert trash.probe([str(tmp_path / "gone" / "a.jpg")]) == ()


def test_a_photo_in_a_folder_that_is_gone_has_no_trash(tmp_path: Path) -> None:
    assert _reason(lambda: trash_bin.destination(str(tmp_path / "gone" / "a.jpg"))) is (
        Reason.NO_TRASH
    )


def test_a_trash_that_leads_to_another_volume_is_refused(
    stick: Path, album: Album, home_trash: Path
) -> None:
    photo = album.picture("a.jpg")
    (stick / "files").mkdir()
    (stick / "info").mkdir()
    os.symlink(stick, home_trash)

    assert _reason(lambda: trash_bin.move(photo, ())) is Reason.NO_TRASH
    assert seen(photo.path) == photo
    home_trash.unlink()


def test_a_folder_mounted_from_the_same_disk_is_another_volume(
    album: Album, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = album.picture("a.jpg")
    volume = volumes.volume

    def bind_mounted(folder: str) -> tuple[int, str]:
        device, mount = volume(folder)
        return device, "mnt_id: bound" if folder == str(album.folder) else mount

    monkeypatch.setattr(volumes, "volume", bind_mounted)

    assert _reason(lambda: trash_bin.move(photo, ())) is Reason.NO_TRASH


def test_of_several_files_of_one_name_each_is_found(album: Album, home_trash: Path) -> None:
    places = []
    for shade in (10, 200, 30):
        photo = album.picture("a.jpg", shade)
        moved = trash_bin.move(photo, ())
        assert moved.where is not None
        assert seen(moved.where).file_id == photo.file_id
        places.append(os.path.basename(moved.where))

    assert places == ["a.jpg", "a 1.jpg", "a 2.jpg"]


def test_of_two_equal_files_from_one_place_the_last_is_found(album: Album) -> None:
    photo = album.picture("a.jpg")
    first = trash_bin.move(photo, ())
    assert first.where is not None
    old = Path(first.where).parent.parent / "info" / "a.jpg.trashinfo"
    os.utime(old, (1, 1))
    shutil.copy2(first.where, photo.path)
    again = seen(photo.path)

    second = trash_bin.move(again, ())

    assert second.where is not None
    assert seen(second.where).file_id == again.file_id


def test_a_file_that_another_program_named_is_found_all_the_same(
    album: Album, home_trash: Path
) -> None:
    photo = album.picture("a.jpg")
    moved = trash_bin.move(photo, ())
    for folder, suffix in (("files", ""), ("info", ".trashinfo")):
        (home_trash / folder / f"a.jpg{suffix}").rename(home_trash / folder / f"a.2.jpg{suffix}")
    (home_trash / "files" / "no note").write_text("x")
    (home_trash / "info" / "odd.trashinfo").write_text("[Trash Info]\n")
    os.link(home_trash / "files" / "a.2.jpg", home_trash / "files" / "odd")
    os.link(home_trash / "files" / "a.2.jpg", home_trash / "files" / "noteless")
    bin_ = trash_bin.destination(photo.path)

    assert moved.where == str(home_trash / "files" / "a.jpg")
    assert bin_ is not None
    assert bin_.find(photo.path, photo.size, photo.mtime_ns) == str(home_trash / "files/a.2.jpg")
    assert bin_.find(photo.path, photo.size + 1, photo.mtime_ns) is None
    assert bin_.find(photo.path + "x", photo.size, photo.mtime_ns) is None


def test_nothing_is_found_in_a_trash_that_is_not_there(album: Album) -> None:
    bin_ = trash_bin.destination(album.picture("a.jpg").path)

    assert bin_ is not None
    assert bin_.find("/p/a.jpg", 1, 1) is None


def test_s14_a_file_in_neither_place_is_reported_as_lost(
    album: Album, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = album.picture("a.jpg")
    monkeypatch.setattr(trash_bin, "_take_in", lambda path, _: os.unlink(path))

    assert _reason(lambda: trash_bin.move(photo, ())) is Reason.LOST


def test_an_error_after_which_the_file_is_gone_is_reported_as_lost_with_its_text(
    album: Album, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = album.picture("a.jpg")

    def half(path: str, _: object) -> None:
        os.unlink(path)
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(trash_bin, "_take_in", half)

    with pytest.raises(NotMoved) as caught:
        trash_bin.move(photo, ())
    assert caught.value.args == (Reason.LOST, "Input/output error")


def test_a_trash_that_only_says_it_took_the_file_is_not_believed(
    album: Album, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = album.picture("a.jpg")
    monkeypatch.setattr(trash_bin, "_take_in", lambda path, _: None)

    assert _reason(lambda: trash_bin.move(photo, ())) is Reason.NOT_TAKEN


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (PermissionError(13, "no"), Reason.NO_PERMISSION),
        (OSError(16, "busy"), Reason.IN_USE),
        (OSError(5, "gone"), Reason.DISCONNECTED),
        (OSError("no number"), Reason.NOT_TAKEN),
    ],
)
def test_errors_of_the_system_become_plain_reasons(
    error: OSError, reason: Reason, album: Album, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = album.picture("a.jpg")

    def fail(path: str, _: object) -> None:
        raise error

    monkeypatch.setattr(trash_bin, "_take_in", fail)

    assert _reason(lambda: trash_bin.move(photo, ())) is reason


def test_a_folder_that_cannot_be_written_is_not_tried(
    album: Album, home_trash: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = album.picture("a.jpg")
    access = os.access
    monkeypatch.setattr(os, "access", lambda p, m: p != str(album.folder) and access(p, m))

    assert _reason(lambda: trash_bin.move(photo, ())) is Reason.NO_PERMISSION
    assert not home_trash.exists()


def _failing_for(name: str) -> Callable[[str, Place | None], None]:
    move = trash_bin._take_in

    def act(path: str, place: Place | None) -> None:
        if path.endswith(name):
            raise PermissionError(13, "Permission denied")
        move(path, place)

    return act


def test_s10_if_a_companion_cannot_go_all_are_put_back(
    album: Album, home_trash: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = album.picture("a.jpg", 120, "a.mov", "a.xmp")
    monkeypatch.setattr(trash_bin, "_take_in", _failing_for(".xmp"))

    assert _reason(lambda: trash_bin.move(photo, photo.companions)) is Reason.COMPANION_FAILED
    assert seen(photo.path) == photo
    assert sorted(os.listdir(album.folder)) == ["a.jpg", "a.mov", "a.xmp"]
    assert os.listdir(home_trash / "files") == os.listdir(home_trash / "info") == []


def test_a_lost_companion_is_said_loudly(album: Album, monkeypatch: pytest.MonkeyPatch) -> None:
    photo = album.picture("a.jpg", 120, "a.xmp")
    move = trash_bin._take_in
    monkeypatch.setattr(
        trash_bin, "_take_in", lambda p, to: os.unlink(p) if p.endswith(".xmp") else move(p, to)
    )

    assert _reason(lambda: trash_bin.move(photo, photo.companions)) is Reason.LOST
    assert seen(photo.path) == photo


def test_what_cannot_be_put_back_stays_known(
    album: Album, home_trash: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = album.picture("a.jpg", 120, "a.mov", "a.xmp")
    fail = _failing_for(".xmp")

    def act(path: str, place: Place | None) -> None:
        if path.endswith(".xmp"):
            (album.folder / "a.mov").write_text("somebody was faster")
        fail(path, place)

    monkeypatch.setattr(trash_bin, "_take_in", act)

    moved = trash_bin.move(photo, photo.companions)

    assert moved.problem is Reason.SPLIT
    assert moved.where == str(home_trash / "files" / "a.jpg")
    assert [c.where for c in moved.carried] == [str(home_trash / "files" / "a.mov"), None]
    assert (album.folder / "a.mov").read_text() == "somebody was faster"


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A system that takes files and does not tell where they are."""
    import send2trash

    attic = tmp_path / "attic"
    attic.mkdir()
    monkeypatch.setattr(trash_bin, "_TELLS_WHERE", False)
    monkeypatch.setattr(
        send2trash, "send2trash", lambda p: os.rename(p, attic / os.path.basename(p))
    )


@pytest.mark.usefixtures("elsewhere")
def test_s14_where_the_system_does_not_tell_the_place_is_unknown(
    album: Album, journal: trash.Journal
) -> None:
    from tests.core.trash.album import decision

    kept, extra = album.picture("a.jpg"), album.picture("b.jpg", 120, "b.xmp")

    [receipt] = trash.send([decision([kept], [extra])], journal)

    assert (receipt.outcome, receipt.where) == (trash.Outcome.MOVED, None)
    assert receipt.message == "In the Trash; restore it there."
    [entry] = journal.entries(1)
    assert not trash.is_in_trash(entry)
    assert [r.outcome for r in trash.put_back([entry], journal)] == [trash.Return.PLACE_UNKNOWN]


@pytest.mark.usefixtures("elsewhere")
def test_where_the_place_is_unknown_a_split_is_told(
    album: Album, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = album.picture("a.jpg", 120, "a.xmp")
    monkeypatch.setattr(trash_bin, "_take_in", _failing_for(".xmp"))

    assert trash_bin.move(photo, photo.companions).problem is Reason.SPLIT


@pytest.mark.usefixtures("elsewhere")
@pytest.mark.parametrize(("drive_type", "has_trash"), [(3, True), (2, False), (4, False)])
def test_on_windows_only_fixed_drives_have_a_trash(
    drive_type: int, has_trash: bool, album: Album, monkeypatch: pytest.MonkeyPatch
) -> None:
    kernel = SimpleNamespace(GetDriveTypeW=lambda root: drive_type)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    monkeypatch.setattr(trash_bin, "_ON_WINDOWS", True)
    photo = album.picture("a.jpg")

    assert trash.probe([photo.path]) == (() if has_trash else (photo.path,))


def test_a_move_never_replaces_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("a")
    (tmp_path / "b").write_text("b")

    with pytest.raises(FileExistsError):
        moving.move_without_replacing(str(tmp_path / "a"), str(tmp_path / "b"))

    assert (tmp_path / "b").read_text() == "b"


@pytest.fixture
def plain_system(monkeypatch: pytest.MonkeyPatch) -> None:
    """One without a call that renames and replaces nothing."""
    monkeypatch.setattr(ctypes, "CDLL", lambda *a, **k: SimpleNamespace())


@pytest.fixture
def plain_disk(plain_system: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """And on it a drive that knows no links, as many sticks and shares."""

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)


@pytest.mark.usefixtures("plain_disk")
def test_where_there_are_no_links_a_move_still_never_replaces(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / name).write_text(name)

    moving.move_without_replacing(str(tmp_path / "a"), str(tmp_path / "new"))
    with pytest.raises(FileExistsError):
        moving.move_without_replacing(str(tmp_path / "b"), str(tmp_path / "c"))

    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {
        "new": "a",
        "b": "b",
        "c": "c",
    }


@pytest.mark.parametrize(("without_links", "step"), [(False, "unlink"), (True, "rename")])
@pytest.mark.usefixtures("plain_system")
def test_a_move_that_fails_half_way_leaves_one_file_where_it_was(
    without_links: bool,
    step: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> None:
    if without_links:
        request.getfixturevalue("plain_disk")
    (tmp_path / "a").write_text("a")
    does = getattr(os, step)

    def fail(path: str, *more: str) -> None:
        if path.endswith("/a"):
            raise OSError(5, "Input/output error")
        does(path, *more)

    monkeypatch.setattr(os, step, fail)

    with pytest.raises(OSError, match="Input/output"):
        moving.move_without_replacing(str(tmp_path / "a"), str(tmp_path / "new"))

    assert [path.name for path in tmp_path.iterdir()] == ["a"]


@pytest.mark.parametrize("code", [None, 22, 38])
def test_without_the_system_call_a_move_still_never_replaces(
    code: int | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = SimpleNamespace() if code is None else SimpleNamespace(renameat2=lambda *a: -1)
    monkeypatch.setattr(ctypes, "CDLL", lambda *a, **k: library)
    monkeypatch.setattr(ctypes, "get_errno", lambda: code)
    for name in "abc":
        (tmp_path / name).write_text(name)

    moving.move_without_replacing(str(tmp_path / "a"), str(tmp_path / "new"))
    with pytest.raises(FileExistsError):
        moving.move_without_replacing(str(tmp_path / "b"), str(tmp_path / "c"))

    assert sorted(os.listdir(tmp_path)) == ["b", "c", "new"]
    assert stat.S_ISREG((tmp_path / "new").stat().st_mode)

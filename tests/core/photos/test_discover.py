"""Walking folders: what is a photo, what is one under two names, what is left out and told."""

from __future__ import annotations

import os
import random
import socket
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from dupeviewer.core.photos import discover, roll, skipping
from dupeviewer.core.photos.discover import Listing
from dupeviewer.core.photos.photo import Photo, Problem
from dupeviewer.core.photos.skipping import Skip, Skipped
from dupeviewer.core.progress import SILENT, Progress, Report, Stage, Stopped


def make(folder: Path, *names: str, data: bytes = b"data") -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def found(listing: Listing, folder: Path) -> list[str]:
    return [os.path.relpath(path, folder) for path in listing.paths]


def walk(folder: Path, excluded: Sequence[str] = (), report: Report = SILENT) -> Listing:
    return discover.walk([str(folder)], excluded, report)


def photo(listing: Listing, row: int) -> Photo:
    (found,) = listing.roll([row], [None], roll.columns([None]))
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path.resolve() / "photos"
    folder.mkdir()
    return folder


def test_pictures_are_known_by_suffix_in_any_case(folder: Path) -> None:
    make(folder, "a.jpg", "b.JPEG", "c.Png", "d.heic", "e.txt", "jpg", "f.jpg.part", ".webp")

    listing = walk(folder)

    assert found(listing, folder) == [".webp", "a.jpg", "b.JPEG", "c.Png", "d.heic"]
    assert listing.files == 5


def test_a_row_holds_what_the_system_says_of_the_file(folder: Path) -> None:
    make(folder, "a.jpg", data=b"12345")
    os.utime(folder / "a.jpg", ns=(1, 1_700_000_000_123_456_789))
    status = (folder / "a.jpg").stat()

    found = photo(walk(folder), 0)

    assert found.path == str(folder / "a.jpg")
    assert (found.size, found.mtime_ns) == (5, status.st_mtime_ns)
    assert found.file_id == (status.st_dev, status.st_ino)


def test_the_order_does_not_depend_on_that_of_the_disk(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(folder, *(f"{sub}/{number}.jpg" for sub in ("b", "a", "a/c") for number in range(9)))
    before, plain = walk(folder), os.scandir

    class Shuffled:
        def __init__(self, path: str) -> None:
            with plain(path) as entries:
                self.entries = list(entries)
            random.Random(1).shuffle(self.entries)

        def __enter__(self) -> Iterator[os.DirEntry[str]]:
            return iter(self.entries)

        def __exit__(self, *_: object) -> None:
            pass

    monkeypatch.setattr(os, "scandir", Shuffled)

    assert walk(folder).paths == before.paths
    assert found(before, folder)[:2] == [os.path.join("a", "0.jpg"), os.path.join("a", "1.jpg")]


def test_overlapping_folders_are_walked_once(folder: Path) -> None:
    make(folder, "a.jpg", "in/b.jpg", "in/deep/c.jpg")
    (folder.parent / "alias").symlink_to(folder)
    given = [folder / "in", folder, folder / "in" / "deep", folder, folder.parent / "alias"]

    listing = discover.walk([*map(str, given), str(folder / "a.jpg"), f"{folder}/in/../in/"])

    assert len(listing) == 3
    assert listing.names == {}


def test_single_files_are_taken_alone_with_their_companions(folder: Path) -> None:
    make(folder, "a.jpg", "a.xmp", "b.jpg", "c.jpg")

    listing = discover.walk([str(folder / "a.jpg"), str(folder / "c.jpg")])

    assert found(listing, folder) == ["a.jpg", "c.jpg"]
    assert [each.path for each in photo(listing, 0).companions] == [str(folder / "a.xmp")]


def test_links_below_a_folder_are_not_followed(folder: Path) -> None:
    make(folder.parent / "elsewhere", "x.jpg")
    make(folder, "a.jpg")
    (folder / "file.jpg").symlink_to(folder.parent / "elsewhere" / "x.jpg")
    (folder / "folder").symlink_to(folder.parent / "elsewhere")
    (folder / "circle").symlink_to(folder)
    (folder / "dangling.jpg").symlink_to("nowhere")
    (folder / "cyclic.jpg").symlink_to("cyclic.jpg")

    listing = walk(folder)

    assert found(listing, folder) == ["a.jpg"]
    assert listing.unreadable == []


def test_a_chosen_folder_that_is_a_link_is_resolved(folder: Path) -> None:
    make(folder, "a.jpg")
    link = folder.parent / "link"
    link.symlink_to(folder)

    assert walk(link).paths == [str(folder / "a.jpg")]


def test_hard_links_are_one_photo_with_further_names(folder: Path) -> None:
    make(folder, "b.jpg", "z.jpg")
    (folder / "sub").mkdir()
    os.link(folder / "b.jpg", folder / "a.jpg")
    os.link(folder / "b.jpg", folder / "sub" / "c.jpg")

    listing = walk(folder)

    assert found(listing, folder) == ["a.jpg", "z.jpg"]
    assert photo(listing, 0).names == (str(folder / "b.jpg"), str(folder / "sub" / "c.jpg"))
    columns = (listing.sizes, listing.mtimes, listing.devices, listing.inodes)
    assert [len(column) for column in columns] == [2, 2, 2, 2]
    assert listing.inodes[1] == (folder / "z.jpg").stat().st_ino
    assert listing.files == 4


def test_inode_numbers_that_a_drive_makes_up_hide_no_photo(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(folder, "a.jpg", "b.jpg")
    make(folder, "c.jpg", data=b"longer")
    plain = discover._status

    def without_inode(entry: os.DirEntry[str]) -> os.stat_result:
        status = plain(entry)
        inode = 0 if entry.name != "c.jpg" else 7
        return os.stat_result((status.st_mode, inode, *status[2:]), {"st_mtime_ns": 1})

    monkeypatch.setattr(discover, "_status", without_inode)

    assert len(walk(folder)) == 3


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFOs here")
def test_what_only_looks_like_a_photo_is_listed_as_unreadable(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(folder, "good.jpg", "x.jpg/inside.jpg")
    make(folder, "empty.jpg", data=b"")
    os.mkfifo(folder / "fifo.jpg")
    monkeypatch.chdir(folder)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("socket.jpg")

        listing = walk(folder)

    assert found(listing, folder) == ["good.jpg", os.path.join("x.jpg", "inside.jpg")]
    assert {(os.path.basename(each.path), each.reason) for each in listing.unreadable} == {
        ("empty.jpg", Problem.EMPTY),
        ("fifo.jpg", Problem.NOT_A_FILE),
        ("socket.jpg", Problem.NOT_A_FILE),
    }
    assert all(each.message.endswith(".") for each in listing.unreadable)
    assert listing.files == 5


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (PermissionError(13, "Permission denied"), Problem.NO_PERMISSION),
        (FileNotFoundError(2, "No such file"), Problem.VANISHED),
        (OSError(5, "Input/output error"), Problem.DISCONNECTED),
    ],
)
def test_a_folder_that_cannot_be_read_does_not_end_the_walk(
    folder: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, expected: Problem
) -> None:
    make(folder, "a/1.jpg", "b/2.jpg", "c/3.jpg")
    plain: Callable[[str], object] = os.scandir

    def scandir(path: str) -> object:
        if path == str(folder / "b"):
            raise error
        return plain(path)

    monkeypatch.setattr(os, "scandir", scandir)
    listing = walk(folder)

    assert len(listing) == 2
    assert [(each.path, each.reason) for each in listing.unreadable] == [
        (str(folder / "b"), expected)
    ]


def test_a_missing_folder_is_refused_by_check_and_survived_by_walk(folder: Path) -> None:
    missing = str(folder / "gone")

    with pytest.raises(FileNotFoundError, match="gone"):
        discover.check([str(folder), missing])

    assert discover.walk([missing]).unreadable[0].reason is Problem.VANISHED
    discover.check([str(folder)])


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        (".Trash", Skip.TRASH),
        (".Trash-1000", Skip.TRASH),
        (".Trashes", Skip.TRASH),
        ("$RECYCLE.BIN", Skip.TRASH),
        ("System Volume Information", Skip.SYSTEM),
        ("Photos Library.photoslibrary", Skip.LIBRARY),
        ("Catalog Previews.lrdata", Skip.LIBRARY),
        (".git", Skip.CACHE),
        ("@eaDir", Skip.CACHE),
        (".thumbnails", Skip.CACHE),
        (".cache/thumbnails", Skip.CACHE),
    ],
)
def test_what_belongs_to_the_system_or_a_program_is_skipped_and_told(
    folder: Path, name: str, reason: Skip
) -> None:
    make(folder, "a.jpg", f"{name}/deep/b.jpg")

    listing = walk(folder)

    assert found(listing, folder) == ["a.jpg"]
    assert listing.skipped == (Skipped(str(folder / name), reason),)


def test_system_folders_are_skipped_unless_chosen(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(folder, "usr/share/a.jpg")
    monkeypatch.setattr(skipping, "_SYSTEM", {str(folder / "usr").replace("\\", "/").lower()})

    assert walk(folder).skipped == (Skipped(str(folder / "usr"), Skip.SYSTEM),)
    assert len(walk(folder)) == 0
    assert len(walk(folder / "usr")) == 1


def test_the_trash_of_the_home_is_known_by_its_rooms(folder: Path) -> None:
    make(folder, "share/Trash/files/a.jpg", "share/Trash/info/a.jpg.trashinfo", "Trash/mine.jpg")

    listing = walk(folder)

    assert found(listing, folder) == [os.path.join("Trash", "mine.jpg")]
    assert listing.skipped == (Skipped(str(folder / "share" / "Trash"), Skip.TRASH),)
    assert len(walk(folder / "share" / "Trash" / "files")) == 0


def test_a_library_that_was_chosen_itself_is_read(folder: Path) -> None:
    make(folder, "My.photoslibrary/originals/a.jpg")
    library = folder / "My.photoslibrary"

    listing = discover.walk([str(folder), str(library)])

    assert listing.paths == [str(library / "originals" / "a.jpg")]
    assert listing.skipped == ()


@pytest.mark.parametrize(
    ("glob", "left"),
    [
        ("*.png", {"a.jpg", "in/c.jpg", "old/d.jpg"}),
        ("old", {"a.jpg", "b.png", "in/c.jpg"}),
        ("*/old/", {"a.jpg", "b.png", "in/c.jpg"}),
        ("*/in/*", {"a.jpg", "b.png", "old/d.jpg"}),
        ("[ab].*", {"in/c.jpg", "old/d.jpg"}),
    ],
)
def test_excluded_globs_match_a_path_or_a_name(folder: Path, glob: str, left: set[str]) -> None:
    make(folder, "a.jpg", "b.png", "in/c.jpg", "old/d.jpg")

    listing = walk(folder, excluded=[glob])

    assert {each.replace(os.sep, "/") for each in found(listing, folder)} == left


def test_pictures_below_the_least_size_are_passed_over(folder: Path) -> None:
    (folder / "icon.png").write_bytes(b"x" * 99)
    (folder / "photo.png").write_bytes(b"x" * 100)

    listing = discover.walk([str(folder)], min_size=100)

    assert found(listing, folder) == ["photo.png"]
    assert (listing.files, listing.unreadable) == (1, [])


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
@pytest.mark.parametrize(
    "name", [b"new\nline.jpg", b"-rf.jpg", "🏝️.jpg".encode(), b"\xff\xfe.jpg", b"a" * 251 + b".jpg"]
)
def test_odd_names_survive(folder: Path, name: bytes) -> None:
    path = os.fsencode(folder) + b"/" + name
    try:
        Path(os.fsdecode(path)).write_bytes(b"data")
    except OSError:
        pytest.skip("this disk takes no such name")

    assert [os.fsencode(each) for each in walk(folder).paths] == [path]


def test_companions_are_found_in_the_folder_of_their_photo(folder: Path) -> None:
    make(folder, "IMG_1.HEIC", "IMG_1.MOV", "IMG_1.AAE", "IMG_2.jpg", "IMG_2.cr2", "sub/IMG_2.xmp")

    listing = walk(folder)

    companions = [
        [os.path.basename(each.path) for each in photo(listing, row).companions]
        for row in range(len(listing))
    ]
    assert companions == [["IMG_1.AAE", "IMG_1.MOV"], ["IMG_2.cr2"]]
    assert photo(listing, 1).companions[0].size == 4


def test_a_raw_alone_is_a_photo_and_beside_its_picture_a_companion(folder: Path) -> None:
    make(folder, "a.jpg", "a.CR2", "b.CR2", "b.xmp", "c.dng", "d.jpg", "d.jpeg", "d.nef", "e.mov")

    listing = walk(folder)

    photos = [photo(listing, row) for row in range(len(listing))]
    found = {photo.name: [os.path.basename(c.path) for c in photo.companions] for photo in photos}
    assert found == {
        "a.jpg": ["a.CR2"],
        "b.CR2": ["b.xmp"],
        "c.dng": [],
        "d.jpeg": [],
        "d.jpg": [],
    }


def test_a_report_is_told_where_the_walk_is_and_may_stop_it(folder: Path) -> None:
    make(folder, "a/1.jpg", "b/2.jpg", "c/3.jpg")
    told: list[Progress] = []

    class Until:
        def __call__(self, progress: Progress) -> None:
            told.append(progress)
            if progress.path == str(folder / "c"):
                raise Stopped

        def found(self, results: object) -> None:
            pass

    with pytest.raises(Stopped):
        walk(folder, report=Until())

    assert [each.stage for each in told] == [Stage.DISCOVER] * 4
    assert told[-1].done == 2

"""Disks that are full, read-only or damaged, clocks that go back, two programs at once.

The cache only makes a scan slower; what is precious is refused politely and never lost.
"""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dupeviewer.core import scan, sentences, trash
from dupeviewer.core.photos import discover
from dupeviewer.core.scan import ScanOptions, ScanResult
from dupeviewer.core.storage import verdicts
from dupeviewer.core.storage.fingerprints import Store
from dupeviewer.core.storage.previews import Previews
from dupeviewer.core.storage.verdicts import Verdicts
from dupeviewer.core.trash import Journal, Outcome, Reason, journal
from tests.core.trash.album import Album, decision
from tests.drives import mounted
from tests.gallery import Gallery


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with mounted(tmp_path / "disk") as disk:
        yield disk


@pytest.fixture
def gallery(tmp_path: Path) -> Gallery:
    gallery = Gallery(tmp_path / "photos")
    gallery.half(gallery.photo("a.jpg", 1))
    gallery.photo("b.jpg", 2)
    return gallery


def fill(disk: Path) -> None:
    """Leave not a byte free."""
    with (disk / "filling").open("wb", buffering=0) as file:
        for size in (1 << 20, 1 << 12, 1):
            try:
                while file.write(bytes(size)) == size:
                    pass
            except OSError:
                continue


def make_read_only(disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)


def scanned(gallery: Gallery, cache: Path) -> ScanResult:
    with Store.open(cache) as store, ThreadPoolExecutor(2) as executor:
        return scan.run(ScanOptions((str(gallery.folder),)), store, executor)


SPOILT: list[Callable[[Path], None]] = [fill, make_read_only]


# The cache


@pytest.mark.parametrize("spoil", SPOILT)
@pytest.mark.parametrize("is_there", [True, False])
def test_on_a_spoilt_disk_a_scan_finds_the_same_and_says_what_is_wrong(
    disk: Path, gallery: Gallery, spoil: Callable[[Path], None], is_there: bool
) -> None:
    if is_there:
        scanned(gallery, disk / "cache.sqlite")
        gallery.photo("c.jpg", 3)
    spoil(disk)

    result = scanned(gallery, disk / "cache.sqlite")

    assert [len(cluster.photos) for cluster in result.clusters] == [2]
    assert result.unreadable == ()
    assert result.trouble is not None


@pytest.mark.parametrize("is_there", [True, False])
def test_on_a_full_disk_it_is_said_how_little_is_left_where(
    disk: Path, gallery: Gallery, is_there: bool
) -> None:
    if is_there:
        scanned(gallery, disk / "cache.sqlite")
        gallery.photo("c.jpg", 3)
    fill(disk)

    trouble = scanned(gallery, disk / "cache.sqlite").trouble

    assert trouble is not None
    assert sentences.named(trouble, ()) == (
        f"Can't save progress: only 0 MB left on {disk}. Scan continues, but can't be resumed."
    )


def test_a_cache_damaged_anywhere_gives_the_same_scan(gallery: Gallery, tmp_path: Path) -> None:
    cache = tmp_path / "cache.sqlite"
    expected = scanned(gallery, cache).clusters
    whole = cache.read_bytes()

    for start in range(0, len(whole), len(whole) // 12):
        for path in tmp_path.glob("cache.sqlite*"):
            path.unlink()
        cache.write_bytes(whole[:start] + os.urandom(3000) + whole[start + 3000 :])
        assert scanned(gallery, cache).clusters == expected


def test_two_programs_share_one_cache(gallery: Gallery, tmp_path: Path) -> None:
    results: list[ScanResult] = []

    def work() -> None:
        results.extend(scanned(gallery, tmp_path / "cache.sqlite") for _ in range(4))

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(results) == 12
    assert len({tuple(each.key for each in result.clusters) for result in results}) == 1
    assert len(results[0].clusters) == 1


def test_previews_are_kept_as_long_as_the_disk_has_room(
    disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(disk))
    with Previews() as previews:
        for number in range(40):
            previews.put(number, bytes([number]) * 1_000_000)
        found = [previews.get(number) for number in range(40)]

    kept = [number for number, data in enumerate(found) if data is not None]
    assert kept[:10] == list(range(10))
    assert len(kept) < 20
    assert all(found[number] == bytes([number]) * 1_000_000 for number in kept)


def test_without_a_place_for_previews_a_scan_goes_on(
    gallery: Gallery, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))

    assert len(scanned(gallery, tmp_path / "cache.sqlite").clusters) == 1


# What is precious


@pytest.mark.parametrize("spoil", SPOILT)
@pytest.mark.parametrize("is_there", [True, False])
def test_without_a_history_nothing_is_moved(
    disk: Path, tmp_path: Path, spoil: Callable[[Path], None], is_there: bool
) -> None:
    album = Album(tmp_path / "album")
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg")
    path = str(disk / "history.sqlite")
    if is_there:
        Journal(path).close()
    spoil(disk)

    try:
        history = Journal(path)
    except trash.Unwritable:
        pass
    else:
        [receipt] = trash.send([decision([kept], [extra])], history)
        history.close()
        assert (receipt.outcome, receipt.reason) == (Outcome.LEFT, Reason.NO_HISTORY)

    assert os.path.exists(extra.path)


@pytest.mark.parametrize("spoil", SPOILT)
def test_marks_that_cannot_be_kept_are_refused_and_old_ones_stay(
    disk: Path, spoil: Callable[[Path], None]
) -> None:
    path = str(disk / "verdicts.sqlite")
    with_something = Verdicts(path)
    with_something.keep({"session": b"precious"})
    with_something.close()
    before = Path(path).read_bytes()
    spoil(disk)

    def use() -> None:
        again = Verdicts(path)
        try:
            assert again.kept("session") == b"precious"
            again.keep({"session": bytes(1 << 20)})
        finally:
            again.close()

    with pytest.raises(verdicts.Unwritable):
        use()

    assert Path(path).read_bytes() == before


def test_runs_are_in_their_order_also_when_the_clock_goes_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    album = Album(tmp_path / "album")
    kept = album.picture("a.jpg")
    history = Journal(str(tmp_path / "history.sqlite"))
    for day, name in enumerate(("b.jpg", "c.jpg", "d.jpg")):
        past = datetime.now(UTC) - timedelta(days=400 * day)
        monkeypatch.setattr(journal, "_now", past.isoformat)
        trash.send([decision([kept], [album.picture(name)])], history)

    latest, *_ = history.runs()
    [entry] = history.entries(latest.id)
    assert os.path.basename(entry.path) == "d.jpg"
    [receipt] = trash.put_back([entry], history)
    assert receipt.outcome is trash.Return.BACK
    history.close()


def test_a_cache_from_a_clock_that_was_ahead_is_used_all_the_same(
    gallery: Gallery, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scanned(gallery, tmp_path / "cache.sqlite")
    for path in gallery.folder.iterdir():
        os.utime(path, (4e9, 4e9))
    scanned(gallery, tmp_path / "cache.sqlite")
    monkeypatch.setattr("time.time", lambda: 1e9)

    assert scanned(gallery, tmp_path / "cache.sqlite").counts.from_cache == 3


# File systems that are not like ours


@pytest.fixture
def other_name(gallery: Gallery) -> Iterator[Path]:
    """The same folder by another name, as where "photos" and "Photos" are one."""
    if not sys.platform.startswith("linux"):
        pytest.skip("binds a folder as only Linux can")
    place = gallery.folder.parent / "Photos"
    place.mkdir()
    bind = ["mount", "--bind", str(gallery.folder), str(place)]
    if subprocess.run(bind, capture_output=True, check=False).returncode:
        pytest.skip("only root may bind a folder")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def test_a_folder_given_by_two_names_holds_each_photo_once(
    gallery: Gallery, other_name: Path, tmp_path: Path
) -> None:
    folders = (str(gallery.folder), str(other_name))
    with Store.in_memory() as store, ThreadPoolExecutor(2) as executor:
        result = scan.run(ScanOptions(folders), store, executor)

    assert result.counts.photos == 3
    assert [len(cluster.photos) for cluster in result.clusters] == [2]
    assert not [c for c in result.clusters if len({p.file_id for p in c.photos}) < 2]


def test_a_drive_that_makes_inodes_up_loses_no_photo(
    gallery: Gallery, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Remote ones may give none, or the same one to several files."""
    real = discover._status

    def without_inode(entry: os.DirEntry[str]) -> os.stat_result:
        state = list(real(entry))
        state[stat.ST_INO] = 0
        return os.stat_result(state, {"st_mtime_ns": real(entry).st_mtime_ns})

    monkeypatch.setattr(discover, "_status", without_inode)

    assert len(discover.walk([str(gallery.folder)])) == 3


# Nobody else


@pytest.mark.skipif(os.name == "nt", reason="permissions as POSIX has them")
def test_what_is_kept_is_for_nobody_else(tmp_path: Path, gallery: Gallery) -> None:
    home = tmp_path / "data" / "dupeviewer"
    umask = os.umask(0)
    try:
        scanned(gallery, home / "cache.sqlite")
        Verdicts(str(home / "verdicts.sqlite")).close()
        Journal(str(home / "history.sqlite")).close()
        open_store = Store.open(home / "open.sqlite")
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in home.iterdir()}
        open_store.close()
    finally:
        os.umask(umask)

    assert set(modes.values()) == {0o600}, modes
    assert [stat.S_IMODE(each.stat().st_mode) for each in (home, home.parent)] == [0o700, 0o700]

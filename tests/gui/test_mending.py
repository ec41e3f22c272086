"""Photos that were moved, changed or lost since the scan, and what the groups make of it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from dupeviewer.core import revisit, scan
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.review.review import Mark
from dupeviewer.core.scan import ScanOptions
from dupeviewer.core.storage.fingerprints import Store
from dupeviewer.core.storage.verdicts import Verdicts
from dupeviewer.gui.background.mending import Mending
from dupeviewer.gui.background.returned import Returned
from dupeviewer.gui.background.scanner import Scanner
from dupeviewer.gui.group.card import PhotoCard
from dupeviewer.gui.group.screen import GroupScreen
from dupeviewer.gui.memory.remembered import Remembered
from dupeviewer.gui.memory.written import Memory
from dupeviewer.gui.session import Session
from dupeviewer.gui.thumbnails import LIST_EDGE, PREVIEW_EDGE, Thumbnails
from tests.gallery import Gallery


@pytest.fixture
def gallery(tmp_path: Path) -> Gallery:
    return Gallery(tmp_path / "photos")


@pytest.fixture
def thumbnails(qapp: object, tmp_path: Path) -> Iterator[Thumbnails]:
    made = Thumbnails(tmp_path / "cache")
    yield made
    made.shutdown()


@pytest.fixture
def mending(
    session: Session,
    scanner: Scanner,
    thumbnails: Thumbnails,
    pool: QThreadPool,
    home: Path,
    qtbot: QtBot,
) -> Iterator[Mending]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    mending = Mending(session, scanner, thumbnails, home / "cache.sqlite", pool, window)
    yield mending
    mending.shutdown()


@pytest.fixture
def paths(gallery: Gallery) -> list[str]:
    """A photo and two smaller ones of it; two of another picture."""
    first, other = gallery.photo("a.jpg"), gallery.photo("x.jpg", 3)
    smaller = [gallery.half(first, name) for name in ("b.jpg", "c.png")]
    return [first, *smaller, other, gallery.half(other, "y.jpg")]


@pytest.fixture
def scanned(session: Session, gallery: Gallery, paths: list[str], home: Path) -> Session:
    """A session after a scan of the photos, with the slider where its matches end."""
    options = ScanOptions((str(gallery.folder),))
    with ThreadPoolExecutor(2) as executor, Store.open(home / "cache.sqlite") as store:
        result = scan.run(options, store, executor)
    session.add_folder(str(gallery.folder))
    session.set_web(result.web, 40)
    session.reset_clusters(result.clusters)
    return session


def keys(session: Session) -> list[list[str]]:
    return [[os.path.basename(path) for path in cluster.key] for cluster in session.clusters]


def photo_at(session: Session, path: str) -> Photo:
    return session.board.photo(path)


def moved(path: str, name: str) -> str:
    place = os.path.join(os.path.dirname(path), "archive", name)
    os.makedirs(os.path.dirname(place), exist_ok=True)
    os.rename(path, place)
    return place


def resave(path: str, quality: int = 60) -> None:
    with Image.open(path) as picture:
        picture.load()
    picture.save(path, quality=quality)


# Found at another place


def test_a_located_photo_stands_in_its_group_with_its_mark(
    scanned: Session, mending: Mending, paths: list[str], qtbot: QtBot
) -> None:
    scanned.set_mark(paths[1], Mark.TRASH)
    place = moved(paths[1], "moved.jpg")

    with qtbot.waitSignal(mending.said) as said:
        mending.take(paths[1], place)

    assert said.args == ["b.jpg is found again."]
    assert keys(scanned) == [["a.jpg", "moved.jpg", "c.png"], ["x.jpg", "y.jpg"]]
    assert scanned.review.marks == {place: Mark.TRASH}
    assert photo_at(scanned, place).size == os.path.getsize(place)


def test_a_located_photo_stays_found_at_every_setting(
    scanned: Session, mending: Mending, paths: list[str], qtbot: QtBot
) -> None:
    place = moved(paths[1], "moved.jpg")
    with qtbot.waitSignal(mending.said):
        mending.take(paths[1], place)

    assert place in scanned.web
    assert paths[1] not in scanned.web
    assert (scanned.depth, scanned.max_difference) == (40, 40)


def test_photos_that_went_before_stay_gone_when_another_is_located(
    scanned: Session, mending: Mending, paths: list[str], qtbot: QtBot
) -> None:
    scanned.remove_photos([paths[0]])
    place = moved(paths[1], "moved.jpg")

    with qtbot.waitSignal(mending.said):
        mending.take(paths[1], place)

    assert scanned.gone == {paths[0]}
    assert keys(scanned)[0] == ["moved.jpg", "c.png"]


@pytest.mark.parametrize("sentence", ["That file is not b.jpg as it was scanned."])
def test_another_file_is_refused_and_nothing_changes(
    sentence: str,
    scanned: Session,
    mending: Mending,
    gallery: Gallery,
    paths: list[str],
    qtbot: QtBot,
) -> None:
    before = keys(scanned)
    os.unlink(paths[1])
    others = [gallery.photo("other.jpg", 9), str(gallery.folder / "nothing.jpg")]

    for place in others:
        with qtbot.waitSignal(mending.said) as said:
            mending.take(paths[1], place)
        assert said.args == [sentence]

    assert keys(scanned) == before


def test_a_photo_that_is_in_a_group_already_is_refused(
    scanned: Session, mending: Mending, paths: list[str], qtbot: QtBot
) -> None:
    os.unlink(paths[1])

    with qtbot.waitSignal(mending.said) as said:
        mending.take(paths[1], paths[2])

    assert said.args == ["c.png is in a group already."]


def test_another_name_of_a_photo_beside_it_is_refused(
    session: Session, mending: Mending, gallery: Gallery, qtbot: QtBot, home: Path
) -> None:
    """Two cards of one file would let its only copy go."""
    first = gallery.photo("a.jpg")
    second = gallery.copy(first, "b.jpg")
    options = ScanOptions((str(gallery.folder),))
    with ThreadPoolExecutor(2) as executor, Store.in_memory() as store:
        session.reset_clusters(scan.run(options, store, executor).clusters)
    os.unlink(second)
    os.link(first, gallery.folder / "link.jpg")

    with qtbot.waitSignal(mending.said) as said:
        mending.take(second, str(gallery.folder / "link.jpg"))

    assert said.args == ["That file is not b.jpg as it was scanned."]


def test_the_file_is_chosen_beginning_where_the_folder_still_is(
    scanned: Session, mending: Mending, gallery: Gallery, paths: list[str], qtbot: QtBot
) -> None:
    lost = os.path.join(os.path.dirname(paths[1]), "2019", "Italy", "b.jpg")

    mending.locate(lost)

    dialog = mending._window.findChild(QFileDialog, "locateFileDialog")
    assert dialog is not None
    assert dialog.windowTitle() == "Where is b.jpg now?"
    assert dialog.directory().absolutePath() == str(gallery.folder)
    dialog.reject()


def test_what_is_chosen_is_taken(
    scanned: Session, mending: Mending, paths: list[str], qtbot: QtBot
) -> None:
    place = moved(paths[1], "moved.jpg")
    mending.locate(paths[1])
    dialog = mending._window.findChild(QFileDialog, "locateFileDialog")
    assert dialog is not None

    with qtbot.waitSignal(mending.said):
        dialog.fileSelected.emit(place)

    assert scanned.row_of(place) is not None
    dialog.reject()


def test_what_was_found_again_is_found_after_a_restart(
    scanned: Session,
    mending: Mending,
    paths: list[str],
    home: Path,
    pool: QThreadPool,
    qtbot: QtBot,
) -> None:
    file = str(home / "verdicts.sqlite")
    memory = Memory(scanned, Verdicts(file), pool)
    memory.scan_ended()
    memory.save()
    place = moved(paths[1], "moved.jpg")
    with qtbot.waitSignal(mending.said):
        mending.take(paths[1], place)
    memory.close()

    later = Memory(Session(), Verdicts(file), pool)
    with qtbot.waitSignal(later.loaded) as loaded:
        later.load()
    later.close()

    [left] = loaded.args
    assert isinstance(left, Remembered)
    assert place in left.board.row_of
    assert paths[1] not in left.board.row_of


# Read again


def test_a_changed_photo_that_is_still_a_copy_stays_and_says_so(
    scanned: Session, mending: Mending, paths: list[str], qtbot: QtBot
) -> None:
    resave(paths[1])

    with qtbot.waitSignal(mending.said) as said:
        mending.read_again(paths[1])

    assert said.args == ["b.jpg has changed since the scan. It is still a copy."]
    assert keys(scanned)[0] == ["a.jpg", "b.jpg", "c.png"]
    assert photo_at(scanned, paths[1]).size == os.path.getsize(paths[1])
    assert photo_at(scanned, paths[1]) in scanned.web.photos


def test_a_mark_to_trash_does_not_outlive_what_it_was_made_of(
    scanned: Session, mending: Mending, paths: list[str], qtbot: QtBot
) -> None:
    scanned.set_mark(paths[0], Mark.KEEP)
    scanned.set_mark(paths[1], Mark.TRASH)
    for path in paths[:2]:
        resave(path)
        with qtbot.waitSignal(mending.said):
            mending.read_again(path)

    assert scanned.review.marks == {paths[0]: Mark.KEEP}


def test_a_changed_photo_that_is_no_copy_any_more_leaves_its_group(
    scanned: Session, mending: Mending, gallery: Gallery, paths: list[str], qtbot: QtBot
) -> None:
    gallery.photo("b.jpg", 8)

    with qtbot.waitSignal(mending.said) as said:
        mending.read_again(paths[1])

    assert said.args == ["b.jpg has changed since the scan. It is no copy any more."]
    assert keys(scanned) == [["a.jpg", "c.png"], ["x.jpg", "y.jpg"]]


def test_a_pair_of_which_one_is_no_copy_any_more_is_no_group(
    scanned: Session, mending: Mending, gallery: Gallery, paths: list[str], qtbot: QtBot
) -> None:
    gallery.photo("y.jpg", 8)

    with qtbot.waitSignal(mending.said):
        mending.read_again(paths[4])

    assert keys(scanned) == [["a.jpg", "b.jpg", "c.png"]]


def test_a_photo_that_is_damaged_now_is_among_the_problems(
    scanned: Session, mending: Mending, paths: list[str], qtbot: QtBot
) -> None:
    Path(paths[1]).write_bytes(Path(paths[1]).read_bytes()[:900])

    with qtbot.waitSignal(mending.said) as said:
        mending.read_again(paths[1])

    assert said.args == ["b.jpg has changed since the scan. It can't be read any more."]
    assert [problem.path for problem in scanned.problems] == [paths[1]]
    assert scanned.row_of(paths[1]) is None


def test_a_photo_that_is_not_alike_at_this_setting_is_left_out_there(
    scanned: Session, mending: Mending, paths: list[str], qtbot: QtBot
) -> None:
    scanned.show_board(scanned.board.copy(), 0)
    resave(paths[1])

    with qtbot.waitSignal(mending.said):
        mending.read_again(paths[1])

    assert scanned.row_of(paths[1]) is None


def test_a_photo_that_went_while_it_was_to_be_read_is_looked_for_again(
    scanned: Session, mending: Mending, thumbnails: Thumbnails, paths: list[str], qtbot: QtBot
) -> None:
    resave(paths[1])
    photo = photo_at(scanned, paths[1])
    with qtbot.waitSignal(thumbnails.failed):
        thumbnails.get(photo, LIST_EDGE)
    os.unlink(paths[1])

    with qtbot.waitSignal(thumbnails.failed):
        mending.read_again(paths[1])

    assert thumbnails.failure(photo, LIST_EDGE) is None
    assert keys(scanned)[0] == ["a.jpg", "b.jpg", "c.png"]


def test_what_is_grouped_anew_meanwhile_is_read_once_more(
    scanned: Session, mending: Mending, paths: list[str], qtbot: QtBot
) -> None:
    resave(paths[1])
    with qtbot.waitSignal(mending.said):
        mending.read_again(paths[1])
        scanned.reset_clusters([*scanned.clusters][:1])
        scanned.set_web(scanned.web, 40)
        scanned.reset_clusters([scanned.clusters[0].without(()) or scanned.clusters[0]])

    assert photo_at(scanned, paths[1]).size == os.path.getsize(paths[1])


@pytest.mark.expects_warnings
def test_a_photo_on_which_work_has_failed_can_be_asked_for_again(
    scanned: Session,
    mending: Mending,
    paths: list[str],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    def fail(*_given: object) -> None:
        raise RuntimeError("a fault of the program")

    resave(paths[1])
    with monkeypatch.context() as patch, qtbot.waitSignal(mending._jobs.failed):
        patch.setattr(revisit, "read_again", fail)
        mending.read_again(paths[1])

    with qtbot.waitSignal(mending.said):
        mending.read_again(paths[1])

    assert photo_at(scanned, paths[1]).size == os.path.getsize(paths[1])


def test_several_photos_wait_for_one_another(
    scanned: Session, mending: Mending, paths: list[str], qtbot: QtBot
) -> None:
    for path in (paths[0], paths[4]):
        resave(path)
    with qtbot.waitSignals([mending.said, mending.said]):
        for path in (paths[0], paths[4], paths[0], "/in/no/group.jpg"):
            mending.read_again(path)

    for path in (paths[0], paths[4]):
        assert photo_at(scanned, path).size == os.path.getsize(path)


def test_an_open_group_asks_for_what_has_changed_and_shows_it_anew(
    scanned: Session,
    mending: Mending,
    thumbnails: Thumbnails,
    returned: Returned,
    paths: list[str],
    qtbot: QtBot,
) -> None:
    screen = GroupScreen(scanned, thumbnails, returned)
    qtbot.addWidget(screen)
    screen.changedFound.connect(mending.read_again)
    screen.resize(1100, 760)
    screen.show()
    resave(paths[1])

    with qtbot.waitSignal(mending.said):
        screen.show_row(0)
    with qtbot.waitSignal(thumbnails.ready):
        screen.grab()

    assert screen.lineup is not None
    assert photo_at(scanned, paths[1]) in screen.lineup.photos
    assert thumbnails.failure(photo_at(scanned, paths[1]), PREVIEW_EDGE) is None


def test_a8_the_focus_goes_to_the_photo_beside_the_one_that_leaves(
    scanned: Session,
    mending: Mending,
    thumbnails: Thumbnails,
    returned: Returned,
    paths: list[str],
    qtbot: QtBot,
) -> None:
    screen = GroupScreen(scanned, thumbnails, returned)
    qtbot.addWidget(screen)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.show_row(0)
    screen.setFocus()
    screen.focus_photo(2)
    leaving = screen.current_photo
    assert leaving is not None

    with qtbot.waitSignal(scanned.clustersReset):
        mending.remove(leaving.path)

    focused = QApplication.focusWidget()
    assert isinstance(focused, PhotoCard)
    assert screen.current_photo is not None
    assert focused.path == screen.current_photo.path != leaving.path


# Left out


def test_a_photo_left_out_leaves_the_rest_of_its_group_open(
    scanned: Session,
    mending: Mending,
    thumbnails: Thumbnails,
    returned: Returned,
    paths: list[str],
    qtbot: QtBot,
) -> None:
    screen = GroupScreen(scanned, thumbnails, returned)
    qtbot.addWidget(screen)
    screen.show_row(0)
    screen.focus_photo(1)
    current = screen.current_photo
    assert current is not None

    with qtbot.waitSignal(scanned.clustersReset):
        mending.remove(current.path)

    assert screen.row == 0
    assert screen.lineup is not None
    assert current.path not in {photo.path for photo in screen.lineup.photos}
    assert screen.current_photo is not None

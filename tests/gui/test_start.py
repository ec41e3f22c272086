"""The start screen: folders are listed, counted and locked, and the scan is one button away."""

from __future__ import annotations

import os
import re
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.photos import drives
from dupeviewer.gui.preferences import DEFAULT_KINDS, Preferences, Recent, RecentFolder
from dupeviewer.gui.session import Session
from dupeviewer.gui.start.screen import StartScreen
from tests.clouds import store_online
from tests.gallery import Gallery

pytestmark = pytest.mark.usefixtures("english")

MakeFolder = Callable[[str], str]


@pytest.fixture
def start(session: Session, preferences: Preferences, qtbot: QtBot) -> Iterator[StartScreen]:
    screen = StartScreen(session.listed, preferences)
    qtbot.addWidget(screen)
    screen.resize(1000, 700)
    screen.show()
    yield screen
    screen.shutdown()


def test_what_was_hidden_while_it_counted_is_counted_when_it_is_back(
    start: StartScreen, session: Session, folder: MakeFolder, qtbot: QtBot
) -> None:
    gallery = Gallery(Path(folder("One")))
    gallery.photo("1.jpg", 1)
    session.add_folder(str(gallery.folder))

    start.hide()
    start.show()

    qtbot.waitUntil(lambda: start.chosen.scan_button.text() == "Scan 1 photo")


def texts(start: StartScreen) -> list[str]:
    return [row.count.text() for row in start.chosen.folders.rows]


def test_an_empty_start_invites_and_lists_nothing(start: StartScreen) -> None:
    assert start.drop_zone.title.text() == "Drop photo folders here to find duplicates"
    assert (
        start.drop_zone.promise.text()
        == "Nothing is moved or changed until you say so. Works offline."
    )
    assert start.promises.isVisible()
    assert not start.chosen.folders.isVisible()
    assert not start.chosen.scan_button.isVisible()
    assert not start.recents.isVisible()


def test_the_first_folder_brings_the_list_and_the_button(
    start: StartScreen, session: Session, folder: MakeFolder
) -> None:
    session.add_folder(folder("Pictures"))

    assert [row.name.path for row in start.chosen.folders.rows] == ["Pictures"]
    assert start.chosen.scan_button.isVisible()
    assert start.chosen.scan_button.isEnabled()


def test_photos_are_counted_onto_the_button(
    start: StartScreen, session: Session, folder: MakeFolder, qtbot: QtBot
) -> None:
    for name, count in (("One", 3), ("Two", 2)):
        gallery = Gallery(Path(folder(name)))
        for number in range(count):
            gallery.photo(f"{number}.jpg", number)
        session.add_folder(str(gallery.folder))

    qtbot.waitUntil(lambda: start.chosen.scan_button.text() == "Scan 5 photos")

    assert texts(start) == ["3 photos", "2 photos"]


def test_a_folder_inside_another_is_counted_once_on_the_button(
    start: StartScreen, session: Session, folder: MakeFolder, qtbot: QtBot
) -> None:
    outer = Gallery(Path(folder("Pictures")))
    inner = Gallery(Path(folder("Pictures/Album")))
    outer.photo("1.jpg", 1)
    inner.photo("2.jpg", 2)
    session.add_folder(str(outer.folder))
    session.add_folder(str(inner.folder), protected=True)

    qtbot.waitUntil(lambda: texts(start) == ["2 photos", "1 photo"])

    assert start.chosen.scan_button.text() == "Scan 2 photos"


def test_a_folder_that_is_gone_says_so_and_can_be_located_or_removed(
    start: StartScreen, session: Session, home: Path, qtbot: QtBot
) -> None:
    session.add_folder(str(home / "unplugged"))

    qtbot.waitUntil(lambda: texts(start) == ["Not found. We'll skip it."])

    [row] = start.chosen.folders.rows
    assert (row.mend.text(), row.remove.text()) == ("Locate…", "Remove")
    assert not row.lock.isVisible()
    assert not start.chosen.scan_button.isEnabled()


def test_a_folder_whose_drive_is_not_there_can_be_reconnected_or_removed(
    start: StartScreen,
    session: Session,
    folder: MakeFolder,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    path = folder("Photos-2TB")
    monkeypatch.setattr(drives, "_ROOT", re.compile(re.escape(path)))
    os.rmdir(path)
    session.add_folder(path)
    qtbot.waitUntil(lambda: texts(start) == ["Not connected. We'll skip it."])
    [row] = start.chosen.folders.rows
    said = (row.mend.text(), row.remove.text())

    os.mkdir(path)
    row.mend.click()

    assert said == ("Reconnect", "Remove")
    qtbot.waitUntil(lambda: texts(start) == ["0 photos"])
    assert (row.mend.isVisible(), row.lock.isVisible()) == (False, True)


def test_a_photo_that_is_listed_by_itself_counts_as_one(
    start: StartScreen, session: Session, home: Path, qtbot: QtBot
) -> None:
    session.add_folder(Gallery(home / "Pictures").photo("1.jpg", 1))

    qtbot.waitUntil(lambda: texts(start) == ["1 photo"])


def test_a_folder_that_is_back_is_counted_without_being_asked(
    start: StartScreen, session: Session, home: Path, qtbot: QtBot
) -> None:
    start.chosen._counter._again.setInterval(1)
    session.add_folder(str(home / "Later"))
    qtbot.waitUntil(lambda: texts(start) == ["Not found. We'll skip it."])

    Gallery(home / "Elsewhere").photo("1.jpg", 1)
    os.rename(home / "Elsewhere", home / "Later")

    qtbot.waitUntil(lambda: start.chosen.scan_button.text() == "Scan 1 photo")


@pytest.mark.parametrize(
    ("system", "says", "mends"),
    [
        ("linux", "You have no permission to read it. We'll skip it.", "Try again"),
        ("darwin", "macOS hasn't allowed DupeViewer to read Desktop.", "Open settings"),
    ],
)
def test_a_folder_without_permission_says_so_and_what_can_be_done(
    start: StartScreen,
    session: Session,
    folder: MakeFolder,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    system: str,
    says: str,
    mends: str,
) -> None:
    path = folder("Desktop")
    monkeypatch.setattr(sys, "platform", system)
    look = os.scandir

    def refuse(at: str) -> object:
        if at == path:
            raise PermissionError(13, "Permission denied", path)
        return look(at)

    monkeypatch.setattr(os, "scandir", refuse)
    session.add_folder(path)

    qtbot.waitUntil(lambda: texts(start) == [says])

    assert start.chosen.folders.rows[0].mend.text() == mends


@pytest.mark.parametrize(
    ("kind", "says"),
    [
        (drives.Kind.SSD, "(SSD)"),
        (drives.Kind.HARD_DISK, "(Hard disk)"),
        (drives.Kind.EXTERNAL, "(External)"),
        (drives.Kind.NETWORK, "(Network)"),
        (None, ""),
    ],
)
def test_a_row_says_on_what_kind_of_drive_its_folder_lies(
    start: StartScreen,
    session: Session,
    folder: MakeFolder,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    kind: drives.Kind | None,
    says: str,
) -> None:
    monkeypatch.setattr(drives, "kind_of", lambda _folder: kind)
    session.add_folder(folder("Pictures"))

    qtbot.waitUntil(lambda: texts(start) == ["0 photos"])

    assert start.chosen.folders.rows[0].drive.text() == says


def test_a_drive_that_does_not_answer_holds_up_neither_window_nor_scan_button(
    start: StartScreen,
    session: Session,
    folder: MakeFolder,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    path, answers, look = folder("nas"), threading.Event(), os.scandir

    def hang(at: str) -> object:
        answers.wait(30)
        return look(at)

    monkeypatch.setattr(os, "scandir", hang)

    session.add_folder(path)
    said, can_scan = texts(start), start.chosen.scan_button.isEnabled()
    answers.set()

    assert (said, can_scan) == (["counting…"], True)
    qtbot.waitUntil(lambda: texts(start) == ["0 photos"])


def test_the_lock_says_in_words_what_it_is(
    start: StartScreen, session: Session, folder: MakeFolder, qtbot: QtBot
) -> None:
    path = folder("Pictures")
    session.add_folder(path)
    before = start.chosen.folders.rows[0].lock.text()

    qtbot.mouseClick(start.chosen.folders.rows[0].lock, Qt.MouseButton.LeftButton)

    assert (before, start.chosen.folders.rows[0].lock.text()) == ("Protect", "Protected")
    assert session.protected == (path,)


@pytest.mark.parametrize(("key", "folders"), [(Qt.Key.Key_L, 1), (Qt.Key.Key_Delete, 0)])
def test_a1_rows_obey_keys(
    start: StartScreen,
    session: Session,
    folder: MakeFolder,
    qtbot: QtBot,
    key: Qt.Key,
    folders: int,
) -> None:
    session.add_folder(folder("Pictures"))

    qtbot.keyClick(start.chosen.folders.rows[0], key)

    assert len(session.folders) == folders
    assert all(listed.protected for listed in session.folders)


def test_a1_arrows_go_from_row_to_row(
    start: StartScreen, session: Session, folder: MakeFolder, qtbot: QtBot
) -> None:
    for name in ("One", "Two"):
        session.add_folder(folder(name))
    first, second = start.chosen.folders.rows
    first.setFocus()

    qtbot.keyClick(first, Qt.Key.Key_Down)
    down = start.window().focusWidget()
    qtbot.keyClick(second, Qt.Key.Key_Down)
    end = start.window().focusWidget()
    qtbot.keyClick(second, Qt.Key.Key_Up)

    assert (down, end, start.window().focusWidget()) == (second, second, first)


def test_a8_the_focus_goes_on_to_the_scan_where_its_button_leaves(
    start: StartScreen, session: Session, folder: MakeFolder
) -> None:
    start.drop_zone.samples_button.setFocus()

    session.add_folder(folder("Samples"))

    assert start.window().focusWidget() is start.chosen.scan_button


def test_a8_the_focus_goes_to_the_next_row_when_one_leaves(
    start: StartScreen, session: Session, folder: MakeFolder, qtbot: QtBot
) -> None:
    for name in ("One", "Two", "Three"):
        session.add_folder(folder(name))
    start.chosen.folders.rows[1].setFocus()

    qtbot.keyClick(start.chosen.folders.rows[1], Qt.Key.Key_Delete)

    assert start.chosen.folders.rows[1].name.path == "Three"
    assert start.window().focusWidget() is start.chosen.folders.rows[1]


def test_a_folder_that_is_not_ticked_stays_listed_and_is_not_counted(
    start: StartScreen, session: Session, folder: MakeFolder, qtbot: QtBot
) -> None:
    for number, name in enumerate(("One", "Two")):
        gallery = Gallery(Path(folder(name)))
        gallery.photo("1.jpg", number)
        session.add_folder(str(gallery.folder))
    qtbot.waitUntil(lambda: start.chosen.scan_button.text() == "Scan 2 photos")

    start.chosen.folders.rows[0].tick.click()
    one = texts(start), start.chosen.scan_button.text()
    qtbot.keyClick(start.chosen.folders.rows[1], Qt.Key.Key_Space)
    none = start.chosen.scan_button.isEnabled(), start.chosen.scan_button.text()
    session.add_folder(session.folders[0].path)

    assert one == (["Left out", "1 photo"], "Scan 1 photo")
    assert none == (False, "Scan")
    assert [f.is_ticked for f in session.folders] == [True, False]


def test_the_scan_is_in_reach_however_many_folders_are_listed(
    start: StartScreen, session: Session, folder: MakeFolder, qtbot: QtBot
) -> None:
    gallery = Gallery(Path(folder("Photos")))
    gallery.photo("1.jpg", 1)
    session.add_folder(str(gallery.folder))
    qtbot.waitUntil(start.chosen.scan_button.isVisible)
    few = start.dock.isVisible()

    for number in range(12):
        session.add_folder(folder(f"{number}"))
    qtbot.waitUntil(start.dock.isVisible)
    qtbot.waitUntil(lambda: start.dock.button.text() == "Scan 1 photo")
    with qtbot.waitSignal(start.scanWanted):
        start.dock.button.click()
    bar = start.verticalScrollBar()
    bar.setValue(bar.maximum())

    assert not few
    assert not start.dock.isVisible()


def test_folders_without_photos_say_so_before_they_are_scanned(
    start: StartScreen, session: Session, folder: MakeFolder, qtbot: QtBot
) -> None:
    session.add_folder(folder("Empty"))
    qtbot.waitUntil(start.chosen.no_photos.isVisible)
    said = start.chosen.no_photos.text.text()
    start.chosen.no_photos.button.click()
    box = start.findChild(QMessageBox, "typesBox")
    gallery = Gallery(Path(folder("Full")))
    gallery.photo("1.jpg", 1)
    session.add_folder(str(gallery.folder))

    assert said == (
        "No photos in these folders. We looked for JPEG, HEIC, PNG, RAW and 13 more types."
    )
    assert box is not None
    qtbot.waitUntil(lambda: not start.chosen.no_photos.isVisible())
    box.close()


def test_a_hint_asks_for_the_main_library_once_there_are_two(
    start: StartScreen, session: Session, folder: MakeFolder
) -> None:
    session.add_folder(folder("One"))
    alone = start.chosen.hint.isVisible()
    session.add_folder(folder("Two"))
    both = start.chosen.hint.isVisible()
    session.protect_folder(session.folders[0].path, protected=True)

    assert (alone, both, start.chosen.hint.isVisible()) == (False, True, False)


def test_the_hint_is_given_until_the_screen_was_left_with_it(
    start: StartScreen, session: Session, preferences: Preferences, folder: MakeFolder
) -> None:
    session.add_folder(folder("One"))
    session.add_folder(folder("Two"))

    start.hide()
    start.show()
    after = start.chosen.hint.isVisible()
    session.add_folder(folder("Three"))
    later = start.chosen.hint.isVisible()
    preferences.hints_seen = frozenset()
    session.add_folder(folder("Four"))

    assert (after, later, start.chosen.hint.isVisible()) == (False, False, True)


def test_why_folders_are_protected_is_told_on_request(
    start: StartScreen, session: Session, folder: MakeFolder
) -> None:
    session.add_folder(folder("One"))
    before = start.chosen.reason.isVisible()

    start.chosen.why_button.click()
    told = start.chosen.reason.isVisible()
    start.chosen.why_button.click()

    assert (before, told, start.chosen.reason.isVisible()) == (False, True, False)


def test_the_kinds_to_find_are_remembered(
    start: StartScreen, session: Session, preferences: Preferences, folder: MakeFolder, qtbot: QtBot
) -> None:
    session.add_folder(folder("One"))
    before = start.chosen.kinds.checkedId()

    start.chosen.kinds.button(0).click()

    assert start.chosen._kinds_of[before] == DEFAULT_KINDS
    assert preferences.kinds == {Kind.EXACT}


def test_recent_folders_can_be_continued(
    start: StartScreen, preferences: Preferences, folder: MakeFolder, qtbot: QtBot
) -> None:
    folders = tuple(RecentFolder(folder(name)) for name in ("Pictures", "Camera"))
    recent = Recent(folders, datetime.now().astimezone(), 3214)
    preferences.add_recent(recent)

    with qtbot.waitSignal(start.continueWanted) as wanted:
        start.recents.rows[0].go_on.click()

    assert wanted.args == [recent]
    assert start.recents.rows[0]._text() == "Pictures + Camera  –  today, 3,214 groups"


def test_recent_folders_say_how_far_their_review_has_come(
    start: StartScreen, preferences: Preferences, folder: MakeFolder
) -> None:
    path = folder("Pictures")
    preferences.add_recent(Recent((RecentFolder(path),), datetime.now().astimezone(), 3214))

    preferences.note_left(frozenset({path}), 1000)

    said = start.recents.rows[0]._text()
    assert said == "Pictures  –  today, 3,214 groups, 68 % reviewed"


def test_recent_folders_that_are_gone_are_not_offered(
    start: StartScreen, preferences: Preferences, home: Path
) -> None:
    gone = (RecentFolder(str(home / "gone")),)
    preferences.add_recent(Recent(gone, datetime.now().astimezone(), 1))

    assert start.recents.rows == []
    assert not start.recents.isVisible()


def test_file_names_are_never_read_as_markup(
    start: StartScreen, session: Session, folder: MakeFolder
) -> None:
    session.add_folder(folder("<b>Holiday<b>"))

    name = start.chosen.folders.rows[0].name

    assert name.textFormat() is Qt.TextFormat.PlainText
    assert name.path == "<b>Holiday<b>"
    assert "<b>" not in name.toolTip()
    assert os.path.basename(name.accessibleName()) == "<b>Holiday<b>"


# More options


def test_more_options_are_folded_away_until_they_are_wanted(
    start: StartScreen, session: Session, folder: MakeFolder
) -> None:
    session.add_folder(folder("Pictures"))
    before = start.chosen.more.options.isVisible()

    start.chosen.more.button.click()

    assert not before
    assert start.chosen.more.options.isVisible()


def test_what_is_passed_over_is_not_counted_either(
    start: StartScreen,
    session: Session,
    preferences: Preferences,
    folder: MakeFolder,
    qtbot: QtBot,
) -> None:
    gallery = Gallery(Path(folder("Pictures")))
    for number in range(3):
        gallery.photo(f"{number}.jpg", number)
    gallery.photo("9.png", 9)
    session.add_folder(str(gallery.folder))
    qtbot.waitUntil(lambda: start.chosen.scan_button.text() == "Scan 4 photos")

    start.chosen.more.formats.boxes["PNG"].click()
    qtbot.waitUntil(lambda: start.chosen.scan_button.text() == "Scan 3 photos")
    start.chosen.more.excluded.typed.setText("0.*")
    qtbot.keyClick(start.chosen.more.excluded.typed, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: start.chosen.scan_button.text() == "Scan 2 photos")
    assert preferences.ignored_formats == {"PNG"}
    assert preferences.excluded == ("0.*",)


def test_the_last_format_stays_ticked(start: StartScreen, preferences: Preferences) -> None:
    boxes = list(start.chosen.more.formats.boxes.values())

    for box in boxes:
        box.click()

    assert [box.isChecked() for box in boxes].count(True) == 1
    assert len(preferences.ignored_formats) == len(boxes) - 1


def test_the_types_can_be_seen(start: StartScreen) -> None:
    start.chosen.more.types_button.click()

    box = start.findChild(QMessageBox, "typesBox")
    assert box is not None
    assert ".heic" in box.informativeText()
    box.close()


def test_a_folder_that_moved_can_be_located_and_stays_protected(
    start: StartScreen, session: Session, folder: MakeFolder, qtbot: QtBot
) -> None:
    old, new = folder("Old"), folder("New")
    os.rmdir(old)
    session.add_folder(old, protected=True)
    qtbot.waitUntil(lambda: texts(start) == ["Not found. We'll skip it."])

    start.chosen.folders.rows[0].mend.click()
    dialog = start.findChild(QFileDialog, "locateDialog")
    assert dialog is not None
    dialog.fileSelected.emit(new)
    dialog.close()

    assert [(f.path, f.protected) for f in session.folders] == [(new, True)]


def test_c6_online_only_photos_are_counted_apart_and_included_on_request(
    start: StartScreen,
    session: Session,
    preferences: Preferences,
    folder: MakeFolder,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store_online(monkeypatch, "1.jpg", "2.jpg")
    pictures = Path(folder("Pictures"))
    for number in range(3):
        (pictures / f"{number}.jpg").write_bytes(bytes(600_000))
    session.add_folder(str(pictures))
    qtbot.waitUntil(start.chosen.online.isVisible)

    assert (
        start.chosen.online.text.text()
        == "Skip online-only files (2). Scanning them would download 1.2 MB."
    )
    assert texts(start) == ["1 photo"]

    start.chosen.online.button.click()
    qtbot.waitUntil(lambda: texts(start) == ["3 photos"])

    assert preferences.reads_online
    assert (
        start.chosen.online.text.text()
        == "Online-only files (2) are scanned. This downloads 1.2 MB."
    )
    assert start.chosen.online.button.text() == "Skip them"


def test_where_all_photos_are_here_nothing_is_said_of_online_only(
    start: StartScreen, session: Session, folder: MakeFolder, qtbot: QtBot
) -> None:
    gallery = Gallery(Path(folder("Pictures")))
    gallery.photo("1.jpg", 1)
    session.add_folder(str(gallery.folder))

    qtbot.waitUntil(lambda: texts(start) == ["1 photo"])

    assert not start.chosen.online.isVisible()

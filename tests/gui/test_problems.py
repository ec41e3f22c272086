"""The Problems screen: reasons, counts, names shown as they are, a list that can be taken along."""

from __future__ import annotations

import csv
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QThreadPool, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from dupeviewer.core.photos import decoding
from dupeviewer.core.photos.photo import Misnamed, Problem, Unreadable
from dupeviewer.gui import tables
from dupeviewer.gui.background.scanner import Scanner
from dupeviewer.gui.problems.again import TryingAgain
from dupeviewer.gui.problems.permission import PermissionDialog
from dupeviewer.gui.problems.screen import ProblemsScreen
from dupeviewer.gui.session import Session
from dupeviewer.gui.widgets.entries import EntryList
from dupeviewer.gui.widgets.sections import Entry, EntryModel, by_heading
from tests.gui import builders
from tests.gui.conftest import ToldScan

ENDS = "The file ends too early."


class FileManager(QObject):
    """Stands where the desktop's file manager would."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


@pytest.fixture
def file_manager(qapp: object) -> Iterator[FileManager]:
    manager = FileManager()
    QDesktopServices.setUrlHandler("file", manager, "open")
    yield manager
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def session() -> Session:
    return Session()


@pytest.fixture
def again(
    session: Session, scanner: Scanner, pool: QThreadPool, tmp_path: Path
) -> Iterator[TryingAgain]:
    again = TryingAgain(session, scanner, tmp_path / "fingerprints.sqlite", pool)
    yield again
    again.shutdown()


@pytest.fixture
def screen(
    session: Session, again: TryingAgain, pool: QThreadPool, qtbot: QtBot
) -> Iterator[ProblemsScreen]:
    screen = ProblemsScreen(session, again, pool)
    qtbot.addWidget(screen)
    screen.resize(900, 600)
    screen.show()
    yield screen
    screen.shutdown()


def words_of(screen: ProblemsScreen) -> set[str]:
    return {label.text() for label in screen.findChildren(QLabel) if label.isVisible()}


def shown(screen: ProblemsScreen) -> list[list[str]]:
    model = the_list(screen).model()
    return [
        [model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())
    ]


def buttons_beside(screen: ProblemsScreen, word: str = "Try again") -> dict[str, QPushButton]:
    """Those of this word beside the headings, by the heading."""
    buttons = the_list(screen).viewport().findChildren(QPushButton)
    named = {button.accessibleName(): button for button in buttons}
    start = f"{word}: "
    return {name.removeprefix(start): b for name, b in named.items() if name.startswith(start)}


def said(screen: ProblemsScreen) -> str:
    return screen.findChild(QLabel, "problemsSaid").text()


def the_list(screen: ProblemsScreen) -> EntryList:
    return screen.findChild(EntryList, "problemList")


def press(qtbot: QtBot, screen: ProblemsScreen, name: str) -> None:
    button = screen.findChild(QPushButton, name)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def test_without_problems_it_says_so_and_offers_nothing_to_copy(screen: ProblemsScreen) -> None:
    assert "No problems. Every photo was read." in words_of(screen)
    assert not screen.findChild(QPushButton, "copyListButton").isVisible()


def test_problems_stand_under_their_reason_with_its_count(
    screen: ProblemsScreen, session: Session
) -> None:
    session.set_problems(
        [
            Unreadable("/photos/locked.jpg", Problem.NO_PERMISSION, "You have no permission."),
            Unreadable("/photos/a/one.jpg", Problem.TRUNCATED, ENDS),
            Unreadable("/photos/two.jpg", Problem.DAMAGED, "The file is damaged."),
        ]
    )

    rows = shown(screen)
    assert rows[0][0] == "Damaged photo  ·  2"
    assert rows[1] == ["one.jpg", "/photos/a", ENDS]
    assert rows[2] == ["two.jpg", "/photos", "The file is damaged."]
    assert rows[3][0] == "No permission  ·  1"
    assert rows[4] == ["locked.jpg", "/photos", "You have no permission."]


@pytest.mark.parametrize(
    ("count", "sentence"),
    [
        (1, "1 file couldn't be checked. It is not compared and can't be marked."),
        (2, "2 files couldn't be checked. They are not compared and can't be marked."),
    ],
)
def test_the_count_is_said_in_a_whole_sentence(
    screen: ProblemsScreen, session: Session, count: int, sentence: str
) -> None:
    session.set_problems([Unreadable(f"/{n}.jpg", Problem.EMPTY, "Empty.") for n in range(count)])

    assert sentence in words_of(screen)


@pytest.mark.parametrize("reason", Problem)
def test_every_reason_has_a_heading(
    screen: ProblemsScreen, session: Session, reason: Problem
) -> None:
    session.set_problems([Unreadable("/x.jpg", reason, "A sentence.")])

    heading = shown(screen)[0][0]
    assert heading.endswith("  ·  1")
    assert reason.value not in heading


def test_photos_of_another_type_than_their_names_say_stand_apart_and_are_no_failures(
    screen: ProblemsScreen, session: Session
) -> None:
    session.set_problems(
        [Unreadable("/a.jpg", Problem.EMPTY, "The file is empty.")],
        [Misnamed("/p/b.JPG", "HEIC"), Misnamed("/p/c.png", "AVIF")],
    )

    rows = shown(screen)
    assert rows[2][0] == "Not the type it says  ·  2"
    assert rows[3] == ["b.JPG", "/p", ".jpg, but really a HEIC – read anyway"]
    assert rows[4] == ["c.png", "/p", ".png, but really an AVIF – read anyway"]
    assert list(buttons_beside(screen)) == ["Empty file"]
    assert (
        "1 file couldn't be checked. It is not compared and can't be marked."
        " 2 files were read, though their names say another type."
    ) in words_of(screen)


def test_where_nothing_else_is_wrong_it_says_that_every_photo_was_read(
    screen: ProblemsScreen, session: Session
) -> None:
    session.set_problems((), [Misnamed("/p/b.jpg", "HEIC")])

    assert "Every photo was read. 1 file was read, though its name says another type." in words_of(
        screen
    )


def test_what_was_trashed_since_is_no_longer_called_misnamed(
    screen: ProblemsScreen, session: Session
) -> None:
    session.set_problems((), [Misnamed("/p/b.jpg", "HEIC"), Misnamed("/p/c.jpg", "PNG")])
    session.remove_photos(["/p/b.jpg"])

    screen.refresh()

    assert [row[0] for row in shown(screen)] == ["Not the type it says  ·  1", "c.jpg"]


def test_of_very_many_the_reasons_are_shown_alone_until_one_is_opened(
    screen: ProblemsScreen, session: Session, qtbot: QtBot
) -> None:
    empty = [Unreadable(f"/{n}.jpg", Problem.EMPTY, "The file is empty.") for n in range(40)]
    locked = [Unreadable(f"/l{n}.jpg", Problem.NO_PERMISSION, "No.") for n in range(30)]
    session.set_problems([*empty, *locked])

    assert [row[0] for row in shown(screen)] == ["Empty file  ·  40", "No permission  ·  30"]

    qtbot.mouseClick(buttons_beside(screen, "Show")["No permission"], Qt.MouseButton.LeftButton)

    assert [row[0] for row in shown(screen)][:3] == [
        "Empty file  ·  40",
        "No permission  ·  30",
        "l0.jpg",
    ]
    session.set_problems(locked)
    assert len(shown(screen)) == 1 + 30

    qtbot.mouseClick(buttons_beside(screen, "Hide")["No permission"], Qt.MouseButton.LeftButton)

    assert len(shown(screen)) == 1


def test_a8_the_focus_is_where_something_can_be_done_whatever_comes_and_goes(
    screen: ProblemsScreen, session: Session, qtbot: QtBot
) -> None:
    def has_focus(name: str) -> bool:
        focused = screen.focusWidget()
        return focused is not None and name in (focused.objectName(), focused.accessibleName())

    one = [Unreadable("/x.jpg", Problem.EMPTY, "The file is empty.")]
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    session.set_problems(one)
    the_list(screen).setFocus()

    session.set_problems([])
    assert has_focus("backButton")

    session.set_problems(one)
    assert has_focus("problemList")

    session.set_problems(one * 51)
    assert has_focus("Show: Empty file")


def test_what_holds_for_all_files_of_a_reason_stands_beside_it(
    screen: ProblemsScreen, session: Session
) -> None:
    session.set_problems(
        [
            Unreadable("/a.jpg", Problem.ONLINE, "Stored online, not on this computer."),
            Unreadable("/b.jpg", Problem.DAMAGED, "The file is damaged."),
            Unreadable("/c.jpg", Problem.TRUNCATED, ENDS),
        ]
    )

    model = the_list(screen).model()
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 3)]
    assert spoken == [
        "Damaged photo  ·  2",
        "Online-only  ·  1, Stored online, not on this computer.",
    ]


def test_problems_found_while_the_screen_is_out_of_sight_cost_nothing_until_it_is_shown(
    screen: ProblemsScreen, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen.hide()
    session.set_problems([Unreadable("/x.jpg", Problem.EMPTY, "The file is empty.")])
    assert shown(screen) == []

    screen.show()

    assert len(shown(screen)) == 2


def test_when_all_is_well_again_the_list_is_gone(screen: ProblemsScreen, session: Session) -> None:
    session.set_problems([Unreadable("/x.jpg", Problem.EMPTY, "The file is empty.")])

    session.set_problems([])

    assert "No problems. Every photo was read." in words_of(screen)


def test_a_name_is_shown_as_text_on_one_line(screen: ProblemsScreen, session: Session) -> None:
    undecodable = os.fsdecode(b"/photos/\xff<b>bold\n.jpg")

    session.set_problems([Unreadable(undecodable, Problem.EMPTY, "The file is empty.")])

    assert shown(screen)[1][0] == "\ufffd<b>bold .jpg"


def test_a_hundred_thousand_problems_ask_only_for_the_rows_in_sight(
    screen: ProblemsScreen, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: set[int] = set()
    data = EntryModel.data

    def counting(model: EntryModel, index: object, role: int = 0) -> object:
        asked.add(index.row())
        return data(model, index, role)

    monkeypatch.setattr(EntryModel, "data", counting)

    session.set_problems([Unreadable(f"/{n}.jpg", Problem.TRUNCATED, ENDS) for n in range(100_000)])
    qtbot.mouseClick(buttons_beside(screen, "Show")["Damaged photo"], Qt.MouseButton.LeftButton)
    screen.grab()

    assert the_list(screen).model().rowCount() == 100_001
    assert 0 < len(asked) < 200


def test_enter_opens_the_folder_of_the_file(
    screen: ProblemsScreen, session: Session, qtbot: QtBot, file_manager: FileManager
) -> None:
    session.set_problems([Unreadable("/photos/a b/x.jpg", Problem.EMPTY, "The file is empty.")])

    the_list(screen).setFocus()
    qtbot.keyClick(the_list(screen), Qt.Key.Key_Return)

    assert file_manager.opened == ["/photos/a b"]


def test_show_in_folder_opens_the_folder_of_the_selected_file(
    screen: ProblemsScreen, session: Session, qtbot: QtBot, file_manager: FileManager
) -> None:
    session.set_problems(
        [
            Unreadable("/photos/x.jpg", Problem.EMPTY, "The file is empty."),
            Unreadable("/elsewhere/y.jpg", Problem.EMPTY, "The file is empty."),
        ]
    )

    qtbot.keyClick(the_list(screen), Qt.Key.Key_Down)
    press(qtbot, screen, "showButton")

    assert file_manager.opened == ["/elsewhere"]


def test_copy_list_puts_every_file_on_the_clipboard(
    screen: ProblemsScreen, session: Session, qtbot: QtBot
) -> None:
    session.set_problems(
        [
            Unreadable("/x.jpg", Problem.EMPTY, "The file is empty."),
            Unreadable("/y.jpg", Problem.TRUNCATED, ENDS),
        ]
    )

    press(qtbot, screen, "copyListButton")

    copied = QGuiApplication.clipboard().text().splitlines()
    assert sorted(copied) == ["/x.jpg\tThe file is empty.", f"/y.jpg\t{ENDS}"]


def test_the_csv_names_every_file_byte_for_byte_and_starts_no_formula(
    screen: ProblemsScreen, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    undecodable = os.fsdecode(b'/photos/\xff, "odd".jpg')
    session.set_problems(
        [
            Unreadable("/photos/=cmd().jpg", Problem.EMPTY, "The file is empty."),
            Unreadable(undecodable, Problem.EMPTY, "The file is empty."),
        ]
    )

    screen.save_csv(str(tmp_path / "problems.csv"))
    qtbot.waitUntil(lambda: said(screen).startswith("Saved to"))

    text = (tmp_path / "problems.csv").read_bytes().decode("utf-8-sig", "surrogateescape")
    header, first, second = csv.reader(text.splitlines())
    assert header == ["File", "Folder", "Reason", "What happened"]
    assert first == ["'=cmd().jpg", "/photos", "Empty file", "The file is empty."]
    assert second[0] == os.path.basename(undecodable)
    assert any("problems.csv" in said for said in words_of(screen))


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", " ="])
def test_a_cell_that_would_be_a_formula_is_neutralised(start: str) -> None:
    assert tables.neutral(f"{start}1") == f"'{start}1"
    assert tables.neutral(f"1{start}") == f"1{start}"


def test_a_list_that_cannot_be_saved_is_told(
    screen: ProblemsScreen, session: Session, qtbot: QtBot
) -> None:
    session.set_problems([Unreadable("/x.jpg", Problem.EMPTY, "The file is empty.")])

    screen.save_csv("/no/such/folder/problems.csv")

    qtbot.waitUntil(lambda: said(screen) == "Couldn't save: No such file or directory")


def test_trying_again_takes_what_can_be_read_off_the_list_and_no_other_reason(
    screen: ProblemsScreen, session: Session, again: TryingAgain, tmp_path: Path, qtbot: QtBot
) -> None:
    well = builders.picture(tmp_path / "well.jpg").path
    other = builders.picture(tmp_path / "other.jpg").path
    (tmp_path / "empty.jpg").touch()
    session.set_problems(
        [
            Unreadable(well, Problem.DAMAGED, "The file is damaged."),
            Unreadable(str(tmp_path / "empty.jpg"), Problem.TRUNCATED, ENDS),
            Unreadable(other, Problem.NO_PERMISSION, "You have no permission."),
        ]
    )

    with qtbot.waitSignal(again.ended):
        buttons_beside(screen)["Damaged photo"].click()

    assert [(os.path.basename(p.path), p.reason) for p in session.problems] == [
        ("empty.jpg", Problem.EMPTY),
        ("other.jpg", Problem.NO_PERMISSION),
    ]
    assert said(screen) == "1 file can be read now. The next scan compares it."


def test_after_a_try_that_went_well_a_scan_is_offered(
    screen: ProblemsScreen, session: Session, again: TryingAgain, tmp_path: Path, qtbot: QtBot
) -> None:
    well = builders.picture(tmp_path / "well.jpg").path
    session.set_problems([Unreadable(well, Problem.DAMAGED, "The file is damaged.")])
    assert not screen.findChild(QPushButton, "scanAgainButton").isVisible()

    with qtbot.waitSignal(again.ended):
        buttons_beside(screen)["Damaged photo"].click()

    assert "No problems. Every photo was read." in words_of(screen)
    with qtbot.waitSignal(screen.scanWanted):
        press(qtbot, screen, "scanAgainButton")


def test_c6_online_only_photos_are_downloaded_only_when_this_is_asked(
    screen: ProblemsScreen, session: Session, again: TryingAgain, tmp_path: Path, qtbot: QtBot
) -> None:
    away = builders.picture(tmp_path / "away.jpg").path
    session.set_problems([Unreadable(away, Problem.ONLINE, "Stored online.")])
    assert shown(screen)[0][0] == "Online-only  ·  1"
    button = buttons_beside(screen, "Download & check")["Online-only"]

    with qtbot.waitSignal(again.ended):
        button.click()

    assert session.problems == ()


def test_without_permission_it_says_how_to_give_it_and_tries_again(
    screen: ProblemsScreen,
    session: Session,
    again: TryingAgain,
    tmp_path: Path,
    qtbot: QtBot,
    file_manager: FileManager,
) -> None:
    well = builders.picture(tmp_path / "well.jpg").path
    session.set_problems([Unreadable(well, Problem.NO_PERMISSION, "You have no permission.")])
    assert "No permission" in buttons_beside(screen)

    buttons_beside(screen, "Fix…")["No permission"].click()

    dialog = screen.findChild(PermissionDialog)
    folders = dialog.findChild(QListWidget, "permissionList")
    assert [folders.item(row).text() for row in range(folders.count())] == [str(tmp_path)]
    dialog.findChild(QPushButton, "permissionShowButton").click()
    assert [os.path.normpath(path) for path in file_manager.opened] == [str(tmp_path)]
    with qtbot.waitSignal(again.ended):
        dialog.findChild(QPushButton, "permissionAgainButton").click()
    assert session.problems == ()


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_how_permission_is_given_is_said_for_each_system(
    system: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    dialog = PermissionDialog(["/photos/x.jpg"])
    qtbot.addWidget(dialog)

    said_ = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "try again" in said_.casefold()
    has_settings = dialog.findChild(QPushButton, "openSettingsButton") is not None
    assert has_settings is (system == "darwin")
    dialog.close()


def test_what_can_still_not_be_read_stays_and_this_is_said(
    screen: ProblemsScreen, session: Session, again: TryingAgain, tmp_path: Path, qtbot: QtBot
) -> None:
    gone = str(tmp_path / "gone.jpg")
    session.set_problems([Unreadable(gone, Problem.DAMAGED, "The file is damaged.")])

    with qtbot.waitSignal(again.ended):
        buttons_beside(screen)["Damaged photo"].click()

    assert [problem.reason for problem in session.problems] == [Problem.VANISHED]
    assert said(screen) == "Still can't be read."
    assert not screen.findChild(QPushButton, "scanAgainButton").isVisible()


def test_nothing_is_tried_again_while_a_scan_reads(
    screen: ProblemsScreen,
    session: Session,
    scanner: Scanner,
    told_scan: ToldScan,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    session.add_folder(str(tmp_path))
    scanner.start()
    session.set_problems([Unreadable("/x.jpg", Problem.EMPTY, "The file is empty.")])
    assert not buttons_beside(screen)["Empty file"].isEnabled()

    with qtbot.waitSignal(scanner.ended):
        told_scan.release()

    session.set_problems([Unreadable("/x.jpg", Problem.EMPTY, "The file is empty.")])
    assert buttons_beside(screen)["Empty file"].isEnabled()


def test_trying_very_many_again_can_be_stopped(
    screen: ProblemsScreen, session: Session, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    gate = threading.Event()
    monkeypatch.setattr(decoding, "small", lambda _path: gate.wait(30))
    problems = [Unreadable(f"/{n}.jpg", Problem.ONLINE, "Stored online.") for n in range(40)]
    session.set_problems(problems)
    stop = screen.findChild(QPushButton, "stopTryingButton")
    assert not stop.isVisible()

    qtbot.mouseClick(
        buttons_beside(screen, "Download & check")["Online-only"], Qt.MouseButton.LeftButton
    )
    assert stop.isVisible()
    press(qtbot, screen, "stopTryingButton")
    gate.set()

    qtbot.waitUntil(lambda: said(screen).startswith("Stopped."))
    assert not stop.isVisible()
    assert session.problems == tuple(problems)


def test_the_list_is_a_model_that_qt_accepts(qapp: object, qtmodeltester: object) -> None:
    model = EntryModel()
    sections = by_heading([Entry("/a.jpg", "One", "Why."), Entry("/b.jpg", "Two", "Why.")])
    model.set_sections(sections)

    qtmodeltester.check(model)

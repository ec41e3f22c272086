"""The window: folders dropped anywhere, every action in a menu, keys that stay in their place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.likeness.web import Web
from dupeviewer.core.photos.photo import Problem, Unreadable
from dupeviewer.core.progress import Progress, Stage
from dupeviewer.gui import application
from dupeviewer.gui.background.scanner import Scanner
from dupeviewer.gui.frame import Step
from dupeviewer.gui.preferences import Preferences, Scheme
from dupeviewer.gui.session import GroupState, PhotoState, Session
from dupeviewer.gui.state.board import Board
from dupeviewer.gui.window import MainWindow
from tests.gui.builders import cluster, pair, picture
from tests.gui.conftest import ToldScan

pytestmark = pytest.mark.usefixtures("english")

MakeFolder = Callable[[str], str]
Scanned = Callable[[], MainWindow]


@pytest.fixture
def scanned(
    window: MainWindow, session: Session, told_scan: ToldScan, home: Path, qtbot: QtBot
) -> Scanned:
    """Scans three pairs of real pictures and gives the window, wide enough for both panes."""

    def scan() -> MainWindow:
        window.resize(1280, 800)
        folder = home / "Pictures"
        session.add_folder(str(folder))
        told_scan.clusters = tuple(
            cluster(
                [
                    picture(folder / f"{n}a.jpg", width=640, height=480),
                    picture(folder / f"{n}b.jpg"),
                ]
            )
            for n in range(3)
        )
        told_scan.release()
        with qtbot.waitSignal(scanner_of(window).ended):
            window.start_scan()
        return window

    return scan


def scanner_of(window: MainWindow) -> Scanner:
    return window.rooms.scanner


def dragged(*paths: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return data


def drag_in(window: MainWindow, data: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(
        QPoint(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, event)
    return event


def drop(window: MainWindow, data: QMimeData) -> None:
    drag_in(window, data)
    event = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, event)


def test_where_there_is_no_pictures_folder_that_is_said_and_nothing_listed(
    window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    monkeypatch.setattr(
        QStandardPaths, "standardLocations", lambda _place: [str(home / "Pictures")]
    )

    window._start.drop_zone.pictures_button.click()
    before = session.folders
    (home / "Pictures").mkdir()
    window._start.drop_zone.pictures_button.click()

    assert before == ()
    assert window._toast.text() == "There is no Pictures folder here. Add the folder you use."
    assert [listed.path for listed in session.folders] == [str(home / "Pictures")]


# Folders from a later start


def test_folders_of_a_later_start_are_listed(
    window: MainWindow, session: Session, folder: MakeFolder
) -> None:
    paths = [folder("One"), folder("Two")]

    window.rooms.arriving.take(paths)

    assert [listed.path for listed in session.folders] == paths


def test_folders_that_come_while_a_dialog_is_open_are_listed_behind_it(
    window: MainWindow, session: Session, folder: MakeFolder
) -> None:
    session.reset_clusters([pair(1)])
    window.show_review()
    dialog = QDialog(window)
    dialog.setModal(True)
    dialog.open()

    window.take([folder("One")])

    assert [Path(listed.path).name for listed in session.folders] == ["One"]
    assert window._pages.currentWidget() is window.review
    assert window._toast.text() == "Added One. Scan again to include it."
    dialog.close()


def test_folders_that_come_during_a_scan_are_listed_at_its_end(
    window: MainWindow, session: Session, told_scan: ToldScan, folder: MakeFolder, qtbot: QtBot
) -> None:
    one, two = folder("One"), folder("Two")
    session.add_folder(one)
    window.start_scan()

    window.rooms.arriving.take([two])

    assert [listed.path for listed in session.folders] == [one]
    with qtbot.waitSignal(scanner_of(window).ended):
        told_scan.release()
    assert [listed.path for listed in session.folders] == [one, two]


# Dropping folders


def test_dropped_folders_are_listed(
    window: MainWindow, session: Session, folder: MakeFolder
) -> None:
    paths = [folder("One"), folder("Two")]

    drop(window, dragged(*paths))

    assert [listed.path for listed in session.folders] == paths


def test_a12_dragging_says_what_letting_go_would_do(window: MainWindow, folder: MakeFolder) -> None:
    event = drag_in(window, dragged(folder("One"), folder("Two"), folder("Three")))

    assert window._drop.overlay.isVisible()
    assert window._drop.overlay.text == "Drop to add 3 folders"
    assert event.isAccepted()


def test_files_are_not_taken_and_the_drag_says_so(
    window: MainWindow, session: Session, home: Path
) -> None:
    file = home / "a.txt"
    file.write_bytes(b"x")
    data = dragged(str(file))

    event = drag_in(window, data)
    drop(window, data)

    assert window._drop.overlay.text == "Only folders and photos"
    assert event.dropAction() is Qt.DropAction.IgnoreAction
    assert session.folders == ()


def test_nothing_is_dropped_into_a_running_scan(
    window: MainWindow, session: Session, folder: MakeFolder
) -> None:
    session.add_folder(folder("One"))
    window.start_scan()

    drop(window, dragged(folder("Two")))

    assert len(session.folders) == 1


def test_a_folder_inside_a_listed_one_is_told_in_passing(
    window: MainWindow, folder: MakeFolder
) -> None:
    drop(window, dragged(folder("Pictures")))
    drop(window, dragged(folder("Pictures/2019")))

    assert window._toast.isVisible()
    assert window._toast.text() == "Already included in Pictures."


# Actions


def test_a2_every_action_is_in_the_menu_bar(window: MainWindow) -> None:
    menus = [action.menu() for action in window.menuBar().actions()]
    listed = [action for menu in menus if isinstance(menu, QMenu) for action in menu.actions()]

    missing = [a.objectName() for a in window.actions_table.all() if a not in listed]

    assert missing == []
    assert len(listed) > 40


def test_s6_shift_delete_means_nothing(window: MainWindow) -> None:
    keys = {key.toString() for a in window.actions_table.all() for key in a.shortcuts()}

    assert "Shift+Del" not in keys
    assert "Del" in keys


def test_a3_single_letters_do_nothing_outside_the_review(
    scanned: Scanned, session: Session, qtbot: QtBot
) -> None:
    window = scanned()
    window.show_folders()
    window.setFocus()

    for key in "AXKSD":
        qtbot.keyClicks(window, key)

    assert session.totals().marked == 0
    assert not session.can_undo


def test_actions_that_cannot_be_done_are_not_offered(window: MainWindow) -> None:
    can_be_done = {a.objectName() for a in window.actions_table.all() if a.isEnabled()}

    assert can_be_done >= {"addFolder", "practice", "quit", "keys"}
    assert can_be_done.isdisjoint({"scan", "stop", "undo", "keep", "trash", "reviewAndTrash"})


def test_a1_the_keys_of_a_group_mark_its_photos(
    scanned: Scanned, session: Session, qtbot: QtBot
) -> None:
    window = scanned()
    window.review._open(0)
    photos = session.clusters[0].photos

    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_2)
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_X)

    marked = [session.photo_state(photo) for photo in photos]
    assert sorted(state.value for state in marked) == ["none", "trash"]


def test_a1_accepting_goes_on_to_the_next_group_and_undo_comes_back(
    scanned: Scanned, session: Session, qtbot: QtBot
) -> None:
    window = scanned()
    window.rooms.results.list_view.setFocus()
    first = window.rooms.group.row
    assert first is not None

    qtbot.keyClick(window.rooms.results.list_view, Qt.Key.Key_A)
    after = window.rooms.group.row
    decided = session.group_state(first)
    window.undo()

    assert decided is GroupState.DECIDED
    assert after is not None
    assert after != first
    assert session.totals().marked == 0


def test_marks_are_counted_below_and_open_the_sheet(
    scanned: Scanned, session: Session, qtbot: QtBot
) -> None:
    window = scanned()
    button = window.findChild(QPushButton, "reviewAndTrashButton")
    totals = window.findChild(QLabel, "statusTotals")
    assert button is not None
    assert totals is not None
    before = button.isEnabled()

    session.accept(0)
    button.click()

    assert (before, button.isEnabled()) == (False, True)
    assert totals.text().startswith("3 groups   |   1 decided   |   1 photo marked, ")
    sheet = window.findChild(QDialog, "trashSheet")
    assert sheet is not None
    assert sheet.isVisible()
    sheet.reject()


def test_without_groups_the_status_bar_says_why(scanned: Scanned, session: Session) -> None:
    window = scanned()
    photos = [photo for cluster in session.clusters for photo in cluster.photos]
    totals = window.findChild(QLabel, "statusTotals")
    assert totals is not None
    said = []
    session.reset_clusters(())
    said.append(totals.text())
    session.set_web(Web(range(len(photos)), photos, [Link(0, 1, 4, 3, Kind.SAME, 0)]), 40)
    session.show_board(Board((), session.review, ()), 0)
    said.append(totals.text())
    session.show_board(session.board.copy(), 40)
    session.remove_photos(photo.path for photo in photos)
    said.append(totals.text())

    assert said == ["No groups yet", "No groups at this setting", "No groups left"]


def test_a_setting_without_groups_can_be_left_and_come_back_to(
    scanned: Scanned, session: Session, qtbot: QtBot
) -> None:
    window = scanned()
    photos = [photo for cluster in session.clusters for photo in cluster.photos]
    session.set_web(Web(range(len(photos)), photos, [Link(0, 1, 4, 3, Kind.SAME, 0)]), 40)
    session.show_board(Board((), session.review, ()), 0)

    window.show_folders()
    qtbot.mouseClick(window._steps.button(Step.REVIEW), Qt.MouseButton.LeftButton)

    assert window._pages.currentWidget() is window.review


# Screens


def test_the_steps_show_where_the_user_is(scanned: Scanned) -> None:
    window = scanned()

    assert window._steps.button(Step.REVIEW).isChecked()
    assert window._steps.button(Step.FOLDERS).isEnabled()
    assert not window._steps.button(Step.TRASH).isEnabled()


def test_a_step_leads_to_its_screen(scanned: Scanned, qtbot: QtBot) -> None:
    window = scanned()

    qtbot.mouseClick(window._steps.button(Step.FOLDERS), Qt.MouseButton.LeftButton)
    at_folders = window._pages.currentWidget() is window._start
    qtbot.mouseClick(window._steps.button(Step.REVIEW), Qt.MouseButton.LeftButton)

    assert at_folders
    assert window._pages.currentWidget() is window.review


def test_a_wide_window_shows_list_and_group_side_by_side(scanned: Scanned) -> None:
    window = scanned()

    assert window.rooms.results.isVisible()
    assert window.rooms.group.isVisible()


def test_list_and_group_share_a_wide_window_as_before_it_was_narrow(
    scanned: Scanned, qtbot: QtBot
) -> None:
    window = scanned()
    results = window.review.results
    window.resize(1300, 800)
    qtbot.waitUntil(lambda: 400 < results.width() < 560)
    wide = results.width()

    window.resize(1000, 800)
    qtbot.waitUntil(lambda: results.width() > 900)
    window.resize(1300, 800)

    qtbot.waitUntil(lambda: results.width() == wide)


def test_a_narrow_window_goes_from_list_to_group_and_back(scanned: Scanned, qtbot: QtBot) -> None:
    window = scanned()
    window.resize(1024, 768)
    in_list = (window.rooms.results.isVisible(), window.rooms.group.isVisible())

    window.review._open(1)
    in_group = (window.rooms.results.isVisible(), window.rooms.group.isVisible())
    window.go_back()

    assert in_list == (True, False)
    assert in_group == (False, True)
    assert window.rooms.results.isVisible()
    assert not window.rooms.group.isVisible()


def test_a_scan_that_finds_nothing_says_so_and_leads_on(
    window: MainWindow, session: Session, told_scan: ToldScan, folder: MakeFolder, qtbot: QtBot
) -> None:
    session.add_folder(folder("Pictures"))
    told_scan.photos = 79_200
    told_scan.release()

    with qtbot.waitSignal(scanner_of(window).ended):
        window.start_scan()

    assert window.rooms.nothing.isVisible()
    assert window.rooms.nothing.text.text() == "79,200 photos checked."
    window.rooms.nothing.folders_button.click()
    assert window._start.isVisible()


def test_looking_for_similar_shots_scans_again_for_all_kinds(
    window: MainWindow, session: Session, told_scan: ToldScan, folder: MakeFolder, qtbot: QtBot
) -> None:
    session.add_folder(folder("Pictures"))
    told_scan.release()
    with qtbot.waitSignal(scanner_of(window).ended):
        window.start_scan()

    with qtbot.waitSignal(scanner_of(window).ended):
        window.rooms.nothing.similar_button.click()

    assert told_scan.options[-1].kinds == frozenset(Kind)


def test_problems_are_counted_below_and_lead_to_their_list(
    window: MainWindow, session: Session
) -> None:
    button = window.findChild(QPushButton, "problemsButton")
    assert button is not None
    hidden = not button.isVisible()

    session.set_problems([Unreadable("/a.jpg", Problem.EMPTY, "The file is empty.")])
    shown = (button.isVisible(), button.text())
    button.click()

    assert hidden
    assert shown == (True, "1")
    assert window.rooms.problems.isVisible()


def test_the_colours_can_be_chosen_in_the_menu(
    window: MainWindow, preferences: Preferences
) -> None:
    window.actions_table["darkColours"].trigger()

    assert preferences.scheme is Scheme.DARK
    assert window.actions_table["darkColours"].isChecked()
    assert not window.actions_table["systemColours"].isChecked()


def test_a4_everything_that_takes_the_focus_has_a_name(scanned: Scanned) -> None:
    window = scanned()
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and isinstance(widget, QPushButton)
        and not (widget.accessibleName() or widget.text())
    ]

    assert nameless == []


# The end


def test_closing_while_scanning_ends_cleanly(
    window: MainWindow, session: Session, told_scan: ToldScan, folder: MakeFolder, qtbot: QtBot
) -> None:
    session.add_folder(folder("Pictures"))
    told_scan.reports = [Progress(Stage.READ, 1, 10)]
    window.start_scan()
    qtbot.waitUntil(lambda: window.rooms.scan_bar.counts.text() == "1 of 10 photos")

    assert window.close()
    assert not scanner_of(window).is_running


def test_closing_while_paused_ends_cleanly(
    window: MainWindow, session: Session, told_scan: ToldScan, folder: MakeFolder
) -> None:
    session.add_folder(folder("Pictures"))
    window.start_scan()
    window.scans.pause_or_resume()

    assert window.close()
    assert not scanner_of(window).is_running


def test_the_window_opens_where_it_was(window: MainWindow, preferences: Preferences) -> None:
    window.resize(1111, 777)

    window.close()

    assert not preferences.window_geometry.isEmpty()


def test_the_first_window_has_room_for_its_title_on_the_screen(window: MainWindow) -> None:
    assert window.height() <= max(640, window.screen().availableSize().height() - 40)


# The application


@pytest.fixture
def built(qtbot: QtBot) -> Iterator[Callable[..., MainWindow]]:
    windows: list[MainWindow] = []

    def build(*words: str) -> MainWindow:
        _, window = application.build(["dupeviewer", *words])
        windows.append(window)
        qtbot.addWidget(window)
        return window

    yield build
    for window in windows:
        window.close()


def test_folders_on_the_command_line_are_listed(
    built: Callable[..., MainWindow], folder: MakeFolder
) -> None:
    paths = [folder("One"), folder("Two")]

    window = built(*paths)

    assert [row.folder.path for row in window._start.chosen.folders.rows] == paths


def test_w3_the_practice_works_on_copies_with_a_ribbon(
    built: Callable[..., MainWindow], home: Path, qtbot: QtBot
) -> None:
    window = built("--demo")
    window.show()
    folders = [Path(listed.path) for listed in window.rooms.session.folders]
    protected = [Path(path).name for path in window.rooms.session.protected]
    assert all(folder.is_dir() and home not in folder.parents for folder in folders)
    assert window._totals.practice.isVisible()

    with qtbot.waitSignal(scanner_of(window).ended, timeout=30_000):
        window.start_scan()
    groups = len(window.rooms.session.clusters)
    window.close()

    assert protected == ["Family album"]
    assert groups >= 6
    assert window._preferences.recents == ()
    assert not any(folder.exists() for folder in folders)


def test_s1_after_a_scan_no_photo_is_marked(scanned: Scanned, session: Session) -> None:
    scanned()

    states = {session.photo_state(p) for c in session.clusters for p in c.photos}

    assert states == {PhotoState.NONE}


def test_pairs_found_while_scanning_are_shown_at_once(
    window: MainWindow, session: Session, told_scan: ToldScan, folder: MakeFolder, qtbot: QtBot
) -> None:
    session.add_folder(folder("Pictures"))
    told_scan.clusters = (pair(1), pair(2))
    window.start_scan()

    qtbot.waitUntil(lambda: len(session.clusters) == 2)

    assert scanner_of(window).is_running
    assert window._steps.button(Step.SCAN).isChecked()
    assert window.rooms.results.list_view.isVisible()


def test_all_shown_groups_are_selected_by_key_and_menu(scanned: Scanned, qtbot: QtBot) -> None:
    window = scanned()
    results = window.rooms.results
    results.list_view.setFocus()

    qtbot.keyClick(results.list_view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    by_key = results.selected_rows()
    results.select_row(0)
    window.actions_table["selectAll"].trigger()

    assert sorted(by_key) == sorted(results.selected_rows()) == [0, 1, 2]

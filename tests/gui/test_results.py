"""The results browser: keys and mouse, filters, bulk marking, and a list that keeps its place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.review.review import Mark
from dupeviewer.gui import theme
from dupeviewer.gui.background import bulk
from dupeviewer.gui.background.returned import Returned
from dupeviewer.gui.results.list import GroupList
from dupeviewer.gui.results.screen import ResultsScreen
from dupeviewer.gui.session import GroupState, Session
from dupeviewer.gui.thumbnails import AWAY, Thumbnails
from tests.gui import builders
from tests.gui.builders import columns


@pytest.fixture
def session(qapp: object) -> Session:
    return Session()


@pytest.fixture
def screen(
    session: Session, returned: Returned, tmp_path: Path, qtbot: QtBot
) -> Iterator[ResultsScreen]:
    thumbnails = Thumbnails(tmp_path / "cache")
    screen = ResultsScreen(session, thumbnails, returned)
    qtbot.addWidget(screen)
    screen.resize(1000, 700)
    screen.show()
    yield screen
    thumbnails.shutdown()


def child(screen: ResultsScreen, name: str) -> QPushButton:
    button = screen.findChild(QPushButton, name)
    assert button is not None
    return button


def text_of_empty_state(screen: ResultsScreen) -> str:
    titles = [label.text() for label in screen.findChildren(QLabel) if label.isVisible()]
    return "\n".join(titles)


def test_the_first_group_is_selected(session: Session, screen: ResultsScreen) -> None:
    session.reset_clusters(builders.pair(n) for n in range(3))

    assert screen.current_row == 0


def test_arrows_step_over_headers(session: Session, screen: ResultsScreen, qtbot: QtBot) -> None:
    session.reset_clusters([builders.pair(1, Kind.EXACT), builders.pair(2)])

    QTest.keyClick(screen.list_view, Qt.Key.Key_Down)
    assert screen.current_row == 1

    QTest.keyClick(screen.list_view, Qt.Key.Key_Up)
    assert screen.current_row == 0


@pytest.mark.parametrize("is_grid", [False, True])
def test_a10_rows_are_mirrored_where_text_runs_from_the_right(
    session: Session, screen: ResultsScreen, is_grid: bool
) -> None:
    session.reset_clusters([builders.cluster([builders.photo(f"/p/{n}.jpg") for n in range(3)])])
    session.accept(0)
    screen.show_all()
    screen.list_view.show_grid(is_grid=is_grid)
    t = theme.tokens()

    there = screen.list_view.viewport().grab().toImage()
    screen.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = screen.list_view.viewport().grab().toImage()

    for ink, near in ((t.well, 0), (t.keep, 40)):
        before, after = (columns(picture, ink, near) for picture in (there, mirrored))
        assert after == {there.width() - 1 - x for x in before}


def test_a10_the_button_of_a_section_stands_at_the_left_where_text_runs_from_the_right(
    session: Session, screen: ResultsScreen, qtbot: QtBot
) -> None:
    screen.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    session.reset_clusters([builders.pair(1)])

    button = child(screen, "markWithRules-same")

    room = screen.list_view.viewport().width()
    qtbot.waitUntil(lambda: button.parentWidget().width() == room)
    assert button.geometry().right() < room // 2


def test_a10_left_leads_on_where_text_runs_from_the_right(
    session: Session, screen: ResultsScreen, qtbot: QtBot
) -> None:
    session.reset_clusters([builders.pair(1)])
    screen.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    with qtbot.waitSignal(screen.rowActivated):
        QTest.keyClick(screen.list_view, Qt.Key.Key_Left)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right])
def test_keys_open_the_group(
    session: Session, screen: ResultsScreen, qtbot: QtBot, key: Qt.Key
) -> None:
    session.reset_clusters(builders.pair(n) for n in range(3))
    QTest.keyClick(screen.list_view, Qt.Key.Key_Down)

    with qtbot.waitSignal(screen.rowActivated) as opened:
        QTest.keyClick(screen.list_view, key)

    assert opened.args == [1]


def test_a_double_click_opens_the_group(
    session: Session, screen: ResultsScreen, qtbot: QtBot
) -> None:
    session.reset_clusters(builders.pair(n) for n in range(3))
    view = screen.list_view
    screen.select_row(2)
    spot = view.visualRect(view.currentIndex()).center()
    screen.select_row(0)
    session.accept(0)

    with qtbot.waitSignal(screen.rowActivated) as opened:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    assert opened.args == [2]


def test_accepting_marks_and_goes_on(session: Session, screen: ResultsScreen) -> None:
    session.reset_clusters(builders.pair(n) for n in range(3))

    screen.accept_and_next()

    assert session.group_state(0) is GroupState.DECIDED
    assert screen.current_row == 1


@pytest.mark.parametrize("at_once", [1, 100])
def test_u3_accepting_in_several_groups_tells_what_it_has_marked(
    session: Session,
    screen: ResultsScreen,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    at_once: int,
) -> None:
    monkeypatch.setattr(bulk, "AT_ONCE", at_once)
    session.reset_clusters(builders.pair(n) for n in range(3))
    session.accept(0)
    before = session.review.marks
    screen.list_view.selectAll()

    with qtbot.waitSignal(screen.marked) as told:
        screen.accept_and_next()

    (changed,) = told.args
    assert len(changed) == 4
    assert before | {path: new for path, (_, new) in changed.items()} == session.review.marks
    assert {old for old, _ in changed.values()} == {None}


def test_without_a_suggestion_nothing_is_marked(
    session: Session, screen: ResultsScreen, qtbot: QtBot
) -> None:
    session.reset_clusters([builders.pair(1, Kind.SIMILAR), builders.pair(2, Kind.SIMILAR)])

    with qtbot.waitSignal(screen.noSuggestion):
        screen.accept_and_next()

    assert not session.review.marks
    assert screen.current_row == 0


def test_skipping_and_dismissing_go_on(session: Session, screen: ResultsScreen) -> None:
    session.reset_clusters(builders.pair(n) for n in range(3))

    screen.skip_and_next()
    screen.dismiss_and_next()

    states = [session.group_state(row) for row in range(3)]
    assert states == [GroupState.SKIPPED, GroupState.DISMISSED, GroupState.TO_REVIEW]
    assert screen.current_row == 2


def test_an_action_without_a_selection_does_nothing(
    session: Session, screen: ResultsScreen
) -> None:
    session.reset_clusters(builders.pair(n) for n in range(2))
    screen.findChild(QLineEdit, "filterBox").setText("no such name")  # type: ignore[union-attr]

    screen.accept_and_next()
    screen.skip_and_next()
    screen.dismiss_and_next()
    screen.accept_exact()

    assert {session.group_state(row) for row in range(2)} == {GroupState.TO_REVIEW}


def test_the_bulk_button_marks_exact_copies_only_and_undo_takes_it_back(
    session: Session, screen: ResultsScreen, qtbot: QtBot
) -> None:
    session.reset_clusters(
        [builders.pair(1, Kind.EXACT), builders.pair(2, Kind.EXACT), builders.pair(3)]
    )

    QTest.mouseClick(child(screen, "markExtraCopiesButton"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(child(screen, "confirmExtraCopiesButton"), Qt.MouseButton.LeftButton)

    marked = [p for p, mark in session.review.marks.items() if mark is Mark.TRASH]
    assert {session.row_of(path) for path in marked} == {0, 1}
    session.undo()
    assert not session.review.marks
    assert child(screen, "markExtraCopiesButton").isVisible()


def test_the_bulk_button_says_first_what_would_be_marked(
    session: Session, screen: ResultsScreen, qtbot: QtBot
) -> None:
    session.reset_clusters(builders.pair(n, Kind.EXACT, size=2_000_000) for n in range(3))

    screen.mark_extra_copies()

    sheet = screen.findChild(QDialog, "extraCopiesSheet")
    assert sheet is not None
    said = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert "Mark the extra copies in 3 groups?" in said
    assert "To be marked: up to 3 extra copies, 6.0 MB." in said
    QTest.mouseClick(child(screen, "cancelExtraCopiesButton"), Qt.MouseButton.LeftButton)
    assert not session.review.marks


def test_the_bulk_button_leaves_filtered_groups_alone(
    session: Session, screen: ResultsScreen, qtbot: QtBot
) -> None:
    session.reset_clusters([builders.pair(1, Kind.EXACT), builders.pair(2, Kind.EXACT)])
    screen.findChild(QLineEdit, "filterBox").setText("00002")  # type: ignore[union-attr]

    QTest.mouseClick(child(screen, "markExtraCopiesButton"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(child(screen, "confirmExtraCopiesButton"), Qt.MouseButton.LeftButton)

    assert {session.row_of(path) for path in session.review.marks} == {1}


def test_no_hit_says_so_and_clearing_brings_groups_back(
    session: Session, screen: ResultsScreen, qtbot: QtBot
) -> None:
    session.reset_clusters([builders.pair(1)])
    screen.findChild(QLineEdit, "filterBox").setText("no such name")  # type: ignore[union-attr]
    assert "No groups match these filters." in text_of_empty_state(screen)

    QTest.mouseClick(child(screen, "clearFiltersButton"), Qt.MouseButton.LeftButton)

    assert screen.list_view.isVisible()
    assert screen.current_row == 0


def test_when_all_is_decided_the_way_to_all_groups_is_open(
    session: Session, screen: ResultsScreen, qtbot: QtBot
) -> None:
    session.reset_clusters(builders.pair(n, Kind.EXACT) for n in range(100))
    screen.accept_exact()
    screen.clear_filters()
    assert "Nothing left to review." in text_of_empty_state(screen)

    QTest.mouseClick(child(screen, "showAllButton"), Qt.MouseButton.LeftButton)

    assert screen.place_of(99) == (100, 100)


def test_the_kind_filter_shows_one_kind(session: Session, screen: ResultsScreen) -> None:
    session.reset_clusters([builders.pair(1, Kind.EXACT), builders.pair(2, Kind.EDITED)])
    combo = screen.findChild(QComboBox, "kindFilter")
    assert combo is not None

    combo.setCurrentIndex(combo.findData(Kind.EDITED))
    combo.activated.emit(combo.currentIndex())

    assert screen.place_of(1) == (1, 1)
    assert screen.current_row == 1


def test_new_groups_wait_behind_a_button(
    session: Session, screen: ResultsScreen, qtbot: QtBot
) -> None:
    session.reset_clusters([builders.pair(1, size=10)])
    session.take_found(builders.pair(n, size=10**7) for n in range(2, 4))
    pill = child(screen, "newGroupsButton")
    assert pill.isVisible()
    assert pill.text() == "2 new groups – Show"
    assert screen.place_of(0) == (1, 3)

    QTest.mouseClick(pill, Qt.MouseButton.LeftButton)

    assert not pill.isVisible()
    assert screen.place_of(0) == (3, 3)
    assert screen.current_row == 0


def test_c2_streaming_leaves_scroll_and_selection_alone(
    session: Session, screen: ResultsScreen
) -> None:
    session.reset_clusters(builders.pair(n) for n in range(100))
    screen.select_row(50)
    before = screen.list_view.verticalScrollBar().value()

    session.take_found(builders.pair(n, Kind.EXACT, size=10**9) for n in range(200, 260))

    assert before > 0
    assert screen.list_view.verticalScrollBar().value() == before
    assert screen.current_row == 50


def test_the_selected_group_is_found_again_after_the_scan_ends(
    session: Session, screen: ResultsScreen
) -> None:
    clusters = [builders.pair(n) for n in range(5)]
    session.reset_clusters(clusters)
    screen.select_row(3)

    session.reset_clusters(reversed(clusters))

    assert screen.current_row == 1


def test_only_visible_rows_ask_for_pictures(
    session: Session, returned: Returned, tmp_path: Path, qtbot: QtBot
) -> None:
    asked: set[str] = set()

    class Watched(Thumbnails):
        def get(self, photo, edge):  # type: ignore[no-untyped-def]  # as in Thumbnails
            asked.add(photo.path)

    thumbnails = Watched(tmp_path / "cache")
    session.reset_clusters(builders.pair(n) for n in range(500))
    screen = ResultsScreen(session, thumbnails, returned)
    qtbot.addWidget(screen)
    screen.resize(1000, 700)
    screen.show()

    screen.list_view.grab()

    assert 0 < len(asked) < 60
    thumbnails.shutdown()


def test_every_row_has_a_text_for_screen_readers(session: Session, screen: ResultsScreen) -> None:
    session.reset_clusters([builders.pair(1)])
    view: GroupList = screen.list_view

    text = view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)

    for part in ("IMG_00001.jpg", "2 photos", "Same picture", "difference 3", "Suggested"):
        assert part in text


def test_a8_the_focus_stays_in_the_list_when_the_current_group_leaves_it(
    session: Session, screen: ResultsScreen, qtbot: QtBot
) -> None:
    session.reset_clusters(builders.pair(n) for n in range(5))
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.list_view.setFocus()
    screen.select_row(2)

    for step in (screen.skip_and_next, screen.accept_and_next, screen.dismiss_and_next):
        step()

        assert screen.list_view.hasFocus()
        assert screen.list_view.currentIndex().isValid()
        assert screen.current_row is not None


def test_a8_the_row_with_the_focus_has_a_ring(
    session: Session, screen: ResultsScreen, qtbot: QtBot
) -> None:
    session.reset_clusters(builders.pair(n) for n in range(2))
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    view = screen.list_view
    box = view.visualRect(view.model().index(1, 0))
    screen.filter_bar.box.setFocus()
    without = view.viewport().grab(box).toImage()

    view.setFocus()

    assert view.viewport().grab(box).toImage() != without


def test_a4_a_row_has_a_name_a_role_and_a_state(session: Session, screen: ResultsScreen) -> None:
    session.reset_clusters(builders.pair(n) for n in range(3))
    session.accept(1)

    spoken = QAccessible.queryAccessibleInterface(screen.list_view)
    rows = [spoken.child(n) for n in range(spoken.childCount())]

    assert spoken.role() == QAccessible.Role.List
    names = [row.text(QAccessible.Text.Name) for row in rows if row is not None]
    assert names[0].startswith("Same picture (")
    assert "IMG_00000.jpg, 2 photos, Same picture, difference 3, saves" in names[1]
    assert names[1].endswith("Suggested")
    assert rows[1].role() == QAccessible.Role.ListItem
    assert rows[1].state().selected


def test_a_row_shows_which_photos_are_on_a_drive_that_is_away(
    session: Session,
    screen: ResultsScreen,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    photos = [builders.picture(tmp_path / f"{n}.jpg", width=320 + n) for n in range(2)]
    thumbnails = screen.list_view._thumbnails
    with qtbot.waitSignals([thumbnails.ready, thumbnails.ready]):
        session.reset_clusters([builders.cluster(photos)])
        screen.list_view.grab()
    connected = screen.list_view.grab().toImage()

    monkeypatch.setattr(thumbnails, "failure", lambda _photo, _edge: AWAY)

    assert screen.list_view.grab().toImage() != connected

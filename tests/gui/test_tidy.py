"""The ten-minute tidy: best bargains first, the rest out of sight, a gentle end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.session import GroupState, Session
from dupeviewer.gui.tidy import queue
from dupeviewer.gui.tidy.mode import MANY, MINUTES_S, Tidy
from dupeviewer.gui.window import MainWindow
from tests.gui.builders import pair

MB = 10**6


class Clock:
    """Seconds that pass when told."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def tidy(
    window: MainWindow, session: Session, preferences: Preferences, clock: Clock
) -> Iterator[Tidy]:
    rooms = window.rooms
    tidy = Tidy(session, rooms.review, preferences, window.notice, window, clock)
    session.reset_clusters(
        [
            pair(0, Kind.SAME, 8 * MB),  # 8 MB in 4 s
            pair(1, Kind.EXACT, 5 * MB),  # 5 MB in 2 s
            pair(2, Kind.SIMILAR, 90 * MB),
            pair(3, Kind.EDITED, 8 * MB),  # 8 MB in 8 s
        ]
    )
    window.show_review()
    yield tidy
    tidy.stop()
    window.notice.dismiss_all()


def press(qtbot: QtBot, key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key)


def test_what_gives_most_for_a_second_comes_first_and_similar_shots_never(
    tidy: Tidy, session: Session
) -> None:
    assert queue.rows(session, {}) == [1, 0, 3]


def test_what_is_decided_or_skipped_is_not_in_the_queue(tidy: Tidy, session: Session) -> None:
    session.accept(1)
    session.skip(0)

    assert queue.rows(session, {}) == [3]


def test_the_time_a_kind_takes_is_learned(session: Session, tidy: Tidy) -> None:
    learned: queue.Times = {}
    for seconds in (1.0, 0.5, 0.5, 0.5, 2.0, 3600.0):
        learned = queue.with_time(learned, Kind.EDITED, seconds)

    assert queue.seconds_of(Kind.EDITED, learned) == 0.5
    assert queue.seconds_of(Kind.SAME, learned) == queue.AT_FIRST[Kind.SAME]
    assert queue.rows(session, learned) == [3, 1, 0]


def test_learned_times_survive_a_restart(preferences: Preferences) -> None:
    preferences.tidy_times = {Kind.SAME: (1.5, 2.0)}
    preferences.sync()

    assert Preferences(preferences.settings).tidy_times == {Kind.SAME: (1.5, 2.0)}


def test_groups_follow_each_other_with_the_list_out_of_sight(
    tidy: Tidy, window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    review = window.rooms.review
    tidy.start()
    shown = [review.group.row]
    assert not review.results.isVisible()
    assert review.tidy_bar.isVisible()

    press(qtbot, Qt.Key.Key_A)
    shown.append(review.group.row)
    press(qtbot, Qt.Key.Key_S)
    shown.append(review.group.row)

    assert shown == [1, 0, 3]
    assert session.group_state(1) is GroupState.DECIDED
    assert review.tidy_bar.told.text().startswith("1 group decided")


def test_after_the_last_group_it_ends_and_says_what_came_of_it(
    tidy: Tidy, window: MainWindow, qtbot: QtBot
) -> None:
    tidy.start()

    for key in (Qt.Key.Key_A, Qt.Key.Key_A, Qt.Key.Key_D):
        press(qtbot, key)

    assert not tidy.is_on
    assert window.rooms.review.results.isVisible()
    assert window.notice.text.startswith("Done. 3 groups, ")
    assert "About 1 more session like this finishes your library." in window.notice.text


def test_when_the_time_is_over_the_group_on_screen_is_the_last(
    tidy: Tidy, window: MainWindow, clock: Clock, qtbot: QtBot
) -> None:
    tidy.start()
    clock.now += MINUTES_S + 1
    tidy.tick()
    assert tidy.is_on

    press(qtbot, Qt.Key.Key_A)

    assert not tidy.is_on
    assert window.notice.text.startswith("Done. 1 group, ")


def test_escape_ends_it_with_the_list_in_sight(
    tidy: Tidy, window: MainWindow, qtbot: QtBot
) -> None:
    tidy.start()

    press(qtbot, Qt.Key.Key_Escape)

    assert not tidy.is_on
    assert window.rooms.review.results.isVisible()


def test_other_groups_end_it_without_a_word(
    tidy: Tidy, window: MainWindow, session: Session
) -> None:
    tidy.start()

    session.reset_clusters([pair(7)])

    assert not tidy.is_on
    assert window.notice.text == ""
    assert not window.rooms.review.tidy_bar.isVisible()


def test_how_long_decisions_take_is_kept(
    tidy: Tidy, preferences: Preferences, clock: Clock, qtbot: QtBot
) -> None:
    tidy.start()
    clock.now += 3.0
    press(qtbot, Qt.Key.Key_A)

    assert preferences.tidy_times == {Kind.EXACT: (3.0,)}


def test_after_a_large_scan_it_is_said_where_to_begin(
    tidy: Tidy, window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    kinds = (Kind.EXACT, Kind.SAME, Kind.SIMILAR)
    session.reset_clusters(pair(n, kinds[n % 3]) for n in range(MANY))

    tidy.suggest_beginning()

    assert window.notice.text == (
        "300 groups. About 200 can be decided by rules in a few minutes; 100 need your eye."
    )
    buttons = [b.text() for b in window.notice.findChildren(QPushButton) if b.isVisible()]
    assert buttons == ["Start with the quick ones", "Ten-minute tidy", "Later"]


@pytest.mark.usefixtures("english")
def test_of_thousands_of_groups_round_numbers_are_told(
    tidy: Tidy, window: MainWindow, session: Session
) -> None:
    kinds = (Kind.EXACT, Kind.SAME, Kind.SIMILAR, Kind.EXACT)
    session.reset_clusters(pair(n, kinds[n % 4]) for n in range(4206))

    tidy.suggest_beginning()

    assert window.notice.text == (
        "4,206 groups. About 3,200 can be decided by rules in a few minutes; 1,100 need your eye."
    )


def test_after_a_small_scan_nothing_is_said(tidy: Tidy, window: MainWindow) -> None:
    tidy.suggest_beginning()

    assert window.notice.text == ""


def test_a2_the_tidy_is_in_the_menu(tidy: Tidy, window: MainWindow) -> None:
    window.actions_table["tidy"].trigger()

    assert window.rooms.tidy.is_on
    window.rooms.tidy.stop()

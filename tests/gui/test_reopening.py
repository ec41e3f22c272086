"""The window opened where it was left: what stands there meanwhile, and what is said afterwards."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from dupeviewer.core.likeness.web import Web
from dupeviewer.core.storage import result as packing
from dupeviewer.gui.memory.opening import Opening
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.session import Session
from dupeviewer.gui.start.screen import StartScreen
from dupeviewer.gui.state.listed import Listed
from dupeviewer.gui.window import MainWindow
from tests.gui.builders import pair
from tests.gui.conftest import ToldScan

pytestmark = pytest.mark.usefixtures("english")


def reopen(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.rooms.reopening.ready):
        window.rooms.reopening.begin(with_session=True)


def leave(window: MainWindow, groups: int, screen: str, **values: bytes) -> None:
    """Write down a session with so many groups as the last run would."""
    memory = window.rooms.household.memory
    verdicts = memory.verdicts
    assert verdicts is not None
    memory._timer.stop()  # what this run has to say of itself is not to be mixed with it
    memory.wait()
    session = {
        "folders": [],
        "problems": [],
        "place": [screen, None, {}],
        "setting": [100, 100],
        "gone": [],
    }
    verdicts.keep(
        {
            "session": json.dumps(session).encode(),
            "result": packing.pack(tuple(map(pair, range(groups))), Web()),
            "running": None,
            **values,
        }
    )


def answers(window: MainWindow) -> list[str]:
    buttons = window.notice.findChildren(QPushButton)
    return [button.text() for button in buttons if button.isVisible()]


def press(window: MainWindow, text: str) -> None:
    [button] = [b for b in window.notice.findChildren(QPushButton) if b.text() == text]
    button.click()


def test_rows_without_anything_in_them_stand_there_until_the_groups_are_read(
    preferences: Preferences, qtbot: QtBot
) -> None:
    preferences.groups_left = 3214
    start = StartScreen(Listed(), preferences)
    qtbot.addWidget(start)
    start.show()
    opening = start.findChild(Opening)
    assert opening is not None
    said = opening.text.text(), opening.isVisible(), start.drop_zone.isVisible()

    start.end_opening()

    assert said == ("Opening your last session… 3,214 groups", True, False)
    assert not opening.isVisible()
    assert start.drop_zone.isVisible()
    start.shutdown()


def test_a_folder_that_is_listed_meanwhile_is_shown_at_once(
    preferences: Preferences, folder: Callable[[str], str], qtbot: QtBot
) -> None:
    preferences.groups_left = 1
    start = StartScreen(listed := Listed(), preferences)
    qtbot.addWidget(start)
    start.show()

    listed.add(folder("Pictures"))

    assert start.chosen.isVisible()
    start.shutdown()


@pytest.mark.parametrize(("groups", "resumes"), [(0, True), (3, False)])
def test_without_a_session_to_open_the_start_stands_there(
    preferences: Preferences, qtbot: QtBot, groups: int, resumes: bool
) -> None:
    preferences.groups_left, preferences.resumes = groups, resumes
    start = StartScreen(Listed(), preferences)
    qtbot.addWidget(start)
    start.show()

    assert start.findChild(Opening) is None
    assert start.drop_zone.isVisible()
    start.shutdown()


def test_who_leaves_groups_behind_sees_their_number_at_the_next_start(
    window: MainWindow, session: Session, preferences: Preferences
) -> None:
    session.reset_clusters(map(pair, range(3)))
    window.show_review()
    window.rooms.household.memory.save()
    in_review = preferences.groups_left

    window.show_folders()
    window.rooms.household.memory.save()

    assert (in_review, preferences.groups_left) == (3, 0)


def test_while_a_scan_runs_no_groups_are_promised_until_the_window_closes(
    window: MainWindow,
    session: Session,
    preferences: Preferences,
    told_scan: ToldScan,
    home: Path,
    qtbot: QtBot,
) -> None:
    session.add_folder(str(home))
    told_scan.clusters = (pair(1), pair(2))
    window.start_scan()
    qtbot.waitUntil(lambda: len(session.clusters) == 2)

    window.rooms.household.memory.save()
    running = preferences.groups_left
    window.close()

    assert (running, preferences.groups_left) == (0, 2)


def test_groups_that_were_left_are_shown_again(
    window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    leave(window, 3, "review")

    reopen(window, qtbot)

    assert window._pages.currentWidget() is window.review
    assert len(session.clusters) == 3


def test_who_was_at_the_start_comes_back_to_the_start(window: MainWindow, qtbot: QtBot) -> None:
    leave(window, 3, "")

    reopen(window, qtbot)

    assert window._pages.currentWidget() is window._start


def test_a_session_that_cannot_be_opened_leads_back_to_the_start_and_says_so(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(QUrl.toLocalFile(url))
    )
    leave(window, 3, "review", result=b"rubbish")

    reopen(window, qtbot)
    said, offered = window.notice.text, answers(window)
    press(window, "Show file")

    assert window._pages.currentWidget() is window._start
    assert said == (
        "Your last session couldn't be opened. What was read is kept, so scanning again is quick."
    )
    assert offered == ["Scan again", "Show file", "Later"]
    verdicts = window.rooms.household.memory.verdicts
    assert verdicts is not None
    assert opened == [os.path.dirname(verdicts.path)]
    assert window.notice.text == said


def test_after_a_crash_it_is_said_that_nothing_was_lost(window: MainWindow, qtbot: QtBot) -> None:
    leave(window, 3, "review", running=b"yes")

    reopen(window, qtbot)

    assert window.notice.text == (
        "DupeViewer closed unexpectedly. Nothing was lost: 0 decided groups are here."
    )


def test_a_paused_scan_can_be_resumed_on_the_next_start(window: MainWindow, qtbot: QtBot) -> None:
    leave(window, 3, "review", scan=b'{"done": 52310, "total": 79200}')

    reopen(window, qtbot)

    assert window.notice.text == "Scan paused at 52,310 of 79,200."
    with qtbot.waitSignal(window.rooms.reopening.scanWanted):
        press(window, "Resume")


def test_where_nothing_can_be_kept_the_window_says_so(window: MainWindow) -> None:
    window.rooms.household.memory.failed.emit("it was written by a newer version")

    assert window.notice.text == (
        "Your decisions can't be saved at the moment: it was written by a newer version"
    )

"""Twenty groups decided by keyboard alone: by accepting, by keys on the cards, by comparing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dupeviewer.core.review.review import Mark
from dupeviewer.gui import application
from dupeviewer.gui.session import GroupState
from dupeviewer.gui.window import MainWindow
from tests.gallery import Gallery

GROUPS = 20


@pytest.fixture
def window(home: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """Open on a scanned library of twenty photos, each with a smaller twin."""
    gallery = Gallery(home / "Pictures")
    for number in range(GROUPS):
        gallery.half(gallery.photo(f"IMG_{number:02}.jpg", number, (320, 240)))
    _, window = application.build(["dupeviewer", str(gallery.folder)])
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    with qtbot.waitSignal(window.rooms.scanner.ended, timeout=60_000):
        window.start_scan()
    qtbot.waitUntil(lambda: len(window.rooms.session.clusters) == GROUPS)
    window.show_review()
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def press(window: MainWindow, qtbot: QtBot) -> Callable[..., None]:
    def press(*keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            focused = QApplication.focusWidget()
            assert focused is not None, "the focus is lost"
            qtbot.keyClick(focused, key, held)

    return press


def test_twenty_groups_by_accepting(window: MainWindow, press: Callable[..., None]) -> None:
    press(*[Qt.Key.Key_A] * GROUPS)

    check_each_group_keeps_one(window)


def test_twenty_groups_by_keys_on_the_cards(window: MainWindow, press: Callable[..., None]) -> None:
    press(Qt.Key.Key_Return)
    for _ in range(GROUPS):
        press(Qt.Key.Key_1, Qt.Key.Key_K, Qt.Key.Key_2, Qt.Key.Key_X, Qt.Key.Key_PageDown)

    check_each_group_keeps_one(window)


def test_twenty_groups_by_comparing_and_the_winner_stays(
    window: MainWindow, press: Callable[..., None]
) -> None:
    press(Qt.Key.Key_Return, Qt.Key.Key_C)
    for _ in range(GROUPS):
        press(Qt.Key.Key_Left, held=Qt.KeyboardModifier.ControlModifier)
        press(Qt.Key.Key_PageDown)

    check_each_group_keeps_one(window)


def check_each_group_keeps_one(window: MainWindow) -> None:
    session = window.rooms.session
    for row, cluster in enumerate(session.clusters):
        marks = sorted(str(session.review.mark(photo.path)) for photo in cluster.photos)
        assert marks == [str(Mark.KEEP), str(Mark.TRASH)]
        assert session.group_state(row) is GroupState.DECIDED
    totals = session.totals()
    assert (totals.decided, totals.marked) == (GROUPS, GROUPS)

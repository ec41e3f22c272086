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
from dupeviewer.gui.compare.pane import ComparePane
from dupeviewer.gui.session import GroupState
from dupeviewer.gui.window import MainWindow
from tests.gallery import Gallery

GROUPS = 20


@pytest.fixture
def gallery(home: Path) -> Gallery:
    return Gallery(home / "Pictures")


@pytest.fixture
def window(gallery: Gallery, qtbot: QtBot) -> Iterator[MainWindow]:
    """Open on a scanned library of twenty photos, each with a smaller twin."""
    for number in range(GROUPS):
        gallery.half(gallery.photo(f"IMG_{number:02}.jpg", number, (320, 240)))
    yield from scanned(gallery, GROUPS, qtbot)


@pytest.fixture
def window_of_four(gallery: Gallery, qtbot: QtBot) -> Iterator[MainWindow]:
    """Open on one group: a photo, two smaller ones and one in another format."""
    photo = gallery.photo("IMG_1.jpg", 1, (640, 480))
    gallery.half(gallery.half(photo, "half.jpg"), "quarter.jpg")
    gallery.png(photo, "saved.png")
    yield from scanned(gallery, 1, qtbot)


def scanned(gallery: Gallery, groups: int, qtbot: QtBot) -> Iterator[MainWindow]:
    _, window = application.build(["dupeviewer", str(gallery.folder)])
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    with qtbot.waitSignal(window.rooms.scanner.ended, timeout=60_000):
        window.start_scan()
    qtbot.waitUntil(lambda: len(window.rooms.session.clusters) == groups)
    window.show_review()
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def press(qtbot: QtBot) -> Callable[..., None]:
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


def test_the_winner_of_four_stays_until_all_have_been_compared(
    window_of_four: MainWindow, press: Callable[..., None]
) -> None:
    """Three comparisons for four photos; the second one is won by the challenger."""
    session = window_of_four.rooms.session
    assert len(session.clusters[0].photos) == 4
    press(Qt.Key.Key_Return, Qt.Key.Key_C)

    compared = [shown(window_of_four)]
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right):
        press(key, held=Qt.KeyboardModifier.ControlModifier)
        compared.append(shown(window_of_four))

    (first, second), (still, third), (fourth, winner), _ = compared
    assert (still, winner) == (first, third)
    assert {first, second, third, fourth} == set(session.clusters[0].key)
    kept = {path for path, mark in session.review.marks.items() if mark is Mark.KEEP}
    assert kept == {winner}
    assert session.group_state(0) is GroupState.DECIDED
    assert session.totals().marked == 3


def shown(window: MainWindow) -> list[str | None]:
    """The photos that are compared, from left to right."""
    panes = window.findChildren(ComparePane, "comparePane")
    return [pane.path for pane in panes if pane.isVisible()]


def check_each_group_keeps_one(window: MainWindow) -> None:
    session = window.rooms.session
    for row, cluster in enumerate(session.clusters):
        marks = sorted(str(session.review.mark(photo.path)) for photo in cluster.photos)
        assert marks == [str(Mark.KEEP), str(Mark.TRASH)]
        assert session.group_state(row) is GroupState.DECIDED
    totals = session.totals()
    assert (totals.decided, totals.marked) == (GROUPS, GROUPS)

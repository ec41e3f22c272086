"""Comparing in the whole window: into it from a group, by keys alone, and back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QSlider
from pytestqt.qtbot import QtBot

from dupeviewer.gui.compare.screen import CompareScreen
from dupeviewer.gui.compare.tools import Mode
from dupeviewer.gui.group.card import PhotoCard
from dupeviewer.gui.session import GroupState, PhotoState, Session
from dupeviewer.gui.window import MainWindow
from tests.gui.builders import cluster, picture

pytestmark = pytest.mark.usefixtures("english")

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
Press = Callable[..., None]


@pytest.fixture
def shown(window: MainWindow, session: Session, home: Path, qtbot: QtBot) -> MainWindow:
    """The window over 20 groups, the first of them open."""
    folder = home / "Pictures"
    made = [picture(folder / f"{n}.jpg", width=640 if n % 2 else 320) for n in range(40)]
    session.reset_clusters(
        [cluster([made[n], made[n + 1]]) for n in range(0, 40, 2)],
    )
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.show_review()
    window.review.show_row(0, is_open=True)
    return window


@pytest.fixture
def screen(shown: MainWindow) -> CompareScreen:
    return shown.rooms.comparing.screen


@pytest.fixture
def press(shown: MainWindow) -> Press:
    """A key for whatever has the focus."""

    def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or shown, key, modifier)

    return press


def cards(window: MainWindow) -> list[PhotoCard]:
    return window.findChildren(PhotoCard, "photoCard")


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_C])
def test_a_key_on_a_group_compares_it_and_another_leads_back(
    key: Qt.Key, shown: MainWindow, screen: CompareScreen, press: Press
) -> None:
    press(key)
    assert screen.isVisible()
    assert screen.row == 0

    press(Key.Key_G)
    assert shown.possible.shows_group()
    assert shown.review.group.row == 0

    press(Key.Key_3, CTRL)
    assert screen.isVisible()
    press(Key.Key_Escape)
    assert shown.possible.shows_group()


def test_a_double_click_on_a_card_compares_the_photo_with_the_first(
    shown: MainWindow, screen: CompareScreen
) -> None:
    QTest.mouseDClick(cards(shown)[1], Qt.MouseButton.LeftButton)

    assert screen.isVisible()
    assert screen.casting is not None
    assert [photo.path for photo in screen.casting.on_stage] == [c.path for c in cards(shown)]


def test_the_compare_button_compares(shown: MainWindow, screen: CompareScreen) -> None:
    button = shown.findChild(QAbstractButton, "compareButton")
    assert button is not None

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert screen.isVisible()


def test_a1_ways_of_looking_have_keys(screen: CompareScreen, press: Press) -> None:
    press(Key.Key_Return)

    for key, mode in (
        (Key.Key_W, Mode.WIPE),
        (Key.Key_W, Mode.SIDE),
        (Key.Key_O, Mode.OVERLAY),
        (Key.Key_F, Mode.FLIP),
    ):
        press(key)
        assert screen.mode is mode
    press(Key.Key_Plus)
    assert screen.stage.view.zoom > 1
    press(Key.Key_0)
    assert screen.stage.view.zoom == 1
    press(Key.Key_3, CTRL)
    assert screen.mode is Mode.SIDE


def test_p6_deciding_here_updates_the_group_at_once(
    shown: MainWindow, screen: CompareScreen, press: Press
) -> None:
    press(Key.Key_Return)

    press(Key.Key_K)
    press(Key.Key_Tab)
    press(Key.Key_X)

    press(Key.Key_G)
    assert [card.property("state") for card in cards(shown)] == ["keep", "trash"]


def test_a1_twenty_groups_are_decided_by_keys_alone(
    session: Session, screen: CompareScreen, press: Press
) -> None:
    press(Key.Key_Return)

    for number in range(20):
        assert session.group_state(screen.row or 0) is GroupState.TO_REVIEW
        press(Key.Key_Right if number % 2 else Key.Key_Left, CTRL)
        press(Key.Key_PageDown)

    states = [session.group_state(row) for row in range(20)]
    assert states == [GroupState.DECIDED] * 20
    for each in session.clusters:
        marks = sorted(session.photo_state(photo).value for photo in each.photos)
        assert marks == [PhotoState.KEEP.value, PhotoState.TRASH.value]

    press(Key.Key_Z, CTRL)
    assert [session.group_state(row) for row in range(20)].count(GroupState.DECIDED) == 19


def test_a3_keys_of_the_group_and_of_comparing_do_not_meet(
    shown: MainWindow, screen: CompareScreen, press: Press
) -> None:
    press(Key.Key_Return)
    row = screen.row

    press(Key.Key_N)
    assert screen.row == row
    press(Key.Key_PageDown)
    assert screen.row != row


def test_a3_without_single_keys_f_does_nothing(
    shown: MainWindow, screen: CompareScreen, press: Press
) -> None:
    shown._preferences.single_keys = False
    press(Key.Key_3, CTRL)

    press(Key.Key_F)

    assert screen.mode is Mode.SIDE


def test_a_slider_keeps_its_arrows(screen: CompareScreen, press: Press) -> None:
    press(Key.Key_Return)
    press(Key.Key_O)
    slider = screen.findChild(QSlider, "compareSlider")
    assert slider is not None
    slider.setFocus()
    before = slider.value()

    press(Key.Key_Right)

    assert slider.value() > before
    assert screen.casting is not None
    assert screen.casting.active == 0


def test_a8_the_focus_is_on_a_photo_after_each_group(screen: CompareScreen, press: Press) -> None:
    press(Key.Key_Return)

    for _ in range(3):
        press(Key.Key_S)

        assert screen.stage.has_focus()

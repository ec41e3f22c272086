"""The main job by keyboard: folders in, groups looked at, photos in the trash, and back again."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dupeviewer.gui.window import MainWindow
from tests.gallery import Gallery

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
NAMES = ("coffee.jpg", "rocket.jpg", "china.jpg")

Open = Callable[..., MainWindow]


@pytest.fixture
def gallery(home: Path) -> Gallery:
    """Three photographs, each with a smaller twin and a byte copy."""
    gallery = Gallery(home / "Pictures")
    for name in NAMES:
        path = str(shutil.copy(SAMPLES / name, gallery.folder))
        gallery.half(path)
        gallery.copy(path)
    return gallery


def test_the_main_job_by_keyboard(
    gallery: Gallery,
    home_trash: Path,
    open_window: Open,
    press: Callable[..., None],
    qtbot: QtBot,
) -> None:
    window = open_window(str(gallery.folder))
    scan(window, press, qtbot)
    assert totals(window).startswith("3 groups")

    for _ in NAMES:
        press(Qt.Key.Key_A)
    qtbot.waitUntil(lambda: "6 photos marked" in totals(window))

    sheet = open_sheet(window, press, qtbot)
    confirm = button(sheet, "trashConfirmButton")
    qtbot.waitUntil(lambda: confirm.isEnabled() and "6 photos" in confirm.text())
    assert len(list(gallery.folder.iterdir())) == 9
    confirm.setFocus()
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: button(sheet, "undoButton").isVisible(), timeout=20_000)

    assert sorted(path.name for path in gallery.folder.iterdir()) == sorted(NAMES)
    assert len(list((home_trash / "files").iterdir())) == 6
    assert totals(window).startswith("No groups") or totals(window).startswith("0 groups")

    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not sheet.isVisible())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.setFocus()
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(list(gallery.folder.iterdir())) == 9, timeout=20_000)
    qtbot.waitUntil(lambda: totals(window).startswith("3 groups"))
    assert not list((home_trash / "files").iterdir())


def test_a_file_changed_after_the_scan_stays(
    gallery: Gallery,
    open_window: Open,
    press: Callable[..., None],
    qtbot: QtBot,
) -> None:
    window = open_window(str(gallery.folder))
    scan(window, press, qtbot)
    for _ in NAMES:
        press(Qt.Key.Key_A)
    changed = gallery.folder / "coffee_half.jpg"
    changed.write_bytes(changed.read_bytes() + b"edited")

    sheet = open_sheet(window, press, qtbot)
    confirm = button(sheet, "trashConfirmButton")
    qtbot.waitUntil(lambda: confirm.isEnabled() and "5 photos" in confirm.text())
    qtbot.mouseClick(confirm, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: button(sheet, "undoButton").isVisible(), timeout=20_000)

    assert changed.exists()
    assert len(list(gallery.folder.iterdir())) == 4
    sheet.close()


def test_nothing_is_marked_when_a_scan_ends(
    gallery: Gallery, open_window: Open, press: Callable[..., None], qtbot: QtBot
) -> None:
    window = open_window(str(gallery.folder))

    scan(window, press, qtbot)

    assert "0 photos marked" in totals(window)
    assert not button(window, "reviewAndTrashButton").isEnabled()


def test_practice_runs_on_copies(
    home: Path, open_window: Open, press: Callable[..., None], qtbot: QtBot
) -> None:
    window = open_window("--demo")

    scan(window, press, qtbot)

    assert int(totals(window).split()[0]) >= 5
    assert child(window, "practiceRibbon").isVisible()


def scan(window: MainWindow, press: Callable[..., None], qtbot: QtBot) -> None:
    qtbot.waitUntil(button(window, "scanButton").isVisible)
    window.setFocus()
    press(Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: "Scan finished" in texts(child(window, "scanBar")), timeout=60_000)


def open_sheet(window: MainWindow, press: Callable[..., None], qtbot: QtBot) -> QDialog:
    press(Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.findChild(QDialog, "trashSheet") is not None)
    sheet = window.findChild(QDialog, "trashSheet")
    assert isinstance(sheet, QDialog)
    return sheet


def texts(widget: QWidget) -> str:
    from PySide6.QtWidgets import QLabel

    return " ".join(label.text() for label in widget.findChildren(QLabel))


def totals(window: MainWindow) -> str:
    text: str = child(window, "statusTotals").text()  # type: ignore[attr-defined]  # a label
    return text


def child(parent: QWidget, name: str) -> QWidget:
    found = parent.findChild(QWidget, name)
    assert isinstance(found, QWidget), f"no {name}"
    return found


def button(parent: QWidget, name: str) -> QPushButton:
    found = child(parent, name)
    assert isinstance(found, QPushButton)
    return found

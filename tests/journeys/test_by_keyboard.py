"""A whole session by keyboard alone with a real trash: from an empty start to kill -9 and back."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from dupeviewer.gui.window import MainWindow
from tests.gallery import Gallery

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "resources" / "samples"
NAMES = ("coffee.jpg", "rocket.jpg", "china.jpg")
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

Open = Callable[..., MainWindow]
Press = Callable[..., None]

_KILLED = """
import os, signal
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from dupeviewer.gui import application
app, window = application.build(["dupeviewer"])
def decide():
    session, listed = window.rooms.session, window.rooms.results.list_view
    if session.totals().decided:
        QTimer.singleShot(2000, lambda: os.kill(os.getpid(), signal.SIGKILL))
        return
    window.activateWindow()
    window.show_review()
    if window.isActiveWindow() and listed.hasFocus():
        QTest.keyClick(listed, Qt.Key.Key_A)
    QTimer.singleShot(50, decide)
window.rooms.reopening.ready.connect(decide)
window.show()
app.exec()
"""


class _NoMouse(QObject):
    """Remembers whether a mouse was ever used."""

    was_used = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            self.was_used = True
        return False


@pytest.fixture
def gallery(home: Path) -> Gallery:
    """Three photographs, each with a smaller twin."""
    gallery = Gallery(home / "Pictures")
    for name in NAMES:
        gallery.half(str(shutil.copy(SAMPLES / name, gallery.folder)))
    return gallery


def test_a1_a_whole_session_by_keyboard_alone(
    gallery: Gallery, home_trash: Path, open_window: Open, press: Press, qtbot: QtBot
) -> None:
    watcher = _NoMouse()
    QApplication.instance().installEventFilter(watcher)  # type: ignore[union-attr]  # there is one
    window = open_window()
    window.setFocus()

    add_folder(window, gallery.folder, press, qtbot)
    scan(window, press, qtbot)
    assert totals(window).startswith("3 groups")

    press(Qt.Key.Key_A)  # the suggestion
    press(Qt.Key.Key_Return)  # into the second group
    for key in (Qt.Key.Key_1, Qt.Key.Key_K, Qt.Key.Key_2, Qt.Key.Key_X):
        press(key)
    assert "2 decided" in totals(window)
    mark_the_rest_with_rules(window, press, qtbot)
    assert "3 decided" in totals(window)

    send_to_trash(window, press, qtbot)
    assert files(gallery.folder) == sorted(NAMES)
    assert len(files(home_trash / "files")) == 3
    press(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: len(files(gallery.folder)) == 6, timeout=20_000)
    qtbot.waitUntil(lambda: totals(window).startswith("3 groups"))

    for _ in NAMES:
        press(Qt.Key.Key_A)
    send_to_trash(window, press, qtbot)
    restore_from_history(window, press, qtbot)
    assert len(files(gallery.folder)) == 6
    assert files(home_trash / "files") == []

    press(Qt.Key.Key_Escape)
    scan(window, press, qtbot)
    press(Qt.Key.Key_Q, CONTROL)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert not watcher.was_used

    killed = [sys.executable, "-c", _KILLED]
    ended = subprocess.run(killed, cwd=ROOT, check=False, timeout=90)
    assert ended.returncode == -signal.SIGKILL
    again = open_window()
    assert totals(again).startswith("3 groups   |   1 decided")
    assert label(again, "noticeText").startswith("DupeViewer closed unexpectedly.")


def add_folder(window: MainWindow, folder: Path, press: Press, qtbot: QtBot) -> None:
    press(Qt.Key.Key_O, CONTROL)
    dialog = window.findChild(QFileDialog, "folderDialog")
    assert isinstance(dialog, QFileDialog)
    typed = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(typed, QLineEdit)
    qtbot.waitUntil(typed.hasFocus)
    typed.clear()
    QTest.keyClicks(typed, str(folder))
    press(Qt.Key.Key_Return)
    if dialog.isVisible():  # the list of completions took the first
        press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [f.path for f in window.rooms.session.folders] == [str(folder)])
    come_back(window, qtbot)


def scan(window: MainWindow, press: Press, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.rooms.scanner.ended, timeout=60_000):
        press(Qt.Key.Key_F5)


def mark_the_rest_with_rules(window: MainWindow, press: Press, qtbot: QtBot) -> None:
    press(Qt.Key.Key_M, CONTROL | SHIFT)
    dialog = child(window, "rulesDialog")
    mark = child(dialog, "rulesMarkButton")
    qtbot.waitUntil(mark.isEnabled, timeout=20_000)
    tab_to(mark, press)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)
    come_back(window, qtbot)


def send_to_trash(window: MainWindow, press: Press, qtbot: QtBot) -> None:
    press(Qt.Key.Key_Backspace, CONTROL)
    sheet = [s for s in window.findChildren(QDialog, "trashSheet") if s.isVisible()][-1]
    confirm = child(sheet, "trashConfirmButton")
    qtbot.waitUntil(lambda: confirm.isEnabled() and confirm.hasFocus(), timeout=20_000)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(child(sheet, "undoButton").isVisible, timeout=20_000)
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not sheet.isVisible())
    come_back(window, qtbot)


def restore_from_history(window: MainWindow, press: Press, qtbot: QtBot) -> None:
    press(Qt.Key.Key_H, CONTROL | SHIFT)
    restore = child(window, "restoreButton")
    qtbot.waitUntil(restore.isVisible, timeout=20_000)
    tab_to(restore, press)
    press(Qt.Key.Key_Space)
    question = window.records.history
    qtbot.waitUntil(lambda: asks(question), timeout=20_000)
    with qtbot.waitSignal(window.rooms.trasher.restored, timeout=20_000):
        press(Qt.Key.Key_Return)
    come_back(window, qtbot)


def asks(screen: QWidget) -> bool:
    return any(box.isVisible() for box in screen.findChildren(QMessageBox))


def tab_to(widget: QWidget, press: Press) -> None:
    """Go on with Tab until it has the focus, as only those can who see where the focus is."""
    for _ in range(80):
        if widget.hasFocus():
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {widget.objectName()}")


def come_back(window: MainWindow, qtbot: QtBot) -> None:
    """What a window manager does when a dialog closes."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    if QApplication.focusWidget() is None:
        window.setFocus()


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def totals(window: MainWindow) -> str:
    return label(window, "statusTotals")


def label(parent: QWidget, name: str) -> str:
    found = child(parent, name)
    assert isinstance(found, QLabel)
    return found.text()


def child(parent: QWidget, name: str) -> QWidget:
    found = parent.findChild(QWidget, name)
    assert isinstance(found, QWidget), f"no {name}"
    return found

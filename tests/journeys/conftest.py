"""What the journeys share: a window as the program opens it, keys where the focus is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dupeviewer.gui import application
from dupeviewer.gui.window import MainWindow


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Callable[..., MainWindow]]:
    """Opens a window as a start of the program would, and waits for what it remembers."""
    opened: list[MainWindow] = []

    def open_(*words: str) -> MainWindow:
        _, window = application.build(["dupeviewer", *words])
        opened.append(window)
        with qtbot.waitSignal(window.rooms.reopening.ready, timeout=20_000):
            window.show()
            window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield open_
    for window in opened:
        qtbot.waitUntil(lambda window=window: not window.rooms.trasher.is_moving)
        window.close()
        window.deleteLater()


@pytest.fixture
def press(qtbot: QtBot) -> Callable[..., None]:
    def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None, "the focus is lost"
        qtbot.keyClick(focused, key, modifier)

    return press

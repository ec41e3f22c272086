"""The first use: by what can be read on the screen alone, and in another language."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dupeviewer.gui import application, languages
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.window import MainWindow
from tests.gallery import Gallery

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"

Open = Callable[[], MainWindow]


@pytest.fixture
def photos(home: Path) -> Path:
    """One photograph and its smaller twin."""
    gallery = Gallery(home / "Pictures")
    gallery.half(str(shutil.copy(SAMPLES / "coffee.jpg", gallery.folder)))
    return gallery.folder


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Open]:
    opened: list[MainWindow] = []

    def open_() -> MainWindow:
        _, window = application.build(["dupeviewer"])
        opened.append(window)
        window.resize(1280, 800)
        with qtbot.waitSignal(window.rooms.reopening.ready, timeout=20_000):
            window.show()
        return window

    yield open_
    for window in opened:
        qtbot.waitUntil(lambda window=window: not window.rooms.trasher.is_moving)
        window.close()
        window.deleteLater()


def offered(top: QWidget, text: str) -> QPushButton | None:
    """The button that a person reads this on, if it can be pressed."""
    return next(
        (
            each
            for each in top.findChildren(QPushButton)
            if text in each.text().replace("&&", "&")
            if each.isVisible() and each.isEnabled()
        ),
        None,
    )


def press(top: QWidget, text: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: offered(top, text) is not None, timeout=20_000)
    button = offered(top, text)
    assert button is not None
    button.click()


def sheet_of(window: MainWindow) -> QDialog:
    sheet = window.findChild(QDialog, "trashSheet")
    assert sheet is not None
    return sheet


def test_w2_the_first_duplicate_is_found_trashed_and_restored_by_what_is_on_screen(
    open_window: Open, photos: Path, home_trash: Path, qtbot: QtBot
) -> None:
    before = sorted(photos.iterdir())
    window = open_window()

    press(window, "Add folders…", qtbot)
    dialog = window.findChild(QFileDialog, "folderDialog")
    assert dialog is not None
    dialog.fileSelected.emit(str(photos))
    dialog.close()
    press(window, "Scan 2 photos", qtbot)
    press(window, "Accept & next", qtbot)
    press(window, "Review & trash…", qtbot)
    press(sheet_of(window), "Move 1 photo to Trash", qtbot)
    qtbot.waitUntil(lambda: offered(sheet_of(window), "Undo") is not None, timeout=20_000)
    trashed = len(list((home_trash / "files").iterdir()))
    press(sheet_of(window), "Undo", qtbot)
    qtbot.waitUntil(lambda: sorted(photos.iterdir()) == before, timeout=20_000)

    assert trashed == 1


def test_w3_the_practice_goes_all_the_way_and_touches_nothing_of_the_users(
    open_window: Open, photos: Path, home_trash: Path, qtbot: QtBot
) -> None:
    before = {path: path.read_bytes() for path in photos.iterdir()}
    window = open_window()

    press(window, "Try it with sample photos", qtbot)
    samples = [Path(folder.path) for folder in window.rooms.session.folders]
    copies = sorted(path for folder in samples for path in folder.rglob("*"))
    press(window, "Scan 24 photos", qtbot)
    press(window, "Accept & next", qtbot)
    press(window, "Review & trash…", qtbot)
    press(sheet_of(window), "Move 1 photo to Trash", qtbot)
    qtbot.waitUntil(lambda: offered(sheet_of(window), "Undo") is not None, timeout=20_000)
    trashed = len(list((home_trash / "files").iterdir()))
    press(sheet_of(window), "Undo", qtbot)
    qtbot.waitUntil(
        lambda: sorted(path for folder in samples for path in folder.rglob("*")) == copies,
        timeout=20_000,
    )
    sheet_of(window).reject()
    press(window, "Leave practice", qtbot)

    assert trashed == 1
    assert {path: path.read_bytes() for path in photos.iterdir()} == before
    assert not any(folder.exists() for folder in samples)
    assert window.rooms.session.folders == ()
    qtbot.waitUntil(lambda: offered(window, "Try it with sample photos") is not None)


def test_the_way_to_the_trash_in_german(
    open_window: Open, photos: Path, home_trash: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    locale = QLocale()
    Preferences(QSettings(application.NAME, application.NAME)).language = "de"
    try:
        window = open_window()
        window.folders.add([str(photos)])
        press(window, "2 Fotos durchsuchen", qtbot)
        press(window, "Annehmen", qtbot)
        press(window, "Prüfen und wegwerfen", qtbot)
        press(sheet_of(window), "1 Foto in den Papierkorb verschieben", qtbot)
        qtbot.waitUntil(lambda: offered(sheet_of(window), "Rückgängig") is not None, timeout=20_000)
    finally:
        languages.speak(qapp, languages.SOURCE)
        QLocale.setDefault(locale)

    assert len(list((home_trash / "files").iterdir())) == 1

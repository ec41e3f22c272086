"""Another language while the window is open: all is said in it, and nothing else changes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.gui import languages
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.scanning.bar import ScanState
from dupeviewer.gui.session import Session
from dupeviewer.gui.settings.dialog import SettingsDialog
from dupeviewer.gui.settings.pages import GeneralPage
from dupeviewer.gui.trash.trasher import Trasher
from dupeviewer.gui.window import MainWindow
from tests.gui.builders import pair
from tests.gui.conftest import ToldScan


@pytest.fixture
def voice(
    english: None, qapp: QApplication, preferences: Preferences, window: MainWindow
) -> Iterator[languages.Voice]:
    voice = languages.Voice(qapp, preferences)
    voice.changed.connect(window.renew)
    yield voice
    languages.speak(qapp, languages.SOURCE)
    voice.deleteLater()


@pytest.fixture
def reviewed(window: MainWindow, session: Session) -> MainWindow:
    """In the second of four groups, with the first one decided."""
    window.resize(1280, 800)
    session.reset_clusters([pair(n, Kind.SAME, 1000 - n) for n in range(4)])
    window.show_review()
    session.accept(0)
    window.review.show_row(1, is_open=True)
    return window


def speak(window: MainWindow, voice: languages.Voice, language: str, qtbot: QtBot) -> None:
    """Choose it, as the settings do, and wait until it is spoken."""
    with qtbot.waitSignal(voice.changed):
        window._preferences.language = language


def menus(window: MainWindow) -> list[str]:
    return [action.text() for action in window.menuBar().actions()]


def test_another_language_is_spoken_at_once(
    reviewed: MainWindow, voice: languages.Voice, qtbot: QtBot
) -> None:
    speak(reviewed, voice, "de", qtbot)
    german = menus(reviewed), reviewed._totals.totals.text(), reviewed._steps.button(3).text()
    speak(reviewed, voice, "es", qtbot)

    assert german == (
        ["&Datei", "&Bearbeiten", "&Ansicht", "&Gruppe", "&Vergleichen", "&Werkzeuge", "&Hilfe"],
        german[1],
        "Durchsehen",
    )
    assert german[1].startswith("4 Gruppen")
    assert menus(reviewed)[0] == "&Archivo"


def test_the_users_place_marks_and_undo_stay_in_another_language(
    reviewed: MainWindow, session: Session, voice: languages.Voice, qtbot: QtBot
) -> None:
    marks = dict(session.review.marks)

    speak(reviewed, voice, "de", qtbot)

    assert reviewed.review.isVisible()
    assert (reviewed.review.group.row, reviewed.review.is_in_group) == (1, True)
    assert dict(session.review.marks) == marks
    reviewed.actions_table["undo"].trigger()
    assert not session.review.marks


def test_one_window_listens_after_another_language_was_chosen(
    reviewed: MainWindow, session: Session, voice: languages.Voice, qtbot: QtBot
) -> None:
    old = reviewed.rooms.group
    with qtbot.waitSignal(old.destroyed):
        speak(reviewed, voice, "de", qtbot)

    qtbot.keyClick(reviewed.review.group, Qt.Key.Key_A)

    assert session.totals().decided == 2
    assert reviewed.review.group.row == 2


def test_the_settings_stay_open_and_speak_the_language_that_was_chosen_in_them(
    reviewed: MainWindow, voice: languages.Voice, qtbot: QtBot
) -> None:
    reviewed.actions_table["settings"].trigger()
    before = reviewed.findChild(SettingsDialog)
    assert before is not None

    speak(reviewed, voice, "de", qtbot)

    (dialog,) = reviewed.findChildren(SettingsDialog)
    assert dialog.isVisible()
    assert dialog.windowTitle() == "Einstellungen"
    assert isinstance(dialog.pages[dialog.list.currentRow()], GeneralPage)
    dialog.close()


def test_like_the_system_takes_a_language_back(
    reviewed: MainWindow, voice: languages.Voice, qtbot: QtBot
) -> None:
    speak(reviewed, voice, "de", qtbot)
    assert QLocale().language() is QLocale.Language.German

    speak(reviewed, voice, "", qtbot)

    assert menus(reviewed)[0] == "&File"
    assert QLocale().language() is QLocale.Language.English


def test_a_scan_goes_on_in_another_language(
    window: MainWindow,
    session: Session,
    told_scan: ToldScan,
    voice: languages.Voice,
    home: Path,
    qtbot: QtBot,
) -> None:
    session.add_folder(str(home))
    window.start_scan()
    window.scans.pause_or_resume()

    speak(window, voice, "de", qtbot)

    bar = window.rooms.scan_bar
    assert window.rooms.scanner.is_running
    assert (bar.state, bar.pause_button.text()) == (ScanState.PAUSED, "Fortsetzen")
    window.scans.pause_or_resume()
    told_scan.clusters = (pair(1),)
    told_scan.release()
    with qtbot.waitSignal(window.rooms.scanner.ended):
        pass
    assert bar.title.text() == "Suche beendet. 1 Gruppe in 10 Fotos."


def test_photos_that_move_are_told_of_in_the_language_they_began_in(
    reviewed: MainWindow, voice: languages.Voice, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    moving = [True]
    monkeypatch.setattr(Trasher, "is_moving", property(lambda _self: moving[0]))

    speak(reviewed, voice, "de", qtbot)
    meanwhile = menus(reviewed)[0]
    moving[0] = False
    reviewed.rooms.trasher.sent.emit([])

    assert meanwhile == "&File"
    qtbot.waitUntil(lambda: menus(reviewed)[0] == "&Datei")


def test_the_history_stays_on_screen_in_another_language(
    reviewed: MainWindow, voice: languages.Voice, qtbot: QtBot
) -> None:
    reviewed.records.show_history()

    speak(reviewed, voice, "de", qtbot)

    assert reviewed._pages.currentWidget() is reviewed.records.history


def test_practice_stays_practice_in_another_language(
    window: MainWindow, voice: languages.Voice, qtbot: QtBot
) -> None:
    window.folders.start_practice()
    folders = window._listed.folders

    speak(window, voice, "de", qtbot)

    assert window._start.isVisible()
    assert window._listed.folders == folders
    assert window.folders.is_practice
    assert window._totals.practice.isVisible()

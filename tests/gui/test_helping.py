"""Help that comes by itself or is asked for: hints, announcements, the keys of a screen."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from dupeviewer.core.progress import Progress, Stage
from dupeviewer.core.scan import Counts, ScanOptions, ScanResult
from dupeviewer.gui import crash
from dupeviewer.gui.background.scanner import Scanner
from dupeviewer.gui.desks import assistance
from dupeviewer.gui.help.help import KeysDialog
from dupeviewer.gui.help.hints import Hint, HintBar
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.scanning.telling import Desktop, ScanTelling
from dupeviewer.gui.session import Session
from dupeviewer.gui.window import MainWindow
from tests.gui.builders import pair

pytestmark = pytest.mark.usefixtures("english")

# Hints


@pytest.fixture
def bar(preferences: Preferences, qtbot: QtBot) -> HintBar:
    made = HintBar(preferences)
    qtbot.addWidget(made)
    return made


def test_each_hint_comes_once(bar: HintBar) -> None:
    bar.tell(Hint.GROUP, "A")
    first = (bar.isVisible(), bar.text.text())
    bar.close_button.click()

    bar.tell(Hint.GROUP, "A")

    assert first == (True, "A accepts the suggestion. Nothing moves yet.")
    assert not bar.isVisible()


def test_hints_seen_are_not_given_after_a_restart(bar: HintBar, preferences: Preferences) -> None:
    bar.tell(Hint.MARK)
    preferences.sync()

    assert Preferences(preferences.settings).hints_seen == {"mark"}


def test_the_hint_names_the_key_in_force(bar: HintBar) -> None:
    bar.tell(Hint.GROUP, "Ctrl+J")

    assert bar.text.text().startswith("Ctrl+J accepts")


def test_only_the_hint_after_the_trash_has_undo(bar: HintBar, qtbot: QtBot) -> None:
    bar.tell(Hint.MARK)
    at_mark = bar.undo_button.isVisible()
    bar.tell(Hint.TRASH)

    with qtbot.waitSignal(bar.undoWanted):
        bar.undo_button.click()

    assert not at_mark
    assert bar.text.text() == "Undo is here, and in History."


def test_the_way_back_is_no_longer_offered_once_it_was_taken(bar: HintBar) -> None:
    bar.tell(Hint.TRASH)
    bar.withdraw_undo()
    assert not bar.isVisible()

    bar.tell(Hint.GROUP)
    bar.withdraw_undo()
    assert bar.isVisible()


def test_the_first_mark_is_explained_and_hints_can_come_again(
    window: MainWindow, session: Session, preferences: Preferences
) -> None:
    session.reset_clusters([pair(1), pair(2)])
    session.accept(0)
    first = window.hints.isVisible()
    window.hints.close_button.click()
    session.accept(1)
    second = window.hints.isVisible()

    window.actions_table["hintsAgain"].trigger()
    session.undo()

    assert (first, second) == (True, False)
    assert window.hints.isVisible()
    assert "mark" in preferences.hints_seen


# The end of a scan


class FakeDesktop(Desktop):
    """What it was asked to show."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.notified: list[tuple[str, str]] = []
        self.counted: list[int] = []

    def notify(self, title: str, text: str) -> None:
        self.notified.append((title, text))

    def count(self, groups: int) -> None:
        self.counted.append(groups)


class Told:
    """A scan told by hand, with a clock, and what was said of it."""

    def __init__(self, scanner: Scanner, preferences: Preferences, window: MainWindow) -> None:
        self.desktop = FakeDesktop(window)
        self.announced: list[str] = []
        self.now = 0.0
        self.scanner = scanner
        self._telling = ScanTelling(
            scanner,
            preferences,
            window,
            desktop=self.desktop,
            announce=self.announced.append,
            clock=lambda: self.now,
        )

    def scan(self, seconds: float, *, stopped: bool = False) -> None:
        self.now = 0.0
        self.scanner.started.emit()
        self.scanner.progressed.emit(Progress(Stage.DISCOVER, 100))
        for done in range(101):
            self.now = seconds * done / 100
            self.scanner.progressed.emit(Progress(Stage.READ, done, 100))
        counts = Counts(files=100, photos=100)
        result = ScanResult(ScanOptions(("/p",)), (pair(1),), counts=counts, stopped=stopped)
        self.scanner.ended.emit(result)


@pytest.fixture
def told(
    scanner: Scanner, preferences: Preferences, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> Told:
    monkeypatch.setattr(window, "isActiveWindow", lambda: False)
    return Told(scanner, preferences, window)


def test_c7_the_end_of_a_long_scan_is_told_when_the_window_is_behind(told: Told) -> None:
    told.scan(121)

    assert told.desktop.notified == [("Scan finished", "1 group in 100 photos.")]


def test_c7_the_icon_counts_the_groups_of_a_scan_until_the_window_is_looked_at(
    told: Told, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    told.scan(5)
    unseen = list(told.desktop.counted)

    monkeypatch.setattr(window, "isActiveWindow", lambda: True)
    QApplication.instance().focusChanged.emit(None, window)
    told.scan(5)

    assert unseen == [1]
    assert told.desktop.counted == [1, 0]


def test_c7_nobody_is_disturbed_in_front_of_the_window(
    told: Told, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window, "isActiveWindow", lambda: True)

    told.scan(500)

    assert told.desktop.notified == []


def test_c7_a_short_scan_a_stopped_one_or_a_wish_for_silence_tell_nothing(
    told: Told, preferences: Preferences
) -> None:
    told.scan(60)
    told.scan(500, stopped=True)
    preferences.notifies = False
    told.scan(500)

    assert told.desktop.notified == []


def test_a5_progress_is_announced_at_every_quarter_and_at_the_end(told: Told) -> None:
    told.scan(10)

    assert told.announced == [
        *("Scan: 25 %", "Scan: 50 %", "Scan: 75 %"),
        "Scan finished. 1 group in 100 photos.",
    ]


# Keys and about


def texts(dialog: QDialog) -> set[str]:
    return {label.text() for label in dialog.findChildren(QLabel) if label.isVisible()}


@pytest.fixture
def keys(window: MainWindow) -> Callable[[], KeysDialog]:
    def open_() -> KeysDialog:
        window.actions_table["keys"].trigger()
        return window.findChildren(KeysDialog)[-1]

    return open_


def test_the_keys_are_those_of_the_current_screen(
    window: MainWindow, session: Session, keys: Callable[[], KeysDialog]
) -> None:
    on_start = keys()
    start = texts(on_start)
    on_start.close()
    session.reset_clusters([pair(1)])
    window.show_review()
    on_review = keys()

    assert "Add folders" in start
    assert "Skip and next" not in start
    assert {"Skip and next", "Add folders", "S"} <= texts(on_review)
    on_review.close()


def test_the_keys_shown_are_those_in_force(
    window: MainWindow, keys: Callable[[], KeysDialog]
) -> None:
    window.actions_table.keymap.give("scan", "F7")

    dialog = keys()

    assert "F7" in texts(dialog)
    assert not any("F5" in text for text in texts(dialog))
    dialog.close()


def test_keys_can_be_searched(keys: Callable[[], KeysDialog]) -> None:
    dialog = keys()

    dialog.search.setText("full screen")

    assert texts(dialog) == {"View", "Full screen", "F11"}
    dialog.close()


def test_keys_can_be_put_on_paper(keys: Callable[[], KeysDialog], tmp_path: Path) -> None:
    dialog = keys()

    dialog.save(str(tmp_path / "keys.pdf"))

    assert (tmp_path / "keys.pdf").read_bytes().startswith(b"%PDF")
    assert dialog.told.text() == "Saved as keys.pdf."
    dialog.close()


def test_keys_that_cannot_be_put_on_paper_there_say_so(
    keys: Callable[[], KeysDialog], tmp_path: Path
) -> None:
    dialog = keys()

    dialog.save(str(tmp_path / "no such folder" / "keys.pdf"))

    assert dialog.told.text() == "keys.pdf can't be saved."
    dialog.close()


def test_about_names_the_licences_and_leads_to_the_logs(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        assistance.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile())
    )
    window.actions_table["about"].trigger()
    dialog = window.findChild(QDialog, "aboutDialog")
    assert dialog is not None
    licences = dialog.findChild(QPlainTextEdit, "licences")
    button = dialog.findChild(QPushButton, "logsButton")
    assert licences is not None
    assert button is not None

    button.click()

    assert re.search(r"PySide6\S* with Qt [\d.]+: LGPL", licences.toPlainText())
    assert "Lucide icons: ISC" in licences.toPlainText()
    assert opened == [str(crash.log_folder())]
    dialog.close()


def test_keys_and_settings_are_one_click_away(window: MainWindow) -> None:
    for button, name in (
        (window._frame.keys_button, "keysDialog"),
        (window._frame.settings_button, "settingsDialog"),
    ):
        button.click()

        dialog = window.findChild(QDialog, name)
        assert dialog is not None
        dialog.close()


def test_diagnostics_name_versions_and_no_folder(window: MainWindow, home: Path) -> None:
    window.actions_table["about"].trigger()
    dialog = window.findChild(QDialog, "aboutDialog")
    assert dialog is not None
    button = dialog.findChild(QPushButton, "copyDiagnosticsButton")
    assert button is not None

    button.click()

    assert button.text() == "Copied"
    copied = QGuiApplication.clipboard().text()
    assert "PySide6" in copied
    assert str(home) not in copied
    dialog.close()

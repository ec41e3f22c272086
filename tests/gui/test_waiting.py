"""Drives that go and come: what is said of them, what waits, and which scan goes on."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

import dupeviewer.gui.background.waiting as waiting_module
from dupeviewer.core.photos.photo import Problem, Unreadable
from dupeviewer.core.review.review import Mark
from dupeviewer.gui.background.scanner import Scanner
from dupeviewer.gui.background.waiting import Seen, Waiting
from dupeviewer.gui.session import Session
from dupeviewer.gui.widgets.notice import Notice
from dupeviewer.gui.window import MainWindow
from tests.gui.builders import cluster, photo
from tests.gui.conftest import ToldScan

pytestmark = pytest.mark.usefixtures("english")

PATIENCE_S = 10


class Drive:
    """A folder that can be taken away and put back."""

    def __init__(self, folder: Path) -> None:
        self.path = str(folder)
        folder.mkdir()

    def unplug(self) -> None:
        os.rename(self.path, f"{self.path} away")

    def plug_in(self) -> None:
        os.rename(f"{self.path} away", self.path)


@pytest.fixture
def drive(home: Path) -> Drive:
    return Drive(home / "Photos-2TB")


@pytest.fixture
def notice(qtbot: QtBot) -> Notice:
    notice = Notice()
    qtbot.addWidget(notice)
    return notice


@pytest.fixture
def waiting(
    session: Session, scanner: Scanner, notice: Notice, pool: QThreadPool, drive: Drive
) -> Iterator[Waiting]:
    """It looks only when a test says so."""
    waiting = Waiting(session, scanner, notice, pool, notice)
    waiting._timer.setInterval(3_600_000)
    session.add_folder(drive.path)
    yield waiting
    waiting.shutdown()


def begin(scanner: Scanner, told_scan: ToldScan, qtbot: QtBot) -> None:
    """Start a scan, and wait until it has found its folders."""
    scanner.start()
    qtbot.waitUntil(lambda: bool(told_scan.options))


def look(waiting: Waiting, qtbot: QtBot) -> None:
    """Once more, and wait for what comes of it."""
    qtbot.waitUntil(lambda: not waiting._jobs.is_busy)
    waiting.look()
    qtbot.waitUntil(lambda: not waiting._jobs.is_busy)


def press(notice: Notice, text: str) -> None:
    [button] = [b for b in notice.findChildren(QPushButton) if b.text() == text]
    button.click()


def test_a_scan_that_loses_a_drive_says_for_which_it_waits(
    waiting: Waiting,
    scanner: Scanner,
    told_scan: ToldScan,
    notice: Notice,
    drive: Drive,
    qtbot: QtBot,
) -> None:
    begin(scanner, told_scan, qtbot)
    look(waiting, qtbot)

    drive.unplug()
    look(waiting, qtbot)

    assert notice.text == "Waiting for Photos-2TB. The scan goes on with the rest."
    assert waiting.away == {drive.path}


def test_c4_what_came_back_while_the_scan_ran_is_scanned_after_it(
    waiting: Waiting, scanner: Scanner, told_scan: ToldScan, drive: Drive, qtbot: QtBot
) -> None:
    begin(scanner, told_scan, qtbot)
    look(waiting, qtbot)
    drive.unplug()
    look(waiting, qtbot)
    drive.plug_in()
    look(waiting, qtbot)

    with qtbot.waitSignal(waiting.scanWanted):
        told_scan.release()


def test_what_comes_back_after_the_scan_is_offered_to_go_on_with(
    waiting: Waiting,
    scanner: Scanner,
    told_scan: ToldScan,
    notice: Notice,
    drive: Drive,
    qtbot: QtBot,
) -> None:
    begin(scanner, told_scan, qtbot)
    look(waiting, qtbot)
    drive.unplug()
    look(waiting, qtbot)
    with qtbot.waitSignal(scanner.ended):
        told_scan.release()
    assert scanner.is_running is False

    drive.plug_in()
    look(waiting, qtbot)

    assert notice.text == "Photos-2TB is back. Its scan can go on."
    with qtbot.waitSignal(waiting.scanWanted):
        press(notice, "Go on")


def test_a_drive_that_goes_before_the_scan_has_begun_to_read_is_waited_for_too(
    waiting: Waiting,
    scanner: Scanner,
    told_scan: ToldScan,
    notice: Notice,
    drive: Drive,
    qtbot: QtBot,
) -> None:
    look(waiting, qtbot)
    drive.unplug()
    with qtbot.waitSignal(scanner.ended):
        scanner.start()
    look(waiting, qtbot)
    assert not told_scan.options
    assert notice.text == "Not connected: Photos-2TB"

    drive.plug_in()
    look(waiting, qtbot)

    assert notice.text == "Photos-2TB is back. Its scan can go on."


def test_who_asks_while_it_looks_is_not_told_of_what_was_before(
    waiting: Waiting, notice: Notice, drive: Drive, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    look(waiting, qtbot)
    has_looked, may_tell = threading.Event(), threading.Event()
    looked = waiting_module._looked

    def slowly(*what: Any) -> Seen:
        seen = looked(*what)
        has_looked.set()
        may_tell.wait(PATIENCE_S)
        return seen

    monkeypatch.setattr(waiting_module, "_looked", slowly)
    waiting.look()
    assert has_looked.wait(PATIENCE_S)
    drive.unplug()

    waiting.look()
    may_tell.set()

    qtbot.waitUntil(lambda: notice.text == "Not connected: Photos-2TB")


@pytest.mark.parametrize("reason", [Problem.VANISHED, Problem.DISCONNECTED])
def test_c4_a_drive_that_was_away_between_two_looks_is_told_by_its_photos(
    waiting: Waiting,
    scanner: Scanner,
    told_scan: ToldScan,
    notice: Notice,
    drive: Drive,
    qtbot: QtBot,
    reason: Problem,
) -> None:
    path = os.path.join(drive.path, "one.jpg")
    Path(path).touch()
    told_scan.unreadable = (Unreadable(path, reason, "It is no longer there."),)
    look(waiting, qtbot)
    begin(scanner, told_scan, qtbot)
    with qtbot.waitSignal(scanner.ended):
        told_scan.release()

    look(waiting, qtbot)

    assert notice.text == "Photos-2TB is back. Its scan can go on."
    press(notice, "Later")
    look(waiting, qtbot)
    assert notice.text == ""


def test_photos_that_are_still_away_or_damaged_offer_no_further_scan(
    waiting: Waiting,
    scanner: Scanner,
    told_scan: ToldScan,
    notice: Notice,
    drive: Drive,
    qtbot: QtBot,
) -> None:
    damaged = os.path.join(drive.path, "damaged.jpg")
    Path(damaged).touch()
    told_scan.unreadable = (
        Unreadable(damaged, Problem.DAMAGED, "The file is damaged."),
        Unreadable(os.path.join(drive.path, "gone.jpg"), Problem.VANISHED, "Gone."),
    )
    look(waiting, qtbot)
    begin(scanner, told_scan, qtbot)
    with qtbot.waitSignal(scanner.ended):
        told_scan.release()

    look(waiting, qtbot)

    assert notice.text == ""


def test_a_scan_that_was_stopped_does_not_go_on_by_itself(
    waiting: Waiting, scanner: Scanner, told_scan: ToldScan, drive: Drive, qtbot: QtBot
) -> None:
    begin(scanner, told_scan, qtbot)
    look(waiting, qtbot)
    drive.unplug()
    look(waiting, qtbot)
    drive.plug_in()
    look(waiting, qtbot)

    with qtbot.assertNotEmitted(waiting.scanWanted), qtbot.waitSignal(scanner.ended):
        scanner.stop()


def test_marks_wait_for_a_drive_and_are_ready_when_it_is_back(
    waiting: Waiting, session: Session, notice: Notice, drive: Drive, qtbot: QtBot
) -> None:
    look(waiting, qtbot)
    pair = [photo(os.path.join(drive.path, name)) for name in ("a.jpg", "b.jpg")]
    session.reset_clusters([cluster(pair)])
    session.set_mark(pair[1].path, Mark.TRASH)

    drive.unplug()
    look(waiting, qtbot)
    assert notice.text == "1 mark waits for Photos-2TB, which is not connected."

    drive.plug_in()
    look(waiting, qtbot)
    assert notice.text == "Photos-2TB is back. 1 photo is ready for the Trash."
    with qtbot.waitSignal(waiting.trashWanted):
        press(notice, "Review")


def test_a_folder_that_was_never_there_is_not_waited_for(
    waiting: Waiting, session: Session, notice: Notice, home: Path, qtbot: QtBot
) -> None:
    session.add_folder(str(home / "never"))
    look(waiting, qtbot)

    assert not waiting.away
    assert not notice.text


def test_a_folder_off_the_list_is_forgotten(
    waiting: Waiting, session: Session, notice: Notice, drive: Drive, qtbot: QtBot
) -> None:
    look(waiting, qtbot)
    session.remove_folder(drive.path)
    drive.unplug()
    waiting.look()

    assert not waiting.away
    assert not notice.text


def test_the_row_of_the_folder_says_that_it_waits(
    window: MainWindow, session: Session, drive: Drive, qtbot: QtBot
) -> None:
    session.add_folder(drive.path)
    waiting = window.rooms.waiting
    look(waiting, qtbot)
    drive.unplug()
    look(waiting, qtbot)

    [row] = window._start.chosen.folders.rows
    assert row.count.text() == "Waiting for Photos-2TB"
    assert row.mend.text() == "Reconnect"

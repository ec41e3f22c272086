"""The practice: nothing of the user's is in it, nothing of it stays, and it can always be left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from dupeviewer.core.progress import Progress, Stage
from dupeviewer.core.review.review import Mark
from dupeviewer.gui.preferences import Recent, RecentFolder
from dupeviewer.gui.session import Session
from dupeviewer.gui.window import MainWindow
from tests.gui.builders import pair
from tests.gui.conftest import ToldScan

pytestmark = pytest.mark.usefixtures("english")

MakeFolder = Callable[[str], str]
OWN = pair(1)


@pytest.fixture
def own(window: MainWindow, session: Session, folder: MakeFolder, qtbot: QtBot) -> str:
    """A folder of the user's with a group in which a photo is marked."""
    with qtbot.waitSignal(window.rooms.reopening.ready):
        window.rooms.reopening.begin(with_session=True)
    path = folder("Pictures")
    session.add_folder(path)
    session.reset_clusters([OWN])
    session.set_mark(OWN.photos[1].path, Mark.TRASH)
    return path


def leave(window: MainWindow, qtbot: QtBot) -> None:
    button = window.findChild(QPushButton, "leavePracticeButton")
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(window.rooms.reopening.ready):
        button.click()


def test_w3_in_the_practice_nothing_of_the_users_can_be_trashed(
    own: str, window: MainWindow, session: Session
) -> None:
    window.folders.start_practice()

    assert len(session.clusters) == 0
    assert session.totals().marked == 0
    assert own not in {listed.path for listed in session.folders}
    assert window._totals.practice.isVisible()


def test_w3_after_the_practice_all_is_as_it_was(
    own: str, window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    window.folders.start_practice()
    samples = [Path(listed.path) for listed in session.folders]
    session.reset_clusters([pair(2)])
    session.set_mark(pair(2).photos[0].path, Mark.TRASH)

    leave(window, qtbot)

    assert [listed.path for listed in session.folders] == [own]
    assert list(session.clusters) == [OWN]
    assert dict(session.review.marks) == {OWN.photos[1].path: Mark.TRASH}
    assert not session.can_undo
    assert not any(folder.exists() for folder in samples)
    assert not window._totals.practice.isVisible()
    assert window._pages.currentWidget() is window._start
    assert not window.notice.text


def test_a_folder_of_the_users_own_ends_the_practice(
    own: str, window: MainWindow, session: Session, folder: MakeFolder, qtbot: QtBot
) -> None:
    window.folders.start_practice()
    another = folder("Camera")

    with qtbot.waitSignal(window.rooms.reopening.ready):
        window.folders.add([another])

    assert sorted(listed.path for listed in session.folders) == sorted([own, another])
    assert not window.folders.is_practice


def test_going_on_with_recent_folders_ends_the_practice_too(
    window: MainWindow, session: Session, told_scan: ToldScan, folder: MakeFolder, qtbot: QtBot
) -> None:
    window.folders.start_practice()
    folders = (RecentFolder(folder("Camera")),)
    recent = Recent(folders, datetime.now().astimezone(), 3)

    with qtbot.waitSignal(window.rooms.reopening.ready):
        window._continue_with(recent)

    assert [listed.path for listed in session.folders] == [folder("Camera")]
    assert window.rooms.scanner.is_running


def test_the_practice_can_be_left_while_it_is_scanned(
    window: MainWindow, session: Session, told_scan: ToldScan, qtbot: QtBot
) -> None:
    told_scan.reports = [Progress(Stage.READ, 5, 24)]
    window.folders.start_practice()
    window.start_scan()

    leave(window, qtbot)

    assert session.folders == ()
    assert not window.rooms.scanner.is_running


def test_nothing_is_put_back_into_a_practice_that_was_left(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    trasher = window.rooms.trasher
    window.folders.start_practice()
    monkeypatch.setattr(trasher, "_done", object())
    was_possible = trasher.can_undo

    leave(window, qtbot)

    assert (was_possible, trasher.can_undo) == (True, False)


def test_there_is_no_practice_while_photos_move(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    practice = window.actions_table["practice"]
    window.actions_table.refresh()
    before = practice.isEnabled()

    with monkeypatch.context() as moving:
        moving.setattr(type(window.rooms.trasher), "is_moving", True)
        window.actions_table.refresh()
        meanwhile = practice.isEnabled()

    assert (before, meanwhile) == (True, False)


def test_the_next_practice_has_all_its_photos_again(window: MainWindow, session: Session) -> None:
    window.folders.start_practice()
    first = [Path(listed.path) for listed in session.folders]
    next(photo for photo in first[0].iterdir() if photo.is_file()).unlink()
    window.folders.leave_practice()

    window.folders.start_practice()

    counts = [len(list(Path(listed.path).iterdir())) for listed in session.folders]
    assert sum(counts) == 24

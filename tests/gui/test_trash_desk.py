"""What is said of photos that move while the user goes on reviewing, and that come back."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dupeviewer.core.review.review import Mark
from dupeviewer.core.trash import bin as trash_bin
from dupeviewer.core.trash.bin import Place
from dupeviewer.core.trash.receipt import TRASH_WORD
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.session import Session
from dupeviewer.gui.thumbnails import Thumbnails
from dupeviewer.gui.trash.desk import TrashDesk
from dupeviewer.gui.trash.foot import Step
from dupeviewer.gui.trash.leaving import Leaving, StillMoving
from dupeviewer.gui.trash.sheet import TrashSheet
from dupeviewer.gui.trash.trasher import Trasher
from dupeviewer.gui.widgets.notice import Notice
from tests.gui.trash_library import PATIENCE_MS, Library, mark, seen

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def library(home: Path) -> Library:
    return Library(home)


@pytest.fixture
def trasher(session: Session, preferences: Preferences, home: Path) -> Iterator[Trasher]:
    pool = QThreadPool()
    trasher = Trasher(session, str(home / "data" / "history.sqlite"), pool, preferences)
    yield trasher
    trasher.shutdown()
    pool.waitForDone()


@pytest.fixture
def thumbnails(tmp_path: Path, qapp: object) -> Iterator[Thumbnails]:
    thumbnails = Thumbnails(tmp_path / "cache")
    yield thumbnails
    thumbnails.shutdown()


@pytest.fixture
def frame(qtbot: QtBot) -> QWidget:
    frame = QWidget()
    QVBoxLayout(frame)
    qtbot.addWidget(frame)
    frame.show()
    return frame


@pytest.fixture
def notice(frame: QWidget) -> Notice:
    notice = Notice(frame)
    layout = frame.layout()
    assert layout is not None
    layout.addWidget(notice)
    return notice


@pytest.fixture
def desk(
    session: Session, trasher: Trasher, thumbnails: Thumbnails, notice: Notice, frame: QWidget
) -> TrashDesk:
    return TrashDesk(session, trasher, thumbnails, notice, frame)


class Gate:
    """Photos move when it is opened."""

    def __init__(self) -> None:
        self._opened, self._reached = threading.Event(), threading.Event()
        self.open = self._opened.set

    def wait(self) -> None:
        """Until the first photo stands before it."""
        assert self._reached.wait(PATIENCE_MS / 1000)

    def take(self, path: str, place: Place | None) -> None:
        self._reached.set()
        assert self._opened.wait(PATIENCE_MS / 1000)
        _TAKE_IN(path, place)


_TAKE_IN = trash_bin._take_in


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    gate = Gate()
    monkeypatch.setattr(trash_bin, "_take_in", gate.take)
    yield gate
    gate.open()


Moving = Callable[[], TrashSheet]


@pytest.fixture
def moving(desk: TrashDesk, trasher: Trasher, frame: QWidget, gate: Gate, qtbot: QtBot) -> Moving:
    """Opens the sheet, lets its photos go, and sets it aside before the first has gone."""

    def go() -> TrashSheet:
        with qtbot.waitSignal(trasher.checked, timeout=PATIENCE_MS):
            desk.open()
        sheet = frame.findChild(TrashSheet)
        assert isinstance(sheet, TrashSheet)
        sheet.move_photos()
        gate.wait()
        button(sheet, "trashAsideButton").click()
        return sheet

    return go


def button(of: QWidget, name: str) -> QPushButton:
    found = of.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def press(notice: Notice, text: str) -> None:
    [found] = [b for b in notice.findChildren(QPushButton) if b.text() == text]
    found.click()


def test_the_user_can_go_on_while_photos_move(
    library: Library, session: Session, trasher: Trasher, notice: Notice, moving: Moving,
    gate: Gate, qtbot: QtBot,
) -> None:  # fmt: skip
    [going] = mark(session, library.pair("cat.jpg"))

    sheet = moving()

    assert trasher.is_moving
    assert not sheet.isVisible()
    assert notice.text == (f"Moving 1 photo to the {TRASH_WORD}. What you mark now goes next time.")
    with qtbot.waitSignal(trasher.sent, timeout=PATIENCE_MS):
        gate.open()
    assert not os.path.exists(going.path)
    assert notice.text == f"Moved 1 photo to the {TRASH_WORD}."


def test_what_is_marked_meanwhile_stays_and_forms_the_next_batch(
    library: Library, session: Session, trasher: Trasher, desk: TrashDesk, moving: Moving,
    frame: QWidget, gate: Gate, qtbot: QtBot,
) -> None:  # fmt: skip
    later = library.pair("later.jpg", "flower")
    [going] = mark(session, library.pair("cat.jpg"), later)[:1]
    session.set_mark(later.photos[0].path, None)

    moving()
    session.set_mark(later.photos[0].path, Mark.TRASH)
    with qtbot.waitSignal(trasher.sent, timeout=PATIENCE_MS):
        gate.open()

    assert not os.path.exists(going.path)
    assert os.path.exists(later.photos[0].path)
    assert session.totals().marked == 1
    with qtbot.waitSignal(trasher.checked, timeout=PATIENCE_MS):
        desk.open()
    sheet = frame.findChildren(TrashSheet)[-1]
    assert button(sheet, "trashConfirmButton").text() == f"Move 1 photo to {TRASH_WORD}"
    sheet.reject()


def test_the_sheet_comes_back_to_the_photos_that_move(
    library: Library, session: Session, trasher: Trasher, desk: TrashDesk, notice: Notice,
    moving: Moving, gate: Gate, qtbot: QtBot,
) -> None:  # fmt: skip
    mark(session, library.pair("cat.jpg"))
    sheet = moving()

    desk.open()

    assert sheet.isVisible()
    assert sheet.step is Step.MOVING
    assert notice.text == ""
    with qtbot.waitSignal(trasher.sent, timeout=PATIENCE_MS):
        gate.open()
    assert notice.text == ""
    sheet.reject()


def test_what_could_not_be_moved_is_told_and_shown(
    library: Library, session: Session, trasher: Trasher, notice: Notice, moving: Moving,
    gate: Gate, qtbot: QtBot,
) -> None:  # fmt: skip
    _, changed = mark(session, library.pair("cat.jpg"), library.pair("dog.jpg", "flower"))
    sheet = moving()
    os.utime(changed.path, (1, 1))
    with qtbot.waitSignal(trasher.sent, timeout=PATIENCE_MS):
        gate.open()

    assert notice.text == "Moved 1. 1 couldn't be moved."
    press(notice, "Show why")
    assert sheet.isVisible()
    assert sheet.step is Step.MOVED
    sheet.reject()


def test_undo_from_the_notice_says_what_came_back(
    library: Library, session: Session, trasher: Trasher, desk: TrashDesk, notice: Notice,
    moving: Moving, gate: Gate, qtbot: QtBot,
) -> None:  # fmt: skip
    gone = mark(session, library.pair("cat.jpg"), library.pair("dog.jpg", "flower"))
    moving()
    with qtbot.waitSignal(trasher.sent, timeout=PATIENCE_MS):
        gate.open()

    with qtbot.waitSignal(desk.said, timeout=PATIENCE_MS) as said:
        press(notice, "Undo")

    assert said.args == ["Put 2 photos back where they were."]
    assert [seen(Path(photo.path)) for photo in gone] == gone
    assert notice.text == ""


def test_u2_undo_without_the_sheet_asks_about_an_occupied_place(
    library: Library, session: Session, trasher: Trasher, desk: TrashDesk, notice: Notice,
    moving: Moving, gate: Gate, qtbot: QtBot,
) -> None:  # fmt: skip
    [photo] = mark(session, library.pair("cat.jpg"))
    moving()
    with qtbot.waitSignal(trasher.sent, timeout=PATIENCE_MS):
        gate.open()
    press(notice, "Close")
    Path(photo.path).write_text("new here")

    with qtbot.waitSignal(desk.said, timeout=PATIENCE_MS) as said:
        desk.undo()

    assert said.args == ["Nothing was put back."]
    assert notice.text == "cat.jpg: A new file is there now."
    with qtbot.waitSignal(desk.said, timeout=PATIENCE_MS) as said:
        press(notice, "Restore as cat (restored).jpg")
    assert said.args == ["Put 1 photo back where it was. 1 is not as it was."]
    assert (library.folder / "Backup" / "cat (restored).jpg").stat().st_size == photo.size
    assert Path(photo.path).read_text() == "new here"


def test_closing_the_sheet_after_a_move_offers_the_way_back(
    library: Library, session: Session, trasher: Trasher, desk: TrashDesk, frame: QWidget,
    qtbot: QtBot,
) -> None:  # fmt: skip
    mark(session, library.pair("cat.jpg"))
    with qtbot.waitSignal(trasher.checked, timeout=PATIENCE_MS):
        desk.open()
    sheet = frame.findChild(TrashSheet)
    assert isinstance(sheet, TrashSheet)
    with qtbot.waitSignal(trasher.sent, timeout=PATIENCE_MS):
        sheet.move_photos()

    with qtbot.waitSignal(desk.moved) as moved:
        sheet.accept()

    assert moved.args == [f"Moved 1 photo to the {TRASH_WORD}."]


def test_closing_a_sheet_that_moved_nothing_says_nothing(
    library: Library, session: Session, trasher: Trasher, desk: TrashDesk, frame: QWidget,
    qtbot: QtBot,
) -> None:  # fmt: skip
    mark(session, library.pair("cat.jpg"))
    with qtbot.waitSignal(trasher.checked, timeout=PATIENCE_MS):
        desk.open()

    with qtbot.assertNotEmitted(desk.moved):
        frame.findChild(TrashSheet).reject()


def test_undo_without_anything_to_undo_does_nothing(
    desk: TrashDesk, trasher: Trasher, notice: Notice
) -> None:
    desk.undo()

    assert not trasher.is_moving
    assert notice.text == ""


def asked(frame: QWidget) -> StillMoving:
    [box] = [b for b in frame.findChildren(StillMoving) if b.isVisible()]
    return box


def test_quitting_while_photos_move_asks_once(
    library: Library, session: Session, trasher: Trasher, moving: Moving, frame: QWidget
) -> None:
    mark(session, library.pair("cat.jpg"))
    moving()
    leaving = Leaving(trasher, frame)

    leaving.ask()
    leaving.ask()

    box = asked(frame)
    assert box.text.text() == f"Still moving photos to the {TRASH_WORD}."
    assert box.stop.text() == "Stop after this photo and quit"
    assert button(box, "keepGoingButton").isDefault()


def test_kept_going_every_photo_moves_and_the_window_stays(
    library: Library, session: Session, trasher: Trasher, moving: Moving, frame: QWidget,
    gate: Gate, qtbot: QtBot,
) -> None:  # fmt: skip
    gone = mark(session, library.pair("cat.jpg"), library.pair("dog.jpg", "flower"))
    moving()
    leaving = Leaving(trasher, frame)
    leaving.ask()

    button(asked(frame), "keepGoingButton").click()
    with qtbot.waitSignal(trasher.sent, timeout=PATIENCE_MS):
        gate.open()

    assert not any(os.path.exists(photo.path) for photo in gone)
    assert frame.isVisible()


def test_stopped_the_photo_on_its_way_arrives_and_the_window_closes(
    library: Library, session: Session, trasher: Trasher, moving: Moving, frame: QWidget,
    gate: Gate, qtbot: QtBot,
) -> None:  # fmt: skip
    first, second = mark(session, library.pair("cat.jpg"), library.pair("dog.jpg", "flower"))
    moving()
    leaving = Leaving(trasher, frame)
    leaving.ask()

    asked(frame).stop.click()
    assert frame.isVisible()
    gate.open()

    qtbot.waitUntil(lambda: not frame.isVisible(), timeout=PATIENCE_MS)
    assert [os.path.exists(photo.path) for photo in (first, second)] == [False, True]


def test_the_question_goes_when_the_last_photo_has_gone(
    library: Library, session: Session, trasher: Trasher, moving: Moving, frame: QWidget,
    gate: Gate, qtbot: QtBot,
) -> None:  # fmt: skip
    mark(session, library.pair("cat.jpg"))
    moving()
    leaving = Leaving(trasher, frame)
    leaving.ask()

    gate.open()

    qtbot.waitUntil(lambda: not frame.findChildren(StillMoving), timeout=PATIENCE_MS)
    assert frame.isVisible()

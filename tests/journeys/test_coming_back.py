"""Quit, kill -9, and the next start: marks, groups and the way back from the trash are there."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QListView,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.gui.models.order import Sort
from dupeviewer.gui.models.sieve import Filter
from dupeviewer.gui.results.filters import FilterBar
from dupeviewer.gui.session import GroupState
from dupeviewer.gui.window import MainWindow
from tests.gallery import Gallery

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "resources" / "samples"
NAMES = ("coffee.jpg", "rocket.jpg", "china.jpg")

Open = Callable[..., MainWindow]
Press = Callable[..., None]


@pytest.fixture
def gallery(home: Path) -> Gallery:
    """Three photographs, each with a smaller twin."""
    gallery = Gallery(home / "Pictures")
    for name in NAMES:
        gallery.half(str(shutil.copy(SAMPLES / name, gallery.folder)))
    return gallery


def scan(window: MainWindow, press: Press, qtbot: QtBot) -> None:
    window.setFocus()
    press(Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: "Scan finished" in texts(child(window, "scanBar")), timeout=60_000)


def trash_all(window: MainWindow, press: Press, qtbot: QtBot) -> None:
    press(Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    sheet = child(window, "trashSheet")
    confirm = button(sheet, "trashConfirmButton")
    qtbot.waitUntil(confirm.isEnabled)
    confirm.setFocus()
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: button(sheet, "undoButton").isVisible(), timeout=20_000)
    assert isinstance(sheet, QDialog)
    sheet.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.setFocus()


def test_u4_marks_and_groups_are_there_on_the_next_start(
    gallery: Gallery, open_window: Open, press: Press, qtbot: QtBot
) -> None:
    window = open_window(str(gallery.folder))
    scan(window, press, qtbot)
    press(Qt.Key.Key_A)
    press(Qt.Key.Key_S)
    before = totals(window)
    assert "1 decided" in before
    assert "1 skipped" in before

    assert window.close()
    again = open_window()

    assert totals(again) == before
    assert child(again, "groupList").isVisible()
    assert notice(again) == "You have 1 marked photo."
    with qtbot.waitSignal(again.rooms.reopening.trashWanted):
        button(again, "noticeButton0").click()
    assert child(again, "trashSheet").isVisible()


def test_u4_later_leaves_the_marks_as_they_are(
    gallery: Gallery, open_window: Open, press: Press, qtbot: QtBot
) -> None:
    window = open_window(str(gallery.folder))
    scan(window, press, qtbot)
    press(Qt.Key.Key_A)
    window.close()

    again = open_window()
    button(again, "noticeButton1").click()

    assert not child(again, "notice").isVisible()
    assert "1 photo marked" in totals(again)


def test_it_opens_with_the_group_that_was_selected(
    gallery: Gallery, open_window: Open, press: Press, qtbot: QtBot
) -> None:
    window = open_window(str(gallery.folder))
    scan(window, press, qtbot)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    selected = selected_group(window)
    window.close()

    assert selected_group(open_window()) == selected


def test_filters_and_order_are_as_they_were(
    gallery: Gallery, open_window: Open, press: Press, qtbot: QtBot
) -> None:
    window = open_window(str(gallery.folder))
    scan(window, press, qtbot)
    press(Qt.Key.Key_S)
    bar = filter_bar(window)
    wanted = Filter(state=GroupState.SKIPPED, kind=Kind.SAME, text="jpg", at_least=1000)
    bar.choose(wanted)
    order = bar.findChild(QComboBox, "sortOrder")
    assert isinstance(order, QComboBox)
    order.setCurrentIndex(order.findData(Sort.TAKEN))
    window.close()

    again = filter_bar(open_window())

    assert again.filter == wanted
    assert again.sort_order is Sort.TAKEN


def filter_bar(window: MainWindow) -> FilterBar:
    bar = window.findChild(FilterBar)
    assert isinstance(bar, FilterBar)
    return bar


def test_u5_kill_9_right_after_a_mark_loses_nothing(
    gallery: Gallery, open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    script = tmp_path / "session.py"
    script.write_text(
        "import os, signal, sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from dupeviewer.gui import application\n"
        "app, window = application.build(['dupeviewer', sys.argv[1]])\n"
        "def decide(_result):\n"
        "    window.rooms.session.accept(0)\n"
        "    window.rooms.session.dismiss(1)\n"
        "    QTimer.singleShot(1000, lambda: os.kill(os.getpid(), signal.SIGKILL))\n"
        "window.rooms.scanner.ended.connect(decide)\n"
        "window.rooms.reopening.ready.connect(window.start_scan)\n"
        "window.show()\n"
        "app.exec()\n"
    )
    ended = subprocess.run(
        [sys.executable, str(script), str(gallery.folder)], cwd=ROOT, check=False, timeout=60
    )
    assert ended.returncode == -signal.SIGKILL

    again = open_window()

    assert totals(again).startswith("3 groups")
    assert "1 photo marked" in totals(again)
    assert notice(again).startswith("DupeViewer closed unexpectedly. Nothing was lost: 1 decided")
    assert len(again.rooms.session.review.dismissed) == 1


def test_u7_a_scan_that_was_quit_is_resumed_without_reading_again(
    home: Path, open_window: Open, press: Press, qtbot: QtBot
) -> None:
    gallery = Gallery(home / "Many")
    for number in range(40):
        gallery.photo(f"{number}.jpg", number, (1200, 900))
    window = open_window(str(gallery.folder))
    window.setFocus()
    with qtbot.waitSignal(window.rooms.scanner.progressed, check_params_cb=_has_read):
        press(Qt.Key.Key_F5)
    window.scans.pause_or_resume()
    window.close()

    again = open_window()
    assert notice(again).startswith("Scan paused") or "not finished" in notice(again)
    with qtbot.waitSignal(again.rooms.scanner.ended, timeout=60_000) as ended:
        button(again, "noticeButton0").click()

    assert ended.args[0].counts.photos == 40
    assert ended.args[0].counts.from_cache > 0


def _has_read(progress: object) -> bool:
    return getattr(progress, "path", None) is not None and getattr(progress, "done", 0) >= 8


def test_u3_trash_restart_and_restore_from_history(
    gallery: Gallery, home_trash: Path, open_window: Open, press: Press, qtbot: QtBot
) -> None:
    window = open_window(str(gallery.folder))
    scan(window, press, qtbot)
    for _ in NAMES:
        press(Qt.Key.Key_A)
    trash_all(window, press, qtbot)
    assert len(list((home_trash / "files").iterdir())) == 3
    window.close()

    again = open_window()
    again.setFocus()
    press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    lines = child(again, "historyList")
    assert isinstance(lines, QListView)
    qtbot.waitUntil(lambda: lines.model().rowCount() == 4)
    assert "Moved 3 photos to the Trash" in lines.model().index(0, 0).data()
    qtbot.waitUntil(lambda: "4.0× more pixels" in lines.model().index(1, 0).data())
    restore = button(again, "restoreButton")
    qtbot.waitUntil(restore.isVisible)
    restore.setFocus()
    press(Qt.Key.Key_Space)
    screen = child(again, "historyScreen")
    qtbot.waitUntil(lambda: any(b.isVisible() for b in screen.findChildren(QMessageBox)))
    press(Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "Put back 3 photos." in texts(child(again, "historyScreen")))
    assert len(list(gallery.folder.iterdir())) == 6
    assert not list((home_trash / "files").iterdir())


def test_u6_what_is_not_duplicates_stays_away_until_a_photo_joins(
    gallery: Gallery, open_window: Open, press: Press, qtbot: QtBot
) -> None:
    window = open_window(str(gallery.folder))
    scan(window, press, qtbot)
    for _ in NAMES:
        with qtbot.waitSignal(window.records.apart._aside.changed):
            press(Qt.Key.Key_D)
    window.close()
    os.rename(gallery.folder / "coffee.jpg", gallery.folder / "breakfast.jpg")

    again = open_window(str(gallery.folder))
    scan(again, press, qtbot)
    assert to_review(again) == []

    gallery.half(str(gallery.folder / "rocket_half.jpg"))
    scan(again, press, qtbot)
    (group,) = to_review(again)
    assert group["rocket_half_half.jpg"] == "none"
    assert {state for name, state in group.items() if name != "rocket_half_half.jpg"} == {"keep"}


def to_review(window: MainWindow) -> list[dict[str, str]]:
    """The photos of each group that waits, with their states."""
    session = window.rooms.session
    return [
        {photo.name: session.photo_state(photo).value for photo in cluster.photos}
        for row, cluster in enumerate(session.clusters)
        if session.group_state(row).value == "to review"
    ]


def selected_group(window: MainWindow) -> str:
    view = child(window, "groupList")
    assert isinstance(view, QListView)
    text: str = view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    return text


def notice(window: MainWindow) -> str:
    return texts(child(window, "notice"))


def texts(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def totals(window: MainWindow) -> str:
    label = child(window, "statusTotals")
    assert isinstance(label, QLabel)
    return label.text()


def child(parent: QWidget, name: str) -> QWidget:
    found = parent.findChild(QWidget, name)
    assert isinstance(found, QWidget), f"no {name}"
    return found


def button(parent: QWidget, name: str) -> QPushButton:
    found = child(parent, name)
    assert isinstance(found, QPushButton)
    return found

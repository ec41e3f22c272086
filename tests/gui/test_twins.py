"""Folder twins on screen: what is only there is named first, and one button marks the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.gui.rules.twins import TwinsDialog, TwinsTable
from dupeviewer.gui.session import Session
from tests.clouds import store_online
from tests.gui.builders import cluster, picture

pytestmark = pytest.mark.usefixtures("english")

Opened = Callable[[], TwinsDialog]


@pytest.fixture
def opened(session: Session, pool: QThreadPool, qtbot: QtBot) -> Iterator[Opened]:
    dialogs: list[TwinsDialog] = []
    window = QWidget()
    qtbot.addWidget(window)

    def open_() -> TwinsDialog:
        dialog = TwinsDialog(session, pool, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialogs.append(dialog)
        with qtbot.waitSignal(dialog._jobs.succeeded):
            dialog.show()
        return dialog

    yield open_
    for dialog in dialogs:
        dialog.reject()


def backup(home: Path, session: Session, alone: int = 0) -> Path:
    """A folder of which four photos are also in another one, and some only there."""
    pictures = home / "Pictures"
    session.add_folder(str(pictures))
    clusters = [
        cluster(
            [picture(pictures / "2019" / f"{n}.jpg"), picture(pictures / "backup" / f"{n}.jpg")],
            Kind.SAME,
        )
        for n in range(4)
    ]
    for n in range(alone):
        picture(pictures / "backup" / f"only{n}.jpg")
    picture(pictures / "2019" / "more.jpg")
    picture(pictures / "2019" / "most.jpg")
    picture(pictures / "2019" / "other.jpg")
    session.reset_clusters(clusters)
    return pictures


def text(dialog: QWidget, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    assert label is not None
    return label.text()


def button(dialog: QWidget, name: str) -> QAbstractButton:
    found = dialog.findChild(QAbstractButton, name)
    assert found is not None
    return found


def rows_of(dialog: TwinsDialog) -> list[list[str]]:
    table = dialog.findChild(TwinsTable)
    assert table is not None
    items = [table.topLevelItem(row) for row in range(table.topLevelItemCount())]
    return [[item.text(column) for column in range(3)] for item in items if item]


def test_a_folder_and_the_one_it_is_in_stand_side_by_side(
    session: Session, opened: Opened, home: Path
) -> None:
    backup(home, session, alone=1)

    dialog = opened()

    assert rows_of(dialog)[0] == ["80 %", "~/Pictures/backup", "~/Pictures/2019"]


def test_a_twin_says_what_is_shared_and_what_is_only_there(
    session: Session, opened: Opened, home: Path
) -> None:
    backup(home, session, alone=1)

    dialog = opened()

    assert text(dialog, "twinSentence") == (
        "4 of 5 photos in ~/Pictures/backup are also in ~/Pictures/2019."
    )
    assert text(dialog, "twinRest") == "1 exists only in backup."
    assert button(dialog, "twinShowButton").text() == "Show the 1"
    assert button(dialog, "twinMarkButton").text() == "Mark the 4"


def test_a_photo_that_is_stored_online_only_counts_as_only_there(
    session: Session, opened: Opened, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store_online(monkeypatch, "only0.jpg")
    backup(home, session, alone=1)

    dialog = opened()

    assert text(dialog, "twinRest") == "1 exists only in backup."


def test_the_photos_that_are_only_there_are_listed(
    session: Session, opened: Opened, home: Path
) -> None:
    backup(home, session, alone=2)
    dialog = opened()

    QTest.mouseClick(button(dialog, "twinShowButton"), Qt.MouseButton.LeftButton)

    listed = dialog.findChild(QTableView, "leftList")
    assert listed is not None
    assert listed.model().rowCount() == 3
    listed.window().close()


def test_marking_a_twin_is_one_step_and_keeps_the_others(
    session: Session, opened: Opened, home: Path, qtbot: QtBot
) -> None:
    pictures = backup(home, session)
    dialog = opened()

    with qtbot.waitSignal(dialog.marked) as said:
        QTest.mouseClick(button(dialog, "twinMarkButton"), Qt.MouseButton.LeftButton)

    assert said.args == ["Marked 4 photos in ~/Pictures/backup."]
    assert session.totals().marked == 4
    assert all(session.review.mark(str(pictures / "2019" / f"{n}.jpg")) for n in range(4))
    qtbot.waitUntil(lambda: text(dialog, "twinRest").endswith("4 you have decided."))
    assert not button(dialog, "twinMarkButton").isEnabled()
    session.undo()
    assert session.totals().marked == 0
    qtbot.waitUntil(button(dialog, "twinMarkButton").isEnabled)


def test_where_there_are_no_twins_it_is_said(session: Session, opened: Opened) -> None:
    dialog = opened()

    labels = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert "No folder is mostly contained in another one." in labels


def test_s4_a_protected_folder_is_not_offered(session: Session, opened: Opened, home: Path) -> None:
    pictures = backup(home, session)
    session.add_folder(str(pictures / "backup"), protected=True)

    dialog = opened()

    assert [folder for _, folder, _ in rows_of(dialog)] == ["~/Pictures/2019"]

"""The list of not-duplicates: what was set aside, the way back, what is exported."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import QLabel, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dupeviewer.core.storage.verdicts import Verdicts
from dupeviewer.gui import theme
from dupeviewer.gui.history.apart import ApartScreen
from dupeviewer.gui.memory.aside import NotDuplicates
from dupeviewer.gui.memory.written import Memory
from dupeviewer.gui.session import GroupState, Session
from dupeviewer.gui.thumbnails import Thumbnails
from tests.gui.builders import cluster, columns, picture

pytestmark = pytest.mark.usefixtures("english")

W = TypeVar("W", bound=QWidget)


@pytest.fixture
def thumbnails(home: Path, qapp: object) -> Iterator[Thumbnails]:
    thumbnails = Thumbnails(home / "previews")
    yield thumbnails
    thumbnails.shutdown()


@pytest.fixture
def apart(
    home: Path, session: Session, thumbnails: Thumbnails, pool: QThreadPool, qtbot: QtBot
) -> Iterator[ApartScreen]:
    """Two groups in the session, neither set aside yet."""
    memory = Memory(session, Verdicts(str(home / "verdicts.sqlite")), pool)
    aside = NotDuplicates(session, memory)
    screen = ApartScreen(aside, session, thumbnails, pool)
    screen.setProperty("memory", memory)
    qtbot.addWidget(screen)
    screen.show()
    groups = (("a", "b"), ("c", "=d"))
    session.reset_clusters(
        cluster([picture(home / "p" / f"{name}.jpg", width=200 + ord(name[-1])) for name in group])
        for group in groups
    )
    yield screen
    screen.shutdown()
    memory.close()


def button(parent: QWidget, name: str) -> QPushButton:
    return child(parent, QPushButton, name)


def child(parent: QWidget, of: type[W], name: str) -> W:
    found = parent.findChild(of, name)
    assert found is not None, f"no {name}"
    return found


def words_of(screen: QWidget) -> str:
    return " ".join(x.text() for x in screen.findChildren(QLabel) if x.isVisible())


def set_aside(session: Session, screen: ApartScreen, row: int, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen._aside.changed):
        session.dismiss(row)


def test_nothing_set_aside_says_so(apart: ApartScreen) -> None:
    assert "You haven't set anything aside." in words_of(apart)
    assert not button(apart, "forgetButton").isVisible()


def test_groups_set_aside_are_listed_latest_first(
    apart: ApartScreen, session: Session, qtbot: QtBot
) -> None:
    set_aside(session, apart, 0, qtbot)
    set_aside(session, apart, 1, qtbot)

    view = child(apart, QListView, "notDuplicatesList")
    texts = [view.model().index(row, 0).data() for row in range(view.model().rowCount())]
    assert texts == ["=d.jpg / c.jpg", "a.jpg / b.jpg"]
    assert "2 groups you told us are different" in words_of(apart)


def test_a10_what_is_no_duplicate_is_mirrored_where_text_runs_from_the_right(
    apart: ApartScreen, session: Session, qtbot: QtBot
) -> None:
    set_aside(session, apart, 0, qtbot)
    there = apart.list_view.viewport().grab().toImage()

    apart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = apart.list_view.viewport().grab().toImage()

    before, after = (columns(each, theme.tokens().well, 0) for each in (there, mirrored))
    assert after == {there.width() - 1 - x for x in before}
    forget, compare = (button(apart, f"{n}Button").x() for n in ("forget", "apartCompare"))
    assert forget < compare < min(after)


def test_forget_brings_the_group_back(apart: ApartScreen, session: Session, qtbot: QtBot) -> None:
    set_aside(session, apart, 0, qtbot)
    assert session.group_state(0) is GroupState.DISMISSED

    button(apart, "forgetButton").click()

    assert session.group_state(0) is GroupState.TO_REVIEW
    assert "You haven't set anything aside." in words_of(apart)


def test_the_list_can_be_searched(apart: ApartScreen, session: Session, qtbot: QtBot) -> None:
    set_aside(session, apart, 0, qtbot)
    set_aside(session, apart, 1, qtbot)

    qtbot.keyClicks(apart._find, "B.JPG")

    assert apart.list_view.model().rowCount() == 1
    apart._find.setText("nowhere")
    assert "No group has this name in it." in words_of(apart)


def test_compare_leads_to_the_group(apart: ApartScreen, session: Session, qtbot: QtBot) -> None:
    set_aside(session, apart, 0, qtbot)

    with qtbot.waitSignal(apart.compareWanted) as asked:
        button(apart, "apartCompareButton").click()

    assert session.row_of(asked.args[0]) == 0


def test_the_list_is_exported_as_csv_without_formulas(
    apart: ApartScreen, session: Session, home: Path, qtbot: QtBot
) -> None:
    set_aside(session, apart, 1, qtbot)

    apart.save(str(home / "aside.csv"))
    qtbot.waitUntil(lambda: "Saved to" in words_of(apart))

    rows = list(csv.reader((home / "aside.csv").read_text("utf-8-sig").splitlines()))
    assert [row[1] for row in rows[1:]] == ["'=d.jpg", "c.jpg"]

"""The screens as a screen reader walks them: names, roles and values of all that is there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.likeness.web import Web
from dupeviewer.core.photos.photo import Problem, Unreadable
from dupeviewer.gui.session import Session
from dupeviewer.gui.settings.dialog import SettingsDialog
from dupeviewer.gui.window import MainWindow
from tests.gui.builders import pair

pytestmark = pytest.mark.usefixtures("english")

_Role = QAccessible.Role
_Text = QAccessible.Text


def screens(window: MainWindow, session: Session, qtbot: QtBot) -> Iterator[tuple[str, QWidget]]:
    window.resize(1280, 800)
    yield "start", window
    session.add_folder("/photos")
    window._start.chosen.more.button.click()
    yield "folders", window
    session.set_problems([Unreadable("/photos/1.jpg", Problem.DAMAGED, "")])
    window.show_problems()
    yield "problems", window
    session.reset_clusters([pair(n, Kind.EXACT if n % 2 else Kind.SAME) for n in range(4)])
    window.show_review()
    window.review.show_row(0, is_open=True)
    yield "review", window
    window.rooms.comparing.open()
    yield "compare", window
    window.rooms.comparing.leave()
    session.dismiss(3)
    window.records.show_not_duplicates()
    yield "not duplicates", window
    window.records.show_history()
    yield "history", window
    session.accept(1)
    for action, name in (
        ("reviewAndTrash", "trashSheet"),
        ("rules", "rulesDialog"),
        ("twins", "twinsDialog"),
        ("keys", "keysDialog"),
        ("about", "aboutDialog"),
        ("settings", "settingsDialog"),
    ):
        if name == "trashSheet":
            with qtbot.waitSignal(window.rooms.trasher.checked):
                window.actions_table[action].trigger()
        else:
            window.actions_table[action].trigger()
        dialog = window.findChild(QDialog, name)
        assert dialog is not None, name
        if isinstance(dialog, SettingsDialog):
            for row, page in enumerate(dialog.pages):
                dialog.list.setCurrentRow(row)
                yield f"settings: {page.title}", dialog
        else:
            yield name, dialog
        dialog.reject()


def walk(of: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if of.state().invisible:
        return
    yield of
    for place in range(of.childCount()):
        child = of.child(place)
        if child is not None and child.isValid():
            yield from walk(child)


def tree(widget: QWidget) -> list[QAccessibleInterface]:
    QApplication.sendPostedEvents()
    root = QAccessible.queryAccessibleInterface(widget)
    assert root is not None
    return list(walk(root))


def shown(each: QAccessibleInterface) -> str:
    of = each.object()
    what = "" if of is None else f" {type(of).__name__} {of.objectName()}"
    return f"{each.role().name}{what}"


def test_a4_all_that_takes_the_focus_has_a_name_and_a_role(
    window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    nameless = {
        name: [
            shown(each)
            for each in tree(widget)
            if each.state().focusable and (not each.text(_Text.Name) or each.role() is _Role.NoRole)
        ]
        for name, widget in screens(window, session, qtbot)
    }

    assert [f"{name}: {each}" for name, found in nameless.items() for each in found] == []


def test_a4_rows_cards_and_sliders_say_what_they_are(
    window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    window.resize(1280, 800)
    session.reset_clusters([pair(1, Kind.EXACT), pair(2)])
    session.set_web(Web(range(2), list(pair(1).photos), [Link(0, 1, 4, 3, Kind.SAME, 0)]), 40)
    window.show_review()
    window.review.show_row(0, is_open=True)

    parts = tree(window)
    rows = [each.text(_Text.Name) for each in parts if each.role() is _Role.ListItem]
    (slider,) = (each for each in parts if each.role() is _Role.Slider)
    cards = [each for each in parts if type(each.object()).__name__ == "PhotoCard"]

    assert any("IMG_00001.jpg, 2 photos, Exact copies" in row for row in rows)
    assert slider.text(_Text.Name)
    assert slider.text(_Text.Value)
    assert [card.text(_Text.Name).split(",")[0] for card in cards] == [
        "Photo 1 of 2",
        "Photo 2 of 2",
    ]
    assert [card.text(_Text.Name).split(", ")[2] for card in cards] == [
        "suggested to keep",
        "not marked",
    ]

"""Groups and group within the window: what a click on one does."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from dupeviewer.gui.session import GroupState, Session
from dupeviewer.gui.window import MainWindow
from tests.gui.builders import pair


@pytest.fixture
def shown(window: MainWindow, session: Session) -> MainWindow:
    session.reset_clusters([pair(1), pair(2), pair(3)])
    window.show()
    window.show_review()
    return window


def test_a_right_click_on_a_group_offers_what_keys_do(shown: MainWindow, session: Session) -> None:
    results = shown.rooms.results
    view, row = results.list_view, results.shown_rows()[1]
    results.select_row(row)
    at = view.visualRect(view.currentIndex()).center()
    click = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))

    QApplication.sendEvent(view.viewport(), click)

    menu = shown.findChild(QMenu, "groupMenu")
    assert menu is not None
    offered = {action.objectName(): action for action in menu.actions()}
    assert {"compare", "accept", "skip", "dismiss", "selectAll"} <= offered.keys()
    offered["skip"].trigger()
    assert session.group_state(row) is GroupState.SKIPPED
    menu.actions()[0].trigger()
    assert shown.review.is_in_group
    menu.close()

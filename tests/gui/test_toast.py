"""A word in passing: read whole, in nobody's way, with a way back where something was done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from dupeviewer.gui.session import Session
from dupeviewer.gui.toast import Toast
from dupeviewer.gui.window import MainWindow
from tests.gui.builders import pair

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def toast(window: MainWindow, session: Session) -> Toast:
    """That of a window which shows a group."""
    window.resize(1280, 800)
    session.reset_clusters([pair(1), pair(2)])
    window.show_review()
    window.review.show_row(0, is_open=True)
    QApplication.sendPostedEvents()
    return window._toast


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def covered(toast: Toast) -> list[str]:
    buttons = toast.window().findChildren(QAbstractButton)
    others = [each for each in buttons if each.isVisible() and not toast.isAncestorOf(each)]
    return [each.accessibleName() for each in others if place(each).intersects(place(toast))]


@pytest.mark.parametrize("size", [QSize(1280, 800), QSize(960, 640)])
def test_a_word_in_passing_covers_no_button(
    toast: Toast, size: QSize, window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(size)
    QApplication.sendPostedEvents()

    toast.say("That was the last group in this list.")

    assert toast.isVisible()
    assert covered(toast) == []


def test_a_long_sentence_is_read_in_several_lines(toast: Toast) -> None:
    sentence = "A sentence which is so long that no window has room for it in one line. " * 5

    toast.say(sentence)

    assert toast.text() == sentence
    assert toast.height() >= 3 * toast.fontMetrics().height()
    assert toast.window().rect().contains(place(toast))


def test_a_name_longer_than_the_window_is_cut(toast: Toast) -> None:
    toast.say(f"{'very-long-name-' * 30}.jpg is found again.")

    assert "…" in toast.text()
    assert toast.text().endswith("found again.")
    assert toast.window().rect().contains(place(toast))


@pytest.mark.parametrize("direction", [*Qt.LayoutDirection][:2])
def test_undo_stands_after_the_sentence(toast: Toast, direction: Qt.LayoutDirection) -> None:
    toast.window().setLayoutDirection(direction)

    toast.offer_undo("Marked in 3 groups.")

    inside = toast.rect().marginsRemoved(toast.contentsMargins())
    assert toast._undo.isVisible()
    assert not toast._undo.geometry().intersects(inside)

"""The group screen in panes of every shape: what is seen of it without scrolling."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dupeviewer.core.likeness.cluster import Cluster
from dupeviewer.gui.background.returned import Returned
from dupeviewer.gui.group.card import PhotoCard
from dupeviewer.gui.group.screen import GroupScreen
from dupeviewer.gui.session import Session
from dupeviewer.gui.thumbnails import Thumbnails
from dupeviewer.gui.widgets.controls import Button
from tests.gui import builders

USUAL = QSize(792, 660)
"""What is left for the group in a window of 1280 x 800."""
SMALLEST = QSize(960, 490)
"""The same in one of 960 x 640, where the list makes way."""


@pytest.fixture
def thumbnails(qapp: object, tmp_path: Path) -> Iterator[Thumbnails]:
    made = Thumbnails(tmp_path / "cache")
    yield made
    made.shutdown()


@pytest.fixture
def screen(
    session: Session, thumbnails: Thumbnails, returned: Returned, qtbot: QtBot
) -> GroupScreen:
    screen = GroupScreen(session, thumbnails, returned)
    qtbot.addWidget(screen)
    screen.show()
    return screen


def copies(count: int) -> Cluster:
    """They differ in all that most photos differ in."""
    photos = [builders.photo(f"/photos/{n:03}.jpg", 1000 - n, width=1600 - n) for n in range(count)]
    assert photos[0].facts is not None
    taken = datetime(2019, 7, 12, 14, 2)  # noqa: DTZ001 - as cameras write it
    told = photos[0].facts._replace(taken=taken, camera="Apple iPhone 8")
    return builders.cluster([replace(photos[0], facts=told), *photos[1:]])


def is_whole(card: PhotoCard) -> bool:
    """Whether nothing of it is scrolled away, or has less room than it needs."""
    table = card.parentWidget()
    assert table is not None
    view = table.parentWidget()
    assert view is not None
    seen = QRect(table.pos() + card.pos(), card.size())
    return view.rect().contains(seen) and card.height() >= card.minimumSizeHint().height()


def show(session: Session, screen: GroupScreen, count: int, size: QSize) -> list[PhotoCard]:
    screen.resize(size)
    session.reset_clusters([copies(count)])
    screen.show_row(0)
    return [card for card in screen.findChildren(PhotoCard) if card.path is not None]


@pytest.mark.parametrize(
    ("count", "size"),
    [(2, USUAL), (3, USUAL), (4, USUAL), (2, SMALLEST), (4, QSize(1300, 860))],
    ids=str,
)
def test_up_to_four_photos_are_seen_whole(
    session: Session, screen: GroupScreen, qtbot: QtBot, count: int, size: QSize
) -> None:
    cards = show(session, screen, count, size)

    qtbot.waitUntil(lambda: all(map(is_whole, cards)))

    assert len(cards) == count
    widest = max(card.geometry().right() for card in cards)
    assert widest > size.width() - 40  # they fill the width


def test_cards_stand_up_again_where_there_is_room(
    session: Session, screen: GroupScreen, qtbot: QtBot
) -> None:
    cards = show(session, screen, 2, SMALLEST)
    qtbot.waitUntil(lambda: all(map(is_whole, cards)))
    low = cards[0].height()

    screen.resize(SMALLEST.width(), 900)

    qtbot.waitUntil(lambda: cards[0].height() > 2 * low)
    keep = cards[0].findChild(Button, "keepButton")
    assert keep is not None
    assert keep.text() == "Keep  K"


def test_a_count_is_told_before_the_buttons_take_the_room(
    session: Session, screen: GroupScreen
) -> None:
    show(session, screen, 3, USUAL)

    labels = {label.text() for label in screen.findChildren(QLabel) if label.isVisible()}
    assert "3 to keep-or-trash" in labels
    after = screen.findChild(Button, "nextGroupButton")
    assert after is not None
    assert after.accessibleName() == "Next group"
    assert after.text() == ""

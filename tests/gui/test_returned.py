"""What the groups tell of photos that the user has trashed before."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QThreadPool
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from dupeviewer.core import trash
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.likeness.web import Web
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.review.plan import Decision
from dupeviewer.gui.background.returned import Returned
from dupeviewer.gui.group.card import PhotoCard
from dupeviewer.gui.group.grid import NoteRole
from dupeviewer.gui.group.screen import GroupScreen
from dupeviewer.gui.models import words
from dupeviewer.gui.models.sieve import Filter
from dupeviewer.gui.results import viewing
from dupeviewer.gui.results.screen import ResultsScreen
from dupeviewer.gui.session import Session
from dupeviewer.gui.thumbnails import Thumbnails
from dupeviewer.gui.widgets import looks
from tests.gui import builders

SENTENCE = "You trashed this same photo on "

Back = Callable[[str], Photo]


@pytest.fixture
def kept(tmp_path: Path) -> Photo:
    return builders.picture(tmp_path / "Pictures" / "kept.jpg", quality=95)


@pytest.fixture
def journal_path(home: Path) -> str:
    return str(home / "history.sqlite")


@pytest.fixture
def back(kept: Photo, tmp_path: Path, journal_path: str, home_trash: Path) -> Back:
    """Makes files with the bytes of a photo that was trashed before."""
    extra = builders.picture(tmp_path / "Downloads" / "extra.jpg", quality=60)
    content = Path(extra.path).read_bytes()
    decision = Decision(builders.cluster([extra, kept]), frozenset([kept]), frozenset([extra]))
    with closing(trash.Journal(journal_path)) as journal:
        [receipt] = trash.send([decision], journal)
    assert receipt.outcome is trash.Outcome.MOVED

    def come_back(name: str) -> Photo:
        path = tmp_path / "phone" / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        return builders.seen(path, extra.facts)

    return come_back


@pytest.fixture
def screen(
    session: Session, returned: Returned, tmp_path: Path, qtbot: QtBot
) -> Iterator[GroupScreen]:
    thumbnails = Thumbnails(tmp_path / "cache")
    screen = GroupScreen(session, thumbnails, returned)
    qtbot.addWidget(screen)
    screen.resize(1100, 760)
    screen.show()
    yield screen
    thumbnails.shutdown()


def card_of(screen: GroupScreen, photo: Photo) -> PhotoCard:
    return next(each for each in screen.findChildren(PhotoCard) if each.path == photo.path)


def test_a_card_tells_when_the_same_photo_was_trashed(
    session: Session,
    screen: GroupScreen,
    returned: Returned,
    kept: Photo,
    back: Back,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    notes: list[str] = []
    photo = back("IMG_1.jpg")
    with qtbot.waitSignal(returned.changed):
        session.reset_clusters([builders.cluster([kept, photo])])
    monkeypatch.setattr(
        "dupeviewer.gui.group.picture.paint_note",
        lambda _painter, _well, text, _icon: notes.append(text),
    )

    screen.show_row(0)
    screen.grab()

    expected = words.trashed_before(datetime.now().astimezone())
    assert expected.startswith(SENTENCE)
    assert set(notes) == {expected}
    assert card_of(screen, photo).accessibleName().endswith(expected)
    assert SENTENCE not in card_of(screen, kept).accessibleName()


def test_a_group_that_is_open_tells_it_as_soon_as_it_is_known(
    session: Session,
    screen: GroupScreen,
    returned: Returned,
    kept: Photo,
    back: Back,
    qtbot: QtBot,
) -> None:
    photo = back("IMG_1.jpg")
    with qtbot.waitSignal(returned.changed):
        session.reset_clusters([builders.cluster([kept, photo])])
        screen.show_row(0)
        before = card_of(screen, photo).accessibleName()

    assert SENTENCE not in before
    assert SENTENCE in card_of(screen, photo).accessibleName()


def test_the_grid_of_a_large_group_tells_it_too(
    session: Session,
    screen: GroupScreen,
    returned: Returned,
    kept: Photo,
    back: Back,
    qtbot: QtBot,
) -> None:
    photos = [kept, *(back(f"{n:02}.jpg") for n in range(14))]
    with qtbot.waitSignal(returned.changed):
        session.reset_clusters([builders.cluster(photos)])

    screen.show_row(0)

    model = screen._photos._many._grid.model()
    notes = [model.index(row, 0).data(NoteRole) for row in range(model.rowCount())]
    assert [SENTENCE in note for note in notes].count(True) == 14


def test_a_note_stays_within_its_picture(
    screen: GroupScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    image = QImage(240, 160, QImage.Format.Format_RGB32)
    image.fill(0)
    well = QRectF(20, 20, 190, 120)
    painter = QPainter(image)
    looks.paint_note(painter, well, SENTENCE + "12/31/26", "history")
    painter.end()

    black = 0xFF000000
    inked = [(x, y) for x in range(240) for y in range(160) if image.pixel(x, y) != black]
    assert inked
    assert all(well.contains(x, y) for x, y in inked)


def test_only_what_came_back_is_shown_if_asked(
    session: Session,
    results_screen: ResultsScreen,
    returned: Returned,
    kept: Photo,
    back: Back,
    qtbot: QtBot,
) -> None:
    photo = back("IMG_1.jpg")
    with qtbot.waitSignal(returned.changed):
        session.reset_clusters([builders.pair(1), builders.cluster([kept, photo])])
    menu = QMenu(results_screen)
    results_screen.filter_bar.fill_menu(menu)
    entry = next(a for a in menu.actions() if a.text() == "Trashed before, and back again")
    assert entry.isEnabled()

    entry.trigger()

    assert results_screen.shown_rows() == [1]
    assert results_screen.filter_bar.filter == Filter(among=frozenset([photo.path]))
    assert viewing.kept(results_screen) == {}


def test_nothing_can_be_asked_for_where_nothing_came_back(
    session: Session, results_screen: ResultsScreen
) -> None:
    session.reset_clusters([builders.pair(1)])
    menu = QMenu(results_screen)
    results_screen.filter_bar.fill_menu(menu)

    entry = next(a for a in menu.actions() if a.text() == "Trashed before, and back again")
    assert not entry.isEnabled()


def test_the_filter_follows_what_is_found_later(
    session: Session,
    results_screen: ResultsScreen,
    returned: Returned,
    kept: Photo,
    back: Back,
    qtbot: QtBot,
) -> None:
    photos = [back(f"IMG_{n}.jpg") for n in range(2)]
    with qtbot.waitSignal(returned.changed):
        session.reset_clusters([builders.cluster([kept, photos[0]])])
    results_screen.filter_bar.choose(Filter(among=returned.paths))

    with qtbot.waitSignal(returned.changed):
        session.reset_clusters([builders.pair(1), builders.cluster([kept, photos[1]])])

    assert results_screen.shown_rows() == [1]


def test_what_was_put_back_is_not_told_of_any_more(
    session: Session,
    returned: Returned,
    kept: Photo,
    back: Back,
    journal_path: str,
    qtbot: QtBot,
) -> None:
    photo = back("IMG_1.jpg")
    with qtbot.waitSignal(returned.changed):
        session.reset_clusters([builders.cluster([kept, photo])])
    with closing(trash.Journal(journal_path)) as journal:
        trash.put_back(journal.entries(1), journal)

    with qtbot.waitSignal(returned.changed):
        returned.look()

    assert returned.paths == frozenset()


def test_the_files_are_looked_at_once_for_all_settings(
    session: Session, returned: Returned, kept: Photo, back: Back, qtbot: QtBot
) -> None:
    photo = back("IMG_1.jpg")
    web = Web((0, 1), (kept, photo), [Link(0, 1, 4, 3, Kind.SAME, 0)])
    with qtbot.waitSignal(returned.changed):
        session.set_web(web, 100)
    known = returned._times

    session.reset_clusters([builders.cluster([kept, photo])])
    session.reset_clusters(())

    assert not returned._jobs.is_busy
    assert returned._times is known


def test_a_history_that_cannot_be_read_tells_of_nothing(
    session: Session, kept: Photo, back: Back, journal_path: str, pool: QThreadPool, qtbot: QtBot
) -> None:
    photo = back("IMG_1.jpg")
    with closing(sqlite3.connect(journal_path)) as db:
        db.execute("PRAGMA user_version = 99")
    returned = Returned(session, journal_path, pool)
    with qtbot.waitSignal(returned._jobs.succeeded):
        session.reset_clusters([builders.cluster([kept, photo])])

    assert returned.paths == frozenset()
    returned.shutdown()


def test_without_a_history_none_is_made(
    session: Session, pool: QThreadPool, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "data" / "history.sqlite"
    returned = Returned(session, str(path), pool)
    with qtbot.waitSignal(returned._jobs.succeeded):
        session.reset_clusters([builders.pair(1)])

    assert not os.path.exists(path)
    returned.shutdown()

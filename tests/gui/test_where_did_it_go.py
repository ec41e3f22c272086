"""Where did it go? A photo that is shown to the History is found by what is to be seen on it."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from dupeviewer.core import trash
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.trash import Entry, Journal
from dupeviewer.gui.history.archive import Archive
from dupeviewer.gui.history.keepsakes import Keepsakes, path_beside
from tests.core.trash.album import decision, seen
from tests.gallery import Gallery

pytestmark = pytest.mark.usefixtures("english")

KEPT = "kept.jpg"


@pytest.fixture
def journal_path(home: Path) -> str:
    return str(home / "data" / "history.sqlite")


@pytest.fixture
def keepsakes(journal_path: str, qapp: object) -> Iterator[Keepsakes]:
    keepsakes = Keepsakes(path_beside(journal_path), lambda _photo: None)
    yield keepsakes
    keepsakes.shutdown()


@pytest.fixture
def archive(journal_path: str, keepsakes: Keepsakes) -> Iterator[Archive]:
    archive = Archive(journal_path, keepsakes)
    yield archive
    archive.shutdown()


@pytest.fixture
def gallery(home: Path, home_trash: Path, journal_path: str, keepsakes: Keepsakes) -> Gallery:
    """Five photographs have gone, beach.jpg among them, and their trash was emptied."""
    gallery = Gallery(home / "Pictures")
    kept = seen(gallery.photo(KEPT, 90))
    names = ["beach.jpg", *(f"{number}.jpg" for number in range(4))]
    gone = [seen(gallery.photo(name, 10 + number)) for number, name in enumerate(names)]
    with closing(Journal(journal_path)) as journal:
        run = trash.send([decision([kept], gone, Kind.SAME)], journal)
    keepsakes.keep(run)
    keepsakes.wait()
    shutil.rmtree(home_trash)
    return gallery


def found(archive: Archive, path: str | Path, qtbot: QtBot) -> list[str]:
    with qtbot.waitSignal(archive.found) as told:
        archive.find_like(str(path))
    entries: tuple[Entry, ...] = told.args[1]
    return sorted(os.path.basename(entry.path) for entry in entries)


def test_a_renamed_copy_leads_to_what_went_though_its_trash_is_empty(
    gallery: Gallery, archive: Archive, qtbot: QtBot
) -> None:
    again = gallery.photo("from a stick.jpg", 10)

    assert found(archive, again, qtbot) == ["beach.jpg"]


@pytest.mark.parametrize("size", [(320, 240), (1280, 960)])
def test_a_resized_copy_does_too(
    gallery: Gallery, archive: Archive, qtbot: QtBot, size: tuple[int, int]
) -> None:
    again = gallery.save(gallery.picture(10).resize(size), "sent.png")

    assert found(archive, again, qtbot) == ["beach.jpg"]


@pytest.mark.parametrize("turn", [Image.Transpose.ROTATE_90, Image.Transpose.FLIP_LEFT_RIGHT])
def test_a_turned_copy_does_too(
    gallery: Gallery, archive: Archive, qtbot: QtBot, turn: Image.Transpose
) -> None:
    again = gallery.save(gallery.picture(10).transpose(turn), "turned.jpg")

    assert found(archive, again, qtbot) == ["beach.jpg"]


def test_a_photo_of_something_else_leads_nowhere(
    gallery: Gallery, archive: Archive, qtbot: QtBot
) -> None:
    assert found(archive, gallery.photo("other.jpg", 50), qtbot) == []


def test_the_kept_copy_leads_to_all_that_went_for_it(
    gallery: Gallery, archive: Archive, qtbot: QtBot
) -> None:
    assert len(found(archive, gallery.folder / KEPT, qtbot)) == 5


def test_another_photo_of_the_same_name_is_only_a_last_resort(
    gallery: Gallery, archive: Archive, qtbot: QtBot
) -> None:
    elsewhere = gallery.photo("elsewhere/beach.jpg", 12)  # shows what 1.jpg did
    unlike = gallery.photo("unlike/2.jpg", 51)

    assert found(archive, elsewhere, qtbot) == ["1.jpg"]
    assert found(archive, unlike, qtbot) == ["2.jpg"]


def test_what_is_no_photo_is_looked_for_by_name(
    gallery: Gallery, archive: Archive, qtbot: QtBot
) -> None:
    assert found(archive, gallery.bytes("text/beach.jpg", b"nothing"), qtbot) == ["beach.jpg"]
    assert found(archive, gallery.folder / "not there.jpg", qtbot) == []


def test_pictures_kept_by_an_older_version_stay(
    journal_path: str, keepsakes: Keepsakes, gallery: Gallery, archive: Archive, qtbot: QtBot
) -> None:
    keepsakes.shutdown()
    with closing(sqlite3.connect(path_beside(journal_path))) as database, database:
        for column in ("size", "print"):
            database.execute(f"ALTER TABLE pictures DROP COLUMN {column}")
    again = Keepsakes(path_beside(journal_path), lambda _photo: None)
    with closing(Journal(journal_path)) as journal:
        entries = journal.entries(journal.runs()[0].id)

    assert all(again.picture(entry) for entry in entries)
    assert again.alike(gallery.picture(10)) == ()
    again.shutdown()

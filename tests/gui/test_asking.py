"""Questions about photos, with real files: why two were not matched, and where copies are."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageOps
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.likeness.web import Web
from dupeviewer.core.photos.photo import Photo
from dupeviewer.gui.asking.dialog import AskDialog
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.session import Session
from dupeviewer.gui.widgets.entries import EntryList
from dupeviewer.gui.window import MainWindow
from tests.gallery import Gallery
from tests.gui.builders import cluster, photo, seen

Ask = Callable[..., AskDialog]


@pytest.fixture
def gallery(home: Path) -> Gallery:
    gallery = Gallery(home / "Pictures")
    for number in range(4):
        gallery.photo(f"{number}.jpg", number)
    return gallery


@pytest.fixture
def ask(window: MainWindow, gallery: Gallery, session: Session, qtbot: QtBot) -> Ask:
    """Drops these files on the window and waits for the answer."""
    session.add_folder(str(gallery.folder))

    def ask(*paths: str) -> AskDialog:
        drop(window, *paths)
        dialog = window.findChild(AskDialog)
        assert dialog is not None
        qtbot.waitUntil(lambda: not dialog._jobs.is_busy, timeout=30_000)
        return dialog

    return ask


def drop(window: MainWindow, *paths: str) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), copy, data, button, keys))
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), copy, data, button, keys))


def text(dialog: AskDialog, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text() if found.isVisible() else ""


def near(dialog: AskDialog) -> dict[str, tuple[str, str]]:
    found = dialog.findChild(EntryList, "askList")
    assert isinstance(found, EntryList)
    return {Path(e.path).name: (e.heading, e.sentence) for e in found.entries}


def test_copies_of_a_dropped_photo_are_told_with_kind_and_distance(
    ask: Ask, gallery: Gallery, home: Path
) -> None:
    outside = home / "Desktop" / "seen.jpg"
    outside.parent.mkdir()
    outside.write_bytes((gallery.folder / "2.jpg").read_bytes())

    dialog = ask(str(outside))

    assert text(dialog, "askTold") == "1 copy in your folders"
    heading, sentence = next(iter(near(dialog).values()))
    assert next(iter(near(dialog))) == "2.jpg"
    assert heading == "Exact copies"
    assert sentence.startswith("Distance 0. ")
    assert "byte for byte" in sentence


def test_where_there_is_no_copy_the_nearest_are_told_as_no_match(
    ask: Ask, gallery: Gallery, home: Path
) -> None:
    alone = Gallery(home / "Elsewhere").photo("alone.jpg", 77)

    dialog = ask(alone)

    assert text(dialog, "askTold") == "No copy in your folders. These come nearest:"
    assert {heading for heading, _ in near(dialog).values()} == {"Not a match"}


def test_two_photos_are_told_why_they_were_not_matched(
    ask: Ask, gallery: Gallery, preferences: Preferences
) -> None:
    preferences.turned = False
    mirrored = gallery.folder / "mirrored.jpg"
    with Image.open(gallery.folder / "1.jpg") as picture:
        ImageOps.mirror(picture).save(mirrored, quality=95)

    dialog = ask(str(gallery.folder / "1.jpg"), str(mirrored))

    assert dialog.windowTitle() == "Why weren't these matched?"
    said = text(dialog, "askWhy")
    assert "turned or mirrored, and such copies are not looked for" in said
    assert said.endswith("Turn on “Also find rotated and mirrored photos” to find them.")


def test_a_dropped_photo_that_is_in_a_group_leads_there_at_once(
    gallery: Gallery, window: MainWindow, session: Session
) -> None:
    shown: list[Photo] = [seen(gallery.folder / name) for name in ("0.jpg", "1.jpg")]
    session.reset_clusters([cluster(shown)])

    drop(window, shown[1].path)

    assert window.possible.shows_group()
    assert window.findChild(AskDialog) is None


def test_of_two_photos_the_one_in_a_group_leads_there(
    ask: Ask, gallery: Gallery, window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    shown: list[Photo] = [seen(gallery.folder / name) for name in ("0.jpg", "1.jpg")]
    session.reset_clusters([cluster(shown)])

    dialog = ask(shown[1].path, str(gallery.folder / "2.jpg"))
    qtbot.keyClick(dialog.findChild(QPushButton, "askGroupButton"), Qt.Key.Key_Space)

    assert window.possible.shows_group()


def test_a_photo_that_only_the_slider_hides_is_told_with_both_numbers(
    ask: Ask, gallery: Gallery, window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    first, saved_again = gallery.folder / "1.jpg", gallery.folder / "saved again.jpg"
    with Image.open(first) as picture:
        picture.save(saved_again, quality=60)
    two = (photo(str(first)), photo(str(saved_again)))
    session.set_web(Web((0, 1), two, [Link(0, 1, 2, 1, Kind.SAME, 0)]), 40)
    slider = window.rooms.results.slider
    slider.setValue(0)
    qtbot.waitUntil(lambda: session.max_difference == 0)

    dialog = ask(str(first))
    told = re.fullmatch(
        r"Closest is saved again\.jpg, difference (\d+) – your setting stops at 0\.",
        text(dialog, "askTold"),
    )
    assert told is not None
    qtbot.keyClick(dialog.findChild(QPushButton, "askSliderButton"), Qt.Key.Key_Space)

    assert slider.value() == int(told[1])


def test_where_only_the_slider_keeps_two_apart_it_can_be_moved_there(
    ask: Ask, gallery: Gallery, window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    first, saved_again = gallery.folder / "1.jpg", gallery.folder / "saved again.jpg"
    with Image.open(first) as picture:
        picture.save(saved_again, quality=60)
    two = (photo(str(first)), photo(str(saved_again)))
    session.set_web(Web((0, 1), two, [Link(0, 1, 2, 1, Kind.SAME, 0)]), 40)
    slider = window.rooms.results.slider
    slider.setValue(0)
    qtbot.waitUntil(lambda: session.max_difference == 0)

    dialog = ask(str(first), str(saved_again))
    move = dialog.findChild(QPushButton, "askSliderButton")
    assert "your setting stops at 0" in text(dialog, "askWhy")
    qtbot.keyClick(move, Qt.Key.Key_Space)

    assert slider.value() > 0
    qtbot.waitUntil(lambda: session.row_of(str(first)) is not None)


def test_the_slider_is_not_offered_for_what_it_cannot_change(ask: Ask, gallery: Gallery) -> None:
    dialog = ask(str(gallery.folder / "1.jpg"), str(gallery.folder / "2.jpg"))

    assert not dialog.findChild(QPushButton, "askSliderButton").isVisible()


def test_a_file_that_cannot_be_read_is_told(ask: Ask, home: Path) -> None:
    broken = home / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xffnothing")

    assert text(ask(str(broken)), "askTold") == "Couldn't be read: broken.jpg"


def test_a12_photos_can_be_asked_about_without_a_drag(
    window: MainWindow, gallery: Gallery, qtbot: QtBot
) -> None:
    window.actions_table["ask"].trigger()

    dialog = window.findChild(QFileDialog, "askFileDialog")
    assert isinstance(dialog, QFileDialog)
    assert "*.jpg" in dialog.nameFilters()[0]
    dialog.filesSelected.emit([str(gallery.folder / "0.jpg")])
    dialog.reject()
    asked = window.findChild(AskDialog)
    assert isinstance(asked, AskDialog)
    qtbot.waitUntil(lambda: not asked._jobs.is_busy, timeout=30_000)
    assert text(asked, "askTold") == "Add folders to look for copies in them."

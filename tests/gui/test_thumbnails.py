"""Pictures made in the background: of the right photo, within the caps, remembered on disk."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from dupeviewer.core.photos.photo import Photo
from dupeviewer.gui.thumbnails import (
    AWAY,
    CHANGED,
    LIST_EDGE,
    PREVIEW_EDGE,
    QUEUE_LIMIT,
    Thumbnails,
)
from tests.gallery import Gallery
from tests.gui import builders


@pytest.fixture
def thumbnails(qapp: object, tmp_path: Path) -> Iterator[Thumbnails]:
    made = Thumbnails(tmp_path / "cache")
    yield made
    made.shutdown()


def wait_for(qtbot: QtBot, thumbnails: Thumbnails, photo: Photo, edge: int = LIST_EDGE) -> QImage:
    image = thumbnails.get(photo, edge)
    if image is None:
        with qtbot.waitSignal(
            thumbnails.ready, check_params_cb=lambda path, size: (path, size) == (photo.path, edge)
        ):
            pass
        image = thumbnails.get(photo, edge)
    assert image is not None
    return image


def corner(image: QImage) -> QColor:
    return image.pixelColor(2, 2)


def is_near(colour: QColor, name: str) -> bool:
    wanted = QColor(name)
    return all(
        abs(one - other) < 24
        for one, other in (
            (colour.red(), wanted.red()),
            (colour.green(), wanted.green()),
            (colour.blue(), wanted.blue()),
        )
    )


def test_a_picture_is_made_in_the_background(
    thumbnails: Thumbnails, tmp_path: Path, qtbot: QtBot
) -> None:
    photo = builders.picture(tmp_path / "a.jpg", colour="#0080c0", width=900, height=600)

    assert thumbnails.get(photo, LIST_EDGE) is None
    image = wait_for(qtbot, thumbnails, photo)

    assert max(image.width(), image.height()) == LIST_EDGE
    assert is_near(corner(image), "#0080c0")


def test_every_photo_gets_its_own_picture(
    thumbnails: Thumbnails, tmp_path: Path, qtbot: QtBot
) -> None:
    colours = ["#c00000", "#00c000", "#0000c0", "#c0c000", "#00c0c0", "#c000c0"]
    photos = {c: builders.picture(tmp_path / f"{n}.jpg", colour=c) for n, c in enumerate(colours)}
    for photo in photos.values():
        thumbnails.get(photo, LIST_EDGE)

    for colour, photo in photos.items():
        assert is_near(corner(wait_for(qtbot, thumbnails, photo)), colour)


def test_a_late_answer_is_not_taken_for_the_changed_file(
    thumbnails: Thumbnails, tmp_path: Path, qtbot: QtBot
) -> None:
    before = builders.picture(tmp_path / "a.jpg", colour="#c00000")
    wait_for(qtbot, thumbnails, before)

    after = builders.picture(tmp_path / "a.jpg", colour="#0000c0", width=400)

    assert thumbnails.get(after, LIST_EDGE) is None
    assert is_near(corner(wait_for(qtbot, thumbnails, after)), "#0000c0")
    assert is_near(corner(wait_for(qtbot, thumbnails, before)), "#c00000")


def test_a_file_that_changed_since_the_scan_is_not_shown(
    thumbnails: Thumbnails, tmp_path: Path, qtbot: QtBot
) -> None:
    scanned = builders.picture(tmp_path / "a.jpg", colour="#c00000")
    builders.picture(tmp_path / "a.jpg", colour="#0000c0", width=400)

    with qtbot.waitSignal(thumbnails.failed):
        thumbnails.get(scanned, LIST_EDGE)

    assert thumbnails.failure(scanned, LIST_EDGE) == CHANGED


def test_a_missing_file_is_remembered_as_failed(
    thumbnails: Thumbnails, tmp_path: Path, qtbot: QtBot
) -> None:
    photo = builders.photo(str(tmp_path / "gone.jpg"))

    with qtbot.waitSignal(thumbnails.failed) as told:
        thumbnails.get(photo, LIST_EDGE)

    assert told.args == [photo.path, LIST_EDGE]
    assert thumbnails.failure(photo, LIST_EDGE) == "Moved or deleted since the scan."
    assert thumbnails.get(photo, LIST_EDGE) is None
    assert thumbnails.queued == 0


def test_a_damaged_file_says_so(thumbnails: Thumbnails, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "bad.jpg").write_bytes(b"\xff\xd8\xff\xe0 not much of a picture")
    photo = builders.seen(tmp_path / "bad.jpg")

    with qtbot.waitSignal(thumbnails.failed):
        thumbnails.get(photo, PREVIEW_EDGE)

    assert (thumbnails.failure(photo, PREVIEW_EDGE) or "").startswith("Can't show this photo")


def test_memory_stays_under_its_cap(tmp_path: Path, qtbot: QtBot) -> None:
    cap = 3 * 256 * 192 * 4
    thumbnails = Thumbnails(tmp_path / "cache", memory_bytes=cap)
    photos = [builders.picture(tmp_path / f"{n}.jpg") for n in range(8)]

    for photo in photos:
        wait_for(qtbot, thumbnails, photo)
        assert thumbnails.held_bytes <= cap

    assert thumbnails.get(photos[0], LIST_EDGE) is None
    thumbnails.shutdown()


def test_a_picture_comes_from_the_disk_in_the_next_run(tmp_path: Path, qtbot: QtBot) -> None:
    photo = builders.picture(tmp_path / "a.jpg", colour="#c00000")
    first = Thumbnails(tmp_path / "cache")
    wait_for(qtbot, first, photo)
    first.shutdown()
    Path(photo.path).write_bytes(b"\0" * photo.size)  # same size and time, no picture any more
    os.utime(photo.path, ns=(photo.mtime_ns, photo.mtime_ns))

    second = Thumbnails(tmp_path / "cache")

    assert is_near(corner(wait_for(qtbot, second, photo)), "#c00000")
    second.shutdown()


@pytest.mark.parametrize(
    ("saved", "wanted"), [(PREVIEW_EDGE, LIST_EDGE), (LIST_EDGE, PREVIEW_EDGE)]
)
def test_of_a_photo_on_a_drive_that_is_away_any_saved_picture_is_shown(
    thumbnails: Thumbnails, tmp_path: Path, qtbot: QtBot, saved: int, wanted: int
) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    photo = builders.picture(drive / "a.jpg", colour="#0080c0")
    wait_for(qtbot, thumbnails, photo, saved)
    drive.rename(tmp_path / "unplugged")

    assert is_near(corner(wait_for(qtbot, thumbnails, photo, wanted)), "#0080c0")
    assert thumbnails.failure(photo, wanted) == AWAY


def test_the_disk_cache_stays_under_its_cap(tmp_path: Path, qtbot: QtBot) -> None:
    cap = 6_000
    thumbnails = Thumbnails(tmp_path / "cache", disk_bytes=cap)

    for n in range(12):
        wait_for(qtbot, thumbnails, builders.picture(tmp_path / f"{n}.jpg"))

    files = list((tmp_path / "cache").rglob("*.jpg"))
    assert files
    assert sum(file.stat().st_size for file in files) <= cap
    thumbnails.shutdown()


def test_a_cache_that_cannot_be_written_costs_nothing_but_time(
    tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "cache").write_text("a file stands here")
    thumbnails = Thumbnails(tmp_path / "cache")

    assert not wait_for(qtbot, thumbnails, builders.picture(tmp_path / "a.jpg")).isNull()
    thumbnails.shutdown()


def test_requests_that_scrolled_away_are_dropped(thumbnails: Thumbnails, tmp_path: Path) -> None:
    photos = [builders.photo(str(tmp_path / f"{n}.jpg")) for n in range(QUEUE_LIMIT + 50)]

    for photo in photos:
        thumbnails.get(photo, LIST_EDGE)
    assert thumbnails.queued <= QUEUE_LIMIT

    thumbnails.keep_only({photos[-1].path}, LIST_EDGE)
    assert thumbnails.queued <= 1


def test_after_shutdown_nothing_is_started(tmp_path: Path, qapp: object) -> None:
    thumbnails = Thumbnails(tmp_path / "cache")
    thumbnails.shutdown()

    assert thumbnails.get(builders.picture(tmp_path / "a.jpg"), LIST_EDGE) is None
    assert thumbnails.queued == 0


@pytest.mark.parametrize("edge", [LIST_EDGE, PREVIEW_EDGE])
def test_r7_the_turn_that_the_camera_noted_is_applied(
    edge: int, thumbnails: Thumbnails, tmp_path: Path, qtbot: QtBot
) -> None:
    gallery = Gallery(tmp_path / "photos")
    path = gallery.save(Image.new("RGB", (900, 300), "#0080c0"), "upright.jpg")
    held_sideways = gallery.turned_by_tag(path, 6)
    with Image.open(held_sideways) as stored:
        assert stored.width < stored.height

    image = wait_for(qtbot, thumbnails, builders.seen(Path(held_sideways)), edge)

    assert image.width() / image.height() == pytest.approx(3, rel=0.05)

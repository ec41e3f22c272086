"""What all lists of photos paint alike, where text runs from the left and where from the right."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, QStringListModel, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from dupeviewer.core.photos.photo import Photo
from dupeviewer.gui import theme
from dupeviewer.gui.models import words
from dupeviewer.gui.thumbnails import LIST_EDGE, Thumbnails
from dupeviewer.gui.widgets.line_painting import GLYPH, LEFT, RIGHT, Index, LinePainter
from tests.gui.builders import columns, picture

LINE = QRect(40, 0, 300, 60)
THUMB = 40
GROUND, TEXT, STATE = QColor("white"), QColor("black"), QColor("magenta")
DIRECTIONS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)


class Lines(LinePainter):
    """Photos, a text beside them, and at the other end a glyph or another text."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget, photos: list[Photo]) -> None:
        super().__init__(thumbnails, parent)
        self.photos = photos
        self.text = "some words"
        self.align = LEFT
        self.cut = Qt.TextElideMode.ElideNone

    def paint_entry(
        self, painter: QPainter, box: QRect, _state: QStyle.StateFlag, _index: Index
    ) -> None:
        first = QRect(box.left() + 10, 10, THUMB, THUMB)
        boxes = [first.translated(place * THUMB, 0) for place in range(len(self.photos))]
        self.paint_thumbnails(painter, boxes, self.photos)
        body = theme.font("body")
        text = box.adjusted(20 + len(boxes) * THUMB, 0, -40, 0)
        self.write(painter, text, self.text, body, TEXT, self.align, cut=self.cut)
        if boxes:
            self.write(painter, text, "end", body, STATE, RIGHT)
        self.paint_glyph(painter, QPoint(box.right() - GLYPH, 20), "square", STATE)


@pytest.fixture
def lines(tmp_path: Path, qtbot: QtBot) -> Iterator[Lines]:
    """A red photo, and after it a blue one."""
    thumbnails = Thumbnails(tmp_path / "cache")
    photos = [picture(tmp_path / f"{name}.png", colour=name) for name in ("red", "blue")]
    for photo in photos:
        with qtbot.waitSignal(thumbnails.ready):
            thumbnails.get(photo, LIST_EDGE)
    parent = QWidget()
    qtbot.addWidget(parent)
    yield Lines(thumbnails, parent, photos)
    thumbnails.shutdown()


def painted(lines: Lines, direction: Qt.LayoutDirection) -> QImage:
    image = QImage(QSize(LINE.right() + 41, LINE.height()), QImage.Format.Format_RGB32)
    image.fill(GROUND)
    option = QStyleOptionViewItem()
    option.rect, option.direction = LINE, direction
    painter = QPainter(image)
    lines.paint(painter, option, QStringListModel(["one"], lines).index(0))
    painter.end()
    return image


def test_a10_a_line_is_mirrored_where_text_runs_from_the_right(lines: Lines) -> None:
    there, mirrored = (painted(lines, direction) for direction in DIRECTIONS)

    well = theme.tokens().well
    assert max(columns(there, well, near=0)) < min(columns(there, TEXT))
    assert max(columns(there, TEXT)) < min(columns(there, STATE, near=100))
    assert min(columns(mirrored, well, near=0)) > max(columns(mirrored, TEXT))
    assert min(columns(mirrored, TEXT)) > max(columns(mirrored, STATE, near=100))


def test_a10_photos_beside_each_other_keep_their_order_in_a_mirrored_line(lines: Lines) -> None:
    lefts = (LINE.left() + 10, LINE.right() - 10 - 2 * THUMB + 1)

    for direction, left in zip(DIRECTIONS, lefts, strict=True):
        image = painted(lines, direction)
        first, second = (image.pixelColor(left + n * THUMB + 4, LINE.center().y()) for n in (0, 1))
        assert first.red() > 200 > first.blue()
        assert second.blue() > 200 > second.red()


def test_without_photos_the_rest_of_a_line_is_painted(lines: Lines) -> None:
    lines.photos = []

    assert columns(painted(lines, DIRECTIONS[0]), TEXT)


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_what_is_too_long_is_cut(lines: Lines, direction: Qt.LayoutDirection) -> None:
    lines.text, lines.cut = "so many words " * 20, Qt.TextElideMode.ElideMiddle

    image = painted(lines, direction)

    room = QRect(LINE.left() + 20 + 2 * THUMB, 0, LINE.width() - 60 - 2 * THUMB, 1)
    inside = theme.mirrored(room, LINE, direction)
    assert columns(image, TEXT) <= {*range(inside.left(), inside.right() + 1)}


@pytest.mark.parametrize("name", ["~/Pictures", "/photos/2019 (2)", "(1).jpg", "שמש 2019.jpg"])
def test_a10_a_name_runs_alike_in_every_direction(lines: Lines, name: str) -> None:
    lines.photos, lines.text = [], words.in_one_line(name)
    lines.align = RIGHT  # or letters would stand at other parts of a pixel
    there = written(painted(lines, DIRECTIONS[0]))
    lines.align = LEFT

    assert written(painted(lines, DIRECTIONS[1])) == there


def written(image: QImage) -> QImage:
    """What is written, without its surroundings."""
    ink = columns(image, TEXT, near=200)
    return image.copy(min(ink), 0, max(ink) - min(ink) + 1, image.height())

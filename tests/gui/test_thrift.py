"""Short of memory: previews are smaller, the status says so, and all is as before afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from dupeviewer.gui.compare.loading import Loader
from dupeviewer.gui.system.thrift import Left, Thrift
from dupeviewer.gui.thumbnails import PREVIEW_EDGE, THRIFTY_EDGE, Thumbnails
from dupeviewer.gui.window import MainWindow
from tests.gui.builders import picture

MB = 2**20
GB = 2**30


class Memory:
    """What Linux would tell of its memory."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.leave(8 * GB)

    def leave(self, free: int) -> None:
        lines = {"MemTotal": 16 * GB, "MemFree": MB, "MemAvailable": free}
        text = "".join(f"{name}:   {size // 1024} kB\n" for name, size in lines.items())
        self.file.write_text(f"{text}HugePages_Total:       0\n")


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    return Memory(tmp_path / "meminfo")


@pytest.fixture
def thumbnails(tmp_path: Path, qapp: object) -> Iterator[Thumbnails]:
    thumbnails = Thumbnails(tmp_path / "cache", memory_bytes=16 * MB)
    yield thumbnails
    thumbnails.shutdown()


@pytest.fixture
def thrift(thumbnails: Thumbnails, memory: Memory, qapp: QObject) -> Thrift:
    """It looks only when a test says so."""
    thrift = Thrift(thumbnails, qapp, meminfo=memory.file)
    thrift.shutdown()
    return thrift


@pytest.mark.parametrize(
    ("free", "total", "was_short", "is_short"),
    [
        (8 * GB, 16 * GB, False, False),
        (600 * MB, 16 * GB, False, False),
        (500 * MB, 16 * GB, False, True),
        (600 * MB, 16 * GB, True, True),
        (1100 * MB, 16 * GB, True, False),
        (300 * MB, 2 * GB, False, False),
        (150 * MB, 2 * GB, False, True),
    ],
)
def test_memory_is_short_below_a_limit_and_enough_above_twice_of_it(
    free: int, total: int, was_short: bool, is_short: bool
) -> None:
    assert Left(free, total).is_short(was_short=was_short) is is_short


def test_it_is_told_once_when_memory_gets_short_and_once_when_it_is_back(
    thrift: Thrift, memory: Memory, thumbnails: Thumbnails
) -> None:
    told: list[bool] = []
    thrift.changed.connect(told.append)

    for free in (8 * GB, 300 * MB, 200 * MB, 8 * GB, 8 * GB):
        memory.leave(free)
        thrift.look()

    assert told == [True, False]
    assert not thumbnails.is_thrifty


def test_where_nothing_is_told_of_memory_nothing_is_saved(
    thrift: Thrift, memory: Memory, thumbnails: Thumbnails
) -> None:
    memory.file.write_text("none of it\n")

    thrift.look()

    assert not thumbnails.is_thrifty


def test_previews_are_smaller_while_memory_is_short_and_made_anew_afterwards(
    thrift: Thrift, memory: Memory, thumbnails: Thumbnails, tmp_path: Path, qtbot: QtBot
) -> None:
    photo = picture(tmp_path / "a.jpg", width=2000, height=1500)

    def edge() -> int:
        if thumbnails.get(photo, PREVIEW_EDGE) is None:
            with qtbot.waitSignal(thumbnails.ready):
                thumbnails.get(photo, PREVIEW_EDGE)
        image = thumbnails.get(photo, PREVIEW_EDGE)
        assert image is not None
        return max(image.width(), image.height())

    memory.leave(300 * MB)
    thrift.look()
    short = edge()
    memory.leave(8 * GB)
    thrift.look()

    assert (short, edge()) == (THRIFTY_EDGE, PREVIEW_EDGE)


def test_what_is_held_beyond_a_quarter_is_let_go(
    thrift: Thrift, memory: Memory, thumbnails: Thumbnails, tmp_path: Path, qtbot: QtBot
) -> None:
    for number in range(4):
        photo = picture(tmp_path / f"{number}.jpg", width=1400, height=1050)
        with qtbot.waitSignal(thumbnails.ready):
            thumbnails.get(photo, PREVIEW_EDGE)
    before = thumbnails.held_bytes

    memory.leave(300 * MB)
    thrift.look()

    assert before > 4 * MB
    assert 0 < thumbnails.held_bytes <= 4 * MB


def test_photos_are_compared_in_less_detail_while_memory_is_short(
    thumbnails: Thumbnails, tmp_path: Path, qtbot: QtBot
) -> None:
    photo = picture(tmp_path / "a.jpg", width=1600, height=1200)
    loader = Loader(thumbnails, memory_bytes=16 * MB)
    usual = loader._edge(photo)

    thumbnails.be_thrifty(True)

    assert usual == pytest.approx(2 * loader._edge(photo), abs=2)
    loader.shutdown()


def test_the_status_says_that_previews_are_smaller(window: MainWindow, memory: Memory) -> None:
    thrift = window.rooms.thrift
    thrift._meminfo = memory.file
    before = window._totals.thrift.isVisible()

    memory.leave(300 * MB)
    thrift.look()
    said = window._totals.thrift.isVisible(), window._totals.thrift.text()
    memory.leave(8 * GB)
    thrift.look()

    assert not before
    assert said == (True, "Using smaller previews to save memory.")
    assert not window._totals.thrift.isVisible()

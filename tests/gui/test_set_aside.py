"""What is not duplicates, as the slider moves: it stays away; what grew asks for the rest only."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from dupeviewer.core.likeness.cluster import Cluster
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.storage.verdicts import Verdicts
from dupeviewer.gui.memory.aside import NotDuplicates
from dupeviewer.gui.memory.written import Memory
from dupeviewer.gui.session import GroupState, PhotoState, Session
from dupeviewer.gui.state.board import Board
from tests.gui.builders import cluster, picture


class Slider:
    """Shows the groups of a setting, as the slider does, and waits until they were looked at."""

    def __init__(self, session: Session, memory: Memory) -> None:
        self.session = session
        self._memory = memory

    def show(self, group: Cluster, setting: int, qtbot: QtBot) -> None:
        session = self.session
        session.show_board(Board([group], session.review, session.protected), setting)
        looked: list[bool] = []
        self._memory.write(lambda _verdicts: looked.append(True))
        qtbot.waitUntil(lambda: bool(looked))

    def states(self) -> list[PhotoState]:
        return [self.session.photo_state(photo) for photo in self.session.clusters[0].photos]


@pytest.fixture
def photos(home: Path) -> list[Photo]:
    return [picture(home / "p" / f"{name}.jpg", width=320 + ord(name)) for name in "abc"]


@pytest.fixture
def memory(home: Path, session: Session, pool: QThreadPool) -> Iterator[Memory]:
    memory = Memory(session, Verdicts(str(home / "verdicts.sqlite")), pool)
    yield memory
    memory.close()


@pytest.fixture
def aside(session: Session, memory: Memory) -> NotDuplicates:
    return NotDuplicates(session, memory)


@pytest.fixture
def slider(session: Session, memory: Memory, aside: NotDuplicates) -> Slider:
    return Slider(session, memory)


def dismissed(slider: Slider, aside: NotDuplicates, group: Cluster, qtbot: QtBot) -> None:
    slider.show(group, 20, qtbot)
    with qtbot.waitSignal(aside.changed):
        slider.session.dismiss(0)


def test_u6_a_part_of_a_dismissed_group_stays_away_at_a_stricter_setting(
    slider: Slider, aside: NotDuplicates, photos: list[Photo], qtbot: QtBot
) -> None:
    dismissed(slider, aside, cluster(photos), qtbot)

    slider.show(cluster(photos[:2]), 5, qtbot)

    qtbot.waitUntil(lambda: slider.session.group_state(0) is GroupState.DISMISSED)


def test_u6_a_dismissed_group_that_grows_asks_only_for_the_new_photo(
    slider: Slider, aside: NotDuplicates, photos: list[Photo], qtbot: QtBot
) -> None:
    dismissed(slider, aside, cluster(photos[:2]), qtbot)

    slider.show(cluster(photos), 40, qtbot)

    decided = [PhotoState.KEEP, PhotoState.KEEP, PhotoState.NONE]
    qtbot.waitUntil(lambda: slider.states() == decided)
    assert slider.session.group_state(0) is GroupState.TO_REVIEW


def test_u6_back_at_its_setting_a_dismissed_group_is_still_dismissed(
    slider: Slider, aside: NotDuplicates, photos: list[Photo], qtbot: QtBot
) -> None:
    dismissed(slider, aside, cluster(photos[:2]), qtbot)
    slider.show(cluster(photos), 40, qtbot)

    slider.show(cluster(photos[:2]), 20, qtbot)

    assert slider.session.group_state(0) is GroupState.DISMISSED


def test_a_group_that_was_taken_up_again_is_not_dismissed_once_more(
    slider: Slider, aside: NotDuplicates, photos: list[Photo], qtbot: QtBot
) -> None:
    dismissed(slider, aside, cluster(photos), qtbot)
    slider.show(cluster(photos[:2]), 5, qtbot)
    qtbot.waitUntil(lambda: slider.session.group_state(0) is GroupState.DISMISSED)
    slider.session.clear(0)

    slider.show(cluster(photos), 20, qtbot)
    slider.show(cluster(photos[:2]), 5, qtbot)

    assert slider.session.group_state(0) is GroupState.TO_REVIEW


def test_u1_to_undo_a_dismissal_brings_its_parts_back_too(
    slider: Slider, aside: NotDuplicates, photos: list[Photo], qtbot: QtBot
) -> None:
    dismissed(slider, aside, cluster(photos), qtbot)
    slider.show(cluster(photos[:2]), 5, qtbot)
    qtbot.waitUntil(lambda: slider.session.group_state(0) is GroupState.DISMISSED)

    slider.session.undo()

    assert slider.session.group_state(0) is GroupState.TO_REVIEW

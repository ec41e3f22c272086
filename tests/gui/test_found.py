"""What a scan finds comes into the session without holding the window up, all of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from dupeviewer.core import groups
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.likeness.laid import Laid
from dupeviewer.core.likeness.web import Web
from dupeviewer.gui.background.scanner import TAKEN_AT_ONCE, Scanner
from dupeviewer.gui.session import Session
from tests.gui import builders
from tests.gui.conftest import ToldScan


@pytest.fixture(autouse=True)
def _listed(session: Session, home: object) -> None:
    session.add_folder(str(home))


@pytest.fixture
def laid() -> Laid:
    photos = [builders.photo(f"/photos/{n:03}.jpg") for n in range(40)]
    links = [Link(n, n + 1, 2, 5, Kind.SAME, 0) for n in range(0, 40, 2)]
    return groups.laid(Web(range(40), photos, links))


def test_what_is_found_as_one_layout_is_shown_while_the_scan_goes_on(
    session: Session, scanner: Scanner, told_scan: ToldScan, laid: Laid, qtbot: QtBot
) -> None:
    told_scan.clusters = laid

    with qtbot.waitSignal(
        session.clustersReset, check_params_cb=lambda: len(session.clusters) == 20
    ):
        scanner.start()

    assert scanner.is_running
    assert laid.made == {}
    told_scan.release()
    with qtbot.waitSignal(scanner.ended):
        pass
    assert list(session.clusters) == list(laid)


def test_very_many_clusters_found_at_once_are_taken_a_few_at_a_time(
    session: Session, scanner: Scanner, told_scan: ToldScan, qtbot: QtBot
) -> None:
    told_scan.clusters = tuple(builders.pair(n) for n in range(2 * TAKEN_AT_ONCE + 10))
    taken: list[tuple[int, int]] = []
    session.clustersAppended.connect(lambda first, last: taken.append((first, last)))

    scanner.start()
    qtbot.waitUntil(lambda: len(session.clusters) == len(told_scan.clusters))

    assert [last - first + 1 for first, last in taken] == [TAKEN_AT_ONCE, TAKEN_AT_ONCE, 10]
    assert list(session.clusters) == list(told_scan.clusters)
    told_scan.release()
    with qtbot.waitSignal(scanner.ended):
        pass


def test_what_was_still_to_be_taken_when_the_scan_ended_is_shown_too(
    session: Session, scanner: Scanner, told_scan: ToldScan, qtbot: QtBot, pool: QThreadPool
) -> None:
    told_scan.clusters = tuple(builders.pair(n) for n in range(2 * TAKEN_AT_ONCE + 10))
    told_scan.release()

    scanner.start()
    pool.waitForDone()
    with qtbot.waitSignal(scanner.ended):
        pass

    assert {c.key for c in session.clusters} == {c.key for c in told_scan.clusters}
    assert len(session.clusters) == len(told_scan.clusters)

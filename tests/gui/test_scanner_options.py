"""What the preferences ask of a scan: how much of the computer, and what is passed over."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dupeviewer.core.likeness.web import LOOSEST, Web
from dupeviewer.core.photos import discover
from dupeviewer.gui.background.scanner import Scanner, readers
from dupeviewer.gui.preferences import Preferences, Recent, RecentFolder, Speed
from dupeviewer.gui.session import Session
from tests.gui.builders import pair
from tests.gui.conftest import ToldScan


def test_the_scan_is_asked_for_what_the_preferences_say(
    scanner: Scanner,
    session: Session,
    preferences: Preferences,
    told_scan: ToldScan,
    home: Path,
    qtbot: QtBot,
) -> None:
    session.add_folder(str(home))
    preferences.turned = False
    preferences.min_size = 50_000
    preferences.reads_online = True
    preferences.excluded = ("*_thumb.jpg",)
    told_scan.release()

    with qtbot.waitSignal(scanner.ended):
        scanner.start()

    (options,) = told_scan.options
    assert (options.turned, options.min_size, options.online) == (False, 50_000, True)
    assert options.excluded == ("*_thumb.jpg",)


def test_closing_notes_how_many_groups_are_left_to_review(
    scanner: Scanner, session: Session, preferences: Preferences, home: Path
) -> None:
    session.add_folder(str(home))
    folders = (RecentFolder(str(home)),)
    preferences.add_recent(Recent(folders, datetime.now().astimezone(), 2))
    clusters = [pair(1), pair(2)]
    photos = [photo for cluster in clusters for photo in cluster.photos]
    session.set_web(Web(range(len(photos)), photos), LOOSEST)
    session.reset_clusters(clusters)
    session.accept(0)

    scanner.shutdown()

    assert [each.reviewed for each in preferences.recents] == [50]


@pytest.mark.parametrize(
    ("speed", "cores", "expected"),
    [
        (Speed.QUIET, 2, 1),
        (Speed.QUIET, 8, 2),
        (Speed.BALANCED, 1, 1),
        (Speed.BALANCED, 2, 2),
        (Speed.BALANCED, 8, 7),
        (Speed.FULL, 8, 8),
    ],
)
def test_speed_is_how_many_photos_are_read_at_a_time(
    speed: Speed, cores: int, expected: int
) -> None:
    assert readers(speed, cores) == expected


def test_a_format_is_left_out_however_its_suffix_is_written(
    preferences: Preferences, home: Path
) -> None:
    for name in ("a.GIF", "b.gif", "c.jpg"):
        (home / name).write_bytes(b"x")
    preferences.ignored_formats = frozenset({"GIF"})

    listing = discover.walk([str(home)], preferences.passed_over())

    assert [os.path.basename(path) for path in listing.paths] == ["c.jpg"]


def test_a_skipped_folder_may_have_any_name(preferences: Preferences, home: Path) -> None:
    odd = home / "[1] best"
    odd.mkdir()
    (odd / "a.jpg").write_bytes(b"x")
    preferences.excluded = (str(odd),)

    assert len(discover.walk([str(home)])) == 1
    assert len(discover.walk([str(home)], preferences.passed_over())) == 0

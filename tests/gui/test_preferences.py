"""Preferences: they come back after a restart, and broken entries do no harm."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings
from pytestqt.qtbot import QtBot

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.gui.preferences import (
    DEFAULT_KINDS,
    RECENTS_KEPT,
    Preferences,
    Recent,
    RecentFolder,
    Scheme,
)

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def again(home: Path) -> Preferences:
    """The preferences as the next run sees them."""
    return Preferences(QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat))


def recent(*names: str, groups: int = 3) -> Recent:
    return Recent(tuple(RecentFolder(f"/photos/{name}") for name in names), NOW, groups)


def test_a_first_run_has_defaults(preferences: Preferences) -> None:
    assert preferences.scheme is Scheme.SYSTEM
    assert preferences.kinds == DEFAULT_KINDS
    assert preferences.recents == ()
    assert preferences.window_geometry.isEmpty()


def test_choices_come_back_after_a_restart(preferences: Preferences, home: Path) -> None:
    preferences.scheme = Scheme.DARK
    preferences.kinds = frozenset(Kind)
    preferences.window_geometry = QByteArray(b"where it was")
    preferences.sync()

    restarted = again(home)

    assert restarted.scheme is Scheme.DARK
    assert restarted.kinds == frozenset(Kind)
    assert restarted.window_geometry == QByteArray(b"where it was")


def test_recent_folders_come_back_with_their_locks(preferences: Preferences, home: Path) -> None:
    scanned = Recent((RecentFolder("/a"), RecentFolder("/b", protected=True)), NOW, 3214)

    preferences.add_recent(scanned)
    preferences.sync()

    assert again(home).recents == (scanned,)


def test_how_far_a_review_has_come_is_noted_of_its_folders_only(
    preferences: Preferences, home: Path
) -> None:
    preferences.add_recent(recent("a"))
    preferences.add_recent(recent("b"))

    preferences.note_left(recent("a").paths, 1)
    preferences.sync()

    assert [each.reviewed for each in again(home).recents] == [None, 66]


def test_the_same_folders_are_listed_once_and_first(preferences: Preferences) -> None:
    preferences.add_recent(recent("a", "b", groups=1))
    preferences.add_recent(recent("c"))

    preferences.add_recent(recent("b", "a", groups=2))

    assert [known.groups for known in preferences.recents] == [2, 3]


def test_old_recents_make_room(preferences: Preferences) -> None:
    for number in range(RECENTS_KEPT + 2):
        preferences.add_recent(recent(str(number)))

    assert len(preferences.recents) == RECENTS_KEPT
    assert preferences.recents[0] == recent(str(RECENTS_KEPT + 1))


def test_a_forgotten_set_is_gone(preferences: Preferences) -> None:
    preferences.add_recent(recent("a"))
    preferences.add_recent(recent("b"))

    preferences.forget_recent(recent("a"))

    assert preferences.recents == (recent("b"),)


@pytest.mark.parametrize("text", ["", "{", "[1]", '[{"folders": 1}]', '[{"folders": []}]', "7"])
def test_broken_recents_read_as_none(home: Path, text: str, qapp: object) -> None:
    settings = QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("recents", text)
    settings.setValue("appearance/scheme", "purple")
    settings.setValue("scan/kinds", "nothing known")

    preferences = Preferences(settings)

    assert preferences.recents == ()
    assert preferences.scheme is Scheme.SYSTEM
    assert preferences.kinds == DEFAULT_KINDS


def test_a_change_of_scheme_is_told(preferences: Preferences, qtbot: QtBot) -> None:
    with qtbot.waitSignal(preferences.schemeChanged):
        preferences.scheme = Scheme.DARK


def test_times_keep_their_zone(preferences: Preferences) -> None:
    local = Recent((RecentFolder("/a"),), NOW.astimezone() - timedelta(days=1), 1)

    preferences.add_recent(local)

    assert preferences.recents[0].scanned == local.scanned
    assert preferences.recents[0].scanned.tzinfo is not None

"""A scan that waits while the computer is on its battery, told by a made-up list of supplies."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dupeviewer.gui.background.scanner import Scanner
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.session import Session
from dupeviewer.gui.system import battery
from dupeviewer.gui.system.battery import Battery
from tests.gui.conftest import ToldScan

Plug = Callable[[bool], None]


@pytest.fixture
def supplies(tmp_path: Path) -> Path:
    return tmp_path / "power_supply"


@pytest.fixture
def plug(supplies: Path) -> Plug:
    """Plugs the computer in, or out."""

    def plug(is_in: bool) -> None:
        for name, facts in {
            "AC": {"type": "Mains", "online": str(int(is_in))},
            "BAT0": {"type": "Battery", "status": "Charging" if is_in else "Discharging"},
        }.items():
            (supplies / name).mkdir(parents=True, exist_ok=True)
            for fact, value in facts.items():
                (supplies / name / fact).write_text(f"{value}\n")

    return plug


@pytest.fixture
def running(
    scanner: Scanner,
    session: Session,
    preferences: Preferences,
    told_scan: ToldScan,
    supplies: Path,
    home: Path,
    qtbot: QtBot,
) -> Iterator[Battery]:
    """A scan under way; the battery is looked at when told."""
    preferences.waits_on_battery = True
    session.add_folder(str(home))
    found = Battery(scanner, preferences, scanner, supplies)
    scanner.start()
    qtbot.waitUntil(lambda: scanner.is_running)
    yield found
    found.shutdown()


def test_without_a_battery_there_is_no_such_choice(supplies: Path, plug: Plug) -> None:
    before = battery.is_told(supplies)
    plug(True)

    assert (before, battery.is_told(supplies)) == (False, True)


@pytest.mark.parametrize("is_in", [True, False])
def test_plugged_in_the_battery_is_not_in_use(supplies: Path, plug: Plug, is_in: bool) -> None:
    plug(is_in)

    assert battery.is_in_use(supplies) is not is_in


def test_on_the_battery_a_scan_waits_and_goes_on_when_plugged_in(
    running: Battery, scanner: Scanner, plug: Plug, qtbot: QtBot
) -> None:
    plug(False)
    with qtbot.waitSignal(running.said):
        running.look()
    paused = scanner.is_paused
    plug(True)

    running.look()

    assert (paused, scanner.is_paused) == (True, False)


def test_who_goes_on_by_hand_is_not_paused_again(
    running: Battery, scanner: Scanner, plug: Plug
) -> None:
    plug(False)
    running.look()

    scanner.resume()

    assert not scanner.is_paused
    assert not running._timer.isActive()


def test_what_the_user_paused_stays_paused(running: Battery, scanner: Scanner, plug: Plug) -> None:
    scanner.pause()
    plug(False)
    running.look()
    plug(True)

    running.look()

    assert scanner.is_paused


def test_unless_it_is_wanted_nothing_waits(
    running: Battery, scanner: Scanner, preferences: Preferences, plug: Plug
) -> None:
    preferences.waits_on_battery = False
    plug(False)

    running.look()

    assert not scanner.is_paused

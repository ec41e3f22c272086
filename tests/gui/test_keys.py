"""Keys: no two actions share one, the user may change them, and single ones can be switched off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dupeviewer.gui import keymap
from dupeviewer.gui.actions import Actions
from dupeviewer.gui.keymap import PRESETS, Entry, Keymap, Listed, Scope
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.widgets.controls import TABLE_KEYS, Button
from dupeviewer.gui.window import MainWindow

ENTRIES = (
    Entry("quit", "Quit", Scope.WINDOW, ("Ctrl+Q",)),
    Entry("keep", "Keep photo", Scope.REVIEW, ("K", "P")),
    Entry("toggle", "Toggle the mark", Scope.GROUP, ("Space",)),
    Entry("difference", "Next difference", Scope.COMPARE, ("N",)),
    Entry("next", "Next group", Scope.GROUP, ("PgDown", "N")),
)


@pytest.fixture
def keys(preferences: Preferences) -> Keymap:
    return Keymap(preferences, ENTRIES)


def clashes(keys: Keymap) -> list[str]:
    return [
        f"{entry.id} and {rival.id}: {key}"
        for entry in keys.entries
        for key in keys.keys(entry.id)
        if (rival := keys.rival(entry.id, key)) is not None
    ]


@pytest.mark.parametrize("preset", [preset.id for preset in PRESETS])
def test_a3_no_two_actions_share_a_key_in_one_place(
    preferences: Preferences, table: Actions, preset: str
) -> None:
    preferences.key_preset = preset

    assert clashes(table.keymap) == []
    assert {id_ for each in PRESETS for id_ in each.keys} <= {e.id for e in table.keymap.entries}


def test_a3_single_keys_count_in_the_review_only(table: Actions) -> None:
    everywhere = {
        key
        for entry in table.keymap.entries
        if entry.scope is Scope.WINDOW
        for key in entry.keys
        if keymap.is_single(key)
    }

    assert everywhere <= {"?"}


def test_a3_single_keys_can_be_switched_off(preferences: Preferences, table: Actions) -> None:
    preferences.single_keys = False

    left = {key.toString() for action in table.all() for key in action.shortcuts()}

    assert not any(map(keymap.is_single, left))
    assert {"Ctrl+Z", "PgDown", "Del"} <= left


def test_a_key_of_ones_own_is_in_force_at_once(preferences: Preferences, table: Actions) -> None:
    table.keymap.give("keep", "F9")

    assert [key.toString() for key in table["keep"].shortcuts()] == ["F9"]


def test_own_keys_come_back_after_a_restart(preferences: Preferences, keys: Keymap) -> None:
    keys.give("keep", "Y")
    preferences.sync()

    again = Preferences(preferences.settings)

    assert Keymap(again, ENTRIES).keys("keep") == ("Y",)


@pytest.mark.parametrize(
    ("id_", "key", "rival"),
    [
        ("toggle", "K", "keep"),
        ("keep", "Space", "toggle"),
        ("difference", "Ctrl+Q", "quit"),
        ("quit", "Space", "toggle"),
    ],
)
def test_a_key_that_is_taken_is_refused(keys: Keymap, id_: str, key: str, rival: str) -> None:
    found = keys.rival(id_, key)

    assert found is not None
    assert found.id == rival
    with pytest.raises(ValueError, match=id_):
        keys.give(id_, key)


def test_two_screens_may_give_one_key_two_meanings(keys: Keymap) -> None:
    assert keys.rival("difference", "N") is None
    assert keys.rival("keep", "N") is not None


def test_shift_del_stands_for_nothing(keys: Keymap) -> None:
    assert keys.refusal("keep", "Shift+Del") is Listed.FORBIDDEN


def test_a_single_key_is_refused_for_the_whole_window(keys: Keymap) -> None:
    assert keys.refusal("quit", "Q") is Listed.SINGLE
    assert keys.refusal("keep", "Q") is None


def test_a_key_given_away_stays_there_when_the_old_owner_takes_its_own_back(keys: Keymap) -> None:
    keys.give("keep", "Y")
    keys.give("toggle", "P")

    keys.take_back("keep")

    assert keys.keys("keep") == ("K",)
    assert keys.keys("toggle") == ("P",)


def test_a_preset_changes_what_the_user_has_not_changed(
    preferences: Preferences, keys: Keymap
) -> None:
    keys.give("toggle", "F9")

    preferences.key_preset = "lightroom"

    assert keys.keys("keep") == ("P",)
    assert keys.keys("toggle") == ("F9",)


def test_broken_own_keys_read_as_none(preferences: Preferences) -> None:
    preferences.settings.setValue("keys/own", '["K"]')

    assert Keymap(preferences, ENTRIES).keys("keep") == ("K", "P")


def test_a_button_shows_the_key_in_force(
    preferences: Preferences, table: Actions, window: QWidget, qtbot: QtBot
) -> None:
    place = QWidget(window)
    place.addAction(table["skip"])
    button = Button("Skip  S", place)
    before = button.sizeHint().width()
    assert table["skip"].property(TABLE_KEYS) == ["S"]

    table.keymap.give("skip", "Ctrl+Shift+F12")
    wide = button.sizeHint().width()
    table.keymap.give("skip", "")
    bare = button.sizeHint().width()

    assert bare < before < wide
    assert button.text() == "Skip  S"
    assert button.focusPolicy() is not Qt.FocusPolicy.NoFocus


def test_a_tooltip_names_the_key_in_force(
    window: MainWindow, preferences: Preferences, table: Actions
) -> None:
    button = window.findChild(Button, "reviewAndTrashButton")
    assert isinstance(button, Button)
    before = button.toolTip()

    preferences.keys = {"reviewAndTrash": ("Ctrl+J",)}
    own = button.toolTip()
    preferences.keys = {"reviewAndTrash": ()}

    tip = "See what would move before anything does"
    assert (before, own, button.toolTip()) == (f"{tip} (Ctrl+Backspace)", f"{tip} (Ctrl+J)", tip)

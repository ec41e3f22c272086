"""The rules assistant: its preview is what the button does; presets, folders, the spot-check."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QInputDialog,
    QLabel,
    QWidget,
)
from pytestqt.qtbot import QtBot

from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.review.review import Mark
from dupeviewer.core.review.rules import Rule
from dupeviewer.core.review.spotcheck import WORTH_IT
from dupeviewer.gui.background import applying
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.rules import dealer, presets
from dupeviewer.gui.rules.dialog import RulesDialog
from dupeviewer.gui.rules.order import FolderOrderDialog, FolderTree
from dupeviewer.gui.rules.panel import PreviewPanel
from dupeviewer.gui.rules.rows import RuleRows
from dupeviewer.gui.rules.scales import Scales
from dupeviewer.gui.rules.spotcheck import SpotCheckDialog
from dupeviewer.gui.rules.tiles import PhotoTile
from dupeviewer.gui.session import GroupState, Session
from dupeviewer.gui.state.board import Board
from dupeviewer.gui.thumbnails import Thumbnails
from dupeviewer.gui.widgets.entries import EntryList
from dupeviewer.gui.window import MainWindow
from tests.gui.builders import cluster, pair, photo
from tests.gui.test_folder_order import at

pytestmark = pytest.mark.usefixtures("english")

Opened = Callable[..., RulesDialog]


class Groups:
    """All groups are on screen, and these are selected."""

    def __init__(self, session: Session, selected: list[int]) -> None:
        self._session = session
        self._selected = selected

    def shown_rows(self) -> list[int]:
        return list(range(len(self._session.clusters)))

    def selected_rows(self) -> list[int]:
        return self._selected


@pytest.fixture
def thumbnails(home: Path, qapp: object) -> Iterator[Thumbnails]:
    thumbnails = Thumbnails(home / "previews")
    yield thumbnails
    thumbnails.shutdown()


@pytest.fixture
def opened(
    session: Session,
    thumbnails: Thumbnails,
    preferences: Preferences,
    pool: QThreadPool,
    qtbot: QtBot,
) -> Iterator[Opened]:
    dialogs: list[RulesDialog] = []
    window = QWidget()
    qtbot.addWidget(window)
    scales = Scales(session, pool, window)

    def open_(selected: list[int] | None = None, **options: frozenset[Kind]) -> RulesDialog:
        groups = Groups(session, selected or [])
        dialog = RulesDialog(
            session, groups, scales, thumbnails, preferences, pool, window, **options
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialogs.append(dialog)
        if dialog.outcome is None:
            qtbot.waitUntil(lambda: dialog.outcome is not None)
        dialog.show()
        return dialog

    yield open_
    for dialog in dialogs:
        dialog.reject()
    scales.shutdown()


def tie(number: int) -> Cluster:
    """Two photos that no rule of the first preset tells apart."""
    return cluster([photo(f"/photos/{number}a.jpg"), photo(f"/photos/{number}b.jpg")])


def test_what_was_marked_is_told_with_the_name_of_its_preset(
    opened: Opened, session: Session, qtbot: QtBot
) -> None:
    first = pair(1)
    session.reset_clusters([first])
    dialog = opened()

    with qtbot.waitSignal(dialog.applied) as told:
        click(dialog, "rulesMarkButton")

    keep, trash = (photo.path for photo in first.photos)
    assert told.args == ["Best quality", {keep: (None, Mark.KEEP), trash: (None, Mark.TRASH)}]


def text(dialog: QWidget, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    assert label is not None
    return label.text()


def button(dialog: QWidget, name: str) -> QAbstractButton:
    found = dialog.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def click(dialog: QWidget, name: str) -> None:
    QTest.mouseClick(button(dialog, name), Qt.MouseButton.LeftButton)


def toggled(dialog: RulesDialog, name: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog._preview.answered):
        button(dialog, name).click()


def rows_of(dialog: RulesDialog) -> RuleRows:
    rows = dialog.findChild(RuleRows)
    assert rows is not None
    return rows


# The numbers


def test_l1_the_button_marks_what_the_preview_says(
    session: Session, opened: Opened, qtbot: QtBot
) -> None:
    session.reset_clusters([*map(pair, range(5)), tie(7), tie(8)])
    dialog = opened()
    assert text(dialog, "rulesDecided") == "5 groups decided  –  5 photos marked, 5.0 MB"
    assert text(dialog, "rulesLeft").startswith("2 groups left for you")
    assert text(dialog, "rulesEmptied") == "0 groups would lose every copy"
    assert button(dialog, "rulesMarkButton").text() == "Mark 5 photos"

    with qtbot.waitSignal(dialog.marked) as said:
        click(dialog, "rulesMarkButton")

    assert said.args == ["Marked 5 photos in 5 groups."]
    totals = session.totals()
    assert (totals.decided, totals.marked, totals.marked_bytes) == (5, 5, 5_000_000)


def test_u1_what_rules_have_marked_is_one_step_of_undo(
    session: Session, opened: Opened, qtbot: QtBot
) -> None:
    session.reset_clusters(map(pair, range(5)))
    before = session.review

    with qtbot.waitSignal((dialog := opened()).marked):
        click(dialog, "rulesMarkButton")
    session.undo()

    assert dict(session.review.marks) == dict(before.marks)
    assert not session.can_undo


def test_many_groups_are_marked_away_from_the_window(
    session: Session, opened: Opened, qtbot: QtBot
) -> None:
    session.reset_clusters(pair(n) for n in range(180))
    dialog = opened()

    with qtbot.waitSignal(dialog.marked):
        click(dialog, "rulesMarkButton")

    assert session.totals().marked == 180
    assert session.group_state(179) is GroupState.DECIDED


def test_while_many_are_marked_nothing_can_be_changed_and_esc_waits(
    session: Session, opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, really = threading.Event(), applying._with_marks

    def held_up(before: Board, after: Board, marks: applying.Marks) -> object:
        go_on.wait()
        return really(before, after, marks)

    monkeypatch.setattr(applying, "_with_marks", held_up)
    session.reset_clusters(map(pair, range(WORTH_IT - 1)))
    dialog = opened()

    with qtbot.waitSignal(dialog.marked) as said:
        click(dialog, "rulesMarkButton")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        is_open, can_cancel = dialog.isVisible(), button(dialog, "rulesCancelButton").isEnabled()
        can_edit = rows_of(dialog).isEnabled()
        go_on.set()

    assert (is_open, can_cancel, can_edit) == (True, False, False)
    assert said.args == [f"Marked {WORTH_IT - 1} photos in {WORTH_IT - 1} groups."]


def test_l2_decided_groups_are_counted_and_left_alone(
    session: Session, opened: Opened, qtbot: QtBot
) -> None:
    session.reset_clusters(map(pair, range(3)))
    session.set_mark(session.clusters[0].photos[0].path, Mark.KEEP)
    dialog = opened()
    assert text(dialog, "rulesAlready") == "1 group you already decided – not touched"

    toggled(dialog, "rulesAlsoDecided", qtbot)

    assert text(dialog, "rulesAlready") == "0 groups you already decided – not touched"
    assert button(dialog, "rulesMarkButton").text() == "Mark 3 photos"


def test_l3_similar_shots_are_never_ticked_at_first(session: Session, opened: Opened) -> None:
    session.reset_clusters([pair(1, Kind.SIMILAR)])

    dialog = opened(kinds=frozenset({Kind.SIMILAR}))

    assert not button(dialog, "rulesKind-similar").isChecked()
    assert not button(dialog, "rulesMarkButton").isEnabled()


def test_while_it_is_worked_out_nothing_can_be_marked(
    session: Session, opened: Opened, qtbot: QtBot
) -> None:
    session.reset_clusters(map(pair, range(3)))
    dialog = opened()

    with qtbot.waitSignal(dialog._preview.answered):
        button(dialog, "rule-pixels").click()
        assert button(dialog, "rulesMarkButton").text() == "Calculating…"
        assert not button(dialog, "rulesMarkButton").isEnabled()

    assert button(dialog, "rulesMarkButton").isEnabled()


def test_only_the_selected_groups_are_in_where_there_are_several(
    session: Session, opened: Opened
) -> None:
    session.reset_clusters(map(pair, range(5)))

    dialog = opened([1, 3])

    assert button(dialog, "rulesMarkButton").text() == "Mark 2 photos"


def test_where_nothing_is_decided_it_is_said_why(
    session: Session, opened: Opened, qtbot: QtBot
) -> None:
    session.reset_clusters([tie(1)])
    dialog = opened()
    assert text(dialog, "rulesNone").startswith("These rules decide none of these groups.")
    assert button(dialog, "rulesMarkButton").text() == "Nothing to mark"

    toggled(dialog, "rulesKind-same", qtbot)

    assert text(dialog, "rulesNone") == "None of these groups is of a kind that is ticked above."


def test_the_groups_that_are_left_are_listed_with_the_reason(
    session: Session, opened: Opened
) -> None:
    session.reset_clusters([tie(1), pair(2), tie(3)])
    dialog = opened()
    assert text(dialog, "rulesLeft") == "2 groups left for you (tie or conflicting evidence)"

    click(dialog, "rulesShowLeftButton")

    listed = dialog.findChild(EntryList, "leftList")
    assert listed is not None
    assert [(entry.path, entry.heading, entry.sentence) for entry in listed.entries] == [
        (f"/photos/{n}a.jpg", "Same picture", "A tie: no rule that is on tells these photos apart.")
        for n in (1, 3)
    ]
    listed.window().close()


def test_before_the_first_numbers_none_is_claimed(session: Session, opened: Opened) -> None:
    session.reset_clusters([tie(1)])
    panel = PreviewPanel(opened()._thumbnails, opened())

    assert text(panel, "rulesDecided") == "Calculating…"


def test_samples_show_what_would_become_of_each_photo(
    session: Session, opened: Opened, qtbot: QtBot
) -> None:
    session.reset_clusters([pair(1)])
    session.add_folder("/photos/1", protected=True)
    session.reset_clusters([cluster([photo("/photos/1/a.jpg", width=3000), photo("/q/b.jpg")])])
    dialog = opened()
    assert tiles(dialog) == ["a.jpg, protected", "b.jpg, marked Trash"]

    with qtbot.waitSignal(dialog._preview.answered):
        dialog._star.click()

    assert tiles(dialog) == ["a.jpg, protected", "b.jpg, not marked"]


def tiles(dialog: RulesDialog) -> list[str]:
    """What is said of the two photos of the newest sample."""
    return [tile.accessibleName() for tile in dialog.findChildren(PhotoTile)[-2:]]


def test_only_starring_marks_nothing_for_the_trash(
    session: Session, opened: Opened, qtbot: QtBot
) -> None:
    session.reset_clusters(map(pair, range(2)))
    dialog = opened()

    with qtbot.waitSignal(dialog._preview.answered):
        dialog._star.click()
    with qtbot.waitSignal(dialog.marked):
        click(dialog, "rulesMarkButton")

    assert set(session.review.marks.values()) == {Mark.KEEP}


# Rules, presets, folders


def test_a12_a_rule_moves_by_key(session: Session, opened: Opened, qtbot: QtBot) -> None:
    session.reset_clusters([pair(1)])
    dialog = opened()
    rows = rows_of(dialog)
    before = rows.rules

    with qtbot.waitSignal(dialog._preview.answered):
        QTest.keyClick(
            button(dialog, f"rule-{before[0].value}"),
            Qt.Key.Key_Down,
            Qt.KeyboardModifier.AltModifier,
        )

    assert rows.rules == (before[1], before[0], *before[2:])


def test_an_added_rule_stands_last_and_is_on(session: Session, opened: Opened) -> None:
    session.reset_clusters([pair(1)])
    rows = rows_of(opened())

    rows.add(Rule.LARGER)

    assert rows.rules[-1] is Rule.LARGER


def test_a_tie_is_decided_by_a_rule_that_is_turned_on(
    session: Session, opened: Opened, qtbot: QtBot
) -> None:
    first, second = tie(1).photos
    session.reset_clusters([cluster([replace(first, mtime_ns=10**18), second])])
    dialog = opened()
    assert not button(dialog, "rulesMarkButton").isEnabled()

    toggled(dialog, "rule-older", qtbot)

    assert button(dialog, "rulesMarkButton").text() == "Mark 1 photo"


def test_a_saved_preset_is_there_next_time_without_similar_shots(
    session: Session, opened: Opened, preferences: Preferences, qtbot: QtBot
) -> None:
    session.reset_clusters([pair(1)])
    dialog = opened()
    toggled(dialog, "rulesKind-similar", qtbot)

    dialog.save_preset("Mine")

    (preset,) = presets.saved(preferences)
    assert (preset.name, preset.kinds) == ("Mine", frozenset({Kind.EXACT, Kind.SAME}))
    assert preset.rules == rows_of(dialog).rules


def test_l3_no_preset_holds_similar_shots(preferences: Preferences) -> None:
    assert all(Kind.SIMILAR not in preset.kinds for preset in presets.built_in())


def presets_of(dialog: RulesDialog) -> QComboBox:
    combo = dialog.findChild(QComboBox, "rulesPresets")
    assert combo is not None
    return combo


def listed(dialog: RulesDialog) -> list[str]:
    combo = presets_of(dialog)
    return [combo.itemText(place) for place in range(combo.count())]


def take(dialog: RulesDialog, name: str, qtbot: QtBot) -> None:
    combo = presets_of(dialog)
    with qtbot.waitSignal(dialog._preview.answered):
        combo.setCurrentIndex(combo.findText(name))
        combo.activated.emit(combo.currentIndex())


def test_presets_stand_from_safe_to_free_most_space_and_own_ones_last(
    session: Session, opened: Opened, qtbot: QtBot
) -> None:
    session.reset_clusters([pair(1)])
    dialog = opened()
    known = ["Safe", "Best quality", "My folder order", "Free most space"]
    assert listed(dialog) == known

    toggled(dialog, "rule-older", qtbot)
    assert listed(dialog) == [*known, "My own rules"]
    dialog.save_preset("Mine")

    assert listed(dialog) == [*known, "Mine"]
    assert presets_of(dialog).currentText() == "Mine"


def test_a_preset_brings_its_rules_and_kinds(
    session: Session, opened: Opened, qtbot: QtBot
) -> None:
    session.reset_clusters([pair(1)])
    dialog = opened()

    take(dialog, "Safe", qtbot)

    assert rows_of(dialog).rules == (Rule.FOLDER, Rule.TIDY_NAME, Rule.OLDER)
    assert button(dialog, "rulesKind-exact").isChecked()
    assert not button(dialog, "rulesKind-same").isChecked()


def test_an_own_preset_can_be_removed_and_its_rules_stay(
    session: Session, opened: Opened, preferences: Preferences, qtbot: QtBot
) -> None:
    session.reset_clusters([pair(1)])
    dialog = opened()
    assert not button(dialog, "removePresetButton").isVisible()
    toggled(dialog, "rule-older", qtbot)
    dialog.save_preset("Mine")
    rules = rows_of(dialog).rules

    click(dialog, "removePresetButton")

    assert presets.saved(preferences) == ()
    assert "Mine" not in listed(dialog)
    assert rows_of(dialog).rules == rules


def test_the_name_of_a_given_preset_is_not_taken(
    session: Session,
    opened: Opened,
    preferences: Preferences,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    session.reset_clusters([pair(1)])
    dialog = opened()
    toggled(dialog, "rule-older", qtbot)
    names = iter([("Safe", True), ("  Mine ", True)])
    monkeypatch.setattr(QInputDialog, "getText", lambda *_args, **_options: next(names))

    click(dialog, "saveRulesButton")

    assert [preset.name for preset in presets.saved(preferences)] == ["Mine"]


def test_a_broken_preset_is_passed_over(preferences: Preferences) -> None:
    preferences.settings.setValue("rules/presets", '[{"name": "x", "rules": ["magic"]}]')

    assert presets.saved(preferences) == ()


def test_a12_folders_are_ordered_by_key_and_the_preview_follows(
    session: Session, opened: Opened, preferences: Preferences, qtbot: QtBot, tmp_path: Path
) -> None:
    above, a, b = (str(tmp_path / name) for name in ("p", "p/a", "p/b"))
    for folder in (a, b):
        Path(folder).mkdir(parents=True)
    session.reset_clusters([cluster([photo(f"{a}/1.jpg"), photo(f"{b}/1.jpg")])])
    dialog = opened()
    assert not button(dialog, "rulesMarkButton").isEnabled()
    button(dialog, "folderOrderEditButton").click()
    order = dialog.findChild(FolderOrderDialog)
    assert order is not None
    assert order.order == (above, a, b)
    tree = order.findChild(FolderTree)
    assert tree is not None
    tree.setCurrentItem(at(tree, 0, 0))
    QTest.keyClick(tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    with qtbot.waitSignal(dialog._preview.answered):
        order.accept()

    assert preferences.folder_order == (above, b, a)
    assert dialog.outcome is not None
    assert [p.path for p in dialog.outcome.choices[0].keep] == [f"{b}/1.jpg"]


def test_a_folder_that_is_not_there_is_flagged_and_ignored(
    session: Session, opened: Opened, preferences: Preferences
) -> None:
    first, second = tie(1).photos
    preferences.folder_order = (second.folder,)
    session.reset_clusters([tie(1)])
    dialog = opened()

    assert "Folder not found" in [label.text() for label in rows_of(dialog).findChildren(QLabel)]
    assert dialog.outcome is not None
    assert not dialog.outcome.choices
    button(dialog, "folderOrderEditButton").click()
    tree = dialog.findChild(FolderTree)
    assert tree is not None
    assert at(tree, 0).text(0) == f"{first.folder} – folder not found"


# The spot-check


def many(session: Session, count: int = WORTH_IT + 50) -> None:
    session.reset_clusters(pair(n) for n in range(count))


def spot_check(dialog: RulesDialog) -> SpotCheckDialog:
    check = dialog.findChild(SpotCheckDialog)
    assert check is not None
    return check


def test_of_very_many_groups_a_hand_is_dealt_in_the_background(
    session: Session, opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dealer, "DEALT_AT_ONCE", 0)
    many(session)
    dialog = opened()

    click(dialog, "rulesMarkButton")
    qtbot.waitUntil(lambda: dialog.findChild(SpotCheckDialog) is not None)

    assert session.totals().marked == 0
    assert spot_check(dialog).isVisible()


def test_a_hand_is_not_shown_once_the_rules_are_others(
    session: Session, opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dealer, "DEALT_AT_ONCE", 0)
    many(session)
    dialog = opened()

    with qtbot.waitSignal(dialog._dealer._jobs.succeeded):
        click(dialog, "rulesMarkButton")
        dialog._ask()

    assert dialog.findChild(SpotCheckDialog) is None


def test_many_groups_are_dealt_before_they_are_marked(session: Session, opened: Opened) -> None:
    many(session)
    dialog = opened()

    click(dialog, "rulesMarkButton")

    assert session.totals().marked == 0
    assert text(spot_check(dialog), "spotCheckTitle") == "Would you have decided the same?"
    spot_check(dialog).reject()


def test_agreeing_with_all_by_key_leads_to_marking_all(
    session: Session, opened: Opened, qtbot: QtBot
) -> None:
    many(session)
    dialog = opened()
    click(dialog, "rulesMarkButton")
    check = spot_check(dialog)

    for _ in range(30):
        QTest.keyClick(check, Qt.Key.Key_K)
    assert text(check, "spotCheckVerdict") == "30 of 30 agreed."
    assert "fewer than 1 in 7" in text(check, "spotCheckBound")
    with qtbot.waitSignal(dialog.marked):
        click(check, "spotCheckMark")

    assert session.totals().marked == WORTH_IT + 50


def test_what_the_disagreed_ones_share_is_said_and_left_out(
    session: Session, opened: Opened, qtbot: QtBot
) -> None:
    many(session)
    dialog = opened()
    click(dialog, "rulesMarkButton")
    check = spot_check(dialog)
    outcome = dialog.outcome
    assert outcome is not None

    for place in check._hand.places:
        is_bad = outcome.choices[place].going[0].photo.folder == "/photos/3"
        QTest.keyClick(check, Qt.Key.Key_X if is_bad else Qt.Key.Key_K)
    assert "/photos/3" in text(check, "spotCheckShared")
    button(check, "spotCheckLeaveOut").setChecked(True)
    with qtbot.waitSignal(dialog.marked):
        click(check, "spotCheckMark")

    assert 0 < session.totals().marked < WORTH_IT + 50
    assert not any(path.startswith("/photos/3/") for path in session.review.marks)


def test_one_wrong_group_is_named_as_one_of_those_like_it(session: Session, opened: Opened) -> None:
    many(session)
    dialog = opened()
    click(dialog, "rulesMarkButton")
    check = spot_check(dialog)

    QTest.keyClick(check, Qt.Key.Key_X)
    for _ in range(29):
        QTest.keyClick(check, Qt.Key.Key_K)

    said = text(check, "spotCheckShared")
    assert said.startswith("The group you did not agree with is one of ")
    assert not button(check, "spotCheckLeaveOut").isChecked()
    check.reject()


def test_photos_for_which_there_is_no_room_are_told(session: Session, opened: Opened) -> None:
    names = "abcdefg"
    sizes = [photo(f"/photos/{name}.jpg", width=100 * n) for n, name in enumerate(names, 5)]
    session.reset_clusters([cluster(sizes)])
    dialog = opened()

    click(dialog, "spotCheckButton")

    assert text(spot_check(dialog), "spotCheckMore").startswith("3 more go too: ")
    spot_check(dialog).reject()


def test_the_spot_check_fills_the_screen(session: Session, opened: Opened) -> None:
    many(session)
    dialog = opened()

    click(dialog, "spotCheckButton")

    assert spot_check(dialog).isFullScreen()
    spot_check(dialog).reject()


def test_a10_the_spot_check_of_four_photos_fits_a_small_screen(
    session: Session, opened: Opened
) -> None:
    sizes = [photo(f"/photos/{n}{'x' * 80}.jpg", width=1000 * n) for n in range(1, 6)]
    session.reset_clusters([cluster(sizes)])
    dialog = opened()

    click(dialog, "spotCheckButton")

    assert spot_check(dialog).minimumSizeHint().width() <= 960
    spot_check(dialog).reject()


def test_an_answer_can_be_taken_back(session: Session, opened: Opened) -> None:
    many(session)
    dialog = opened()
    click(dialog, "rulesMarkButton")
    check = spot_check(dialog)

    QTest.keyClick(check, Qt.Key.Key_X)
    QTest.keyClick(check, Qt.Key.Key_Backspace)
    for _ in range(30):
        QTest.keyClick(check, Qt.Key.Key_K)

    assert text(check, "spotCheckVerdict") == "30 of 30 agreed."
    check.reject()


def test_a4_every_focusable_widget_has_a_name(session: Session, opened: Opened) -> None:
    session.reset_clusters(map(pair, range(5)))
    dialog = opened()

    unnamed = [
        widget
        for widget in dialog.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.isVisible()
        and not (interface := QAccessible.queryAccessibleInterface(widget)).text(
            QAccessible.Text.Name
        )
        and interface.role() is not QAccessible.Role.Client
    ]

    assert [type(widget).__name__ for widget in unnamed] == []


# In the window


def test_a2_rules_and_twins_are_in_the_menu_with_their_key(
    window: MainWindow, session: Session
) -> None:
    table = window.actions_table
    assert not table["rules"].isEnabled()

    session.reset_clusters([pair(1)])

    assert table["rules"].isEnabled()
    assert table["twins"].isEnabled()
    assert table["rules"].shortcut().toString() == "Ctrl+Shift+M"


def test_what_was_done_is_said_with_undo_beside_it(
    window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    session.reset_clusters(map(pair, range(3)))
    window.actions_table["rules"].trigger()
    dialog = window.findChild(RulesDialog)
    assert dialog is not None
    qtbot.waitUntil(button(dialog, "rulesMarkButton").isEnabled)

    with qtbot.waitSignal(dialog.marked):
        click(dialog, "rulesMarkButton")
    assert text(window, "toast") == "Marked 3 photos in 3 groups."
    assert session.totals().marked == 3
    click(window, "toastUndoButton")

    assert session.totals().marked == 0


def test_the_header_of_a_kind_leads_to_its_rules(window: MainWindow, session: Session) -> None:
    session.reset_clusters([pair(1, Kind.EDITED)])
    window.show_review()

    click(window, "markWithRules-edited")

    dialog = window.findChild(RulesDialog)
    assert dialog is not None
    ticked = [kind for kind in Kind if button(dialog, f"rulesKind-{kind.word}").isChecked()]
    assert ticked == [Kind.EDITED]
    dialog.reject()

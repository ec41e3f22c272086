"""What is shown and what is acted upon: filters, chips, list and grid, several groups at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.review.review import Mark
from dupeviewer.core.sentences import numbered
from dupeviewer.gui.models import words
from dupeviewer.gui.models.sieve import NO_DATE, Filter
from dupeviewer.gui.results.filters import FilterBar
from dupeviewer.gui.results.screen import ResultsScreen
from dupeviewer.gui.session import GroupState, Session
from dupeviewer.gui.widgets.emptiness import EmptyState
from tests.gui import builders


@pytest.fixture
def screen(results_screen: ResultsScreen) -> ResultsScreen:
    return results_screen


@pytest.fixture
def bar(screen: ResultsScreen) -> FilterBar:
    bar = screen.findChild(FilterBar)
    assert bar is not None
    return bar


def button(screen: QWidget, name: str) -> QPushButton:
    found = screen.findChild(QPushButton, name)
    assert found is not None
    return found


def shown(screen: ResultsScreen) -> set[int]:
    model = screen.list_view.model()
    rows = (model.row_at(model.index(n, 0)) for n in range(model.rowCount()))  # type: ignore[attr-defined]  # a GroupsModel
    return {row for row in rows if row is not None}


def photo(path: str, **facts: Any) -> Photo:  # Any: as the fields have it
    made = builders.photo(path, 2_000_000)
    assert made.facts is not None
    return replace(made, facts=made.facts._replace(**facts))


def group(*photos: Photo) -> Cluster:
    return builders.cluster(photos)


@pytest.fixture
def groups(session: Session) -> None:
    """Row 0 is of Italy, row 1 of two folders, row 2 a large PNG without a date."""
    summer = datetime(2019, 7, 12, 14, 2)  # noqa: DTZ001 - as cameras write dates
    session.add_folder("/italy", protected=True)
    session.add_folder("/other")
    italy = [photo(f"/italy/{n}.jpg", camera="Canon", taken=summer) for n in "ab"]
    both = [photo("/italy/c.jpg", camera="Nikon"), photo("/other/c.jpg", camera="Nikon")]
    large = [replace(photo(f"/other/{n}.png", format="PNG"), size=30_000_000) for n in "de"]
    session.reset_clusters([group(*italy), group(*both), group(*large)])


# Filters


@pytest.mark.parametrize(
    ("wanted", "rows"),
    [
        (Filter(state=None), {0, 1, 2}),
        (Filter(state=None, folder="/italy"), {0, 1}),
        (Filter(state=None, folder="/italy", wholly=True), {0}),
        (Filter(state=None, year=2019), {0}),
        (Filter(state=None, year=NO_DATE), {1, 2}),
        (Filter(state=None, format="PNG"), {2}),
        (Filter(state=None, camera="Nikon"), {1}),
        (Filter(state=None, at_least=5_000_000), {2}),
        (Filter(state=None, spans=True), {1}),
        (Filter(state=None, protected=True), {0, 1}),
        (Filter(state=None, kind=Kind.EDITED), set()),
        (Filter(state=None, text="ITALY/c"), {1}),
        (Filter(state=None, folder="/italy", text="italy/a"), {0}),
        (Filter(state=None, protected=True, spans=True, camera="Nikon", text="other"), {1}),
        (Filter(state=None, protected=True, format="PNG"), set()),
    ],
)
def test_r9_filters_and_search_combine(
    screen: ResultsScreen, bar: FilterBar, groups: None, wanted: Filter, rows: set[int]
) -> None:
    bar.choose(wanted)

    assert shown(screen) == rows


def test_r9_a_sort_keeps_the_filter(
    screen: ResultsScreen, bar: FilterBar, groups: None, session: Session
) -> None:
    bar.choose(Filter(state=None, protected=True))
    combo = screen.findChild(QComboBox, "sortOrder")
    assert combo is not None

    for place in range(combo.count()):
        combo.setCurrentIndex(place)
        combo.activated.emit(place)
        assert shown(screen) == {0, 1}


def test_r9_no_hit_offers_to_clear_the_filters(
    screen: ResultsScreen, bar: FilterBar, groups: None
) -> None:
    bar.choose(Filter(state=None, year=1999, text="nothing"))
    texts = [label.text() for label in screen.findChildren(QLabel) if label.isVisible()]
    assert "No groups match these filters." in texts

    QTest.mouseClick(button(screen, "clearFiltersButton"), Qt.MouseButton.LeftButton)

    assert bar.filter == Filter()
    assert shown(screen) != set()


def test_groups_without_a_suggestion_are_found(
    session: Session, screen: ResultsScreen, bar: FilterBar, qtbot: QtBot
) -> None:
    session.reset_clusters([builders.pair(1), builders.pair(2, Kind.SIMILAR)])

    bar.choose(Filter(unclear=True))

    qtbot.waitUntil(lambda: shown(screen) == {1})


def test_whether_something_is_suggested_is_found_out_in_the_background(
    session: Session, screen: ResultsScreen, bar: FilterBar, qtbot: QtBot
) -> None:
    """Of very many groups, and again after all that is suggested may have changed."""
    kinds = [Kind.SAME, Kind.SIMILAR]
    session.reset_clusters([builders.pair(n, kinds[n % 10 == 0]) for n in range(200)])
    unclear = set(range(0, 200, 10))

    bar.choose(Filter(unclear=True))
    title = screen.findChild(EmptyState).title  # type: ignore[union-attr]  # it has one
    assert title.text() == "Looking for groups without a suggestion…"
    qtbot.waitUntil(lambda: shown(screen) == unclear)

    session.prefer_folders(["/photos/1"])
    qtbot.waitUntil(lambda: shown(screen) == unclear)
    session.reset_clusters([builders.pair(n, kinds[n % 10 == 3]) for n in range(200)])
    qtbot.waitUntil(lambda: shown(screen) == set(range(3, 200, 10)))


def test_groups_with_a_protected_photo_are_found(
    session: Session, screen: ResultsScreen, bar: FilterBar, home: Path
) -> None:
    folder = str(home / "kept")
    inside, outside = (photo(f"{f}/1.jpg") for f in (folder, "/photos"))
    session.reset_clusters([builders.pair(1), group(inside, outside)])
    session.add_folder(folder, protected=True)

    bar.choose(Filter(state=None, protected=True))
    assert shown(screen) == {1}

    session.protect_folder(folder, protected=False)
    bar.choose(Filter(state=None, protected=True))
    assert shown(screen) == set()


def test_folder_and_date_are_asked_in_the_bar_where_there_is_room(
    session: Session, screen: ResultsScreen, bar: FilterBar, groups: None, qtbot: QtBot
) -> None:
    date = screen.findChild(QComboBox, "dateFilter")
    folder = screen.findChild(QComboBox, "folderFilter")
    assert date is not None
    assert folder is not None
    screen.resize(500, 600)
    assert not date.isVisible()

    screen.resize(1000, 600)
    assert date.isVisible()
    date.showPopup()
    assert [date.itemText(n) for n in range(date.count())] == ["Any date", "2019", "No date"]
    date.hidePopup()
    date.setCurrentIndex(1)
    date.activated.emit(1)

    assert bar.filter == Filter(year=2019)
    assert date.currentText() == "2019"
    assert folder.currentText() == "Any folder"
    bar.choose(Filter(folder=session.folders[0].path, wholly=True))
    assert folder.currentText() == "All photos in italy"
    assert date.currentText() == "Any date"


def test_the_bar_never_keeps_the_list_from_getting_narrow(
    screen: ResultsScreen, bar: FilterBar
) -> None:
    screen.resize(500, 600)
    narrow = bar.minimumSizeHint().width()

    screen.resize(1400, 600)

    assert bar.minimumSizeHint().width() == narrow < 480


def test_enter_in_the_search_leads_to_what_was_found(
    session: Session, screen: ResultsScreen, bar: FilterBar, qtbot: QtBot
) -> None:
    session.reset_clusters(builders.pair(n) for n in range(20))
    screen.focus_filter()
    qtbot.waitUntil(bar.box.hasFocus)

    QTest.keyClicks(bar.box, "00007")
    QTest.keyClick(bar.box, Qt.Key.Key_Return)

    assert screen.list_view.hasFocus()
    assert screen.current_row == 7


def test_scrolling_past_a_list_that_drops_down_chooses_nothing(bar: FilterBar) -> None:
    kind = bar.findChild(QComboBox, "kindFilter")
    assert kind is not None
    kind.clearFocus()
    turn = QWheelEvent(
        QPointF(5, 5),
        kind.mapToGlobal(QPointF(5, 5)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    QApplication.sendEvent(kind, turn)

    assert bar.filter == Filter()


def test_each_filter_has_a_chip_that_takes_it_back(
    screen: ResultsScreen, bar: FilterBar, groups: None
) -> None:
    bar.choose(Filter(state=None, year=2019, protected=True))
    assert button(screen, "filterChip0").text() == "2019"
    assert button(screen, "filterChip1").text() == "Has a protected photo"

    QTest.mouseClick(button(screen, "filterChip0"), Qt.MouseButton.LeftButton)

    assert bar.filter == Filter(state=None, protected=True)
    assert shown(screen) == {0, 1}


def test_the_menu_offers_what_there_is(bar: FilterBar, groups: None, screen: ResultsScreen) -> None:
    menu = QMenu(bar)
    bar.fill_menu(menu)
    parts = {part.title(): part for part in menu.findChildren(QMenu)}
    assert [action.text() for action in parts["Camera"].actions()] == ["Canon", "Nikon"]
    assert [action.text() for action in parts["Date"].actions()] == ["2019", "No date"]

    parts["Camera"].actions()[1].trigger()

    assert bar.filter.camera == "Nikon"
    assert shown(screen) == {1}


def test_choosing_an_entry_again_takes_it_back(bar: FilterBar, groups: None) -> None:
    for wanted in (True, False):
        menu = QMenu(bar)
        bar.fill_menu(menu)
        entry = next(a for a in menu.actions() if a.text() == "In more than one folder")
        assert entry.isChecked() is not wanted
        entry.trigger()
        assert bar.filter.spans is wanted


# List and grid


def test_the_grid_shows_the_same_groups_and_keeps_the_current_one(
    session: Session, screen: ResultsScreen
) -> None:
    session.reset_clusters(builders.pair(n) for n in range(40))
    screen.select_row(7)

    screen.show_grid()
    assert screen.list_view.is_grid
    assert screen.current_row == 7
    assert len(shown(screen)) == 40

    screen.show_list()
    assert not screen.list_view.is_grid
    assert screen.current_row == 7


@pytest.mark.parametrize("held", ["ControlModifier", "ShiftModifier"])
def test_the_next_group_is_selected_alone_whatever_keys_are_held(
    session: Session, screen: ResultsScreen, held: str
) -> None:
    session.reset_clusters(builders.pair(n) for n in range(10))
    screen.select_row(2)
    QTest.keyPress(screen.list_view, Qt.Key.Key_F24, Qt.KeyboardModifier[held])

    screen.select_row(7)

    assert screen.selected_rows() == [7]
    QTest.keyRelease(screen.list_view, Qt.Key.Key_F24)


def test_in_the_grid_arrows_move_and_enter_opens(
    session: Session, screen: ResultsScreen, qtbot: QtBot
) -> None:
    session.reset_clusters(builders.pair(n) for n in range(10))
    screen.show_grid()
    before = screen.list_view.currentIndex().row()

    QTest.keyClick(screen.list_view, Qt.Key.Key_Right)
    assert screen.list_view.currentIndex().row() == before + 1

    with qtbot.waitSignal(screen.rowActivated):
        QTest.keyClick(screen.list_view, Qt.Key.Key_Return)


# Several groups


def select(screen: ResultsScreen, rows: range) -> None:
    view = screen.list_view
    for row in rows:
        index = view.model().index_of(row)  # type: ignore[attr-defined]  # a GroupsModel
        flag = QItemSelectionModel.SelectionFlag
        first = row == rows[0]
        view.selectionModel().select(index, flag.ClearAndSelect if first else flag.Select)


def test_the_button_says_how_many_groups_and_acts_upon_just_these(
    session: Session, screen: ResultsScreen
) -> None:
    session.reset_clusters(builders.pair(n) for n in range(6))
    select(screen, range(1, 4))
    accept = button(screen, "acceptSelectedButton")
    assert accept.text().startswith("Accept suggestions in 3 groups")

    QTest.mouseClick(accept, Qt.MouseButton.LeftButton)

    marked = {session.row_of(p) for p, m in session.review.marks.items() if m is Mark.TRASH}
    assert marked == {1, 2, 3}
    session.undo()
    assert not session.review.marks


def test_all_shown_are_selected_and_the_hidden_are_left_alone(
    session: Session, screen: ResultsScreen
) -> None:
    session.reset_clusters(builders.pair(n) for n in range(6))
    box = screen.findChild(QLineEdit, "filterBox")
    assert box is not None
    box.setText("00002")
    QTest.keyClick(screen.list_view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    screen.skip_and_next()

    assert [session.group_state(row) is GroupState.SKIPPED for row in range(6)] == [
        False, False, True, False, False, False
    ]  # fmt: skip


def test_s11_a_selection_that_vanished_never_becomes_all(
    session: Session, screen: ResultsScreen, bar: FilterBar
) -> None:
    session.reset_clusters(builders.pair(n) for n in range(6))
    select(screen, range(1, 4))

    bar.choose(Filter(text="no such name"))
    screen.accept_and_next()
    screen.skip_and_next()
    screen.dismiss_and_next()

    assert not button(screen, "acceptSelectedButton").isVisible()
    assert not session.review.marks
    assert {session.group_state(row) for row in range(6)} == {GroupState.TO_REVIEW}


def test_s11_an_empty_selection_is_nothing_even_with_a_current_row(
    session: Session, screen: ResultsScreen
) -> None:
    session.reset_clusters(builders.pair(n) for n in range(6))
    screen.list_view.selectionModel().clearSelection()
    assert screen.list_view.currentIndex().isValid()

    screen.accept_and_next()
    screen.skip_and_next()
    screen.dismiss_and_next()

    assert not session.review.marks
    assert {session.group_state(row) for row in range(6)} == {GroupState.TO_REVIEW}


def test_many_groups_are_accepted_in_the_background_as_one_step(
    session: Session, screen: ResultsScreen, qtbot: QtBot
) -> None:
    session.reset_clusters(builders.pair(n, Kind.EXACT) for n in range(300))

    with qtbot.waitSignal(screen.said):
        QTest.mouseClick(button(screen, "markExtraCopiesButton"), Qt.MouseButton.LeftButton)
        QTest.mouseClick(button(screen, "confirmExtraCopiesButton"), Qt.MouseButton.LeftButton)

    assert session.totals().marked == 300
    assert session.totals().decided == 300
    session.undo()
    assert session.totals().marked == 0
    assert not session.can_undo


@pytest.mark.parametrize(
    ("command", "state"),
    [("skip_and_next", GroupState.SKIPPED), ("dismiss_and_next", GroupState.DISMISSED)],
)
def test_many_groups_are_set_aside_in_the_background_as_one_step(
    session: Session, screen: ResultsScreen, qtbot: QtBot, command: str, state: GroupState
) -> None:
    session.reset_clusters(builders.pair(n) for n in range(300))
    session.accept(7)
    screen.list_view.selectAll()
    selected = screen.selected_rows()

    with qtbot.waitSignal(session.reviewChanged):
        getattr(screen, command)()

    assert 7 not in selected
    assert {session.group_state(row) for row in selected} == {state}
    assert session.totals().marked == 1
    session.undo()
    assert {session.group_state(row) for row in selected} == {GroupState.TO_REVIEW}
    session.redo()
    assert {session.group_state(row) for row in selected} == {state}


def test_u1_marks_around_a_step_of_many_are_undone_one_by_one(
    session: Session, screen: ResultsScreen, qtbot: QtBot
) -> None:
    session.reset_clusters(builders.pair(n, Kind.EXACT) for n in range(300))
    first, last = session.clusters[0].photos, session.clusters[299].photos
    session.set_mark(first[0].path, Mark.TRASH)
    with qtbot.waitSignal(screen.said):
        screen.accept_exact()
    session.set_mark(last[0].path, None)
    reviews = [session.review]

    while session.can_undo:
        session.undo()
        reviews.append(session.review)
    told = [session.totals().marked]
    while session.can_redo:
        session.redo()
        assert session.review.marks == reviews[-len(told) - 1].marks
        told.append(session.totals().marked)

    assert told == [0, 1, 300, 300]
    assert session.group_state(299) is GroupState.TO_REVIEW


def test_s4_undoing_a_step_of_many_respects_a_folder_protected_since(
    session: Session, screen: ResultsScreen, qtbot: QtBot
) -> None:
    session.reset_clusters(builders.pair(n, Kind.EXACT) for n in range(300))
    with qtbot.waitSignal(screen.said):
        screen.accept_exact()
    session.undo()
    folder = session.clusters[0].photos[0].folder
    session.add_folder(folder, protected=True)

    session.redo()

    marked = {path for path, mark in session.review.marks.items() if mark is Mark.TRASH}
    assert marked
    assert not any(session.is_protected(path) for path in marked)


def test_what_is_said_while_many_are_accepted_is_kept(
    session: Session, screen: ResultsScreen, qtbot: QtBot
) -> None:
    session.reset_clusters(builders.pair(n, Kind.EXACT) for n in range(300))
    spared = session.clusters[5].photos

    with qtbot.waitSignal(screen.said):
        screen.accept_exact()
        for each in spared:
            session.set_mark(each.path, Mark.KEEP)

    assert {session.review.mark(each.path) for each in spared} == {Mark.KEEP}
    assert session.totals().marked == 299


def test_r4_every_row_says_kind_and_difference(session: Session, screen: ResultsScreen) -> None:
    session.reset_clusters(builders.pair(n, kind) for n, kind in enumerate(Kind))
    model = screen.list_view.model()

    for row, kind in enumerate(Kind):
        index = model.index_of(row)  # type: ignore[attr-defined]  # a GroupsModel
        text = index.data(Qt.ItemDataRole.AccessibleTextRole)
        assert f"difference {builders.DIFFERENCES[kind]}" in text
        assert "dentical" not in text


@pytest.mark.parametrize("kind", Kind)
def test_r4_only_what_is_the_same_byte_by_byte_is_called_identical(
    session: Session, kind: Kind
) -> None:
    session.reset_clusters([builders.pair(0, kind)])

    said = [numbered(each, lambda _photo: 1, words.voice()) for each in session.verdict(0).reasons]

    assert said
    assert any("identical" in sentence for sentence in said) is (kind is Kind.EXACT)


def test_s1_nothing_is_marked_by_looking(
    session: Session, screen: ResultsScreen, bar: FilterBar
) -> None:
    session.reset_clusters(builders.pair(n, kind) for n, kind in enumerate(Kind))

    screen.show_grid()
    screen.list_view.selectAll()
    bar.choose(Filter(state=None))
    screen.show_list()

    assert not session.review.marks

"""The list of groups: order, sections, filters, and what a running scan and a review do to it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractItemModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.gui.models.groups import EntryRole, GroupsModel, Line, Section
from dupeviewer.gui.models.order import Sort
from dupeviewer.gui.models.sieve import Filter
from dupeviewer.gui.session import GroupState, Session
from tests.gui import builders


@pytest.fixture
def session(qapp: object) -> Session:
    return Session()


@pytest.fixture
def model(session: Session) -> GroupsModel:
    model = GroupsModel(session, session)
    mode = QAbstractItemModelTester.FailureReportingMode.Warning  # a warning fails the test
    QAbstractItemModelTester(model, mode, model)
    return model


def entries(model: QAbstractItemModel) -> list[Line | Section]:
    return [model.index(row, 0).data(EntryRole) for row in range(model.rowCount())]


def shown(model: GroupsModel) -> list[int | None]:
    """Session rows in order, None for headers."""
    return [model.row_at(model.index(row)) for row in range(model.rowCount())]


def test_groups_stand_under_headers_of_their_kind(session: Session, model: GroupsModel) -> None:
    kinds = (Kind.SIMILAR, Kind.EXACT, Kind.SAME)

    session.reset_clusters(builders.pair(n, kind) for n, kind in enumerate(kinds))

    assert shown(model) == [None, 1, None, 2, None, 0]
    headers = [entry for entry in entries(model) if isinstance(entry, Section)]
    assert [header.kind for header in headers] == [Kind.EXACT, Kind.SAME, Kind.SIMILAR]


def test_a_header_says_how_many_groups_and_how_much_space(
    session: Session, model: GroupsModel
) -> None:
    session.reset_clusters(builders.pair(n, Kind.EXACT, size=2_000_000) for n in range(3))

    text = model.index(0).data(Qt.ItemDataRole.DisplayRole)

    assert text.startswith("Exact copies (3 groups, 6")


def test_a_header_cannot_be_selected(session: Session, model: GroupsModel) -> None:
    session.reset_clusters([builders.pair(1)])

    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags


@pytest.mark.parametrize(
    ("order", "expected"),
    [(Sort.SPACE, [2, 1, 0]), (Sort.ALIKE, [1, 2, 0]), (Sort.COUNT, [0, 1, 2])],
)
def test_groups_can_be_sorted(
    session: Session, model: GroupsModel, order: Sort, expected: list[int]
) -> None:
    three = [builders.photo(f"/a/{n}.jpg", 1000) for n in range(3)]
    two = [builders.photo(f"/b/{n}.jpg", 5000) for n in range(2)]
    big = [builders.photo(f"/c/{n}.jpg", 9000) for n in range(2)]
    session.reset_clusters(
        [
            builders.cluster(three, difference=9),
            builders.cluster(two, difference=1),
            builders.cluster(big, difference=5),
        ]
    )

    model.arrange(order=order)

    assert [row for row in shown(model) if row is not None] == expected


def test_a_search_finds_names_and_folders_whatever_their_case(
    session: Session, model: GroupsModel
) -> None:
    italy = builders.cluster([builders.photo(f"/Italy/{n}.jpg") for n in range(2)])
    session.reset_clusters([builders.pair(1), italy])

    model.arrange(Filter(text="iTALY"))

    assert shown(model) == [None, 1]


def test_filters_combine(session: Session, model: GroupsModel) -> None:
    session.reset_clusters([builders.pair(1, Kind.EXACT), builders.pair(2), builders.pair(3)])
    session.skip(1)

    model.arrange(Filter(state=GroupState.SKIPPED, kind=Kind.SAME, text="00002"))
    assert shown(model) == [None, 1]

    model.arrange(Filter(state=GroupState.SKIPPED, kind=Kind.EXACT))
    assert shown(model) == []


def test_a_decided_group_leaves_and_undo_brings_it_back(
    session: Session, model: GroupsModel
) -> None:
    session.reset_clusters(builders.pair(n) for n in range(3))

    session.accept(1)
    assert shown(model) == [None, 0, 2]

    session.undo()
    assert shown(model) == [None, 0, 1, 2]


def test_the_last_group_of_a_section_takes_the_header_along(
    session: Session, model: GroupsModel
) -> None:
    session.reset_clusters([builders.pair(1, Kind.EXACT), builders.pair(2)])

    session.dismiss(0)
    assert shown(model) == [None, 1]

    session.undo()
    assert shown(model) == [None, 0, None, 1]


def test_a_group_that_is_looked_at_stays_until_another_one_is(
    session: Session, model: GroupsModel
) -> None:
    session.reset_clusters(builders.pair(n) for n in range(3))
    model.hold_only(0)

    session.accept(0)
    assert shown(model) == [None, 0, 1, 2]

    model.hold_only(1)
    assert shown(model) == [None, 1, 2]


def test_many_groups_decided_at_once_leave_together(session: Session, model: GroupsModel) -> None:
    session.reset_clusters(builders.pair(n, Kind.EXACT) for n in range(200))
    session.take_found([builders.pair(999)])

    session.accept_all(range(200))

    assert shown(model) == [None, 200]


def test_streamed_groups_stand_at_the_end_until_they_are_sorted_in(
    session: Session, model: GroupsModel, qtbot: QtBot
) -> None:
    session.reset_clusters([builders.pair(1, size=10)])

    with qtbot.waitSignal(model.newGroupsChanged) as told:
        session.take_found([builders.pair(2, Kind.EXACT, size=99), builders.pair(3, size=99)])

    assert told.args == [2]
    assert shown(model) == [None, 0, None, 1, 2]
    model.arrange()
    assert shown(model) == [None, 1, None, 2, 0]
    assert model.new_groups == 0


def test_streaming_never_moves_what_is_there(session: Session, model: GroupsModel) -> None:
    session.reset_clusters(builders.pair(n, size=10) for n in range(5))
    before = shown(model)
    kept = QPersistentModelIndex(model.index(3))

    for n in range(10, 40, 3):
        session.take_found(builders.pair(m, size=10**9) for m in range(n, n + 3))

    assert shown(model)[: len(before)] == before
    assert kept.row() == 3


def test_the_first_groups_of_a_scan_are_shown_at_once(session: Session, model: GroupsModel) -> None:
    session.take_found([builders.pair(1), builders.pair(2, Kind.EXACT)])

    assert shown(model) == [None, 1, None, 0]
    assert model.new_groups == 0


def test_a_grown_group_keeps_its_place(session: Session, model: GroupsModel) -> None:
    session.reset_clusters(builders.pair(n) for n in range(3))
    grown = builders.cluster((*session.clusters[1].photos, builders.photo("/new/one.jpg")))

    session.take_found([grown])

    assert shown(model) == [None, 0, 1, 2]
    line = entries(model)[2]
    assert isinstance(line, Line)
    assert line.more == 2


def test_a_hidden_group_still_has_neighbours(session: Session, model: GroupsModel) -> None:
    session.reset_clusters(builders.pair(n) for n in range(4))

    session.dismiss(1)

    assert model.next_row(1) == 2
    assert model.next_row(1, -1) == 0
    assert model.next_row(3) is None


def test_places_are_counted_without_headers(session: Session, model: GroupsModel) -> None:
    session.reset_clusters([builders.pair(1, Kind.EXACT), builders.pair(2), builders.pair(3)])

    assert [model.position(row) for row in range(3)] == [1, 2, 3]


def test_fifty_thousand_groups_are_listed_and_looked_up(session: Session) -> None:
    model = GroupsModel(session, session)

    session.reset_clusters(
        builders.pair(n, Kind.EXACT if n % 2 else Kind.SAME, size=n + 1) for n in range(50_000)
    )

    assert model.rowCount() == 50_002
    assert model.row_at(model.index(1)) == 49_999
    assert model.index_of(0).row() == 50_001
    session.skip(49_999)
    assert model.row_at(model.index(1)) == 49_997

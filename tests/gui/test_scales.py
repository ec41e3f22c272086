"""What rules need to know of groups is found out while nobody asks, only once, and without making
the groups."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from dupeviewer.core.likeness.kind import Kind
from dupeviewer.core.likeness.laid import Laid
from dupeviewer.core.likeness.web import Web
from dupeviewer.core.review import rules, weighing
from dupeviewer.core.review.review import Review
from dupeviewer.core.review.rules import Rule, RuleSet
from dupeviewer.gui.rules import scales as scales_module
from dupeviewer.gui.rules.scales import Picked, Scales, Weighed
from dupeviewer.gui.session import Session
from dupeviewer.gui.state.rows import Rows
from tests.gui.builders import pair
from tests.gui.test_board import FOLDERS, protections, settings_of_the_slider, webs

Weigh = Callable[..., weighing.Weighed]

RULE_SETS = st.builds(
    RuleSet,
    rules=st.lists(st.sampled_from(list(Rule)), unique=True).map(tuple),
    kinds=st.frozensets(st.sampled_from(list(Kind))),
    folders=st.lists(st.sampled_from(FOLDERS), unique=True).map(tuple),
)


@pytest.fixture
def weighed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The first photo of each two that were weighed."""
    seen: list[str] = []
    weigh: Weigh = weighing._weigh

    def noted(match: object, n: object, m: object) -> weighing.Weighed:
        seen.append(getattr(n, "name", ""))
        return weigh(match, n, m)

    monkeypatch.setattr(weighing, "_weigh", noted)
    return seen


@pytest.fixture
def scales(
    session: Session, pool: QThreadPool, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Scales]:
    monkeypatch.setattr(scales_module, "MANY", 2)
    monkeypatch.setattr(scales_module, "IDLE_MS", 0)
    scales = Scales(session, pool)
    yield scales
    scales.shutdown()


def test_groups_are_weighed_before_rules_are_asked(
    session: Session, scales: Scales, weighed: list[str], qtbot: QtBot
) -> None:
    session.reset_clusters([pair(1), pair(2), pair(3)])
    qtbot.waitUntil(lambda: len(weighed) == 3)

    for each in scales.pick([0, 2]).weighings():
        assert each.two

    assert len(weighed) == 3


def test_few_groups_are_weighed_when_rules_are_asked(
    session: Session, scales: Scales, weighed: list[str], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(scales._idle.timeout):
        session.reset_clusters([pair(1)])
    assert weighed == []

    (one,) = scales.pick([0]).weighings()

    assert one.two
    assert len(weighed) == 1


def test_only_what_came_or_changed_is_weighed_again() -> None:
    rows = Rows([pair(1), pair(2)])
    first = Weighed(rows.copy())
    before = list(first.of([0, 1]))
    rows[1] = pair(3)
    rows.append(pair(4))

    after = list(Weighed(rows.copy(), first).of([0, 1, 2]))

    assert after[0] is before[0]
    assert [each.group for each in after] == [pair(1), pair(3), pair(4)]


def test_what_is_let_go_stays_with_those_who_picked_it(session: Session, scales: Scales) -> None:
    session.reset_clusters([pair(1), pair(2)])
    picked = scales.pick([0, 1])
    groups = [each.group for each in picked.weighings()]
    session.reset_clusters([pair(3)])

    scales.pick([0])

    assert picked.groups == groups


@given(webs(), settings_of_the_slider, RULE_SETS, protections, st.data())
def test_l1_groups_that_were_never_made_are_judged_as_if_they_were(
    web: Web, setting: int, rule_set: RuleSet, protected: list[str], data: st.DataObject
) -> None:
    clusters = [*Laid(web, web.group(setting))]
    rows = Rows(Laid(web, web.group(setting)))
    replaced = data.draw(st.sets(st.sampled_from(range(len(clusters))))) if clusters else set()
    for row in replaced:
        rows[row] = clusters[row]

    picked = Picked(Weighed(rows), range(len(clusters)))
    outcome = rules.apply(picked.weighings(), rule_set, Review(), protected)

    assert outcome == rules.apply(clusters, rule_set, Review(), protected)


@given(webs(), settings_of_the_slider)
def test_what_was_weighed_stays_so_where_the_work_was_stopped(web: Web, setting: int) -> None:
    rows = Rows(Laid(web, web.group(setting)))
    picked = Picked(Weighed(rows), range(len(rows)))
    begun = picked.weighings()
    first = next(begun, None)
    del begun

    all_ = [*picked.weighings()]

    assert [each.group.key for each in all_] == [cluster.key for cluster in rows]
    assert all_[:1] == ([] if first is None else [first])
    assert [*map(id, picked.weighings())] == [*map(id, all_)]


@given(webs())
def test_a_group_that_is_another_by_now_is_picked_anew(web: Web) -> None:
    laid = Laid(web, web.group(100))
    rows, every = Rows(laid), range(len(laid))
    picked = Picked(Weighed(rows.copy()), every)

    assert picked.is_of(rows, every)
    assert not picked.is_of(Rows(Laid(web, web.group(100))), every)
    if every:
        assert not picked.is_of(rows, every[1:])
        rows[0] = replace(laid[0], photos=laid[0].photos)
        assert not picked.is_of(rows, every)

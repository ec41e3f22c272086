"""The groups that rules are asked of: weighed without being made, and but once."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from dupeviewer.core.likeness.kind import Kind
from dupeviewer.core.likeness.laid import Laid
from dupeviewer.core.likeness.web import Web
from dupeviewer.core.review import rules
from dupeviewer.core.review.review import Review
from dupeviewer.core.review.rules import Rule, RuleSet
from dupeviewer.gui.rules.scales import Picked, Weighed
from dupeviewer.gui.state.rows import Rows
from tests.gui.test_board import FOLDERS, protections, settings_of_the_slider, webs

RULE_SETS = st.builds(
    RuleSet,
    rules=st.lists(st.sampled_from(list(Rule)), unique=True).map(tuple),
    kinds=st.frozensets(st.sampled_from(list(Kind))),
    folders=st.lists(st.sampled_from(FOLDERS), unique=True).map(tuple),
)


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

    assert [each.group.key for each in all_] == [cluster.key for cluster in picked]
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

"""What rules need to know of groups is found out while nobody asks, and only once."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from dupeviewer.core.review import weighing
from dupeviewer.gui.rules import scales as scales_module
from dupeviewer.gui.rules.scales import Scales, Weighed
from dupeviewer.gui.session import Session
from dupeviewer.gui.state.rows import Rows
from tests.gui.builders import pair

Weigh = Callable[..., weighing.Weighed]


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

"""How alike: regrouping without a rescan, marks that survive it, and what the slider says."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterator
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.likeness.laid import Laid
from dupeviewer.core.likeness.web import LOOSEST, Count, Grouping, Web
from dupeviewer.core.review import plan
from dupeviewer.core.review.review import Mark
from dupeviewer.gui.background.regrouping import Regrouping
from dupeviewer.gui.results.screen import ResultsScreen
from dupeviewer.gui.results.slider import SimilaritySlider
from dupeviewer.gui.session import GroupState, PhotoState, Session
from dupeviewer.gui.state.board import Board
from dupeviewer.gui.theme import tokens
from tests.gui import builders

LETTERS = "abcdef"


def kind_of(difference: int) -> Kind:
    if difference == 0:
        return Kind.EXACT
    return Kind.SAME if difference <= 10 else Kind.EDITED if difference <= 40 else Kind.SIMILAR


def web(*links: tuple[str, str, int]) -> Web:
    """Photos named by letters, and how much each pair differs."""
    names = sorted({name for link in links for name in link[:2]})
    photos = [builders.photo(path(name), 1000 * (1 + n)) for n, name in enumerate(names)]
    found = [
        Link(names.index(a), names.index(b), 4, difference, kind_of(difference), 0)
        for a, b, difference in links
    ]
    return Web(range(len(photos)), photos, found)


def path(name: str) -> str:
    return f"/photos/{name}.jpg"


def show(session: Session, of: Web, setting: int = LOOSEST) -> None:
    """As a scan would, then as the slider would."""
    session.reset_clusters(Laid(of, of.group(LOOSEST)))
    session.set_web(of, LOOSEST)
    move(session, setting)


def move(session: Session, setting: int) -> None:
    grouping = session.web.group(setting, session.gone)
    clusters = Laid(session.web, grouping)
    session.show_board(Board(clusters, session.review, session.protected), setting)


def groups(session: Session) -> set[frozenset[str]]:
    return {frozenset(photo.name[0] for photo in cluster.photos) for cluster in session.clusters}


THREE = (("a", "b", 5), ("b", "c", 30), ("a", "c", 35))


# The session


def test_r3_a_mark_is_paused_while_its_match_is_hidden(session: Session) -> None:
    show(session, web(*THREE))
    row = session.row_of(path("c"))
    assert row is not None
    session.set_mark(path("c"), Mark.TRASH)
    assert session.totals().marked == 1

    move(session, 10)
    assert groups(session) == {frozenset("ab")}
    assert session.paused() == {path("c")}
    assert session.totals().marked == 0

    move(session, LOOSEST)
    assert not session.paused()
    assert session.totals().marked == 1


def test_s3_a_paused_mark_is_not_in_the_plan(session: Session) -> None:
    show(session, web(*THREE))
    session.set_mark(path("c"), Mark.TRASH)
    session.set_mark(path("b"), Mark.TRASH)

    move(session, 10)

    planned = plan.plan(session.clusters, session.review, session.protected)
    assert [photo.path for photo in planned.trash] == [path("b")]
    assert session.totals().marked == 1


def test_s3_marks_without_a_copy_that_stays_are_shown_as_paused(session: Session) -> None:
    """b and c go, as a stays; at the stricter setting a is no longer with them."""
    show(session, web(("a", "b", 30), ("a", "c", 30), ("b", "c", 5)))
    session.keep_only(0, path("a"))

    move(session, 10)

    photos = session.clusters[0].photos
    assert {session.photo_state(photo) for photo in photos} == {PhotoState.PAUSED}
    assert session.group_state(0) is GroupState.PAUSED
    assert session.totals().marked == 0


def test_skipping_a_paused_group_loses_no_mark(session: Session) -> None:
    show(session, web(("a", "b", 30), ("a", "c", 30), ("b", "c", 5)))
    session.keep_only(0, path("a"))
    marks = dict(session.review.marks)
    move(session, 10)

    session.skip(0)
    move(session, LOOSEST)

    assert dict(session.review.marks) == marks
    assert session.totals().marked == 2


def test_u1_clearing_paused_marks_is_one_step(session: Session) -> None:
    show(session, web(*THREE))
    session.keep_only(0, path("a"))
    move(session, 10)

    session.clear_paused()
    assert session.review.mark(path("c")) is None
    assert session.review.mark(path("b")) is Mark.TRASH

    session.undo()
    assert session.paused() == {path("c")}


def test_marks_of_other_scans_are_not_called_paused(session: Session) -> None:
    show(session, web(*THREE))
    session.set_mark(path("c"), Mark.TRASH)

    show(session, web(("x", "y", 5)))

    assert not session.paused()


links_between = st.lists(
    st.tuples(st.sampled_from(list(combinations(LETTERS, 2))), st.integers(1, 100)),
    min_size=1,
    max_size=10,
    unique_by=lambda link: link[0],
)
verbs = st.sampled_from(["trash", "keep", "accept", "only", "skip", "undo", "redo"])
steps = st.lists(
    st.one_of(
        st.tuples(st.just("move"), st.integers(0, LOOSEST)),
        st.tuples(verbs, st.integers(0, 5)),
    ),
    max_size=15,
)


def do(session: Session, verb: str, number: int) -> None:
    paths = [photo.path for cluster in session.clusters for photo in cluster.photos]
    if verb == "undo":
        session.undo()
    elif verb == "redo":
        session.redo()
    elif paths:
        chosen = paths[number % len(paths)]
        row = session.row_of(chosen)
        assert row is not None
        match verb:
            case "trash":
                session.set_mark(chosen, Mark.TRASH)
            case "keep":
                session.set_mark(chosen, Mark.KEEP)
            case "accept":
                session.accept(row)
            case "only":
                session.keep_only(row, chosen)
            case "skip":
                session.skip(row)


@settings(deadline=None, max_examples=80)
@given(links_between, steps, st.lists(st.integers(0, LOOSEST), min_size=1, max_size=4))
def test_r3_marks_survive_the_slider_there_and_back(
    links: list[tuple[tuple[str, str], int]], told: list[tuple[str, int]], settings_: list[int]
) -> None:
    session = Session()
    show(session, web(*((a, b, difference) for (a, b), difference in links)))
    for verb, number in told:
        move(session, number) if verb == "move" else do(session, verb, number)
    before, setting = session.review, session.max_difference
    states = {p.path: session.photo_state(p) for c in session.clusters for p in c.photos}
    totals = session.totals()

    for other in settings_:
        move(session, other)
    move(session, setting)

    assert session.review is before
    assert {p.path: session.photo_state(p) for c in session.clusters for p in c.photos} == states
    assert session.totals() == totals


@settings(deadline=None, max_examples=80)
@given(links_between, steps)
def test_s3_what_counts_as_marked_is_what_would_move(
    links: list[tuple[tuple[str, str], int]], told: list[tuple[str, int]]
) -> None:
    session = Session()
    show(session, web(*((a, b, difference) for (a, b), difference in links)))

    for verb, number in told:
        move(session, number) if verb == "move" else do(session, verb, number)

        planned = plan.plan(session.clusters, session.review, session.protected)
        shown = [p for c in session.clusters for p in c.photos]
        marked = {p.path for p in shown if session.photo_state(p) is PhotoState.TRASH}
        assert {photo.path for photo in planned.trash} == marked
        assert session.totals().marked == len(marked)
        assert session.totals().marked_bytes == sum(p.size for p in planned.trash)
        for cluster in session.clusters:
            assert {session.photo_state(p) for p in cluster.photos} != {PhotoState.TRASH}


# In the background


@pytest.fixture
def regrouping(session: Session, pool: QThreadPool) -> Iterator[Regrouping]:
    regrouping = Regrouping(session, pool)
    yield regrouping
    regrouping.shutdown()


def test_the_newest_setting_wins(session: Session, regrouping: Regrouping, qtbot: QtBot) -> None:
    show(session, web(*THREE))

    for setting in (3, 50, 7):
        regrouping.ask(setting)
    qtbot.waitUntil(lambda: session.max_difference == 7)

    assert groups(session) == {frozenset("ab")}
    assert regrouping.wanted == 7


def test_every_setting_is_counted(session: Session, regrouping: Regrouping, qtbot: QtBot) -> None:
    show(session, web(*THREE))

    qtbot.waitUntil(lambda: len(regrouping.counts) == LOOSEST + 1)

    assert regrouping.counts[4] == Count(0, 0)
    assert regrouping.counts[5] == Count(1, 1)
    assert regrouping.counts[LOOSEST] == Count(1, 2)


class Slow(Web):
    """Its groups at the strictest setting take as long as one likes."""

    go_on = threading.Event()

    def group(self, max_difference: int, gone: Collection[str] = ()) -> Grouping:
        if max_difference == 0:
            assert self.go_on.wait(30)
        return super().group(max_difference, gone)


def test_a_step_does_not_wait_for_a_count_that_has_begun(
    session: Session, regrouping: Regrouping, qtbot: QtBot
) -> None:
    plain = web(*THREE)
    slow = Slow(plain.numbers, plain.found, plain.every)
    slow.go_on = threading.Event()
    show(session, slow)  # from now on it counts, the strictest setting first

    regrouping.ask(10)
    qtbot.waitUntil(lambda: session.max_difference == 10)

    assert groups(session) == {frozenset("ab")}
    slow.go_on.set()
    qtbot.waitUntil(lambda: len(regrouping.counts) == LOOSEST + 1)


def test_photos_that_went_stay_away_at_any_setting(
    session: Session, regrouping: Regrouping, qtbot: QtBot
) -> None:
    show(session, web(*THREE))
    session.remove_photos([path("b")])

    regrouping.ask(10)
    qtbot.waitUntil(lambda: session.max_difference == 10)
    assert groups(session) == set()

    regrouping.ask(LOOSEST)
    qtbot.waitUntil(lambda: groups(session) == {frozenset("ac")})


def test_photos_that_came_back_are_in_their_groups_again(
    session: Session, regrouping: Regrouping, qtbot: QtBot
) -> None:
    show(session, web(*THREE))
    session.remove_photos([path("b")])

    session.bring_back([path("b")])

    qtbot.waitUntil(lambda: groups(session) == {frozenset("abc")})


def test_a_mark_made_while_groups_are_laid_out_counts(
    session: Session, regrouping: Regrouping, qtbot: QtBot
) -> None:
    show(session, web(*THREE))
    regrouping.ask(10)

    session.set_mark(path("b"), Mark.TRASH)
    qtbot.waitUntil(lambda: session.max_difference == 10)

    assert session.totals().marked == 1


# On screen


@pytest.fixture
def screen(results_screen: ResultsScreen) -> ResultsScreen:
    return results_screen


@pytest.fixture
def slider(screen: ResultsScreen) -> SimilaritySlider:
    slider = screen.findChild(SimilaritySlider, "similaritySlider")
    assert slider is not None
    return slider


@pytest.fixture
def label(screen: ResultsScreen) -> Callable[[str], str]:
    def text(name: str) -> str:
        label = screen.findChild(QLabel, name)
        assert label is not None
        return label.text() if label.isVisible() else ""

    return text


def button(screen: ResultsScreen, name: str) -> QPushButton:
    found = screen.findChild(QPushButton, name)
    assert found is not None
    return found


def test_without_matches_there_is_nothing_to_slide(
    session: Session, screen: ResultsScreen, slider: SimilaritySlider
) -> None:
    session.reset_clusters([builders.pair(1)])

    assert not slider.isVisible()


def test_the_slider_says_what_a_setting_gives(
    session: Session, slider: SimilaritySlider, label: Callable[[str], str], qtbot: QtBot
) -> None:
    show(session, web(*THREE))

    slider.setValue(10)

    wanted = "Same picture – 1 group, 1 extra copy"
    qtbot.waitUntil(lambda: label("similarityLabel") == wanted)
    assert slider.accessibleDescription() == wanted
    qtbot.waitUntil(lambda: session.max_difference == 10)


def test_beyond_the_same_picture_caution_is_asked_for(
    session: Session, screen: ResultsScreen, slider: SimilaritySlider, qtbot: QtBot
) -> None:
    """The sentence names the hatched part all the time, so that nothing moves below it."""
    show(session, web(*THREE))
    caution = screen.findChild(QLabel, "cautionLabel")
    assert caution is not None
    assert caution.text() == "Look before trashing"
    inks, strip = [], caution.parentWidget()
    assert strip is not None

    for value in (10, 11):
        slider.setValue(value)
        inks.append(caution.palette().windowText().color())
        qtbot.waitUntil(caution.isVisible)
        assert strip.height() == strip.sizeHint().height()

    assert inks == [tokens().text2, tokens().warning]


def test_alt_and_arrows_go_from_stop_to_stop(
    session: Session, screen: ResultsScreen, slider: SimilaritySlider
) -> None:
    show(session, web(*THREE), 15)

    screen.loosen()
    assert slider.value() == 40
    screen.tighten()
    screen.tighten()
    assert slider.value() == 0
    screen.tighten()
    assert slider.value() == 0


def test_arrows_on_the_slider_go_one_by_one(session: Session, slider: SimilaritySlider) -> None:
    show(session, web(*THREE), 15)

    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert slider.value() == 16
    QTest.keyClick(slider, Qt.Key.Key_Left)
    assert slider.value() == 15


def test_a_stop_can_be_clicked(session: Session, slider: SimilaritySlider) -> None:
    show(session, web(*THREE))

    spot = slider.rect().center()
    spot.setX(0)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=spot)

    assert slider.value() == 0


def test_beyond_the_depth_of_the_scan_only_a_new_scan_helps(
    session: Session, screen: ResultsScreen, slider: SimilaritySlider, qtbot: QtBot
) -> None:
    of = web(("a", "b", 5))
    session.reset_clusters(Laid(of, of.group(40)))
    session.set_web(of, 40)
    slider.setValue(90)
    assert slider.value() == 40

    further = button(screen, "lookFurtherButton")
    assert further.isVisible()
    with qtbot.waitSignal(screen.furtherWanted):
        QTest.mouseClick(further, Qt.MouseButton.LeftButton)


def test_paused_marks_are_told_and_shown_again(
    session: Session, screen: ResultsScreen, slider: SimilaritySlider, qtbot: QtBot
) -> None:
    show(session, web(*THREE))
    session.keep_only(0, path("a"))
    slider.setValue(10)
    qtbot.waitUntil(lambda: session.max_difference == 10)
    texts = [label.text() for label in screen.findChildren(QLabel) if label.isVisible()]
    assert "1 mark is paused because its match is hidden at this setting." in texts

    QTest.mouseClick(button(screen, "showPausedButton"), Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: not session.paused())
    assert session.max_difference == 35
    assert not button(screen, "showPausedButton").isVisible()


def test_paused_marks_can_be_cleared(
    session: Session, screen: ResultsScreen, slider: SimilaritySlider, qtbot: QtBot
) -> None:
    show(session, web(*THREE), 10)
    session.undo()
    move(session, LOOSEST)
    session.keep_only(0, path("a"))
    move(session, 10)

    QTest.mouseClick(button(screen, "clearPausedButton"), Qt.MouseButton.LeftButton)

    assert not session.paused()
    assert session.review.mark(path("c")) is None


def test_no_group_at_a_setting_leads_to_a_looser_one(
    session: Session, screen: ResultsScreen, slider: SimilaritySlider, qtbot: QtBot
) -> None:
    show(session, web(*THREE), 0)
    titles = [label.text() for label in screen.findChildren(QLabel) if label.isVisible()]
    assert "No groups at this setting." in titles

    QTest.mouseClick(button(screen, "loosenButton"), Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: groups(session) == {frozenset("ab")})

"""The session: marks that never lose a last copy, undo step by step, clusters as they come."""

from __future__ import annotations

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.review.keeper import Suggestion
from dupeviewer.core.review.review import Mark, Review
from dupeviewer.gui.session import GroupState, PhotoState, Refused, Session
from tests.gui.builders import cluster, pair, photo

HOME = os.path.abspath(os.sep + "photos")
ALBUM = os.path.join(HOME, "album")
TRASH, KEEP = Mark.TRASH, Mark.KEEP


def at(name: str, folder: str = HOME, size: int = 1000, width: int = 1600) -> Photo:
    return photo(os.path.join(folder, name), size, width=width)


@pytest.fixture
def three(session: Session) -> list[Photo]:
    """A session with one cluster of three photos, the first one the best."""
    photos = [at("a.jpg", size=300, width=6400), at("b.jpg", size=200), at("c.jpg", size=100)]
    session.reset_clusters([cluster(photos)])
    return photos


def marks(session: Session, photos: list[Photo]) -> list[PhotoState]:
    return [session.photo_state(each) for each in photos]


# Folders


def test_a_folder_inside_a_listed_one_is_included_already(session: Session) -> None:
    session.add_folder(HOME)

    assert not session.add_folder(os.path.join(HOME, "2019"))
    assert [folder.path for folder in session.folders] == [HOME]


def test_a_folder_around_listed_ones_replaces_them(session: Session) -> None:
    session.add_folder(os.path.join(HOME, "2019"))

    assert session.add_folder(HOME)
    assert [folder.path for folder in session.folders] == [HOME]


def test_a_protected_folder_may_lie_inside_a_listed_one(session: Session) -> None:
    session.add_folder(HOME)
    session.add_folder(ALBUM, protected=True)

    assert session.is_protected(os.path.join(ALBUM, "a.jpg"))
    assert not session.is_protected(os.path.join(HOME, "a.jpg"))


def test_a_protected_folder_stays_protected_when_its_parent_is_added(session: Session) -> None:
    session.add_folder(ALBUM, protected=True)
    session.add_folder(HOME)

    assert session.protected == (ALBUM,)
    assert len(session.folders) == 2


def test_adding_a_protected_folder_again_does_not_release_it(session: Session) -> None:
    session.add_folder(ALBUM, protected=True)

    assert not session.add_folder(ALBUM)
    assert session.protected == (ALBUM,)


def test_protecting_a_folder_takes_its_marks_away(session: Session) -> None:
    kept, copy = at("a.jpg"), at("b.jpg", ALBUM)
    session.add_folder(HOME)
    session.add_folder(ALBUM, protected=True)
    session.protect_folder(ALBUM, protected=False)
    session.reset_clusters([cluster([kept, copy])])
    session.set_mark(copy.path, TRASH)

    session.protect_folder(ALBUM, protected=True)

    assert session.photo_state(copy) is PhotoState.PROTECTED
    assert session.totals().marked == 0


def test_photos_of_a_protected_folder_leave_when_it_is_taken_off_the_list(
    session: Session,
) -> None:
    kept, copy = at("a.jpg"), at("b.jpg", ALBUM)
    session.add_folder(HOME)
    session.add_folder(ALBUM, protected=True)
    session.reset_clusters([cluster([kept, copy])])

    session.remove_folder(ALBUM)

    assert len(session.clusters) == 0


@pytest.mark.parametrize("by", ["undo", "remove"])
def test_s4_undo_does_not_bring_back_a_mark_in_a_protected_folder(
    session: Session, by: str
) -> None:
    kept, copy = at("a.jpg"), at("b.jpg", ALBUM)
    session.reset_clusters([cluster([kept, copy])])
    session.set_mark(copy.path, TRASH)
    session.set_mark(copy.path, None)
    session.add_folder(ALBUM, protected=True)

    session.undo()

    assert session.review.mark(copy.path) is not TRASH
    assert session.totals().marked == 0


def test_s4_a_folder_added_as_protected_takes_its_marks_away(session: Session) -> None:
    kept, copy = at("a.jpg"), at("b.jpg", ALBUM)
    session.reset_clusters([cluster([kept, copy])])
    session.set_mark(copy.path, TRASH)

    session.add_folder(ALBUM, protected=True)

    assert session.review.mark(copy.path) is None
    assert session.totals().marked == 0


# Marks


def test_a_mark_is_shown_and_can_be_cleared(session: Session, three: list[Photo]) -> None:
    session.set_mark(three[1].path, TRASH)
    session.set_mark(three[2].path, KEEP)
    assert marks(session, three) == [PhotoState.NONE, PhotoState.TRASH, PhotoState.KEEP]

    session.set_mark(three[1].path, None)
    assert marks(session, three) == [PhotoState.NONE, PhotoState.NONE, PhotoState.KEEP]


def test_s5_any_photo_can_be_marked_even_the_suggested_one(
    session: Session, three: list[Photo]
) -> None:
    before = session.verdict(0)

    refused = session.set_mark(three[0].path, TRASH)
    after = session.verdict(0)

    assert refused is None
    assert isinstance(before, Suggestion)
    assert before.keep == three[0]
    assert not isinstance(after, Suggestion) or after.keep != three[0]


def test_the_last_copy_is_refused(session: Session, three: list[Photo]) -> None:
    session.set_mark(three[0].path, TRASH)
    session.set_mark(three[1].path, TRASH)

    refused = session.set_mark(three[2].path, TRASH)

    assert refused is Refused.LAST_COPY
    assert session.photo_state(three[2]) is PhotoState.NONE


def test_the_last_copy_goes_only_past_the_guard(session: Session, three: list[Photo]) -> None:
    session.set_mark(three[0].path, TRASH)
    session.set_mark(three[1].path, TRASH)

    session.pass_guard(0, three[2].path)

    assert set(marks(session, three)) == {PhotoState.TRASH}
    assert session.clusters[0].key in session.review.guards_passed


def test_the_guard_is_asked_again_after_one_photo_was_spared(
    session: Session, three: list[Photo]
) -> None:
    session.set_mark(three[0].path, TRASH)
    session.set_mark(three[1].path, TRASH)
    session.pass_guard(0, three[2].path)
    session.set_mark(three[2].path, None)

    assert session.set_mark(three[2].path, TRASH) is Refused.LAST_COPY


def test_s4_marks_from_a_file_that_was_edited_do_not_count_in_a_protected_folder(
    session: Session,
) -> None:
    one, other = at("a.jpg"), at("b.jpg", ALBUM)
    session.add_folder(ALBUM, protected=True)
    written = Review().with_marks({other.path: TRASH})

    session.reset_clusters([cluster([one, other])])
    session.take_review(written)
    after = dict(session.review.marks)
    session.reset_clusters()
    session.take_review(written)
    session.reset_clusters([cluster([one, other])])

    assert after == {}
    assert session.totals().marked == 0
    assert session.photo_state(other) is PhotoState.PROTECTED


def test_s4_a_protected_photo_is_refused(session: Session) -> None:
    one, other = at("a.jpg"), at("b.jpg", ALBUM)
    session.add_folder(ALBUM, protected=True)
    session.reset_clusters([cluster([one, other])])

    assert session.set_mark(other.path, TRASH) is Refused.PROTECTED
    session.pass_guard(0, other.path)
    session.keep_only(0, one.path)
    session.accept(0)

    assert session.review.mark(other.path) is not TRASH


def test_keeping_only_one_marks_the_rest(session: Session, three: list[Photo]) -> None:
    session.keep_only(0, three[1].path)

    assert marks(session, three) == [PhotoState.TRASH, PhotoState.KEEP, PhotoState.TRASH]
    assert session.group_state(0) is GroupState.DECIDED


def test_accepting_marks_as_suggested(session: Session, three: list[Photo]) -> None:
    assert session.accept(0)
    assert marks(session, three) == [PhotoState.KEEP, PhotoState.TRASH, PhotoState.TRASH]


def test_s1_nothing_is_marked_when_clusters_come(session: Session) -> None:
    session.take_found([pair(n, Kind.EXACT) for n in range(5)])

    assert session.totals().marked == 0
    assert {session.group_state(row) for row in range(5)} == {GroupState.TO_REVIEW}


def test_u6_dismissing_clears_marks_and_sets_aside(session: Session, three: list[Photo]) -> None:
    session.set_mark(three[1].path, TRASH)

    session.dismiss(0)

    assert session.group_state(0) is GroupState.DISMISSED
    assert session.totals().marked == 0


def test_clearing_takes_everything_back(session: Session, three: list[Photo]) -> None:
    session.dismiss(0)
    session.clear(0)
    assert session.group_state(0) is GroupState.TO_REVIEW

    session.skip(0)
    session.clear(0)
    assert session.group_state(0) is GroupState.TO_REVIEW


def test_a_skipped_group_that_is_decided_counts_as_decided(
    session: Session, three: list[Photo]
) -> None:
    session.skip(0)
    assert session.group_state(0) is GroupState.SKIPPED

    session.keep_only(0, three[0].path)

    assert session.group_state(0) is GroupState.DECIDED


# Undo


def test_u1_each_step_is_undone_and_redone_by_itself(session: Session, three: list[Photo]) -> None:
    steps = [session.review]
    session.set_mark(three[1].path, TRASH)
    steps.append(session.review)
    session.skip(0)
    steps.append(session.review)
    session.keep_only(0, three[0].path)
    steps.append(session.review)

    back = []
    while session.can_undo:
        session.undo()
        back.append(session.review)
    forth = []
    while session.can_redo:
        session.redo()
        forth.append(session.review)

    assert back == steps[-2::-1]
    assert forth == steps[1:]


def test_u1_accepting_many_is_one_step(session: Session) -> None:
    session.reset_clusters([pair(n) for n in range(4)])

    assert session.accept_all(range(4)) == 4
    session.undo()

    assert session.totals().marked == 0
    assert not session.can_undo


def test_u1_five_hundred_steps_are_kept(session: Session, three: list[Photo]) -> None:
    for number in range(500):
        session.set_mark(three[1].path, TRASH if number % 2 else KEEP)
    for _ in range(500):
        assert session.can_undo
        session.undo()

    assert dict(session.review.marks) == {}


def test_a_new_mark_forgets_what_was_undone(session: Session, three: list[Photo]) -> None:
    session.set_mark(three[1].path, TRASH)
    session.undo()
    session.set_mark(three[2].path, KEEP)

    assert not session.can_redo


def test_undo_tells_which_rows_have_changed(session: Session, qtbot: QtBot) -> None:
    session.reset_clusters([pair(0), pair(1), pair(2)])
    session.skip(2)
    session.set_mark(pair(1).photos[0].path, TRASH)

    with qtbot.waitSignal(session.reviewChanged) as first:
        session.undo()
    with qtbot.waitSignal(session.reviewChanged) as second:
        session.undo()

    assert first.args == [[1]]
    assert second.args == [[2]]


# Clusters as they come


def test_u5_marks_survive_when_their_cluster_is_found_anew(
    session: Session, three: list[Photo]
) -> None:
    session.set_mark(three[1].path, TRASH)

    session.reset_clusters([cluster([three[0], three[1]])])

    assert session.photo_state(three[1]) is PhotoState.TRASH


def test_a_grown_cluster_takes_the_place_of_what_it_grew_from(
    session: Session, qtbot: QtBot
) -> None:
    photos = [at(f"{name}.jpg") for name in "abc"]
    session.take_found([cluster(photos[:2]), pair(1)])

    with qtbot.waitSignal(session.clusterReplaced) as replaced:
        session.take_found([cluster(photos)])

    assert replaced.args == [0]
    assert len(session.clusters) == 2
    assert session.clusters[0].photos == tuple(photos)
    assert session.row_of(photos[2].path) == 0


def test_a_decided_cluster_that_grows_is_to_review_again(session: Session) -> None:
    photos = [at(f"{name}.jpg") for name in "abc"]
    session.take_found([cluster(photos[:2])])
    session.keep_only(0, photos[0].path)

    session.take_found([cluster(photos)])

    assert session.group_state(0) is GroupState.TO_REVIEW


def test_s2_a_cluster_split_by_a_rescan_keeps_one_copy(session: Session) -> None:
    """Two of three are marked; then the search says that only those two belong together."""
    photos = [at(f"{name}.jpg") for name in "abc"]
    session.reset_clusters([cluster(photos)])
    session.keep_only(0, photos[0].path)

    session.reset_clusters([cluster(photos[1:])])

    assert {session.photo_state(each) for each in photos[1:]} != {PhotoState.TRASH}


def test_appended_rows_are_told_as_one_range(session: Session, qtbot: QtBot) -> None:
    session.take_found([pair(0)])

    with qtbot.waitSignal(session.clustersAppended) as appended:
        session.take_found([pair(1), pair(2)])

    assert appended.args == [1, 2]


def test_trashed_photos_leave_and_pairs_dissolve(session: Session, three: list[Photo]) -> None:
    other = pair(1)
    session.reset_clusters([cluster(three), other])
    session.set_mark(three[2].path, TRASH)

    session.remove_photos([three[2].path, other.photos[1].path])

    assert [c.photos for c in session.clusters] == [(three[0], three[1])]
    assert not session.can_undo
    assert session.totals().marked == 0


# Totals


def test_totals_say_what_is_marked(session: Session, three: list[Photo]) -> None:
    session.reset_clusters([cluster(three), pair(1, size=1000)])
    session.keep_only(0, three[0].path)
    session.skip(1)

    totals = session.totals()

    assert (totals.groups, totals.decided, totals.skipped) == (2, 1, 1)
    assert (totals.marked, totals.marked_bytes) == (2, 300)
    assert totals.spare_bytes == 300 + 1000


def test_marks_of_photos_that_are_not_shown_are_not_counted(
    session: Session, three: list[Photo]
) -> None:
    session.set_mark(three[1].path, TRASH)

    session.reset_clusters([pair(1)])

    assert session.totals().marked == 0


# Any sequence


@st.composite
def _steps(draw: st.DrawFn) -> tuple[list[int], list[tuple[str, int, int]]]:
    sizes = draw(st.lists(st.integers(2, 4), min_size=1, max_size=3))
    verbs = ("trash", "keep", "clear mark", "accept", "accept all", "only", "skip", "dismiss")
    verbs += ("clear", "undo", "redo", "protect", "release", "grow", "split")
    step = st.tuples(st.sampled_from(verbs), st.integers(0, 2), st.integers(0, 3))
    return sizes, draw(st.lists(step, max_size=25))


def _do(session: Session, verb: str, row: int, number: int) -> None:
    row %= len(session.clusters)
    photos = session.clusters[row].photos
    path = photos[number % len(photos)].path
    match verb:
        case "trash":
            session.set_mark(path, TRASH)
        case "keep":
            session.set_mark(path, KEEP)
        case "clear mark":
            session.set_mark(path, None)
        case "accept":
            session.accept(row)
        case "accept all":
            session.accept_all(range(len(session.clusters)))
        case "only":
            session.keep_only(row, path)
        case "skip":
            session.skip(row)
        case "dismiss":
            session.dismiss(row)
        case "clear":
            session.clear(row)
        case "undo":
            session.undo()
        case "redo":
            session.redo()
        case "protect":
            session.add_folder(os.path.dirname(path), protected=True)
        case "release":
            session.protect_folder(os.path.dirname(path), protected=False)
        case "grow":
            taken = {each.path for each in photos}
            grown = (at(f"new{n}.jpg", photos[0].folder) for n in range(len(photos) + 1))
            new = next(each for each in grown if each.path not in taken)
            session.take_found([cluster([*photos, new])])
        case "split":
            rest = [each for each in photos if each.path != path]
            others = [c for c in session.clusters if c is not session.clusters[row]]
            session.reset_clusters([*others, cluster(rest if len(rest) > 1 else photos)])


@settings(deadline=None, max_examples=150)
@given(_steps())
def test_s2_no_sequence_marks_a_whole_group_or_a_protected_photo(
    plan: tuple[list[int], list[tuple[str, int, int]]],
) -> None:
    sizes, steps = plan
    session = Session()
    session.reset_clusters(
        cluster(
            [at(f"{n}.jpg", os.path.join(HOME, str(row)), 100 + n, 800 * (n + 1)) for n in range(k)]
        )
        for row, k in enumerate(sizes)
    )

    for verb, row, number in steps:
        _do(session, verb, row, number)

        for shown in session.clusters:
            states = {session.photo_state(each) for each in shown.photos}
            assert states != {PhotoState.TRASH}, verb
        trashed = [p for p, mark in session.review.marks.items() if mark is TRASH]
        assert not any(map(session.is_protected, trashed)), verb


def test_u1_protecting_a_folder_is_one_step(session: Session) -> None:
    kept, copy = at("a.jpg"), at("b.jpg", ALBUM)
    session.add_folder(HOME)
    session.add_folder(os.path.dirname(copy.path))
    session.reset_clusters([cluster([kept, copy])])
    session.set_mark(copy.path, TRASH)
    album = session.folders[-1].path

    session.protect_folder(album, protected=True)
    protected = session.protected, dict(session.review.marks)
    session.undo()
    undone = session.protected, dict(session.review.marks)
    session.redo()

    assert protected == ((album,), {})
    assert undone == ((), {copy.path: TRASH})
    assert (session.protected, dict(session.review.marks)) == protected


def test_u1_undo_leaves_a_protection_alone_that_came_later(session: Session) -> None:
    kept, copy = at("a.jpg"), at("b.jpg", ALBUM)
    session.reset_clusters([cluster([kept, copy])])
    session.set_mark(kept.path, KEEP)
    session.add_folder(ALBUM, protected=True)

    session.undo()

    assert session.protected == (ALBUM,)
    assert dict(session.review.marks) == {}


def test_a_folder_that_is_as_asked_already_is_no_step(session: Session) -> None:
    session.add_folder(ALBUM, protected=True)

    session.protect_folder(ALBUM, protected=True)
    session.protect_folder("/not/listed", protected=True)

    assert not session.can_undo

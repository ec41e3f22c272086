"""Claims on the plan: nothing is lost by it, whatever the user marked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dupeviewer.core.likeness.cluster import Cluster, Kind, Match
from dupeviewer.core.photos.photo import Companion, FileId, Photo, is_within
from dupeviewer.core.review.plan import Decision, Plan, WhyNot, is_in_trash, plan
from dupeviewer.core.review.review import Mark, Review


def _photo(
    path: str, inode: int, names: tuple[str, ...] = (), companions: tuple[str, ...] = ()
) -> Photo:
    files = tuple(Companion(companion, 1, 1) for companion in companions)
    return Photo(path, 10, 1, FileId(1, inode), companions=files, names=names)


def _match(one: Photo, other: Photo) -> Match:
    a, b = sorted((one, other), key=lambda photo: photo.path)
    return Match(a, b, 2, 3, Kind.SAME)


def _chain(*photos: Photo) -> Cluster:
    """Each matches only its neighbours."""
    return Cluster(photos, tuple(_match(a, b) for a, b in pairwise(photos)))


def _clique(*photos: Photo) -> Cluster:
    pairs = [(a, b) for i, a in enumerate(photos) for b in photos[i + 1 :]]
    return Cluster(photos, tuple(_match(a, b) for a, b in pairs))


def _marked(*photos: Photo) -> Review:
    return Review().with_marks({photo.path: Mark.TRASH for photo in photos})


def _reasons(result: Plan) -> dict[str, WhyNot]:
    return {refusal.photo.path: refusal.reason for refusal in result.refused}


A, B, C, D = (_photo(f"/p/{name}.jpg", number) for number, name in enumerate("abcd", 1))


def test_a_marked_photo_goes_and_the_others_are_kept() -> None:
    cluster = _clique(A, B, C)

    result = plan([cluster], _marked(B), [])

    assert result == Plan((Decision(cluster, frozenset({A, C}), frozenset({B})),))
    assert result.trash == (B,)


def test_clusters_without_marks_have_no_decision() -> None:
    assert plan([_clique(A, B)], Review().with_marks({"/p/a.jpg": Mark.KEEP}), []) == Plan()


def test_the_last_copies_stay_unless_the_guard_was_passed() -> None:
    cluster = _clique(A, B)
    review = _marked(A, B)

    guarded = plan([cluster], review, [])
    passed = plan([cluster], review.with_guard_passed(cluster, passed=True), [])

    assert guarded.decisions == ()
    assert _reasons(guarded) == {A.path: WhyNot.LAST_COPY, B.path: WhyNot.LAST_COPY}
    assert passed.decisions == (Decision(cluster, frozenset(), frozenset({A, B}), True),)


def test_a_photo_that_matches_only_going_ones_is_paused() -> None:
    result = plan([_chain(A, B, C)], _marked(B, C), [])

    assert result.trash == (B,)
    assert _reasons(result) == {C.path: WhyNot.NO_DIRECT_MATCH}


def test_a_passed_guard_does_not_replace_the_direct_match_while_something_stays() -> None:
    cluster = _chain(A, B, C)
    review = _marked(B, C).with_guard_passed(cluster, passed=True)

    assert _reasons(plan([cluster], review, [])) == {C.path: WhyNot.NO_DIRECT_MATCH}


@pytest.mark.parametrize(
    "protected_photo",
    [
        _photo("/safe/x.jpg", 9),
        _photo("/p/x.jpg", 9, names=("/safe/deep/x.jpg",)),
        _photo("/p/x.jpg", 9, companions=("/safe/x.xmp",)),
    ],
    ids=["itself", "another name", "a companion"],
)
def test_nothing_protected_is_planned(protected_photo: Photo) -> None:
    result = plan([_clique(A, protected_photo)], _marked(protected_photo), ["/safe"])

    assert result == Plan((), result.refused)
    assert _reasons(result) == {protected_photo.path: WhyNot.PROTECTED}


def test_a_protected_photo_counts_as_kept() -> None:
    safe = _photo("/safe/x.jpg", 9)

    result = plan([_clique(A, safe)], _marked(A, safe), ["/safe"])

    assert [decision.keep for decision in result.decisions] == [frozenset({safe})]
    assert result.trash == (A,)


def test_a_file_kept_elsewhere_under_another_name_is_not_trashed() -> None:
    twin = _photo("/q/twin-of-b.jpg", B.file_id.inode)

    result = plan([_clique(A, B), _clique(twin, C)], _marked(B), [])

    assert result.decisions == ()
    assert _reasons(result) == {B.path: WhyNot.SAME_FILE}


def test_a_file_known_as_a_further_name_of_a_kept_one_is_not_trashed() -> None:
    kept = _photo("/q/kept.jpg", 40, names=(B.path,))

    assert _reasons(plan([_clique(A, B), _clique(kept, C)], _marked(B), [])) == {
        B.path: WhyNot.SAME_FILE
    }


def test_two_names_of_one_file_in_a_cluster_are_no_copies_of_each_other() -> None:
    twin = _photo("/p/z.jpg", A.file_id.inode)

    assert _reasons(plan([_clique(A, twin)], _marked(twin), [])) == {twin.path: WhyNot.SAME_FILE}


def test_a_file_that_stays_after_all_keeps_its_other_names() -> None:
    twin = _photo("/q/twin-of-c.jpg", C.file_id.inode)

    result = plan([_chain(A, B, C), _clique(twin, D)], _marked(B, C, twin), [])

    assert result.trash == (B,)
    assert _reasons(result) == {C.path: WhyNot.NO_DIRECT_MATCH, twin.path: WhyNot.SAME_FILE}


def test_files_without_an_inode_are_not_taken_for_one() -> None:
    one, other = _photo("/fat/1.jpg", 0), _photo("/fat/2.jpg", 0)

    assert plan([_clique(one, other)], _marked(other), []).trash == (other,)


def test_a_photo_in_a_trash_folder_keeps_nothing() -> None:
    thrown = _photo("/p/.Trash-1000/files/a.jpg", 9)

    result = plan([_clique(A, thrown)], _marked(A), [])

    assert _reasons(result) == {A.path: WhyNot.LAST_COPY}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/home/u/.local/share/Trash/files/a.jpg", True),
        ("/media/stick/.Trash/1000/files/a.jpg", True),
        ("/Volumes/x/.Trashes/501/a.jpg", True),
        ("/c/$RECYCLE.BIN/S-1/a.jpg", True),
        ("/home/u/Trash/a.jpg", False),
        ("/home/u/Trash metal/files/a.jpg", False),
        ("/home/u/.Trash", False),
    ],
)
def test_trash_folders_are_recognised(path: str, expected: bool) -> None:
    assert is_in_trash(path) is expected


def test_dismissed_clusters_are_never_planned() -> None:
    cluster = _clique(A, B)

    result = plan([cluster], _marked(B).with_dismissed(cluster, dismissed=True), [])

    assert result.decisions == ()
    assert _reasons(result) == {B.path: WhyNot.DISMISSED}


def test_a_companion_of_a_staying_photo_stays() -> None:
    jpeg = _photo("/p/i.jpg", 7, companions=("/p/i.xmp", "/p/i.mov", "/p/i.raw"))
    heic = _photo("/p/i.heic", 8, companions=("/p/i.xmp",))
    raw = _photo("/p/i.raw", 9)

    result = plan([_clique(jpeg, heic), _clique(raw, A)], _marked(jpeg), [])

    assert [c.path for photo in result.trash for c in photo.companions] == ["/p/i.mov"]


_FOLDERS = ("/p", "/safe", "/p/.Trash-1/files", "/q")


@st.composite
def _libraries(draw: st.DrawFn) -> tuple[list[Cluster], Review, list[str]]:
    """Clusters that partition the paths, with hard links across them, marks, guards, dismissals."""
    clusters = []
    for number in range(draw(st.integers(1, 3))):
        count = draw(st.integers(2, 5))
        photos = [
            _photo(
                f"{draw(st.sampled_from(_FOLDERS))}/{number}-{i}.jpg",
                draw(st.integers(0, 14)),
                names=tuple(
                    draw(st.sets(st.sampled_from(["/safe/n", "/q/n", "/q/m"]), max_size=1))
                ),
            )
            for i in range(count)
        ]
        tree = [(draw(st.integers(0, i - 1)), i) for i in range(1, count)]
        index = st.integers(0, count - 1)
        more = draw(st.lists(st.tuples(index, index), max_size=5))
        pairs = {(min(p), max(p)) for p in (*tree, *more) if p[0] != p[1]}
        clusters.append(
            Cluster(tuple(photos), tuple(_match(photos[a], photos[b]) for a, b in pairs))
        )
    paths = [photo.path for cluster in clusters for photo in cluster.photos]
    marks = draw(st.dictionaries(st.sampled_from(paths), st.sampled_from([*Mark, Mark.TRASH])))
    review = Review().with_marks(marks)
    for cluster in clusters:
        review = review.with_guard_passed(cluster, passed=draw(st.booleans()))
        review = review.with_dismissed(cluster, dismissed=draw(st.integers(0, 5)) == 0)
    return clusters, review, draw(st.sampled_from([[], ["/safe"], ["/safe", "/q"]]))


def _same_file(one: Photo, other: Photo) -> bool:
    by_id = one.file_id == other.file_id and one.file_id.inode != 0
    return by_id or not {one.path, *one.names}.isdisjoint({other.path, *other.names})


def _photos(clusters: Sequence[Cluster]) -> Iterable[Photo]:
    return (photo for cluster in clusters for photo in cluster.photos)


@given(_libraries())
def test_s2_no_plan_empties_a_cluster_without_its_guard(
    library: tuple[list[Cluster], Review, list[str]],
) -> None:
    clusters, review, protected = library

    for decision in plan(clusters, review, protected).decisions:
        assert decision.keep or decision.cluster.key in review.guards_passed
        assert decision.keep | decision.trash <= set(decision.cluster.photos)
        assert decision.cluster.key not in review.dismissed


@given(_libraries())
def test_s3_whatever_goes_has_a_direct_match_that_stays(
    library: tuple[list[Cluster], Review, list[str]],
) -> None:
    clusters, review, protected = library

    result = plan(clusters, review, protected)

    for decision in result.decisions:
        for photo in decision.trash if decision.keep else ():
            live = [
                kept
                for kept in decision.keep
                if decision.cluster.between(photo, kept)
                and not any(_same_file(kept, gone) for gone in result.trash)
                and not is_in_trash(kept.path)
            ]
            assert live


@given(_libraries())
def test_s4_nothing_protected_goes(library: tuple[list[Cluster], Review, list[str]]) -> None:
    clusters, review, protected = library

    for photo in plan(clusters, review, protected).trash:
        assert not any(is_within(p, f) for p in (photo.path, *photo.names) for f in protected)


@given(_libraries())
def test_no_file_is_both_kept_and_trashed(
    library: tuple[list[Cluster], Review, list[str]],
) -> None:
    clusters, review, protected = library

    trash = plan(clusters, review, protected).trash

    staying = [photo for photo in _photos(clusters) if photo not in trash]
    assert not any(_same_file(one, other) for one in trash for other in staying)


@given(_libraries())
def test_every_marked_photo_is_planned_or_refused_with_a_reason(
    library: tuple[list[Cluster], Review, list[str]],
) -> None:
    clusters, review, protected = library

    result = plan(clusters, review, protected)

    answered = sorted([*(p.path for p in result.trash), *(r.photo.path for r in result.refused)])
    assert answered == sorted(path for path, mark in review.marks.items() if mark is Mark.TRASH)


def test_a_decision_without_a_keeper_needs_the_guard() -> None:
    with pytest.raises(ValueError, match="nothing left"):
        Decision(_clique(A, B), frozenset(), frozenset({A, B}))


def test_a_decision_cannot_keep_what_it_trashes() -> None:
    with pytest.raises(ValueError, match="at once"):
        Decision(_clique(A, B), frozenset({A, B}), frozenset({replace(B, names=("/x",))}))


def test_a_decision_is_about_its_own_cluster() -> None:
    with pytest.raises(ValueError, match="not of the cluster"):
        Decision(_clique(A, B), frozenset({A}), frozenset({C}))

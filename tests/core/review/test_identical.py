"""Identical photos are matched to the first of them only; suggestions must not depend on it."""

from __future__ import annotations

from dupeviewer.core.likeness.cluster import Cluster, Kind, Match
from dupeviewer.core.photos.photo import Facts, FileId, Photo
from dupeviewer.core.review import keeper, plan
from dupeviewer.core.review.review import Mark, Review
from dupeviewer.core.sentences import Template


def test_a_protected_copy_is_kept_though_another_identical_one_stands_for_it() -> None:
    camera, album, phone = photo("/camera/a.jpg", "x"), photo("/keep/b.jpg", "x"), photo("/phone/c")
    cluster = Cluster(
        (camera, album, phone),
        (Match(camera, album, 0, 0, Kind.EXACT), Match(camera, phone, 0, 4, Kind.SAME)),
    )

    suggestion = keeper.suggest(cluster, ["/keep"])

    assert suggestion is not None
    assert suggestion.keep == album
    assert set(suggestion.trash) == {camera, phone}
    assert suggestion.reasons[0].template is Template.PROTECTED


def test_what_matches_one_of_identical_photos_may_go_when_another_of_them_stays() -> None:
    camera, album, phone = photo("/camera/a.jpg", "x"), photo("/keep/b.jpg", "x"), photo("/phone/c")
    cluster = Cluster(
        (camera, album, phone),
        (Match(camera, album, 0, 0, Kind.EXACT), Match(camera, phone, 0, 4, Kind.SAME)),
    )
    review = Review().with_marks({camera.path: Mark.TRASH, phone.path: Mark.TRASH})

    planned = plan.plan([cluster], review, ["/keep"])

    assert set(planned.trash) == {camera, phone}
    assert planned.refused == ()
    assert plan.paused(cluster, review) == frozenset()


def test_a_guard_is_asked_for_anew_once_a_mark_of_its_group_was_taken_back() -> None:
    a, b = photo("/a"), photo("/b")
    cluster = Cluster((a, b), (Match(a, b, 0, 4, Kind.SAME),))
    review = Review().with_marks({"/a": Mark.TRASH})
    review = review.with_guard_passed(cluster, passed=True).with_marks({"/b": Mark.TRASH})
    assert review.guards_passed == {cluster.key}

    back = review.with_marks({"/a": None}).with_marks({"/a": Mark.TRASH})

    assert back.guards_passed == frozenset()
    assert review.without(["/a", "/b"]).guards_passed == frozenset()


def photo(path: str, digest: str | None = None) -> Photo:
    facts = Facts(1200, 800, "JPEG", 85)
    return Photo(path, 10, 20, FileId(1, hash(path)), digest=digest, facts=facts)

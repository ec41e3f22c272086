"""What a cluster says of its photos when they are many, identical, or some of them gone."""

from __future__ import annotations

import pytest

from dupeviewer.core.likeness.cluster import Cluster, Kind, Match
from dupeviewer.core.photos.photo import FileId, Photo


def test_a_cluster_is_two_photos_and_a_match() -> None:
    a, b = photo("a"), photo("b")

    for wrong in (((a,), ()), ((a, b), ()), ((a, a), (same(a, b),))):
        with pytest.raises(ValueError, match="cluster"):
            Cluster(*wrong)


def test_exact_copies_match_what_their_first_matches() -> None:
    a, b, c = photo("a", "x"), photo("b", "x"), photo("c")
    cluster = Cluster((a, b, c), (exact(a, b), same(a, c)))

    match = cluster.between(c, b)

    assert match == Match(b, c, 4, 3, Kind.SAME, 5)


def test_a_turn_is_told_from_the_first_of_the_two() -> None:
    a, b, c = photo("a"), photo("b", "x"), photo("z", "x")
    cluster = Cluster((a, b, c), (same(a, b), exact(b, c)))
    d = photo("0", "y")
    other = Cluster((d, photo("a", "y"), b), (exact(d, photo("a", "y")), same(d, b)))

    turned = cluster.between(c, a)
    met = other.between(b, photo("a", "y"))

    assert turned is not None
    assert turned.turn == 5
    assert met is not None
    assert met.turn == 5


def test_photos_in_one_cluster_need_not_match() -> None:
    a, b, c = photo("a"), photo("b"), photo("c")
    cluster = Cluster((a, b, c), (same(a, b), same(a, c)))

    assert cluster.between(b, c) is None
    assert cluster.between(b, b) is None


def test_identical_photos_stay_together_when_the_first_has_gone() -> None:
    a, b, c = photo("a", "x"), photo("b", "x"), photo("c", "x")
    cluster = Cluster((a, b, c), (exact(a, b), exact(a, c)))

    left = cluster.without({"/p/a"})

    assert left is not None
    assert left.photos == (b, c)
    assert left.matches == (exact(b, c),)


def test_what_no_longer_matches_is_no_cluster() -> None:
    a, b, c = photo("a"), photo("b"), photo("c")
    cluster = Cluster((a, b, c), (same(a, b), same(a, c)))

    assert cluster.without({"/p/a"}) is None
    assert cluster.without({"/p/b", "/p/c"}) is None
    assert cluster.without({"/p/b"}) == Cluster((a, c), (same(a, c),))


def photo(name: str, digest: str | None = None) -> Photo:
    return Photo(f"/p/{name}", 10, 20, FileId(1, ord(name[0])), digest=digest)


def same(a: Photo, b: Photo) -> Match:
    return Match(a, b, 4, 3, Kind.SAME, 5)


def exact(a: Photo, b: Photo) -> Match:
    return Match(a, b, 0, 0, Kind.EXACT)

"""Groups that were set aside stay aside, whatever becomes of their names, until a photo joins."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.likeness.laid import Laid
from dupeviewer.core.likeness.web import Web
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.review.apart import Apart, Seen
from dupeviewer.core.storage.verdicts import Aside, Member
from tests.gui.builders import cluster, match, photo


class Opened:
    """Stands where files are read: a path says its content by its first letter."""

    def __init__(self) -> None:
        self.paths: list[str] = []

    def __call__(self, photo: Photo) -> str:
        self.paths.append(photo.path)
        return photo.name[0].upper()


@pytest.fixture
def opened() -> Opened:
    return Opened()


@pytest.fixture
def apart(opened: Opened) -> Apart:
    return Apart(opened)


def pictures(*names: str) -> list[Photo]:
    """Each content has a size of its own, so that only its own name or size can name it."""
    return [photo(f"/p/{name}", 1000 + ord(name[0])) for name in names]


def aside(number: int, *names: str) -> Aside:
    members = (Member(p.path, p.size, p.mtime_ns, p.name[0].upper()) for p in pictures(*names))
    return Aside(number, datetime.now(UTC), tuple(members))


def keys(seen: Seen) -> list[list[str]]:
    return [[path.rpartition("/")[2] for path in each.key] for each in seen.clusters]


def names(paths: frozenset[str]) -> list[str]:
    return sorted(path.rpartition("/")[2] for path in paths)


def test_what_was_never_set_aside_is_shown_as_it_is(apart: Apart, opened: Opened) -> None:
    apart.add(aside(1, "a", "b"))
    group = cluster(pictures("c", "d"))

    assert apart.seen(group) == Seen((group,))
    assert opened.paths == []


def test_u6_a_group_set_aside_does_not_come_back(apart: Apart, opened: Opened) -> None:
    apart.add(aside(1, "a", "b"))

    assert apart.seen(cluster(pictures("a", "b"))).is_dismissed
    assert opened.paths == []


def test_u6_it_stays_aside_when_its_photos_have_new_names(apart: Apart, opened: Opened) -> None:
    apart.add(aside(1, "a", "b"))

    assert apart.seen(cluster(pictures("a renamed", "b"))).is_dismissed
    assert opened.paths == ["/p/a renamed"]


def test_u6_it_comes_back_when_a_photo_joins_with_only_that_one_to_decide(apart: Apart) -> None:
    apart.add(aside(1, "a", "b"))

    seen = apart.seen(cluster(pictures("a", "b", "c")))

    assert not seen.is_dismissed
    assert keys(seen) == [["a", "b", "c"]]
    assert names(seen.settled) == ["a", "b"]
    (shown,) = seen.clusters
    assert {(m.a.name, m.b.name) for m in shown.matches} == {("a", "c"), ("b", "c")}


def test_a_photo_that_matches_one_of_two_does_not_bring_the_other_back(apart: Apart) -> None:
    apart.add(aside(1, "a", "b"))
    a, b, c = pictures("a", "b", "c")

    seen = apart.seen(Cluster((a, b, c), (match(a, b), match(a, c))))

    assert keys(seen) == [["a", "c"]]
    assert names(seen.settled) == ["a"]


def test_a_group_that_two_photos_held_together_falls_apart(apart: Apart) -> None:
    apart.add(aside(1, "a", "b"))
    a, b, c, d = pictures("a", "b", "c", "d")

    seen = apart.seen(Cluster((a, b, c, d), (match(a, b), match(a, c), match(b, d))))

    assert keys(seen) == [["a", "c"], ["b", "d"]]


def test_what_is_left_of_a_group_stays_aside(apart: Apart) -> None:
    apart.add(aside(1, "a", "b", "c"))

    assert apart.seen(cluster(pictures("a", "c"))).is_dismissed


def test_two_groups_set_aside_that_meet_are_all_to_decide(apart: Apart) -> None:
    apart.add(aside(1, "a", "b"))
    apart.add(aside(2, "c", "d"))

    seen = apart.seen(cluster(pictures("a", "b", "c", "d")))

    assert not seen.is_dismissed
    assert seen.settled == frozenset()


def test_after_forgetting_it_is_a_group_again(apart: Apart) -> None:
    apart.add(aside(1, "a", "b"))
    apart.forget(1)
    group = cluster(pictures("a", "b"))

    assert apart.seen(group) == Seen((group,))


def test_byte_copies_stay_aside_until_there_is_one_more(apart: Apart) -> None:
    apart.add(aside(1, "a1", "a2"))

    assert apart.seen(cluster(pictures("a1", "a2"))).is_dismissed
    assert apart.seen(cluster(pictures("a1", "a3 renamed"))).is_dismissed
    more = apart.seen(cluster(pictures("a1", "a2", "a3")))
    assert keys(more) == [["a1", "a2", "a3"]]
    assert names(more.settled) == ["a1", "a2"]


def test_a_byte_copy_of_one_of_them_is_the_only_one_to_decide(apart: Apart) -> None:
    apart.add(aside(1, "a", "b1"))
    a, b1, b2 = pictures("a", "b1", "b2")

    seen = apart.seen(Cluster((a, b1, b2), (match(a, b1), match(b1, b2))))

    assert keys(seen) == [["b1", "b2"]]
    assert names(seen.settled) == ["b1"]


def test_a_changed_photo_is_a_new_one(apart: Apart) -> None:
    apart.add(aside(1, "a", "b"))
    a, b = pictures("a", "b")
    changed = photo(b.path, 77)

    seen = apart.seen(cluster((a, changed)))

    assert not seen.is_dismissed


def test_a_photo_that_cannot_be_read_counts_as_new() -> None:
    def unreadable(photo: Photo) -> str:
        raise PermissionError(photo.path)

    apart = Apart(unreadable)
    apart.add(aside(1, "a", "b"))

    assert not apart.seen(cluster(pictures("a renamed", "b"))).is_dismissed


def test_what_was_set_aside_is_cut_from_the_matches_of_every_setting(apart: Apart) -> None:
    apart.add(aside(1, "a", "b"))
    a, b, c = pictures("a", "b", "c")
    links = [Link(0, 1, 4, 3, Kind.SAME, 0), Link(1, 2, 4, 30, Kind.EDITED, 0)]
    web = Web((0, 1, 2), (a, b, c), links)

    cut = apart.cut(web)

    assert list(Laid(cut, cut.group(10))) == []
    (group,) = Laid(cut, cut.group(40))
    assert group.key == (b.path, c.path)


def test_matches_of_others_are_left_as_they_are(apart: Apart) -> None:
    a, b = pictures("a", "b")
    web = Web((0, 1), (a, b), [Link(0, 1, 4, 3, Kind.SAME, 0)])
    assert apart.cut(web) is web

    apart.add(aside(1, "c", "d"))
    assert apart.cut(web) is web

"""The web of matches gives at every setting the groups of the definition, and their counts."""

from __future__ import annotations

from itertools import combinations
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.likeness.laid import Laid
from dupeviewer.core.likeness.web import LOOSEST, Count, Web
from dupeviewer.core.photos.photo import FileId, Photo
from tests.core.likeness.grouped import assert_partition, group

PHOTOS = 9


def photo(number: int, digest: str | None = None) -> Photo:
    return Photo(f"/p/{number}.jpg", 100 + number, 1, FileId(1, number + 1), digest=digest)


def kind_of(difference: int) -> Kind:
    return Kind.SAME if difference <= 10 else Kind.EDITED if difference <= 40 else Kind.SIMILAR


@st.composite
def webs(draw: st.DrawFn) -> Web:
    """Photos of which some are copies of others, and links between contents."""
    contents = draw(st.integers(2, PHOTOS))
    copies = draw(st.lists(st.integers(0, contents - 1), max_size=4))
    numbers = [*range(contents), *range(contents, contents + len(copies))]
    digest = {n: f"d{n}" for n in copies} | {contents + i: f"d{n}" for i, n in enumerate(copies)}
    pairs = draw(
        st.lists(st.sampled_from(list(combinations(range(contents), 2))), unique=True, max_size=14)
    )
    links = [
        Link(a, b, 3, difference, kind_of(difference), draw(st.integers(0, 7)))
        for a, b in pairs
        for difference in [draw(st.integers(1, 100))]
    ]
    exact = [Link(n, contents + i, 0, 0, Kind.EXACT, 0) for i, n in enumerate(copies)]
    names = draw(st.permutations(numbers))
    photos = [photo(names[number], digest.get(number)) for number in numbers]
    return Web(numbers, photos, [*links, *exact])


def clusters_at(web: Web, setting: int) -> list[Cluster]:
    return list(Laid(web, web.group(setting)))


settings_of_the_slider = st.integers(0, LOOSEST)


@given(webs(), settings_of_the_slider)
def test_groups_are_those_of_the_links_within_the_setting(web: Web, setting: int) -> None:
    close = [x for x in web.every if x.kind is not Kind.EXACT and x.difference <= setting]
    content = dict(zip((p.path for p in web.photos), web.contents.tolist(), strict=True))
    together = {frozenset(members) for members, _ in group(close)}

    found = {frozenset(content[p.path] for p in c.photos) for c in clusters_at(web, setting)}

    assert {group for group in found if len(group) > 1} == together


@given(webs(), settings_of_the_slider)
def test_identical_photos_are_together_at_every_setting(web: Web, setting: int) -> None:
    group_of = {p.path: n for n, c in enumerate(clusters_at(web, setting)) for p in c.photos}

    for one, other in combinations(web.photos, 2):
        if one.digest is not None and one.digest == other.digest:
            assert group_of[one.path] == group_of[other.path]


@given(webs(), settings_of_the_slider)
def test_clusters_are_a_partition_and_hold_no_looser_match(web: Web, setting: int) -> None:
    clusters = clusters_at(web, setting)

    assert_partition(clusters)
    assert all(match.difference <= setting for c in clusters for match in c.matches)


@given(webs(), settings_of_the_slider)
def test_the_count_is_that_of_the_clusters(web: Web, setting: int) -> None:
    clusters = clusters_at(web, setting)

    extra = sum(len(cluster.photos) - 1 for cluster in clusters)
    assert web.group(setting).count == Count(len(clusters), extra)


@given(webs(), settings_of_the_slider, st.randoms())
def test_clusters_asked_for_one_by_one_are_those_of_all(
    web: Web, setting: int, chance: Random
) -> None:
    """And whoever asks again is given the same."""
    laid = Laid(web, web.group(setting))
    rows = [*range(len(laid))]
    chance.shuffle(rows)
    asked = {row: laid[row] for row in rows[: len(rows) // 2]}

    every = list(laid)

    assert every == clusters_at(web, setting)
    assert [laid[row] for row in range(len(laid))] == every
    assert all(cluster is every[row] for row, cluster in asked.items())
    assert laid[-1:] == every[-1:]


@given(webs(), settings_of_the_slider, st.randoms())
def test_sketches_say_what_the_clusters_say(web: Web, setting: int, chance: Random) -> None:
    clusters = clusters_at(web, setting)
    rows = chance.sample(range(len(clusters)), chance.randint(0, len(clusters)))

    sketches = [*Laid(web, web.group(setting)).sketches(rows)]

    for row, sketch in zip(rows, sketches, strict=True):
        cluster = clusters[row]
        assert (sketch.photos, sketch.key, sketch.kind) == (
            cluster.photos,
            cluster.key,
            cluster.kind,
        )
        if isinstance(sketch, Cluster):
            assert sketch == cluster
        else:
            assert sketch.difference == cluster.matches[0].difference


@given(webs(), settings_of_the_slider)
def test_the_row_of_each_photo_is_that_of_its_cluster(web: Web, setting: int) -> None:
    laid = Laid(web, web.group(setting))
    row_of = {photo.path: row for row, cluster in enumerate(laid) for photo in cluster.photos}

    assert laid.rows.tolist() == [row_of.get(photo.path, -1) for photo in web.photos]
    firsts = [min(cluster.key) for cluster in laid]
    assert firsts == sorted(firsts)
    kinds, differences = laid.measured
    assert kinds.tolist() == [cluster.kind for cluster in laid]
    assert differences.tolist() == [max(m.difference for m in c.matches) for c in laid]


@given(webs(), settings_of_the_slider, st.data())
def test_photos_that_have_gone_are_in_no_group(web: Web, setting: int, data: st.DataObject) -> None:
    gone = data.draw(st.sets(st.sampled_from([p.path for p in web.photos])))

    clusters = list(Laid(web, web.group(setting, gone)))

    assert not gone & {photo.path for cluster in clusters for photo in cluster.photos}
    assert_partition(clusters)


@given(webs(), settings_of_the_slider, st.data())
def test_without_photos_each_cluster_is_what_is_left_of_it(
    web: Web, setting: int, data: st.DataObject
) -> None:
    gone = data.draw(st.sets(st.sampled_from([p.path for p in web.photos])))
    laid = Laid(web, web.group(setting))

    left = laid.without(gone)

    expected = [rest for cluster in laid if (rest := cluster.without(gone)) is not None]
    matches = {c.key: {*c.all_matches()} for c in expected}
    assert {c.key: {*c.all_matches()} for c in left} == matches
    assert len(left) == len(expected)


@given(webs(), st.data())
def test_at_the_reach_each_photo_has_a_match_that_stays(web: Web, data: st.DataObject) -> None:
    paths = [photo.path for photo in web.photos]
    marked = data.draw(st.sets(st.sampled_from(paths)))
    path = data.draw(st.sampled_from(paths))

    setting = web.reach([path], marked)

    content = dict(zip(paths, web.contents.tolist(), strict=True))
    stays = {content[each] for each in paths if each not in marked and each != path}
    near = {content[path]} | {
        other
        for x in web.every
        if x.kind is not Kind.EXACT and x.difference <= setting
        for one, other in ((x.a, x.b), (x.b, x.a))
        if one == content[path]
    }
    assert (
        near & stays
        or setting == LOOSEST
        or content[path] in {content[each] for each in paths if each not in marked}
    )


def test_an_empty_web_has_no_groups() -> None:
    assert Web().group(LOOSEST).count == Count()

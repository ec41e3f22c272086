"""A board of clusters that are not made yet says the same as one of clusters that are."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from itertools import combinations
from math import inf

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.likeness.laid import Laid
from dupeviewer.core.likeness.web import LOOSEST, Web
from dupeviewer.core.photos.photo import Companion, Facts, FileId, Photo
from dupeviewer.core.review import plan
from dupeviewer.core.review.lawful import lawful
from dupeviewer.core.review.review import Mark, Review
from dupeviewer.gui.state.board import Board
from dupeviewer.gui.state.measures import Measures

FOLDERS = ("/a", "/a/b", "/b", "/Ab", "/b/.Trash-1000/files")
NAMES = ("kind", "saved", "largest", "difference", "photos", "taken", "changed", "folders")
DATES = (None, datetime.fromisoformat("2001-02-03"), datetime.fromisoformat("2020-12-31T23:59"))
CAMERAS = (None, "Canon", "Nikon")


def kind_of(difference: int) -> Kind:
    return Kind.SAME if difference <= 10 else Kind.EDITED if difference <= 40 else Kind.SIMILAR


@st.composite
def photos(draw: st.DrawFn, number: int) -> Photo:
    facts = Facts(
        10,
        10,
        draw(st.sampled_from(("JPEG", "PNG"))),
        taken=draw(st.sampled_from(DATES)),
        camera=draw(st.sampled_from(CAMERAS)),
    )
    return Photo(
        f"{draw(st.sampled_from(FOLDERS))}/IMG_{number}.jpg",
        draw(st.integers(1, 2**40)),
        draw(st.integers(0, 9)),
        FileId(1, number + 1),
        companions=draw(st.sampled_from(((), (Companion("/b/side.xmp", 1, 1),)))),
        names=draw(st.sampled_from(((), ("/a/b/other.jpg",)))),
        facts=draw(st.sampled_from((facts, None))),
    )


@st.composite
def webs(draw: st.DrawFn) -> Web:
    count = draw(st.integers(2, 9))
    found = [draw(photos(number)) for number in range(count)]
    pairs = draw(st.lists(st.sampled_from([*combinations(range(count), 2)]), unique=True))
    links = [Link(a, b, 3, d, kind_of(d), 0) for a, b in pairs for d in [draw(st.integers(1, 100))]]
    for number in draw(st.lists(st.integers(0, count - 1), max_size=3)):
        found[number] = one = replace(found[number], digest=f"{number}")
        copy = replace(one, path=f"{draw(st.sampled_from(FOLDERS))}/copy {len(found)}.jpg")
        links.append(Link(number, len(found), 0, 0, Kind.EXACT, 0))
        found.append(replace(copy, file_id=FileId(1, len(found) + 1)))
    return Web(range(len(found)), found, links)


@st.composite
def reviews(draw: st.DrawFn, web: Web) -> Review:
    """Marks on photos, and words on pairs of them and on groups of some setting."""
    paths = [photo.path for photo in web.photos]
    groups = [cluster.key for cluster in Laid(web, web.group(draw(st.integers(0, LOOSEST))))]
    keys = st.frozensets(st.sampled_from([*combinations(paths, 2), *groups]), max_size=6)
    marks = draw(st.dictionaries(st.sampled_from(paths), st.sampled_from([*Mark])))
    review = Review(skipped=draw(keys), dismissed=draw(keys)).with_marks(marks)
    return replace(review, guards_passed=draw(keys))


def assert_same(one: Board, other: Board) -> None:
    assert list(one.clusters) == list(other.clusters)
    assert dict(one.row_of) == dict(other.row_of)
    rows = range(len(one.clusters))
    assert [one.standing(row) for row in rows] == [other.standing(row) for row in rows]
    assert one.states.tolist() == other.states.tolist()
    assert (one.marked, one.marked_bytes, one.paused) == (
        other.marked,
        other.marked_bytes,
        other.paused,
    )
    assert_measured(one.measures, list(other.clusters))


def assert_measured(measures: Measures, clusters: list[Cluster]) -> None:
    """Each column, and each question, as follows from the clusters one by one."""
    for row, cluster in enumerate(clusters):
        assert tuple(measures[name][row] for name in NAMES) == line(cluster)
    homes = [cluster.photos[0].folder for cluster in clusters]
    order = measures.home_order
    assert [homes[row] for row in np.argsort(order, kind="stable")] == sorted(homes)
    within = [[p.folder in FOLDERS[:2] for p in c.photos] for c in clusters]
    facts = [[p.facts for p in c.photos if p.facts is not None] for c in clusters]
    asked = FOLDERS[:2].__contains__
    assert measures.in_folders(asked, wholly=False).tolist() == [any(each) for each in within]
    assert measures.in_folders(asked, wholly=True).tolist() == [all(each) for each in within]
    assert measures.formats == sorted({f.format for each in facts for f in each})
    assert measures.cameras == sorted({f.camera for each in facts for f in each if f.camera})
    for name in ("Canon", "none"):
        has = [any(f.camera == name for f in each) for each in facts]
        assert measures.with_camera(name).tolist() == has
    assert measures.with_format("PNG").tolist() == [
        any(f.format == "PNG" for f in each) for each in facts
    ]
    for needle in ("ab/img", "_3", "jpg\n"):
        has = [any(needle in path.casefold() for path in c.key) for c in clusters]
        assert measures.with_text(needle).tolist() == has


def line(cluster: Cluster) -> tuple[float, ...]:
    sizes = [photo.size for photo in cluster.photos]
    dates = [p.facts.taken for p in cluster.photos if p.facts and p.facts.taken]
    since = datetime.fromisoformat("1970-01-01")
    return (
        cluster.kind,
        sum(sizes) - max(sizes),
        max(sizes),
        max(match.difference for match in cluster.matches),
        len(sizes),
        (min(dates) - since).total_seconds() if dates else inf,
        max(photo.mtime_ns for photo in cluster.photos),
        len({photo.folder for photo in cluster.photos}),
    )


protections = st.lists(st.sampled_from(FOLDERS), unique=True)
settings_of_the_slider = st.integers(0, LOOSEST)


@given(webs(), settings_of_the_slider, protections, st.data())
def test_what_is_not_made_yet_stands_as_if_it_were(
    web: Web, setting: int, protected: list[str], data: st.DataObject
) -> None:
    review = data.draw(reviews(web))
    laid = Laid(web, web.group(setting))

    assert_same(Board(laid, review, protected), Board([*laid], review, protected))


@given(webs(), settings_of_the_slider, protections, st.data())
def test_it_follows_another_review_alike(
    web: Web, setting: int, protected: list[str], data: st.DataObject
) -> None:
    first, second = data.draw(reviews(web)), data.draw(reviews(web))
    laid = Laid(web, web.group(setting))
    board, made = Board(laid, first, protected), Board([*laid], first, protected)
    kept = board.copy()

    for each in (board, made):
        each.follow(second, protected, each.concerned(first, second)[0])

    assert_same(board, made)
    assert_same(board, Board(laid, second, protected))
    assert dict(kept.row_of) == dict(Board(laid, first, protected).row_of)
    assert [*kept.clusters] == [*Board(laid, first, protected).clusters]


@given(webs(), settings_of_the_slider, protections, protections, st.data())
def test_it_stands_alike_when_other_folders_are_protected(
    web: Web, setting: int, before: list[str], after: list[str], data: st.DataObject
) -> None:
    review = data.draw(reviews(web))
    laid = Laid(web, web.group(setting))
    board, made = Board(laid, review, before), Board([*laid], review, before)

    for each in (board, made):
        each.protect(after)
        assert_same(each, Board(laid, review, after))


@given(webs(), settings_of_the_slider, protections, protections, st.data())
def test_what_was_protected_and_said_while_it_was_laid_out_counts(
    web: Web, setting: int, before: list[str], after: list[str], data: st.DataObject
) -> None:
    first, second = data.draw(reviews(web)), data.draw(reviews(web))
    laid = Laid(web, web.group(setting))
    shown, made = Board(laid, second, after), Laid(web, web.group(setting))

    board = Board(made, first, before).taken_up(shown, second, after)

    asked = {row for key in second.skipped | second.dismissed | second.guards_passed for row in key}
    in_trash = {path for path in board.row_of if plan.is_in_trash(path)}
    differing = board.concerned(first, second)[0]
    allowed = {board.row_of[path] for path in asked | in_trash if path in board.row_of} | differing
    assert set(made.made) <= allowed | {*Board(laid, first, ()).clusters.since}
    assert_same(board, Board(laid, second, after))


@given(webs(), settings_of_the_slider, protections, st.data())
def test_photos_in_protected_folders_are_found_also_in_groups_that_came_later(
    web: Web, setting: int, folders: list[str], data: st.DataObject
) -> None:
    board = Board(Laid(web, web.group(setting)), data.draw(reviews(web)), ())
    rows = range(len(board.clusters))
    for row in data.draw(st.sets(st.sampled_from(rows))) if rows else ():
        photos = board.clusters[row].photos
        if (rest := board.clusters[row].without({photos[0].path})) is not None:
            board.replace(row, rest)

    found = board.protected_by(folders)

    every = [photo for cluster in board.clusters for photo in cluster.photos]
    assert sorted(found) == sorted(p.path for p in every if plan.is_protected(p, folders))


@given(webs(), st.data())
def test_verdicts_found_elsewhere_are_taken_where_they_still_hold(
    web: Web, data: st.DataObject
) -> None:
    first, second = data.draw(reviews(web)), data.draw(reviews(web))
    laid = Laid(web, web.group(LOOSEST))
    board = Board(laid, first, ())
    elsewhere = board.copy()
    rows = range(len(board.clusters))
    for row in rows:
        elsewhere.verdict(row)
    change = data.draw(st.sampled_from(("nothing", "said", "protected", "preferred")))
    if change == "said":
        board.follow(second, (), board.concerned(first, second)[0])
    elif change == "protected":
        board.protect(["/a"])
    elif change == "preferred":
        board.prefer(["/b"])

    board.take_verdicts(elsewhere)

    if change == "nothing":
        assert board.without_verdict(rows) == []
    anew = Board(laid, board.review, board.protected)
    anew.prefer(board.folder_order)
    assert [board.verdict(row) for row in rows] == [anew.verdict(row) for row in rows]


@given(webs(), settings_of_the_slider, protections, st.data())
def test_marks_against_the_law_are_in_doubtful_rows(
    web: Web, setting: int, protected: list[str], data: st.DataObject
) -> None:
    board = Board(Laid(web, web.group(setting)), data.draw(reviews(web)), protected)
    every = [*board.clusters]

    some = [every[row] for row in board.doubtful()]

    assert lawful(board.review, some, protected) == lawful(board.review, every, protected)


@given(webs(), settings_of_the_slider, st.data())
def test_photos_that_are_to_go_and_in_no_group_are_known(
    web: Web, setting: int, data: st.DataObject
) -> None:
    marks = data.draw(reviews(web)).marks
    laid = Laid(web, web.group(setting))

    board = Board(laid, Review(marks=marks), ())

    going = {path for path, mark in marks.items() if mark is Mark.TRASH}
    assert board.hidden == {path for path in going if path not in board.row_of}
    in_trash = {row for path, row in board.row_of.items() if plan.is_in_trash(path)}
    assert set(laid.made) <= in_trash  # no group was made for the sake of marks


@given(webs(), settings_of_the_slider, protections, protections, st.data())
def test_groups_that_a_scan_tells_one_by_one_follow_the_folders_alike(
    web: Web, setting: int, before: list[str], after: list[str], data: st.DataObject
) -> None:
    """Laid out again or not, and whether they came at first or later."""
    review = data.draw(reviews(web))
    clusters = [*Laid(web, web.group(setting))]
    known = data.draw(st.integers(0, len(clusters)))

    board = Board(clusters[:known], review, before)
    board.append(clusters[known:])
    board.protect(after)

    assert_same(board, Board(clusters, review, after))
    every = [photo for cluster in board.clusters for photo in cluster.photos]
    assert sorted(board.protected_by(after)) == sorted(
        photo.path for photo in every if plan.is_protected(photo, after)
    )


@given(webs(), settings_of_the_slider, st.data())
def test_groups_that_come_later_are_measured_alike(
    web: Web, setting: int, data: st.DataObject
) -> None:
    """Some groups from the start, some at the end, and some grown from smaller ones."""
    clusters = [*Laid(web, web.group(setting))]
    known = data.draw(st.integers(0, len(clusters)))
    large = [row for row in range(len(clusters)) if len(clusters[row].photos) > 2]
    grown = data.draw(st.sets(st.sampled_from(large))) if large else set()
    before = [(c.without({c.key[-1]}) or c) if n in grown else c for n, c in enumerate(clusters)]

    board = Board(before[:known], Review(), ())
    board.append(before[known:])
    for row in grown:
        board.replace(row, clusters[row])

    assert_same(board, Board(clusters, Review(), ()))

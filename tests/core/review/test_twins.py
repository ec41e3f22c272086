"""Folder twins: what of one folder is also in another, what is not, and what marking it does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dupeviewer.core.likeness.cluster import Cluster, Kind, Match
from dupeviewer.core.photos.photo import Facts, FileId, Photo
from dupeviewer.core.review import plan, twins
from dupeviewer.core.review.review import Mark, Review

FACTS = Facts(4000, 3000, "JPEG", 90)


def photo(path: str, facts: Facts = FACTS) -> Photo:
    return Photo(path, 1000, 5, FileId(1, abs(hash(path)) + 1), facts=facts)


def pair(one: str, other: str, kind: Kind = Kind.SAME, facts: Facts = FACTS) -> Cluster:
    """Two copies; the facts are those of the first."""
    photos = sorted((photo(one, facts), photo(other)), key=lambda each: each.path)
    return Cluster(tuple(photos), (Match(photos[0], photos[1], 1, 1, kind),))


def library(count: int, alone: Sequence[str] = ()) -> tuple[list[Cluster], list[str]]:
    """A backup of some pictures, in which some photos are alone."""
    clusters = [pair(f"/p/backup/{n}.jpg", f"/p/2019/{n}.jpg") for n in range(count)]
    return clusters, [p.path for c in clusters for p in c.photos] + list(alone)


def found(clusters: Sequence[Cluster], paths: Sequence[str], **options: Sequence[str]) -> list[str]:
    return [
        f"{len(t.copies)}/{t.total} {t.folder} > {t.other}"
        for t in twins.find(clusters, paths, ["/p"], **options)
    ]


def test_a_folder_is_found_with_how_much_of_it_is_elsewhere() -> None:
    clusters, paths = library(8, ["/p/backup/only.jpg", "/p/2019/b.jpg", "/p/2019/c.jpg"])

    assert found(clusters, paths) == [
        "8/9 /p/backup > /p/2019",
        "8/10 /p/2019 > /p/backup",
    ]


def test_what_exists_only_there_is_named() -> None:
    clusters, paths = library(8, ["/p/backup/only.jpg"])

    twin = next(t for t in twins.find(clusters, paths, ["/p"]) if t.folder == "/p/backup")

    assert (twin.alone, twin.elsewhere) == (("/p/backup/only.jpg",), 0)


def test_a_copy_in_a_third_folder_is_not_called_unique() -> None:
    clusters, paths = library(12)
    third = pair("/p/backup/x.jpg", "/p/phone/x.jpg")

    folders = [*clusters, third]
    paths += [p.path for p in third.photos]
    twin = next(t for t in twins.find(folders, paths, ["/p"]) if t.folder == "/p/backup")

    assert twin.other == "/p/2019"
    assert (twin.alone, twin.elsewhere) == (("/p/backup/x.jpg",), 1)


def test_subfolders_count_with_the_folder_they_are_in() -> None:
    clusters = [
        pair(f"/p/backup/{month}/{n}.jpg", f"/p/2019/{month}/{n}.jpg")
        for month in ("06", "07")
        for n in range(4)
    ]
    paths = [p.path for c in clusters for p in c.photos]

    assert found(clusters, paths) == ["8/8 /p/2019 > /p/backup", "8/8 /p/backup > /p/2019"]


def test_a_folder_inside_the_other_is_a_twin_of_what_lies_outside_of_it() -> None:
    clusters = [pair(f"/p/{n}.jpg", f"/p/backup/{n}.jpg") for n in range(4)]
    paths = [p.path for c in clusters for p in c.photos]

    assert found(clusters, paths) == ["4/4 /p/backup > /p"]


def test_few_copies_and_edits_make_no_twins() -> None:
    few, paths = library(2)
    edits = [pair(f"/p/a/{n}.jpg", f"/p/b/{n}.jpg", Kind.EDITED) for n in range(9)]

    assert found([*few, *edits], [*paths, *(p.path for c in edits for p in c.photos)]) == []


def test_a_protected_folder_is_no_twin_but_may_be_the_other() -> None:
    clusters, paths = library(4)

    assert found(clusters, paths, protected=["/p/2019"]) == ["4/4 /p/backup > /p/2019"]


def test_identical_copies_are_known_though_only_the_first_is_matched() -> None:
    clusters = []
    for n in range(4):
        photos = [replace(photo(f"/p/{f}/{n}.jpg"), digest=str(n)) for f in ("a", "b", "c")]
        matches = tuple(Match(photos[0], other, 0, 0, Kind.EXACT) for other in photos[1:])
        clusters.append(Cluster(tuple(photos), matches))
    paths = [p.path for c in clusters for p in c.photos]

    assert "4/4 /p/b > /p/c" in found(clusters, paths)


# Marking


def twin_of(clusters: Sequence[Cluster], folder: str) -> twins.Twin:
    paths = [p.path for c in clusters for p in c.photos]
    return next(t for t in twins.find(clusters, paths, ["/p"]) if t.folder == folder)


def test_marking_a_twin_keeps_the_copies_in_the_other_folder() -> None:
    clusters, _ = library(4)

    wish = twins.wish(twin_of(clusters, "/p/backup"), Review())
    planned = plan.plan(clusters, Review().with_marks(wish.changes), ())

    assert sorted(p.path for p in planned.trash) == [f"/p/backup/{n}.jpg" for n in range(4)]
    assert planned.refused == ()


def test_a_photo_that_is_better_here_is_left() -> None:
    clusters, _ = library(4)
    clusters.append(pair("/p/backup/9.jpg", "/p/2019/9.jpg", facts=FACTS._replace(width=9000)))

    wish = twins.wish(twin_of(clusters, "/p/backup"), Review())

    assert (len(wish.marked), wish.better_here) == (4, 1)
    assert "/p/backup/9.jpg" not in wish.changes


def test_decided_photos_and_copies_that_go_are_left() -> None:
    clusters, _ = library(4)
    review = Review().with_marks({"/p/backup/0.jpg": Mark.KEEP, "/p/2019/1.jpg": Mark.TRASH})

    wish = twins.wish(twin_of(clusters, "/p/backup"), review)

    assert (len(wish.marked), wish.decided, wish.better_here) == (2, 1, 1)
    assert wish.changes.keys().isdisjoint({"/p/backup/0.jpg", "/p/backup/1.jpg"})

"""How links become clusters while a scan goes on."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from dupeviewer.core.groups import Groups
from dupeviewer.core.library import Library
from dupeviewer.core.likeness import fingerprint
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.storage.fingerprints import Store
from tests.gallery import Gallery


def test_a_group_is_told_again_when_it_gets_a_photo_or_a_link_and_not_otherwise(
    tmp_path: Path,
) -> None:
    gallery = Gallery(tmp_path)
    for number in range(3):
        gallery.photo(f"{number}.jpg", number, (96, 72))
    with Store.in_memory() as store, ThreadPoolExecutor(1) as executor:
        library = Library((str(tmp_path),), (), fingerprint.algorithm("phash"), store)
        library.load(executor)
        groups = Groups(library, copies=True)
        two, three = link(0, 1), [link(0, 1), link(0, 2)]

        told = [groups.fresh(links) for links in ([two], three, three, [*three, link(1, 2)])]

    assert [[len(cluster.photos) for cluster in each] for each in told] == [[2], [3], [], [3]]
    assert len(told[-1][0].matches) == 3


def test_a_group_that_stays_the_same_stays_the_same_object(tmp_path: Path) -> None:
    gallery = Gallery(tmp_path)
    for number in range(5):
        gallery.photo(f"{number}.jpg", number, (96, 72))
    with Store.in_memory() as store, ThreadPoolExecutor(1) as executor:
        library = Library((str(tmp_path),), (), fingerprint.algorithm("phash"), store)
        library.load(executor)
        groups = Groups(library, copies=True)
        (pair,) = groups.fresh([link(2, 3)])

        (before,) = groups.fresh([link(2, 3), link(0, 1)])
        (grown,) = groups.fresh([link(2, 3), link(0, 1), link(0, 4)])

        assert groups.of([link(2, 3), link(0, 1), link(0, 4)])[1] is pair
        assert before.photos == grown.photos[:2]
        assert all(a is b for a, b in zip(before.photos, grown.photos, strict=False))


def link(a: int, b: int) -> Link:
    return Link(a, b, 2, 5, Kind.SAME, 0)

"""In which order files are read: likely copies together, drives in turns, and nothing left out."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dupeviewer.core import reading
from dupeviewer.core.photos.discover import Listing


def listing(
    *paths: str, inodes: list[int] | None = None, seconds: list[int] | None = None
) -> Listing:
    """One drive; by default inodes in the order given and times far apart."""
    rows = range(len(paths))
    return Listing(
        list(paths),
        sizes=[1000 + row for row in rows],
        mtimes=[second * 10**9 for second in seconds or [100 * row for row in rows]],
        devices=[1] * len(paths),
        inodes=inodes or list(rows),
    )


def names(found: Listing, rows: list[int]) -> list[str]:
    return [found.paths[row] for row in rows]


@pytest.mark.parametrize(
    "copy",
    [
        "IMG_1234 (1).jpg",
        "img_1234.JPEG",
        "IMG_1234-edited.jpg",
        "IMG_1234 - Copy.jpg",
        "IMG_1234 - Copy (2).png",
        "Copy of IMG_1234.jpg",
        "IMG_1234_1.jpg",
        "IMG_1234-1024x768.jpg",
        "IMG_1234 small.webp",
        "IMG_1234~2.jpg",
    ],
)
def test_the_name_of_a_copy_leads_to_its_original(copy: str) -> None:
    assert reading.stem_of(copy) == reading.stem_of("IMG_1234.jpg")


def test_photos_of_one_camera_have_names_of_their_own() -> None:
    stems = {reading.stem_of(f"IMG_{number}.jpg") for number in range(1000, 1100)}

    assert len(stems) == 100


def test_names_of_copies_come_first_and_side_by_side() -> None:
    found = listing("/a/IMG_1.jpg", "/a/IMG_0002.jpg", "/b/x.jpg", "/c/IMG_0002 (1).jpg")

    order = reading.order(found, range(4))

    assert names(found, order)[:2] == ["/a/IMG_0002.jpg", "/c/IMG_0002 (1).jpg"]


def test_files_changed_in_the_same_second_come_before_the_rest() -> None:
    found = listing("/a/x.jpg", "/a/y.jpg", "/b/z.jpg", seconds=[5, 7, 7])

    assert names(found, reading.order(found, range(3)))[:2] == ["/a/y.jpg", "/b/z.jpg"]


def test_exact_copies_come_before_all_others() -> None:
    found = listing("/a/IMG_0002.jpg", "/b/IMG_0002.jpg", "/c/x.jpg")

    assert names(found, reading.order(found, range(3), copied=[2]))[0] == "/c/x.jpg"


def test_without_a_hint_files_come_by_folder_and_inode() -> None:
    found = listing("/b/x.jpg", "/a/y.jpg", "/a/z.jpg", inodes=[1, 9, 4])

    assert names(found, reading.order(found, range(3))) == ["/a/z.jpg", "/a/y.jpg", "/b/x.jpg"]


@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 3), st.integers(0, 3)), unique=True)
)
def test_every_row_is_read_once(files: list[tuple[str, int, int]]) -> None:
    paths = [f"/{folder}/p{name}_{row}.jpg" for row, (folder, name, _) in enumerate(files)]
    found = listing(*paths, seconds=[second for _, _, second in files] or None)

    order = reading.order(found, range(len(paths)), copied=range(0, len(paths), 3))

    assert sorted(order) == list(range(len(paths)))


def test_a_drive_that_hangs_does_not_hold_up_another() -> None:
    released = threading.Event()

    def work(row: int) -> int:
        if row < 10:  # all on the first drive
            assert released.wait(timeout=30)
        return row

    done = []
    with ThreadPoolExecutor(2) as executor:
        for row, _ in reading.in_parallel(executor, work, range(30), lambda row: int(row >= 10)):
            done.append(row)
            if len(done) == 20:
                released.set()

    assert set(done[:20]) == set(range(10, 30))
    assert sorted(done) == list(range(30))


@pytest.mark.parametrize("workers", [1, 3])
def test_only_a_few_files_for_each_worker_are_in_flight(workers: int) -> None:
    begun: list[int] = []
    most = 0

    with ThreadPoolExecutor(workers) as executor:
        results = reading.in_parallel(executor, begun.append, range(100), lambda row: 0)
        for done, _ in enumerate(results, 1):
            most = max(most, len(begun) - done)

    assert len(begun) == 100
    assert most <= workers * (1 + reading.QUEUED)


def test_closing_leaves_the_rest_unread() -> None:
    begun: list[int] = []

    with ThreadPoolExecutor(1) as executor:
        results = reading.in_parallel(executor, begun.append, range(100), lambda row: 0)
        next(results)
        results.close()  # type: ignore[attr-defined]  # a generator

    assert len(begun) <= 1 + 1 + reading.QUEUED

"""A scan of much the same photos compares only what is new, and finds what a first scan would."""

from __future__ import annotations

import os
import random
import shutil
from concurrent.futures import Executor

import numpy as np
import pytest

from dupeviewer.core import earlier, scan
from dupeviewer.core.likeness import evidence, matching, second_look
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.photos import decoding
from dupeviewer.core.photos.photo import Problem
from dupeviewer.core.photos.problems import Undecodable
from dupeviewer.core.scan import ScanOptions, ScanResult
from dupeviewer.core.storage import settled
from dupeviewer.core.storage.fingerprints import Store
from dupeviewer.core.storage.settled import Settled
from tests.gallery import Gallery


@pytest.mark.parametrize("seed", range(4))
def test_whatever_came_and_went_the_result_is_that_of_a_first_scan(
    gallery: Gallery, store: Store, executor: Executor, seed: int
) -> None:
    chance = random.Random(seed)
    every = frozenset(Kind)
    for number in range(5):
        add(gallery, chance, number)
    scanned(gallery, store, executor, every)

    for number in range(5, 8):
        change(gallery, chance)
        add(gallery, chance, number)
        again = scanned(gallery, store, executor, every)

        with Store.in_memory() as fresh:
            first = scanned(gallery, fresh, executor, every)
        assert again.clusters == first.clusters
        assert again.web == first.web
        assert again.unreadable == first.unreadable


def test_only_new_photos_are_compared(
    gallery: Gallery, store: Store, executor: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        gallery.half(gallery.photo(f"{number}.jpg", number))
    scanned(gallery, store, executor)
    new = gallery.mirrored(gallery.photo("x.jpg", 9))
    watch = Watch(monkeypatch)

    result = scanned(gallery, store, executor)

    assert len(result.clusters) == 4
    assert watch.searched_new == [2]
    assert watch.looked_again_new == [2]
    assert watch.looks == 1
    assert os.path.basename(new) in {p.name for p in result.clusters[-1].photos}


def test_when_photos_have_gone_nothing_is_compared(
    gallery: Gallery, store: Store, executor: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        gallery.twins(gallery.photo(f"{number}.jpg", number))
    scanned(gallery, store, executor)
    os.remove(gallery.folder / "1.jpg")
    watch = Watch(monkeypatch)

    result = scanned(gallery, store, executor)

    assert sorted(len(cluster.photos) for cluster in result.clusters) == [5, 6, 6]
    assert (watch.searched_new, watch.looked_again_new, watch.looks) == ([], [0], 0)


def test_a_larger_folder_takes_over_what_was_settled_in_a_smaller_one(
    gallery: Gallery, store: Store, executor: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    gallery.half(gallery.photo("in/a.jpg", 1), "in/b.jpg")
    gallery.photo("beside.jpg", 2)
    scan.run(ScanOptions((str(gallery.folder / "in"),)), store, executor)
    watch = Watch(monkeypatch)

    assert len(scanned(gallery, store, executor).clusters) == 1
    assert watch.searched_new == [1]


def test_what_was_settled_for_other_options_is_not_taken_over(
    gallery: Gallery, store: Store, executor: Executor
) -> None:
    gallery.mirrored(gallery.photo("a.jpg"))
    gallery.photo("b.jpg", 2)
    options = ScanOptions((str(gallery.folder),), turned=False)
    assert scan.run(options, store, executor).clusters == ()
    os.remove(gallery.folder / "b.jpg")

    assert len(scanned(gallery, store, executor).clusters) == 1


def test_parts_not_looked_for_before_are_looked_for_now(
    gallery: Gallery, store: Store, executor: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    gallery.cropped(gallery.photo("a.jpg"), 0.25, "crop.jpg")
    extra = gallery.photo("b.jpg", 2)
    monkeypatch.setattr(second_look, "REACHES", ((2, second_look.MAX_DISTANCE),))
    assert scanned(gallery, store, executor, frozenset(Kind)).clusters == ()
    os.remove(extra)

    (cluster,) = scanned(gallery, store, executor, frozenset(Kind)).clusters
    assert [photo.name for photo in cluster.photos] == ["a.jpg", "crop.jpg"]

    gallery.photo("b.jpg", 2)
    assert scanned(gallery, store, executor, frozenset(Kind)).clusters == ()


def test_a_library_that_grows_past_a_reach_is_looked_at_as_if_it_were_new(
    gallery: Gallery, store: Store, executor: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(second_look, "REACHES", ((2, second_look.MAX_DISTANCE), (9, 0)))
    gallery.cropped(gallery.photo("a.jpg"), 0.25, "crop.jpg")
    assert len(scanned(gallery, store, executor).clusters) == 1

    gallery.photo("b.jpg", 2)
    with Store.in_memory() as other:
        new = scanned(gallery, other, executor).clusters
    assert scanned(gallery, store, executor).clusters == new == ()


def test_what_could_not_be_looked_at_is_looked_at_again(
    gallery: Gallery, store: Store, executor: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    gallery.half(gallery.photo("a.jpg"))

    def refuse(*_: object) -> None:
        raise Undecodable(Problem.NO_PERMISSION)

    with monkeypatch.context() as patched:
        patched.setattr(evidence, "of", refuse)
        assert scanned(gallery, store, executor).clusters == ()

    assert len(scanned(gallery, store, executor).clusters) == 1


def test_a_file_moved_to_another_drive_is_not_decoded_again(
    gallery: Gallery, store: Store, executor: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = gallery.photo("here/a.jpg")
    gallery.half(path, "b.jpg")
    first = scanned(gallery, store, executor)
    shutil.copyfile(path, gallery.folder / "c.jpg")  # another inode, another time
    os.remove(path)
    forbid_decoding(monkeypatch)

    (cluster,) = scanned(gallery, store, executor).clusters

    assert [photo.name for photo in cluster.photos] == ["b.jpg", "c.jpg"]
    facts = {photo.name: photo.facts for photo in first.clusters[0].photos}
    assert [photo.facts for photo in cluster.photos] == [facts["b.jpg"], facts["a.jpg"]]


def test_a_copy_of_a_known_photo_is_not_decoded(
    gallery: Gallery, store: Store, executor: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = gallery.photo("b.jpg")
    scanned(gallery, store, executor)
    gallery.copy(path, "a.jpg")
    forbid_decoding(monkeypatch)

    (cluster,) = scanned(gallery, store, executor).clusters

    assert cluster.kind is Kind.EXACT


def test_a_file_of_the_same_size_and_other_bytes_is_read(
    gallery: Gallery, store: Store, executor: Executor
) -> None:
    one, other = gallery.picture(1), gallery.picture(2)
    path = gallery.save(one, "a.bmp")
    gallery.save(one.resize((320, 240)), "half.png")
    assert len(scanned(gallery, store, executor).clusters) == 1
    os.remove(path)
    gallery.save(other, "b.bmp")

    assert scanned(gallery, store, executor).clusters == ()


def test_photos_that_stand_in_another_order_now_are_compared_anew() -> None:
    before = Settled(np.array([10, 20, 30, 40]), [link(0, 1), link(1, 2), link(2, 3)], [link(0, 3)])

    found = earlier.take_over([before], np.array([40, 10, 20, 30]), np.array([1, 3, 5, 9]))

    assert found.rows.tolist() == [3, 5, 9]
    assert found.wholes == [link(3, 5), link(5, 9)]
    assert found.parts == []


def test_photos_that_look_like_one_another_to_the_byte_are_compared_anew() -> None:
    before = Settled(np.array([10, 20, 30]), [link(0, 1), link(1, 2)], None)

    found = earlier.take_over([before], np.array([10, 20, 20, 30]), np.arange(4))

    assert found.rows.tolist() == [0, 3]
    assert found.wholes == []
    assert found.seen_in_parts.tolist() == []


def test_the_scan_that_knew_most_is_taken_over() -> None:
    few = Settled(np.array([10, 99]), [], None)
    most = Settled(np.array([10, 20, 98]), [link(0, 1)], None)

    found = earlier.take_over([few, most], np.array([10, 20, 30]), np.array([4, 5, 6]))

    assert found.wholes == [link(4, 5)]


@pytest.mark.parametrize("parts", [None, [], [(0, 2)]])
def test_what_is_settled_comes_back_as_it_was_packed(parts: list[tuple[int, int]] | None) -> None:
    links = None if parts is None else [link(*each) for each in parts]
    before = Settled(np.array([-5, 2**62, 7]), [link(0, 1)], links)

    after = settled.unpack(settled.pack(before))

    assert after is not None
    assert after.states.tolist() == before.states.tolist()
    assert (after.wholes, after.parts) == (before.wholes, before.parts)


def test_what_is_damaged_is_not_taken_over() -> None:
    packed = bytearray(settled.pack(Settled(np.array([1, 2]), [link(0, 1)], None)))
    packed[-3] ^= 1

    assert settled.unpack(bytes(packed)) is None


def scanned(
    gallery: Gallery, store: Store, executor: Executor, kinds: frozenset[Kind] | None = None
) -> ScanResult:
    more = {} if kinds is None else {"kinds": kinds}
    return scan.run(ScanOptions((str(gallery.folder),), **more), store, executor)


def add(gallery: Gallery, chance: random.Random, number: int) -> None:
    """A photo and some copies of it, anywhere among the others."""
    name = f"{chance.choice('abc')}/{chance.randrange(1000):03}-{number}"
    path = gallery.photo(f"{name}.jpg", number, (320, 240))
    makers = [gallery.half, gallery.copy, gallery.mirrored, gallery.png]
    for maker in chance.sample(makers, 2):
        maker(path)
    if chance.random() < 0.7:
        gallery.cropped(path, 0.25, f"{chance.choice('abc')}/{chance.randrange(1000):03}-crop.jpg")


def change(gallery: Gallery, chance: random.Random) -> None:
    """Remove, rename, rewrite or touch some files, or rename a folder."""
    files = sorted(path for path in gallery.folder.rglob("*") if path.is_file())
    for path in chance.sample(files, 3):
        what = chance.choice(("remove", "rename", "rewrite", "touch", "folder"))
        if not path.exists():
            continue
        if what == "remove":
            path.unlink()
        elif what == "rename":
            path.rename(path.with_name(f"{chance.choice('0mz')}{path.name}"))
        elif what == "rewrite":
            other = chance.choice([each for each in files if each.exists()])
            path.write_bytes(other.read_bytes())
        elif what == "touch":
            os.utime(path, (10**9, 10**9))
        else:
            path.parent.rename(path.parent.with_name(chance.choice("dexyz") + path.parent.name))


def forbid_decoding(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: str) -> None:
        raise AssertionError(f"{path} was decoded")

    monkeypatch.setattr(decoding, "small", refuse)


def link(a: int, b: int) -> Link:
    return Link(a, b, 2, 5, Kind.SAME, 3)


class Watch:
    """How many rows were new in each search, and how many pairs were looked at."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.searched_new: list[int] = []
        self.looked_again_new: list[int] = []
        self.looks = 0
        find, propose, of = matching.find, second_look.propose, evidence.of

        def finding(bits, max_distance, *, new, **more):  # type: ignore[no-untyped-def]  # as find
            self.searched_new.append(int(new.sum()))
            return find(bits, max_distance, new=new, **more)

        def proposing(photos, new, **more):  # type: ignore[no-untyped-def]  # as propose
            self.looked_again_new.append(len(new))
            return propose(photos, new, **more)

        def looking(*args):  # type: ignore[no-untyped-def]  # as evidence.of
            self.looks += 1
            return of(*args)

        monkeypatch.setattr(matching, "find", finding)
        monkeypatch.setattr(second_look, "propose", proposing)
        monkeypatch.setattr(evidence, "of", looking)

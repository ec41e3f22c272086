"""Photos that were moved or changed since the scan, told of as a new scan would tell of them."""

from __future__ import annotations

import os
from concurrent.futures import Executor
from pathlib import Path

import pytest
from PIL import Image, ImageEnhance

from dupeviewer.core import revisit, scan
from dupeviewer.core.likeness import fingerprint
from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.likeness.laid import Laid
from dupeviewer.core.likeness.web import Web
from dupeviewer.core.photos.photo import Photo, Problem, Unreadable
from dupeviewer.core.scan import ScanOptions, ScanResult
from dupeviewer.core.storage.fingerprints import Store
from tests.gallery import Gallery

ALGORITHM = fingerprint.algorithm("phash", 64)


@pytest.fixture
def options(gallery: Gallery) -> ScanOptions:
    return ScanOptions((str(gallery.folder),))


def scanned(options: ScanOptions, store: Store, executor: Executor) -> ScanResult:
    return scan.run(options, store, executor)


def photo_of(result: ScanResult, path: str) -> Photo:
    return next(p for cluster in result.clusters for p in cluster.photos if p.path == path)


def told(cluster: Cluster) -> set[tuple[object, ...]]:
    """All that is said of each pair."""
    return {
        (m.a.path, m.b.path, m.distance, m.difference, m.kind, m.turn, m.cropped)
        for m in cluster.all_matches()
    }


def groups(web: Web, setting: int) -> set[tuple[str, ...]]:
    return {cluster.key for cluster in Laid(web, web.group(setting))}


# Found at another place


def test_a_moved_photo_is_known_again_by_its_bytes(
    gallery: Gallery, options: ScanOptions, store: Store, executor: Executor
) -> None:
    path = gallery.photo("a.jpg")
    gallery.half(path)
    photo = photo_of(scanned(options, store, executor), path)
    assert photo.digest is None
    place = gallery.folder / "archive" / "renamed.jpg"
    place.parent.mkdir()
    os.rename(path, place)
    place.with_suffix(".xmp").write_text("belongs to it")

    found = revisit.found_at(photo, str(place), ALGORITHM, store)

    assert found is not None
    assert (found.path, found.facts) == (str(place), photo.facts)
    assert [companion.path for companion in found.companions] == [str(place.with_suffix(".xmp"))]


def test_an_exact_copy_is_known_by_its_digest_without_a_cache(
    gallery: Gallery, options: ScanOptions, store: Store, executor: Executor
) -> None:
    path = gallery.photo("a.jpg")
    gallery.copy(path, "b.jpg")
    photo = photo_of(scanned(options, store, executor), path)
    place = gallery.folder / "c.jpg"
    os.rename(path, place)

    with Store.in_memory() as empty:
        found = revisit.found_at(photo, str(place), ALGORITHM, empty)

    assert found is not None
    assert found.digest == photo.digest


@pytest.mark.parametrize("with_digest", [True, False])
def test_other_bytes_of_the_same_size_are_not_the_photo(
    with_digest: bool, gallery: Gallery, options: ScanOptions, store: Store, executor: Executor
) -> None:
    path = gallery.photo("a.jpg")
    (gallery.copy if with_digest else gallery.half)(path)
    photo = photo_of(scanned(options, store, executor), path)
    content = bytearray(Path(path).read_bytes())
    content[len(content) // 2] ^= 1
    place = gallery.bytes("other.jpg", bytes(content))

    assert revisit.found_at(photo, place, ALGORITHM, store) is None


def test_what_is_known_of_another_state_of_the_file_does_not_count(
    gallery: Gallery, options: ScanOptions, store: Store, executor: Executor
) -> None:
    path = gallery.photo("a.jpg")
    gallery.half(path)
    photo = photo_of(scanned(options, store, executor), path)
    content = bytearray(Path(path).read_bytes())
    content[len(content) // 2] ^= 1
    Path(path).write_bytes(content)
    scanned(options, store, executor)

    assert revisit.found_at(photo, path, ALGORITHM, store) is None


def test_a_file_that_is_no_photo_by_its_name_is_not_taken(
    gallery: Gallery, options: ScanOptions, store: Store, executor: Executor
) -> None:
    path = gallery.photo("a.jpg")
    gallery.half(path)
    photo = photo_of(scanned(options, store, executor), path)
    os.rename(path, gallery.folder / "a.backup")

    assert revisit.found_at(photo, str(gallery.folder / "a.backup"), ALGORITHM, store) is None


def test_a_place_where_nothing_is_cannot_be_read(
    gallery: Gallery, options: ScanOptions, store: Store, executor: Executor
) -> None:
    path = gallery.photo("a.jpg")
    gallery.half(path)
    photo = photo_of(scanned(options, store, executor), path)

    with pytest.raises(FileNotFoundError):
        revisit.found_at(photo, str(gallery.folder / "nowhere.jpg"), ALGORITHM, store)


@pytest.mark.parametrize("name", ["000.jpg", "zzz.jpg"])
def test_a_cluster_and_all_matches_of_a_moved_photo_are_those_of_a_new_scan(
    name: str, gallery: Gallery, options: ScanOptions, store: Store, executor: Executor
) -> None:
    path = gallery.photo("m.jpg", size=(900, 600))
    gallery.twins(path)
    gallery.cropped(path, 0.2)
    before = scanned(options, store, executor)
    photo = photo_of(before, path)
    place = gallery.folder / name
    os.rename(path, place)

    now = revisit.found_at(photo, str(place), ALGORITHM, store)
    after = scanned(options, store, executor)

    assert now is not None
    [cluster], [expected] = before.clusters, after.clusters
    assert told(revisit.replaced(cluster, photo, now)) == told(expected)
    woven = revisit.rewoven(before.web, photo, now)
    for setting in (0, 5, 10, 40, 100):
        assert groups(woven, setting) == groups(after.web, setting)


# Read again


def resaved(path: str) -> None:
    with Image.open(path) as picture:
        picture.load()
    picture.save(path, quality=60)


def test_a_photo_that_was_saved_again_is_still_a_copy(
    gallery: Gallery, options: ScanOptions, store: Store, executor: Executor
) -> None:
    path = gallery.photo("a.jpg")
    half = gallery.half(path)
    result = scanned(options, store, executor)
    photo, other = photo_of(result, path), photo_of(result, half)
    resaved(path)

    seen = revisit.read_again(photo, [other], options, executor)

    assert not isinstance(seen, Unreadable)
    now, [match] = seen
    assert now.size == Path(path).stat().st_size != photo.size
    assert {match.a, match.b} == {now, other}
    assert match.kind is Kind.SAME


def test_a_photo_that_became_another_picture_has_no_matches(
    gallery: Gallery, options: ScanOptions, store: Store, executor: Executor
) -> None:
    path = gallery.photo("a.jpg")
    half = gallery.half(path)
    result = scanned(options, store, executor)
    gallery.photo("a.jpg", 7)

    seen = revisit.read_again(photo_of(result, path), [photo_of(result, half)], options, executor)

    assert not isinstance(seen, Unreadable)
    assert seen[1] == ()


def test_others_that_are_gone_or_changed_too_are_left_out(
    gallery: Gallery, options: ScanOptions, store: Store, executor: Executor
) -> None:
    path = gallery.photo("a.jpg")
    paths = [gallery.half(path, f"{n}.jpg") for n in range(3)]
    result = scanned(options, store, executor)
    others = [photo_of(result, each) for each in paths]
    resaved(path)
    os.unlink(paths[0])
    resaved(paths[1])

    seen = revisit.read_again(photo_of(result, path), others, options, executor)

    assert not isinstance(seen, Unreadable)
    now, matches = seen
    assert [{m.a.path, m.b.path} for m in matches] == [{now.path, paths[2]}]


def test_a_photo_that_is_damaged_now_says_so(
    gallery: Gallery, options: ScanOptions, store: Store, executor: Executor
) -> None:
    path = gallery.photo("a.jpg")
    half = gallery.half(path)
    result = scanned(options, store, executor)
    gallery.bytes("a.jpg", Path(path).read_bytes()[:900])

    seen = revisit.read_again(photo_of(result, path), [photo_of(result, half)], options, executor)

    assert isinstance(seen, Unreadable)
    assert seen.reason in (Problem.TRUNCATED, Problem.DAMAGED)


def test_a_photo_that_has_gone_is_told_by_an_error(
    gallery: Gallery, options: ScanOptions, store: Store, executor: Executor
) -> None:
    path = gallery.photo("a.jpg")
    half = gallery.half(path)
    result = scanned(options, store, executor)
    os.unlink(path)

    with pytest.raises(FileNotFoundError):
        revisit.read_again(photo_of(result, path), [photo_of(result, half)], options, executor)


@pytest.mark.parametrize("changed", ["a.jpg", "b.jpg", "c.jpg", "z half.jpg"])
def test_a_changed_photo_among_copies_is_woven_in_as_a_new_scan_would(
    changed: str, gallery: Gallery, options: ScanOptions, store: Store, executor: Executor
) -> None:
    """Whichever it is: the one that stands for the copies, a copy, or the photo beside them."""
    first = gallery.photo("a.jpg")
    gallery.copy(first, "b.jpg")
    gallery.copy(first, "c.jpg")
    gallery.half(first, "z half.jpg")
    gallery.mirrored(first, "d.jpg")
    before = scanned(options, store, executor)
    [cluster] = before.clusters
    path = str(gallery.folder / changed)
    with Image.open(path) as picture:
        ImageEnhance.Brightness(picture).enhance(1.1).save(path, quality=70)
    photo = photo_of(before, path)
    others = [each for each in cluster.photos if each != photo]

    seen = revisit.read_again(photo, others, options, executor)
    after = scanned(options, store, executor)

    assert not isinstance(seen, Unreadable)
    [expected] = after.clusters
    assert told(revisit.replaced(cluster, photo, *seen)) == told(expected)
    woven = revisit.rewoven(before.web, photo, *seen)
    for setting in (0, 3, 10, 40, 100):
        assert groups(woven, setting) == groups(after.web, setting)


def test_a_photo_that_became_a_copy_is_one_at_every_setting(
    gallery: Gallery, options: ScanOptions, store: Store, executor: Executor
) -> None:
    first = gallery.photo("a.jpg")
    half = gallery.half(first, "b.jpg")
    gallery.mirrored(first, "c.jpg")
    before = scanned(options, store, executor)
    [cluster] = before.clusters
    photo = photo_of(before, half)
    os.unlink(half)
    gallery.copy(first, "b.jpg")
    others = [each for each in cluster.photos if each != photo]

    seen = revisit.read_again(photo, others, options, executor)

    assert not isinstance(seen, Unreadable)
    woven = revisit.rewoven(before.web, photo, *seen)
    assert groups(woven, 0) == {(first, half)}
    assert groups(woven, 100) == groups(scanned(options, store, executor).web, 100)


def test_where_nothing_is_alike_any_more_the_rest_stay_together(
    gallery: Gallery, options: ScanOptions, store: Store, executor: Executor
) -> None:
    first = gallery.photo("a.jpg")
    paths = [gallery.copy(first, "b.jpg"), gallery.copy(first, "c.jpg")]
    before = scanned(options, store, executor)
    gallery.photo("a.jpg", 7)
    photo = photo_of(before, first)

    woven = revisit.rewoven(before.web, photo, photo, ())

    assert groups(woven, 100) == {tuple(paths)}

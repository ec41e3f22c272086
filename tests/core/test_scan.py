"""What a scan finds on real files, and what it does when files or the user get in its way."""

from __future__ import annotations

import errno
import os
import random
import shutil
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from itertools import groupby
from pathlib import Path

import pytest

from dupeviewer.core import library, reading, scan
from dupeviewer.core.likeness import evidence
from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.photos import decoding
from dupeviewer.core.photos.photo import Problem
from dupeviewer.core.progress import Progress, Stage, Stopped
from dupeviewer.core.scan import ScanOptions
from dupeviewer.core.storage.fingerprints import Store
from tests.gallery import Gallery


def test_copies_of_a_file_that_went_away_are_read_in_its_place(
    gallery: Gallery, store: Store, executor: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = gallery.photo("a.jpg")
    copies = [shutil.copy(first, gallery.folder / name) for name in ("b.jpg", "c.jpg")]
    small = decoding.small

    def unplugged(path: str) -> decoding.Small:
        if path == str(first):
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), path)
        return small(path)

    monkeypatch.setattr(decoding, "small", unplugged)

    result = scan.run(options(gallery), store, executor)

    assert [(p.path, p.reason) for p in result.unreadable] == [(str(first), Problem.VANISHED)]
    [group] = result.clusters
    assert sorted(photo.path for photo in group.photos) == sorted(map(str, copies))


def test_all_twins_of_a_photo_are_one_cluster(
    gallery: Gallery, store: Store, executor: Executor
) -> None:
    for number in range(3):
        gallery.twins(gallery.photo(f"p{number}.jpg", number))

    result = scan.run(options(gallery), store, executor)

    assert sorted(names(c)[0][:2] for c in result.clusters) == ["p0", "p1", "p2"]
    assert all(len(c.photos) == 6 for c in result.clusters)
    assert {n[:2] for n in names(result.clusters[0])} == {names(result.clusters[0])[0][:2]}


def test_the_kinds_are_those_of_the_twins(
    gallery: Gallery, store: Store, executor: Executor
) -> None:
    path = gallery.photo("a.jpg")
    twins = {
        gallery.copy(path): Kind.EXACT,
        gallery.half(path): Kind.SAME,
        gallery.png(path): Kind.SAME,
        gallery.turned_by_tag(path): Kind.SAME,
        gallery.mirrored(path): Kind.EDITED,
    }

    (cluster,) = scan.run(options(gallery), store, executor).clusters

    photo = {p.path: p for p in cluster.photos}
    found = {twin: cluster.between(photo[path], photo[twin]) for twin in twins}
    assert {twin: match and match.kind for twin, match in found.items()} == twins


def test_a_copy_matches_what_its_twin_matches_wherever_it_lies(
    gallery: Gallery, store: Store, executor: Executor
) -> None:
    """A folder is listed before those in it, though its name comes after theirs."""
    path = gallery.photo("b.jpg")
    copy, half = gallery.copy(path, "a/copy.jpg"), gallery.half(path, "c.jpg")

    (cluster,) = scan.run(options(gallery), store, executor).clusters

    photo = {p.path: p for p in cluster.photos}
    for one in (path, copy):
        found = cluster.between(photo[one], photo[half])
        assert found is not None
        assert found.kind is Kind.SAME


def test_a_second_scan_opens_no_file(
    gallery: Gallery, store: Store, executor: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    gallery.twins(gallery.photo("a.jpg"))
    gallery.bytes("broken.jpg", b"text, not a picture")
    first = scan.run(options(gallery), store, executor)
    monkeypatch.setattr(decoding, "small", refuse)
    monkeypatch.setattr("dupeviewer.core.photos.digest.of_file", refuse)

    second = scan.run(options(gallery), store, executor)

    assert second.web.photos.made == {}  # the photos are made when someone asks
    assert second.clusters == first.clusters
    assert second.clusters[0].photos[0].facts == first.clusters[0].photos[0].facts
    assert second.unreadable == first.unreadable
    assert second.counts.from_cache == second.counts.photos == 6


def test_a_changed_file_is_read_again(gallery: Gallery, store: Store, executor: Executor) -> None:
    path = gallery.photo("a.jpg", 1)
    gallery.half(path)
    scan.run(options(gallery), store, executor)
    gallery.photo("a.jpg", 2)

    result = scan.run(options(gallery), store, executor)

    assert result.clusters == ()
    assert result.counts.from_cache == 1


def test_renamed_and_moved_files_are_not_opened_again(
    gallery: Gallery, store: Store, executor: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = gallery.photo("a/one.jpg", 1)
    gallery.half(path, "a/half.jpg")
    first = scan.run(options(gallery), store, executor)
    os.rename(path, gallery.folder / "a" / "renamed.jpg")
    os.rename(gallery.folder / "a", gallery.folder / "moved")
    monkeypatch.setattr(decoding, "small", refuse)

    second = scan.run(options(gallery), store, executor)

    assert [names(cluster) for cluster in second.clusters] == [["half.jpg", "renamed.jpg"]]
    assert second.counts.from_cache == 2
    facts = [photo.facts for photo in first.clusters[0].photos]
    assert [photo.facts for photo in second.clusters[0].photos] == facts


def test_a_file_put_in_the_place_of_another_is_read(
    gallery: Gallery, store: Store, executor: Executor
) -> None:
    one, other = gallery.photo("one.jpg", 1), gallery.photo("other.jpg", 2)
    gallery.half(one, "half.jpg")
    scan.run(options(gallery), store, executor)
    os.replace(other, one)

    assert scan.run(options(gallery), store, executor).clusters == ()


def test_the_result_does_not_depend_on_the_order_of_reading(
    gallery: Gallery, store: Store, executor: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(4):
        path = gallery.photo(f"p{number}.jpg", number)
        gallery.twins(path)
        gallery.cropped(path, 0.1)
    every = options(gallery, kinds=frozenset(Kind))
    expected = scan.run(every, store, executor)
    monkeypatch.setattr(library, "BATCH", 2)
    monkeypatch.setattr(scan, "FEWEST_NEW", 1)

    for seed in range(4):
        monkeypatch.setattr(reading, "order", shuffled(seed))
        with Store.in_memory() as fresh:
            found = scan.run(every, fresh, executor)
        assert found.clusters == expected.clusters
        assert found.web == expected.web


@pytest.mark.parametrize(
    ("engine", "workers"), [("bktree", 1), ("exhaustive", 4), ("pigeonhole", 2), ("auto", 7)]
)
def test_the_result_does_not_depend_on_engine_workers_or_a_pause(
    gallery: Gallery, store: Store, executor: Executor, engine: str, workers: int
) -> None:
    for number in range(8):
        gallery.twins(gallery.photo(f"p{number:02}.jpg", number, (320, 240)))
    gallery.cropped(gallery.photo("whole.jpg", 8), 0.25)
    expected = scan.run(options(gallery), store, executor)

    with Store.in_memory() as fresh, ThreadPoolExecutor(workers) as pool:
        report = Pausing()
        found = scan.run(options(gallery, engine=engine), fresh, pool, report)

    assert report.paused == {Stage.DISCOVER, Stage.READ, Stage.MATCH, Stage.VERIFY}
    assert found.clusters == expected.clusters
    assert found.web == expected.web


@pytest.mark.parametrize("stage", [Stage.DISCOVER, Stage.READ, Stage.MATCH, Stage.VERIFY])
def test_a_scan_stopped_at_any_stage_ends_as_if_it_had_not_been(
    gallery: Gallery, store: Store, executor: Executor, stage: Stage
) -> None:
    for number in range(4):
        gallery.twins(gallery.photo(f"p{number}.jpg", number, (320, 240)))
    with Store.in_memory() as fresh:
        expected = scan.run(options(gallery), fresh, executor)

    stopped = scan.run(options(gallery), store, executor, StopAfter(stage, 0))
    found = scan.run(options(gallery), store, executor)

    assert stopped.stopped
    assert not found.stopped
    assert found.clusters == expected.clusters
    assert found.web == expected.web


def test_stopping_while_pictures_are_compared_keeps_the_verdicts(
    gallery: Gallery, store: Store, executor: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(4):
        gallery.twins(gallery.photo(f"p{number}.jpg", number, (320, 240)))
    looks: list[object] = []
    of = evidence.of

    def counting(*args):  # type: ignore[no-untyped-def]  # as evidence.of
        looks.append(args)
        return of(*args)

    monkeypatch.setattr(evidence, "of", counting)
    with Store.in_memory() as fresh:
        scan.run(options(gallery), fresh, executor)
    once = len(looks)

    scan.run(options(gallery), store, executor, StopAfter(Stage.VERIFY, 10))
    looks.clear()
    scan.run(options(gallery), store, executor)

    assert len(looks) <= once - 10


def test_files_that_cannot_be_read_are_reported_and_the_rest_is_found(
    gallery: Gallery, store: Store, executor: Executor
) -> None:
    path = gallery.photo("good.jpg")
    gallery.half(path)
    data = Path(path).read_bytes()
    gallery.bytes("empty.jpg", b"")
    gallery.bytes("short.jpg", data[: len(data) // 3])
    gallery.bytes("text.jpg", b"Dear diary, today I took no photos.\n" * 20)
    os.mkfifo(gallery.folder / "pipe.jpg")

    result = scan.run(options(gallery), store, executor)

    assert {os.path.basename(u.path): u.reason for u in result.unreadable} == {
        "empty.jpg": Problem.EMPTY,
        "short.jpg": Problem.TRUNCATED,
        "text.jpg": Problem.NOT_A_PHOTO,
        "pipe.jpg": Problem.NOT_A_FILE,
    }
    assert all(u.message.endswith(".") for u in result.unreadable)
    assert [names(c) for c in result.clusters] == [["good.jpg", "good_half.jpg"]]


def test_identical_damaged_files_are_no_cluster(
    gallery: Gallery, store: Store, executor: Executor
) -> None:
    for name in ("a.jpg", "b.jpg"):
        gallery.bytes(name, b"not a picture at all, twice")

    result = scan.run(options(gallery), store, executor)

    assert result.clusters == ()
    assert [os.path.basename(u.path) for u in result.unreadable] == ["a.jpg", "b.jpg"]


def test_identical_files_are_decoded_once(
    gallery: Gallery, store: Store, executor: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = gallery.photo("a.jpg")
    for n in range(5):
        gallery.copy(path, f"copy{n}.jpg")
    opened: list[str] = []
    small = decoding.small

    def counting(path: str) -> decoding.Small:
        opened.append(path)
        return small(path)

    monkeypatch.setattr(decoding, "small", counting)

    (cluster,) = scan.run(options(gallery), store, executor).clusters

    assert len(opened) == 1
    assert len(cluster.photos) == 6
    assert cluster.kind is Kind.EXACT
    last, before = cluster.photos[-1], cluster.photos[-2]
    match = cluster.between(last, before)
    assert match is not None
    assert match.kind is Kind.EXACT


def test_hard_links_are_one_photo(gallery: Gallery, store: Store, executor: Executor) -> None:
    path = gallery.photo("a.jpg")
    os.link(path, gallery.folder / "b.jpg")

    result = scan.run(options(gallery), store, executor)

    assert result.clusters == ()
    assert result.counts.photos == 1


def test_flat_pictures_are_not_duplicates(
    gallery: Gallery, store: Store, executor: Executor
) -> None:
    from PIL import Image

    for name, grey in (("sky", 200), ("night", 3), ("page", 250)):
        gallery.save(Image.new("RGB", (640, 480), (grey, grey, grey)), f"{name}.jpg")

    assert scan.run(options(gallery), store, executor).clusters == ()


def test_turned_copies_are_left_out_on_request(
    gallery: Gallery, store: Store, executor: Executor
) -> None:
    gallery.mirrored(gallery.photo("a.jpg"))

    assert scan.run(options(gallery, turned=False), store, executor).clusters == ()
    assert len(scan.run(options(gallery), store, executor).clusters) == 1


def test_exact_only_leaves_the_rest_out(gallery: Gallery, store: Store, executor: Executor) -> None:
    path = gallery.photo("a.jpg")
    gallery.copy(path)
    gallery.half(path)

    (cluster,) = scan.run(options(gallery, kinds=frozenset({Kind.EXACT})), store, executor).clusters

    assert names(cluster) == ["a.jpg", "a_copy.jpg"]


@pytest.mark.parametrize("algorithm", ["dhash", "ahash", "whash"])
def test_every_algorithm_finds_the_twins(
    gallery: Gallery, store: Store, executor: Executor, algorithm: str
) -> None:
    gallery.twins(gallery.photo("a.jpg"))
    gallery.photo("other.jpg", 7)

    (cluster,) = scan.run(options(gallery, algorithm=algorithm), store, executor).clusters

    assert len(cluster.photos) == 6


def test_a_stopped_scan_keeps_what_it_read(
    gallery: Gallery, store: Store, executor: Executor
) -> None:
    for number in range(30):
        gallery.photo(f"{number}.jpg", number, (96, 72))

    result = scan.run(options(gallery), store, executor, StopAfter(Stage.READ, 5))

    assert result.stopped
    again = scan.run(options(gallery), store, executor)
    assert 5 <= again.counts.from_cache < 30
    assert again.counts.photos == 30
    assert not again.stopped


def test_u7_a_scan_that_goes_on_counts_on_from_where_it_was(
    gallery: Gallery, store: Store, executor: Executor
) -> None:
    for number in range(30):
        gallery.photo(f"{number}.jpg", number, (96, 72))
    scan.run(options(gallery), store, executor, StopAfter(Stage.READ, 5))
    report = Recorder()

    again = scan.run(options(gallery), store, executor, report)

    read = [told for told in report.progress if told.stage is Stage.READ]
    assert {told.total for told in read} == {30}
    assert read[0].done == again.counts.from_cache + 1
    assert read[-1].done == 30


def test_clusters_are_reported_while_files_are_read(
    gallery: Gallery, store: Store, executor: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "SECONDS_BETWEEN_BATCHES", float("inf"))
    for number in range(40):
        gallery.half(gallery.photo(f"{number:02}.jpg", number, (320, 240)))
    report = Recorder()

    result = scan.run(options(gallery), store, executor, report)

    assert report.reading_when_first_found
    stages = [stage for stage, _ in groupby(told.stage for told in report.progress)]
    assert stages[:2] == [Stage.DISCOVER, Stage.READ]
    assert Stage.READ not in stages[2:], "what is compared meanwhile is told as reading"
    last = {path: c for found in report.clusters for c in [found] for path in c.key}
    assert {c.key for c in last.values()} == {c.key for c in result.clusters}


def test_progress_never_goes_back_within_a_stage(
    gallery: Gallery, store: Store, executor: Executor
) -> None:
    for number in range(40):
        gallery.photo(f"{number}.jpg", number, (96, 72))
    report = Recorder()

    scan.run(options(gallery), store, executor, report)

    done = [p.done for p in report.progress if p.stage is Stage.READ]
    assert done == sorted(done)
    assert done[-1] == 40


def test_a_file_that_vanishes_while_it_is_read_is_reported(
    gallery: Gallery, store: Store, executor: Executor
) -> None:
    gallery.photo("stays.jpg")
    gone = gallery.photo("goes.jpg", 2)

    class Vanishing(ThreadPoolExecutor):
        def submit(self, *args, **kwargs):  # type: ignore[no-untyped-def]  # as its base
            if os.path.exists(gone):
                os.remove(gone)
            return super().submit(*args, **kwargs)

    with Vanishing(1) as vanishing:
        result = scan.run(options(gallery), store, vanishing)

    assert [(u.path, u.reason) for u in result.unreadable] == [(gone, Problem.VANISHED)]
    assert result.counts.photos == 1


def test_c4_what_a_drive_did_not_answer_for_is_read_by_the_next_scan(
    gallery: Gallery, store: Store, executor: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = gallery.photo("a.jpg")
    read = decoding.small

    def torn(_path: str) -> decoding.Small:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(decoding, "small", torn)
    first = scan.run(options(gallery), store, executor)
    monkeypatch.setattr(decoding, "small", read)

    second = scan.run(options(gallery), store, executor)

    assert [(u.path, u.reason) for u in first.unreadable] == [(path, Problem.DISCONNECTED)]
    assert second.unreadable == ()
    assert second.counts.photos == 1


def test_a_missing_folder_is_refused(store: Store, executor: Executor, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        scan.run(ScanOptions((str(tmp_path / "nowhere"),)), store, executor)


@pytest.mark.parametrize(
    "wrong",
    [
        {"folders": ()},
        {"algorithm": "nohash"},
        {"bits": 128},
        {"max_distance": -1},
        {"max_distance": 65},
        {"engine": "steam"},
        {"kinds": frozenset()},
    ],
)
def test_options_without_sense_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        ScanOptions(**{"folders": ("/",), **wrong})  # type: ignore[arg-type]  # wrong on purpose


def test_names_that_are_not_utf8_survive(
    gallery: Gallery, store: Store, executor: Executor
) -> None:
    path = gallery.photo("a.jpg")
    odd = os.fsencode(gallery.folder) + b"/caf\xe9\n.jpg"
    os.rename(gallery.half(path), odd)

    (cluster,) = scan.run(options(gallery), store, executor).clusters
    (again,) = scan.run(options(gallery), store, executor).clusters

    assert os.fsencode(cluster.photos[1].path) == odd
    assert cluster == again


def options(gallery: Gallery, **more: object) -> ScanOptions:
    return ScanOptions(folders=(str(gallery.folder),), **more)  # type: ignore[arg-type]  # by name


def names(cluster: Cluster) -> list[str]:
    return [photo.name for photo in cluster.photos]


def refuse(path: str) -> None:
    raise AssertionError(f"{path} was opened")


class StopAfter:
    def __init__(self, stage: Stage, times: int) -> None:
        self._stage = stage
        self._times = times

    def __call__(self, progress: Progress) -> None:
        if progress.stage is self._stage and progress.done > self._times:
            raise Stopped

    def found(self, results: Sequence[object]) -> None:
        pass


class Recorder:
    def __init__(self) -> None:
        self.progress: list[Progress] = []
        self.clusters: list[Cluster] = []
        self.reading_when_first_found = False

    def __call__(self, progress: Progress) -> None:
        self.progress.append(progress)

    def found(self, results: Sequence[object]) -> None:
        if not self.clusters:
            read = [p for p in self.progress if p.stage is Stage.READ]
            self.reading_when_first_found = read[-1].done < (read[-1].total or 0)
        self.clusters += [c for c in results if isinstance(c, Cluster)]


class Pausing:
    """Holds the scan up once in every stage, until another thread lets it go on."""

    def __init__(self) -> None:
        self.paused: set[Stage] = set()

    def __call__(self, progress: Progress) -> None:
        if progress.stage not in self.paused:
            self.paused.add(progress.stage)
            go_on = threading.Event()
            timer = threading.Timer(0.02, go_on.set)
            timer.start()
            go_on.wait()
            timer.join()

    def found(self, results: Sequence[object]) -> None:
        pass


def shuffled(seed: int) -> Callable[..., list[int]]:
    """An order of reading in which nothing comes where it belongs."""

    def order(_listing: object, rows: Sequence[int], _copied: object = ()) -> list[int]:
        mixed = list(rows)
        random.Random(seed).shuffle(mixed)
        return mixed

    return order

"""What the cache remembers, and that trouble with it is only ever slow."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from pathlib import Path

import pytest

from dupeviewer.core import sentences
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.likeness.evidence import Evidence
from dupeviewer.core.photos import roll
from dupeviewer.core.photos.photo import Facts, Problem, Unreadable
from dupeviewer.core.storage.fingerprints import SCHEMA_VERSION, Moved, Store
from dupeviewer.core.storage.records import Record

KEY = "phash:64:1"
FACTS = Facts(
    width=4032,
    height=3024,
    format="JPEG",
    quality=91,
    taken=datetime(2019, 7, 12, 14, 2),  # noqa: DTZ001 - cameras write local time
    location=(43.7, 11.2),
    keywords=("Italy", "Nonna"),
)


def told(store: Store) -> str:
    return "" if store.trouble is None else sentences.named(store.trouble, ())


def test_what_was_put_is_known_again_after_reopening(tmp_path: Path) -> None:
    with Store.open(tmp_path / "cache") as store:
        store.put(KEY, [record("/a/x.jpg"), record("/b/y.jpg", facts=None)])

    with Store.open(tmp_path / "cache") as store:
        (known,) = store.known(KEY, ["/a"])
        assert (known.path, known.size, known.bits) == (b"/a/x.jpg", 10, b"\1" * 64)
        found = store.facts(KEY, ["/b/y.jpg", "/a/x.jpg", "/c"])
        assert [roll.facts_at(place, found) for place in range(3)] == [None, FACTS, None]


def test_folders_do_not_take_in_their_neighbours(tmp_path: Path) -> None:
    with Store.open(tmp_path / "cache") as store:
        store.put(KEY, [record("/a/x.jpg"), record("/ab/y.jpg"), record("/a.jpg")])

        assert [k.path for k in store.known(KEY, ["/a"])] == [b"/a/x.jpg"]
        assert [k.path for k in store.known(KEY, ["/a.jpg"])] == [b"/a.jpg"]
        assert len(list(store.known(KEY, ["/"]))) == 3


def test_another_algorithm_version_knows_nothing(tmp_path: Path) -> None:
    with Store.open(tmp_path / "cache") as store:
        store.put(KEY, [record("/a/x.jpg")])

        assert list(store.known("phash:64:2", ["/a"])) == []


def test_a_problem_is_remembered_with_its_sentence() -> None:
    problem = Unreadable("/a/x.jpg", Problem.TRUNCATED, "The file ends too early.")
    with Store.in_memory() as store:
        store.put(KEY, [record("/a/x.jpg", bits=None, facts=None, unreadable=problem)])
        (known,) = store.known(KEY, ["/a"])

    assert known.unreadable("/a/x.jpg") == problem


def test_a_moved_file_is_known_by_its_identity() -> None:
    with Store.in_memory() as store:
        store.put(KEY, [record("/a/x.jpg", identity=7), record("/a/y.jpg")])

        (known,) = store.identified(KEY, [7, 8])
        store.follow(KEY, [Moved("/b/new.jpg", 99, 9, known.path)])

        assert (known.path, known.bits) == (b"/a/x.jpg", b"\1" * 64)
        (moved,) = store.known(KEY, ["/b"])
        assert (moved.path, moved.mtime_ns, moved.identity) == (b"/b/new.jpg", 99, 9)
        assert moved.bits == known.bits
        assert roll.facts_at(0, store.facts(KEY, ["/b/new.jpg"])) == FACTS


def test_only_pictures_with_a_checksum_are_known_by_their_size() -> None:
    broken = Unreadable("/a/z.jpg", Problem.DAMAGED, "The file is damaged.")
    with Store.in_memory() as store:
        store.put(KEY, [record("/a/x.jpg", checksum=5), record("/a/y.jpg")])
        store.put(KEY, [record("/a/z.jpg", checksum=6, bits=None, unreadable=broken)])

        assert [k.path for k in store.sized(KEY, [10, 11])] == [b"/a/x.jpg"]
        assert list(store.sized(KEY, [11])) == []


def test_files_long_gone_are_forgotten_and_those_that_come_back_are_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = 1_700_000_000.0
    monkeypatch.setattr("time.time", lambda: now)
    with Store.in_memory() as store:
        store.put(KEY, [record("/a/gone.jpg"), record("/a/back.jpg"), record("/a/here.jpg")])
        store.miss(KEY, [b"/a/gone.jpg", b"/a/back.jpg"], [])
        assert len(list(store.known(KEY, ["/a"]))) == 3

        now += 50 * 86400
        store.miss(KEY, [], [b"/a/back.jpg"])
        assert len(list(store.known(KEY, ["/a"]))) == 3

        now += 50 * 86400
        store.miss(KEY, [], [])
        assert [k.path for k in store.known(KEY, ["/a"])] == [b"/a/back.jpg", b"/a/here.jpg"]


def test_an_older_cache_is_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "cache"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE photos (algorithm, path)")
        database.execute("PRAGMA user_version = 1")
    database.close()

    with Store.open(path) as store:
        store.put(KEY, [record("/a/x.jpg")])

        assert store.trouble is None
        assert len(list(store.known(KEY, ["/a"]))) == 1


def test_only_the_answers_of_the_latest_scans_are_kept() -> None:
    with Store.in_memory() as store:
        for number in range(10):
            store.put_answer(b"%d" % number, b"answer %d" % number)

        assert store.answer(b"9") == b"answer 9"
        assert store.answer(b"0") is None


def test_what_was_settled_is_known_to_the_same_question_of_any_folder() -> None:
    with Store.in_memory() as store:
        for folder in "abcdef":
            store.put_settled(b"q", [folder], folder.encode())
        store.put_settled(b"q", ["d"], b"d again")
        store.put_settled(b"another", ["a"], b"other")

        assert list(store.settled(b"q")) == [b"d again", b"f", b"e"]


def test_evidence_is_remembered_for_and_against() -> None:
    yes, no, unasked = (1, 2, 0), (3, 4, 5), (1, 2, 7)
    with Store.in_memory() as store:
        store.put_evidence([(yes, Evidence(Kind.SAME, 3)), (no, None), (unasked, None)])

        asked = [yes, no, (9, 9, 9)]
        assert store.evidence(asked) == {yes: Evidence(Kind.SAME, 3), no: None}


def test_verdicts_on_files_long_gone_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1_700_000_000.0
    monkeypatch.setattr("time.time", lambda: now)
    of_gone, of_others = (1, 77, 0), (1, 2, 0)
    with Store.in_memory() as store:
        store.put(KEY, [record("/a/gone.jpg", checksum=77)])
        store.put_evidence([(of_gone, None), (of_others, None)])
        store.miss(KEY, [b"/a/gone.jpg"], [])
        assert set(store.evidence([of_gone, of_others])) == {of_gone, of_others}

        now += 100 * 86400
        store.miss(KEY, [], [])

        assert set(store.evidence([of_gone, of_others])) == {of_others}


def test_a_damaged_cache_is_made_anew_and_said_so(tmp_path: Path) -> None:
    path = tmp_path / "cache"
    path.write_bytes(b"this is no database, whatever its name may be" * 100)

    with Store.open(path) as store:
        store.put(KEY, [record("/a/x.jpg")])
        assert store.trouble is not None
        assert len(list(store.known(KEY, ["/a"]))) == 1


def test_a_cache_from_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "cache"
    Store.open(path).close()
    with sqlite3.connect(path) as database:
        database.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    database.close()
    before = path.read_bytes()

    with Store.open(path) as store:
        store.put(KEY, [record("/a/x.jpg")])
        assert "newer" in told(store)
        assert len(list(store.known(KEY, ["/a"]))) == 1
    assert path.read_bytes() == before


def test_a_cache_that_cannot_be_made_is_kept_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    with Store.open(tmp_path / "file" / "cache") as store:
        store.put(KEY, [record("/a/x.jpg")])
        assert store.trouble is not None
        assert len(list(store.known(KEY, ["/a"]))) == 1


def test_a_locked_cache_does_not_stop_a_scan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dupeviewer.core.storage.cache.LOCK_SECONDS", 0.05)
    path = tmp_path / "cache"
    with Store.open(path) as store:
        store.put(KEY, [record("/a/old.jpg")])
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")

        store.put(KEY, [record("/a/new.jpg")])

        assert "locked" in told(store)
        assert {k.path for k in store.known(KEY, ["/a"])} == {b"/a/old.jpg", b"/a/new.jpg"}
        assert roll.facts_at(0, store.facts(KEY, ["/a/new.jpg"])) == FACTS
        other.close()


def record(path: str, **changes: object) -> Record:
    values: dict[str, object] = {
        "path": path,
        "size": 10,
        "mtime_ns": 20,
        "bits": b"\1" * 64,
        "detail": 40.0,
        "facts": FACTS,
    }
    return Record(**{**values, **changes})  # type: ignore[arg-type]  # by name

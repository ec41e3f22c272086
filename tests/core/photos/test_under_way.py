"""What was being read when a program ended without a word is known to the next one."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dupeviewer.core.photos import decoding, isolated, problems
from dupeviewer.core.photos.photo import Problem
from dupeviewer.core.photos.under_way import SLOTS, UnderWay
from tests.gallery import Gallery

ROOT = Path(__file__).resolve().parents[3]

CRASH = """
import os, sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from dupeviewer.core.photos import decoding, opening
decoding.note_in(Path(sys.argv[2]))
decoding.small(sys.argv[3])
def crash(*_):
    os.kill(os.getpid(), 9)
opening._refuse_giants = crash
decoding.small(sys.argv[4])
"""


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    return tmp_path / "notes"


@pytest.fixture
def gallery(tmp_path: Path) -> Iterator[Gallery]:
    yield Gallery(tmp_path / "photos")
    decoding.forget_notes()


def crash(notes: Path, good: str, bad: str) -> None:
    """A program that is killed while it reads the second file."""
    done = subprocess.run([sys.executable, "-c", CRASH, str(ROOT), notes, good, bad], check=False)
    assert done.returncode == -9


def test_a_file_that_crashed_the_program_is_set_aside_once_and_then_tried_apart(
    gallery: Gallery, notes: Path
) -> None:
    good, bad = gallery.photo("good.jpg", 1), gallery.photo("bad.jpg", 2)
    crash(notes, good, bad)

    decoding.note_in(notes)

    assert decoding.small(good).picture.size == (640, 480)
    with pytest.raises(decoding.Undecodable, match="scan again") as caught:
        decoding.small(bad)
    assert (caught.value.reason, str(caught.value)) == (
        Problem.CRASHED_READER,
        problems.SET_ASIDE,
    )
    assert decoding.small(bad).picture.size == (640, 480)
    assert (notes / "suspects.json").read_text() == "[]"


def test_a_suspect_is_tried_by_a_reader_alone_also_by_a_later_program(
    gallery: Gallery, notes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = gallery.photo("bad.jpg")
    crash(notes, gallery.photo("good.jpg", 1), bad)
    decoding.note_in(notes)
    with pytest.raises(decoding.Undecodable):
        decoding.small(bad)
    asked: list[str] = []
    ask = isolated.ask
    monkeypatch.setattr(isolated, "ask", lambda *words: asked.append(words[0]) or ask(*words))

    decoding.note_in(notes)
    decoding.small(bad)
    decoding.small(bad)

    assert asked == [bad]


def test_a_file_that_has_changed_since_is_no_suspect(gallery: Gallery, notes: Path) -> None:
    bad = gallery.photo("bad.jpg")
    crash(notes, gallery.photo("good.jpg", 1), bad)
    gallery.photo("bad.jpg", 3, quality=50)

    decoding.note_in(notes)

    assert decoding.small(bad).picture.size == (640, 480)


def test_a_program_at_work_is_not_taken_for_one_that_crashed(notes: Path) -> None:
    first = UnderWay(notes)

    with first.noted("/a.jpg", (1, 2)):
        second = UnderWay(notes)

    assert not second._suspects
    first.close()
    second.close()


def test_a_name_that_is_not_text_is_known_again(notes: Path, tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/\xff\n.jpg")
    Path(path).write_bytes(b"data")
    state = os.stat(path)
    first = UnderWay(notes)
    with first.noted(path, (state.st_size, state.st_mtime_ns)):
        first.close()

        second = UnderWay(notes)

    assert second.is_suspect(path)
    second.tell(path)
    second.close()
    third = UnderWay(notes)
    assert third.is_told(path)
    third.close()


def test_more_files_than_slots_and_endless_names_are_read_all_the_same(notes: Path) -> None:
    under_way = UnderWay(notes)
    held = [under_way.noted(f"/{number}", (1, 2)) for number in range(SLOTS + 1)]

    for each in held:
        each.__enter__()
    for each in held:
        each.__exit__(None, None, None)
    with under_way.noted("/" + "a" * 9000, (1, 2)):
        pass

    assert sorted(under_way._free) == list(range(SLOTS))
    under_way.close()


@pytest.mark.parametrize("content", [b"", b"{", b"[[1]]", b"[1]", b'{"a": 1}', b"\xff"])
def test_a_damaged_list_of_suspects_is_no_list(notes: Path, content: bytes) -> None:
    notes.mkdir()
    (notes / "suspects.json").write_bytes(content)

    under_way = UnderWay(notes)

    assert not under_way.is_suspect("/a.jpg")
    under_way.close()


def test_where_nothing_can_be_noted_files_are_read_all_the_same(
    gallery: Gallery, tmp_path: Path
) -> None:
    (tmp_path / "file").write_bytes(b"in the way")

    decoding.note_in(tmp_path / "file" / "notes")

    assert decoding.small(gallery.photo("a.jpg")).picture.size == (640, 480)


@pytest.mark.skipif(os.name == "nt", reason="permissions as POSIX has them")
def test_the_notes_are_for_nobody_else(notes: Path, gallery: Gallery) -> None:
    crash(notes, gallery.photo("good.jpg", 1), gallery.photo("bad.jpg", 2))
    decoding.note_in(notes)

    modes = {path.name: path.stat().st_mode & 0o777 for path in notes.iterdir()}
    assert notes.stat().st_mode & 0o777 == 0o700
    assert set(modes.values()) == {0o600}

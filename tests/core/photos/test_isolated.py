"""Readers of their own: what breaks one costs one file, and everything else is as if read here."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
from PIL import Image

from dupeviewer.core.photos import decoding, isolated
from dupeviewer.core.photos.photo import Problem
from tests import rare
from tests.gallery import Gallery

ROOT = Path(__file__).resolve().parents[3]

# A reader that does something else than decode where a file asks for it by its first pixel's red.
ODD = """
import os, sys, time
sys.path.insert(0, sys.argv[1])
from dupeviewer.core.photos import decoding, reader
real = decoding.answer
def answer(data, task, word):
    small = real(data, task, word)
    red = small.picture.getpixel((0, 0))[0]
    if red == 1:
        os.abort()
    while red == 2:
        pass
    if red == 3:
        held = [bytearray(1 << 24) for _ in range(80)]
    if red == 4:
        os.write(1, b"printed by a decoder")
    if red == 5:
        os._exit(0)
    if red == 6:
        raise MemoryError
    return small
decoding.answer = answer
reader.serve()
"""

Paint = Callable[[int], str]


@pytest.fixture
def gallery(tmp_path: Path) -> Gallery:
    return Gallery(tmp_path)


@pytest.fixture
def paint(gallery: Gallery) -> Paint:
    return lambda red: gallery.save(Image.new("RGB", (9, 9), (red, 0, 0)), f"{red}.tif")


@pytest.fixture
def readers(monkeypatch: pytest.MonkeyPatch) -> Iterator[isolated._Readers]:
    """None has been started yet, and those that are started are odd."""
    readers = isolated._Readers()
    monkeypatch.setattr(isolated, "_READERS", readers)
    monkeypatch.setattr(isolated, "_command", lambda: [sys.executable, "-c", ODD, str(ROOT)])
    yield readers
    readers.end()


def refusal(path: str) -> Problem:
    with pytest.raises(decoding.Undecodable) as caught:
        decoding.small(path)
    return caught.value.reason


def test_what_a_reader_sees_is_what_would_be_seen_here(gallery: Gallery) -> None:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0132] = "Maker", "Model", "2020:01:02 03:04:05"
    exif[0x0112] = 6
    path = gallery.photo("a.webp", 1, exif=exif.tobytes())

    there, here = decoding.small(path), decoding.answer(Path(path).read_bytes(), "small")

    assert (there.facts, there.checksum) == (here.facts, here.checksum)
    assert there.picture.tobytes() == here.picture.tobytes()
    assert there.facts.taken is not None


def test_ordinary_jpegs_need_no_reader(gallery: Gallery, readers: isolated._Readers) -> None:
    for name in ("a.jpg", "b.png", "c.bmp"):
        decoding.small(gallery.photo(name))

    assert readers._idle == []


@pytest.mark.parametrize("red", [1, 5])
def test_a_file_that_ends_its_reader_is_told_and_the_next_is_read(
    paint: Paint, readers: isolated._Readers, red: int
) -> None:
    decoding.small(paint(0))

    assert refusal(paint(red)) is Problem.CRASHED_READER
    assert decoding.small(paint(0)).picture.size == (9, 9)


def test_a_file_that_never_ends_took_too_long(
    paint: Paint, readers: isolated._Readers, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = paint(0)
    decoding.small(good)
    monkeypatch.setattr(isolated, "SECONDS", 0.3)

    assert refusal(paint(2)) is Problem.TIMED_OUT
    monkeypatch.undo()
    assert decoding.small(good).picture.size == (9, 9)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is limited on Linux only")
def test_a_file_that_would_take_more_than_a_gibibyte_is_too_large(
    paint: Paint, readers: isolated._Readers
) -> None:
    assert refusal(paint(3)) is Problem.TOO_LARGE
    assert decoding.small(paint(0)).picture.size == (9, 9)


def test_what_a_decoder_prints_is_no_answer(paint: Paint, readers: isolated._Readers) -> None:
    assert decoding.small(paint(4)).picture.getpixel((0, 0)) == (4, 0, 0)


def test_a_reader_that_was_killed_while_idle_is_replaced(
    paint: Paint, readers: isolated._Readers
) -> None:
    path = paint(0)
    decoding.small(path)
    readers._idle[0]._process.kill()
    readers._idle[0]._process.wait()

    assert decoding.small(path).picture.size == (9, 9)


def test_neighbours_of_a_file_that_crashes_are_read(
    paint: Paint, readers: isolated._Readers
) -> None:
    paths = [paint(red) for red in (0, 1, 7, 5, 8, 1, 9)]

    def read(path: str) -> int | Problem:
        try:
            return decoding.small(path).picture.getpixel((0, 0))[0]
        except decoding.Undecodable as error:
            return error.reason

    with ThreadPoolExecutor(3) as pool:
        found = list(pool.map(read, paths))

    crashed = Problem.CRASHED_READER
    assert found == [0, crashed, 7, crashed, 8, crashed, 9]


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"size": [9, 9], "facts": {}, "checksum": 1},
        {"size": [1 << 20, 1 << 20], "facts": {}, "checksum": 1},
        {"reason": "no such reason", "sentence": ""},
        {"size": "nine", "facts": None},
        {"errno": "x", "sentence": ""},
    ],
)
def test_an_answer_that_makes_no_sense_is_a_crash(answer: dict[str, object]) -> None:
    with pytest.raises(decoding.Undecodable) as caught:
        isolated._understood(answer, b"")

    assert caught.value.reason is Problem.CRASHED_READER


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no forks on this system")
def test_a_fork_asks_readers_of_its_own(paint: Paint) -> None:
    mine, its = paint(100), paint(200)
    decoding.small(mine)

    child = os.fork()
    if not child:
        with suppress(BaseException):
            os._exit(0 if {red(its) for _ in range(30)} == {200} else 1)
        os._exit(2)

    assert {red(mine) for _ in range(30)} == {100}
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_an_answer_to_another_question_is_not_taken(
    paint: Paint, readers: isolated._Readers
) -> None:
    assert red(paint(100)) == 100
    (reader,) = readers._idle
    other = {"path": paint(200), "task": "small", "word": 0, isolated.TO: 1}
    words = json.dumps(other).encode()
    reader._write(isolated.HEAD.pack(len(words), 0) + words)

    assert red(paint(100)) == 100


def red(path: str) -> int:
    return decoding.small(path).picture.getpixel((0, 0))[0]  # type: ignore[index]  # it is RGB


def test_an_error_of_the_drive_is_told_as_one(gallery: Gallery) -> None:
    with pytest.raises(FileNotFoundError):
        isolated.ask(str(gallery.folder / "gone.tif"), "small", 0)


def test_reasons_come_through(gallery: Gallery) -> None:
    whole = Path(gallery.photo("a.webp", 1)).read_bytes()

    assert refusal(gallery.bytes("b.webp", whole[: len(whole) // 2])) is Problem.TRUNCATED


def test_without_processes_everything_is_read_here(
    gallery: Gallery, monkeypatch: pytest.MonkeyPatch, readers: isolated._Readers
) -> None:
    isolated.never()

    assert decoding.small(gallery.photo("a.webp")).picture.size == (640, 480)
    assert readers._idle == []


@pytest.mark.parametrize("command", [["/no/such/program"], [sys.executable, "-c", "pass"]])
def test_where_no_reader_starts_everything_is_read_here(
    gallery: Gallery,
    monkeypatch: pytest.MonkeyPatch,
    readers: isolated._Readers,
    command: list[str],
) -> None:
    monkeypatch.setattr(isolated, "_command", lambda: command)

    assert decoding.small(gallery.photo("a.webp")).picture.size == (640, 480)


@pytest.mark.parametrize(
    "options",
    [
        {"append_images": 3},
        {"progressive": 60},
        {"size": (9000, 9000)},
        {"crumbs": b"\xff\xfe\0\2", "suffix": ".jpg", "at": 2},
        {"crumbs": b"\xff", "suffix": ".jpg", "at": 2},
        {"crumbs": b"\xff\x01", "suffix": ".jpg", "at": 2},
        {"crumbs": b"\0\0\0\0abCd\0\0\0\0", "suffix": ".png", "at": 33},
    ],
)
def test_large_and_long_files_of_harmless_formats_go_to_a_reader(
    gallery: Gallery, readers: isolated._Readers, options: dict[str, object]
) -> None:
    match options:
        case {"append_images": int(count)}:
            more = [gallery.picture(n, (64, 48)) for n in range(count)]
            path = gallery.save(more[0], "a.png", save_all=True, append_images=more)
        case {"size": (int(width), int(height))}:
            path = gallery.save(Image.new("1", (width, height)), "a.png")
        case {"crumbs": bytes(crumb), "suffix": str(suffix), "at": int(at)}:
            data = Path(gallery.photo(f"a{suffix}")).read_bytes()
            path = gallery.bytes(f"b{suffix}", data[:at] + 20_001 * crumb + data[at:])
        case _:
            path = gallery.save(Image.new("L", (8000, 8000)), "a.jpg", progressive=True)
            data = Path(path).read_bytes()
            last = data.rindex(b"\xff\xda")
            path = gallery.bytes("b.jpg", data[:last] + 20 * data[last:-2] + data[last:])

    with suppress(decoding.Undecodable):
        decoding.small(path)

    assert len(readers._idle) == 1


def test_the_program_itself_can_be_a_reader(gallery: Gallery) -> None:
    """As the bundled one is started, which has no other Python."""
    done = subprocess.run(
        [sys.executable, "-m", "dupeviewer", isolated.WORD],
        input=b"",
        capture_output=True,
        cwd=ROOT,
        check=True,
    )

    assert done.stdout == isolated.HEAD.pack(2, 0) + b"{}"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits as Linux has them")
def test_a_reader_writes_no_file_and_leaves_no_core(tmp_path: Path) -> None:
    code = (
        "import resource, sys; sys.path.insert(0, sys.argv[1]);"
        "from dupeviewer.core.photos import reader; reader.limit_itself();"
        "print(*(resource.getrlimit(getattr(resource, 'RLIMIT_' + n))[0]"
        " for n in ('CORE', 'FSIZE')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(ROOT)], capture_output=True, text=True, check=True
    )

    assert done.stdout == "0 0\n"


def test_a_raw_file_is_read_by_a_reader(gallery: Gallery) -> None:
    path = gallery.bytes("a.dng", rare.dng(gallery.picture(1, (640, 480))))

    assert decoding.small(path).facts.format == "DNG"


def test_readers_end_with_the_program(gallery: Gallery, tmp_path: Path) -> None:
    path = gallery.photo("a.webp")
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]);"
        "from dupeviewer.core.photos import decoding, isolated; decoding.small(sys.argv[2]);"
        "print(isolated._READERS._idle[0]._process.pid)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(ROOT), path], capture_output=True, text=True, check=True
    )

    with pytest.raises(ProcessLookupError):
        os.kill(int(done.stdout), 0)

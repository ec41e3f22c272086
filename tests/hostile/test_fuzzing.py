"""Valid files with bytes changed, cut, doubled: a picture or a plain reason, whatever comes.

DUPEVIEWER_HOSTILE=100 tries a hundred times as many, others each time. In readers of their own as
always, so that what crashes a decoder is found here as a crash of a reader.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from dupeviewer.core.photos import decoding
from dupeviewer.core.photos.photo import Problem
from tests.gallery import Gallery
from tests.hostile import corpus
from tests.hostile.corpus import MANY

SEEDS = corpus.seeds()
EXIF = [block for _, block in corpus.absurd_exif()]

BROKEN = {Problem.CRASHED_READER, Problem.TIMED_OUT, Problem.NO_DECODER}

often = settings(
    max_examples=250 * MANY,
    deadline=None,
    derandomize=MANY == 1,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
edits = st.lists(
    st.tuples(st.floats(0, 1), st.sampled_from(["set", "zero", "ones", "drop", "double"])),
    min_size=1,
    max_size=8,
)


def damaged(data: bytes, edits: list[tuple[float, str]]) -> bytes:
    for share, kind in edits:
        at = int(share * max(len(data) - 8, 0))
        match kind:
            case "set":
                data = data[:at] + bytes([(at * 37) & 0xFF]) + data[at + 1 :]
            case "zero":
                data = data[:at] + bytes(4) + data[at + 4 :]
            case "ones":
                data = data[:at] + b"\xff\xff\xff\xff" + data[at + 4 :]
            case "drop":
                data = data[:at] + data[at + 5 :]
            case "double":
                data = data[: at + 64] + data[at:]
    return data


def outcome(path: Path) -> Problem | None:
    """The reason that there is no picture; none where there is one."""
    try:
        small = decoding.small(str(path))
    except decoding.Undecodable as error:
        return error.reason
    assert small.picture.mode == "RGB"
    assert min(small.facts.width, small.facts.height) > 0
    return None


@pytest.mark.parametrize("part", ["head", "anywhere"])
def test_a_damaged_file_of_any_format_gives_a_picture_or_a_reason(
    tmp_path: Path, part: str
) -> None:
    path = tmp_path / "a.bin"

    @often
    @given(name=st.sampled_from(sorted(SEEDS)), edits=edits)
    def attempt(name: str, edits: list[tuple[float, str]]) -> None:
        data = SEEDS[name]
        head = 400 if part == "head" else len(data)
        path.write_bytes(damaged(data[:head], edits) + data[head:])
        assert outcome(path) not in BROKEN

    attempt()


def test_damaged_facts_never_spoil_a_picture(tmp_path: Path) -> None:
    gallery = Gallery(tmp_path)
    picture = gallery.picture(1, (48, 40))
    real = Image.Exif()
    real.get_ifd(0x8825)[2] = (1.0, 2.0, 3.0)
    real[0x010E], real[0x0132], real[0x9C9B] = "words", "2020:01:01 10:00:00", b"w\0"
    blocks = [*EXIF, b"Exif\0\0" + real.tobytes().removeprefix(b"Exif\0\0")]

    @often
    @given(block=st.sampled_from(blocks), edits=edits, packet=st.binary(max_size=60))
    def attempt(block: bytes, edits: list[tuple[float, str]], packet: bytes) -> None:
        block = damaged(block, edits)[:65_000]
        path = gallery.save(picture, "a.jpg", exif=block, xmp=b"<dc:subject>" + packet)
        assert outcome(Path(path)) is None

    attempt()


@pytest.mark.skipif(MANY == 1, reason="DUPEVIEWER_HOSTILE=40 cuts each format at every place")
@pytest.mark.parametrize("name", sorted(SEEDS))
def test_a_file_cut_at_every_place_gives_a_reason(tmp_path: Path, name: str) -> None:
    path, data = tmp_path / f"cut{os.path.splitext(name)[1]}", SEEDS[name]
    for offset in range(1, len(data) - 64, max(1, len(data) // (100 * MANY))):
        path.write_bytes(data[:offset])
        assert outcome(path) not in BROKEN, offset

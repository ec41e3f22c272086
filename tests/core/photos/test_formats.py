"""The table of formats: told by content, and the same wherever people read it."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from dupeviewer.core.photos import formats, signatures
from tests import rare
from tests.gallery import Gallery

ROOT = Path(__file__).resolve().parents[3]

TIFF_WITH_MAKER = rare.nef_like(Gallery(Path(".")).picture(1, (16, 16)))


def test_readme_has_the_table_as_it_is() -> None:
    assert formats.as_table() in (ROOT / "README.md").read_text(encoding="utf-8")


def test_no_suffix_is_of_two_formats() -> None:
    suffixes = [suffix for each in formats.FORMATS for suffix in each.suffixes]

    assert len(suffixes) == len(set(suffixes))


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"II*\0\x10\0\0\0CR\2\0" + bytes(64), "CR2"),
        (b"\0\0\0\x18ftypcrx \0\0\0\1crx isom" + bytes(64), "CR3"),
        (b"FUJIFILMCCD-RAW 0201FF119502" + bytes(64), "RAF"),
        (b"IIRO\x08\0\0\0" + bytes(64), "ORF"),
        (b"IIRS\x08\0\0\0" + bytes(64), "ORF"),
        (b"IIU\0\x18\0\0\0" + bytes(64), "RW2"),
        (TIFF_WITH_MAKER, "NEF"),
        (TIFF_WITH_MAKER.replace(b"NIKON CORPORATION\0", b"SONY\0             "), "ARW"),
        (TIFF_WITH_MAKER.replace(b"NIKON CORPORATION\0", b"Canon\0            "), None),
        (TIFF_WITH_MAKER[:20], None),
        (b"II*\0\xff\xff\xff\xff" + bytes(64), None),
        (b"MM\0*\0\0\0\x08\xff\xff" + bytes(64), None),
    ],
)
def test_the_cameras_own_formats_are_told_from_others(data: bytes, kind: str | None) -> None:
    assert signatures.raw_kind(data) == kind
    found = formats.recognise(data)
    assert found is not None
    assert found.name == ("TIFF" if kind is None else "RAW")


def tga(**changes: int) -> bytes:
    known = dict.fromkeys(("id", "colours", "first", "count", "depth", "x", "y"), 0)
    header = known | {"kind": 2, "width": 8, "height": 8, "bits": 24, "flags": 0} | changes
    order = ("id", "colours", "kind", "first", "count", "depth", "x", "y", "width", "height")
    values = [header[name] for name in (*order, "bits", "flags")]
    return struct.pack("<BBBHHBHHHHBB", *values) + bytes(200)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"kind": 10, "bits": 32, "flags": 8},
        {"kind": 3, "bits": 8},
        {"kind": 1, "colours": 1, "count": 256, "depth": 24, "bits": 8},
    ],
)
def test_a_tga_is_known_by_a_header_that_makes_sense(changes: dict[str, int]) -> None:
    found = formats.recognise(tga(**changes))

    assert found is not None
    assert found.name == "TGA"


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": 0},
        {"kind": 4},
        {"width": 0},
        {"bits": 7},
        {"flags": 0xC0},
        {"count": 1},
    ],
)
def test_what_makes_no_sense_as_a_tga_is_none(changes: dict[str, int]) -> None:
    assert formats.recognise(tga(**changes)) is None


@pytest.mark.parametrize("data", [b"", b"\0", b"P", b"P5", b"RIFF", b"II", b"ftyp", b"BM"[:1]])
def test_a_stump_is_no_picture(data: bytes) -> None:
    assert formats.recognise(data) is None
    assert formats.recognise_unread(data) is None

"""How picture files begin: what tells one format from another, whatever a name says.

Looks at bytes only; which formats are read, and how, is the table's affair.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator

HEAD = 64
"""How many first bytes tell one format from another; but RAW is told from TIFF by all of them."""

_HEIC_BRANDS = frozenset(b"heic heix heim heis hevc hevx hevm hevs mif1 msf1".split())
_AVIF_BRANDS = frozenset((b"avif", b"avis"))
_TIFF = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")

_MAKE, _SUB_FILES, _DNG_VERSION = 0x010F, 0x014A, 0xC612
_MOST_TAGS = 512
_MOST_PARTS = 20_000
_WITHOUT_LENGTH = frozenset((0x00, 0x01, *range(0xD0, 0xDA)))

# Kinds of RAW that are a TIFF inside, by who made the camera.
_MAKERS = {b"NIKON": "NEF", b"SONY": "ARW"}
_RAW_STARTS = {
    b"FUJIFILMCCD-RAW ": "RAF",
    b"IIRO": "ORF",
    b"IIRS": "ORF",
    b"MMOR": "ORF",
    b"IIU\0": "RW2",
}


def starts(*magic: bytes) -> Callable[[bytes], bool]:
    return lambda data: data.startswith(magic)


def is_avif(data: bytes) -> bool:
    return not _AVIF_BRANDS.isdisjoint(_brands(data))


def is_heic(data: bytes) -> bool:
    return not _HEIC_BRANDS.isdisjoint(_brands(data))


def is_webp(data: bytes) -> bool:
    return data.startswith(b"RIFF") and data[8:12] == b"WEBP"


def is_pnm(data: bytes) -> bool:
    kind, space = data[:2], data[2:3]
    return kind in (b"P1", b"P2", b"P3", b"P4", b"P5", b"P6", b"Pf", b"PF") and space.isspace()


def is_tga(data: bytes) -> bool:
    """TGA begins with no word of its own, so that all of its header has to make sense."""
    if len(data) < 18:
        return False
    colours, kind = data[1], data[2]
    first, count, depth_of_colours = struct.unpack_from("<HHB", data, 3)
    width, height, depth, flags = struct.unpack_from("<HHBB", data, 12)
    if not width or not height or flags & 0xC0:
        return False
    if kind in (1, 9):
        return colours == 1 and depth == 8 and 0 < count <= 256 and depth_of_colours in (16, 24, 32)
    has_no_colours = colours == 0 and (first, count, depth_of_colours) == (0, 0, 0)
    depths = {2: (16, 24, 32), 10: (16, 24, 32), 3: (8, 16), 11: (8, 16)}
    return has_no_colours and depth in depths.get(kind, ())


def raw_kind(data: bytes) -> str | None:
    """Which of the cameras' own formats it is, as their suffix says in capitals."""
    if b"crx " in _brands(data):
        return "CR3"
    for start, kind in _RAW_STARTS.items():
        if data.startswith(start):
            return kind
    if not data.startswith(_TIFF[:2]):
        return None
    if data[8:10] == b"CR":
        return "CR2"
    tags = dict(_tags(data))
    if _DNG_VERSION in tags:
        return "DNG"
    maker = tags.get(_MAKE, b"").upper()
    if _SUB_FILES not in tags:
        return None
    return next((kind for name, kind in _MAKERS.items() if maker.startswith(name)), None)


def is_dng(data: bytes) -> bool:
    return raw_kind(data) == "DNG"


def is_raw(data: bytes) -> bool:
    return raw_kind(data) is not None


def is_tiff(data: bytes) -> bool:
    return data.startswith(_TIFF)


def is_crumbled(data: bytes) -> bool:
    """Whether a JPEG or PNG is made of so many parts that just to list them takes long."""
    steps = _segments(data) if data.startswith(b"\xff\xd8") else _chunks(data)
    return any(number == _MOST_PARTS for number, _ in enumerate(steps))


def _segments(data: bytes) -> Iterator[int]:
    """Where each part of a JPEG begins, up to the first scan; fill bytes count as parts."""
    at = 2
    while data[at : at + 1] == b"\xff" and data[at + 1 : at + 2] not in (b"\xda", b""):
        yield at
        kind = data[at + 1]
        if kind == 0xFF:
            at += 1
        elif kind in _WITHOUT_LENGTH:
            at += 2
        else:
            at += 2 + max(int.from_bytes(data[at + 2 : at + 4], "big"), 2)


def _chunks(data: bytes) -> Iterator[int]:
    """Where each part of a PNG begins."""
    at = 8
    while at + 8 <= len(data):
        yield at
        at += 12 + int.from_bytes(data[at : at + 4], "big")


def riff_length(data: bytes) -> int:
    return int.from_bytes(data[4:8], "little") + 8


def boxes_length(data: bytes) -> int:
    """Where the last box of an ISO media file ends; a box of length 0 goes to the end of file."""
    end = 0
    while end + 8 <= len(data):
        length = int.from_bytes(data[end : end + 4], "big")
        if length == 1:
            length = int.from_bytes(data[end + 8 : end + 16], "big")
        if length < 8:
            break
        end += length
    return end


def tiff_length(data: bytes) -> int:
    """At least up to the directory, which many programs write last."""
    return int.from_bytes(data[4:8], "little" if data[:2] == b"II" else "big") + 2


def _brands(data: bytes) -> frozenset[bytes]:
    """What an ISO media file (HEIC, AVIF, MP4) says it is, in its first box."""
    if data[4:8] != b"ftyp":
        return frozenset()
    end = min(int.from_bytes(data[:4], "big"), len(data) - 3, 256)
    return frozenset(data[at : at + 4] for at in (8, *range(16, end, 4)))


def _tags(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The tags of a TIFF's first directory; of those that are text, the text."""
    order = "<" if data[:2] == b"II" else ">"
    try:
        (start,) = struct.unpack_from(order + "I", data, 4)
        (count,) = struct.unpack_from(order + "H", data, start)
        for number in range(min(count, _MOST_TAGS)):
            at = start + 2 + 12 * number
            tag, kind, length, where = struct.unpack_from(order + "HHII", data, at)
            at = where if length > 4 else at + 8
            yield tag, data[at : at + min(length, 64)] if kind == 2 else b""
    except struct.error:
        return

"""Which picture formats there are: their names, their suffixes, and how their files begin.

One table from which texts and the search for files are made; opening is decoding's affair.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

HEAD = 64
"""How many first bytes of a file `recognise` wants to see."""

_HEIC_BRANDS = frozenset(b"heic heix heim heis hevc hevx hevm hevs mif1 msf1".split())
_AVIF_BRANDS = frozenset((b"avif", b"avis"))


@dataclass(frozen=True, slots=True)
class Format:
    """A picture format that can be read.

    `says_length` tells from the bytes how many there should be at least; `overhead` is what its
    decoder holds for each pixel beside the finished picture, in bytes.
    """

    name: str
    suffixes: tuple[str, ...]
    begins: Callable[[bytes], bool]
    says_length: Callable[[bytes], int] = len
    overhead: int = 0


def _starts(*magic: bytes) -> Callable[[bytes], bool]:
    return lambda head: head.startswith(magic)


def _brands(head: bytes) -> frozenset[bytes]:
    """What an ISO media file (HEIC, AVIF, MP4) says it is, in its first box."""
    if head[4:8] != b"ftyp":
        return frozenset()
    end = min(int.from_bytes(head[:4], "big"), len(head) - 3)
    return frozenset(head[at : at + 4] for at in (8, *range(16, end, 4)))


def _is_avif(head: bytes) -> bool:
    return not _AVIF_BRANDS.isdisjoint(_brands(head))


def _is_heic(head: bytes) -> bool:
    return not _HEIC_BRANDS.isdisjoint(_brands(head))


def _is_webp(head: bytes) -> bool:
    return head.startswith(b"RIFF") and head[8:12] == b"WEBP"


def _riff_length(data: bytes) -> int:
    return int.from_bytes(data[4:8], "little") + 8


def _boxes_length(data: bytes) -> int:
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


def _tiff_length(data: bytes) -> int:
    """At least up to the directory, which many programs write last."""
    return int.from_bytes(data[4:8], "little" if data[:2] == b"II" else "big") + 2


FORMATS = (
    Format("JPEG", (".jpg", ".jpeg", ".jpe", ".jfif", ".mpo"), _starts(b"\xff\xd8\xff")),
    Format("PNG", (".png", ".apng"), _starts(b"\x89PNG\r\n\x1a\n")),
    Format("AVIF", (".avif", ".avifs"), _is_avif, _boxes_length, overhead=8),
    Format("HEIC", (".heic", ".heif", ".heics", ".hif"), _is_heic, _boxes_length, overhead=8),
    Format("WebP", (".webp",), _is_webp, _riff_length, overhead=4),
    Format("TIFF", (".tif", ".tiff"), _starts(b"II*\0", b"MM\0*"), _tiff_length),
    Format("GIF", (".gif",), _starts(b"GIF87a", b"GIF89a")),
    Format("BMP", (".bmp", ".dib"), _starts(b"BM")),
    Format(
        "JPEG 2000",
        (".jp2", ".j2k", ".jpf", ".jpx", ".j2c"),
        _starts(b"\xff\x4f\xff\x51", b"\0\0\0\x0cjP  \r\n\x87\n"),
        overhead=16,
    ),
)
SUFFIXES = frozenset(suffix for each in FORMATS for suffix in each.suffixes)
NAMES = ", ".join(each.name for each in FORMATS)


def recognise(head: bytes) -> Format | None:
    """The format of a file by its first bytes, whatever its name says."""
    return next((each for each in FORMATS if each.begins(head)), None)


def recognise_unread(head: bytes) -> str | None:
    """The name of a picture format that is known but cannot be read."""
    if head.startswith((b"\xff\x0a", b"\0\0\0\x0cJXL ")):
        return "JPEG XL"
    if head.startswith(b"8BPS"):
        return "Photoshop"
    return None

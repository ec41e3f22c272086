"""Which picture formats there are: their names, their suffixes, and what reading them takes.

One table from which texts and the search for files are made; opening is decoding's affair.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from dupeviewer.core.photos import signatures
from dupeviewer.core.photos.signatures import starts


@dataclass(frozen=True, slots=True)
class Decoder:
    """A package that not everybody has; `extra` is the word to install it by."""

    module: str
    extra: str

    @property
    def is_there(self) -> bool:
        return _is_installed(self.module)

    @property
    def how(self) -> str:
        """What to type to get it."""
        return f'pip install "dupeviewer[{self.extra}]"'


@dataclass(frozen=True, slots=True)
class Format:
    """A picture format that can be read.

    `says_length` tells from the bytes how many there should be at least; `overhead` is what its
    decoder holds for each pixel beside the finished picture, in bytes. `is_plain`: its decoder is
    simple or hardened enough to run in the program itself; all others run in a reader of their
    own. `kinds` and `reads` are for people: which kinds of it there are, and how it is read;
    `untested` names those kinds of which we had no file.
    """

    name: str
    suffixes: tuple[str, ...]
    begins: Callable[[bytes], bool]
    says_length: Callable[[bytes], int] = len
    overhead: int = 0
    is_plain: bool = False
    decoder: Decoder | None = None
    kinds: str = ""
    reads: str = "whole"
    untested: str = ""


_RAWPY = Decoder("rawpy", "raw")
_PREVIEW = "the preview that the camera put into it"
_PAGES = "whole; up to four frames or pages"

FORMATS = (
    Format(
        "JPEG",
        (".jpg", ".jpeg", ".jpe", ".jfif", ".mpo"),
        starts(b"\xff\xd8\xff"),
        is_plain=True,
        kinds="baseline, progressive, grey, CMYK, MPO, with gain map",
        reads="reduced",
    ),
    Format(
        "PNG",
        (".png", ".apng"),
        starts(b"\x89PNG\r\n\x1a\n"),
        is_plain=True,
        kinds="1 to 16 bits, palette, transparent, animated",
        reads=_PAGES,
    ),
    Format(
        "AVIF", (".avif", ".avifs"), signatures.is_avif, signatures.boxes_length, 8, reads=_PAGES
    ),
    Format(
        "HEIC",
        (".heic", ".heif", ".heics", ".hif"),
        signatures.is_heic,
        signatures.boxes_length,
        overhead=8,
    ),
    Format(
        "WebP",
        (".webp",),
        signatures.is_webp,
        signatures.riff_length,
        overhead=4,
        kinds="lossy, lossless, animated",
        reads=_PAGES,
    ),
    Format("DNG", (".dng",), signatures.is_dng, decoder=_RAWPY, reads=_PREVIEW),
    Format(
        "RAW",
        (".cr2", ".cr3", ".nef", ".arw", ".raf", ".orf", ".rw2"),
        signatures.is_raw,
        decoder=_RAWPY,
        kinds="CR2, CR3, NEF, ARW, RAF, ORF, RW2",
        reads=_PREVIEW,
        untested="CR2, CR3, NEF, ARW, RAF, ORF, RW2",
    ),
    Format(
        "TIFF",
        (".tif", ".tiff"),
        signatures.is_tiff,
        signatures.tiff_length,
        kinds="1 to 32 bits, LZW, ZIP, JPEG, fax, CMYK, several pages",
        reads=_PAGES,
    ),
    Format("GIF", (".gif",), starts(b"GIF87a", b"GIF89a"), kinds="still, animated", reads=_PAGES),
    Format("BMP", (".bmp", ".dib"), starts(b"BM"), is_plain=True, kinds="1 to 32 bits, RLE"),
    Format(
        "JPEG 2000",
        (".jp2", ".j2k", ".jpf", ".jpx", ".j2c"),
        starts(b"\xff\x4f\xff\x51", b"\0\0\0\x0cjP  \r\n\x87\n"),
        overhead=16,
        reads="reduced",
    ),
    Format(
        "JPEG XL",
        (".jxl",),
        starts(b"\xff\x0a", b"\0\0\0\x0cJXL \r\n\x87\n"),
        overhead=16,
        decoder=Decoder("pillow_jxl", "jxl"),
        kinds="still",
    ),
    Format("Photoshop", (".psd",), starts(b"8BPS\0\1"), kinds="saved with its flattened picture"),
    Format("ICO", (".ico",), starts(b"\0\0\1\0"), reads="its largest picture"),
    Format("DDS", (".dds",), starts(b"DDS "), kinds="DXT1, DXT3, DXT5, BC4 to BC7, plain"),
    Format("PNM", (".pbm", ".pgm", ".ppm", ".pnm", ".pfm"), signatures.is_pnm),
    Format(
        "TGA", (".tga",), signatures.is_tga, kinds="plain, RLE, palette"
    ),  # last: it has no sign
)
SUFFIXES = frozenset(suffix for each in FORMATS for suffix in each.suffixes)

_BY_SUFFIX = {suffix: each.name for each in FORMATS for suffix in each.suffixes}

_UNREAD = {
    b"8BPS\0\2": "large Photoshop",
    b"\xd7\xcd\xc6\x9a": "Windows Metafile",
    b"%PDF-": "PDF",
    b"\x1aE\xdf\xa3": "Matroska or WebM",
    b"FLIF": "FLIF",
    b"gimp xcf ": "GIMP",
    b"II\xbc\1": "JPEG XR",
}


def recognise(data: bytes) -> Format | None:
    """The format of a file by its bytes, of which the first `signatures.HEAD` nearly do."""
    return next((each for each in FORMATS if each.begins(data)), None)


def recognise_unread(data: bytes) -> str | None:
    """The name of a format that is known but cannot be read."""
    return next((name for start, name in _UNREAD.items() if data.startswith(start)), None)


def is_misnamed(path: str, name: str) -> bool:
    """Whether a file of the format of this name says by its suffix that it has another one."""
    return _BY_SUFFIX.get(path[path.rfind(".") :].lower(), name) != name


def as_table() -> str:
    """The formats as README has them, in Markdown."""
    lines = ["| format | suffixes | kinds | what is read |", "|---|---|---|---|"]
    for each in FORMATS:
        kinds = each.kinds + (f" (untested: {each.untested})" if each.untested else "")
        if each.untested == each.kinds and each.kinds:
            kinds = f"{each.kinds}, all untested"
        needs = f"; needs `{each.decoder.how}`" if each.decoder else ""
        suffixes = " ".join(each.suffixes)
        lines.append(f"| {each.name} | {suffixes} | {kinds} | {each.reads}{needs} |")
    return "\n".join(lines) + "\n"


@cache
def _is_installed(module: str) -> bool:
    return importlib.util.find_spec(module) is not None

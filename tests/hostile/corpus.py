"""Builds a folder of everything that could go wrong with files, among good photos with copies.

Knows what each file is and the reasons it may be refused for; whether it is, is for the tests.
"""

from __future__ import annotations

import io
import os
import random
import socket
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any  # options of Pillow, format by format

import pillow_jxl  # noqa: F401 - teaches Pillow to save it
from PIL import Image

from dupeviewer.core.photos.photo import Problem
from tests import rare
from tests.gallery import Gallery

MANY = int(os.environ.get("DUPEVIEWER_HOSTILE", "1"))
"""How many times as much to build and to try; 1 is for the suite."""

HEIC = Path(__file__).parents[1] / "core" / "photos" / "tiny.heic"

_SAVED: dict[str, dict[str, Any]] = {
    "baseline.jpg": {},
    "progressive.jpg": {"progressive": True},
    "plain.png": {},
    "still.gif": {},
    "lossy.webp": {"quality": 80},
    "lossless.webp": {"lossless": True},
    "lzw.tif": {"compression": "tiff_lzw"},
    "zip.tif": {"compression": "tiff_adobe_deflate"},
    "plain.bmp": {},
    "plain.avif": {},
    "plain.jp2": {},
    "plain.jxl": {},
    "rle.tga": {"compression": "tga_rle"},
    "plain.ppm": {},
    "dxt1.dds": {"pixel_format": "DXT1"},
    "square.ico": {"sizes": [(64, 64)]},
}

_CUT = frozenset((Problem.TRUNCATED, Problem.DAMAGED, Problem.NOT_A_PHOTO, Problem.TOO_LARGE))


@dataclass(slots=True)
class Corpus:
    """Paths: `bad` with the reasons that are right, `good` ones to be read, `pairs` to be found."""

    folder: Path
    bad: dict[str, frozenset[Problem]] = field(default_factory=dict)
    good: list[str] = field(default_factory=list)
    pairs: list[tuple[str, str]] = field(default_factory=list)
    silent: list[str] = field(default_factory=list)


def seeds() -> dict[str, bytes]:
    """A small valid file of each format and kind, by name."""
    picture = Gallery(Path(".")).picture(1, (96, 72))
    exif = Image.Exif()
    exif[0x010F], exif[0x0112], exif[0x0132] = "Maker", 6, "2020:01:01 10:00:00"
    found = {}
    for name, options in _SAVED.items():
        file = io.BytesIO()
        tagged = (
            {"exif": exif.tobytes()} if name.endswith((".jpg", ".png", ".webp", ".tif")) else {}
        )
        picture.save(file, Image.registered_extensions()[Path(name).suffix], **options, **tagged)
        found[name] = file.getvalue()
    found["animated.gif"] = _animated(picture, "GIF")
    found["animated.png"] = _animated(picture, "PNG")
    found["animated.webp"] = _animated(picture, "WEBP")
    found["tiny.heic"] = HEIC.read_bytes()
    found["preview.dng"] = rare.dng(picture, 96)
    found["bare.dng"] = rare.dng(picture, None)
    found["like.nef"] = rare.nef_like(picture)
    found["flat.psd"] = rare.psd(picture)
    return found


def build(folder: Path) -> Corpus:
    """All of it, in folders by kind."""
    corpus = Corpus(folder)
    for make in (_pairs, _kinds, _cut, _bombs, _fakes, _specials, _exif, _deep):
        make(corpus)
    return corpus


def _animated(picture: Image.Image, kind: str) -> bytes:
    file = io.BytesIO()
    rest = [picture.rotate(90 * turn) for turn in (1, 2)]
    picture.save(file, kind, save_all=True, append_images=rest)
    return file.getvalue()


def _write(folder: Path, name: bytes | str, data: bytes) -> str:
    folder.mkdir(parents=True, exist_ok=True)
    path = os.path.join(os.fsencode(folder), os.fsencode(name))
    Path(os.fsdecode(path)).write_bytes(data)
    return os.fsdecode(path)


_ODD_NAMES = (
    b"new\nline.jpg",
    b"-rf.jpg",
    "🏝️ é \u202egpj.jpg".encode(),
    b"\xff\xfe not utf-8.jpg",
    b"a" * 251 + b".jpg",
    b"<img src=x onerror=alert(1)>.jpg",
    b"=cmd|calc!A1.jpg",
    b" .jpg",
    b"%s%n{0}.JPG",
)


def _pairs(corpus: Corpus) -> None:
    """Photos under odd names, each with a copy at half size in another folder."""
    gallery = Gallery(corpus.folder / "good", seed=4)
    suffixes = (".jpg", ".png", ".webp", ".tif", ".avif", ".jp2", ".jxl", ".gif", ".bmp")
    for number, (name, suffix) in enumerate(zip(_ODD_NAMES, suffixes, strict=True)):
        picture = gallery.picture(number, (400, 300))
        file = io.BytesIO()
        picture.save(file, "JPEG", quality=92)
        original = _write(gallery.folder, name, file.getvalue())
        half = picture.resize((200, 150), Image.Resampling.LANCZOS)
        corpus.pairs.append((original, gallery.save(half, f"copies/{number}{suffix}")))
    numbered = gallery.photo("x.jpg", 20, (400, 300))
    wrong = gallery.folder / "a png by content.jpg"
    gallery.photo("y.png", 20, (400, 300))
    os.rename(gallery.folder / "y.png", wrong)
    corpus.pairs.append((numbered, str(wrong)))
    corpus.good += [path for pair in corpus.pairs for path in pair]


def _kinds(corpus: Corpus) -> None:
    """Every kind of valid file: modes, depths, pages, frames."""
    gallery = Gallery(corpus.folder / "kinds", seed=5)
    picture = gallery.picture(1, (64, 48))
    deep = Image.frombytes("I;16", (64, 48), bytes(range(256)) * 24)
    save = gallery.save
    corpus.good += [
        *(_write(gallery.folder, name, data) for name, data in seeds().items()),
        save(picture.convert("CMYK"), "cmyk.jpg"),
        save(picture.convert("CMYK"), "cmyk.tif"),
        save(picture.convert("L"), "grey.jpg"),
        save(picture.convert("1"), "bits.png"),
        save(picture.convert("1"), "fax.tif", compression="group4"),
        save(picture.convert("P"), "palette.png", transparency=0),
        save(deep, "deep.png"),
        save(deep, "deep.tif"),
        save(picture.convert("F"), "float.tif"),
        save(picture.convert("LAB"), "lab.tif"),
        save(picture.convert("RGBA"), "alpha.webp"),
        save(picture, "pages.tif", save_all=True, append_images=[picture.rotate(90)] * 3),
        save(picture, "views.mpo", save_all=True, append_images=[picture]),
    ]
    frames = [Image.new("L", (8, 8), number % 256) for number in range(2000)]
    corpus.good.append(save(frames[0], "thousands.gif", save_all=True, append_images=frames[1:]))


def _cut(corpus: Corpus) -> None:
    """Each format cut off at many places; of some a whole picture can be seen all the same."""
    chance = random.Random(7)
    for name, data in seeds().items():
        offsets = {
            1,
            len(data) // 2,
            *(chance.randrange(2, len(data) - 64) for _ in range(2 * MANY)),
        }
        for offset in sorted(offsets):
            path = _write(corpus.folder / "cut", f"{offset}-{name}", data[:offset])
            corpus.bad[path] = _CUT


def png(width: int, height: int, *more: tuple[bytes, bytes]) -> bytes:
    """A PNG of this size by its header, with next to no pixels, and with these chunks."""

    def chunk(name: bytes, data: bytes) -> bytes:
        whole = name + data
        return struct.pack(">I", len(data)) + whole + struct.pack(">I", zlib.crc32(whole))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = [(b"IHDR", header), *more, (b"IDAT", zlib.compress(bytes(9000))), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*part) for part in parts)


def _bombs(corpus: Corpus) -> None:
    """Small files that would take all memory or time, if they were believed."""
    found = seeds()
    text = b"key\0\0" + zlib.compress(bytes(64 << 20), 9)
    jpeg, gif, bmp, tga, psd = (
        bytearray(found[name])
        for name in ("baseline.jpg", "still.gif", "plain.bmp", "rle.tga", "flat.psd")
    )
    at = jpeg.index(b"\xff\xc0") + 5
    jpeg[at : at + 4] = b"\xff\xdc\xff\xdc"
    gif[6:10] = b"\xff\xff\xff\xff"
    bmp[18:26] = struct.pack("<ii", 60_000, 60_000)
    tga[12:16] = b"\xff\xff\xff\xff"
    psd[14:22] = struct.pack(">II", 30_000, 30_000)
    tiff = bytearray(found["lzw.tif"])
    start = int.from_bytes(tiff[4:8], "little")
    for tag in range(2):  # width and height come first
        tiff[start + 10 + 12 * tag : start + 14 + 12 * tag] = struct.pack("<I", 60_000)
        tiff[start + 4 + 12 * tag] = 4
    jp2 = bytearray(found["plain.jp2"])
    at = jp2.index(b"ihdr") + 4
    jp2[at : at + 8] = struct.pack(">II", 60_000, 60_000)
    many = {
        "pixels.png": png(60_000, 60_000),
        "most.png": png(0x7FFFFFFF, 0x7FFFFFFF),
        "text.png": png(9, 9, (b"zTXt", text)),
        "profile.png": png(9, 9, (b"iCCP", text)),
        "pixels.jpg": bytes(jpeg),
        "pixels.gif": bytes(gif),
        "pixels.bmp": bytes(bmp),
        "pixels.tga": bytes(tga),
        "pixels.psd": bytes(psd),
        "pixels.tif": bytes(tiff),
        "pixels.jp2": bytes(jp2),
        "pixels.ppm": b"P6 60000 60000 255\n" + bytes(100),
        "pixels.pgm": b"P2 99999999999 9 255\n1",
        "pixels.webp": b"RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\xff\xff\xff\x0f" + bytes(9),
    }
    any_reason = _CUT | {Problem.UNSUPPORTED, Problem.TIMED_OUT}
    for name, data in many.items():
        corpus.bad[_write(corpus.folder / "bombs", name, data)] = any_reason


def _fakes(corpus: Corpus) -> None:
    """Files that are no pictures, and pictures that nobody reads."""
    chance = random.Random(8)
    for name, data, reason in (
        ("empty.jpg", b"", Problem.EMPTY),
        ("text.jpg", b"Dear diary, this is no picture.", Problem.NOT_A_PHOTO),
        ("zeros.png", bytes(5000), Problem.NOT_A_PHOTO),
        ("noise.heic", chance.randbytes(5000), Problem.NOT_A_PHOTO),
        ("page.gif", b"<html><script>alert(1)</script>", Problem.NOT_A_PHOTO),
        ("program.jpg", b"\x7fELF\2\1\1" + bytes(500), Problem.NOT_A_PHOTO),
        ("movie.jpg", b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(500), Problem.NOT_A_PHOTO),
        ("document.jpg", b"%PDF-1.7\n" + bytes(500), Problem.UNSUPPORTED),
        ("large.psd", rare.psd(Image.new("RGB", (9, 9)), 2), Problem.UNSUPPORTED),
    ):
        corpus.bad[_write(corpus.folder / "fakes", name, data)] = frozenset((reason,))


def _specials(corpus: Corpus) -> None:
    """What has a photo's name and is no file; links are passed over without a word."""
    folder = corpus.folder / "specials"
    folder.mkdir(parents=True)
    not_a_file = frozenset((Problem.NOT_A_FILE,))
    (folder / "folder.jpg").mkdir()
    for name, target in (("dangling.jpg", "nowhere"), ("cyclic.jpg", "cyclic.jpg"), ("up", "..")):
        (folder / name).symlink_to(target)
        corpus.silent.append(str(folder / name))
    os.mkfifo(folder / "fifo.jpg")
    corpus.bad[str(folder / "fifo.jpg")] = not_a_file
    here = os.getcwd()
    os.chdir(folder)  # the path of a socket has to be short
    try:
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind("socket.jpg")
    finally:
        os.chdir(here)
    corpus.bad[str(folder / "socket.jpg")] = not_a_file
    try:
        os.mknod(folder / "device.jpg", 0o020600, os.makedev(1, 5))  # /dev/zero never ends
    except OSError:
        return
    corpus.bad[str(folder / "device.jpg")] = not_a_file


def _exif(corpus: Corpus) -> None:
    """Whole pictures that say absurd things of themselves."""
    gallery = Gallery(corpus.folder / "exif", seed=6)
    picture = gallery.picture(1, (64, 48))
    for name, exif in absurd_exif():
        corpus.good.append(gallery.save(picture, f"{name}.jpg", exif=exif))


def absurd_exif() -> Iterator[tuple[str, bytes]]:
    """EXIF blocks by what is wrong with them."""
    entry: Callable[..., bytes] = struct.Struct("<HHII").pack

    def block(*entries: bytes, after: int = 0) -> bytes:
        head = b"Exif\0\0II*\0\x08\0\0\0" + struct.pack("<H", len(entries))
        return head + b"".join(entries) + struct.pack("<I", after)

    yield "huge", block(entry(0x010E, 2, 60_000, 26)) + b"A" * 60_000
    yield "circle", block(entry(0x8769, 4, 1, 8), entry(0x8825, 4, 1, 8), after=8)
    yield "counts", block(*(entry(tag, 2, 0xFFFFFFFF, 0xFFFFFFF0) for tag in range(0x0100, 0x0140)))
    yield "types", block(*(entry(0x0112, kind, 1, 6) for kind in range(30)))
    yield "zeros", block(entry(0x8825, 4, 1, 26)) + struct.pack("<H", 1) + entry(2, 5, 3, 8)
    yield "date", block(entry(0x0132, 2, 20, 26)) + b"9999:99:99 99:99:99\0"
    yield "turn", block(entry(0x0112, 4, 1, 0xFFFFFFFF))
    yield "cut", b"Exif\0\0II*"
    yield "noise", b"Exif\0\0" + random.Random(9).randbytes(3000)


def _deep(corpus: Corpus) -> None:
    """A hundred folders below each other, a photo in the last and its copy in the first."""
    folder = corpus.folder / "deep"
    copy = Gallery(folder, seed=7).photo("copy.png", 1, (200, 150))
    for number in range(100):
        folder /= f"{number:024d}"
    original = Gallery(folder, seed=7).photo("original.jpg", 1, (400, 300))
    corpus.pairs.append((original, copy))
    corpus.good += [original, copy]

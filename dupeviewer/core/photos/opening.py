"""The only module that opens pictures: format by content, limits by header, failures explained.

Every failure of a decoder becomes `Undecodable` with a plain reason; what is made of the pixels
is decoding's affair.
"""

from __future__ import annotations

import io
import os
import re
import stat
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PIL import Image, ImageFile
from PIL.AvifImagePlugin import AvifImageFile
from PIL.BmpImagePlugin import BmpImageFile
from PIL.DdsImagePlugin import DdsImageFile
from PIL.GifImagePlugin import GifImageFile
from PIL.IcoImagePlugin import IcoImageFile
from PIL.Jpeg2KImagePlugin import Jpeg2KImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.PpmImagePlugin import PpmImageFile
from PIL.PsdImagePlugin import PsdImageFile
from PIL.TgaImagePlugin import TgaImageFile
from PIL.TiffImagePlugin import TiffImageFile
from PIL.WebPImagePlugin import WebPImageFile

from dupeviewer.core.photos import formats, pixels, problems, raw, signatures
from dupeviewer.core.photos.formats import Format
from dupeviewer.core.photos.photo import Problem
from dupeviewer.core.photos.problems import Undecodable
from dupeviewer.core.photos.raw import Raw

MOST_BYTES = 1 << 30
"""No picture may need more memory than this while it is decoded."""

MOST_PIXELS = 1 << 30
"""For JPEGs, which are never held at full size: what can be decoded in about ten seconds."""

Prepare = Callable[[Image.Image, bytes], None]


@dataclass(frozen=True, slots=True)
class Opened:
    """A picture whose header has been read. `size` is the photo's own, upright, where it is not
    the picture's."""

    image: Image.Image
    kind: Format
    size: tuple[int, int] | None = None


@contextmanager
def regular(path: str) -> Iterator[tuple[io.FileIO, os.stat_result]]:
    """An ordinary file with its state, if something is in it, and not too much.

    Raises: Undecodable, OSError
    """
    with open(path, "rb", buffering=0, opener=_open_without_waiting) as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise Undecodable(Problem.NOT_A_FILE)
        if not status.st_size:
            raise Undecodable(Problem.EMPTY)
        if status.st_size > MOST_BYTES:
            raise Undecodable(Problem.TOO_LARGE)
        yield file, status


def recognised(data: bytes) -> Format:
    """The format of these bytes, which may be the first of a file only. Raises: Undecodable"""
    if kind := formats.recognise(data):
        return kind
    if name := formats.recognise_unread(data[: signatures.HEAD]):
        raise Undecodable(Problem.UNSUPPORTED, problems.OF_FORMAT.format(format=name))
    raise Undecodable(Problem.NOT_A_PHOTO)


@contextmanager
def opened(data: bytes, prepare: Prepare | None = None) -> Iterator[Opened]:
    """A picture from the bytes of its file; `prepare` may look at it once the header is read.

    Raises: Undecodable, also when something goes wrong while the caller has it.
    """
    kind = recognised(data)
    if kind.decoder is not None and not kind.decoder.is_there:
        sentence = problems.WANTS_DECODER.format(format=kind.name, how=kind.decoder.how)
        raise Undecodable(Problem.NO_DECODER, sentence)
    _silence_decoders()
    image: Image.Image | None = None
    try:
        with _READERS[kind.name](data) as image:
            _refuse_giants(image, kind, len(data))
            if prepare is not None:
                prepare(image, data)
            yield Opened(image, kind, image.info.get("raw_size"))
            _refuse_hollow(image, data)
    except (Undecodable, TooHeavy):
        raise
    except Exception as error:  # decoders of damaged files raise anything
        raise _explained(error, kind, data, image) from error


class TooHeavy(Exception):
    """Raised by those who would rather not open a picture here."""


def _open_without_waiting(path: str, flags: int) -> int:
    """Opening a FIFO would otherwise wait for somebody to write into it."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _by(reader: Callable[[io.BytesIO], Image.Image]) -> Callable[[bytes], Image.Image]:
    return lambda data: reader(io.BytesIO(data))


def _jpeg(data: bytes) -> JpegImageFile:
    image = JpegImageFile(io.BytesIO(data))
    image.decodermaxblock = len(data)  # in one piece, as at the end of each the decoder slows down
    return image


def _heic(data: bytes) -> Image.Image:
    from pi_heif import HeifImageFile

    image: ImageFile.ImageFile = HeifImageFile(io.BytesIO(data))
    return image


def _jpeg_xl(data: bytes) -> Image.Image:
    from pillow_jxl.JpegXLImagePlugin import JXLImageFile

    image: ImageFile.ImageFile = JXLImageFile(io.BytesIO(data))
    return image


def _raw(data: bytes) -> Image.Image:
    found = raw.preview(data)
    image = _of_raw(found) if found is not None else None
    if found is None or image is None or min(image.size) < raw.FEWEST:
        found = raw.developed(data)
        image = _of_raw(found)
    image.info["raw_size"] = found.size
    return image


def _of_raw(found: Raw) -> Image.Image:
    if isinstance(found.picture, bytes):
        return _jpeg(found.picture)
    return found.picture


# The classes themselves, not Image.open: that would warn of sizes by a limit which is global,
# read MPO indexes, and ask every plugin in turn.
_READERS: dict[str, Callable[[bytes], Image.Image]] = {
    "JPEG": _jpeg,
    "PNG": _by(PngImageFile),
    "AVIF": _by(AvifImageFile),
    "HEIC": _heic,
    "WebP": _by(WebPImageFile),
    "DNG": _raw,
    "RAW": _raw,
    "TIFF": _by(TiffImageFile),
    "GIF": _by(GifImageFile),
    "BMP": _by(BmpImageFile),
    "JPEG 2000": _by(Jpeg2KImageFile),
    "JPEG XL": _jpeg_xl,
    "Photoshop": _by(PsdImageFile),
    "ICO": _by(IcoImageFile),
    "DDS": _by(DdsImageFile),
    "PNM": _by(PpmImageFile),
    "TGA": _by(TgaImageFile),
}

_QUIET = ("ignore", None, Warning, re.compile(r"PIL\.|pi_heif\.|pillow_jxl\."), 0)


def _silence_decoders() -> None:
    """Keep Pillow's warnings of odd metadata from the user.

    `warnings.catch_warnings` swaps a global and so is not for threads; a standing filter for
    these modules alone is. It is put back in front if somebody has reset the filters.
    """
    if warnings.filters[:1] != [_QUIET]:
        warnings.filterwarnings("ignore", module=_QUIET[3].pattern)


def _refuse_giants(image: Image.Image, kind: Format, size: int) -> None:
    """Judge by the header alone what decoding would need, before any of it is done."""
    count = image.width * image.height
    if isinstance(image, JpegImageFile):
        needed = size + _coefficients(image)
        if count > MOST_PIXELS:
            raise Undecodable(Problem.TOO_LARGE)
    else:
        needed = size + count * ((4 if pixels.is_plain(image) else 8) + kind.overhead)
    if needed > MOST_BYTES:
        raise Undecodable(Problem.TOO_LARGE)


def _coefficients(image: JpegImageFile) -> int:
    """Bytes that a progressive JPEG takes beside the reduced picture: two for each sample."""
    if "progressive" not in image.info:
        return 0
    most = max(across * down for _, across, down, _ in image.layer)
    samples = sum(across * down for _, across, down, _ in image.layer) / most
    return int(2 * samples * image.width * image.height)


SCAN, END = b"\xff\xda", b"\xff\xd9"


def _refuse_hollow(image: Image.Image, data: bytes) -> None:
    """A JPEG whose rest was never written: zeros instead, which decode to a flat grey."""
    if not isinstance(image, JpegImageFile) or not data.endswith(bytes(64)):
        return
    if data.rfind(END) < data.rfind(SCAN):
        raise problems.ends_early(len(data.rstrip(b"\0")) / len(data))


_ENDS_EARLY = re.compile("truncated|buffer of at least|expected to read|no more images", re.I)
_UNKNOWN = re.compile("unsupported|not supported|not implemented|not available", re.I)
_TOO_LARGE = re.compile(
    "insufficient ?memory|too ?big|out of memory|decompressed data too large", re.I
)


def _explained(
    error: Exception, kind: Format, data: bytes, image: Image.Image | None
) -> Undecodable:
    text = f"{type(error).__name__} {error}"
    if isinstance(error, (MemoryError, Image.DecompressionBombError)) or _TOO_LARGE.search(text):
        return Undecodable(Problem.TOO_LARGE)
    length = kind.says_length(data)
    if length > len(data):
        return problems.ends_early(len(data) / length)
    if _ENDS_EARLY.search(text):
        return problems.ends_early(_share_decoded(image))
    if isinstance(error, NotImplementedError) or _UNKNOWN.search(text):
        return Undecodable(Problem.UNSUPPORTED, problems.OF_KIND.format(format=kind.name))
    return Undecodable(Problem.DAMAGED)


def _share_decoded(image: Image.Image | None) -> float:
    """How far down a decoder came that goes line by line: below, all is black."""
    if not isinstance(image, JpegImageFile | PngImageFile):
        return 0
    if not image.info.keys().isdisjoint(("progressive", "interlace")):
        return 0
    seen = image.im.getbbox() if image.im is not None else None
    return 0 if seen is None else seen[3] / image.im.size[1]

"""The only module that opens pictures: reduced, turned upright, plain RGB, whatever the format.

Formats are told by content; every failure of a decoder becomes `Undecodable` with a plain reason.
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
from PIL.GifImagePlugin import GifImageFile
from PIL.Jpeg2KImagePlugin import Jpeg2KImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.TiffImagePlugin import TiffImageFile
from PIL.WebPImagePlugin import WebPImageFile

from dupeviewer.core.photos import digest, formats, metadata
from dupeviewer.core.photos.formats import Format
from dupeviewer.core.photos.photo import Facts, Problem
from dupeviewer.core.photos.problems import Undecodable, unreadable

__all__ = [
    "EDGE",
    "Small",
    "Undecodable",
    "check",
    "middle",
    "packed",
    "preview",
    "small",
    "unpacked",
    "unreadable",
]

EDGE = 256
"""The shorter edge of a small picture is at least this where the photo has it, and below twice."""

LEAST_FIRST_SCAN = 144
"""The shorter edge at which the first scan of a progressive JPEG shows all that evidence sees."""

MOST_BYTES = 1 << 30
"""No picture may need more memory than this while it is decoded."""

MOST_PIXELS = 1 << 30
"""For JPEGs, which are never held at full size: what can be decoded in about ten seconds."""


@dataclass(frozen=True, slots=True)
class Small:
    """A photo as everything needs it: a reduced upright RGB picture, the facts, the checksum."""

    picture: Image.Image
    facts: Facts
    checksum: int


def small(path: str) -> Small:
    """One open and one decode, for fingerprint, evidence and thumbnail alike.

    Raises: Undecodable, OSError
    """
    with _opened(path, _shorten) as (image, kind, data):
        facts = metadata.read(image, kind.name)
        turn = metadata.turn(image)
        picture = _reduced(image, min(image.size) // EDGE)
        # Beyond an eighth no decoder shrinks further, so that large photos need another step.
        rest = min(picture.size) // EDGE
        if rest > 1:
            picture = picture.reduce(rest)
        return Small(_upright(picture, turn), facts, digest.checksum(data))


def preview(path: str, edge: int) -> Image.Image:
    """Upright RGB for the screen, at most `edge` pixels on its longer side, never enlarged.

    Raises: Undecodable, OSError
    """
    with _opened(path) as (image, *_):
        turn = metadata.turn(image)
        picture = _reduced(image, max(image.size) // edge)
        picture.thumbnail((edge, edge), Image.Resampling.LANCZOS, reducing_gap=2.0)
        return _upright(picture, turn)


def middle(path: str, share: float) -> Image.Image:
    """Upright RGB in full resolution: this share of width and height, around the middle.

    Raises: Undecodable, OSError
    """
    with _opened(path) as (image, *_):
        turn = metadata.turn(image)
        picture = _reduced(image, 1)
        across, down = (round(size * share) for size in picture.size)
        left, top = (picture.width - across) // 2, (picture.height - down) // 2
        return _upright(picture.crop((left, top, left + across, top + down)), turn)


def check(path: str) -> None:
    """Return only if the photo can be read to its end.

    Raises: Undecodable, OSError
    """
    with _opened(path) as (image, *_):
        _reduced(image, min(image.size) // EDGE)


def reduced(picture: Image.Image, edge: int) -> Image.Image:
    """The picture at most `edge` pixels on its longer side."""
    picture = picture.copy()
    picture.thumbnail((edge, edge), Image.Resampling.BILINEAR)
    return picture


def packed(picture: Image.Image) -> bytes:
    """A picture in few bytes, for `unpacked`."""
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=92, subsampling=0)
    return file.getvalue()


def unpacked(data: bytes) -> Image.Image:
    """The RGB picture that `packed` made these bytes from, but for its finest grain."""
    with JpegImageFile(io.BytesIO(data)) as image:
        image.load()
        return image


Prepare = Callable[[ImageFile.ImageFile, bytes], None]


@contextmanager
def _opened(
    path: str, prepare: Prepare | None = None
) -> Iterator[tuple[ImageFile.ImageFile, Format, bytes]]:
    data = _bytes(path)
    kind = _recognised(data)
    _silence_decoders()
    try:
        with _READERS[kind.name](io.BytesIO(data)) as image:
            _refuse_giants(image, kind, len(data))
            if prepare is not None:
                prepare(image, data)
            yield image, kind, data
            _refuse_hollow(image, data)
    except Undecodable:
        raise
    except Exception as error:  # decoders of damaged files raise anything
        raise _explained(error, kind, data) from error


def _bytes(path: str) -> bytes:
    """The whole file, read once: it may change or shrink later without harm to a decoder."""
    with open(path, "rb", opener=_open_without_waiting) as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise Undecodable(Problem.NOT_A_FILE)
        if not status.st_size:
            raise Undecodable(Problem.EMPTY)
        if status.st_size > MOST_BYTES:
            raise Undecodable(Problem.TOO_LARGE)
        return file.read()


def _open_without_waiting(path: str, flags: int) -> int:
    """Opening a FIFO would otherwise wait for somebody to write into it."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _recognised(data: bytes) -> Format:
    head = data[: formats.HEAD]
    if kind := formats.recognise(head):
        return kind
    if name := formats.recognise_unread(head):
        raise Undecodable(Problem.UNSUPPORTED, f"It is a {name} picture, which cannot be read yet.")
    raise Undecodable(Problem.NOT_A_PHOTO)


def _heic(file: io.BytesIO) -> ImageFile.ImageFile:
    from pi_heif import HeifImageFile

    image: ImageFile.ImageFile = HeifImageFile(file)
    return image


# The classes themselves, not Image.open: that would warn of sizes by a limit which is global,
# read MPO indexes, and ask every plugin in turn.
_READERS: dict[str, Callable[[io.BytesIO], ImageFile.ImageFile]] = {
    "JPEG": JpegImageFile,
    "PNG": PngImageFile,
    "AVIF": AvifImageFile,
    "HEIC": _heic,
    "WebP": WebPImageFile,
    "TIFF": TiffImageFile,
    "GIF": GifImageFile,
    "BMP": BmpImageFile,
    "JPEG 2000": Jpeg2KImageFile,
}

_QUIET = ("ignore", None, Warning, re.compile(r"PIL\.|pi_heif\."), 0)


def _silence_decoders() -> None:
    """Keep Pillow's warnings of odd metadata from the user.

    `warnings.catch_warnings` swaps a global and so is not for threads; a standing filter for
    these modules alone is. It is put back in front if somebody has reset the filters.
    """
    if warnings.filters[:1] != [_QUIET]:
        warnings.filterwarnings("ignore", module=_QUIET[3].pattern)


def _refuse_giants(image: ImageFile.ImageFile, kind: Format, size: int) -> None:
    """Judge by the header alone what decoding would need, before any of it is done."""
    pixels = image.width * image.height
    if isinstance(image, JpegImageFile):
        needed = size + _coefficients(image)
        if pixels > MOST_PIXELS:
            raise Undecodable(Problem.TOO_LARGE)
    else:
        is_plain = image.mode in _REDUCIBLE and "transparency" not in image.info
        needed = size + pixels * ((4 if is_plain else 8) + kind.overhead)
    if needed > MOST_BYTES:
        raise Undecodable(Problem.TOO_LARGE)


def _coefficients(image: JpegImageFile) -> int:
    """Bytes that a progressive JPEG takes beside the reduced picture: two for each sample."""
    if "progressive" not in image.info:
        return 0
    most = max(across * down for _, across, down, _ in image.layer)
    samples = sum(across * down for _, across, down, _ in image.layer) / most
    return int(2 * samples * image.width * image.height)


_SCAN, _END = b"\xff\xda", b"\xff\xd9"
_AFTER_SCAN = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")


def _refuse_hollow(image: ImageFile.ImageFile, data: bytes) -> None:
    """A JPEG whose rest was never written: zeros instead, which decode to a flat grey."""
    if not isinstance(image, JpegImageFile) or not data.endswith(bytes(64)):
        return
    if data.rfind(_END) < data.rfind(_SCAN):
        raise Undecodable(Problem.TRUNCATED)


def _shorten(image: ImageFile.ImageFile, data: bytes) -> None:
    """Leave of a large progressive JPEG what a small picture needs: the first of its scans.

    That holds the mean of every 8 x 8 pixels, in all colours, and takes a quarter of the time.
    The rest must be there all the same, to its end.
    """
    if not isinstance(image, JpegImageFile) or "progressive" not in image.info or not image.fp:
        return
    start = image.fp.tell()
    is_means_of_all = (
        data[start - 3 : start - 1] == bytes(2)
        and data.startswith(_SCAN, start - 8 - 2 * image.layers)  # so long a head names all layers
    )
    if not is_means_of_all or min(image.size) < 8 * LEAST_FIRST_SCAN:
        return
    if data.rfind(_END) < start:
        raise Undecodable(Problem.TRUNCATED)
    if end := _AFTER_SCAN.search(data, start):
        image.fp = io.BytesIO(data[: end.start()] + _END)


_ENDS_EARLY = re.compile("truncated|buffer of at least|expected to read|no more images", re.I)
_UNKNOWN = re.compile("unsupported|not supported|not implemented|not available", re.I)


def _explained(error: Exception, kind: Format, data: bytes) -> Undecodable:
    text = str(error)
    if isinstance(error, (MemoryError, Image.DecompressionBombError)):
        return Undecodable(Problem.TOO_LARGE)
    if kind.says_length(data) > len(data) or _ENDS_EARLY.search(text):
        return Undecodable(Problem.TRUNCATED)
    if isinstance(error, NotImplementedError) or _UNKNOWN.search(text):
        return Undecodable(Problem.UNSUPPORTED, f"It is a kind of {kind.name} that cannot be read.")
    return Undecodable(Problem.DAMAGED)


_REDUCIBLE = frozenset(("L", "RGB", "CMYK", "YCbCr", "LAB"))
_WITH_ALPHA = frozenset(("LA", "La", "RGBA", "RGBa"))
_DEEP = frozenset(("I", "F", "I;16", "I;16L", "I;16B", "I;16N"))
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def _reduced(image: ImageFile.ImageFile, shrink: int) -> Image.Image:
    """Plain RGB, smaller by the greatest of 1, 2, 4, 8 that is at most `shrink`.

    The JPEG decoder knows only these steps; other formats take the same so that copies meet.
    """
    factor = next((step for step in (8, 4, 2) if step <= shrink), 1)
    if isinstance(image, JpegImageFile):
        image.draft("RGB", (max(image.width // factor, 1), max(image.height // factor, 1)))
        factor = 1
    image.load()
    picture = _reducible(image)
    if factor > 1:
        picture = picture.reduce(factor)
    if picture.mode in _WITH_ALPHA:
        picture = _on_white(picture)
    picture = picture.convert("RGB")
    picture.info = {}
    return picture


def _reducible(image: Image.Image) -> Image.Image:
    """In a mode in which neighbouring pixels may be averaged."""
    if image.mode in _DEEP:
        return _shallow(image)
    if image.has_transparency_data:
        return image.convert("RGBA")
    if image.mode in _REDUCIBLE:
        return image
    return image.convert("L" if image.mode == "1" else "RGB")


def _shallow(image: Image.Image) -> Image.Image:
    """Eight bits from sixteen or more, scaled by the range in use; Pillow would clip them."""
    import numpy as np

    samples = np.nan_to_num(np.asarray(image, dtype=np.float32))
    top = float(samples.max(initial=0))
    whole = next((full for full in (1.0, 255.0, 65535.0) if top <= full), top)
    if image.mode.startswith("I;16"):
        whole = 65535.0
    return Image.fromarray((samples.clip(0) * (255 / whole) + 0.5).astype(np.uint8))


def _on_white(picture: Image.Image) -> Image.Image:
    backdrop = Image.new("RGBA", picture.size, "white")
    backdrop.alpha_composite(picture.convert("RGBA"))
    return backdrop


def _upright(picture: Image.Image, turn: int) -> Image.Image:
    return picture.transpose(_TURNS[turn]) if turn in _TURNS else picture

"""What the program asks of pictures: reduced, turned upright, plain RGB, whatever the format.

Decodes JPEGs and the like in the program itself, and hands all that is risky, large or slow to a
reader of its own; opening and pixels are rooms beside this one.
"""

from __future__ import annotations

import io
import logging
import os
import re
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageFile
from PIL.JpegImagePlugin import JpegImageFile

from dupeviewer.core.photos import digest, isolated, metadata, opening, pixels, problems, signatures
from dupeviewer.core.photos.opening import END, SCAN, Opened, Prepare, TooHeavy
from dupeviewer.core.photos.photo import Facts, Problem
from dupeviewer.core.photos.problems import Undecodable, unreadable
from dupeviewer.core.photos.under_way import State, UnderWay

logger = logging.getLogger(__name__)

__all__ = [
    "EDGE",
    "Small",
    "Undecodable",
    "check",
    "forget_notes",
    "middle",
    "note_in",
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

MOST_PIXELS_HERE = 80_000_000
MOST_BYTES_HERE = 64 << 20
MOST_SCANNED_HERE = 500_000_000
"""Pixels times scans: what the program decodes itself, for it takes about two seconds at most."""


@dataclass(frozen=True, slots=True)
class Small:
    """A photo as everything needs it: a reduced upright RGB picture, the facts, the checksum."""

    picture: Image.Image
    facts: Facts
    checksum: int


def small(path: str) -> Small:
    """One open and one decode, for fingerprint, evidence and thumbnail alike.

    Of animations and of several pages it shows four on one sheet. Raises: Undecodable, OSError
    """
    return _read(path, "small")


def preview(path: str, edge: int) -> Image.Image:
    """Upright RGB for the screen, at most `edge` pixels on its longer side, never enlarged.

    Raises: Undecodable, OSError
    """
    return _read(path, "preview", edge).picture


def middle(path: str, share: float) -> Image.Image:
    """Upright RGB in full resolution: this share of width and height, around the middle.

    Raises: Undecodable, OSError
    """
    return _read(path, "middle", share).picture


def check(path: str) -> None:
    """Return only if the photo can be read to its end.

    Raises: Undecodable, OSError
    """
    _read(path, "check")


def note_in(folder: Path) -> None:
    """Note from now on in this folder what is being read, and set aside what crashed a program."""
    forget_notes()
    try:
        _NOTES.append(UnderWay(folder))
    except OSError as error:
        logger.info("what is being read is not noted: %s", error)


def forget_notes() -> None:
    """Note nothing any more."""
    while _NOTES:
        _NOTES.pop().close()


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


# Here, or in a reader

_NOTES: list[UnderWay] = []
if hasattr(os, "register_at_fork"):  # the notes are those of the process that began them
    os.register_at_fork(after_in_child=forget_notes)


def _read(path: str, task: str, word: float = 0) -> Small:
    notes = _NOTES[0] if _NOTES else None
    is_suspect = notes is not None and notes.is_suspect(path)
    if notes is not None and is_suspect and task == "small" and not notes.is_told(path):
        notes.tell(path)
        raise Undecodable(Problem.CRASHED_READER, problems.SET_ASIDE)
    found = None if is_suspect else _light_bytes(path)
    if found is not None:
        data, state = found
        try:
            with notes.noted(path, state) if notes is not None else nullcontext():
                return answer(data, task, word, is_light=True)
        except TooHeavy:
            pass
    small = _apart(path, task, word)
    if notes is not None and is_suspect:
        notes.acquit(path)
    return small


def _apart(path: str, task: str, word: float) -> Small:
    try:
        return Small(*isolated.ask(path, task, word))
    except isolated.Unavailable as error:  # some systems let no process start another
        logger.info("%r is read without a reader of its own: %s", path, error)
        return answer(whole_bytes(path), task, word)


def _light_bytes(path: str) -> tuple[bytes, State] | None:
    """The whole file, read once: it may change or shrink later without harm to a decoder.

    None where it is for a reader. Raises: Undecodable, OSError
    """
    with opening.regular(path) as (file, status):
        kind = opening.recognised(file.read(signatures.HEAD))
        is_light = kind.is_plain and status.st_size <= MOST_BYTES_HERE
        if not is_light and isolated.is_possible():
            return None
        file.seek(0)
        data = file.read()
    if kind.name in ("JPEG", "PNG") and signatures.is_crumbled(data) and isolated.is_possible():
        return None
    return data, (status.st_size, status.st_mtime_ns)


def whole_bytes(path: str) -> bytes:
    """The whole file, for a reader. Raises: Undecodable, OSError"""
    with opening.regular(path) as (file, _):
        return file.read()


def answer(data: bytes, task: str, word: float = 0, *, is_light: bool = False) -> Small:
    """Do a task on the bytes of a file in this very process.

    Raises: Undecodable; TooHeavy for what might take long, where it has to be light
    """
    work = _TASKS[task]

    def prepare(image: Image.Image, data: bytes) -> None:
        if is_light:
            _refuse_heavy(image, data)
        if work.prepare is not None:
            work.prepare(image, data)

    with opening.opened(data, prepare) as opened:
        facts, turn = _facts(opened), metadata.turn(opened.image)
        picture = pixels.upright(work.do(opened.image, word), turn)
    return Small(picture, facts, digest.checksum(data))


def _refuse_heavy(image: Image.Image, data: bytes) -> None:
    if not isolated.is_possible():
        return
    count = image.width * image.height
    scans = data.count(SCAN) if "progressive" in image.info else 1
    is_heavy = count > MOST_PIXELS_HERE or count * scans > MOST_SCANNED_HERE
    if is_heavy or getattr(image, "is_animated", False):
        raise TooHeavy


def _small(image: Image.Image, _: float) -> Image.Image:
    shrink = min(image.size) // EDGE
    picture = _several(image, shrink) or pixels.reduced(image, shrink)
    # Beyond an eighth no decoder shrinks further, so that large photos need another step.
    rest = min(picture.size) // EDGE
    return picture.reduce(rest) if rest > 1 else picture


def _several(image: Image.Image, shrink: int) -> Image.Image | None:
    """Four frames on a sheet, each half as wide; None where there is but one."""
    if not getattr(image, "is_animated", False) or not isinstance(image, ImageFile.ImageFile):
        return None
    numbers = pixels.frame_numbers(image)
    if len(numbers) < 2:
        return None
    return pixels.sheet(list(pixels.frames(image, numbers, shrink)))


def _preview(image: Image.Image, edge: float) -> Image.Image:
    picture = pixels.reduced(image, int(max(image.size) // edge))
    picture.thumbnail((edge, edge), Image.Resampling.LANCZOS, reducing_gap=2.0)
    return picture


def _middle(image: Image.Image, share: float) -> Image.Image:
    picture = pixels.reduced(image, 1)
    across, down = (round(size * share) for size in picture.size)
    left, top = (picture.width - across) // 2, (picture.height - down) // 2
    return picture.crop((left, top, left + across, top + down))


def _whole(image: Image.Image, _: float) -> Image.Image:
    return pixels.reduced(image, min(image.size) // EDGE)


def _facts(opened: Opened) -> Facts:
    facts = metadata.read(opened.image, opened.kind.name)
    if opened.size is None:
        return facts
    # The preview in a RAW file has what LibRaw wrote into it: itself, and 1970 for no date.
    width, height = opened.size
    is_dated = facts.taken is not None and facts.taken.year > 1970
    by_reader = (facts.software or "").startswith("dcraw")
    return facts._replace(
        width=width,
        height=height,
        quality=None,
        taken=facts.taken if is_dated else None,
        software=None if by_reader else facts.software,
    )


_AFTER_SCAN = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")


def _shorten(image: Image.Image, data: bytes) -> None:
    """Leave of a large progressive JPEG what a small picture needs: the first of its scans.

    That holds the mean of every 8 x 8 pixels, in all colours, and takes a quarter of the time.
    The rest must be there all the same, to its end.
    """
    if not isinstance(image, JpegImageFile) or "progressive" not in image.info or not image.fp:
        return
    if "raw_size" in image.info:
        return
    start = image.fp.tell()
    is_means_of_all = (
        data[start - 3 : start - 1] == bytes(2)
        and data.startswith(SCAN, start - 8 - 2 * image.layers)  # so long a head names all layers
    )
    if not is_means_of_all or min(image.size) < 8 * LEAST_FIRST_SCAN:
        return
    if data.rfind(END) < start:
        raise Undecodable(Problem.TRUNCATED)
    if end := _AFTER_SCAN.search(data, start):
        image.fp = io.BytesIO(data[: end.start()] + END)


class _Task(NamedTuple):
    do: Callable[[Image.Image, float], Image.Image]
    prepare: Prepare | None = None


_TASKS: Mapping[str, _Task] = {
    "small": _Task(_small, _shorten),
    "preview": _Task(_preview),
    "middle": _Task(_middle),
    "check": _Task(_whole),
}

"""From what a decoder gives to plain, upright, reduced RGB in the colours of a screen.

Knows modes, colour profiles and several frames; limits and files are the affair of `opening`.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from PIL import Image, ImageFile
from PIL.Jpeg2KImagePlugin import Jpeg2KImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.TiffImagePlugin import TiffImageFile

MOST_FRAMES = 64
"""Of longer animations only the beginning is looked at."""

FRAMES = 4

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


def is_plain(image: Image.Image) -> bool:
    """Whether its pixels need no more than their own room to become RGB."""
    return image.mode in _REDUCIBLE and "transparency" not in image.info


def reduced(image: Image.Image, shrink: int) -> Image.Image:
    """Plain RGB, smaller by the greatest of 1, 2, 4, 8 that is at most `shrink`.

    The JPEG decoder knows only these steps; other formats take the same so that copies meet.
    """
    factor = next((step for step in (8, 4, 2) if step <= shrink), 1)
    if isinstance(image, JpegImageFile):
        image.draft("RGB", (max(image.width // factor, 1), max(image.height // factor, 1)))
        factor = 1
    if isinstance(image, Jpeg2KImageFile) and factor <= 1 << _levels(image):
        image.reduce = factor.bit_length() - 1
        factor = 1
    profile = image.info.get("icc_profile")
    image.load()
    picture = _reducible(image)
    if factor > 1:
        picture = picture.reduce(factor)
    if picture.mode in _WITH_ALPHA:
        picture = _on_white(picture)
    picture = _in_srgb(picture, profile) if isinstance(profile, bytes) else _in_rgb(picture)
    picture.info = {}
    return picture


def upright(picture: Image.Image, turn: int) -> Image.Image:
    return picture.transpose(_TURNS[turn]) if turn in _TURNS else picture


def frame_numbers(image: Image.Image) -> list[int]:
    """Which frames or pages stand for the whole: the first, the last, and two between.

    Of pictures that only hold themselves a second time, smaller, it is the first alone.
    """
    numbers = list(range(min(getattr(image, "n_frames", 1), MOST_FRAMES)))
    if isinstance(image, TiffImageFile):
        numbers = [number for number in numbers if not _is_stamp(image, number)]
        image.seek(0)
    if len(numbers) < 2:
        return [0]
    return [numbers[round(step * (len(numbers) - 1) / (FRAMES - 1))] for step in range(FRAMES)]


def frames(image: ImageFile.ImageFile, numbers: list[int], shrink: int) -> Iterator[Image.Image]:
    """These frames, in order, reduced each."""
    for number in numbers:
        image.seek(number)
        picture = reduced(image.copy(), shrink)
        yield picture


def sheet(pictures: list[Image.Image]) -> Image.Image:
    """Four pictures side by side and below each other, each in the shape of the first."""
    width, height = (-(-size // 2) for size in pictures[0].size)
    whole = Image.new("RGB", (2 * width, 2 * height))
    for number, picture in enumerate(pictures):
        part = picture.resize((width, height), Image.Resampling.BOX)
        whole.paste(part, (width * (number % 2), height * (number // 2)))
    return whole


def _is_stamp(image: TiffImageFile, number: int) -> bool:
    """Whether a page is a smaller picture of another, or a mask of it."""
    image.seek(number)
    kind = image.tag_v2.get(254, 0)
    return isinstance(kind, int) and bool(kind & 5)


def _levels(image: Jpeg2KImageFile) -> int:
    """How many times a JPEG 2000 can be halved by leaving parts of it out, as its header says."""
    if image.fp is None:
        return 0
    place = image.fp.tell()
    image.fp.seek(0)
    head = image.fp.read(1 << 12)
    image.fp.seek(place)
    at = head.find(b"\xff\x52", head.find(b"\xff\x51") + 1)
    return head[at + 9] if 0 <= at < len(head) - 9 else 0


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


def _in_rgb(picture: Image.Image) -> Image.Image:
    """Pillow would copy one that is."""
    return picture if picture.mode == "RGB" else picture.convert("RGB")


def _on_white(picture: Image.Image) -> Image.Image:
    backdrop = Image.new("RGBA", picture.size, "white")
    backdrop.alpha_composite(picture.convert("RGBA"))
    return backdrop


# Colours

_VISIBLE = 6
"""A profile that moves no colour by more than this is as good as sRGB."""

_LARGEST_PROFILE = 4 << 20
_PATCHES = bytes(
    (255, 0, 0, 0, 255, 0, 0, 0, 255, 200, 60, 60, 60, 200, 60, 60, 60, 200, 128, 128, 128)
)


def _in_srgb(picture: Image.Image, profile: bytes) -> Image.Image:
    """In the colours that the profile means: a wide one would make copies look different."""
    if picture.mode != "CMYK":
        picture = _in_rgb(picture)
    if len(profile) > _LARGEST_PROFILE:
        return _in_rgb(picture)
    transform = _to_srgb(profile, picture.mode)
    if transform is None:
        return _in_rgb(picture)
    from PIL import ImageCms

    found = ImageCms.applyTransform(picture, transform)
    return _in_rgb(picture) if found is None else found


@lru_cache(maxsize=8)
def _to_srgb(profile: bytes, mode: str) -> Any:  # Any: ImageCms is not there in some bundles
    """The way from a profile to sRGB; None where none is needed, or it cannot be read."""
    from PIL import ImageCms

    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        space = source.profile.xcolor_space.strip()
        if space != mode:
            return None
        target = ImageCms.createProfile("sRGB")
        intent = ImageCms.Intent.RELATIVE_COLORIMETRIC
        transform = ImageCms.buildTransform(source, target, mode, "RGB", intent)
    except (ImageCms.PyCMSError, OSError, ValueError):
        return None
    if mode != "RGB":
        return transform
    before = Image.frombytes("RGB", (len(_PATCHES) // 3, 1), _PATCHES)
    after = ImageCms.applyTransform(before, transform)
    if after is None:
        return None
    moved = max(abs(a - b) for a, b in zip(_PATCHES, after.tobytes(), strict=True))
    return transform if moved > _VISIBLE else None

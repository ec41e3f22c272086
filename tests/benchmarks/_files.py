"""Files to be read: the sample photographs enlarged, grained, cropped and saved as cameras do.

Knows Pillow and nothing of the program; what is measured on them is for the benchmarks to say.
"""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"

TWELVE = (4000, 3000)
TWO = (1632, 1224)


@lru_cache(maxsize=1)
def samples() -> list[Image.Image]:
    return [Image.open(path).convert("RGB") for path in sorted(SAMPLES.glob("*.jpg"))]


def photographs(folder: str, size: tuple[int, int], count: int, *, progressive: bool) -> list[str]:
    """JPEGs of quality 90 with the grain of a sensor, without which they would decode too fast.

    They show different things, as quarters of the samples; there are no more than four of each.
    """
    paths = []
    for number in range(count):
        picture = _grained(_quarter(number).resize(size, Image.Resampling.BICUBIC), number)
        path = os.path.join(folder, f"{size[0]}_{number}_{'p' if progressive else 'b'}.jpg")
        picture.save(path, quality=90, exif=_exif(), progressive=progressive)
        paths.append(path)
    return paths


COPIES = ("half", "small", "poor", "mirrored")
CELLS = (4, 3)


def with_copies(folder: str, originals: int) -> list[str]:
    """JPEGs of 2 megapixels of different things, as pieces of the samples beside one another.

    The first `originals` have a copy of each kind, with a name that begins with theirs.
    """
    paths = []
    across, down = CELLS
    for number in range(across * down * len(samples())):
        place, sample = divmod(number, len(samples()))
        whole = samples()[sample]
        width, height = whole.width // across, whole.height // down
        left, top = place % across * width, place // across * height
        piece = whole.crop((left, top, left + width, top + height))
        picture = _grained(piece.resize(TWO, Image.Resampling.BICUBIC), number)
        path = os.path.join(folder, f"{number:04}.jpg")
        picture.save(path, quality=90, exif=_exif())
        paths.append(path)
        for kind in COPIES if number < originals else ():
            _copied(picture, path, kind)
    return paths


def one_in_five_copied(folder: str, size: tuple[int, int], count: int) -> list[str]:
    """As `photographs`; every fourth has a copy as well, of each kind in turn."""
    paths = photographs(folder, size, count, progressive=False)
    copies = []
    for number, path in enumerate(paths[::4]):
        with Image.open(path) as picture:
            copies.append(_copied(picture, path, COPIES[number % len(COPIES)]))
    return [*paths, *copies]


def _copied(picture: Image.Image, path: str, kind: str) -> str:
    """The path of a copy of this kind, beside its original."""
    target = f"{path[:-4]}-{kind}.jpg"
    width, height = picture.size
    match kind:
        case "half":
            half = picture.resize((width // 2, height // 2), Image.Resampling.LANCZOS)
            half.save(target, quality=85)
        case "small":
            picture.resize((width * 25 // 102, height * 25 // 102)).save(target, quality=75)
        case "poor":
            picture.save(target, quality=40)
        case _:
            ImageOps.mirror(picture).save(target, quality=90)
    return target


def _grained(picture: Image.Image, number: int) -> Image.Image:
    noise = np.random.default_rng(number).normal(0, 4, (picture.height, picture.width, 1))
    pixels = np.asarray(picture, dtype=np.float32) + noise.astype(np.float32)
    return Image.fromarray(pixels.clip(0, 255).astype(np.uint8))


def _exif() -> Image.Exif:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0132] = "Canon", "EOS 80D", "2019:07:12 14:02:00"
    return exif


def _quarter(number: int) -> Image.Image:
    corner, sample = divmod(number, len(samples()))
    picture = samples()[sample]
    width, height = picture.width // 2, picture.height // 2
    left, top = (corner % 2) * width, (corner // 2) * height
    return picture.crop((left, top, left + width, top + height))

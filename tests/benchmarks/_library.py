"""A library of thousands of small photographs in five folders, made in a minute on all cores.

Each is a collage of pieces of the samples, so that each shows something else; one file in five is
a copy of another. What is measured on them is for the benchmarks to say.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache, partial

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageEnhance

from tests.benchmarks import _files

FOLDERS = ("Camera", "Phone", "Downloads", "Edited", "Backup")
SIZE = (640, 480)
PIECES = 7
EVERY = 5
"""Of so many files one is a copy."""

Chance = np.random.Generator


def five_folders(folder: str, photos: int) -> list[tuple[str, str]]:
    """Fill five folders, and give the pairs of an original and its copy.

    Copies are made as people make them: by a browser, an editor, a backup program, a messenger,
    and byte by byte; some have the name of their original, and some a name and a time of their
    own.
    """
    for name in FOLDERS:
        os.mkdir(os.path.join(folder, name))
    with ProcessPoolExecutor() as processes:
        work = partial(_five, folder)
        return list(processes.map(work, range(0, photos, EVERY), chunksize=16))


def _five(folder: str, first: int) -> tuple[str, str]:
    """Four originals and a copy of the first of them."""
    chance = np.random.default_rng((4, first))
    shown = _collage(np.random.default_rng((5, first)))
    original = _save(shown, folder, f"Camera/IMG_{first:06}.jpg", 90, chance)
    for number, place in enumerate(("Camera", "Phone", "Backup"), first + 1):
        other = _collage(np.random.default_rng((5, number)))
        _save(other, folder, f"{place}/IMG_{number:06}.jpg", 90, chance)
    copied = _COPIES[first // EVERY % len(_COPIES)]
    return original, copied(shown, folder, first, chance)


def _downloaded(shown: Image.Image, folder: str, number: int, chance: Chance) -> str:
    half = shown.resize((SIZE[0] // 2, SIZE[1] // 2), Image.Resampling.LANCZOS)
    return _save(half, folder, f"Downloads/IMG_{number:06} (1).jpg", 85, chance)


def _edited(shown: Image.Image, folder: str, number: int, chance: Chance) -> str:
    lighter = ImageEnhance.Brightness(shown).enhance(1.15)
    return _save(lighter, folder, f"Edited/IMG_{number:06}-edited.jpg", 80, chance)


def _backed_up(shown: Image.Image, folder: str, number: int, chance: Chance) -> str:
    return _save(shown, folder, f"Backup/IMG_{number:06}.jpg", 60, chance)


def _sent(shown: Image.Image, folder: str, number: int, chance: Chance) -> str:
    word = f"{int(chance.integers(1 << 24)):06x}{number:06}"
    return _save(shown.resize((400, 300)), folder, f"Phone/{word}.jpg", 50, chance)


def _copied(_shown: Image.Image, folder: str, number: int, _chance: Chance) -> str:
    original = os.path.join(folder, f"Camera/IMG_{number:06}.jpg")
    return shutil.copy2(original, os.path.join(folder, f"Downloads/IMG_{number:06}.jpg"))


_COPIES: tuple[Callable[[Image.Image, str, int, Chance], str], ...] = (
    _downloaded,
    _edited,
    _backed_up,
    _sent,
    _copied,
)


def _save(picture: Image.Image, folder: str, name: str, quality: int, chance: Chance) -> str:
    path = os.path.join(folder, name)
    picture.save(path, quality=quality)
    second = int(chance.integers(1_400_000_000, 1_600_000_000))
    os.utime(path, (second, second))
    return path


def _collage(chance: Chance) -> Image.Image:
    """Cut-outs of samples laid over a piece of another, with the grain of a sensor."""
    shown = _piece(chance, SIZE)
    for _ in range(PIECES):
        width, height = int(chance.integers(200, 440)), int(chance.integers(150, 330))
        left = int(chance.integers(-width // 3, SIZE[0] - 2 * width // 3))
        top = int(chance.integers(-height // 3, SIZE[1] - 2 * height // 3))
        shape = _cut_out(chance, (width, height))
        shown.paste(_piece(chance, (width, height)), (left, top), shape)
    left, top = (int(chance.integers(0, size)) for size in SIZE)
    return ImageChops.add(shown, _grain().crop((left, top, left + SIZE[0], top + SIZE[1])), 1, -128)


def _piece(chance: Chance, size: tuple[int, int]) -> Image.Image:
    """A part of a sample at this size, half of the time mirrored."""
    sample = _samples()[chance.integers(len(_samples()))]
    width = min(sample.width, int(size[0] * chance.uniform(0.3, 1.2)))
    height = min(sample.height, width * size[1] // size[0])
    left = int(chance.integers(0, sample.width - width + 1))
    top = int(chance.integers(0, sample.height - height + 1))
    box = (left, top, left + width, top + height)
    piece = sample.resize(size, Image.Resampling.BILINEAR, box)
    return piece.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if chance.random() < 0.5 else piece


def _cut_out(chance: Chance, size: tuple[int, int]) -> Image.Image:
    """A mask in the shape of something with nine corners."""
    turns, reaches = np.sort(chance.uniform(0, 2 * np.pi, 9)), chance.uniform(0.6, 1, 9)
    across = size[0] / 2 * (1 + reaches * np.cos(turns))
    down = size[1] / 2 * (1 + reaches * np.sin(turns))
    mask = Image.new("L", size)
    ImageDraw.Draw(mask).polygon(np.stack([across, down], axis=1).ravel().tolist(), fill=255)
    return mask


@lru_cache(maxsize=1)
def _samples() -> list[Image.Image]:
    """All that are large enough, in one size and half of it."""
    whole = _files.samples()
    every = [*whole, *(sample.reduce(2) for sample in whole)]
    return [sample for sample in every if min(sample.size) >= 300]


@lru_cache(maxsize=1)
def _grain() -> Image.Image:
    """Around 128, twice as wide and as high as a photograph."""
    levels = np.random.default_rng(9).normal(128, 4, (2 * SIZE[1], 2 * SIZE[0]))
    return Image.fromarray(levels.clip(0, 255).astype(np.uint8)).convert("RGB")

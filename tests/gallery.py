"""Builds photo-like pictures and their degraded twins in a folder, the same ones for the same seed.

Knows how to make files; what ought to be found among them is for the tests to say.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any  # options of Pillow, format by format

import numpy as np
from PIL import Image, ImageDraw, ImageOps

ORIENTATION = 0x0112

# What each EXIF orientation asks a viewer to do, undone: the pixels as the camera held sideways.
_UNDONE = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


class Gallery:
    """A folder of made photographs; every maker returns the path of the file it wrote."""

    def __init__(self, folder: Path, seed: int = 1) -> None:
        self.folder = folder
        self._seed = seed
        folder.mkdir(parents=True, exist_ok=True)

    def picture(self, number: int, size: tuple[int, int] = (640, 480)) -> Image.Image:
        """Soft clouds of several sizes with shapes upon them; different for each number."""
        chance = np.random.default_rng((self._seed, number))
        width, height = size
        pixels = np.zeros((height, width, 3), dtype=np.float32)
        for octave, weight in ((3, 1.0), (6, 0.6), (12, 0.35), (48, 0.12), (160, 0.06)):
            grid = chance.random((octave, octave, 3), dtype=np.float32) * 255
            cloud = Image.fromarray(grid.astype(np.uint8)).resize(size, Image.Resampling.BICUBIC)
            pixels += weight * np.asarray(cloud, dtype=np.float32)
        pixels -= pixels.min()
        picture = Image.fromarray((pixels * (255 / pixels.max())).astype(np.uint8))
        draw = ImageDraw.Draw(picture)
        for _ in range(6):
            x, y = int(chance.integers(0, width)), int(chance.integers(0, height))
            across, down = chance.integers(width // 12, width // 3, 2).tolist()
            colour = tuple(chance.integers(0, 256, 3).tolist())
            shape = draw.ellipse if chance.random() < 0.5 else draw.rectangle
            shape((x, y, x + across, y + down), fill=colour)
        return picture

    def photo(
        self, name: str, number: int = 0, size: tuple[int, int] = (640, 480), **options: Any
    ) -> str:
        """Save picture `number` in the format that the name says."""
        return self.save(self.picture(number, size), name, **options)

    def save(self, picture: Image.Image, name: str, **options: Any) -> str:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix in (".jpg", ".jpeg"):
            options = {"quality": 90, **options}
        picture.save(path, **options)
        return str(path)

    def bytes(self, name: str, data: bytes) -> str:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return str(path)

    # Twins: each takes the path of a photo and leaves it as it is.

    def half(self, path: str, name: str | None = None) -> str:
        """Half as wide and high, JPEG quality 75."""
        picture = _open(path)
        small = picture.resize((picture.width // 2, picture.height // 2), Image.Resampling.LANCZOS)
        return self.save(small, name or _twin(path, "half", ".jpg"), quality=75)

    def png(self, path: str, name: str | None = None) -> str:
        return self.save(_open(path), name or _twin(path, "png", ".png"))

    def mirrored(self, path: str, name: str | None = None) -> str:
        return self.save(ImageOps.mirror(_open(path)), name or _twin(path, "mirrored", ".jpg"))

    def turned_by_tag(self, path: str, orientation: int = 6, name: str | None = None) -> str:
        """Pixels turned away and an EXIF tag that turns them back: looks like the original."""
        picture, turn = _open(path), _UNDONE[orientation]
        exif = Image.Exif()
        exif[ORIENTATION] = orientation
        turned = picture.transpose(turn) if turn is not None else picture
        return self.save(
            turned, name or _twin(path, f"tag{orientation}", ".jpg"), exif=exif.tobytes()
        )

    def copy(self, path: str, name: str | None = None) -> str:
        """Byte by byte, with the same times."""
        suffix = os.path.splitext(path)[1]
        target = self.folder / (name or _twin(path, "copy", suffix))
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, target)
        return str(target)

    def cropped(self, path: str, share: float = 0.1, name: str | None = None) -> str:
        """Without `share` of width and height, taken off evenly on all sides."""
        picture = _open(path)
        across, down = int(picture.width * share / 2), int(picture.height * share / 2)
        box = (across, down, picture.width - across, picture.height - down)
        return self.save(picture.crop(box), name or _twin(path, "cropped", ".jpg"))

    def greyscale(self, path: str, name: str | None = None) -> str:
        return self.save(_open(path).convert("L"), name or _twin(path, "grey", ".jpg"))

    def twins(self, path: str) -> list[str]:
        """One of every kind that looks the same, the byte copy among them."""
        same = (self.half, self.png, self.mirrored, self.turned_by_tag, self.copy)
        return [make(path) for make in same]


def _open(path: str) -> Image.Image:
    with Image.open(path) as image:
        return ImageOps.exif_transpose(image)


def _twin(path: str, kind: str, suffix: str) -> str:
    return f"{os.path.splitext(os.path.basename(path))[0]}_{kind}{suffix}"

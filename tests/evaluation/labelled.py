"""A folder of files of which is known who belongs together: photographs, edits and look-alikes.

Knows what each file was made from; what a scan ought to say of two of them follows from that.
"""

from __future__ import annotations

import importlib
import os
import shutil
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageChops, ImageEnhance

from dupeviewer.core.likeness.cluster import Kind
from tests.evaluation import drawings
from tests.evaluation.drawings import Drawing
from tests.evaluation.edits import EDITS, HEIC, ORIENTATION, SAME, Edit
from tests.evaluation.photographs import PANNED, SECOND_SHOTS, Collection

EXACT = frozenset({Kind.EXACT})
ORIGINAL = Edit("original", "original", EXACT, options={"quality": 92})
COPY = Edit("exact", "copy", EXACT)
TAGGED = Edit("metadata", "metadata", SAME)
OF_DRAWINGS = (
    Edit("drawn, resized", "drawn half", SAME, lambda x: x.reduce(2), options={"quality": 85}),
    Edit("drawn, re-encoded", "drawn jpeg60", SAME, options={"quality": 60}),
)


@dataclass(frozen=True, slots=True)
class Labelled:
    """One file. One subject is one photograph; subjects of one scene are similar shots."""

    path: str
    subject: str
    scene: str
    edit: str
    family: str
    kinds: frozenset[Kind]


def build(folder: Path, collection: Collection, share: int = 1) -> list[Labelled]:
    """Write everything into `folder`; of the edits one in `share` for each photograph, in turn."""
    folder.mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        work = [
            pool.submit(_panned, folder, name, picture)
            if name in PANNED
            else pool.submit(_photograph, folder, name, picture, slice(number % share, None, share))
            for number, (name, picture) in enumerate(collection.pictures.items())
        ]
        work += [
            pool.submit(_drawing, folder, drawing, share)
            for drawing in drawings.made(collection.first_drawing)
        ]
        return [labelled for each in work for labelled in each.result()]


def _photograph(folder: Path, name: str, picture: Image.Image, which: slice) -> list[Labelled]:
    if name in SECOND_SHOTS:
        return _written(folder, name, SECOND_SHOTS[name], picture, (ORIGINAL,))
    return _written(folder, name, name, picture, (ORIGINAL, *(COPY, TAGGED, *EDITS)[which]))


def _panned(folder: Path, name: str, picture: Image.Image) -> list[Labelled]:
    """Shots of one place: moved aside, seen a little from the side, in a little other light."""
    chance = np.random.default_rng(list(name.encode()))
    shots = []
    width, height = picture.width * 0.66, picture.height * 0.8
    for number in range(4):
        left = picture.width * 0.105 * number + 8
        top = picture.height * chance.uniform(0.02, 0.16)
        corners = [
            (left, top),
            (left, top + height),
            (left + width, top + height),
            (left + width, top),
        ]
        moved = np.array(corners) + chance.normal(0, 0.004, (4, 2)) * picture.width
        size = (int(width), int(height))
        shot = picture.transform(
            size, Image.Transform.QUAD, moved.ravel().tolist(), Image.Resampling.BICUBIC
        )
        shot = ImageEnhance.Brightness(shot).enhance(float(chance.uniform(0.9, 1.1)))
        shots += _written(folder, f"{name}_shot{number}", name, shot, (ORIGINAL,))
    return shots


def _drawing(folder: Path, drawing: Drawing, share: int) -> list[Labelled]:
    which = slice(drawing.order % share, None, share)
    edits = (ORIGINAL, *OF_DRAWINGS[which]) if drawing.is_copied else (ORIGINAL,)
    return _written(folder, drawing.name, drawing.name, drawing.picture, edits)


def _written(
    folder: Path, subject: str, scene: str, picture: Image.Image, edits: tuple[Edit, ...]
) -> list[Labelled]:
    first = folder / f"{subject}_{edits[0].name}.jpg"
    labels = []
    for edit in edits:
        path = folder / f"{subject}_{edit.name}{edit.suffix}"
        kinds = edit.kinds
        if edit is COPY:
            shutil.copy2(first, path)
        elif edit is TAGGED:
            _tag(first, path)
        else:
            made = edit.make(picture)
            _save(edit, made, path)
            if _looks_the_same(made, picture):
                kinds |= SAME
        real = os.path.realpath(path)
        labels.append(Labelled(real, subject, scene, edit.name, edit.family, kinds))
    return labels


def _looks_the_same(made: Image.Image, picture: Image.Image) -> bool:
    """A square picture cut to a square, or a grey one made grey."""
    if made.size != picture.size:
        return False
    extremes = ImageChops.difference(made.convert("RGB"), picture).getextrema()
    return all(most <= 2 for _, most in extremes)


def _save(edit: Edit, made: Image.Image, path: Path) -> None:
    options = dict(edit.options)
    if edit.tag != 1:
        exif = Image.Exif()
        exif[ORIENTATION] = edit.tag
        options["exif"] = exif.tobytes()
    if edit in HEIC:
        importlib.import_module("pillow_heif").register_heif_opener()
    made.save(path, **options)


def _tag(first: Path, path: Path) -> None:
    """The same compressed pixels with a comment before them."""
    data = first.read_bytes()
    words = b"taken on the island"
    comment = b"\xff\xfe" + (len(words) + 2).to_bytes(2) + words
    path.write_bytes(data[:2] + comment + data[2:])

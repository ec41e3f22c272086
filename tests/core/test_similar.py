"""What the nearest photos to a picture are, among real photographs: also to a part of one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageOps

from dupeviewer.core import similar
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.storage.fingerprints import Store

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
SEVERAL = ("china", "coffee", "chelsea", "astronaut", "aitzgorri_by_Aitzol_Berasategi")

Make = Callable[[Image.Image], Image.Image]


@pytest.fixture
def ask() -> Iterator[Callable[[Path], list[similar.Near]]]:
    with Store.in_memory() as store, ThreadPoolExecutor(2) as executor:
        yield lambda path: similar.find(str(path), [str(SAMPLES)], store, executor, count=5)[0]


def part(left: float, top: float, width: float, height: float) -> Make:
    def make(picture: Image.Image) -> Image.Image:
        right, bottom = left + width, top + height
        edges = (left * picture.width, top * picture.height)
        ends = (right * picture.width, bottom * picture.height)
        return picture.crop(tuple(map(round, (*edges, *ends))))  # type: ignore[arg-type]  # four

    return make


def on_a_phone(picture: Image.Image) -> Image.Image:
    screen = Image.new("RGB", (720, 1440), "black")
    shown = ImageOps.contain(picture, (720, 1100))
    screen.paste(shown, (0, (1440 - shown.height) // 2))
    ImageDraw.Draw(screen).text((40, 30), "12:41", "white")
    return screen


MADE: dict[str, Make] = {
    "the middle third": part(1 / 3, 1 / 3, 1 / 3, 1 / 3),
    "a corner": part(0.08, 0.5, 0.42, 0.45),
    "turned": lambda picture: picture.transpose(Image.Transpose.ROTATE_90),
    "mirrored": ImageOps.mirror,
    "a screenshot": on_a_phone,
    "the middle half, turned": lambda picture: part(0.25, 0.25, 0.5, 0.5)(picture).rotate(
        90, expand=True
    ),
}


@pytest.mark.parametrize("name", SEVERAL)
@pytest.mark.parametrize("made", MADE)
def test_its_photo_comes_first(
    made: str, name: str, ask: Callable[[Path], list[similar.Near]], tmp_path: Path
) -> None:
    with Image.open(SAMPLES / f"{name}.jpg") as image:
        MADE[made](image.convert("RGB")).save(tmp_path / "asked.png")

    first = ask(tmp_path / "asked.png")[0]

    assert (first.photo.name, first.kind) == (f"{name}.jpg", Kind.EDITED)


def test_a_picture_of_something_else_is_near_nothing(
    ask: Callable[[Path], list[similar.Near]], tmp_path: Path
) -> None:
    Image.effect_mandelbrot((600, 400), (-2, -1.2, 0.8, 1.2), 80).save(tmp_path / "asked.png")

    near = ask(tmp_path / "asked.png")

    assert [each.kind for each in near] == [None] * 5
    assert [each.distance for each in near] == sorted(each.distance for each in near)


def test_the_other_view_of_a_stereo_pair_comes_as_a_similar_shot(
    ask: Callable[[Path], list[similar.Near]],
) -> None:
    near = ask(SAMPLES / "motorcycle_left.jpg")

    assert [(each.photo.name, each.kind) for each in near[:2]] == [
        ("motorcycle_left.jpg", Kind.SAME),
        ("motorcycle_right.jpg", Kind.SIMILAR),
    ]

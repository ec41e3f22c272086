"""Why two photos are not shown together: each sentence on files of which it is true."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont, ImageOps

from dupeviewer.core import why
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.scan import ScanOptions
from dupeviewer.core.sentences import Template

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
ALL = frozenset(Kind)


def page(words: str) -> Image.Image:
    sheet = Image.new("RGB", (700, 1000), "white")
    draw = ImageDraw.Draw(sheet)
    draw.rectangle((40, 40, 660, 110), fill="#27496d")
    for row in range(14):
        draw.rectangle((50, 150 + row * 58, 650, 190 + row * 58), outline="#777777", width=2)
        draw.text(
            (60, 158 + row * 58), words[row:] + words[:row], "#111188", ImageFont.load_default(22)
        )
    return sheet


def flat() -> Image.Image:
    return Image.new("RGB", (640, 480), "#88aacc")


def sample(name: str) -> Image.Image:
    with Image.open(SAMPLES / f"{name}.jpg") as image:
        image.thumbnail((800, 800))
        return image.convert("RGB")


def told(folder: Path, one: Image.Image, other: Image.Image, **asked: object) -> list[Template]:
    options = ScanOptions((str(folder),), **asked)  # type: ignore[arg-type]  # as given
    paths = [str(folder / name) for name in ("one.png", "other.png")]
    for picture, path in zip((one, other), paths, strict=True):
        picture.save(path)
    return [sentence.template for sentence in why.why_not(*paths, options)]


Two = tuple[Image.Image, Image.Image]
CASES: dict[Template, tuple[Callable[[], Two], dict[str, object]]] = {
    Template.WHY_FAR: (lambda: (sample("china"), sample("coffee")), {}),
    Template.WHY_FLAT: (lambda: (sample("china"), flat()), {}),
    Template.WHY_WORDS: (
        lambda: (page("the invoice of june, "), page("any other words now. ")),
        {},
    ),
    Template.WHY_TURNED: (
        lambda: (sample("china"), ImageOps.mirror(sample("china"))),
        {"turned": False},
    ),
    Template.WHY_SIMILAR: (lambda: (sample("motorcycle_left"), sample("motorcycle_right")), {}),
    Template.WHY_KIND: (
        lambda: (sample("china"), sample("china").convert("L")),
        {"kinds": frozenset({Kind.EXACT, Kind.SAME})},
    ),
    Template.WHY_MATCH: (lambda: (sample("china"), sample("china").reduce(2)), {}),
    Template.EXACT_COPY: (lambda: (sample("china"), sample("china")), {}),
}


@pytest.mark.parametrize("template", CASES, ids=lambda each: each.name)
def test_the_reason_is_told(template: Template, tmp_path: Path) -> None:
    pictures, asked = CASES[template]

    assert told(tmp_path, *pictures(), **asked) == [template]


def test_what_the_user_said_comes_first(tmp_path: Path) -> None:
    paths = [str(tmp_path / name) for name in ("a.png", "b.png")]
    for path, picture in zip(paths, (sample("china"), sample("coffee")), strict=True):
        picture.save(path)

    reasons = why.why_not(*paths, ScanOptions((str(tmp_path),)), told_apart=True)

    assert [each.template for each in reasons] == [Template.WHY_TOLD_APART, Template.WHY_FAR]


def test_a_difference_past_the_slider_is_told_with_both_numbers(tmp_path: Path) -> None:
    paths = [str(tmp_path / name) for name in ("a.png", "b.png")]
    for path, picture in zip(paths, (sample("china"), sample("china").convert("L")), strict=True):
        picture.save(path)

    (reason,) = why.why_not(*paths, ScanOptions((str(tmp_path),)), up_to=10)

    values = dict(reason.values)
    assert reason.template is Template.WHY_DIFFERENCE
    assert (int(str(values["a"])) > 10, values["b"]) == (True, 10)


def test_a_file_that_cannot_be_read_is_the_reason(tmp_path: Path) -> None:
    photo, broken = tmp_path / "a.png", tmp_path / "b.png"
    sample("china").save(photo)
    broken.write_bytes(photo.read_bytes()[:200])

    (reason,) = why.why_not(str(photo), str(broken), ScanOptions((str(tmp_path),)))

    assert (reason.template, reason.photos[0].path) == (Template.WHY_UNREAD, str(broken))

"""Pictures that look alike and are not: one layout with other words, or too little to tell.

Every family gives many pictures; no two of them are copies of each other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

Chance = np.random.Generator
TEXT = (
    "the invoice house report river total meeting of and to bread in signal for with plan paper "
    "green number is on garden from by letter as market road that under winter an agreement shall "
    "be party client between day date amount balance due payment terms clause item annex section"
)
WORDS = TEXT.split()


def _words(chance: Chance, count: int) -> str:
    return " ".join(chance.choice(WORDS, count))


def _font(size: float) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size)


def _document(chance: Chance) -> Image.Image:
    """A page of running text."""
    page = Image.new("RGB", (850, 1200), "white")
    draw = ImageDraw.Draw(page)
    draw.text((90, 80), _words(chance, 3).title(), "black", _font(34))
    for line in range(44):
        if line % 11 != 10:
            draw.text((90, 150 + line * 22), _words(chance, 11)[:76], "black", _font(17))
    return page


def _form(chance: Chance) -> Image.Image:
    """One printed form, filled in differently."""
    page = Image.new("RGB", (850, 1200), "#fdfdf8")
    draw = ImageDraw.Draw(page)
    draw.rectangle((60, 60, 790, 130), fill="#27496d")
    draw.text((80, 75), "APPLICATION 27-B", "white", _font(36))
    for row in range(12):
        top = 170 + row * 80
        draw.text(
            (70, top), f"{row + 1}. {WORDS[row].title()} {WORDS[row + 9]}", "#444444", _font(16)
        )
        draw.rectangle((70, top + 22, 780, top + 62), outline="#777777", width=2)
        draw.text((84, top + 28), _words(chance, 5)[:44], "#1a1a8c", _font(24))
    return page


def _receipt(chance: Chance) -> Image.Image:
    paper = Image.new("RGB", (420, 1000), "#f4f2ec")
    draw = ImageDraw.Draw(paper)
    draw.text((90, 30), "CORNER MARKET", "black", _font(30))
    draw.text((120, 75), "12 Station Road", "black", _font(20))
    total = 0.0
    for row in range(20):
        price = float(chance.uniform(0.5, 30))
        total += price
        draw.text((30, 130 + row * 34), _words(chance, 2).upper()[:20], "black", _font(22))
        draw.text((320, 130 + row * 34), f"{price:6.2f}", "black", _font(22))
    draw.text((30, 850), f"TOTAL          {total:7.2f}", "black", _font(32))
    return paper


def _slide(chance: Chance) -> Image.Image:
    slide = Image.new("RGB", (1280, 720), "#10355c")
    draw = ImageDraw.Draw(slide)
    draw.rectangle((0, 0, 1280, 120), fill="#f2a900")
    draw.text((60, 30), _words(chance, 4).title(), "#10355c", _font(54))
    for row in range(5):
        draw.ellipse((70, 190 + row * 95, 92, 212 + row * 95), fill="#f2a900")
        draw.text((120, 180 + row * 95), _words(chance, 6), "white", _font(36))
    draw.text((60, 670), "Quarterly review", "#9fb6cc", _font(22))
    return slide


def _interface(chance: Chance) -> Image.Image:
    """One program's window with other content in it."""
    screen = Image.new("RGB", (1280, 800), "#f3f4f6")
    draw = ImageDraw.Draw(screen)
    draw.rectangle((0, 0, 1280, 44), fill="#30343b")
    draw.text((540, 10), "Mail - Inbox", "white", _font(20))
    draw.rectangle((0, 44, 230, 800), fill="#e1e5ea")
    for row in range(12):
        draw.text((24, 70 + row * 40), WORDS[row * 3].title(), "#333333", _font(20))
    for row in range(13):
        top = 60 + row * 56
        draw.rectangle((250, top, 1260, top + 48), fill="white", outline="#d0d4da")
        draw.ellipse(
            (262, top + 8, 294, top + 40), fill=tuple(chance.integers(60, 220, 3).tolist())
        )
        draw.text((310, top + 4), _words(chance, 3).title(), "black", _font(18))
        draw.text((310, top + 25), _words(chance, 12)[:96], "#777777", _font(15))
    return screen


def _code(chance: Chance) -> Image.Image:
    """Squares as in QR codes, with the three marks in the corners."""
    modules = chance.random((33, 33)) < 0.5
    modules[0] = modules[-1] = modules[:, 0] = modules[:, -1] = False
    for y, x in ((1, 1), (1, 25), (25, 1)):
        modules[y - 1 : y + 8, x - 1 : x + 8] = False
        modules[y : y + 7, x : x + 7] = True
        modules[y + 1 : y + 6, x + 1 : x + 6] = False
        modules[y + 2 : y + 5, x + 2 : x + 5] = True
    return (
        Image.fromarray(np.where(modules, 0, 255).astype(np.uint8))
        .resize((528, 528), 0)
        .convert("RGB")
    )


def _map(chance: Chance) -> Image.Image:
    """Streets in a grid with parks and water, another quarter each time."""
    sheet = Image.new("RGB", (900, 900), "#f2efe9")
    draw = ImageDraw.Draw(sheet)
    for _ in range(5):
        x, y, side = (int(chance.integers(*each)) for each in ((0, 800), (0, 800), (60, 200)))
        draw.rectangle((x, y, x + side, y + side), fill="#c8e6b0")
    river = [
        (x, 450 + 200 * np.sin(x / 210 + chance.uniform(-1, 1) * 0.4)) for x in range(-50, 960, 60)
    ]
    draw.line(river, "#9cc4e4", 46, joint="curve")
    for step in range(0, 900, 75):
        at = step + int(chance.integers(-14, 14))
        draw.line((at, 0, at + int(chance.integers(-50, 50)), 900), "white", 9)
        draw.line((0, at, 900, at + int(chance.integers(-50, 50))), "white", 9)
    for _ in range(14):
        draw.text(
            tuple(chance.integers(20, 820, 2).tolist()),
            _words(chance, 1).title(),
            "#555555",
            _font(18),
        )
    return sheet


def _logo(chance: Chance) -> Image.Image:
    """A disc on white with a letter in it."""
    sheet = Image.new("RGB", (600, 600), "white")
    draw = ImageDraw.Draw(sheet)
    draw.ellipse((90, 90, 510, 510), fill=tuple(chance.integers(0, 200, 3).tolist()))
    letter = chr(65 + int(chance.integers(0, 26))) + chr(97 + int(chance.integers(0, 26)))
    draw.text((170, 170), letter, "white", _font(220))
    return sheet


def _flat(chance: Chance) -> Image.Image:
    """A clear sky, a wall, a scan of nothing: one colour and a little grain."""
    colour = chance.uniform(20, 245, 3)
    grain = chance.normal(0, 1.5, (480, 640, 1))
    return Image.fromarray((colour + grain).clip(0, 255).astype(np.uint8))


def _gradient(chance: Chance) -> Image.Image:
    """An evening sky: from one colour to another, downwards or nearly so."""
    one, other = chance.uniform(0, 120, 3), chance.uniform(120, 255, 3)
    y, x = np.mgrid[0:1:480j, 0:1:640j]
    share = (y + x * chance.uniform(-0.25, 0.25)).clip(0, 1)[..., None]
    grain = chance.normal(0, 1.0, (480, 640, 1))
    return Image.fromarray((one + (other - one) * share + grain).clip(0, 255).astype(np.uint8))


def _night(chance: Chance) -> Image.Image:
    """A black frame with one soft light in it."""
    frame = Image.new("RGB", (640, 480), "#050507")
    x, y = int(chance.integers(240, 400)), int(chance.integers(160, 320))
    radius = int(chance.integers(20, 60))
    ImageDraw.Draw(frame).ellipse((x - radius, y - radius, x + radius, y + radius), fill="#ffe9b0")
    return frame.filter(ImageFilter.GaussianBlur(radius / 2))


FAMILIES: dict[str, tuple[int, Callable[[Chance], Image.Image]]] = {
    "document": (12, _document),
    "form": (10, _form),
    "receipt": (10, _receipt),
    "slide": (8, _slide),
    "interface": (9, _interface),
    "code": (9, _code),
    "map": (8, _map),
    "logo": (10, _logo),
    "flat": (8, _flat),
    "gradient": (10, _gradient),
    "night": (6, _night),
}

WITH_COPIES = ("document", "form", "receipt", "slide", "interface", "code", "map")
COPIED = 3
"""So many of these families must still be found when they are made smaller."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """One of a family; `order` counts within it."""

    family: str
    order: int
    name: str
    picture: Image.Image

    @property
    def is_copied(self) -> bool:
        return self.family in WITH_COPIES and self.order < COPIED


def made(first: int = 0) -> Iterator[Drawing]:
    """All families, each numbered from `first`; of one number the same picture every time."""
    for family, (count, draw) in FAMILIES.items():
        for order in range(count):
            seed = [first + order, *family.encode()]
            picture = draw(np.random.default_rng(seed))
            yield Drawing(family, order, f"{family}{first + order}", picture)

"""What people and programs do to a photograph: one row an edit, with the kinds it may be given.

Knows pictures in memory; what is done with the files is for the labelled set to say.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont, ImageOps

from dupeviewer.core.likeness.cluster import Kind

SAME = frozenset({Kind.SAME})
EDITED = frozenset({Kind.EDITED})
UNSEEN = frozenset({Kind.SAME, Kind.EDITED})
"""For grain and softness that need not be visible at the size of a screen."""

ORIENTATION = 0x0112

Make = Callable[[Image.Image], Image.Image]


@dataclass(frozen=True, slots=True)
class Edit:
    """`make` gives the pixels, `suffix` and `options` how they are saved."""

    family: str
    name: str
    kinds: frozenset[Kind]
    make: Make = field(default=lambda picture: picture)
    suffix: str = ".jpg"
    options: dict[str, Any] = field(default_factory=lambda: {"quality": 88})
    tag: int = 1


def _edge(longest: int) -> Make:
    def make(picture: Image.Image) -> Image.Image:
        scale = longest / max(picture.size)
        size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
        return picture.resize(size, Image.Resampling.LANCZOS)

    return make


def _smaller(divisor: int) -> Make:
    return lambda picture: _edge(max(picture.size) // divisor)(picture)


def _turned(how: Image.Transpose) -> Make:
    return lambda picture: picture.transpose(how)


def _without(share: float, across: float = 0.5, down: float = 0.5) -> Make:
    """Without this share of width and of height; `across` and `down` say how much of it is left
    and top."""

    def make(picture: Image.Image) -> Image.Image:
        width, height = picture.width * (1 - share), picture.height * (1 - share)
        left, top = (picture.width - width) * across, (picture.height - height) * down
        return picture.crop((int(left), int(top), int(left + width), int(top + height)))

    return make


def _square(picture: Image.Image) -> Image.Image:
    side = min(picture.size)
    return ImageOps.fit(picture, (side, side), Image.Resampling.LANCZOS)


def _wide(picture: Image.Image) -> Image.Image:
    """Cut to 16:9, or where it is that wide, to 4:3."""
    width, height = picture.size
    shape = 16 / 9 if width / height < 1.7 else 4 / 3
    size = (
        (width, round(width / shape)) if width / height < shape else (round(height * shape), height)
    )
    return ImageOps.fit(picture, size, Image.Resampling.LANCZOS)


def _stretched(picture: Image.Image) -> Image.Image:
    return picture.resize((picture.width, round(picture.height * 0.88)), Image.Resampling.LANCZOS)


def _bordered(share: float, colour: str) -> Make:
    return lambda picture: ImageOps.expand(picture, round(max(picture.size) * share), colour)


def _letterbox(picture: Image.Image) -> Image.Image:
    side = max(picture.size)
    height = side if picture.height < 0.9 * side else round(side * 1.35)
    return ImageOps.pad(picture, (side, height), color="black")


def _caption(picture: Image.Image) -> Image.Image:
    bar = round(picture.height * 0.16)
    page = Image.new("RGB", (picture.width, picture.height + bar), "white")
    page.paste(picture, (0, bar))
    draw = ImageDraw.Draw(page)
    font = ImageFont.load_default(bar * 0.45)
    draw.text((bar * 0.3, bar * 0.2), "When you come home at last", "black", font)
    return page


def _tilted(degrees: float) -> Make:
    """Turned a little and cut to the largest box of the same shape without corners."""

    def make(picture: Image.Image) -> Image.Image:
        angle = np.radians(abs(degrees))
        ratio = max(picture.width / picture.height, picture.height / picture.width)
        scale = 1 / (np.cos(angle) + ratio * np.sin(angle))
        turned = picture.rotate(degrees, Image.Resampling.BICUBIC)
        return _without(1 - float(scale))(turned)

    return make


def _curve(change: Callable[[np.ndarray], np.ndarray]) -> Make:
    """`change` takes and gives RGB from 0 to 1."""

    def make(picture: Image.Image) -> Image.Image:
        pixels = np.asarray(picture, dtype=np.float32) / 255
        return Image.fromarray((change(pixels).clip(0, 1) * 255 + 0.5).astype(np.uint8))

    return make


def _balance(red: float, blue: float) -> Make:
    return _curve(lambda rgb: rgb * np.array([red, 1.0, blue], dtype=np.float32))


def _gamma(power: float) -> Make:
    return _curve(lambda rgb: rgb**power)


def _grey(picture: Image.Image) -> Image.Image:
    return picture.convert("L")


def _sepia(picture: Image.Image) -> Image.Image:
    return ImageOps.colorize(picture.convert("L"), "#1c0f04", "#fff0d2", "#9a7448")


def _faded(picture: Image.Image) -> Image.Image:
    """As phone filters do: lifted blacks, teal shadows, warm lights, less colour."""
    soft = np.asarray(ImageEnhance.Color(picture).enhance(0.7), dtype=np.float32) / 255
    shadows, lights = np.array([0.06, 0.11, 0.13]), np.array([0.98, 0.93, 0.85])
    return _curve(lambda _: shadows + (soft * soft * (3 - 2 * soft)) * (lights - shadows))(picture)


def _vignette(picture: Image.Image) -> Image.Image:
    y, x = np.mgrid[-1 : 1 : picture.height * 1j, -1 : 1 : picture.width * 1j]
    light = (1 - 0.3 * (x * x + y * y)).clip(0, 1)[..., None].astype(np.float32)
    return _curve(lambda rgb: rgb * light)(picture)


def _blurred(share: float) -> Make:
    return lambda picture: picture.filter(ImageFilter.GaussianBlur(max(picture.size) * share))


def _sharpened(picture: Image.Image) -> Image.Image:
    return picture.filter(ImageFilter.UnsharpMask(2, 150, 2))


def _noisy(picture: Image.Image) -> Image.Image:
    grain = np.random.default_rng(7).normal(0, 14, (picture.height, picture.width, 3))
    return _curve(lambda rgb: rgb + grain.astype(np.float32) / 255)(picture)


def _signed(picture: Image.Image) -> Image.Image:
    return _written(picture, "(c) Jane Doe 2019", 0.045, ((0.55, 0.9),), 200)


def _watermarked(picture: Image.Image) -> Image.Image:
    places = tuple((x / 3 + 0.02, y / 4 + 0.08) for x in range(3) for y in range(4))
    return _written(picture, "PREVIEW", 0.06, places, 90)


def _written(
    picture: Image.Image,
    words: str,
    size: float,
    places: tuple[tuple[float, float], ...],
    alpha: int,
) -> Image.Image:
    layer = Image.new("RGBA", picture.size)
    draw = ImageDraw.Draw(layer)
    font = ImageFont.load_default(picture.width * size)
    for x, y in places:
        draw.text((x * picture.width, y * picture.height), words, (255, 255, 255, alpha), font)
    return Image.alpha_composite(picture.convert("RGBA"), layer).convert("RGB")


def _sticker(picture: Image.Image) -> Image.Image:
    picture = picture.copy()
    side = min(picture.size) // 6
    part = side // 4
    x, y = round(picture.width * 0.7), round(picture.height * 0.12)
    draw = ImageDraw.Draw(picture)
    draw.ellipse((x, y, x + side, y + side), fill="#ffcc22", outline="black", width=3)
    draw.arc((x + part, y + part, x + 3 * part, y + 3 * part), 20, 160, "black", 4)
    return picture


def _on_phone(picture: Image.Image) -> Image.Image:
    """The screen of a phone that shows the photo in its gallery."""
    screen = Image.new("RGB", (720, 1440), "black")
    shown = ImageOps.contain(picture, (720, 1040))
    screen.paste(shown, (0, (1440 - shown.height) // 2))
    draw = ImageDraw.Draw(screen)
    draw.text((24, 12), "9:41", "white", ImageFont.load_default(26))
    draw.text((620, 12), "LTE 87%", "white", ImageFont.load_default(22))
    draw.text((90, 80), "14 July 2019", "white", ImageFont.load_default(30))
    draw.line((30, 98, 52, 80, 30, 98, 52, 116), "white", 4)
    for x, word in ((60, "Share"), (230, "Edit"), (390, "Lens"), (550, "Delete")):
        draw.ellipse((x + 16, 1310, x + 52, 1346), outline="white", width=3)
        draw.text((x, 1360), word, "white", ImageFont.load_default(24))
    return screen


def _on_desktop(picture: Image.Image) -> Image.Image:
    """A viewer's window with its bars and a side panel."""
    screen = Image.new("RGB", (1280, 800), "#2b2e34")
    draw = ImageDraw.Draw(screen)
    draw.rectangle((0, 0, 1280, 34), fill="#e6e6e6")
    draw.text((560, 6), "IMG_2041.JPG", "black", ImageFont.load_default(18))
    draw.rectangle((0, 34, 1280, 84), fill="#f6f6f6")
    for x in range(20, 420, 50):
        draw.rectangle((x, 44, x + 30, 74), outline="#555555", width=2)
    draw.rectangle((1060, 84, 1280, 800), fill="#fafafa")
    for line in range(14):
        draw.text((1075, 100 + line * 40), f"Fact {line}: {line * 37 % 91}", "#333333")
    shown = ImageOps.contain(picture, (1020, 680))
    screen.paste(shown, ((1060 - shown.width) // 2, 84 + (716 - shown.height) // 2))
    return screen


def _brighter(picture: Image.Image) -> Image.Image:
    return ImageEnhance.Brightness(picture).enhance(1.25)


def _darker(picture: Image.Image) -> Image.Image:
    return ImageEnhance.Brightness(picture).enhance(0.7)


def _contrast(much: float) -> Make:
    return lambda picture: ImageEnhance.Contrast(picture).enhance(much)


def _vivid(picture: Image.Image) -> Image.Image:
    return ImageEnhance.Color(picture).enhance(1.6)


_T = Image.Transpose

HEIC = (
    (Edit("format", "heic", SAME, suffix=".heic", options={"quality": 60}),)
    if importlib.util.find_spec("pillow_heif")
    else ()
)
"""What the program itself brings along only reads HEIC; to write it, install pillow-heif."""

EDITS: tuple[Edit, ...] = (
    Edit("re-encode", "jpeg95", SAME, options={"quality": 95}),
    Edit("re-encode", "jpeg75", SAME, options={"quality": 75, "progressive": True}),
    Edit("re-encode", "jpeg40", SAME, options={"quality": 40}),
    Edit("re-encode", "jpeg15", SAME, options={"quality": 15}),
    Edit("resize", "half", SAME, _smaller(2)),
    Edit("resize", "quarter", SAME, _smaller(4)),
    Edit("resize", "160px", SAME, _edge(160)),
    Edit("format", "png", SAME, suffix=".png", options={"compress_level": 1}),
    Edit("format", "webp", SAME, suffix=".webp", options={"quality": 80, "method": 1}),
    Edit("format", "avif", SAME, suffix=".avif", options={"quality": 60, "speed": 9}),
    *HEIC,
    Edit("format", "tiff", SAME, suffix=".tif", options={}),
    Edit("format", "gif", SAME, suffix=".gif", options={}),
    Edit("turned by tag", "tag6", SAME, _turned(_T.ROTATE_90), tag=6),
    Edit("turned by tag", "tag3", SAME, _turned(_T.ROTATE_180), tag=3),
    Edit("turned", "turn90", EDITED, _turned(_T.ROTATE_90)),
    Edit("turned", "turn180", EDITED, _turned(_T.ROTATE_180)),
    Edit("turned", "turn270", EDITED, _turned(_T.ROTATE_270)),
    Edit("turned", "mirror", EDITED, _turned(_T.FLIP_LEFT_RIGHT)),
    Edit("turned", "flip", EDITED, _turned(_T.FLIP_TOP_BOTTOM)),
    Edit("crop 5, 10 %", "crop5", EDITED, _without(0.05)),
    Edit("crop 5, 10 %", "crop10", EDITED, _without(0.10)),
    Edit("crop 5, 10 %", "crop10corner", EDITED, _without(0.10, 0.1, 0.9)),
    Edit("crop 25 %", "crop25", EDITED, _without(0.25)),
    Edit("crop 25 %", "crop25corner", EDITED, _without(0.25, 0.85, 0.2)),
    Edit("aspect", "square", EDITED, _square),
    Edit("aspect", "wide", EDITED, _wide),
    Edit("aspect", "stretch", EDITED, _stretched),
    Edit("border", "border4", EDITED, _bordered(0.04, "white")),
    Edit("border", "border10", EDITED, _bordered(0.10, "black")),
    Edit("border", "letterbox", EDITED, _letterbox),
    Edit("border", "caption", EDITED, _caption),
    Edit("tilt", "tilt2", EDITED, _tilted(2)),
    Edit("tilt", "tilt5", EDITED, _tilted(-5)),
    Edit("screenshot", "phone", EDITED, _on_phone, ".png"),
    Edit("screenshot", "desktop", EDITED, _on_desktop, ".png"),
    Edit("tone", "brighter", EDITED, _brighter),
    Edit("tone", "darker", EDITED, _darker),
    Edit("tone", "contrast-", EDITED, _contrast(0.6)),
    Edit("tone", "contrast+", EDITED, _contrast(1.5)),
    Edit("tone", "gamma0.6", EDITED, _gamma(0.6)),
    Edit("tone", "gamma1.6", EDITED, _gamma(1.6)),
    Edit("tone", "vignette", EDITED, _vignette),
    Edit("colour", "warmer", EDITED, _balance(1.12, 0.85)),
    Edit("colour", "cooler", EDITED, _balance(0.88, 1.12)),
    Edit("colour", "grey", EDITED, _grey),
    Edit("colour", "sepia", EDITED, _sepia),
    Edit("colour", "vivid", EDITED, _vivid),
    Edit("colour", "faded", EDITED, _faded),
    Edit("blur, noise", "blur", UNSEEN, _blurred(0.003)),
    Edit("blur, noise", "soft", UNSEEN, _blurred(0.008)),
    Edit("blur, noise", "sharpen", UNSEEN, _sharpened),
    Edit("blur, noise", "noise", UNSEEN, _noisy),
    Edit("watermark", "signed", EDITED, _signed),
    Edit("watermark", "watermark", EDITED, _watermarked),
    Edit("watermark", "sticker", EDITED, _sticker),
)

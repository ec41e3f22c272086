"""The facts of a photo that a person cares about: size, date, camera, place, words.

Takes them from a picture that decoding has opened; whatever is absurd counts as absent.
"""

from __future__ import annotations

import html
import math
import re
import struct
from bisect import bisect_left
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PIL import ExifTags, Image
from PIL.JpegImagePlugin import JpegImageFile
from PIL.TiffImagePlugin import TiffImageFile

from dupeviewer.core.photos.photo import Facts

Tags = Mapping[int, Any]  # EXIF values are numbers, strings, bytes or tuples of them

_MALFORMED = (
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
)
_LONGEST_TEXT = 2000


def read(image: Image.Image, kind: str) -> Facts:
    """All facts; to be called before the picture is drafted or loaded, never raises."""
    main, detail, place = (
        _tags(image, ifd) for ifd in (None, ExifTags.IFD.Exif, ExifTags.IFD.GPSInfo)
    )
    words = _packet(image)
    is_lying = turn(image) >= 5
    return Facts(
        width=image.height if is_lying else image.width,
        height=image.width if is_lying else image.height,
        format=kind,
        quality=_quality(image),
        taken=_taken(main, detail),
        camera=_camera(_text(main.get(0x010F)), _text(main.get(0x0110))),
        lens=_text(detail.get(0xA434)),
        location=_location(place),
        software=_text(main.get(0x0131)),
        caption=_caption(main, detail) or _in_packet(words, "dc:description"),
        keywords=_keywords(main) or _list_in_packet(words, "dc:subject"),
        rating=_rating(main.get(0x4746)) or _rating(_in_packet(words, "xmp:Rating")),
    )


def turn(image: Image.Image) -> int:
    """The EXIF orientation that is still to be done, 1 to 8; 1 means upright."""
    if isinstance(image, TiffImageFile):
        return 1  # Pillow turns these itself, while it loads them
    value = _tags(image, None).get(0x0112)
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _tags(image: Image.Image, ifd: int | None) -> Tags:
    try:
        exif = image.getexif()
        return dict(exif) if ifd is None else exif.get_ifd(ifd)
    except _MALFORMED:
        return {}


def _quality(image: Image.Image) -> int | None:
    """The JPEG quality (1-100) whose standard luminance table is as coarse as that of the file."""
    if not isinstance(image, JpegImageFile) or not image.layer:
        return None
    table = image.quantization.get(image.layer[0][3])
    if not table:
        return None
    return _nearest_quality(sum(table))


# The luminance table of Annex K of the JPEG standard; only its sum at each quality matters.
_STANDARD = (
    *(16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55),
    *(14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62),
    *(18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92),
    *(49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99),
)


def _coarseness(quality: int) -> int:
    scale = 5000 // quality if quality < 50 else 200 - 2 * quality
    return sum(min(max((step * scale + 50) // 100, 1), 255) for step in _STANDARD)


_COARSENESS = [_coarseness(quality) for quality in range(100, 0, -1)]


def _nearest_quality(coarseness: int) -> int:
    at = bisect_left(_COARSENESS, coarseness)
    if at == 0:
        return 100
    if at == len(_COARSENESS):
        return 1
    finer, coarser = _COARSENESS[at - 1], _COARSENESS[at]
    return 100 - at if coarser - coarseness < coarseness - finer else 101 - at


def _text(value: object) -> str | None:
    """A line of plain text: no control characters, no blank ends, of bearable length."""
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if not isinstance(value, str):
        return None
    value = _as_utf8(value[:_LONGEST_TEXT])
    return " ".join(_CONTROL.sub(" ", value.split("\0", 1)[0]).split()) or None


_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")


def _as_utf8(value: str) -> str:
    """Pillow takes EXIF text for Latin-1, while most programs write UTF-8."""
    try:
        return value.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return value


def _windows_text(value: object) -> str | None:
    """The XP... tags that Windows writes: UTF-16 in a tag of bytes."""
    if isinstance(value, tuple) and all(isinstance(each, int) for each in value):
        value = bytes(each & 0xFF for each in value)
    return _text(value.decode("utf-16-le", "replace")) if isinstance(value, bytes) else None


def _comment(value: object) -> str | None:
    """UserComment: eight bytes name the character set."""
    if not isinstance(value, bytes) or len(value) <= 8:
        return None
    charset, rest = value[:8].rstrip(b"\0 "), value[8:]
    if charset == b"UNICODE":
        return _text(rest.decode("utf-16-le" if rest[1:2] == b"\0" else "utf-16-be", "replace"))
    return _text(rest) if charset in (b"ASCII", b"") and rest.isascii() else None


def _caption(main: Tags, detail: Tags) -> str | None:
    return (
        _text(main.get(0x010E))
        or _windows_text(main.get(0x9C9B))
        or _windows_text(main.get(0x9C9C))
        or _comment(detail.get(0x9286))
    )


def _keywords(main: Tags) -> tuple[str, ...]:
    text = _windows_text(main.get(0x9C9E)) or ""
    return tuple(word for each in text.split(";") if (word := each.strip()))


def _taken(main: Tags, detail: Tags) -> datetime | None:
    candidates = (detail.get(0x9003), detail.get(0x9004), main.get(0x0132))
    return next((at for each in candidates if (at := _datetime(each))), None)


_DATE = re.compile(r"(\d{4})[:/-](\d\d?)[:/-](\d\d?)[ T](\d\d?):(\d\d?)(?::(\d\d?))?")


def _datetime(value: object) -> datetime | None:
    parts = _DATE.match(value.strip()) if isinstance(value, str) else None
    if not parts:
        return None
    try:
        at = datetime(*(int(part or 0) for part in parts.groups()))  # type: ignore[arg-type]  # noqa: DTZ001 - naive, as cameras write it
    except ValueError:
        return None
    return at if at.year >= 1826 else None


def _camera(make: str | None, model: str | None) -> str | None:
    if not make or not model:
        return model or make
    brand = make.split()[0]
    return model if model.casefold().startswith(brand.casefold()) else f"{make} {model}"


def _rating(value: object) -> int | None:
    if not isinstance(value, (int, str)):
        return None
    try:
        stars = int(value)
    except ValueError:
        return None
    return stars if 1 <= stars <= 5 else None


def _location(place: Tags) -> tuple[float, float] | None:
    north = _degrees(place.get(2), place.get(1), "S", 90)
    east = _degrees(place.get(4), place.get(3), "W", 180)
    if north is None or east is None or (north == 0 and east == 0):
        return None
    return north, east


def _degrees(value: object, side: object, negative: str, most: int) -> float | None:
    if not isinstance(value, tuple) or not 1 <= len(value) <= 3:
        return None
    try:
        degrees = math.fsum(float(part) / 60**power for power, part in enumerate(value))
    except _MALFORMED:
        return None
    if not math.isfinite(degrees) or not 0 <= degrees <= most:
        return None
    is_negative = str(side).strip("\0 ").upper() == negative
    return round(-degrees if is_negative else degrees, 6)


def _packet(image: Image.Image) -> str:
    """The XMP packet as text; it is searched, not parsed: no entities, no bombs."""
    packet = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or ""
    if isinstance(packet, bytes):
        packet = packet[:65536].decode("utf-8", "replace")
    return packet[:65536] if isinstance(packet, str) else ""


def _in_packet(packet: str, name: str) -> str | None:
    return next(iter(_list_in_packet(packet, name)), None)


def _list_in_packet(packet: str, name: str) -> tuple[str, ...]:
    if not packet:
        return ()
    if simple := re.search(rf'\b{name}\s*=\s*"([^"]*)"', packet):
        found = [simple[1]]
    elif element := re.search(rf"<{name}\b[^>]*>(.*?)</{name}>", packet, re.DOTALL):
        found = re.findall(r"<rdf:li\b[^>]*>([^<]*)</rdf:li>", element[1]) or [element[1]]
    else:
        return ()
    texts = (_text(html.unescape(each)) for each in found if "<" not in each)
    return tuple(text for text in texts if text)

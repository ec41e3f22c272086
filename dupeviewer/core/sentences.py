"""What the program says of photos: templates with named placeholders, English as the source text.

Knows the words and how values are written; when a sentence is true is the affair of who says it.
"""

from __future__ import annotations

import os
import re
import string
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from functools import cache

from dupeviewer.core.photos.photo import Photo

TRASH_WORD = "Recycle Bin" if sys.platform == "win32" else "Trash"


class Template(Enum):
    """Whole sentences. `{n}` is the photo spoken for, `{m}` the other one (or others)."""

    PROTECTED = "Photo {n} is in a protected folder, so it stays. The others are extra copies."
    PROTECTED_STAYS = "Photo {n} is in a protected folder, so it stays."
    ALL_PROTECTED = "Photo {n} and its copies are in protected folders, so they all stay."
    RAW = "Photo {n} is the camera's RAW file. Photo {m} is a {format} made from it."
    HEIC = "Photo {n} is the camera's HEIC. Photo {m} was converted from it."
    HEIC_LOST = (
        "Photo {n} is the camera's HEIC. Photo {m} was converted from it and lost its {facts}."
    )
    DERIVED_PNG = (
        "Photo {m} is a PNG saved from this JPEG, photo {n}: same picture, no extra quality."
    )
    FORMAT = "You prefer the {a} over the camera's {b}."
    FROM_CAMERA = "Photo {n} is as the camera saved it; photo {m} was saved by {software}."
    ENLARGED = "Photo {m} is larger in pixels but looks enlarged; photo {n} has more real detail."
    NO_MORE_DETAIL = (
        "Photo {m} may only be enlarged: it shows hardly more real detail than photo {n}."
    )
    PIXELS = "Photo {n} has {x}× more pixels ({a} vs {b})."
    SLIGHTLY_MORE_PIXELS = "Photo {n} has slightly more pixels ({a} vs {b})."
    COMPRESSION = "Photo {n} is less compressed (JPEG quality about {a} vs {b})."
    LOSSLESS = (
        "Photo {n} is a {format}, saved without loss; photo {m} is a JPEG (quality about {b})."
    )
    FULL_COLOUR = "Photo {n} has full colour; photo {m} is a GIF with at most 256 colours."
    METADATA = "Photo {n} still has its {facts}; photo {m} doesn't."
    WIDER = "Photo {n} shows more of the scene. Photo {m} is cropped to {p} % of it."
    COMPANIONS = "Photo {n} comes with {files}; photo {m} has nothing like it."
    FOLDER = "You prefer {a} over {b}."
    TAKEN_EARLIER = "Photo {n} has the earlier date taken ({a} vs {b})."
    OLDER = "Photo {n} is the older file ({a} vs {b})."
    TIDIER_NAME = "Photo {n} has the tidier name ({a} vs {b})."
    TIDIER_FOLDER = "Photo {n} is in the tidier folder ({a} vs {b})."
    CENTRE = "Photo {n} matches {a} of the others directly, photo {m} only {b}."
    EQUAL = "Photo {n} and photo {m} are equally good. Either is safe to keep."
    MARKED = "Photo {m} is marked for the trash, so photo {n} stays."
    EXACT = (
        "These are identical, byte for byte. Either is safe; "
        "we suggest the one with the tidier name and folder."
    )
    EXACT_COPY = "Photo {m} is identical to photo {n}, byte for byte."

    TOO_CLOSE = "Too close to call – please compare."
    EDITED = (
        "Photo {m} is an edited version. "
        "We don't choose between an original and an edit – please compare."
    )
    ONE_IS_EDITED = (
        "Photo {n} and photo {m} are an original and an edit. "
        "We don't choose between them – please compare."
    )
    SHARPEST = "Different shots of the same moment. Photo {n} is the sharpest, but please look."
    SIMILAR = "Different shots of the same moment. Please look before trashing."
    ALL_MARKED = "Every copy here is marked for the trash."
    NEVER_FROM = "Photo {n} would be kept, but you never want a suggestion from {a}."
    NOT_READ = "Photo {m} could not be read in full, so there is no suggestion."

    ONLY_CAPTION = "Only photo {m} has the caption ‘{value}’."
    ONLY_DATE = "Only photo {m} has the date taken {value}."
    ONLY_LOCATION = "Only photo {m} has the location {value}."
    ONLY_CAMERA = "Only photo {m} says which camera took it ({value})."
    ONLY_RATING = "Only photo {m} has the rating {value}."
    ONLY_KEYWORDS = "Only photo {m} has the keywords {value}."
    ONLY_THESE = "Only photos {m} have this {fact}, and all of them would go."
    LOSES_COMPANIONS = "Photo {m} takes {files} with it; no photo that stays has the like."
    LOSES_PIXELS = "Photo {m} has more pixels than any copy that stays ({a} vs {b})."
    LOSES_UNKNOWN = "Photo {m} could not be read in full: what only it has is not known."
    LOSES_VERSION = "Photo {m} is a version of its own: no photo that stays looks quite the same."
    LOSES_ALL = "No copy stays in this group."
    LOSES_NOTHING = "If photo {m} goes you lose nothing that photo {n} doesn't have."
    MANY_LOSE_NOTHING = "If photos {m} go you lose nothing that photo {n} doesn't have."
    SAME_BYTES = "Every byte is the same as in the kept copy."
    SAME_PICTURE = "The same picture as the kept copy, difference {difference}."
    EDITED_VERSION = "An edited or cropped version of the kept copy, difference {difference}."
    SIMILAR_SHOT = "A similar shot to the kept one, difference {difference}."
    ALL_GO = "All copies were to go."
    WHY_TOLD_APART = "You said that photo {n} and photo {m} are not duplicates."
    WHY_UNREAD = "Photo {m} could not be read, so nothing can be said of it."
    WHY_FLAT = "Photo {m} shows too little to be told from other photos."
    WHY_FAR = (
        "Photo {n} and photo {m} look too different to be compared more closely "
        "(distance {a}, and at most {b} is looked at)."
    )
    WHY_TURNED = (
        "Photo {m} looks like photo {n} turned or mirrored, and such copies are not looked for."
    )
    WHY_UNALIKE = (
        "Photo {n} and photo {m} are alike at first sight only: "
        "however one is laid on the other, little agrees."
    )
    WHY_DETAILS = "Photo {n} and photo {m} agree roughly, but not in their details."
    WHY_WORDS = "Photo {n} and photo {m} are laid out alike, with other words or lines in them."
    WHY_FAINT = (
        "Too little stands out in photo {n} and photo {m} to say whether they show the same."
    )
    WHY_SIMILAR = (
        "Photo {n} and photo {m} are different shots of one scene (difference {a}), "
        "and similar shots are not looked for."
    )
    WHY_KIND = (
        "Photo {n} and photo {m} match (difference {a}), "
        "but this kind of likeness is not looked for."
    )
    WHY_DIFFERENCE = (
        "Photo {n} and photo {m} match with a difference of {a}, and your setting stops at {b}."
    )
    WHY_MATCH = (
        "Photo {n} and photo {m} match (difference {a}). "
        "They are in two groups only where each is nearer to other photos."
    )

    NO_ROOM = "Can't save progress: only {a} left on {b}. Scan continues, but can't be resumed."
    NOT_SAVED = "Can't save progress ({a}). Scan continues, but can't be resumed."
    CACHE_UNUSED = "The cache can't be used ({a}); this scan takes longer."
    CACHE_RENEWED = "The cache was damaged and has been made anew."

    NOTHING_LOST = "You lose nothing: what goes is also in the photos that stay."


class Word(Enum):
    """What a photo can know of itself, as it stands inside a sentence."""

    DATE = "date"
    CAMERA = "camera"
    LOCATION = "location"
    CAPTION = "caption"
    KEYWORDS = "keywords"
    RATING = "rating"


@dataclass(frozen=True, slots=True)
class Dimensions:
    """Width and height in pixels, after the EXIF turn."""

    width: int
    height: int


Value = Photo | Dimensions | Word | datetime | int | float | str
Values = Value | tuple[Photo, ...] | tuple[Word, ...] | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A template and what fills it, not yet in any language; made by `say`.

    Raises: ValueError when the values are not those that the template names.
    """

    template: Template
    values: tuple[tuple[str, Values], ...]

    def __post_init__(self) -> None:
        if {name for name, _ in self.values} != _placeholders(self.template):
            raise ValueError(f"{self.template.name} is not filled by {dict(self.values)}")

    @property
    def photos(self) -> tuple[Photo, ...]:
        """The photos that the sentence is about."""
        flat = (v if isinstance(v, tuple) else (v,) for _, v in self.values)
        return tuple(value for values in flat for value in values if isinstance(value, Photo))


def say(template: Template, **values: Values) -> Sentence:
    return Sentence(template, tuple(values.items()))


def _as_it_is(text: str) -> str:
    return text


def number(value: float) -> str:
    """With one decimal, from 100 on with none."""
    return f"{value:.1f}" if value < 100 else f"{value:.0f}"


def moment(value: datetime) -> str:
    return f"{value:%Y-%m-%d %H:%M}"


def listed(words: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    *rest, last = words
    return f"{', '.join(rest)} and {last}" if rest else last


def size(bytes_: int) -> str:
    """Decimal units, as file managers count: 512 bytes, 34 KB, 14.2 MB, 6.8 GB."""
    if bytes_ < 1000:
        return f"{bytes_} byte{'' if bytes_ == 1 else 's'}"
    if bytes_ < 999_500:
        return f"{bytes_ / 1e3:.0f} KB"
    units = (("MB", 1e6), ("GB", 1e9), ("TB", 1e12))
    unit, factor = next((u for u in units if bytes_ < 999.95 * u[1]), units[-1])
    return f"{bytes_ / factor:.1f} {unit}"


@dataclass(frozen=True, slots=True)
class Voice:
    """A language and its ways of writing; the window's is made of `tr` and QLocale."""

    translate: Callable[[str], str] = _as_it_is
    number: Callable[[float], str] = number
    moment: Callable[[datetime], str] = moment
    listed: Callable[[Sequence[str]], str] = listed


ENGLISH = Voice()


def numbered(sentence: Sentence, number_of: Callable[[Photo], int], voice: Voice = ENGLISH) -> str:
    """With photos by their number on screen: `Photo 1 has 6.4× more pixels ...`."""
    source = voice.translate(sentence.template.value)
    return _filled(source, sentence, lambda photo: str(number_of(photo)), voice)


def named(sentence: Sentence, among: Sequence[Photo], voice: Voice = ENGLISH) -> str:
    """With photos by name, as far as tells them apart from those `among` them."""
    source = voice.translate(sentence.template.value)
    if voice is ENGLISH:
        source = re.sub(r"[Pp]hotos? (?=\{)", "", source)
    names = _names([*among, *sentence.photos])
    return _filled(source, sentence, lambda photo: printable(names[photo.path]), voice)


def printable(text: str) -> str:
    """Text from a file in one line that neither a terminal nor an encoding can stumble over."""
    line = " ".join(text.split())
    if line.isprintable():
        return line
    return "".join(c if c.isprintable() or c == "\u200d" else "\ufffd" for c in line)


def _filled(source: str, sentence: Sentence, name: Callable[[Photo], str], voice: Voice) -> str:
    def written(value: Values) -> str:
        match value:
            case Photo():
                return name(value)
            case Dimensions(width, height):
                return f"{width} × {height}"
            case Word():
                return voice.translate(value.value)
            case datetime():
                return voice.moment(value)
            case float():
                return voice.number(value)
            case int():
                return str(value)
            case str():
                return _shortened(printable(value))
            case _:
                return voice.listed([written(part) for part in value])

    return source.format_map({key: written(value) for key, value in sentence.values})


def _shortened(text: str, most: int = 120) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def _names(photos: Sequence[Photo]) -> Mapping[str, str]:
    """By path: its shortest end that no other of the photos has."""
    parts = {photo.path: photo.path.split(os.sep) for photo in photos}
    names: dict[str, str] = {}
    for count in range(1, max(map(len, parts.values()), default=0) + 1):
        ends = {path: os.sep.join(split[-count:]) for path, split in parts.items()}
        shared = Counter(ends.values())
        names |= {p: end for p, end in ends.items() if p not in names and shared[end] == 1}
    return {path: names.get(path, path) for path in parts}


@cache
def _placeholders(template: Template) -> frozenset[str]:
    fields = string.Formatter().parse(template.value)
    return frozenset(name for _, name, _, _ in fields if name is not None)

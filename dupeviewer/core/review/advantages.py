"""What makes one of two copies plainly the better one, rule by rule, and in what words.

Knows pairs only, and only margins that nobody would argue about; weighing them is keeper's affair.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import NamedTuple, Protocol

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.photos.photo import Facts, Photo
from dupeviewer.core.sentences import Dimensions, Sentence, Template, Word, say

_QUALITY_POINTS = 10
_MORE_PIXELS = 1.5
_MANY_MORE_PIXELS = 4.0
_MORE_DETAIL = 1.25
GAIN = 0.3
"""Of what a photo has grown, its real detail grows less than this where it was only enlarged."""
_POOR_QUALITY = 50
_FIRST_HEIC_CAMERA = 2017
_RAW = frozenset({"RAW", "DNG"})
_LOSSLESS = {
    "PNG": "PNG",
    "TIFF": "TIFF",
    "BMP": "BMP",
    "Photoshop": "PSD",
    "PNM": "PNM",
    "TGA": "TGA",
}
"""What people call them; of the formats that may be either, one cannot say."""
_WORKED_ON = frozenset({"TIFF", "Photoshop"})  # what one edits, not what one makes of a JPEG
_KNOWN = Facts._fields.index("taken")  # from here on, facts are not of the pixels
_WORDS = (Word.DATE, Word.CAMERA, Word.LOCATION, Word.CAPTION, Word.KEYWORDS, Word.RATING)
_OF_THE_SHOT = frozenset({Word.DATE, Word.CAMERA, Word.LOCATION})
_IN_EVERY_RAW = frozenset({Word.DATE, Word.CAMERA})  # where its preview does not repeat them
_SIDE_NOTES = frozenset({".json", ".aae"})  # every export has them; no reason to keep a photo
_CONVERTED = (Template.HEIC, Template.HEIC_LOST)  # which names what is lost itself
_EDITORS = (
    *("photoshop", "lightroom", "gimp", "snapseed", "picasa", "affinity", "capture one"),
    *("darktable", "rawtherapee", "pixelmator", "paint.net", "luminar", "vsco", "canva"),
    *("acdsee", "photoscape", "facetune", "instagram", "imagemagick", "irfanview", "digikam"),
)


class Likeness(Protocol):
    """How two photos match; a `Match` says it, and more."""

    @property
    def kind(self) -> Kind: ...
    @property
    def difference(self) -> int: ...


def deciding(match: Likeness, n: Photo, m: Photo) -> tuple[Sentence, ...]:
    """Why `n` is plainly better than `m`, which it matches; the weightiest reason first."""
    return tuple(_said(template, n, m) for template in found(match, n, m))


def found(match: Likeness, n: Photo, m: Photo) -> list[Template]:
    """The same before it is put in words, for those who ask of very many."""
    pair = _pair(match, n, m)
    templates = _known(pair) if pair else []
    if n.companions and _companions(n, m):
        templates.append(Template.COMPANIONS)
    return templates


def compression(match: Likeness, n: Photo, m: Photo) -> Sentence | None:
    """Why `n` is plainly less compressed than `m`; None where it is not."""
    pair = _pair(match, n, m)
    template = _compression(pair) if pair else None
    return _said(template, n, m) if template else None


def sharpest(photos: Sequence[Photo]) -> Photo | None:
    """Of shots of one moment the one with plainly more detail than any other."""
    widths = [photo.facts.detail_width if photo.facts else None for photo in photos]
    known = sorted(width for width in widths if width is not None)
    if len(known) < len(photos) or known[-1] < _MORE_DETAIL * known[-2]:
        return None
    return photos[widths.index(known[-1])]


def is_by_editor(software: str | None) -> bool:
    """Whether this is a program that people change pictures with, not a camera's own."""
    return software is not None and any(name in software.casefold() for name in _EDITORS)


def known_words(facts: Facts) -> dict[Word, object]:
    """What the photo knows of itself beyond its pixels; a rating of 0 is none."""
    told = zip(_WORDS, _told(facts), strict=True)
    return {word: value for word, value in told if value is not None}


def _told(facts: Facts) -> tuple[object, ...]:
    """In the order of the words."""
    return (
        facts.taken,
        facts.camera,
        facts.location,
        facts.caption,
        facts.keywords or None,
        facts.rating or None,
    )


def companion_kinds(photo: Photo) -> dict[str, str]:
    """The names of a photo's companions by suffix; two XMP files are of one kind."""
    return {
        os.path.splitext(companion.path)[1].casefold(): os.path.basename(companion.path)
        for companion in photo.companions
    }


def dimensions(facts: Facts) -> Dimensions:
    return Dimensions(facts.width, facts.height)


class _Pair(NamedTuple):
    """What is known of two matched photos; the question is what speaks for ours."""

    ours: Facts
    theirs: Facts
    difference: int
    ratio: float

    @property
    def same_dimensions(self) -> bool:
        return dimensions(self.ours) == dimensions(self.theirs)


def _pair(match: Likeness, n: Photo, m: Photo) -> _Pair | None:
    """None where nothing is known or nothing can differ."""
    ours, theirs = n.facts, m.facts
    if match.kind is Kind.EXACT or ours is None or theirs is None or ours == theirs:
        return None
    return _Pair(ours, theirs, match.difference, ours.pixels / max(1, theirs.pixels))


def _known(pair: _Pair) -> list[Template]:
    ours, theirs, _, ratio = pair
    found = []
    if origin := _origin(pair):
        found.append(origin)
    if ratio * _MORE_PIXELS <= 1 and (grown := _grown(ours, theirs)):
        found.append(grown)
    if ratio >= _MORE_PIXELS and not _is_source(theirs, ours):
        found.append(Template.PIXELS)
    if compression := _compression(pair):
        found.append(compression)
    if origin not in _CONVERTED and lost(ours, theirs):
        found.append(Template.METADATA)
    return found


def lost(ours: Facts, theirs: Facts) -> tuple[Word, ...]:
    """What the one knows and the other does not, though it could."""
    if ours[_KNOWN:] == theirs[_KNOWN:]:
        return ()
    words = _lost(ours, theirs)
    if theirs.format in _RAW:
        return tuple(word for word in words if word not in _IN_EVERY_RAW)
    return words


def _lost(ours: Facts, theirs: Facts) -> tuple[Word, ...]:
    both = zip(_WORDS, _told(ours), _told(theirs), strict=True)
    return tuple([word for word, n, m in both if n is not None and m is None])


def _grown(ours: Facts, theirs: Facts) -> Template | None:
    """That the other is larger in pixels only. Where ours has not more detail but as much, the
    other may also be a soft original and ours made from it; then its pixels still speak for it."""
    if _is_source(ours, theirs):
        return Template.ENLARGED
    return Template.NO_MORE_DETAIL if _has_all_detail(ours, theirs) else None


def _is_source(ours: Facts, theirs: Facts) -> bool:
    """Whether the larger of two photos was made from the smaller: it has less detail, or no more
    and less of what a camera writes."""
    if has_more_detail(ours, theirs):
        return True
    if not _has_all_detail(ours, theirs) or _OF_THE_SHOT.isdisjoint(_lost(ours, theirs)):
        return False
    return _OF_THE_SHOT.isdisjoint(_lost(theirs, ours))


def has_more_detail(ours: Facts, theirs: Facts) -> bool:
    """Whether it is plainly sharper, where both were measured."""
    if ours.detail_width is None or theirs.detail_width is None:
        return False
    return ours.detail_width >= _MORE_DETAIL * theirs.detail_width


def _has_all_detail(ours: Facts, theirs: Facts) -> bool:
    """Whether the larger photo has grown in detail by hardly anything of what it has in width."""
    if ours.detail_width is None or theirs.detail_width is None or theirs.width <= ours.width:
        return False
    grown = theirs.width / max(1, ours.width)
    return bool(theirs.detail_width <= ours.width * grown**GAIN)


def _origin(pair: _Pair) -> Template | None:
    """That the other was made from ours, as far as types of file and programs tell."""
    ours, theirs = pair.ours, pair.theirs
    if ours.format != theirs.format:
        if _is_camera_heic(pair):
            return Template.HEIC_LOST if lost(ours, theirs) else Template.HEIC
        if ours.format in _RAW and theirs.format not in _RAW:
            return Template.RAW  # whatever shows what the sensor saw was made from that
        if _is_derived_png(pair):
            return Template.DERIVED_PNG
    if not is_by_editor(theirs.software) or ours.camera is None or is_by_editor(ours.software):
        return None
    return Template.FROM_CAMERA


def _is_camera_heic(pair: _Pair) -> bool:
    """A HEIC with a camera's name beside a JPEG; before 2017 no camera wrote HEIC."""
    ours = pair.ours
    return (
        (ours.format, pair.theirs.format) == ("HEIC", "JPEG")
        and ours.camera is not None
        and not is_by_editor(ours.software)
        and (ours.taken is None or ours.taken.year >= _FIRST_HEIC_CAMERA)
        and pair.ratio > 1 / _MORE_PIXELS
    )


def _is_derived_png(pair: _Pair) -> bool:
    """A PNG that looks no different from a JPEG of its size was saved from it."""
    formats = (pair.ours.format, pair.theirs.format)
    return formats == ("JPEG", "PNG") and pair.same_dimensions and pair.difference <= 1


def _compression(pair: _Pair) -> Template | None:
    """Who is less compressed, where sizes are near enough for that to say anything."""
    ours, theirs = pair.ours, pair.theirs
    if theirs.format == "GIF" and ours.format != "GIF" and pair.ratio > 1 / _MORE_PIXELS:
        return Template.FULL_COLOUR
    if theirs.quality is None:
        return None
    if ours.quality is None:
        return Template.LOSSLESS if _is_lossless(pair, theirs.quality) else None
    if ours.quality - theirs.quality < _QUALITY_POINTS:
        return None
    if pair.ratio <= 1 / _MANY_MORE_PIXELS and theirs.quality >= _POOR_QUALITY:
        return None  # twice the width and height outweighs a decent compression
    return Template.COMPRESSION


def _is_lossless(pair: _Pair, quality: int) -> bool:
    """A lossless file beside a JPEG of its size, unless it may have been saved from that JPEG."""
    if pair.ours.format not in _LOSSLESS or not pair.same_dimensions:
        return False
    is_visible = pair.difference > 1 and quality <= 100 - _QUALITY_POINTS
    return is_visible or pair.ours.format in _WORKED_ON


def _companions(n: Photo, m: Photo) -> tuple[str, ...]:
    """The files that travel with `n` and have none of their kind beside `m`."""
    theirs = companion_kinds(m)
    return tuple(
        name
        for suffix, name in companion_kinds(n).items()
        if suffix not in theirs and suffix not in _SIDE_NOTES
    )


def _said(template: Template, n: Photo, m: Photo) -> Sentence:
    """The template filled with what it names of the two."""
    if template is Template.COMPANIONS:
        return say(template, n=n, m=m, files=_companions(n, m))
    ours, theirs = n.facts, m.facts
    assert ours is not None
    assert theirs is not None
    match template:
        case Template.PIXELS:
            return pixels(n, ours, theirs)
        case Template.COMPRESSION:
            return say(template, n=n, a=ours.quality or 0, b=theirs.quality or 0)
        case Template.LOSSLESS:
            name = _LOSSLESS[ours.format]
            return say(template, n=n, m=m, format=name, b=theirs.quality or 0)
        case Template.METADATA | Template.HEIC_LOST:
            return say(template, n=n, m=m, facts=lost(ours, theirs))
        case Template.RAW:
            return say(template, n=n, m=m, format=theirs.format)
        case Template.FROM_CAMERA:
            return say(template, n=n, m=m, software=theirs.software or "")
        case _:
            return say(template, n=n, m=m)


def pixels(n: Photo, ours: Facts, theirs: Facts) -> Sentence:
    """That `n` has more pixels, by how much, and both sizes."""
    sizes = {"a": dimensions(ours), "b": dimensions(theirs)}
    ratio = ours.pixels / max(1, theirs.pixels)
    if ratio < 1.1:
        return say(Template.SLIGHTLY_MORE_PIXELS, n=n, **sizes)
    return say(Template.PIXELS, n=n, x=ratio, **sizes)

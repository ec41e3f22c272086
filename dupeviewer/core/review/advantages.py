"""What makes one of two copies plainly the better one, rule by rule, and in what words.

Knows pairs only, and only margins that nobody would argue about; weighing them is keeper's affair.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dupeviewer.core.likeness.cluster import Kind, Match
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
_EDITORS = (
    *("photoshop", "lightroom", "gimp", "snapseed", "picasa", "affinity", "capture one"),
    *("darktable", "rawtherapee", "pixelmator", "paint.net", "luminar", "vsco", "canva"),
    *("acdsee", "photoscape", "facetune", "instagram", "imagemagick", "irfanview", "digikam"),
)


def deciding(match: Match, n: Photo, m: Photo) -> tuple[Sentence, ...]:
    """Why `n` is plainly better than `m`, which it matches; the weightiest reason first."""
    pair = _pair(match, n, m)
    return (*(_known(pair) if pair else ()), *_companions(n, m))


def compression(match: Match, n: Photo, m: Photo) -> Sentence | None:
    """Why `n` is plainly less compressed than `m`; None where it is not."""
    pair = _pair(match, n, m)
    return _compression(pair) if pair else None


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
    """Two matched photos and their facts; the question is what speaks for `n`."""

    n: Photo
    m: Photo
    ours: Facts
    theirs: Facts
    difference: int
    ratio: float

    @property
    def same_dimensions(self) -> bool:
        return dimensions(self.ours) == dimensions(self.theirs)

    @property
    def lost(self) -> tuple[Word, ...]:
        """What `n` knows and `m` does not."""
        if self.ours[_KNOWN:] == self.theirs[_KNOWN:]:
            return ()
        lost = _lost(self.ours, self.theirs)
        if self.theirs.format in _RAW:
            return tuple(word for word in lost if word not in _IN_EVERY_RAW)
        return lost


def _lost(ours: Facts, theirs: Facts) -> tuple[Word, ...]:
    both = zip(_WORDS, _told(ours), _told(theirs), strict=True)
    return tuple(word for word, n, m in both if n is not None and m is None)


def _pair(match: Match, n: Photo, m: Photo) -> _Pair | None:
    """None where nothing is known or nothing can differ."""
    if match.kind is Kind.EXACT or n.facts is None or m.facts is None or n.facts == m.facts:
        return None
    ratio = n.facts.pixels / max(1, m.facts.pixels)
    return _Pair(n, m, n.facts, m.facts, match.difference, ratio)


def _known(pair: _Pair) -> Iterator[Sentence]:
    if is_camera_heic := _is_camera_heic(pair):
        yield _converted(pair)
    elif reason := _camera_raw(pair) or _derived_png(pair) or _from_camera(pair):
        yield reason
    if reason := _enlarged(pair):
        yield reason
    if pair.ratio >= _MORE_PIXELS and not _is_source(pair.theirs, pair.ours):
        yield pixels(pair.n, pair.ours, pair.theirs)
    if reason := _compression(pair):
        yield reason
    if pair.lost and not is_camera_heic:
        yield say(Template.METADATA, n=pair.n, m=pair.m, facts=pair.lost)


def pixels(n: Photo, ours: Facts, theirs: Facts) -> Sentence:
    """That `n` has more pixels, by how much, and both sizes."""
    sizes = {"a": dimensions(ours), "b": dimensions(theirs)}
    ratio = ours.pixels / max(1, theirs.pixels)
    if ratio < 1.1:
        return say(Template.SLIGHTLY_MORE_PIXELS, n=n, **sizes)
    return say(Template.PIXELS, n=n, x=ratio, **sizes)


def _enlarged(pair: _Pair) -> Sentence | None:
    """That `m` is larger in pixels only. Where `n` has not more detail but as much, `m` may also
    be a soft original and `n` made from it; then its pixels still speak for `m`."""
    if pair.ratio * _MORE_PIXELS > 1:
        return None
    if _is_source(pair.ours, pair.theirs):
        return say(Template.ENLARGED, n=pair.n, m=pair.m)
    if _has_all_detail(pair.ours, pair.theirs):
        return say(Template.NO_MORE_DETAIL, n=pair.n, m=pair.m)
    return None


def _is_source(ours: Facts, theirs: Facts) -> bool:
    """Whether the larger of two photos was made from the smaller: it has less detail, or no more
    and less of what a camera writes."""
    if _has_more_detail(ours, theirs):
        return True
    if not _has_all_detail(ours, theirs) or _OF_THE_SHOT.isdisjoint(_lost(ours, theirs)):
        return False
    return _OF_THE_SHOT.isdisjoint(_lost(theirs, ours))


def _has_more_detail(ours: Facts, theirs: Facts) -> bool:
    if ours.detail_width is None or theirs.detail_width is None:
        return False
    return ours.detail_width >= _MORE_DETAIL * theirs.detail_width


def _has_all_detail(ours: Facts, theirs: Facts) -> bool:
    """Whether the larger photo has grown in detail by hardly anything of what it has in width."""
    if ours.detail_width is None or theirs.detail_width is None or theirs.width <= ours.width:
        return False
    grown = theirs.width / max(1, ours.width)
    return bool(theirs.detail_width <= ours.width * grown**GAIN)


def _camera_raw(pair: _Pair) -> Sentence | None:
    """Whatever shows the same as what the sensor saw was made from that."""
    if pair.ours.format not in _RAW or pair.theirs.format in _RAW:
        return None
    return say(Template.RAW, n=pair.n, m=pair.m, format=pair.theirs.format)


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


def _converted(pair: _Pair) -> Sentence:
    if not pair.lost:
        return say(Template.HEIC, n=pair.n, m=pair.m)
    return say(Template.HEIC_LOST, n=pair.n, m=pair.m, facts=pair.lost)


def _derived_png(pair: _Pair) -> Sentence | None:
    """A PNG that looks no different from a JPEG of its size was saved from it."""
    formats = (pair.ours.format, pair.theirs.format)
    if formats == ("JPEG", "PNG") and pair.same_dimensions and pair.difference <= 1:
        return say(Template.DERIVED_PNG, n=pair.n, m=pair.m)
    return None


def _from_camera(pair: _Pair) -> Sentence | None:
    ours, software = pair.ours, pair.theirs.software
    if software is None or not is_by_editor(software):
        return None
    if ours.camera is None or is_by_editor(ours.software):
        return None
    return say(Template.FROM_CAMERA, n=pair.n, m=pair.m, software=software)


def _compression(pair: _Pair) -> Sentence | None:
    """Who is less compressed, where sizes are near enough for that to say anything."""
    ours, theirs = pair.ours, pair.theirs
    if theirs.format == "GIF" and ours.format != "GIF" and pair.ratio > 1 / _MORE_PIXELS:
        return say(Template.FULL_COLOUR, n=pair.n, m=pair.m)
    if theirs.quality is None:
        return None
    if ours.quality is None:
        return _lossless(pair, theirs.quality)
    if ours.quality - theirs.quality < _QUALITY_POINTS:
        return None
    if pair.ratio <= 1 / _MANY_MORE_PIXELS and theirs.quality >= _POOR_QUALITY:
        return None  # twice the width and height outweighs a decent compression
    return say(Template.COMPRESSION, n=pair.n, a=ours.quality, b=theirs.quality)


def _lossless(pair: _Pair, quality: int) -> Sentence | None:
    """A lossless file beside a JPEG of its size, unless it may have been saved from that JPEG."""
    name = _LOSSLESS.get(pair.ours.format)
    if name is None or not pair.same_dimensions:
        return None
    is_visible = pair.difference > 1 and quality <= 100 - _QUALITY_POINTS
    if not is_visible and pair.ours.format not in _WORKED_ON:
        return None
    return say(Template.LOSSLESS, n=pair.n, m=pair.m, format=name, b=quality)


def _companions(n: Photo, m: Photo) -> Iterator[Sentence]:
    if not n.companions:
        return
    theirs = companion_kinds(m)
    files = tuple(
        name
        for suffix, name in companion_kinds(n).items()
        if suffix not in theirs and suffix not in _SIDE_NOTES
    )
    if files:
        yield say(Template.COMPANIONS, n=n, m=m, files=files)

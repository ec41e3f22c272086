"""Why two photos are not shown together, in whole sentences.

Asks of two files what a scan asks of all; that each may be nearer to other photos it cannot know.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PIL import Image

from dupeviewer.core.library import FLAT
from dupeviewer.core.likeness import evidence, fingerprint, second_look
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.likeness.evidence import Evidence, Lack
from dupeviewer.core.likeness.fingerprint import Bits
from dupeviewer.core.likeness.registration import WHOLE, Box
from dupeviewer.core.likeness.sight import Sight
from dupeviewer.core.likeness.web import LOOSEST
from dupeviewer.core.one_photo import PREVIEW_EDGE
from dupeviewer.core.photos import decoding, digest
from dupeviewer.core.photos.photo import FileId, Photo
from dupeviewer.core.scan import ScanOptions
from dupeviewer.core.sentences import Sentence, Template, say

_LACKING = {
    Lack.FLAT: Template.WHY_FAINT,
    Lack.UNALIKE: Template.WHY_UNALIKE,
    Lack.DETAILS: Template.WHY_DETAILS,
    Lack.WORDS: Template.WHY_WORDS,
    Lack.FAINT: Template.WHY_FAINT,
}


@dataclass(frozen=True, slots=True)
class _Seen:
    """A photo with all that a scan would know of it."""

    photo: Photo
    bits: Bits
    detail: float
    preview: Image.Image

    def away(self, other: _Seen) -> list[int]:
        """The distance in bits by turn."""
        apart = np.bitwise_count(self.bits ^ other.bits[0]).sum(axis=1)
        return [int(each) for each in apart]


def why_not(
    a: str,
    b: str,
    options: ScanOptions,
    *,
    up_to: int = LOOSEST,
    told_apart: bool = False,
) -> tuple[Sentence, ...]:
    """Why a scan with these options does not show two files together; or that it would.

    Args:
        up_to: the largest difference that is shown, where the slider stands.
        told_apart: whether the user said that they are no duplicates.

    Opens both files, which takes some tenths of a second at most. Raises nothing for a file that
    cannot be read: that is the reason then.
    """
    one, other = _photo(a), _photo(b)
    told = (say(Template.WHY_TOLD_APART, n=one, m=other),) if told_apart else ()
    if _same_bytes(a, b):
        return (*told, _among_kinds(one, other, Evidence(Kind.EXACT, 0), options, up_to))
    seen: list[_Seen] = []
    for photo in (one, other):
        try:
            seen.append(_seen(photo, options))
        except (OSError, decoding.Undecodable):
            return (*told, say(Template.WHY_UNREAD, m=photo))
    return (*told, _of_pixels(seen[0], seen[1], options, up_to))


def _of_pixels(one: _Seen, other: _Seen, options: ScanOptions, up_to: int) -> Sentence:
    for each in (one, other):
        if each.detail < FLAT:
            return say(Template.WHY_FLAT, m=each.photo)
    names = {"n": one.photo, "m": other.photo}
    lack: Lack | None = None
    for turn, views in _meetings(one, other, options):
        found = _verdict(one, other, turn, views)
        if isinstance(found, Evidence):
            return _among_kinds(one.photo, other.photo, found, options, up_to)
        lack = lack or found
    if lack is not None:
        return say(_LACKING[lack], **names)
    away = one.away(other)
    if not options.turned and min(away) <= options.radius:
        return say(Template.WHY_TURNED, **names)
    nearest = min(away) if options.turned else away[0]
    return say(Template.WHY_FAR, **names, a=nearest, b=options.radius)


def _among_kinds(
    one: Photo, other: Photo, found: Evidence, options: ScanOptions, up_to: int
) -> Sentence:
    """What becomes of two that are alike."""
    names = {"n": one, "m": other}
    if found.kind not in options.kinds:
        template = Template.WHY_SIMILAR if found.kind is Kind.SIMILAR else Template.WHY_KIND
        return say(template, **names, a=found.difference)
    if found.difference > up_to:
        return say(Template.WHY_DIFFERENCE, **names, a=found.difference, b=up_to)
    if found.kind is Kind.EXACT:
        return say(Template.EXACT_COPY, **names)
    return say(Template.WHY_MATCH, **names, a=found.difference)


def _meetings(
    one: _Seen, other: _Seen, options: ScanOptions
) -> Iterator[tuple[int, tuple[Box, Box]]]:
    """In which turn and by which parts a scan would have met them, the whole pictures first."""
    away = one.away(other)
    turn = min(range(len(away)), key=away.__getitem__) if options.turned else 0
    if away[turn] <= options.radius:
        yield turn, (WHOLE, WHOLE)
    if options.radius >= second_look.MAX_DISTANCE:
        parts = [second_look.parts(each.preview) for each in (one, other)]
        for met in second_look.propose(parts, turned=options.turned):
            yield met.turn, met.views


def _verdict(one: _Seen, other: _Seen, turn: int, views: tuple[Box, Box]) -> Evidence | Lack:
    def larger() -> tuple[Image.Image, Image.Image]:
        edge = evidence.READABLE
        return (
            decoding.preview(one.photo.path, edge),
            decoding.preview(other.photo.path, edge),
        )

    return evidence.verdict(Sight(one.preview), Sight(other.preview), turn, views, larger)


def _seen(photo: Photo, options: ScanOptions) -> _Seen:
    picture = decoding.small(photo.path).picture
    row = fingerprint.algorithm(options.algorithm, options.bits)
    bits, detail = fingerprint.of(picture, row)
    return _Seen(photo, bits, detail, decoding.reduced(picture, PREVIEW_EDGE))


def _photo(path: str) -> Photo:
    try:
        status = os.stat(path)
    except OSError:
        return Photo(path, 0, 0, FileId(0, 0))
    return Photo(path, status.st_size, status.st_mtime_ns, FileId(status.st_dev, status.st_ino))


def _same_bytes(a: str, b: str) -> bool:
    try:
        return os.path.getsize(a) == os.path.getsize(b) and digest.of_file(a) == digest.of_file(b)
    except OSError:
        return False

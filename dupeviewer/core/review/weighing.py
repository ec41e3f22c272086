"""What every rule says of two copies, whichever of the rules are asked and in what order.

Knows pairs and remembers them, so that another order of rules is judged at once; folders are
left to the ruling.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.likeness.laid import Two
from dupeviewer.core.photos.photo import Facts, Photo
from dupeviewer.core.review import advantages, keeper
from dupeviewer.core.review.advantages import Likeness
from dupeviewer.core.sentences import Template


class Rule(Enum):
    """Keep the photo that ...; the values are what is stored."""

    FOLDER = "folder"
    CAMERA = "camera"
    PIXELS = "pixels"
    COMPRESSION = "compression"
    METADATA = "metadata"
    OLDER = "older"
    NEWER = "newer"
    TIDY_NAME = "tidy name"
    SHARPEST = "sharpest"
    FILE_TYPE = "file type"
    LARGER = "larger"


BIT: Mapping[Rule, int] = {rule: 1 << place for place, rule in enumerate(Rule)}
"""Rules are kept as bits of one number, as very many pairs are asked."""

UNNAMED = 1 << len(Rule)
"""Evidence that no rule knows of."""

FILE_TYPES = (
    *("RAW", "DNG", "Photoshop", "HEIC", "AVIF", "TIFF", "PNG"),
    *("JPEG XL", "JPEG 2000", "JPEG", "WebP", "BMP", "GIF"),
)
"""The better type of file first; a type that is not listed comes after these."""


Weighed = tuple[int, int, int, int]
"""Of a photo beside its copy: the rules by which it is better and by which it is worse, and those
that have evidence for it and against it."""


class Weighing:
    """One cluster on the scales; each two of its photos are weighed once, however often asked."""

    __slots__ = ("_pairs", "_two", "group", "photos")

    def __init__(self, group: Cluster | Two) -> None:
        self.group = group
        self.photos = group.photos
        self._two: Weighed | None = None
        self._pairs: dict[tuple[str, str], Weighed | None] = _NONE_YET

    @property
    def two(self) -> Weighed:
        """What is said of the first of two photos; most clusters have no more."""
        if self._two is None:
            match = self.group if isinstance(self.group, Two) else self.group.matches[0]
            n, m = self.photos
            self._two = _weigh(match, n, m)
        return self._two

    def of(self, n: Photo, m: Photo) -> Weighed | None:
        """What is said of `n` beside `m`, two of many; None where they do not match."""
        both = n.path, m.path
        if both in self._pairs:
            return self._pairs[both]
        assert isinstance(self.group, Cluster)
        if self._pairs is _NONE_YET:
            self._pairs = {}
        match = self.group.between(n, m)
        weighed = None if match is None else _weigh(match, n, m)
        self._pairs[both] = weighed
        self._pairs[m.path, n.path] = weighed and _turned(weighed)
        return weighed


def _turned(weighed: Weighed) -> Weighed:
    better, worse, ours, theirs = weighed
    return worse, better, theirs, ours


_NONE_YET: dict[tuple[str, str], Weighed | None] = {}
_RULES_OF: Mapping[Template, tuple[Rule, ...]] = {
    Template.RAW: (Rule.CAMERA,),
    Template.HEIC: (Rule.CAMERA,),
    Template.HEIC_LOST: (Rule.CAMERA, Rule.METADATA),
    Template.FROM_CAMERA: (Rule.CAMERA,),
    Template.PIXELS: (Rule.PIXELS,),
    Template.ENLARGED: (Rule.PIXELS,),
    Template.NO_MORE_DETAIL: (Rule.PIXELS,),
    Template.COMPRESSION: (Rule.COMPRESSION,),
    Template.LOSSLESS: (Rule.COMPRESSION,),
    Template.FULL_COLOUR: (Rule.COMPRESSION,),
    Template.DERIVED_PNG: (Rule.COMPRESSION,),
    Template.METADATA: (Rule.METADATA,),
}
_EVIDENCE_OF = {template: sum(BIT[rule] for rule in rules) for template, rules in _RULES_OF.items()}
_BY_EVIDENCE = BIT[Rule.CAMERA] | BIT[Rule.PIXELS] | BIT[Rule.COMPRESSION] | BIT[Rule.METADATA]
_OLDER, _NEWER, _LARGER = BIT[Rule.OLDER], BIT[Rule.NEWER], BIT[Rule.LARGER]
_TIDY_NAME, _SHARPEST = BIT[Rule.TIDY_NAME], BIT[Rule.SHARPEST]
_PIXELS, _FILE_TYPE = BIT[Rule.PIXELS], BIT[Rule.FILE_TYPE]
_TYPE_PLACES = {type_: place for place, type_ in enumerate(FILE_TYPES)}

_Measure = tuple[int, Any, Any]  # Any: two of whatever has an order
"""A rule, and of which of two photos it finds more."""


def _weigh(match: Likeness, n: Photo, m: Photo) -> Weighed:
    ours = theirs = 0
    is_told = n.facts != m.facts and match.kind is not Kind.EXACT
    if is_told or n.companions or m.companions:
        ours, theirs = _evidence(match, n, m), _evidence(match, m, n)
    better, worse = ours & ~theirs & _BY_EVIDENCE, theirs & ~ours & _BY_EVIDENCE
    by_pixels = (ours | theirs) & _PIXELS
    for bit, for_n, for_m in _measures(n, m):
        if for_n > for_m:
            better |= bit & ~by_pixels
        elif for_n < for_m:
            worse |= bit & ~by_pixels
    if better & _NEWER:
        worse |= _OLDER
    elif worse & _NEWER:
        better |= _OLDER
    return better, worse, ours, theirs


def _evidence(match: Likeness, n: Photo, m: Photo) -> int:
    """The rules that have it that `n` is plainly better."""
    found = 0
    for template in advantages.found(match, n, m):
        found |= _EVIDENCE_OF.get(template, UNNAMED)
    return found


def _measures(n: Photo, m: Photo) -> list[_Measure]:
    """What tells them apart without any evidence."""
    ours, theirs = n.facts, m.facts
    measures: list[_Measure] = [
        (_NEWER, keeper.minute(n), keeper.minute(m)),
        (_LARGER, n.size, m.size),
    ]
    if (name := n.name) != (other := m.name):
        measures.append((_TIDY_NAME, keeper.copy_marks(other), keeper.copy_marks(name)))
    if ours == theirs:
        return measures
    measures.append((_PIXELS, keeper.pixels(n), keeper.pixels(m)))
    measures.append((_FILE_TYPE, _type_place(theirs), _type_place(ours)))
    if ours is None or theirs is None:
        return measures
    if ours.detail_width != theirs.detail_width:
        sharper = advantages.has_more_detail
        measures.append((_SHARPEST, sharper(ours, theirs), sharper(theirs, ours)))
    if ours.taken and theirs.taken and ours.taken != theirs.taken:
        taken = keeper.taken(n), keeper.taken(m)
        if taken[0] != taken[1]:
            measures[0] = (_NEWER, *taken)
    return measures


def _type_place(facts: Facts | None) -> int:
    return len(FILE_TYPES) if facts is None else _TYPE_PLACES.get(facts.format, len(FILE_TYPES))

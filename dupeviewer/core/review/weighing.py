"""What every rule says of two copies, whichever of the rules are asked and in what order.

Knows pairs and remembers them, so that another order of rules is judged at once; folders are
left to the ruling.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.likeness.laid import Two
from dupeviewer.core.photos.photo import Facts, Photo
from dupeviewer.core.review import advantages, keeper, tidiness
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


def _weigh(match: Likeness, n: Photo, m: Photo) -> Weighed:
    ours = theirs = 0
    is_told = n.facts != m.facts
    if (is_told and match.kind is not Kind.EXACT) or n.companions or m.companions:
        ours, theirs = _evidence(match, n, m), _evidence(match, m, n)
    better, worse = _measured(n, m, is_told)
    if (ours | theirs) & _PIXELS:
        better, worse = better & ~_PIXELS, worse & ~_PIXELS
    better |= ours & ~theirs & _BY_EVIDENCE
    worse |= theirs & ~ours & _BY_EVIDENCE
    return better, worse, ours, theirs


def _evidence(match: Likeness, n: Photo, m: Photo) -> int:
    """The rules that have it that `n` is plainly better."""
    found = 0
    for template in advantages.found(match, n, m):
        found |= _EVIDENCE_OF.get(template, UNNAMED)
    return found


def _measured(n: Photo, m: Photo, is_told: bool) -> tuple[int, int]:
    """What tells them apart without any evidence: for the one, and for the other."""
    found = [0, 0]
    if n.size != m.size:
        found[n.size < m.size] |= _LARGER
    if newer := _newer(n, m):
        found[newer < 0] |= _NEWER
        found[newer > 0] |= _OLDER
    if tidier := tidiness.copy_marks(m.name) - tidiness.copy_marks(n.name):
        found[tidier < 0] |= _TIDY_NAME
    if is_told:
        _by_facts(n, m, found)
    better, worse = found
    return better, worse


def _by_facts(n: Photo, m: Photo, found: list[int]) -> None:
    ours, theirs = n.facts, m.facts
    if pixels := keeper.pixels(n) - keeper.pixels(m):
        found[pixels < 0] |= _PIXELS
    if dearer := _type_place(theirs) - _type_place(ours):
        found[dearer < 0] |= _FILE_TYPE
    if ours is not None and theirs is not None and ours.detail_width != theirs.detail_width:
        sharper = advantages.has_more_detail
        if detail := sharper(ours, theirs) - sharper(theirs, ours):
            found[detail < 0] |= _SHARPEST


def _newer(n: Photo, m: Photo) -> int:
    """By the dates they were taken, as far as these tell, else by those of the files."""
    if n.facts and m.facts and n.facts.taken and m.facts.taken and n.facts.taken != m.facts.taken:
        ours, theirs = keeper.taken(n), keeper.taken(m)
        if ours != theirs:
            return 1 if ours > theirs else -1
    return keeper.minute(n) - keeper.minute(m)


def _type_place(facts: Facts | None) -> int:
    return len(FILE_TYPES) if facts is None else _TYPE_PLACES.get(facts.format, len(FILE_TYPES))

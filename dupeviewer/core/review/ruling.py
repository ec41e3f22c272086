"""Which photos of one cluster stay when an order of rules decides, and which go for them.

Knows what each rule says of two copies; over how many clusters it is asked is the affair of rules.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import combinations
from typing import NamedTuple, assert_never

from dupeviewer.core.likeness.cluster import Cluster, Kind, Match
from dupeviewer.core.photos.photo import Photo, is_within
from dupeviewer.core.review import advantages, keeper, plan
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
    FILE_TYPE = "file type"
    LARGER = "larger"


FILE_TYPES = (
    *("RAW", "DNG", "Photoshop", "HEIC", "AVIF", "TIFF", "PNG"),
    *("JPEG XL", "JPEG 2000", "JPEG", "WebP", "BMP", "GIF"),
)
"""The better type of file first; a type that is not listed comes after these."""


@dataclass(frozen=True, slots=True)
class RuleSet:
    """What to ask, in this order, of clusters of these kinds.

    Of `folders` the first is the dearest. `star_only` marks keepers and nothing for the trash;
    `also_decided` takes up clusters that have marks already.
    """

    rules: tuple[Rule, ...]
    kinds: frozenset[Kind] = frozenset({Kind.EXACT, Kind.SAME})
    folders: tuple[str, ...] = ()
    star_only: bool = False
    also_decided: bool = False


class Going(NamedTuple):
    """A photo to trash, the copy that stays for it, and the rule that says so.

    No rule: they are equal, and the copy is in a protected folder.
    """

    photo: Photo
    kept: Photo
    rule: Rule | None


@dataclass(frozen=True, slots=True)
class Choice:
    """What the rules say of one whole cluster."""

    keep: tuple[Photo, ...]
    going: tuple[Going, ...]

    def __post_init__(self) -> None:
        if not self.keep or not self.going:
            raise ValueError("a choice keeps something and marks something")


class Left(Enum):
    """Why the rules leave a cluster as it is."""

    TIE = "tie"
    CONFLICT = "conflict"
    DECIDED = "decided"
    OTHER_KIND = "other kind"
    PROTECTED = "protected"
    SET_ASIDE = "set aside"


class _Compared(NamedTuple):
    """What is said of a photo against its copy: -1, 0 or 1, and by which rule."""

    sign: int
    rule: Rule | None
    match: Match | None


_Evidence = frozenset[Rule | None]

_NOTHING: _Evidence = frozenset()
_NO_MATCH = _Compared(0, None, None)


class Judge:
    """One order of rules; remembers what it has looked up of folders."""

    def __init__(self, rule_set: RuleSet, protected: Sequence[str]) -> None:
        self._rules = tuple(dict.fromkeys(rule_set.rules))
        self._rank = {rule: rank for rank, rule in enumerate(self._rules)}
        self._folders = rule_set.folders
        self._protected_folders = protected
        self._places: dict[str, int] = {}
        self._known: dict[tuple[str, str], _Compared] = {}
        self._evidence: dict[tuple[str, str], _Evidence] = {}
        self.protected: set[str] = set()

    def judge(self, cluster: Cluster) -> Choice | Left:
        """The best of a cluster stay, and each of the others goes for one that is better.

        Photos that match none of the best are judged in the same way among themselves.
        """
        photos = cluster.photos
        if any(p.facts is None for p in photos) and cluster.kind is not Kind.EXACT:
            return Left.CONFLICT
        self._evidence = {}
        kept = [*filter(self._is_protected, photos)] if self._protected_folders else []
        if not kept and len(photos) == 2:
            return self._one_of_two(cluster.matches[0], *photos)
        rest = [photo for photo in photos if photo.path not in self.protected]
        if not rest:
            return Left.PROTECTED
        self._known = {}
        best, going = kept.copy(), list[Going]()
        while rest:
            if best:
                found = self._parted(cluster, best, rest)
                if isinstance(found, Left):
                    return found
                gone, rest = found
                going += gone
            best = [n for n in rest if not any(self._wins(cluster, m, n) for m in rest)]
            if rest and not best:
                return Left.CONFLICT
            if any(self._compared(cluster, *two).match for two in combinations(best, 2)):
                return Left.TIE
            kept += best
            rest = [photo for photo in rest if photo not in best]
        return Choice(tuple(kept), tuple(going)) if going else Left.PROTECTED

    def _one_of_two(self, match: Match, n: Photo, m: Photo) -> Choice | Left:
        """The same for two photos, of which no group has fewer and most have no more."""
        compared = self._compare(match, n, m)
        if compared.sign == 0:
            return Left.TIE
        if compared.sign < 0:
            n, m = m, n
        if self._is_answered(self._speaking_for(m, n, match), compared.rule):
            return Choice((n,), (Going(m, n, compared.rule),))
        return Left.CONFLICT

    def _parted(
        self, cluster: Cluster, best: Sequence[Photo], rest: Sequence[Photo]
    ) -> tuple[list[Going], list[Photo]] | Left:
        """Those of the rest that go for one of the best, and those that match none of them."""
        going: list[Going] = []
        apart: list[Photo] = []
        for photo in rest:
            found = self._going(cluster, best, photo)
            if isinstance(found, Left):
                return found
            if found is None:
                apart.append(photo)
            else:
                going.append(found)
        return going, apart

    def _going(self, cluster: Cluster, best: Sequence[Photo], photo: Photo) -> Going | Left | None:
        """For which of the best a photo goes; None where it matches none of them."""
        left: Left | None = None
        for kept in best:
            compared = self._compared(cluster, kept, photo)
            if compared.match is None:
                continue
            evidence = self._speaking_for(photo, kept, compared.match)
            if compared.sign > 0 and self._is_answered(evidence, compared.rule):
                return Going(photo, kept, compared.rule)
            is_tie = compared.sign == 0 and not evidence
            left = Left.TIE if is_tie and left is not Left.CONFLICT else Left.CONFLICT
        return left

    def _wins(self, cluster: Cluster, n: Photo, m: Photo) -> bool:
        return n is not m and self._compared(cluster, n, m).sign > 0

    def _compared(self, cluster: Cluster, n: Photo, m: Photo) -> _Compared:
        """Asked once for each two photos of the cluster that is judged."""
        known = self._known.get((n.path, m.path))
        if known is None:
            is_pair = len(cluster.photos) == 2
            match = cluster.matches[0] if is_pair else cluster.between(n, m)
            known = _NO_MATCH if match is None else self._compare(match, n, m)
            self._known[n.path, m.path] = known
            self._known[m.path, n.path] = known._replace(sign=-known.sign)
        return known

    def _compare(self, match: Match, n: Photo, m: Photo) -> _Compared:
        for rule in self._rules:
            sign = self._sign(rule, match, n, m)
            if sign:
                return _Compared(sign, rule, match)
        sign = (n.path in self.protected) - (m.path in self.protected)
        return _Compared(sign, None, match)

    def _speaking_for(self, n: Photo, m: Photo, match: Match) -> _Evidence:
        """The rules by which `n` is plainly better; looked up only for who is asked about."""
        known = self._evidence.get((n.path, m.path))
        if known is None:
            known = self._evidence[n.path, m.path] = _spoken_of(match, n, m)
        return known

    def _is_answered(self, evidence: _Evidence, rule: Rule | None) -> bool:
        """Whether all that speaks for the photo that goes is of rules that come after this one."""
        rank = len(self._rules) if rule is None else self._rank[rule]
        return all(each is not None and self._rank.get(each, -1) > rank for each in evidence)

    def _sign(self, rule: Rule, match: Match, n: Photo, m: Photo) -> int:
        match rule:
            case Rule.FOLDER:
                return _less(self._place(n), self._place(m))
            case Rule.CAMERA | Rule.COMPRESSION | Rule.METADATA:
                for_n, for_m = self._speaking_for(n, m, match), self._speaking_for(m, n, match)
                return (rule in for_n) - (rule in for_m)
            case Rule.PIXELS:
                for_n, for_m = self._speaking_for(n, m, match), self._speaking_for(m, n, match)
                if rule in for_n | for_m:
                    return (rule in for_n) - (rule in for_m)
                return _less(keeper.pixels(m), keeper.pixels(n))
            case Rule.OLDER:
                return _age(n, m)
            case Rule.NEWER:
                return _age(m, n)
            case Rule.TIDY_NAME:
                return _less(keeper.copy_marks(n.name), keeper.copy_marks(m.name))
            case Rule.FILE_TYPE:
                return _less(_type_place(n), _type_place(m))
            case Rule.LARGER:
                return _less(m.size, n.size)
            case _:
                assert_never(rule)

    def _is_protected(self, photo: Photo) -> bool:
        if plan.is_protected(photo, self._protected_folders):
            self.protected.add(photo.path)
            return True
        return False

    def _place(self, photo: Photo) -> int:
        """The place of its folder in the user's order, by the nearest that is listed."""
        if photo.path in self.protected:
            return -1
        inside = photo.path.rpartition(os.sep)[0]
        place = self._places.get(inside)
        if place is None:
            listed = [each for each in self._folders if is_within(photo.folder, each)]
            nearest = max(listed, key=len, default=None)
            place = len(self._folders) if nearest is None else self._folders.index(nearest)
            self._places[inside] = place
        return place


_RULE_OF: Mapping[Template, tuple[Rule, ...]] = {
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


def _spoken_of(match: Match, n: Photo, m: Photo) -> _Evidence:
    """The rules by which `n` is plainly better; None is evidence that no rule knows."""
    if match.kind is Kind.EXACT and not n.companions:
        return _NOTHING  # before the long way, as there are very many of them
    reasons = advantages.deciding(match, n, m)
    if not reasons:
        return _NOTHING
    return frozenset(rule for each in reasons for rule in _RULE_OF.get(each.template, (None,)))


def _less(ours: int, theirs: int) -> int:
    """1 where ours is less, -1 where it is more."""
    return (ours < theirs) - (ours > theirs)


def _age(n: Photo, m: Photo) -> int:
    """1 where `n` is older: by the dates taken where both have one, else by those of the files."""
    ours, theirs = n.facts and n.facts.taken, m.facts and m.facts.taken
    if ours and theirs and ours != theirs:
        ours, theirs = keeper.taken(n), keeper.taken(m)
        if ours != theirs:
            return 1 if ours < theirs else -1
    return _less(keeper.minute(n), keeper.minute(m))


def _type_place(photo: Photo) -> int:
    type_ = photo.facts.format if photo.facts else ""
    return FILE_TYPES.index(type_) if type_ in FILE_TYPES else len(FILE_TYPES)

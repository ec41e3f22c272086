"""Which photos of one cluster stay when an order of rules decides, and which go for them.

Knows folders and the order of rules; what each rule says of two copies was weighed, and over how
many clusters it is asked is the affair of rules.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import combinations
from typing import NamedTuple

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.photos.photo import Photo, is_within
from dupeviewer.core.review import plan
from dupeviewer.core.review.weighing import BIT, Rule, Weighed, Weighing

_FOLDER = BIT[Rule.FOLDER]


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


class _Step(NamedTuple):
    """A rule by its bit, and the bits of the rules that are asked after it."""

    rule: Rule | None
    bit: int
    after: int


_EQUAL = _Step(None, 0, 0)


class Judge:
    """One order of rules; remembers what it has looked up of folders."""

    def __init__(self, rule_set: RuleSet, protected: Sequence[str]) -> None:
        order = tuple(dict.fromkeys(rule_set.rules))
        bits = [BIT[rule] for rule in order]
        self._steps = [
            _Step(rule, bit, sum(bits[place:]))
            for place, (rule, bit) in enumerate(zip(order, bits, strict=True), 1)
        ]
        self._asks_folders = Rule.FOLDER in order and bool(rule_set.folders or protected)
        self._folders = rule_set.folders
        self._protected_folders = protected
        self._places: dict[str, int] = {}
        self.protected: set[str] = set()

    def judge(self, weighing: Weighing) -> Choice | Left:
        """The best of a cluster stay, and each of the others goes for one that is better.

        Photos that match none of the best are judged in the same way among themselves.
        """
        photos = weighing.photos
        if weighing.group.kind is not Kind.EXACT:
            for photo in photos:
                if photo.facts is None:
                    return Left.CONFLICT
        kept = [*filter(self._is_protected, photos)] if self._protected_folders else []
        rest = [photo for photo in photos if photo not in kept] if kept else photos
        if not rest:
            return Left.PROTECTED
        if len(photos) == 2:
            return self._one_of_two(weighing.two, *photos)
        return self._some(weighing, kept, rest)

    def _one_of_two(self, weighed: Weighed, n: Photo, m: Photo) -> Choice | Left:
        """Which of two photos goes, as most clusters have no more."""
        sign, step = self._compared(weighed, n, m)
        if sign == 0:
            return Left.TIE
        _, _, ours, theirs = weighed
        if sign < 0:
            n, m, theirs = m, n, ours
        if theirs & ~step.after or m.path in self.protected:
            return Left.CONFLICT
        return Choice((n,), (Going(m, n, step.rule),))

    def _some(self, weighing: Weighing, kept: list[Photo], rest: Sequence[Photo]) -> Choice | Left:
        """Which of many, beside those that are kept anyway."""
        best, going = kept.copy(), list[Going]()
        while rest:
            if best:
                found = self._parted(weighing, best, rest)
                if isinstance(found, Left):
                    return found
                gone, rest = found
                going += gone
            best = self._unbeaten(weighing, rest)
            if rest and not best:
                return Left.CONFLICT
            if any(weighing.of(*two) is not None for two in combinations(best, 2)):
                return Left.TIE
            kept += best
            rest = [photo for photo in rest if photo not in best]
        return Choice(tuple(kept), tuple(going)) if going else Left.PROTECTED

    def _parted(
        self, weighing: Weighing, best: Sequence[Photo], rest: Sequence[Photo]
    ) -> tuple[list[Going], list[Photo]] | Left:
        """Those of the rest that go for one of the best, and those that match none of them."""
        going: list[Going] = []
        apart: list[Photo] = []
        for photo in rest:
            found = self._going(weighing, best, photo)
            if isinstance(found, Left):
                return found
            if found is None:
                apart.append(photo)
            else:
                going.append(found)
        return going, apart

    def _going(
        self, weighing: Weighing, best: Sequence[Photo], photo: Photo
    ) -> Going | Left | None:
        """For which of the best a photo goes; None where it matches none of them."""
        left: Left | None = None
        for kept in best:
            weighed = weighing.of(kept, photo)
            if weighed is None:
                continue
            sign, step = self._compared(weighed, kept, photo)
            *_, evidence = weighed
            if sign > 0 and not evidence & ~step.after:
                return Going(photo, kept, step.rule)
            is_tie = sign == 0 and not evidence
            left = Left.TIE if is_tie and left is not Left.CONFLICT else Left.CONFLICT
        return left

    def _unbeaten(self, weighing: Weighing, photos: Sequence[Photo]) -> list[Photo]:
        """Those to which none of the others is better."""
        unbeaten = []
        for n in photos:
            for m in photos:
                weighed = None if m is n else weighing.of(m, n)
                if weighed is not None and self._compared(weighed, m, n)[0] > 0:
                    break
            else:
                unbeaten.append(n)
        return unbeaten

    def _compared(self, weighed: Weighed, n: Photo, m: Photo) -> tuple[int, _Step]:
        """1 where `n` is better and -1 where `m` is, by the first rule that tells them apart; of
        equals the protected one is. Evidence for the other counts unless its rule comes later."""
        better, worse, _, _ = weighed
        if self._asks_folders:
            ours, theirs = self._place(n), self._place(m)
            if ours < theirs:
                better |= _FOLDER
            elif ours > theirs:
                worse |= _FOLDER
        told = better | worse
        for step in self._steps:
            if told & step.bit:
                return (1 if better & step.bit else -1), step
        return (n.path in self.protected) - (m.path in self.protected), _EQUAL

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

"""Keeper rules: what stays of many clusters at once, by an order of rules that the user gives.

Counts what they decide and what they leave; how one cluster is judged is the ruling's affair.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import NamedTuple

from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.likeness.laid import Two
from dupeviewer.core.review.review import Mark, Review
from dupeviewer.core.review.ruling import (
    Choice,
    Going,
    Judge,
    Left,
    RuleSet,
)
from dupeviewer.core.review.weighing import FILE_TYPES, Rule, Weighing

__all__ = [
    "FILE_TYPES",
    "FOR_THE_USER",
    "Choice",
    "Going",
    "Left",
    "Outcome",
    "Preset",
    "Rule",
    "RuleSet",
    "Tally",
    "Weighing",
    "apply",
]

_BETWEEN_TALLIES = 500


@dataclass(frozen=True, slots=True)
class Preset:
    """Rules under a name. Raises: ValueError where it would touch similar shots."""

    name: str
    rules: tuple[Rule, ...]
    kinds: frozenset[Kind]

    def __post_init__(self) -> None:
        if Kind.SIMILAR in self.kinds:
            raise ValueError("similar shots are never in a preset")


FOR_THE_USER = frozenset({Left.TIE, Left.CONFLICT, Left.SET_ASIDE})


class Tally(NamedTuple):
    """How far the rules have come, in numbers."""

    seen: int = 0
    decided: int = 0
    marked: int = 0
    bytes_: int = 0
    for_the_user: int = 0
    already_decided: int = 0


@dataclass(frozen=True)
class Outcome:
    """What the rules say of every cluster, by its place among those given."""

    choices: Mapping[int, Choice] = field(default_factory=dict)
    left: Mapping[int, Left] = field(default_factory=dict)
    protected: frozenset[str] = frozenset()
    star_only: bool = False

    @cached_property
    def tally(self) -> Tally:
        marked = bytes_ = 0
        if not self.star_only:
            for choice in self.choices.values():
                for going in choice.going:
                    marked += 1
                    bytes_ += going.photo.size
        reasons = Counter(self.left.values())
        return Tally(
            len(self.choices) + len(self.left),
            len(self.choices),
            marked,
            bytes_,
            sum(reasons[reason] for reason in FOR_THE_USER),
            reasons[Left.DECIDED],
        )

    @cached_property
    def changes(self) -> Mapping[str, Mark | None]:
        """The marks that applying sets."""
        marks: dict[str, Mark | None] = {}
        mark = None if self.star_only else Mark.TRASH
        for choice in self.choices.values():
            for photo in choice.keep:
                if photo.path not in self.protected:
                    marks[photo.path] = Mark.KEEP
            for going in choice.going:
                marks[going.photo.path] = mark
        return MappingProxyType(marks)

    @cached_property
    def emptied(self) -> int:
        """How many clusters would lose every copy."""
        if self.star_only:
            return 0
        choices = self.choices.values()
        going = {going.photo.path for choice in choices for going in choice.going}
        return sum(going.issuperset([photo.path for photo in c.keep]) for c in choices)

    def review(self, before: Review) -> Review:
        return before.with_marks(self.changes)

    def without(self, places: frozenset[int]) -> Outcome:
        """The same, but for these clusters, which the user wants to see."""
        choices = {place: choice for place, choice in self.choices.items() if place not in places}
        aside = dict.fromkeys(self.choices.keys() & places, Left.SET_ASIDE)
        return Outcome(choices, {**self.left, **aside}, self.protected, self.star_only)


def _untold(_tally: Tally) -> None:
    pass


def apply(
    clusters: Iterable[Cluster | Weighing],
    rule_set: RuleSet,
    review: Review,
    protected: Sequence[str] = (),
    tell: Callable[[Tally], None] = _untold,
) -> Outcome:
    """What the rules would do; changes nothing. `tell` hears of it as it goes, and may raise.

    To ask of the same clusters again, ask with the same weighings: that is quicker.
    """
    judge = Judge(rule_set, protected)
    choices: dict[int, Choice] = {}
    left: dict[int, Left] = {}
    marked = bytes_ = for_the_user = already = 0
    for place, cluster in enumerate(clusters):
        weighing = cluster if isinstance(cluster, Weighing) else Weighing(cluster)
        found = _untouched(weighing.group, rule_set, review) or judge.judge(weighing)
        if isinstance(found, Choice):
            choices[place] = found
            if not rule_set.star_only:
                for going in found.going:
                    marked += 1
                    bytes_ += going.photo.size
        else:
            left[place] = found
            for_the_user += found in FOR_THE_USER
            already += found is Left.DECIDED
        if place % _BETWEEN_TALLIES == _BETWEEN_TALLIES - 1:
            tell(Tally(place + 1, len(choices), marked, bytes_, for_the_user, already))
    return Outcome(choices, left, frozenset(judge.protected), rule_set.star_only)


def _untouched(cluster: Cluster | Two, rule_set: RuleSet, review: Review) -> Left | None:
    """Why the rules do not even ask."""
    if cluster.kind not in rule_set.kinds:
        return Left.OTHER_KIND
    if review.dismissed and cluster.key in review.dismissed:
        return Left.DECIDED
    if rule_set.also_decided or not review.marks:
        return None
    has_marks = any(photo.path in review.marks for photo in cluster.photos)
    return Left.DECIDED if has_marks else None

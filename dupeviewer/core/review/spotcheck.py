"""The spot-check: some groups dealt before many are marked, and what the answers say of the rest.

Knows chance and what groups have in common; showing and asking is the screens' affair.
"""

from __future__ import annotations

import heapq
import random
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from math import comb
from typing import assert_never

from dupeviewer.core.likeness.cluster import Cluster
from dupeviewer.core.likeness.laid import Two
from dupeviewer.core.review.rules import Choice, Going, Outcome, Rule

DEALT = 20
LEAST_CERTAIN = 10
WORTH_IT = 200
"""From how many groups on a spot-check is offered before they are marked."""

_CONFIDENCE = 0.95
_WEAK = frozenset({Rule.OLDER, Rule.NEWER, Rule.TIDY_NAME, Rule.FILE_TYPE, Rule.LARGER, None})


class Feature(Enum):
    """In what groups can be alike."""

    RULE = "rule"
    GOING_FOLDER = "going folder"
    KEPT_FOLDER = "kept folder"
    KIND = "kind"
    TYPE = "type"


Trait = tuple[Feature, object]

Group = Cluster | Two


@dataclass(frozen=True, slots=True)
class Hand:
    """Places of the groups to show: `drawn` at random, and beside them the least certain."""

    drawn: tuple[int, ...]
    uncertain: tuple[int, ...]

    @property
    def places(self) -> tuple[int, ...]:
        return (*self.drawn, *self.uncertain)


@dataclass(frozen=True, slots=True)
class Pattern:
    """What the groups that were answered with no have in common, and all groups that have it."""

    trait: Trait
    places: frozenset[int]


def deal(groups: Sequence[Group], outcome: Outcome, chance: random.Random) -> Hand:
    """20 groups at random of those the rules decide, and the 10 least certain of the others."""
    places = sorted(outcome.choices)
    drawn = chance.sample(places, min(DEALT, len(places)))
    rest = set(places).difference(drawn)
    doubtful = heapq.nsmallest(
        LEAST_CERTAIN, rest, key=lambda at: _certainty(groups[at], outcome.choices[at])
    )
    return Hand(tuple(drawn), tuple(doubtful))


def one_wrong_in(looked_at: int, wrong: int) -> int | None:
    """At worst one in how many is wrong, with 95 % confidence; None where that says nothing."""
    if not looked_at or wrong >= looked_at:
        return None
    low, high = wrong / looked_at, 1.0
    for _ in range(50):
        middle = (low + high) / 2
        if _at_most(wrong, looked_at, middle) > 1 - _CONFIDENCE:
            low = middle
        else:
            high = middle
    one_in = int(1 / high)
    return one_in if one_in > 1 else None


def pattern(
    groups: Sequence[Group], outcome: Outcome, wrong: Collection[int], right: Collection[int]
) -> Pattern | None:
    """The trait of all wrong groups that is rarest among the right ones, if it is rarer there."""
    if not wrong:
        return None
    shared = set.intersection(*(_traits(groups[at], outcome.choices[at]) for at in wrong))
    among_right = {
        trait: sum(trait in _traits(groups[at], outcome.choices[at]) for at in right)
        for trait in shared
    }
    telling = [trait for trait, count in among_right.items() if count <= len(right) / 2]
    if not telling:
        return None
    trait = min(telling, key=lambda each: (among_right[each], list(Feature).index(each[0])))
    has = _having(trait)
    alike = (at for at, choice in outcome.choices.items() if has(groups[at], choice))
    return Pattern(trait, frozenset(alike))


def _certainty(group: Group, choice: Choice) -> tuple[bool, int, int]:
    """Least where weak rules decide between photos that differ much."""
    is_strong = not any(going.rule in _WEAK for going in choice.going)
    if isinstance(group, Two):
        difference = group.difference
    else:
        difference = max(match.difference for match in group.matches)
    return (is_strong, -difference, -len(group.photos))


def _having(trait: Trait) -> Callable[[Group, Choice], bool]:
    """Whether a group has this trait, asked of very many."""
    feature, value = trait
    match feature:
        case Feature.KIND:
            return lambda group, _: group.kind is value
        case Feature.RULE:
            return lambda _, choice: any(going.rule is value for going in choice.going)
        case Feature.GOING_FOLDER:
            return lambda _, choice: any(going.photo.folder == value for going in choice.going)
        case Feature.KEPT_FOLDER:
            return lambda _, choice: any(going.kept.folder == value for going in choice.going)
        case Feature.TYPE:
            return lambda _, choice: any(_type(going) == value for going in choice.going)
        case _:
            assert_never(feature)


def _type(going: Going) -> str | None:
    return going.photo.facts.format if going.photo.facts else None


def _traits(group: Group, choice: Choice) -> set[Trait]:
    return set(_each_trait(group, choice))


def _each_trait(group: Group, choice: Choice) -> Iterator[Trait]:
    yield Feature.KIND, group.kind
    for going in choice.going:
        yield Feature.RULE, going.rule
        yield Feature.GOING_FOLDER, going.photo.folder
        yield Feature.KEPT_FOLDER, going.kept.folder
        if type_ := _type(going):
            yield Feature.TYPE, type_


def _at_most(wrong: int, looked_at: int, share: float) -> float:
    """How likely it is to see at most so many wrong where this share is."""
    return sum(
        comb(looked_at, k) * share**k * (1 - share) ** (looked_at - k) for k in range(wrong + 1)
    )


def agreed(answers: Mapping[int, bool], places: Collection[int]) -> tuple[int, int]:
    """How many of these were looked at, and how many of those were found right."""
    given = [answers[place] for place in places if place in answers]
    return len(given), sum(given)

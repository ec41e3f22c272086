"""Rules over many clusters: what the preview says is what applying does, and what is left alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dupeviewer.core.likeness.cluster import Cluster, Kind, Match
from dupeviewer.core.photos import formats
from dupeviewer.core.photos.photo import Companion, Facts, FileId, Photo, is_within
from dupeviewer.core.progress import Stopped
from dupeviewer.core.review import plan, rules
from dupeviewer.core.review.review import Mark, Review
from dupeviewer.core.review.rules import Choice, Left, Outcome, Preset, Rule, RuleSet, Tally

MINUTE = 60_000_000_000
JULY = datetime(2019, 7, 12, 14, 2)  # noqa: DTZ001 (cameras write naive time)
FULL = Facts(4032, 3024, "JPEG", 92, JULY, "Apple iPhone 8", location=(43.7, 11.2))
SMALL = FULL._replace(width=1600, height=1200)
STRIPPED = FULL._replace(taken=None, camera=None, location=None)
EVERY_KIND = frozenset(Kind)


def photo(path: str, facts: Facts | None = FULL, size: int = 1000, minute: int = 5) -> Photo:
    return Photo(path, size, minute * MINUTE, FileId(1, abs(hash(path)) + 1), facts=facts)


def cluster(*photos: Photo, kind: Kind = Kind.SAME, apart: Sequence[str] = ()) -> Cluster:
    """All match each other, but for those named apart, which match the first only."""
    ordered = sorted(photos, key=lambda each: each.path)
    matches = [
        Match(a, b, 0, 0, kind)
        for at, a in enumerate(ordered)
        for b in ordered[at + 1 :]
        if a is ordered[0] or not {a.name, b.name} & set(apart)
    ]
    return Cluster(tuple(ordered), tuple(matches))


def judged(among: Cluster, *order: Rule, **options: object) -> Choice | Left:
    protected = options.pop("protected", ())
    review = options.pop("review", Review())
    rule_set = replace(RuleSet(order, kinds=EVERY_KIND), **options)  # type: ignore[arg-type]
    outcome = rules.apply([among], rule_set, review, protected)  # type: ignore[arg-type]
    return outcome.choices.get(0) or outcome.left[0]


def kept(found: Choice | Left) -> list[str]:
    assert isinstance(found, Choice), found
    return [each.name for each in found.keep]


# Each rule


def test_types_of_file_are_ordered_by_the_names_that_reading_gives_them() -> None:
    assert set(rules.FILE_TYPES) <= {each.name for each in formats.FORMATS}


A_AND_B = {
    Rule.PIXELS: (photo("/x/a", FULL), photo("/x/b", SMALL)),
    Rule.COMPRESSION: (photo("/x/a"), photo("/x/b", FULL._replace(quality=70))),
    Rule.METADATA: (photo("/x/a"), photo("/x/b", STRIPPED)),
    Rule.CAMERA: (photo("/x/a"), photo("/x/b", FULL._replace(software="Adobe Photoshop 21"))),
    Rule.OLDER: (photo("/x/a", minute=1), photo("/x/b", minute=2)),
    Rule.NEWER: (photo("/x/a", minute=2), photo("/x/b", minute=1)),
    Rule.TIDY_NAME: (photo("/x/a.jpg"), photo("/x/a (1).jpg")),
    Rule.SHARPEST: (
        photo("/x/a", FULL._replace(detail_width=2000)),
        photo("/x/b", FULL._replace(detail_width=1500)),
    ),
    Rule.FILE_TYPE: (photo("/x/a", FULL._replace(format="HEIC", quality=None)), photo("/x/b")),
    Rule.LARGER: (photo("/x/a", size=2000), photo("/x/b")),
    Rule.FOLDER: (photo("/dear/a"), photo("/other/b")),
}


@pytest.mark.parametrize("rule", Rule)
def test_each_rule_keeps_what_it_says(rule: Rule) -> None:
    better, worse = A_AND_B[rule]
    rest = [other for other in Rule if other is not rule]
    spoken = cluster(better, worse)

    found = judged(spoken, rule, *rest, folders=("/dear",))

    assert isinstance(found, Choice)
    assert (found.keep, [g.photo for g in found.going]) == ((better,), [worse])
    assert found.going[0].rule is rule


@pytest.mark.parametrize("rule", Rule)
def test_l2_a_rule_that_sees_no_difference_leaves_a_tie(rule: Rule) -> None:
    found = judged(cluster(photo("/x/a"), photo("/x/b")), rule, folders=("/dear",))

    assert found is Left.TIE


def test_hardly_sharper_is_no_difference() -> None:
    soft, sharp = (FULL._replace(detail_width=width) for width in (1900, 2000))
    group = cluster(photo("/x/a", soft), photo("/x/b", sharp))

    assert judged(group, Rule.SHARPEST) is Left.TIE


def test_in_a_tie_the_next_rule_decides() -> None:
    found = judged(
        cluster(photo("/x/a", SMALL, minute=2), photo("/x/b", SMALL, minute=1)),
        Rule.PIXELS,
        Rule.OLDER,
    )

    assert kept(found) == ["b"]


def test_the_first_rule_wins_over_the_next() -> None:
    group = cluster(photo("/dear/a", SMALL), photo("/other/b"))

    found = judged(group, Rule.FOLDER, Rule.PIXELS, folders=("/dear",))

    assert kept(found) == ["a"]


def test_the_nearest_listed_folder_counts() -> None:
    group = cluster(photo("/p/old/a"), photo("/p/b"))

    found = judged(group, Rule.FOLDER, folders=("/p", "/p/old"))

    assert kept(found) == ["b"]


# What is left


def test_evidence_of_which_no_rule_speaks_is_left() -> None:
    group = cluster(photo("/dear/a", SMALL), photo("/other/b"))

    assert judged(group, Rule.FOLDER, folders=("/dear",)) is Left.CONFLICT


def test_metadata_on_both_sides_is_left() -> None:
    group = cluster(
        photo("/x/a", STRIPPED._replace(caption="Nonna"), minute=1),
        photo("/x/b", STRIPPED._replace(location=(1.0, 2.0))),
    )

    assert judged(group, Rule.METADATA, Rule.OLDER) is Left.CONFLICT


def test_a_companion_that_would_go_is_left() -> None:
    movie = Companion("/x/b.mov", 9, 9)
    group = cluster(photo("/x/a", minute=1), replace(photo("/x/b"), companions=(movie,)))

    assert judged(group, *Rule) is Left.CONFLICT


def test_a_photo_that_was_not_read_is_left() -> None:
    group = cluster(photo("/x/a", minute=1), photo("/x/b", None))

    assert judged(group, Rule.OLDER) is Left.CONFLICT


def test_two_bests_that_match_each_other_are_a_tie() -> None:
    group = cluster(photo("/x/a"), photo("/x/b"), photo("/x/c", SMALL))

    assert judged(group, Rule.PIXELS) is Left.TIE


def test_a_chain_keeps_what_does_not_match_the_best() -> None:
    """a - b and a - c match, b - c do not: where b is the best, c has no kept copy but itself."""
    group = cluster(photo("/x/a", SMALL), photo("/x/b"), photo("/x/c", SMALL), apart=("b", "c"))

    found = judged(group, Rule.PIXELS)

    assert isinstance(found, Choice)
    assert [g.photo.name for g in found.going] == ["a"]
    assert kept(found) == ["b", "c"]


def test_copies_of_the_same_bytes_match_each_other() -> None:
    """The search tells only of the first of them."""
    first, second, third = (
        replace(photo(f"/x/{name}.jpg", minute=age), digest="d")
        for name, age in (("a", 9), ("b", 1), ("c", 5))
    )
    matches = tuple(Match(first, other, 0, 0, Kind.EXACT) for other in (second, third))

    found = judged(Cluster((first, second, third), matches), Rule.OLDER)

    assert kept(found) == ["b.jpg"]


# Protected folders


def test_s4_a_protected_photo_stays_and_wins_a_tie() -> None:
    found = judged(cluster(photo("/safe/a"), photo("/x/b")), Rule.PIXELS, protected=("/safe",))

    assert isinstance(found, Choice)
    assert [(g.photo.name, g.rule) for g in found.going] == [("b", None)]


def test_a_better_copy_of_a_protected_photo_is_left() -> None:
    group = cluster(photo("/safe/a", SMALL), photo("/x/b"))

    assert judged(group, Rule.PIXELS, protected=("/safe",)) is Left.CONFLICT


def test_in_the_folder_rule_protected_stands_on_top() -> None:
    group = cluster(photo("/safe/a", SMALL), photo("/dear/b"))
    order = (Rule.FOLDER, Rule.PIXELS)

    assert kept(judged(group, *order, folders=("/dear",), protected=("/safe",))) == ["a"]


def test_a_group_of_protected_photos_is_left_alone() -> None:
    group = cluster(photo("/safe/a", SMALL), photo("/safe/b"))

    assert judged(group, Rule.PIXELS, protected=("/safe",)) is Left.PROTECTED


# What the user has said


@pytest.mark.parametrize("mark", Mark)
def test_l2_a_group_with_a_mark_is_untouched(mark: Mark) -> None:
    group = cluster(*A_AND_B[Rule.PIXELS])
    review = Review().with_marks({"/x/a": mark})

    assert judged(group, Rule.PIXELS, review=review) is Left.DECIDED


def test_decided_groups_are_taken_up_where_the_user_says_so() -> None:
    group = cluster(*A_AND_B[Rule.PIXELS])
    review = Review().with_marks({"/x/a": Mark.TRASH})

    assert kept(judged(group, Rule.PIXELS, review=review, also_decided=True)) == ["a"]


def test_not_duplicates_stay_so() -> None:
    group = cluster(*A_AND_B[Rule.PIXELS])
    review = Review().with_dismissed(group, dismissed=True)

    assert judged(group, Rule.PIXELS, review=review, also_decided=True) is Left.DECIDED


def test_l3_similar_shots_are_left_unless_they_are_ticked() -> None:
    group = cluster(*A_AND_B[Rule.PIXELS], kind=Kind.SIMILAR)
    ticked = RuleSet((Rule.PIXELS,), frozenset({Kind.SIMILAR}))
    usual = RuleSet((Rule.PIXELS,))

    assert rules.apply([group], usual, Review()).left == {0: Left.OTHER_KIND}
    assert len(rules.apply([group], ticked, Review()).choices) == 1


def test_l3_no_preset_holds_similar_shots() -> None:
    with pytest.raises(ValueError, match="similar"):
        Preset("mine", (Rule.PIXELS,), frozenset({Kind.EXACT, Kind.SIMILAR}))


def test_only_starring_marks_nothing_for_the_trash() -> None:
    group = cluster(*A_AND_B[Rule.PIXELS])

    outcome = rules.apply([group], RuleSet((Rule.PIXELS,), star_only=True), Review())

    assert dict(outcome.review(Review()).marks) == {"/x/a": Mark.KEEP}
    assert (outcome.tally.decided, outcome.tally.marked, outcome.tally.bytes_) == (1, 0, 0)


def test_what_is_set_aside_is_for_the_user() -> None:
    groups = [cluster(*A_AND_B[Rule.PIXELS]), cluster(photo("/y/a"), photo("/y/b", SMALL))]
    outcome = rules.apply(groups, RuleSet((Rule.PIXELS,)), Review())

    rest = outcome.without(frozenset({0}))

    assert set(rest.changes) == {"/y/a", "/y/b"}
    assert (rest.tally.decided, rest.tally.for_the_user) == (1, 1)


@given(st.lists(st.sampled_from(list(Rule)), unique=True), st.data())
def test_l1_weighed_before_is_judged_the_same(order: list[Rule], data: st.DataObject) -> None:
    """As in the assistant, where one order of rules follows the other."""
    clusters = data.draw(libraries())
    weighings = [*map(rules.Weighing, clusters)]
    first = RuleSet(tuple(reversed(order)), EVERY_KIND)
    then = RuleSet(tuple(order), EVERY_KIND, FOLDERS[1:])

    rules.apply(weighings, first, Review())
    again = rules.apply(weighings, then, Review(), ("/safe",))

    assert again == rules.apply(clusters, then, Review(), ("/safe",))


def test_numbers_come_on_the_way_and_the_work_can_be_stopped() -> None:
    groups = [cluster(photo(f"/x/{n}a", FULL), photo(f"/x/{n}b", SMALL)) for n in range(1200)]
    heard: list[Tally] = []

    def stop(tally: Tally) -> None:
        heard.append(tally)
        if len(heard) == 2:
            raise Stopped

    with pytest.raises(Stopped):
        rules.apply(groups, RuleSet((Rule.PIXELS,)), Review(), (), stop)

    assert [(t.seen, t.decided, t.marked) for t in heard] == [(500, 500, 500), (1000, 1000, 1000)]


# Every rule set

FOLDERS = ("/safe", "/dear", "/other", "/dear/deep")
SOME_FACTS = st.builds(
    FULL._replace,
    width=st.sampled_from([1600, 4032]),
    format=st.sampled_from(["JPEG", "HEIC", "PNG"]),
    quality=st.sampled_from([None, 60, 92]),
    camera=st.sampled_from([None, "Apple iPhone 8"]),
    caption=st.sampled_from([None, "Nonna"]),
    software=st.sampled_from([None, "GIMP 2.10"]),
)


@st.composite
def libraries(draw: st.DrawFn) -> list[Cluster]:
    return [_drawn(draw, number) for number in range(draw(st.integers(1, 4)))]


def _drawn(draw: st.DrawFn, number: int) -> Cluster:
    names = draw(st.lists(st.sampled_from("abcde"), min_size=2, max_size=5, unique=True))
    photos = [
        photo(
            f"{draw(st.sampled_from(FOLDERS))}/{number}{name}{draw(st.sampled_from(['', ' (1)']))}",
            draw(st.one_of(st.none(), SOME_FACTS)),
            draw(st.integers(1, 3)),
            draw(st.integers(1, 3)),
        )
        for name in sorted(names)
    ]
    photos.sort(key=lambda each: each.path)
    spanning = {(0, at) for at in range(1, len(photos))}
    more = {
        (at, to)
        for at in range(1, len(photos))
        for to in range(at + 1, len(photos))
        if draw(st.booleans())
    }
    kinds = st.sampled_from(list(Kind))
    pairs = sorted(spanning | more)
    matches = tuple(Match(photos[a], photos[b], 1, 1, draw(kinds)) for a, b in pairs)
    return Cluster(tuple(photos), matches)


RULE_SETS = st.builds(
    RuleSet,
    rules=st.lists(st.sampled_from(list(Rule)), unique=True).map(tuple),
    kinds=st.frozensets(st.sampled_from(list(Kind))),
    folders=st.lists(st.sampled_from(FOLDERS), unique=True).map(tuple),
    star_only=st.booleans(),
    also_decided=st.booleans(),
)


@st.composite
def asked(draw: st.DrawFn) -> tuple[list[Cluster], RuleSet, Review, tuple[str, ...]]:
    clusters = draw(libraries())
    protected = draw(st.sampled_from([(), ("/safe",), ("/safe", "/other")]))
    free = [
        p.path
        for c in clusters
        for p in c.photos
        if not any(is_within(p.path, folder) for folder in protected)
    ]
    marked = (
        draw(st.dictionaries(st.sampled_from(free), st.sampled_from(list(Mark)))) if free else {}
    )
    return clusters, draw(RULE_SETS), Review().with_marks(marked), protected


@given(asked())
def test_l1_the_preview_is_what_applying_does(
    given_: tuple[list[Cluster], RuleSet, Review, tuple[str, ...]],
) -> None:
    clusters, rule_set, before, protected = given_

    outcome = rules.apply(clusters, rule_set, before, protected)
    after = outcome.review(before)

    _check_numbers(clusters, outcome, before, after)
    for group in clusters:
        _check_group(group, rule_set, before, after, protected)


def _check_numbers(
    clusters: Sequence[Cluster], outcome: Outcome, before: Review, after: Review
) -> None:
    """Counted anew from the reviews: what is marked now by a decision that is new."""
    chosen = [clusters[place] for place in outcome.choices]
    photos = [p for group in chosen for p in group.photos]
    going = [p for p in photos if after.mark(p.path) is Mark.TRASH]
    assert outcome.tally.decided == len(chosen)
    assert outcome.tally.marked == len(going)
    assert outcome.tally.bytes_ == sum(p.size for p in going)
    assert outcome.tally.seen == len(clusters)
    assert outcome.emptied == 0
    others = [p.path for c in clusters if c not in chosen for p in c.photos]
    assert all(after.mark(path) is before.mark(path) for path in others)


def _check_group(
    group: Cluster, rule_set: RuleSet, before: Review, after: Review, protected: Sequence[str]
) -> None:
    had = {p.path for p in group.photos if before.mark(p.path)}
    changed = [p for p in group.photos if after.mark(p.path) is not before.mark(p.path)]
    if not changed:
        return
    assert group.kind in rule_set.kinds
    assert rule_set.also_decided or not had
    going = [p for p in group.photos if after.mark(p.path) is Mark.TRASH]
    staying = [p for p in group.photos if p not in going]
    assert staying
    assert not any(plan.is_protected(p, protected) for p in going)
    assert all(any(group.between(p, other) for other in staying) for p in going)
    assert not (rule_set.star_only and going)


@given(asked())
def test_s2_the_plan_refuses_nothing_that_rules_have_marked(
    given_: tuple[list[Cluster], RuleSet, Review, tuple[str, ...]],
) -> None:
    clusters, rule_set, _, protected = given_

    outcome = rules.apply(clusters, rule_set, Review(), protected)
    planned = plan.plan(clusters, outcome.review(Review()), protected)

    assert planned.refused == ()
    assert len(planned.trash) == outcome.tally.marked

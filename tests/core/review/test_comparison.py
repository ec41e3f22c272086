"""What differs between photos of a cluster, and what would be lost with some of them."""

from __future__ import annotations

from datetime import datetime
from itertools import combinations

import pytest

from dupeviewer.core import sentences
from dupeviewer.core.likeness.cluster import Cluster, Kind, Match
from dupeviewer.core.photos.photo import Companion, Facts, FileId, Photo
from dupeviewer.core.review import comparison
from dupeviewer.core.review.comparison import Field, Judgement
from dupeviewer.core.sentences import Dimensions

JULY = datetime(2019, 7, 12, 14, 2)  # noqa: DTZ001 (cameras write naive time)
FULL = Facts(
    4032,
    3024,
    "JPEG",
    92,
    JULY,
    "Apple iPhone 8",
    lens="28 mm",
    location=(43.7696, 11.2558),
    caption="Nonna, 1974",
    keywords=("Italy", "family"),
    rating=4,
)
BARE = Facts(4032, 3024, "JPEG", 92)
BETTER, WORSE, DIFFERENT, EQUAL, MISSING = (
    Judgement.BETTER,
    Judgement.WORSE,
    Judgement.DIFFERENT,
    Judgement.EQUAL,
    Judgement.MISSING,
)


def photo(name: str, facts: Facts | None = BARE, *companions: str, mtime_ns: int = 0) -> Photo:
    files = tuple(Companion(f"/x/{companion}", 1, 1) for companion in companions)
    return Photo(f"/x/{name}", 1000, mtime_ns, FileId(1, hash(name)), files, facts=facts)


def cluster(*photos: Photo, kind: Kind = Kind.SAME) -> Cluster:
    return Cluster(photos, tuple(Match(a, b, 4, 2, kind) for a, b in combinations(photos, 2)))


def row(field: Field, *photos: Photo, keep: Photo | None = None) -> comparison.Row:
    return next(row for row in comparison.fields(photos, keep) if row.field is field)


def judged(field: Field, *photos: Photo, keep: Photo | None = None) -> list[Judgement]:
    return [cell.judgement for cell in row(field, *photos, keep=keep).cells]


def lost(among: Cluster, keep: Photo | None, *trash: Photo) -> list[str]:
    found = comparison.loss(among, keep, trash)
    return [sentences.numbered(s, lambda p: among.photos.index(p) + 1) for s in found.sentences]


def is_safe(among: Cluster, keep: Photo | None, *trash: Photo) -> bool:
    return comparison.loss(among, keep, trash).is_safe


def test_there_is_a_row_for_every_field_in_the_order_of_the_cards() -> None:
    rows = comparison.fields([photo("a", FULL), photo("b", None)], None)

    assert [row.field for row in rows] == list(Field)


def test_how_much_of_the_scene_a_crop_shows_is_told_beside_the_whole() -> None:
    whole, crop, other = photo("a", FULL), photo("b", FULL), photo("c", FULL)
    cropped = Match(whole, crop, 8, 20, Kind.EDITED, cropped=64)

    rows = comparison.fields([whole, crop, other], whole, [cropped])

    (row,) = (row for row in rows if row.field is Field.COVERAGE)
    assert [cell.value for cell in row.cells] == [100, 64, None]
    assert row.cells[1].judgement is Judgement.WORSE


def test_photos_that_agree_differ_in_nothing() -> None:
    twins = [photo("a", FULL, "a.xmp"), photo("b", FULL, "b.xmp")]

    rows = comparison.fields(twins, twins[0])

    assert [row.field for row in rows if row.differs and row.field is not Field.COMPANIONS] == []
    assert not row(Field.COMPANIONS, *twins).differs


def test_a_cell_holds_the_value_itself() -> None:
    a, b = photo("a", FULL, "a.xmp"), photo("b")

    values = {r.field: r.cells[0].value for r in comparison.fields([a, b], None)}

    assert values[Field.RESOLUTION] == Dimensions(4032, 3024)
    assert values[Field.TAKEN] == JULY
    assert values[Field.CAMERA] == "Apple iPhone 8, 28 mm"
    assert values[Field.FILE_SIZE] == 1000
    assert values[Field.COMPANIONS] == ("a.xmp",)
    assert values[Field.SOFTWARE] is None


WIDE = BARE._replace(width=4032 * 2)
JUDGED = [
    (Field.RESOLUTION, WIDE, BARE, [BETTER, WORSE]),
    (Field.RESOLUTION, BARE._replace(width=3024, height=4032), BARE, [DIFFERENT, DIFFERENT]),
    (Field.FORMAT, BARE._replace(format="PNG"), BARE, [DIFFERENT, DIFFERENT]),
    (Field.QUALITY, BARE._replace(quality=75), BARE, [WORSE, BETTER]),
    (Field.QUALITY, BARE._replace(quality=None), BARE, [DIFFERENT, DIFFERENT]),
    (Field.TAKEN, FULL, BARE, [BETTER, MISSING]),
    (Field.TAKEN, FULL, FULL._replace(taken=datetime(2020, 1, 1)), [DIFFERENT, DIFFERENT]),  # noqa: DTZ001
    (Field.CAMERA, BARE, FULL, [MISSING, BETTER]),
    (Field.LOCATION, FULL, FULL._replace(location=(43.76963, 11.25576)), [EQUAL, EQUAL]),
    (Field.LOCATION, FULL, FULL._replace(location=(43.8, 11.2)), [DIFFERENT, DIFFERENT]),
    (Field.RATING, BARE._replace(rating=0), BARE, [EQUAL, EQUAL]),
    (Field.KEYWORDS, FULL, BARE, [BETTER, MISSING]),
    (Field.CAPTION, FULL, BARE, [BETTER, MISSING]),
    (Field.SOFTWARE, BARE._replace(software="GIMP"), BARE, [DIFFERENT, DIFFERENT]),
    (Field.RESOLUTION, BARE, None, [BETTER, MISSING]),
]


@pytest.mark.parametrize(("field", "one", "two", "expected"), JUDGED)
def test_r8_values_are_judged_side_by_side(
    field: Field, one: Facts | None, two: Facts | None, expected: list[Judgement]
) -> None:
    assert judged(field, photo("a", one), photo("b", two)) == expected


def test_others_are_judged_beside_the_photo_to_keep() -> None:
    small = BARE._replace(width=1600, height=1200)
    keep, same, worse = photo("a"), photo("b"), photo("c", small)

    assert judged(Field.RESOLUTION, keep, same, worse, keep=keep) == [BETTER, EQUAL, WORSE]
    assert judged(Field.RESOLUTION, keep, same, worse, keep=worse) == [BETTER, BETTER, WORSE]


def test_a_file_date_two_seconds_off_is_the_same() -> None:
    second = 1_000_000_000

    assert judged(Field.FILE_DATE, photo("a"), photo("b", mtime_ns=2 * second)) == [EQUAL] * 2
    assert judged(Field.FILE_DATE, photo("a"), photo("b", mtime_ns=3 * second)) == [DIFFERENT] * 2


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        (["a.XMP"], ["b.xmp"], [EQUAL, EQUAL]),
        (["a.xmp"], [], [BETTER, MISSING]),
        (["a.xmp", "a.mov"], ["b.xmp"], [BETTER, WORSE]),
        (["a.mov"], ["b.xmp"], [DIFFERENT, DIFFERENT]),
    ],
)
def test_companions_are_judged_by_their_kinds(
    one: list[str], two: list[str], expected: list[Judgement]
) -> None:
    assert judged(Field.COMPANIONS, photo("a", BARE, *one), photo("b", BARE, *two)) == expected


def test_nothing_is_lost_with_a_copy_that_knows_less() -> None:
    a, b = photo("a", FULL), photo("b")
    among = cluster(a, b)

    assert is_safe(among, a, b)
    assert lost(among, a, b) == ["If photo 2 goes you lose nothing that photo 1 doesn't have."]


def test_nothing_is_lost_with_several_copies() -> None:
    a, b, c = photo("a", FULL), photo("b"), photo("c")

    assert lost(cluster(a, b, c), a, b, c) == [
        "If photos 2 and 3 go you lose nothing that photo 1 doesn't have."
    ]


def test_what_a_third_photo_keeps_is_not_lost() -> None:
    a, b, c = photo("a"), photo("b", FULL), photo("c", FULL)
    among = cluster(a, b, c)

    assert is_safe(among, a, b)
    assert lost(among, a, b) == ["You lose nothing: what goes is also in the photos that stay."]
    assert not is_safe(among, a, b, c)


LOST = [
    (BARE._replace(caption="Nonna, 1974"), "Only photo 2 has the caption ‘Nonna, 1974’."),
    (BARE._replace(taken=JULY), "Only photo 2 has the date taken 2019-07-12 14:02."),
    (
        BARE._replace(location=(43.7696, -11.25)),
        "Only photo 2 has the location 43.76960, -11.25000.",
    ),
    (BARE._replace(camera="Canon"), "Only photo 2 says which camera took it (Canon)."),
    (BARE._replace(rating=4), "Only photo 2 has the rating 4."),
    (BARE._replace(keywords=("Italy", "sea")), "Only photo 2 has the keywords Italy and sea."),
    (
        BARE._replace(width=8064),
        "Photo 2 has more pixels than any copy that stays (8064 × 3024 vs 4032 × 3024).",
    ),
    (
        None,
        "Photo 2 could not be read in full: what only it has is not known.",
    ),
]


@pytest.mark.parametrize(("facts", "sentence"), LOST)
def test_what_only_the_photo_to_trash_has_is_named(facts: Facts | None, sentence: str) -> None:
    a, b = photo("a"), photo("b", facts)
    among = cluster(a, b)

    assert lost(among, a, b) == [sentence]
    assert not is_safe(among, a, b)


LESS_COMPRESSED = [
    (
        BARE._replace(quality=70),
        BARE,
        "Photo 2 is less compressed (JPEG quality about 92 vs 70).",
    ),
    (
        BARE._replace(quality=70),
        BARE._replace(format="PNG", quality=None),
        "Photo 2 is a PNG, saved without loss; photo 1 is a JPEG (quality about 70).",
    ),
    (
        BARE._replace(format="GIF", quality=None),
        BARE,
        "Photo 2 has full colour; photo 1 is a GIF with at most 256 colours.",
    ),
]


@pytest.mark.parametrize(("kept", "gone", "sentence"), LESS_COMPRESSED)
def test_a_less_compressed_photo_is_a_loss(kept: Facts, gone: Facts, sentence: str) -> None:
    a, b = photo("a", kept), photo("b", gone)

    assert lost(cluster(a, b), a, b) == [sentence]
    assert not is_safe(cluster(a, b), a, b)


def test_a_less_compressed_but_much_smaller_photo_is_no_loss() -> None:
    a, b = photo("a", BARE._replace(quality=70, width=4032 * 4)), photo("b")

    assert is_safe(cluster(a, b), a, b)


def test_only_the_keywords_that_would_be_gone_are_named() -> None:
    a = photo("a", BARE._replace(keywords=("Italy",)))
    b = photo("b", BARE._replace(keywords=("Italy", "sea")))

    assert lost(cluster(a, b), a, b) == ["Only photo 2 has the keywords sea."]


def test_a_different_caption_is_a_loss_though_both_have_one() -> None:
    a, b = photo("a", BARE._replace(caption="x")), photo("b", BARE._replace(caption="Nonna"))

    assert lost(cluster(a, b), a, b) == ["Only photo 2 has the caption ‘Nonna’."]


def test_what_several_photos_to_trash_have_is_not_said_to_be_in_only_one() -> None:
    a, b, c, d = photo("a"), *(photo(name, BARE._replace(caption="x")) for name in "bcd")
    d = photo("d", BARE._replace(caption="y"))

    assert lost(cluster(a, b, c, d), a, b, c, d) == [
        "Only photos 2 and 3 have this caption, and all of them would go.",
        "Only photo 4 has the caption ‘y’.",
    ]


def test_companions_that_would_go_along_are_named() -> None:
    a, b = photo("a"), photo("b", BARE, "b.mov", "b.xmp")

    assert lost(cluster(a, b), a, b) == [
        "Photo 2 takes b.mov and b.xmp with it; no photo that stays has the like."
    ]


def test_companions_of_a_kind_that_stays_are_no_loss() -> None:
    a, b = photo("a", BARE, "a.XMP"), photo("b", BARE, "b.xmp")

    assert is_safe(cluster(a, b), a, b)


@pytest.mark.parametrize("kind", [Kind.EDITED, Kind.SIMILAR])
def test_a_version_of_its_own_is_a_loss(kind: Kind) -> None:
    a, b = photo("a", FULL), photo("b")

    assert lost(cluster(a, b, kind=kind), a, b) == [
        "Photo 2 is a version of its own: no photo that stays looks quite the same."
    ]


def test_an_exact_copy_is_no_loss_whatever_is_known_of_it() -> None:
    a, b = photo("a", None), photo("b", None)

    assert is_safe(cluster(a, b, kind=Kind.EXACT), a, b)


def test_the_last_copy_is_a_loss() -> None:
    a, b = photo("a"), photo("b")

    assert lost(cluster(a, b), None, a, b) == ["No copy stays in this group."]


def test_a_loss_check_needs_something_to_trash() -> None:
    with pytest.raises(ValueError, match="nothing"):
        comparison.loss(cluster(photo("a"), photo("b")), None, ())

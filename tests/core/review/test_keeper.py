"""Which photo is kept, and why: each row of the reason table, and where none may be suggested."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dupeviewer.core import sentences
from dupeviewer.core.likeness.cluster import Cluster, Kind, Match
from dupeviewer.core.photos import formats
from dupeviewer.core.photos.photo import Companion, Facts, FileId, Photo
from dupeviewer.core.review import keeper

DAY = 86_400_000_000_000
JULY = datetime(2019, 7, 12, 14, 2)  # noqa: DTZ001 (cameras write naive time)
ITALY = (43.7696, 11.2558)
ORIGINAL = Facts(4032, 3024, "JPEG", 92, JULY, "Apple iPhone 8", location=ITALY)
STRIPPED = Facts(4032, 3024, "JPEG", 92)
PREVIEW = ORIGINAL._replace(width=1600, height=1200)


def photo(path: str, facts: Facts | None = STRIPPED, age: int = 0, companion: str = "") -> Photo:
    """A photo whose file is `age` days older than the others."""
    companions = (Companion(companion, 9, 9),) if companion else ()
    mtime_ns = 20_000 * DAY - age * DAY
    return Photo(path, 1_000_000, mtime_ns, FileId(1, hash(path)), companions, facts=facts)


def cluster(*photos: Photo, kind: Kind = Kind.SAME, difference: int = 2, **kinds: Kind) -> Cluster:
    """Photos that all match; `a1_b=Kind.EDITED` gives two of them, by name, a kind of their own."""
    ordered = sorted(photos, key=lambda p: p.path)
    matches = []
    for a, b in combinations(ordered, 2):
        named = "_".join(p.name.partition(".")[0] for p in (a, b))
        matches.append(Match(a, b, 4, difference, kinds.get(named, kind)))
    return Cluster(tuple(ordered), tuple(matches))


def told(found: keeper.Verdict, among: Cluster) -> list[str]:
    number = {p.path: i for i, p in enumerate(among.photos, 1)}
    return [sentences.numbered(reason, lambda p: number[p.path]) for reason in found.reasons]


def suggested(among: Cluster, **options: Any) -> keeper.Suggestion:
    found = keeper.verdict(among, **options)
    assert isinstance(found, keeper.Suggestion), told(found, among)
    return found


def names(photos: Sequence[Photo]) -> list[str]:
    return [photo.name for photo in photos]


HEIC = ORIGINAL._replace(format="HEIC", quality=None)
GOOD = {  # what is known of 1 and 2, and what is said when 1 is kept
    "more pixels": (
        ORIGINAL,
        PREVIEW,
        "Photo 1 has 6.4× more pixels (4032 × 3024 vs 1600 × 1200).",
    ),
    "less compressed": (
        STRIPPED,
        STRIPPED._replace(quality=75),
        "Photo 1 is less compressed (JPEG quality about 92 vs 75).",
    ),
    "metadata": (
        ORIGINAL,
        STRIPPED,
        "Photo 1 still has its date, camera and location; photo 2 doesn't.",
    ),
    "caption": (
        ORIGINAL._replace(caption="Nonna, 1974"),
        ORIGINAL,
        "Photo 1 still has its caption; photo 2 doesn't.",
    ),
    "the camera's heic": (
        HEIC,
        ORIGINAL._replace(location=None),
        "Photo 1 is the camera's HEIC. Photo 2 was converted from it and lost its location.",
    ),
    "the camera's heic, nothing lost": (
        HEIC,
        ORIGINAL,
        "Photo 1 is the camera's HEIC. Photo 2 was converted from it.",
    ),
    "as the camera saved it": (
        ORIGINAL,
        ORIGINAL._replace(software="Adobe Lightroom 6.1"),
        "Photo 1 is as the camera saved it; photo 2 was saved by Adobe Lightroom 6.1.",
    ),
    "saved without loss": (
        STRIPPED._replace(format="PNG", quality=None),
        STRIPPED._replace(quality=70),
        "Photo 1 is a PNG, saved without loss; photo 2 is a JPEG (quality about 70).",
    ),
    "the camera's raw": (
        ORIGINAL._replace(format="RAW", quality=None),
        ORIGINAL,
        "Photo 1 is the camera's RAW file. Photo 2 is a JPEG made from it.",
    ),
    "the camera's raw, of which only the size could be read": (
        Facts(4032, 3024, "DNG"),
        HEIC._replace(location=None),
        "Photo 1 is the camera's RAW file. Photo 2 is a HEIC made from it.",
    ),
    "a photoshop file beside a fine jpeg": (
        STRIPPED._replace(format="Photoshop", quality=None),
        STRIPPED._replace(quality=98),
        "Photo 1 is a PSD, saved without loss; photo 2 is a JPEG (quality about 98).",
    ),
    "a tiff beside a fine jpeg": (
        STRIPPED._replace(format="TIFF", quality=None),
        STRIPPED._replace(quality=98),
        "Photo 1 is a TIFF, saved without loss; photo 2 is a JPEG (quality about 98).",
    ),
    "all colours": (
        STRIPPED,
        STRIPPED._replace(format="GIF", quality=None),
        "Photo 1 has full colour; photo 2 is a GIF with at most 256 colours.",
    ),
    "much larger outweighs compression": (
        ORIGINAL._replace(quality=80),
        PREVIEW._replace(quality=95),
        "Photo 1 has 6.4× more pixels (4032 × 3024 vs 1600 × 1200).",
    ),
    "a few more pixels, for want of better": (
        STRIPPED._replace(width=4100),
        STRIPPED,
        "Photo 1 has slightly more pixels (4100 × 3024 vs 4032 × 3024).",
    ),
}


def test_r6_of_a_photo_and_its_crop_the_wider_view_is_kept_and_says_how_much() -> None:
    whole, crop = photo("/x/b.jpg", ORIGINAL), photo("/x/a.jpg", PREVIEW)
    match = Match(crop, whole, 8, 20, Kind.EDITED, cropped=-64)

    found = suggested(Cluster((crop, whole), (match,)))

    assert (found.keep, found.trash) == (whole, (crop,))
    said = "Photo 2 shows more of the scene. Photo 1 is cropped to 64 % of it."
    assert said in told(found, Cluster((crop, whole), (match,)))


@pytest.mark.parametrize("better", [{"location": ITALY}, {"width": 5000}])
def test_r5_a_crop_that_has_what_the_wider_view_has_not_is_for_the_user_to_judge(
    better: dict[str, Any],
) -> None:
    whole, crop = photo("/x/b.jpg", STRIPPED), photo("/x/a.jpg", STRIPPED._replace(**better))
    match = Match(crop, whole, 8, 20, Kind.EDITED, cropped=-64)

    assert isinstance(keeper.verdict(Cluster((crop, whole), (match,))), keeper.Conflict)


def test_r6_with_the_copies_of_the_wider_view_its_crop_goes_too() -> None:
    whole, copy, crop, grey = (
        photo(f"/x/{name}.jpg", facts)
        for name, facts in (
            ("a", ORIGINAL),
            ("b", PREVIEW),
            ("c", PREVIEW._replace(height=1000)),
            ("d", PREVIEW._replace(height=900)),
        )
    )
    matches = (
        Match(whole, copy, 2, 2, Kind.SAME),
        Match(whole, crop, 8, 20, Kind.EDITED, cropped=64),
        Match(whole, grey, 8, 20, Kind.EDITED),
    )
    among = Cluster((whole, copy, crop, grey), matches)

    found = suggested(among)

    assert (found.keep, found.trash) == (whole, (copy, crop))
    assert told(found, among)[1:] == [
        "Photo 1 shows more of the scene. Photo 3 is cropped to 64 % of it.",
        "Photo 1 has 7.6× more pixels (4032 × 3024 vs 1600 × 1000).",
        "Photo 1 and photo 4 are an original and an edit. "
        "We don't choose between them – please compare.",
    ]


def test_a_protected_crop_stays_beside_the_wider_view() -> None:
    whole, copy = photo("/x/a.jpg", ORIGINAL), photo("/x/b.jpg", PREVIEW)
    crop = photo("/safe/c.jpg", PREVIEW._replace(height=1000))
    matches = (
        Match(whole, copy, 2, 2, Kind.SAME),
        Match(crop, whole, 8, 20, Kind.EDITED, cropped=-64),
    )

    found = suggested(Cluster((crop, whole, copy), matches), protected=["/safe"])

    assert (found.keep, found.trash) == (whole, (copy,))


def test_what_is_known_of_formats_goes_by_the_names_that_reading_gives_them() -> None:
    named = {facts.format for one, two, _ in GOOD.values() for facts in (one, two)}

    assert named <= {each.name for each in formats.FORMATS}


@pytest.mark.parametrize("case", GOOD)
@pytest.mark.parametrize("path", ["/x/a.jpg", "/x/z/z (1).jpg"], ids=["first", "last"])
def test_r5_a_plain_margin_decides_whatever_the_names(case: str, path: str) -> None:
    better, worse, reason = GOOD[case]
    among = cluster(photo(path, better), photo("/x/m.jpg", worse, age=90))
    found = suggested(among)
    if path > "/x/m.jpg":
        reason = re.sub(r"hoto ([12])", lambda m: f"hoto {3 - int(m[1])}", reason)

    assert found.keep.path == path
    assert names(found.trash) == ["m.jpg"]
    assert told(found, among)[0] == reason


def test_r6_a_png_saved_from_a_jpeg_is_the_derivative() -> None:
    png = STRIPPED._replace(format="PNG", quality=None)
    among = cluster(photo("/x/a.jpg"), photo("/x/a.png", png, age=9), difference=1)

    found = suggested(among)

    assert found.keep.name == "a.jpg"
    assert told(found, among) == [
        "Photo 2 is a PNG saved from this JPEG, photo 1: same picture, no extra quality."
    ]


def test_a_heic_older_than_any_heic_camera_is_not_the_cameras() -> None:
    old = {"taken": datetime(2009, 1, 1), "camera": "Canon EOS 5D"}  # noqa: DTZ001
    heic = HEIC._replace(**old)  # type: ignore[arg-type]  # a dict of mixed values
    among = cluster(photo("/x/a.heic", heic), photo("/x/a.jpg", ORIGINAL._replace(**old), age=1))  # type: ignore[arg-type]

    assert suggested(among).keep.name == "a.jpg"


CONFLICTS = {
    "raw against location": (
        STRIPPED._replace(format="RAW", quality=None),
        ORIGINAL,
        (
            "Photo 1 is the camera's RAW file. Photo 2 is a JPEG made from it.",
            "Photo 2 still has its location; photo 1 doesn't.",
        ),
    ),
    "pixels against date and location": (
        STRIPPED,
        PREVIEW,
        (
            "Photo 1 has 6.4× more pixels (4032 × 3024 vs 1600 × 1200).",
            "Photo 2 still has its date, camera and location; photo 1 doesn't.",
        ),
    ),
    "date against caption": (
        STRIPPED._replace(taken=JULY),
        STRIPPED._replace(caption="Nonna"),
        (
            "Photo 1 still has its date; photo 2 doesn't.",
            "Photo 2 still has its caption; photo 1 doesn't.",
        ),
    ),
    "pixels against compression": (
        STRIPPED._replace(quality=60),
        STRIPPED._replace(width=3000, height=2250, quality=95),
        (
            "Photo 1 has 1.8× more pixels (4032 × 3024 vs 3000 × 2250).",
            "Photo 2 is less compressed (JPEG quality about 95 vs 60).",
        ),
    ),
    "a large wreck against a clean preview": (
        STRIPPED._replace(quality=15),
        STRIPPED._replace(width=2016, height=1512, quality=95),
        (
            "Photo 1 has 4.0× more pixels (4032 × 3024 vs 2016 × 1512).",
            "Photo 2 is less compressed (JPEG quality about 95 vs 15).",
        ),
    ),
}


@pytest.mark.parametrize("case", CONFLICTS)
def test_r5_rules_that_point_both_ways_suggest_nothing(case: str) -> None:
    one, two, reasons = CONFLICTS[case]
    among = cluster(photo("/x/a.jpg", one), photo("/x/b.jpg", two))

    found = keeper.verdict(among)

    assert isinstance(found, keeper.Conflict)
    assert told(found, among) == [*reasons, "Too close to call – please compare."]
    assert keeper.suggest(among) is None


def test_a_protected_photo_stays_and_the_others_are_extra() -> None:
    among = cluster(photo("/safe/z (1).jpg"), photo("/x/a.jpg", age=9), photo("/x/b.jpg"))

    found = suggested(among, protected=["/safe"])

    assert found.keep.path == "/safe/z (1).jpg"
    assert names(found.trash) == ["a.jpg", "b.jpg"]
    assert told(found, among) == [
        "Photo 1 is in a protected folder, so it stays. The others are extra copies."
    ]


def test_a_better_photo_than_the_protected_one_is_for_the_user_to_judge() -> None:
    among = cluster(photo("/safe/a.jpg", PREVIEW), photo("/x/b.jpg", ORIGINAL))

    found = keeper.verdict(among, protected=["/safe"])

    assert isinstance(found, keeper.Conflict)
    assert told(found, among) == [
        "Photo 1 is in a protected folder, so it stays.",
        "Photo 2 has 6.4× more pixels (4032 × 3024 vs 1600 × 1200).",
        "Too close to call – please compare.",
    ]


def test_a_photo_protected_by_another_of_its_names_is_not_suggested_for_the_trash() -> None:
    linked = replace(photo("/x/b.jpg"), names=("/safe/b.jpg",))
    among = cluster(photo("/x/a.jpg", age=9), linked)

    assert suggested(among, protected=["/safe"]).keep == linked


def test_nothing_is_suggested_where_everything_is_protected() -> None:
    among = cluster(photo("/safe/a.jpg"), photo("/safe/b.jpg", age=1))

    found = keeper.verdict(among, protected=["/safe"])

    assert told(found, among) == [
        "Photo 2 and its copies are in protected folders, so they all stay."
    ]


EXACT_NAMES = [
    ("/p/IMG_1.jpg", "/p/IMG_1 (1).jpg"),
    ("/p/IMG_1.jpg", "/p/IMG_1 - Copy.jpg"),
    ("/p/Long name of a day.jpg", "/p/IMG_copy.jpg"),
    ("/p/IMG_1.jpg", "/p/IMG_1 - Kopie.jpg"),
    ("/p/IMG_1.jpg", "/p/Copy of 1.jpg"),
    ("/p/IMG_1.jpg", "/p/IMG_1~2.jpg"),
    ("/home/Pictures/2019/Italy/1.jpg", "/home/Downloads/1.jpg"),
    ("/p/1.jpg", "/p/old/1.jpg"),
]


@pytest.mark.parametrize(("tidy", "untidy"), EXACT_NAMES)
def test_of_exact_copies_the_tidier_is_suggested(tidy: str, untidy: str) -> None:
    among = cluster(photo(tidy), photo(untidy, age=9), kind=Kind.EXACT, difference=0)

    found = suggested(among)

    assert found.keep.path == tidy
    assert told(found, among) == [
        "These are identical, byte for byte. Either is safe; "
        "we suggest the one with the tidier name and folder."
    ]


def test_exact_copies_of_which_nothing_is_known_are_still_suggested() -> None:
    among = cluster(photo("/x/a.jpg", None), photo("/x/a (1).jpg", None), kind=Kind.EXACT)

    assert suggested(among).keep.name == "a.jpg"


def test_a_photo_that_was_not_read_in_full_is_for_the_user_to_judge() -> None:
    among = cluster(photo("/x/a.jpg"), photo("/x/b.jpg", None))

    assert told(keeper.verdict(among), among) == [
        "Photo 2 could not be read in full, so there is no suggestion."
    ]


def test_the_exact_copy_with_its_movie_is_kept() -> None:
    live = photo("/x/z (1).heic", HEIC, companion="/x/z (1).mov")
    among = cluster(photo("/x/a.heic", HEIC), live, kind=Kind.EXACT)

    found = suggested(among)

    assert found.keep == live
    assert told(found, among) == [
        "Photo 2 comes with z (1).mov; photo 1 has nothing like it.",
        "Photo 1 is identical to photo 2, byte for byte.",
    ]


def test_the_users_folder_order_goes_before_age_and_name() -> None:
    among = cluster(photo("/best/a (1).jpg"), photo("/other/a.jpg", age=9))

    found = suggested(among, folder_order=["/best"])

    assert found.keep.folder == "/best"
    assert told(found, among) == ["You prefer /best over /other."]


def test_the_users_folder_order_decides_between_exact_copies() -> None:
    among = cluster(photo("/b/a (1).jpg"), photo("/c/a.jpg"), kind=Kind.EXACT)

    found = suggested(among, folder_order=["/b", "/c"])

    assert found.keep.folder == "/b"
    assert told(found, among) == [
        "You prefer /b over /c.",
        "Photo 2 is identical to photo 1, byte for byte.",
    ]


def test_no_photo_is_suggested_from_a_folder_the_user_wants_none_from() -> None:
    among = cluster(photo("/WhatsApp/a.jpg", ORIGINAL), photo("/x/b.jpg", PREVIEW))

    found = keeper.verdict(among, never_from=["/WhatsApp"])

    assert isinstance(found, keeper.Conflict)
    assert told(found, among) == [
        "Photo 1 would be kept, but you never want a suggestion from /WhatsApp."
    ]
    assert suggested(among, never_from=["/What"]).keep.path == "/WhatsApp/a.jpg"


def test_of_equals_the_one_outside_such_a_folder_is_suggested() -> None:
    among = cluster(photo("/WhatsApp/a.jpg", age=9), photo("/x/b.jpg"))

    found = suggested(among, never_from=["/WhatsApp"])

    assert found.keep.path == "/x/b.jpg"
    assert told(found, among) == ["You prefer /x over /WhatsApp."]


def test_a_protected_photo_stays_whatever_folder_it_is_in() -> None:
    among = cluster(photo("/WhatsApp/a.jpg"), photo("/x/b.jpg"))

    found = suggested(among, protected=["/WhatsApp"], never_from=["/WhatsApp"])

    assert names(found.trash) == ["b.jpg"]


def test_the_older_of_equals_is_kept() -> None:
    among = cluster(photo("/x/a.jpg"), photo("/x/b.jpg", age=30))

    found = suggested(among)

    assert found.keep.name == "b.jpg"
    assert re.fullmatch(
        r"Photo 2 is the older file \(2024-09-0\d \d\d:\d\d vs 2024-10-0\d \d\d:\d\d\)\.",
        told(found, among)[0],
    )


def test_the_earlier_date_taken_goes_before_the_age_of_the_file() -> None:
    later = STRIPPED._replace(taken=datetime(2021, 1, 1))  # noqa: DTZ001
    among = cluster(
        photo("/x/a.jpg", later, age=9), photo("/x/b.jpg", STRIPPED._replace(taken=JULY))
    )

    assert told(suggested(among), among) == [
        "Photo 2 has the earlier date taken (2019-07-12 14:02 vs 2021-01-01 00:00)."
    ]


@pytest.mark.parametrize(
    ("tidy", "untidy", "reason"),
    [
        ("/x/a.jpg", "/x/a (1).jpg", "tidier name (a.jpg vs a (1).jpg)"),
        ("/x/a.jpg", "/x/y/a.jpg", "tidier folder (/x vs /x/y)"),
    ],
)
def test_the_tidier_of_equals_is_kept(tidy: str, untidy: str, reason: str) -> None:
    among = cluster(photo(tidy), photo(untidy))

    found = suggested(among)

    assert found.keep.path == tidy
    assert reason in told(found, among)[0]


def test_equals_in_everything_are_said_to_be_so() -> None:
    among = cluster(photo("/x/a.jpg"), photo("/x/b.jpg"))

    assert told(suggested(among), among) == [
        "Photo 1 and photo 2 are equally good. Either is safe to keep."
    ]


def test_r6_no_choice_is_made_between_an_original_and_its_edit() -> None:
    edit = ORIGINAL._replace(software="GIMP 2.10")
    among = cluster(photo("/x/a.jpg", ORIGINAL), photo("/x/b.jpg", edit), kind=Kind.EDITED)

    found = keeper.verdict(among)

    assert isinstance(found, keeper.Conflict)
    assert told(found, among) == [
        "Photo 2 is an edited version. "
        "We don't choose between an original and an edit – please compare."
    ]


def test_r6_a_messenger_copy_gives_way_to_its_original() -> None:
    sent = Facts(1600, 1200, "JPEG", 75)
    among = cluster(photo("/x/IMG_1.jpg", ORIGINAL), photo("/x/a-WA0001.jpg", sent, age=9))

    found = suggested(among)

    assert found.keep.name == "IMG_1.jpg"
    assert told(found, among)[0] == "Photo 1 has 6.4× more pixels (4032 × 3024 vs 1600 × 1200)."


def test_r6_a_converted_heic_gives_way_to_the_cameras() -> None:
    converted = STRIPPED._replace(quality=98)
    among = cluster(photo("/x/IMG_1.heic", HEIC), photo("/x/IMG_1.jpg", converted, age=9))

    assert suggested(among).keep.name == "IMG_1.heic"


def test_r6_an_edited_crop_is_not_weighed_against_the_whole() -> None:
    crop = ORIGINAL._replace(width=3000, height=2200)
    among = cluster(photo("/x/a.jpg", ORIGINAL), photo("/x/b.jpg", crop), kind=Kind.EDITED)

    assert isinstance(keeper.verdict(among), keeper.Conflict)


def test_an_edit_that_cannot_be_told_from_its_original_is_not_guessed() -> None:
    among = cluster(photo("/x/a.jpg"), photo("/x/b.jpg"), kind=Kind.EDITED)

    assert told(keeper.verdict(among), among)[0].startswith(
        "Photo 1 and photo 2 are an original and an edit."
    )


def test_copies_of_the_original_are_suggested_and_its_edit_left_alone() -> None:
    grey = STRIPPED._replace(quality=90)
    among = cluster(
        photo("/x/a1.jpg", ORIGINAL),
        photo("/x/a2.jpg", PREVIEW),
        photo("/x/b.jpg", grey),
        kind=Kind.EDITED,
        difference=20,
        a1_a2=Kind.SAME,
    )

    found = suggested(among)

    assert found.keep.name == "a1.jpg"
    assert names(found.trash) == ["a2.jpg"]
    assert told(found, among) == [
        "Photo 1 has 6.4× more pixels (4032 × 3024 vs 1600 × 1200).",
        "Photo 3 is an edited version. "
        "We don't choose between an original and an edit – please compare.",
    ]


def test_after_the_copies_of_the_original_come_those_of_the_edit() -> None:
    among = cluster(
        *(photo(f"/x/{name}.jpg") for name in ("a1", "a2", "b1", "b2")),
        kind=Kind.EDITED,
        a1_a2=Kind.SAME,
        b1_b2=Kind.SAME,
    )

    first = suggested(among)
    second = suggested(among, without=frozenset(p.path for p in first.trash))

    assert names([first.keep, *first.trash]) == ["a1.jpg", "a2.jpg"]
    assert names([second.keep, *second.trash]) == ["b1.jpg", "b2.jpg"]


def test_similar_shots_are_never_suggested_for_the_trash() -> None:
    among = cluster(photo("/x/a.jpg", ORIGINAL), photo("/x/b.jpg", PREVIEW), kind=Kind.SIMILAR)

    found = keeper.verdict(among)

    assert isinstance(found, keeper.Conflict)
    assert told(found, among) == [
        "Different shots of the same moment. Please look before trashing."
    ]


def shots(*detail_widths: int | None) -> Cluster:
    facts = [ORIGINAL._replace(detail_width=width) for width in detail_widths]
    return cluster(
        *(photo(f"/x/{at}.jpg", each) for at, each in enumerate(facts)), kind=Kind.SIMILAR
    )


def test_the_sharpest_of_similar_shots_is_named_and_left_to_the_user() -> None:
    among = shots(2400, 4000, 3100)

    found = keeper.verdict(among)

    assert isinstance(found, keeper.Conflict)
    assert told(found, among) == [
        "Different shots of the same moment. Photo 2 is the sharpest, but please look."
    ]


@pytest.mark.parametrize("widths", [(2400, 4000, 3900), (2400, 4000, None), (4000, 4000)])
def test_no_shot_is_called_the_sharpest_where_another_may_be_as_sharp(
    widths: tuple[int | None, ...],
) -> None:
    among = shots(*widths)

    assert told(keeper.verdict(among), among) == [
        "Different shots of the same moment. Please look before trashing."
    ]


def test_a_photo_is_suggested_only_against_its_direct_matches() -> None:
    a, b, c = (photo(f"/x/{name}.jpg", age=age) for name, age in (("a", 9), ("b", 0), ("c", 0)))
    chain = Cluster((a, b, c), (Match(a, b, 4, 2, Kind.SAME), Match(b, c, 4, 2, Kind.SAME)))

    found = suggested(chain)

    assert found.keep == b
    assert found.trash == (a, c)
    assert told(found, chain)[0] == "Photo 2 matches 2 of the others directly, photo 1 only 1."


def test_the_suggestion_moves_on_when_its_photo_is_marked_for_the_trash() -> None:
    best = photo("/x/a.jpg", ORIGINAL)
    among = cluster(
        best, photo("/x/b.jpg", PREVIEW), photo("/x/c.jpg", PREVIEW._replace(quality=70))
    )

    found = suggested(among, without=frozenset({best.path}))

    assert found.keep.name == "b.jpg"
    assert names(found.trash) == ["a.jpg", "c.jpg"]
    assert "Photo 1 is marked for the trash, so photo 2 stays." in told(found, among)


def test_of_equals_the_one_not_marked_stays() -> None:
    among = cluster(photo("/x/a.jpg"), photo("/x/a (1).jpg"))

    found = suggested(among, without=frozenset({"/x/a.jpg"}))

    assert names([found.keep, *found.trash]) == ["a (1).jpg", "a.jpg"]
    assert told(found, among) == ["Photo 2 is marked for the trash, so photo 1 stays."]


def test_an_exact_copy_that_stays_for_a_mark_is_not_called_the_tidier() -> None:
    among = cluster(photo("/x/a.jpg"), photo("/x/a (1).jpg"), kind=Kind.EXACT)

    assert told(suggested(among, without=frozenset({"/x/a.jpg"})), among) == [
        "Photo 2 is identical to photo 1, byte for byte."
    ]


def test_margins_too_small_to_decide_do_not_add_up() -> None:
    among = cluster(
        photo("/x/a.jpg", STRIPPED._replace(quality=80), age=9),
        photo("/x/b.jpg", STRIPPED._replace(quality=85), age=5),
        photo("/x/c.jpg", STRIPPED._replace(quality=91), age=0),
    )

    found = suggested(among)

    assert found.keep.name == "b.jpg"
    assert "Photo 2 and photo 1 are equally good. Either is safe to keep." in told(found, among)


def test_r5_an_accepted_suggestion_keeps_its_reasons() -> None:
    among = cluster(photo("/x/a.jpg", ORIGINAL), photo("/x/b.jpg", PREVIEW))

    assert suggested(among, without=frozenset({"/x/b.jpg"})) == suggested(among)


def test_where_all_are_marked_nothing_is_suggested() -> None:
    among = cluster(photo("/x/a.jpg"), photo("/x/b.jpg"))

    found = keeper.verdict(among, without=frozenset(among.key))

    assert told(found, among) == ["Every copy here is marked for the trash."]


def test_different_reasons_come_before_more_of_the_same() -> None:
    among = cluster(
        photo("/x/a.jpg", ORIGINAL),
        photo("/x/b.jpg", PREVIEW),
        photo("/x/c.jpg", PREVIEW._replace(width=800, height=600)),
        photo("/x/d.jpg", STRIPPED),
    )

    assert told(suggested(among), among) == [
        "Photo 1 has 6.4× more pixels (4032 × 3024 vs 1600 × 1200).",
        "Photo 1 still has its date, camera and location; photo 4 doesn't.",
        "Photo 1 has 25.4× more pixels (4032 × 3024 vs 800 × 600).",
    ]


LARGE = STRIPPED._replace(width=6000, height=4500, detail_width=2500)
SHARP = STRIPPED._replace(width=2400, height=1800, detail_width=2400)


def test_r6_an_enlarged_photo_does_not_win_by_its_pixels() -> None:
    enlarged = LARGE._replace(detail_width=1500)
    among = cluster(photo("/x/a.jpg", enlarged, age=9), photo("/x/b.jpg", SHARP))

    found = suggested(among)

    assert found.keep.name == "b.jpg"
    assert told(found, among) == [
        "Photo 1 is larger in pixels but looks enlarged; photo 2 has more real detail."
    ]


def test_a_photo_that_may_be_enlarged_or_a_soft_original_is_for_the_user_to_judge() -> None:
    among = cluster(photo("/x/a.jpg", LARGE), photo("/x/b.jpg", SHARP))

    found = keeper.verdict(among)

    assert isinstance(found, keeper.Conflict)
    assert told(found, among) == [
        "Photo 1 may only be enlarged: it shows hardly more real detail than photo 2.",
        "Photo 1 has 6.2× more pixels (6000 × 4500 vs 2400 × 1800).",
        "Too close to call – please compare.",
    ]


@pytest.mark.parametrize(
    "shot", [{"taken": JULY}, {"camera": "Canon EOS 5D"}, {"location": ITALY}], ids=str
)
def test_a_photo_with_no_more_detail_and_less_of_what_a_camera_writes_was_enlarged(
    shot: dict[str, Any],
) -> None:
    among = cluster(photo("/x/a.jpg", LARGE), photo("/x/b.jpg", SHARP._replace(**shot)))

    found = suggested(among)

    assert found.keep.name == "b.jpg"
    assert told(found, among)[0].startswith("Photo 1 is larger in pixels but looks enlarged")


@pytest.mark.parametrize(
    ("less", "more"),
    [({"taken": JULY}, {"location": ITALY}), ({"caption": "Nonna"}, {}), ({}, {"taken": JULY})],
)
def test_a_photo_is_not_called_enlarged_where_what_both_know_does_not_say_so(
    less: dict[str, Any], more: dict[str, Any]
) -> None:
    among = cluster(
        photo("/x/a.jpg", LARGE._replace(**more)), photo("/x/b.jpg", SHARP._replace(**less))
    )

    assert isinstance(keeper.verdict(among), keeper.Conflict)


@pytest.mark.parametrize("detail", [6000, 4300, None])
def test_a_photo_with_the_detail_of_its_pixels_wins_by_them(detail: int | None) -> None:
    among = cluster(
        photo("/x/a.jpg", LARGE._replace(detail_width=detail)), photo("/x/b.jpg", SHARP)
    )

    assert suggested(among).keep.name == "a.jpg"


def test_a_suggestion_trashes_something_and_never_what_it_keeps() -> None:
    a = photo("/x/a.jpg")

    for trash in ((), (a,)):
        with pytest.raises(ValueError, match="nothing to suggest"):
            keeper.Suggestion(a, trash, ())


some_facts = st.builds(
    Facts,
    width=st.sampled_from([800, 1600, 4000]),
    height=st.just(3000),
    format=st.sampled_from(["JPEG", "PNG", "HEIC", "GIF"]),
    quality=st.none() | st.integers(1, 100),
    taken=st.none() | st.just(JULY),
    camera=st.none() | st.just("Canon"),
    caption=st.none() | st.just("Nonna"),
    detail_width=st.sampled_from([None, 700, 1500, 4000]),
)


@st.composite
def clusters(draw: st.DrawFn) -> Cluster:
    count = draw(st.integers(2, 5))
    folders = draw(st.lists(st.sampled_from(["/safe", "/x"]), min_size=count, max_size=count))
    photos = [
        photo(f"{f}/{i}.jpg", draw(st.none() | some_facts), age=draw(st.integers(0, 2)))
        for i, f in enumerate(folders)
    ]
    photos.sort(key=lambda p: p.path)
    hub = draw(st.sampled_from(photos))
    matches = [
        Match(a, b, 4, draw(st.integers(1, 3)), draw(st.sampled_from(Kind)))
        for a, b in combinations(photos, 2)
        if hub in (a, b) or draw(st.booleans())
    ]
    return Cluster(tuple(photos), tuple(matches))


@given(clusters(), st.data())
def test_a_suggestion_is_always_safe(among: Cluster, data: st.DataObject) -> None:
    without = data.draw(st.frozensets(st.sampled_from(among.key)))

    found = keeper.verdict(among, ["/safe"], without)

    assert found.reasons
    if isinstance(found, keeper.Suggestion):
        assert found.keep.path not in without
        for gone in found.trash:
            match = among.between(found.keep, gone)
            assert match is not None
            assert match.kind <= Kind.SAME
            assert gone.folder != "/safe"


@given(clusters())
def test_the_order_of_photos_and_matches_makes_no_difference(among: Cluster) -> None:
    turned = Cluster(among.photos[::-1], among.matches[::-1])

    one, other = keeper.suggest(among), keeper.suggest(turned)

    assert (one and {one.keep, *one.trash}) == (other and {other.keep, *other.trash})
    assert (one and one.keep) == (other and other.keep)

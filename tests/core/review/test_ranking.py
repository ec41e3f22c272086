"""What weighs more is for the user to say: evidence in conflict stays so, tastes may outrank it."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dupeviewer.core.review import keeper
from dupeviewer.core.review.ranking import STANDARD, Merit, Ranking
from tests.core.review.test_keeper import (
    HEIC,
    ORIGINAL,
    PREVIEW,
    STRIPPED,
    cluster,
    photo,
    suggested,
    told,
)

LARGE_IN_B = (photo("/a/1.jpg", PREVIEW), photo("/b/1.jpg", ORIGINAL))


def ranked(*first: Merit, prefers_jpeg: bool = False) -> Ranking:
    """These first, the others as they are."""
    rest = (merit for merit in STANDARD.merits if merit not in first)
    return Ranking((*first, *rest), prefers_jpeg)


def test_pixels_outweigh_the_preferred_folder_unless_that_is_ranked_higher() -> None:
    among = cluster(*LARGE_IN_B)

    standard = suggested(among, folder_order=["/a"])
    mine = suggested(among, folder_order=["/a"], ranking=ranked(Merit.FOLDER))

    assert standard.keep.path == "/b/1.jpg"
    assert mine.keep.path == "/a/1.jpg"
    assert told(mine, among) == ["You prefer /a over /b."]


def test_a_folder_ranked_between_decides_only_what_weighs_less() -> None:
    among = cluster(photo("/a/1.jpg", STRIPPED), photo("/b/1.jpg", ORIGINAL))
    below_detail = ranked(Merit.CAMERA, Merit.DETAIL, Merit.FOLDER)

    facts = suggested(among, folder_order=["/a"], ranking=below_detail)
    pixels = suggested(cluster(*LARGE_IN_B), folder_order=["/a"], ranking=below_detail)

    assert facts.keep.path == "/a/1.jpg"
    assert pixels.keep.path == "/b/1.jpg"


def test_evidence_that_conflicts_does_so_in_every_order() -> None:
    among = cluster(
        photo("/a/1.jpg", STRIPPED),
        photo("/b/1.jpg", ORIGINAL._replace(width=1600, height=1200)),
    )

    for evidence in permutations((Merit.CAMERA, Merit.DETAIL, Merit.COMPRESSION, Merit.METADATA)):
        found = keeper.verdict(among, ranking=ranked(*evidence))
        assert isinstance(found, keeper.Conflict)


def test_the_reason_that_weighs_most_is_told_first() -> None:
    better, worse = ORIGINAL, STRIPPED._replace(width=1600, height=1200, quality=70)
    among = cluster(photo("/a/1.jpg", better), photo("/a/2.jpg", worse))

    standard = told(suggested(among), among)
    mine = told(suggested(among, ranking=ranked(Merit.METADATA)), among)

    assert "more pixels" in standard[0]
    assert "still has its" in mine[0]
    assert sorted(standard) == sorted(mine)


def test_equals_are_told_apart_in_the_users_order() -> None:
    among = cluster(photo("/a/1 (1).jpg", age=9), photo("/a/1.jpg"))

    older = suggested(among)
    tidier = suggested(among, ranking=ranked(Merit.NAME))

    assert older.keep.name == "1 (1).jpg"
    assert tidier.keep.name == "1.jpg"
    assert "tidier name" in told(tidier, among)[0]


def test_a_photo_without_a_date_is_neither_older_nor_newer() -> None:
    among = cluster(photo("/a/1.jpg", PREVIEW), photo("/a/2.jpg", STRIPPED))

    found = keeper.verdict(among, ranking=ranked(Merit.DATE))

    assert isinstance(found, keeper.Conflict)


def test_jpeg_is_kept_beside_a_heic_where_it_is_preferred_and_lost_nothing() -> None:
    among = cluster(photo("/a/1.heic", HEIC), photo("/a/1.jpg", ORIGINAL))

    standard = suggested(among)
    mine = suggested(among, ranking=Ranking(prefers_jpeg=True))

    assert standard.keep.name == "1.heic"
    assert mine.keep.name == "1.jpg"
    assert told(mine, among) == ["You prefer the JPEG over the camera's HEIC."]


def test_what_a_jpeg_has_lost_still_speaks_for_the_heic() -> None:
    among = cluster(photo("/a/1.heic", HEIC), photo("/a/1.jpg", STRIPPED))

    found = keeper.verdict(among, ranking=Ranking(prefers_jpeg=True))

    assert isinstance(found, keeper.Conflict)
    assert any("still has its date" in reason for reason in told(found, among))


def test_a_protected_photo_stays_in_every_order() -> None:
    among = cluster(*LARGE_IN_B)

    found = suggested(
        among, protected=["/b"], folder_order=["/a"], ranking=ranked(Merit.FOLDER, Merit.NAME)
    )

    assert found.keep.path == "/b/1.jpg"


def test_a_ranking_has_every_merit_once() -> None:
    with pytest.raises(ValueError, match="every merit"):
        Ranking((Merit.FOLDER,))


@given(st.permutations(list(Merit)), st.booleans(), st.data())
def test_in_every_order_a_suggestion_keeps_one_that_the_others_match(
    merits: list[Merit], prefers_jpeg: bool, data: st.DataObject
) -> None:
    facts = (ORIGINAL, PREVIEW, STRIPPED, HEIC)
    photos = [
        photo(f"/{data.draw(st.sampled_from('abc'))}/{n}.jpg", data.draw(st.sampled_from(facts)))
        for n in range(data.draw(st.integers(2, 4)))
    ]
    among = cluster(*photos)

    found = keeper.verdict(among, folder_order=["/b"], ranking=Ranking(tuple(merits), prefers_jpeg))

    if isinstance(found, keeper.Suggestion):
        assert found.keep not in found.trash
        assert all(among.between(found.keep, going) for going in found.trash)
        assert found.reasons
    else:
        assert found.reasons

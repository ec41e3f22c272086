"""Who is on stage: counts, picking, changing places, and the winner who stays."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dupeviewer.core.likeness.registration import Box
from dupeviewer.core.likeness.spots import Spot, Way
from dupeviewer.core.photos.photo import Photo
from dupeviewer.gui.compare import casting
from dupeviewer.gui.compare.casting import Casting
from dupeviewer.gui.compare.tour import Tour
from tests.gui import builders


def photos(count: int) -> list[Photo]:
    return [builders.photo(f"/p/{n}.jpg") for n in range(count)]


def names(cast: Casting) -> list[str]:
    return [photo.name for photo in cast.on_stage]


def test_the_first_two_meet_unless_others_are_named() -> None:
    four = photos(4)

    assert names(casting.cast(four, 2)) == ["0.jpg", "1.jpg"]
    assert names(casting.cast(four, 2, ["/p/3.jpg"])) == ["3.jpg", "0.jpg"]


def test_p6_there_is_room_for_two_three_four_or_six() -> None:
    assert casting.cast(photos(2), 2).possible_counts == (2,)
    assert casting.cast(photos(5), 2).possible_counts == (2, 3, 4)
    assert casting.cast(photos(9), 6).possible_counts == (2, 3, 4, 6)
    assert len(casting.cast(photos(9), 6).shown) == 6


def test_a_picked_photo_takes_the_active_pane_and_one_on_stage_changes_places() -> None:
    cast = casting.cast(photos(4), 2).with_active(1)

    assert names(cast.picked(4)) == ["0.jpg", "3.jpg"]
    assert names(cast.picked(1)) == ["1.jpg", "0.jpg"]
    assert cast.picked(5) == cast


def test_swapped_photos_keep_who_is_active() -> None:
    cast = casting.cast(photos(2), 2).with_active(1)

    assert names(cast.swapped()) == ["1.jpg", "0.jpg"]
    assert cast.swapped().active_photo == cast.active_photo


@given(st.integers(2, 30), st.lists(st.booleans(), min_size=29, max_size=29))
def test_n_photos_are_decided_in_one_comparison_less(count: int, left_wins: list[bool]) -> None:
    cast: Casting | None = casting.cast(photos(count), 2)
    met = 0
    beaten = set()
    for wins in left_wins:
        if cast is None:
            break
        met += 1
        loser = 1 if wins else 0
        beaten.add(cast.on_stage[loser].path)
        cast = cast.after(loser)

    assert met == count - 1
    assert len(beaten) == count - 1


@given(st.lists(st.integers(1, 8), max_size=10), st.sampled_from(casting.COUNTS))
def test_nobody_is_on_stage_twice(picks: list[int], count: int) -> None:
    cast = casting.cast(photos(7), count)
    for number in picks:
        cast = cast.with_active(number).picked(number).swapped()

        assert len(set(cast.shown)) == len(cast.shown) == min(count, 7)


def test_the_stage_follows_photos_that_come_and_go() -> None:
    four = photos(4)
    cast = casting.cast(four, 2, ["/p/2.jpg", "/p/1.jpg"])

    following = cast.following([four[0], four[2], four[3]])

    assert following is not None
    assert names(following) == ["2.jpg", "0.jpg"]
    assert cast.following(four[:1]) is None


def spots(count: int) -> tuple[Spot, ...]:
    return tuple(Spot(Box(n / 10, 0, n / 10 + 0.1, 0.1), Way.OTHER, 1.0) for n in range(count))


def test_a_tour_visits_every_spot_and_says_when_that_was_all() -> None:
    tour = Tour(spots(3))
    stops = []
    for _ in range(3):
        tour = tour.next()
        stops.append(tour.at)

    assert stops == [0, 1, 2]
    assert tour.next().has_ended
    assert tour.next().next().at == 0
    assert tour.previous().at == 1


def test_a_tour_without_spots_goes_nowhere() -> None:
    assert Tour().next() == Tour()
    assert Tour().previous() == Tour()

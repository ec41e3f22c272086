"""Photos in columns are those that were put in, each made when it is asked for."""

from __future__ import annotations

import json
from datetime import datetime

import numpy as np
import pytest

from dupeviewer.core.photos import roll
from dupeviewer.core.photos.photo import Companion, Facts, FileId, Photo
from dupeviewer.core.photos.roll import Roll, Told

TAKEN = datetime(2019, 7, 12, 14, 2, 5, 60)  # noqa: DTZ001 - cameras write local time
PHOTOS = (
    Photo("/b.jpg", 5, 6, FileId(1, 2**64 - 1), facts=Facts(40, 30, "JPEG", taken=TAKEN)),
    Photo("/a.jpg", 7, 8, FileId(1, 3), (Companion("/a.xmp", 1, 2),), ("/c.jpg",), "abc"),
    Photo("/d.jpg", 9, 9, FileId(1, 4), facts=Facts(8, 6, "PNG", camera="Canon", keywords=("x",))),
)


def whole(photo: Photo) -> tuple[object, ...]:
    """What two equal photos may still differ in, too."""
    return photo, photo.companions, photo.names, photo.digest, photo.facts


@pytest.fixture
def unmade() -> Roll:
    """The photos, none of them made yet."""
    columns = Roll.of(PHOTOS)
    columns.made.clear()
    return columns


def test_many_photos_are_made_at_once_as_they_are_one_by_one(unmade: Roll) -> None:
    first = unmade[0]

    made = unmade.make([2, 1, 0, 2])

    assert [*map(whole, made)] == [whole(PHOTOS[place]) for place in (2, 1, 0, 2)]
    assert made[2] is first
    assert made[0] is made[3] is unmade[2]


def test_each_photo_is_made_when_it_is_asked_for_and_but_once(unmade: Roll) -> None:
    second = unmade[1]

    assert whole(second) == whole(PHOTOS[1])
    assert unmade[-2] is second
    assert list(unmade.made) == [1]
    assert list(map(whole, unmade)) == list(map(whole, PHOTOS))


def test_those_picked_are_the_same_photos_in_another_order(unmade: Roll) -> None:
    known = unmade[0]

    picked = unmade.picked([2, 0])

    assert picked[1] is known
    assert list(map(whole, picked)) == [whole(PHOTOS[2]), whole(PHOTOS[0])]
    assert picked.taken[1].item() == TAKEN
    assert [*picked.cameras] == ["Canon", None]


def test_columns_say_what_the_photos_say(unmade: Roll) -> None:
    assert unmade.pixels.tolist() == [1200, 0, 48]
    assert unmade.formats == ("JPEG", None, "PNG")
    assert np.isnat(unmade.taken).tolist() == [False, True, True]
    assert unmade.made == {}


def test_dates_of_very_many_are_read_as_of_few() -> None:
    texts = [TAKEN.isoformat(), None] * 3_000

    read = roll.moments(texts)

    assert len(read) == len(texts)
    assert set(read[::2].tolist()) == {TAKEN}
    assert np.isnat(read[1::2]).all()


def test_a_roll_of_nothing_is_nothing() -> None:
    assert Roll.of(()) == ()
    assert roll.columns(()) != roll.columns((None,))
    assert Roll.of(PHOTOS) == PHOTOS
    assert Roll.of(PHOTOS) != PHOTOS[:2]


def test_what_is_told_later_comes_to_what_is_known() -> None:
    told = Told()
    first, second, third = (photo.facts for photo in PHOTOS)

    told.tell([7, 8], roll.columns([first, second]))
    told.tell([9], roll.columns([third]))

    known = told.of([9, 8, 7, 1])
    assert [roll.facts_at(place, known) for place in range(4)] == [third, None, first, None]
    assert [number in told for number in (7, 8, 9)] == [True, False, True]


def test_facts_are_read_as_they_were_written_also_by_those_who_knew_fewer() -> None:
    every = [photo.facts for photo in PHOTOS]
    written = json.loads(json.dumps(every, default=str))

    found = roll.read([*written, written[0][:5]])

    assert [roll.facts_at(place, found) for place in range(3)] == every
    assert roll.facts_at(3, found) == Facts(40, 30, "JPEG", taken=TAKEN)

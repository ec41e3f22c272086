"""A packed result is the same when unpacked; damage is told, not believed."""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterable
from datetime import datetime

import pytest

from dupeviewer.core.likeness.cluster import Cluster, Kind, Match
from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.likeness.laid import Laid
from dupeviewer.core.likeness.web import Web
from dupeviewer.core.photos.photo import Companion, Facts, FileId, Photo
from dupeviewer.core.storage import result
from tests.gui.builders import pair

TAKEN = datetime(2019, 7, 1, 12, 30)  # noqa: DTZ001 - as cameras write it
FULL = Photo(
    os.fsdecode(b"/photos/\xff \n.jpg"),
    5,
    1_600_000_000_123_456_789,
    FileId(2**63, 2**64 - 1),
    (Companion("/photos/a.xmp", 3, 4),),
    ("/photos/other name.jpg",),
    "abc",
    Facts(
        40, 30, "JPEG", 90, TAKEN, "Canon", "50mm", (48.1, -11.5), "Gimp",
        "Grandma", ("family", "2019"), 5,
    ),
)  # fmt: skip
BARE = Photo("/b.jpg", 1, 2, FileId(1, 2))


def facts_of(photos: Iterable[Photo]) -> list[object]:
    """What two equal photos may still differ in."""
    return [(p.companions, p.names, p.digest, p.facts, type(p.facts)) for p in photos]


def test_clusters_come_back_whole() -> None:
    link = Match(BARE, FULL, 3, 7, Kind.EDITED, 5)
    groups = (Cluster((FULL, BARE), (link,)), pair(1), pair(2, Kind.EXACT))

    again, web = result.unpack(result.pack(groups, Web()))

    assert again == groups
    assert facts_of(again[0].photos) == facts_of((FULL, BARE))
    assert web.photos == ()


@pytest.mark.parametrize("at_once", [1, 2, 2_000])
def test_it_is_written_piece_by_piece_as_in_one_go(
    at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = Match(BARE, FULL, 3, 7, Kind.EDITED, 5)
    groups = (Cluster((FULL, BARE), (link,)), pair(1), pair(2, Kind.EXACT))
    links = [Link(0, 1, 3, 7, Kind.SAME, 0), Link(1, 2, 9, 30, Kind.EDITED, 5)]
    web = Web((0, 1, 2), (BARE, FULL, pair(3).photos[0]), links)
    in_one_go = [result.pack(groups, Web()), result.pack((), web), result.pack((), Web())]

    monkeypatch.setattr(result, "_AT_ONCE", at_once)
    by_pieces = [result.pack(groups, Web()), result.pack((), web), result.pack((), Web())]

    assert [*map(zlib.decompress, by_pieces)] == [*map(zlib.decompress, in_one_go)]


def test_a_web_comes_back_whole_and_gives_the_same_groups() -> None:
    third = pair(3).photos[0]
    links = [Link(0, 1, 3, 7, Kind.SAME, 0), Link(1, 2, 9, 30, Kind.EDITED, 5)]
    web = Web((0, 1, 2), (BARE, FULL, third), links)

    clusters, again = result.unpack(result.pack((), web))

    assert clusters == ()
    assert again.photos == web.photos
    assert facts_of(again.photos) == facts_of(web.photos)
    for setting in (0, 10, 40):
        groups = list(Laid(again, again.group(setting)))
        assert groups == list(Laid(web, web.group(setting)))


def test_nothing_is_packed_too() -> None:
    clusters, web = result.unpack(result.pack((), Web()))

    assert (clusters, web.photos) == ((), ())


@pytest.mark.parametrize(
    "packed",
    [b"", b"\x00", zlib.compress(b"{"), zlib.compress(b"[]"), zlib.compress(b'{"version": 2}')],
)
def test_what_cannot_be_unpacked_is_told(packed: bytes) -> None:
    with pytest.raises(result.Unpackable):
        result.unpack(packed)


def test_a_piece_of_it_is_damage() -> None:
    packed = result.pack((pair(1),), Web())

    with pytest.raises(result.Unpackable):
        result.unpack(packed[:-8])

"""A packed result is the same when unpacked; damage is told, not believed."""

from __future__ import annotations

import os
import zlib
from datetime import datetime

import pytest

from dupeviewer.core.likeness.cluster import Cluster, Kind, Match
from dupeviewer.core.photos.photo import Companion, Facts, FileId, Photo
from dupeviewer.core.storage import clusters
from tests.gui.builders import cluster, pair

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


def facts_of(groups: list[Cluster]) -> list[object]:
    """What two equal photos may still differ in."""
    return [
        (p.companions, p.names, p.digest, p.facts, type(p.facts))
        for group in groups
        for p in group.photos
    ]


def test_what_was_packed_comes_back_whole() -> None:
    link = Match(BARE, FULL, 3, 7, Kind.EDITED, 5)
    groups = [Cluster((FULL, BARE), (link,)), pair(1), pair(2, Kind.EXACT)]

    again = clusters.unpack(clusters.pack(groups))

    assert again == groups
    assert facts_of(again) == facts_of(groups)


def test_nothing_is_packed_too() -> None:
    assert clusters.unpack(clusters.pack([])) == []


@pytest.mark.parametrize(
    "packed",
    [b"", b"\x00", zlib.compress(b"{"), zlib.compress(b"[]"), zlib.compress(b'{"version": 2}')],
)
def test_what_cannot_be_unpacked_is_told(packed: bytes) -> None:
    with pytest.raises(clusters.Unpackable):
        clusters.unpack(packed)


def test_a_piece_of_it_is_damage() -> None:
    packed = clusters.pack([cluster(pair(1).photos)])

    with pytest.raises(clusters.Unpackable):
        clusters.unpack(packed[:-8])

"""By which numbers files are told apart, and known again."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from dupeviewer.core.photos import decoding, digest
from tests.gallery import Gallery


@pytest.mark.parametrize("place", [0, 20_000, 60_000, 99_999])
def test_a_checksum_changes_with_any_byte(place: int) -> None:
    data = bytearray(random.Random(1).randbytes(100_000))
    before = digest.checksum(bytes(data))
    data[place] ^= 1

    assert digest.checksum(bytes(data)) != before


def test_a_checksum_is_of_the_bytes_wherever_they_lie(tmp_path: Path) -> None:
    path = Gallery(tmp_path).photo("a.jpg")
    (tmp_path / "b.jpg").write_bytes(Path(path).read_bytes())

    assert decoding.small(path).checksum == digest.checksum_of_file(str(tmp_path / "b.jpg"))

"""Claims on room on the disk: what a clone shares with another file is not given back."""

from __future__ import annotations

import fcntl
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from dupeviewer.core import trash
from dupeviewer.core.trash import WithoutTrash, space
from tests.core.trash.album import Album, decision
from tests.drives import without_trash

_MORE, _LAST, _SHARED = 0, 0x1, 0x2000
_AT_ONCE = 64


def _lies_in(monkeypatch: pytest.MonkeyPatch, extents: Sequence[tuple[int, int]]) -> None:
    """Let each file lie on the disk in parts of these lengths and flags, as btrfs tells it."""

    def ioctl(_handle: int, _ask: int, answer: bytearray) -> int:
        start = space._HEAD.unpack_from(answer)[0]
        places = [sum(length for length, _ in extents[:n]) for n in range(len(extents))]
        told = [(p, *e) for p, e in zip(places, extents, strict=True) if p >= start][:_AT_ONCE]
        space._HEAD.pack_into(answer, 0, start, 0, 0, len(told), _AT_ONCE, 0)
        for number, (place, length, flags) in enumerate(told):
            at = space._HEAD.size + number * space._EXTENT.size
            space._EXTENT.pack_into(answer, at, place, 7 * place, length, flags)
        return 0

    monkeypatch.setattr(fcntl, "ioctl", ioctl)


def test_l7_what_a_clone_shares_stays_in_use(album: Album, monkeypatch: pytest.MonkeyPatch) -> None:
    photo = album.picture("a.jpg")
    _lies_in(monkeypatch, [(4096, _SHARED), (8192, _MORE), (1000, _SHARED | _LAST)])

    assert space.shared(photo.path) == 5096


def test_a_file_of_very_many_parts_is_asked_about_to_its_end(
    album: Album, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = album.picture("a.jpg")
    _lies_in(monkeypatch, [(4096, _SHARED)] * 150 + [(4096, _LAST)])

    assert space.shared(photo.path) == 150 * 4096


@pytest.mark.parametrize("extents", [[], [(4096, _LAST)]])
def test_what_is_not_shared_is_given_back(
    extents: Sequence[tuple[int, int]], album: Album, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = album.picture("a.jpg")
    _lies_in(monkeypatch, extents)

    assert space.shared(photo.path) == 0


def test_where_nobody_can_tell_a_file_counts_as_its_own(
    album: Album, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = album.picture("a.jpg")

    def refuse(*_: object) -> int:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(fcntl, "ioctl", refuse)
    assert space.shared(photo.path) == 0
    assert space.shared(f"{photo.path} gone") == 0
    monkeypatch.setattr(sys, "platform", "darwin")
    assert space.shared(photo.path) == 0


def test_l7_the_check_tells_of_each_photo_what_stays_in_use(
    album: Album, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, extra = album.picture("a.jpg"), album.picture("b.jpg")
    _lies_in(monkeypatch, [(1 << 20, _SHARED | _LAST)])

    [forecast] = trash.check([decision([kept], [extra])])

    assert forecast.held == extra.size


def test_what_goes_to_a_folder_on_its_drive_gives_nothing_back(tmp_path: Path) -> None:
    with without_trash(tmp_path / "STICK") as drive:
        album = Album(drive / "DCIM")
        kept, extra = album.picture("a.jpg"), album.picture("b.jpg")

        [forecast] = trash.check([decision([kept], [extra])], without=WithoutTrash.FOLDER)

        assert (forecast.is_fine, forecast.held) == (True, extra.size)

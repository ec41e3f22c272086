"""Photos whose names say another format than they have: read all the same, and told apart."""

from __future__ import annotations

from concurrent.futures import Executor
from pathlib import Path

import pytest

from dupeviewer.core import scan
from dupeviewer.core.photos import decoding, formats
from dupeviewer.core.photos.photo import Misnamed
from dupeviewer.core.scan import ScanOptions, ScanResult
from dupeviewer.core.storage.fingerprints import Store
from tests.gallery import Gallery


@pytest.fixture
def png_as_jpg(gallery: Gallery) -> Path:
    """A PNG that is called a JPEG, beside a JPEG of the same picture."""
    png = Path(gallery.photo("one.png", 1))
    gallery.half(str(png))
    return png.rename(png.with_name("one.jpg"))


def test_a_photo_of_another_type_than_its_name_says_is_read_and_told(
    gallery: Gallery, store: Store, executor: Executor, png_as_jpg: Path
) -> None:
    found = scanned(gallery, store, executor)

    assert found.misnamed == (Misnamed(str(png_as_jpg), "PNG"),)
    assert found.unreadable == ()
    assert str(png_as_jpg) in found.clusters[0].key


def test_it_is_told_by_a_later_scan_that_opens_nothing(
    gallery: Gallery,
    store: Store,
    executor: Executor,
    png_as_jpg: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first = scanned(gallery, store, executor)
    monkeypatch.delattr(decoding, "small")

    again = scanned(gallery, store, executor)

    assert first.misnamed == again.misnamed == (Misnamed(str(png_as_jpg), "PNG"),)


def test_it_is_told_beside_what_is_new(
    gallery: Gallery, store: Store, executor: Executor, png_as_jpg: Path
) -> None:
    scanned(gallery, store, executor)
    gallery.photo("two.png", 2)

    again = scanned(gallery, store, executor)

    assert again.counts.from_cache == again.counts.photos - 1
    assert again.misnamed == (Misnamed(str(png_as_jpg), "PNG"),)


def test_what_has_the_right_name_by_now_is_no_longer_told(
    gallery: Gallery, store: Store, executor: Executor, png_as_jpg: Path
) -> None:
    scanned(gallery, store, executor)
    png_as_jpg.rename(png_as_jpg.with_suffix(".png"))

    assert scanned(gallery, store, executor).misnamed == ()


@pytest.mark.parametrize(
    ("name", "format_", "is_misnamed"),
    [
        ("a.jpg", "JPEG", False),
        ("a.JPEG", "JPEG", False),
        ("a.b.jpg", "HEIC", True),
        ("a.heic", "JPEG", True),
        ("a.dng", "DNG", False),
        ("without", "JPEG", False),
        ("a.old", "JPEG", False),
    ],
)
def test_a_suffix_that_names_no_format_says_nothing(
    name: str, format_: str, is_misnamed: bool
) -> None:
    assert formats.is_misnamed(f"/photos/{name}", format_) is is_misnamed


def scanned(gallery: Gallery, store: Store, executor: Executor) -> ScanResult:
    return scan.run(ScanOptions((str(gallery.folder),)), store, executor)

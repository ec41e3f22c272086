"""The facts of a photo, and that absurd metadata is nothing worse than absent."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import datetime
from fractions import Fraction
from pathlib import Path

import pytest
from PIL import Image
from PIL.JpegImagePlugin import JpegImageFile

from dupeviewer.core.photos import decoding
from dupeviewer.core.photos.photo import Facts
from tests.gallery import Gallery

EXIF, GPS = 0x8769, 0x8825
Tags = Mapping[int, object]


@pytest.fixture
def gallery(tmp_path: Path) -> Gallery:
    return Gallery(tmp_path)


def local(*parts: int) -> datetime:
    return datetime(*parts)  # type: ignore[arg-type]  # noqa: DTZ001 - naive, as cameras write it


def facts(
    gallery: Gallery,
    main: Tags | None = None,
    detail: Tags | None = None,
    place: Tags | None = None,
) -> Facts:
    exif = Image.Exif()
    exif.update(main or {})
    for pointer, tags in ((EXIF, detail), (GPS, place)):
        if tags:
            exif.get_ifd(pointer).update(tags)
    path = gallery.save(Image.new("RGB", (64, 48)), "a.jpg", exif=exif.tobytes())
    return decoding.small(path).facts


def test_a_photo_without_metadata_says_nothing(gallery: Gallery) -> None:
    assert facts(gallery) == Facts(width=64, height=48, format="JPEG", quality=90)


def test_size_is_that_of_the_upright_picture(gallery: Gallery) -> None:
    upright = facts(gallery, {0x0112: 6})

    assert (upright.width, upright.height) == (48, 64)


@pytest.mark.parametrize("quality", [1, 10, 25, 49, 50, 51, 75, 80, 90, 95, 99, 100])
def test_the_quality_of_a_standard_jpeg_is_found(gallery: Gallery, quality: int) -> None:
    path = gallery.photo("a.jpg", size=(64, 64), quality=quality)

    assert decoding.small(path).facts.quality == pytest.approx(quality, abs=1)


def test_the_quality_of_odd_tables_is_near_the_standard_one(gallery: Gallery) -> None:
    with Image.open(gallery.photo("a.jpg", size=(64, 64), quality=80)) as image:
        assert isinstance(image, JpegImageFile)
        standard = image.quantization
    chance = random.Random(3)
    odd = [[max(1, step + chance.randint(-2, 2)) for step in table] for table in standard.values()]

    path = gallery.photo("b.jpg", size=(64, 64), quality=50, qtables=odd)

    assert decoding.small(path).facts.quality == pytest.approx(80, abs=4)


def test_only_jpegs_have_a_quality(gallery: Gallery) -> None:
    assert decoding.small(gallery.photo("a.png", size=(64, 64))).facts.quality is None


@pytest.mark.parametrize(
    ("make", "model", "camera"),
    [
        ("Canon", "Canon EOS 5D", "Canon EOS 5D"),
        ("NIKON CORPORATION", "NIKON D90", "NIKON D90"),
        ("Apple", "iPhone 15", "Apple iPhone 15"),
        ("Apple", None, "Apple"),
        (None, "X100", "X100"),
        ("  \0", "X100\0\0junk", "X100"),
    ],
)
def test_the_camera_is_make_and_model_without_saying_it_twice(
    gallery: Gallery, make: str | None, model: str | None, camera: str
) -> None:
    main = {tag: text for tag, text in ((0x010F, make), (0x0110, model)) if text is not None}

    assert facts(gallery, main).camera == camera


def test_the_day_it_was_taken_comes_before_the_day_it_was_scanned_or_saved(
    gallery: Gallery,
) -> None:
    saved, scanned, taken = (f"20{year}:05:06 07:08:09" for year in (24, 23, 22))

    assert facts(gallery, {0x0132: saved}).taken == local(2024, 5, 6, 7, 8, 9)
    assert facts(gallery, {0x0132: saved}, {0x9004: scanned}).taken == local(2023, 5, 6, 7, 8, 9)
    both = {0x9003: taken, 0x9004: scanned}
    assert facts(gallery, {0x0132: saved}, both).taken == local(2022, 5, 6, 7, 8, 9)


@pytest.mark.parametrize(
    "date", ["0000:00:00 00:00:00", "    :  :     :  :  ", "2024:13:40 25:61:61", "yesterday", ""]
)
def test_a_date_that_never_was_is_no_date(gallery: Gallery, date: str) -> None:
    assert facts(gallery, {0x0132: date}).taken is None


def test_an_absurd_date_gives_way_to_the_next_one(gallery: Gallery) -> None:
    found = facts(gallery, {0x0132: "2024:05:06 07:08:09"}, {0x9003: "0000:00:00 00:00:00"})

    assert found.taken == local(2024, 5, 6, 7, 8, 9)


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ({1: "N", 2: (52.0, 30.0, 36.0), 3: "E", 4: (13.0, 15.0, 0.0)}, (52.51, 13.25)),
        ({1: "S", 2: (33.0, 30.0, 0.0), 3: "W", 4: (70.0, 0.0, 0.0)}, (-33.5, -70.0)),
        ({1: "N", 2: (0.0, 0.0, 0.0), 3: "E", 4: (0.0, 0.0, 0.0)}, None),
        ({1: "N", 2: (91.0, 0.0, 0.0), 3: "E", 4: (13.0, 0.0, 0.0)}, None),
        ({1: "N", 2: (52.0, 0.0, 0.0)}, None),
    ],
)
def test_the_place_is_in_degrees_or_unknown(
    gallery: Gallery, place: Tags, expected: tuple[float, float] | None
) -> None:
    assert facts(gallery, place=place).location == expected


def test_a_place_divided_by_zero_is_unknown(gallery: Gallery) -> None:
    exif = Image.Exif()
    exif.get_ifd(GPS).update({1: "N", 2: (52.0, 7.0, 1.0), 3: "E", 4: (13.0, 1.0, 1.0)})
    seven, one = (7).to_bytes(4, "little"), (1).to_bytes(4, "little")
    assert seven + one in exif.tobytes()
    data = exif.tobytes().replace(seven + one, seven + bytes(4))
    path = gallery.save(Image.new("RGB", (64, 48)), "a.jpg", exif=data)

    assert decoding.small(path).facts.location is None


def xp(text: str) -> bytes:
    return text.encode("utf-16-le") + b"\0\0"


@pytest.mark.parametrize(
    ("main", "detail", "caption"),
    [
        ({0x010E: "Nonna, 1974"}, {}, "Nonna, 1974"),
        ({0x010E: "Nonna \n\t 1974\x07\x1b[2J"}, {}, "Nonna 1974 [2J"),
        ({0x010E: "größer".encode()}, {}, "größer"),
        ({0x9C9B: xp("Ποδήλατο 🚲")}, {}, "Ποδήλατο 🚲"),
        ({}, {0x9286: b"ASCII\0\0\0At the lake  "}, "At the lake"),
        ({}, {0x9286: b"UNICODE\0" + "Älg".encode("utf-16-le")}, "Älg"),
        ({}, {0x9286: b"UNICODE\0" + "Älg".encode("utf-16-be")}, "Älg"),
        ({}, {0x9286: bytes(40)}, None),
        ({}, {0x9286: b"\0" * 8 + b"\x01\xf0\xff\x80" * 20}, None),
        ({0x010E: "   "}, {}, None),
    ],
)
def test_a_caption_is_plain_text_wherever_it_stands(
    gallery: Gallery, main: Tags, detail: Tags, caption: str | None
) -> None:
    assert facts(gallery, main, detail).caption == caption


def test_an_endless_caption_is_cut(gallery: Gallery) -> None:
    caption = facts(gallery, {0x010E: "x" * 60_000}).caption

    assert caption is not None
    assert len(caption) <= 2000


def test_lens_software_rating_and_keywords_are_read(gallery: Gallery) -> None:
    main = {0x0131: "darktable 4", 0x4746: 4, 0x9C9E: xp("sea; ;holiday ")}

    found = facts(gallery, main, {0xA434: "EF 50mm"})

    assert (found.software, found.lens, found.rating) == ("darktable 4", "EF 50mm", 4)
    assert found.keywords == ("sea", "holiday")


@pytest.mark.parametrize("rating", [0, 6, 99, 65535])
def test_a_rating_is_one_to_five_stars(gallery: Gallery, rating: int) -> None:
    assert facts(gallery, {0x4746: rating}).rating is None


def test_words_in_xmp_count_where_exif_has_none(gallery: Gallery) -> None:
    xmp = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description xmp:Rating="5">
        <dc:subject><rdf:Bag><rdf:li>sea</rdf:li><rdf:li>Tom &amp; Ann</rdf:li></rdf:Bag>
        </dc:subject>
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">At sea</rdf:li></rdf:Alt>
        </dc:description></rdf:Description></x:xmpmeta>"""
    path = gallery.photo("a.jpg", size=(64, 48), xmp=xmp)

    found = decoding.small(path).facts

    assert (found.rating, found.caption) == (5, "At sea")
    assert found.keywords == ("sea", "Tom & Ann")


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".tif", ".avif"])
def test_facts_are_read_in_every_format_that_carries_them(gallery: Gallery, suffix: str) -> None:
    exif = Image.Exif()
    exif.update({0x010F: "Canon", 0x0110: "Canon EOS 5D", 0x0112: 8})
    exif.get_ifd(EXIF).update({0x9003: "2022:05:06 07:08:09"})
    path = gallery.photo(f"a{suffix}", size=(64, 48), exif=exif.tobytes())

    found = decoding.small(path).facts

    assert (found.camera, found.taken) == ("Canon EOS 5D", local(2022, 5, 6, 7, 8, 9))
    assert (found.width, found.height) == (48, 64)


def test_exif_that_is_noise_never_costs_the_picture(gallery: Gallery) -> None:
    exif = Image.Exif()
    exif.update({0x010F: "Maker", 0x0112: 6, 0x010E: "words", 0x4746: 3})
    exif.get_ifd(EXIF).update({0x9003: "2022:05:06 07:08:09", 0x9286: b"ASCII\0\0\0words"})
    exif.get_ifd(GPS).update({1: "N", 2: (52.0, Fraction(1, 3), 1.0), 3: "E", 4: (13.0, 1.0, 1.0)})
    data, chance, picture = exif.tobytes(), random.Random(5), Image.new("RGB", (16, 16))
    for number in range(300):
        noise = bytearray(data)
        for _ in range(chance.randint(1, 30)):
            noise[chance.randrange(6, len(noise))] = chance.randrange(256)
        path = gallery.save(picture, f"{number}.jpg", exif=bytes(noise))

        found = decoding.small(path).facts

        assert (found.width, found.height) == (16, 16)

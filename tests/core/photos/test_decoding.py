"""Opening pictures: one path for every format, and a plain reason for all that cannot be opened."""

from __future__ import annotations

import io
import os
import socket
import struct
import threading
import warnings
import zlib
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any

import imagehash
import numpy as np
import pillow_jxl  # noqa: F401 - teaches Pillow to save it
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from dupeviewer.core.photos import decoding, formats
from dupeviewer.core.photos.photo import Problem
from tests import rare
from tests.gallery import Gallery

SAMPLES = sorted(Path("resources/samples").resolve().glob("*.jpg"))
HERE = Path(__file__).parent
SAVED_AS: dict[str, tuple[str, dict[str, Any]]] = {
    "JPEG": (".jpg", {}),
    "PNG": (".png", {}),
    "AVIF": (".avif", {"quality": 80}),
    "WebP": (".webp", {"quality": 85}),
    "TIFF": (".tif", {"compression": "tiff_lzw"}),
    "GIF": (".gif", {}),
    "BMP": (".bmp", {}),
    "JPEG 2000": (".jp2", {}),
    "JPEG XL": (".jxl", {"quality": 90, "lossless_jpeg": False}),
    "PNM": (".ppm", {}),
    "TGA": (".tga", {"compression": "tga_rle"}),
}


@pytest.fixture
def gallery(tmp_path: Path) -> Gallery:
    return Gallery(tmp_path)


def distance(a: str, b: str) -> int:
    one, other = (imagehash.phash(decoding.small(path).picture) for path in (a, b))
    return int(one - other)


def unlikeness(a: Image.Image, b: Image.Image) -> float:
    """Mean difference of the samples, 0-255."""
    return float(np.abs(np.asarray(a, np.int16) - np.asarray(b, np.int16)).mean())


def refusal(path: str) -> Problem:
    with pytest.raises(decoding.Undecodable) as caught:
        decoding.small(path)
    assert str(caught.value).endswith(".")
    return caught.value.reason


# What comes out


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((4000, 3000), (500, 375)),
        ((640, 480), (640, 480)),
        ((1024, 2048), (256, 512)),
        ((100, 80), (100, 80)),
        ((9000, 6000), (563, 375)),
    ],
)
@pytest.mark.parametrize("suffix", [".jpg", ".bmp"])
def test_the_shorter_edge_is_reduced_to_256_or_more(
    gallery: Gallery, size: tuple[int, int], expected: tuple[int, int], suffix: str
) -> None:
    path = gallery.save(Image.new("RGB", size, "teal"), f"a{suffix}")

    small = decoding.small(path)

    assert small.picture.mode == "RGB"
    assert small.picture.size == expected
    assert (small.facts.width, small.facts.height) == size


@pytest.mark.parametrize("kind", SAVED_AS)
def test_a_copy_in_any_format_looks_like_its_original(gallery: Gallery, kind: str) -> None:
    suffix, options = SAVED_AS[kind]
    original = gallery.photo("original.jpg", 3, (1200, 900))
    path = gallery.save(Image.open(original), f"copy{suffix}", **options)

    small = decoding.small(path)

    assert small.facts.format == kind
    assert unlikeness(small.picture, decoding.small(original).picture) < 6
    assert distance(path, original) <= 2


def test_heic_is_read(gallery: Gallery) -> None:
    small = decoding.small(str(HERE / "tiny.heic"))

    assert small.facts.format == "HEIC"
    assert unlikeness(small.picture, gallery.picture(5, (320, 240))) < 8


BUILT = {
    "DNG": rare.dng,
    "RAW": rare.nef_like,
    "Photoshop": rare.psd,
    "DDS": lambda picture: _saved(picture, "DDS"),
    "ICO": lambda picture: _saved(picture, "ICO", sizes=[(256, 192)]),
}


def _saved(picture: Image.Image, kind: str, **options: Any) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


@pytest.mark.parametrize("kind", BUILT)
def test_a_copy_in_a_rare_format_looks_like_its_original(gallery: Gallery, kind: str) -> None:
    picture = gallery.picture(3, (400, 300))
    path = gallery.bytes("copy.bin", BUILT[kind](picture))

    small = decoding.small(path)

    assert small.facts.format == kind
    assert distance(path, gallery.save(picture, "original.png")) <= 2


def test_every_format_of_the_table_can_be_opened() -> None:
    assert {*SAVED_AS, *BUILT, "HEIC"} == {each.name for each in formats.FORMATS}


@pytest.mark.parametrize("preview_edge", [640, 160, None])
@pytest.mark.parametrize("turn", [1, 6])
def test_a_raw_photo_is_seen_by_its_preview_or_developed(
    gallery: Gallery, preview_edge: int | None, turn: int
) -> None:
    picture = gallery.picture(3, (1200, 900))
    path = gallery.bytes("a.dng", rare.dng(picture, preview_edge, turn))
    upright = picture.transpose(Image.Transpose.ROTATE_270) if turn == 6 else picture

    small = decoding.small(path)

    assert (small.facts.width, small.facts.height) == upright.size
    assert (small.facts.taken, small.facts.software, small.facts.quality) == (None, None, None)
    assert min(small.picture.size) >= decoding.EDGE
    assert distance(path, gallery.save(upright, "original.png")) <= 8


def test_a_missing_decoder_says_how_to_get_it(
    gallery: Gallery, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(formats, "_is_installed", lambda module: module != "rawpy")
    data = rare.dng(gallery.picture(1, (64, 48)))

    with pytest.raises(decoding.Undecodable, match=r'pip install "dupeviewer\[raw\]"') as caught:
        decoding.answer(data, "small")

    assert caught.value.reason is Problem.NO_DECODER


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_png_and_half_size_copies_of_real_photographs_meet(gallery: Gallery, path: Path) -> None:
    png, half = gallery.png(str(path)), gallery.half(str(path))

    assert distance(str(path), png) <= 2
    assert distance(str(path), half) <= 4


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".tif", ".avif"])
def test_all_eight_orientations_turn_to_the_same_picture(gallery: Gallery, suffix: str) -> None:
    original = gallery.photo("a.png", 7, (640, 400))
    upright = decoding.small(original)

    for orientation in range(1, 9):
        turned = decoding.small(gallery.turned_by_tag(original, orientation, f"b{suffix}"))
        assert unlikeness(turned.picture, upright.picture) < 4
        assert (turned.facts.width, turned.facts.height) == (640, 400)


def test_the_preview_is_turned_too(gallery: Gallery) -> None:
    original = gallery.photo("a.png", 7, (640, 400))

    preview = decoding.preview(gallery.turned_by_tag(original, 8), 256)

    assert preview.size == (256, 160)
    assert unlikeness(preview, decoding.preview(original, 256)) < 5


@pytest.mark.parametrize("suffix", [".jpg", ".png"])
@pytest.mark.parametrize("edge", [256, 1024])
def test_a_preview_fits_its_edge_and_is_never_enlarged(
    gallery: Gallery, suffix: str, edge: int
) -> None:
    large = gallery.save(Image.new("RGB", (1500, 3000)), f"large{suffix}")
    tiny = gallery.save(Image.new("RGB", (120, 90)), f"tiny{suffix}")

    assert decoding.preview(large, edge).size == (edge // 2, edge)
    assert decoding.preview(tiny, edge).size == (120, 90)


def modes() -> dict[str, tuple[Image.Image, str]]:
    """The same ramp from black to white in modes that need care, and how to save it."""
    ramp = np.tile(np.linspace(0, 255, 300).astype(np.uint8), (300, 1))
    grey = Image.fromarray(ramp)
    sixteen = Image.fromarray(ramp.astype(np.uint16) * 257)
    return {
        "L": (grey, ".png"),
        "LA": (Image.merge("LA", (grey, Image.new("L", grey.size, 255))), ".png"),
        "16 bit PNG": (sixteen, ".png"),
        "16 bit TIFF": (sixteen, ".tif"),
        "float TIFF": (Image.fromarray(ramp.astype(np.float32) / 255), ".tif"),
        "palette": (grey.convert("P"), ".png"),
        "palette GIF": (grey.convert("P"), ".gif"),
        "CMYK JPEG": (grey.convert("RGB").convert("CMYK"), ".jpg"),
        "CMYK TIFF": (grey.convert("RGB").convert("CMYK"), ".tif"),
        "1 bit": (grey.convert("1"), ".png"),
        "RGBA": (grey.convert("RGBA"), ".webp"),
    }


@pytest.mark.parametrize("name", modes())
def test_every_mode_becomes_the_same_rgb(gallery: Gallery, name: str) -> None:
    picture, suffix = modes()[name]

    small = decoding.small(gallery.save(picture, f"a{suffix}")).picture

    assert small.mode == "RGB"
    columns = np.asarray(small, dtype=np.float32).mean(axis=(0, 2))
    blocks = columns.reshape(10, 30).mean(axis=1)
    assert np.abs(blocks - np.linspace(12, 243, 10)).max() < 6


@pytest.mark.parametrize("suffix", [".png", ".webp", ".gif"])
def test_what_is_transparent_becomes_white(gallery: Gallery, suffix: str) -> None:
    picture = Image.new("RGBA", (800, 600), (255, 0, 0, 0))
    picture.paste((0, 0, 255, 255), (0, 0, 400, 600))

    small = decoding.small(gallery.save(picture, f"a{suffix}")).picture

    assert small.getpixel((10, 10)) == pytest.approx((0, 0, 255), abs=3)
    assert small.getpixel((small.width - 10, 10)) == pytest.approx((255, 255, 255), abs=3)


def test_a_progressive_jpeg_is_like_the_plain_one(gallery: Gallery) -> None:
    plain = gallery.photo("a.jpg", 2, (1200, 900))
    progressive = gallery.photo("b.jpg", 2, (1200, 900), progressive=True)

    assert unlikeness(decoding.small(plain).picture, decoding.small(progressive).picture) < 1


def progressive(gallery: Gallery, name: str = "a.jpg", **options: Any) -> str:
    return gallery.photo(name, 2, (1600, 1200), progressive=True, **options)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_the_first_scan_of_real_photographs_hashes_like_the_whole(
    gallery: Gallery, path: Path
) -> None:
    large = Image.open(path).resize((1800, 1200), Image.Resampling.BICUBIC)
    plain = gallery.save(large, "plain.jpg", quality=95)
    early = gallery.save(large, "early.jpg", quality=95, progressive=True)

    seen = [decoding.small(each).picture.resize((64, 64)) for each in (plain, early)]
    assert distance(plain, early) <= 4
    assert unlikeness(*seen) < 3


def test_of_a_progressive_jpeg_later_scans_are_not_decoded(gallery: Gallery) -> None:
    path = progressive(gallery)
    data = bytearray(Path(path).read_bytes())
    scans = [at for at in range(len(data)) if data[at : at + 2] == b"\xff\xda"]
    for at in range(scans[1] + 20, len(data) - 4):
        if data[at] != 0xFF and data[at - 1] != 0xFF:
            data[at] = 0x55
    scribbled = gallery.bytes("b.jpg", bytes(data))

    assert unlikeness(decoding.small(path).picture, decoding.small(scribbled).picture) == 0


@pytest.mark.parametrize("options", [{}, {"subsampling": 0}, {"quality": 30}])
def test_a_progressive_jpeg_cut_short_anywhere_ends_too_early(
    gallery: Gallery, options: dict[str, Any]
) -> None:
    data = Path(progressive(gallery, **options)).read_bytes()

    for length in (*(len(data) * share // 20 for share in range(1, 20)), len(data) - 2):
        assert refusal(gallery.bytes("cut.jpg", data[:length])) is Problem.TRUNCATED, length


def test_a_progressive_jpeg_whose_rest_was_never_written_is_not_taken_for_whole(
    gallery: Gallery,
) -> None:
    data = Path(progressive(gallery)).read_bytes()
    half = len(data) // 2

    assert refusal(gallery.bytes("b.jpg", data[:half] + bytes(half))) is Problem.TRUNCATED


@pytest.mark.parametrize("mode", ["L", "CMYK"])
def test_a_progressive_jpeg_of_any_mode_is_read(gallery: Gallery, mode: str) -> None:
    picture = gallery.picture(2, (1600, 1200)).convert(mode)
    early = gallery.save(picture, "early.jpg", progressive=True)
    plain = gallery.save(picture, "plain.jpg")

    assert unlikeness(decoding.small(early).picture, decoding.small(plain).picture) < 3


def test_of_two_views_in_one_jpeg_the_first_counts(gallery: Gallery) -> None:
    """So that a gain map or a second view beside it makes no difference."""
    first, second = gallery.picture(1), gallery.picture(2)
    path = gallery.save(first, "a.mpo", save_all=True, append_images=[second], quality=90)

    assert unlikeness(decoding.small(path).picture, first) < 8
    assert decoding.small(path).picture.size == first.size


ANIMATED = [".gif", ".png", ".webp", ".avif", ".tif"]


@pytest.mark.parametrize("suffix", ANIMATED)
def test_animations_and_pages_that_only_begin_alike_are_unlike(
    gallery: Gallery, suffix: str
) -> None:
    pictures = [gallery.picture(number, (160, 120)) for number in range(7)]
    one, other = ([pictures[0], *pictures[1:4]], [pictures[0], *pictures[4:7]])
    paths = [
        gallery.save(first, f"{name}{suffix}", save_all=True, append_images=rest)
        for name, (first, *rest) in (("one", one), ("other", other), ("again", one))
    ]

    assert distance(paths[0], paths[1]) > 12
    assert distance(paths[0], paths[2]) == 0
    first = decoding.preview(paths[0], 320), decoding.preview(paths[1], 320)
    assert unlikeness(*first) < 3
    assert unlikeness(first[0], pictures[0]) < 16


def test_an_animation_meets_its_copy_in_another_format_and_size(gallery: Gallery) -> None:
    pictures = [gallery.picture(number, (240, 180)) for number in range(5)]
    halves = [each.resize((120, 90)) for each in pictures]
    large = gallery.save(pictures[0], "a.webp", save_all=True, append_images=pictures[1:])
    small = gallery.save(halves[0], "b.gif", save_all=True, append_images=halves[1:])

    assert distance(large, small) <= 4


def test_a_stamp_behind_the_picture_in_a_tiff_is_no_page(gallery: Gallery) -> None:
    picture = gallery.picture(1)
    stamp = picture.resize((160, 120))
    stamp.encoderinfo = {"tiffinfo": {254: 1}}
    path = gallery.save(picture, "a.tif", save_all=True, append_images=[stamp])

    assert unlikeness(decoding.small(path).picture, picture) == 0


def test_a_gif_of_thousands_of_frames_is_looked_at_by_its_beginning(gallery: Gallery) -> None:
    frames = [Image.new("L", (8, 8), number % 256) for number in range(3000)]
    path = gallery.save(frames[0], "a.gif", save_all=True, append_images=frames[1:])

    assert decoding.small(path).picture.size == (8, 8)


# Colours


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp"])
def test_a_wide_profile_does_not_make_a_copy_look_different(gallery: Gallery, suffix: str) -> None:
    picture = gallery.picture(3)
    original = gallery.save(picture, "original.png")
    wide, profile = in_swapped_colours(picture)
    copy = gallery.save(wide, f"copy{suffix}", icc_profile=profile, quality=95)
    unsaid = gallery.save(wide, f"unsaid{suffix}", quality=95)

    expected = decoding.small(original).picture
    assert unlikeness(decoding.small(copy).picture, expected) < 4
    assert unlikeness(decoding.small(unsaid).picture, expected) > 8


def test_the_profile_of_the_screen_changes_nothing(gallery: Gallery) -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    plain, tagged = gallery.photo("a.jpg", 3), gallery.photo("b.jpg", 3, icc_profile=srgb)

    assert decoding.small(plain).picture.tobytes() == decoding.small(tagged).picture.tobytes()


@pytest.mark.parametrize("profile", [b"", b"no profile", bytes(200), bytes(300_000)])
def test_a_profile_that_makes_no_sense_is_passed_over(gallery: Gallery, profile: bytes) -> None:
    plain = gallery.photo("a.png", 3)
    tagged = gallery.photo("b.png", 3, icc_profile=profile)

    assert decoding.small(plain).picture.tobytes() == decoding.small(tagged).picture.tobytes()


def in_swapped_colours(picture: Image.Image) -> tuple[Image.Image, bytes]:
    """The picture in a space that is not sRGB, and the profile that says so.

    Red and green of the profile are exchanged: no narrower way would look the same again.
    """
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    red, green = data.index(b"rXYZ"), data.index(b"gXYZ")
    data[red : red + 4], data[green : green + 4] = data[green : green + 4], data[red : red + 4]
    bands = picture.split()
    return Image.merge("RGB", (bands[1], bands[0], bands[2])), bytes(data)


def test_a_png_named_jpg_is_read_for_what_it_is(gallery: Gallery) -> None:
    png = gallery.photo("a.png")
    os.rename(png, gallery.folder / "a.jpg")

    assert decoding.small(str(gallery.folder / "a.jpg")).facts.format == "PNG"


def test_a_packed_picture_unpacks_to_nearly_the_same(gallery: Gallery) -> None:
    picture = gallery.picture(4)

    again = decoding.unpacked(decoding.packed(decoding.reduced(picture, 192)))

    assert (again.mode, again.size) == ("RGB", (192, 144))
    assert unlikeness(again, picture.resize((192, 144), Image.Resampling.BOX)) < 4
    assert picture.size == (640, 480)


def test_many_threads_may_decode_at_once(gallery: Gallery) -> None:
    paths = [gallery.photo(f"{number}.jpg", number) for number in range(4)]
    alone = [decoding.small(path).picture.tobytes() for path in paths]

    with ThreadPoolExecutor(8) as pool:
        together = [small.picture.tobytes() for small in pool.map(decoding.small, paths * 8)]

    assert together == alone * 8


# What does not


def bomb(width: int, height: int) -> bytes:
    """A PNG that says it is enormous."""

    def chunk(name: bytes, data: bytes) -> bytes:
        whole = name + data
        return struct.pack(">I", len(data)) + whole + struct.pack(">I", zlib.crc32(whole))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(10_000))
    parts = chunk(b"IHDR", header), chunk(b"IDAT", pixels), chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", Problem.EMPTY),
        (b"Dear diary, this is no picture.", Problem.NOT_A_PHOTO),
        (b"\0" * 4096, Problem.NOT_A_PHOTO),
        (b"\xff\xd8\xff", Problem.DAMAGED),
        (b"8BPS\0\2" + bytes(64), Problem.UNSUPPORTED),
        (b"%PDF-1.7" + bytes(64), Problem.UNSUPPORTED),
        (bomb(60_000, 60_000), Problem.TOO_LARGE),
        (bomb(0x7FFFFFFF, 0x7FFFFFFF), Problem.TOO_LARGE),
        (bomb(1000, 1000), Problem.TRUNCATED),
    ],
    ids=["empty", "text", "zeros", "stump", "large psd", "pdf", "bomb", "megabomb", "short"],
)
def test_each_refusal_has_its_reason(gallery: Gallery, data: bytes, expected: Problem) -> None:
    assert refusal(gallery.bytes("a.jpg", data)) is expected


def test_a_jpeg_with_enormous_sides_is_refused_by_its_header(gallery: Gallery) -> None:
    data = bytearray(Path(gallery.photo("a.jpg")).read_bytes())
    at = data.index(b"\xff\xc0") + 5
    data[at : at + 4] = b"\xff\xdc\xff\xdc"

    assert refusal(gallery.bytes("b.jpg", bytes(data))) is Problem.TOO_LARGE


def test_a_progressive_jpeg_is_judged_by_what_its_coefficients_take(gallery: Gallery) -> None:
    data = bytearray(Path(gallery.photo("a.jpg", progressive=True)).read_bytes())
    at = data.index(b"\xff\xc2") + 5
    data[at : at + 4] = struct.pack(">HH", 24_000, 24_000)

    assert refusal(gallery.bytes("b.jpg", bytes(data))) is Problem.TOO_LARGE


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WebP", "AVIF", "GIF", "BMP", "TIFF"])
def test_a_file_cut_short_anywhere_ends_too_early(gallery: Gallery, kind: str) -> None:
    suffix, options = SAVED_AS[kind]
    data = Path(gallery.photo(f"a{suffix}", 1, **options)).read_bytes()

    for share in range(1, 20):
        path = gallery.bytes(f"cut{suffix}", data[: len(data) * share // 20])
        assert refusal(path) is Problem.TRUNCATED, share


@pytest.mark.parametrize("missing", [2, 3, 16, 200])
def test_a_jpeg_that_lacks_only_its_last_bytes_is_not_taken_for_whole(
    gallery: Gallery, missing: int
) -> None:
    data = Path(gallery.photo("a.jpg", 1)).read_bytes()

    assert refusal(gallery.bytes("b.jpg", data[:-missing])) is Problem.TRUNCATED


def test_a_jpeg_whose_rest_was_never_written_is_not_taken_for_whole(gallery: Gallery) -> None:
    data = Path(gallery.photo("a.jpg", 1)).read_bytes()
    half = len(data) // 2

    assert refusal(gallery.bytes("b.jpg", data[:half] + bytes(half))) is Problem.TRUNCATED


def test_zeros_behind_a_whole_jpeg_do_no_harm(gallery: Gallery) -> None:
    data = Path(gallery.photo("a.jpg", 1)).read_bytes()

    decoding.check(gallery.bytes("b.jpg", data + bytes(4096)))


def test_check_reads_to_the_end(gallery: Gallery) -> None:
    whole = gallery.photo("a.jpg", 1)
    cut = gallery.bytes("b.jpg", Path(whole).read_bytes()[:-500])

    decoding.check(whole)
    with pytest.raises(decoding.Undecodable):
        decoding.check(cut)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFOs here")
def test_a_fifo_is_refused_without_waiting(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    os.mkfifo(path)

    assert refusal(str(path)) is Problem.NOT_A_FILE


@pytest.mark.parametrize("kind", ["folder", "gone", "dangling", "cyclic", "socket"])
def test_what_is_no_file_has_a_plain_reason(
    tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # the path of a socket has to be short
    path, listener = Path("a.jpg"), socket.socket(socket.AF_UNIX)
    match kind:
        case "folder":
            path.mkdir()
        case "dangling":
            path.symlink_to("nowhere.jpg")
        case "cyclic":
            path.symlink_to("a.jpg")
        case "socket":
            listener.bind("a.jpg")

    with listener, pytest.raises(OSError, match=r"a\.jpg") as caught:
        decoding.small("a.jpg")

    expected = Problem.VANISHED if kind in ("gone", "dangling") else Problem.NOT_A_FILE
    assert decoding.unreadable("a.jpg", caught.value).reason is expected


def test_a_file_without_permission_says_so(
    gallery: Gallery, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, plain_open = gallery.photo("a.jpg"), os.open

    def refuse(name: str, *rest: int) -> int:
        if name == path:
            raise PermissionError(13, "Permission denied", name)
        return plain_open(name, *rest)

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(PermissionError) as caught:
        decoding.small(path)

    assert decoding.unreadable(path, caught.value).reason is Problem.NO_PERMISSION


def test_an_error_that_nobody_knows_is_told_in_its_own_words() -> None:
    found = decoding.unreadable("/a.jpg", OSError(75, "Value too large"))

    assert found.reason is Problem.DAMAGED
    assert "Value too large" in found.message


def test_c5_an_error_of_the_drive_is_no_damage_of_the_file() -> None:
    found = decoding.unreadable("/a.jpg", OSError(5, "Input/output error"))

    assert found.reason is Problem.DISCONNECTED
    assert found.message == "Its drive was disconnected or did not answer."


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="open files are counted in /proc")
def test_no_file_stays_open(gallery: Gallery) -> None:
    whole = gallery.photo("a.jpg")
    broken = gallery.bytes("b.jpg", Path(whole).read_bytes()[:3000])
    kept = [decoding.small(whole), decoding.preview(whole, 100)]

    with pytest.raises(decoding.Undecodable):
        decoding.small(broken)

    held = {os.path.realpath(f"/proc/self/fd/{each}") for each in os.listdir("/proc/self/fd")}
    assert len(kept) == 2
    assert held.isdisjoint((whole, broken))


@pytest.mark.parametrize(
    "name", ["new\nline.jpg", "-rf.jpg", "🏝️ é.jpg", "a" * 251 + ".jpg", "<b>bold</b>.jpg"]
)
def test_odd_names_are_only_names(gallery: Gallery, name: str) -> None:
    assert decoding.small(gallery.photo(name)).picture.size == (640, 480)


@pytest.mark.skipif(os.name == "nt" or os.uname().sysname == "Darwin", reason="names are text")
def test_a_name_that_is_not_utf8_is_only_a_name(gallery: Gallery) -> None:
    path = os.fsdecode(os.fsencode(gallery.folder) + b"/\xff\xfe.jpg")
    os.rename(gallery.photo("a.jpg"), path)

    assert decoding.small(path).picture.size == (640, 480)


def _seeds() -> list[bytes]:
    picture = Gallery(Path("."), 9).picture(1, (48, 40))
    exif = Image.Exif()
    exif[0x010F], exif[0x0112], exif[0x0132] = "Maker", 6, "2020:01:01 10:00:00"
    seeds = []
    for kind in ("JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP"):
        file = io.BytesIO()
        picture.save(file, kind, exif=exif.tobytes())
        seeds.append(file.getvalue())
    return seeds


SEEDS = _seeds()


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    seed=st.sampled_from(SEEDS),
    edits=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=12),
    cut=st.one_of(st.just(1.0), st.floats(0, 1)),
)
def test_damaged_bytes_give_a_picture_or_a_reason_and_nothing_else(
    tmp_path: Path, seed: bytes, edits: list[tuple[float, int]], cut: float
) -> None:
    data = bytearray(seed)
    for place, value in edits:
        data[int(place * (len(data) - 1))] = value
    path = tmp_path / "a.jpg"
    path.write_bytes(data[: int(len(data) * cut)])

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with suppress(decoding.Undecodable):
            assert decoding.small(str(path)).picture.mode == "RGB"


def test_no_warning_leaks_even_to_somebody_who_has_just_asked_for_them(gallery: Gallery) -> None:
    exif = b"Exif\0\0II*\0\x08\0\0\0\x40\0" + b"\x0f\x01\x02\0\xff\xff\xff\x7f\x08\0\0\0"
    path = gallery.photo("a.jpg", exif=exif)

    with warnings.catch_warnings(record=True) as leaked:
        warnings.simplefilter("always")
        done = threading.Thread(target=decoding.small, args=(path,))
        done.start()
        done.join()

    assert leaked == []


@pytest.mark.parametrize("name", ["a.png", "a_tag6.png"])
def test_the_middle_of_a_photo_is_upright_and_in_full_resolution(
    gallery: Gallery, name: str
) -> None:
    path = gallery.photo("a.png", size=(640, 480))
    gallery.turned_by_tag(path, 6, "a_tag6.png")

    found = decoding.middle(str(gallery.folder / name), 0.5)

    with Image.open(path) as whole:
        assert found.tobytes() == whole.crop((160, 120, 480, 360)).tobytes()

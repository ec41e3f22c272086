"""Files of formats that Pillow does not write: RAW as cameras make it, and layered pictures.

Knows where bytes go; what is to be seen of them is for the tests to say.
"""

from __future__ import annotations

import io
import struct

import numpy as np
from PIL import Image

SHORT, LONG, TEXT, BYTE, RATIONAL, SIGNED_RATIONAL = 3, 4, 2, 1, 5, 10
_SIZES = {SHORT: 2, LONG: 4, TEXT: 1, BYTE: 1, RATIONAL: 8, SIGNED_RATIONAL: 8}
_CODES = {SHORT: "H", LONG: "I"}

Tag = tuple[int, int, tuple[int, ...] | bytes]


def dng(picture: Image.Image, preview_edge: int | None = 640, turn: int = 1) -> bytes:
    """A DNG: the samples of a sensor, and (not with None) a JPEG of the picture beside them."""
    return _raw(picture, preview_edge, turn, [(0xC612, BYTE, b"\1\4\0\0"), *_COLOURS], b"Maker\0")


def nef_like(picture: Image.Image) -> bytes:
    """What begins like a NEF: the maker's name, and directories below the first."""
    return _raw(picture, 640, 1, [], b"NIKON CORPORATION\0")


_FROM_XYZ = (32406, -15372, -4986, -9689, 18758, 415, 557, -2040, 10570)  # to sRGB's primaries
_COLOURS: list[Tag] = [
    (0xC614, TEXT, b"Made\0"),
    (0xC621, SIGNED_RATIONAL, b"".join(struct.pack("<2i", n, 10_000) for n in _FROM_XYZ)),
    (0xC628, RATIONAL, struct.pack("<6I", 1, 1, 1, 1, 1, 1)),
    (0xC65A, SHORT, (21,)),
]


def _raw(
    picture: Image.Image, preview_edge: int | None, turn: int, more: list[Tag], maker: bytes
) -> bytes:
    width, height = picture.width // 2 * 2, picture.height // 2 * 2
    samples = _mosaic(picture.crop((0, 0, width, height)))
    file = _Tiff()
    raw_at = file.put(samples)
    sensor = file.directory(
        [
            (254, LONG, (0,)),
            (256, LONG, (width,)),
            (257, LONG, (height,)),
            (258, SHORT, (16,)),
            (259, SHORT, (1,)),
            (262, SHORT, (32803,)),
            (273, LONG, (raw_at,)),
            (277, SHORT, (1,)),
            (278, LONG, (height,)),
            (279, LONG, (len(samples),)),
            (284, SHORT, (1,)),
            (33421, SHORT, (2, 2)),
            (33422, BYTE, b"\0\1\1\2"),
            (50717, LONG, (65535,)),
        ]
    )
    first: list[Tag] = [
        (254, LONG, (1,)),
        (271, TEXT, maker),
        (272, TEXT, b"Model One\0"),
        (274, SHORT, (turn,)),
        (330, LONG, (sensor,)),
        *more,
    ]
    if preview_edge is not None:
        small = picture.copy()
        small.thumbnail((preview_edge, preview_edge))
        jpeg = io.BytesIO()
        small.save(jpeg, "JPEG", quality=92)
        at = file.put(jpeg.getvalue())
        first += [
            (256, LONG, (small.width,)),
            (257, LONG, (small.height,)),
            (258, SHORT, (8, 8, 8)),
            (259, SHORT, (7,)),
            (262, SHORT, (6,)),
            (273, LONG, (at,)),
            (277, SHORT, (3,)),
            (278, LONG, (small.height,)),
            (279, LONG, (len(jpeg.getvalue()),)),
        ]
    return file.finished(file.directory(first))


def _mosaic(picture: Image.Image) -> bytes:
    """Red, green, green and blue of each square of four, as a sensor sees them: without gamma."""
    light = (np.asarray(picture.convert("RGB"), np.float64) / 255) ** 2.2 * 65535
    seen = np.empty(light.shape[:2])
    seen[::2, ::2], seen[::2, 1::2] = light[::2, ::2, 0], light[::2, 1::2, 1]
    seen[1::2, ::2], seen[1::2, 1::2] = light[1::2, ::2, 1], light[1::2, 1::2, 2]
    return seen.astype("<u2").tobytes()


def psd(picture: Image.Image, version: int = 1) -> bytes:
    """A Photoshop file without layers: its header, and the flattened picture channel by channel."""
    head = b"8BPS" + struct.pack(">H6xHIIHH", version, 3, picture.height, picture.width, 8, 3)
    planes = b"".join(band.tobytes() for band in picture.convert("RGB").split())
    return head + bytes(12) + bytes(2) + planes


class _Tiff:
    """A little-endian TIFF as it grows."""

    def __init__(self) -> None:
        self._data = bytearray(b"II*\0\0\0\0\0")

    def put(self, data: bytes) -> int:
        """Where these bytes went."""
        at = len(self._data)
        self._data += data + bytes(len(data) % 2)
        return at

    def directory(self, tags: list[Tag]) -> int:
        """Where this directory went, with all its values."""
        entries = []
        for tag, kind, value in sorted(tags):
            if isinstance(value, bytes):
                packed, count = value, len(value) // _SIZES[kind]
            else:
                packed, count = struct.pack(f"<{len(value)}{_CODES[kind]}", *value), len(value)
            place = (
                packed.ljust(4, b"\0") if len(packed) <= 4 else struct.pack("<I", self.put(packed))
            )
            entries.append(struct.pack("<HHI", tag, kind, count) + place)
        return self.put(struct.pack("<H", len(entries)) + b"".join(entries) + bytes(4))

    def finished(self, first: int) -> bytes:
        self._data[4:8] = struct.pack("<I", first)
        return bytes(self._data)

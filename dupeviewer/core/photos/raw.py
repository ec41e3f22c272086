"""A camera's RAW file as a picture: the preview inside it, or else a quick development.

Knows rawpy, which not everybody has; what is wrong with a file it says by raising.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

if TYPE_CHECKING:
    from rawpy import RawPy

FEWEST = 256
"""A preview with a shorter edge is a stamp for the camera's own screen; better to develop."""

MOST_DEVELOPED = 120_000_000

_TURNS = {
    3: Image.Transpose.ROTATE_180,
    5: Image.Transpose.ROTATE_90,
    6: Image.Transpose.ROTATE_270,
}


@dataclass(frozen=True, slots=True)
class Raw:
    """A JPEG file with a turn of its own, or upright pixels; `size` is the photo's, upright."""

    picture: bytes | Image.Image
    size: tuple[int, int]


def preview(data: bytes) -> Raw | None:
    """What the camera put beside the sensor's samples; None where it did not.

    Raises: whatever LibRaw raises of files that it cannot read.
    """
    import rawpy

    with rawpy.imread(io.BytesIO(data)) as raw:
        try:
            found = raw.extract_thumb()
        except (rawpy.LibRawNoThumbnailError, rawpy.LibRawUnsupportedThumbnailError):
            return None
        if isinstance(found.data, bytes):
            return Raw(found.data, _size(raw))
        pixels = Image.fromarray(found.data)
        turn = _TURNS.get(raw.sizes.flip)
        return Raw(pixels if turn is None else pixels.transpose(turn), _size(raw))


def developed(data: bytes) -> Raw:
    """The sensor's samples, four to a pixel. Raises: what LibRaw raises, and MemoryError."""
    import rawpy

    with rawpy.imread(io.BytesIO(data)) as raw:
        if raw.sizes.width * raw.sizes.height > MOST_DEVELOPED:
            raise MemoryError
        size = _size(raw)  # which developing halves
        pixels = raw.postprocess(half_size=True, use_camera_wb=True, no_auto_bright=True)
        return Raw(Image.fromarray(np.asarray(pixels, np.uint8)), size)


def _size(raw: RawPy) -> tuple[int, int]:
    is_lying = raw.sizes.flip in (5, 6)
    width, height = raw.sizes.width, raw.sizes.height
    return (height, width) if is_lying else (width, height)

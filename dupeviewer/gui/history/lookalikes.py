"""Which of the small pictures that were kept look like a photo: its copies, resized and turned too.

Knows fingerprints and pixels; where the pictures are kept, and of what, is others' affair.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from PIL import Image

from dupeviewer.core.likeness import evidence, fingerprint
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.likeness.sight import Sight
from dupeviewer.core.photos import decoding

_ALGORITHM = fingerprint.algorithm("phash", 64)
_LOOKED_AT = 40
_EDGE = 192


def print_of(jpeg: bytes) -> bytes:
    """By which a kept picture is found again."""
    word: bytes = _ALGORITHM.of(decoding.unpacked(jpeg))[0].astype(">u8").tobytes()
    return word


def alike(
    picture: Image.Image, prints: Sequence[bytes], jpeg_at: Callable[[int], bytes]
) -> Iterator[int]:
    """The places of the prints whose pictures show the same, the likeliest first."""
    asked = _ALGORITHM.of(picture)
    words = np.frombuffer(b"".join(prints), dtype=">u8").astype(np.uint64)
    apart = np.bitwise_count(asked ^ words)
    nearest = apart.min(axis=0)
    mine = Sight(decoding.reduced(picture, _EDGE))
    for place in np.argsort(nearest, kind="stable")[:_LOOKED_AT].tolist():
        if nearest[place] > _ALGORITHM.max_distance:
            return
        turn = int(apart[:, place].argmin())
        found = evidence.of(mine, Sight(decoding.unpacked(jpeg_at(place))), turn)
        if found is not None and found.kind < Kind.SIMILAR:
            yield place

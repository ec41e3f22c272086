"""How much of its resolution a photo really has, measured against copies of it.

Knows spectra of one scene at several sizes; what that means for the keeper is the review's affair.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.photos.photo import Photo

EDGE = 1024
"""Pixels of the largest photo that are looked at, around its middle."""

SMALLEST = 128
"""A picture with a shorter edge than this tells nothing."""

WORTH_A_LOOK = 1.5
"""Photos are measured where one has so many times the pixels of its copy."""

BYTES_GROW = 0.8
"""What a photo has more of in detail takes bytes: of a picture of so many times the pixels more
than that many times the bytes to this power; one that was enlarged hardly does."""

BANDS = 48
LOWEST = 0.03
"""Cycles a pixel below which there is composition rather than detail."""

MOST = 0.9
FAINT = 0.5
"""Less structure than this is the noise of rounding, in squared grey levels."""

Decode = Callable[[Photo, float], Image.Image]
"""The middle of a photo, this share of its width and height, upright and in full resolution.

Raises: Undecodable, OSError
"""


def enrich(cluster: Cluster, decode: Decode) -> Cluster:
    """The cluster with `detail_width` in the facts of photos that have copies of other sizes.

    Raises: what `decode` raises.
    """
    photos = in_doubt(cluster)
    if not photos:
        return cluster
    longest = max(max(p.facts.width, p.facts.height) for p in photos if p.facts)
    share = min(1.0, EDGE / longest)
    widths = real_widths([decode(photo, share) for photo in photos], share)
    known: dict[str, Photo] = {}
    for photo, width in zip(photos, widths, strict=True):
        if photo.facts is not None:
            known[photo.path] = replace(photo, facts=photo.facts._replace(detail_width=width))
    return Cluster(
        tuple(known.get(photo.path, photo) for photo in cluster.photos),
        tuple(
            replace(m, a=known.get(m.a.path, m.a), b=known.get(m.b.path, m.b))
            for m in cluster.matches
        ),
    )


def real_widths(pictures: Sequence[Image.Image], share: float = 1.0) -> list[int | None]:
    """For each picture the width in pixels at which it would be as sharp as the sharpest of them.

    All show the same part of one scene, `share` of the whole photo; so do the widths given. A
    photo that was enlarged has the width of its source, or up to a third more, for enlarging
    leaves some traces. None where there is too little structure to tell.
    """
    fineness = [_fineness(picture) for picture in pictures]
    finest = max((each for each in fineness if each is not None), default=0.0)
    return [
        None if each is None else round(picture.width / share * each / finest)
        for picture, each in zip(pictures, fineness, strict=True)
    ]


def in_doubt(cluster: Cluster) -> list[Photo]:
    """Photos that show the same and differ in size, in the order of the cluster, where the larger
    takes so few bytes for its pixels that it may have been enlarged."""
    paths: set[str] = set()
    for match in cluster.matches:
        a, b = match.a.facts, match.b.facts
        if match.kind is Kind.SAME and a is not None and b is not None:
            more, less = (match.a, match.b) if a.pixels > b.pixels else (match.b, match.a)
            grown = max(a.pixels, b.pixels) / max(1, min(a.pixels, b.pixels))
            if grown >= WORTH_A_LOOK and more.size < less.size * grown**BYTES_GROW:
                paths |= {match.a.path, match.b.path}
    return [photo for photo in cluster.photos if photo.path in paths]


def _fineness(picture: Image.Image) -> float | None:
    """The frequency below which most structure lies, as a share of the highest there can be; of
    rows and columns the higher one."""
    if min(picture.size) < SMALLEST:
        return None
    pixels = np.asarray(picture.convert("L"), dtype=np.float32)
    found = [each for each in map(_fineness_of_rows, (pixels, pixels.T)) if each is not None]
    return max(found, default=None)


def _fineness_of_rows(pixels: NDArray[np.float32]) -> float | None:
    """Medians of bands pass over what the blocks of a JPEG add; what is in every band is noise.

    Each band counts by its frequency, as natural pictures have about as much in each octave.
    """
    window = np.hanning(pixels.shape[1]).astype(np.float32)
    rows = (pixels - pixels.mean(axis=1, keepdims=True)) * window
    power = (np.abs(np.fft.rfft(rows, axis=1)) ** 2).mean(axis=0) / (window**2).sum()
    bands = np.array([np.median(band) for band in np.array_split(power[1:], BANDS)])
    ends = np.arange(1, BANDS + 1) / BANDS
    weighted = np.where(ends > 2 * LOWEST, (bands - bands.min()) * ends, 0.0)
    if weighted.sum() < FAINT:
        return None
    return float(np.interp(MOST, np.cumsum(weighted) / weighted.sum(), ends))

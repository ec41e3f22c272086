"""How much of its resolution a photo really has, measured against copies of it.

Knows spectra of one scene at several sizes; what that means for the keeper is the review's affair.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.photos.photo import Photo

VERSION = 1
"""Changes whenever any width may."""

EDGE = 1024
"""Pixels of the largest photo that are looked at, around its middle."""

SMALLEST = 128
"""A picture with a shorter edge than this tells nothing."""

WORTH_A_LOOK = 1.5
"""Photos are measured where one has so many times the pixels of its copy."""

BYTES_GROW = 0.8
"""What a photo has more of in detail takes bytes: of a picture of so many times the pixels more
than that many times the bytes to this power; one that was enlarged hardly does."""

SHOTS = 12
"""Of so many shots of one moment at most the sharpest is looked for."""

ROWS = 160
"""So many rows, all over the picture, tell its spectrum as well as all of them."""

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


def of(photos: Sequence[Photo], decode: Decode) -> list[int | None]:
    """The real widths of copies of one scene, as `real_widths` has them, from their middles.

    Raises: what `decode` raises.
    """
    longest = max(max(photo.facts.width, photo.facts.height) for photo in photos if photo.facts)
    share = min(1.0, EDGE / longest)
    return real_widths([decode(photo, share) for photo in photos], share)


def enriched(cluster: Cluster, widths: Mapping[str, int | None]) -> Cluster:
    """The cluster with these as `detail_width` in the facts of its photos, by path."""
    known = {
        photo.path: replace(photo, facts=photo.facts._replace(detail_width=widths[photo.path]))
        for photo in cluster.photos
        if photo.path in widths and photo.facts is not None
    }
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
    takes so few bytes for its pixels that it may have been enlarged.

    But for those beside a third that is as large as the larger one and beyond doubt: whatever their
    spectra say, it is the better one of all. Of shots of one moment all, as any may be blurred.
    """
    if all(match.kind is Kind.SIMILAR for match in cluster.matches):
        return _shots(cluster)
    same = [x for x in cluster.matches if x.kind is Kind.SAME and x.a.facts and x.b.facts]
    joined = {frozenset((x.a.path, x.b.path)) for x in same}
    by_size = [sorted((x.a, x.b), key=_pixels) for x in same]
    differ = [(less, more) for less, more in by_size if _grown(less, more) >= WORTH_A_LOOK]
    doubtful = {(less.path, more.path) for less, more in differ if _may_be_enlarged(less, more)}
    larger: dict[str, list[Photo]] = {}
    for less, more in differ:
        if (less.path, more.path) not in doubtful:
            larger.setdefault(less.path, []).append(more)
    paths: set[str] = set()
    for less, more in differ:
        better = (
            each
            for each in larger.get(less.path, ())
            if _pixels(each) >= _pixels(more) and frozenset((each.path, more.path)) in joined
        )
        if (less.path, more.path) in doubtful and next(better, None) is None:
            paths |= {less.path, more.path}
    return [photo for photo in cluster.photos if photo.path in paths]


def _shots(cluster: Cluster) -> list[Photo]:
    known = [photo for photo in cluster.photos if photo.facts]
    return known if len(known) == len(cluster.photos) <= SHOTS else []


def _pixels(photo: Photo) -> int:
    return photo.facts.pixels if photo.facts else 0


def _grown(less: Photo, more: Photo) -> float:
    return _pixels(more) / max(1, _pixels(less))


def _may_be_enlarged(less: Photo, more: Photo) -> bool:
    return bool(more.size < less.size * _grown(less, more) ** BYTES_GROW)


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
    pixels = np.ascontiguousarray(pixels[:: max(1, len(pixels) // ROWS)])
    waves = np.fft.rfft((pixels - pixels.mean(axis=1, keepdims=True)) * window, axis=1)
    power = (waves.real**2 + waves.imag**2).mean(axis=0) / (window**2).sum()
    bands = np.array([np.median(band) for band in np.array_split(power[1:], BANDS)])
    ends = np.arange(1, BANDS + 1) / BANDS
    weighted = np.where(ends > 2 * LOWEST, (bands - bands.min()) * ends, 0.0)
    if weighted.sum() < FAINT:
        return None
    return float(np.interp(MOST, np.cumsum(weighted) / weighted.sum(), ends))

"""The real detail of photos: of copies of different sizes, where a scan has reason to doubt it, and
of shots of one moment.

Opens a few photos in full resolution, and once only; what their spectra say is the affair of
`true_detail`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dupeviewer.core.library import Library
from dupeviewer.core.likeness import true_detail
from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.likeness.laid import Laid
from dupeviewer.core.photos import decoding
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.progress import Progress, Report, Stage
from dupeviewer.core.storage.fingerprints import Store

MOST = 200
"""So many photos are opened at most, as each takes a tenth of a second or more."""

MOST_SHOTS = 60
"""And so many shots of one moment, of which the sharpest is only named."""


class _Doubt(NamedTuple):
    """Photos of one cluster that are measured together, with their checksums; the key names them
    in whatever order and wherever they are."""

    cluster: Cluster
    photos: Sequence[Photo]
    states: Sequence[int]
    key: bytes


def measured(
    clusters: Laid, library: Library, store: Store, executor: Executor, report: Report
) -> Iterator[Cluster]:
    """The clusters of which something was learnt, now or by an earlier scan.

    Those come first that do in the order given, so that the same ones are measured each time.
    """
    copies, shots = _of_several_sizes(clusters), _of_shots(clusters)
    first = (*_first(clusters, copies, MOST), *_first(clusters, shots, MOST_SHOTS))
    doubts = [_doubt(clusters, library, *each) for each in first]
    known = store.widths(doubt.key for doubt in doubts)
    unknown = [doubt for doubt in doubts if doubt.key not in known]
    found = executor.map(_measured, [doubt.photos for doubt in unknown])
    learnt: dict[bytes, dict[int, int | None]] = {}
    try:
        for done, (doubt, widths) in enumerate(zip(unknown, found, strict=True), 1):
            report(Progress(Stage.VERIFY, done, len(unknown)))
            if widths is not None:
                learnt[doubt.key] = dict(zip(doubt.states, widths, strict=True))
    finally:
        store.put_widths(learnt)
    known |= learnt
    for doubt in doubts:
        if of := known.get(doubt.key):
            both = zip(doubt.photos, doubt.states, strict=True)
            yield true_detail.enriched(doubt.cluster, {n.path: of[state] for n, state in both})


def _doubt(clusters: Laid, library: Library, cluster: Cluster, photos: Sequence[Photo]) -> _Doubt:
    web = clusters.web
    rows = web.ordered[[web.places[photo.path] for photo in photos]]
    states = library.checksums[rows].tolist()
    named = np.array([true_detail.VERSION, *sorted(states)], dtype=np.int64)
    return _Doubt(cluster, photos, states, named.tobytes())


def _first(
    clusters: Laid, rows: Sequence[int], most: int
) -> Iterator[tuple[Cluster, Sequence[Photo]]]:
    """Those in doubt, as long as no more photos than so many are to be opened."""
    opened = 0
    for row in rows:
        cluster = clusters[row]
        photos = true_detail.in_doubt(cluster)
        if photos and opened + len(photos) <= most:
            yield cluster, photos
            opened += len(photos)


def _of_several_sizes(clusters: Laid) -> list[int]:
    """The rows in which some photo is so much larger than another as to be worth a look."""
    web = clusters.web
    a, b, _, _, kind, *_ = web.links
    pixels = np.zeros(1 + max(web.contents.max(initial=-1), web.links[:2].max(initial=-1)))
    pixels[web.contents] = web.photos.pixels
    less, more = np.minimum(pixels[a], pixels[b]), np.maximum(pixels[a], pixels[b])
    return _rows(clusters, (kind == Kind.SAME) & (more >= true_detail.WORTH_A_LOOK * less))


def _of_shots(clusters: Laid) -> list[int]:
    return _rows(clusters, clusters.web.links[4] == Kind.SIMILAR)[: MOST_SHOTS // 2]


def _rows(clusters: Laid, links: NDArray[np.bool_]) -> list[int]:
    """The clusters that these links are in."""
    rows: list[int] = np.unique(clusters.rows_of_links[links]).tolist()
    return [row for row in rows if row >= 0]


def _measured(photos: Sequence[Photo]) -> list[int | None] | None:
    try:
        return true_detail.of(photos, _middle)
    except (OSError, decoding.Undecodable):
        return None


def _middle(photo: Photo, share: float) -> Image.Image:
    return decoding.middle(photo.path, share)

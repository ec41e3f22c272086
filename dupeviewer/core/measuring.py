"""The real detail of photos: of copies of different sizes, where a scan has reason to doubt it, and
of shots of one moment.

Opens a few photos in full resolution; what their spectra say is the affair of `true_detail`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Executor

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dupeviewer.core.likeness import true_detail
from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.likeness.laid import Laid
from dupeviewer.core.photos import decoding
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.progress import Progress, Report, Stage

MOST = 200
"""So many photos are opened at most, as each takes a tenth of a second or more."""

MOST_SHOTS = 60
"""And so many shots of one moment, of which the sharpest is only named."""


def measured(clusters: Laid, executor: Executor, report: Report) -> Iterator[Cluster]:
    """The clusters of which something was learnt, as `true_detail.enrich` gives them.

    Those come first that do in the order given, so that the same ones are measured each time.
    """
    copies, shots = _of_several_sizes(clusters), _of_shots(clusters)
    doubtful = [*_first(clusters, copies, MOST), *_first(clusters, shots, MOST_SHOTS)]
    for done, found in enumerate(executor.map(_measured, doubtful), 1):
        report(Progress(Stage.VERIFY, done, len(doubtful)))
        if found is not None:
            yield found


def _first(clusters: Laid, rows: Sequence[int], most: int) -> Iterator[Cluster]:
    """Those in doubt, as long as no more photos than so many are to be opened."""
    opened = 0
    for row in rows:
        cluster = clusters[row]
        photos = len(true_detail.in_doubt(cluster))
        if photos and opened + photos <= most:
            yield cluster
            opened += photos


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


def _measured(cluster: Cluster) -> Cluster | None:
    try:
        return true_detail.enrich(cluster, _middle)
    except (OSError, decoding.Undecodable):
        return None


def _middle(photo: Photo, share: float) -> Image.Image:
    return decoding.middle(photo.path, share)

"""The real detail of copies of different sizes, where a scan has reason to doubt it.

Opens a few photos in full resolution; what their spectra say is the affair of `true_detail`.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor

import numpy as np
from PIL import Image

from dupeviewer.core.likeness import true_detail
from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.likeness.laid import Laid
from dupeviewer.core.photos import decoding
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.progress import Progress, Report, Stage

MOST = 200
"""So many photos are opened at most, as each takes a tenth of a second or more."""


def measured(clusters: Laid, executor: Executor, report: Report) -> Iterator[Cluster]:
    """The clusters of which something was learnt, as `true_detail.enrich` gives them.

    Those come first that do in the order given, so that the same ones are measured each time.
    """
    doubtful, opened = [], 0
    for row in _of_several_sizes(clusters):
        cluster = clusters[row]
        photos = len(true_detail.in_doubt(cluster))
        if photos and opened + photos <= MOST:
            doubtful.append(cluster)
            opened += photos
    for done, found in enumerate(executor.map(_measured, doubtful), 1):
        report(Progress(Stage.VERIFY, done, len(doubtful)))
        if found is not None:
            yield found


def _of_several_sizes(clusters: Laid) -> list[int]:
    """The rows in which some photo is so much larger than another as to be worth a look."""
    web = clusters.web
    a, b, _, _, kind, *_ = web.links
    pixels = np.zeros(1 + max(web.contents.max(initial=-1), web.links[:2].max(initial=-1)))
    pixels[web.contents] = web.photos.pixels
    less, more = np.minimum(pixels[a], pixels[b]), np.maximum(pixels[a], pixels[b])
    differ = (kind == Kind.SAME) & (more >= true_detail.WORTH_A_LOOK * less)
    rows: list[int] = np.unique(clusters.rows_of_links[differ]).tolist()
    return [row for row in rows if row >= 0]


def _measured(cluster: Cluster) -> Cluster | None:
    try:
        return true_detail.enrich(cluster, _middle)
    except (OSError, decoding.Undecodable):
        return None


def _middle(photo: Photo, share: float) -> Image.Image:
    return decoding.middle(photo.path, share)

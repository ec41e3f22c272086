"""The real detail of copies of different sizes, where a scan has reason to doubt it.

Opens a few photos in full resolution; what their spectra say is the affair of `true_detail`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Executor

from PIL import Image

from dupeviewer.core.likeness import true_detail
from dupeviewer.core.likeness.cluster import Cluster
from dupeviewer.core.photos import decoding
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.progress import Progress, Report, Stage

MOST = 200
"""So many photos are opened at most, as each takes a tenth of a second or more."""


def measured(clusters: Sequence[Cluster], executor: Executor, report: Report) -> Iterator[Cluster]:
    """The clusters of which something was learnt, as `true_detail.enrich` gives them.

    Those come first that do in the order given, so that the same ones are measured each time.
    """
    doubtful, opened = [], 0
    for cluster in clusters:
        photos = len(true_detail.in_doubt(cluster))
        if photos and opened + photos <= MOST:
            doubtful.append(cluster)
            opened += photos
    for done, found in enumerate(executor.map(_measured, doubtful), 1):
        report(Progress(Stage.VERIFY, done, len(doubtful)))
        if found is not None:
            yield found


def _measured(cluster: Cluster) -> Cluster | None:
    try:
        return true_detail.enrich(cluster, _middle)
    except (OSError, decoding.Undecodable):
        return None


def _middle(photo: Photo, share: float) -> Image.Image:
    return decoding.middle(photo.path, share)

"""Marks that may stand: none on a protected photo, never all of a cluster unguarded.

Knows the law only; a review is made lawful again whenever folders or clusters change under it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from dupeviewer.core.likeness.cluster import Cluster
from dupeviewer.core.photos.photo import is_within
from dupeviewer.core.review import plan
from dupeviewer.core.review.review import Mark, Review


def lawful(
    review: Review,
    clusters: Collection[Cluster],
    protected: Sequence[str],
    paths: Iterable[str] = (),
) -> Review:
    """The review without marks that may not be, in these clusters and on these paths.

    An undo may bring a review from before a folder was protected, or from before a rescan.
    """
    lost = {
        path
        for path in paths
        if review.mark(path) is Mark.TRASH and any(is_within(path, each) for each in protected)
    }
    for cluster in clusters if protected else ():
        marked = (p for p in cluster.photos if review.mark(p.path) is Mark.TRASH)
        lost.update(photo.path for photo in marked if plan.is_protected(photo, protected))
    if lost:
        review = review.without(lost)
    for cluster in clusters:
        review = _with_one_copy_left(review, cluster)
    return review


def _with_one_copy_left(review: Review, cluster: Cluster) -> Review:
    """All of a cluster may be marked only past its guard, which counts only while all is."""
    emptied = all(review.mark(photo.path) is Mark.TRASH for photo in cluster.photos)
    passed = bool(review.guards_passed) and cluster.key in review.guards_passed
    if emptied and not passed:
        return review.without(photo.path for photo in cluster.photos)
    if passed and not emptied:
        return review.with_guard_passed(cluster, passed=False)
    return review

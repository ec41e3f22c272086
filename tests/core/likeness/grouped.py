"""What clusters are, said of single links and objects, to compare the columns with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from dupeviewer.core.likeness import clustering
from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.likeness.clustering import Link


def group(links: Iterable[Link]) -> list[tuple[tuple[int, ...], tuple[Link, ...]]]:
    """Clusters of contents, each with the links inside it, ordered by their smallest member."""
    ordered = sorted(links)
    if not ordered:
        return []
    a, b, _, difference, kind, *_ = np.array(ordered, dtype=np.int64).T
    centre = clustering.centres(a, b, difference, kind == Kind.SIMILAR, int(b.max()) + 1)
    members: dict[int, list[int]] = {}
    for number in np.flatnonzero(centre >= 0).tolist():
        members.setdefault(int(centre[number]), []).append(number)
    inside: dict[int, list[Link]] = {each: [] for each in members}
    for place in np.flatnonzero((centre[a] >= 0) & (centre[a] == centre[b])).tolist():
        inside[int(centre[a[place]])].append(ordered[place])
    return [(tuple(members[each]), tuple(inside[each])) for each in members]


def assert_partition(clusters: Sequence[Cluster]) -> None:
    """No photo is in two clusters, and no match leads out of its cluster."""
    everyone = [path for cluster in clusters for path in cluster.key]
    assert len(everyone) == len(set(everyone))
    for cluster in clusters:
        assert {photo.path for m in cluster.matches for photo in (m.a, m.b)} <= {*cluster.key}

"""Matches in, clusters out: who belongs together, without chaining.

Knows links between numbered contents; photos and pixels are others' affair.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from dupeviewer.core.likeness.cluster import Cluster, Kind


class Link(NamedTuple):
    """A verified match of two numbered contents; `a < b`."""

    a: int
    b: int
    distance: int
    difference: int
    kind: Kind
    turn: int


def group(links: Iterable[Link]) -> list[tuple[tuple[int, ...], tuple[Link, ...]]]:
    """Clusters of contents, each with the links inside it, ordered by their smallest member.

    In a cluster every member is linked to its centre, the best-connected one; weaker links split
    it. Similar shots form clusters of their own, of what the surer kinds left alone. The result
    does not depend on the order of the links, only on the numbers.
    """
    sure: list[Link] = []
    similar: list[Link] = []
    for link in sorted(links):
        (similar if link.kind is Kind.SIMILAR else sure).append(link)
    clusters = _stars(sure)
    taken = {member for members in clusters for member in members}
    clusters += _stars([x for x in similar if x.a not in taken and x.b not in taken])
    return _with_links(clusters, [*sure, *similar])


def check_partition(clusters: Sequence[Cluster]) -> None:
    """Raises: ValueError where a photo is in two clusters or a match leads out of its cluster."""
    seen: set[str] = set()
    for cluster in clusters:
        paths = set(cluster.key)
        if paths & seen:
            raise ValueError(f"in two clusters: {sorted(paths & seen)}")
        if any(m.a.path not in paths or m.b.path not in paths for m in cluster.matches):
            raise ValueError(f"a match leads out of {cluster.key}")
        seen |= paths


def _stars(links: Sequence[Link]) -> list[tuple[int, ...]]:
    """Centres from the best-connected down, each with the neighbours that are still free."""
    near: dict[int, list[int]] = {}
    total: dict[int, int] = {}
    for link in links:
        for one, other in ((link.a, link.b), (link.b, link.a)):
            near.setdefault(one, []).append(other)
            total[one] = total.get(one, 0) + link.difference
    taken: set[int] = set()
    clusters = []
    for centre in sorted(near, key=lambda n: (-len(near[n]), total[n], n)):
        if centre in taken:
            continue
        members = [centre, *(n for n in near[centre] if n not in taken)]
        if len(members) > 1:
            taken.update(members)
            clusters.append(tuple(sorted(members)))
    return clusters


def _with_links(
    clusters: Sequence[tuple[int, ...]], links: Sequence[Link]
) -> list[tuple[tuple[int, ...], tuple[Link, ...]]]:
    cluster_of = {member: i for i, members in enumerate(clusters) for member in members}
    inside: list[list[Link]] = [[] for _ in clusters]
    for link in links:
        home = cluster_of.get(link.a)
        if home is not None and home == cluster_of.get(link.b):
            inside[home].append(link)
    return sorted((m, tuple(x)) for m, x in zip(clusters, inside, strict=True))

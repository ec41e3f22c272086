"""One photo of a group that is not where it was, or not what it was: found, or read again.

Opens the files of that group only; what becomes of marks is the session's affair.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import Executor
from dataclasses import replace
from operator import attrgetter

import numpy as np

from dupeviewer.core import scan
from dupeviewer.core.likeness.cluster import INVERSE_TURN, Cluster, Kind, Match
from dupeviewer.core.likeness.clustering import Link, Numbers
from dupeviewer.core.likeness.fingerprint import Algorithm
from dupeviewer.core.likeness.web import Web
from dupeviewer.core.photos import digest, discover, roll
from dupeviewer.core.photos.photo import Photo, Unreadable
from dupeviewer.core.progress import SILENT, Report
from dupeviewer.core.scan import ScanOptions
from dupeviewer.core.storage.fingerprints import Store

Matches = tuple[Match, ...]

_A, _B, _KIND, _TURN, _CROPPED = map(Link._fields.index, ("a", "b", "kind", "turn", "cropped"))
_COLUMNS = len(Link._fields)
_path = attrgetter("path")


def found_at(photo: Photo, place: str, algorithm: Algorithm, store: Store) -> Photo | None:
    """The photo at the place where it is now; None unless the bytes there are those scanned.

    Raises: OSError when the file there cannot be read.
    """
    if os.stat(place).st_size != photo.size or not _has_bytes_of(photo, place, algorithm, store):
        return None
    listing = discover.walk([place])
    if not len(listing):
        return None
    return listing.roll([0], [photo.digest], roll.columns([photo.facts]))[0]


def _has_bytes_of(photo: Photo, place: str, algorithm: Algorithm, store: Store) -> bool:
    if photo.digest is not None:
        return digest.of_file(place) == photo.digest
    state = photo.size, photo.mtime_ns
    known = (k for k in store.known(algorithm.key, [photo.path]) if (k.size, k.mtime_ns) == state)
    return digest.checksum_of_file(place) in [k.checksum for k in known]


def read_again(
    photo: Photo,
    others: Sequence[Photo],
    options: ScanOptions,
    executor: Executor,
    report: Report = SILENT,
) -> tuple[Photo, Matches] | Unreadable:
    """The photo as it is now, and its matches with those of the others that are as they were.

    They are compared as a scan with these options does it; of matches there may be none.
    Raises: FileNotFoundError when it has gone; Stopped.
    """
    there = [each.path for each in others if os.path.lexists(each.path)]
    asked = replace(options, folders=(photo.path, *there), protected=(), excluded=(), min_size=0)
    with Store.in_memory() as store:
        result = scan.run(asked, store, executor, report)
    for problem in result.unreadable:
        if problem.path == photo.path:
            return problem
    for cluster in result.clusters:
        now = next((each for each in cluster.photos if each.path == photo.path), None)
        if now is not None:
            met = (cluster.between(now, each) for each in others if each in cluster.photos)
            return now, tuple(match for match in met if match is not None)
    return photo, ()


def replaced(cluster: Cluster, photo: Photo, now: Photo, matches: Matches | None = None) -> Cluster:
    """The cluster with a photo as it is now; with its matches as they were, unless given."""
    photos = tuple(sorted((now if p == photo else p for p in cluster.photos), key=_path))
    if matches is None:
        every = cluster.all_matches()  # another of identical photos may come first now
        return Cluster(photos, tuple(_told_of(match, photo, now) for match in every))
    rest = cluster.without({photo.path})
    return Cluster(photos, (*(rest.matches if rest else ()), *matches))


def rewoven(web: Web, photo: Photo, now: Photo, matches: Matches | None = None) -> Web:
    """The same with all matches of a scan; copies of what the photo was stay matched."""
    found = [now if p == photo else p for p in web.found]
    if matches is None:
        return Web(web.numbers, found, web.every)
    numbers = list(web.numbers)
    place = found.index(now)
    links = np.array(web.every, dtype=np.int64).reshape(-1, _COLUMNS)
    links = _without(links, numbers[place])
    numbers[place] = 1 + max(numbers)
    is_copy = links[:, _KIND] == Kind.EXACT
    first: dict[int, int] = dict(links[is_copy][:, [_B, _A]].tolist())
    number_of = {p.path: first.get(n, n) for n, p in zip(numbers, found, strict=True)}
    new = np.array(_links(now, matches, number_of), dtype=np.int64).reshape(-1, _COLUMNS)
    return Web(numbers, found, _in_order(np.concatenate([links, new])))


def _links(now: Photo, matches: Matches, number_of: dict[str, int]) -> list[Link]:
    """One for each content; bytes of another photo say it all."""
    new: dict[int, Link] = {}
    for match in matches:
        a, b = number_of[match.a.path], number_of[match.b.path]
        other = b if match.a == now else a
        if match.kind is Kind.EXACT:
            return [Link(other, number_of[now.path], 0, 0, Kind.EXACT, 0)]
        found = match.distance, match.difference, match.kind, match.turn, match.cropped
        new[other] = Link(a, b, *found)
    return [*new.values()]


def _without(links: Numbers, number: int) -> Numbers:
    """The links without a photo; where it stood for its copies, the first of them does now."""
    a, b = links[:, _A], links[:, _B]
    copies = b[(links[:, _KIND] == Kind.EXACT) & (a == number)]
    if not len(copies):
        others: Numbers = links[(a != number) & (b != number)]
        return others
    heir = copies.min()
    links = links[(a != number) | (b != heir)]
    ends = links[:, [_A, _B]]
    links[:, [_A, _B]] = np.where(ends == number, heir, ends)
    return links


def _in_order(links: Numbers) -> Numbers:
    """Told from the smaller number to the larger."""
    is_turned = links[:, _A] > links[:, _B]
    some = links[is_turned]
    some[:, [_A, _B]] = some[:, [_B, _A]]
    some[:, _TURN] = np.array(INVERSE_TURN)[some[:, _TURN]]
    some[:, _CROPPED] *= -1
    links[is_turned] = some
    return links


def _told_of(match: Match, photo: Photo, now: Photo) -> Match:
    """The same match of the photo under its new path."""
    a, b = (now if p == photo else p for p in (match.a, match.b))
    if a.path < b.path:
        return replace(match, a=a, b=b)
    turn, cropped = INVERSE_TURN[match.turn], -match.cropped
    return replace(match, a=b, b=a, turn=turn, cropped=cropped)

"""What the user has said not to be duplicates, applied to the clusters of a later scan.

Knows contents by digest, wherever they lie now; remembering them is storage's affair.
"""

from __future__ import annotations

import errno
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations

import numpy as np

from dupeviewer.core.likeness.cluster import Cluster, Match
from dupeviewer.core.likeness.clustering import Link, Numbers
from dupeviewer.core.likeness.laid import Laid
from dupeviewer.core.likeness.web import Web
from dupeviewer.core.photos import digest
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.storage.verdicts import Aside, Member

Read = Callable[[Photo], str]

State = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Seen:
    """A cluster as it is to be shown: `settled` photos need no decision, being set aside before.

    `is_dismissed` where nothing is new in it.
    """

    clusters: tuple[Cluster, ...]
    is_dismissed: bool = False
    settled: frozenset[str] = frozenset()


def content_of(photo: Photo) -> str:
    """The digest of a photo. Raises: OSError where it can't be read, or is no longer that photo."""
    found = digest.of_file(photo.path)
    now = os.stat(photo.path)
    if (now.st_size, now.st_mtime_ns) != (photo.size, photo.mtime_ns):
        raise OSError(errno.ESTALE, os.strerror(errno.ESTALE), photo.path)
    return found


@dataclass(slots=True)
class Apart:
    """The groups that were set aside, asked by content. Used by one thread at a time.

    A file is opened only where its size is that of a photo set aside and its place is new.
    """

    read: Read = content_of
    _digests: dict[State, str] = field(default_factory=dict)
    _sizes: set[int] = field(default_factory=set)
    _groups: dict[int, Counter[str]] = field(default_factory=dict)
    _states: dict[int, set[State]] = field(default_factory=dict)
    _groups_of: dict[str, set[int]] = field(default_factory=dict)

    def add(self, group: Aside) -> None:
        for member in group.members:
            self._digests[member.path, member.size, member.mtime_ns] = member.digest
            self._sizes.add(member.size)
            self._groups_of.setdefault(member.digest, set()).add(group.id)
        self._groups[group.id] = Counter(member.digest for member in group.members)
        self._states[group.id] = {(m.path, m.size, m.mtime_ns) for m in group.members}

    def forget(self, number: int) -> None:
        for content in self._groups.pop(number, Counter()):
            self._groups_of[content].discard(number)

    def members(self, photos: Iterable[Photo]) -> tuple[Member, ...]:
        """These photos with their contents. Raises: OSError where one cannot be read."""
        return tuple(
            Member(p.path, p.size, p.mtime_ns, self._known(p) or self.read(p)) for p in photos
        )

    def seen(self, cluster: Cluster) -> Seen:
        """What is still to be said of a cluster."""
        contents = {p.path: self._content(p) for p in cluster.photos} if self._groups else {}
        known = [p for p in cluster.photos if self._groups_of.get(contents.get(p.path) or "")]
        if len(known) < 2:
            return Seen((cluster,))
        copies = Counter(contents[photo.path] or "" for photo in known)
        pairs = combinations(sorted(known, key=lambda photo: photo.path), 2)
        apart = {(a.path, b.path) for a, b in pairs if self._is_apart(a, b, contents, copies)}
        live = [m for m in cluster.matches if (m.a.path, m.b.path) not in apart]
        if not live:
            return Seen((cluster,), is_dismissed=True)
        parts = tuple(_parts(cluster, live)) if apart else (cluster,)
        shown = frozenset(path for part in parts for path in part.key)
        settled = frozenset(path for pair in apart for path in pair) & shown
        settled -= {p.path for p in known if self._is_one_more(p, contents[p.path] or "", copies)}
        return Seen(parts, settled=settled if shown - settled else frozenset())

    def cut(self, web: Web) -> Web:
        """The matches without those between contents that were set aside together."""
        if not self._groups:
            return web
        known: dict[int, str] = {}
        for place in self._likely(web).tolist():
            content = self._content(web.photos[place])
            if content is not None and self._groups_of.get(content):
                known[int(web.ordered[place])] = content
        links = np.asarray(web.every, dtype=np.int64).reshape(-1, len(Link._fields))
        numbers = np.array(list(known), dtype=np.int64)
        doubtful = np.flatnonzero(np.isin(links[:, :2], numbers).all(axis=1)).tolist()
        ends = [(known[one], known[other]) for one, other in links[doubtful, :2].tolist()]
        apart = [
            place
            for place, (one, other) in zip(doubtful, ends, strict=True)
            if one != other and self._groups_of[one] & self._groups_of[other]
        ]
        if not apart:
            return web
        return Web(web.ordered, web.photos, np.delete(links, apart, axis=0))

    def concerned(self, laid: Laid) -> list[int]:
        """The rows of which `seen` may say anything: of all others it says that they are new."""
        rows = laid.rows[self._likely(laid.web)]
        times = np.bincount(rows[rows >= 0], minlength=len(laid))
        concerned: list[int] = np.flatnonzero(times > 1).tolist()
        return concerned

    def _likely(self, web: Web) -> Numbers:
        """The places of the photos that may have a content that was set aside, by their size."""
        sizes = [*self._sizes] if self._groups else []
        return np.flatnonzero(np.isin(np.array(web.photos.sizes, dtype=np.int64), sizes))

    def _is_apart(
        self, a: Photo, b: Photo, contents: dict[str, str | None], copies: Counter[str]
    ) -> bool:
        """Whether two photos were set aside together; equal ones, as often as they are here."""
        one, other = contents[a.path] or "", contents[b.path] or ""
        shared = self._groups_of[one] & self._groups_of[other]
        if one != other:
            return bool(shared)
        states = {_state(a), _state(b)}
        return any(
            self._groups[number][one] >= copies[one] or states <= self._states[number]
            for number in shared
        )

    def _is_one_more(self, photo: Photo, content: str, copies: Counter[str]) -> bool:
        """Whether it is a further copy of a content that was set aside."""
        groups = self._groups_of[content]
        return all(
            self._groups[number][content] < copies[content]
            and _state(photo) not in self._states[number]
            for number in groups
        )

    def _content(self, photo: Photo) -> str | None:
        """The digest of a photo whose content may have been set aside; None where it was not."""
        known = self._known(photo)
        if known is not None or photo.size not in self._sizes:
            return known
        try:
            return self._digests.setdefault(_state(photo), self.read(photo))
        except OSError:
            return None

    def _known(self, photo: Photo) -> str | None:
        return self._digests.get(_state(photo), photo.digest)


def _state(photo: Photo) -> State:
    return photo.path, photo.size, photo.mtime_ns


def _parts(cluster: Cluster, live: list[Match]) -> Iterator[Cluster]:
    """What hangs together by the matches that still count, in the order of the cluster."""
    part_of = {photo.path: {photo.path} for photo in cluster.photos}
    for match in live:
        joined = part_of[match.a.path] | part_of[match.b.path]
        part_of.update(dict.fromkeys(joined, joined))
    done: set[str] = set()
    for photo in cluster.photos:
        part = part_of[photo.path]
        if len(part) > 1 and photo.path not in done:
            done |= part
            photos = tuple(p for p in cluster.photos if p.path in part)
            yield Cluster(photos, tuple(m for m in live if m.a.path in part))

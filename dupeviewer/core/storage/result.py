"""What a scan found as bytes, so that it is shown again without looking at a disk.

Knows a compact form in columns; whether the files are still what they were, it does not ask.
"""

from __future__ import annotations

import gc
import json
import os
import zlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import Any

import numpy as np

from dupeviewer.core.likeness.cluster import Cluster, Kind, Match
from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.likeness.web import Web
from dupeviewer.core.photos.photo import Companion, Facts, FileId, Photo

VERSION = 1

_KINDS = tuple(Kind)
_TAKEN, _LOCATION, _KEYWORDS = map(Facts._fields.index, ("taken", "location", "keywords"))


class Unpackable(ValueError):
    """The bytes are damaged, or of another version."""


def pack(clusters: Sequence[Cluster], web: Web) -> bytes:
    """JSON in columns, compressed. The clusters are left out where the web has them."""
    clusters = () if web.found else clusters
    links = np.asarray(web.every, dtype=np.int64).reshape(-1, len(Link._fields))
    photos = [*web.found, *(photo for cluster in clusters for photo in cluster.photos)]
    content = {
        "version": VERSION,
        **_columns(photos),
        "web": [list(web.numbers), links.T.tolist()],
        "clusters": [(len(cluster.photos), _matches(cluster)) for cluster in clusters],
    }
    text = json.dumps(content, default=datetime.isoformat, separators=(",", ":"))
    return zlib.compress(text.encode("ascii"), 1)


def unpack(packed: bytes) -> tuple[tuple[Cluster, ...], Web]:
    """Raises: Unpackable."""
    was_on = gc.isenabled()
    gc.disable()  # many objects are made that stay; it would go through them over and over
    try:
        content = json.loads(zlib.decompress(packed))
        if content["version"] != VERSION:
            raise Unpackable(f"version {content['version']}")
        photos = _photos(content["folders"], content["photos"])
        web = _web(photos, *content["web"])
        return tuple(_clusters(photos, content["clusters"])), web
    except Unpackable:
        raise
    except (ValueError, KeyError, TypeError, IndexError, zlib.error) as error:
        raise Unpackable(str(error)) from error
    finally:
        if was_on:
            gc.enable()


def _columns(photos: Sequence[Photo]) -> dict[str, Any]:  # Any: what JSON can hold
    """Folders are written once."""
    folders: dict[str, int] = {}
    split = [os.path.split(photo.path) for photo in photos]
    columns = [
        [folders.setdefault(folder, len(folders)) for folder, _ in split],
        [name for _, name in split],
        [photo.size for photo in photos],
        [photo.mtime_ns for photo in photos],
        [photo.file_id.device for photo in photos],
        [photo.file_id.inode for photo in photos],
        [photo.digest for photo in photos],
        [photo.facts for photo in photos],
        [[(c.path, c.size, c.mtime_ns) for c in photo.companions] for photo in photos],
        [photo.names for photo in photos],
    ]
    return {"folders": list(folders), "photos": columns}


def _matches(cluster: Cluster) -> list[tuple[int, ...]]:
    place = {photo.path: number for number, photo in enumerate(cluster.photos)}
    return [
        (place[m.a.path], place[m.b.path], m.distance, m.difference, m.kind, m.turn, m.cropped)
        for m in cluster.matches
    ]


def _web(photos: Iterator[Photo], numbers: list[int], links: list[list[int]]) -> Web:
    found = tuple(islice(photos, len(numbers)))
    if len(found) < len(numbers):
        raise Unpackable("there are photos missing")
    every = np.zeros((len(Link._fields), len(links[0])), dtype=np.int64)
    every[: len(links)] = links  # sessions of old do not know how photos were cropped
    return Web(tuple(numbers), found, every.T)


def _clusters(photos: Iterator[Photo], clusters: Iterable[Any]) -> Iterator[Cluster]:
    for count, matches in clusters:
        own = tuple(islice(photos, count))
        links = (
            Match(own[a], own[b], distance, difference, _KINDS[kind], *rest)
            for a, b, distance, difference, kind, *rest in matches
        )
        yield Cluster(own, tuple(links))


def _photos(folders: list[str], columns: list[list[Any]]) -> Iterator[Photo]:
    for folder, name, size, mtime_ns, device, inode, digest, facts, companions, names in zip(
        *columns, strict=True
    ):
        yield Photo(
            os.path.join(folders[folder], name),
            size,
            mtime_ns,
            FileId(device, inode),
            tuple(Companion(*each) for each in companions),
            tuple(names),
            digest,
            None if facts is None else _facts(facts),
        )


def _facts(values: list[Any]) -> Facts:
    if values[_TAKEN] is not None:
        values[_TAKEN] = datetime.fromisoformat(values[_TAKEN])
    if values[_LOCATION] is not None:
        values[_LOCATION] = tuple(values[_LOCATION])
    values[_KEYWORDS] = tuple(values[_KEYWORDS])
    return Facts(*values)

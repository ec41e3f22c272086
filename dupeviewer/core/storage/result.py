"""What a scan found as bytes, so that it is shown again without looking at a disk.

Knows a compact form in columns; whether the files are still what they were, it does not ask.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import Any

import numpy as np

from dupeviewer.core import collector
from dupeviewer.core.likeness.cluster import Cluster, Kind, Match
from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.likeness.web import Web
from dupeviewer.core.photos import roll
from dupeviewer.core.photos.photo import Companion, Facts, Photo
from dupeviewer.core.photos.roll import Roll

VERSION = 1

_AT_ONCE = 2_000
"""So many values are made text in one go."""

_KINDS = tuple(Kind)
_TAKEN, _LOCATION, _KEYWORDS = map(Facts._fields.index, ("taken", "location", "keywords"))


class Unpackable(ValueError):
    """The bytes are damaged, or of another version."""


def pack(clusters: Sequence[Cluster], web: Web) -> bytes:
    """JSON in columns, compressed. The clusters are left out where the web has them."""
    clusters = () if web.found else clusters
    with collector.held_off():
        photos = web.photos or Roll.of([p for cluster in clusters for p in cluster.photos])
        links = np.asarray(web.every, dtype=np.int64).reshape(-1, len(Link._fields))
        content = {
            "version": VERSION,
            **_columns(photos),
            "web": [np.asarray(web.ordered), list(links.T)],
            "clusters": [(len(cluster.photos), _matches(cluster)) for cluster in clusters],
        }
        packer = zlib.compressobj(1)
        packed = [packer.compress(piece.encode("ascii")) for piece in _pieces(content)]
    return b"".join([*packed, packer.flush()])


def unpack(packed: bytes) -> tuple[tuple[Cluster, ...], Web]:
    """Raises: Unpackable."""
    try:
        with collector.held_off():
            content = json.loads(zlib.decompress(packed))
            if content["version"] != VERSION:
                raise Unpackable(f"version {content['version']}")
            photos = _photos(content["folders"], content["photos"])
            numbers, links = content["web"]
            web = _web(photos, numbers, links)
            return tuple(_clusters(photos[len(numbers) :], content["clusters"])), web
    except Unpackable:
        raise
    except (ValueError, KeyError, TypeError, IndexError, zlib.error) as error:
        raise Unpackable(str(error)) from error


def _pieces(content: Any) -> Iterator[str]:  # Any: what JSON can hold, and columns of numbers
    """JSON bit by bit: while one of many values is made, no other thread can do anything."""
    match content:
        case dict():
            for number, (name, value) in enumerate(content.items()):
                yield f"{',' if number else '{'}{json.dumps(name)}:"
                yield from _pieces(value)
            yield "}"
        case list() | np.ndarray() if len(content) > _AT_ONCE and not _has_columns(content):
            for start in range(0, len(content), _AT_ONCE):
                yield ("," if start else "[") + _dumped(content[start : start + _AT_ONCE])[1:-1]
            yield "]"
        case list() if _has_columns(content):
            for number, value in enumerate(content):
                yield "," if number else "["
                yield from _pieces(value)
            yield "]"
        case _:
            yield _dumped(content)


def _has_columns(content: Any) -> bool:
    return len(content) > 0 and isinstance(content[0], list | np.ndarray)


def _dumped(content: Any) -> str:
    values = content.tolist() if isinstance(content, np.ndarray) else content
    return json.dumps(values, default=datetime.isoformat, separators=(",", ":"))


def _columns(photos: Roll) -> dict[str, Any]:  # Any: what JSON can hold
    """Folders are written once."""
    folders: dict[str, int] = {}
    split = [os.path.split(path) for path in photos.paths]
    *before, taken = photos.facts[: _TAKEN + 1]
    facts = zip(*before, taken.tolist(), *photos.facts[_TAKEN + 1 :], strict=True)
    columns = [
        [folders.setdefault(folder, len(folders)) for folder, _ in split],
        [name for _, name in split],
        photos.sizes,
        photos.mtimes,
        photos.devices,
        photos.inodes,
        photos.digests,
        [each if any(each) else None for each in facts],
        [
            tuple((c.path, c.size, c.mtime_ns) for c in photos.companions.get(path, ()))
            for path in photos.paths
        ],
        [photos.names.get(path, ()) for path in photos.paths],
    ]
    return {"folders": list(folders), "photos": columns}


def _matches(cluster: Cluster) -> list[tuple[int, ...]]:
    place = {photo.path: number for number, photo in enumerate(cluster.photos)}
    return [
        (place[m.a.path], place[m.b.path], m.distance, m.difference, m.kind, m.turn, m.cropped)
        for m in cluster.matches
    ]


def _web(photos: Roll, numbers: list[int], links: list[list[int]]) -> Web:
    if len(photos) < len(numbers):
        raise Unpackable("there are photos missing")
    every = np.zeros((len(Link._fields), len(links[0])), dtype=np.int64)
    every[: len(links)] = links  # sessions of old do not know how photos were cropped
    return Web(numbers, photos.picked(range(len(numbers))), every.T)


def _clusters(photos: Sequence[Photo], clusters: Iterable[Any]) -> Iterator[Cluster]:
    remaining = iter(photos)
    for count, matches in clusters:
        own = tuple(islice(remaining, count))
        links = (
            Match(own[a], own[b], distance, difference, _KINDS[kind], *rest)
            for a, b, distance, difference, kind, *rest in matches
        )
        yield Cluster(own, tuple(links))


def _photos(folders: list[str], columns: list[list[Any]]) -> Roll:
    in_folders, named, sizes, mtimes, devices, inodes, digests, facts, companions, names = columns
    split = zip(in_folders, named, strict=True)
    paths = [os.path.join(folders[folder], name) for folder, name in split]
    if {*map(len, columns)} != {len(paths)}:
        raise Unpackable("columns of several lengths")
    with_companions = {
        path: tuple(Companion(*each) for each in theirs)
        for path, theirs in zip(paths, companions, strict=True)
        if theirs
    }
    with_names = {path: tuple(each) for path, each in zip(paths, names, strict=True) if each}
    known = roll.read(facts)
    return Roll(paths, sizes, mtimes, devices, inodes, digests, known, with_companions, with_names)

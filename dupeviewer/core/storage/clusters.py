"""Clusters to bytes and back, so that a result is shown again without looking at a disk.

Knows a compact form in columns; whether the files are still what they were, it does not ask.
"""

from __future__ import annotations

import gc
import json
import os
import zlib
from collections.abc import Sequence
from datetime import datetime
from itertools import islice
from typing import Any

from dupeviewer.core.likeness.cluster import Cluster, Kind, Match
from dupeviewer.core.photos.photo import Companion, Facts, FileId, Photo

VERSION = 1

_KINDS = tuple(Kind)
_TAKEN, _LOCATION, _KEYWORDS = map(Facts._fields.index, ("taken", "location", "keywords"))


class Unpackable(ValueError):
    """The bytes are damaged, or of another version."""


def pack(clusters: Sequence[Cluster]) -> bytes:
    """JSON in columns, compressed; folders are written once."""
    folders: dict[str, int] = {}
    photos = [photo for cluster in clusters for photo in cluster.photos]
    matches: list[tuple[int, ...]] = []
    for cluster in clusters:
        place = {photo.path: number for number, photo in enumerate(cluster.photos)}
        matches += [
            (place[m.a.path], place[m.b.path], m.distance, m.difference, m.kind, m.turn)
            for m in cluster.matches
        ]
    split = [os.path.split(photo.path) for photo in photos]
    content = {
        "version": VERSION,
        "photos": [
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
        ],
        "matches": list(zip(*matches, strict=True)),
        "sizes": [(len(cluster.photos), len(cluster.matches)) for cluster in clusters],
    }
    content["folders"] = list(folders)
    text = json.dumps(content, default=datetime.isoformat, separators=(",", ":"))
    return zlib.compress(text.encode("ascii"), 1)


def unpack(packed: bytes) -> list[Cluster]:
    """Raises: Unpackable."""
    was_on = gc.isenabled()
    gc.disable()  # many objects are made that stay; it would go through them over and over
    try:
        content = json.loads(zlib.decompress(packed))
        if content["version"] != VERSION:
            raise Unpackable(f"version {content['version']}")
        return _clusters(content)
    except Unpackable:
        raise
    except (ValueError, KeyError, TypeError, IndexError, zlib.error) as error:
        raise Unpackable(str(error)) from error
    finally:
        if was_on:
            gc.enable()


def _clusters(content: dict[str, Any]) -> list[Cluster]:  # Any: JSON
    photos = _photos(content["folders"], content["photos"])
    matches = zip(*content["matches"], strict=True)
    clusters: list[Cluster] = []
    for photo_count, match_count in content["sizes"]:
        own = tuple(islice(photos, photo_count))
        links = tuple(
            Match(own[a], own[b], distance, difference, _KINDS[kind], turn)
            for a, b, distance, difference, kind, turn in islice(matches, match_count)
        )
        clusters.append(Cluster(own, links))
    return clusters


def _photos(folders: list[str], columns: list[list[Any]]) -> Any:  # an iterator of photos
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

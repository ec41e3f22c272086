"""DupeViewer from Python: folders or fingerprints in, plain lists and dictionaries out.

Knows the names that outside programs use; every call reads anew unless it is given a cache.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Literal, overload

import numpy as np

from dupeviewer.core import crop_resistant, sentences, similar, why
from dupeviewer.core import scan as scanning
from dupeviewer.core.library import Library
from dupeviewer.core.likeness import fingerprint, matching, segments
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.photos import discover
from dupeviewer.core.scan import ScanOptions, ScanResult
from dupeviewer.core.storage.fingerprints import Store

Place = str | os.PathLike[str]
"""A folder or a file."""

Duplicates = dict[str, list[str]]
ScoredDuplicates = dict[str, list[tuple[str, int]]]


def scan(
    folders: Sequence[Place] | Place,
    *,
    algorithm: str = "phash",
    bits: int | None = None,
    max_distance: int | None = None,
    turned: bool = True,
    kinds: Sequence[str] = ("exact", "same", "edited"),
    protected: Sequence[Place] = (),
    excluded: Sequence[str] = (),
    cache: str | None = None,
) -> ScanResult:
    """Find clusters of duplicates, verified on pixels.

    Args:
        bits: of the fingerprint; by default the first size that the algorithm has.
        max_distance: within so many bits photos are looked at; by default the algorithm's own.
        turned: find turned and mirrored copies too.
        kinds: which likeness to show; "similar" are different shots of one moment.
        protected: folders of which nothing may be suggested for the trash.
        excluded: glob patterns of what is not looked at.
        cache: a file that remembers what was read, for the next time.

    Raises: FileNotFoundError for a folder that is not there; ValueError for options without sense.
    """
    options = ScanOptions(
        folders=_listed(folders),
        algorithm=algorithm,
        bits=fingerprint.algorithm(algorithm, bits).bits,
        max_distance=max_distance,
        turned=turned,
        kinds=frozenset(map(_kind, kinds)),
        protected=tuple(map(os.path.realpath, protected)),
        excluded=tuple(excluded),
    )
    with _tools(cache) as (store, executor):
        return scanning.run(options, store, executor)


def fingerprints(
    folders: Sequence[Place] | Place,
    algorithm: str = "phash",
    bits: int | None = None,
    cache: str | None = None,
) -> dict[str, str]:
    """The fingerprint of every readable photo as hex, as imagehash and imagededup write it.

    Of `crop_resistant` there are several for a photo, with commas between.
    """
    folders = _listed(folders)
    discover.check(folders)
    with _tools(cache) as (store, executor):
        if algorithm == segments.NAME:
            return crop_resistant.of_folders(folders, executor)[0]
        row = fingerprint.algorithm(algorithm, bits)
        library = Library(folders, (), row, store)
        library.load(executor)
    rows = library.known().tolist()
    return {
        library.listing.paths[r]: fingerprint.to_hex(library.bits[r, 0], row.bits) for r in rows
    }


@overload
def find_duplicates(
    photos: Place | Mapping[str, str],
    max_distance: int | None = None,
    algorithm: str = "phash",
    scores: Literal[False] = False,
    outfile: str | None = None,
) -> Duplicates: ...


@overload
def find_duplicates(
    photos: Place | Mapping[str, str],
    max_distance: int | None = None,
    algorithm: str = "phash",
    *,
    scores: Literal[True],
    outfile: str | None = None,
) -> ScoredDuplicates: ...


def find_duplicates(
    photos: Place | Mapping[str, str],
    max_distance: int | None = None,
    algorithm: str = "phash",
    scores: bool = False,
    outfile: str | None = None,
) -> Duplicates | ScoredDuplicates:
    """For every photo the others within `max_distance` bits, nearest first.

    By fingerprints of the upright pictures alone; `scan` looks at pixels and finds turned copies.

    Args:
        photos: a folder, or hex fingerprints by path: this program's, imagehash's (`str` of a
            hash) or imagededup's.
        max_distance: in bits; by default what suits the algorithm.
        algorithm: what to read a folder by, or what the hex was made by.
        scores: give (path, distance) instead of path.
        outfile: where to write the result as JSON too.

    Raises: ValueError for fingerprints that are not hex of one length.
    """
    prints = dict(photos) if isinstance(photos, Mapping) else fingerprints(photos, algorithm)
    found: ScoredDuplicates = {path: [] for path in prints}
    if algorithm == segments.NAME:
        most = segments.MAX_DISTANCE if max_distance is None else max_distance
        pairs = segments.find(prints, most)
    else:
        pairs = _pairs(prints, algorithm, max_distance)
    for a, b, distance in pairs:
        found[a].append((b, distance))
        found[b].append((a, distance))
    for near in found.values():
        near.sort(key=lambda each: (each[1], each[0]))
    result = found if scores else {path: [p for p, _ in near] for path, near in found.items()}
    if outfile is not None:
        Path(outfile).write_text(json.dumps(result, indent=1), encoding="ascii")
    return result


def find_duplicates_to_remove(
    photos: Place | Mapping[str, str],
    max_distance: int | None = None,
    algorithm: str = "phash",
    outfile: str | None = None,
) -> list[str]:
    """Photos that could go so that of every set of duplicates the first by name stays."""
    near = find_duplicates(photos, max_distance, algorithm, scores=True)
    going: set[str] = set()
    for path in sorted(near):
        if path not in going:
            going.update(each[0] for each in near[path] if each[0] > path)
    result = sorted(going)
    if outfile is not None:
        Path(outfile).write_text(json.dumps(result, indent=1), encoding="ascii")
    return result


def find_similar(
    picture: Place, folders: Sequence[Place] | Place, n: int = 10, cache: str | None = None
) -> list[tuple[str, int]]:
    """The `n` photos nearest to a picture in any turn, as (path, distance in bits of 64).

    Those that show the same, or the whole of which it is a part, come before those that do not.

    Raises: FileNotFoundError for the picture or a folder that is not there; OSError or Undecodable
    for a picture that cannot be read.
    """
    with _tools(cache) as (store, executor):
        near, _ = similar.find(os.fspath(picture), _listed(folders), store, executor, count=n)
    return [(each.photo.path, each.distance) for each in near]


def why_not(one: Place, other: Place) -> list[str]:
    """Why `scan` does not show two photos together, or that it does, in English sentences.

    Raises: FileNotFoundError for a photo that is not there.
    """
    discover.check(_listed([one, other]))
    paths = os.path.realpath(one), os.path.realpath(other)
    reasons = why.why_not(*paths, ScanOptions((os.path.dirname(paths[0]),)))
    return [sentences.named(reason, reason.photos) for reason in reasons]


def _pairs(
    prints: Mapping[str, str], algorithm: str, max_distance: int | None
) -> Iterator[tuple[str, str, int]]:
    lengths = {len(text) for text in prints.values()}
    if len(lengths) > 1:
        raise ValueError("fingerprints of different lengths cannot be compared")
    if not lengths:
        return
    paths = list(prints)
    rows = [fingerprint.from_hex(text) for text in prints.values()]
    if max_distance is None:
        max_distance = fingerprint.written_by(algorithm, *lengths).max_distance
    near = matching.find(np.stack(rows)[:, None, :], max_distance)
    columns = (near.a.tolist(), near.b.tolist(), near.distance.tolist())
    for a, b, distance in zip(*columns, strict=True):
        yield paths[a], paths[b], distance


def _listed(folders: Sequence[Place] | Place) -> tuple[str, ...]:
    if isinstance(folders, (str, os.PathLike)):
        return (os.fspath(folders),)
    return tuple(os.fspath(folder) for folder in folders)


def _kind(word: str) -> Kind:
    try:
        return Kind[word.upper()]
    except KeyError:
        raise ValueError(f"no kind {word}; there are {', '.join(k.word for k in Kind)}") from None


@contextmanager
def _tools(cache: str | None) -> Iterator[tuple[Store, ThreadPoolExecutor]]:
    store = Store.in_memory() if cache is None else Store.open(cache)
    with store, ThreadPoolExecutor(os.cpu_count() or 1) as executor:
        yield store, executor

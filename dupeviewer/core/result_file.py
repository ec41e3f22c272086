"""The result file: what a scan found, as JSON that outside programs rely on.

Knows the format and its version; whether what it says is true, the scan and the keeper know.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from dupeviewer.core import sentences
from dupeviewer.core.likeness.cluster import Cluster, Kind, Match
from dupeviewer.core.photos.photo import Companion, FileId, Photo, Unreadable
from dupeviewer.core.review import keeper
from dupeviewer.core.review.plan import is_protected
from dupeviewer.core.review.review import Mark, Review
from dupeviewer.core.scan import ScanResult

FORMAT = "dupeviewer-result"
VERSION = 1

T = TypeVar("T")


class NoResult(ValueError):
    """The text is no result file, or one that this version can't read; says so in a sentence."""


@dataclass(frozen=True, slots=True)
class Saved:
    """What a result file says: its clusters, and what was suggested in them.

    `protected` are the paths of single photos; `reasons` is by the path of a photo to trash,
    where it is the only one of its group.
    """

    clusters: tuple[Cluster, ...]
    review: Review
    protected: tuple[str, ...]
    reasons: Mapping[str, str]


def text(result: ScanResult) -> str:
    """The whole result; paths that are not UTF-8 carry the escapes of `os.fsdecode`."""
    options = result.options
    content = {
        "format": FORMAT,
        "version": VERSION,
        "folders": list(options.folders),
        "settings": {
            "algorithm": options.algorithm,
            "bits": options.bits,
            "max_distance": options.radius,
            "turned": options.turned,
            "engine": options.engine,
            "kinds": [kind.word for kind in sorted(options.kinds)],
        },
        "counts": {
            "files": result.counts.files,
            "photos": result.counts.photos,
            "unreadable": len(result.unreadable),
            "clusters": len(result.clusters),
            "from_cache": result.counts.from_cache,
        },
        "clusters": [_cluster(cluster, options.protected) for cluster in result.clusters],
        "unreadable": [unreadable(each) for each in result.unreadable],
        "seconds": {stage: round(seconds, 3) for stage, seconds in result.seconds.items()},
    }
    return dump(content)


def dump(content: Mapping[str, object]) -> str:
    """JSON in ASCII, one value a line, so that any name survives any locale."""
    return json.dumps(content, indent=1) + "\n"


def unreadable(each: Unreadable) -> dict[str, object]:
    return {"path": each.path, "reason": each.reason.value, "message": each.message}


def _cluster(cluster: Cluster, protected: Sequence[str]) -> dict[str, Any]:
    verdict = keeper.verdict(cluster, protected)
    keep = verdict.keep if isinstance(verdict, keeper.Suggestion) else None
    return {
        "kind": cluster.kind.word,
        "keeper": None if keep is None else keep.path,
        "reasons": [sentences.named(reason, cluster.photos) for reason in verdict.reasons],
        "photos": [
            _photo(photo, cluster, keep or cluster.photos[0], protected) for photo in cluster.photos
        ],
        "matches": [_match(match) for match in cluster.matches],
    }


def _photo(
    photo: Photo, cluster: Cluster, measured_to: Photo, protected: Sequence[str]
) -> dict[str, Any]:
    match = cluster.between(photo, measured_to)
    own = photo == measured_to
    return {
        "path": photo.path,
        "size": photo.size,
        "mtime_ns": photo.mtime_ns,
        "file_id": list(photo.file_id),
        "digest": photo.digest if _has_exact_copy(photo, cluster) else None,
        "width": photo.facts.width if photo.facts else None,
        "height": photo.facts.height if photo.facts else None,
        "distance": 0 if own else match.distance if match else None,
        "difference": 0 if own else match.difference if match else None,
        "kind": cluster.kind.word if own else match.kind.word if match else None,
        "protected": is_protected(photo, protected),
        "companions": [companion.path for companion in photo.companions],
    }


def _match(match: Match) -> dict[str, Any]:
    return {
        "a": match.a.path,
        "b": match.b.path,
        "distance": match.distance,
        "difference": match.difference,
        "kind": match.kind.word,
        "turn": match.turn,
        **({"cropped": match.cropped} if match.cropped else {}),
    }


def _has_exact_copy(photo: Photo, cluster: Cluster) -> bool:
    others = (each for each in cluster.photos if each.path != photo.path)
    return photo.digest is not None and any(each.digest == photo.digest for each in others)


# Reading it back


def read(content: str) -> Saved:
    """What was saved. Companions are looked at now, as the file has only their paths.

    Raises: NoResult.
    """
    try:
        saved = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise NoResult("this is no JSON, or a damaged one") from error
    if not isinstance(saved, dict) or saved.get("format") != FORMAT:
        raise NoResult("this is not a result file of DupeViewer")
    version = saved.get("version")
    if isinstance(version, int) and version > VERSION:
        raise NoResult("this was written by a newer version of DupeViewer")
    try:
        return _saved(_of(saved, "clusters", list))
    except (ValueError, KeyError, TypeError, OverflowError) as error:
        raise NoResult(f"this result file is damaged ({error})") from error


def _saved(entries: Sequence[dict[str, Any]]) -> Saved:  # Any: as it was read
    clusters: list[Cluster] = []
    marks: dict[str, Mark | None] = {}
    reasons: dict[str, str] = {}
    protected: list[str] = []
    for entry in entries:
        cluster = _read_cluster(entry)
        clusters.append(cluster)
        stays = {p["path"] for p in entry["photos"] if _of(p, "protected", bool)}
        protected += sorted(stays)
        going = _extra_copies(cluster, entry["keeper"]) - stays
        if going:
            marks |= dict.fromkeys(going, Mark.TRASH) | {entry["keeper"]: Mark.KEEP}
        if len(going) == 1:  # with more, they do not say which of them each is about
            why = " ".join(str(reason) for reason in _of(entry, "reasons", list)[:2])
            reasons |= dict.fromkeys(going, why)
    paths = [path for cluster in clusters for path in cluster.key]
    if len(set(paths)) < len(paths):
        raise ValueError("a photo is in two groups")
    return Saved(tuple(clusters), Review().with_marks(marks), tuple(protected), reasons)


def _extra_copies(cluster: Cluster, keep: str | None) -> set[str]:
    """What is suggested with this keeper: its direct copies."""
    if keep is not None and keep not in cluster.key:
        raise ValueError("the kept photo is not in its group")
    copies = (m for m in cluster.matches if m.kind <= Kind.SAME)
    return {
        m.b.path if m.a.path == keep else m.a.path for m in copies if keep in (m.a.path, m.b.path)
    }


def _read_cluster(entry: dict[str, Any]) -> Cluster:
    photos = tuple(_read_photo(each) for each in _of(entry, "photos", list))
    by_path = {photo.path: photo for photo in photos}
    matches = tuple(
        Match(
            by_path[each["a"]],
            by_path[each["b"]],
            _of(each, "distance", int),
            _of(each, "difference", int),
            Kind[_of(each, "kind", str).upper()],
            _of(each, "turn", int),
            _of({"cropped": 0, **each}, "cropped", int),
        )
        for each in _of(entry, "matches", list)
    )
    return Cluster(photos, matches)


def _read_photo(entry: dict[str, Any]) -> Photo:
    path = _of(entry, "path", str)
    if not os.path.isabs(path) or "\0" in path:
        raise ValueError("a path is not absolute")
    digest = entry["digest"]
    return Photo(
        path,
        _of(entry, "size", int),
        _of(entry, "mtime_ns", int),
        FileId(*map(int, _of(entry, "file_id", list))),
        companions=tuple(map(_companion, _of(entry, "companions", list))),
        digest=None if digest is None else _of(entry, "digest", str),
    )


def _companion(path: str) -> Companion:
    try:
        now = os.lstat(path)
    except OSError:
        return Companion(path, -1, 0)  # like no file there is, so that its photo is left alone
    return Companion(path, now.st_size, now.st_mtime_ns)


def _of(entry: dict[str, Any], key: str, sort: type[T]) -> T:
    value = entry[key]
    if not isinstance(value, sort):
        raise TypeError(f"{key} is no {sort.__name__}")
    return value

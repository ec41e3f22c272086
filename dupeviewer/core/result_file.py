"""The result file: what a scan found, as JSON that outside programs rely on.

Knows the format and its version; whether what it says is true, the scan and the keeper know.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from dupeviewer.core import sentences
from dupeviewer.core.likeness.cluster import Cluster, Match
from dupeviewer.core.photos.photo import Photo, Unreadable
from dupeviewer.core.review import keeper
from dupeviewer.core.review.plan import is_protected
from dupeviewer.core.scan import ScanResult

FORMAT = "dupeviewer-result"
VERSION = 1


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
    }


def _has_exact_copy(photo: Photo, cluster: Cluster) -> bool:
    others = (each for each in cluster.photos if each.path != photo.path)
    return photo.digest is not None and any(each.digest == photo.digest for each in others)

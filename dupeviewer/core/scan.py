"""One run from folders to clusters: discover, read, match, verify, group.

Knows the order of the stages and what a run may be asked for; each stage is a room of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.photos.photo import Unreadable


@dataclass(frozen=True, slots=True)
class ScanOptions:
    """What to scan and how; paths are absolute, checked here, once.

    Raises: ValueError when no folder is given or a number makes no sense.
    """

    folders: tuple[str, ...]
    algorithm: str = "phash"
    bits: int = 64
    max_distance: int | None = None
    engine: str = "auto"
    turned: bool = True
    kinds: frozenset[Kind] = frozenset({Kind.EXACT, Kind.SAME, Kind.EDITED})
    protected: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    workers: int | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """How much was looked at: `files` seen, `photos` read, `from_cache` of them not opened."""

    files: int = 0
    photos: int = 0
    from_cache: int = 0


@dataclass(frozen=True, slots=True)
class ScanResult:
    """What a run found; a stopped run gives what it had read by then."""

    options: ScanOptions
    clusters: tuple[Cluster, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    skipped_folders: tuple[str, ...] = ()
    counts: Counts = Counts()
    seconds: dict[str, float] = field(default_factory=dict)
    stopped: bool = False

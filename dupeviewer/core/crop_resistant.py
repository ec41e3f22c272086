"""Folders in, crop-resistant fingerprints out: each photo read anew, nothing remembered.

Knows files and workers; what the fingerprints mean is the affair of `segments`.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import Executor

from dupeviewer.core import reading
from dupeviewer.core.likeness import segments
from dupeviewer.core.photos import decoding, discover
from dupeviewer.core.photos.photo import Unreadable
from dupeviewer.core.progress import SILENT, Progress, Report, Stage


def of_folders(
    folders: Sequence[str], executor: Executor, report: Report = SILENT
) -> tuple[dict[str, str], tuple[Unreadable, ...]]:
    """Hex as imagehash writes it by path, and the files that could not be read."""
    listing = discover.walk([os.path.realpath(folder) for folder in folders], report=report)

    def read(row: int) -> str | Unreadable:
        path = listing.paths[row]
        try:
            return segments.to_hex(segments.of(decoding.small(path).picture))
        except (OSError, decoding.Undecodable) as error:
            return decoding.unreadable(path, error)

    prints: dict[str, str] = {}
    unread = list(listing.unreadable)
    rows = range(len(listing))
    results = reading.in_parallel(executor, read, rows, listing.devices.__getitem__)
    for done, (row, found) in enumerate(results, 1):
        report(Progress(Stage.READ, done, len(rows), listing.paths[row], len(unread)))
        if isinstance(found, Unreadable):
            unread.append(found)
        else:
            prints[listing.paths[row]] = found
    unread.sort(key=lambda each: each.path)
    return dict(sorted(prints.items())), tuple(unread)

"""Photos that went to the trash once and are there again, known by size, first and last bytes.

Asks the journal, and looks only into files of a size that it knows; nothing is moved here.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.photos import digest
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.progress import SILENT, Progress, Report, Stage
from dupeviewer.core.trash import recheck
from dupeviewer.core.trash.entry import Entry
from dupeviewer.core.trash.journal import Journal

_SLACK = timedelta(seconds=2)
"""How far the clocks of files and of the journal may be apart."""


def find(photos: Iterable[Photo], journal: Journal, report: Report = SILENT) -> dict[str, datetime]:
    """When the same photo was last moved to the trash, by path, of photos that came since.

    What was put back is not told of, nor the copy that was kept. Raises: Unwritable, Stopped.
    """
    of_size: dict[int, list[Photo]] = {}
    for photo in photos:
        of_size.setdefault(photo.size, []).append(photo)
    went: dict[int, list[Entry]] = {}
    for entry in reversed(journal.moved_of(of_size)):
        went.setdefault(entry.size, []).append(entry)
    asked = [(photo, gone) for gone in map(_Gone, went.values()) for photo in of_size[gone.size]]
    found: dict[str, datetime] = {}
    for done, (photo, gone) in enumerate(asked):
        report(Progress(Stage.CHECK, done, len(asked), photo.path))
        if (last := gone.last_like(photo)) is not None:
            found[photo.path] = last.begun
    return found


class _Gone:
    """Photos of one size that went, the latest first; of some formats all have the same."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.size = entries[0].size
        self._entries = entries
        self._first = min(entry.begun for entry in entries)
        self._by_ends: dict[str | None, list[Entry]] = {}
        for entry in entries:
            self._by_ends.setdefault(entry.ends, []).append(entry)

    def last_like(self, photo: Photo) -> Entry | None:
        """The last that went of those that are the same photo; read only if there may be one."""
        try:
            came = datetime.fromtimestamp(os.lstat(photo.path).st_ctime, UTC) + _SLACK
            if came < self._first or not any(_may_have_gone(photo, e) for e in self._entries):
                return None
            if recheck.state_problem(photo) is not None:
                return None
            alike = self._by_ends.get(digest.of_ends(photo.path), ())
        except OSError:
            return None
        earlier = (e for e in alike if e.begun <= came and _may_have_gone(photo, e))
        return next(earlier, None)


def _may_have_gone(photo: Photo, entry: Entry) -> bool:
    """Not so of a file that was taken out of the trash by other means, or of the kept copy,
    which may have another name by now."""
    if entry.file_id == photo.file_id or entry.kept == photo.path:
        return False
    return entry.kept is None or entry.kind is not Kind.EXACT or os.path.lexists(entry.kept)

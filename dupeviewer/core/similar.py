"""One picture against folders: the nearest photos, with their distances.

Knows how to ask a library one question; whether an answer is the same photo is evidence's affair.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Executor
from typing import NamedTuple

from dupeviewer.core.library import Library
from dupeviewer.core.likeness import fingerprint, matching
from dupeviewer.core.photos import decoding, discover
from dupeviewer.core.photos.photo import Photo, Unreadable
from dupeviewer.core.progress import SILENT, Report
from dupeviewer.core.storage.fingerprints import Store


class Near(NamedTuple):
    """A photo and its distance in bits, in the best of the eight turns."""

    photo: Photo
    distance: int


def find(
    picture: str,
    folders: Sequence[str],
    store: Store,
    executor: Executor,
    *,
    count: int = 10,
    max_distance: int | None = None,
    algorithm: fingerprint.Algorithm | None = None,
    report: Report = SILENT,
) -> tuple[list[Near], tuple[Unreadable, ...]]:
    """The photos nearest to a picture, nearest first, and the files that could not be read.

    Raises: FileNotFoundError, OSError or Undecodable for the picture; FileNotFoundError for a
    folder that is not there.
    """
    discover.check([picture, *folders])
    row = algorithm or fingerprint.algorithm("phash")
    question = row.of(decoding.small(picture).picture)
    library = Library(folders, (), row, store)
    library.load(executor, report)
    rows = library.known()
    order, distances = matching.nearest(library.bits[rows, 0], question, count)
    near = [
        Near(library.photo(int(rows[place])), distance)
        for place, distance in zip(order.tolist(), distances.tolist(), strict=True)
        if max_distance is None or distance <= max_distance
    ]
    return near, library.unreadable()

"""One picture against folders: the nearest photos, with distances and what the pixels say.

Knows how to ask a library one question, also by a part of a photo; what the pixels of two pictures
say is evidence's affair.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from heapq import nlargest
from typing import NamedTuple

from PIL import Image

from dupeviewer.core.library import Library
from dupeviewer.core.likeness import evidence, fingerprint, fragments, matching, second_look
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.likeness.evidence import Evidence
from dupeviewer.core.likeness.fragments import Place
from dupeviewer.core.likeness.registration import WHOLE, Box
from dupeviewer.core.likeness.sight import Sight
from dupeviewer.core.one_photo import PREVIEW_EDGE
from dupeviewer.core.photos import decoding, discover
from dupeviewer.core.photos.photo import Photo, Unreadable
from dupeviewer.core.progress import SILENT, Progress, Report, Stage
from dupeviewer.core.storage.fingerprints import Store

LOOKED_AT = 24
"""So many of the nearest are looked at closely, and of the places where a part may lie."""


class Near(NamedTuple):
    """A photo and its distance in bits, in the best turn, as a whole or by the part that met.

    `kind` and `difference` are what the pixels say; None where they say that it is another
    picture, or where that was too far off to be asked.
    """

    photo: Photo
    distance: int
    kind: Kind | None = None
    difference: int | None = None


class _Met(NamedTuple):
    """How the picture asked about met the photo of a row."""

    distance: int
    row: int
    turn: int
    views: tuple[Box, Box]


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
    """The photos nearest to a picture, and the files that could not be read.

    Those that show the same come first, similar shots then, then others; each nearest first. A
    part of a photo is looked for in all of them only where nothing else shows the same, as that
    opens every photo.

    Raises: FileNotFoundError, OSError or Undecodable for the picture; FileNotFoundError for a
    folder that is not there.
    """
    discover.check([picture, *folders])
    row = algorithm or fingerprint.algorithm("phash")
    library = Library(folders, (), row, store)
    asked = _Asked(decoding.small(picture).picture, library, executor, report)
    library.load(executor, report)
    far = asked.nearest()
    judged = asked.judged([*far[:LOOKED_AT], *asked.parts()])
    if not any(found.kind < Kind.SIMILAR for _, found in judged.values()):
        judged |= asked.as_fragment({met.row: met.distance for met in far})
    near = [
        Near(library.photo(row), distance, found.kind, found.difference)
        for row, (distance, found) in judged.items()
    ]
    near += [
        Near(library.photo(met.row), met.distance) for met in far[:count] if met.row not in judged
    ]
    near.sort(key=_order)
    within = (each for each in near if max_distance is None or each.distance <= max_distance)
    return list(within)[:count], library.unreadable()


def _order(near: Near) -> tuple[int, int, int]:
    rank = 2 if near.kind is None else int(near.kind is Kind.SIMILAR)
    return rank, near.distance, near.difference or 0


Judged = dict[int, tuple[int, Evidence]]
"""By row, the distance at which it met and what the pixels say."""


class _Asked:
    """The picture asked about, beside the photos of a library that has been loaded."""

    def __init__(
        self, picture: Image.Image, library: Library, executor: Executor, report: Report
    ) -> None:
        self._picture = picture
        self._preview = decoding.reduced(picture, PREVIEW_EDGE)
        self._library = library
        self._executor = executor
        self._report = report

    def nearest(self) -> list[_Met]:
        """All photos as wholes, nearest first."""
        library = self._library
        question = library.algorithm.of(self._picture)
        rows = library.known()
        order, distances = matching.nearest(library.bits[rows, 0], question, len(rows))
        met = []
        for row, distance in zip(rows[order].tolist(), distances.tolist(), strict=True):
            apart = [int(each) for each in (question ^ library.bits[row, 0])[:, 0]]
            turn = min(range(len(apart)), key=lambda each: apart[each].bit_count())
            met.append(_Met(distance, row, turn, (WHOLE, WHOLE)))
        return met

    def parts(self) -> Iterator[_Met]:
        """The photos that the picture met by a part of the one or the other."""
        rows = self._library.known().tolist()
        known = zip(rows, self._library.parts(rows), strict=True)
        seen = [(row, parts) for row, parts in known if parts is not None]
        asked = [second_look.parts(self._preview), *(parts for _, parts in seen)]
        for met in second_look.propose(asked, {0}, report=self._report):
            yield _Met(met.distance, seen[met.b - 1][0], met.turn, met.views)

    def judged(self, candidates: Sequence[_Met]) -> Judged:
        """Those of the candidates that are alike."""
        return self._judged(candidates, PREVIEW_EDGE)

    def as_fragment(self, distances: dict[int, int]) -> Judged:
        """The photos in which the picture lies somewhere; upright is tried before all turns."""
        for turned in (False, True):
            best = nlargest(LOOKED_AT, self._places(turned=turned))
            met = [_Met(distances[row], row, place.turn, (WHOLE, place.box)) for place, row in best]
            if found := self._judged(met, evidence.READABLE):
                return found
        return {}

    def _places(self, *, turned: bool) -> Iterator[tuple[Place, int]]:
        rows = self._library.known().tolist()

        def look(row: int) -> Place | None:
            whole = self._seen(row, PREVIEW_EDGE)
            return None if whole is None else fragments.place(self._picture, whole, turned=turned)

        for done, (row, place) in enumerate(
            zip(rows, self._executor.map(look, rows), strict=True), 1
        ):
            self._report(Progress(Stage.MATCH, done, len(rows)))
            if place is not None:
                yield place, row

    def _judged(self, candidates: Sequence[_Met], edge: int) -> Judged:
        mine = Sight(decoding.reduced(self._picture, edge))

        def look(met: _Met) -> Evidence | None:
            other = self._seen(met.row, edge)
            return None if other is None else evidence.of(mine, Sight(other), met.turn, met.views)

        judged: Judged = {}
        for met, found in zip(candidates, self._executor.map(look, candidates), strict=True):
            if found is None or (met.row in judged and judged[met.row][1].kind <= found.kind):
                continue
            judged[met.row] = (met.distance, found)
        return judged

    def _seen(self, row: int, edge: int) -> Image.Image | None:
        try:
            return decoding.preview(self._library.listing.paths[row], edge)
        except (OSError, decoding.Undecodable):
            return None

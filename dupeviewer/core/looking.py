"""Candidates in, links out: the pixels of both are looked at, and the verdict is remembered.

Knows where pictures and verdicts are kept; what the pixels say is evidence's affair.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Sequence
from concurrent.futures import Executor
from functools import lru_cache, partial

from PIL import Image

from dupeviewer.core import one_photo
from dupeviewer.core.library import Library
from dupeviewer.core.likeness import evidence, second_look
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.likeness.evidence import Evidence
from dupeviewer.core.likeness.second_look import Parts, Proposal
from dupeviewer.core.likeness.sight import Sight
from dupeviewer.core.photos import decoding
from dupeviewer.core.photos.photo import Unreadable
from dupeviewer.core.progress import Progress, Report, Stage
from dupeviewer.core.storage.fingerprints import PairKey, Store
from dupeviewer.core.storage.previews import Previews

Verdicts = dict[PairKey, Evidence | None]

MIDDLE = 0.25
"""The share of width and height that is looked at in full resolution."""

_JPEG = frozenset({".jpg", ".jpeg", ".jpe"})
_LOSSLESS = frozenset({".png", ".tif", ".tiff", ".bmp"})

SIGHTS, LARGER = 256, 16
"""Pictures that are kept at hand, as the pairs of one photo follow one another: some 50 and 15
megabytes at most."""

AT_ONCE = 256
"""Pairs that are handed to the workers together: a pause waits for no more than these."""


class Looker:
    """Looks at the photos of one library, each pair at most once."""

    def __init__(
        self,
        library: Library,
        store: Store,
        executor: Executor,
        previews: Previews,
        kinds: Collection[Kind],
    ) -> None:
        self._library = library
        self._store = store
        self._executor = executor
        self._previews = previews
        self._kinds = kinds
        self._sight = lru_cache(SIGHTS)(lambda row: Sight(self._picture(row)))
        self._large = lru_cache(LARGER)(self._larger)
        self.unseen: set[int] = set()
        """Rows of which a picture was wanted and could not be had."""

    def links(self, candidates: Sequence[Proposal], report: Report) -> Iterator[Link]:
        """Those that are alike, of the kinds wanted, in the order of the candidates."""
        keys = self._keys(candidates)
        verdicts = self._store.evidence(keys)
        unknown = [x for x in zip(keys, candidates, strict=True) if x[0] not in verdicts]
        for start in range(0, len(unknown), AT_ONCE):
            told = (Progress(Stage.VERIFY, start + n, len(unknown)) for n in range(1, AT_ONCE + 1))
            verdicts |= self._learnt(unknown[start : start + AT_ONCE], told, report)
        for key, (a, b, distance, turn, _, _) in zip(keys, candidates, strict=True):
            verdict = verdicts.get(key)
            if verdict is not None and verdict.kind in self._kinds:
                found = verdict.difference, verdict.kind, turn, verdict.cropped
                yield Link(a, b, distance, *found)

    def _learnt(
        self,
        unknown: Sequence[tuple[PairKey, Proposal]],
        told: Iterator[Progress],
        report: Report,
    ) -> Verdicts:
        """The verdicts on a few pairs, which are remembered even where the report stops it."""
        looked = self._executor.map(self._look, [candidate for _, candidate in unknown])
        learnt: Verdicts = {}
        try:
            for (key, candidate), found, progress in zip(unknown, looked, told, strict=False):
                if isinstance(found, Unreadable):
                    self.unseen.update(candidate[:2])
                else:
                    learnt[key] = found
                report(progress)
        finally:
            self._store.put_evidence(learnt.items())
        return learnt

    def parts(self, row: int) -> Parts | None:
        """What the photo of a row asks and answers with, from its picture; None if unreadable."""
        try:
            return second_look.parts(self._picture(row))
        except (OSError, decoding.Undecodable):
            self.unseen.add(row)
            return None

    def _keys(self, candidates: Sequence[Proposal]) -> list[PairKey]:
        checksums = self._library.checksums
        return [(int(checksums[x.a]), int(checksums[x.b]), x.key) for x in candidates]

    def _look(self, candidate: Proposal) -> Evidence | Unreadable | None:
        a, b, _, turn, views, _ = candidate
        try:
            found = evidence.of(
                self._sight(a), self._sight(b), turn, views, partial(self._both, a, b)
            )
            if found is not None and found.kind is Kind.SAME and self._may_be_saved_from(a, b):
                return evidence.as_pixels(found, self._middle(a), self._middle(b))
            return found
        except (OSError, decoding.Undecodable) as error:
            return decoding.unreadable(self._library.listing.paths[a], error)

    def _may_be_saved_from(self, a: int, b: int) -> bool:
        """Whether one is a JPEG by its name, and the other of a kind that loses nothing."""
        suffixes = {os.path.splitext(self._library.listing.paths[row])[1].lower() for row in (a, b)}
        return bool(suffixes & _JPEG) and bool(suffixes & _LOSSLESS)

    def _middle(self, row: int) -> Image.Image:
        return decoding.middle(self._library.listing.paths[row], MIDDLE)

    def _both(self, a: int, b: int) -> tuple[Image.Image, Image.Image]:
        return self._large(a), self._large(b)

    def _larger(self, row: int) -> Image.Image:
        return decoding.preview(self._library.listing.paths[row], evidence.READABLE)

    def _picture(self, row: int) -> Image.Image:
        data = self._previews.get(row)
        if data is None:
            data = one_photo.preview(self._library.listing.paths[row])
        return decoding.unpacked(data)

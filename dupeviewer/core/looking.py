"""Candidates in, links out: the pixels of both are looked at, and the verdict is remembered.

Knows where pictures and verdicts are kept; what the pixels say is evidence's affair.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from concurrent.futures import Executor

from PIL import Image

from dupeviewer.core.library import Library, packed_preview
from dupeviewer.core.likeness import evidence, second_look
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.likeness.evidence import Evidence
from dupeviewer.core.likeness.second_look import Parts, Proposal
from dupeviewer.core.photos import decoding
from dupeviewer.core.photos.photo import Unreadable
from dupeviewer.core.progress import Progress, Report, Stage
from dupeviewer.core.storage.fingerprints import PairKey, Store
from dupeviewer.core.storage.previews import Previews


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
        self._verdicts: dict[PairKey, Evidence | None] = {}

    def recall(self) -> None:
        """Take up the verdicts of earlier scans."""
        self._verdicts = self._store.evidence()

    def links(self, candidates: Sequence[Proposal], report: Report) -> Iterator[Link]:
        """Those that are alike, of the kinds wanted, in the order of the candidates."""
        state = self._library.state
        keys = [(state(each.a), state(each.b), each.key) for each in candidates]
        unknown = [
            (key, candidate)
            for key, candidate in zip(keys, candidates, strict=True)
            if key not in self._verdicts
        ]
        looked = self._executor.map(self._look, (candidate for _, candidate in unknown))
        learnt: list[tuple[PairKey, Evidence | None]] = []
        for done, ((key, _), found) in enumerate(zip(unknown, looked, strict=True), 1):
            report(Progress(Stage.VERIFY, done, len(unknown)))
            if not isinstance(found, Unreadable):
                learnt.append((key, found))
        self._verdicts.update(learnt)
        self._store.put_evidence(learnt)
        for key, (a, b, distance, turn, _, _) in zip(keys, candidates, strict=True):
            verdict = self._verdicts.get(key)
            if verdict is not None and verdict.kind in self._kinds:
                yield Link(a, b, distance, verdict.difference, verdict.kind, turn)

    def parts(self, row: int) -> Parts | None:
        """What the photo of a row asks and answers with, from its picture; None if unreadable."""
        try:
            return second_look.parts(self._picture(row))
        except (OSError, decoding.Undecodable):
            return None

    def _look(self, candidate: Proposal) -> Evidence | Unreadable | None:
        a, b, _, turn, views, _ = candidate
        try:
            return evidence.of(self._picture(a), self._picture(b), turn, views)
        except (OSError, decoding.Undecodable) as error:
            return decoding.unreadable(self._library.listing.paths[a], error)

    def _picture(self, row: int) -> Image.Image:
        data = self._previews.get(row)
        if data is None:
            data = packed_preview(self._library.listing.paths[row])
        return decoding.unpacked(data)

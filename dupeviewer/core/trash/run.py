"""One trash run: each photo checked, written down, moved and looked for, one after the other.

Knows the order in which nothing can be lost; the checks and the moves are rooms of their own.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from types import MappingProxyType
from typing import assert_never

from dupeviewer.core import sentences
from dupeviewer.core.likeness.cluster import Kind, Match
from dupeviewer.core.photos import digest
from dupeviewer.core.photos.photo import FileId, Photo
from dupeviewer.core.progress import SILENT, Progress, Report, Stage, Stopped
from dupeviewer.core.review.plan import Decision
from dupeviewer.core.review.without_trash import WithoutTrash
from dupeviewer.core.sentences import Sentence, Template
from dupeviewer.core.trash import bin as trash_bin
from dupeviewer.core.trash import recheck, removed, space, volumes
from dupeviewer.core.trash.entry import Why
from dupeviewer.core.trash.journal import Journal, Unwritable
from dupeviewer.core.trash.receipt import (
    Forecast,
    NotMoved,
    Outcome,
    Reason,
    TrashReceipt,
)

logger = logging.getLogger(__name__)

Whys = Mapping[str, Why]
_NO_REASONS: Whys = MappingProxyType({})


def check(
    decisions: Sequence[Decision],
    protected: Sequence[str] = (),
    report: Report = SILENT,
    *,
    without: WithoutTrash = WithoutTrash.LEAVE,
) -> tuple[Forecast, ...]:
    """What would move by the state of the disk now, in the order of the photos asked for.

    `without` says what to do on a drive that has no trash. Moves and writes nothing. Each forecast
    is also given to `report.found`. Raises: Stopped.
    """
    asked = [*_asked(decisions)]
    going = _going(decisions)
    forecasts: list[Forecast] = []
    for decision, photo in asked:
        report(Progress(Stage.CHECK, len(forecasts), len(asked), photo.path))
        finding = recheck.examine(photo, decision, going, protected)
        forecasts.append(_forecast(photo, finding, without))
        report.found((forecasts[-1],))
    report(Progress(Stage.CHECK, len(forecasts), len(asked)))
    return tuple(forecasts)


def send(
    decisions: Sequence[Decision],
    journal: Journal,
    protected: Sequence[str] = (),
    report: Report = SILENT,
    *,
    why: Whys = _NO_REASONS,
    without: WithoutTrash = WithoutTrash.LEAVE,
) -> tuple[TrashReceipt, ...]:
    """Move what the decisions say to the trash: one receipt for each photo asked for.

    `why` gives what History tells by path, else it tells the likeness; `without` says what
    to do on a drive that has no trash. Each receipt is also given to `report.found`. A `Stopped`
    from the report ends the run before the next photo.
    """
    asked = [*_asked(decisions)]
    run = _Run(journal, decisions, protected, why, without)
    receipts: list[TrashReceipt] = []
    try:
        for decision, photo in asked:
            report(Progress(Stage.TRASH, len(receipts), len(asked), photo.path))
            receipts.append(run.send(photo, decision))
            report.found((receipts[-1],))
        report(Progress(Stage.TRASH, len(receipts), len(asked)))
    except Stopped:
        rest = asked[len(receipts) :]
        receipts += [TrashReceipt(p, None, Outcome.STOPPED, _now()) for _, p in rest]
    return tuple(receipts)


class _Run:
    def __init__(
        self,
        journal: Journal,
        decisions: Sequence[Decision],
        protected: Sequence[str],
        why: Whys,
        without: WithoutTrash,
    ) -> None:
        self._journal = journal
        self._protected = protected
        self._why = why
        self._without = without
        self._going = _going(decisions)
        self._claims = _claims(decisions)
        self._number: int | None = None

    def send(self, photo: Photo, decision: Decision) -> TrashReceipt:
        travelling = replace(
            photo, companions=tuple(c for c in photo.companions if self._claims[c.path] == 1)
        )
        finding = recheck.examine(travelling, decision, self._going, self._protected)
        if finding.reason is not None:
            return self._left(photo, finding.kept, finding.reason)
        try:
            entry = self._attempt(travelling, finding)
        except NotMoved as error:
            return self._left(photo, finding.kept, error.reason, error.detail)
        except Unwritable as error:
            return _receipt(photo, finding.kept, Reason.NO_HISTORY, detail=str(error))
        receipt = replace(self._move(travelling, finding.kept), photo=photo)
        if receipt.outcome is Outcome.MOVED:
            self._claims.subtract([photo.path, *(c.path for c in photo.companions)])
        self._conclude(entry, receipt)
        return receipt

    def _attempt(self, photo: Photo, finding: recheck.Finding) -> int:
        place = trash_bin.destination(photo.path, self._without)
        match = finding.match
        why = self._why.get(photo.path) or (_likeness(match),)
        number, ends = self._run_number(), _ends(photo)
        return self._journal.attempt(number, photo, finding.kept, match, why, place, ends)

    def _move(self, photo: Photo, kept: Photo | None) -> TrashReceipt:
        try:
            moved = trash_bin.move(photo, photo.companions, self._without)
        except NotMoved as error:
            return _receipt(photo, kept, error.reason, Outcome.FAILED, error.detail)
        if kept is None or recheck.state_problem(kept) is None:
            return _moved(photo, kept, moved, moved.problem)
        # Two mounts of one disk show one file as two: with the photo its kept copy is gone.
        logger.warning("%r went away when %r was moved", kept.path, photo.path)
        rest = trash_bin.put_back(photo, moved)
        if rest is None:
            return _receipt(photo, kept, Reason.SAME_FILE)
        return _moved(photo, kept, rest, Reason.KEEPER_WENT)

    def _left(
        self, photo: Photo, kept: Photo | None, reason: Reason, detail: str | None = None
    ) -> TrashReceipt:
        try:
            self._journal.left(self._run_number(), photo, kept, reason)
        except Unwritable as error:
            logger.warning("not in the history: %s", error)
        return _receipt(photo, kept, reason, detail=detail)

    def _conclude(self, entry: int, receipt: TrashReceipt) -> None:
        try:
            self._journal.conclude(
                entry, receipt.outcome, receipt.reason, receipt.where, receipt.carried
            )
        except Unwritable as error:  # the attempt is written, so the next start finds the truth
            logger.warning("not yet in the history: %s", error)

    def _run_number(self) -> int:
        if self._number is None:
            self._number = self._journal.start()
        return self._number


def _ends(photo: Photo) -> str | None:
    """By which it is known again if it comes back; None for what can't be read."""
    try:
        return digest.of_ends(photo.path)
    except OSError:
        return None


def _asked(decisions: Sequence[Decision]) -> Iterator[tuple[Decision, Photo]]:
    return ((decision, photo) for decision in decisions for photo in decision.going)


def _going(decisions: Sequence[Decision]) -> frozenset[str | FileId]:
    photos = (photo for _, photo in _asked(decisions))
    return frozenset(identity for photo in photos for identity in recheck.identities(photo))


def _claims(decisions: Sequence[Decision]) -> Counter[str]:
    """How many photos a file belongs to or is; what belongs to two stays until one has gone."""
    photos = {photo.path: photo for d in decisions for photo in (*d.keep, *d.trash)}
    return Counter(
        path
        for photo in photos.values()
        for path in (photo.path, *photo.names, *(c.path for c in photo.companions))
    )


def _likeness(match: Match | None) -> Sentence:
    """Why a photo goes of which no better is said."""
    if match is None:
        return sentences.say(Template.ALL_GO)
    match match.kind:
        case Kind.EXACT:
            return sentences.say(Template.SAME_BYTES)
        case Kind.SAME:
            return sentences.say(Template.SAME_PICTURE, difference=match.difference)
        case Kind.EDITED:
            return sentences.say(Template.EDITED_VERSION, difference=match.difference)
        case Kind.SIMILAR:
            return sentences.say(Template.SIMILAR_SHOT, difference=match.difference)
        case _:
            assert_never(match.kind)


def _forecast(photo: Photo, finding: recheck.Finding, without: WithoutTrash) -> Forecast:
    if finding.reason is not None:
        return Forecast(photo, finding.kept, finding.reason)
    try:
        place = trash_bin.destination(photo.path, without)
    except NotMoved as error:
        drive, aside = volumes.drive_of(photo.path), removed.possible_for(photo.path)
        return Forecast(photo, finding.kept, error.reason, drive, aside)
    if isinstance(place, removed.Removed):
        drive = volumes.drive_of(photo.path)
        return Forecast(photo, finding.kept, None, drive, place.folder, held=photo.size)
    held = min(photo.size, space.shared(photo.path))
    return Forecast(photo, finding.kept, held=held)


def _moved(
    photo: Photo, kept: Photo | None, moved: trash_bin.Moved, problem: Reason | None
) -> TrashReceipt:
    where = moved.where
    aside = where is not None and removed.holds(where)
    return TrashReceipt(
        photo, kept, Outcome.MOVED, _now(), problem, where, moved.carried, is_aside=aside
    )


def _receipt(
    photo: Photo,
    kept: Photo | None,
    reason: Reason,
    outcome: Outcome = Outcome.LEFT,
    detail: str | None = None,
) -> TrashReceipt:
    return TrashReceipt(photo, kept, outcome, _now(), reason, detail=detail)


def _now() -> datetime:
    return datetime.now(UTC)

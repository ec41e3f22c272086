"""The lists behind every "Show" of the trash sheet: which photos, and what is to be said of each.

Makes entries of plans, forecasts and receipts; showing them is left to the list.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from dupeviewer.core import sentences
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.review.plan import Decision, Plan
from dupeviewer.core.sentences import Sentence, printable
from dupeviewer.core.trash import Forecast, Outcome, RestoreReceipt, Return, TrashReceipt
from dupeviewer.gui.models import words
from dupeviewer.gui.trash.summary import Summary, nearest
from dupeviewer.gui.widgets.entries import Entry


@dataclass(frozen=True, slots=True)
class Pair:
    """A photo that is to go, the copy that stays, if any, and what kind of copies they are."""

    photo: Photo
    kept: Photo | None
    kind: Kind


def pairs(plan: Plan, paths: Collection[str]) -> list[Pair]:
    """Photos of a plan, each with the copy that stays and is most like it."""
    return [_pair(photo, decision) for photo, decision in _going(plan) if photo.path in paths]


def of_pairs(some: Iterable[Pair]) -> list[Entry]:
    """The same by kind, to be copied."""
    return [Entry(pair.photo.path, words.kind(pair.kind), kept_copy(pair)) for pair in some]


def kept_copy(pair: Pair) -> str:
    """Where the copy is that stays."""
    return _tr("No copy stays in its group.") if pair.kept is None else _kept(pair.kept)


def of_emptied(summary: Summary) -> list[Entry]:
    heading, sentence = _tr("All copies would go"), _tr("No copy stays in its group.")
    photos = (photo for cluster in summary.emptied for photo in cluster.photos)
    return [Entry(photo.path, heading, sentence) for photo in photos]


def of_losses(plan: Plan, losses: Mapping[str, Sequence[Sentence]]) -> list[Entry]:
    """What photos have and no copy that stays, one entry for each photo."""
    heading = _tr("Something that no kept copy has")
    return [
        Entry(photo.path, heading, " ".join(_said(lost, decision) for lost in losses[photo.path]))
        for photo, decision in _going(plan)
        if photo.path in losses
    ]


def of_refused(plan: Plan) -> list[Entry]:
    return _grouped((r.photo.path, words.said(r.reason.value)) for r in plan.refused)


def of_forecasts(forecasts: Iterable[Forecast]) -> list[Entry]:
    stays = ((f.photo.path, f.reason) for f in forecasts if f.reason is not None)
    return _grouped((path, words.said(reason.template)) for path, reason in stays)


def of_failed(receipts: Iterable[TrashReceipt]) -> list[Entry]:
    """What did not move though it was to, under the reasons."""
    failed = (r for r in receipts if r.outcome in (Outcome.LEFT, Outcome.FAILED))
    return _of_reasons(failed)


def of_split(receipts: Iterable[TrashReceipt]) -> list[Entry]:
    return _of_reasons(r for r in receipts if r.outcome is Outcome.MOVED and r.reason is not None)


def of_receipts(receipts: Iterable[TrashReceipt]) -> list[Entry]:
    """Every photo asked for: what did not move first, then what did."""
    by_outcome = sorted(receipts, key=lambda receipt: receipt.outcome is Outcome.MOVED)
    return _of_reasons(by_outcome)


def of_returns(receipts: Iterable[RestoreReceipt]) -> list[Entry]:
    """What did not come back as it was."""
    return _grouped((r.path or r.entry.path, _returned(r)) for r in receipts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("trash", text)


def _going(plan: Plan) -> Iterator[tuple[Photo, Decision]]:
    for decision in plan.decisions:
        for photo in decision.cluster.photos:
            if photo in decision.trash:
                yield photo, decision


def _pair(photo: Photo, decision: Decision) -> Pair:
    found = nearest(photo, decision)
    if found is None:
        return Pair(photo, None, decision.cluster.kind)
    match, kept = found
    return Pair(photo, kept, match.kind)


def _said(sentence: Sentence, decision: Decision) -> str:
    return sentences.named(sentence, decision.cluster.photos, words.voice())


def _of_reasons(receipts: Iterable[TrashReceipt]) -> list[Entry]:
    return [
        Entry(receipt.photo.path, words.said(receipt.template), receipt.detail or _place(receipt))
        for receipt in receipts
    ]


def _place(receipt: TrashReceipt) -> str:
    return words.said(receipt.template) if receipt.kept is None else _kept(receipt.kept)


def _kept(photo: Photo) -> str:
    folder = printable(words.folder(photo.folder))
    return _tr("Kept: {name} in {folder}").format(name=printable(photo.name), folder=folder)


def _returned(receipt: RestoreReceipt) -> str:
    if receipt.outcome is Return.BACK:
        return _tr("Back, but a file that belongs to it is not.")
    return words.said(receipt.outcome.template)


def _grouped(said: Iterable[tuple[str, str]]) -> list[Entry]:
    return [Entry(path, sentence, sentence) for path, sentence in said]

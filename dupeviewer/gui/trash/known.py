"""What the trash sheet has been told, and the lists that its buttons ask for.

Holds plans, forecasts and receipts; how they are shown is for the pages and the list.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from dupeviewer.core.trash import Forecast, Outcome, Reason, RestoreReceipt, Return, TrashReceipt
from dupeviewer.gui.trash import listing
from dupeviewer.gui.trash.listing import Pair
from dupeviewer.gui.trash.summary import Summary
from dupeviewer.gui.trash.work import Checked, Planned
from dupeviewer.gui.widgets.entries import Entry


class Ask(Enum):
    """What a button of the sheet asks for: a list, or something to be done."""

    ALL = "all"
    EMPTIED = "emptied"
    SIMILAR = "similar"
    WORDS = "words"
    LOSSES = "losses"
    REFUSED = "refused"
    CHANGED = "changed"
    NO_KEPT_COPY = "no kept copy"
    OTHERS = "others"
    NO_TRASH = "no trash"
    STAYED = "stayed"
    FAILED = "failed"
    SPLIT = "split"
    RECEIPTS = "receipts"
    RETURNS = "returns"
    UNMARK = "unmark"
    CHOOSE = "choose"
    RENAME = "rename"
    SKIP = "skip"


_CLASSES = {
    Reason.CHANGED: Ask.CHANGED,
    Reason.VANISHED: Ask.CHANGED,
    Reason.COMPANION_CHANGED: Ask.CHANGED,
    Reason.NO_MATCH: Ask.NO_KEPT_COPY,
    Reason.SAME_FILE: Ask.NO_KEPT_COPY,
    Reason.DIFFERENT: Ask.NO_KEPT_COPY,
    Reason.KEEPER_GONE: Ask.NO_KEPT_COPY,
    Reason.KEEPER_CHANGED: Ask.NO_KEPT_COPY,
    Reason.KEEPER_DAMAGED: Ask.NO_KEPT_COPY,
    Reason.KEEPER_TRASHED: Ask.NO_KEPT_COPY,
    Reason.NO_TRASH: Ask.NO_TRASH,
}


def why_left(reason: Reason) -> Ask:
    """Which line of the sheet counts what is left alone for this reason."""
    return _CLASSES.get(reason, Ask.OTHERS)


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of the photos of a run, in numbers."""

    moved: int = 0
    failed: int = 0
    stopped: int = 0
    split: int = 0

    @classmethod
    def of(cls, receipts: Iterable[TrashReceipt]) -> Tally:
        moved = failed = stopped = split = 0
        for receipt in receipts:
            if receipt.outcome is Outcome.MOVED:
                moved += 1
                split += receipt.reason is not None
            elif receipt.outcome is Outcome.STOPPED:
                stopped += 1
            else:
                failed += 1
        return cls(moved, failed, stopped, split)


class Known:
    """Of one round: from the marks through the check to the move, and the way back."""

    def __init__(self) -> None:
        self.planned: Planned | None = None
        self.checked: Checked | None = None
        self.receipts: Sequence[TrashReceipt] = ()
        self.tally = Tally()
        self.returns: Sequence[RestoreReceipt] = ()

    @property
    def summary(self) -> Summary | None:
        return None if self._told is None else self._told.summary

    @property
    def going(self) -> int:
        """How many photos will move; none while not all have been looked at."""
        return self.checked.summary.photos if self.checked else 0

    @property
    def is_plain(self) -> bool:
        """Whether photos will move and nothing speaks against it."""
        checked = self.checked
        return checked is not None and self.going > 0 and not checked.summary.needs_a_look

    @property
    def left_alone(self) -> list[Forecast]:
        forecasts = self.checked.forecasts if self.checked else ()
        return [forecast for forecast in forecasts if not forecast.is_fine]

    @property
    def folders_aside(self) -> list[str]:
        """To which folders photos on drives without a trash go or could go."""
        forecasts = self.checked.forecasts if self.checked else ()
        return sorted({f.aside for f in forecasts if f.aside is not None})

    @property
    def displaced(self) -> list[RestoreReceipt]:
        """Photos in the trash still, as new files are in their places."""
        return [receipt for receipt in self.returns if receipt.outcome is Return.TAKEN]

    @property
    def amiss(self) -> list[RestoreReceipt]:
        """Photos that are not back just as they were, but for the displaced."""
        fine = (Return.BACK, Return.TAKEN)
        return [r for r in self.returns if r.outcome not in fine or r.missing]

    def take_sent(self, receipts: Sequence[TrashReceipt]) -> None:
        self.receipts, self.tally = receipts, Tally.of(receipts)

    def take_returns(self, receipts: Sequence[RestoreReceipt]) -> None:
        """A further try says the last word on a photo."""
        latest = {receipt.entry.id: receipt for receipt in (*self.returns, *receipts)}
        self.returns = tuple(latest.values())

    def skip(self, paths: Iterable[str]) -> None:
        """Say no more of these photos, which could not be moved."""
        skipped = frozenset(paths)
        kept = (r for r in self.receipts if r.photo.path not in skipped)
        self.take_sent(tuple(kept))

    def skip_displaced(self) -> None:
        """Say no more of photos that stay in the trash."""
        self.returns = tuple(r for r in self.returns if r.outcome is not Return.TAKEN)

    def entries(self, ask: Ask) -> list[Entry]:
        """The list that is asked for."""
        match ask:
            case Ask.FAILED:
                return listing.of_failed(self.receipts)
            case Ask.SPLIT:
                return listing.of_split(self.receipts)
            case Ask.RECEIPTS:
                return listing.of_receipts(self.receipts)
            case Ask.RETURNS:
                return listing.of_returns(self.amiss)
            case Ask.STAYED:
                return listing.of_forecasts(self.left_alone)
            case Ask.CHANGED | Ask.NO_KEPT_COPY | Ask.OTHERS | Ask.NO_TRASH:
                left = self.left_alone
                return listing.of_forecasts(
                    f for f in left if f.reason and why_left(f.reason) is ask
                )
            case Ask.ALL | Ask.SIMILAR:
                return listing.of_pairs(self.pairs(ask))
        return self._of_plan(ask)

    def pairs(self, ask: Ask) -> list[Pair]:
        """All photos that are to go, or the similar shots, beside the copies that stay."""
        told = self._told
        if told is None:
            return []
        photos = told.summary.similar if ask is Ask.SIMILAR else told.plan.trash
        left = {forecast.photo.path for forecast in self.left_alone}
        return listing.pairs(told.plan, {photo.path for photo in photos} - left)

    @property
    def _told(self) -> Checked | Planned | None:
        return self.checked or self.planned

    def _of_plan(self, ask: Ask) -> list[Entry]:
        if self._told is None:
            return []
        plan, summary = self._told.plan, self._told.summary
        match ask:
            case Ask.EMPTIED:
                return listing.of_emptied(summary)
            case Ask.WORDS:
                return listing.of_losses(plan, summary.lost_words)
            case Ask.LOSSES:
                return listing.of_losses(plan, summary.lost_pictures)
        return listing.of_refused(plan)

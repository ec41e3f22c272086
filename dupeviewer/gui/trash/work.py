"""What a trash run does away from the window: plan and check, move, put back, lay out what is left.

Takes values and gives values; when which is done, and what the session makes of it, is the
trasher's affair.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from dupeviewer.core import collector, trash
from dupeviewer.core.likeness.cluster import Cluster
from dupeviewer.core.progress import Progress, Report
from dupeviewer.core.review import keeper
from dupeviewer.core.review import plan as planning
from dupeviewer.core.review.plan import Decision, Plan
from dupeviewer.core.review.review import Review
from dupeviewer.core.sentences import Sentence
from dupeviewer.core.trash import (
    Entry,
    Forecast,
    Outcome,
    Reason,
    RestoreReceipt,
    TrashReceipt,
    WithoutTrash,
)
from dupeviewer.gui.state.board import Board, remaining
from dupeviewer.gui.trash import summary
from dupeviewer.gui.trash.summary import Summary

SECONDS_BETWEEN_BATCHES = 0.1


@dataclass(frozen=True, slots=True)
class Now:
    """The clusters there are, what was said of them, and which folders are protected."""

    clusters: Sequence[Cluster]
    review: Review
    protected: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan and what it comes to if every photo of it may move."""

    plan: Plan
    summary: Summary


@dataclass(frozen=True, slots=True)
class Checked:
    """A plan, what would become of each of its photos, and what that comes to."""

    plan: Plan
    forecasts: tuple[Forecast, ...]
    summary: Summary
    without: WithoutTrash


@dataclass(frozen=True, slots=True)
class Sent:
    """The receipts, and what they leave of the clusters there were, laid out already."""

    receipts: tuple[TrashReceipt, ...]
    moved: frozenset[str] = frozenset()
    run: int | None = None
    before: Sequence[Cluster] = ()
    left: Board | None = None


@dataclass(frozen=True, slots=True)
class Returning:
    """Which photos of a run are to come back, and whether under new names if need be."""

    run: int
    is_meant: Callable[[Entry], bool]
    under_new_names: bool = True


@dataclass(frozen=True, slots=True)
class Back:
    """The receipts, and the clusters from before the run, laid out already."""

    receipts: tuple[RestoreReceipt, ...]
    before: Board | None = None


def check(now: Now, without: WithoutTrash, only: Collection[str] | None, report: Report) -> Checked:
    """Plan what the marks come to, or those on some photos, and look at each file; the plan is
    told before the files."""
    with collector.held_off():
        plan = planning.plan(now.clusters, now.review, now.protected)
        if only is not None:
            plan = Plan(_narrowed(plan.decisions, only))
        report.found((Planned(plan, summary.summarise(plan)),))
        forecasts = trash.check(plan.decisions, now.protected, _InBatches(report), without=without)
        left = {forecast.photo.path for forecast in forecasts if not forecast.is_fine}
        held = {forecast.photo.path: forecast.held for forecast in forecasts if forecast.held}
        return Checked(plan, forecasts, summary.summarise(plan, left, held), without)


def send(now: Now, checked: Checked, journal_path: str, report: Report) -> Sent:
    """Move those photos of a checked plan that would move."""
    with collector.held_off():
        fine = {forecast.photo.path for forecast in checked.forecasts if forecast.is_fine}
        decisions = _narrowed(checked.plan.decisions, fine)
        try:
            journal = trash.Journal(journal_path)
        except (trash.NewerJournal, trash.Unwritable, OSError) as error:
            return Sent(_without_history(decisions, str(error)))
        with closing(journal):
            why = _Reasons(decisions, now.protected)
            receipts = trash.send(
                decisions, journal, now.protected, _Quiet(report), why=why, without=checked.without
            )
        moved = frozenset(r.photo.path for r in receipts if r.outcome is Outcome.MOVED)
        rest = remaining(now.clusters, moved)
        left = Board(rest, now.review.without(moved), now.protected)
        return Sent(receipts, moved, journal.begun, now.clusters, left)


def put_back(
    now: Now | None,
    returning: Returning,
    journal_path: str,
    report: Report,
) -> Back:
    """Put back photos; with what stood before they went, that is laid out as well."""
    with collector.held_off():
        with closing(trash.Journal(journal_path)) as journal:
            entries = [*filter(returning.is_meant, journal.entries(returning.run))]
            receipts = trash.put_back(
                entries, journal, _Quiet(report), under_new_names=returning.under_new_names
            )
        if now is None:
            return Back(receipts)
        return Back(receipts, Board(now.clusters, now.review, now.protected))


class _Reasons(Mapping[str, Sequence[Sentence]]):
    """Why each photo goes, where what was suggested is done; found when it is asked for."""

    def __init__(self, decisions: Sequence[Decision], protected: Sequence[str]) -> None:
        self._protected = protected
        self._decisions = {p.path: decision for decision in decisions for p in decision.trash}

    def __getitem__(self, path: str) -> Sequence[Sentence]:
        """What is said of the photo and a kept one, had there been only these two."""
        decision = self._decisions[path]
        for kept in decision.keep:
            others = {photo.path for photo in decision.cluster.photos} - {path, kept.path}
            pair = decision.cluster.without(others)
            verdict = None if pair is None else keeper.suggest(pair, self._protected)
            if pair is not None and verdict is not None and verdict.keep == kept:
                return verdict.reasons[:2]
        raise KeyError(path)

    def __iter__(self) -> Iterator[str]:
        return iter(self._decisions)

    def __len__(self) -> int:
        return len(self._decisions)


class _Quiet:
    """A report that passes on progress; the results come together at the end."""

    def __init__(self, report: Report) -> None:
        self._report = report

    def __call__(self, progress: Progress) -> None:
        self._report(progress)

    def found(self, results: Sequence[object]) -> None:
        pass


class _InBatches(_Quiet):
    """A report that passes results on at most ten times a second; the last may be missing."""

    def __init__(self, report: Report) -> None:
        super().__init__(report)
        self._held: list[object] = []
        self._last = time.monotonic()

    def found(self, results: Sequence[object]) -> None:
        self._held += results
        now = time.monotonic()
        if now - self._last >= SECONDS_BETWEEN_BATCHES:
            self._last, held, self._held = now, self._held, []
            self._report.found(held)


def _narrowed(decisions: Sequence[Decision], paths: Collection[str]) -> tuple[Decision, ...]:
    """The decisions with none but these photos going."""
    narrowed = (
        replace(d, trash=frozenset(photo for photo in d.trash if photo.path in paths))
        for d in decisions
    )
    return tuple(decision for decision in narrowed if decision.trash)


def _without_history(decisions: Sequence[Decision], detail: str) -> tuple[TrashReceipt, ...]:
    return tuple(
        TrashReceipt(photo, None, Outcome.LEFT, datetime.now(UTC), Reason.NO_HISTORY, detail=detail)
        for decision in decisions
        for photo in decision.trash
    )

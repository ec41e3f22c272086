"""What the rules would do, worked out in the background: the newest question wins.

Knows the worker and the order of answers; the rules themselves are core's.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QThreadPool, Signal

from dupeviewer.core import collector
from dupeviewer.core.progress import Progress, Report, Stage
from dupeviewer.core.review import rules
from dupeviewer.core.review.review import Review
from dupeviewer.core.review.rules import Outcome, RuleSet, Tally
from dupeviewer.gui.jobs import SECONDS_BETWEEN_REPORTS, JobRunner
from dupeviewer.gui.rules.scales import Picked


@dataclass(frozen=True, slots=True)
class Question:
    """All that an answer depends on."""

    clusters: Picked
    rule_set: RuleSet
    review: Review
    protected: Sequence[str]


@dataclass(frozen=True, slots=True)
class Answer:
    """What the rules would do, and which of the folders in their order are not there."""

    outcome: Outcome
    missing: tuple[str, ...]


class Preview(QObject):
    """Answers the question asked last; `tallied` comes on the way, `answered` once at the end."""

    tallied = Signal(object)
    answered = Signal(object)  # Answer
    failed = Signal(str)

    def __init__(self, pool: QThreadPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = JobRunner(pool, self)
        self._next: Question | None = None
        self._jobs.resultsFound.connect(self._on_found)
        self._jobs.succeeded.connect(self._on_answer)
        self._jobs.cancelled.connect(self._go_on)
        self._jobs.failed.connect(self._on_failed)

    def ask(self, question: Question) -> None:
        """Forget what was asked before and answer this."""
        self._next = question
        if self._jobs.is_busy:
            self._jobs.stop()
        else:
            self._go_on()

    def shutdown(self) -> None:
        self._next = None
        self._jobs.shutdown()

    def _go_on(self) -> None:
        if self._next is not None:
            asked, self._next = self._next, None
            self._jobs.start(_work(asked))

    def _on_found(self, tallies: Sequence[object]) -> None:
        if self._next is None:
            for tally in tallies:
                self.tallied.emit(tally)

    def _on_answer(self, answer: Answer) -> None:
        if self._next is None:
            self.answered.emit(answer)
        else:
            self._go_on()

    def _on_failed(self, message: str) -> None:
        self.failed.emit(message)
        self._go_on()


def _work(question: Question) -> Callable[[Report], Answer]:
    def work(report: Report) -> Answer:
        order = question.rule_set.folders
        missing = tuple(folder for folder in order if not os.path.isdir(folder))
        there = tuple(folder for folder in order if folder not in missing)
        with collector.held_off():
            outcome = rules.apply(
                question.clusters.weighings(),
                replace(question.rule_set, folders=there),
                question.review,
                question.protected,
                _seldom(report),
            )
            outcome.tally, outcome.changes, outcome.emptied  # noqa: B018 - not while painting
        return Answer(outcome, missing)

    return work


def _seldom(report: Report) -> Callable[[Tally], None]:
    """Numbers as often as a person can read them; asked to stop, it does so at once."""
    last = 0.0

    def tell(tally: Tally) -> None:
        nonlocal last
        report(Progress(Stage.CHECK, tally.seen))
        now = time.monotonic()
        if now - last >= SECONDS_BETWEEN_REPORTS:
            last = now
            report.found([tally])

    return tell

"""What the rules would do, worked out in the background: the newest question wins.

Knows the worker and the order of answers; the rules themselves are core's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QThreadPool, Signal

from dupeviewer.core import collector
from dupeviewer.core.progress import Report
from dupeviewer.core.review import rules
from dupeviewer.core.review.review import Review
from dupeviewer.core.review.rules import Outcome, RuleSet
from dupeviewer.gui.jobs import JobRunner
from dupeviewer.gui.rules.picked import Picked


@dataclass(frozen=True, slots=True)
class Question:
    """All that an answer depends on."""

    clusters: Picked
    rule_set: RuleSet
    review: Review
    protected: Sequence[str]


class Preview(QObject):
    """Answers the question asked last; `tallied` comes on the way, `answered` once at the end."""

    tallied = Signal(object)
    answered = Signal(object, object)  # the question and its outcome
    failed = Signal(str)

    def __init__(self, pool: QThreadPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = JobRunner(pool, self)
        self._asked: Question | None = None
        self._next: Question | None = None
        self._jobs.resultsFound.connect(self._on_found)
        self._jobs.succeeded.connect(self._on_outcome)
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
            self._asked, self._next = self._next, None
            self._jobs.start(_work(self._asked))

    def _on_found(self, tallies: Sequence[object]) -> None:
        if self._next is None:
            for tally in tallies:
                self.tallied.emit(tally)

    def _on_outcome(self, outcome: Outcome) -> None:
        if self._next is None:
            self.answered.emit(self._asked, outcome)
        else:
            self._go_on()

    def _on_failed(self, message: str) -> None:
        self.failed.emit(message)
        self._go_on()


def _work(question: Question) -> Callable[[Report], Outcome]:
    def work(report: Report) -> Outcome:
        with collector.held_off():
            outcome = rules.apply(
                question.clusters.weighings(),
                question.rule_set,
                question.review,
                question.protected,
                lambda tally: report.found([tally]),
            )
            outcome.tally, outcome.changes, outcome.emptied  # noqa: B018 - not while painting
        return outcome

    return work

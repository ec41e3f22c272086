"""Deals a spot-check of what the rules would do, and brings back what is to be left out.

Knows when a hand is stale; what is dealt is core's affair, showing it the spot-check's.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtWidgets import QWidget

from dupeviewer.core import collector
from dupeviewer.core.review import spotcheck
from dupeviewer.core.review.rules import Outcome
from dupeviewer.core.review.spotcheck import Group, Hand
from dupeviewer.gui.jobs import JobRunner
from dupeviewer.gui.rules.spotcheck import SpotCheckDialog
from dupeviewer.gui.thumbnails import Thumbnails

DEALT_AT_ONCE = 2_000
"""Of more groups the least certain are looked for in the background."""


class Dealer(QObject):
    """One hand at a time."""

    leftOut = Signal(object)  # the places of groups
    markWanted = Signal()

    def __init__(self, thumbnails: Thumbnails, pool: QThreadPool, dialog: QWidget) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._thumbnails = thumbnails
        self._chance = random.Random()  # noqa: S311 - a sample, no secret
        self._asked: tuple[Sequence[Group], Outcome] | None = None
        self._jobs = JobRunner(pool, self)
        self._jobs.succeeded.connect(self._on_dealt)

    def shutdown(self) -> None:
        self._jobs.shutdown()

    def deal(self, groups: Sequence[Group], outcome: Outcome) -> None:
        """Show a hand, of very many groups as soon as it is found."""
        if self._jobs.is_busy:
            return
        self._asked = groups, outcome
        chance = self._chance
        if len(outcome.choices) <= DEALT_AT_ONCE:
            self._show(groups, outcome, spotcheck.deal(groups, outcome, chance))
            return

        def work(_report: object) -> tuple[Outcome, Hand]:
            with collector.held_off():
                return outcome, spotcheck.deal(groups, outcome, chance)

        self._jobs.start(work)

    def forget(self) -> None:
        """The rules are others: a hand that is still looked for is not shown."""
        self._asked = None

    def _on_dealt(self, dealt: tuple[Outcome, Hand]) -> None:
        outcome, hand = dealt
        if self._asked is not None and self._asked[1] is outcome:
            self._show(*self._asked, hand)

    def _show(self, groups: Sequence[Group], outcome: Outcome, hand: Hand) -> None:
        check = SpotCheckDialog(groups, outcome, hand, self._thumbnails, self._dialog)
        check.leftOut.connect(self.leftOut)
        check.markWanted.connect(self.markWanted)
        check.open()

"""What the rules would do, in numbers and in three samples.

Shows what it is given; working it out is the preview's affair.
"""

from __future__ import annotations

import random

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dupeviewer.core.review.rules import Outcome, Tally
from dupeviewer.core.review.spotcheck import DEALT
from dupeviewer.gui.models import words
from dupeviewer.gui.rules import wording
from dupeviewer.gui.rules.tiles import Samples
from dupeviewer.gui.thumbnails import Thumbnails
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Card, Label


class PreviewPanel(Card):
    """Numbers as they come; the samples once they are final."""

    leftWanted = Signal()
    checkWanted = Signal()

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("rulesPreview")
        self._outcome: Outcome | None = None
        self._order: list[int] = []
        self._state = Label("", self, quiet=True)
        self._decided = self._number_label("rulesDecided", "title")
        self._left = self._number_label("rulesLeft")
        self._already = self._number_label("rulesAlready")
        self._emptied = self._number_label("rulesEmptied")
        self._show_left = Button(self.tr("Show"), self, role=ButtonRole.QUIET)
        self._show_left.setObjectName("rulesShowLeftButton")
        self._show_left.setAccessibleName(self.tr("Show the groups that are left for you"))
        self._samples = Samples(thumbnails, self)
        self._none = Label("", self, quiet=True)
        self._none.setObjectName("rulesNone")
        self._none.setWordWrap(True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget(self)
        for page in (self._samples, self._none):
            self._pages.addWidget(page)
        self._another = Button(self.tr("Another sample"), self)
        self._another.setObjectName("anotherSampleButton")
        self._check = Button(self._spot_check(DEALT), self)
        self._check.setObjectName("spotCheckButton")
        self._lay_out()
        self._show_left.clicked.connect(self.leftWanted)
        self._another.clicked.connect(self._shuffle)
        self._check.clicked.connect(self.checkWanted)

    def begin(self) -> None:
        """The numbers are not known yet; the old ones stay until the first new ones come."""
        self._state.setText(self.tr("Calculating…"))
        for button in (self._show_left, self._another, self._check):
            button.setEnabled(False)

    def show_tally(self, tally: Tally) -> None:
        self._state.setText(wording.so_far(tally))
        self._write(tally)

    def show_failure(self, message: str) -> None:
        self._state.setText(message)

    def show_outcome(self, outcome: Outcome) -> None:
        tally = outcome.tally
        self._outcome = outcome
        self._state.setText(self.tr("updates as you edit"))
        self._write(tally, star_only=outcome.star_only)
        self._emptied.setText(wording.emptied(outcome.emptied))
        self._show_left.setEnabled(tally.for_the_user > 0)
        self._another.setEnabled(len(outcome.choices) > Samples.SHOWN)
        self._check.setEnabled(bool(outcome.choices))
        self._check.setText(self._spot_check(min(DEALT, len(outcome.choices)) or DEALT))
        self._none.setText(wording.none_decided(outcome))
        self._pages.setCurrentWidget(self._samples if outcome.choices else self._none)
        self._shuffle()

    def _spot_check(self, groups: int) -> str:
        return self.tr("Spot-check {groups}…").format(groups=words.group_count(groups))

    def _number_label(self, name: str, role: str = "body") -> Label:
        label = Label("", self, role="title" if role == "title" else "body")
        label.setObjectName(name)
        return label

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("What this would do"), self, role="strong"))
        head.addStretch(1)
        head.addWidget(self._state)
        left = QHBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._left)
        left.addWidget(self._show_left)
        left.addStretch(1)
        left.addWidget(self._already)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._emptied)
        foot.addStretch(1)
        foot.addWidget(self._another)
        foot.addWidget(self._check)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._decided)
        column.addLayout(left)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)
        self._decided.setText(self.tr("Calculating…"))
        self._emptied.setText(wording.emptied(0))

    def _write(self, tally: Tally, *, star_only: bool = False) -> None:
        self._decided.setText(wording.decided(tally, star_only=star_only))
        self._left.setText(wording.for_the_user(tally.for_the_user))
        self._already.setText(wording.already_decided(tally.already_decided))

    def _shuffle(self) -> None:
        if self._outcome is not None:
            choices = self._outcome.choices
            places = random.sample(sorted(choices), min(Samples.SHOWN, len(choices)))
            self._samples.show_choices([choices[place] for place in places], self._outcome)

"""Ten minutes of deciding: shows the best bargains one after the other, and ends gently.

Knows when it begins and ends and what it learned; which group comes next is the queue's affair.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.gui.models import words
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.review import ReviewPane
from dupeviewer.gui.session import GroupState, Session
from dupeviewer.gui.tidy import queue
from dupeviewer.gui.widgets.notice import Ask, Notice

MINUTES_S = 600.0
TICK_MS = 1000
MANY = 300
"""Groups from which on it is worth to say where to begin."""


class Tidy(QObject):
    """At most one at a time; `trashWanted` and `rulesWanted` are answers to what it says."""

    trashWanted = Signal()
    rulesWanted = Signal()
    begun = Signal()

    def __init__(
        self,
        session: Session,
        review: ReviewPane,
        preferences: Preferences,
        notice: Notice,
        parent: QObject,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._review = review
        self._preferences = preferences
        self._notice = notice
        self._clock = clock
        self._rows: list[int] = []
        self._began = self._shown = 0.0
        self._decided: set[int] = set()
        self._bytes_before = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        review.tidy_bar.stopWanted.connect(self.stop)
        review.queueEnded.connect(self.stop)
        session.reviewChanged.connect(self._on_review)
        session.clustersReset.connect(self._on_reset)

    @property
    def is_on(self) -> bool:
        return bool(self._rows)

    def start(self) -> None:
        """Begin with the best bargain; without groups to review nothing happens."""
        rows = queue.rows(self._session, self._preferences.tidy_times)
        if self.is_on or not rows:
            return
        self._rows = rows
        self._decided = set()
        self._bytes_before = self._session.totals().marked_bytes
        self._began = self._shown = self._clock()
        self.begun.emit()
        self._review.take_queue(self.next_row)
        self._review.show_row(rows[0], is_open=True)
        self._tell()
        self._timer.start()

    def stop(self) -> None:
        """End, and say what came of it."""
        if not self.is_on:
            return
        self._end()
        look = self.tr("Review & trash…").replace("&", "&&")
        answers = ((look, self.trashWanted.emit), (self.tr("Later"), None))
        self._notice.ask(Ask(self._summary(), answers))

    def tick(self) -> None:
        """Look at the clock; a group that is being looked at is not taken away."""
        self._tell()

    def next_row(self, row: int, step: int = 1) -> int | None:
        """The next group in the queue that is still to review; none once the time is over."""
        if step > 0 and self._share() >= 1.0:
            return None
        place = self._rows.index(row) if row in self._rows else -1
        rest = self._rows[place + 1 :] if step > 0 else self._rows[:place][::-1]
        is_open = (r for r in rest if self._session.group_state(r) is GroupState.TO_REVIEW)
        self._shown = self._clock()
        return next(is_open, None) if step > 0 else next(iter(rest), None)

    def suggest_beginning(self) -> None:
        """After a large scan: where to begin, and what is quick."""
        groups = len(self._session.clusters)
        if groups < MANY:
            return
        kinds = self._session.board.measures["kind"]
        quick = int((kinds <= Kind.SAME).sum())
        text = self.tr(
            "{groups}. About {quick} can be decided by rules in a few minutes; {rest} need your"
            " eye."
        ).format(
            groups=words.group_count(groups),
            quick=words.number(_about(quick)),
            rest=words.number(_about(groups - quick)),
        )
        self._notice.ask(
            Ask(
                text,
                (
                    (self.tr("Start with the quick ones"), self.rulesWanted.emit),
                    (self.tr("Ten-minute tidy"), self.start),
                    (self.tr("Later"), None),
                ),
            )
        )

    def _on_review(self, changed: list[int]) -> None:
        if not self.is_on:
            return
        row = self._review.group.row
        if row in changed and row not in self._decided and self._is_decided(row):
            self._decided.add(row)
            kind, taken = self._session.clusters[row].kind, self._clock() - self._shown
            times = queue.with_time(self._preferences.tidy_times, kind, taken)
            self._preferences.tidy_times = times
        self._decided = {row for row in self._decided if self._is_decided(row)}
        self._tell()

    def _is_decided(self, row: int) -> bool:
        return self._session.group_state(row) in (GroupState.DECIDED, GroupState.DISMISSED)

    def _on_reset(self) -> None:
        """The groups are others: what was in the queue means nothing any more."""
        if self.is_on:
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        self._rows = []
        self._review.take_queue(None)

    def _share(self) -> float:
        return (self._clock() - self._began) / MINUTES_S

    def _tell(self) -> None:
        self._review.tidy_bar.tell(self._share(), len(self._decided), self._gained())

    def _gained(self) -> int:
        return max(0, self._session.totals().marked_bytes - self._bytes_before)

    def _summary(self) -> str:
        text = self.tr("Done. {groups}, {size} ready for the {trash}.").format(
            groups=words.group_count(len(self._decided)),
            size=words.size(self._gained()),
            trash=words.trash(),
        )
        seconds = queue.seconds_left(self._session, self._preferences.tidy_times)
        more = math.ceil(seconds / MINUTES_S)
        if more == 0:
            return text
        if more == 1:
            return f"{text} {self.tr('About 1 more session like this finishes your library.')}"
        rest = self.tr("About {n} more sessions like this finish your library.")
        return f"{text} {rest.format(n=words.number(more))}"


def _about(count: int) -> int:
    """To hundreds where there are thousands, for nobody counts them."""
    return round(count, -2) if count >= 1000 else count

"""What the settings say of suggestions: in force at once, and told in how many groups it counts.

Knows which settings those are; the suggestions themselves are core's, the marks stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from PySide6.QtCore import QObject, QThreadPool, Signal

from dupeviewer.core.likeness.cluster import Cluster
from dupeviewer.core.photos.photo import is_within
from dupeviewer.core.progress import Progress, Report, Stage
from dupeviewer.core.review import keeper
from dupeviewer.core.review.ranking import Merit, Ranking
from dupeviewer.gui.jobs import JobRunner
from dupeviewer.gui.models import words
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.session import GroupState, Session
from dupeviewer.gui.state.standing import code

FIELDS = ("folder_order", "never_from", "ranking", "prefers_jpeg")

Wishes = tuple[tuple[str, ...], tuple[str, ...], Ranking]
"""The folders that are preferred, those of which nothing is suggested, and what weighs more."""


def ranking_of(preferences: Preferences) -> Ranking:
    """As the user has it; what is not understood is passed over."""
    known = {merit.value: merit for merit in Merit}
    named = [known.pop(name) for name in preferences.ranking if name in known]
    return Ranking((*named, *known.values()), preferences.prefers_jpeg)


class Suggesting(QObject):
    """`said` is one sentence after a change that matters."""

    said = Signal(str)

    def __init__(
        self, session: Session, preferences: Preferences, pool: QThreadPool, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._preferences = preferences
        self._jobs = JobRunner(pool, self)
        self._told = self._wishes()
        self._is_asked_again = False
        self._jobs.succeeded.connect(self._on_counted)
        self._jobs.cancelled.connect(self._on_end)
        self._jobs.failed.connect(self._on_end)
        preferences.changed.connect(self._on_preference)
        session.prefer_folders(*self._told)

    def shutdown(self) -> None:
        self._is_asked_again = False
        self._jobs.shutdown()

    def _wishes(self) -> Wishes:
        preferences = self._preferences
        return preferences.folder_order, preferences.never_from, ranking_of(preferences)

    def _on_preference(self, name: str) -> None:
        if name not in FIELDS:
            return
        self._session.prefer_folders(*self._wishes())
        if self._jobs.is_busy:
            self._is_asked_again = True
            self._jobs.stop()
        else:
            self._count()

    def _count(self) -> None:
        session, before, now = self._session, self._told, self._wishes()
        clusters, states = session.board.clusters.copy(), session.board.states
        undecided = np.flatnonzero(states == code(GroupState.TO_REVIEW)).tolist()
        protected = session.protected

        def work(report: Report) -> tuple[Wishes, int]:
            asked = map(clusters.__getitem__, undecided)
            return now, _changed(asked, len(undecided), protected, before, now, report)

        self._jobs.start(work)

    def _on_counted(self, outcome: tuple[Wishes, int]) -> None:
        self._told, count = outcome
        if count == 1:
            self.said.emit(self.tr("Suggestion updated in 1 group you haven't decided."))
        elif count:
            text = self.tr("Suggestions updated in {n} groups you haven't decided.")
            self.said.emit(text.format(n=words.number(count)))
        self._on_end()

    def _on_end(self, _why: str = "") -> None:
        if self._is_asked_again:
            self._is_asked_again = False
            self._count()


def _changed(
    clusters: Iterable[Cluster],
    total: int,
    protected: Sequence[str],
    before: Wishes,
    now: Wishes,
    report: Report,
) -> int:
    """In how many clusters another photo is suggested, or now one or none; raises Stopped."""
    concerned = {*before[0], *before[1], *now[0], *now[1]}
    is_any_concerned = before[2] != now[2]
    count = 0
    for place, cluster in enumerate(clusters):
        report(Progress(Stage.CHECK, place, total))
        if is_any_concerned or _lies_in(cluster, concerned):
            count += _kept(cluster, protected, before) != _kept(cluster, protected, now)
    return count


def _lies_in(cluster: Cluster, folders: Iterable[str]) -> bool:
    return any(is_within(photo.path, folder) for folder in folders for photo in cluster.photos)


def _kept(cluster: Cluster, protected: Sequence[str], wishes: Wishes) -> str | None:
    verdict = keeper.verdict(cluster, protected, frozenset(), *wishes)
    return verdict.keep.path if isinstance(verdict, keeper.Suggestion) else None

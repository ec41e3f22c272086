"""Groups at another setting of "How alike", made in the background from the matches of the scan.

Knows which setting was asked for last and what each setting would give; the newest request wins,
and what is shown stays until its answer is laid out.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QThreadPool, Signal

from dupeviewer.core import collector
from dupeviewer.core.likeness.laid import Laid
from dupeviewer.core.likeness.web import Count, Web
from dupeviewer.core.progress import Progress, Report, Stage
from dupeviewer.gui.jobs import JobRunner
from dupeviewer.gui.session import Session
from dupeviewer.gui.state.album import Album
from dupeviewer.gui.state.board import Board

STOPS = (0, 10, 40, 100)
"""Exact, same picture, close, loose: the largest difference at each."""


class _Matches:
    """The matches, the photos in them that have gone, and the album of all, made once."""

    def __init__(self, web: Web, gone: frozenset[str], album: Album | None = None) -> None:
        self.web = web
        self.gone = gone
        self._album = album

    @classmethod
    def of(cls, session: Session) -> _Matches:
        """Those of the session; where a board was laid out by them, with its album."""
        web, album = session.web, session.board.album
        is_same = album is not None and album.photos is web.photos
        return cls(web, session.gone, album if is_same else None)

    def left_by(self, gone: frozenset[str]) -> _Matches:
        """The same matches after other photos have gone."""
        return _Matches(self.web, gone, self._album)

    def album(self, report: Report) -> Album:
        if self._album is None:
            self._album = Album(self.web.photos, lambda: report(Progress(Stage.MATCH, 0, 1)))
        return self._album


class Regrouping(QObject):
    """One setting at a time; while there is nothing to do, it counts what the others would give.

    A count that has begun is not waited for.
    """

    counted = Signal(int, object)
    busyChanged = Signal(bool)

    def __init__(self, session: Session, pool: QThreadPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pool = pool
        self._jobs = JobRunner(pool, self)
        self._wanted: int | None = None
        self._doing: int | None = None
        self._counts: dict[int, Count] = {}
        self._of = _Matches.of(session)
        self._counting = JobRunner(pool, self)
        for jobs in (self._jobs, self._counting):
            jobs.resultsFound.connect(self._on_counted)
        self._counting.succeeded.connect(self._count_on)
        self._counting.cancelled.connect(self._count_on)
        self._jobs.succeeded.connect(self._on_done)
        self._jobs.cancelled.connect(self._go_on)
        self._jobs.failed.connect(self._on_failed)
        session.webChanged.connect(self._on_web)
        session.clustersReset.connect(self._on_web)
        self._go_on()

    @property
    def wanted(self) -> int:
        """The setting that was asked for last."""
        if self._wanted is not None:
            return self._wanted
        return self._session.max_difference if self._doing is None else self._doing

    @property
    def counts(self) -> dict[int, Count]:
        """What each setting gives, as far as it is known."""
        return self._counts

    def ask(self, max_difference: int) -> None:
        """Show the groups of this setting, as soon as may be."""
        if max_difference == self.wanted:
            return
        self._wanted = max_difference
        self.busyChanged.emit(True)
        self._begin_anew()

    def shutdown(self) -> None:
        self._counting.shutdown()
        self._jobs.shutdown()

    def _begin_anew(self) -> None:
        self._counting.stop()
        if self._jobs.is_busy:
            self._jobs.stop()
        else:
            self._go_on()

    def _on_web(self) -> None:
        web, gone, of = self._session.web, self._session.gone, self._of
        if web is of.web and gone == of.gone:
            return
        if web is not of.web:
            self._wanted = None
        elif self._doing is not None or of.gone - gone:
            self._wanted = self.wanted
        self._doing = None
        self._of = of.left_by(gone) if web is of.web else _Matches.of(self._session)
        self._counts = {}
        self._begin_anew()

    def _go_on(self) -> None:
        """The setting asked for, else the bars."""
        self._doing = None
        of = self._of
        if self._wanted is not None:
            self._doing, self._wanted = self._wanted, None
            session = self._session
            review, protected, setting = session.review, session.protected, self._doing

            def regroup(report: Report) -> Board:
                with collector.held_off():
                    grouping = of.web.group(setting, of.gone)
                    report.found([(of, setting, grouping.count)])
                    laid = Laid(of.web, grouping)
                    return Board(laid, review, protected, of.album(report))

            self._jobs.start(regroup)
        else:
            self._count_on()

    def _count_on(self) -> None:
        """The next bars, unless there is more urgent work."""
        of, missing = self._of, self._missing()
        if missing and not self._jobs.is_busy and not self._counting.is_busy:
            self._counting.start(lambda report: _count(of, missing, report))

    def _missing(self) -> Sequence[int]:
        """The settings not counted yet, those with a name first."""
        depth = self._session.depth
        if not self._of.web.found:
            return ()
        order = [*(stop for stop in STOPS if stop <= depth), *range(depth + 1)]
        return [setting for setting in dict.fromkeys(order) if setting not in self._counts]

    def _on_counted(self, results: Sequence[tuple[_Matches, int, Count]]) -> None:
        for of, setting, count in results:
            if of is self._of:
                self._counts[setting] = count
                self.counted.emit(setting, count)

    def _on_done(self, done: Board | None) -> None:
        if done is not None and self._doing is not None and self._wanted is None:
            setting, self._doing = self._doing, None
            before = [self._session.board]
            self._session.show_board(done, setting)
            self.busyChanged.emit(False)
            self._pool.start(lambda: _let_go(before))
        if not self._jobs.is_busy:
            self._go_on()

    def _on_failed(self, _message: str) -> None:
        """The job has logged why; what is shown stays."""
        self._doing = None
        self.busyChanged.emit(False)


def _count(of: _Matches, settings: Sequence[int], report: Report) -> None:
    with collector.held_off():
        of.album(report)
    for done, setting in enumerate(settings):
        report(Progress(Stage.MATCH, done, len(settings)))
        report.found([(of, setting, of.web.group(setting, of.gone).count)])


def _let_go(boards: list[Board]) -> None:
    """Part with the groups of a board, which only this list holds."""
    collector.let_go([*boards.pop().clusters.made])

"""Photos of groups that are not where or what the scan saw: looked for, read again, left out.

Knows when work is done and what the session learns by it; how a photo is known again is core's
affair.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from operator import attrgetter
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from dupeviewer.core import collector, revisit
from dupeviewer.core.likeness import fingerprint
from dupeviewer.core.likeness.cluster import Cluster
from dupeviewer.core.likeness.laid import Laid
from dupeviewer.core.likeness.web import Web
from dupeviewer.core.photos import formats
from dupeviewer.core.photos.photo import Photo, Unreadable
from dupeviewer.core.progress import Report
from dupeviewer.core.review.review import Mark
from dupeviewer.core.storage.fingerprints import Store
from dupeviewer.gui.background.scanner import Scanner
from dupeviewer.gui.jobs import JobRunner, PoolExecutor
from dupeviewer.gui.session import Session
from dupeviewer.gui.state.board import Board, remaining
from dupeviewer.gui.state.rows import Rows
from dupeviewer.gui.thumbnails import Thumbnails

_READERS = 2
_COMPARED_WITH = 12
"""So many of a large group, the nearest, are read to say what a changed photo is to them."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """A photo as the session showed it when work on it began, and all that was shown then."""

    photo: Photo
    cluster: Cluster
    clusters: Rows
    web: Web


@dataclass(frozen=True, slots=True)
class _Mended:
    """The photo as it is now, in its group and among all matches."""

    now: Photo
    cluster: Cluster
    web: Web


@dataclass(frozen=True, slots=True)
class _Out:
    """The photo leaves its group; `left` are all groups without it, if its own goes with it."""

    problem: Unreadable | None = None
    left: Board | None = None


_Outcome = _Mended | _Out | None
"""None where all stays as it is."""

_Work = Callable[[_Seen, Report], _Outcome]


@dataclass(frozen=True, slots=True)
class _Task:
    """Work on a photo, and what is said of each way in which it may end."""

    work: _Work
    mended: str = ""
    out: str = ""
    unread: str = ""
    refused: str = ""


class Mending(QObject):
    """One photo at a time, in the background; what is asked for meanwhile waits."""

    said = Signal(str)

    def __init__(
        self,
        session: Session,
        scanner: Scanner,
        thumbnails: Thumbnails,
        cache: Path,
        pool: QThreadPool,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._scanner = scanner
        self._thumbnails = thumbnails
        self._cache = cache
        self._window = window
        self._pool = pool
        self._waiting: dict[str, _Task] = {}
        self._doing: tuple[_Seen, _Task] | None = None
        self._readers = QThreadPool(self)
        self._readers.setMaxThreadCount(_READERS)
        self._jobs = JobRunner(pool, self)
        self._jobs.succeeded.connect(self._on_done)
        self._jobs.failed.connect(self._on_broken_off)
        self._jobs.cancelled.connect(self._on_broken_off)

    # What can be asked for

    def read_again(self, path: str) -> None:
        """A photo that has changed since the scan: see whether it is still a copy."""
        options = self._scanner.options(os.path.dirname(path))
        setting, executor = self._session.max_difference, PoolExecutor(self._readers)

        def work(seen: _Seen, report: Report) -> _Outcome:
            photo, cluster, web = seen.photo, seen.cluster, seen.web
            others = _nearest(cluster, photo)
            try:
                found = revisit.read_again(photo, others, options, executor, report)
            except FileNotFoundError:
                return None
            if isinstance(found, Unreadable):
                return _Out(found)
            now, matches = found
            close = tuple(match for match in matches if match.difference <= setting)
            if not close:
                return _Out()
            if web.found:
                web = revisit.rewoven(web, photo, now, matches)
            return _Mended(now, revisit.replaced(cluster, photo, now, close), web)

        self._ask(
            path,
            _Task(
                work,
                self.tr("{name} has changed since the scan. It is still a copy."),
                self.tr("{name} has changed since the scan. It is no copy any more."),
                self.tr("{name} has changed since the scan. It can't be read any more."),
            ),
        )

    def locate(self, path: str) -> None:
        """A photo that is not where it was: let the user say where it is now."""
        name = os.path.basename(path)
        dialog = QFileDialog(self._window, self.tr("Where is {name} now?").format(name=name))
        dialog.setObjectName("locateFileDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setDirectory(_nearest_folder(path))
        patterns = " ".join(f"*{suffix}" for suffix in sorted(formats.SUFFIXES))
        dialog.setNameFilter(self.tr("Photos ({patterns})").format(patterns=patterns))
        dialog.fileSelected.connect(partial(self.take, path))
        dialog.open()

    def take(self, path: str, place: str) -> None:
        """The photo is at this place now, if it is the same there byte by byte."""
        place = os.path.realpath(place)
        if self._session.row_of(place) is not None:
            self._say(self.tr("{name} is in a group already."), place)
            return
        options, cache = self._scanner.options(os.path.dirname(path)), self._cache
        algorithm = fingerprint.algorithm(options.algorithm, options.bits)

        def work(seen: _Seen, _report: Report) -> _Outcome:
            photo, web = seen.photo, seen.web
            try:
                with Store.open(cache) as store:
                    now = revisit.found_at(photo, place, algorithm, store)
            except OSError:
                return None
            others = (each for each in seen.cluster.photos if each != photo)
            if now is None or any(now.file_id == each.file_id for each in others):
                return None
            if web.found:
                web = revisit.rewoven(web, photo, now)
            return _Mended(now, revisit.replaced(seen.cluster, photo, now), web)

        refused = self.tr("That file is not {name} as it was scanned.")
        self._ask(path, _Task(work, self.tr("{name} is found again."), refused=refused))

    def remove(self, path: str) -> None:
        """Leave a photo out of the groups: it is not there any more."""
        self._ask(path, _Task(_leave_out))

    def shutdown(self) -> None:
        self._waiting.clear()
        self._jobs.shutdown()
        self._readers.waitForDone()

    # One after the other

    def _ask(self, path: str, task: _Task) -> None:
        if self._doing is None or self._doing[0].photo.path != path:
            self._waiting.setdefault(path, task)
        self._go_on()

    def _go_on(self) -> None:
        while self._waiting and not self._jobs.is_busy:
            path = next(iter(self._waiting))
            self._begin(path, self._waiting.pop(path))

    def _begin(self, path: str, task: _Task) -> None:
        session = self._session
        row = session.row_of(path)
        if row is None:
            return
        clusters = session.board.clusters.copy()
        seen = _Seen(session.board.photo(path), clusters[row], clusters, session.web)
        lay_out = self._laying_out(seen)

        def work(report: Report) -> _Outcome:
            outcome = task.work(seen, report)
            if not isinstance(outcome, _Out) or seen.cluster.without({path}) is not None:
                return outcome
            with collector.held_off():
                return _Out(outcome.problem, lay_out())

        self._doing = seen, task
        self._jobs.start(work)

    def _laying_out(self, seen: _Seen) -> Callable[[], Board]:
        """All groups without a photo; with a web they are there at once, as columns."""
        session, path, web = self._session, seen.photo.path, seen.web
        review, protected = session.review.without([path]), session.protected
        setting, gone = session.max_difference, session.gone | {path}

        def lay_out() -> Board:
            if web.found:
                return Board(Laid(web, web.group(setting, gone)), review, protected)
            return Board(remaining(seen.clusters, {path}), review, protected)

        return lay_out

    def _on_done(self, outcome: _Outcome) -> None:
        if self._doing is None:
            return
        (seen, task), self._doing = self._doing, None
        session, path = self._session, seen.photo.path
        row = session.row_of(path)
        if row is not None and (
            session.clusters[row] is not seen.cluster or session.web is not seen.web
        ):
            self._waiting[path] = task  # grouped anew meanwhile
        elif row is not None:
            self._end(outcome, seen, task, row)
        self._go_on()

    def _on_broken_off(self) -> None:
        """All stays as it is; the photo may be asked for again."""
        self._doing = None
        self._go_on()

    def _end(self, outcome: _Outcome, seen: _Seen, task: _Task, row: int) -> None:
        path = seen.photo.path
        match outcome:
            case _Mended():
                self._put_in_place(outcome, seen, row)
                self._say(task.mended, path)
            case _Out(problem, left):
                self._leave_out(seen, row, left)
                if problem is not None:
                    others = (p for p in self._session.problems if p.path != path)
                    self._session.set_problems(sorted((*others, problem), key=_path))
                self._say(task.out if problem is None else task.unread, path)
            case None:
                self._thumbnails.forget(path)
                self._say(task.refused, path)

    # What the session learns

    def _put_in_place(self, mended: _Mended, seen: _Seen, row: int) -> None:
        """A mark for the trash was made of what the photo was, and goes where that has changed."""
        session, now, path = self._session, mended.now, seen.photo.path
        mark = session.review.mark(path)
        is_moved = now.path != path
        is_to_go = mark is Mark.TRASH and (not is_moved or session.board.is_last_copy(row, path))
        marks = {path: None, now.path: None if is_to_go else mark}
        session.take_review(session.review.with_marks(marks))
        board, setting, gone = session.board.copy(), session.max_difference, session.gone
        board.replace(row, mended.cluster)
        if mended.web is not session.web:
            session.set_web(mended.web, session.depth)
        if gone:
            session.remove_photos(gone, board)
        session.show_board(board, setting)

    def _leave_out(self, seen: _Seen, row: int, left: Board | None) -> None:
        session, path = self._session, seen.photo.path
        rest = seen.cluster.without({path})
        if rest is not None:
            left = session.board.copy()
            left.replace(row, rest)
        elif session.board.clusters != seen.clusters:
            left = None
        before = [*session.board.clusters.made]
        session.remove_photos([path], left)
        self._pool.start(lambda: collector.let_go(before))

    def _say(self, text: str, path: str) -> None:
        if text:
            self.said.emit(text.format(name=os.path.basename(path)))


_path = attrgetter("path")


def _leave_out(_seen: _Seen, _report: Report) -> _Outcome:
    return _Out()


def _nearest(cluster: Cluster, photo: Photo) -> Sequence[Photo]:
    """The photos of a cluster that are most like one of them."""
    met = ((cluster.between(photo, other), other) for other in cluster.photos)
    near = [(match.difference, other.path, other) for match, other in met if match is not None]
    return [other for _, _, other in sorted(near, key=lambda each: each[:2])[:_COMPARED_WITH]]


def _nearest_folder(path: str) -> str:
    """The innermost folder around a path that is still there."""
    folder = os.path.dirname(path)
    while not os.path.isdir(folder) and os.path.dirname(folder) != folder:
        folder = os.path.dirname(folder)
    return folder

"""What the window remembers: every mark and the last session, written down while the user works.

Knows when to write and what to show again; the file is storage's affair, the screens' place theirs.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from dupeviewer.core.likeness.cluster import Cluster
from dupeviewer.core.likeness.web import Web
from dupeviewer.core.progress import Progress, Stage
from dupeviewer.core.review.review import Review
from dupeviewer.core.storage import result as packing
from dupeviewer.core.storage.verdicts import Changes, Marked, Unwritable, Verdicts
from dupeviewer.gui.jobs import JobRunner
from dupeviewer.gui.memory import remembered
from dupeviewer.gui.memory.remembered import Place, Remembered, State
from dupeviewer.gui.session import Session
from dupeviewer.gui.state.rows import RowOf, Rows

logger = logging.getLogger(__name__)

PATIENCE_MS = 200
"""How long after a key press the writing begins: what comes in between goes with it."""


class Memory(QObject):
    """Writes in a thread of its own, in order; without a file it remembers nothing, and `trouble`
    says why there is none.

    `loaded` gives what the last run left, `failed` a sentence for the log and the user.
    """

    loaded = Signal(object)  # Remembered
    noted = Signal(object, bool)  # the Place that is written down, and whether with its groups
    failed = Signal(str)

    def __init__(
        self,
        session: Session,
        verdicts: Verdicts | None,
        pool: QThreadPool,
        parent: QObject | None = None,
        *,
        trouble: str = "",
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.verdicts = verdicts
        self._trouble = trouble
        self._place: Callable[[], Place] = Place
        self._is_practice: Callable[[], bool] = bool
        self._saved = self._known = Review()  # what is written, and whose states are known
        self._states: dict[str, State] = {}
        self._board, self._web = session.board, session.web
        self._scan: dict[str, int] | None = None
        self._result_is_old = False
        self._is_loading = self._is_closing = False
        self._jobs = JobRunner(pool, self)
        self._writer = QThreadPool(self)
        self._writer.setMaxThreadCount(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE_MS)
        self._connect()

    def ask(self, place: Callable[[], Place], is_practice: Callable[[], bool]) -> None:
        """Whom to ask where the user is, and whether all is only practice."""
        self._place, self._is_practice = place, is_practice

    def let_go(self) -> None:
        """Whom it asked has gone without having been closed: nothing more is written."""
        self._timer.stop()
        self._is_practice = _always

    @property
    def states(self) -> Mapping[str, State]:
        """Size and time of change of the photos that are marked, when they were marked."""
        return dict(self._states)

    def load(self) -> None:
        """Read what the last run left; ends in `loaded`."""
        if self.verdicts is None:
            if self._trouble:
                self.failed.emit(self._trouble)
            self.loaded.emit(Remembered())
            return
        verdicts = self.verdicts
        self._is_loading = True
        self._jobs.start(lambda _report: remembered.read(verdicts))

    def take(self, left: Remembered, *, with_session: bool) -> None:
        """Go on with it: always with what was said, and with folders and groups if asked."""
        self._saved = self._known = left.review
        self._states = dict(left.states)
        self._session.take_review(left.review)
        if with_session:
            for folder in left.folders:
                self._session.add_folder(folder.path, protected=folder.protected)
                self._session.listed.put_back(folder)
            self._session.set_problems(left.problems, left.misnamed)
            shown = left.shown
            self._session.set_web(shown.web, shown.depth)
            self._session.show_board(left.board, shown.max_difference)
            self._result_is_old = shown.is_lighter

    def scan_started(self) -> None:
        self._scan = {"done": 0, "total": 0}
        self.save_soon()

    def scan_progressed(self, progress: Progress) -> None:
        if progress.stage is Stage.READ and self._scan is not None:
            self._scan = {"done": progress.done, "total": progress.total or 0}
            self.save_soon()

    def scan_ended(self) -> None:
        """It has a result, be it of a part: this is what is shown next time."""
        self._scan = None
        self._result_is_old = True
        self.save_soon()

    def save_soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def save(self) -> None:
        """Write what has changed, away from this thread."""
        self._timer.stop()
        if self.verdicts is None or self._is_loading or self._is_practice():
            return
        place = self._place()
        has_groups = self._scan is None or self._is_closing
        self.noted.emit(place, has_groups)
        before, after, values = self._saved, self._session.review, self._values(place)
        self._saved = after
        known = self._session.board.clusters.copy(), self._session.board.row_of.copy()
        result: tuple[tuple[Cluster, ...], Web] | None = None
        if self._result_is_old and has_groups:
            self._result_is_old = False
            web = self._session.web
            result = () if web.found else tuple(self._session.clusters), web

        def work(verdicts: Verdicts) -> None:
            _write(verdicts, self._changes(before, after, *known), values, result)

        self.write(work)

    def write(self, work: Callable[[Verdicts], None]) -> None:
        """Do this after all that is being written."""
        verdicts = self.verdicts
        if verdicts is not None:
            self._writer.start(lambda: self._try(work, verdicts))

    def wait(self) -> None:
        """Until all that was to be written is."""
        self._writer.waitForDone()

    def close(self) -> None:
        """Write the last, and leave a note that the program ended as it should.

        Of a scan that is left unfinished, the groups found so far are there next time.
        """
        self._jobs.shutdown()
        self._is_closing = True
        self._result_is_old |= self._scan is not None and len(self._session.clusters) > 0
        self.save()
        self.write(lambda verdicts: verdicts.keep({"running": None}))
        self.wait()
        if self.verdicts is not None:
            self.verdicts.close()
            self.verdicts = None

    def _connect(self) -> None:
        self._timer.timeout.connect(self.save)
        self._jobs.succeeded.connect(self._on_loaded)
        self._jobs.failed.connect(self._on_failed)
        self._session.reviewChanged.connect(self.save_soon)
        self._session.foldersChanged.connect(self.save_soon)
        self._session.clustersReset.connect(self._on_reset)

    def _on_reset(self) -> None:
        """Other photos or another setting; without a web the groups are all there is."""
        web = self._session.web
        if self._scan is None and (not web.found or web is not self._web):
            self._result_is_old = True
        self._web = web
        self._learn_states()
        self._board = self._session.board
        self.save_soon()

    def _learn_states(self) -> None:
        """Of photos that were marked right before others were shown, and not yet looked at."""
        before, marks = self._known.marks, self._session.review.marks
        if before is marks:
            return
        new = {path for path, mark in marks.items() if before.get(path) is not mark}
        for path in filter(self._board.row_of.__contains__, new):
            photo = self._board.photo(path)
            self._states[path] = photo.size, photo.mtime_ns

    def _on_loaded(self, left: Remembered) -> None:
        self._is_loading = False
        self.loaded.emit(left)

    def _on_failed(self, message: str) -> None:
        self._is_loading = False
        self.failed.emit(message)
        self.loaded.emit(Remembered())

    def _try(self, work: Callable[[Verdicts], None], verdicts: Verdicts) -> None:
        try:
            work(verdicts)
        except Unwritable as error:
            logger.info("not remembered: %s", error)
            self.failed.emit(str(error))

    def _changes(self, before: Review, after: Review, clusters: Rows, row_of: RowOf) -> Changes:
        """What the review says now and has not said when it was written last; there may be very
        many marks in it, so this is asked in the writing thread."""
        marks: dict[str, Marked | None] = {}
        if before.marks is not after.marks:
            gone = before.marks.keys() - after.marks.keys()
            marks = dict.fromkeys(gone)
            for path in gone:
                self._states.pop(path, None)
            for path, mark in after.marks.items():
                if before.marks.get(path) is mark:
                    continue
                row = row_of.get(path)
                state = self._states.get(path) if row is None else _state(clusters[row], path)
                if state is not None:
                    self._states[path] = state
                    marks[path] = Marked(*state, mark.value)
        self._known = after
        now, then = remembered.said(after), remembered.said(before)
        return Changes(marks, now - then, then - now)

    def _values(self, place: Place) -> dict[str, bytes | None]:
        session = {
            "folders": [[f.path, f.protected, f.is_ticked] for f in self._session.folders],
            "problems": [[p.path, p.reason.value, p.message] for p in self._session.problems],
            "misnamed": [[m.path, m.format] for m in self._session.misnamed],
            "place": [place.screen, place.path, dict(place.filters)],
            "setting": [self._session.depth, self._session.max_difference],
            "gone": sorted(self._session.gone),
        }
        scan = None if self._scan is None else json.dumps(self._scan).encode()
        return {
            "session": json.dumps(session).encode(),
            "scan": scan,
            "running": b"yes",
        }


def _always() -> bool:
    return True


def _state(cluster: Cluster, path: str) -> State:
    return next((p.size, p.mtime_ns) for p in cluster.photos if p.path == path)


def _write(
    verdicts: Verdicts,
    changes: Changes,
    values: Mapping[str, bytes | None],
    result: tuple[tuple[Cluster, ...], Web] | None,
) -> None:
    if changes:
        verdicts.save(changes)
    more = {} if result is None else {"result": packing.pack(*result)}
    verdicts.keep({**values, **more})

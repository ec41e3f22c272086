"""Which photos of the groups the user has trashed before: asked of the journal in the background.

Knows when to ask; how a photo is known again is core's affair.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from datetime import datetime

from PySide6.QtCore import QObject, QThreadPool, Signal

from dupeviewer.core import collector, trash
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.progress import Report
from dupeviewer.core.trash import returned
from dupeviewer.gui.jobs import JobRunner
from dupeviewer.gui.models import words
from dupeviewer.gui.session import Session

logger = logging.getLogger(__name__)

Times = Mapping[str, datetime]


class Returned(QObject):
    """Asks once for each set of photos, whatever the setting at which they are grouped."""

    changed = Signal()

    def __init__(
        self, session: Session, journal_path: str, pool: QThreadPool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._journal_path = journal_path
        self._times: Times = {}
        self._asked_of: object = None
        self._is_old = False
        self._jobs = JobRunner(pool, self)
        self._jobs.succeeded.connect(self._on_found)
        self._jobs.cancelled.connect(self._look_again)
        self._jobs.failed.connect(self._look_again)
        session.clustersReset.connect(self._follow)
        session.webChanged.connect(self._follow)

    @property
    def paths(self) -> frozenset[str]:
        return frozenset(self._times)

    def said(self, path: str) -> str:
        """When the same photo went, in a sentence; nothing where it never did."""
        when = self._times.get(path)
        return "" if when is None else words.trashed_before(when)

    def look(self) -> None:
        """Ask anew: photos went, or were put back."""
        self._is_old = True
        if self._jobs.is_busy:
            self._jobs.stop()
        else:
            self._look_again()

    def shutdown(self) -> None:
        self._jobs.shutdown()

    def _follow(self) -> None:
        """The photos of all matches are the same at every setting."""
        session = self._session
        of = session.web if session.web.found else session.board.clusters.laid
        if of is not self._asked_of:
            self._asked_of = of
            self.look()

    def _look_again(self) -> None:
        if not self._is_old:
            return
        self._is_old = False
        web, clusters = self._session.web, self._session.board.clusters.copy()

        def photos() -> Iterable[Photo]:
            return web.found or (photo for cluster in clusters for photo in cluster.photos)

        path = self._journal_path
        self._jobs.start(lambda report: _found(path, photos, report))

    def _on_found(self, times: Times) -> None:
        if times != self._times:
            self._times = times
            self.changed.emit()
        self._look_again()


def _found(path: str, photos: Callable[[], Iterable[Photo]], report: Report) -> Times:
    if not os.path.exists(path):
        return {}
    try:
        with collector.held_off(), closing(trash.Journal(path)) as journal:
            return returned.find(photos(), journal, report)
    except (trash.NewerJournal, trash.Unwritable) as error:
        logger.info("not known which photos have returned: %s", error)
        return {}

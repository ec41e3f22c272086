"""Listed folders whose drive goes away and comes back: what waits for it, and what then goes on.

Looks now and then, in the background; reading goes on with the other folders by itself.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from dupeviewer.core.photos import drives
from dupeviewer.core.photos.photo import Problem, is_within
from dupeviewer.core.review.review import Mark
from dupeviewer.core.scan import ScanResult
from dupeviewer.gui.background.scanner import Scanner
from dupeviewer.gui.jobs import JobRunner
from dupeviewer.gui.models import words
from dupeviewer.gui.session import Session
from dupeviewer.gui.widgets.notice import Ask, Notice

LOOK_MS = 3000
_AWAY = frozenset((Problem.VANISHED, Problem.DISCONNECTED))


@dataclass(frozen=True, slots=True)
class Place:
    """A folder as it was when it was there: on which drive, and whether it is that drive's root."""

    drive: str
    is_root: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """The listed folders, None for those that are not there, and which lost photos are back."""

    places: Mapping[str, Place | None]
    back: frozenset[str]


class Waiting(QObject):
    """Tells of folders that go and come; a scan that lost one goes on with it afterwards."""

    changed = Signal()  # which folders are away
    scanWanted = Signal()
    trashWanted = Signal()

    def __init__(
        self,
        session: Session,
        scanner: Scanner,
        notice: Notice,
        pool: QThreadPool,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._scanner = scanner
        self._notice = notice
        self._places: Mapping[str, Place] = {}
        self._away: frozenset[str] = frozenset()
        self._lost: set[str] = set()
        self._missed = self._offered = frozenset[str]()
        self._has_ended = self._looks_again = False
        self._jobs = JobRunner(pool, self)
        self._jobs.succeeded.connect(self._on_looked)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        session.foldersChanged.connect(self._follow_folders)
        scanner.started.connect(self._on_started)
        scanner.ended.connect(self._on_ended)
        self._follow_folders()

    @property
    def away(self) -> frozenset[str]:
        """The listed folders that were there once and are not now."""
        return self._away

    def look(self) -> None:
        """See which folders are there; the rest follows when that is known."""
        folders = tuple(folder.path for folder in self._session.folders)
        known, missed = self._places, self._missed
        self._looks_again = self._jobs.is_busy
        if folders and not self._jobs.is_busy:
            self._jobs.start(lambda _report: _looked(folders, known, missed))

    def shutdown(self) -> None:
        self._timer.stop()
        self._jobs.shutdown()

    def _follow_folders(self) -> None:
        if not self._session.folders:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
            self.look()

    def _on_looked(self, looked: Seen) -> None:
        seen = looked.places
        listed = {folder.path for folder in self._session.folders}
        before, known = self._away, dict(self._places)
        known.update((path, place) for path, place in seen.items() if place is not None)
        self._places = {path: place for path, place in known.items() if path in listed}
        self._away = frozenset(p for p in self._places if p in seen and seen[p] is None)
        went = sorted(self._away - before)
        came = sorted(path for path in before - self._away if path in listed)
        if went:
            self._tell_gone(went)
        if came:
            self._tell_back(came)
            self._offered |= looked.back
        elif not went:
            self._offer_missed(looked.back)
        if went or came:
            self.changed.emit()
        if self._looks_again:
            self.look()
        else:
            self._has_ended = False

    def _tell_gone(self, folders: Sequence[str]) -> None:
        name = self._name(folders[0])
        if self._scanner.is_running or self._has_ended:
            self._lost.update(folders)
        if self._scanner.is_running:
            text = self.tr("Waiting for {drive}. The scan goes on with the rest.")
            self._notice.ask(Ask(text.format(drive=name)))
            return
        text = self.tr("Not connected: {drive}")
        if waiting := self._marked_in(folders):
            text = self.tr("{n} marks wait for {drive}, which is not connected.")
            if waiting == 1:
                text = self.tr("1 mark waits for {drive}, which is not connected.")
        self._notice.ask(Ask(text.format(drive=name, n=words.number(waiting))))

    def _tell_back(self, folders: Sequence[str]) -> None:
        self._notice.settle()
        if self._scanner.is_running:
            return
        name = self._name(folders[0])
        if self._lost.intersection(folders):
            self._offer_scan(name)
        elif ready := self._marked_in(folders):
            text = self.tr("{drive} is back. {n} photos are ready for the {trash}.")
            if ready == 1:
                text = self.tr("{drive} is back. 1 photo is ready for the {trash}.")
            text = text.format(drive=name, n=words.number(ready), trash=words.trash())
            answers = ((self.tr("Review"), self.trashWanted.emit), (self.tr("Later"), None))
            self._notice.ask(Ask(text, answers))

    def _on_started(self) -> None:
        self._lost.clear()
        self._missed = frozenset()

    def _offer_missed(self, back: frozenset[str]) -> None:
        """A drive may be away so shortly that only photos tell of it; said once of each."""
        if self._scanner.is_running or not back - self._offered:
            return
        folders = [folder.path for folder in self._session.folders]
        missed = min(back - self._offered)
        self._offered |= back
        for folder in folders:
            if is_within(missed, folder) and folder in self._places:
                self._offer_scan(self._name(folder))
                return

    def _offer_scan(self, drive: str) -> None:
        text = self.tr("{drive} is back. Its scan can go on.").format(drive=drive)
        answers = ((self.tr("Go on"), self.scanWanted.emit), (self.tr("Later"), None))
        self._notice.ask(Ask(text, answers))

    def _on_ended(self, result: ScanResult) -> None:
        """What a scan has lost and is there again is scanned now; what was read is known."""
        if result.stopped:
            self._lost.clear()
        elif self._lost and not self._lost & self._away:
            self._lost.clear()
            self.scanWanted.emit()
        else:
            self._has_ended = True
            self._missed = frozenset(p.path for p in result.unreadable if p.reason in _AWAY)
            self.look()

    def _marked_in(self, folders: Sequence[str]) -> int:
        marks = self._session.review.marks.items()
        going = (path for path, mark in marks if mark is Mark.TRASH)
        return sum(any(is_within(path, folder) for folder in folders) for path in going)

    def _name(self, folder: str) -> str:
        place = self._places[folder]
        own = os.path.basename(folder) or folder
        return own if place.is_root else os.path.basename(place.drive) or own


def _looked(folders: Sequence[str], known: Mapping[str, Place], missed: frozenset[str]) -> Seen:
    places = {path: _seen(path, known.get(path)) for path in folders}
    return Seen(places, frozenset(filter(os.path.lexists, missed)))


def _seen(folder: str, known: Place | None) -> Place | None:
    """The folder as it is; None where it is gone, or only an empty place for its drive is left."""
    if not os.path.isdir(folder):
        return None
    is_root = os.path.ismount(folder)
    if known is not None and known.is_root and not is_root:
        return None
    return Place(drives.mount_point(folder), is_root)

"""The scan bar above the results: one bar, how fast, how long, where it is, and pause and stop.

Knows the words of a scan; it asks the scanner and the session, and leaves when it is dismissed.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from dupeviewer.core.progress import Progress, Stage
from dupeviewer.core.scan import ScanResult
from dupeviewer.gui import theme
from dupeviewer.gui.controls import Button, ButtonRole, Card, Label, PathLabel
from dupeviewer.gui.meter import Meter
from dupeviewer.gui.models import words
from dupeviewer.gui.scanner import Scanner
from dupeviewer.gui.scanning.pace import Pace
from dupeviewer.gui.session import Session, Totals


class ScanState(Enum):
    """What the bar tells of; the value names the icon beside the title."""

    RUNNING = "search"
    PAUSED = "pause"
    FINISHED = "circle-check"
    STOPPED = "square"
    FAILED = "triangle-alert"


class ScanBar(Card):
    """Follows one scanner; hidden before the first scan and after it has been dismissed."""

    problemsWanted = Signal()

    def __init__(
        self,
        session: Session,
        scanner: Scanner,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("scanBar")
        self._session = session
        self._scanner = scanner
        self._clock = clock
        self._pace = Pace()
        self._paused_at: float | None = None
        self._rested = 0.0
        self._progress = Progress(Stage.DISCOVER, 0)
        self._state = ScanState.FINISHED
        self._build()
        self._ink()
        self._connect()
        self.hide()
        if scanner.is_running:
            self._take_up()

    @property
    def state(self) -> ScanState:
        return self._state

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._ink()

    def _build(self) -> None:
        self._icon = QLabel(self)
        self.title = Label(parent=self, role="strong")
        self.pause_button = Button(self.tr("Pause"), self, icon="pause")
        self.pause_button.setObjectName("pauseButton")
        self.stop_button = Button(self.tr("Stop"), self, icon="square")
        self.stop_button.setObjectName("stopButton")
        self.close_button = Button("", self, role=ButtonRole.QUIET, icon="x")
        self.close_button.setToolTip(self.tr("Close this message"))
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.meter = Meter(self)
        self.meter.setAccessibleName(self.tr("Scan progress"))
        self.counts = Label(parent=self)
        self.rate = Label(parent=self, quiet=True)
        self.left = Label(parent=self, quiet=True)
        self.path = PathLabel(self, role="caption", quiet=True)
        self.finds = Label(parent=self, quiet=True)
        self.finds.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.problems_button = Button("", self, role=ButtonRole.QUIET, icon="triangle-alert")
        self.problems_button.setAccessibleName(self.tr("See the files that could not be read"))
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._icon)
        head.addWidget(self.title)
        head.addWidget(self.finds, 1)
        head.addWidget(self.problems_button)
        for button in (self.pause_button, self.stop_button, self.close_button):
            head.addWidget(button)
        numbers = QHBoxLayout()
        numbers.setSpacing(24)
        for label in (self.counts, self.rate, self.left):
            numbers.addWidget(label)
        numbers.addStretch()
        self._details = QWidget(self)
        details = QGridLayout(self._details)
        details.setContentsMargins(0, 0, 0, 0)
        details.setVerticalSpacing(4)
        details.addWidget(self.meter, 0, 0)
        details.addLayout(numbers, 1, 0)
        details.addWidget(self.path, 2, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._details)

    def _connect(self) -> None:
        self._scanner.started.connect(self._on_started)
        self._scanner.progressed.connect(self._on_progress)
        self._scanner.pausedChanged.connect(self._on_paused)
        self._scanner.ended.connect(self._on_ended)
        self._scanner.failed.connect(self._on_failed)
        self._session.clustersAppended.connect(self._show_finds)
        self._session.clusterReplaced.connect(self._show_finds)
        self.pause_button.clicked.connect(self._pause_or_resume)
        self.stop_button.clicked.connect(self._scanner.stop)
        self.close_button.clicked.connect(self.hide)
        self.problems_button.clicked.connect(self.problemsWanted)

    # What happens

    def _take_up(self) -> None:
        """Follow a scan that runs already; how far it is, it tells by itself."""
        self._on_started()
        if self._scanner.is_paused:
            self._on_paused(True)

    def _on_started(self) -> None:
        self._pace = Pace()
        self._rested = 0.0
        self._paused_at = None
        self._progress = Progress(Stage.DISCOVER, 0)
        self.meter.set_paused(False)
        self._turn(ScanState.RUNNING)
        self._show_progress()
        self.show()

    def _on_progress(self, progress: Progress) -> None:
        self._progress = progress
        self._pace.take(progress, self._now())
        self._show_progress()

    def _on_paused(self, paused: bool) -> None:
        if paused:
            self._paused_at = self._clock()
        elif self._paused_at is not None:
            self._rested += self._clock() - self._paused_at
            self._paused_at = None
        self.meter.set_paused(paused)
        self._turn(ScanState.PAUSED if paused else ScanState.RUNNING)
        self._show_progress()

    def _on_ended(self, result: ScanResult) -> None:
        groups, photos = len(result.clusters), result.counts.photos
        if result.stopped:
            self._turn(ScanState.STOPPED)
            self.title.setText(
                self.tr("Stopped. Showing duplicates among {photos} checked.").format(
                    photos=words.photo_count(photos)
                )
            )
        else:
            self._turn(ScanState.FINISHED)
            self.title.setText(
                self.tr("Scan finished. {groups} in {photos}.").format(
                    groups=words.group_count(groups), photos=words.photo_count(photos)
                )
            )
        self._show_finds()

    def _on_failed(self, why: str) -> None:
        self._turn(ScanState.FAILED)
        self.title.setText(self.tr("The scan had to end: {why}").format(why=why))
        self._show_finds()

    def _pause_or_resume(self) -> None:
        if self._scanner.is_paused:
            self._scanner.resume()
        else:
            self._scanner.pause()

    def _now(self) -> float:
        """Seconds of running: the clock stands still while the scan rests."""
        clock = self._clock() if self._paused_at is None else self._paused_at
        return clock - self._rested

    # What is shown

    def _turn(self, state: ScanState) -> None:
        self._state = state
        runs = state in (ScanState.RUNNING, ScanState.PAUSED)
        paused = state is ScanState.PAUSED
        self._details.setVisible(runs)
        self.pause_button.setVisible(runs)
        self.stop_button.setVisible(runs)
        self.close_button.setVisible(not runs)
        self.pause_button.setText(self.tr("Resume") if paused else self.tr("Pause"))
        self.pause_button.set_icon("play" if paused else "pause")
        self._ink()

    def _show_progress(self) -> None:
        progress = self._progress
        self.title.setText(self._title())
        self.meter.set_share(self._pace.share)
        self.counts.setText(self._counts())
        rate = self._pace.rate
        self.rate.setText(
            self.tr("{n} photos/s").format(n=words.number(round(rate))) if rate else ""
        )
        left = self._pace.seconds_left(self._now())
        self.left.setText("" if left is None else self._time_left(left))
        self.path.setVisible(progress.path is not None)
        if progress.path is not None:
            shown = self.tr("Now: {path}").format(path=words.folder(progress.path))
            self.path.set_path(shown, progress.path)
        self._show_finds()

    def _title(self) -> str:
        if self._state is ScanState.PAUSED:
            return self.tr("Paused")
        match self._progress.stage:
            case Stage.DISCOVER:
                return self.tr("Counting photos…")
            case Stage.READ:
                return self.tr("Looking for duplicates… Reading photos")
            case _:
                return self.tr("Looking for duplicates… Matching")

    def _counts(self) -> str:
        progress = self._progress
        done = words.number(progress.done)
        if progress.total is None:
            return self.tr("{n} found so far").format(n=words.photo_count(progress.done))
        if progress.stage is Stage.READ:
            return self.tr("{done} of {photos}").format(
                done=done, photos=words.photo_count(progress.total)
            )
        return self.tr("{done} of {total} compared").format(
            done=done, total=words.number(progress.total)
        )

    def _time_left(self, seconds: float) -> str:
        minutes = round(seconds / 60)
        if minutes < 1:
            return self.tr("less than a minute left")
        return self.tr("about {t} left").format(t=self._duration(minutes))

    def _duration(self, minutes: int) -> str:
        """The largest unit and the one below, as far as the second one matters."""
        if minutes < 60:
            return self.tr("1 minute") if minutes == 1 else self.tr("{n} minutes").format(n=minutes)
        hours, rest = divmod(round(minutes / 5) * 5, 60)
        hour = self.tr("1 hour") if hours == 1 else self.tr("{n} hours").format(n=hours)
        return self.tr("{hours} {n} minutes").format(hours=hour, n=rest) if rest else hour

    def _show_finds(self) -> None:
        totals = self._session.totals()
        runs = self._state in (ScanState.RUNNING, ScanState.PAUSED)
        self.finds.setText(self._found(runs, totals) if totals.groups else "")
        unread = max(self._progress.unreadable if runs else 0, len(self._session.problems))
        self.problems_button.setVisible(unread > 0)
        self.problems_button.setText(self._unread(unread))

    def _found(self, runs: bool, totals: Totals) -> str:
        size = words.size(totals.spare_bytes)
        if not runs:
            return self.tr("Up to {size} in extra copies.").format(size=size)
        return self.tr("{groups} so far  ·  up to {size} in extra copies").format(
            groups=words.group_count(totals.groups), size=size
        )

    def _unread(self, count: int) -> str:
        if count == 1:
            return self.tr("1 file could not be read")
        return self.tr("{n} files could not be read").format(n=words.number(count))

    def _ink(self) -> None:
        tokens = theme.tokens()
        ink = {
            ScanState.RUNNING: tokens.accent,
            ScanState.FINISHED: tokens.keep,
        }.get(self._state, tokens.warning)
        icon = theme.icon(self._state.value, ink)
        self._icon.setPixmap(icon.pixmap(QSize(18, 18), self.devicePixelRatioF()))
        self._icon.setAlignment(Qt.AlignmentFlag.AlignVCenter)

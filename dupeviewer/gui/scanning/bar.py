"""The scan bar above the results: one bar, how fast, how long, where it is, and pause and stop.

Knows the words of a scan; it asks the scanner and the session, and leaves when it is dismissed.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from enum import Enum

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from dupeviewer.core.photos.drives import Drive
from dupeviewer.core.progress import Progress, Stage
from dupeviewer.core.scan import ScanResult
from dupeviewer.core.sentences import Sentence
from dupeviewer.gui import theme
from dupeviewer.gui.background.scanner import Scanner
from dupeviewer.gui.models import words
from dupeviewer.gui.scanning.pace import Pace
from dupeviewer.gui.scanning.slowness import Slowness
from dupeviewer.gui.session import Session, Totals
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Card, Label, PathLabel, Ribbon
from dupeviewer.gui.widgets.meter import Meter


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
        self._slowness = Slowness({})
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
        self.phase = Label(parent=self)
        self.counts = Label(parent=self)
        self.rate = Label(parent=self, quiet=True)
        self.left = Label(parent=self, quiet=True)
        self.path = PathLabel(self, role="caption", quiet=True)
        self.finds = Label(parent=self, quiet=True)
        self.finds.setWordWrap(True)
        self.gain = Label(parent=self, quiet=True)
        self.gain.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.trouble = Ribbon("", "warning_tint", self)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.problems_button = Button("", self, role=ButtonRole.QUIET, icon="triangle-alert")
        self.problems_button.setAccessibleName(self.tr("See the files that could not be read"))
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._icon)
        head.addWidget(self.title)
        head.addWidget(self.gain, 1)
        head.addWidget(self.problems_button)
        for button in (self.pause_button, self.stop_button, self.close_button):
            head.addWidget(button)
        self._details = QWidget(self)
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(self.phase)
        across.addWidget(self.meter, 1)
        numbers = QHBoxLayout()
        numbers.setSpacing(24)
        for label in (self.counts, self.rate, self.left):
            numbers.addWidget(label)
        self.path.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        numbers.addWidget(self.path, 1)
        details = QVBoxLayout(self._details)
        details.setContentsMargins(0, 0, 0, 0)
        details.setSpacing(4)
        details.addLayout(across)
        details.addLayout(numbers)
        details.addWidget(self.finds)
        details.addWidget(self.trouble)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._details)

    def _connect(self) -> None:
        self._scanner.started.connect(self._on_started)
        self._scanner.drivesKnown.connect(self._on_drives)
        self._scanner.troubled.connect(self._on_trouble)
        self._scanner.progressed.connect(self._on_progress)
        self._scanner.pausedChanged.connect(self._on_paused)
        self._scanner.ended.connect(self._on_ended)
        self._scanner.failed.connect(self._on_failed)
        self._session.clustersAppended.connect(self._show_finds)
        self._session.clusterReplaced.connect(self._show_finds)
        self.pause_button.clicked.connect(self._scanner.pause_or_resume)
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
        self._slowness = Slowness({})
        self._rested = 0.0
        self._paused_at = None
        self._progress = Progress(Stage.DISCOVER, 0)
        self.meter.set_paused(False)
        self.trouble.hide()
        self._turn(ScanState.RUNNING)
        self._show_progress()
        self.show()

    def _on_drives(self, known: Mapping[str, Drive]) -> None:
        self._slowness = Slowness(known)

    def _on_trouble(self, said: Sentence) -> None:
        self.trouble.setText(words.sentence(said))
        self.trouble.show()

    def _on_progress(self, progress: Progress) -> None:
        self._progress = progress
        now = self._now()
        self._pace.take(progress, now)
        self._slowness.take(progress, now)
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
        """While it rests there is neither a pace nor an end to tell of."""
        progress = self._progress
        rests = self._state is ScanState.PAUSED
        self.title.setText(self._title())
        self.phase.setText(self._phase())
        self.meter.set_share(self._pace.share)
        self.counts.setText(self._counts())
        rate = None if rests else self._pace.rate
        self.rate.setText("" if rate is None else self._speed(rate))
        left = None if rests else self._pace.seconds_left(self._now())
        self.left.setText("" if left is None else self._time_left(left))
        path = progress.path
        shown = "" if path is None else self.tr("Now: {path}").format(path=words.folder(path))
        self.path.set_path(shown, path or "")
        self._show_finds()

    def _title(self) -> str:
        if self._state is ScanState.PAUSED:
            return self.tr("Paused")
        return self.tr("Looking for duplicates…")

    def _phase(self) -> str:
        match self._progress.stage:
            case Stage.DISCOVER:
                return self.tr("Counting photos…")
            case Stage.READ:
                drive = self._slowness.drive(self._now(), self._pace.rate)
                if drive is not None:
                    return self.tr("Reading from {drive} (slow drive)").format(drive=drive)
                return self.tr("Reading photos…")
            case _:
                return self.tr("Matching…")

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

    def _speed(self, rate: float) -> str:
        """Of what is slower than one a second the time left says more."""
        photos = round(rate)
        if photos <= 1:
            return self.tr("1 photo/s") if photos else ""
        return self.tr("{n} photos/s").format(n=words.number(photos))

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
        found = totals.groups > 0
        self.finds.setVisible(runs and found)
        self.finds.setText(self._found(totals) if runs and found else "")
        self.gain.setText(self._gain(totals) if found and not runs else "")
        unread = max(self._progress.unreadable if runs else 0, len(self._session.problems))
        self.problems_button.setVisible(unread > 0)
        self.problems_button.setText(self._unread(unread))

    def _found(self, totals: Totals) -> str:
        found = self.tr("{groups} so far  ·  up to {size} in extra copies").format(
            groups=words.group_count(totals.groups), size=words.size(totals.spare_bytes)
        )
        begin = self.tr("You can start reviewing now. New groups are added at the end of the list.")
        return f"{found}  ·  {begin}"

    def _gain(self, totals: Totals) -> str:
        size = words.size(totals.spare_bytes)
        return self.tr("Up to {size} in extra copies.").format(size=size)

    def _unread(self, count: int) -> str:
        if count == 1:
            return self.tr("1 file could not be read – See")
        return self.tr("{n} files could not be read – See").format(n=words.number(count))

    def _ink(self) -> None:
        tokens = theme.tokens()
        ink = {
            ScanState.RUNNING: tokens.accent,
            ScanState.FINISHED: tokens.keep,
        }.get(self._state, tokens.warning)
        icon = theme.icon(self._state.value, ink)
        self._icon.setPixmap(icon.pixmap(QSize(18, 18), self.devicePixelRatioF()))
        self._icon.setAlignment(Qt.AlignmentFlag.AlignVCenter)

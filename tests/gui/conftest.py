"""What the window's tests share: settings in the temporary home, a scan that does as it is told.

Knows no screen; each test file builds the one it is about.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, QThreadPool
from pytestqt.qtbot import QtBot

from dupeviewer.core.likeness.cluster import Cluster
from dupeviewer.core.photos.photo import Unreadable
from dupeviewer.core.progress import Progress, Report, Stage, Stopped
from dupeviewer.core.scan import Counts, ScanOptions, ScanResult
from dupeviewer.core.storage.verdicts import Verdicts
from dupeviewer.gui.actions import Actions
from dupeviewer.gui.background.returned import Returned
from dupeviewer.gui.background.scanner import Scanner
from dupeviewer.gui.memory.aside import NotDuplicates
from dupeviewer.gui.memory.written import Memory
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.results.screen import ResultsScreen
from dupeviewer.gui.rooms import Household
from dupeviewer.gui.session import Session
from dupeviewer.gui.thumbnails import Thumbnails
from dupeviewer.gui.trash.trasher import Trasher
from dupeviewer.gui.window import MainWindow


class ToldScan:
    """A scan without photos: it reports what it was told to, and ends when it is released."""

    def __init__(self) -> None:
        self.options: list[ScanOptions] = []
        self.reports: list[Progress] = [Progress(Stage.DISCOVER, 0)]
        self.clusters: Sequence[Cluster] = ()
        self.unreadable: tuple[Unreadable, ...] = ()
        self.photos = 10
        self.error: Exception | None = None
        self._gate = threading.Event()

    def release(self) -> None:
        self._gate.set()

    def __call__(self, options: ScanOptions, executor: Executor, report: Report) -> ScanResult:
        self.options.append(options)
        stopped = False
        try:
            for progress in self.reports:
                report(progress)
            if self.clusters:
                report.found(self.clusters)
            while not self._gate.wait(0.005):
                report(self.reports[-1])
        except Stopped:
            stopped = True
        if self.error is not None:
            raise self.error
        counts = Counts(files=self.photos, photos=self.photos)
        return ScanResult(options, self.clusters, self.unreadable, counts=counts, stopped=stopped)


@pytest.fixture
def english() -> Iterator[None]:
    """Numbers and dates as in English, whatever the machine speaks."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def preferences(home: Path, qapp: object) -> Preferences:
    return Preferences(QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def session(qapp: object) -> Session:
    return Session()


@pytest.fixture
def pool(qapp: object) -> Iterator[QThreadPool]:
    pool = QThreadPool()
    yield pool
    assert pool.waitForDone(10_000)


@pytest.fixture
def told_scan() -> ToldScan:
    return ToldScan()


@pytest.fixture
def scanner(
    session: Session, preferences: Preferences, pool: QThreadPool, told_scan: ToldScan
) -> Iterator[Scanner]:
    scanner = Scanner(session, preferences, pool, run=told_scan)
    yield scanner
    scanner.shutdown()


@pytest.fixture
def returned(session: Session, pool: QThreadPool, home: Path) -> Iterator[Returned]:
    """Knows what the journal in the temporary home knows."""
    returned = Returned(session, str(home / "history.sqlite"), pool)
    yield returned
    returned.shutdown()


@pytest.fixture
def results_screen(
    session: Session,
    pool: QThreadPool,
    returned: Returned,
    tmp_path: Path,
    qtbot: QtBot,
    english: None,
) -> Iterator[ResultsScreen]:
    thumbnails = Thumbnails(tmp_path / "cache")
    screen = ResultsScreen(session, thumbnails, returned, pool=pool)
    qtbot.addWidget(screen)
    screen.resize(1000, 700)
    screen.show()
    yield screen
    screen.shutdown()
    thumbnails.shutdown()


@pytest.fixture
def window(
    session: Session,
    scanner: Scanner,
    preferences: Preferences,
    pool: QThreadPool,
    home: Path,
    qtbot: QtBot,
) -> Iterator[MainWindow]:
    trasher = Trasher(session, str(home / "history.sqlite"), pool, preferences)
    thumbnails = Thumbnails(home / "previews")
    memory = Memory(session, Verdicts(str(home / "verdicts.sqlite")), pool)
    aside = NotDuplicates(session, memory)
    window = MainWindow(session.listed, preferences, pool)
    window.furnish(Household(session, scanner, trasher, thumbnails, memory, aside))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()


@pytest.fixture
def table(window: MainWindow) -> Actions:
    """The actions of a window."""
    return window.actions_table


@pytest.fixture
def folder(home: Path) -> Callable[[str], str]:
    """Makes a folder in the home."""

    def make(name: str, files: Sequence[str] = ()) -> str:
        path = home / name
        path.mkdir(parents=True, exist_ok=True)
        for file in files:
            (path / file).write_bytes(b"\xff\xd8\xff")
        return str(path)

    return make

"""Where the window comes together: what must be before Qt, the application, and what follows it.

Knows how the parts are wired and where files lie; no part of the program imports this one.
"""

from __future__ import annotations

import argparse
import logging
import os
import signal
import socket
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType

import platformdirs
from PySide6.QtCore import (
    QObject,
    QSettings,
    QSocketNotifier,
    QThreadPool,
)
from PySide6.QtWidgets import QApplication

from dupeviewer import __version__
from dupeviewer.core import trash
from dupeviewer.core.storage import fingerprints, verdicts
from dupeviewer.core.storage.verdicts import NewerFile, Unwritable, Verdicts
from dupeviewer.gui import crash, instance, languages, scanner, theme
from dupeviewer.gui.aside import NotDuplicates
from dupeviewer.gui.memory import Memory
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.session import Session
from dupeviewer.gui.theme import Theme
from dupeviewer.gui.thumbnails import Thumbnails
from dupeviewer.gui.trash.trasher import Trasher
from dupeviewer.gui.window import MainWindow

logger = logging.getLogger(__name__)

NAME = "DupeViewer"


def main(words: Sequence[str] = ()) -> int:
    """Open the window with these words of the command line, and stay until it is closed."""
    wanted, _ = _parser().parse_known_args(list(words))
    name = instance.default_name()
    if not wanted.demo and instance.hand_over(name, _absolute(wanted.folders)):
        return 0
    crash.start_log(crash.log_folder())
    app, window = build(["dupeviewer", *words])
    reporter = crash.CrashReporter(app)
    reporter.install()
    interrupt = _Interrupt(window.close, app)
    if not wanted.demo:
        doorman = instance.Doorman(name, app)
        doorman.arrived.connect(window.arriving.take)
        app.installEventFilter(doorman)
    window.show()
    code = app.exec()
    interrupt.release()
    reporter.uninstall()
    return code


def build(argv: Sequence[str]) -> tuple[QApplication, MainWindow]:
    """Make the application, or take the one that exists, and a window with the folders given.

    `argv` begins with the program's name, as everywhere.
    """
    wanted, rest = _parser().parse_known_args(list(argv[1:]))
    app = _application([*argv[:1], *rest])
    preferences = Preferences(QSettings(NAME, NAME), app)
    languages.speak(app, preferences.language)
    Theme(app, preferences)
    pool = QThreadPool(app)
    pool.setMaxThreadCount(max(4, pool.maxThreadCount()))
    session = Session(app)
    memory = Memory(session, _verdicts(), pool, app)
    aside = NotDuplicates(session, memory, app)
    trasher = Trasher(session, trash.default_path(), pool, preferences, app)
    found = scanner.CachedScan(fingerprints.default_path())
    window = MainWindow(
        session,
        scanner.Scanner(session, preferences, pool, app, run=aside.honouring(found)),
        trasher,
        Thumbnails(_cache_folder() / "previews", app),
        preferences,
        pool,
        memory,
        aside,
    )
    trasher.settle()
    is_free = not (wanted.demo or wanted.folders)
    window.reopening.begin(with_session=is_free and preferences.resumes)
    if wanted.demo:
        window.folders.start_practice()
    if wanted.folders:
        window.folders.add(_absolute(wanted.folders))
    return app, window


def _absolute(folders: Sequence[str]) -> list[str]:
    return [os.path.abspath(folder) for folder in folders]


def _verdicts() -> Verdicts | None:
    """None where they can't be kept: the window then says so, and works without."""
    try:
        return Verdicts(verdicts.default_path())
    except (Unwritable, NewerFile) as error:
        logger.warning("nothing can be remembered: %s", error)
        return None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dupeviewer", description="Finds duplicate photos.", allow_abbrev=False
    )
    parser.add_argument("folders", nargs="*", metavar="FOLDER", help="a folder to check")
    parser.add_argument("--demo", action="store_true", help="try it with sample photos")
    parser.add_argument("--version", action="version", version=f"dupeviewer {__version__}")
    return parser


def _application(argv: list[str]) -> QApplication:
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    app = QApplication(argv)
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("dupeviewer")
    app.setWindowIcon(theme.app_icon())
    return app


def _cache_folder() -> Path:
    return Path(platformdirs.user_cache_dir("dupeviewer", appauthor=False))


class _Interrupt(QObject):
    """Ctrl+C in the terminal closes the window; Qt's loop is woken through a socket."""

    def __init__(self, close: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._close = close
        self._reading, self._writing = socket.socketpair()
        for end in (self._reading, self._writing):
            end.setblocking(False)
        signal.set_wakeup_fd(self._writing.fileno())
        self._before = signal.signal(signal.SIGINT, self._on_signal)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_wake)

    def release(self) -> None:
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGINT, self._before)
        self._reading.close()
        self._writing.close()

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        """Python's half; the wake-up byte brings Qt's."""

    def _on_wake(self) -> None:
        self._reading.recv(64)
        self._close()

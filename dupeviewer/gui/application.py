"""Where the window comes together: what must be before Qt, the application, and what follows it.

Knows how the parts are wired and where files lie; no part of the program imports this one.
"""

from __future__ import annotations

import argparse
import importlib
import os
import signal
import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import FrameType

from PySide6.QtCore import (
    QObject,
    QSettings,
    QSocketNotifier,
    QThreadPool,
)
from PySide6.QtWidgets import QApplication

from dupeviewer import __version__
from dupeviewer.gui import crash, instance, languages, theme
from dupeviewer.gui.jobs import JobRunner, take_short_turns
from dupeviewer.gui.listed import Listed
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.theme import Theme
from dupeviewer.gui.window import MainWindow

NAME = "DupeViewer"


def main(words: Sequence[str] = ()) -> int:
    """Open the window with these words of the command line, and stay until it is closed."""
    wanted, _ = _parser().parse_known_args(list(words))
    name = instance.default_name()
    if not wanted.demo and instance.hand_over(name, _absolute(wanted.folders)):
        return 0
    crash.start_log(crash.log_folder())
    front = open_front(["dupeviewer", *words])
    app, window = front.app, front.window
    reporter = crash.CrashReporter(app)
    reporter.install()
    interrupt = _Interrupt(window.close, app)
    if not wanted.demo:
        doorman = instance.Doorman(name, app)
        doorman.arrived.connect(window.take)
        app.installEventFilter(doorman)
    loading = Loading(front)
    window.painted.connect(loading.begin)
    window.show()
    code = app.exec()
    loading.shutdown()
    interrupt.release()
    reporter.uninstall()
    return code


def build(argv: Sequence[str]) -> tuple[QApplication, MainWindow]:
    """Make the application, or take the one that exists, and a window with the folders given.

    `argv` begins with the program's name, as everywhere. All rooms are there when it returns.
    """
    front = open_front(argv)
    _furnish(front)
    return front.app, front.window


@dataclass(frozen=True)
class Front:
    """What stands before the rooms do."""

    app: QApplication
    window: MainWindow
    preferences: Preferences
    pool: QThreadPool
    listed: Listed


def open_front(argv: Sequence[str]) -> Front:
    """The window with its first screen; nothing that this needs takes long to load."""
    take_short_turns()
    wanted, rest = _parser().parse_known_args(list(argv[1:]))
    app = _application([*argv[:1], *rest])
    preferences = Preferences(QSettings(NAME, NAME), app)
    languages.speak(app, preferences.language)
    Theme(app, preferences)
    pool = QThreadPool(app)
    pool.setMaxThreadCount(max(4, pool.maxThreadCount()))
    listed = Listed(app)
    window = MainWindow(listed, preferences, pool)
    if wanted.demo:
        window.folders.start_practice()
    if wanted.folders:
        window.folders.add(_absolute(wanted.folders))
    return Front(app, window, preferences, pool, listed)


def _furnish(front: Front) -> None:
    from dupeviewer.gui import furnishing  # numpy and every screen: loaded behind the first one

    furnishing.furnish(front.window, front.listed, front.preferences, front.pool, front.app)


class Loading(QObject):
    """Brings what the rooms need while the start screen is in use already, then the rooms."""

    def __init__(self, front: Front) -> None:
        super().__init__(front.app)
        self._front = front
        self._jobs = JobRunner(front.pool, self)
        self._jobs.succeeded.connect(self._on_loaded)
        self._jobs.failed.connect(self._on_failed)

    def begin(self) -> None:
        self._jobs.start(lambda _report: importlib.import_module("dupeviewer.gui.furnishing"))

    def shutdown(self) -> None:
        self._jobs.shutdown()

    def _on_loaded(self) -> None:
        _furnish(self._front)

    def _on_failed(self, why: str) -> None:
        """Nothing can be done without the rooms: the report of a crash says why."""
        raise ImportError(why)


def _absolute(folders: Sequence[str]) -> list[str]:
    return [os.path.abspath(folder) for folder in folders]


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

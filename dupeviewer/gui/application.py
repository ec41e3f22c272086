"""Where the window comes together: what must be before Qt, the application, and what follows it.

Knows how the parts are wired and where files lie; no part of the program imports this one.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QThreadPool
from PySide6.QtWidgets import QApplication

from dupeviewer import __version__
from dupeviewer.gui import crash, languages, quickly, theme
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.state.listed import Listed
from dupeviewer.gui.system import instance
from dupeviewer.gui.theme import Theme
from dupeviewer.gui.window import MainWindow

if TYPE_CHECKING:
    from dupeviewer.gui.jobs import JobRunner
    from dupeviewer.gui.system.interrupt import Interrupt

NAME = "DupeViewer"


def main(words: Sequence[str] = ()) -> int:
    """Open the window with these words of the command line, and stay until it is closed."""
    wanted, _ = _parser().parse_known_args(list(words))
    folders = _absolute(wanted.folders)
    name = None if wanted.demo else instance.default_name()
    if name is not None and instance.hand_over(name, folders):
        return 0
    crash.start_log(crash.log_folder())
    front = open_front(["dupeviewer", *words])
    app, window = front.app, front.window
    reporter = crash.CrashReporter(app)
    reporter.install()
    entrance = Entrance(front, name, folders)
    loading = Loading(front)
    window.painted.connect(entrance.open)
    window.painted.connect(loading.begin)
    window.furnished.connect(quickly.end)
    window.show()
    code = app.exec()
    loading.shutdown()
    entrance.close()
    reporter.uninstall()
    return code


def build(argv: Sequence[str]) -> tuple[QApplication, MainWindow]:
    """Make the application, or take the one that exists, and a window with the folders given.

    `argv` begins with the program's name, as everywhere. All rooms are there when it returns.
    """
    from dupeviewer.gui.jobs import take_short_turns

    take_short_turns()
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
    wanted, rest = _parser().parse_known_args(list(argv[1:]))
    app = _application([*argv[:1], *rest])
    preferences = Preferences(QSettings(NAME, NAME), app)
    voice = languages.Voice(app, preferences)
    Theme(app, preferences)
    pool = QThreadPool(app)
    pool.setMaxThreadCount(max(4, pool.maxThreadCount()))
    listed = Listed(app)
    window = MainWindow(listed, preferences, pool)
    voice.changed.connect(window.renew)
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
        self._jobs: JobRunner | None = None

    def begin(self) -> None:
        from dupeviewer.gui.jobs import JobRunner, take_short_turns

        self._front.app.setWindowIcon(theme.app_icon())
        take_short_turns()
        self._jobs = JobRunner(self._front.pool, self)
        self._jobs.succeeded.connect(self._on_loaded)
        self._jobs.failed.connect(self._on_failed)
        self._jobs.start(lambda _report: importlib.import_module("dupeviewer.gui.furnishing"))

    def shutdown(self) -> None:
        if self._jobs is not None:
            self._jobs.shutdown()

    def _on_loaded(self) -> None:
        _furnish(self._front)

    def _on_failed(self, why: str) -> None:
        """Nothing can be done without the rooms: the report of a crash says why."""
        raise ImportError(why)


class Entrance(QObject):
    """What comes to the window from outside: folders of later starts, and Ctrl+C."""

    def __init__(self, front: Front, name: str | None, folders: Sequence[str]) -> None:
        super().__init__(front.app)
        self._window = front.window
        self._name = name
        self._folders = folders
        self._interrupt: Interrupt | None = None
        self._doorman = instance.Doorman(self)
        self._doorman.arrived.connect(self._window.take)
        if sys.platform == "darwin":
            front.app.installEventFilter(self._doorman)

    def open(self) -> None:
        """From now on; of two starts at the same moment, the one that painted later gives way."""
        from dupeviewer.gui.system.interrupt import Interrupt

        self._interrupt = Interrupt(self._window.close, self)
        if self._name is None:
            return
        if instance.hand_over(self._name, self._folders):
            self._window.close()
        else:
            self._doorman.listen(self._name)

    def close(self) -> None:
        if self._interrupt is not None:
            self._interrupt.release()


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
    return app

"""Pictures of every screen, light and dark, for looking at: `python -m tests.gui.screens FOLDER`.

Drives the real window over the sample photos in a temporary home; set QT_QPA_PLATFORM=offscreen
where there is no screen.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QSize, QTimer, SignalInstance
from PySide6.QtWidgets import QDialog, QWidget

from dupeviewer.core.progress import Progress, Stage
from dupeviewer.core.scan import Counts, ScanOptions, ScanResult
from dupeviewer.gui.preferences import Recent, RecentFolder, Scheme
from dupeviewer.gui.settings.dialog import SettingsDialog

if TYPE_CHECKING:
    from dupeviewer.gui.window import MainWindow

SIZES = (QSize(1280, 800), QSize(1024, 768))
SETTLING_MS = 700


def main(target: Path) -> None:
    target.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        with _window() as window:
            window.resize(size)
            window.show()
            _Tour(window, target, f"{size.width()}x{size.height()}").go()


@contextmanager
def _window() -> Iterator[MainWindow]:
    with tempfile.TemporaryDirectory() as home:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
            os.environ[name] = home
        from dupeviewer.gui import application

        _, window = application.build(["dupeviewer"])
        yield window
        window.close()


class _Tour:
    """Goes through the screens in the order in which a person sees them."""

    def __init__(self, window: MainWindow, target: Path, size: str) -> None:
        self._window = window
        self._target = target
        self._size = size

    def go(self) -> None:
        window = self._window
        self._shoot("start-empty")
        window.folders.start_practice()
        self._remember_a_scan()
        _wait()
        self._shoot("start-folders")
        self._scanning()
        window.start_scan()
        _wait(window.rooms.scanner.ended, 30_000)
        self._shoot("finished")
        window.review._open(1)
        self._shoot("group")
        for row in range(4):
            window.rooms.session.accept(row)
        self._shoot("marked")
        self._dialogs()
        self._records()
        window.rooms.nothing.tell(
            ScanResult(ScanOptions(("/photos",)), counts=Counts(79_200, 79_200))
        )
        window._show(window.rooms.nothing)
        self._shoot("nothing-found")

    def _remember_a_scan(self) -> None:
        folders = tuple(RecentFolder(f.path, f.protected) for f in self._window._listed.folders)
        yesterday = datetime.now().astimezone() - timedelta(days=1)
        self._window._preferences.add_recent(Recent(folders[:2], yesterday, 3214))

    def _scanning(self) -> None:
        """The bar in the middle of a large scan, told by hand: the samples are too quick for it."""
        window = self._window
        bar = window.rooms.scan_bar
        window.show_review()
        bar._on_started()
        bar._on_progress(Progress(Stage.DISCOVER, 31_204, None, "/Volumes/Photos-2TB/Camera/2017"))
        self._shoot("counting")
        path = "/Volumes/Photos-2TB/Camera/2019/07/IMG_4471.HEIC"
        for second in range(20):
            bar._clock = lambda now=1000.0 + second: now
            done = 48_000 + 212 * second
            bar._on_progress(Progress(Stage.READ, done, 79_200, path, unreadable=17))
        self._shoot("scanning")
        bar._on_paused(True)
        self._shoot("paused")

    def _records(self) -> None:
        """History, empty here, and a group that was set aside."""
        window = self._window
        window.records.show_history()
        self._shoot("history")
        window.rooms.session.dismiss(0)
        window.records.show_not_duplicates()
        self._shoot("not-duplicates")
        window.rooms.session.undo()

    def _dialogs(self) -> None:
        window = self._window
        window.review_and_trash()
        sheet = window.findChild(QDialog, "trashSheet")
        if sheet is not None:
            self._shoot("trash-sheet", sheet)
            sheet.reject()
        window.rooms.assistance.show_settings()
        settings = window.findChild(SettingsDialog)
        if settings is not None:
            for row, page in enumerate(settings.pages):
                settings.list.setCurrentRow(row)
                self._shoot(f"settings-{row + 1}-{type(page).__name__}", settings)
            settings.reject()
        window.rooms.assistance.show_keys()
        keys = window.findChild(QDialog, "keysDialog")
        if keys is not None:
            self._shoot("keys", keys)
            keys.reject()

    def _shoot(self, name: str, widget: QWidget | None = None) -> None:
        for scheme in (Scheme.LIGHT, Scheme.DARK):
            self._window._preferences.scheme = scheme
            _wait()
            picture = (widget or self._window).grab()
            picture.save(str(self._target / f"{name}-{self._size}-{scheme.value}.png"))


def _wait(signal: SignalInstance | None = None, longest_ms: int = SETTLING_MS) -> None:
    """Let the window work until the signal comes, or for a moment."""
    loop = QEventLoop()
    QTimer.singleShot(longest_ms, loop.quit)
    if signal is not None:
        signal.connect(loop.quit)
    loop.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))

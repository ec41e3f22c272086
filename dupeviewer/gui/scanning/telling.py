"""Telling of a scan those who do not look at it: a reader at every quarter, the desktop at the end.

Knows when something is worth saying; how the desktop shows it is the system's affair.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from dupeviewer.core.progress import Progress
from dupeviewer.core.scan import ScanResult
from dupeviewer.gui.background.scanner import Scanner
from dupeviewer.gui.models import words
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.scanning.pace import Pace
from dupeviewer.gui.widgets.notice import say_aloud

LONG_S = 120
QUARTERS = (0.25, 0.5, 0.75)


class ScanTelling(QObject):
    """Follows one scanner; never takes the focus and makes no sound."""

    def __init__(
        self,
        scanner: Scanner,
        preferences: Preferences,
        window: QWidget,
        *,
        desktop: Desktop | None = None,
        announce: Callable[[str], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._window = window
        self._desktop = desktop or Desktop(window)
        self._announce = announce or partial(say_aloud, window)
        self._clock = clock
        self._pace = Pace()
        self._since = 0.0
        self._said = 0
        scanner.started.connect(self._on_started)
        scanner.progressed.connect(self._on_progress)
        scanner.ended.connect(self._on_ended)

    def _on_started(self) -> None:
        self._pace = Pace()
        self._since = self._clock()
        self._said = 0

    def _on_progress(self, progress: Progress) -> None:
        self._pace.take(progress, self._clock())
        share = self._pace.share or 0.0
        reached = sum(share >= quarter for quarter in QUARTERS)
        if reached > self._said:
            self._said = reached
            self._announce(self.tr("Scan: {n} %").format(n=25 * reached))

    def _on_ended(self, result: ScanResult) -> None:
        text = self.tr("{groups} in {photos}.").format(
            groups=words.group_count(len(result.clusters)),
            photos=words.photo_count(result.counts.photos),
        )
        if result.stopped:
            self._announce(self.tr("Scan stopped. {found}").format(found=text))
            return
        self._announce(self.tr("Scan finished. {found}").format(found=text))
        if not self._preferences.notifies or self._window.isActiveWindow():
            return
        self._desktop.count(len(result.clusters))
        if self._clock() - self._since > LONG_S:
            self._desktop.notify(self.tr("Scan finished"), text)


class Desktop(QObject):
    """A number on the window's icon, and notifications through the tray, where the desktop has
    them; else the window asks to be seen.

    Number and icon in the tray are there only until the window is looked at.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        _application().focusChanged.connect(self._on_focus)

    def count(self, groups: int) -> None:
        """Show how many groups wait; a desktop without such numbers shows nothing."""
        _application().setBadgeNumber(groups)

    def notify(self, title: str, text: str) -> None:
        QApplication.alert(self._window)
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
            self._tray.activated.connect(self._come)
            self._tray.messageClicked.connect(self._come)
        self._tray.show()
        self._tray.showMessage(title, text, self._window.windowIcon())

    def _come(self) -> None:
        self._window.raise_()
        self._window.activateWindow()

    def _on_focus(self) -> None:
        if not self._window.isActiveWindow():
            return
        self.count(0)
        if self._tray is not None:
            self._tray.hide()


def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("there is no window without an application")
    return app

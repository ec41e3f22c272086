"""A scan waits while the computer runs on its battery, if the user wants it so.

Knows where Linux tells of its power; Qt does not, so on other systems there is no such choice.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from dupeviewer.gui.background.scanner import Scanner
from dupeviewer.gui.preferences import Preferences

SUPPLIES = Path("/sys/class/power_supply")
LOOK_MS = 15_000


def is_told(supplies: Path = SUPPLIES) -> bool:
    """Whether this computer has a battery and says so."""
    return any(_read(each / "type") == "Battery" for each in _all(supplies))


def is_in_use(supplies: Path = SUPPLIES) -> bool:
    """Whether it runs on a battery now; plugged in, it does not, whatever the battery does."""
    kinds = {each: _read(each / "type") for each in _all(supplies)}
    mains = [each for each, kind in kinds.items() if kind in ("Mains", "USB")]
    if any(_read(each / "online") == "1" for each in mains):
        return False
    batteries = [each for each, kind in kinds.items() if kind == "Battery"]
    return any(_read(each / "status") == "Discharging" for each in batteries)


class Battery(QObject):
    """Pauses a scan and goes on with it; what the user paused it leaves alone."""

    said = Signal(str)

    def __init__(
        self,
        scanner: Scanner,
        preferences: Preferences,
        parent: QObject,
        supplies: Path = SUPPLIES,
    ) -> None:
        super().__init__(parent)
        self._scanner = scanner
        self._preferences = preferences
        self._supplies = supplies
        self._has_paused = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        scanner.started.connect(self._begin)
        scanner.ended.connect(self.shutdown)
        scanner.failed.connect(self.shutdown)
        scanner.pausedChanged.connect(self._on_paused)
        preferences.changed.connect(self._on_preference)

    def shutdown(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        """Pause or go on, as the power now is."""
        scanner = self._scanner
        waits = self._preferences.waits_on_battery and is_in_use(self._supplies)
        if waits and scanner.is_running and not scanner.is_paused:
            scanner.pause()
            self._has_paused = True
            self.said.emit(self.tr("Paused while on battery. It goes on when plugged in."))
        elif not waits and self._has_paused:
            scanner.resume()
            self._timer.start()

    def _begin(self) -> None:
        self._has_paused = False
        self._timer.start()
        self.look()

    def _on_paused(self, is_paused: bool) -> None:
        """Who goes on by hand means it: until the next scan nothing is paused again."""
        if not is_paused and self._has_paused:
            self._has_paused = False
            self._timer.stop()

    def _on_preference(self, name: str) -> None:
        if name == "waits_on_battery" and self._timer.isActive():
            self.look()


def _all(supplies: Path) -> list[Path]:
    try:
        return sorted(supplies.iterdir())
    except OSError:
        return []


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""

"""Smaller previews while the computer is short of memory, and the usual ones again afterwards.

Knows what the systems tell of their memory and when that is little; what is saved, and how, is for
those who hold pictures.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from dupeviewer.gui.thumbnails import Thumbnails

LOOK_MS = 5000
LITTLE_BYTES, LITTLE_SHARE = 512 * 2**20, 0.08
"""Memory is short below either of these; which is the less on a small computer is the share."""

_WARNING = 2
"""Level from which on macOS asks programs to do with less."""


@dataclass(frozen=True, slots=True)
class Left:
    """Bytes that programs may still take, of all that there are."""

    free: int
    total: int

    def is_short(self, *, was_short: bool) -> bool:
        """Enough again is twice as much as little, or it would go to and fro."""
        little = min(LITTLE_BYTES, LITTLE_SHARE * self.total)
        return self.free < (2 * little if was_short else little)


class Thrift(QObject):
    """Looks every few seconds; `changed` tells whether previews are smaller from now on."""

    changed = Signal(bool)

    def __init__(
        self, thumbnails: Thumbnails, parent: QObject, *, meminfo: Path = Path("/proc/meminfo")
    ) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._meminfo = meminfo
        self._has_told = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        is_short = self._is_short(was_short=self._thumbnails.is_thrifty)
        if is_short is not self._thumbnails.is_thrifty:
            self._thumbnails.be_thrifty(is_short)
        if is_short is not self._has_told:
            self._has_told = is_short
            self.changed.emit(is_short)

    def shutdown(self) -> None:
        self._timer.stop()

    def _is_short(self, *, was_short: bool) -> bool:
        match sys.platform:
            case "darwin":
                return _pressure_on_macos() >= _WARNING
            case "win32":
                left = _left_on_windows()
            case _:
                left = _left_on_linux(self._meminfo)
        return left is not None and left.is_short(was_short=was_short)


def _left_on_linux(meminfo: Path) -> Left | None:
    try:
        lines = (line.split() for line in meminfo.read_text("ascii").splitlines())
        bytes_ = {name: 1024 * int(kilobytes) for name, kilobytes, *_ in lines}
        return Left(bytes_["MemAvailable:"], bytes_["MemTotal:"])
    except (OSError, ValueError, KeyError):
        return None


def _left_on_windows() -> Left | None:
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = (
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            *((name, ctypes.c_ulonglong) for name in ("total", "free")),
            *((f"other{n}", ctypes.c_ulonglong) for n in range(5)),
        )

    status = Status(length=ctypes.sizeof(Status))
    windows: Any = getattr(ctypes, "windll")  # noqa: B009 - Any: it is there on Windows only
    if not windows.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):
        return None
    return Left(status.free, status.total)


def _pressure_on_macos() -> int:
    import ctypes

    level = ctypes.c_int(0)
    size = ctypes.c_size_t(ctypes.sizeof(level))
    name = b"kern.memorystatus_vm_pressure_level"
    system: Any = ctypes.CDLL(None)  # Any: its functions are found by name
    system.sysctlbyname(name, ctypes.byref(level), ctypes.byref(size), None, 0)
    return level.value

"""Ctrl+C in the terminal that the window was opened from: it closes the window.

Knows signals of the system and how they reach Qt's loop; what closing means is the window's affair.
"""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier


class Interrupt(QObject):
    """Takes the signal from Python; Qt's loop is woken through a socket."""

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

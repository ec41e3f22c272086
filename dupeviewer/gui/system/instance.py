"""One window for one person: a later start hands its folders to the window that is open.

Knows a socket of this computer and this user, and the open-events of macOS; it never connects to a
network. What becomes of the folders is for whoever listens.
"""

from __future__ import annotations

import getpass
import hashlib
import json
import logging
import os
import sys
import tempfile
from collections.abc import Sequence
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

logger = logging.getLogger(__name__)

_PATIENCE_MS = 1000
_ANSWER_MS = 10_000
"""Who is there may be busy, as while its rooms are built; two windows at once were worse."""

_ANSWER = b"taken\n"
_LONGEST = 1_000_000  # bytes; thousands of folders


def default_name() -> str:
    """The socket's name: one for each person and data folder on this computer.

    It lies where nobody else may go, on systems that have such a place.
    """
    whose = f"{getpass.getuser()}\0{platformdirs.user_data_dir('dupeviewer', appauthor=False)}"
    digest = hashlib.blake2b(os.fsencode(whose), digest_size=8).hexdigest()
    if sys.platform == "win32":
        return f"dupeviewer-{digest}"
    private = os.environ.get("XDG_RUNTIME_DIR", "")
    folder = private if os.path.isdir(private) else tempfile.gettempdir()
    return os.path.join(folder, f"dupeviewer-{digest}")


def hand_over(name: str, folders: Sequence[str]) -> bool:
    """Give the folders to the window that is open; False where none is, or it does not answer."""
    if os.path.isabs(name) and not os.path.exists(name):
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.write(json.dumps(list(folders)).encode() + b"\n")
    socket.flush()
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_ANSWER_MS) and not socket.canReadLine():
            return False
    return bytes(socket.readLine().data()) == _ANSWER


class Doorman(QObject):
    """Takes the folders that come from later starts and from the file manager of macOS."""

    arrived = Signal(object)  # list[str]; a path that is no text must stay as it is

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None

    def listen(self, name: str) -> None:
        """From now on later starts are heard; what loads for it is not worth a first screen."""
        from PySide6.QtNetwork import QLocalServer

        self._server = server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_connection)
        if not server.listen(name):
            QLocalServer.removeServer(name)  # left by a run that was killed: nobody answered it
            if not server.listen(name):
                logger.warning("later starts cannot reach us: %s", server.errorString())

    def close(self) -> None:
        if self._server is not None:
            self._server.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Installed on the application; Finder tells of each folder by an event."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.arrived.emit([event.file()])
            return True
        return super().eventFilter(watched, event)

    def _on_connection(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()):
            _Visit(socket, self)


class _Visit(QObject):
    """One later start: a line of folders, an answer, and it is gone."""

    def __init__(self, socket: QLocalSocket, doorman: Doorman) -> None:
        super().__init__(socket)
        self._socket = socket
        self._doorman = doorman
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(socket.deleteLater)
        self._read()

    def _read(self) -> None:
        if not self._socket.canReadLine():
            if self._socket.bytesAvailable() > _LONGEST:
                self._socket.abort()
            return
        folders = _folders(bytes(self._socket.readLine().data()))
        if folders is None:
            self._socket.abort()
            return
        self._doorman.arrived.emit(folders)
        self._socket.write(_ANSWER)
        self._socket.disconnectFromServer()


def _folders(line: bytes) -> list[str] | None:
    """The folders of a message; None where it is none of ours."""
    try:
        told = json.loads(line)
    except ValueError:
        return None
    if not isinstance(told, list) or not all(isinstance(each, str) for each in told):
        return None
    return told

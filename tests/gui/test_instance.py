"""A second start hands its folders to the window that is open, and never to anyone else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from dupeviewer.gui.system import instance
from dupeviewer.gui.system.instance import Doorman

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def name() -> str:
    return instance.default_name()


@pytest.fixture
def doorman(name: str, qapp: QCoreApplication) -> Iterator[Doorman]:
    doorman = Doorman(qapp)
    doorman.listen(name)
    yield doorman
    doorman.close()
    doorman.setParent(None)


class Start:
    """Another start of the program: a process of its own, as in life."""

    _CODE = (
        "import json, sys; from dupeviewer.gui.system import instance; "
        "name, folders = sys.argv[1:]; "
        "sys.exit(0 if instance.hand_over(name, json.loads(folders)) else 1)"
    )

    def __init__(self, name: str, folders: list[str]) -> None:
        words = [sys.executable, "-c", self._CODE, name, json.dumps(folders)]
        self._process = subprocess.Popen(words, cwd=ROOT)

    def handed_over(self, qtbot: QtBot) -> bool:
        qtbot.waitUntil(lambda: self._process.poll() is not None, timeout=20_000)
        return self._process.returncode == 0


def send(name: str, message: bytes, qtbot: QtBot) -> QLocalSocket:
    socket = QLocalSocket()
    with qtbot.waitSignal(socket.connected):
        socket.connectToServer(name)
    with qtbot.waitSignal(socket.disconnected):
        socket.write(message)
    return socket


def test_the_folders_of_a_second_start_arrive(name: str, doorman: Doorman, qtbot: QtBot) -> None:
    folders = ["/photos/one", "/photos/zwei – drei", os.fsdecode(b"/photos/\xff")]

    with qtbot.waitSignal(doorman.arrived, timeout=20_000) as arrived:
        start = Start(name, folders)

    assert arrived.args == [folders]
    assert start.handed_over(qtbot)


def test_a_second_start_without_folders_is_told_too(
    name: str, doorman: Doorman, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(doorman.arrived, timeout=20_000) as arrived:
        start = Start(name, [])

    assert arrived.args == [[]]
    assert start.handed_over(qtbot)


def test_a_first_start_hands_nothing_over(name: str, qapp: QCoreApplication) -> None:
    assert instance.hand_over(name, ["/photos"]) is False


def test_who_does_not_answer_is_not_waited_for(
    name: str, qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(instance, "_ANSWER_MS", 1)
    deaf = QLocalServer()
    assert deaf.listen(name)

    assert instance.hand_over(name, ["/photos"]) is False

    deaf.close()


@pytest.mark.skipif(os.name == "nt", reason="pipes of Windows go with their process")
def test_what_a_killed_run_left_behind_is_taken_over(
    name: str, qapp: QCoreApplication, qtbot: QtBot
) -> None:
    import socket

    with socket.socket(socket.AF_UNIX) as killed:
        killed.bind(name)

    doorman = Doorman(qapp)
    doorman.listen(name)
    with qtbot.waitSignal(doorman.arrived, timeout=20_000):
        start = Start(name, ["/photos"])

    assert start.handed_over(qtbot)
    doorman.close()


@pytest.mark.parametrize("message", [b"GET / HTTP/1.1\n", b'{"a": 1}\n', b"[1, 2]\n", b"\xff\n"])
def test_what_is_no_list_of_folders_is_refused(
    message: bytes, name: str, doorman: Doorman, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(doorman.arrived):
        socket = send(name, message, qtbot)

    assert socket.readAll().data() == b""


def test_a_line_without_end_is_refused(
    name: str, doorman: Doorman, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(instance, "_LONGEST", 100)

    with qtbot.assertNotEmitted(doorman.arrived):
        send(name, b"x" * 1000, qtbot)


def test_a_folder_that_finder_opens_arrives(doorman: Doorman, qtbot: QtBot) -> None:
    target = QObject()
    target.installEventFilter(doorman)

    with qtbot.waitSignal(doorman.arrived, timeout=20_000) as arrived:
        QCoreApplication.sendEvent(target, QFileOpenEvent("/photos/one"))

    assert arrived.args == [["/photos/one"]]


@pytest.mark.skipif(os.name == "nt", reason="pipes of Windows have rights of their own")
def test_only_the_same_person_may_knock(name: str, doorman: Doorman) -> None:
    assert os.stat(name).st_mode & 0o077 == 0


def test_each_data_folder_has_a_window_of_its_own(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("XDG_DATA_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(variable, "/elsewhere")

    assert instance.default_name() != name

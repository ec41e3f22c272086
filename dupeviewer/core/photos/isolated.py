"""Readers: processes of their own in which risky pictures are decoded, so that one file costs one.

Knows how a reader is started, asked, waited for and ended; what it does is `reader`'s affair.
"""

from __future__ import annotations

import atexit
import json
import os
import struct
import subprocess
import sys
import threading
from datetime import datetime
from pathlib import Path
from typing import Any

from PIL import Image

from dupeviewer.core.photos.photo import Facts, Problem
from dupeviewer.core.photos.problems import Undecodable

WORD = "--reader"
"""With this word alone the program is a reader; how the bundled one is started."""

SECONDS = 10.0
"""What a reader may take for one file, once its bytes are there."""

SLOWEST_DRIVE = 5_000_000
"""Bytes in a second; from a slower drive a large file takes too long."""

READ = "read"
"""What a reader says first: the bytes are there, and its time begins."""

SECONDS_TO_START = 60.0
IDLE_SECONDS = 60
"""A reader that nobody asks anything for so long ends itself."""

MOST_BYTES = 1 << 30
LONGEST_ANSWER = 1 << 30

TO = "to"
"""Which question is answered, by its number."""

HEAD = struct.Struct(">II")
"""Before each message: how long its JSON is, and how long the pixels behind it."""

_ROOT = str(Path(__file__).resolve().parents[3])
_START = (
    "import sys; sys.path.insert(0, sys.argv[1]); "
    "from dupeviewer.core.photos import reader; reader.serve()"
)


Answer = tuple[Image.Image, Facts, int]
"""The picture, its facts, and the checksum of the file."""


class Unavailable(Exception):
    """No reader can be started; there is nothing wrong with the file."""


class _Gone(Exception):
    """The reader has ended, by itself or by force."""


def ask(path: str, task: str, word: float) -> Answer:
    """Let a reader do a task of decoding's on a file.

    Raises: Undecodable, also where the file ended the reader; OSError, Unavailable
    """
    return _READERS.ask(path, task, word)


def is_possible() -> bool:
    """Whether there can be readers: not within one, nor where processes cannot be started."""
    return _READERS.is_possible


def never() -> None:
    """Decode everything in this process, which is a reader."""
    _READERS.is_possible = False


class _Reader:
    """One process, asked one thing at a time."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            env=os.environ | _ENVIRONMENT,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._was_late = False
        self._asked = 0
        try:
            self._message(SECONDS_TO_START)  # it says that it is there
        except (_Gone, Undecodable) as error:
            raise Unavailable("it ended before it was asked anything") from error

    def ask(self, question: dict[str, Any], size: int) -> tuple[dict[str, Any], bytes]:
        """Ask about a file of this size in bytes.

        Raises: _Gone; Undecodable where it took too long, after which the reader is gone too.
        """
        self._asked += 1
        words = json.dumps(question | {TO: self._asked}).encode()
        try:
            self._write(HEAD.pack(len(words), 0) + words)
        except OSError as error:
            self.end()
            raise _Gone from error
        first = self._message(SECONDS + size / SLOWEST_DRIVE)
        last = self._message(SECONDS) if READ in first[0] else first
        if last[0].get(TO) != self._asked:  # an answer to something else
            self.end()
            raise _Gone
        return last

    def end(self) -> None:
        """Ends it, whatever it does, and waits for that."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def leave(self) -> None:
        """Belongs to the process that this one was forked from."""
        self._process.returncode = 0
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def _late(self) -> None:
        self._was_late = True
        self._process.kill()

    def _message(self, seconds: float) -> tuple[dict[str, Any], bytes]:
        watch = threading.Timer(seconds, self._late)
        watch.daemon = True
        watch.start()
        try:
            length, rest = HEAD.unpack(self._read(HEAD.size))
            if length + rest > LONGEST_ANSWER:
                raise _Gone
            answer = json.loads(self._read(length))
            return answer, self._read(rest)
        except (_Gone, OSError, ValueError) as error:
            self.end()
            if self._was_late:
                raise Undecodable(Problem.TIMED_OUT) from error
            raise _Gone from error
        finally:
            watch.cancel()
            watch.join()

    def _write(self, data: bytes) -> None:
        pipe = self._process.stdin
        assert pipe is not None
        while data:
            data = data[pipe.write(data) or 0 :]

    def _read(self, count: int) -> bytes:
        pipe = self._process.stdout
        assert pipe is not None
        found = bytearray()
        while len(found) < count:
            part = pipe.read(min(count - len(found), 1 << 20))
            if not part:
                raise _Gone
            found += part
        return bytes(found)


class _Readers:
    """Those that wait to be asked; there are as many as are asked at once."""

    def __init__(self) -> None:
        self.is_possible = bool(sys.executable)
        self._idle: list[_Reader] = []
        self._lock = threading.Lock()

    def ask(self, path: str, task: str, word: float) -> Answer:
        size = os.stat(path).st_size
        question = {"path": path, "task": task, "word": word}
        while (reader := self._waiting()) is not None:
            try:
                return self._asked(reader, question, size)
            except _Gone:  # it may have ended before, by itself
                continue
        try:
            return self._asked(self._new(), question, size)
        except _Gone as error:
            raise Undecodable(Problem.CRASHED_READER) from error

    def end(self) -> None:
        while (reader := self._waiting()) is not None:
            reader.end()

    def leave(self) -> None:
        """A fork starts with no readers: two that asked the same one would mix up its answers."""
        self._lock = threading.Lock()
        idle, self._idle = self._idle, []
        for reader in idle:
            reader.leave()

    def _new(self) -> _Reader:
        try:
            return _Reader()
        except OSError as error:
            raise Unavailable(str(error)) from error

    def _waiting(self) -> _Reader | None:
        with self._lock:
            return self._idle.pop() if self._idle else None

    def _asked(self, reader: _Reader, question: dict[str, Any], size: int) -> Answer:
        answer, pixels = reader.ask(question, size)
        with self._lock:
            self._idle.append(reader)
        return _understood(answer, pixels)


def _understood(answer: dict[str, Any], pixels: bytes) -> Answer:
    """The picture and its facts, or the reason; nothing in an answer is taken on trust."""
    try:
        if "reason" in answer:
            raise Undecodable(Problem(answer["reason"]), str(answer["sentence"]))
        if "errno" in answer:
            raise OSError(int(answer["errno"]), str(answer["sentence"]))
        width, height = map(int, answer["size"])
        if len(pixels) != width * height * 3:
            raise ValueError("not as many pixels as it says")
        picture = Image.frombytes("RGB", (width, height), pixels)
        return picture, _facts(answer["facts"]), int(answer["checksum"])
    except (KeyError, TypeError, ValueError) as error:
        raise Undecodable(Problem.CRASHED_READER) from error


def _facts(told: dict[str, Any]) -> Facts:
    taken, location = told["taken"], told["location"]
    return Facts(**told)._replace(
        taken=None if taken is None else datetime.fromisoformat(taken),
        location=None if location is None else (float(location[0]), float(location[1])),
        keywords=tuple(map(str, told["keywords"])),
    )


def _command() -> list[str]:
    if getattr(sys, "frozen", False):  # the bundled program: there is no other Python
        return [sys.executable, WORD]
    return [sys.executable, "-c", _START, _ROOT]


_ENVIRONMENT = {
    # Each thread of a decoder would take address space of its own, which is limited.
    "MALLOC_ARENA_MAX": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
}
_READERS = _Readers()
atexit.register(_READERS.end)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_READERS.leave)

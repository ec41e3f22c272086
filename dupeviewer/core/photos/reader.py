"""A reader: the process in which risky pictures are decoded, limited in memory and time.

Reads questions from its standard input and answers on its standard output; who asks, and what
becomes of a reader that does not answer, is `isolated`'s affair.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import select
import signal
import sys
from typing import Any, NoReturn

from dupeviewer.core.photos import decoding, isolated
from dupeviewer.core.photos.decoding import Undecodable
from dupeviewer.core.photos.isolated import HEAD, IDLE_SECONDS, MOST_BYTES, READ, SECONDS, TO
from dupeviewer.core.photos.photo import Problem
from dupeviewer.core.photos.problems import SENTENCES

_PATIENCE = 30
"""Seconds beyond the limit after which a reader ends itself, should whoever asked be gone."""


def serve() -> NoReturn:
    """Answer questions until nobody asks any more, then end the process."""
    questions, answers = _own_pipes()
    isolated.never()
    _use_one_thread()
    limit_itself()
    _write(answers, {})
    while (question := _next(questions)) is not None:
        head, pixels = _answer(question, answers)
        _set_alarm(0)
        _write(answers, head | {TO: question[TO]}, pixels)
    os._exit(0)  # nothing to put in order, and some decoders crash when they do


def limit_itself() -> None:
    """No more than a gibibyte beyond what is in use, no file written, no core left behind.

    Linux alone keeps to all of it. On Windows a job object would be needed, which is not done:
    there only the time is limited.
    """
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    used = _address_space()
    if used is not None:
        most = used + MOST_BYTES
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (most, most))


def _address_space() -> int | None:
    """What this process holds of it now, in bytes."""
    try:
        with open("/proc/self/statm", "rb") as file:  # noqa: PTH123 - not a file of the user's
            return int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return None


def _own_pipes() -> tuple[int, int]:
    """The pipes under other numbers, so that a decoder that prints does not answer."""
    questions, answers = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1):
        os.dup2(nothing, number)
    if sys.platform != "win32":
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program to understand
    return questions, answers


def _use_one_thread() -> None:
    """Files are read side by side, and each thread takes room that is limited."""
    for name, option in (
        ("PIL.AvifImagePlugin", "DEFAULT_MAX_THREADS"),
        ("pi_heif.options", "DECODE_THREADS"),
        ("pillow_jxl.JpegXLImagePlugin", "DECODE_THREADS"),
    ):
        with contextlib.suppress(ImportError):
            setattr(importlib.import_module(name), option, 1)


def _set_alarm(seconds: int) -> None:
    if sys.platform != "win32":
        signal.alarm(seconds)


def _answer(question: dict[str, Any], answers: int) -> tuple[dict[str, Any], bytes]:
    try:
        data = decoding.whole_bytes(question["path"])
        _write(answers, {READ: True})
        _set_alarm(int(SECONDS) + _PATIENCE)
        small = decoding.answer(data, question["task"], question["word"])
    except Undecodable as error:
        return {"reason": error.reason.value, "sentence": str(error)}, b""
    except MemoryError:
        return {"reason": Problem.TOO_LARGE.value, "sentence": SENTENCES[Problem.TOO_LARGE]}, b""
    except OSError as error:
        return {"errno": error.errno or 0, "sentence": error.strerror or ""}, b""
    facts = small.facts._asdict()
    facts["taken"] = facts["taken"] and facts["taken"].isoformat()
    head = {"size": small.picture.size, "facts": facts, "checksum": small.checksum}
    return head, small.picture.tobytes()


def _next(questions: int) -> dict[str, Any] | None:
    if sys.platform != "win32" and not select.select([questions], [], [], IDLE_SECONDS)[0]:
        return None
    head = _read(questions, HEAD.size)
    if len(head) < HEAD.size:
        return None
    question: dict[str, Any] = json.loads(_read(questions, HEAD.unpack(head)[0]))
    return question


def _read(pipe: int, count: int) -> bytes:
    found = b""
    while len(found) < count and (part := os.read(pipe, count - len(found))):
        found += part
    return found


def _write(pipe: int, head: dict[str, Any], pixels: bytes = b"") -> None:
    words = json.dumps(head).encode()
    data = memoryview(HEAD.pack(len(words), len(pixels)) + words + pixels)
    while data:
        data = data[os.write(pipe, data) :]

"""How a command of the command line is run: its workers, its cache, its progress, and Ctrl+C.

Knows exit statuses and signals; what the commands do is theirs.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from dupeviewer import progress_bar
from dupeviewer.core.photos import decoding
from dupeviewer.core.progress import SILENT, Progress, Report, Stopped
from dupeviewer.core.storage.fingerprints import Store, default_path

DONE, PARTLY, USAGE, INTERRUPTED = 0, 1, 2, 130


def absolute(folders: Sequence[str]) -> tuple[str, ...]:
    return tuple(os.path.realpath(folder) for folder in folders)


def store(options: argparse.Namespace) -> Store:
    if options.no_cache:
        return Store.in_memory()
    cache = options.cache or default_path()
    decoding.note_in(Path(cache).parent / "reading")
    return Store.open(cache)


def executor(options: argparse.Namespace) -> ThreadPoolExecutor:
    return ThreadPoolExecutor(options.workers or os.cpu_count() or 1)


@contextmanager
def report(options: argparse.Namespace, interrupted: threading.Event) -> Iterator[Report]:
    """Shows progress where there is a terminal to show it on."""
    if options.quiet or not sys.stderr.isatty():
        yield _Interruptible(interrupted, SILENT)
        return
    with progress_bar.shown(sys.stderr) as bar:
        yield _Interruptible(interrupted, bar)


class _Interruptible:
    """A report that stops the work once Ctrl+C was pressed."""

    def __init__(self, interrupted: threading.Event, inner: Callable[[Progress], None]) -> None:
        self._interrupted = interrupted
        self._inner = inner

    def __call__(self, progress: Progress) -> None:
        if self._interrupted.is_set():
            raise Stopped
        self._inner(progress)

    def found(self, results: Sequence[object]) -> None:
        pass


@contextmanager
def stop_on_interrupt() -> Iterator[threading.Event]:
    """The first Ctrl+C asks the work to stop and keep what it has; the second ends it."""
    interrupted = threading.Event()

    def ask(*_: object) -> None:
        if interrupted.is_set():
            raise KeyboardInterrupt
        interrupted.set()

    if threading.current_thread() is not threading.main_thread():
        yield interrupted
        return
    before = signal.signal(signal.SIGINT, ask)
    try:
        yield interrupted
    finally:
        signal.signal(signal.SIGINT, before)

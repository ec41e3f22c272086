"""How long a History of 100,000 photos holds the window up: opened, scrolled and searched, as one
run and as a thousand; in a window that is not shown on any screen."""

from __future__ import annotations

import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from tests.benchmarks import timing
from tests.benchmarks.timing import spoken

PHOTOS = 100_000
DAY = "2026-11-20T10:00:00+00:00"
SEARCHED = "IMG_09991"

_ENTRY = (
    "INSERT INTO entries (run, path, size, mtime_ns, device, inode, kept, why, kind, distance,"
    " state, place, begun, ended) VALUES (?, ?, 3000000, 1, '1', '2', ?, 'Photo 1 has 6.4x more"
    f" pixels.', 'same', 3, 'moved', ?, '{DAY}', '{DAY}')"
)


def main() -> int:
    print(f"{timing.machine()}\n")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    head = (f"{PHOTOS:,} photos trashed", "lasts", "held up: p99", "longest")
    rows = []
    for runs in (1, 1000):
        with tempfile.TemporaryDirectory() as home:
            rows += _watched(Path(home), runs)
    timing.table(head, rows)
    return 0


def _written(home: Path, runs: int) -> str:
    """A journal as so many runs leave it."""
    from dupeviewer.core.trash import Journal

    path = str(home / "history.sqlite")
    with closing(Journal(path)):
        pass
    trash = home / ".local" / "share" / "Trash" / "files"
    with closing(sqlite3.connect(path)) as db, db:
        db.executemany(
            "INSERT INTO runs (id, started) VALUES (?, ?)", ((n + 1, DAY) for n in range(runs))
        )
        names = ((n, f"IMG_{n:06}.jpg") for n in range(PHOTOS))
        each = (
            (
                1 + n * runs // PHOTOS,
                os.fsencode(home / "Pictures" / f"{n // 200:04}" / name),
                os.fsencode(home / "Archive" / name),
                os.fsencode(trash / name),
            )
            for n, name in names
        )
        db.executemany(_ENTRY, each)
    return path


def _watched(home: Path, runs: int) -> list[list[str]]:
    from PySide6.QtCore import QEventLoop, QThreadPool, QTimer
    from PySide6.QtWidgets import QApplication

    from dupeviewer.core.storage.verdicts import Verdicts
    from dupeviewer.gui.history.bulks import Bulks
    from dupeviewer.gui.history.keepsakes import Keepsakes, path_beside
    from dupeviewer.gui.history.screen import HistoryScreen
    from dupeviewer.gui.jobs import take_short_turns
    from dupeviewer.gui.memory.written import Memory
    from dupeviewer.gui.session import Session
    from dupeviewer.gui.thumbnails import Thumbnails

    app = QApplication.instance() or QApplication([])
    assert app is not None
    take_short_turns()
    journal, pool, session = _written(home, runs), QThreadPool(), Session()
    memory = Memory(session, Verdicts(str(home / "verdicts.sqlite")), pool)
    thumbnails = Thumbnails(home / "previews")
    kept, bulks = Keepsakes(path_beside(journal), lambda _: None), Bulks(session, memory, pool)
    screen = HistoryScreen(journal, thumbnails, kept, bulks, pool)
    screen.resize(1280, 800)
    screen.show()
    model, bar = screen.list_view.model(), screen.list_view.verticalScrollBar()

    def watched(what: str, begin: Callable[[], object], is_done: Callable[[], bool]) -> list[str]:
        loop, ticker = QEventLoop(), QTimer()
        start = last = time.perf_counter()
        waits: list[float] = []
        ended = 0.0

        def tick() -> None:
            nonlocal last, ended
            now = time.perf_counter()
            waits.append(now - last)
            last = now
            if not ended and is_done():
                ended = now
                QTimer.singleShot(1000, loop.quit)  # what follows holds it up as well

        ticker.timeout.connect(tick)
        ticker.start(5)
        QTimer.singleShot(0, begin)
        loop.exec()
        p99 = sorted(waits)[int(0.99 * len(waits))]
        seconds = map(spoken, (ended - start, p99, max(waits)))
        return [f"{what}, {runs:,} {'run' if runs == 1 else 'runs'}", *seconds]

    def scrolled() -> bool:
        bar.setValue(bar.value() + max(1, bar.maximum() // 200))
        return bar.value() == bar.maximum()

    def search() -> None:
        screen._find.setText(SEARCHED)

    all_there = runs + (PHOTOS if runs == 1 else 100)
    rows = [
        watched("open", screen.refresh, lambda: model.rowCount() >= all_there),
        watched("scroll", lambda: bar.setValue(0), scrolled),
        watched(
            "search",
            lambda: screen._find.setText(SEARCHED),
            lambda: 0 < model.rowCount() < runs + 50,
        ),
    ]
    for room in (screen, bulks, kept, thumbnails):
        room.shutdown()
    memory.close()
    return rows


if __name__ == "__main__":
    sys.exit(main())

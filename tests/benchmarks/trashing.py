"""How a large trash run treats the window: how long it is held up, and how soon Stop takes hold.

Moves real files to a real trash of a temporary home through the trash sheet, as a person would.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks import timing
from tests.gallery import Gallery

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from dupeviewer.core.progress import Progress
    from dupeviewer.gui.session import Session
    from dupeviewer.gui.trash.sheet import TrashSheet
    from dupeviewer.gui.window import MainWindow

FILES = int(os.environ.get("FILES", "10000"))
STOP_AT = 0.3
"""The share of the files after which Stop is pressed."""


def main() -> int:
    print(f"{timing.machine()}\n")
    with tempfile.TemporaryDirectory() as home:
        timing.live_in(Path(home))
        _run(Path(home))
    return 0


def _run(home: Path) -> None:
    from dupeviewer.gui import application

    pairs = _pairs(home / "Pictures")
    _, window = application.build(["dupeviewer", str(home / "Pictures")])
    _opened(window)
    session, trasher = window.rooms.session, window.rooms.trasher
    _mark(session, pairs)
    window.show_review()  # as who trashes has; the first screen counts photos
    window.review_and_trash()
    sheet: TrashSheet = window.findChild(object, "trashSheet")
    rows = [_watched("checking", FILES, trasher.checked)]
    rows.append(_watched("moving, then Stop", FILES, trasher.sent, sheet))
    sheet.accept()
    window.review_and_trash()
    sheet = window.findChildren(object, "trashSheet")[-1]
    left = session.totals().marked
    rows.append(_watched("checking the rest", left, trasher.checked))
    sheet.move_photos()
    rows.append(_watched("moving the rest", left, trasher.sent))
    sheet.undo()
    rows.append(_watched("Undo of the rest", left, trasher.restored))
    sheet.accept()
    window.close()
    timing.table(
        ["trash run", "files", "seconds", "held up: median", "p99", "longest", "after Stop"], rows
    )


def _opened(window: MainWindow) -> None:
    """Shown, with what it remembers: what comes later would take the marks back."""
    from PySide6.QtCore import QEventLoop

    loop = QEventLoop()
    window.rooms.reopening.ready.connect(loop.quit)
    window.show()
    loop.exec()


def _pairs(folder: Path) -> list[tuple[str, str]]:
    gallery = Gallery(folder)
    master = gallery.photo("master.jpg", 1, (64, 48))
    pairs = []
    for number in range(FILES):
        below = folder / f"{number // 500:03}"
        below.mkdir(exist_ok=True)
        kept, copy = below / f"{number:05}.jpg", below / f"{number:05} copy.jpg"
        for path in (kept, copy):
            shutil.copyfile(master, path)
        pairs.append((str(kept), str(copy)))
    return pairs


def _mark(session: Session, pairs: list[tuple[str, str]]) -> None:
    from dupeviewer.core.likeness.cluster import Cluster, Kind, Match
    from dupeviewer.core.photos.photo import Facts, FileId, Photo
    from dupeviewer.core.review.review import Mark, Review

    def photo(path: str) -> Photo:
        now = os.lstat(path)
        id_ = FileId(now.st_dev, now.st_ino)
        return Photo(path, now.st_size, now.st_mtime_ns, id_, facts=Facts(64, 48, "JPEG"))

    clusters = []
    for pair in pairs:
        a, b = sorted(map(photo, pair), key=lambda each: each.path)
        clusters.append(Cluster((a, b), (Match(a, b, 0, 0, Kind.EXACT),)))
    session.reset_clusters(clusters)
    session.take_review(Review().with_marks({copy: Mark.TRASH for _, copy in pairs}))


def _watched(
    what: str, files: int, ended: SignalInstance, sheet: TrashSheet | None = None
) -> list[str]:
    """Until this signal; with a sheet, move its photos and stop after a while."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, gaps = QEventLoop(), []
    begun = last = time.perf_counter()
    stopped: list[float] = []

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append(now - last)
        last = now

    def stop(progress: Progress) -> None:
        if sheet is not None and not stopped and progress.done >= STOP_AT * files:
            stopped.append(time.perf_counter())
            sheet.reject()

    timer = QTimer(interval=1)
    timer.timeout.connect(tick)
    timer.start()
    ended.connect(loop.quit)
    if sheet is not None:
        sheet._trasher.progressed.connect(stop)
        sheet.move_photos()
    loop.exec()
    now = time.perf_counter()
    ended.disconnect(loop.quit)
    QTimer.singleShot(500, loop.quit)  # what follows from the end holds the window up as well
    loop.exec()
    timer.stop()
    gaps.sort()
    shown = (gaps[len(gaps) // 2], gaps[int(len(gaps) * 0.99)], gaps[-1])
    after = f"{1000 * (now - stopped[0]):.0f} ms" if stopped else ""
    held = [f"{1000 * gap:.0f} ms" for gap in shown]
    print(f"{what}: done", flush=True)
    return [what, f"{files:,}", f"{now - begun:.1f}", *held, after]


if __name__ == "__main__":
    sys.exit(main())

"""How long the window takes to start, against a bare one, and how long a scan ever holds it up.

Starts are whole processes; the scan is of real files that it makes, with the window shown
offscreen while groups stream in.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

from tests.benchmarks import timing
from tests.gallery import Gallery

PHOTOS = int(os.environ.get("PHOTOS", "1500"))
BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
from PySide6.QtCore import QTimer
app = QApplication([])
window = QMainWindow()
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
"""
OURS = """
from PySide6.QtCore import QTimer
from dupeviewer.gui import application
app, window = application.build(["dupeviewer"])
window.show()
QTimer.singleShot(0, window.close)
app.exec()
"""
FIRST = """
from dupeviewer.gui import application
front = application.open_front(["dupeviewer"])
front.window.painted.connect(front.app.quit)
front.window.show()
front.app.exec()
front.window.close()
"""
STARTS = {"bare PySide6 window": BARE, "first screen painted": FIRST, "all screens there": OURS}


def main() -> int:
    print(f"{timing.machine()}\n")
    with tempfile.TemporaryDirectory() as home:
        timing.live_in(Path(home))
        _start()
        _block(Path(home))
    return 0


def _start() -> None:
    seconds = timing.in_turns({name: partial(_run, code) for name, code in STARTS.items()})
    bare = seconds["bare PySide6 window"]
    rows = [[n, f"{s:.2f} s", f"{s - bare:+.2f} s", f"{s / bare:.1f}"] for n, s in seconds.items()]
    timing.table(["start to a window and out", "seconds", "beyond bare", "times bare"], rows)


def _run(code: str) -> None:
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


def _block(home: Path) -> None:
    """Scan with the window open; a timer that should fire at once tells how long it could not."""
    from PySide6.QtCore import QEventLoop, QTimer

    from dupeviewer.gui import application

    gallery = Gallery(home / "Pictures")
    for number in range(PHOTOS // 2):
        gallery.half(gallery.photo(f"{number:05}.jpg", number, (320, 240)))
    _, window = application.build(["dupeviewer", str(gallery.folder)])
    window.show()
    gaps: list[float] = []
    last = [time.perf_counter()]

    def tick() -> None:
        now = time.perf_counter()
        gaps.append(now - last[0])
        last[0] = now

    loop = QEventLoop()
    timer = QTimer(interval=1)
    timer.timeout.connect(tick)
    window.rooms.scanner.ended.connect(loop.quit)
    timer.start()
    window.start_scan()
    loop.exec()
    timer.stop()
    groups = len(window.rooms.session.clusters)
    window.close()
    gaps.sort()
    shown = [gaps[int(len(gaps) * share)] for share in (0.5, 0.99)]
    timing.table(
        [f"GUI thread while {PHOTOS:,} photos are scanned", "groups", "median", "p99", "longest"],
        [["held up", str(groups), *(f"{1000 * gap:.0f} ms" for gap in (*shown, gaps[-1]))]],
    )


if __name__ == "__main__":
    sys.exit(main())

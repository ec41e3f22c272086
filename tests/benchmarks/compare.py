"""Compare on 24-megapixel photos: flip, pan and zoom by the frame, opening, the next group.

Budgets of the design: a flip within a frame, the next group within 100 ms where it was fetched
ahead, the first look within 200 ms from the cache, full detail within 1.5 s.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication

from dupeviewer.core.photos.photo import Facts, Photo
from dupeviewer.gui.compare.pane import ComparePane
from dupeviewer.gui.compare.screen import CompareScreen
from dupeviewer.gui.session import Session
from dupeviewer.gui.thumbnails import Thumbnails
from tests.benchmarks import _files
from tests.gui import builders

GROUPS = 3
SIZE = (6000, 4000)
TURNS = 20
PATIENCE_S = 60.0


def main() -> None:
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        photos = make(folder)
        session = Session()
        session.reset_clusters(builders.cluster(photos[n : n + 2]) for n in range(0, 2 * GROUPS, 2))
        warm(folder, session)
        thumbnails = Thumbnails(os.path.join(folder, "cache"))
        screen = CompareScreen(session, thumbnails)
        screen.resize(1280, 720)
        screen.show()
        measure(screen)
        screen.shutdown()
        thumbnails.shutdown()
    app.quit()


def make(folder: str) -> list[Photo]:
    paths = _files.photographs(folder, SIZE, 2 * GROUPS, progressive=False)
    return [builders.seen(Path(path), Facts(*SIZE, "JPEG", quality=90)) for path in paths]


def warm(folder: str, session: Session) -> None:
    """Previews lie in the cache, as after a look at the groups."""
    thumbnails = Thumbnails(os.path.join(folder, "cache"))
    screen = CompareScreen(session, thumbnails)
    for row in range(GROUPS):
        screen.show_group(row)
        wait(screen, lambda: all(has_pixels(pane) for pane in panes(screen)))
    screen.shutdown()
    thumbnails.shutdown()


def measure(screen: CompareScreen) -> None:
    start = time.perf_counter()
    screen.show_group(0)
    wait(screen, lambda: all(has_pixels(pane) for pane in panes(screen)))
    say("first look, previews in the cache", time.perf_counter() - start)
    wait(screen, lambda: all(is_full(pane) for pane in panes(screen)))
    say("full detail of two photos", time.perf_counter() - start)
    wait(screen, lambda: "Looking for" not in screen.sentence)
    say("compared", time.perf_counter() - start)
    screen.looking.zoom_to_actual()
    frame("zoomed by a step, two panes", screen, lambda: screen.stage.zoom(1.1))
    frame("panned at 100 %, two panes", screen, lambda: screen.stage.pan(1, 1))
    screen.flip()
    frame("flip at 100 %", screen, screen.flip)
    screen.looking.fit()
    frame("flip, all of the photo", screen, screen.flip)
    screen.show_side_by_side()
    for row in (1, 2):
        wait(screen, lambda: bool(screen._comparer._known), 2.0)
        frame(f"group {row + 1}, fetched ahead", screen, partial(screen.show_group, row), 1)


def frame(
    name: str, screen: CompareScreen, change: Callable[[], object], turns: int = TURNS
) -> None:
    """The change and the painting of every pane, once each."""
    times = []
    for _ in range(turns):
        start = time.perf_counter()
        change()
        for pane in panes(screen):
            pane.repaint()
        times.append(time.perf_counter() - start)
    say(name, statistics.median(times), max(times))


def panes(screen: CompareScreen) -> list[ComparePane]:
    return list(screen.stage.panes)


def has_pixels(pane: ComparePane) -> bool:
    return all(cast.pixels is not None for cast in pane._cast)


def is_full(pane: ComparePane) -> bool:
    return all(cast.pixels is not None and cast.pixels.is_full for cast in pane._cast)


def wait(screen: CompareScreen, done: Callable[[], bool], longest_s: float = PATIENCE_S) -> None:
    """Let pictures and comparisons come until it is done."""
    end = time.perf_counter() + longest_s
    while not done() and time.perf_counter() < end:
        loop = QEventLoop()
        signals: list[SignalInstance] = [screen._loader.loaded, screen._comparer.compared]
        for signal in signals:
            signal.connect(loop.quit)
        QTimer.singleShot(50, loop.quit)
        loop.exec()


def say(name: str, seconds: float, worst: float | None = None) -> None:
    text = f"{name:36} {1000 * seconds:8.1f} ms"
    print(text if worst is None else f"{text}   worst {1000 * worst:8.1f} ms")


if __name__ == "__main__":
    main()

"""The review at 50,000 groups and a million matches: how long the window is blocked, and by what.

In a window that is not shown on any screen; photos are made up, so nothing is decoded.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import Executor
from functools import partial

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication

from dupeviewer.core import collector, groups
from dupeviewer.core.likeness.cluster import Cluster, Kind, Match
from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.likeness.web import LOOSEST, Web
from dupeviewer.core.photos.photo import Facts, FileId, Photo
from dupeviewer.core.photos.roll import Roll
from dupeviewer.core.progress import Report
from dupeviewer.core.review.review import Mark
from dupeviewer.core.scan import ScanOptions, ScanResult
from dupeviewer.gui.background.regrouping import Regrouping
from dupeviewer.gui.background.returned import Returned
from dupeviewer.gui.background.scanner import Scanner
from dupeviewer.gui.group.screen import GroupScreen
from dupeviewer.gui.jobs import take_short_turns
from dupeviewer.gui.models.order import Sort
from dupeviewer.gui.models.sieve import Filter
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.results.screen import ResultsScreen
from dupeviewer.gui.results.slider import SimilaritySlider
from dupeviewer.gui.session import Session
from dupeviewer.gui.state.board import Board
from dupeviewer.gui.thumbnails import Thumbnails
from tests.benchmarks import timing
from tests.benchmarks.timing import spoken

GROUPS = 50_000
PAIRS = 1_000_000
MARKED = 10_000


def main() -> int:
    app = QApplication.instance() or QApplication([])
    take_short_turns()
    collector.go_through_all_seldom()
    print(f"{timing.machine()}\n")
    _list()
    _scan()
    _slider()
    _large_group()
    del app
    return 0


def _list() -> None:
    """R1: opening, sorting, filtering, searching, scrolling, deciding."""
    session, screen, pool = _screen()
    clusters = [_pair(number) for number in range(GROUPS)]
    rows = [
        ("lay out, in the background", timing.once(partial(Board, clusters, session.review, ())))
    ]
    board = Board(clusters, session.review, ())

    def opened() -> None:
        session.reset_board(board)
        screen.list_view.grab()

    rows.append(("open the list", timing.once(opened)))
    bar, view = screen.filter_bar, screen.list_view
    model = view.groups
    rows += [(f"sort by {s.value}", timing.once(partial(model.arrange, order=s))) for s in Sort]
    for name, wanted in (
        ("search", Filter(text="0001")),
        ("filter by camera", Filter(camera="Canon")),
        ("filter by folder", Filter(folder="/photos/2")),
        ("filter by year", Filter(year=2019)),
        ("clear filters", Filter()),
    ):
        rows.append((name, timing.once(partial(bar.choose, wanted))))
    bar.choose(Filter(state=None))
    further = _scrolled(screen)
    rows.append((f"a screen further ({1 / further:.0f} a second)", further))
    rows.append(("show as a grid", timing.once(screen.show_grid)))
    rows.append(("select all", timing.once(view.selectAll)))
    screen.show_list()
    view.setCurrentIndex(model.index(1))
    rows.append(("accept one", timing.once(screen.accept_and_next)))
    longest, whole = _blocked(screen.accept_exact, lambda: session.totals().decided > 1)
    rows.append(("mark all extra copies", whole))
    rows.append(("  longest block meanwhile", longest))
    rows.append(("undo it", timing.once(session.undo)))
    view.selectAll()
    longest, whole = _blocked(screen.skip_and_next, lambda: session.totals().skipped > 1)
    rows.append(("skip all", whole))
    rows.append(("  longest block meanwhile", longest))
    rows.append(("undo it", timing.once(session.undo)))
    timing.table([f"{GROUPS:,} groups", "seconds"], [[name, spoken(s)] for name, s in rows])
    _close(screen, pool)


def _scrolled(screen: ResultsScreen) -> float:
    """The mean of painting one screen after another."""
    view = screen.list_view
    seconds = []
    for step in range(1, 31):
        view.verticalScrollBar().setValue(step * 5_000)
        seconds.append(timing.once(view.viewport().grab))
    return float(np.mean(seconds))


def _slider() -> None:
    """R2: from a step of the slider to the new counts, and to the new list."""
    session, screen, pool = _screen()
    web = _web()
    rows = []
    for setting in (0, 5, 10, 40, LOOSEST):
        web.group(0)
        rows.append([f"count at {setting}", spoken(timing.once(partial(web.group, setting))), ""])
    session.reset_board(Board(groups.laid(web), session.review, ()))
    slider = screen.slider
    (regrouping,) = screen.findChildren(Regrouping)
    longest, whole = _blocked(
        partial(session.set_web, web, LOOSEST), lambda: bool(regrouping.counts)
    )
    rows.append(["first bar, after a scan", spoken(whole), spoken(longest)])
    rows += _steps(session, slider, "list at {}")
    session.take_review(session.review.with_marks(_marks(session)))
    rows.append(["  marks asked for that rest", spoken(timing.once(session.paused)), ""])
    rows += _steps(session, slider, f"the same, {MARKED:,} groups marked, at {{}}")
    timing.table([f"{PAIRS:,} matches", "seconds", "longest block"], rows)
    _close(screen, pool)


def _steps(session: Session, slider: SimilaritySlider, name: str) -> list[list[str]]:
    rows = []
    for setting in (10, 11, 40, LOOSEST):
        begin = partial(slider.setValue, setting)
        longest, whole = _blocked(begin, partial(_is_at, session, setting))
        rows.append([name.format(setting), spoken(whole), spoken(longest)])
    return rows


def _marks(session: Session) -> dict[str, Mark | None]:
    """Of the first groups one photo each to keep, and the others to go."""
    marks: dict[str, Mark | None] = {}
    for cluster in session.clusters[:MARKED]:
        first, *others = cluster.key
        marks |= {first: Mark.KEEP, **dict.fromkeys(others, Mark.TRASH)}
    return marks


def _scan() -> None:
    """What a scan gives the window: all at once, as what is known already, or by and by."""
    found = groups.laid(_pairs())
    known = groups.laid(_pairs())
    made = [*found]

    def at_once(options: ScanOptions, _: Executor, report: Report) -> ScanResult:
        report.found(known)
        return ScanResult(options, known, web=known.web)

    def by_and_by(options: ScanOptions, _: Executor, report: Report) -> ScanResult:
        for start in range(0, GROUPS, GROUPS // 10):
            report.found(made[start : start + GROUPS // 10])
        return ScanResult(options, found, web=found.web)

    rows = []
    for name, run in (("known already", at_once), ("found in ten parts", by_and_by)):
        session, screen, pool = _screen()
        with tempfile.TemporaryDirectory() as home:
            settings = QSettings(f"{home}/settings.ini", QSettings.Format.IniFormat)
            scanner = Scanner(session, Preferences(settings), pool, run=run)
            session.add_folder(home)
            ended: list[object] = []
            scanner.ended.connect(ended.append)
            longest, whole = _blocked(scanner.start, partial(bool, ended))
            scanner.shutdown()
        rows.append([name, spoken(whole), spoken(longest)])
        _close(screen, pool)
    timing.table([f"{GROUPS:,} groups of a scan", "seconds", "longest block"], rows)


def _is_at(session: Session, setting: int) -> bool:
    return session.max_difference == setting and bool(session.clusters)


def _large_group() -> None:
    """R10: a group of 500 photos."""
    session, pool = Session(), QThreadPool()
    photos = [_photo(f"/burst/{n:04}.jpg", n) for n in range(500)]
    matches = tuple(Match(photos[0], each, 4, 50, Kind.SIMILAR) for each in photos[1:])
    session.reset_clusters([Cluster(tuple(photos), matches)])
    thumbnails = Thumbnails("/nowhere")
    screen = GroupScreen(session, thumbnails, Returned(session, "/nowhere", pool, session))
    screen.resize(1000, 700)
    screen.show()

    def opened() -> None:
        screen.show_row(0)
        screen.grab()

    rows = [
        ["open", spoken(timing.once(opened))],
        ["mark one", spoken(timing.once(screen.trash_photo))],
    ]
    timing.table(["a group of 500 photos", "seconds"], rows)
    screen.close()
    thumbnails.shutdown()


def _screen() -> tuple[Session, ResultsScreen, QThreadPool]:
    session, pool = Session(), QThreadPool()
    returned = Returned(session, "/nowhere", pool, session)
    screen = ResultsScreen(session, Thumbnails("/nowhere", session), returned, pool=pool)
    screen.resize(1200, 800)
    screen.show()
    _blocked(lambda: None, lambda: True)  # its first sight is none of what is measured
    return session, screen, pool


def _close(screen: ResultsScreen, pool: QThreadPool) -> None:
    screen.shutdown()
    screen.close()
    pool.waitForDone()


def _blocked(begin: Callable[[], object], is_done: Callable[[], bool]) -> tuple[float, float]:
    """The longest time in which the event loop could do nothing, and the whole time."""
    loop, ticker = QEventLoop(), QTimer()
    start = last = time.perf_counter()
    longest = 0.0

    def tick() -> None:
        nonlocal last, longest
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
        if is_done() or now - start > 60:
            loop.quit()

    ticker.timeout.connect(tick)
    ticker.start(1)
    QTimer.singleShot(0, begin)
    loop.exec()
    return longest, time.perf_counter() - start


def _photo(path: str, number: int) -> Photo:
    facts = Facts(1600, 1200, "JPEG", quality=90, camera=("Canon", "Nikon")[number % 2])
    return Photo(path, 1_000_000 + number, 1, FileId(1, number + 1), facts=facts)


def _pair(number: int) -> Cluster:
    folder = f"/photos/{number % 97}"
    a = _photo(f"{folder}/IMG_{number:06} (1).jpg", 2 * number)
    b = _photo(f"{folder}/IMG_{number:06}.jpg", 2 * number + 1)
    kind = Kind(number % 3)
    return Cluster((a, b), (Match(a, b, 0 if kind is Kind.EXACT else 4, 5 * kind, kind),))


def _pairs() -> Web:
    roll = Roll.of([_photo(f"/p/{n % 97:02}/IMG_{n:06}.jpg", n) for n in range(2 * GROUPS)])
    roll.made.clear()  # as a scan leaves them
    first = np.arange(0, 2 * GROUPS, 2)
    columns = [first, first + 1, *(np.full(GROUPS, each) for each in (4, 5, Kind.SAME, 0, 0))]
    return Web(np.arange(2 * GROUPS), roll, np.array(columns).T)


def _web() -> Web:
    """Photos in crowds of about seven, a link between any two of a crowd with some chance."""
    chance = np.random.default_rng(1)
    count = 3 * PAIRS // 10
    photos = [_photo(f"/p/{n % 97}/IMG_{n:07}.jpg", n) for n in range(count)]
    a = chance.integers(0, count, 2 * PAIRS)
    b = np.minimum(a // 7 * 7 + chance.integers(0, 7, len(a)), count - 1)
    low, high = np.minimum(a, b), np.maximum(a, b)
    keys = np.unique((low * count + high)[low < high])
    keys = chance.permutation(keys)[:PAIRS]
    difference = chance.integers(1, 101, len(keys))
    kind = np.digitize(difference, [1, 11, 41])
    columns = [keys // count, keys % count, np.full(len(keys), 4), difference, kind]
    rest = [np.zeros(len(keys), dtype=int)] * (len(Link._fields) - len(columns))
    roll = Roll.of(photos)
    roll.made.clear()  # as a scan leaves them
    return Web(np.arange(count), roll, np.array([*columns, *rest]).T)


if __name__ == "__main__":
    raise SystemExit(main())

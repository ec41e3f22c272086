"""How long the rules take over 50,000 groups: to the first numbers, and to the last; by themselves
and in their dialog, in a window that is not shown on any screen."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import chain

from dupeviewer.core.likeness.cluster import Cluster, Kind, Match
from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.likeness.web import Web
from dupeviewer.core.photos.photo import Facts, FileId, Photo
from dupeviewer.core.photos.roll import Roll
from dupeviewer.core.review import rules
from dupeviewer.core.review.review import Review
from dupeviewer.core.review.rules import Rule, RuleSet, Tally
from tests.benchmarks import timing
from tests.benchmarks.timing import spoken

GROUPS = 50_000
FOLDERS = tuple(f"/photos/{n}" for n in range(20))
TAKEN = datetime(2019, 7, 12, 14, 2)  # noqa: DTZ001 - cameras write local time
FACTS = Facts(4032, 3024, "JPEG", 92, TAKEN, "Canon EOS 80D", "EF 24-70", (43.7, 11.2))


def main() -> int:
    print(f"{timing.machine()}\n")
    clusters = groups(GROUPS)
    sets = {
        "exact copies, name and date": RuleSet((Rule.TIDY_NAME, Rule.OLDER)),
        "five rules": RuleSet(tuple(Rule)[:5], folders=FOLDERS),
        "all rules, four protected folders": RuleSet(tuple(Rule), folders=FOLDERS),
    }
    rows = []
    for name, rule_set in sets.items():
        protected = FOLDERS[:4] if "protected" in name else ()
        first, last, tally = timed(clusters, rule_set, protected)
        rows.append([name, spoken(first), spoken(last), f"{tally.decided:,}", f"{tally.marked:,}"])
    timing.table([f"{GROUPS:,} groups", "first numbers", "last", "decided", "marked"], rows)
    _dialog(clusters)
    return 0


def timed(
    clusters: Sequence[Cluster], rule_set: RuleSet, protected: Sequence[str]
) -> tuple[float, float, Tally]:
    """Seconds to the first tally and to the end, marks and all."""
    heard: list[float] = []
    start = time.perf_counter()
    outcome = rules.apply(
        clusters, rule_set, Review(), protected, lambda _: heard.append(time.perf_counter())
    )
    outcome.review(Review())
    return heard[0] - start, time.perf_counter() - start, outcome.tally


def _dialog(clusters: Sequence[Cluster]) -> None:
    """The groups lie there as after a start: none of them, and none of their photos, is made."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSettings, QThreadPool
    from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog

    from dupeviewer.core.likeness.laid import Laid
    from dupeviewer.core.likeness.web import LOOSEST
    from dupeviewer.gui.jobs import take_short_turns
    from dupeviewer.gui.preferences import Preferences
    from dupeviewer.gui.rules.dialog import RulesDialog
    from dupeviewer.gui.rules.scales import Scales
    from dupeviewer.gui.session import Session
    from dupeviewer.gui.state.board import Board
    from dupeviewer.gui.theme import Theme
    from dupeviewer.gui.thumbnails import Thumbnails

    app = QApplication.instance() or QApplication([])
    take_short_turns()
    settings = QSettings(os.devnull, QSettings.Format.IniFormat)
    preferences, session, pool = Preferences(settings), Session(), QThreadPool()
    Theme(app, preferences)
    web = _web(clusters)
    session.set_web(web, LOOSEST)
    session.show_board(Board(Laid(web, web.group(LOOSEST)), session.review, ()), LOOSEST)
    dialogs: list[RulesDialog] = []
    scales = Scales(session, pool)

    def opened() -> None:
        groups_ = _All(len(session.clusters))
        thumbnails = Thumbnails("/nowhere", session)
        dialog = RulesDialog(session, groups_, scales, thumbnails, preferences, pool)
        dialogs.insert(0, dialog)
        dialog.show()

    def is_answered() -> bool:
        return bool(dialogs) and dialogs[0].outcome is not None

    def clicked(name: str) -> Callable[[], None]:
        return lambda: dialogs[0].findChild(QAbstractButton, name).click()

    def is_dealt() -> bool:
        return dialogs[0].findChild(QDialog, "spotCheckDialog") is not None

    def mark() -> None:
        dialogs[0].findChild(QDialog, "spotCheckDialog").markWanted.emit()

    steps: list[tuple[str, Callable[[], object], Callable[[], bool]]] = [
        ("open at once", opened, is_answered),
        ("turn a rule on", clicked("rule-older"), is_answered),
        ("turn the first off", clicked("rule-camera"), is_answered),
        ("deal a spot-check", clicked("spotCheckButton"), is_dealt),
        ("mark them all", mark, lambda: session.totals().decided > GROUPS // 2),
        ("undo", session.undo, lambda: session.totals().decided == 0),
        ("open when all are weighed", opened, is_answered),
    ]
    rows = [_watched(*step, dialogs) for step in steps]
    head = ("first", "last", "processor", "block: p99", "longest")
    timing.table([f"the dialog, {GROUPS:,} groups", *head], rows)
    scales.shutdown()
    pool.waitForDone()


class _All:
    def __init__(self, count: int) -> None:
        self._rows = list(range(count))

    def shown_rows(self) -> list[int]:
        return self._rows

    def selected_rows(self) -> list[int]:
        return []


def _watched(
    what: str, begin: Callable[[], object], is_done: Callable[[], bool], dialogs: Sequence[object]
) -> list[str]:
    """Seconds to the first numbers and to the last, and how long the window was held up, the
    99th of a hundred times and the longest."""
    from PySide6.QtCore import QEventLoop, QTimer
    from shiboken6 import isValid

    from dupeviewer.gui.rules.preview import Preview

    loop, ticker = QEventLoop(), QTimer()
    start, spent = time.perf_counter(), time.process_time()
    last, ended = start, 0.0
    waits: list[float] = []
    heard: list[float] = []

    def begun() -> None:
        begin()
        if isValid(dialogs[0]):
            for preview in dialogs[0].findChildren(Preview):
                preview.tallied.connect(lambda _: heard.append(time.perf_counter()))

    def tick() -> None:
        nonlocal last, ended, spent
        now = time.perf_counter()
        waits.append(now - last)
        last = now
        if not ended and is_done():
            ended, spent = now, time.process_time() - spent
            QTimer.singleShot(300, loop.quit)

    ticker.timeout.connect(tick)
    ticker.start(5)
    QTimer.singleShot(0, begun)
    loop.exec()
    first = spoken(heard[0] - start) if heard else ""
    p99 = sorted(waits)[int(0.99 * len(waits))]
    seconds = map(spoken, (ended - start, spent, p99, max(waits)))
    return [what, first, *seconds]


def _web(clusters: Sequence[Cluster]) -> Web:
    photos = [*chain.from_iterable(cluster.photos for cluster in clusters)]
    place = {photo.path: number for number, photo in enumerate(photos)}
    links = [
        Link(place[m.a.path], place[m.b.path], m.distance, m.difference, m.kind, 0)
        for cluster in clusters
        for m in cluster.matches
    ]
    return Web(range(len(photos)), replace(Roll.of(photos), made={}), links)


def groups(count: int) -> list[Cluster]:
    """Pairs and threes as libraries have them: resized, stripped, renamed, byte for byte."""
    chance = random.Random(7)
    return [_group(number, chance) for number in range(count)]


def _group(number: int, chance: random.Random) -> Cluster:
    kind = chance.choice((Kind.EXACT, Kind.SAME, Kind.SAME))
    photos = [_photo(number, copy, kind, chance) for copy in range(chance.choice((2, 2, 2, 3)))]
    photos.sort(key=lambda photo: photo.path)
    pairs = [(a, b) for at, a in enumerate(photos) for b in photos[at + 1 :]]
    distance = 0 if kind is Kind.EXACT else 4
    return Cluster(tuple(photos), tuple(Match(a, b, distance, distance, kind) for a, b in pairs))


def _photo(number: int, copy: int, kind: Kind, chance: random.Random) -> Photo:
    facts = FACTS
    if kind is Kind.SAME and copy:
        facts = chance.choice(
            (
                FACTS._replace(width=1600, height=1200),
                FACTS._replace(location=None, camera=None),
                FACTS._replace(quality=70),
                FACTS,
            )
        )
    name = f"IMG_{number:05}{' (1)' if copy else ''}.jpg"
    path = f"{chance.choice(FOLDERS)}/{copy}/{name}"
    size, minute = 2_000_000 - 1000 * copy, 60_000_000_000
    photo = Photo(path, size, chance.randrange(50) * minute, FileId(1, 4 * number + copy))
    return replace(photo, facts=facts)


if __name__ == "__main__":
    main()

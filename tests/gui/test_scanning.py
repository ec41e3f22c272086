"""The scan on screen: one bar that never goes back, honest numbers, and words for every end."""

from __future__ import annotations

import glob
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QThreadPool
from pytestqt.qtbot import QtBot

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.photos import drives
from dupeviewer.core.photos.drives import Drive
from dupeviewer.core.photos.photo import Problem, Unreadable
from dupeviewer.core.progress import Progress, Stage
from dupeviewer.core.scan import Counts, ScanOptions, ScanResult
from dupeviewer.core.sentences import Sentence, Template, say
from dupeviewer.gui.background.scanner import CachedScan, Scanner
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.scanning.bar import ScanBar, ScanState
from dupeviewer.gui.scanning.nothing import NothingFound
from dupeviewer.gui.scanning.pace import Pace
from dupeviewer.gui.scanning.slowness import Slowness
from dupeviewer.gui.session import Session
from dupeviewer.gui.widgets.meter import STEPS
from tests.gallery import Gallery
from tests.gui.builders import pair
from tests.gui.conftest import ToldScan

pytestmark = pytest.mark.usefixtures("english")

SCAN_STAGES = (Stage.DISCOVER, Stage.READ, Stage.MATCH, Stage.VERIFY)


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def bar(session: Session, scanner: Scanner, clock: Clock, home: object, qtbot: QtBot) -> ScanBar:
    session.add_folder(str(home))
    bar = ScanBar(session, scanner, clock=clock)
    qtbot.addWidget(bar)
    return bar


def reading(done: int, total: int = 1000) -> Progress:
    return Progress(Stage.READ, done, total, "/photos/a.jpg")


# The pace


@given(
    st.lists(
        st.tuples(
            st.sampled_from(SCAN_STAGES),
            st.integers(0, 50),
            st.one_of(st.none(), st.integers(0, 40)),
        ),
        max_size=40,
    )
)
def test_c1_the_share_never_goes_back_whatever_is_told(
    told: list[tuple[Stage, int, int | None]],
) -> None:
    pace = Pace()
    shares = []

    for second, (stage, done, total) in enumerate(told):
        pace.take(Progress(stage, done, total), float(second))
        if pace.share is not None:
            shares.append(pace.share)

    assert shares == sorted(shares)
    assert all(0 <= share < 1 for share in shares)


def test_c1_looking_again_and_again_fills_more_of_the_bar_and_never_all() -> None:
    pace = Pace()
    pace.take(reading(2000, 2000), 0.0)
    shares = []

    for second in range(1, 9):
        pace.take(Progress(Stage.VERIFY, 0, 10), float(second))
        pace.take(Progress(Stage.VERIFY, 10, 10), second + 0.5)
        shares.append(pace.share or 0.0)

    assert all(later > earlier for earlier, later in pairwise(shares))
    assert 0.9 < shares[1] < shares[-1] < 1.0


def test_c1_nothing_is_said_of_time_for_ten_seconds() -> None:
    pace = Pace()
    said = {}

    for second in range(14):
        pace.take(reading(100 + 10 * second), float(second))
        said[second] = pace.seconds_left(float(second))

    assert [said[second] for second in range(10)] == [None] * 10
    assert said[11] is not None


def test_c1_nothing_is_said_of_time_before_two_percent() -> None:
    pace = Pace()

    for second in range(60):
        pace.take(reading(second, 100_000), float(second))

    assert pace.seconds_left(59.0) is None


def test_c1_the_time_left_is_worked_out_anew_every_five_seconds_only() -> None:
    pace = Pace()
    for second in range(21):
        pace.take(reading(100 + 10 * second), float(second))
    first = pace.seconds_left(20.0)

    pace.take(reading(900), 21.0)
    soon = pace.seconds_left(21.0)
    pace.take(reading(910), 26.0)
    later = pace.seconds_left(26.0)

    assert first is not None
    assert soon == pytest.approx(first - 1)
    assert later is not None
    assert later < first / 3


def test_the_rate_is_that_of_the_last_ten_seconds() -> None:
    pace = Pace()

    for second in range(30):
        pace.take(reading(min(second, 10) * 5 + max(second - 10, 0) * 40, 5000), float(second))

    assert pace.rate == pytest.approx(40, rel=0.1)


def test_the_time_left_is_right_for_a_steady_scan() -> None:
    pace = Pace()

    for second in range(31):
        pace.take(reading(10 * second), float(second))

    # 70 % of the reading at 10 a second, and the quarter of the bar after it at the same speed.
    assert pace.seconds_left(30.0) == pytest.approx(103, rel=0.05)


# The bar


def test_the_bar_is_hidden_before_a_scan(bar: ScanBar) -> None:
    assert not bar.isVisible()


def test_counting_is_shown_as_a_band_without_a_number(
    bar: ScanBar, scanner: Scanner, qtbot: QtBot
) -> None:
    scanner.start()

    assert bar.isVisible()
    assert bar.title.text() == "Looking for duplicates…"
    assert bar.phase.text() == "Counting photos…"
    assert bar.meter.maximum() == 0
    assert not bar.meter.isTextVisible()


def test_c1_the_bar_only_grows_and_is_never_full_before_the_end(
    bar: ScanBar, scanner: Scanner, told_scan: ToldScan, qtbot: QtBot
) -> None:
    told_scan.reports = [
        Progress(Stage.DISCOVER, 500),
        *(reading(done) for done in (0, 400, 1000)),
        *(Progress(Stage.MATCH, done, 10) for done in (0, 10)),
        *(Progress(Stage.VERIFY, done, 10) for done in (0, 10)),
        *(Progress(Stage.MATCH, done, 10) for done in (0, 10)),
        *(Progress(Stage.VERIFY, done, 10) for done in (0, 10)),
    ]
    values: list[int] = []
    bar.meter.valueChanged.connect(values.append)

    scanner.start()
    qtbot.waitUntil(lambda: bar.meter.value() > 0.5 * STEPS)
    is_running = scanner.is_running

    assert values == sorted(values)
    assert max(values) < STEPS
    assert is_running


def test_the_numbers_are_written_for_people(
    bar: ScanBar, scanner: Scanner, told_scan: ToldScan, qtbot: QtBot
) -> None:
    told_scan.reports = [reading(52_310, 79_200)]
    told_scan.clusters = (pair(1), pair(2))
    scanner.start()

    qtbot.waitUntil(lambda: bar.finds.text() != "")

    assert bar.title.text() == "Looking for duplicates…"
    assert bar.phase.text() == "Reading photos…"
    assert bar.counts.text() == "52,310 of 79,200 photos"
    assert bar.path.path == "Now: /photos/a.jpg"
    assert bar.left.text() == ""
    assert bar.finds.text() == (
        "2 groups so far  ·  up to 2.0 MB in extra copies  ·  You can start reviewing now."
        " New groups are added at the end of the list."
    )


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (20, "less than a minute left"),
        (70, "about 1 minute left"),
        (130, "about 2 minutes left"),
        (3600, "about 1 hour left"),
        (4800, "about 1 hour 20 minutes left"),
        (7300, "about 2 hours left"),
    ],
)
def test_time_left_is_the_largest_unit_and_one(bar: ScanBar, seconds: float, words: str) -> None:
    assert bar._time_left(seconds) == words


def test_pausing_says_so_and_offers_to_resume(
    bar: ScanBar, scanner: Scanner, told_scan: ToldScan, qtbot: QtBot
) -> None:
    told_scan.reports = [reading(5)]
    scanner.start()

    qtbot.mouseClick(bar.pause_button, Qt.MouseButton.LeftButton)
    paused = (bar.title.text(), bar.pause_button.text(), scanner.is_paused)
    qtbot.mouseClick(bar.pause_button, Qt.MouseButton.LeftButton)

    assert paused == ("Paused", "Resume", True)
    assert bar.pause_button.text() == "Pause"
    assert not scanner.is_paused


def test_while_it_rests_neither_pace_nor_end_is_told(
    bar: ScanBar, scanner: Scanner, clock: Clock
) -> None:
    scanner.start()
    for _ in range(20):
        bar._on_progress(reading(int(clock.now)))
        clock.now += 1
    before = bar.rate.text(), bar.left.text() != ""

    scanner.pause()

    assert before == ("1 photo/s", True)
    assert (bar.rate.text(), bar.left.text()) == ("", "")
    assert bar.counts.text() == "119 of 1,000 photos"


def test_the_parts_of_a_scan_are_named_and_share_one_bar(bar: ScanBar, scanner: Scanner) -> None:
    scanner.start()
    said = []

    for stage in SCAN_STAGES:
        bar._on_progress(Progress(stage, 5, 10))
        said.append(bar.phase.text())

    assert said == ["Counting photos…", "Reading photos…", "Matching…", "Matching…"]


# A slow drive


DISK = Drive("Photos-2TB", drives.Kind.EXTERNAL)


def slow(*kinds: drives.Kind | None) -> Slowness:
    """Drives 0, 1 and so on, of these kinds."""
    return Slowness({f"/{n}": Drive(f"Drive {n}", kind) for n, kind in enumerate(kinds)})


def read_from(slowness: Slowness, *folders: str) -> None:
    for second, folder in enumerate(folders):
        slowness.take(Progress(Stage.READ, second, 100, f"{folder}/a.jpg"), float(second))


@pytest.mark.parametrize(
    ("kind", "rate", "named"),
    [
        (drives.Kind.EXTERNAL, 12.0, True),
        (drives.Kind.NETWORK, 12.0, True),
        (drives.Kind.HARD_DISK, 12.0, True),
        (drives.Kind.EXTERNAL, 200.0, False),
        (drives.Kind.EXTERNAL, None, False),
        (drives.Kind.SSD, 12.0, False),
        (None, 12.0, False),
    ],
)
def test_a_drive_is_called_slow_where_it_may_be_and_little_comes(
    kind: drives.Kind | None, rate: float | None, named: bool
) -> None:
    slowness = slow(kind)

    read_from(slowness, "/0", "/0", "/0")

    assert slowness.drive(3.0, rate) == ("Drive 0" if named else None)


def test_the_drive_that_dominates_is_named() -> None:
    slowness = slow(drives.Kind.EXTERNAL, drives.Kind.NETWORK, drives.Kind.SSD)

    read_from(slowness, "/0", "/1", "/1", "/1", "/2")
    most = slowness.drive(5.0, 5.0)
    read_from(slowness, "/0", "/2", "/2", "/1")

    assert most == "Drive 1"
    assert slow(drives.Kind.EXTERNAL).drive(0.0, 5.0) is None


def test_what_was_read_longer_ago_says_nothing_of_now() -> None:
    slowness = slow(drives.Kind.EXTERNAL, drives.Kind.SSD)

    read_from(slowness, *["/0"] * 9, *["/1"] * 11)

    assert slowness.drive(20.0, 5.0) is None


def test_the_bar_says_from_which_slow_drive_it_reads(
    bar: ScanBar, scanner: Scanner, clock: Clock
) -> None:
    scanner.start()
    scanner.drivesKnown.emit({"/photos": DISK})
    for done in range(12):
        bar._on_progress(reading(done))
        clock.now += 1

    assert bar.phase.text() == "Reading from Photos-2TB (slow drive)"


def test_a_scan_tells_on_which_drives_its_folders_lie(
    scanner: Scanner,
    session: Session,
    told_scan: ToldScan,
    home: object,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(drives, "drive_of", lambda _folder: DISK)
    session.add_folder(str(home))
    told_scan.release()
    told: list[object] = []
    scanner.drivesKnown.connect(told.append)

    with qtbot.waitSignal(scanner.ended):
        scanner.start()

    assert told == [{str(home): DISK}]


def test_that_progress_cannot_be_saved_is_said_while_the_scan_goes_on(
    bar: ScanBar, scanner: Scanner, told_scan: ToldScan
) -> None:
    scanner.start()
    before = bar.trouble.isVisible()

    scanner.troubled.emit(say(Template.NO_ROOM, a="120 MB", b="C:"))
    said = bar.trouble.isVisible(), bar.trouble.text()
    bar._on_started()

    assert not before
    assert said == (
        True,
        "Can't save progress: only 120 MB left on C:. Scan continues, but can't be resumed.",
    )
    assert not bar.trouble.isVisible()


def test_the_scan_with_a_cache_tells_once_that_it_cannot_save(
    session: Session, preferences: Preferences, pool: QThreadPool, home: Path, qtbot: QtBot
) -> None:
    gallery = Gallery(home / "Pictures")
    gallery.half(gallery.photo("a.jpg", 1))
    (home / "file").write_text("in the way")
    session.add_folder(str(gallery.folder))
    scanner = Scanner(session, preferences, pool, run=CachedScan(home / "file" / "cache"))
    told: list[Sentence] = []
    scanner.troubled.connect(told.append)

    with qtbot.waitSignal(scanner.ended, timeout=30_000):
        scanner.start()

    assert [sentence.template for sentence in told] == [Template.CACHE_UNUSED]
    scanner.shutdown()


def test_time_spent_paused_does_not_count(bar: ScanBar, scanner: Scanner, clock: Clock) -> None:
    scanner.start()
    before = bar._now()
    scanner.pause()
    clock.now += 500
    resting = bar._now()
    scanner.resume()
    clock.now += 2

    assert resting == before
    assert bar._now() == before + 2


def test_c3_stopping_keeps_what_was_found(
    bar: ScanBar, scanner: Scanner, session: Session, told_scan: ToldScan, qtbot: QtBot
) -> None:
    told_scan.reports = [reading(5)]
    told_scan.clusters = (pair(1),)
    told_scan.photos = 52_310
    scanner.start()
    qtbot.waitUntil(lambda: len(session.clusters) == 1)

    with qtbot.waitSignal(scanner.ended):
        qtbot.mouseClick(bar.stop_button, Qt.MouseButton.LeftButton)

    assert bar.title.text() == "Stopped. Showing duplicates among 52,310 photos checked."
    assert bar.state is ScanState.STOPPED
    assert len(session.clusters) == 1


def test_a_finished_scan_says_what_it_found_and_can_be_dismissed(
    bar: ScanBar, scanner: Scanner, told_scan: ToldScan, qtbot: QtBot
) -> None:
    told_scan.clusters = (pair(1), pair(2))
    told_scan.photos = 79_200
    scanner.start()

    with qtbot.waitSignal(scanner.ended):
        told_scan.release()
    said = bar.title.text()
    bar.close_button.click()

    assert said == "Scan finished. 2 groups in 79,200 photos."
    assert not bar.isVisible()


@pytest.mark.expects_warnings
def test_a_failed_scan_says_why_and_keeps_what_was_found(
    bar: ScanBar, scanner: Scanner, session: Session, told_scan: ToldScan, qtbot: QtBot
) -> None:
    told_scan.clusters = (pair(1),)
    told_scan.error = OSError("the drive went away")
    scanner.start()

    with qtbot.waitSignal(scanner.failed):
        told_scan.release()

    assert "the drive went away" in bar.title.text()
    assert bar.state is ScanState.FAILED
    assert len(session.clusters) == 1


def test_c5_files_that_could_not_be_read_are_counted_and_lead_to_the_list(
    bar: ScanBar, scanner: Scanner, told_scan: ToldScan, qtbot: QtBot
) -> None:
    told_scan.reports = [Progress(Stage.READ, 5, 10, unreadable=17)]
    scanner.start()
    qtbot.waitUntil(lambda: bar.problems_button.text() == "17 files could not be read – See")

    with qtbot.waitSignal(bar.problemsWanted):
        bar.problems_button.click()


# The scanner


def test_a_scan_that_ends_is_remembered(
    scanner: Scanner,
    session: Session,
    preferences: Preferences,
    told_scan: ToldScan,
    home: object,
    qtbot: QtBot,
) -> None:
    session.add_folder(str(home), protected=True)
    told_scan.clusters = (pair(1),)
    scanner.start()

    with qtbot.waitSignal(scanner.ended):
        told_scan.release()

    (recent,) = preferences.recents
    assert recent.groups == 1
    assert [(f.path, f.protected) for f in recent.folders] == [(str(home), True)]


def test_a_stopped_scan_is_not_remembered(
    scanner: Scanner, session: Session, preferences: Preferences, home: object, qtbot: QtBot
) -> None:
    session.add_folder(str(home))
    scanner.start()

    with qtbot.waitSignal(scanner.ended):
        scanner.stop()

    assert preferences.recents == ()


def test_a_folder_that_is_not_connected_is_left_out(
    scanner: Scanner, session: Session, told_scan: ToldScan, home: object, qtbot: QtBot
) -> None:
    session.add_folder(str(home))
    session.add_folder("/not/connected")
    told_scan.release()

    with qtbot.waitSignal(scanner.ended):
        scanner.start()

    assert told_scan.options[0].folders == (str(home),)


def test_folders_that_are_not_ticked_are_left_out_also_within_others(
    scanner: Scanner, session: Session, told_scan: ToldScan, home: Path, qtbot: QtBot
) -> None:
    inner, apart = home / "Album [2019]", home.parent / f"{home.name} apart"
    inner.mkdir()
    session.add_folder(str(home))
    session.add_folder(str(inner), protected=True)
    for folder in (inner, apart):
        session.add_folder(str(folder))
        session.listed.tick(str(folder), ticked=False)
    told_scan.release()

    with qtbot.waitSignal(scanner.ended):
        scanner.start()

    [options] = told_scan.options
    assert options.folders == (str(home),)
    assert glob.escape(str(inner)) in options.excluded


def test_without_a_ticked_folder_there_is_no_scan(
    scanner: Scanner, session: Session, home: Path
) -> None:
    session.add_folder(str(home))
    session.listed.tick(str(home), ticked=False)

    scanner.start()

    assert not scanner.is_running


def test_the_scan_looks_for_the_kinds_that_were_chosen(
    scanner: Scanner,
    session: Session,
    preferences: Preferences,
    told_scan: ToldScan,
    home: object,
    qtbot: QtBot,
) -> None:
    session.add_folder(str(home))
    preferences.kinds = frozenset(Kind)
    told_scan.release()

    with qtbot.waitSignal(scanner.ended):
        scanner.start()

    assert told_scan.options[0].kinds == frozenset(Kind)


def test_c2_the_end_does_not_reorder_what_was_found_on_the_way(
    scanner: Scanner, session: Session, told_scan: ToldScan, home: object, qtbot: QtBot
) -> None:
    session.add_folder(str(home))
    told_scan.clusters = (pair(2), pair(1))
    scanner.start()
    qtbot.waitUntil(lambda: len(session.clusters) == 2)
    resets: list[bool] = []
    session.clustersReset.connect(lambda: resets.append(True))

    with qtbot.waitSignal(scanner.ended):
        told_scan.release()

    assert resets == []


# Nothing found


def result(photos: int, kinds: frozenset[Kind], unreadable: int = 0) -> ScanResult:
    options = ScanOptions(("/photos",), kinds=kinds)
    broken = tuple(
        Unreadable(f"/{n}.jpg", Problem.EMPTY, "It is empty.") for n in range(unreadable)
    )
    return ScanResult(options, (), broken, counts=Counts(photos, photos))


def test_no_duplicates_offers_a_wider_look(qtbot: QtBot) -> None:
    nothing = NothingFound()
    qtbot.addWidget(nothing)

    nothing.tell(result(79_200, frozenset({Kind.EXACT})))

    assert nothing.title.text() == "No duplicates found."
    assert nothing.text.text() == "79,200 photos checked."
    assert not nothing.similar_button.isHidden()


def test_the_widest_look_is_not_offered_twice(qtbot: QtBot) -> None:
    nothing = NothingFound()
    qtbot.addWidget(nothing)

    nothing.tell(result(79_200, frozenset(Kind)))

    assert nothing.similar_button.isHidden()


def test_folders_without_photos_say_what_was_looked_for(qtbot: QtBot) -> None:
    nothing = NothingFound()
    qtbot.addWidget(nothing)

    nothing.tell(result(0, frozenset(Kind)))

    assert nothing.title.text() == "No photos in these folders."
    assert nothing.text.text() == "We looked for JPEG, HEIC, PNG, RAW and 13 more types."

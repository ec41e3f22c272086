"""What is remembered: marks with their photos, the session, and what is set aside."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.likeness.laid import Laid
from dupeviewer.core.likeness.web import Web
from dupeviewer.core.photos.photo import Misnamed, Photo, Problem, Unreadable
from dupeviewer.core.progress import SILENT, Progress, Report, Stage
from dupeviewer.core.review.review import Mark
from dupeviewer.core.scan import ScanOptions, ScanResult
from dupeviewer.core.storage.verdicts import Verdicts
from dupeviewer.gui.memory.aside import NotDuplicates
from dupeviewer.gui.memory.remembered import Place, Remembered
from dupeviewer.gui.memory.written import Memory
from dupeviewer.gui.session import GroupState, PhotoState, Session
from tests.gui.builders import cluster, match, pair, picture, seen

Start = Callable[[], "Run"]


class Run:
    """One run of the program, without its window."""

    def __init__(self, path: Path, pool: QThreadPool) -> None:
        self.session = Session()
        self.memory = Memory(self.session, Verdicts(str(path)), pool)
        self.aside = NotDuplicates(self.session, self.memory)
        self.remembered = Remembered()
        self.memory.loaded.connect(self._take)

    def _take(self, remembered: Remembered) -> None:
        self.remembered = remembered
        self.memory.take(remembered, with_session=True)
        self.aside.load()

    def state(self, photo: Photo) -> PhotoState:
        return self.session.photo_state(photo)


@pytest.fixture
def path(home: Path) -> Path:
    return home / "verdicts.sqlite"


@pytest.fixture
def start(path: Path, pool: QThreadPool, qtbot: QtBot) -> Iterator[Start]:
    runs: list[Run] = []

    def start() -> Run:
        run = Run(path, pool)
        runs.append(run)
        with qtbot.waitSignal(run.memory.loaded):
            run.memory.load()
        return run

    yield start
    for run in runs:
        run.memory.close()


def shown(run: Run, *clusters: Cluster) -> None:
    """As after a scan that found these."""
    run.memory.scan_started()
    run.session.reset_clusters(clusters)
    run.memory.scan_ended()


def found(run: Run, clusters: tuple[Cluster, ...], web: Web | None = None) -> ScanResult:
    """A scan of what is told, through the sieve of what is set aside, into the session."""

    def scan(options: ScanOptions, _executor: object, report: Report) -> ScanResult:
        report.found(clusters)
        return ScanResult(options, clusters, web=web or Web())

    with ThreadPoolExecutor(1) as executor:
        result = run.aside.honouring(scan)(ScanOptions(("/p",)), executor, SILENT)
    shown(run, *result.clusters)
    return result


def test_u4_everything_said_is_there_on_the_next_start(start: Start) -> None:
    run = start()
    run.session.add_folder("/photos", protected=True)
    run.session.set_problems(
        [Unreadable("/photos/x.jpg", Problem.EMPTY, "The file is empty.")],
        [Misnamed("/photos/y.jpg", "HEIC")],
    )
    run.session.add_folder("/elsewhere")
    groups = [cluster([replace(p, path="/e" + p.path) for p in pair(n).photos]) for n in range(3)]
    shown(run, *groups)
    run.session.set_mark(groups[0].photos[0].path, Mark.KEEP)
    run.session.set_mark(groups[0].photos[1].path, Mark.TRASH)
    run.session.skip(1)
    run.session.pass_guard(2, groups[2].photos[0].path)
    run.session.pass_guard(2, groups[2].photos[1].path)
    run.memory.close()

    again = start().session

    assert again.folders == run.session.folders
    assert list(again.clusters) == groups
    assert again.review == run.session.review
    assert again.problems == run.session.problems
    assert again.misnamed == run.session.misnamed
    assert again.group_state(1) is GroupState.SKIPPED


def test_u4_which_folders_are_ticked_is_remembered(start: Start) -> None:
    run = start()
    run.session.add_folder("/photos", protected=True)
    run.session.add_folder("/elsewhere")
    run.session.listed.tick("/elsewhere", ticked=False)
    run.memory.close()

    assert start().session.folders == run.session.folders


def test_u5_writing_begins_within_a_second_of_a_mark(
    start: Start, path: Path, qtbot: QtBot
) -> None:
    run = start()
    group = pair(1)
    shown(run, group)

    run.session.set_mark(group.photos[1].path, Mark.TRASH)

    other = Verdicts(str(path))
    qtbot.waitUntil(lambda: group.photos[1].path in other.marks(), timeout=5000)
    other.close()
    assert run.memory._timer.interval() < 1000


def test_a_mark_that_was_undone_is_forgotten(start: Start) -> None:
    run = start()
    group = pair(1)
    shown(run, group)
    run.session.set_mark(group.photos[1].path, Mark.TRASH)
    run.memory.save()
    run.session.undo()
    run.memory.close()

    assert start().session.review.marks == {}


def test_a_mark_does_not_pass_to_another_file_of_the_same_name(start: Start) -> None:
    run = start()
    group = pair(1)
    shown(run, group)
    run.session.set_mark(group.photos[1].path, Mark.TRASH)
    run.memory.close()
    again = start()
    changed = replace(group.photos[1], size=7)

    found(again, (cluster([group.photos[0], changed]),))

    assert again.state(changed) is PhotoState.NONE


def test_a_mark_set_on_a_changed_photo_while_the_scan_goes_on_stays(start: Start) -> None:
    run = start()
    group = pair(1)
    shown(run, group)
    path = group.photos[1].path
    run.session.set_mark(path, Mark.TRASH)
    run.memory.close()
    again = start()
    changed = cluster([group.photos[0], replace(group.photos[1], size=7)])

    def scan(options: ScanOptions, _executor: object, report: Report) -> ScanResult:
        report.found([changed])
        again.session.reset_clusters([changed])
        again.session.set_mark(path, Mark.TRASH)
        return ScanResult(options, (cluster(changed.photos),))

    with ThreadPoolExecutor(1) as executor:
        again.aside.honouring(scan)(ScanOptions(("/p",)), executor, SILENT)

    assert again.session.review.mark(path) is Mark.TRASH


def test_marks_on_what_is_not_shown_just_now_are_kept(start: Start) -> None:
    run = start()
    group = pair(1)
    shown(run, group)
    run.session.set_mark(group.photos[1].path, Mark.TRASH)
    shown(run, pair(2))
    run.memory.close()
    again = start()

    found(again, (group,))

    assert again.state(group.photos[1]) is PhotoState.TRASH


def test_the_groups_are_shown_at_the_setting_they_were_left_at(start: Start) -> None:
    run = start()
    a, b, c = (replace(pair(n).photos[0], path=f"/p/{n}.jpg") for n in range(3))
    web = Web(
        (0, 1, 2), (a, b, c), [Link(0, 1, 4, 3, Kind.SAME, 0), Link(1, 2, 9, 30, Kind.EDITED, 0)]
    )
    run.memory.scan_started()
    run.session.reset_clusters(Laid(web, web.group(10)))
    run.session.set_web(web, 40)
    run.session.show_board(run.session._board, 10)
    run.memory.scan_ended()
    run.memory.close()

    again = start().session

    assert [each.key for each in again.clusters] == [(a.path, b.path)]
    assert (again.depth, again.max_difference) == (40, 10)
    assert [each.key for each in Laid(again.web, again.web.group(40))] == [(a.path, b.path, c.path)]


def test_u6_trashed_photos_do_not_come_back_on_reopening(start: Start) -> None:
    run = start()
    a, b, c = (replace(pair(n).photos[0], path=f"/p/{n}.jpg") for n in range(3))
    copies = Link(0, 1, 0, 0, Kind.EXACT, 0)
    web = Web((0, 1, 2), (a, b, c), [copies, Link(0, 2, 9, 3, Kind.SAME, 0)])
    run.memory.scan_started()
    run.session.reset_clusters(Laid(web, web.group(40)))
    run.session.set_web(web, 40)
    run.memory.scan_ended()
    run.session.remove_photos([a.path])
    run.memory.close()

    for _ in range(2):  # what was left out is not kept a second time
        again = start()
        assert [each.key for each in again.session.clusters] == [(b.path, c.path)]
        again.memory.close()


def test_where_the_user_was_is_remembered(start: Start) -> None:
    run = start()
    run.memory.ask(lambda: Place("group", "/p/1.jpg", {"text": "beach"}), bool)
    run.memory.close()

    assert start().remembered.place == Place("group", "/p/1.jpg", {"text": "beach"})


def test_practice_is_not_remembered(start: Start) -> None:
    run = start()
    shown(run, pair(1))
    run.memory.save()
    run.memory.ask(Place, lambda: True)
    shown(run, pair(2))
    run.session.set_mark(pair(2).photos[0].path, Mark.TRASH)
    run.memory.close()

    again = start().session
    assert list(again.clusters) == [pair(1)]
    assert again.review.marks == {}


def test_a_run_that_ended_well_is_no_crash_and_one_that_did_not_is(start: Start) -> None:
    assert not start().remembered.crashed
    assert start().remembered.crashed


def test_u7_an_unfinished_scan_is_told_of(start: Start) -> None:
    run = start()
    run.memory.scan_started()
    run.memory.scan_progressed(Progress(Stage.READ, 52, 79))
    run.memory.close()
    again = start()
    assert again.remembered.unfinished == (52, 79)

    shown(again)
    again.memory.close()
    assert start().remembered.unfinished is None


def test_u7_the_groups_of_a_scan_that_was_left_unfinished_are_there_with_their_marks(
    start: Start,
) -> None:
    run = start()
    shown(run, pair(7))
    run.memory.scan_started()
    run.session.reset_clusters(())
    run.session.take_found([pair(1), pair(2)])
    run.session.set_mark(pair(1).photos[1].path, Mark.TRASH)
    run.memory.scan_progressed(Progress(Stage.READ, 52, 79))
    run.memory.close()

    again = start()

    assert again.remembered.unfinished == (52, 79)
    assert list(again.session.clusters) == [pair(1), pair(2)]
    assert again.state(pair(1).photos[1]) is PhotoState.TRASH


def test_u7_a_scan_that_had_found_nothing_yet_leaves_what_was_there(start: Start) -> None:
    run = start()
    shown(run, pair(7))
    run.memory.save()
    run.memory.scan_started()
    run.session.reset_clusters(())
    run.memory.close()

    assert list(start().session.clusters) == [pair(7)]


def test_a_result_that_cannot_be_opened_costs_no_mark(start: Start, path: Path) -> None:
    run = start()
    group = pair(1)
    shown(run, group)
    run.session.set_mark(group.photos[1].path, Mark.TRASH)
    run.memory.close()
    verdicts = Verdicts(str(path))
    verdicts.keep({"result": b"rubbish"})
    verdicts.close()

    again = start()

    assert again.remembered.broken == str(path)
    assert again.session.review.mark(group.photos[1].path) is Mark.TRASH


def test_a_damaged_file_of_which_nothing_was_left_is_told_of(start: Start, path: Path) -> None:
    path.write_bytes(b"not a database")

    broken = start().remembered.broken

    assert broken is not None
    assert Path(broken).read_bytes() == b"not a database"


def test_without_a_file_the_window_works_and_remembers_nothing(
    pool: QThreadPool, qtbot: QtBot
) -> None:
    session = Session()
    memory = Memory(session, None, pool, trouble="it was written by a newer version")
    said: list[str] = []
    memory.failed.connect(said.append)
    with qtbot.waitSignal(memory.loaded):
        memory.load()
    assert said == ["it was written by a newer version"]
    session.reset_clusters([pair(1)])
    session.skip(0)
    memory.close()


# Not duplicates


@pytest.fixture
def photos(home: Path) -> list[Photo]:
    return [
        picture(home / "p" / f"{name}.jpg", width=320 + 16 * number)
        for number, name in enumerate("abc")
    ]


def dismissed(run: Run, group: Cluster, qtbot: QtBot) -> None:
    found(run, (group,))
    with qtbot.waitSignal(run.aside.changed):
        run.session.dismiss(0)


def test_u6_a_dismissed_group_stays_away_under_new_names(
    start: Start, photos: list[Photo], qtbot: QtBot
) -> None:
    run = start()
    dismissed(run, cluster(photos[:2]), qtbot)
    run.memory.close()
    moved = Path(photos[0].path).rename(Path(photos[0].path).with_name("renamed.jpg"))
    again = start()

    found(again, (cluster([photos[1], seen(moved)]),))

    assert again.session.group_state(0) is GroupState.DISMISSED


def test_u6_it_comes_back_when_a_photo_joins_with_only_that_one_to_decide(
    start: Start, photos: list[Photo], qtbot: QtBot
) -> None:
    run = start()
    dismissed(run, cluster(photos[:2]), qtbot)
    run.memory.close()
    again = start()

    found(again, (cluster(photos),))

    assert again.session.group_state(0) is GroupState.TO_REVIEW
    assert [again.state(photo).value for photo in photos] == ["keep", "keep", "none"]


def test_u6_a_third_photo_does_not_join_them_at_any_setting(
    start: Start, photos: list[Photo], qtbot: QtBot
) -> None:
    run = start()
    a, b, c = photos
    dismissed(run, cluster([a, b]), qtbot)
    links = [Link(0, 1, 4, 3, Kind.SAME, 0), Link(0, 2, 4, 3, Kind.SAME, 0)]

    result = found(
        run, (Cluster((a, b, c), (match(a, b), match(a, c))),), Web((0, 1, 2), (a, b, c), links)
    )

    assert [each.key for each in result.clusters] == [(a.path, c.path)]
    assert [each.key for each in Laid(result.web, result.web.group(40))] == [(a.path, c.path)]


def test_u1_an_undone_dismissal_is_forgotten(
    start: Start, photos: list[Photo], qtbot: QtBot
) -> None:
    run = start()
    dismissed(run, cluster(photos[:2]), qtbot)

    with qtbot.waitSignal(run.aside.changed):
        run.session.undo()

    assert run.aside.groups == ()
    found(run, (cluster(photos[:2]),))
    assert run.session.group_state(0) is GroupState.TO_REVIEW


def test_a_dismissal_cut_short_by_a_crash_is_completed_on_the_next_start(
    start: Start, photos: list[Photo], path: Path, qtbot: QtBot
) -> None:
    run = start()
    dismissed(run, cluster(photos[:2]), qtbot)
    run.memory.close()
    verdicts = Verdicts(str(path))
    for group in verdicts.groups_aside():
        verdicts.forget_aside(group.id)
    verdicts.close()

    again = start()

    qtbot.waitUntil(lambda: len(again.aside.groups) == 1)


def test_a_forgotten_group_is_to_review_again(
    start: Start, photos: list[Photo], qtbot: QtBot
) -> None:
    run = start()
    dismissed(run, cluster(photos[:2]), qtbot)
    (group,) = run.aside.groups

    run.aside.forget(group.id)

    assert run.session.group_state(0) is GroupState.TO_REVIEW
    run.memory.close()
    assert start().aside.groups == ()

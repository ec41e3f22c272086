"""Renders all that stands around the review: `python -m tests.gui.screens_around FOLDER [WORDS]`.

For people who look at it; photos, trash and home are temporary and real. Words choose states by a
part of their name. Set QT_QPA_PLATFORM=offscreen where there is no screen.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import datetime, timedelta
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from dupeviewer.core import trash
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.photos import drives, problems
from dupeviewer.core.photos.photo import Misnamed, Problem
from dupeviewer.core.progress import Progress, Stage
from dupeviewer.core.review.review import Mark
from dupeviewer.core.scan import Counts, ScanOptions, ScanResult
from dupeviewer.core.sentences import Template, say
from dupeviewer.core.trash import Reason
from dupeviewer.core.trash.receipt import Forecast
from dupeviewer.gui.asking.dialog import AskDialog
from dupeviewer.gui.history.model import RunLine
from dupeviewer.gui.preferences import Recent, RecentFolder, Scheme
from dupeviewer.gui.problems import reasons
from dupeviewer.gui.rules.dialog import RulesDialog
from dupeviewer.gui.rules.spotcheck import SpotCheckDialog
from dupeviewer.gui.settings.dialog import SettingsDialog
from dupeviewer.gui.start.counting import Known, Standing
from dupeviewer.gui.trash.choice import WithoutTrashDialog
from dupeviewer.gui.trash.known import Ask
from dupeviewer.gui.trash.sheet import TrashSheet
from dupeviewer.gui.window import MainWindow
from tests.core.trash.album import decision
from tests.gui import review_screens
from tests.gui.builders import picture
from tests.gui.review_screens import Library, wait

LOOKS = (
    (QSize(1280, 800), Scheme.LIGHT),
    (QSize(1280, 800), Scheme.DARK),
    (QSize(960, 640), Scheme.LIGHT),
    (QSize(1600, 1000), Scheme.DARK),
)
LONGEST_MS = 30_000

State = Callable[["Tour"], QWidget | None]


class Tour:
    """Brings the window into a state; what is returned is looked at instead of the window."""

    def __init__(self, window: MainWindow, library: Library) -> None:
        self.window = window
        self.rooms = window.rooms
        self.session = window.rooms.session
        self.library = library

    def shoot(self, target: Path, name: str, widget: QWidget | None) -> None:
        for size, scheme in LOOKS:
            self.window.resize(size)
            self.window._preferences.scheme = scheme
            wait()
            file = f"{name}-{size.width()}x{size.height()}-{scheme.value}.png"
            (widget or self.window).grab().save(str(target / file))

    def clear(self) -> None:
        for dialog in self.window.findChildren(QDialog):
            if isinstance(dialog, TrashSheet):
                dialog._leave_list()
            dialog.reject()
        self.rooms.tidy.stop()
        self.window.notice.dismiss_all()
        self.window.hints.hide()
        self.window._start.end_opening()
        self.window._drop.overlay.hide()
        self.window._totals.thrift.hide()
        self.session.set_problems((), ())
        for folder in self.session.folders:
            self.session.remove_folder(folder.path)
        self.session.reset_clusters(())

    def show_groups(self, *names: str, marked: bool = True) -> None:
        groups = self.library.groups
        wanted = [groups[name] for name in names or groups]
        there = [c for c in wanted if all(os.path.exists(p.path) for p in c.photos)]
        self.session.reset_clusters(there)
        if marked:
            self.session.accept_all(range(len(there)))
        self.window.show_review()

    def sheet(self) -> TrashSheet:
        with _signal(self.rooms.trasher.checked):
            self.window.review_and_trash()
        return self.window.findChildren(TrashSheet)[-1]


class _signal:  # noqa: N801 - reads as a statement
    """Waits at the end of the block until the signal has come, or a while is over."""

    def __init__(self, signal: object) -> None:
        self._signal = signal
        self._came = False

    def __enter__(self) -> None:
        self._signal.connect(self._on)  # type: ignore[attr-defined]  # a bound signal

    def _on(self, *_arguments: object) -> None:
        self._came = True

    def __exit__(self, *_error: object) -> None:
        for _ in range(LONGEST_MS // 100):
            if self._came:
                return
            wait(100)


def _start_empty(tour: Tour) -> None:
    tour.window.show_folders()


def _start_dragging(tour: Tour) -> None:
    tour.window.show_folders()
    tour.window._drop.overlay.cover("Drop to add 3 folders", accepts=True)


def _start_folders(tour: Tour) -> None:
    tour.window._drop.overlay.hide()
    folder = tour.library.folder
    first, second, *_ = sorted(path for path in folder.iterdir() if path.is_dir())
    tour.session.add_folder(str(first))
    tour.session.add_folder(str(second), protected=True)
    tour.session.add_folder("/media/nobody/Phone backup")
    yesterday = datetime.now().astimezone() - timedelta(days=1)
    recent = Recent((RecentFolder(str(folder)), RecentFolder("/media/x")), yesterday, 3214)
    tour.window._preferences.add_recent(recent)
    tour.window.show_folders()


def _start_online(tour: Tour) -> None:
    _start_folders(tour)
    wait()
    tour.window._start.chosen.online.tell(1_204, 18_000_000_000)


def _start_drives(tour: Tour) -> None:
    """All that a row can say, told by hand, with very long names among them."""
    long = " ".join(["Photographs of the family that nobody has sorted since"] * 3)
    for name in ("Pictures", long, "Camera", "Phone backup", "family", "Desktop", "Old"):
        tour.session.listed.add(f"/media/me/Photos-2TB/{name}")
    tour.session.listed.protect("/media/me/Photos-2TB/Camera", protected=True)
    tour.session.listed.tick("/media/me/Photos-2TB/Phone backup", ticked=False)
    tour.window.show_folders()
    wait()
    chosen = tour.window._start.chosen
    chosen._counter.pause()
    there, photos = Standing.THERE, 48_200
    known = (
        Known(there, drives.Kind.SSD, photos, is_counted=True),
        Known(there, drives.Kind.EXTERNAL, 31_000),
        Known(there, drives.Kind.HARD_DISK),
        Known(there, drives.Kind.EXTERNAL, photos, is_counted=True),
        Known(Standing.AWAY),
        Known(Standing.CLOSED),
        Known(Standing.GONE),
    )
    for row, each in zip(chosen.folders.rows, known, strict=True):
        row.show_known(each)
    chosen.reason.show()


def _opening(tour: Tour) -> None:
    tour.window._preferences.groups_left = 3_214
    tour.window._start._begin_opening()
    tour.window._start._opening.setGeometry(tour.window._start.rect())
    tour.window._start._opening.show()
    tour.window.show_folders()


def _scan_slow(tour: Tour) -> None:
    """From a slow drive, on a full disk, with little memory."""
    _scan(tour, errors=1_234)
    bar = tour.rooms.scan_bar
    bar._on_drives({"/Volumes": drives.Drive("Photos-2TB", drives.Kind.EXTERNAL)})
    for second in range(20):
        bar._clock = partial(float, 1030 + second)
        path = "/Volumes/Photos-2TB/Camera/2019/07/IMG_4471.HEIC"
        bar._on_progress(Progress(Stage.READ, 53_000 + second, 79_200, path, unreadable=1_234))
    bar._on_trouble(say(Template.NO_ROOM, a="120 MB", b="C:"))
    tour.window._totals.thrift.show()


def _scan(tour: Tour, *, paused: bool = False, errors: int = 0) -> None:
    """The bar in the middle of a large scan, told by hand."""
    bar = tour.rooms.scan_bar
    tour.show_groups(marked=False)
    bar._on_started()
    path = "/Volumes/Photos-2TB/Camera/2019/07/IMG_4471.HEIC"
    for second in range(20):
        bar._clock = partial(float, 1000 + second)
        done = 48_000 + 212 * second
        bar._on_progress(Progress(Stage.READ, done, 79_200, path, unreadable=errors))
    if paused:
        bar._on_paused(True)


def _scan_ended(tour: Tour, *, stopped: bool) -> None:
    _scan(tour)
    counts = Counts(files=52_310, photos=52_310)
    clusters = tuple(tour.session.clusters)
    tour.rooms.scan_bar._on_ended(
        ScanResult(ScanOptions(("/photos",)), clusters, counts=counts, stopped=stopped)
    )


def _nothing(tour: Tour) -> None:
    nothing = tour.rooms.nothing
    nothing.tell(ScanResult(ScanOptions(("/photos",)), counts=Counts(79_200, 79_200)))
    tour.window._show(nothing)


def _problems(tour: Tour, *, times: int = 1) -> None:
    reasons = (*Problem, Problem.TRUNCATED, Problem.TRUNCATED, Problem.NO_PERMISSION)
    paths = (f"/home/me/Pictures/2019/IMG_{n:04}.jpg" for n in count())
    tour.session.set_problems(
        [problems.describe(next(paths), reason) for reason in reasons * times],
        [Misnamed(next(paths), "HEIC") for _ in range(3 * times)],
    )
    tour.window.show_problems()


def _problems_misnamed(tour: Tour) -> None:
    name = "a very long name that somebody once gave to a picture from the web " * 3
    photos = [Misnamed(f"/home/me/Pictures/{name}.jpg", "WebP"), Misnamed("/p/b.png", "JPEG")]
    tour.session.set_problems((), photos)
    tour.window.show_problems()


def _permission(tour: Tour) -> QWidget:
    _problems(tour)
    screen = tour.rooms.problems
    wanted = reasons.heading(Problem.NO_PERMISSION)
    sections = screen._list._model.sections
    screen._act(next(each for each in sections if each.heading == wanted), reasons.fix())
    return screen.findChildren(QDialog, "permissionDialog")[-1]


def _no_problems(tour: Tour) -> None:
    tour.window.show_problems()


def _rules(tour: Tour) -> QWidget:
    tour.show_groups(marked=False)
    tour.rooms.rules.open_rules()
    wait(1500)
    return tour.window.findChildren(RulesDialog)[-1]


def _rules_of_none(tour: Tour) -> QWidget:
    tour.show_groups("shots", marked=False)
    tour.rooms.rules.open_rules()
    wait()
    return tour.window.findChildren(RulesDialog)[-1]


def _folder_order(tour: Tour) -> QWidget:
    tour.window._preferences.folder_order = ("/gone/away",)
    dialog = _rules(tour)
    assert isinstance(dialog, RulesDialog)
    dialog._edit_order()
    tour.window._preferences.folder_order = ()
    return dialog.findChildren(QDialog, "folderOrderDialog")[-1]


def _checked(tour: Tour, *wrong: int) -> QWidget:
    check = _spot_check(tour)
    assert isinstance(check, SpotCheckDialog)
    for place in range(len(check._hand.places)):
        (check.disagree if place in wrong else check.agree)()
    return check


def _spot_check(tour: Tour) -> QWidget:
    dialog = _rules(tour)
    assert isinstance(dialog, RulesDialog)
    dialog._spot_check()
    wait()
    return dialog.findChildren(QDialog)[-1]


def _twins(tour: Tour) -> QWidget:
    tour.session.add_folder(str(tour.library.folder))
    tour.show_groups(marked=False)
    tour.rooms.rules.open_twins()
    wait(1500)
    return tour.window.findChildren(QDialog, "twinsDialog")[-1]


def _sheet(tour: Tour) -> QWidget:
    tour.show_groups()
    return tour.sheet()


def _sheet_exceptions(tour: Tour) -> QWidget:
    tour.show_groups()
    row = tour.session.row_of(tour.library.groups["shots"].photos[0].path)
    assert row is not None
    tour.session.keep_only(row, tour.library.groups["shots"].photos[0].path)
    changed = tour.session.clusters[3].photos[-1]
    os.utime(changed.path, (1, 1))
    tour.session.pass_guard(4, tour.session.clusters[4].photos[0].path)
    sheet = tour.sheet()
    os.utime(changed.path, ns=(changed.mtime_ns, changed.mtime_ns))
    photo = tour.session.clusters[0].photos[0]
    left = Forecast(photo, None, Reason.NO_TRASH, drive=r"/media/me/STICK")
    sheet._facts.take([left] * 4)
    return sheet


def _sheet_list(tour: Tour) -> QWidget:
    sheet = _sheet_exceptions(tour)
    assert isinstance(sheet, TrashSheet)
    sheet._show_list(Ask.ALL)
    return sheet


def _without_trash(tour: Tour) -> QWidget:
    tour.show_groups()
    dialog = WithoutTrashDialog(
        tour.window._preferences,
        ["/media/me/STICK/DupeViewer removed photos/2026-11-21"],
        tour.window,
    )
    dialog.open()
    return dialog


def _sent(tour: Tour, *, undo: bool = False) -> QWidget:
    tour.show_groups(*(["two", "three"] if undo else ["four", "eight", "china"]))
    spoilt = tour.session.clusters[0].photos[-1]
    sheet = tour.sheet()
    if not undo:
        os.utime(spoilt.path, (1, 1))
    with _signal(tour.rooms.trasher.sent):
        sheet.move_photos()
    if undo:
        with _signal(tour.rooms.trasher.restored):
            sheet.undo()
    return sheet


def _history(tour: Tour) -> None:
    tour.show_groups("coffee", "rocket", "flower")
    with closing(trash.Journal(tour.rooms.trasher.journal_path)) as journal:
        if not any(run.moved for run in journal.runs()):
            sheet = tour.sheet()
            with _signal(tour.rooms.trasher.sent):
                sheet.move_photos()
            sheet.accept()
    tour.window.records.show_history()
    wait(1200)


def _history_none(tour: Tour) -> None:
    _history(tour)
    tour.window.records.history._find.setText("no such name")
    wait(800)


def _history_mixed(tour: Tour) -> None:
    """Runs of several days with all that can have become of their photos since."""
    path = tour.rooms.trasher.journal_path
    home = Path(tour.library.folder).parent
    long = "a very long name that somebody once gave to a picture from the web " * 2
    with closing(trash.Journal(path)) as journal:
        for names in (
            ("IMG_1.jpg", f"{long}.jpg", "IMG_3.jpg"),
            ("old.jpg",),
            ("new.jpg", "b.jpg"),
        ):
            kept = picture(home / "Pictures" / f"kept for {names[0]}")
            gone = [picture(home / "Downloads" / name, width=160, height=120) for name in names]
            why = {
                photo.path: "Photo has 6.4× more pixels, and still has its date." for photo in gone
            }
            trash.send([decision([kept], gone, Kind.SAME)], journal, why=why)
        newest, older, oldest = (journal.entries(run.id) for run in journal.runs()[:3])
        trash.put_back(newest[:1], journal)
        for entry in (*older, *oldest[:1]):
            Path(entry.where or "").unlink()
    with closing(sqlite3.connect(path)) as database, database:
        for days, entries in ((3, older), (200, oldest)):
            begun = (datetime.now().astimezone() - timedelta(days=days)).isoformat()
            run = entries[0].run
            database.execute("UPDATE runs SET started = ? WHERE id = ?", (begun, run))
            database.execute("UPDATE entries SET begun = ? WHERE run = ?", (begun, run))
    tour.show_groups("coffee", "rocket", "flower", marked=False)
    tour.window.records.bulks.note("rules", "My folder order", {"/x.jpg": (None, Mark.TRASH)})
    tour.window.records.show_history()
    wait(1500)
    view = tour.window.records.history.list_view
    for row in range(view.model().rowCount() - 1, 0, -1):
        view.openWanted.emit(view.model().index(row, 0))
    wait(1500)


def _history_found(tour: Tour) -> None:
    _history_mixed(tour)
    tour.window.records.history._find.setText("IMG")
    wait(1200)


def _history_question(tour: Tour) -> QWidget:
    _history(tour)
    screen = tour.window.records.history
    model = screen._model
    runs = (model.index(row) for row in range(model.rowCount()))
    wanted = (i for i in runs if isinstance(line := model.line(i), RunLine) and line.restorable)
    screen._press(next(wanted), "restoreButton")
    wait(800)
    return screen.findChildren(QMessageBox)[-1]


def _apart(tour: Tour) -> None:
    tour.show_groups(marked=False)
    tour.session.dismiss_all([0, 2, 3])
    tour.window.records.show_not_duplicates()
    wait(800)


def _apart_none(tour: Tour) -> None:
    for group in tour.window.records.apart._aside.groups:
        tour.window.records.apart._aside.forget(group.id)
    tour.window.records.show_not_duplicates()
    wait(800)


def _settings(tour: Tour, page: int) -> QWidget:
    tour.session.add_folder(str(tour.library.folder), protected=True)
    tour.rooms.assistance.show_settings()
    dialog = tour.window.findChildren(SettingsDialog)[-1]
    dialog.list.setCurrentRow(page)
    return dialog


def _keys(tour: Tour) -> QWidget:
    tour.show_groups(marked=False)
    tour.rooms.assistance.show_keys()
    return tour.window.findChildren(QDialog, "keysDialog")[-1]


def _practice(tour: Tour) -> None:
    tour.window.folders.start_practice()
    with _signal(tour.rooms.scanner.ended):
        tour.window.start_scan()


def _tidy(tour: Tour) -> None:
    tour.show_groups(marked=False)
    tour.rooms.tidy.start()
    tour.session.accept(tour.rooms.tidy._rows[0])
    tour.rooms.tidy._began -= 200


def _tidy_over(tour: Tour) -> None:
    _tidy(tour)
    tour.rooms.tidy.stop()


def _ask(tour: Tour) -> QWidget:
    tour.session.add_folder(str(tour.library.folder))
    pair = [p.path for p in tour.library.groups["shots"].photos]
    tour.rooms.asking.ask(pair)
    dialog = tour.window.findChildren(AskDialog)[-1]
    for _ in range(100):
        if not dialog._jobs.is_busy:
            break
        wait(200)
    return dialog


STATES: dict[str, State] = {
    "start-empty": _start_empty,
    "start-dragging": _start_dragging,
    "start-folders": _start_folders,
    "start-online-only": _start_online,
    "start-drives": _start_drives,
    "opening": _opening,
    "scan-running": _scan,
    "scan-slow": _scan_slow,
    "scan-paused": partial(_scan, paused=True, errors=17),
    "scan-stopped": partial(_scan_ended, stopped=True),
    "scan-finished": partial(_scan_ended, stopped=False),
    "scan-nothing": _nothing,
    "problems": _problems,
    "problems-very-many": partial(_problems, times=5000),
    "problems-misnamed-only": _problems_misnamed,
    "problems-permission": _permission,
    "problems-none": _no_problems,
    "rules": _rules,
    "rules-of-none": _rules_of_none,
    "rules-order": _folder_order,
    "rules-spot-check": _spot_check,
    "rules-checked": _checked,
    "rules-checked-wrong": lambda tour: _checked(tour, 1, 2, 3),
    "rules-twins": _twins,
    "sheet-ready": _sheet,
    "sheet-exceptions": _sheet_exceptions,
    "sheet-list": _sheet_list,
    "sheet-without-trash": _without_trash,
    "sheet-undone": partial(_sent, undo=True),
    "sheet-sent": _sent,
    "history": _history,
    "history-none": _history_none,
    "history-mixed": _history_mixed,
    "history-found": _history_found,
    "history-question": _history_question,
    "not-duplicates": _apart,
    "not-duplicates-none": _apart_none,
    **{f"settings-{page + 1}": partial(_settings, page=page) for page in range(6)},
    "keys": _keys,
    "tidy": _tidy,
    "tidy-over": _tidy_over,
    "ask": _ask,
    "practice": _practice,
}


def main(target: Path, wanted: Sequence[str]) -> None:
    target.mkdir(parents=True, exist_ok=True)
    with review_screens.window() as (window, library):
        window.show()
        wait(2000)
        tour = Tour(window, library)
        for name, bring in _chosen(wanted):
            window.resize(LOOKS[0][0])
            tour.shoot(target, name, bring(tour))
            tour.clear()


def _chosen(wanted: Sequence[str]) -> Iterator[tuple[str, State]]:
    return (
        (name, bring)
        for name, bring in STATES.items()
        if not wanted or any(word in name for word in wanted)
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])

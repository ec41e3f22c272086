"""Pictures of the trash sheet in every step, light and dark: `python -m tests.gui.screens_trash
FOLDER [WORDS]`.

Moves real copies to the trash of a temporary home; faults are made on purpose.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from dupeviewer.core.likeness.cluster import Cluster
from dupeviewer.core.photos.photo import Companion, Photo
from dupeviewer.core.trash import bin as trash_bin
from dupeviewer.core.trash import recheck
from dupeviewer.core.trash.bin import Place
from dupeviewer.gui.preferences import Scheme
from dupeviewer.gui.trash.known import Ask
from dupeviewer.gui.trash.leaving import StillMoving
from dupeviewer.gui.trash.sheet import TrashSheet
from tests.gui import review_screens
from tests.gui.review_screens import wait
from tests.gui.screens_around import Tour, _signal

PAIRS = ("two", "three", "four", "eight", "china", "coffee")

State = Callable[["Faults"], QWidget | None]


class Faults:
    """A tour in which moves and checks do as they are told."""

    def __init__(self, tour: Tour) -> None:
        self.tour = tour
        self.errors: dict[str, int] = {}
        self.gate = threading.Event()
        self.gate.set()
        self.examined = 0

    @contextmanager
    def at_work(self) -> Iterator[None]:
        take, examine = trash_bin._take_in, recheck.examine

        def take_in(path: str, place: Place | None) -> None:
            self.gate.wait(20)
            for name, code in self.errors.items():
                if name in path:
                    raise OSError(code, os.strerror(code), path)
            take(path, place)

        def slowly(*about: Any) -> recheck.Finding:
            self.examined += 1
            if self.examined > 3:
                self.gate.wait(20)
            return examine(*about)

        trash_bin._take_in, recheck.examine = take_in, slowly
        try:
            yield
        finally:
            self.gate.set()
            trash_bin._take_in, recheck.examine = take, examine

    def sheet(self) -> TrashSheet:
        return self.tour.sheet()

    def send(self, sheet: TrashSheet) -> TrashSheet:
        with _signal(self.tour.rooms.trasher.sent):
            sheet.move_photos()
        return sheet


def _ready(faults: Faults) -> QWidget:
    tour = faults.tour
    tour.show_groups(*PAIRS)
    tour.session.reset_clusters(list(map(_with_notes, tour.session.clusters)))
    return faults.sheet()


def _with_notes(cluster: Cluster) -> Cluster:
    """The cluster with a sidecar beside each of its photos."""

    def noted(photo: Photo) -> Photo:
        path = Path(f"{photo.path}.xmp")
        path.write_text("<x:xmpmeta/>")
        state = path.lstat()
        return replace(photo, companions=(Companion(str(path), state.st_size, state.st_mtime_ns),))

    photos = {photo.path: noted(photo) for photo in cluster.photos}
    matches = (replace(m, a=photos[m.a.path], b=photos[m.b.path]) for m in cluster.matches)
    return Cluster(tuple(photos.values()), tuple(matches))


def _checking(faults: Faults) -> QWidget:
    tour = faults.tour
    tour.show_groups(*PAIRS)
    faults.examined = 0
    faults.gate.clear()
    tour.window.review_and_trash()
    wait(600)
    return tour.window.findChildren(TrashSheet)[-1]


def _exceptions(faults: Faults) -> QWidget:
    tour = faults.tour
    tour.show_groups()
    shots = tour.library.groups["shots"].photos[0]
    row = tour.session.row_of(shots.path)
    assert row is not None
    tour.session.keep_only(row, shots.path)
    changed = tour.session.clusters[3].photos[-1]
    os.utime(changed.path, (1, 1))
    tour.session.pass_guard(4, tour.session.clusters[4].photos[0].path)
    sheet = faults.sheet()
    os.utime(changed.path, ns=(changed.mtime_ns, changed.mtime_ns))
    return sheet


def _moving(faults: Faults) -> QWidget:
    faults.tour.show_groups(*PAIRS)
    sheet = faults.sheet()
    faults.gate.clear()
    sheet.move_photos()
    wait(4000)
    return sheet


def _aside(faults: Faults) -> None:
    sheet = _moving(faults)
    assert isinstance(sheet, TrashSheet)
    sheet.set_aside()


def _leaving(faults: Faults) -> QWidget:
    _aside(faults)
    faults.tour.rooms.leaving.ask()
    return faults.tour.window.findChildren(StillMoving)[-1]


def _moved_aside(faults: Faults) -> None:
    _aside(faults)
    with _signal(faults.tour.rooms.trasher.sent):
        faults.gate.set()


def _failed(faults: Faults) -> QWidget:
    faults.tour.show_groups()
    sheet = faults.sheet()
    going = [p.path for d in sheet.known.checked.plan.decisions for p in d.going]  # type: ignore[union-attr]
    faults.errors = dict(zip(going, (16, 16, 13, 5, 28, 36), strict=False))
    return faults.send(sheet)


def _failed_list(faults: Faults) -> QWidget:
    sheet = _failed(faults)
    assert isinstance(sheet, TrashSheet)
    sheet._show_list(Ask.FAILED)
    return sheet


def _undone(faults: Faults, *taken: int) -> QWidget:
    """Put back; in the places of these there were new files."""
    faults.tour.show_groups("coffee", "china", "rocket", "flower")
    sheet = faults.send(faults.sheet())
    gone = [receipt.photo.path for receipt in sheet.known.receipts]
    for number in taken:
        Path(gone[number]).write_text("new here")
    with _signal(faults.tour.rooms.trasher.restored):
        sheet.undo()
    for number in taken:
        Path(gone[number]).unlink()
    return sheet


def _look(faults: Faults) -> QWidget:
    faults.tour.show_groups()
    sheet = faults.sheet()
    sheet._show_list(Ask.ALL)
    wait(1500)
    return sheet


STATES: dict[str, State] = {
    "ready": _ready,
    "checking": _checking,
    "exceptions": _exceptions,
    "look": _look,
    "moving": _moving,
    "leaving": _leaving,
    "aside": _aside,
    "undone": _undone,
    "displaced-one": lambda faults: _undone(faults, 0),
    "moved-aside": _moved_aside,
    "failed": _failed,
    "failed-list": _failed_list,
}


def main(target: Path, wanted: list[str]) -> None:
    target.mkdir(parents=True, exist_ok=True)
    with review_screens.window() as (window, library):
        window.show()
        window.resize(QSize(1280, 800))
        wait(2000)
        for name, bring in STATES.items():
            if wanted and not any(word in name for word in wanted):
                continue
            tour = Tour(window, library)
            faults = Faults(tour)
            with faults.at_work():
                shown = bring(faults) or window
                for scheme in (Scheme.LIGHT, Scheme.DARK):
                    window._preferences.scheme = scheme
                    wait()
                    shown.grab().save(str(target / f"{name}-{scheme.value}.png"))
                faults.gate.set()
                wait(600)
            tour.clear()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])

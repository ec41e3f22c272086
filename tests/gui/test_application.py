"""The window opens with its first screen, which works before all the others are there."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from dupeviewer.gui import application
from dupeviewer.gui.application import Entrance, Front, Loading
from dupeviewer.gui.system import instance
from tests.gallery import Gallery

ROOT = Path(__file__).resolve().parents[2]
HEAVY = (
    "numpy",
    "PIL",
    "sqlite3",
    "logging.handlers",
    "PySide6.QtNetwork",
    "dupeviewer.core.scan",
    "dupeviewer.core.photos.photo",
    "dupeviewer.gui.jobs",
    "dupeviewer.gui.widgets.fields",
    "dupeviewer.gui.models.words",
    "dupeviewer.gui.results.screen",
)


@pytest.fixture
def front(qtbot: QtBot) -> Iterator[Front]:
    front = application.open_front(["dupeviewer"])
    qtbot.addWidget(front.window)
    yield front
    front.window.close()


@pytest.fixture
def loading(front: Front) -> Iterator[Loading]:
    loading = Loading(front)
    front.window.painted.connect(loading.begin)
    yield loading
    loading.shutdown()


@pytest.mark.parametrize("groups", [0, 3214])
def test_the_first_screen_is_painted_before_what_takes_long_is_loaded(groups: int) -> None:
    code = (
        "import sys\n"
        "from PySide6.QtCore import QSettings\n"
        "from dupeviewer.gui import application\n"
        "from dupeviewer.gui.preferences import Preferences\n"
        f"Preferences(QSettings('DupeViewer', 'DupeViewer')).groups_left = {groups}\n"
        "front = application.open_front(['dupeviewer'])\n"
        "def tell():\n"
        f"    print(*(name for name in {HEAVY!r} if name in sys.modules))\n"
        "    front.app.quit()\n"
        "front.window.painted.connect(tell)\n"
        "front.window.show()\n"
        "front.app.exec()\n"
        "front.window.close()\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ran.stdout.split() == []


def test_a_start_is_held_up_by_neither_the_collector_nor_a_search_of_sources() -> None:
    code = (
        "import gc\n"
        "from dupeviewer.gui import quickly\n"
        "quickly.begin()\n"
        "from shibokensupport import feature\n"
        "searched = len(feature.pyside_feature_dict)\n"
        "import wave\n"
        "print(len(feature.pyside_feature_dict) == searched, gc.isenabled())\n"
        "quickly.end()\n"
        "print(gc.isenabled())\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ran.stdout.split() == ["True", "False", "True"]


def test_of_two_starts_at_once_the_one_that_painted_later_gives_way(
    front: Front, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    handed: list[str] = []

    def take(_name: str, folders: Sequence[str]) -> bool:
        handed.extend(folders)
        return True

    monkeypatch.setattr(instance, "hand_over", take)
    entrance = Entrance(front, "a name", ["/photos"])
    front.window.painted.connect(entrance.open)
    with qtbot.waitSignal(front.window.painted):
        front.window.show()

    assert not front.window.isVisible()
    assert handed == ["/photos"]
    entrance.close()


def test_all_screens_follow_the_first(front: Front, loading: Loading, qtbot: QtBot) -> None:
    with qtbot.waitSignal(front.window.furnished, timeout=60_000):
        front.window.show()

    titles = [action.text() for action in front.window.menuBar().actions()]
    assert titles[:2] == ["&File", "&Edit"]


def test_nothing_moves_when_the_other_screens_come(
    front: Front, loading: Loading, qtbot: QtBot
) -> None:
    places: list[QPoint] = []

    def note() -> None:
        places.append(front.window.centralWidget().mapTo(front.window, QPoint()))

    front.window.painted.connect(note)
    with qtbot.waitSignal(front.window.furnished, timeout=60_000):
        front.window.show()
    qtbot.waitExposed(front.window)
    front.window.grab()
    note()

    assert places[0] == places[1]


def test_a_folder_listed_and_a_scan_wished_for_meanwhile_are_taken_up(
    front: Front, loading: Loading, home: Path, qtbot: QtBot
) -> None:
    gallery = Gallery(home / "Pictures")
    gallery.half(gallery.photo("a.jpg", 1, (320, 240)))

    front.window.folders.add([str(gallery.folder)])
    front.window.start_scan()
    with qtbot.waitSignal(front.window.furnished, timeout=60_000):
        front.window.show()

    session = front.window.rooms.session
    qtbot.waitUntil(lambda: len(session.clusters) == 1, timeout=60_000)
    assert [folder.path for folder in session.folders] == [str(gallery.folder)]


def test_folders_of_a_second_start_wait_for_the_rooms(
    front: Front, loading: Loading, home: Path, qtbot: QtBot
) -> None:
    front.window.take([str(home)])
    assert not front.listed.folders

    with qtbot.waitSignal(front.window.furnished, timeout=60_000):
        front.window.show()

    assert [folder.path for folder in front.listed.folders] == [str(home)]


def test_a_window_closed_at_once_leaves_nothing_behind(
    front: Front, loading: Loading, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(front.window.painted):
        front.window.show()

    front.window.close()
    loading.shutdown()

    assert not hasattr(front.window, "rooms")


def test_what_cannot_be_loaded_is_told_as_a_crash(front: Front, qtbot: QtBot) -> None:
    loading = Loading(front)
    with pytest.raises(ImportError, match="no disk"):
        loading._on_failed("no disk")

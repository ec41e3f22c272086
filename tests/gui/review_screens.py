"""Renders every state of the review to a folder: `python -m tests.gui.review_screens FOLDER`.

For people who look at it; the photos are made from the samples in a temporary home. Words after
the folder choose states by a part of their name. Set QT_QPA_PLATFORM=offscreen where there is no
screen, and QT_SCALE_FACTOR=2 to see it at 200 %.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image, ImageEnhance, ImageOps
from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer

from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.likeness.clustering import Link
from dupeviewer.core.likeness.web import LOOSEST, Web
from dupeviewer.core.photos.photo import Facts, Photo
from dupeviewer.core.review.review import Mark, Review
from dupeviewer.gui.compare.tools import Mode
from dupeviewer.gui.models.sieve import Filter
from dupeviewer.gui.preferences import Scheme
from tests.gui import builders

if TYPE_CHECKING:
    from dupeviewer.gui.window import MainWindow

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
SIZES = (QSize(960, 640), QSize(1280, 800), QSize(1600, 1000))
SETTLING_MS = 500
TAKEN = datetime(2019, 7, 12, 14, 2)  # noqa: DTZ001 - as cameras write it
CAMERA = "Apple iPhone 8"

GROUPS = ("two", "three", "four", "five", "eight", "twelve", "thirteen", "forty", "many", "long")

State = Callable[["_Tour"], None]


def main(target: Path, wanted: Sequence[str]) -> None:
    target.mkdir(parents=True, exist_ok=True)
    with window() as (shown, library):
        shown.show()
        wait(2000)
        tour = _Tour(shown, library)
        for name, bring in STATES.items():
            if not wanted or any(word in name for word in wanted):
                bring(tour)
                tour.shoot(target, name)
                tour.clear()


@contextmanager
def window() -> Iterator[tuple[MainWindow, Library]]:
    with tempfile.TemporaryDirectory() as home:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
            os.environ[name] = home
        from dupeviewer.gui import application

        _, built = application.build(["dupeviewer"])
        yield built, Library(Path(home) / "Pictures")
        built.close()


class Library:
    """Groups of real files, each by name."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.groups: dict[str, Cluster] = {
            "two": self._group("coffee", 2),
            "three": self._group("chelsea", 3),
            "four": self._group("flower", 4),
            "eight": self._group("rocket", 8),
            "five": self._group("Wine_by_Jakkub_Mede", 5),
            "twelve": self._group("life_by_Aitzol_Berasategi", 12),
            "thirteen": self._group("astronaut", 13),
            "forty": self._group("friends_by_Aitzol_Berasategi", 40, Kind.SIMILAR),
            "many": self._group("rocket", 500, Kind.SIMILAR),
            "long": self._long_names("flower"),
            "shots": self._shots("motorcycle_left", "motorcycle_right"),
            "turned": self._turned("picosdeeuropa_by_Aitzol_Berasategi"),
            "cropped": self._cropped("china"),
        }
        for number, path in enumerate(sorted(SAMPLES.glob("*.jpg"))):
            kind = (Kind.EXACT, Kind.SAME)[number % 2]
            self.groups[path.stem] = self._group(path.stem, 2 + number % 3, kind)

    def _group(self, stem: str, many: int, kind: Kind = Kind.SAME) -> Cluster:
        picture = _opened(stem)
        photos = []
        for n in range(many):
            share = 1 if kind is Kind.EXACT else 1 - 0.4 * n / many
            changed = picture.resize((int(picture.width * share), int(picture.height * share)))
            if kind is Kind.SIMILAR:
                changed = ImageEnhance.Brightness(changed).enhance(0.7 + 0.6 * n / many)
            folder = ("2019/Italy", "Downloads", "Phone backup")[n % 3]
            name = f"{stem}.jpg" if n % 3 == 0 else f"{stem} ({n}).jpg"
            facts = {"taken": TAKEN, "camera": CAMERA} if n == 0 else {}
            photos.append(
                self._saved(changed, f"{kind.word}-{many}/{folder}/{n}/{name}", 92 - n % 9, **facts)
            )
        return builders.cluster(photos, kind)

    def _long_names(self, stem: str) -> Cluster:
        picture = _opened(stem)
        folder = "Backup of the old computer/Documents and Settings/All users/Pictures of us"
        names = (f"{'Nonna at the lake ' * 8}.jpg", "שמש 2019.jpg", "a\nb <b>c & d.jpg")
        facts = {"camera": "Hasselblad H6D-400c MS with the very long lens HC 210 mm f/4"}
        photos = [
            self._saved(picture, f"{folder}/{n}/{name}", 92 - n, **(facts if n == 1 else {}))
            for n, name in enumerate(names)
        ]
        return builders.cluster(photos)

    def _shots(self, *stems: str) -> Cluster:
        photos = [self._saved(_opened(stem), f"Camera/{stem}.jpg", 90) for stem in stems]
        return builders.cluster(photos, Kind.SIMILAR)

    def _turned(self, stem: str) -> Cluster:
        picture = _opened(stem)
        first = self._saved(picture, f"Camera/{stem}.jpg", 90)
        turned = self._saved(picture.transpose(Image.Transpose.ROTATE_90), "Scans/0001.jpg", 80)
        match = replace(builders.match(first, turned, Kind.EDITED), turn=5)
        return Cluster((first, turned), (match,))

    def _cropped(self, stem: str) -> Cluster:
        picture = _opened(stem)
        edge = picture.width // 10
        crop = ImageOps.crop(picture, edge)
        photos = (picture, crop, ImageOps.grayscale(picture).convert("RGB"))
        names = (f"{stem}.jpg", f"{stem}-crop.jpg", f"{stem} in grey.jpg")
        saved = [self._saved(p, f"Edits/{n}", 90) for p, n in zip(photos, names, strict=True)]
        return builders.cluster(saved, Kind.EDITED)

    def _saved(self, picture: Image.Image, name: str, quality: int, **facts: object) -> Photo:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        picture.save(path, quality=quality)
        known = Facts(*picture.size, "JPEG", quality=quality)._replace(**facts)  # type: ignore[arg-type]
        return builders.seen(path, known)


def _opened(stem: str) -> Image.Image:
    picture = Image.open(SAMPLES / f"{stem}.jpg").convert("RGB")
    picture.thumbnail((1600, 1600))
    return picture


class _Tour:
    """Brings the window into a state, and back to where all states begin."""

    def __init__(self, window: MainWindow, library: Library) -> None:
        self.window = window
        self.session = window.rooms.session
        self.review = window.review
        self.results = window.rooms.results
        self.compare = window.rooms.comparing.screen
        self._library = library

    def shoot(self, target: Path, name: str) -> None:
        for size in SIZES:
            self.window.resize(size)
            for scheme in (Scheme.LIGHT, Scheme.DARK):
                self.window._preferences.scheme = scheme
                wait()
                file = f"{name}-{size.width()}x{size.height()}-{scheme.value}.png"
                self.window.grab().save(str(target / file))

    def clear(self) -> None:
        session = self.session
        if self.compare.isVisible():
            self.compare.show_side_by_side()
            looking = self.compare.looking
            looking.fit()
            for is_on, toggle in (
                (looking.has_info, self.compare.toggle_info),
                (looking._has_loupe, looking.toggle_loupe),
                (looking._has_differences, looking.toggle_differences),
            ):
                if is_on:
                    toggle()
            self.window.rooms.comparing.leave()
        for folder in session.folders:
            session.remove_folder(folder.path)
        session.take_review(Review())
        session.set_web(Web(), LOOSEST)
        session.reset_clusters(())
        self.window._toast.dismiss()
        asks, mending = self.review.group.changedFound, self.window.rooms.mending
        asks.connect(mending.read_again, Qt.ConnectionType.UniqueConnection)
        self.results.filter_bar.choose(Filter())
        self.results.show_list()

    def show(self, *names: str) -> None:
        """These groups, or all of them, in the results."""
        groups = self._library.groups
        self.session.reset_clusters([groups[name] for name in names or groups])
        self.window.show_review()

    def open(self, name: str) -> Cluster:
        """One group, opened beside all others."""
        self.show()
        cluster = self._library.groups[name]
        row = self.session.row_of(cluster.photos[0].path)
        assert row is not None
        self.review.show_row(row, is_open=True)
        return cluster

    def open_compare(self, name: str, count: int = 2) -> None:
        self.open(name)
        self.window.rooms.comparing.open()
        self.compare.show_side_by_side(count)
        wait(2000)

    def set_web(self) -> None:
        """Matches enough for the slider, of which the groups shown are a part."""
        photos = sorted({p.path: p for c in self.session.clusters for p in c.photos}.items())
        number = {path: n for n, (path, _) in enumerate(photos)}
        links = [
            Link(
                number[m.a.path],
                number[m.b.path],
                m.distance,
                3 + 7 * place,
                _kind(3 + 7 * place),
                0,
            )
            for place, cluster in enumerate(self.session.clusters)
            for m in cluster.matches[:3]
        ]
        self.session.set_web(Web(range(len(photos)), [p for _, p in photos], links), 100)


def _kind(difference: int) -> Kind:
    return Kind.SAME if difference <= 10 else Kind.EDITED if difference <= 40 else Kind.SIMILAR


def wait(longest_ms: int = SETTLING_MS) -> None:
    """Let the window work for a moment."""
    loop = QEventLoop()
    QTimer.singleShot(longest_ms, loop.quit)
    loop.exec()


# The states


def _results(tour: _Tour) -> None:
    tour.show()
    for row in (1, 4):
        tour.session.accept(row)
    tour.session.skip(5)
    tour.results.show_all()


def _grid(tour: _Tour) -> None:
    _results(tour)
    tour.results.show_grid()


def _chips(tour: _Tour) -> None:
    tour.show()
    wanted = Filter(text="jpg", kind=Kind.SAME, year=2019, spans=True, camera=CAMERA)
    tour.results.filter_bar.choose(wanted)


def _no_hits(tour: _Tour) -> None:
    tour.show()
    tour.results.filter_bar.choose(Filter(text="no such name"))


def _all_seen(tour: _Tour) -> None:
    tour.show("two", "three")
    tour.session.skip_all([0, 1])


def _none(tour: _Tour) -> None:
    tour.show("two")
    tour.session.reset_clusters(())


def _selected(tour: _Tour) -> None:
    tour.show()
    tour.results.list_view.setFocus()
    tour.results.list_view.selectAll()


def _slider(setting: int, tour: _Tour) -> None:
    tour.show()
    tour.set_web()
    wait()
    tour.results.slider.setValue(setting)
    wait(1500)


def _paused(tour: _Tour) -> None:
    tour.show()
    tour.set_web()
    for row in (1, 3):
        tour.session.accept(row)
    tour.results.slider.setValue(0)
    wait(1500)


def _group(name: str, tour: _Tour) -> None:
    tour.open(name)
    wait()


def _decided(tour: _Tour) -> None:
    cluster = tour.open("three")
    row = tour.session.row_of(cluster.photos[0].path)
    assert row is not None
    tour.session.accept(row)


def _protected(tour: _Tour) -> None:
    cluster = tour.open("three")
    tour.session.add_folder(cluster.photos[1].folder, protected=True)
    tour.session.set_mark(cluster.photos[2].path, Mark.TRASH)


def _guard(tour: _Tour) -> None:
    tour.open("two")
    for number in (1, 2):
        tour.review.group.focus_photo(number)
        tour.review.group.trash_photo()


def _with_file(change: Callable[[Path], object], tour: _Tour) -> None:
    """A group of which the second file was changed since the scan."""
    cluster = tour._library._group("umang_by_Abhishek_Mudgal", 5)
    change(Path(cluster.photos[1].path))
    tour.show("two", "four")
    tour.session.reset_clusters([cluster])
    tour.review.show_row(0, is_open=True)
    wait()


def _damaged(tour: _Tour) -> None:
    """A file that the scan has read and nothing can show."""
    cluster = tour._library._group("umang_by_Abhishek_Mudgal", 4)
    path = Path(cluster.photos[1].path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    photos = [builders.seen(Path(photo.path), photo.facts) for photo in cluster.photos]
    tour.session.reset_clusters([builders.cluster(photos)])
    tour.window.show_review()
    tour.review.show_row(0, is_open=True)
    wait()


def _checking(tour: _Tour) -> None:
    """As it looks while the file is read, which takes no time here."""
    tour.review.group.changedFound.disconnect()
    _with_file(_changed, tour)


def _changed(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"x")


def _no_copy_any_more(path: Path) -> None:
    shutil.copyfile(SAMPLES / "coffee.jpg", path)


def _returned(name: str, tour: _Tour) -> None:
    """A group of which all but one went before, as the journal would tell."""
    returned = tour.window.rooms.returned
    cluster = tour.open(name)
    wait()
    when = datetime(2026, 5, 3, 9, 12).astimezone()
    returned._times = {photo.path: when for photo in cluster.photos[1:]}
    returned.changed.emit()


def _filters(tour: _Tour) -> None:
    """What can be asked for beyond state and kind, as a menu is not part of the window."""
    _returned("three", tour)
    bar = tour.results.filter_bar
    bar.choose(Filter(among=tour.window.rooms.returned.paths, unclear=True, protected=True))


def _offline(tour: _Tour) -> None:
    cluster = tour._library._group("sunset_by_Aitzol_Berasategi", 6)
    tour.session.reset_clusters([cluster])
    tour.window.show_review()
    tour.review.show_row(0, is_open=True)
    wait(1500)
    shutil.rmtree(Path(cluster.photos[1].path).parent)
    thumbnails = tour.review.group._ahead._thumbnails
    thumbnails._held.clear()
    thumbnails._held_bytes = 0
    tour.session.reset_clusters([cluster])
    tour.review.show_row(0, is_open=True)
    wait()


def _compared(name: str, count: int, tour: _Tour) -> None:
    tour.open_compare(name, count)


def _mode(mode: Mode, tour: _Tour) -> None:
    tour.open_compare("cropped")
    tour.compare.looking.set_mode(mode)


def _differences(tour: _Tour) -> None:
    tour.open_compare("cropped")
    tour.compare.looking.toggle_differences()


def _info(tour: _Tour) -> None:
    tour.open_compare("four")
    tour.compare.toggle_info()
    wait()
    tour.compare.looking.zoom_to_actual()


def _loupe(tour: _Tour) -> None:
    tour.open_compare("two")
    tour.compare.looking.toggle_loupe()


STATES: dict[str, State] = {
    "results-list": _results,
    "results-grid": _grid,
    "results-chips": _chips,
    "results-no-hits": _no_hits,
    "results-all-seen": _all_seen,
    "results-none": _none,
    "results-selected": _selected,
    "slider-exact": partial(_slider, 0),
    "slider-same": partial(_slider, 10),
    "slider-loose": partial(_slider, 100),
    "slider-paused": _paused,
    **{f"group-{name}": partial(_group, name) for name in GROUPS},
    "group-decided": _decided,
    "group-protected": _protected,
    "group-last-copy": _guard,
    "group-missing": partial(_with_file, Path.unlink),
    "group-damaged": _damaged,
    "group-checking": _checking,
    "group-changed": partial(_with_file, _changed),
    "group-no-copy": partial(_with_file, _no_copy_any_more),
    "group-returned": partial(_returned, "three"),
    "group-returned-many": partial(_returned, "thirteen"),
    "results-filters": _filters,
    "group-offline": _offline,
    "compare-2": partial(_compared, "two", 2),
    "compare-3": partial(_compared, "three", 3),
    "compare-4": partial(_compared, "four", 4),
    "compare-6": partial(_compared, "eight", 6),
    "compare-turned": partial(_compared, "turned", 2),
    "compare-not-aligned": partial(_compared, "shots", 2),
    "compare-flip": partial(_mode, Mode.FLIP),
    "compare-wipe": partial(_mode, Mode.WIPE),
    "compare-overlay": partial(_mode, Mode.OVERLAY),
    "compare-differences": _differences,
    "compare-info": _info,
    "compare-loupe": _loupe,
}


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])

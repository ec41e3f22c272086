"""Takes the README's pictures: `python -m tests.gui.readme_pictures`, into resources/screenshots.

The practice run is really scanned. Set QT_QPA_PLATFORM=offscreen where there is no screen.
"""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtWidgets import QWidget

from dupeviewer.gui.compare.tools import Mode
from dupeviewer.gui.preferences import Scheme
from dupeviewer.gui.rules.dialog import RulesDialog
from tests.gui import review_screens
from tests.gui.review_screens import wait
from tests.gui.screens_around import Tour, _practice

TARGET = Path(__file__).parents[2] / "resources" / "screenshots"
COLOURS = 250


def main() -> None:
    with review_screens.window() as (window, library):
        window.resize(1280, 800)
        window.show()
        wait(2000)
        tour = Tour(window, library)
        _practice(tour)
        window.hints.hide()
        show(tour, "Dogs at the window.jpg")
        save("group-light", window)
        show(tour, "IMG_2050.JPG")
        tour.rooms.comparing.open()
        wait(2000)
        tour.rooms.comparing.screen.looking.set_mode(Mode.WIPE)
        save("compare-light", window)
        window.go_back()
        tour.rooms.rules.open_rules()
        wait(1500)
        rules = window.findChild(RulesDialog)
        assert rules is not None
        save("rules-light", rules)
        rules.reject()
        shown = tour.session.row_of(path_of(tour, "IMG_2043.JPG"))
        tour.session.accept_all([row for row in range(4) if row != shown])
        window.hints.hide()
        sheet = tour.sheet()
        wait(500)
        save("trash-sheet-light", sheet)
        sheet.reject()
        window._preferences.scheme = Scheme.DARK
        show(tour, "IMG_2043.JPG")
        tour.session.accept_all([shown])
        window.hints.hide()
        save("marked-dark", window)


def show(tour: Tour, name: str) -> None:
    tour.window.show_group_of(path_of(tour, name))
    wait(1500)


def path_of(tour: Tour, name: str) -> str:
    clusters = tour.session.clusters
    return next(p.path for c in clusters for p in c.photos if p.name == name)


def save(name: str, widget: QWidget) -> None:
    """In few colours, the rare ones among them; the eye does not miss the rest."""
    wait(500)
    data = QBuffer()
    data.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(data, "PNG")
    picture = Image.open(io.BytesIO(bytes(data.data().data()))).convert("RGB")
    picture.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=3).save(
        TARGET / f"{name}.png", optimize=True
    )


if __name__ == "__main__":
    main()

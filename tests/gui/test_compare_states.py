"""What tells the states of photos in compare apart, for eyes that see no colours."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtGui import QImage, QTransform
from pytestqt.qtbot import QtBot

from dupeviewer.gui.compare.cast import Blend, Cast
from dupeviewer.gui.compare.pane import ComparePane
from dupeviewer.gui.session import PhotoState
from tests.gui import builders


def test_a7_states_of_compared_photos_can_be_told_apart_in_grey(qtbot: QtBot) -> None:
    states = [(each, False) for each in PhotoState] + [(PhotoState.NONE, True)]

    pictures = [painted(qtbot, state, is_suggested=suggested) for state, suggested in states]

    for one, other in combinations(pictures, 2):
        assert differing_pixels(one, other) > 200


def painted(qtbot: QtBot, state: PhotoState, *, is_suggested: bool) -> QImage:
    pane = ComparePane(0)
    qtbot.addWidget(pane)
    pane.resize(320, 240)
    cast = Cast(
        builders.photo("/p/a.jpg"),
        "A",
        "a.jpg",
        "4000 x 3000",
        "a.jpg",
        None,
        QTransform(),
        state,
        is_suggested,
    )
    pane.show_cast((cast,), Blend.ALONE, 0.5)
    image = QImage(pane.size(), QImage.Format.Format_RGB32)
    pane.render(image)
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def differing_pixels(one: QImage, other: QImage) -> int:
    """Only differences that an eye would see count."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return sum(abs(a - b) > 48 for a, b in pairs)

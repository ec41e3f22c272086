"""Buttons in the lines of a long list: the same in all, real in the current one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize, QStringListModel, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QPushButton, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from dupeviewer.gui import theme
from dupeviewer.gui.widgets.cells import AnyIndex
from dupeviewer.gui.widgets.row_buttons import ButtonList, Offer

pytestmark = pytest.mark.usefixtures("english")

EAT, PEEL = Offer("eat", "Eat it"), Offer("peel", "Peel it")
LEFT = Qt.MouseButton.LeftButton
DIRECTIONS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)


class Painter(QStyledItemDelegate):
    def __init__(self, parent: ButtonList) -> None:
        super().__init__(parent)
        self._list = parent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        self._list.paint_buttons(painter, index, option.rect)


class Fruit(ButtonList):
    """Each fruit can be eaten, and those that are not apples peeled."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__((EAT, PEEL), parent)
        self.setItemDelegate(Painter(self))
        self.setModel(QStringListModel(["apple", "pear", "orange"] * 1000, self))
        self.set_cells(QSize(200, 72), is_grid=False)

    def offers(self, index: AnyIndex) -> list[Offer]:
        if not index.isValid():
            return []
        return [EAT] if index.data() == "apple" else [EAT, PEEL]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def fruit(window: QWidget) -> Fruit:
    fruit = Fruit(window)
    fruit.resize(500, 400)
    window.resize(500, 400)
    window.show()
    return fruit


def real(fruit: Fruit, name: str) -> QPushButton:
    return fruit.findChild(QPushButton, name)


def row(fruit: Fruit, number: int) -> AnyIndex:
    return fruit.model().index(number, 0)


def place(fruit: Fruit, number: int, name: str) -> QPoint:
    index = row(fruit, number)
    boxes = fruit.boxes(index, fruit.visualRect(index))
    return next(box.center() for offer, box in boxes.items() if offer.name == name)


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_the_buttons_of_the_current_line_are_real_and_stand_where_all_others_are_painted(
    fruit: Fruit, direction: Qt.LayoutDirection
) -> None:
    fruit.setLayoutDirection(direction)
    fruit.setCurrentIndex(row(fruit, 1))

    for name in ("eat", "peel"):
        assert real(fruit, name).isVisible()
        assert real(fruit, name).geometry().center() == place(fruit, 1, name)
    assert place(fruit, 2, "peel").x() == place(fruit, 1, "peel").x()


def test_a10_buttons_stand_at_the_left_where_text_runs_from_the_right(fruit: Fruit) -> None:
    there = place(fruit, 1, "eat"), place(fruit, 1, "peel")

    fruit.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    line = fruit.visualRect(row(fruit, 1))
    for name, before in zip(("eat", "peel"), there, strict=True):
        assert place(fruit, 1, name).x() == pytest.approx(line.width() - before.x(), abs=1)
        assert place(fruit, 1, name).x() < line.center().x()


def test_a_line_has_only_the_buttons_that_are_of_use(fruit: Fruit) -> None:
    fruit.setCurrentIndex(row(fruit, 1))

    fruit.setCurrentIndex(row(fruit, 0))

    assert real(fruit, "eat").isVisible()
    assert not real(fruit, "peel").isVisible()


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_a_click_on_a_button_of_any_line_presses_it_at_once(
    fruit: Fruit, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    fruit.setLayoutDirection(direction)
    pressed: list[tuple[int, str]] = []
    fruit.buttonPressed.connect(lambda index, name: pressed.append((index.row(), name)))
    fruit.setCurrentIndex(row(fruit, 0))

    qtbot.mouseClick(fruit.viewport(), LEFT, pos=place(fruit, 2, "peel"))

    assert pressed == [(2, "peel")]
    assert fruit.currentIndex().row() == 2


def test_a_click_beside_the_buttons_only_selects(fruit: Fruit, qtbot: QtBot) -> None:
    pressed: list[str] = []
    fruit.buttonPressed.connect(lambda _index, name: pressed.append(name))

    qtbot.mouseClick(fruit.viewport(), LEFT, pos=QPoint(20, 100))

    assert fruit.currentIndex().row() == 1
    assert pressed == []


def test_a_press_that_is_let_go_elsewhere_does_nothing(fruit: Fruit, qtbot: QtBot) -> None:
    pressed: list[str] = []
    fruit.buttonPressed.connect(lambda _index, name: pressed.append(name))
    fruit.setCurrentIndex(row(fruit, 0))

    qtbot.mousePress(fruit.viewport(), LEFT, pos=place(fruit, 2, "peel"))
    qtbot.mouseRelease(fruit.viewport(), LEFT, pos=QPoint(20, 100))

    assert pressed == []


def test_a_real_button_is_pressed_by_key(fruit: Fruit, qtbot: QtBot) -> None:
    pressed: list[tuple[int, str]] = []
    fruit.buttonPressed.connect(lambda index, name: pressed.append((index.row(), name)))
    fruit.setCurrentIndex(row(fruit, 1))

    qtbot.keyClick(real(fruit, "peel"), Qt.Key.Key_Space)

    assert pressed == [(1, "peel")]


def test_the_focus_is_not_lost_with_a_button_that_goes(fruit: Fruit, qtbot: QtBot) -> None:
    fruit.window().activateWindow()
    fruit.setCurrentIndex(row(fruit, 1))
    real(fruit, "peel").setFocus()
    qtbot.waitUntil(real(fruit, "peel").hasFocus)

    fruit.setCurrentIndex(row(fruit, 0))

    qtbot.waitUntil(fruit.hasFocus)


def test_the_real_buttons_go_along_when_the_list_is_scrolled(fruit: Fruit) -> None:
    fruit.setCurrentIndex(row(fruit, 1))
    before = real(fruit, "eat").y()

    fruit.verticalScrollBar().setValue(50)
    fruit.grab()

    assert real(fruit, "eat").y() == before - 50


def test_the_real_buttons_follow_what_becomes_of_their_line(fruit: Fruit) -> None:
    fruit.setCurrentIndex(row(fruit, 1))

    fruit.model().setData(row(fruit, 1), "apple")

    assert not real(fruit, "peel").isVisible()


def test_painted_buttons_are_to_be_seen(fruit: Fruit) -> None:
    fruit.setCurrentIndex(row(fruit, 0))

    picture: QImage = fruit.viewport().grab().toImage()

    middle = place(fruit, 2, "eat")
    ratio = picture.devicePixelRatio()
    around = [
        picture.pixelColor(round(ratio * (middle.x() + x)), round(ratio * (middle.y() + y)))
        for x in range(-15, 15)
        for y in range(-6, 6)
    ]
    assert theme.tokens().accent in around

"""A list or grid of equal cells: places, keys, selection and what is painted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, QStringListModel, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from dupeviewer.gui.widgets.cells import CellView

Key = Qt.Key
COUNT = 1000
HEADERS = (0, 500)
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


class Entries(QStringListModel):
    """Strings, of which some are headers."""

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return Qt.ItemFlag.NoItemFlags if index.row() in HEADERS else super().flags(index)


class Noting(QStyledItemDelegate):
    """Remembers which entries it was asked to paint."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.painted: set[int] = set()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        self.painted.add(index.row())
        painter.fillRect(option.rect, QColor("steelblue"))


@pytest.fixture
def view(qtbot: QtBot) -> CellView:
    """Ten rows high; in a grid of three columns."""
    view = CellView()
    qtbot.addWidget(view)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setSelectionMode(CellView.SelectionMode.ExtendedSelection)
    view.setModel(Entries([str(number) for number in range(COUNT)], view))
    view.setItemDelegate(Noting(view))
    view.resize(310, 400)
    view.set_cells(QSize(100, 40), is_grid=False)
    view.show()
    qtbot.waitExposed(view)
    return view


def go_to(view: CellView, number: int) -> None:
    view.setCurrentIndex(view.model().index(number, 0))


def selected(view: CellView) -> list[int]:
    return sorted(index.row() for index in view.selectionModel().selectedIndexes())


@pytest.mark.parametrize(("current", "stays"), [(9, True), (30, False)])
def test_what_is_in_sight_stays_so_in_a_lower_view(
    view: CellView, current: int, stays: bool
) -> None:
    go_to(view, current)
    view.verticalScrollBar().setValue(0)

    view.resize(310, 200)

    assert (view.verticalScrollBar().value() > 0) is stays
    box = view.visualRect(view.currentIndex())
    assert view.viewport().rect().contains(box.center()) is stays


@pytest.mark.parametrize("direction", [LTR, RTL])
@pytest.mark.parametrize("is_grid", [False, True])
def test_each_entry_is_found_where_it_is_shown(
    view: CellView, is_grid: bool, direction: Qt.LayoutDirection
) -> None:
    view.setLayoutDirection(direction)
    view.set_cells(QSize(100, 40), is_grid=is_grid)
    view.scrollTo(view.model().index(700, 0))

    seen = [n for n in view.numbers_seen() if n < COUNT]
    assert 700 in seen
    for number in seen:
        box = view.visualRect(view.model().index(number, 0))
        assert view.indexAt(box.center()).row() == number


def test_only_what_is_on_screen_is_painted(view: CellView) -> None:
    delegate = view.itemDelegate()
    assert isinstance(delegate, Noting)
    delegate.painted.clear()

    view.verticalScrollBar().setValue(200 * 40)
    view.viewport().grab()

    assert set(range(200, 210)) <= delegate.painted
    assert len(delegate.painted) < 30


def test_headers_are_stepped_over(view: CellView) -> None:
    go_to(view, 499)

    QTest.keyClick(view, Key.Key_Down)
    assert view.currentIndex().row() == 501

    QTest.keyClick(view, Key.Key_Up)
    assert view.currentIndex().row() == 499

    QTest.keyClick(view, Key.Key_Home)
    assert view.currentIndex().row() == 1

    QTest.keyClick(view, Key.Key_Up)
    assert view.currentIndex().row() == 1


def test_the_current_entry_is_always_in_view(view: CellView) -> None:
    go_to(view, 5)

    for key in (Key.Key_End, Key.Key_PageUp, Key.Key_PageDown, Key.Key_Home, Key.Key_PageDown):
        QTest.keyClick(view, key)

        assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))


@pytest.mark.parametrize(
    ("direction", "onward", "back"),
    [(LTR, Key.Key_Right, Key.Key_Left), (RTL, Key.Key_Left, Key.Key_Right)],
)
def test_arrows_move_in_a_grid_as_on_paper(
    view: CellView, direction: Qt.LayoutDirection, onward: Key, back: Key
) -> None:
    view.setLayoutDirection(direction)
    view.set_cells(QSize(100, 40), is_grid=True)
    go_to(view, 10)

    for key, place in (
        (onward, 11),
        (Key.Key_Down, 14),
        (back, 13),
        (Key.Key_Up, 10),
        (Key.Key_End, 999),
        (Key.Key_Down, 999),
    ):
        QTest.keyClick(view, key)
        assert view.currentIndex().row() == place


def test_a10_a_grid_begins_at_the_right_where_text_runs_from_there(view: CellView) -> None:
    view.set_cells(QSize(100, 40), is_grid=True)
    view.setLayoutDirection(RTL)

    first, second = (view.visualRect(view.model().index(n, 0)) for n in range(2))

    assert first.right() == view.viewport().rect().right()
    assert second.right() < first.left()


def test_shift_selects_on_from_where_it_began(view: CellView) -> None:
    go_to(view, 10)

    for _ in range(3):
        QTest.keyClick(view, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)

    assert selected(view) == [10, 11, 12, 13]


@pytest.mark.parametrize("is_grid", [False, True])
@pytest.mark.parametrize("direction", [LTR, RTL])
def test_a_shift_click_above_selects_all_between(
    view: CellView, direction: Qt.LayoutDirection, is_grid: bool
) -> None:
    view.setLayoutDirection(direction)
    view.set_cells(QSize(100, 40), is_grid=is_grid)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for number, modifier in ((8, none), (3, Qt.KeyboardModifier.ShiftModifier)):
        at: QPoint = view.visualRect(view.model().index(number, 0)).center()
        QTest.mouseClick(view.viewport(), left, modifier, at)

    assert selected(view) == [3, 4, 5, 6, 7, 8]


def test_select_all_leaves_headers_out(view: CellView) -> None:
    view.selectAll()

    assert selected(view) == [n for n in range(COUNT) if n not in HEADERS]


def test_below_the_last_entry_is_nothing(view: CellView) -> None:
    model = view.model()
    assert isinstance(model, Entries)

    model.setStringList(["header", "one", "two"])
    view.scrollTo(model.index(2))

    assert not view.indexAt(QPoint(20, 3 * 40 + 5)).isValid()
    assert view.verticalScrollBar().maximum() == 0

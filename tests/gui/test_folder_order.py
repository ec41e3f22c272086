"""The order of folders as a tree: it shows every order, and moving keeps what stands under."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from dupeviewer.gui.rules import outline
from dupeviewer.gui.rules.order import MOST, FolderTree

pytestmark = pytest.mark.usefixtures("english")

TreeOf = Callable[..., FolderTree]


@pytest.fixture
def tree_of(qtbot: QtBot) -> TreeOf:
    window = QWidget()
    qtbot.addWidget(window)

    def make(
        folders: Sequence[str], order: Sequence[str] = (), protected: Sequence[str] = ()
    ) -> FolderTree:
        counts = dict.fromkeys(folders, 2)
        tree = FolderTree(counts, protected, (), window)
        tree.show_order(outline.arranged(counts, order, protected, MOST))
        return tree

    return make


def at(tree: FolderTree, *places: int) -> QTreeWidgetItem:
    """The item at the place among the outermost, then among those under it."""
    item: QTreeWidgetItem | None = tree.invisibleRootItem()
    for place in places:
        item = item and item.child(place)
    assert item is not None
    return item


def shown(item: QTreeWidgetItem | FolderTree) -> list[object]:
    """The tree as names and lists of what stands under them."""
    root = item.invisibleRootItem() if isinstance(item, FolderTree) else item
    names: list[object] = []
    for place in range(root.childCount()):
        child = root.child(place)
        assert child is not None
        names.append(child.text(0))
        if child.childCount():
            names.append(shown(child))
    return names


def test_folders_in_the_groups_stand_as_a_tree(tree_of: TreeOf) -> None:
    tree = tree_of(["/p/2019/b", "/p/2019/a", "/p/2020", "/q"])

    assert shown(tree) == ["/p", ["2019", ["a", "b"], "2020"], "/q"]
    assert tree.order == ("/p", "/p/2019", "/p/2019/a", "/p/2019/b", "/p/2020", "/q")


def test_a_folder_counts_what_is_inside_of_it(tree_of: TreeOf) -> None:
    tree = tree_of(["/p/2019/b", "/p/2019/a", "/p/2020"])

    assert [at(tree, *places).text(1) for places in ((0,), (0, 0), (0, 1))] == ["6", "4", "2"]


def test_a12_a_folder_moves_with_all_that_stands_under_it(tree_of: TreeOf) -> None:
    tree = tree_of(["/p/a", "/p/b", "/q"])

    QTest.keyClick(tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)

    assert tree.order == ("/q", "/p", "/p/a", "/p/b")
    assert tree.currentItem() is at(tree, 1)


def test_a_folder_can_leave_the_one_it_lies_in(tree_of: TreeOf) -> None:
    tree = tree_of(["/p/a", "/p/b", "/q"])
    tree.setCurrentItem(at(tree, 0, 1))

    QTest.keyClick(tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)

    assert shown(tree) == ["/p", ["a"], "/q", "/p/b"]


def test_a_dragged_folder_falls_where_it_is_dropped(tree_of: TreeOf) -> None:
    tree = tree_of(["/p/a", "/p/b", "/q"])
    tree.setCurrentItem(at(tree, 1))
    above = QAbstractItemView.DropIndicatorPosition.AboveItem
    below = QAbstractItemView.DropIndicatorPosition.BelowItem

    tree.drop_at("/p", above)
    assert tree.order == ("/q", "/p", "/p/a", "/p/b")
    tree.drop_at("/p", below)
    assert shown(tree) == ["/p", ["a", "b"], "/q"]
    tree.drop_at("/p/b", above)
    assert shown(tree) == ["/p", ["a"], "/q", "/p/b"]
    tree.drop_at(None, below)
    assert tree.order == ("/p", "/p/a", "/p/b", "/q")


def test_an_order_of_long_ago_is_shown_as_it_is(tree_of: TreeOf) -> None:
    order = ["/p/b", "/q", "/p/a", "/p"]

    tree = tree_of(["/p/a", "/p/b", "/q", "/r"], order)

    assert tree.order == (*order, "/r")
    assert shown(tree) == ["/p/b", "/q", "/p/a", "/p", "/r"]


@given(st.permutations(["/p", "/p/a", "/p/a/x", "/p/b", "/q", "/q/a"]), st.data())
def test_moving_keeps_every_folder_and_what_stands_under_it(
    order: list[str], data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(order) - 1))
    block = order[place : outline.end(order, place)]

    for by in (-1, 1):
        moved = outline.stepped(order, place, by)
        start = moved.index(block[0])
        assert sorted(moved) == sorted(order)
        assert moved[start : start + len(block)] == block
        rest, rest_then = ([f for f in each if f not in block] for each in (moved, order))
        assert rest == rest_then


def test_protected_folders_stand_on_top_of_the_tree_and_stay(tree_of: TreeOf) -> None:
    tree = tree_of(["/photos/a", "/photos/safe/b"], protected=["/photos/safe"])

    fixed = at(tree, 0)
    assert fixed.text(0) == "/photos/safe – protected, always on top"
    assert not fixed.flags() & Qt.ItemFlag.ItemIsDragEnabled
    assert tree.order == ("/photos/a",)

"""From the menu of a photo in a group to what is nearest to it in all folders."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from dupeviewer.gui.asking.dialog import AskDialog
from dupeviewer.gui.session import Session
from dupeviewer.gui.widgets.entries import EntryList
from dupeviewer.gui.window import MainWindow
from tests.gallery import Gallery
from tests.gui import builders


def test_the_menu_of_a_photo_finds_its_twins_in_all_folders(
    window: MainWindow, session: Session, home: Path, qtbot: QtBot
) -> None:
    gallery = Gallery(home / "Pictures")
    paths = [gallery.photo(f"{number}.jpg", number) for number in range(3)]
    twins = [gallery.half(paths[0]), gallery.copy(paths[0])]
    session.add_folder(str(gallery.folder))
    session.reset_clusters(
        [builders.cluster([builders.seen(Path(p)) for p in (paths[0], twins[0])])]
    )
    window.show_review()
    window.review.show_row(0, is_open=True)
    group = window.rooms.group
    group.focus_photo(1)
    asked = group.current_photo
    assert asked is not None

    group.show_menu()
    menu = group.findChildren(QMenu, "photoMenu")[-1]
    next(action for action in menu.actions() if action.text() == "Find its twins").trigger()
    menu.close()

    dialog = window.findChild(AskDialog)
    assert isinstance(dialog, AskDialog)
    qtbot.waitUntil(lambda: not dialog._jobs.is_busy, timeout=30_000)
    found = dialog.findChild(EntryList, "askList")
    assert isinstance(found, EntryList)
    headings = {entry.path: entry.heading for entry in found.entries}
    others = {paths[0], *twins} - {asked.path}
    assert {path for path, heading in headings.items() if heading != "Not a match"} == others
    dialog.accept()

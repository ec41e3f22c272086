"""The settings: six pages, every change in force at once, everything found by its name."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from dupeviewer.core.photos.photo import Facts
from dupeviewer.core.review.keeper import Suggestion
from dupeviewer.core.review.ranking import Merit
from dupeviewer.core.storage import clearing, fingerprints
from dupeviewer.core.trash import WithoutTrash
from dupeviewer.gui import theme
from dupeviewer.gui.actions import Actions
from dupeviewer.gui.background.suggesting import ranking_of
from dupeviewer.gui.memory.caches import Caches
from dupeviewer.gui.preferences import Field, Preferences, Recent, RecentFolder, Scheme, Speed
from dupeviewer.gui.session import Session
from dupeviewer.gui.settings.dialog import SettingsDialog
from dupeviewer.gui.settings.judging import SafetyPage, SuggestionsPage
from dupeviewer.gui.settings.keys import KeysPage
from dupeviewer.gui.settings.pages import GeneralPage, PrivacyPage, ScanningPage
from dupeviewer.gui.theme import Theme
from dupeviewer.gui.thumbnails import Thumbnails
from dupeviewer.gui.widgets.controls import Label
from dupeviewer.gui.widgets.fields import Choice, Options, Switch
from dupeviewer.gui.widgets.lists import ShortList
from dupeviewer.gui.window import MainWindow
from tests.gui.builders import cluster, photo
from tests.gui.conftest import ToldScan
from tests.gui.test_preferences import NOW

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> Iterator[SettingsDialog]:
    window.actions_table["settings"].trigger()
    found = window.findChild(SettingsDialog, "settingsDialog")
    assert found is not None
    yield found
    found.close()


def page(dialog: SettingsDialog, kind: type[QWidget]) -> QWidget:
    return next(each for each in dialog.pages if isinstance(each, kind))


def choice(dialog: SettingsDialog, name: str) -> Choice:
    found = dialog.findChild(Choice, f"{name}Field")
    assert found is not None
    return found


def shown_pages(dialog: SettingsDialog) -> list[str]:
    rows = range(dialog.list.count())
    return [dialog.list.item(n).text() for n in rows if not dialog.list.item(n).isHidden()]


def test_there_are_six_pages(dialog: SettingsDialog) -> None:
    assert shown_pages(dialog) == [
        *("General", "Scanning", "Suggestions", "Safety", "Shortcuts", "Privacy")
    ]


def test_a_choice_is_in_force_at_once(dialog: SettingsDialog, preferences: Preferences) -> None:
    choice(dialog, "speed").choose(Speed.QUIET)
    choice(dialog, "scheme").choose(Scheme.DARK)

    assert preferences.speed is Speed.QUIET
    assert preferences.scheme is Scheme.DARK


def test_a_field_follows_a_change_made_elsewhere(
    dialog: SettingsDialog, preferences: Preferences
) -> None:
    preferences.speed = Speed.FULL
    preferences.turned = False

    turned = dialog.findChild(Switch, "turnedField")
    assert turned is not None
    assert choice(dialog, "speed").currentText().startswith("Full")
    assert not turned.isChecked()


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("minimum", ["Scanning"]),
        ("internet", ["Privacy"]),
        ("never deleted", ["Safety"]),
        ("skip and next", ["Shortcuts"]),
        ("language", ["General"]),
        ("xyzzy", []),
    ],
)
def test_the_search_leaves_the_pages_that_have_it(
    dialog: SettingsDialog, text: str, pages: list[str]
) -> None:
    dialog.search.setText(text)

    assert shown_pages(dialog) == pages
    assert dialog.nothing.isHidden() == bool(pages)
    if pages:
        assert dialog.list.currentItem().text() in pages


def test_only_the_page_that_is_open_goes_back_to_its_defaults(
    dialog: SettingsDialog, preferences: Preferences
) -> None:
    preferences.speed = Speed.FULL
    preferences.min_size = 5000
    preferences.scheme = Scheme.DARK
    dialog.show_page(ScanningPage)

    dialog.restore_button.click()

    assert (preferences.speed, preferences.min_size) == (Speed.BALANCED, 0)
    assert preferences.scheme is Scheme.DARK


def test_every_preference_is_on_a_page_or_on_the_start_screen(dialog: SettingsDialog) -> None:
    fields = {name for name, value in vars(Preferences).items() if isinstance(value, Field)}

    on_pages = {name for each in dialog.pages for name in each.fields}

    assert fields - on_pages == {"kinds"}
    assert on_pages <= fields


def test_the_order_of_folders_is_followed_by_the_suggestions(
    dialog: SettingsDialog, window: MainWindow, session: Session
) -> None:
    order = page(dialog, SuggestionsPage).order  # type: ignore[attr-defined]  # by its kind
    for folder in ("/a", "/b"):
        order.add(os.path.abspath(folder))
    order.list.setCurrentRow(1)

    order.up_button.click()

    assert session.board.folder_order == (os.path.abspath("/b"), os.path.abspath("/a"))
    assert order.list.currentRow() == 0


def test_what_weighs_more_is_for_the_user_to_say(
    dialog: SettingsDialog, preferences: Preferences, session: Session
) -> None:
    small_and_dear = photo("/a/1.jpg", width=1600, height=1200)
    session.reset_clusters([cluster([small_and_dear, photo("/b/1.jpg", width=4000, height=3000)])])
    preferences.folder_order = ("/a",)
    before = session.verdict(0)
    order = page(dialog, SuggestionsPage).ranking  # type: ignore[attr-defined]  # by its kind
    order.list.setCurrentRow(list(Merit).index(Merit.FOLDER))

    for _ in range(list(Merit).index(Merit.FOLDER)):
        order.up_button.click()

    after = session.verdict(0)
    assert isinstance(before, Suggestion)
    assert isinstance(after, Suggestion)
    assert (before.keep.path, after.keep.path) == ("/b/1.jpg", "/a/1.jpg")
    assert order.list.item(0).text() == "A folder you prefer"
    assert not order.up_button.isEnabled()
    dialog.show_page(SuggestionsPage)
    dialog.restore_button.click()
    assert order.list.item(0).text() == "The file as the camera saved it"


def test_a_jpeg_is_suggested_where_it_is_preferred_to_heic(
    dialog: SettingsDialog, preferences: Preferences, session: Session
) -> None:
    facts = Facts(4032, 3024, "HEIC", camera="Apple iPhone 8")
    heic = replace(photo("/a/1.heic"), facts=facts)
    jpeg = replace(photo("/a/1.jpg"), facts=facts._replace(format="JPEG", quality=92))
    session.reset_clusters([cluster([heic, jpeg])])
    options = dialog.findChild(Options, "prefers_jpegField")
    assert options is not None

    options.radios[True].click()

    found = session.verdict(0)
    assert isinstance(found, Suggestion)
    assert found.keep.path == "/a/1.jpg"


def test_an_order_that_is_not_understood_is_passed_over(preferences: Preferences) -> None:
    preferences.ranking = ("folder", "beauty", "folder")

    merits = ranking_of(preferences).merits

    assert merits[0] is Merit.FOLDER
    assert sorted(merit.value for merit in merits) == sorted(merit.value for merit in Merit)


def test_another_speed_counts_for_the_scan_that_runs(
    dialog: SettingsDialog,
    window: MainWindow,
    session: Session,
    told_scan: ToldScan,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("dupeviewer.gui.background.scanner.os.cpu_count", lambda: 8)
    session.add_folder(str(home))
    window.start_scan()
    before = window.rooms.scanner._readers.maxThreadCount()

    choice(dialog, "speed").choose(Speed.QUIET)

    assert window.rooms.scanner.is_running
    assert (before, window.rooms.scanner._readers.maxThreadCount()) == (7, 2)
    told_scan.release()


def test_all_answers_for_drives_without_a_trash_are_in_sight(
    dialog: SettingsDialog, preferences: Preferences
) -> None:
    options = dialog.findChild(Options, "without_trashField")
    assert options is not None
    dialog.show_page(SafetyPage)

    options.radios[WithoutTrash.FOLDER].click()

    assert preferences.without_trash is WithoutTrash.FOLDER
    preferences.without_trash = WithoutTrash.LEAVE
    assert options.radios[WithoutTrash.LEAVE].isChecked()
    assert all(radio.isVisible() for radio in options.radios.values())


def test_the_safety_page_says_all_that_always_holds(dialog: SettingsDialog) -> None:
    said = {label.text() for label in page(dialog, SafetyPage).findChildren(Label)}

    promises = (
        *("at least one copy", "never deleted", "directly matches", "Rules leave ties"),
        *("checked again", "belong together", "belongs to its photo", "Nothing is marked when"),
    )
    assert all(any(promise in text for text in said) for promise in promises)


def test_a_list_says_that_it_is_empty(qtbot: QtBot) -> None:
    said, silent = (ShortList("Folders", text) for text in ("No folders yet", ""))
    for each in (said, silent):
        qtbot.addWidget(each)
        each.resize(300, 96)

    assert said.grab().toImage() != silent.grab().toImage()
    for each in (said, silent):
        each.addItem("/photos")
    assert said.grab().toImage() == silent.grab().toImage()


def test_protected_folders_are_the_sessions(
    dialog: SettingsDialog, session: Session, home: Path
) -> None:
    safety = page(dialog, SafetyPage)
    assert isinstance(safety, SafetyPage)
    safety.add_button.click()
    asked = dialog.findChild(QFileDialog, "settingsFolderDialog")
    assert asked is not None
    asked.fileSelected.emit(str(home))
    asked.close()
    protected = session.protected
    safety.list.setCurrentRow(0)

    safety.remove_button.click()

    assert protected == (os.path.realpath(home),)
    assert session.protected == ()
    assert len(session.folders) == 1


def test_recent_folders_can_be_forgotten(preferences: Preferences, dialog: SettingsDialog) -> None:
    privacy = page(dialog, PrivacyPage)
    assert isinstance(privacy, PrivacyPage)
    preferences.add_recent(Recent((RecentFolder("/a"),), NOW, 1))

    privacy.forget_button.click()

    assert preferences.recents == ()
    assert not privacy.forget_button.isEnabled()


def test_a_key_is_changed_and_a_taken_one_refused(dialog: SettingsDialog, table: Actions) -> None:
    keys = page(dialog, KeysPage)
    assert isinstance(keys, KeysPage)
    item = next(each for each in keys.table._items if each.text(0) == "Skip and next")
    keys.table.setCurrentItem(item)

    keys.edit.key.setKeySequence(QKeySequence("A"))
    refusal, could_use = keys.edit.refusal.text(), keys.edit.use_button.isEnabled()
    keys.edit.key.setKeySequence(QKeySequence("J"))
    keys.edit.use_button.click()

    assert refusal == "A stands for “Accept suggestion and next” already. Choose another key."
    assert not could_use
    assert [key.toString() for key in table["skip"].shortcuts()] == ["J"]
    assert item.text(1) == "J"
    keys.edit.back_button.click()
    assert item.text(1) == "S"


# The cache


@pytest.fixture
def caches(
    preferences: Preferences, pool: QThreadPool, tmp_path: Path, qapp: object
) -> Iterator[Caches]:
    thumbnails = Thumbnails(tmp_path / "previews")
    (tmp_path / "previews" / "ab").mkdir(parents=True)
    (tmp_path / "previews" / "ab" / "1.jpg").write_bytes(b"x" * 5000)
    path = tmp_path / "photos.sqlite"
    with fingerprints.Store.open(path) as store:
        store.put_answer(b"key", b"answer" * 1000)
    made = Caches(thumbnails, preferences, pool, lambda: False, path=path)
    yield made
    made.shutdown()
    thumbnails.shutdown()


def test_clearing_empties_both_caches(caches: Caches, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(caches.measured) as before:
        caches.measure()

    with qtbot.waitSignal(caches.measured) as after:
        caches.clear()

    assert before.args[0] > after.args[0]
    assert not (tmp_path / "previews" / "ab" / "1.jpg").exists()
    with fingerprints.Store.open(tmp_path / "photos.sqlite") as store:
        assert store.answer(b"key") is None


def test_the_cache_is_cleared_only_when_the_user_says_so(
    caches: Caches, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    caches.ask_to_clear(window)
    box = window.findChild(QMessageBox, "clearCacheBox")
    assert box is not None

    box.button(QMessageBox.StandardButton.Cancel).click()

    assert (tmp_path / "previews" / "ab" / "1.jpg").exists()
    assert caches.can_clear()


def test_while_a_scan_runs_nothing_is_cleared(
    preferences: Preferences, pool: QThreadPool, tmp_path: Path, qapp: object
) -> None:
    thumbnails = Thumbnails(tmp_path / "previews")
    caches = Caches(thumbnails, preferences, pool, lambda: True, path=tmp_path / "a.sqlite")

    assert not caches.can_clear()


def test_a_cache_that_is_none_is_not_made_by_clearing_it(tmp_path: Path) -> None:
    clearing.clear(tmp_path / "none.sqlite")

    assert not (tmp_path / "none.sqlite").exists()


def test_a_foreign_file_is_not_cleared(tmp_path: Path) -> None:
    path = tmp_path / "photos.sqlite"
    path.write_bytes(b"not a database, " * 100)

    with pytest.raises(sqlite3.DatabaseError):
        clearing.clear(path)


# Looks


def test_text_grows_at_once_and_shrinks_again(
    preferences: Preferences, qapp: object, qtbot: QtBot
) -> None:
    installed = Theme(qapp, preferences)  # type: ignore[arg-type]  # a QApplication
    label = Label("Photo", role="title")
    qtbot.addWidget(label)
    before, body = label.font().pointSizeF(), theme.font().pointSizeF()

    preferences.text_size = 130
    grown, grown_body = label.font().pointSizeF(), theme.font().pointSizeF()
    preferences.text_size = 100

    assert grown == pytest.approx(1.3 * before, rel=0.02)
    assert grown_body == pytest.approx(1.3 * body, rel=0.02)
    assert label.font().pointSizeF() == pytest.approx(before, rel=0.02)
    installed.deleteLater()


def test_a9_things_stand_still_when_the_user_wants_it(
    preferences: Preferences, qapp: object
) -> None:
    installed = Theme(qapp, preferences)  # type: ignore[arg-type]  # a QApplication
    before = theme.moves()

    preferences.reduces_motion = True
    after = theme.moves()
    preferences.reduces_motion = False

    assert (before, after) == (True, False)
    installed.deleteLater()


def test_high_contrast_can_be_chosen(preferences: Preferences, qapp: object) -> None:
    installed = Theme(qapp, preferences)  # type: ignore[arg-type]  # a QApplication

    preferences.scheme = Scheme.CONTRAST
    chosen, surface = theme.is_high_contrast(), theme.tokens().surface.name()
    preferences.scheme = Scheme.LIGHT

    assert chosen
    assert surface == "#000000"
    assert not theme.is_high_contrast()
    installed.deleteLater()


def test_the_general_page_is_the_first(dialog: SettingsDialog) -> None:
    assert page(dialog, GeneralPage).isVisible()

"""The trash sheet with real files and a real trash: what it says, what it moves, the way back."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QThreadPool, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.photos.photo import Companion, Facts, Photo
from dupeviewer.core.trash import Outcome, TrashReceipt, WithoutTrash, recheck, space
from dupeviewer.core.trash import bin as trash_bin
from dupeviewer.core.trash.bin import Place
from dupeviewer.core.trash.receipt import TRASH_WORD
from dupeviewer.gui.models import words
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.session import Session
from dupeviewer.gui.system import outside
from dupeviewer.gui.thumbnails import Thumbnails
from dupeviewer.gui.trash.choice import WithoutTrashDialog
from dupeviewer.gui.trash.folders import FolderTable
from dupeviewer.gui.trash.foot import Step
from dupeviewer.gui.trash.looking import LookList
from dupeviewer.gui.trash.sheet import WIDTH, TrashSheet
from dupeviewer.gui.trash.trasher import Trasher
from dupeviewer.gui.widgets.entries import EntryList
from tests.drives import without_trash
from tests.gui.trash_library import PATIENCE_MS, Library, cluster, mark, seen


@pytest.fixture
def library(home: Path) -> Library:
    return Library(home)


@pytest.fixture
def session(library: Library) -> Session:
    session = Session()
    session.add_folder(str(library.folder))
    return session


@pytest.fixture
def trasher(session: Session, preferences: Preferences, home: Path) -> Iterator[Trasher]:
    pool = QThreadPool()
    trasher = Trasher(session, str(home / "data" / "history.sqlite"), pool, preferences)
    yield trasher
    trasher.shutdown()
    pool.waitForDone()


@pytest.fixture
def thumbnails(tmp_path: Path, qapp: object) -> Iterator[Thumbnails]:
    thumbnails = Thumbnails(tmp_path / "cache")
    yield thumbnails
    thumbnails.shutdown()


Open = Callable[[], TrashSheet]


@pytest.fixture
def planned_sheet(session: Session, trasher: Trasher, thumbnails: Thumbnails, qtbot: QtBot) -> Open:
    """Opens the sheet and stops where it knows the plan and has not ended checking."""

    def open_it() -> TrashSheet:
        sheet = TrashSheet(session, trasher, thumbnails)
        qtbot.addWidget(sheet)
        with qtbot.waitSignal(trasher.planned, timeout=PATIENCE_MS):
            sheet.show()
        return sheet

    return open_it


@pytest.fixture
def ready_sheet(session: Session, trasher: Trasher, thumbnails: Thumbnails, qtbot: QtBot) -> Open:
    """Opens the sheet and waits until all files have been checked."""

    def open_it() -> TrashSheet:
        sheet = TrashSheet(session, trasher, thumbnails)
        qtbot.addWidget(sheet)
        with qtbot.waitSignal(trasher.checked, timeout=PATIENCE_MS):
            sheet.show()
        return sheet

    return open_it


def button(sheet: QWidget, name: str) -> QPushButton:
    return sheet.findChild(QPushButton, name)


def default_of(sheet: TrashSheet) -> list[str]:
    return [b.objectName() for b in sheet.findChildren(QPushButton) if b.isDefault()]


def words_of(sheet: TrashSheet) -> set[str]:
    return {label.text() for label in sheet.findChildren(QLabel) if label.isVisible()}


def rows_of(sheet: TrashSheet) -> dict[str, str]:
    """The list in sight: sentence by file name."""
    listed = sheet.findChild(EntryList, "trashList")
    assert listed.isVisible()
    return {os.path.basename(entry.path): entry.sentence for entry in listed.entries}


def press_show(qtbot: QtBot, sheet: TrashSheet, sentence: str, name: str = "Show") -> None:
    """Press the button of a line by keyboard, found as a screen reader finds it."""
    wanted = f"{name}: {sentence}"
    buttons = [b for b in sheet.findChildren(QPushButton) if b.isVisible()]
    [found] = [b for b in buttons if b.accessibleName() == wanted]
    found.setFocus()
    qtbot.keyClick(found, Qt.Key.Key_Space)


def move_all(qtbot: QtBot, sheet: TrashSheet, trasher: Trasher) -> tuple[TrashReceipt, ...]:
    """Press Enter on the default button and wait for the receipts."""
    with qtbot.waitSignal(trasher.sent, timeout=PATIENCE_MS) as sent:
        qtbot.keyClick(sheet, Qt.Key.Key_Return)
    return sent.args[0]


def undo(qtbot: QtBot, sheet: TrashSheet, trasher: Trasher) -> None:
    with qtbot.waitSignal(trasher.restored, timeout=PATIENCE_MS):
        button(sheet, "undoButton").setFocus()
        qtbot.keyClick(button(sheet, "undoButton"), Qt.Key.Key_Space)


def trashed(home_trash: Path) -> set[str]:
    return {path.name for path in (home_trash / "files").glob("*")}


# Before


def test_l4_the_sheet_tells_what_goes_what_stays_and_where(
    library: Library, session: Session, ready_sheet: Open
) -> None:
    going = mark(session, library.pair("cat.jpg"), library.pair("pagoda.jpg", "china", Kind.SAME))

    sheet = ready_sheet()

    said = words_of(sheet)
    assert f"Move 2 photos to the {TRASH_WORD}?" in said
    assert "Every one of the 2 groups keeps at least one copy." in said
    size = words.size(sum(photo.size for photo in going))
    assert f"Up to {size} can be freed once you empty the {TRASH_WORD}." in said
    assert "2 unchanged since the scan, and their kept copy is there" in said
    assert "Kinds:  exact 1 · same picture 1 · edited 0 · similar shots 0" in said
    assert button(sheet, "trashConfirmButton").text() == f"Move 2 photos to {TRASH_WORD}"


def test_l4_the_table_says_for_each_folder_where_its_kept_copies_are(
    library: Library, session: Session, ready_sheet: Open
) -> None:
    twice = cluster(Kind.EXACT, library.photo("Camera/a.jpg"), library.photo("Camera/a (1).jpg"))
    mark(session, library.pair("cat.jpg"), library.pair("dog.jpg", "flower"), twice)

    sheet = ready_sheet()

    table = sheet.findChild(FolderTable).model()

    rows = [[table.index(row, c).data() for c in range(4)] for row in range(table.rowCount())]
    assert [row[1:2] + row[3:] for row in rows] == [
        ["2", "~/Pictures/Camera"],
        ["1", "same folder"],
    ]
    assert [row[0] for row in rows] == ["~/Pictures/Backup", "~/Pictures/Camera"]


def test_l5_cancel_is_the_default_until_every_file_has_been_checked(
    library: Library, session: Session, trasher: Trasher, planned_sheet: Open, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    mark(session, library.pair("cat.jpg"))
    examine, may_go_on = recheck.examine, threading.Event()

    def examine_when_told(*args: Any) -> recheck.Finding:
        may_go_on.wait(PATIENCE_MS / 1000)
        return examine(*args)

    monkeypatch.setattr(recheck, "examine", examine_when_told)

    sheet = planned_sheet()

    assert sheet.step is Step.CHECKING
    assert default_of(sheet) == ["trashCancelButton"]
    assert not button(sheet, "trashConfirmButton").isEnabled()
    with qtbot.waitSignal(trasher.checked, timeout=PATIENCE_MS):
        may_go_on.set()
    assert sheet.step is Step.READY
    assert default_of(sheet) == ["trashConfirmButton"]


def test_l5_cancel_stays_the_default_with_a_similar_shot(
    library: Library, session: Session, ready_sheet: Open
) -> None:
    mark(session, library.pair("bike.jpg", "motorcycle_left", Kind.SIMILAR))

    sheet = ready_sheet()

    assert default_of(sheet) == ["trashCancelButton"]
    assert "1 similar shot (a different photo)" in words_of(sheet)


def test_l5_cancel_stays_the_default_where_all_copies_would_go(
    library: Library, session: Session, ready_sheet: Open
) -> None:
    pair = library.pair("cat.jpg")
    mark(session, pair)
    session.pass_guard(0, pair.photos[1].path)

    sheet = ready_sheet()

    assert default_of(sheet) == ["trashCancelButton"]
    assert "1 group would lose all copies" in words_of(sheet)
    assert "0 of 1 group keep at least one copy." in words_of(sheet)


def test_groups_that_would_lose_all_copies_can_be_unmarked_here(
    library: Library, session: Session, trasher: Trasher, ready_sheet: Open, qtbot: QtBot
) -> None:
    emptied = library.pair("cat.jpg")
    mark(session, emptied, library.pair("dog.jpg", "flower"))
    session.pass_guard(0, emptied.photos[1].path)
    sheet = ready_sheet()

    with qtbot.waitSignal(trasher.checked, timeout=PATIENCE_MS):
        press_show(qtbot, sheet, "1 group would lose all copies", "Unmark them")

    assert session.totals().marked == 1
    assert button(sheet, "trashConfirmButton").text() == f"Move 1 photo to {TRASH_WORD}"
    assert default_of(sheet) == ["trashConfirmButton"]


def test_what_no_kept_copy_has_is_told_before_it_goes(
    library: Library, session: Session, ready_sheet: Open, qtbot: QtBot
) -> None:
    captioned = library.photo("Backup/nonna.jpg", caption="Nonna, 1974")
    mark(session, cluster(Kind.EXACT, captioned, library.photo("Camera/nonna.jpg")))
    sheet = ready_sheet()

    press_show(qtbot, sheet, "1 photo has a caption its kept copy lacks")

    assert "Nonna, 1974" in rows_of(sheet)["nonna.jpg"]


def test_captions_and_what_the_picture_loses_are_told_apart(
    library: Library, session: Session, ready_sheet: Open, qtbot: QtBot
) -> None:
    lone = Facts(451, 300, "JPEG", caption="Nonna, 1974", location=(45.4, 9.2))
    nonna = replace(library.photo("Backup/nonna.jpg"), facts=lone)
    large = replace(library.photo("Backup/large.jpg", "coffee"), facts=Facts(900, 600, "JPEG"))
    small = library.photo("Camera/large.jpg", "coffee")
    mark(
        session,
        cluster(Kind.EXACT, nonna, library.photo("Camera/nonna.jpg")),
        cluster(Kind.SAME, large, small),
    )
    sheet = ready_sheet()

    press_show(qtbot, sheet, "1 photo has a caption or a location its kept copy lacks")
    assert list(rows_of(sheet)) == ["nonna.jpg"]
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    press_show(qtbot, sheet, "1 photo has more to it than its kept copy")
    assert list(rows_of(sheet)) == ["large.jpg"]


def test_a_mark_without_a_direct_match_stays_and_is_told(
    library: Library, session: Session, ready_sheet: Open, qtbot: QtBot
) -> None:
    photos = [library.photo(f"{name}.jpg") for name in "abc"]
    mark(session, cluster(Kind.SAME, *photos, chained=True), kept=2)
    sheet = ready_sheet()

    press_show(qtbot, sheet, "1 marked photo stays where it is")

    assert list(rows_of(sheet)) == ["a.jpg"]
    assert button(sheet, "trashConfirmButton").text() == f"Move 1 photo to {TRASH_WORD}"


def test_l4_exceptions_stand_above_the_table(
    library: Library, session: Session, ready_sheet: Open
) -> None:
    changed, _ = mark(session, library.pair("a.jpg"), library.pair("b.jpg", "coffee"))
    mark(session, library.pair("bike.jpg", "motorcycle_left", Kind.SIMILAR))
    os.utime(changed.path, (1, 1))

    sheet = ready_sheet()

    table = _top_of(sheet, sheet.findChild(FolderTable))
    lines = [label for label in sheet.findChildren(QLabel) if label.isVisible()]
    said = {label.text(): _top_of(sheet, label) for label in lines}
    assert said["1 similar shot (a different photo)"] < table
    assert said["1 changed or moved since the scan – will be left alone"] < table
    assert 0 < table < sheet.height() - 80


def _top_of(sheet: TrashSheet, widget: QWidget) -> int:
    return widget.mapTo(sheet, QPoint(0, 0)).y()


def test_l7_a_photo_with_another_name_gives_no_space_back(
    library: Library, session: Session, ready_sheet: Open
) -> None:
    pair, linked = library.pair("a.jpg"), library.pair("b.jpg", "coffee")
    goes = linked.photos[0]
    os.link(goes.path, library.folder / "further.jpg")
    named = replace(goes, names=(str(library.folder / "further.jpg"),))
    matches = (replace(linked.matches[0], a=named),)
    going = mark(session, pair, Cluster((named, linked.photos[1]), matches))

    sheet = ready_sheet()

    size = words.size(going[0].size)
    assert f"Up to {size} can be freed once you empty the {TRASH_WORD}." in words_of(sheet)


def test_l7_a_clone_gives_no_space_back(
    library: Library, session: Session, ready_sheet: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    [own, clone] = mark(session, library.pair("a.jpg"), library.pair("b.jpg", "coffee"))
    shared = {clone.path: clone.size + 4096}
    monkeypatch.setattr(space, "shared", lambda path: shared.get(path, 0))

    sheet = ready_sheet()

    size = words.size(own.size)
    assert f"Up to {size} can be freed once you empty the {TRASH_WORD}." in words_of(sheet)
    table = sheet.findChild(FolderTable).model()
    assert [table.index(row, 2).data() for row in range(table.rowCount())] == [size]


def test_every_photo_can_be_looked_through_with_its_kept_copy(
    library: Library, session: Session, ready_sheet: Open, qtbot: QtBot
) -> None:
    mark(session, library.pair("cat.jpg"), library.pair("dog.jpg", "flower"))
    sheet = ready_sheet()

    [look] = [b for b in sheet.findChildren(QPushButton) if b.text() == "Look through all 2"]
    look.setFocus()
    qtbot.keyClick(look, Qt.Key.Key_Space)

    look = sheet.findChild(LookList)
    assert look.isVisible()
    said = [look.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert said[0] == "cat.jpg, ~/Pictures/Backup, Kept: cat.jpg in ~/Pictures/Camera"
    button(sheet, "trashCopyButton").click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0].endswith("cat.jpg\tKept: cat.jpg in ~/Pictures/Camera")


def test_what_will_be_left_alone_is_not_among_what_is_looked_through(
    library: Library, session: Session, ready_sheet: Open, qtbot: QtBot
) -> None:
    changed, _ = mark(session, library.pair("cat.jpg"), library.pair("dog.jpg", "flower"))
    os.utime(changed.path, (1, 1))
    sheet = ready_sheet()

    [look] = [b for b in sheet.findChildren(QPushButton) if b.text() == "Look at the photo"]
    look.click()

    listed = sheet.findChild(LookList).model()
    assert [listed.index(row, 0).data() for row in range(listed.rowCount())] == [
        words.in_one_line("dog.jpg")
    ]


def test_escape_leaves_a_list_before_it_leaves_the_sheet(
    library: Library, session: Session, ready_sheet: Open, qtbot: QtBot
) -> None:
    mark(session, library.pair("bike.jpg", "motorcycle_left", Kind.SIMILAR))
    sheet = ready_sheet()
    press_show(qtbot, sheet, "1 similar shot (a different photo)")

    qtbot.keyClick(sheet, Qt.Key.Key_Escape)

    assert sheet.isVisible()
    assert button(sheet, "trashConfirmButton").isVisible()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_without_marks_there_is_nothing_to_move(
    session: Session, planned_sheet: Open, qtbot: QtBot
) -> None:
    sheet = planned_sheet()

    assert f"No photos are marked for the {TRASH_WORD}." in words_of(sheet)
    assert not button(sheet, "trashConfirmButton").isVisible()
    assert default_of(sheet) == ["trashCancelButton"]


def test_cancel_moves_nothing(
    library: Library, session: Session, ready_sheet: Open, qtbot: QtBot, home_trash: Path
) -> None:
    going = mark(session, library.pair("cat.jpg"))
    sheet = ready_sheet()

    button(sheet, "trashCancelButton").setFocus()
    qtbot.keyClick(button(sheet, "trashCancelButton"), Qt.Key.Key_Space)

    assert not sheet.isVisible()
    assert all(Path(photo.path).exists() for photo in going)
    assert trashed(home_trash) == set()


# Moving


def test_enter_moves_the_marked_photos_and_the_groups_are_done(
    library: Library, session: Session, trasher: Trasher, ready_sheet: Open, qtbot: QtBot,
    home_trash: Path,
) -> None:  # fmt: skip
    going = mark(session, library.pair("cat.jpg"), library.pair("dog.jpg", "flower"))
    sheet = ready_sheet()

    receipts = move_all(qtbot, sheet, trasher)

    assert [r.outcome for r in receipts] == [Outcome.MOVED] * 2
    assert not any(Path(photo.path).exists() for photo in going)
    assert trashed(home_trash) == {"cat.jpg", "dog.jpg"}
    assert (library.folder / "Camera" / "cat.jpg").exists()
    assert f"Moved 2 photos to the {TRASH_WORD}." in words_of(sheet)
    assert list(session.clusters) == []
    assert session.totals().marked == 0


def test_companions_are_told_and_go_along(
    library: Library, session: Session, trasher: Trasher, ready_sheet: Open, qtbot: QtBot,
    home_trash: Path,
) -> None:  # fmt: skip
    photo = library.photo("Backup/cat.jpg")
    sidecar = library.folder / "Backup" / "cat.xmp"
    sidecar.write_text("<x:xmpmeta/>")
    now = sidecar.lstat()
    photo = replace(photo, companions=(Companion(str(sidecar), now.st_size, now.st_mtime_ns),))
    mark(session, cluster(Kind.EXACT, photo, library.photo("Camera/cat.jpg")))
    sheet = ready_sheet()

    [locked] = [box for box in sheet.findChildren(QCheckBox) if box.isVisible()]
    assert locked.text() == "Also move 1 companion file (XMP, Live Photo movie)"
    assert (locked.isChecked(), locked.isEnabled()) == (True, False)
    move_all(qtbot, sheet, trasher)
    assert trashed(home_trash) == {"cat.jpg", "cat.xmp"}


def test_a_file_changed_since_the_scan_is_not_counted_and_not_moved(
    library: Library, session: Session, trasher: Trasher, ready_sheet: Open, qtbot: QtBot
) -> None:
    changed, _ = mark(session, library.pair("cat.jpg"), library.pair("dog.jpg", "flower"))
    os.utime(changed.path, (1, 1))
    sheet = ready_sheet()

    assert "1 changed or moved since the scan – will be left alone" in words_of(sheet)
    assert button(sheet, "trashConfirmButton").text() == f"Move 1 photo to {TRASH_WORD}"
    receipts = move_all(qtbot, sheet, trasher)

    assert [os.path.basename(r.photo.path) for r in receipts] == ["dog.jpg"]
    assert Path(changed.path).exists()
    press_show(qtbot, sheet, "1 was left alone")
    assert rows_of(sheet) == {"cat.jpg": "Changed since the scan – left alone."}


def test_s13_the_number_on_the_button_is_what_moved_and_what_was_reported(
    library: Library, session: Session, trasher: Trasher, ready_sheet: Open, qtbot: QtBot
) -> None:
    names = ("astronaut", "chelsea", "china", "coffee")
    going = mark(session, *(library.pair(f"{name}.jpg", name) for name in names))
    sheet = ready_sheet()
    assert button(sheet, "trashConfirmButton").text() == f"Move 4 photos to {TRASH_WORD}"
    os.utime(going[0].path, (1, 1))

    move_all(qtbot, sheet, trasher)

    said = words_of(sheet)
    assert f"Moved 3 photos to the {TRASH_WORD}." in said
    assert "1 couldn't be moved" in said
    press_show(qtbot, sheet, "1 couldn't be moved")
    assert list(rows_of(sheet)) == ["astronaut.jpg"]
    assert len(session.clusters) == 1


def test_l6_what_could_not_be_moved_can_be_tried_again(
    library: Library, session: Session, trasher: Trasher, ready_sheet: Open, qtbot: QtBot
) -> None:
    [photo] = mark(session, library.pair("cat.jpg"))
    sheet = ready_sheet()
    os.utime(photo.path, (1, 1))
    move_all(qtbot, sheet, trasher)
    os.utime(photo.path, ns=(photo.mtime_ns, photo.mtime_ns))

    with qtbot.waitSignal(trasher.checked, timeout=PATIENCE_MS):
        button(sheet, "trashRetryButton").setFocus()
        qtbot.keyClick(button(sheet, "trashRetryButton"), Qt.Key.Key_Space)
    move_all(qtbot, sheet, trasher)

    assert f"Moved 1 photo to the {TRASH_WORD}." in words_of(sheet)
    assert not Path(photo.path).exists()


def _two_that_fail(session: Session, library: Library, sheet_of: Open, qtbot: QtBot,
    trasher: Trasher, monkeypatch: pytest.MonkeyPatch,
) -> tuple[TrashSheet, list[Photo]]:  # fmt: skip
    """One that changes and one that is in use, and one that moves."""
    names = ("astronaut", "chelsea", "china")
    going = mark(session, *(library.pair(f"{name}.jpg", name) for name in names))
    sheet, take = sheet_of(), trash_bin._take_in

    def busy(path: str, place: Place | None) -> None:
        if path.endswith("chelsea.jpg"):
            raise OSError(16, "Device or resource busy")
        take(path, place)

    monkeypatch.setattr(trash_bin, "_take_in", busy)
    os.utime(going[0].path, (1, 1))
    move_all(qtbot, sheet, trasher)
    monkeypatch.setattr(trash_bin, "_take_in", take)
    press_show(qtbot, sheet, "2 couldn't be moved")
    return sheet, going


def test_l6_errors_stand_under_their_reasons_each_with_its_ways_out(
    library: Library, session: Session, trasher: Trasher, ready_sheet: Open, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    sheet, going = _two_that_fail(session, library, ready_sheet, qtbot, trasher, monkeypatch)

    press_show(qtbot, sheet, "Another app is using it.", "Copy list")

    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[0] for line in lines] == [going[1].path]
    with qtbot.waitSignal(trasher.checked, timeout=PATIENCE_MS):
        press_show(qtbot, sheet, "Another app is using it.", "Try again")
    assert button(sheet, "trashConfirmButton").text() == f"Move 1 photo to {TRASH_WORD}"
    move_all(qtbot, sheet, trasher)
    assert [os.path.exists(photo.path) for photo in going] == [True, False, False]


def test_l6_what_is_skipped_stays_marked_and_is_said_no_more(
    library: Library, session: Session, trasher: Trasher, ready_sheet: Open, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    sheet, going = _two_that_fail(session, library, ready_sheet, qtbot, trasher, monkeypatch)

    press_show(qtbot, sheet, "Changed since the scan – left alone.", "Skip")
    assert list(rows_of(sheet)) == ["chelsea.jpg"]
    press_show(qtbot, sheet, "Another app is using it.", "Skip")

    assert f"Moved 1 photo to the {TRASH_WORD}." in words_of(sheet)
    assert not any("couldn't" in said for said in words_of(sheet))
    assert not button(sheet, "trashRetryButton").isVisible()
    assert all(os.path.exists(photo.path) for photo in going[:2])
    assert session.totals().marked == 2


def test_the_sheet_does_not_grow_from_step_to_step(
    library: Library, session: Session, trasher: Trasher, ready_sheet: Open, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    sheet, _ = _two_that_fail(session, library, ready_sheet, qtbot, trasher, monkeypatch)
    for name in ("undoButton", "trashBackButton"):  # each fits, but not both
        button(sheet, name).setText("wide " * 6)
    widths = {sheet.width()}
    for _ in range(2):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
        widths.add(sheet.width())
        press_show(qtbot, sheet, "2 couldn't be moved")
        widths.add(sheet.width())

    assert widths == {WIDTH}


def test_each_line_shows_the_photos_that_it_counts(
    library: Library, session: Session, ready_sheet: Open, qtbot: QtBot
) -> None:
    changed, orphan, _ = mark(
        session, *(library.pair(f"{name}.jpg", name) for name in ("china", "coffee", "flower"))
    )
    os.utime(changed.path, (1, 1))
    os.unlink(orphan.path.replace("Backup", "Camera"))
    sheet = ready_sheet()

    press_show(qtbot, sheet, "1 changed or moved since the scan – will be left alone")
    assert list(rows_of(sheet)) == ["china.jpg"]
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    press_show(qtbot, sheet, "1 whose kept copy is not as it was – will be left alone")
    assert list(rows_of(sheet)) == ["coffee.jpg"]


def test_a_double_click_on_move_stops_nothing(
    library: Library, session: Session, trasher: Trasher, ready_sheet: Open, qtbot: QtBot
) -> None:
    mark(session, library.pair("cat.jpg"))
    sheet = ready_sheet()
    stop = button(sheet, "trashStopButton")

    with qtbot.waitSignal(trasher.sent, timeout=PATIENCE_MS) as sent:
        button(sheet, "trashConfirmButton").click()
        qtbot.mouseDClick(stop, Qt.MouseButton.LeftButton)
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier,
            autorep=True)  # fmt: skip
        QGuiApplication.sendEvent(stop, held)

    assert [receipt.outcome for receipt in sent.args[0]] == [Outcome.MOVED]


def test_every_photo_has_its_receipt_and_the_list_can_be_copied(
    library: Library, session: Session, trasher: Trasher, ready_sheet: Open, qtbot: QtBot
) -> None:
    going = mark(session, library.pair("cat.jpg"), library.pair("dog.jpg", "flower"))
    sheet = ready_sheet()
    move_all(qtbot, sheet, trasher)

    space = f"Their space is free once you empty the {TRASH_WORD}."
    press_show(qtbot, sheet, space, "Show receipts")
    button(sheet, "trashCopyButton").setFocus()
    qtbot.keyClick(button(sheet, "trashCopyButton"), Qt.Key.Key_Space)

    assert set(rows_of(sheet)) == {"cat.jpg", "dog.jpg"}
    copied = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[0] for line in copied] == [photo.path for photo in going]


def test_stop_leaves_a_true_list(
    library: Library, session: Session, trasher: Trasher, ready_sheet: Open, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch, home_trash: Path,
) -> None:  # fmt: skip
    names = ("astronaut", "chelsea", "china")
    going = mark(session, *(library.pair(f"{name}.jpg", name) for name in names))
    sheet = ready_sheet()
    move = trash_bin.move

    def move_and_stop(
        photo: Photo, companions: tuple[Companion, ...], without: WithoutTrash
    ) -> trash_bin.Moved:
        trasher.stop()
        return move(photo, companions, without)

    monkeypatch.setattr(trash_bin, "move", move_and_stop)

    receipts = move_all(qtbot, sheet, trasher)

    there = [Path(photo.path).exists() for photo in going]
    assert there == [False, True, True]
    assert [r.outcome for r in receipts] == [Outcome.MOVED, Outcome.STOPPED, Outcome.STOPPED]
    assert "Stopped. 1 moved, 2 left where they were." in words_of(sheet)
    assert trashed(home_trash) == {"astronaut.jpg"}
    assert session.totals().marked == 2


def test_escape_while_photos_move_stops_and_stays_to_tell(
    library: Library, session: Session, trasher: Trasher, ready_sheet: Open, qtbot: QtBot
) -> None:
    mark(session, library.pair("cat.jpg"))
    sheet = ready_sheet()

    with qtbot.waitSignal(trasher.sent, timeout=PATIENCE_MS):
        qtbot.keyClick(sheet, Qt.Key.Key_Return)
        assert default_of(sheet) == ["trashStopButton"]
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)

    assert sheet.isVisible()
    assert sheet.step is Step.MOVED


def test_without_a_history_nothing_moves(
    library: Library,
    session: Session,
    preferences: Preferences,
    thumbnails: Thumbnails,
    home: Path,
    qtbot: QtBot,
) -> None:
    (home / "file").write_text("in the way")
    pool = QThreadPool()
    trasher = Trasher(session, str(home / "file" / "history.sqlite"), pool, preferences)
    [photo] = mark(session, library.pair("cat.jpg"))
    sheet = TrashSheet(session, trasher, thumbnails)
    qtbot.addWidget(sheet)
    with qtbot.waitSignal(trasher.checked, timeout=PATIENCE_MS):
        sheet.show()

    move_all(qtbot, sheet, trasher)

    assert Path(photo.path).exists()
    assert "No photo was moved." in words_of(sheet)
    assert "1 couldn't be moved" in words_of(sheet)


# Back again


def test_undo_puts_every_photo_back_and_shows_its_group_again(
    library: Library, session: Session, trasher: Trasher, ready_sheet: Open, qtbot: QtBot,
    home_trash: Path,
) -> None:  # fmt: skip
    going = mark(session, library.pair("cat.jpg"), library.pair("dog.jpg", "flower"))
    before = list(session.clusters)
    sheet = ready_sheet()
    move_all(qtbot, sheet, trasher)

    undo(qtbot, sheet, trasher)

    assert [seen(Path(photo.path)) for photo in going] == going
    assert trashed(home_trash) == set()
    assert list(session.clusters) == before
    assert session.totals().marked == 0
    assert "Put 2 photos back where they were." in words_of(sheet)
    assert not trasher.can_undo


def test_u2_where_a_new_file_is_in_its_place_undo_offers_another_name(
    library: Library, session: Session, trasher: Trasher, ready_sheet: Open, qtbot: QtBot
) -> None:
    [photo, other] = mark(session, library.pair("cat.jpg"), library.pair("dog.jpg", "flower"))
    sheet = ready_sheet()
    move_all(qtbot, sheet, trasher)
    Path(photo.path).write_text("new here")

    undo(qtbot, sheet, trasher)

    assert Path(photo.path).read_text() == "new here"
    assert seen(Path(other.path)) == other
    assert "Put 1 photo back where it was." in words_of(sheet)
    taken = "cat.jpg: A new file is there now."
    with qtbot.waitSignal(trasher.restored, timeout=PATIENCE_MS):
        press_show(qtbot, sheet, taken, "Restore as cat (restored).jpg")
    assert (library.folder / "Backup" / "cat (restored).jpg").stat().st_size == photo.size
    assert Path(photo.path).read_text() == "new here"
    assert "Put 2 photos back where they were." in words_of(sheet)
    press_show(qtbot, sheet, "1 is not as it was")
    assert "new name" in rows_of(sheet)["cat (restored).jpg"]


def test_u2_or_it_is_skipped_and_stays_in_the_trash(
    library: Library, session: Session, trasher: Trasher, ready_sheet: Open, qtbot: QtBot,
    home_trash: Path,
) -> None:  # fmt: skip
    gone = mark(session, library.pair("cat.jpg"), library.pair("dog.jpg", "flower"))
    sheet = ready_sheet()
    move_all(qtbot, sheet, trasher)
    for photo in gone:
        Path(photo.path).write_text("new here")
    undo(qtbot, sheet, trasher)

    taken = f"2 are still in the {TRASH_WORD}: new files are in their places now."
    press_show(qtbot, sheet, taken, "Skip")

    assert "Nothing was put back." in words_of(sheet)
    assert not any("new files" in said for said in words_of(sheet))
    assert trashed(home_trash) == {"cat.jpg", "dog.jpg"}
    assert default_of(sheet) == ["nextGroupsButton"]


@pytest.mark.parametrize(
    "name", ["a & b.jpg", "two  spaces.jpg", "line\nbreak.jpg", "x" * 240 + ".jpg"]
)
def test_odd_names_are_offered_as_plain_text(
    name: str, library: Library, session: Session, trasher: Trasher, ready_sheet: Open, qtbot: QtBot
) -> None:
    [photo] = mark(session, library.pair(name))
    sheet = ready_sheet()
    move_all(qtbot, sheet, trasher)
    Path(photo.path).write_text("new here")
    undo(qtbot, sheet, trasher)

    buttons = [b for b in sheet.findChildren(QPushButton) if b.text().startswith("Restore ")]

    assert len(buttons) == 1
    assert sheet.width() <= 760
    with qtbot.waitSignal(trasher.restored, timeout=PATIENCE_MS):
        buttons[0].click()
    assert len(list(Path(photo.folder).glob("*(restored).jpg"))) == 1


def test_undo_leaves_the_groups_of_a_later_scan_alone(
    library: Library, session: Session, trasher: Trasher, ready_sheet: Open, qtbot: QtBot
) -> None:
    [photo] = mark(session, library.pair("cat.jpg"))
    sheet = ready_sheet()
    move_all(qtbot, sheet, trasher)
    later = library.pair("later.jpg", "flower")
    session.reset_clusters([later])

    undo(qtbot, sheet, trasher)

    assert Path(photo.path).exists()
    assert list(session.clusters) == [later]
    assert "Scan again to see them in their groups." in words_of(sheet)


def test_undo_works_after_the_sheet_is_closed(
    library: Library, session: Session, trasher: Trasher, ready_sheet: Open, qtbot: QtBot
) -> None:
    [photo] = mark(session, library.pair("cat.jpg"))
    sheet = ready_sheet()
    move_all(qtbot, sheet, trasher)
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    assert not sheet.isVisible()

    with qtbot.waitSignal(trasher.restored, timeout=PATIENCE_MS):
        trasher.undo()

    assert Path(photo.path).exists()
    assert len(session.clusters) == 1


def test_a_sheet_opened_again_at_once_checks_anew(
    library: Library, session: Session, trasher: Trasher, planned_sheet: Open, qtbot: QtBot
) -> None:
    mark(session, library.pair("cat.jpg"))
    qtbot.keyClick(planned_sheet(), Qt.Key.Key_Escape)
    session.undo()

    again = planned_sheet()

    assert f"No photos are marked for the {TRASH_WORD}." in words_of(again)


@pytest.mark.parametrize("step", ["ready", "moved"])
def test_every_button_has_a_name(
    library: Library, session: Session, trasher: Trasher, ready_sheet: Open, qtbot: QtBot,
    step: str,
) -> None:  # fmt: skip
    mark(session, library.pair("cat.jpg"))
    sheet = ready_sheet()
    if step == "moved":
        move_all(qtbot, sheet, trasher)

    unnamed = [
        b.objectName()
        for b in sheet.findChildren(QPushButton)
        if b.isVisible() and not (b.accessibleName() or b.text())
    ]
    assert unnamed == []


def test_s7_photos_on_a_real_drive_without_a_trash_are_counted_apart_and_stay(
    library: Library,
    session: Session,
    trasher: Trasher,
    tmp_path: Path,
    ready_sheet: Open,
    qtbot: QtBot,
) -> None:
    with without_trash(tmp_path / "STICK") as drive:
        at_home, on_stick = library.pair("a.jpg"), Library(drive).pair("b.jpg", "coffee")
        [_, stays] = mark(session, at_home, on_stick)

        sheet = ready_sheet()

        left = f"1 on {drive} – this drive has no {TRASH_WORD}; it will be left alone"
        assert left in words_of(sheet)
        assert button(sheet, "trashConfirmButton").text() == f"Move 1 photo to {TRASH_WORD}"
        assert len(move_all(qtbot, sheet, trasher)) == 1
        assert os.path.exists(stays.path)


def test_s7_on_request_they_move_to_a_folder_there_and_come_back(
    session: Session,
    trasher: Trasher,
    preferences: Preferences,
    tmp_path: Path,
    ready_sheet: Open,
    qtbot: QtBot,
) -> None:
    with without_trash(tmp_path / "STICK") as drive:
        [goes] = mark(session, Library(drive).pair("b.jpg", "coffee"))
        sheet = ready_sheet()
        choose = next(b for b in sheet.findChildren(QPushButton) if b.text() == "Choose…")
        qtbot.mouseClick(choose, Qt.MouseButton.LeftButton)
        dialog = sheet.findChild(WithoutTrashDialog)
        dialog.folder.click()
        with qtbot.waitSignal(trasher.checked, timeout=PATIENCE_MS):
            qtbot.mouseClick(button(dialog, "useWithoutTrashButton"), Qt.MouseButton.LeftButton)

        assert preferences.without_trash is WithoutTrash.FOLDER
        goes_there = f"1 on {drive} – it goes to a folder there, as this drive has no {TRASH_WORD}"
        assert goes_there in words_of(sheet)
        [receipt] = move_all(qtbot, sheet, trasher)
        assert receipt.is_aside
        assert not os.path.exists(goes.path)
        with qtbot.waitSignal(trasher.restored, timeout=PATIENCE_MS):
            sheet.undo()
        assert seen(Path(goes.path)).file_id == goes.file_id


class Desktop(QObject):
    """Is asked to open things, and opens nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url)


@pytest.fixture
def desktop(qapp: object) -> Iterator[Desktop]:
    desktop = Desktop()
    for scheme in ("file", "trash"):
        QDesktopServices.setUrlHandler(scheme, desktop, "open")
    yield desktop
    for scheme in ("file", "trash"):
        QDesktopServices.unsetUrlHandler(scheme)


def test_the_trash_is_opened_where_the_photos_lie(
    library: Library, session: Session, trasher: Trasher, ready_sheet: Open, qtbot: QtBot,
    home_trash: Path, desktop: Desktop,
) -> None:  # fmt: skip
    mark(session, library.pair("cat.jpg"))
    sheet = ready_sheet()
    move_all(qtbot, sheet, trasher)

    button(sheet, "openTrashButton").click()
    outside.open_trash()

    assert desktop.opened == [QUrl.fromLocalFile(str(home_trash / "files")), QUrl("trash:///")]

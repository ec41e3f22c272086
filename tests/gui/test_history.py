"""The History: receipts, places, the ways back, exports."""

from __future__ import annotations

import base64
import csv
import json
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt, QThreadPool, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dupeviewer.core import trash
from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.review.review import Mark
from dupeviewer.core.storage.verdicts import Verdicts
from dupeviewer.core.trash import Entry, Journal, TrashReceipt
from dupeviewer.gui import theme
from dupeviewer.gui.history import archive, wording
from dupeviewer.gui.history import export as exporting
from dupeviewer.gui.history.bulks import Bulks
from dupeviewer.gui.history.keepsakes import EDGE, Keepsakes, path_beside
from dupeviewer.gui.history.model import HistoryModel, LineRole, PhotoLine, RunLine
from dupeviewer.gui.history.painting import HEIGHT, INDENT
from dupeviewer.gui.history.screen import HistoryScreen
from dupeviewer.gui.memory.written import Memory
from dupeviewer.gui.models import words
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.session import Session
from dupeviewer.gui.thumbnails import LIST_EDGE, Thumbnails
from dupeviewer.gui.trash.trasher import Trasher
from dupeviewer.gui.widgets.dropping import DropOverlay
from dupeviewer.gui.widgets.row_buttons import SIDE
from tests.core.trash.album import decision, seen
from tests.gui.builders import cluster, columns, picture

pytestmark = pytest.mark.usefixtures("english")

Send = Callable[..., list[Photo]]


@pytest.fixture
def journal_path(home: Path) -> str:
    return str(home / "data" / "history.sqlite")


@pytest.fixture
def send(home: Path, journal_path: str) -> Send:
    """Sends pictures of these names to the trash, in one run; gives the photos that went."""

    def send(*names: str) -> list[Photo]:
        kept = picture(home / "Pictures" / f"kept for {os.path.basename(names[0])}")
        gone = [picture(home / "Downloads" / name, width=160, height=120) for name in names]
        with closing(Journal(journal_path)) as journal:
            why = {photo.path: "Photo has 4× more pixels." for photo in gone}
            trash.send([decision([kept], gone, Kind.SAME)], journal, why=why)
        return gone

    return send


@pytest.fixture
def thumbnails(home: Path, qapp: object) -> Iterator[Thumbnails]:
    thumbnails = Thumbnails(home / "previews")
    yield thumbnails
    thumbnails.shutdown()


@pytest.fixture
def keepsakes(journal_path: str, thumbnails: Thumbnails) -> Iterator[Keepsakes]:
    path = path_beside(journal_path)
    keepsakes = Keepsakes(path, lambda photo: thumbnails.saved(photo, LIST_EDGE))
    yield keepsakes
    keepsakes.shutdown()


@pytest.fixture
def bulks(home: Path, session: Session, pool: QThreadPool) -> Iterator[Bulks]:
    memory = Memory(session, Verdicts(str(home / "marks.sqlite")), pool)
    bulks = Bulks(session, memory, pool)
    yield bulks
    memory.close()
    bulks.shutdown()


@pytest.fixture
def screen(
    journal_path: str,
    thumbnails: Thumbnails,
    keepsakes: Keepsakes,
    bulks: Bulks,
    pool: QThreadPool,
    preferences: Preferences,
    qtbot: QtBot,
) -> Iterator[HistoryScreen]:
    """With a trasher behind it, as in the window."""
    screen = HistoryScreen(journal_path, thumbnails, keepsakes, bulks, pool)
    trasher = Trasher(Session(), journal_path, pool, preferences, screen)
    screen.restoring.wanted.connect(trasher.restore)
    trasher.restored.connect(screen.restoring.show_restored)
    qtbot.addWidget(screen)
    screen.resize(1100, 700)
    screen.show()
    yield screen
    screen.shutdown()
    trasher.shutdown()


def opened(screen: HistoryScreen, qtbot: QtBot, lines: int) -> list[str]:
    """The lines of the screen once there are so many."""
    screen.refresh()
    model = model_of(screen)
    qtbot.waitUntil(lambda: model.rowCount() == lines)
    return [model.index(row).data() for row in range(lines)]


def model_of(screen: HistoryScreen) -> HistoryModel:
    model = screen.list_view.model()
    assert isinstance(model, HistoryModel)
    return model


def where(screen: HistoryScreen, row: int) -> str | None:
    """Where the photo of a line is, if that is known yet."""
    line = model_of(screen).index(row).data(LineRole)
    known = isinstance(line, PhotoLine) and line.probed
    return known.where.value if known else None


def select(screen: HistoryScreen, row: int) -> None:
    screen.list_view.setCurrentIndex(model_of(screen).index(row))


def button(parent: QWidget, name: str) -> QPushButton:
    found = parent.findChild(QPushButton, name)
    assert found is not None, f"no {name}"
    return found


def answered(screen: QWidget, qtbot: QtBot, answer: str) -> tuple[str, str]:
    """What is asked before a run is put back, once it was answered."""
    qtbot.waitUntil(lambda: any(box.isVisible() for box in screen.findChildren(QMessageBox)))
    box = next(box for box in screen.findChildren(QMessageBox) if box.isVisible())
    said = box.text(), box.informativeText()
    next(each for each in box.buttons() if each.text() == answer).click()
    return said


def words_of(screen: QWidget) -> str:
    return " ".join(x.text() for x in screen.findChildren(QLabel) if x.isVisible())


def test_without_a_run_it_says_what_will_be_here(screen: HistoryScreen, qtbot: QtBot) -> None:
    screen.refresh()

    qtbot.waitUntil(lambda: "Nothing trashed yet" in words_of(screen))
    assert "Everything you move will be listed here, with a way back." in words_of(screen)
    assert not button(screen, "restoreButton").isVisible()


def test_u3_every_photo_is_listed_with_kept_copy_reason_time_and_place(
    screen: HistoryScreen, send: Send, qtbot: QtBot
) -> None:
    send("one.jpg", "two.jpg")

    run, _, second = opened(screen, qtbot, 3)

    assert run.startswith("Today ")
    assert "Moved 2 photos to the Trash" in run
    assert second.startswith("two.jpg")
    qtbot.waitUntil(lambda: where(screen, 1) == "in trash")
    first = model_of(screen).index(1).data()
    kept = words.in_one_line("~/Pictures/kept for one.jpg")
    assert first.startswith(f"one.jpg, ~/Downloads, Kept: {kept}")
    assert "Why: Photo has 4× more pixels." in first


def test_runs_come_latest_first_and_only_the_latest_is_open(
    screen: HistoryScreen, send: Send, qtbot: QtBot
) -> None:
    send("old.jpg")
    send("new1.jpg", "new2.jpg")

    lines = opened(screen, qtbot, 4)

    assert "Moved 2 photos" in lines[0]
    assert [line.split(",")[0] for line in lines[1:3]] == ["new1.jpg", "new2.jpg"]
    assert "Moved 1 photo to" in lines[3]


@pytest.mark.parametrize(
    ("days", "day"),
    [(0, "Today"), (1, "Yesterday"), (3, "%a,"), (40, "{n} %b"), (400, "{n} %b %Y,")],
)
def test_days_are_called_by_name_as_long_as_that_is_clear(days: int, day: str) -> None:
    at = datetime.now().astimezone() - timedelta(days=days)

    said = wording.moment(at)

    assert said.startswith(at.strftime(day).format(n=at.day))


def test_enter_opens_a_run_and_closes_it(screen: HistoryScreen, send: Send, qtbot: QtBot) -> None:
    send("old.jpg")
    send("new.jpg")
    opened(screen, qtbot, 3)

    select(screen, 2)
    qtbot.keyClick(screen.list_view, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: model_of(screen).rowCount() == 4)

    select(screen, 0)
    qtbot.keyClick(screen.list_view, Qt.Key.Key_Return)
    assert model_of(screen).rowCount() == 3


def test_a10_lines_are_mirrored_where_text_runs_from_the_right(
    screen: HistoryScreen, send: Send, qtbot: QtBot
) -> None:
    send("one.jpg", "two.jpg")
    opened(screen, qtbot, 3)
    qtbot.waitUntil(lambda: where(screen, 2) == "in trash")
    select(screen, 0)
    t, right = theme.tokens(), screen.list_view.viewport().width() - 1
    there = screen.list_view.viewport().grab().toImage()

    screen.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = screen.list_view.viewport().grab().toImage()

    in_photo = SIDE + INDENT + 10
    assert there.pixelColor(in_photo, HEIGHT + 10) == t.well
    assert mirrored.pixelColor(right - in_photo, HEIGHT + 10) == t.well
    assert columns(mirrored, t.trash) == {right - x for x in columns(there, t.trash)}
    assert button(screen, "restoreButton").geometry().right() < min(columns(mirrored, t.trash))

    qtbot.keyClick(screen.list_view, Qt.Key.Key_Right)
    assert model_of(screen).rowCount() == 1
    qtbot.keyClick(screen.list_view, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: model_of(screen).rowCount() == 3)


def test_a_run_counts_where_its_photos_are(
    screen: HistoryScreen, send: Send, home_trash: Path, qtbot: QtBot
) -> None:
    send("one.jpg", "two.jpg")
    (home_trash / "files" / "two.jpg").unlink()

    opened(screen, qtbot, 3)

    index = model_of(screen).index(0)
    qtbot.waitUntil(lambda: "In Trash: 1, emptied: 1" in (index.data(LineRole) and index.data()))
    qtbot.waitUntil(lambda: where(screen, 2) == "emptied")
    assert button(screen, "restoreButton").text() == "Restore 1…"


def test_u3_one_photo_comes_back(
    screen: HistoryScreen, send: Send, home_trash: Path, qtbot: QtBot
) -> None:
    one, two = send("one.jpg", "two.jpg")
    opened(screen, qtbot, 3)
    select(screen, 1)

    button(screen, "restoreButton").click()

    qtbot.waitUntil(lambda: "Put back 1 photo." in words_of(screen))
    assert os.path.exists(one.path)
    assert not os.path.exists(two.path)
    qtbot.waitUntil(lambda: where(screen, 1) == "restored")
    qtbot.waitUntil(lambda: where(screen, 2) == "in trash")


def test_u3_a_whole_run_comes_back(screen: HistoryScreen, send: Send, qtbot: QtBot) -> None:
    gone = send("one.jpg", "two.jpg")
    opened(screen, qtbot, 3)
    restore = button(screen, "restoreButton")
    assert restore.text() == "Restore 2…"

    restore.click()
    box = answered(screen, qtbot, "Put back")

    assert box == ("Put 2 photos back where they were?", "They return to ~/Downloads.")
    qtbot.waitUntil(lambda: "Put back 2 photos." in words_of(screen))
    assert all(os.path.exists(photo.path) for photo in gone)
    qtbot.waitUntil(lambda: not button(screen, "restoreButton").isVisible())


def test_u2_an_occupied_place_gets_a_new_name_and_says_so(
    screen: HistoryScreen, send: Send, qtbot: QtBot
) -> None:
    (one,) = send("one.jpg")
    Path(one.path).write_bytes(b"another file")
    opened(screen, qtbot, 2)
    select(screen, 1)

    button(screen, "restoreButton").click()

    qtbot.waitUntil(lambda: "1 under a new name" in words_of(screen))
    assert Path(one.path).read_bytes() == b"another file"
    assert Path(one.path).with_name("one (restored).jpg").exists()


def test_what_cannot_come_back_is_told(
    screen: HistoryScreen, send: Send, home_trash: Path, qtbot: QtBot
) -> None:
    send("one.jpg")
    opened(screen, qtbot, 2)
    qtbot.waitUntil(lambda: where(screen, 1) == "in trash")
    (home_trash / "files" / "one.jpg").unlink()

    select(screen, 1)
    button(screen, "restoreButton").click()

    qtbot.waitUntil(lambda: "1 photo: No longer in the Trash." in words_of(screen))


def test_s10_what_belongs_to_a_photo_comes_back_with_it(
    screen: HistoryScreen, home: Path, journal_path: str, qtbot: QtBot
) -> None:
    kept, gone = picture(home / "kept.jpg"), picture(home / "Downloads" / "one.jpg", width=160)
    sidecar = home / "Downloads" / "one.xmp"
    sidecar.write_text("caption")
    gone = seen(gone.path, sidecar)
    with closing(Journal(journal_path)) as journal:
        trash.send([decision([kept], [gone], Kind.SAME)], journal)
    assert not sidecar.exists()
    opened(screen, qtbot, 2)
    select(screen, 1)
    qtbot.waitUntil(button(screen, "restoreButton").isVisible)

    button(screen, "restoreButton").click()

    qtbot.waitUntil(lambda: "Put back 1 photo." in words_of(screen))
    assert sidecar.read_text() == "caption"


def test_after_putting_back_the_list_stands_where_it_stood(
    screen: HistoryScreen, send: Send, qtbot: QtBot
) -> None:
    send(*(f"{number}.jpg" for number in range(30)))
    opened(screen, qtbot, 31)
    select(screen, 28)
    screen.list_view.scrollTo(model_of(screen).index(28))
    place = screen.list_view.verticalScrollBar().value()
    qtbot.waitUntil(button(screen, "restoreButton").isVisible)

    button(screen, "restoreButton").click()

    qtbot.waitUntil(lambda: "Put back 1 photo." in words_of(screen))
    qtbot.waitUntil(lambda: where(screen, 28) == "restored")
    assert screen.list_view.currentIndex().row() == 28
    assert screen.list_view.verticalScrollBar().value() == place > 0
    run = model_of(screen).index(0)
    qtbot.waitUntil(lambda: "restored: 1" in (run.data(LineRole) and run.data()))


def test_read_anew_while_it_is_looked_at_the_same_line_is_current(
    screen: HistoryScreen, send: Send, bulks: Bulks, qtbot: QtBot
) -> None:
    send("old.jpg")
    send("new.jpg")
    opened(screen, qtbot, 3)
    select(screen, 2)
    send("newest.jpg")

    bulks.takenBack.emit(0)

    qtbot.waitUntil(lambda: model_of(screen).rowCount() == 5)
    line = screen.list_view.currentIndex().data(LineRole)
    assert isinstance(line, RunLine)
    assert line.run.id == 1


def test_a_run_that_is_being_opened_is_opened_though_the_list_is_laid_out_anew(
    screen: HistoryScreen, send: Send, journal_path: str, qtbot: QtBot
) -> None:
    send("new.jpg")
    with closing(Journal(journal_path)) as journal:
        runs = journal.runs()

    model_of(screen).show_runs(runs)
    model_of(screen).show_runs(runs)

    qtbot.waitUntil(lambda: model_of(screen).rowCount() == 2)


def test_shown_again_it_begins_with_the_latest_run_which_is_open(
    screen: HistoryScreen, send: Send, qtbot: QtBot
) -> None:
    send("old.jpg")
    send("new.jpg")
    opened(screen, qtbot, 3)
    select(screen, 2)
    send("newest.jpg")

    lines = opened(screen, qtbot, 5)

    assert screen.list_view.currentIndex().row() == 0
    assert [lines[row].split(",")[0] for row in (1, 3)] == ["newest.jpg", "new.jpg"]


def test_shown_again_nothing_is_looked_for(screen: HistoryScreen, send: Send, qtbot: QtBot) -> None:
    send("old.jpg")
    opened(screen, qtbot, 2)
    qtbot.keyClicks(screen._find, "mountain")
    qtbot.waitUntil(lambda: model_of(screen).rowCount() == 0)

    opened(screen, qtbot, 2)

    assert screen._find.text() == ""


def test_pressed_twice_a_photo_is_put_back_once_and_this_is_said(
    screen: HistoryScreen, send: Send, qtbot: QtBot
) -> None:
    (one,) = send("one.jpg")
    opened(screen, qtbot, 2)
    select(screen, 1)
    restore = button(screen, "restoreButton")
    qtbot.waitUntil(restore.isVisible)

    restore.click()
    restore.click()

    qtbot.waitUntil(lambda: "Put back 1 photo." in words_of(screen))
    qtbot.waitUntil(lambda: where(screen, 1) == "restored")
    assert os.path.exists(one.path)
    assert not restore.isVisible()


def test_a_drive_that_is_away_is_said_and_leaves_a_way_back(
    screen: HistoryScreen, send: Send, journal_path: str, qtbot: QtBot
) -> None:
    send("one.jpg")
    with closing(sqlite3.connect(journal_path)) as database, database:
        database.execute("UPDATE entries SET place = ?", (b"/no/stick/.Trash-1/files/one.jpg",))

    opened(screen, qtbot, 2)
    select(screen, 1)
    qtbot.waitUntil(lambda: where(screen, 1) == "not connected")
    button(screen, "restoreButton").click()

    qtbot.waitUntil(lambda: "1 photo: Its drive is not connected." in words_of(screen))


def test_where_nothing_is_in_the_trash_any_more_no_way_back_is_offered(
    screen: HistoryScreen, send: Send, home_trash: Path, qtbot: QtBot
) -> None:
    send("one.jpg")
    shutil.rmtree(home_trash)

    opened(screen, qtbot, 2)
    qtbot.waitUntil(lambda: "Emptied: 1" in model_of(screen).index(0).data())
    qtbot.waitUntil(lambda: where(screen, 1) == "emptied")
    screen.grab()

    assert not button(screen, "restoreButton").isVisible()
    select(screen, 1)
    assert not button(screen, "restoreButton").isVisible()
    assert button(screen, "showKeptButton").isVisible()


def test_where_the_place_in_the_trash_is_unknown_the_trash_can_be_opened(
    screen: HistoryScreen, send: Send, journal_path: str, qtbot: QtBot
) -> None:
    send("one.jpg")
    with closing(sqlite3.connect(journal_path)) as database, database:
        database.execute("UPDATE entries SET place = NULL")

    opened(screen, qtbot, 2)
    select(screen, 1)
    qtbot.waitUntil(lambda: where(screen, 1) == "unknown")
    screen.grab()

    assert button(screen, "showTrashButton").text() == "Open Trash"
    assert not button(screen, "restoreButton").isVisible()


def test_of_many_that_come_back_it_is_asked_to_how_many_folders_and_no_leaves_all_as_it_is(
    screen: HistoryScreen, send: Send, qtbot: QtBot
) -> None:
    one, two = send("one.jpg", "deep/two.jpg")
    opened(screen, qtbot, 3)

    button(screen, "restoreButton").click()
    said = answered(screen, qtbot, "Cancel")

    assert said == ("Put 2 photos back where they were?", "They return to 2 folders.")
    assert not os.path.exists(one.path)
    assert not os.path.exists(two.path)


def test_what_was_found_says_when_it_went_and_why(
    screen: HistoryScreen, send: Send, qtbot: QtBot
) -> None:
    send("beach.jpg")
    opened(screen, qtbot, 2)

    qtbot.keyClicks(screen._find, "beach")

    qtbot.waitUntil(lambda: "1 photo trashed" in words_of(screen))
    said = model_of(screen).index(0).data()
    assert "Trashed today " in said
    assert "Photo has 4× more pixels." in said


def test_esc_clears_what_is_looked_for_before_it_leads_back(
    screen: HistoryScreen, send: Send, qtbot: QtBot
) -> None:
    send("beach.jpg")
    opened(screen, qtbot, 2)
    qtbot.keyClicks(screen._find, "mountain")
    qtbot.waitUntil(lambda: model_of(screen).rowCount() == 0)

    qtbot.keyClick(screen._find, Qt.Key.Key_Escape)

    assert screen._find.text() == ""
    qtbot.waitUntil(lambda: model_of(screen).rowCount() == 2)


def test_a12_while_a_photo_hovers_it_is_said_what_dropping_it_does(
    screen: HistoryScreen, send: Send, home: Path, qtbot: QtBot
) -> None:
    photo = picture(home / "a.jpg")
    over = screen.findChild(DropOverlay)

    hover(screen, Path(photo.path))
    assert over.isVisible()
    assert over.text == "See what became of this photo"

    QApplication.sendEvent(screen, QDragLeaveEvent())
    assert not over.isVisible()
    assert not screen._find.acceptDrops()  # a file dropped there would be taken for text


def test_where_did_it_go_by_a_part_of_its_name(
    screen: HistoryScreen, send: Send, qtbot: QtBot
) -> None:
    send("beach.jpg")
    send("IMG_4471.jpg", "IMG_4472.jpg")
    opened(screen, qtbot, 4)

    qtbot.keyClicks(screen._find, "BEACH")

    qtbot.waitUntil(lambda: model_of(screen).rowCount() == 1)
    assert model_of(screen).index(0).data().startswith("beach.jpg")

    screen._find.clear()
    qtbot.waitUntil(lambda: model_of(screen).rowCount() == 4)


def test_where_did_it_go_says_when_there_is_none(
    screen: HistoryScreen, send: Send, qtbot: QtBot
) -> None:
    send("beach.jpg")

    qtbot.keyClicks(screen._find, "mountain")

    qtbot.waitUntil(lambda: "No photo like this was trashed" in words_of(screen))


def test_where_did_it_go_by_dropping_the_kept_copy_or_the_same_photo(
    screen: HistoryScreen, send: Send, home: Path, home_trash: Path, qtbot: QtBot
) -> None:
    send("beach.jpg")
    send("other.jpg")
    same = home / "copy from a stick.jpg"
    same.write_bytes((home_trash / "files" / "beach.jpg").read_bytes())

    drop(screen, home / "Pictures" / "kept for beach.jpg")
    qtbot.waitUntil(lambda: model_of(screen).rowCount() == 1)
    assert model_of(screen).index(0).data().startswith("beach.jpg")

    picture(home / "Downloads" / "unlike.jpg", colour="red", width=99)
    drop(screen, home / "Downloads" / "unlike.jpg")
    qtbot.waitUntil(lambda: model_of(screen).rowCount() == 0)

    drop(screen, same)
    qtbot.waitUntil(lambda: model_of(screen).rowCount() == 2)  # both went with these bytes


NOTHING_PRESSED = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier


def drop(screen: HistoryScreen, path: Path) -> None:
    data = hover(screen, path)
    dropped = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, *NOTHING_PRESSED)
    QApplication.sendEvent(screen, dropped)


def hover(screen: HistoryScreen, path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    entered = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, *NOTHING_PRESSED)
    QApplication.sendEvent(screen, entered)
    return data


@pytest.fixture
def export(screen: HistoryScreen, send: Send, home: Path, qtbot: QtBot) -> Callable[[str], Path]:
    """The latest run, in a file of this name."""

    def export(name: str) -> Path:
        opened(screen, qtbot, 3)
        screen.save(str(home / name))
        qtbot.waitUntil(lambda: "Saved to" in words_of(screen))
        return home / name

    return export


def test_csv_says_everything_and_starts_no_formula(
    send: Send, export: Callable[[str], Path], home: Path
) -> None:
    send("=cmd().jpg", "two.jpg")

    target = export("history.csv")

    header, first, second = csv.reader(target.read_text("utf-8-sig").splitlines())
    assert header[:2] == ["File", "Folder"]
    assert first[:2] == ["'=cmd().jpg", str(home / "Downloads")]
    assert first[4:] == [
        str(home / "Pictures" / "kept for =cmd().jpg"), "Photo has 4× more pixels.", "In Trash",
    ]  # fmt: skip
    assert second[0] == "two.jpg"


def test_html_is_escaped_and_has_thumbnails(send: Send, export: Callable[[str], Path]) -> None:
    send("<b>bold&.jpg", "two.jpg")

    page = export("history.html").read_text("utf-8")

    assert "&lt;b&gt;bold&amp;.jpg" in page
    assert "<b>" not in page
    assert page.count('src="data:image/jpeg;base64,') == 2
    assert "<td>~/Downloads</td>" in page
    assert f"<td>{date.today():%-d %b %Y}, " in page  # noqa: DTZ011 - as people write it
    assert "kB</td>" in page


def test_json_has_a_format_and_every_path(send: Send, export: Callable[[str], Path]) -> None:
    gone = send("one.jpg", "two.jpg")

    content = json.loads(export("history.json").read_text())

    assert content["format"] == "dupeviewer-history"
    assert [photo["path"] for photo in content["photos"]] == [photo.path for photo in gone]
    assert {photo["state"] for photo in content["photos"]} == {"moved"}


def test_an_export_that_cannot_be_written_is_told(
    screen: HistoryScreen, send: Send, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    send("one.jpg")
    opened(screen, qtbot, 2)

    screen.save("/no/such/folder/history.csv")

    qtbot.waitUntil(lambda: "Couldn't save: No such file or directory" in words_of(screen))


def test_of_a_long_run_only_what_is_in_sight_is_probed(
    screen: HistoryScreen, send: Send, journal_path: str, qtbot: QtBot
) -> None:
    send("one.jpg")
    columns = "run, path, size, mtime_ns, device, inode, kept, why, state, place, begun"
    with closing(sqlite3.connect(journal_path)) as db, db:
        db.execute(
            "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 20000)"
            f" INSERT INTO entries ({columns}) SELECT {columns} FROM entries, n"
        )
    asked: list[int] = []
    probe = archive.Archive.probe

    def counting(self: archive.Archive, entries: list[object]) -> None:
        asked.append(len(entries))
        probe(self, entries)  # type: ignore[arg-type]  # as they came

    screen._archive.probe = counting.__get__(screen._archive)  # type: ignore[method-assign]

    opened(screen, qtbot, 20_002)
    screen.grab()
    qtbot.waitUntil(lambda: where(screen, 1) is not None)

    assert 0 < sum(asked) < 100


def test_a_history_that_cannot_be_read_is_told(
    journal_path: str,
    thumbnails: Thumbnails,
    keepsakes: Keepsakes,
    bulks: Bulks,
    pool: QThreadPool,
    qtbot: QtBot,
) -> None:
    os.makedirs(journal_path)
    screen = HistoryScreen(journal_path, thumbnails, keepsakes, bulks, pool)
    qtbot.addWidget(screen)
    screen.show()

    screen.refresh()

    qtbot.waitUntil(lambda: "history.sqlite" in words_of(screen))
    screen.shutdown()


def test_the_model_is_one_that_qt_accepts(
    screen: HistoryScreen, send: Send, qtbot: QtBot, qtmodeltester: object
) -> None:
    send("one.jpg")
    opened(screen, qtbot, 2)

    qtmodeltester.check(model_of(screen))  # type: ignore[attr-defined]  # pytest-qt's own
    assert isinstance(model_of(screen).line(model_of(screen).index(0)), RunLine)
    assert model_of(screen).line(QModelIndex()) is None


# Pictures kept


@pytest.fixture
def went(home: Path, journal_path: str) -> Callable[..., list[TrashReceipt]]:
    """Sends red pictures, of which white ones are kept, to the trash."""

    def went(*names: str) -> list[TrashReceipt]:
        kept = picture(home / "Pictures" / "kept.jpg", colour="white")
        gone = [picture(home / name, colour="red", width=160, height=120) for name in names]
        with closing(Journal(journal_path)) as journal:
            return list(trash.send([decision([kept], gone, Kind.SAME)], journal))

    return went


def colour_of(jpeg: bytes | None) -> str:
    assert jpeg is not None
    seen = QImage.fromData(jpeg)
    assert max(seen.width(), seen.height()) <= EDGE
    corner = seen.pixelColor(1, 1)
    return "red" if corner.red() > 2 * corner.green() else "white"


def entries_of(journal_path: str) -> tuple[Entry, ...]:
    with closing(Journal(journal_path)) as journal:
        return journal.entries(journal.runs()[0].id)


def test_history_shows_the_photo_itself_after_the_trash_was_emptied(
    screen: HistoryScreen,
    keepsakes: Keepsakes,
    went: Callable[..., list[TrashReceipt]],
    home_trash: Path,
    qtbot: QtBot,
) -> None:
    keepsakes.keep(went("one.jpg"))
    keepsakes.wait()
    shutil.rmtree(home_trash)

    opened(screen, qtbot, 2)
    screen.grab()
    qtbot.waitUntil(lambda: where(screen, 1) == "emptied")

    line = model_of(screen).index(1).data(LineRole)
    assert isinstance(line, PhotoLine)
    assert line.probed is not None
    assert colour_of(line.probed.keepsake) == "red"
    corner = screen.list_view.viewport().grab().toImage().pixelColor(44 + 4, 72 + 20)
    assert corner.red() > 2 * corner.green()


def test_the_page_that_is_exported_shows_it_too(
    keepsakes: Keepsakes,
    went: Callable[..., list[TrashReceipt]],
    journal_path: str,
    home: Path,
    home_trash: Path,
) -> None:
    keepsakes.keep(went("one.jpg"))
    keepsakes.wait()
    shutil.rmtree(home_trash)
    target = home / "history.html"

    exporting.save(str(target), entries_of(journal_path), keepsakes.picture)

    data = target.read_text("utf-8").partition("base64,")[2].partition('"')[0]
    assert colour_of(base64.b64decode(data)) == "red"


def test_a_picture_is_kept_from_the_preview_that_is_there(
    journal_path: str, went: Callable[..., list[TrashReceipt]], home_trash: Path, qapp: object
) -> None:
    blue = QImage(400, 300, QImage.Format.Format_RGB32)
    blue.fill("blue")
    keepsakes = Keepsakes(path_beside(journal_path), lambda _photo: blue)
    receipts = went("one.jpg")
    shutil.rmtree(home_trash)

    keepsakes.keep(receipts)
    keepsakes.wait()

    [entry] = entries_of(journal_path)
    kept = QImage.fromData(keepsakes.picture(entry) or b"")
    assert (kept.width(), kept.height()) == (128, 96)
    assert kept.pixelColor(64, 48).blue() > 200
    keepsakes.shutdown()


def test_only_so_many_pictures_are_kept_and_the_latest_of_them(
    journal_path: str, went: Callable[..., list[TrashReceipt]], qapp: object
) -> None:
    keepsakes = Keepsakes(path_beside(journal_path), lambda _photo: None, most=2)

    keepsakes.keep(went("one.jpg", "two.jpg", "three.jpg"))
    keepsakes.wait()

    kept = {os.path.basename(e.path): keepsakes.picture(e) for e in entries_of(journal_path)}
    assert [name for name, jpeg in kept.items() if jpeg is None] == ["one.jpg"]
    keepsakes.shutdown()


def test_without_a_place_for_pictures_history_has_none(
    home: Path, journal_path: str, went: Callable[..., list[TrashReceipt]], qapp: object
) -> None:
    (home / "a folder").mkdir()
    keepsakes = Keepsakes(str(home / "a folder"), lambda _photo: None)

    keepsakes.keep(went("one.jpg"))
    keepsakes.wait()

    assert keepsakes.picture(entries_of(journal_path)[0]) is None
    keepsakes.shutdown()


# Clearing


def test_u3_the_history_is_kept_until_it_is_cleared(
    screen: HistoryScreen,
    send: Send,
    session: Session,
    bulks: Bulks,
    keepsakes: Keepsakes,
    journal_path: str,
    home: Path,
    home_trash: Path,
    qtbot: QtBot,
) -> None:
    send("one.jpg")
    marked_by_rules(session, bulks, home)
    marks = session.review.marks
    opened(screen, qtbot, 3)

    press_in_box(screen, "Cancel")
    opened(screen, qtbot, 3)
    with qtbot.waitSignal(screen.cleared):
        press_in_box(screen, "Clear History")

    assert opened(screen, qtbot, 0) == []
    assert screen._empty.title.text() == "Nothing trashed yet"
    assert not button(screen, "clearHistoryButton").isVisible()
    assert os.listdir(home_trash / "files") == ["one.jpg"]
    assert session.review.marks == marks
    with closing(Journal(journal_path)) as journal:
        assert journal.runs() == ()


def press_in_box(screen: HistoryScreen, text: str) -> None:
    button(screen, "clearHistoryButton").click()
    box = screen.findChild(QMessageBox, "clearHistory")
    [found] = [each for each in box.buttons() if each.text() == text]
    found.click()
    box.setObjectName("")


# Bulk marks


def marked_by_rules(session: Session, bulks: Bulks, home: Path) -> list[Photo]:
    """Marks the second of two photos, as a preset would; gives both."""
    photos = [picture(home / "b" / name) for name in ("one.jpg", "two.jpg")]
    session.reset_clusters([cluster(photos)])
    session.keep_only(0, photos[0].path)
    changed = {photos[0].path: (None, Mark.KEEP), photos[1].path: (None, Mark.TRASH)}
    bulks.note("rules", "My folder order", changed)
    return photos


def test_a_bulk_mark_is_a_line_and_its_undo_takes_the_marks_back_as_one_step(
    screen: HistoryScreen, session: Session, bulks: Bulks, home: Path, qtbot: QtBot
) -> None:
    one, two = marked_by_rules(session, bulks, home)
    [line] = opened(screen, qtbot, 1)
    assert "Marked 1 photo with “My folder order”, 2 marks stand" in line
    assert button(screen, "restoreButton").text() == "Undo"

    with qtbot.waitSignal(bulks.takenBack):
        button(screen, "restoreButton").click()

    assert not session.review.marks
    session.undo()
    assert session.review.marks == {one.path: Mark.KEEP, two.path: Mark.TRASH}


def test_u3_suggestions_accepted_at_once_are_a_line_with_a_way_back(
    screen: HistoryScreen, session: Session, bulks: Bulks, home: Path, qtbot: QtBot
) -> None:
    photos = [picture(home / "b" / name) for name in ("one.jpg", "two.jpg")]
    session.reset_clusters([cluster(photos)])
    session.keep_only(0, photos[0].path)
    bulks.note_accepted({photos[0].path: (None, Mark.KEEP), photos[1].path: (None, Mark.TRASH)})
    [line] = opened(screen, qtbot, 1)
    assert "Marked 1 photo as suggested, 2 marks stand" in line

    with qtbot.waitSignal(bulks.takenBack):
        button(screen, "restoreButton").click()

    assert not session.review.marks


def test_bulk_marks_wait_for_the_runs_so_that_no_button_changes_under_the_hand(
    screen: HistoryScreen,
    session: Session,
    bulks: Bulks,
    home: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    marked_by_rules(session, bulks, home)
    monkeypatch.setattr(screen._archive, "read_runs", lambda: None)

    with qtbot.waitSignal(bulks.bulksRead):
        screen.refresh()

    assert not button(screen, "restoreButton").isVisible()
    screen._archive.runsRead.emit(())
    assert button(screen, "restoreButton").text() == "Undo"
    assert button(screen, "restoreButton").isVisible()


def test_a_mark_that_was_changed_since_stays_when_the_rest_is_taken_back(
    screen: HistoryScreen, session: Session, bulks: Bulks, home: Path, qtbot: QtBot
) -> None:
    _, two = marked_by_rules(session, bulks, home)
    session.set_mark(two.path, Mark.KEEP)
    opened(screen, qtbot, 1)

    with qtbot.waitSignal(bulks.takenBack):
        button(screen, "restoreButton").click()

    assert session.review.marks == {two.path: Mark.KEEP}


def test_a_bulk_mark_whose_photos_were_trashed_says_why_it_cannot_be_undone(
    screen: HistoryScreen, session: Session, bulks: Bulks, home: Path, qtbot: QtBot
) -> None:
    one, two = marked_by_rules(session, bulks, home)
    os.unlink(two.path)
    session.remove_photos([one.path, two.path])

    [line] = opened(screen, qtbot, 1)

    assert "Undo not possible: since trashed" in line
    assert not button(screen, "restoreButton").isVisible()
    assert not button(screen, "exportButton").isEnabled()


def test_bulk_marks_stand_among_the_runs_by_their_time(
    screen: HistoryScreen,
    session: Session,
    bulks: Bulks,
    home: Path,
    send: Send,
    qtbot: QtBot,
) -> None:
    send("first.jpg")
    marked_by_rules(session, bulks, home)
    send("second.jpg")

    lines = opened(screen, qtbot, 4)

    assert "second.jpg" in lines[1]
    assert "My folder order" in lines[2]
    assert "Moved 1 photo" in lines[3]
    screen.grab()

"""The group screen: cards, marks, the last-copy guard, suggestions, and what is told aloud."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QListView, QMenu, QWidget
from pytestqt.qtbot import QtBot

from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.photos.photo import Facts, Photo
from dupeviewer.core.review.comparison import Field
from dupeviewer.core.review.keeper import Suggestion
from dupeviewer.core.review.review import Mark
from dupeviewer.gui.background.returned import Returned
from dupeviewer.gui.group.card import PhotoCard
from dupeviewer.gui.group.facts import FactsView
from dupeviewer.gui.group.grid import PathRole, StateRole
from dupeviewer.gui.group.screen import GroupScreen
from dupeviewer.gui.session import GroupState, PhotoState, Session
from dupeviewer.gui.thumbnails import PREVIEW_EDGE, Thumbnails
from dupeviewer.gui.widgets.looks import look, paint_chip, paint_frame
from tests.gui import builders


@pytest.fixture
def session(qapp: object) -> Session:
    return Session()


@pytest.fixture
def thumbnails(qapp: object, tmp_path: Path) -> Iterator[Thumbnails]:
    made = Thumbnails(tmp_path / "cache")
    yield made
    made.shutdown()


@pytest.fixture
def screen(
    session: Session, thumbnails: Thumbnails, returned: Returned, qtbot: QtBot
) -> GroupScreen:
    screen = GroupScreen(session, thumbnails, returned)
    qtbot.addWidget(screen)
    screen.resize(1100, 760)
    screen.show()
    return screen


def copies(count: int, folder: str = "/photos") -> Cluster:
    """Photos of one picture, the first with the most pixels."""
    photos = [
        builders.photo(
            f"{folder}/{n:03}.jpg", width=1600 if n else 3200, height=1200 if n else 2400
        )
        for n in range(count)
    ]
    return builders.cluster(photos)


def cards(screen: GroupScreen) -> list[PhotoCard]:
    return screen.findChildren(PhotoCard, "photoCard")


def card(screen: GroupScreen, number: int) -> PhotoCard:
    """By its number on screen."""
    assert screen.lineup is not None
    path = screen.lineup.photos[number - 1].path
    return next(each for each in cards(screen) if each.property("path") == path)


def state(screen: GroupScreen, number: int) -> str:
    value = card(screen, number).property("state")
    assert isinstance(value, str)
    return value


def button(parent: QWidget, name: str) -> QAbstractButton:
    found = parent.findChild(QAbstractButton, name)
    assert found is not None
    return found


def visible_text(screen: QWidget) -> str:
    return "\n".join(label.text() for label in screen.findChildren(QLabel) if label.isVisible())


def test_every_photo_has_a_card_that_tells_path_and_state(
    session: Session, screen: GroupScreen
) -> None:
    session.reset_clusters([copies(3)])

    screen.show_row(0)

    assert {each.property("path") for each in cards(screen)} == set(session.clusters[0].key)
    assert {each.property("state") for each in cards(screen)} == {"none"}


def test_the_suggested_photo_comes_first_then_the_most_alike(
    session: Session, screen: GroupScreen
) -> None:
    far, near = builders.photo("/p/a.jpg"), builders.photo("/p/b.jpg")
    best = builders.photo("/p/c.jpg", width=4000, height=3000)
    matches = (
        builders.match(best, far, difference=9),
        builders.match(best, near, difference=2),
    )
    session.reset_clusters([Cluster((far, near, best), matches)])

    screen.show_row(0)

    assert screen.lineup is not None
    assert screen.lineup.photos == (best, near, far)


def test_photos_are_marked_by_what_is_current(session: Session, screen: GroupScreen) -> None:
    session.reset_clusters([copies(3)])
    screen.show_row(0)

    screen.keep_photo()
    screen.focus_photo(2)
    screen.trash_photo()
    screen.focus_next_photo(1)
    screen.toggle_photo()

    assert [state(screen, n) for n in (1, 2, 3)] == ["keep", "trash", "trash"]

    screen.toggle_photo()
    screen.focus_photo(1)
    screen.clear_photo()
    assert [state(screen, n) for n in (1, 2, 3)] == ["none", "trash", "none"]


def test_the_buttons_of_a_card_mark_it(session: Session, screen: GroupScreen, qtbot: QtBot) -> None:
    session.reset_clusters([copies(2)])
    screen.show_row(0)

    QTest.mouseClick(button(card(screen, 2), "trashButton"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(button(card(screen, 1), "keepButton"), Qt.MouseButton.LeftButton)

    assert [state(screen, n) for n in (1, 2)] == ["keep", "trash"]
    QTest.mouseClick(button(card(screen, 2), "trashButton"), Qt.MouseButton.LeftButton)
    assert state(screen, 2) == "none"


def test_a_click_on_a_card_makes_it_current(
    session: Session, screen: GroupScreen, qtbot: QtBot
) -> None:
    session.reset_clusters([copies(3)])
    screen.show_row(0)

    QTest.mouseClick(card(screen, 3), Qt.MouseButton.LeftButton, pos=QPoint(40, 40))

    assert screen.lineup is not None
    assert screen.current_photo == screen.lineup.photos[2]


def test_undo_shows_on_the_cards(session: Session, screen: GroupScreen) -> None:
    session.reset_clusters([copies(2)])
    screen.show_row(0)
    screen.trash_photo()

    session.undo()

    assert state(screen, 1) == "none"


def test_the_last_copy_is_asked_for_in_place(session: Session, screen: GroupScreen) -> None:
    session.reset_clusters([copies(2)])
    screen.show_row(0)
    screen.trash_photo()
    screen.focus_photo(2)

    screen.trash_photo()

    assert state(screen, 2) == "none"
    assert "This is the last copy in the group." in visible_text(card(screen, 2))
    assert button(card(screen, 2), "trashAllCopiesButton").text() == "Trash all copies anyway"


def test_to_keep_the_last_copy_keeps_it_also_where_it_was_marked_so_before(
    session: Session, screen: GroupScreen
) -> None:
    session.reset_clusters([copies(2)])
    screen.show_row(0)
    screen.trash_photo()
    screen.focus_photo(2)
    screen.keep_photo()
    screen.trash_photo()

    QTest.mouseClick(button(card(screen, 2), "keepLastCopyButton"), Qt.MouseButton.LeftButton)

    assert state(screen, 2) == "keep"
    assert not button(card(screen, 2), "keepLastCopyButton").isVisible()


def test_the_guard_is_passed_by_its_own_button_only(
    session: Session, screen: GroupScreen, qtbot: QtBot
) -> None:
    session.reset_clusters([copies(2)])
    screen.show_row(0)
    screen.trash_photo()
    screen.focus_photo(2)
    screen.trash_photo()
    screen.trash_photo()
    assert state(screen, 2) == "none"

    QTest.mouseClick(button(card(screen, 2), "trashAllCopiesButton"), Qt.MouseButton.LeftButton)

    assert [state(screen, n) for n in (1, 2)] == ["trash", "trash"]
    assert "All copies" in visible_text(screen)


def test_shift_x_twice_passes_the_guard(
    session: Session, screen: GroupScreen, qtbot: QtBot
) -> None:
    session.reset_clusters([copies(2)])
    screen.show_row(0)
    screen.trash_photo()
    screen.focus_photo(2)

    QTest.keyClick(card(screen, 2), Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier)
    assert state(screen, 2) == "none"

    QTest.keyClick(card(screen, 2), Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier)
    assert state(screen, 2) == "trash"


def test_the_guard_goes_when_another_photo_is_asked_for(
    session: Session, screen: GroupScreen
) -> None:
    session.reset_clusters([copies(2)])
    screen.show_row(0)
    screen.trash_photo()
    screen.focus_photo(2)
    screen.trash_photo()

    screen.focus_photo(1)
    screen.clear_photo()
    screen.focus_photo(2)
    screen.pass_guard()

    assert state(screen, 2) == "none"


def test_keep_this_one_answers_the_guard(
    session: Session, screen: GroupScreen, qtbot: QtBot
) -> None:
    session.reset_clusters([copies(2)])
    screen.show_row(0)
    screen.trash_photo()
    screen.focus_photo(2)
    screen.trash_photo()

    QTest.mouseClick(button(card(screen, 2), "keepLastCopyButton"), Qt.MouseButton.LeftButton)

    assert [state(screen, n) for n in (1, 2)] == ["trash", "keep"]


def test_a_protected_photo_cannot_be_marked(session: Session, screen: GroupScreen) -> None:
    session.add_folder("/safe", protected=True)
    safe, free = builders.photo("/safe/a.jpg"), builders.photo("/free/a.jpg")
    session.reset_clusters([builders.cluster([safe, free])])
    screen.show_row(0)
    assert state(screen, 1) == "protected"

    for mark in (screen.trash_photo, screen.toggle_photo, screen.keep_photo, screen.pass_guard):
        screen.focus_photo(1)
        mark()

    assert state(screen, 1) == "protected"
    assert not session.review.marks
    assert not button(card(screen, 1), "trashButton").isVisible()


def test_a_protected_card_explains_itself_when_asked(session: Session, screen: GroupScreen) -> None:
    session.add_folder("/safe", protected=True)
    safe, free = builders.photo("/safe/a.jpg"), builders.photo("/free/a.jpg")
    session.reset_clusters([builders.cluster([safe, free])])
    screen.show_row(0)
    why = button(card(screen, 1), "whyProtectedButton")
    assert why.text() == "Can't be marked – why?"
    assert "never marked" not in visible_text(card(screen, 1))
    assert not button(card(screen, 2), "whyProtectedButton").isVisible()

    why.click()

    assert "never marked" in visible_text(card(screen, 1))


def test_keep_only_keeps_protected_photos_too(
    session: Session, screen: GroupScreen, qtbot: QtBot
) -> None:
    session.add_folder("/safe", protected=True)
    safe = builders.photo("/safe/a.jpg")
    session.reset_clusters([builders.cluster([safe, *copies(2).photos])])
    screen.show_row(0)
    screen.focus_photo(2)

    with qtbot.waitSignal(screen.nextWanted):
        screen.keep_only_and_next()

    assert [state(screen, n) for n in (1, 2, 3)] == ["protected", "keep", "trash"]


def test_marking_the_suggested_photo_moves_the_suggestion_on(
    session: Session, screen: GroupScreen
) -> None:
    session.reset_clusters([copies(3)])
    screen.show_row(0)
    assert "keep photo 1, trash photos 2 and 3." in visible_text(screen).replace(", 3", " and 3")

    screen.trash_photo()

    assert "keep photo 2" in visible_text(screen)
    assert screen.lineup is not None
    assert [photo.name for photo in screen.lineup.photos] == ["000.jpg", "001.jpg", "002.jpg"]


def test_accept_marks_as_suggested_and_asks_for_the_next(
    session: Session, screen: GroupScreen, qtbot: QtBot
) -> None:
    session.reset_clusters([copies(3)])
    screen.show_row(0)

    with qtbot.waitSignal(screen.nextWanted):
        QTest.mouseClick(button(screen, "acceptButton"), Qt.MouseButton.LeftButton)

    assert [state(screen, n) for n in (1, 2, 3)] == ["keep", "trash", "trash"]
    assert "Marked. Nothing moves until you review." in visible_text(screen)


def test_without_a_suggestion_accept_is_off_and_the_reason_is_said(
    session: Session, screen: GroupScreen, qtbot: QtBot
) -> None:
    session.reset_clusters([builders.pair(1, Kind.SIMILAR)])
    screen.show_row(0)

    with qtbot.assertNotEmitted(screen.nextWanted):
        screen.accept_and_next()

    assert not button(screen, "acceptButton").isEnabled()
    assert "Different shots of the same moment." in visible_text(screen)
    assert not session.review.marks


@pytest.mark.parametrize(
    ("name", "expected"),
    [("notDuplicatesButton", GroupState.DISMISSED), ("skipButton", GroupState.SKIPPED)],
)
def test_the_other_two_ways_on(
    session: Session, screen: GroupScreen, qtbot: QtBot, name: str, expected: GroupState
) -> None:
    session.reset_clusters([copies(2)])
    screen.show_row(0)

    with qtbot.waitSignal(screen.nextWanted):
        QTest.mouseClick(button(screen, name), Qt.MouseButton.LeftButton)

    assert session.group_state(0) is expected


def test_the_difference_is_measured_to_the_photo_that_is_kept(
    session: Session, screen: GroupScreen
) -> None:
    a, b, c = copies(3).photos
    matches = (builders.match(a, b, difference=2), builders.match(a, c, difference=7))
    session.reset_clusters([Cluster((a, b, c), matches)])
    screen.show_row(0)
    assert "Same picture · difference 7 · distance 4" in visible_text(card(screen, 3))

    screen.focus_photo(2)
    screen.keep_photo()

    assert "The photo being kept" in visible_text(card(screen, 2))
    assert "Not compared directly" in visible_text(card(screen, 3))


def test_without_a_keeper_no_photo_is_said_to_be_kept(
    session: Session, screen: GroupScreen
) -> None:
    session.reset_clusters([builders.pair(1, Kind.SIMILAR)])

    screen.show_row(0)

    assert "The others are measured to this one" in visible_text(card(screen, 1))
    assert "The photo being kept" not in visible_text(screen)


def test_r8_only_the_facts_that_differ_are_shown_until_all_are_asked_for(
    session: Session, screen: GroupScreen
) -> None:
    session.reset_clusters([copies(2)])
    screen.show_row(0)
    facts = card(screen, 1).findChild(FactsView)
    assert facts is not None
    assert facts.labels == (Field.RESOLUTION.value,)

    screen.findChild(QCheckBox, "onlyDifferences").setChecked(False)  # type: ignore[union-attr]

    assert {Field.FORMAT.value, Field.FILE_SIZE.value} < set(facts.labels)


def test_r8_a_fact_that_one_photo_lacks_differs_and_one_that_all_share_does_not(
    session: Session, screen: GroupScreen
) -> None:
    """Size, quality and format are the same here; date and camera are known of one only."""
    one, other = (builders.photo(f"/photos/{n}.jpg") for n in range(2))
    assert one.facts is not None
    taken = datetime(2019, 7, 12, 14, 2)  # noqa: DTZ001 - as cameras write it
    told = replace(one, facts=one.facts._replace(taken=taken, camera="Canon"))
    session.reset_clusters([builders.cluster([told, other])])
    screen.show_row(0)

    shown = {c.path: c.findChild(FactsView) for c in cards(screen) if c.path is not None}

    wanted = (Field.TAKEN.value, Field.CAMERA.value)
    assert {path: view.labels for path, view in shown.items() if view} == {
        told.path: wanted,
        other.path: wanted,
    }


def test_a_key_shows_all_facts_and_hides_them_again(session: Session, screen: GroupScreen) -> None:
    session.reset_clusters([copies(2)])
    screen.show_row(0)
    facts = card(screen, 1).findChild(FactsView)
    assert facts is not None
    shown = []

    for _ in range(2):
        screen.toggle_facts()
        shown.append(len(facts.labels) > 1)

    assert shown == [True, False]


def test_a_card_is_read_aloud_in_one_sentence(session: Session, screen: GroupScreen) -> None:
    session.reset_clusters([copies(3, "/home/me/Downloads")])
    screen.show_row(0)
    screen.focus_photo(2)
    screen.trash_photo()

    name = card(screen, 2).accessibleName()

    assert name == (
        "Photo 2 of 3, 001.jpg, marked Trash, difference 3, 1600 by 1200, no date, in Downloads"
    )


def test_marks_are_announced_with_the_totals(
    session: Session, screen: GroupScreen, qtbot: QtBot
) -> None:
    session.reset_clusters([copies(2)])
    screen.show_row(0)

    with qtbot.waitSignal(screen.announced) as told:
        screen.trash_photo()

    assert told.args[0].startswith("Marked for Trash. 1 photo, 1")


def test_a_group_of_more_than_twelve_is_a_grid_with_the_same_facts(
    session: Session, screen: GroupScreen
) -> None:
    session.reset_clusters([copies(40)])
    screen.show_row(0)
    screen.focus_photo(3)
    screen.trash_photo()

    grid = screen.findChild(QListView, "photoGrid")

    assert grid is not None
    assert not cards(screen)
    index = grid.model().index(2, 0)
    assert index.data(StateRole) == "trash"
    assert index.data(PathRole) == "/photos/002.jpg"
    names = {bytes(name.data()) for name in grid.model().roleNames().values()}
    assert {b"path", b"state"} <= names


def test_of_many_the_kept_photo_stands_beside_the_grid(
    session: Session, screen: GroupScreen
) -> None:
    session.reset_clusters([copies(40)])
    screen.show_row(0)
    kept = screen.findChild(PhotoCard, "keptCard")
    assert kept is not None
    assert (kept.property("path"), kept.property("state")) == ("/photos/000.jpg", "none")

    screen.focus_photo(5)
    screen.keep_photo()
    assert kept.property("path") == "/photos/004.jpg"

    button(kept, "keepButton").click()
    assert not session.review.marks


def test_without_a_keeper_the_grid_has_all_the_room(session: Session, screen: GroupScreen) -> None:
    photos = [builders.photo(f"/burst/{n:02}.jpg") for n in range(20)]
    session.reset_clusters([builders.cluster(photos, Kind.SIMILAR)])

    screen.show_row(0)

    kept = screen.findChild(PhotoCard, "keptCard")
    assert kept is not None
    assert not kept.isVisible()


def test_of_a_burst_the_best_three_can_be_kept_at_one_word(
    session: Session, screen: GroupScreen
) -> None:
    photos = [builders.photo(f"/burst/{n:02}.jpg", 1000 + 7 * n % 20) for n in range(20)]
    session.reset_clusters([builders.cluster(photos, Kind.SIMILAR)])
    screen.show_row(0)

    button(screen, "keepBestButton").click()

    largest = sorted(photos, key=lambda photo: photo.size)[-3:]
    kept = {path for path, mark in session.review.marks.items() if mark is Mark.KEEP}
    assert kept == {photo.path for photo in largest}
    assert session.totals().marked == 17
    session.undo()
    assert not session.review.marks


def test_a_small_group_has_no_best_three(session: Session, screen: GroupScreen) -> None:
    session.reset_clusters([copies(4)])

    screen.show_row(0)

    assert not button(screen, "keepBestButton").isVisible()


def entry(screen: GroupScreen, text: str) -> QAction:
    """Of the menu of the current photo, opened anew."""
    screen.show_menu()
    menu = screen.findChildren(QMenu, "photoMenu")[-1]
    return next(action for action in menu.actions() if action.text() == text)


def test_a_folder_can_be_left_out_of_suggestions_and_taken_back(
    session: Session, screen: GroupScreen
) -> None:
    never: set[str] = set()

    def take(folder: str, is_wanted: bool) -> None:
        (never.discard if is_wanted else never.add)(folder)
        session.prefer_folders((), tuple(never))

    screen.suggestFromWanted.connect(take)
    session.reset_clusters([copies(2)])
    screen.show_row(0)

    entry(screen, "Never suggest from this folder").trigger()
    assert never == {"/photos"}
    assert not button(screen, "acceptButton").isEnabled()
    assert "you never want a suggestion from /photos" in visible_text(screen)

    again = entry(screen, "Never suggest from this folder")
    assert again.isChecked()
    again.trigger()
    assert never == set()
    assert button(screen, "acceptButton").isEnabled()


def test_the_guard_stands_under_the_grid_too(session: Session, screen: GroupScreen) -> None:
    session.reset_clusters([copies(13)])
    screen.show_row(0)

    for number in range(1, 14):
        screen.focus_photo(number)
        screen.trash_photo()

    assert "This is the last copy in the group." in visible_text(screen)
    assert sum(mark is Mark.TRASH for mark in session.review.marks.values()) == 12


def test_cards_follow_from_group_to_group(session: Session, screen: GroupScreen) -> None:
    session.reset_clusters([copies(4, "/a"), copies(2, "/b"), copies(12, "/c")])

    for row, count in ((0, 4), (1, 2), (2, 12), (1, 2)):
        screen.show_row(row)
        assert {each.property("path") for each in cards(screen)} == set(session.clusters[row].key)
        assert len(cards(screen)) == count


def test_a_photo_that_joins_an_open_group_is_told_and_takes_the_last_place(
    session: Session, screen: GroupScreen
) -> None:
    session.reset_clusters([copies(2)])
    screen.show_row(0)

    session.take_found([builders.cluster((*copies(2).photos, builders.photo("/a/new.jpg")))])

    assert card(screen, 3).property("path") == "/a/new.jpg"
    assert "+1 new photo" in visible_text(screen)


def test_when_the_group_is_gone_nothing_is_shown(session: Session, screen: GroupScreen) -> None:
    session.reset_clusters([copies(2)])
    screen.show_row(0)

    session.reset_clusters([])
    screen.trash_photo()
    screen.accept_and_next()

    assert screen.row is None
    assert not button(screen, "acceptButton").isVisible()


def test_the_path_can_be_copied(session: Session, screen: GroupScreen) -> None:
    session.reset_clusters([copies(2)])
    screen.show_row(0)

    screen.copy_path()

    assert QGuiApplication.clipboard().text() == "/photos/000.jpg"


def test_r7_photos_are_fitted_never_cropped(
    session: Session, screen: GroupScreen, thumbnails: Thumbnails, tmp_path: Path, qtbot: QtBot
) -> None:
    one = real(tmp_path / "one.jpg", "#c00000")
    two = real(tmp_path / "two.jpg", "#0000c0")
    session.reset_clusters([builders.cluster([one, two])])
    with qtbot.waitSignals([thumbnails.ready, thumbnails.ready]):
        screen.show_row(0)

    shown = card(screen, 1).grab().toImage()

    reds = [
        (x, y)
        for x in range(0, shown.width(), 2)
        for y in range(0, shown.height(), 2)
        if shown.pixelColor(x, y).red() > 170 and shown.pixelColor(x, y).green() < 40
    ]
    width = max(x for x, _ in reds) - min(x for x, _ in reds)
    height = max(y for _, y in reds) - min(y for _, y in reds)
    assert width / height == pytest.approx(3, rel=0.05)


def found_to_be(card: PhotoCard) -> str:
    picture = card._well.picture
    assert picture is not None
    return picture.failure or ""


def test_a_photo_that_cannot_be_shown_is_not_suggested_as_keeper(
    session: Session, screen: GroupScreen, thumbnails: Thumbnails, tmp_path: Path, qtbot: QtBot
) -> None:
    """Though the scan has read it, and it has more pixels than its copy."""
    builders.picture(tmp_path / "a.jpg", width=600, height=200)
    (tmp_path / "a.jpg").write_bytes(b"no picture any more")
    damaged = builders.seen(tmp_path / "a.jpg", Facts(600, 200, "JPEG", quality=90))
    good = builders.seen(
        Path(builders.picture(tmp_path / "b.jpg", width=300, height=100).path),
        Facts(300, 100, "JPEG", quality=90),
    )
    session.reset_clusters([builders.cluster([damaged, good]), builders.pair(1)])
    before = session.verdict(0)
    assert isinstance(before, Suggestion)
    assert before.keep == damaged

    with qtbot.waitSignal(session.reviewChanged):
        screen.show_row(0)

    assert not isinstance(session.verdict(0), Suggestion)
    assert "Photo 1 could not be read in full" in visible_text(screen)
    session.prefer_folders(["/photos"])
    session.reset_clusters(session.clusters)
    assert not isinstance(session.verdict(0), Suggestion)


def test_a_missing_photo_says_so_and_can_only_be_located_or_taken_off(
    session: Session, screen: GroupScreen, thumbnails: Thumbnails, tmp_path: Path, qtbot: QtBot
) -> None:
    photos = [real(tmp_path / f"{n}.jpg", "#c00000") for n in range(3)]
    (tmp_path / "1.jpg").unlink()
    session.reset_clusters([builders.cluster(photos)])
    with qtbot.waitSignal(thumbnails.failed):
        screen.show_row(0)
    gone = next(each for each in cards(screen) if each.path == photos[1].path)
    assert found_to_be(gone) == "Moved or deleted since the scan."
    assert not button(gone, "trashButton").isVisible()

    for name, wish in (
        ("locateButton", screen.locateWanted),
        ("removeFromResultsButton", screen.removeWanted),
    ):
        with qtbot.waitSignal(wish) as wanted:
            button(gone, name).click()
        assert wanted.args == [photos[1].path]


def test_a_photo_on_a_drive_that_left_is_shown_from_its_saved_preview(
    session: Session,
    screen: GroupScreen,
    returned: Returned,
    thumbnails: Thumbnails,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    away = real(tmp_path / "drive" / "a.jpg", "#c00000")
    here = real(tmp_path / "b.jpg", "#0000c0")
    session.reset_clusters([builders.cluster([away, here])])
    with qtbot.waitSignals([thumbnails.ready, thumbnails.ready]):
        screen.show_row(0)
    Path(away.path).unlink()
    Path(away.path).parent.rmdir()
    later = Thumbnails(tmp_path / "cache")
    screen = GroupScreen(session, later, returned)
    qtbot.addWidget(screen)
    screen.resize(1100, 760)
    screen.show()

    with qtbot.waitSignals([later.ready, later.ready]):
        screen.show_row(0)

    shown = next(each for each in cards(screen) if each.path == away.path)
    painted: list[str] = []
    monkeypatch.setattr(
        "dupeviewer.gui.group.picture.paint_note",
        lambda _p, _well, text, _icon: painted.append(text),
    )
    shown.grab()
    assert painted == ["On drive, not connected. Showing saved preview."]
    assert later.get(away, PREVIEW_EDGE) is not None
    assert button(shown, "trashButton").isVisible()
    later.shutdown()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"\xff\xd8\xff not the photo that was scanned", "Changed since the scan – checking"),
        (None, "Can't show this photo: "),
    ],
    ids=["changed", "damaged"],
)
def test_a_photo_that_cannot_be_shown_says_why(
    session: Session,
    screen: GroupScreen,
    thumbnails: Thumbnails,
    tmp_path: Path,
    qtbot: QtBot,
    content: bytes | None,
    sentence: str,
) -> None:
    path = tmp_path / "a.jpg"
    good, bad = real(tmp_path / "b.jpg", "#0000c0"), real(path, "#c00000")
    if content is None:
        path.write_bytes(path.read_bytes()[:300])
        bad = builders.seen(path)
    else:
        path.write_bytes(content)
    session.reset_clusters([builders.cluster([bad, good])])

    with qtbot.waitSignal(thumbnails.failed):
        screen.show_row(0)

    shown = next(each for each in cards(screen) if each.path == bad.path)
    assert found_to_be(shown).startswith(sentence)


def test_a7_states_can_be_told_apart_in_grey(qapp: object) -> None:
    states = [(each, False) for each in PhotoState] + [(PhotoState.NONE, True)]

    pictures = [framed(state, is_suggested=suggested) for state, suggested in states]

    for place, one in enumerate(pictures):
        for other in pictures[place + 1 :]:
            assert differing_pixels(one, other) > 200


def framed(state: PhotoState, *, is_suggested: bool) -> QImage:
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    has = {"is_suggested": is_suggested}
    paint_frame(painter, image.rect(), state, has_focus=False, **has)
    shown = look(state, **has)
    if shown is not None:
        paint_chip(painter, image.rect().center().toPointF(), shown)
    painter.end()
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def differing_pixels(one: QImage, other: QImage) -> int:
    """Only differences that an eye would see count."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return sum(abs(a - b) > 48 for a, b in pairs)


def real(path: Path, colour: str) -> Photo:
    return builders.picture(path, colour=colour, width=600, height=200)

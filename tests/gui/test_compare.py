"""The compare screen over real pictures: laid on each other, looked at, toured and decided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QEvent, QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPalette, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QSlider, QWidget
from pytestqt.qtbot import QtBot

from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.photos.photo import Facts, Photo
from dupeviewer.core.review.review import Mark
from dupeviewer.gui.compare.info import InfoPanel
from dupeviewer.gui.compare.pane import ComparePane
from dupeviewer.gui.compare.screen import CompareScreen
from dupeviewer.gui.compare.strip import FilmStrip
from dupeviewer.gui.compare.tools import Mode
from dupeviewer.gui.compare.viewport import FITTED
from dupeviewer.gui.session import GroupState, PhotoState, Session
from dupeviewer.gui.thumbnails import Thumbnails
from tests.gallery import Gallery
from tests.gui import builders

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
SIZE = (960, 720)


@pytest.fixture
def thumbnails(qapp: object, tmp_path: Path) -> Iterator[Thumbnails]:
    made = Thumbnails(tmp_path / "cache")
    yield made
    made.shutdown()


@pytest.fixture
def screen(session: Session, thumbnails: Thumbnails, qtbot: QtBot) -> Iterator[CompareScreen]:
    screen = CompareScreen(session, thumbnails)
    qtbot.addWidget(screen)
    screen.resize(1100, 700)
    screen.show()
    yield screen
    screen.shutdown()


class Album:
    """Copies of one photograph that has a magenta spot, each saved as a file."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._folder.mkdir()
        with Image.open(SAMPLES / "picosdeeuropa_by_Aitzol_Berasategi.jpg") as image:
            self.master = image.convert("RGB").resize(SIZE, Image.Resampling.LANCZOS)
        ImageDraw.Draw(self.master).rectangle((600, 200, 640, 240), fill=(255, 0, 255))

    def photo(self, name: str, picture: Image.Image | None = None, quality: int = 92) -> Photo:
        picture = picture or self.master
        path = self._folder / name
        picture.save(path, quality=quality)
        return builders.seen(path, Facts(*picture.size, "JPEG", quality=quality))

    def resized(self) -> Photo:
        return self.photo("resized.jpg", self.master.resize((480, 360)), 80)

    def cropped(self) -> Photo:
        return self.photo("cropped.jpg", self.master.crop((192, 72, 912, 648)))

    def turned(self) -> Photo:
        return self.photo("turned.jpg", self.master.transpose(Image.Transpose.ROTATE_90))

    def painted(self) -> Photo:
        edited = self.master.copy()
        ImageDraw.Draw(edited).ellipse((200, 400, 300, 480), fill=(30, 220, 60))
        return self.photo("painted.jpg", edited)


@pytest.fixture
def album(tmp_path: Path) -> Album:
    return Album(tmp_path / "photos")


def panes(screen: QWidget) -> list[ComparePane]:
    return screen.findChildren(ComparePane, "comparePane")


def button(screen: QWidget, name: str) -> QAbstractButton:
    found = screen.findChild(QAbstractButton, name)
    assert found is not None
    return found


def show(
    screen: CompareScreen, session: Session, photos: list[Photo], qtbot: QtBot, row: int = 0
) -> None:
    """Show these photos as a group, and wait until they have been compared."""
    session.reset_clusters([builders.cluster(photos, Kind.EDITED)])
    screen.show_group(row, [photo.path for photo in photos])
    wait_until_compared(screen, qtbot)


def wait_until_compared(screen: CompareScreen, qtbot: QtBot) -> None:
    def is_compared() -> bool:
        return "Looking for" not in screen.sentence and not any(
            cast.note for pane in panes(screen) for cast in pane._cast if "Loading" in cast.note
        )

    qtbot.waitUntil(is_compared, timeout=20_000)


def shot(pane: ComparePane) -> QImage:
    """What is painted on the pane's canvas."""
    return pane.grab(pane.canvas).toImage()


def magenta_spot(pane: ComparePane) -> QPointF:
    """The middle of the magenta spot on the canvas."""
    image = shot(pane)
    found = [
        QPoint(x, y)
        for y in range(0, image.height(), 2)
        for x in range(0, image.width(), 2)
        if (c := image.pixelColor(x, y)).red() > 200 and c.green() < 60 and c.blue() > 200
    ]
    assert found
    count = len(found)
    return QPointF(sum(p.x() for p in found) / count, sum(p.y() for p in found) / count)


def press(screen: CompareScreen, key: Qt.Key, at_ms: int) -> None:
    _send(screen, QEvent.Type.KeyPress, key, at_ms)


def release(screen: CompareScreen, key: Qt.Key, at_ms: int) -> None:
    _send(screen, QEvent.Type.KeyRelease, key, at_ms)


def tap(screen: CompareScreen, key: Qt.Key, at_ms: int) -> None:
    press(screen, key, at_ms)
    release(screen, key, at_ms + 80)


def _send(screen: CompareScreen, kind: QEvent.Type, key: Qt.Key, at_ms: int) -> None:
    event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
    event.setTimestamp(at_ms)
    QApplication.sendEvent(screen, event)


# P1: registered panes


def test_what_only_one_photo_has_is_missing_from_the_other(
    screen: CompareScreen, session: Session, album: Album, qtbot: QtBot
) -> None:
    photo, other = album.photo("a.jpg"), album.resized()
    assert photo.facts is not None
    dated = replace(photo, facts=photo.facts._replace(camera="Apple iPhone 8"))
    show(screen, session, [dated, other], qtbot)

    screen.toggle_info()

    panel = screen.findChild(InfoPanel, "infoPanel")
    assert panel is not None
    [values] = [line.values for line in panel.lines if line.label == "Camera & lens"]
    assert values == ("A   Apple iPhone 8   ▲", "B   missing   ▼")


def test_r7_the_turn_that_the_camera_noted_is_applied(
    screen: CompareScreen, session: Session, album: Album, tmp_path: Path, qtbot: QtBot
) -> None:
    upright = album.photo("upright.jpg")
    sideways = builders.seen(
        Path(Gallery(tmp_path / "camera").turned_by_tag(upright.path, 6, "sideways.jpg")),
        upright.facts,
    )

    show(screen, session, [upright, sideways], qtbot)

    one, other = map(magenta_spot, panes(screen))
    assert (one - other).manhattanLength() < 4
    assert not button(screen, "undoTurnButton").isVisible()


@pytest.mark.parametrize("twin", ["resized", "cropped", "turned"])
def test_p1_the_same_spot_is_at_the_same_place_in_both_panes(
    twin: str, album: Album, session: Session, screen: CompareScreen, qtbot: QtBot
) -> None:
    other = getattr(album, twin)()
    show(screen, session, [album.photo("master.jpg"), other], qtbot)

    for zoom in (1.0, 1.6, 1.3):
        screen.stage.zoom(zoom)
        a, b = (magenta_spot(pane) for pane in panes(screen))

        assert abs(a.x() - b.x()) < 3
        assert abs(a.y() - b.y()) < 3


def test_p1_the_wheel_zooms_at_the_pointer(
    album: Album, session: Session, screen: CompareScreen, qtbot: QtBot
) -> None:
    show(screen, session, [album.photo("master.jpg"), album.resized()], qtbot)
    pane = panes(screen)[1]
    before = magenta_spot(pane)

    at = before + pane.canvas.topLeft().toPointF()
    wheel = QWheelEvent(
        at, pane.mapToGlobal(at), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(pane, wheel)

    for each in panes(screen):
        assert abs(magenta_spot(each).x() - before.x()) < 4
        assert abs(magenta_spot(each).y() - before.y()) < 4
    assert screen.stage.view.zoom > 1


def test_without_sync_only_the_active_pane_moves(
    album: Album, session: Session, screen: CompareScreen, qtbot: QtBot
) -> None:
    show(screen, session, [album.photo("master.jpg"), album.resized()], qtbot)
    screen.looking.toggle_sync()

    screen.looking.zoom_in()

    assert [pane.sight.view == FITTED for pane in panes(screen)] == [False, True]
    screen.looking.toggle_sync()
    assert panes(screen)[0].sight.view == panes(screen)[1].sight.view


def test_a_turned_photo_says_so_and_can_be_turned_back(
    album: Album, session: Session, screen: CompareScreen, qtbot: QtBot
) -> None:
    show(screen, session, [album.photo("master.jpg"), album.turned()], qtbot)
    assert panes(screen)[1]._cast[0].note == "Turned to match"

    QTest.mouseClick(button(screen, "undoTurnButton"), Qt.MouseButton.LeftButton)

    assert panes(screen)[1]._cast[0].note == ""
    assert magenta_spot(panes(screen)[1]).y() > magenta_spot(panes(screen)[0]).y() - 400
    assert button(screen, "undoTurnButton").isHidden()


# P2: flip


def test_p2_a_tap_flips_and_the_other_photo_is_in_the_same_place(
    album: Album, session: Session, screen: CompareScreen, qtbot: QtBot
) -> None:
    show(screen, session, [album.photo("master.jpg"), album.painted()], qtbot)
    tap(screen, Qt.Key.Key_F, 100)
    (pane,) = panes(screen)
    first, spot = pane.path, magenta_spot(pane)

    tap(screen, Qt.Key.Key_F, 1000)

    assert pane.path != first
    assert (magenta_spot(pane) - spot).manhattanLength() < 2
    assert screen.mode is Mode.FLIP


def test_p2_a_held_key_peeks_and_letting_go_returns(
    album: Album, session: Session, screen: CompareScreen, qtbot: QtBot
) -> None:
    show(screen, session, [album.photo("master.jpg"), album.painted()], qtbot)
    screen.flip()
    (pane,) = panes(screen)
    first = pane.path

    press(screen, Qt.Key.Key_F, 1000)
    peeked = pane.path
    release(screen, Qt.Key.Key_F, 1900)

    assert peeked != first
    assert pane.path == first


def test_p2_a_peek_from_side_by_side_returns_there(
    album: Album, session: Session, screen: CompareScreen, qtbot: QtBot
) -> None:
    show(screen, session, [album.photo("master.jpg"), album.painted()], qtbot)

    press(screen, Qt.Key.Key_F, 100)
    assert len(panes(screen)) == 1
    release(screen, Qt.Key.Key_F, 900)

    assert len(panes(screen)) == 2


# P3: true pixels


def test_p3_z_shows_one_photo_pixel_on_one_screen_pixel(
    album: Album, session: Session, screen: CompareScreen, qtbot: QtBot
) -> None:
    show(screen, session, [album.photo("master.jpg", quality=100), album.resized()], qtbot)

    screen.looking.zoom_to_actual()

    pane = panes(screen)[0]
    assert pane.sight.scale == pytest.approx(1.0)
    origin = pane.placed(pane._cast[0]).map(QPointF(0, 0))
    size = pane.placed(pane._cast[0]).mapRect(pane.canvas.toRectF())
    assert size.width() == pytest.approx(pane.canvas.width())
    middle = QPoint(pane.canvas.width() // 2, pane.canvas.height() // 2)
    there = QPointF(middle) - origin
    expected = album.master.getpixel((round(there.x()), round(there.y())))
    seen = shot(pane).pixelColor(middle)
    assert isinstance(expected, tuple)
    assert abs(seen.red() - expected[0]) + abs(seen.green() - expected[1]) < 40

    screen.looking.zoom_to_actual()
    assert screen.stage.view == FITTED


def test_p3_from_300_percent_pixels_have_hard_edges(
    tmp_path: Path, session: Session, screen: CompareScreen, qtbot: QtBot
) -> None:
    board = Image.new("L", (64, 48))
    board.putdata([255 * ((x + y) % 2) for y in range(48) for x in range(64)])
    photos = []
    for name in ("a.png", "b.png"):
        board.convert("RGB").save(tmp_path / name)
        photos.append(builders.seen(tmp_path / name, Facts(64, 48, "PNG")))
    show(screen, session, photos, qtbot)

    screen.stage.zoom_to(8.0)

    image = shot(panes(screen)[0])
    row = [image.pixelColor(x, image.height() // 2).red() for x in range(100, 300)]
    assert set(row) == {0, 255}


def test_100_percent_of_each_shows_true_sizes(
    album: Album, session: Session, screen: CompareScreen, qtbot: QtBot
) -> None:
    show(screen, session, [album.photo("master.jpg"), album.resized()], qtbot)
    screen.stage.zoom_to(1.0)

    screen.looking.toggle_own_pixels()

    for pane in panes(screen):
        transform = pane.placed(pane._cast[0])
        assert abs(transform.determinant()) == pytest.approx(1.0)


# P4: differences


@pytest.mark.parametrize("twin", ["resized", "cropped", "turned"])
def test_p4_a_true_copy_has_no_differences(
    twin: str, album: Album, session: Session, screen: CompareScreen, qtbot: QtBot
) -> None:
    show(screen, session, [album.photo("master.jpg"), getattr(album, twin)()], qtbot)

    screen.looking.toggle_differences()

    assert "No visible differences" in screen.sentence
    heat = panes(screen)[0]._marks.heat
    assert heat is not None
    alphas = bytes(heat.constBits())[3::4]
    assert sum(alpha > 0 for alpha in alphas) < len(alphas) / 1000
    assert panes(screen)[0]._marks.spots == ()


def test_p4_what_was_painted_is_covered_and_framed(
    album: Album, session: Session, screen: CompareScreen, qtbot: QtBot
) -> None:
    show(screen, session, [album.photo("master.jpg"), album.painted()], qtbot)

    screen.looking.toggle_differences()

    (spot,) = panes(screen)[0]._marks.spots
    assert spot.contains(QPointF(250, 440))
    assert spot.width() < 160
    assert "1 difference." in screen.sentence


def test_p4_photos_that_do_not_line_up_get_a_sentence_and_no_map(
    album: Album, tmp_path: Path, session: Session, screen: CompareScreen, qtbot: QtBot
) -> None:
    other = album.photo("other.jpg", Gallery(tmp_path / "more").picture(9, SIZE))
    show(screen, session, [album.photo("master.jpg"), other], qtbot)

    screen.looking.toggle_differences()

    said = "These photos don't line up well enough to show differences."
    assert screen.sentence == said
    assert panes(screen)[0]._marks.heat is None
    screen.looking.next_difference()
    assert screen.sentence == said


def test_without_alignment_no_map_is_drawn_in_wrong_places(
    album: Album, session: Session, screen: CompareScreen, qtbot: QtBot
) -> None:
    show(screen, session, [album.photo("master.jpg"), album.cropped()], qtbot)
    screen.looking.toggle_differences()

    screen.looking.toggle_align()

    assert panes(screen)[0]._marks.heat is None


def test_the_tour_goes_to_the_spot_and_says_what_is_there_and_when_it_ends(
    album: Album, session: Session, screen: CompareScreen, qtbot: QtBot
) -> None:
    show(screen, session, [album.photo("master.jpg"), album.painted()], qtbot)
    said: list[str] = []
    screen.announced.connect(said.append)

    screen.looking.next_difference()

    sight = panes(screen)[0].sight
    assert sight.scale == pytest.approx(1.0)
    assert sight.spot_at(QPointF(sight.pane.width() / 2, sight.pane.height() / 2)).x() < 0.4
    assert screen.sentence.startswith("Difference 1 of 1. ")
    assert screen.sentence.endswith(" in B.")
    assert said[-1] == screen.sentence

    screen.looking.next_difference()
    assert screen.sentence == "That's all – the rest is the same."
    screen.looking.previous_difference()
    assert screen.sentence.startswith("Difference 1 of 1. ")


def test_a_lower_sensitivity_forgives_more(
    album: Album, session: Session, screen: CompareScreen, qtbot: QtBot
) -> None:
    faint = album.master.copy()
    ImageDraw.Draw(faint).rectangle((100, 100, 180, 160), fill=(0, 0, 0))
    blend = Image.blend(album.master, faint, 0.12)
    show(screen, session, [album.photo("master.jpg"), album.photo("faint.jpg", blend)], qtbot)
    screen.looking.toggle_differences()
    slider = screen.findChild(QSlider, "compareSlider")
    assert slider is not None

    slider.setValue(90)
    many = len(panes(screen)[0]._marks.spots)
    slider.setValue(0)

    assert many > len(panes(screen)[0]._marks.spots) == 0
    screen.looking.more()
    assert slider.value() == 5


# P5: the next group


def test_p5_the_next_group_is_there_at_once_and_the_zoom_stays(
    album: Album, session: Session, screen: CompareScreen, qtbot: QtBot
) -> None:
    first = builders.cluster([album.photo("a.jpg"), album.resized()])
    second = builders.cluster([album.photo("b.jpg"), album.painted()])
    session.reset_clusters([first, second])
    screen.show_group(0)
    wait_until_compared(screen, qtbot)
    qtbot.waitUntil(lambda: any(_known(screen, second)), timeout=20_000)
    screen.stage.zoom_to(1.0)
    view = screen.stage.view

    screen.show_group(1)

    assert all(pane._cast[0].pixels is not None for pane in panes(screen))
    assert "Looking for" not in screen.sentence
    assert screen.stage.view == view


def _known(screen: CompareScreen, cluster: Cluster) -> list[bool]:
    one, other = cluster.photos
    pairs = ((one, other), (other, one))
    return [screen._comparer.pairing(*pair) is not None for pair in pairs]


def test_p5_the_zoom_is_given_up_where_it_is_not_kept(
    album: Album, session: Session, screen: CompareScreen, qtbot: QtBot
) -> None:
    show(screen, session, [album.photo("master.jpg"), album.resized()], qtbot)
    screen.looking.toggle_keep_zoom()
    screen.stage.zoom_to(1.0)

    screen.show_group(0)

    assert screen.stage.view == FITTED


# P6: how many, and deciding


@pytest.mark.parametrize("count", [2, 3, 4, 6])
def test_p6_so_many_stand_side_by_side_in_equal_panes(
    count: int, session: Session, screen: CompareScreen
) -> None:
    session.reset_clusters([builders.cluster([builders.photo(f"/p/{n}.jpg") for n in range(7)])])
    screen.show_group(0)

    screen.show_side_by_side(count)

    assert len({pane.property("path") for pane in panes(screen)}) == count
    assert len({(pane.width(), pane.height()) for pane in panes(screen)}) == 1
    assert all(screen.stage.rect().contains(pane.geometry()) for pane in panes(screen))


@pytest.fixture
def four(session: Session, screen: CompareScreen) -> CompareScreen:
    """Four photos that are on no disk, the first two on stage."""
    photos = [builders.photo(f"/p/{n}.jpg") for n in range(4)]
    session.reset_clusters([builders.cluster(photos)])
    screen.show_group(0, [photo.path for photo in photos])
    return screen


def states(session: Session) -> list[PhotoState]:
    return [session.photo_state(photo) for photo in session.clusters[0].photos]


def test_p6_marks_made_here_are_on_the_pane_and_in_the_session_at_once(
    four: CompareScreen, session: Session
) -> None:
    four.deciding.keep_photo()
    four.other_pane()
    four.deciding.toggle_photo()

    assert states(session)[:2] == [PhotoState.KEEP, PhotoState.TRASH]
    assert [pane.property("state") for pane in panes(four)] == ["keep", "trash"]
    session.undo()
    assert [pane.property("state") for pane in panes(four)] == ["keep", "none"]


def test_the_winner_stays_and_the_next_photo_takes_the_losers_place(
    four: CompareScreen, session: Session
) -> None:
    said: list[str] = []
    four.announced.connect(said.append)

    four.deciding.keep_right()
    assert [pane.path for pane in panes(four)] == ["/p/2.jpg", "/p/1.jpg"]
    four.deciding.keep_left()
    assert [pane.path for pane in panes(four)] == ["/p/2.jpg", "/p/3.jpg"]
    four.deciding.keep_left()

    keep, trash = PhotoState.KEEP, PhotoState.TRASH
    assert states(session) == [trash, trash, keep, trash]
    assert session.group_state(0) is GroupState.DECIDED
    assert said[-1] == "All photos of this group have been compared. 2.jpg stays."


def test_one_comparison_is_one_step_to_undo(four: CompareScreen, session: Session) -> None:
    four.deciding.keep_left()

    session.undo()

    assert states(session) == [PhotoState.NONE] * 4


def test_a_protected_photo_loses_without_a_mark(session: Session, screen: CompareScreen) -> None:
    safe, other = builders.photo("/safe/a.jpg"), builders.photo("/p/b.jpg")
    session.add_folder("/safe", protected=True)
    session.reset_clusters([builders.cluster([other, safe])])
    screen.show_group(0, [safe.path, other.path])

    screen.deciding.keep_right()
    screen.deciding.trash_photo()

    assert session.review.marks == {}
    assert panes(screen)[0].property("state") == "protected"


def test_s5_the_suggested_photo_can_be_marked_and_the_suggestion_moves(
    session: Session, screen: CompareScreen
) -> None:
    best = builders.photo("/p/best.jpg", width=4000, height=3000)
    other = builders.photo("/p/other.jpg")
    session.reset_clusters([builders.cluster([best, other])])
    screen.show_group(0)
    assert [pane._cast[0].is_suggested for pane in panes(screen)] == [True, False]

    screen.deciding.trash_photo()

    assert [pane._cast[0].is_suggested for pane in panes(screen)] == [False, True]


def test_the_last_copy_asks_first(session: Session, screen: CompareScreen) -> None:
    session.reset_clusters(
        [builders.cluster([builders.photo("/p/a.jpg"), builders.photo("/p/b.jpg")])]
    )
    screen.show_group(0)
    screen.deciding.trash_photo()
    screen.other_pane()

    screen.deciding.trash_photo()

    guard = button(screen, "trashAllCopiesButton")
    assert guard.isVisible()
    assert states(session).count(PhotoState.TRASH) == 1
    QTest.mouseClick(guard, Qt.MouseButton.LeftButton)
    assert states(session) == [PhotoState.TRASH] * 2
    assert not guard.isVisible()


def test_numbers_put_photos_in_the_active_pane(four: CompareScreen) -> None:
    four.other_pane()

    four.pick(4)

    assert [pane.path for pane in panes(four)] == ["/p/0.jpg", "/p/3.jpg"]
    four.swap()
    assert [pane.path for pane in panes(four)] == ["/p/3.jpg", "/p/0.jpg"]


def test_the_film_strip_tells_who_is_on_stage(four: CompareScreen) -> None:
    strip = four.findChild(FilmStrip)
    assert strip is not None
    assert [still.letter for still in strip._stills.stills] == ["A", "B", "", ""]

    strip.clicked.emit(strip.model().index(2, 0))

    assert [still.letter for still in strip._stills.stills] == ["", "B", "A", ""]


def test_info_shows_only_facts_that_differ(session: Session, screen: CompareScreen) -> None:
    large = builders.photo("/p/a.jpg", 3_000_000, width=4000, height=3000)
    session.reset_clusters([builders.cluster([large, builders.photo("/p/b.jpg")])])
    screen.show_group(0)

    screen.toggle_info()

    assert [line.label for line in screen._info.lines] == ["Resolution", "File size"]
    assert len(screen._info.lines[0].values) == 2


def test_wipe_shows_one_photo_left_and_the_other_right_of_the_divider(
    tmp_path: Path, session: Session, screen: CompareScreen, qtbot: QtBot
) -> None:
    photos = [builders.picture(tmp_path / f"{c}.jpg", colour=c) for c in ("red", "blue")]
    show(screen, session, photos, qtbot)

    screen.looking.toggle_wipe()

    (pane,) = panes(screen)
    image, middle = shot(pane), pane.canvas.width() // 2
    top = int(pane.sight.point_of(QPointF(0.5, 0.1)).y())
    assert image.pixelColor(middle - 60, top).red() > 200
    assert image.pixelColor(middle + 60, top).blue() > 200
    screen.looking.less()
    screen.looking.toggle_wipe()
    assert len(panes(screen)) == 2


def test_overlay_mixes_both(
    tmp_path: Path, session: Session, screen: CompareScreen, qtbot: QtBot
) -> None:
    photos = [builders.picture(tmp_path / f"{c}.jpg", colour=c) for c in ("red", "blue")]
    show(screen, session, photos, qtbot)

    screen.looking.toggle_overlay()

    (pane,) = panes(screen)
    colour = shot(pane).pixelColor(pane.sight.point_of(QPointF(0.5, 0.05)).toPoint())
    assert 100 < colour.red() < 155
    assert 100 < colour.blue() < 155


def test_the_loupe_shows_the_same_spot_in_all_panes(four: CompareScreen) -> None:
    four.looking.toggle_loupe()

    spots = {(pane._loupe.x(), pane._loupe.y()) for pane in panes(four) if pane._loupe}
    assert spots == {(0.5, 0.5)}
    four.looking.toggle_loupe()
    assert all(pane._loupe is None for pane in panes(four))


def test_a_photo_that_cannot_be_read_says_why_and_the_other_is_shown(
    album: Album, tmp_path: Path, session: Session, screen: CompareScreen, qtbot: QtBot
) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff no photo")
    photos = [album.photo("master.jpg"), builders.seen(broken)]
    session.reset_clusters([builders.cluster(photos)])

    screen.show_group(0, [photo.path for photo in photos])
    qtbot.waitUntil(lambda: bool(panes(screen)[1]._cast[0].failure), timeout=20_000)
    qtbot.waitUntil(lambda: panes(screen)[0]._cast[0].pixels is not None, timeout=20_000)

    assert "Can't show this photo" in panes(screen)[1]._cast[0].failure


def test_a_photo_on_a_drive_that_left_is_compared_by_its_preview(
    album: Album, tmp_path: Path, session: Session, screen: CompareScreen, qtbot: QtBot
) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    album.master.save(drive / "copy.jpg", quality=80)
    photos = [album.photo("master.jpg"), builders.seen(drive / "copy.jpg")]
    show(screen, session, photos, qtbot)
    (drive / "copy.jpg").unlink()
    drive.rmdir()
    thumbnails = Thumbnails(tmp_path / "cache")
    again = CompareScreen(session, thumbnails)
    qtbot.addWidget(again)

    again.show_group(0, [photo.path for photo in photos])

    def note() -> str:
        return panes(again)[1]._cast[0].note

    qtbot.waitUntil(lambda: bool(note()) and "Loading" not in note(), timeout=20_000)
    assert note() == "Only a 1024 px preview is available (drive not connected)"
    assert panes(again)[1]._cast[0].pixels is not None
    again.shutdown()
    thumbnails.shutdown()


def test_the_screen_follows_its_photos_when_rows_change(
    four: CompareScreen, session: Session
) -> None:
    four.pick(3)
    other = builders.pair(1)

    session.reset_clusters([other, session.clusters[0]])

    assert four.row == 1
    assert panes(four)[0].path == "/p/2.jpg"


def test_a_group_that_lost_a_photo_is_shown_without_it(
    four: CompareScreen, session: Session
) -> None:
    session.remove_photos(["/p/0.jpg"])

    assert four.row == 0
    assert all(pane.path != "/p/0.jpg" for pane in panes(four))


# Accessibility


def test_a4_everything_that_takes_the_focus_has_a_name(four: CompareScreen) -> None:
    four.looking.toggle_differences()
    nameless = [
        (type(widget).__name__, widget.objectName())
        for widget in four.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]

    assert nameless == []


def test_a5_what_was_done_is_said(four: CompareScreen) -> None:
    said: list[str] = []
    four.announced.connect(said.append)

    four.deciding.trash_photo()
    four.other_pane()

    assert said[0].startswith("Marked for Trash.")
    assert "1.jpg" in said[1]


def test_a4_a_pane_says_all_that_it_shows(four: CompareScreen, session: Session) -> None:
    session.set_mark("/p/0.jpg", Mark.TRASH)

    name = panes(four)[0].accessibleName()

    assert name.startswith("A: Photo 1 of 4, 0.jpg, marked Trash")


def test_a8_tab_goes_to_the_other_photo_and_shift_tab_leaves(
    four: CompareScreen, qtbot: QtBot
) -> None:
    qtbot.waitExposed(four)
    four.activateWindow()
    panes(four)[0].setFocus()

    QTest.keyClick(panes(four)[0], Qt.Key.Key_Tab)
    assert four.casting is not None
    assert four.casting.active == 1

    QTest.keyClick(panes(four)[1], Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(panes(four)[0], Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert not four.stage.has_focus()


def test_a8_the_active_pane_has_a_ring(four: CompareScreen) -> None:
    one = panes(four)[0].grab().toImage()

    four.other_pane()

    assert panes(four)[0].grab().toImage() != one
    assert panes(four)[1]._is_active


def test_a9_a_flip_is_drawn_at_once(
    album: Album, session: Session, screen: CompareScreen, qtbot: QtBot
) -> None:
    show(screen, session, [album.photo("master.jpg"), album.painted()], qtbot)
    screen.flip()
    (pane,) = panes(screen)
    a = shot(pane)

    screen.flip()

    b = shot(pane)
    assert a != b
    screen.flip()
    assert shot(pane) == a


@pytest.mark.parametrize(("width", "height"), [(640, 480), (1024, 640), (2048, 1400)])
def test_a10_nothing_overlaps_or_leaves_the_screen(
    width: int, height: int, four: CompareScreen
) -> None:
    four.looking.toggle_differences()
    four.resize(width, height)

    buttons = [b for b in four.findChildren(QAbstractButton) if b.isVisible()]
    boxes = [b.rect().translated(b.mapTo(four, QPoint())) for b in buttons]
    assert all(four.rect().contains(box) for box in boxes)
    for place, box in enumerate(boxes):
        assert not any(box.intersects(other) for other in boxes[place + 1 :])


@pytest.mark.parametrize(("height", "has_strip"), [(490, False), (700, True)])
def test_a10_facts_and_strip_leave_the_photos_their_room(
    height: int, has_strip: bool, four: CompareScreen, qtbot: QtBot
) -> None:
    four.show_side_by_side(2)
    four.resize(960, height)
    four.toggle_info()
    strip, info = four.findChild(FilmStrip), four.findChild(InfoPanel)
    assert strip is not None
    assert info is not None

    qtbot.waitUntil(lambda: strip.isVisible() is has_strip)

    around = [each for each in (strip, info) if each.isVisible()]
    boxes = [each.rect().translated(each.mapTo(four, QPoint())) for each in (four.stage, *around)]
    qtbot.waitUntil(lambda: four.stage.height() >= four.stage.minimumHeight())
    for place, box in enumerate(boxes):
        assert not any(box.intersects(other) for other in boxes[place + 1 :])


def test_a11_panes_follow_the_palette(four: CompareScreen, qapp: QApplication) -> None:
    before, palette = panes(four)[0].grab().toImage(), qapp.palette()
    dark = QPalette(QColor("#1F2328"), QColor("#16191D"))

    qapp.setPalette(dark)
    try:
        after = panes(four)[0].grab().toImage()
    finally:
        qapp.setPalette(palette)

    assert before != after


def test_a6_the_canvas_is_as_large_as_the_pane_allows(four: CompareScreen) -> None:
    pane = panes(four)[0]

    assert pane.sight.pane == QSizeF(pane.canvas.size())
    assert pane.canvas.height() > 0.7 * pane.height()

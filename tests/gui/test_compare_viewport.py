"""Zoom and pan as pure geometry: the same spot at the same place in every pane."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QTransform

from dupeviewer.core.likeness import alignment
from dupeviewer.gui.compare import viewport
from dupeviewer.gui.compare.viewport import CLOSEST, FITTED, Sight, View

sides = st.integers(40, 9000)
sizes = st.builds(QSize, sides, sides)
panes = st.builds(QSizeF, st.integers(150, 2500), st.integers(150, 1600))
shares = st.floats(0.02, 0.98)
factors = st.lists(st.floats(0.5, 3.0), max_size=6)


def turned(turn: int) -> QTransform:
    """The map from shares of a photo to shares of the photo after a turn."""
    (a, b, x), (c, d, y) = alignment.turning(turn).tolist()
    return QTransform(a, c, b, d, x, y)


def cropped(left: float, top: float, width: float, height: float) -> QTransform:
    """The map from shares of a photo to shares of a crop of it."""
    return QTransform.fromTranslate(-left, -top) * QTransform.fromScale(1 / width, 1 / height)


def is_close(one: QPointF, other: QPointF, within: float) -> bool:
    return abs(one.x() - other.x()) <= within and abs(one.y() - other.y()) <= within


@given(sizes, sizes, st.integers(0, 7), panes, shares, shares, factors)
def test_p1_a_turned_and_resized_photo_shows_the_same_spot_at_the_same_place(
    one: QSize, other: QSize, turn: int, pane: QSizeF, x: float, y: float, zooms: list[float]
) -> None:
    area = viewport.area([one, other], [None, turned(turn)])
    sight = Sight(area.size, pane)
    for factor in zooms:
        at = QPointF(x * pane.width(), y * pane.height())
        sight = Sight(area.size, pane, sight.zoomed(factor, at))

    spot = QPointF(x, y)
    on_one = QPointF(x * one.width(), y * one.height())
    there = turned(turn).map(spot)
    on_other = QPointF(there.x() * other.width(), there.y() * other.height())

    seen = (area.places[0] * sight.transform()).map(on_one)
    same = (area.places[1] * sight.transform()).map(on_other)
    assert is_close(seen, same, 0.01 * max(1.0, sight.scale))


@given(sizes, panes, shares, shares, factors)
def test_p1_the_spot_under_the_pointer_stays_under_it(
    size: QSize, pane: QSizeF, x: float, y: float, zooms: list[float]
) -> None:
    area = viewport.area([size], [None])
    sight = Sight(area.size, pane)
    at = sight.point_of(QPointF(x, y))
    for factor in zooms:
        before = sight.spot_at(at)

        sight = Sight(area.size, pane, sight.zoomed(factor, at))

        if sight.view != FITTED:
            assert is_close(sight.spot_at(at), before, 1e-6)


@given(sizes, panes, shares, shares, factors)
def test_a_point_and_its_spot_lead_to_each_other(
    size: QSize, pane: QSizeF, x: float, y: float, zooms: list[float]
) -> None:
    area = viewport.area([size], [None])
    view = View(x, y, 1 + sum(zooms))
    sight = Sight(area.size, pane, view)
    point = QPointF(pane.width() * y, pane.height() * x)

    assert is_close(sight.point_of(sight.spot_at(point)), point, 1e-6 * pane.width())
    spot = sight.spot_at(point)
    on_area = QPointF(spot.x() * area.size.width(), spot.y() * area.size.height())
    assert is_close(sight.transform().map(on_area), point, 1e-6 * pane.width())


@given(sizes, panes, shares, shares)
def test_p3_100_percent_is_one_to_one_at_the_pointer(
    size: QSize, pane: QSizeF, x: float, y: float
) -> None:
    area = viewport.area([size], [None])
    fitted = Sight(area.size, pane)
    at = fitted.point_of(QPointF(x, y))

    view = fitted.at_scale(1.0, at)

    actual = Sight(area.size, pane, view)
    if fitted.fit < 1:
        assert abs(actual.scale - 1) < 1e-9
        assert is_close(actual.point_of(QPointF(x, y)), at, 1e-6 * max(size.width(), size.height()))
    else:
        assert view == FITTED


@given(sizes, st.floats(0.2, 1.0))
def test_100_percent_is_that_of_the_most_detailed_photo(size: QSize, share: float) -> None:
    small = QSize(max(1, int(size.width() * share)), max(1, int(size.height() * share)))

    for photos in ([size, small], [small, size]):
        area = viewport.area(photos, [None, QTransform()])
        place = area.places[photos.index(size)]

        assert abs(viewport.scale_of(place) - 1) < 0.02


@given(sizes, panes, st.floats(1.1, 20), st.floats(-1e5, 1e5), st.floats(-1e5, 1e5))
def test_panning_never_loses_the_photo(
    size: QSize, pane: QSizeF, zoom: float, across: float, down: float
) -> None:
    area = viewport.area([size], [None])
    sight = Sight(area.size, pane, View(0.5, 0.5, zoom))

    moved = Sight(area.size, pane, sight.panned(QPointF(across, down)))

    photo = moved.transform().mapRect(QRectF(QPointF(), area.size))
    assert photo.intersects(QRectF(QPointF(), pane))


@given(sizes, panes, factors)
def test_it_neither_shrinks_below_the_fit_nor_grows_without_end(
    size: QSize, pane: QSizeF, zooms: list[float]
) -> None:
    area = viewport.area([size], [None])
    sight = Sight(area.size, pane)
    for factor in zooms:
        at = QPointF(pane.width() / 3, pane.height() / 3)
        sight = Sight(area.size, pane, sight.zoomed(factor * factor, at))

        assert sight.view.zoom >= 1
        assert sight.scale <= max(CLOSEST, sight.fit) + 1e-9


def test_a_crop_lies_where_it_was_cut() -> None:
    whole, crop = QSize(4000, 3000), QSize(1000, 750)

    area = viewport.area([whole, crop], [None, cropped(0.5, 0.25, 0.5, 0.5)])

    shown = area.places[1].mapRect(QRectF(0, 0, 1000, 750))
    assert area.size == QSizeF(4000, 3000)
    assert is_close(shown.topLeft(), QPointF(2000, 750), 1e-6)
    assert is_close(shown.bottomRight(), QPointF(4000, 2250), 1e-6)


def test_the_area_holds_all_of_a_photo_that_shows_more_than_the_first() -> None:
    crop, whole = QSize(1000, 750), QSize(4000, 3000)
    out, _ = cropped(0.5, 0.25, 0.5, 0.5).inverted()

    area = viewport.area([crop, whole], [None, out])

    assert is_close(QPointF(area.size.width(), area.size.height()), QPointF(4000, 3000), 1e-6)
    assert is_close(area.places[1].map(QPointF(0, 0)), QPointF(0, 0), 1e-6)


def test_without_a_map_photos_lie_top_left_at_one_length() -> None:
    area = viewport.area([QSize(4000, 3000), QSize(600, 800)], [None, None])

    shown = area.places[1].mapRect(QRectF(0, 0, 600, 800))
    assert is_close(shown.topLeft(), QPointF(0, 0), 1e-6)
    assert abs(shown.height() - 4000) < 1e-6


def test_p3_pixels_are_shown_as_they_are_from_300_percent() -> None:
    assert viewport.is_smooth(2.99)
    assert not viewport.is_smooth(3.0)

"""The theme: colours keep their contrast, icons take their ink, the scheme changes live."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import fields
from importlib import resources

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QStyle
from pytestqt.qtbot import QtBot

from dupeviewer.gui import theme
from dupeviewer.gui.preferences import Preferences, Scheme
from dupeviewer.gui.theme import DARK, LIGHT, Theme, Tokens
from dupeviewer.gui.widgets.controls import Button, Label

TEXT, CONTROL = 4.5, 3.0
GROUNDS = ("surface", "window")
INKS = ("text", "text2", "keep", "trash", "protected", "warning", "accent")
SOLID = ("keep", "trash", "protected", "warning", "accent")


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = map(linear, (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """By the formula of WCAG 2."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def has_ink(picture: QPixmap) -> bool:
    image = picture.toImage()
    return any(
        image.pixelColor(x, y).alpha() > 0
        for x in range(image.width())
        for y in range(image.height())
    )


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def tokens(request: pytest.FixtureRequest) -> Tokens:
    tokens: Tokens = request.param
    return tokens


@pytest.fixture
def in_contrast(qapp: QApplication, preferences: Preferences) -> Iterator[Tokens]:
    installed = Theme(qapp, preferences)
    preferences.scheme = Scheme.CONTRAST
    yield theme.tokens()
    preferences.scheme = Scheme.SYSTEM
    installed.deleteLater()


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_what_is_painted_stands_where_the_style_would_put_it(
    direction: Qt.LayoutDirection, qapp: QApplication
) -> None:
    within, box = QRect(3, 4, 100, 30), QRect(8, 6, 16, 16)

    mirrored = theme.mirrored(box, within, direction)

    assert mirrored == QStyle.visualRect(direction, within, box)


def test_a6_all_can_be_read_in_high_contrast(in_contrast: Tokens) -> None:
    for ground in GROUNDS:
        for ink in INKS:
            assert contrast(getattr(in_contrast, ink), getattr(in_contrast, ground)) >= TEXT, ink
        assert contrast(in_contrast.outline, getattr(in_contrast, ground)) >= CONTROL
    for role in SOLID:
        assert contrast(in_contrast.text, getattr(in_contrast, f"{role}_tint")) >= TEXT, role
        assert contrast(in_contrast.on_solid, getattr(in_contrast, role)) >= TEXT, role


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", INKS)
def test_a6_text_can_be_read_on_every_ground(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= TEXT


@pytest.mark.parametrize("role", SOLID)
def test_a6_text_can_be_read_on_every_tint(tokens: Tokens, role: str) -> None:
    tint = getattr(tokens, f"{role}_tint")

    assert contrast(tokens.text, tint) >= 9.4
    assert contrast(getattr(tokens, role), tint) >= TEXT


@pytest.mark.parametrize("role", SOLID)
def test_a6_labels_can_be_read_on_solid_chips(tokens: Tokens, role: str) -> None:
    assert contrast(tokens.on_solid, getattr(tokens, role)) >= 5.7


@pytest.mark.parametrize("ground", GROUNDS)
def test_a6_the_outline_of_controls_can_be_seen(tokens: Tokens, ground: str) -> None:
    assert contrast(tokens.outline, getattr(tokens, ground)) >= CONTROL


def test_a11_the_scheme_changes_without_a_restart(
    qapp: QApplication, preferences: Preferences
) -> None:
    installed = Theme(qapp, preferences)
    changes: list[Tokens] = []
    installed.changed.connect(lambda: changes.append(theme.tokens()))

    preferences.scheme = Scheme.DARK
    preferences.scheme = Scheme.LIGHT

    assert changes == [DARK, LIGHT]


def test_a11_a_label_on_screen_follows_the_scheme(
    qapp: QApplication, preferences: Preferences, qtbot: QtBot
) -> None:
    Theme(qapp, preferences)
    label = Label("Some words", quiet=True)
    qtbot.addWidget(label)
    label.show()

    preferences.scheme = Scheme.DARK

    qtbot.waitUntil(lambda: label.palette().windowText().color() == DARK.text2)


def test_an_icon_is_painted_in_the_colour_asked_for(qapp: QApplication) -> None:
    picture = theme.icon("circle", QColor("#0b6e4f")).pixmap(QSize(64, 64)).toImage()

    inks = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    }

    assert inks == {"#0b6e4f"}


def test_an_icon_that_is_not_there_is_told_at_once(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        theme.icon("no-such-icon")


def test_every_vendored_icon_can_be_drawn(qapp: QApplication) -> None:
    icons = resources.files("dupeviewer.gui") / "assets" / "icons"
    names = [file.name[:-4] for file in icons.iterdir() if file.name.endswith(".svg")]

    blank = [name for name in names if not has_ink(theme.icon(name).pixmap(QSize(24, 24)))]

    assert len(names) > 50
    assert blank == []


def test_the_roles_of_type_differ_in_size(qapp: QApplication) -> None:
    sizes = [theme.font(role).pointSizeF() for role in ("caption", "body", "title", "display")]

    assert sizes == sorted(set(sizes))


def test_a_button_says_its_key_apart_from_its_label(qapp: QApplication, qtbot: QtBot) -> None:
    plain, keyed = Button("Keep"), Button("Keep  K")
    qtbot.addWidget(plain)
    qtbot.addWidget(keyed)

    assert keyed.sizeHint().width() - plain.sizeHint().width() >= 26


def test_every_token_is_an_opaque_colour(tokens: Tokens) -> None:
    assert {getattr(tokens, field.name).alpha() for field in fields(tokens)} == {255}


def test_calls_into_qt_leave_none_as_often_used_as_before(qapp: QApplication) -> None:
    """PySide6 6.12.0 on Python 3.11 takes one reference away with each call, until Python ends."""
    painter = QPainter(picture := QPixmap(8, 8))
    before = sys.getrefcount(None)

    for _ in range(200):
        painter.setPen(QColor("red"))
    lost = before - sys.getrefcount(None)

    painter.end()
    assert not picture.isNull()
    assert lost < 100

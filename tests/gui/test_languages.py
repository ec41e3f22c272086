"""Languages: every text of the source is translated, whole, and fits on the screens.

The words themselves are checked for those that are too technical or blame the reader.
"""

from __future__ import annotations

import re
import runpy
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.review.review import Review
from dupeviewer.gui import application, languages
from dupeviewer.gui.models import words
from dupeviewer.gui.models.sieve import Filter
from dupeviewer.gui.preferences import TEXT_SIZES, Preferences
from dupeviewer.gui.theme import Theme
from dupeviewer.gui.widgets.controls import Button, PathLabel, Ribbon
from dupeviewer.gui.window import MainWindow
from tests.gui.builders import cluster, pair, photo
from tests.gui.screens_otherwise import Longer

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "resources" / "i18n"
COMPILED = ROOT / "dupeviewer" / "gui" / "assets" / "i18n"
TRANSLATED = sorted(set(languages.NAMES) - {languages.SOURCE})
FORBIDDEN = re.compile(
    r"\b(cluster\w*|hash\w*|fingerprint\w*|hamming|invalid\w*|successfully|are you sure|assets?)\b",
    re.IGNORECASE,
)
PLACEHOLDER = re.compile(r"\{\w*\}|%n")
_KEY = re.compile(r"  (\S+)$")


@pytest.fixture(scope="module")
def collected() -> Any:  # the finds of a script, which is no module
    script = SimpleNamespace(**runpy.run_path(str(ROOT / "packaging" / "translations.py")))
    return script.collect()


def messages(language: str) -> Iterator[tuple[str, str, list[str], bool]]:
    """Context, text, its forms, and whether it is finished."""
    tree = ET.parse(SOURCES / f"dupeviewer_{language}.ts").getroot()
    for context in tree.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield (
                context.findtext("name") or "",
                message.findtext("source") or "",
                forms or [translation.text or ""],
                translation.get("type") is None,
            )


# The texts


def test_every_text_that_is_translated_is_written_out_in_the_source(collected: Any) -> None:
    assert collected.unseen == []
    assert len(collected.messages) > 900


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_of_the_source_is_translated(collected: Any, language: str) -> None:
    finished = {(context, text) for context, text, _, done in messages(language) if done}

    assert sorted(collected.messages.keys() - finished) == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_translations_keep_placeholders_and_keys(language: str) -> None:
    wrong = [
        (text, form)
        for _, text, forms, _ in messages(language)
        for form in forms
        if set(PLACEHOLDER.findall(text)) != set(PLACEHOLDER.findall(form))
        or _KEY.findall(text) != _KEY.findall(form)
        or text.count("(*.") != form.count("(*.")
    ]

    assert wrong == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_compiled_translation_is_that_of_the_source(language: str, qapp: QApplication) -> None:
    before = QLocale()
    spoken = languages.speak(qapp, language)
    try:
        wrong = [
            (context, text)
            for context, text, forms, _ in messages(language)
            if QCoreApplication.translate(context, text, None, 5 if len(forms) > 1 else -1)
            != forms[-1]
        ]
    finally:
        languages.speak(qapp, languages.SOURCE)
        QLocale.setDefault(before)

    assert spoken == language
    assert wrong == []


def test_w1_no_text_has_a_forbidden_word(collected: Any) -> None:
    texts = {text for _, text in collected.messages}

    assert sorted(text for text in texts if FORBIDDEN.search(text)) == []


def test_w1_a_count_in_a_text_has_a_form_for_one(collected: Any) -> None:
    """`{n} photos` is a plural form, or it has a text beside it for one."""
    counts = re.compile(r"\{n\} (?:new |more |selected )?(photos|groups|files|folders|marks)\b")
    texts = {text for _, text in collected.messages}
    alone = sorted(
        text
        for (_, text), message in collected.messages.items()
        if (match := counts.search(text)) and not message.counted
        if not any(_is_singular(other, match[1][:-1]) for other in texts)
    )

    assert alone == []


def _is_singular(text: str, noun: str) -> bool:
    return re.search(rf"(\b1|\+1|\{{n\}}) (\w+ )?{noun}\b", text) is not None


@pytest.mark.parametrize("key", ["Ctrl+O", "PgDn", "F1"])
def test_keys_are_the_same_in_every_language(key: str) -> None:
    from dupeviewer.gui import keymap

    assert keymap.same(key.replace("PgDn", "PgDown")) in (key, "PgDown")


# Speaking


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    languages.speak(qapp, "de")
    yield
    languages.speak(qapp, languages.SOURCE)
    QLocale.setDefault(before)


@pytest.mark.usefixtures("german")
def test_counts_have_the_plurals_of_the_language() -> None:
    assert words.photo_count(1) == "1 Foto"
    assert words.photo_count(1234) == "1.234 Fotos"
    assert words.trash() == "Papierkorb"


@pytest.mark.parametrize(
    ("system", "spoken"),
    [("de_AT", "de"), ("es_MX", "es"), ("en_GB", "en"), ("ja_JP", "en"), ("C", "en")],
)
def test_the_systems_language_is_spoken_where_there_is_one(
    qapp: QApplication, system: str, spoken: str
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(system))
    try:
        assert languages.speak(qapp, "") == spoken
    finally:
        languages.speak(qapp, languages.SOURCE)
        QLocale.setDefault(before)


def test_the_language_that_was_chosen_is_spoken_from_the_next_start_on(
    qapp: QApplication, qtbot: QtBot
) -> None:
    before = QLocale()
    Preferences(QSettings(application.NAME, application.NAME)).language = "es"
    try:
        _, window = application.build(["dupeviewer"])
        qtbot.addWidget(window)
        titles = [action.text() for action in window.menuBar().actions()]
        window.close()
    finally:
        languages.speak(qapp, languages.SOURCE)
        QLocale.setDefault(before)

    assert titles[:2] == ["&Archivo", "&Editar"]


# Fitting


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[None]:
    """Words that are longer by two fifths than in English, which hardly any language has."""
    translator = Longer(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    translator.deleteLater()


@pytest.fixture
def large(qapp: QApplication, preferences: Preferences) -> Iterator[None]:
    installed = Theme(qapp, preferences)
    preferences.text_size = TEXT_SIZES[-1]
    yield
    preferences.text_size = TEXT_SIZES[0]
    installed.deleteLater()


def clipped(top: QWidget) -> list[str]:
    """Buttons, and labels of one line, that have less room than their text takes."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    shown: list[Button | QLabel] = [*top.findChildren(Button), *top.findChildren(QLabel)]
    return [
        f"{type(each).__name__} {each.text()!r}: {each.width()} < {each.sizeHint().width()}"
        for each in shown
        if each.isVisible()
        and each.text()
        and not isinstance(each, PathLabel | Ribbon)
        and not (isinstance(each, QLabel) and (each.wordWrap() or not _is_one_line(each)))
        and each.width() < each.sizeHint().width() - 1
    ]


def _is_one_line(label: QLabel) -> bool:
    ignored = label.sizePolicy().horizontalPolicy() is label.sizePolicy().Policy.Ignored
    return not ignored and "…" not in label.text()[-1:]


def screens(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    window.resize(1280, 800)
    yield "start", window
    window.folders.add([str(ROOT)])
    window._start.chosen.more.button.click()
    yield "options", window
    window.show_problems()
    yield "problems", window
    window.rooms.session.reset_clusters([pair(1), pair(2, Kind.EXACT), pair(3)])
    window.show_review()
    yield "review", window
    yield from small_review(window)
    window.rooms.session.accept(0)
    window.review_and_trash()
    sheet = window.findChild(QDialog, "trashSheet")
    assert sheet is not None
    yield "trash sheet", sheet
    sheet.reject()
    window.rooms.assistance.show_settings()
    settings = window.findChild(QDialog, "settingsDialog")
    assert settings is not None
    for row in range(6):
        settings.list.setCurrentRow(row)  # type: ignore[attr-defined]  # SettingsDialog
        yield f"settings {row}", settings
        assert overflowing(settings) == []
    settings.close()


def overflowing(dialog: QDialog) -> list[str]:
    """Pages on view that are wider than their room, so that their end is out of sight."""
    areas = [each for each in dialog.findChildren(QScrollArea) if each.isVisible()]
    inside = [(each.widget(), each.viewport()) for each in areas if each.widget() is not None]
    return [
        f"{type(page).__name__}: {page.width()} > {room.width()}"
        for page, room in inside
        if page.width() > room.width()
    ]


def small_review(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """List and group by themselves, as in the smallest window there is."""
    session, group = window.rooms.session, window.rooms.group
    window.resize(window.minimumSize())
    several = [photo(f"/photos/{n}.jpg", width=1600 - n) for n in range(5)]
    session.reset_clusters([cluster(several), pair(1), pair(2)])
    window.rooms.results.list_view.selectAll()
    window.rooms.results.filter_bar.choose(Filter(unclear=True, protected=True, text="no such"))
    yield "filters, small", window
    window.rooms.results.clear_filters()
    window.rooms.results.list_view.selectAll()
    yield "list, small", window
    window.review.show_row(0, is_open=True)
    yield "five photos, small", window
    window.review.show_row(1, is_open=True)
    for number in (1, 2):
        group.focus_photo(number)
        group.trash_photo()
    yield "last copy, small", window
    session.take_review(Review())
    window.resize(1280, 800)
    session.reset_clusters([pair(1), pair(2, Kind.EXACT), pair(3)])


@pytest.mark.usefixtures("german")
def test_a10_german_fits_on_the_screens(window: MainWindow) -> None:
    found = {name: clipped(screen) for name, screen in screens(window)}

    assert {name: texts for name, texts in found.items() if texts} == {}


@pytest.mark.usefixtures("longer")
def test_a10_words_longer_by_two_fifths_fit_on_the_screens(window: MainWindow) -> None:
    found = {name: clipped(screen) for name, screen in screens(window)}

    assert {name: texts for name, texts in found.items() if texts} == {}


@pytest.mark.usefixtures("mirrored")
def test_a10_mirrored_screens_clip_nothing(window: MainWindow) -> None:
    found = {name: clipped(screen) for name, screen in screens(window)}

    assert {name: texts for name, texts in found.items() if texts} == {}


@pytest.mark.usefixtures("large")
def test_a10_larger_text_fits_on_the_screens(window: MainWindow) -> None:
    found = {name: clipped(screen) for name, screen in screens(window)}

    assert {name: texts for name, texts in found.items() if texts} == {}

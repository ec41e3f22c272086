"""Which languages the window speaks, and giving one of them to the application.

Knows the compiled translations and Qt's own; what is said in them is in resources/i18n.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QObject,
    QTimer,
    QTranslator,
    Signal,
)

from dupeviewer.gui.preferences import Preferences

NAMES = {"de": "Deutsch", "en": "English", "es": "Español"}
SOURCE = "en"

_OURS = "dupeviewerTranslator"


class Voice(QObject):
    """Speaks as the user wishes; after another wish, `changed` asks for all to be said anew."""

    changed = Signal()

    def __init__(self, app: QCoreApplication, preferences: Preferences) -> None:
        super().__init__(app)
        self._app = app
        self._preferences = preferences
        self._system = QLocale()
        preferences.changed.connect(self._on_preference)
        speak(app, preferences.language)

    def _on_preference(self, name: str) -> None:
        if name == "language":
            QTimer.singleShot(0, self, self._speak)  # the box with the choice is still busy

    def _speak(self) -> None:
        QLocale.setDefault(self._system)
        speak(self._app, self._preferences.language)
        self.changed.emit()


def speak(app: QCoreApplication, wish: str) -> str:
    """Let everything made from now on speak the language of this code; "" is the system's.

    Gives the code of the language that is spoken. Numbers and dates follow the wish, else the
    system, also where that has no translation.
    """
    locale = QLocale(wish) if wish else QLocale()
    if locale.language() is QLocale.Language.C:
        locale = QLocale(SOURCE)
    QLocale.setDefault(locale)
    for before in app.findChildren(QTranslator, _OURS):
        app.removeTranslator(before)
        before.deleteLater()
    code = next((code for code in map(_code, locale.uiLanguages()) if code in NAMES), SOURCE)
    _load(app, f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    if code != SOURCE:
        _load(app, f"dupeviewer_{code}", str(Path(__file__).parent / "assets" / "i18n"))
    return code


def _code(language: str) -> str:
    return language.replace("_", "-").split("-")[0]


def _load(app: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    translator.setObjectName(_OURS)
    if translator.load(name, folder):
        app.installTranslator(translator)

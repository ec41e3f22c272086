"""Renders states as others see them: `python -m tests.gui.screens_otherwise HOW FOLDER [WORDS]`.

HOW is mirrored, longer (words by two fifths), larger, contrast, plain or a language; states are
those of `screens_around` and `review_screens`, by a part of their name. QT_SCALE_FACTOR=2 doubles
all.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from dupeviewer.gui import languages
from dupeviewer.gui.preferences import TEXT_SIZES, Preferences, Scheme
from tests.gui import review_screens, screens_around
from tests.gui.review_screens import wait

SIZE = QSize(1024, 768)


class Pseudo(QTranslator):
    """A language that nobody speaks, in the place of English."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, _context: str, text: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        return self.say(text)

    def say(self, text: str) -> str:
        raise NotImplementedError


class Hebrew(Pseudo):
    """Its letters, which run from the right; keys and placeholders stay."""

    def say(self, text: str) -> str:
        label, gap, key = text.partition("  ")
        parts = re.split(r"(\{\w*\}|%n|&)", label)
        written = (
            part if number % 2 else re.sub(r"[A-Za-z]", lambda m: _letter(m[0]), part)
            for number, part in enumerate(parts)
        )
        return "".join(written) + gap + key


def _letter(latin: str) -> str:
    return chr(0x5D0 + (ord(latin.lower()) - ord("a")) % 27)


class Longer(Pseudo):
    """English with words that are longer by two fifths; keys and placeholders stay."""

    def say(self, text: str) -> str:
        label, gap, key = text.partition("  ")
        dots = "…" if label.endswith("…") else ""
        label = label.removesuffix("…")
        if not any(letter.isalpha() for letter in label):
            return text
        more = max(1, round(0.4 * len(label)))
        return f"{label} {'ēx' * (more // 2 + 1)}"[: len(label) + more] + dots + gap + key


def _mirror(app: QApplication, _preferences: Preferences) -> None:
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    app.installTranslator(Hebrew(app))


def _lengthen(app: QApplication, _preferences: Preferences) -> None:
    app.installTranslator(Longer(app))


def _enlarge(_app: QApplication, preferences: Preferences) -> None:
    preferences.text_size = TEXT_SIZES[-1]


def _contrast(_app: QApplication, preferences: Preferences) -> None:
    preferences.scheme = Scheme.CONTRAST


def _speak(language: str) -> Callable[[QApplication, Preferences], None]:
    def speak(app: QApplication, _preferences: Preferences) -> None:
        languages.speak(app, language)

    return speak


def _as_it_is(_app: QApplication, _preferences: Preferences) -> None:
    pass


WAYS: dict[str, Callable[[QApplication, Preferences], None]] = {
    "mirrored": _mirror,
    "longer": _lengthen,
    "larger": _enlarge,
    "contrast": _contrast,
    "plain": _as_it_is,
    **{code: _speak(code) for code in languages.NAMES},
}


def main(how: str, target: Path, wanted: Sequence[str]) -> None:
    target.mkdir(parents=True, exist_ok=True)
    with review_screens.window() as (window, library):
        app = QCoreApplication.instance()
        assert isinstance(app, QApplication)
        WAYS[how](app, window._preferences)
        wait()
        window.rebuild()
        window.show()
        wait(2000)
        around = screens_around.Tour(window, library)
        for name, bring in screens_around._chosen(wanted):
            window.resize(SIZE)
            try:
                widget = bring(around)
            except Exception as error:  # noqa: BLE001 - one state less is no reason to stop
                print(f"{name}: {error}")
                continue
            wait()
            (widget or window).grab().save(str(target / f"{how}-{name}.png"))
            around.clear()
        review = review_screens._Tour(window, library)
        for name, state in review_screens.STATES.items():
            if not wanted or any(word in name for word in wanted):
                window.resize(SIZE)
                state(review)
                wait()
                window.grab().save(str(target / f"{how}-review-{name}.png"))
                review.clear()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3:])

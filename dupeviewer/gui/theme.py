"""Colours, icons and type, for the scheme in force.

Knows which scheme that is and follows its change; where things are used is the screens' affair.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QByteArray, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontInfo,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from dupeviewer.gui.preferences import Preferences, Scheme
from dupeviewer.gui.tokens import DARK, LIGHT, Tokens, contrasting, from_system, mixed, palette_of

__all__ = [
    "DARK",
    "LIGHT",
    "FontRole",
    "Theme",
    "Tokens",
    "app_icon",
    "follow",
    "font",
    "icon",
    "is_dark",
    "is_high_contrast",
    "mirrored",
    "mixed",
    "moves",
    "tokens",
]

FontRole = Literal["caption", "body", "strong", "title", "display"]

_FONT_SCALE: dict[FontRole, float] = {
    "caption": 0.85,
    "body": 1.0,
    "strong": 1.0,
    "title": 1.3,
    "display": 1.8,
}


_ASSETS = Path(__file__).parent / "assets"
_CONTRAST = "highContrast"
_STILL = "reducedMotion"
"""Properties of the application that say that the user chose them."""


class Theme(QObject):
    """Gives the application its palette, and again whenever the system or the user changes it."""

    changed = Signal()

    def __init__(self, app: QApplication, preferences: Preferences) -> None:
        super().__init__(app)
        self._app = app
        self._preferences = preferences
        app.styleHints().colorSchemeChanged.connect(self.apply)
        preferences.schemeChanged.connect(self.apply)
        preferences.changed.connect(self._on_preference)
        self._system_font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._take_size()
        self._take_motion()
        self.apply()

    def apply(self) -> None:
        """Take up the scheme that the user chose, or the system's."""
        wants_contrast = self._preferences.scheme is Scheme.CONTRAST
        self._app.setProperty(_CONTRAST, wants_contrast)
        if wants_contrast:
            self._app.setPalette(contrasting())
        elif is_high_contrast():
            self._app.setPalette(QPalette())
        else:
            self._app.setPalette(palette_of(DARK if self._wants_dark() else LIGHT))
        self.changed.emit()

    def _on_preference(self, name: str) -> None:
        if name == "text_size":
            self._take_size()
        elif name == "reduces_motion":
            self._take_motion()

    def _take_size(self) -> None:
        """Text of another size everywhere: widgets with a font of their own grow with it."""
        size = _points(self._system_font) * self._preferences.text_size / 100
        ratio = size / _points(self._app.font())
        if ratio == 1:
            return
        own = Qt.WidgetAttribute.WA_SetFont
        scaled = [(w, w.font()) for w in self._app.allWidgets() if w.testAttribute(own)]
        font = QFont(self._system_font)
        font.setPointSizeF(size)
        self._app.setFont(font)
        for widget, before in scaled:
            before.setPointSizeF(_points(before) * ratio)
            widget.setFont(before)
        self.changed.emit()

    def _take_motion(self) -> None:
        reduced = self._preferences.reduces_motion
        self._app.setProperty(_STILL, reduced)
        for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo):
            self._app.setEffectEnabled(effect, not reduced)

    def _wants_dark(self) -> bool:
        match self._preferences.scheme:
            case Scheme.DARK:
                return True
            case Scheme.LIGHT:
                return False
            case Scheme.SYSTEM | Scheme.CONTRAST:
                return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark


def follow(dress: Callable[[], None]) -> None:
    """Dress a widget now, and whenever the colours change.

    For widgets with a stylesheet: they are told of no change of palette.
    """
    dress()
    app = QGuiApplication.instance()
    themes = [] if app is None else app.findChildren(Theme)
    for each in themes:
        each.changed.connect(dress)


def tokens() -> Tokens:
    """The colours of the scheme in force."""
    palette = QGuiApplication.palette()
    if is_high_contrast():
        return from_system(palette)
    return DARK if is_dark(palette) else LIGHT


def is_dark(palette: QPalette) -> bool:
    return palette.window().color().lightness() < 128


def is_high_contrast() -> bool:
    """Whether the user or the system asks for more contrast; Qt tells of the system since 6.10."""
    app = QGuiApplication.instance()
    if app is not None and app.property(_CONTRAST):
        return True
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def font(role: FontRole = "body") -> QFont:
    """The application's font at the size of the role, its figures of equal width if it has such."""
    result = QGuiApplication.font()
    result.setPointSizeF(_points(result) * _FONT_SCALE[role])
    if role not in ("caption", "body"):
        result.setWeight(QFont.Weight.DemiBold)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result


def moves() -> bool:
    """Whether things may move: neither the user nor the system asks for stillness."""
    app = QApplication.instance()
    if not isinstance(app, QApplication) or app.property(_STILL):
        return False
    from PySide6.QtWidgets import QStyle  # so much to load that the first screen does without

    return app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0


def mirrored(box: QRect, within: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Where a box stands that is placed for text running from the left."""
    if direction is Qt.LayoutDirection.LeftToRight:
        return box
    return box.translated(within.left() + within.right() - box.left() - box.right(), 0)


def _points(font: QFont) -> float:
    """The size in points, also of a font that is given in pixels."""
    return font.pointSizeF() if font.pointSizeF() > 0 else QFontInfo(font).pointSizeF()


def icon(name: str, color: QColor | None = None) -> QIcon:
    """The icon of that name, sharp at any size; without a colour it follows the text's."""
    return QIcon(_Glyph(name, color))


def app_icon() -> QIcon:
    """The program's own mark, in every size a desktop asks for."""
    result = QIcon()
    for picture in (_ASSETS / "app").iterdir():
        result.addFile(str(picture))
    return result


class _Glyph(QIconEngine):
    """Draws one vendored SVG in the colour asked for, or in the palette's at that moment."""

    def __init__(self, name: str, color: QColor | None) -> None:
        super().__init__()
        _svg(name)  # a name that does not exist is told at once
        self._name = name
        self._color = color

    def clone(self) -> QIconEngine:
        return _Glyph(self._name, self._color)

    def key(self) -> str:
        return f"lucide:{self._name}"

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(rect).center())
        QSvgRenderer(QByteArray(_recoloured(self._name, self._ink(mode)))).render(painter, box)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture

    def _ink(self, mode: QIcon.Mode) -> str:
        if mode is QIcon.Mode.Disabled:
            return tokens().outline.name()
        if self._color is not None:
            return self._color.name()
        if mode is QIcon.Mode.Selected:
            return QGuiApplication.palette().highlightedText().color().name()
        return tokens().text.name()


@lru_cache(maxsize=256)
def _svg(name: str) -> str:
    return (_ASSETS / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _recoloured(name: str, ink: str) -> bytes:
    return _svg(name).replace("currentColor", ink).encode()

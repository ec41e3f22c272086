"""Colours, icons and type: the tokens of the design, for the scheme in force.

Knows how things look in light, dark and high contrast; where they are used is the screens' affair.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colour roles; a tint lies under text or under its own colour, never over a photo."""

    text: QColor
    text2: QColor
    outline: QColor
    line: QColor  # hairlines between things, decoration only
    surface: QColor
    window: QColor
    well: QColor  # around photos
    keep: QColor
    keep_tint: QColor
    trash: QColor
    trash_tint: QColor
    protected: QColor
    protected_tint: QColor
    warning: QColor
    warning_tint: QColor
    accent: QColor
    accent_tint: QColor
    on_solid: QColor  # labels on a ground of keep, trash, protected, warning or accent


LIGHT = Tokens(
    text=QColor("#1B1F24"),
    text2=QColor("#59636E"),
    outline=QColor("#818B98"),
    line=QColor("#D8DEE4"),
    surface=QColor("#FFFFFF"),
    window=QColor("#F6F7F9"),
    well=QColor("#E4E7EB"),
    keep=QColor("#0B6E4F"),
    keep_tint=QColor("#DDF3EA"),
    trash=QColor("#B3400F"),
    trash_tint=QColor("#FCE9DF"),
    protected=QColor("#3D4650"),
    protected_tint=QColor("#E3E7EC"),
    warning=QColor("#8A5A00"),
    warning_tint=QColor("#FFF3D1"),
    accent=QColor("#0A5FB4"),
    accent_tint=QColor("#E1EEFB"),
    on_solid=QColor("#FFFFFF"),
)

DARK = Tokens(
    text=QColor("#E8EBEF"),
    text2=QColor("#A7B0BB"),
    outline=QColor("#737D8A"),
    line=QColor("#343B44"),
    surface=QColor("#1F2328"),
    window=QColor("#16191D"),
    well=QColor("#101316"),
    keep=QColor("#4CC9A0"),
    keep_tint=QColor("#12352A"),
    trash=QColor("#FF9566"),
    trash_tint=QColor("#40200F"),
    protected=QColor("#C4CBD4"),
    protected_tint=QColor("#343B44"),
    warning=QColor("#F2C14E"),
    warning_tint=QColor("#3A2E0E"),
    accent=QColor("#6CB6FF"),
    accent_tint=QColor("#12304D"),
    on_solid=QColor("#101214"),
)


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
            self._app.setPalette(_contrasting())
        elif is_high_contrast():
            self._app.setPalette(QPalette())
        else:
            self._app.setPalette(_palette(DARK if self._wants_dark() else LIGHT))
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
        return _from_system(palette)
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


def _palette(t: Tokens) -> QPalette:
    palette = QPalette(t.surface, t.window)
    role = QPalette.ColorRole
    colours = {
        role.Window: t.window,
        role.WindowText: t.text,
        role.Base: t.surface,
        role.AlternateBase: t.window,
        role.Text: t.text,
        role.PlaceholderText: t.text2,
        role.Button: t.surface,
        role.ButtonText: t.text,
        role.BrightText: t.on_solid,
        role.ToolTipBase: t.surface,
        role.ToolTipText: t.text,
        role.Highlight: t.accent,
        role.HighlightedText: t.on_solid,
        role.Link: t.accent,
        role.LinkVisited: t.accent,
        role.Accent: t.accent,
        role.Light: t.surface,
        role.Midlight: t.line,
        role.Mid: t.outline,
        role.Dark: t.outline,
        role.Shadow: t.text2,
    }
    for of, colour in colours.items():
        palette.setColor(of, colour)
    for of in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, of, t.outline)
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, t.line)
    return palette


def _contrasting() -> QPalette:
    """White on black, with yellow for what is chosen."""
    black, white, yellow = QColor("#000000"), QColor("#FFFFFF"), QColor("#FFE000")
    palette = QPalette(black, black)
    role = QPalette.ColorRole
    for of in (role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.PlaceholderText):
        palette.setColor(of, white)
    for of in (role.Base, role.AlternateBase, role.ToolTipBase, role.HighlightedText):
        palette.setColor(of, black)
    for of in (role.Highlight, role.Link, role.LinkVisited, role.Accent):
        palette.setColor(of, yellow)
    for of in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, of, QColor("#ABABAB"))
    for of in (role.Light, role.Midlight, role.Mid, role.Dark, role.Shadow):
        palette.setColor(of, white)
    return palette


def _from_system(palette: QPalette) -> Tokens:
    """High contrast: the system's own text and highlight, no tints."""
    text, window = palette.windowText().color(), palette.window().color()
    surface, accent = palette.base().color(), palette.highlight().color()
    faint = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    return Tokens(
        text=text,
        text2=text,
        outline=faint,
        line=faint,
        surface=surface,
        window=window,
        well=surface,
        keep=text,
        keep_tint=surface,
        trash=text,
        trash_tint=surface,
        protected=text,
        protected_tint=surface,
        warning=text,
        warning_tint=surface,
        accent=accent,
        accent_tint=surface,
        on_solid=palette.highlightedText().color(),
    )

"""The colours of the design: the tokens for light and dark, and palettes made of them.

Knows values only; which of them are in force is the theme's affair.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette


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


def palette_of(t: Tokens) -> QPalette:
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


def contrasting() -> QPalette:
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


def from_system(palette: QPalette) -> Tokens:
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
        accent_tint=mixed(surface, accent, 0.4),  # what is selected must be seen
        on_solid=palette.highlightedText().color(),
    )


def mixed(colour: QColor, other: QColor, share: float) -> QColor:
    """The first, with a share of the other."""

    def between(a: int, b: int) -> int:
        return round(a + (b - a) * share)

    return QColor(
        between(colour.red(), other.red()),
        between(colour.green(), other.green()),
        between(colour.blue(), other.blue()),
    )

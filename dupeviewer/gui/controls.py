"""The few controls the platform does not have: calm buttons, cards, elided paths, empty states.

Each takes its colours from the theme and follows it live; none knows what it is used for.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dupeviewer.gui import theme
from dupeviewer.gui.theme import FontRole, Tokens

_RADIUS = 6


class ButtonRole(Enum):
    """How much a button asks to be pressed."""

    PRIMARY = "primary"
    PLAIN = "plain"
    QUIET = "quiet"
    TRASH = "trash"


class Button(QPushButton):
    """A flat, rounded push button; the icon is named, and inked to fit the role."""

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        role: ButtonRole = ButtonRole.PLAIN,
        icon: str | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._role = role
        self._icon = icon
        self.setIconSize(QSize(16, 16))
        self.setMinimumHeight(32)
        self._dress()

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        tokens = theme.tokens()
        sheet = _sheet(self._role, tokens)
        if sheet == self.styleSheet() and self._icon is None:
            return
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
        if self._icon is not None:
            self.setIcon(theme.icon(self._icon, _ink(self._role, tokens)))


def _ink(role: ButtonRole, tokens: Tokens) -> QColor:
    match role:
        case ButtonRole.PRIMARY | ButtonRole.TRASH:
            return tokens.on_solid
        case ButtonRole.QUIET:
            return tokens.accent
        case ButtonRole.PLAIN:
            return tokens.text


def _sheet(role: ButtonRole, t: Tokens) -> str:
    ink = _ink(role, t).name()
    match role:
        case ButtonRole.PRIMARY | ButtonRole.TRASH:
            solid = t.accent if role is ButtonRole.PRIMARY else t.trash
            ground, edge, hover = solid.name(), solid.name(), _towards(solid, t.text, 0.14)
            focus, weight = t.text.name(), "600"
        case ButtonRole.PLAIN:
            ground, edge, hover = t.surface.name(), t.outline.name(), t.accent_tint.name()
            focus, weight = t.accent.name(), "400"
        case ButtonRole.QUIET:
            ground, edge, hover = "transparent", "transparent", t.accent_tint.name()
            focus, weight = t.accent.name(), "400"
    side = 9 if role is ButtonRole.QUIET else 15
    return (
        f"QPushButton {{ background: {ground}; color: {ink}; border: 1px solid {edge};"
        f" border-radius: {_RADIUS}px; padding: 5px {side}px; font-weight: {weight}; }}"
        f"QPushButton:hover {{ background: {hover}; }}"
        f"QPushButton:pressed {{ background: {hover}; padding-top: 6px; padding-bottom: 4px; }}"
        f"QPushButton:focus {{ border: 2px solid {focus}; padding: 4px {side - 1}px; }}"
        f"QPushButton:checked {{ background: {t.protected_tint.name()};"
        f" color: {t.protected.name()}; border-color: {t.protected.name()}; }}"
        f"QPushButton:disabled {{ background: {t.window.name()}; color: {t.outline.name()};"
        f" border: 1px solid {t.line.name()}; }}"
    )


def _towards(colour: QColor, other: QColor, share: float) -> str:
    def mixed(a: int, b: int) -> int:
        return round(a + (b - a) * share)

    return QColor(
        mixed(colour.red(), other.red()),
        mixed(colour.green(), other.green()),
        mixed(colour.blue(), other.blue()),
    ).name()


class Card(QFrame):
    """A rounded surface with a hairline around it."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.line, 1))
        painter.setBrush(tokens.surface)
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


class Label(QLabel):
    """Plain text in one of the type roles; `quiet` text steps back in colour."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        role: FontRole = "body",
        quiet: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._quiet = quiet
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(role))
        self._ink()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._ink()

    def _ink(self) -> None:
        ink = theme.tokens().text2 if self._quiet else theme.tokens().text
        if self.palette().windowText().color() != ink:
            palette = self.palette()
            palette.setColor(palette.ColorRole.WindowText, ink)
            self.setPalette(palette)


class PathLabel(Label):
    """A path, elided in the middle; the whole of it is in the tooltip."""

    def __init__(
        self, parent: QWidget | None = None, *, role: FontRole = "body", quiet: bool = False
    ) -> None:
        super().__init__("", parent, role=role, quiet=quiet)
        self._path = ""
        self.setMinimumWidth(40)

    @property
    def path(self) -> str:
        return self._path

    def set_path(self, text: str, full: str) -> None:
        """Show `text` as far as there is room; `full` is what the tooltip and a reader say."""
        self._path = text
        self.setToolTip(f"<span>{_escaped(full)}</span>" if full else "")
        self.setAccessibleName(full)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(
            self.fontMetrics().horizontalAdvance(self._path) + 4, super().sizeHint().height()
        )

    def _elide(self) -> None:
        metrics = self.fontMetrics()
        self.setText(metrics.elidedText(self._path, Qt.TextElideMode.ElideMiddle, self.width()))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


class EmptyState(QWidget):
    """What a screen says when it has nothing to show: an icon, a title, a sentence, ways on."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = icon
        self._picture = QLabel(self)
        self.title = Label(parent=self, role="title")
        self.text = Label(parent=self, quiet=True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        for label in (self._picture, self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        self.text.setWordWrap(True)
        column.addSpacing(8)
        column.addLayout(self._buttons)
        column.addStretch(3)
        self._buttons.addStretch()
        self._buttons.addStretch()
        self._ink()

    def add_button(self, button: Button) -> None:
        self._buttons.insertWidget(self._buttons.count() - 1, button)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._ink()

    def _ink(self) -> None:
        icon = theme.icon(self._name, theme.tokens().text2)
        self._picture.setPixmap(icon.pixmap(QSize(48, 48), self.devicePixelRatioF()))

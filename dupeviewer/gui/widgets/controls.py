"""The few controls the platform does not have: calm buttons, cards, labels that know their room.

Each takes its colours from the theme and follows it live; none knows what it is used for.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Literal

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QWidget,
)

from dupeviewer.gui import theme
from dupeviewer.gui.theme import FontRole

_RADIUS = 6
_ICON = 16
_GAP = 8
_NATIVE = QKeySequence.SequenceFormat.NativeText
_SHORT_NAMES = {"PgDn": "PgDown", "Ctrl+←": "Ctrl+Left", "Ctrl+→": "Ctrl+Right"}


Checked = Literal["keep", "trash", "protected"]
"""The state that a button shows while it is checked, and whose colours it takes."""


class ButtonRole(Enum):
    """How much a button asks to be pressed."""

    PRIMARY = "primary"
    PLAIN = "plain"
    QUIET = "quiet"
    TRASH = "trash"


@dataclass(frozen=True, slots=True)
class _Dress:
    """The colours of one button in one state."""

    ground: QColor | None
    edge: QColor | None
    ink: QColor
    ring: QColor


TABLE_KEYS = "tableKeys"
"""The property of an action that holds the keys which the table gave it."""


class Button(QPushButton):
    """A flat, rounded push button, painted with the tokens so that it follows the scheme.

    The icon is named and inked to fit. In the text, what follows two spaces is a key: shown is
    the one that now stands for the action which has it in the table.
    """

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        role: ButtonRole = ButtonRole.PLAIN,
        icon: str | None = None,
        checked: Checked = "protected",
    ) -> None:
        super().__init__(text, parent)
        self._role = role
        self._checked = checked
        self._icon = icon
        self._tip: tuple[str, str] | None = None
        if role in (ButtonRole.PRIMARY, ButtonRole.TRASH):
            self.setFont(theme.font("strong"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMinimumHeight(32)

    def set_icon(self, icon: str | None) -> None:
        self._icon = icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = 8 if self._role is ButtonRole.QUIET else 14
        return QSize(self._content_width() + 2 * side, 32)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        dress = self._dress()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen if dress.edge is None else QPen(dress.edge, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush if dress.ground is None else dress.ground)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        if self.hasFocus():
            inset = 2.5 if dress.ring == dress.ink else 0.5
            painter.setPen(QPen(dress.ring, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
        self._paint_content(painter, dress.ink)

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        label, key = self._words()
        height = self.height() + (2 if self.isDown() else 0)
        left = (self.width() - self._content_width()) // 2
        painter.setPen(ink)
        painter.setFont(self.font())
        if self._icon is not None:
            box = QRect(left, (height - _ICON) // 2, _ICON, _ICON)
            theme.icon(self._icon, ink).paint(painter, self._mirrored(box))
            left += _ICON + (_GAP if label or key else 0)
        if label:
            width = self._advance(label)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
            painter.drawText(self._mirrored(QRect(left, 0, width + 2, height)), flags, label)
            left += width + _GAP
        if key:
            cap = self._mirrored(QRect(left, (height - 18) // 2, self._cap_width(key), 18))
            painter.setFont(theme.font("caption"))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
            ink.setAlphaF(0.45)
            painter.setPen(QPen(ink, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cap.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _mirrored(self, box: QRect) -> QRect:
        return theme.mirrored(box, self.rect(), self.layoutDirection())

    def _words(self) -> tuple[str, str]:
        label, _, key = self.text().partition("  ")
        return label, self._key_in_force(key) if key else ""

    def _key_in_force(self, key: str) -> str:
        """By the actions of the widgets around: they listen where the button stands."""
        listed = _SHORT_NAMES.get(key, key)
        widget: QWidget | None = self
        while widget is not None:
            for action in widget.actions():
                if listed in (action.property(TABLE_KEYS) or ()):
                    keys = action.shortcuts()
                    if QKeySequence(listed) in keys:
                        return key
                    return keys[0].toString(_NATIVE) if keys else ""
            widget = widget.parentWidget()
        return key

    def set_tip(self, text: str, key: str) -> None:
        """A tooltip, and in it what now stands for the action that has this key in the table."""
        self._tip = text, key
        shown = self._key_in_force(key)
        self.setToolTip(f"{text} ({shown})" if shown else text)

    def update_key(self) -> None:
        if self._tip is not None:
            self.set_tip(*self._tip)
        self.updateGeometry()
        self.update()

    def _advance(self, label: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, label).width()

    def _cap_width(self, key: str) -> int:
        return max(18, QFontMetrics(theme.font("caption")).horizontalAdvance(key) + 10)

    def _content_width(self) -> int:
        label, key = self._words()
        parts = [_ICON] if self._icon is not None else []
        if label:
            parts.append(self._advance(label))
        if key:
            parts.append(self._cap_width(key))
        return sum(parts) + _GAP * (len(parts) - 1)

    def _dress(self) -> _Dress:
        t = theme.tokens()
        if not self.isEnabled():
            edge = None if self._role is ButtonRole.QUIET else t.line
            return _Dress(None, edge, QColor(t.outline), t.accent)
        if self.isChecked() and self._role is ButtonRole.PLAIN:
            return _Dress(*_checked_colours(t, self._checked), t.accent)
        over = self.underMouse()
        match self._role:
            case ButtonRole.PRIMARY | ButtonRole.TRASH:
                solid = t.accent if self._role is ButtonRole.PRIMARY else t.trash
                ground = theme.mixed(solid, t.text, 0.14) if over else solid
                return _Dress(ground, None, QColor(t.on_solid), t.on_solid)
            case ButtonRole.PLAIN:
                ground = t.accent_tint if over else t.surface
                return _Dress(ground, t.outline, QColor(t.text), t.accent)
            case ButtonRole.QUIET:
                return _Dress(t.accent_tint if over else None, None, QColor(t.accent), t.accent)


def _checked_colours(t: theme.Tokens, state: Checked) -> tuple[QColor, QColor, QColor]:
    """Ground, edge and ink of a button that says what state a photo or folder is in."""
    match state:
        case "keep":
            return t.keep, t.keep, QColor(t.on_solid)
        case "trash":
            return t.trash, t.trash, QColor(t.on_solid)
        case "protected":
            return t.protected, t.protected, QColor(t.on_solid)


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

    def set_quiet(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._ink()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._ink()

    def _colour(self) -> QColor:
        return theme.tokens().text2 if self._quiet else theme.tokens().text

    def _ink(self) -> None:
        ink = self._colour()
        if self.palette().windowText().color() != ink:
            palette = self.palette()
            palette.setColor(palette.ColorRole.WindowText, ink)
            self.setPalette(palette)


class Ribbon(Label):
    """A sentence on a rounded ground of its own; the ground is a token's name."""

    def __init__(
        self, text: str, ground: str, parent: QWidget | None = None, *, ink: str = "text"
    ) -> None:
        self._colours = (ground, ink)
        super().__init__(text, parent)
        self.setContentsMargins(12, 8, 12, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(getattr(theme.tokens(), self._colours[0]))
        painter.drawRoundedRect(self.rect(), _RADIUS, _RADIUS)
        painter.end()
        super().paintEvent(event)

    def _colour(self) -> QColor:
        colour: QColor = getattr(theme.tokens(), self._colours[1])
        return colour


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


class Line(Label):
    """One line that is cut at its end where there is no room; the whole of it is in the tooltip."""

    def say(self, text: str) -> None:
        self.setText(text)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self._shown())

    def _shown(self) -> str:
        end = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.text(), end, self.width())

    def _fit(self) -> None:
        self.setToolTip("" if self._shown() == self.text() else self.text())

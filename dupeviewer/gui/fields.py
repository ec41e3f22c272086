"""Controls for the choices in the preferences: each shows one field, and sets it at once.

Knows how a choice is made; what it means is for whoever reads the preferences.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from dupeviewer.core.photos import formats
from dupeviewer.gui import theme
from dupeviewer.gui.choices import CheckBox
from dupeviewer.gui.controls import Button, ButtonRole, Label
from dupeviewer.gui.entries import plain_tip
from dupeviewer.gui.models import words
from dupeviewer.gui.preferences import Preferences

_KB = 1000


class LineEdit(QLineEdit):
    """With an outline that is seen in every scheme, as the ones below."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _outline(self)


class SearchBox(LineEdit):
    """With a magnifying glass, and a cross that clears it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self.setMinimumHeight(32)
        self._glass = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        theme.follow(self._ink)

    def _ink(self) -> None:
        self._glass.setIcon(theme.icon("search", theme.tokens().text2))


class Switch(CheckBox):
    """A field that is on or off."""

    def __init__(
        self, preferences: Preferences, name: str, text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._preferences = preferences
        self._name = name
        self.setObjectName(f"{name}Field")
        self._show(name)
        self.toggled.connect(self._set)
        preferences.changed.connect(self._show)

    def _set(self, value: bool) -> None:
        setattr(self._preferences, self._name, value)

    def _show(self, name: str) -> None:
        if name == self._name:
            self.setChecked(getattr(self._preferences, name))


class Choice(QComboBox):
    """A field with a handful of values, each with a text."""

    def __init__(
        self,
        preferences: Preferences,
        name: str,
        choices: Sequence[tuple[object, str]],
        spoken: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._name = name
        self._values = [value for value, _ in choices]
        self.setObjectName(f"{name}Field")
        self.setAccessibleName(spoken)
        self.setMinimumHeight(30)
        self.setMinimumWidth(160)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.addItems([text for _, text in choices])
        self._show(name)
        self.activated.connect(self._set)
        preferences.changed.connect(self._show)

    def choose(self, value: object) -> None:
        """As a person would."""
        self.setCurrentIndex(self._values.index(value))
        self._set(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _outline(self)

    def _set(self, index: int) -> None:
        setattr(self._preferences, self._name, self._values[index])

    def _show(self, name: str) -> None:
        if name == self._name:
            value = getattr(self._preferences, name)
            self.setCurrentIndex(self._values.index(value) if value in self._values else 0)


class LeastSize(QSpinBox):
    """The size below which pictures are passed over, in kilobytes; 0 reads as none."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.setObjectName("min_sizeField")
        self.setRange(0, 100_000)
        self.setSingleStep(50)
        self.setSuffix(self.tr(" KB"))
        self.setSpecialValueText(self.tr("Any size"))
        self.setAccessibleName(self.tr("Minimum size in kilobytes"))
        self.setMinimumHeight(30)
        self.setMinimumWidth(120)
        self._show("min_size")
        self.valueChanged.connect(self._set)
        preferences.changed.connect(self._show)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _outline(self)

    def _set(self, value: int) -> None:
        self._preferences.min_size = value * _KB

    def _show(self, name: str) -> None:
        if name == "min_size":
            self.setValue(self._preferences.min_size // _KB)


class Formats(QWidget):
    """A box to tick for each format; what is not ticked is not looked at."""

    def __init__(
        self, preferences: Preferences, parent: QWidget | None = None, *, columns: int = 5
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.setObjectName("ignored_formatsField")
        self.boxes: dict[str, CheckBox] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for start in range(0, len(formats.FORMATS), columns):
            row = QHBoxLayout()
            row.setSpacing(12)
            for each in formats.FORMATS[start : start + columns]:
                box = CheckBox(each.name, self)
                box.setToolTip(" ".join(each.suffixes))
                box.toggled.connect(self._set)
                self.boxes[each.name] = box
                row.addWidget(box)
            row.addStretch()
            rows.addLayout(row)
        self._show("ignored_formats")
        preferences.changed.connect(self._show)

    def _set(self) -> None:
        left_out = frozenset(name for name, box in self.boxes.items() if not box.isChecked())
        if len(left_out) == len(self.boxes):  # a scan of nothing is no scan
            self._show("ignored_formats")
            return
        self._preferences.ignored_formats = left_out

    def _show(self, name: str) -> None:
        if name == "ignored_formats":
            left_out = self._preferences.ignored_formats
            for format_, box in self.boxes.items():
                box.blockSignals(True)  # one change, not one for each box
                box.setChecked(format_ not in left_out)
                box.blockSignals(False)
                box.update()


class TypesBox(QMessageBox):
    """Which files are looked at, by name and suffix."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("typesBox")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(self.tr("File types"))
        self.setText(self.tr("DupeViewer looks at these types of photos:"))
        lines = (f"{each.name}:  {'  '.join(each.suffixes)}" for each in formats.FORMATS)
        self.setInformativeText("\n".join(lines))


class Entries(QWidget):
    """A field that is a list of texts: folders, or patterns typed in; in order where that counts.

    `addWanted` asks for another folder, which comes through `add`.
    """

    addWanted = Signal()

    def __init__(
        self,
        preferences: Preferences,
        name: str,
        spoken: str,
        parent: QWidget | None = None,
        *,
        ordered: bool = False,
        typed: str = "",
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._name = name
        self.setObjectName(f"{name}Field")
        self.list = QListWidget(self)
        self.list.setAccessibleName(spoken)
        self.list.setFixedHeight(96)
        theme.follow(self._dress)
        self.typed = LineEdit(self)
        self.typed.setMinimumHeight(32)
        self.typed.setPlaceholderText(typed)
        self.typed.setAccessibleName(typed)
        self.typed.setVisible(bool(typed))
        self.add_button = Button(self.tr("Add folder…"), self, icon="folder-plus")
        self.remove_button = Button(self.tr("Remove"), self, role=ButtonRole.QUIET, icon="x")
        self.up_button = Button("", self, role=ButtonRole.QUIET, icon="chevron-up")
        self.down_button = Button("", self, role=ButtonRole.QUIET, icon="chevron-down")
        for button, text in (
            (self.up_button, self.tr("Move up")),
            (self.down_button, self.tr("Move down")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.setVisible(ordered)
        if ordered:
            self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.list.model().rowsMoved.connect(self._take_order)
        self._lay_out()
        self._connect()
        self._show(name)

    def add(self, entry: str) -> None:
        """At the end; what is listed already is not listed twice."""
        if entry and entry not in self._entries():
            self._set((*self._entries(), entry))

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.typed, 1)
        below.addWidget(self.add_button)
        for button in (self.up_button, self.down_button, self.remove_button):
            below.addWidget(button)
        below.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.list)
        column.addLayout(below)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.addWanted)
        self.remove_button.clicked.connect(self._remove)
        self.up_button.clicked.connect(self._move_up)
        self.down_button.clicked.connect(self._move_down)
        self.typed.returnPressed.connect(self._add_typed)
        self.list.currentRowChanged.connect(self._enable)
        self._preferences.changed.connect(self._show)

    def _entries(self) -> tuple[str, ...]:
        entries: tuple[str, ...] = getattr(self._preferences, self._name)
        return entries

    def _set(self, entries: Iterable[str]) -> None:
        setattr(self._preferences, self._name, tuple(entries))

    def _show(self, name: str) -> None:
        if name != self._name:
            return
        row = self.list.currentRow()
        self.list.clear()
        self.list.addItems([words.folder(entry) for entry in self._entries()])
        for place, entry in enumerate(self._entries()):
            item = self.list.item(place)
            item.setToolTip(plain_tip(entry))
            item.setData(Qt.ItemDataRole.UserRole, entry)
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self._enable()

    def _dress(self) -> None:
        self.list.setStyleSheet(list_sheet())

    def _enable(self) -> None:
        row, count = self.list.currentRow(), self.list.count()
        self.remove_button.setEnabled(row >= 0)
        self.up_button.setEnabled(row > 0)
        self.down_button.setEnabled(0 <= row < count - 1)

    def _add_typed(self) -> None:
        self.add(self.typed.text().strip())
        self.typed.clear()

    def _remove(self) -> None:
        row = self.list.currentRow()
        self._set(entry for place, entry in enumerate(self._entries()) if place != row)

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        row, entries = self.list.currentRow(), list(self._entries())
        entries.insert(row + by, entries.pop(row))
        self.list.setCurrentRow(row + by)
        self._set(entries)

    def _take_order(self) -> None:
        """After a drag; the list is not made anew while it is being dragged in."""
        role = Qt.ItemDataRole.UserRole
        entries = tuple(str(self.list.item(n).data(role)) for n in range(self.list.count()))
        self._preferences.changed.disconnect(self._show)
        self._set(entries)
        self._preferences.changed.connect(self._show)
        self._enable()


def list_sheet() -> str:
    """Of a list within a rounded outline."""
    t = theme.tokens()
    return (
        f"QListWidget {{ background: {t.surface.name()}; color: {t.text.name()};"
        f" border: 1px solid {t.outline.name()}; border-radius: 6px; padding: 4px;"
        " outline: none; }"
        f"QListWidget:focus {{ border: 2px solid {t.accent.name()}; padding: 3px; }}"
        "QListWidget::item { padding: 4px 6px; border-radius: 4px; }"
        f"QListWidget::item:selected {{ background: {t.accent_tint.name()};"
        f" color: {t.accent.name()}; }}"
    )


def _outline(widget: QWidget) -> None:
    tokens = theme.tokens()
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    focused = widget.hasFocus()
    painter.setPen(QPen(tokens.accent if focused else tokens.outline, 2 if focused else 1))
    inset = 1 if focused else 0.5
    box = widget.rect().toRectF().adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(box, 3, 3)


def caption(text: str, parent: QWidget) -> Label:
    """A sentence under a field."""
    label = Label(text, parent, role="caption", quiet=True)
    label.setWordWrap(True)
    return label

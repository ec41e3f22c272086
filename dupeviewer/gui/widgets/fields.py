"""Controls for the choices in the preferences: each shows one field, and sets it at once.

Knows how a choice is made; what it means is for whoever reads the preferences.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QGridLayout,
    QMessageBox,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from dupeviewer.core.photos import formats
from dupeviewer.gui import theme
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.widgets.choices import CheckBox, Radio
from dupeviewer.gui.widgets.controls import Label
from dupeviewer.gui.widgets.inputs import ComboBox

_KB = 1000


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


class Choice(ComboBox):
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
        self.setMinimumWidth(160)
        self.addItems([text for _, text in choices])
        self._show(name)
        self.activated.connect(self._set)
        preferences.changed.connect(self._show)

    def choose(self, value: object) -> None:
        """As a person would."""
        self.setCurrentIndex(self._values.index(value))
        self._set(self.currentIndex())

    def _set(self, index: int) -> None:
        setattr(self._preferences, self._name, self._values[index])

    def _show(self, name: str) -> None:
        if name == self._name:
            value = getattr(self._preferences, name)
            self.setCurrentIndex(self._values.index(value) if value in self._values else 0)


class Options(QWidget):
    """A field with two or three values, all of them in sight."""

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
        self.setObjectName(f"{name}Field")
        self.setAccessibleName(spoken)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.radios: dict[object, Radio] = {}
        for value, text in choices:
            self.radios[value] = radio = Radio(text, self)
            radio.toggled.connect(self._set)
            column.addWidget(radio, 0, Qt.AlignmentFlag.AlignLeft)
        self._show(name)
        preferences.changed.connect(self._show)

    def _set(self) -> None:
        for value, radio in self.radios.items():
            if radio.isChecked():
                setattr(self._preferences, self._name, value)

    def _show(self, name: str) -> None:
        if name == self._name:
            self.radios[getattr(self._preferences, name)].setChecked(True)


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
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(columns, 1)
        for place, each in enumerate(formats.FORMATS):
            box = CheckBox(each.name, self)
            box.setToolTip(" ".join(each.suffixes))
            box.toggled.connect(self._set)
            self.boxes[each.name] = box
            grid.addWidget(box, *divmod(place, columns))
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


def _outline(widget: QWidget) -> None:
    """Around a box, seen in every scheme."""
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

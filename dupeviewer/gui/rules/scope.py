"""Which groups the rules are asked of: those on screen or those selected, and of which kinds.

Knows the rows and the boxes; what is done with them is the dialog's affair.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.gui.models import words
from dupeviewer.gui.widgets.choices import CheckBox, Radio
from dupeviewer.gui.widgets.controls import Label

_NAME_WIDTH = 64


class Groups(Protocol):
    """Which groups are on screen, and which of these are selected, by row."""

    def shown_rows(self) -> list[int]: ...
    def selected_rows(self) -> list[int]: ...


class Scope(QWidget):
    """Two lines; where several groups are selected, it begins with these."""

    changed = Signal()

    def __init__(self, groups: Groups, parent: QWidget) -> None:
        super().__init__(parent)
        self._groups = groups
        shown, selected = len(groups.shown_rows()), len(groups.selected_rows())
        self._all = Radio(self.tr("the {n} groups shown").format(n=words.number(shown)), self)
        if shown == 1:
            self._all.setText(self.tr("the 1 group shown"))
        self._some = Radio(self.tr("{n} selected groups").format(n=words.number(selected)), self)
        if selected == 1:
            self._some.setText(self.tr("1 selected group"))
        self._some.setEnabled(selected > 1)
        (self._some if selected > 1 else self._all).setChecked(True)
        self._kinds = {kind: CheckBox(words.kind(kind), self) for kind in Kind}
        for kind, box in self._kinds.items():
            box.setObjectName(f"rulesKind-{kind.word}")
            box.setToolTip(words.kind_meaning(kind))
        self._lay_out()
        for toggle in (self._all, *self._kinds.values()):
            toggle.toggled.connect(self.changed)

    @property
    def rows(self) -> Sequence[int]:
        return self._groups.selected_rows() if self._some.isChecked() else self._groups.shown_rows()

    @property
    def kinds(self) -> frozenset[Kind]:
        return frozenset(kind for kind, box in self._kinds.items() if box.isChecked())

    def tick(self, kinds: Collection[Kind]) -> None:
        """Tick these and only these, without a word."""
        for kind, box in self._kinds.items():
            box.blockSignals(True)
            box.setChecked(kind in kinds)
            box.blockSignals(False)
            box.update()

    def _lay_out(self) -> None:
        scope = QButtonGroup(self)
        for radio in (self._all, self._some):
            scope.addButton(radio)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(line(self.tr("In:"), self, self._all, self._some))
        column.addLayout(line(self.tr("Kinds:"), self, *self._kinds.values()))


def line(name: str, parent: QWidget, *widgets: QWidget) -> QHBoxLayout:
    """Widgets side by side, with a name before them."""
    label = Label(name, parent, role="strong")
    label.setMinimumWidth(_NAME_WIDTH)
    row = QHBoxLayout()
    row.setSpacing(12)
    for widget in (label, *widgets):
        row.addWidget(widget)
    row.addStretch(1)
    return row

"""The buttons in the headers of sections: what can be done with all groups of a kind.

Exact copies are marked after one question; all others lead to the rules, where similar shots are
left unless they are ticked.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.gui.background.bulk import Bulk
from dupeviewer.gui.models.groups import GroupsModel
from dupeviewer.gui.results.extra import ExtraCopiesSheet
from dupeviewer.gui.results.list import GroupList
from dupeviewer.gui.results.tile import PAD
from dupeviewer.gui.widgets.controls import Button

SIDE = 16


class SectionButtons(QObject):
    """Real buttons upon painted headers, so that keys and readers find them."""

    rulesWanted = Signal(object)  # the kind of group

    def __init__(self, model: GroupsModel, view: GroupList, bulk: Bulk, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._view = view
        self._bulk = bulk

    def refresh(self) -> None:
        """After the entries changed at large: put the buttons where the headers are now."""
        for kind in Kind:
            index = self._model.header_index(kind)
            if index.isValid() and self._view.indexWidget(index) is None:
                button = self._extra_button() if kind is Kind.EXACT else self._rules_button(kind)
                self._view.setIndexWidget(index, self._holder(button))

    def _extra_button(self) -> Button:
        tip = self.tr("Marks the extra copies shown here. Nothing moves yet.")
        name = "markExtraCopiesButton"
        button = self._button(self.tr("Mark extra copies…"), name, tip, "copy-check")
        button.clicked.connect(self.ask_extra_copies)
        return button

    def _rules_button(self, kind: Kind) -> Button:
        tip = self.tr("Decides many groups by your rules. Nothing moves yet.")
        name = f"markWithRules-{kind.word}"
        button = self._button(self.tr("Mark with rules…"), name, tip, "list-checks")
        button.setProperty("kind", int(kind))
        button.clicked.connect(self._want_rules)
        return button

    def _want_rules(self) -> None:
        self.rulesWanted.emit(Kind(self.sender().property("kind")))

    def _button(self, text: str, name: str, tip: str, icon: str) -> Button:
        button = Button(text, self._view, icon=icon)
        button.setObjectName(name)
        button.setToolTip(tip)
        return button

    def _holder(self, button: Button) -> QWidget:
        holder = QWidget(self._view)
        row = QHBoxLayout(holder)
        is_grid = self._view.is_grid
        if is_grid:  # below the name and the subtotal
            row.setContentsMargins(PAD, 108, PAD, 0)
            row.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        else:
            row.setContentsMargins(SIDE, 24, SIDE, 8)
            row.addStretch()
            row.addWidget(button)
        return holder

    def ask_extra_copies(self) -> None:
        """Say what would be marked, and mark it where the user says so."""
        rows = self._model.rows_in(Kind.EXACT)
        if rows:
            groups, extra, size = self._model.extra_in(rows)
            sheet = ExtraCopiesSheet(groups, extra, size, self._view)
            sheet.accepted.connect(self.mark_extra_copies)
            sheet.open()

    def mark_extra_copies(self) -> None:
        """Mark as suggested in the exact groups that are shown, as one step for undo."""
        self._bulk.accept(self._model.rows_in(Kind.EXACT))

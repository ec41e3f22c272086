"""The buttons in the headers of sections: what can be done with all groups of a kind.

Exact copies are marked at once, suggestions for the same picture after a look at their number.
All others lead to the rules, where similar shots are left unless they are ticked.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QWidget

from dupeviewer.core.likeness.cluster import Cluster, Kind
from dupeviewer.core.review.keeper import Suggestion
from dupeviewer.gui.bulk import Bulk
from dupeviewer.gui.controls import Button
from dupeviewer.gui.models import words
from dupeviewer.gui.models.groups import GroupsModel
from dupeviewer.gui.results.list import GroupList
from dupeviewer.gui.session import Session

SIDE = 16


class SectionButtons(QObject):
    """Real buttons upon painted headers, so that keys and readers find them."""

    rulesWanted = Signal(object)  # the kind of group

    def __init__(
        self, session: Session, model: GroupsModel, view: GroupList, bulk: Bulk, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model
        self._view = view
        self._bulk = bulk
        self._window = parent
        self._asked: list[int] = []
        bulk.judged.connect(self._confirm)

    def refresh(self) -> None:
        """After the entries changed at large: put the buttons where the headers are now."""
        for kind, text, name, tip, slot in (
            (
                Kind.EXACT,
                self.tr("Mark extra copies"),
                "markExtraCopiesButton",
                self.tr("Marks the extra copies shown here. Nothing moves yet."),
                self.mark_extra_copies,
            ),
            (
                Kind.SAME,
                self.tr("Accept suggestions…"),
                "acceptSuggestionsButton",
                self.tr("Says first in how many of the groups shown here. Nothing moves yet."),
                self.accept_suggestions,
            ),
        ):
            index = self._model.header_index(kind)
            if index.isValid() and self._view.indexWidget(index) is None:
                button = self._button(text, name, tip, "copy-check")
                button.clicked.connect(slot)
                rules = [] if kind is Kind.EXACT else [self._rules_button(kind)]
                self._view.setIndexWidget(index, self._holder(*rules, button))
        for kind in (Kind.EDITED, Kind.SIMILAR):
            index = self._model.header_index(kind)
            if index.isValid() and self._view.indexWidget(index) is None:
                self._view.setIndexWidget(index, self._holder(self._rules_button(kind)))

    def _rules_button(self, kind: Kind) -> Button:
        tip = self.tr("Decides many groups by your rules. Nothing moves yet.")
        name = f"markWithRules-{kind.word}"
        text = self.tr("Mark with rules…")
        button = self._button("" if kind is Kind.SAME else text, name, tip, "list-checks")
        if kind is Kind.SAME:  # beside a button with words there is room for an icon only
            button.setAccessibleName(text)
            button.setToolTip(text)
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

    def _holder(self, *buttons: Button) -> QWidget:
        holder = QWidget(self._view)
        row = QHBoxLayout(holder)
        is_grid = self._view.is_grid
        row.setContentsMargins(8 if is_grid else SIDE, 140 if is_grid else 24, SIDE, 8)
        if not is_grid:
            row.addStretch()
        for button in buttons:
            row.addWidget(button)
        return holder

    def mark_extra_copies(self) -> None:
        """Mark as suggested in the exact groups that are shown, as one step for undo."""
        self._bulk.accept(self._model.rows_in(Kind.EXACT))

    def accept_suggestions(self) -> None:
        """Look what is suggested for the same pictures that are shown, then ask."""
        if not self._bulk.is_busy:
            self._asked = self._model.rows_in(Kind.SAME)
            self._bulk.judge(self._asked)

    def _confirm(self) -> None:
        rows, self._asked = self._asked, []
        board = self._session.board
        rows = [row for row in rows if row < len(board.clusters) and board.has_verdict(row)]
        sure = [row for row in rows if isinstance(board.verdict(row), Suggestion)]
        if not rows:
            return
        box = QMessageBox(self._window)
        box.setObjectName("acceptSuggestionsBox")
        box.setWindowTitle(self.tr("Accept suggestions"))
        left = len(rows) - len(sure)
        box.setText(words.suggestion_count(len(sure)))
        hint = self.tr("Photos are only marked; nothing moves until you review.")
        box.setInformativeText(f"{words.left_count(left)} {hint}" if left else hint)
        cancel = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        if sure:
            accept = box.addButton(words.accept_count(len(sure)), QMessageBox.ButtonRole.AcceptRole)
            accept.setObjectName("confirmSuggestionsButton")
            clusters = [board.clusters[row] for row in sure]
            accept.clicked.connect(lambda: self._accept(sure, clusters))
        box.setDefaultButton(cancel)
        box.open()

    def _accept(self, rows: list[int], clusters: list[Cluster]) -> None:
        """Only in groups that are still those that were asked about."""
        now = self._session.clusters
        pairs = zip(rows, clusters, strict=True)
        self._bulk.accept([row for row, c in pairs if row < len(now) and now[row] is c])

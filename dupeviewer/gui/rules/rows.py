"""The rules as rows: on or off, in an order that buttons and keys change.

Knows the rows only; what the rules say of photos is asked elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from dupeviewer.core.review.rules import Rule
from dupeviewer.gui import theme
from dupeviewer.gui.models import words
from dupeviewer.gui.rules import wording
from dupeviewer.gui.widgets.choices import CheckBox
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Label

FIRST = (Rule.FOLDER, Rule.PIXELS, Rule.COMPRESSION, Rule.METADATA, Rule.OLDER)
"""The rows that are there even while they are off."""

_HEIGHT = 28


class RuleRows(QWidget):
    """The top rule wins; in a tie the next one decides."""

    changed = Signal()
    orderWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ruleRows")
        self._order: list[Rule] = []
        self._rows: dict[Rule, _Row] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._menu = QMenu(self)
        self._add = Button(self.tr("Add rule"), self, role=ButtonRole.QUIET, icon="chevron-down")
        self._add.setObjectName("addRuleButton")
        self._add.setFixedHeight(_HEIGHT)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._column)
        whole.addStretch(1)
        self._add.clicked.connect(self._show_menu)
        self._menu.triggered.connect(self._add_chosen)

    @property
    def adder(self) -> QWidget:
        """The button that adds a rule, to stand above the rows."""
        return self._add

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Those that are on, in their order."""
        return tuple(rule for rule in self._order if self._rows[rule].is_on)

    def set_rules(self, rules: Sequence[Rule]) -> None:
        """Turn on these and only these."""
        for row in self._rows.values():
            self._column.removeWidget(row)
            row.deleteLater()
        self._rows.clear()
        self._order = [*rules, *(rule for rule in FIRST if rule not in rules)]
        for rule in self._order:
            self._put(rule, is_on=rule in rules)
        self._renew()

    def note(self, rule: Rule, text: str) -> None:
        """A word behind a rule."""
        if rule in self._rows:
            self._rows[rule].note(text)

    def warn(self, rule: Rule, text: str) -> None:
        """A word behind a rule, that something is not as it should be."""
        if rule in self._rows:
            self._rows[rule].note(text, is_warning=True)

    def row(self, rule: Rule) -> QWidget:
        return self._rows[rule]

    def _put(self, rule: Rule, *, is_on: bool) -> None:
        row = _Row(rule, self, is_on=is_on)
        row.switched.connect(self.changed)
        row.moveWanted.connect(self._move)
        row.orderWanted.connect(self.orderWanted)
        self._rows[rule] = row
        self._column.addWidget(row)

    def _move(self, rule: Rule, by: int) -> None:
        place = self._order.index(rule)
        target = place + by
        if not 0 <= target < len(self._order):
            return
        self._order.insert(target, self._order.pop(place))
        self._column.removeWidget(self._rows[rule])
        self._column.insertWidget(target, self._rows[rule])
        self._renew()
        self.changed.emit()

    def _renew(self) -> None:
        last = len(self._order) - 1
        before: QWidget | None = None
        for place, rule in enumerate(self._order):
            row = self._rows[rule]
            row.number(place + 1, is_first=place == 0, is_last=place == last)
            if before is not None:
                QWidget.setTabOrder(before, row)
            before = row
        self._add.setVisible(len(self._order) < len(Rule))

    def _show_menu(self) -> None:
        self._menu.clear()
        for rule in Rule:
            if rule not in self._order:
                action = QAction(wording.rule(rule).replace("&", "&&"), self._menu)
                action.setData(rule)
                self._menu.addAction(action)
        self._menu.popup(self._add.mapToGlobal(self._add.rect().bottomLeft()))

    def _add_chosen(self, action: QAction) -> None:
        self.add(action.data())

    def add(self, rule: Rule) -> None:
        """Put a rule at the end and turn it on."""
        if rule not in self._order:
            self._order.append(rule)
            self._put(rule, is_on=True)
            self._renew()
            self._rows[rule].setFocus()
            self.changed.emit()


class _Box(CheckBox):
    """Alt with Up or Down moves the rule; without, they go from row to row."""

    moveWanted = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moveWanted.emit(by)
        else:
            super().keyPressEvent(event)


class _Row(QWidget):
    switched = Signal()
    moveWanted = Signal(object, int)
    orderWanted = Signal()

    def __init__(self, rule: Rule, parent: QWidget, *, is_on: bool) -> None:
        super().__init__(parent)
        self._rule = rule
        self._number = Label("", self, quiet=True)
        self._number.setFixedWidth(24)
        self._box = _Box(wording.rule(rule), self)
        self._box.setObjectName(f"rule-{rule.value}")
        self._box.setChecked(is_on)
        self._box.setToolTip(wording.rule_tip(rule))
        self._note = Label("", self, role="caption", quiet=True)
        self._alert = Label("", self)
        self._alert.hide()
        self._up = self._arrow("arrow-up", self.tr("Up (Alt+Up)"))
        self._down = self._arrow("arrow-down", self.tr("Down (Alt+Down)"))
        self.setFocusProxy(self._box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._number)
        row.addWidget(self._box)
        row.addWidget(self._alert)
        row.addWidget(self._note)
        row.addStretch(1)
        if rule is Rule.FOLDER:
            order = Button(self.tr("Edit order…"), self, role=ButtonRole.QUIET)
            order.setObjectName("folderOrderEditButton")
            order.setFixedHeight(_HEIGHT)
            order.clicked.connect(self.orderWanted)
            row.addWidget(order)
        row.addWidget(self._up)
        row.addWidget(self._down)
        self._box.toggled.connect(self.switched)
        self._box.moveWanted.connect(self._go)
        self._up.clicked.connect(self._go_up)
        self._down.clicked.connect(self._go_down)

    @property
    def is_on(self) -> bool:
        return self._box.isChecked()

    def note(self, text: str, *, is_warning: bool = False) -> None:
        self._note.setText(text)
        self._note.set_quiet(quiet=not is_warning)
        self._alert.setVisible(is_warning)
        if is_warning:
            icon = theme.icon("triangle-alert", theme.tokens().warning)
            self._alert.setPixmap(icon.pixmap(QSize(16, 16), self.devicePixelRatioF()))

    def number(self, place: int, *, is_first: bool, is_last: bool) -> None:
        self._number.setText(words.number(place))
        self._up.setEnabled(not is_first)
        self._down.setEnabled(not is_last)
        self._box.setAccessibleName(
            self.tr("Rule {n}: keep the photo that {rule}").format(
                n=words.number(place), rule=wording.rule(self._rule)
            )
        )

    def _arrow(self, icon: str, tip: str) -> Button:
        button = Button("", self, role=ButtonRole.QUIET, icon=icon)
        button.setFixedHeight(_HEIGHT)
        button.setToolTip(tip)
        button.setAccessibleName(f"{tip}: {wording.rule(self._rule)}")
        return button

    def _go(self, by: int) -> None:
        self.moveWanted.emit(self._rule, by)

    def _go_up(self) -> None:
        self._go(-1)

    def _go_down(self) -> None:
        self._go(1)

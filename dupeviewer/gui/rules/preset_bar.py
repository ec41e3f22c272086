"""The presets in a line: which one is chosen, saving the rules on screen, parting with a preset.

Knows names and what is stored under them; the rules themselves stand in the rows.
"""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QWidget

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.review.rules import Preset, Rule
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.rules import presets
from dupeviewer.gui.rules.scope import line
from dupeviewer.gui.widgets.controls import Button, ButtonRole
from dupeviewer.gui.widgets.inputs import ComboBox

_WIDTH = 220
_LONGEST_NAME = 60


class PresetBar(QWidget):
    """`chosen` is sent with the preset that the user takes."""

    chosen = Signal(object)
    saveWanted = Signal(str)

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._rules: tuple[Rule, ...] = ()
        self._known: list[Preset] = []
        self._list = ComboBox(self)
        self._list.setObjectName("rulesPresets")
        self._list.setAccessibleName(self.tr("Preset"))
        self._list.setFixedWidth(_WIDTH)
        self._save = Button(self.tr("Save these rules…"), self, role=ButtonRole.QUIET)
        self._save.setObjectName("saveRulesButton")
        self._remove = Button(self.tr("Remove this preset"), self, role=ButtonRole.QUIET)
        self._remove.setObjectName("removePresetButton")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(line(self.tr("Preset:"), self, self._list, self._save, self._remove))
        self._list.activated.connect(self._on_activated)
        self._save.clicked.connect(self._ask_for_name)
        self._remove.clicked.connect(self._forget)

    @property
    def name(self) -> str:
        """Of the preset whose rules are those on screen; empty where it is none."""
        return next((each.name for each in self._known if each.rules == self._rules), "")

    def show_rules(self, rules: tuple[Rule, ...]) -> None:
        """Show which preset has these rules, or that none has."""
        self._rules = rules
        own = presets.saved(self._preferences)
        self._known = [*presets.built_in(), *own]
        names = [preset.name for preset in self._known]
        if not self.name:
            names.append(self.tr("My own rules"))
        self._list.clear()
        self._list.addItems(names)
        self._list.setCurrentIndex(names.index(self.name) if self.name else len(names) - 1)
        self._remove.setVisible(self.name in [preset.name for preset in own])
        self._save.setVisible(not self.name and bool(rules))

    def save(self, name: str, kinds: Collection[Kind]) -> None:
        """Keep the rules on screen and these kinds under a name, without similar shots."""
        preset = Preset(name[:_LONGEST_NAME], self._rules, frozenset(kinds) - {Kind.SIMILAR})
        presets.save(self._preferences, preset)
        self.show_rules(self._rules)
        self._list.setFocus()

    def _on_activated(self, place: int) -> None:
        if place < len(self._known):
            self.chosen.emit(self._known[place])

    def _ask_for_name(self) -> None:
        question, text = self.tr("Name of the preset:"), ""
        while True:
            text, is_given = QInputDialog.getText(
                self, self.tr("Save these rules"), question, text=text
            )
            if not is_given or not text.strip():
                return
            if text.strip() not in [preset.name for preset in presets.built_in()]:
                self.saveWanted.emit(text.strip())
                return
            question = self.tr("A preset of this name comes with the program. Another name:")

    def _forget(self) -> None:
        presets.forget(self._preferences, self.name)
        self.show_rules(self._rules)
        self._list.setFocus()

"""The rules assistant: which groups, which rules, and what they would do, worked out as you edit.

Asks the preview and shows its answer; only the button at the end marks, and nothing moves.
"""

from __future__ import annotations

import os
import random
from collections.abc import Collection
from typing import Protocol

from PySide6.QtCore import Qt, QThreadPool, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QInputDialog,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.review import spotcheck
from dupeviewer.core.review.rules import Outcome, Preset, Rule, RuleSet, Tally
from dupeviewer.core.review.spotcheck import Hand
from dupeviewer.gui.applying import Applying, Changed
from dupeviewer.gui.choices import CheckBox, Radio
from dupeviewer.gui.controls import Button, ButtonRole, Card, Label
from dupeviewer.gui.jobs import JobRunner
from dupeviewer.gui.models import words
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.rules import presets, wording
from dupeviewer.gui.rules.left import LeftDialog, left_for_you
from dupeviewer.gui.rules.order import FolderOrderDialog, folders_of
from dupeviewer.gui.rules.panel import PreviewPanel
from dupeviewer.gui.rules.picked import Picked
from dupeviewer.gui.rules.preview import Preview, Question
from dupeviewer.gui.rules.rows import RuleRows
from dupeviewer.gui.rules.spotcheck import SpotCheckDialog
from dupeviewer.gui.session import Session
from dupeviewer.gui.thumbnails import Thumbnails

COPIES = frozenset({Kind.EXACT, Kind.SAME})
WIDTH, HEIGHT = 900, 720
_ROOM_FOR_RULES = 128
DEALT_AT_ONCE = 2_000
"""Of more groups the least certain are looked for in the background."""


class Groups(Protocol):
    """Which groups are on screen, and which of these are selected, by row."""

    def shown_rows(self) -> list[int]: ...
    def selected_rows(self) -> list[int]: ...


class RulesDialog(QDialog):
    """Answers to every change; `marked` says what was done, in one sentence."""

    marked = Signal(str)
    applied = Signal(str, object)  # the name of the preset, if it was one; Changed

    def __init__(
        self,
        session: Session,
        groups: Groups,
        thumbnails: Thumbnails,
        preferences: Preferences,
        pool: QThreadPool,
        parent: QWidget | None = None,
        *,
        kinds: frozenset[Kind] = COPIES,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rulesDialog")
        self.setWindowTitle(self.tr("Mark with rules"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._session = session
        self._groups = groups
        self._thumbnails = thumbnails
        self._preferences = preferences
        self._chance = random.Random()  # noqa: S311 - a sample, no secret
        self._preview = Preview(pool, self)
        self._applying = Applying(session, pool, self)
        self._dealing = JobRunner(pool, self)
        self._picked: Picked | None = None
        self._question: Question | None = None
        self._outcome: Outcome | None = None
        self._aside: frozenset[str] = frozenset()
        self._is_checked = False
        self._make_widgets()
        self._lay_out()
        self._choose(presets.built_in()[0], kinds - {Kind.SIMILAR})
        self._connect()
        self.resize(WIDTH, HEIGHT)
        self._ask()

    def done(self, result: int) -> None:
        self._preview.shutdown()
        self._applying.shutdown()
        self._dealing.shutdown()
        super().done(result)

    @property
    def outcome(self) -> Outcome | None:
        """What the button would do; None while it is worked out."""
        return self._outcome

    # Building

    def _make_widgets(self) -> None:
        shown = len(self._groups.shown_rows())
        selected = self._groups.selected_rows()
        self._all = Radio(self.tr("the {n} groups shown").format(n=words.number(shown)), self)
        if shown == 1:
            self._all.setText(self.tr("the 1 group shown"))
        self._some = Radio(
            self.tr("{n} selected groups").format(n=words.number(len(selected))), self
        )
        if len(selected) == 1:
            self._some.setText(self.tr("1 selected group"))
        self._some.setEnabled(len(selected) > 1)
        self._kinds = {kind: CheckBox(words.kind(kind), self) for kind in Kind}
        for kind, box in self._kinds.items():
            box.setObjectName(f"rulesKind-{kind.word}")
            box.setToolTip(words.kind_meaning(kind))
        self._presets = [self._preset_button(each) for each in self._known_presets()]
        self._save = Button(self.tr("Save these rules…"), self, role=ButtonRole.QUIET)
        self._save.setObjectName("saveRulesButton")
        self._rows = RuleRows(self)
        self._trash = Radio(self.tr("mark the others for Trash"), self)
        self._star = Radio(self.tr("only star the keeper"), self)
        self._also = CheckBox(self.tr("Also change groups I've decided"), self)
        self._also.setObjectName("rulesAlsoDecided")
        self._panel = PreviewPanel(self._thumbnails, self)
        self._cancel = Button(self.tr("Cancel"), self)
        self._cancel.setObjectName("rulesCancelButton")
        self._mark = Button(self.tr("Calculating…"), self, role=ButtonRole.PRIMARY)
        self._mark.setObjectName("rulesMarkButton")
        self._mark.setDefault(True)

    def _known_presets(self) -> tuple[Preset, ...]:
        return (*presets.built_in(), *presets.saved(self._preferences))

    def _preset_button(self, preset: Preset) -> Button:
        button = Button(preset.name.replace("&", "&&"), self, role=ButtonRole.QUIET)
        button.setProperty("preset", preset)
        button.clicked.connect(self._on_preset)
        return button

    def _lay_out(self) -> None:
        scope = QButtonGroup(self)
        then = QButtonGroup(self)
        for group, radios in ((scope, (self._all, self._some)), (then, (self._trash, self._star))):
            for radio in radios:
                group.addButton(radio)
        (self._some if self._some.isEnabled() else self._all).setChecked(True)
        self._trash.setChecked(True)
        self._preset_row = self._line(self.tr("Preset:"), *self._presets, self._save)
        rule_card = Card(self)
        inside = QVBoxLayout(rule_card)
        inside.setContentsMargins(16, 12, 16, 8)
        inside.setSpacing(4)
        title = Label(self.tr("Keep the photo that…"), rule_card, role="strong")
        hint = self.tr("The top rule wins. If it's a tie, the next rule decides.")
        inside.addLayout(self._beside(title, Label(hint, rule_card, quiet=True)))
        inside.addWidget(_scrolling(self._rows, rule_card), 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(Label(self.tr("Marks only. Nothing moves yet."), self, quiet=True), 1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._mark)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addLayout(self._line(self.tr("In:"), self._all, self._some))
        column.addLayout(self._line(self.tr("Kinds:"), *self._kinds.values()))
        column.addLayout(self._preset_row)
        column.addWidget(rule_card, 3)
        column.addLayout(self._line(self.tr("Then:"), self._trash, self._star, self._also))
        column.addWidget(self._panel, 2)
        column.addSpacing(4)
        column.addLayout(foot)

    def _line(self, name: str, *widgets: QWidget) -> QHBoxLayout:
        label = Label(name, self, role="strong")
        label.setMinimumWidth(64)
        return self._beside(label, *widgets)

    def _beside(self, *widgets: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        for box in (*self._kinds.values(), self._also, self._all, self._trash):
            box.toggled.connect(self._ask)
        self._rows.changed.connect(self._ask)
        self._rows.orderWanted.connect(self._edit_order)
        self._save.clicked.connect(self._save_preset)
        self._panel.leftWanted.connect(self._show_left)
        self._panel.checkWanted.connect(self._spot_check)
        self._preview.tallied.connect(self._on_tally)
        self._preview.answered.connect(self._on_answer)
        self._preview.failed.connect(self._panel.show_failure)
        self._dealing.succeeded.connect(self._show_hand)
        self._applying.applied.connect(self._on_applied)
        self._applying.failed.connect(self._panel.show_failure)
        self._session.clustersReset.connect(self._ask)
        self._session.reviewChanged.connect(self._ask)
        self._cancel.clicked.connect(self.reject)
        self._mark.clicked.connect(self._on_mark)

    # Presets and folders

    def _choose(self, preset: Preset, kinds: Collection[Kind]) -> None:
        for kind, box in self._kinds.items():
            box.blockSignals(True)
            box.setChecked(kind in kinds)
            box.blockSignals(False)
            box.update()
        self._rows.set_rules(preset.rules)

    def _on_preset(self) -> None:
        preset = self.sender().property("preset")
        self._choose(preset, preset.kinds)
        self._ask()

    def _preset_name(self) -> str:
        """Of the preset whose rules are those on screen."""
        known = (button.property("preset") for button in self._presets)
        return next((each.name for each in known if each.rules == self._rows.rules), "")

    def _save_preset(self) -> None:
        name, is_given = QInputDialog.getText(
            self, self.tr("Save these rules"), self.tr("Name of the preset:")
        )
        if is_given and name.strip():
            self.save_preset(name.strip())

    def save_preset(self, name: str) -> None:
        """Keep rules and kinds under a name, without similar shots."""
        preset = Preset(name, self._rows.rules, self._ticked() - {Kind.SIMILAR})
        presets.save(self._preferences, preset)
        known = [button.property("preset").name for button in self._presets]
        if name in known:
            self._presets[known.index(name)].setProperty("preset", preset)
            return
        button = self._preset_button(preset)
        self._preset_row.insertWidget(len(self._presets) + 1, button)
        self._presets.append(button)

    def _edit_order(self) -> None:
        counts = self._session.board.measures.photos_in_folders
        folders = folders_of(counts, self._preferences.folder_order)
        dialog = FolderOrderDialog(folders, self._session.protected, self)
        dialog.accepted.connect(self._take_order)
        dialog.open()

    def _take_order(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, FolderOrderDialog):
            self._preferences.folder_order = dialog.order
            self._ask()

    # The preview

    def _ticked(self) -> frozenset[Kind]:
        return frozenset(kind for kind, box in self._kinds.items() if box.isChecked())

    def _rule_set(self) -> RuleSet:
        return RuleSet(
            self._rows.rules,
            self._ticked(),
            self._preferences.folder_order,
            star_only=self._star.isChecked(),
            also_decided=self._also.isChecked(),
        )

    def _ask(self) -> None:
        """Work it out anew; until then nothing can be marked."""
        some = self._some.isChecked()
        rows = self._groups.selected_rows() if some else self._groups.shown_rows()
        clusters = self._session.board.clusters
        if self._picked is None or not self._picked.is_of(clusters, rows):
            self._picked = Picked(clusters.copy(), rows)
        self._outcome = None
        self._is_checked = False
        self._aside = frozenset()
        self._mark.setText(self.tr("Calculating…"))
        self._mark.setEnabled(False)
        self._panel.begin()
        self._note_folders()
        session = self._session
        self._preview.ask(
            Question(self._picked, self._rule_set(), session.review, session.protected)
        )

    def _note_folders(self) -> None:
        order = self._preferences.folder_order
        missing = sum(not os.path.isdir(folder) for folder in order)
        text = "" if order or self._session.protected else self.tr("no order given yet")
        if missing:
            text = self.tr("{n} folders not found").format(n=words.number(missing))
            text = self.tr("1 folder not found") if missing == 1 else text
        self._rows.note(Rule.FOLDER, text)

    def _on_tally(self, tally: Tally) -> None:
        self._panel.show_tally(tally)

    def _on_answer(self, question: Question, outcome: Outcome) -> None:
        self._question = question
        self._take(outcome)

    def _take(self, outcome: Outcome) -> None:
        self._outcome = outcome
        self._panel.show_outcome(outcome)
        self._mark.setText(wording.mark(outcome.tally, star_only=outcome.star_only))
        self._mark.setEnabled(bool(outcome.choices))

    # What follows

    def _show_left(self) -> None:
        if self._question is None or self._outcome is None:
            return
        LeftDialog(left_for_you(self._question.clusters, self._outcome.left), self).open()

    def _spot_check(self) -> None:
        """Deal, of very many groups in the background, and show the hand."""
        question, outcome, chance = self._question, self._outcome, self._chance
        if question is None or outcome is None or self._dealing.is_busy:
            return
        if len(outcome.choices) <= DEALT_AT_ONCE:
            self._show_hand((outcome, spotcheck.deal(question.clusters, outcome, chance)))
            return
        self._dealing.start(
            lambda _report: (outcome, spotcheck.deal(question.clusters, outcome, chance))
        )

    def _show_hand(self, dealt: tuple[Outcome, Hand]) -> None:
        outcome, hand = dealt
        if self._question is None or self._outcome is not outcome:
            return  # the rules are others by now
        clusters = self._question.clusters
        dialog = SpotCheckDialog(clusters, outcome, hand, self._thumbnails, self)
        dialog.leftOut.connect(self._leave_out)
        dialog.markWanted.connect(self._apply)
        dialog.open()

    def _leave_out(self, places: frozenset[int]) -> None:
        self._is_checked = True
        if self._outcome is not None and places:
            self._take(self._outcome.without(places))

    def _on_mark(self) -> None:
        """Mark; so many groups at once are worth a look at some of them before."""
        if self._outcome is None:
            return
        if len(self._outcome.choices) > spotcheck.WORTH_IT and not self._is_checked:
            self._spot_check()
        else:
            self._apply()

    def _apply(self) -> None:
        outcome = self._outcome
        if outcome is None or not outcome.choices:
            return
        self._mark.setText(self.tr("Marking…"))
        self._mark.setEnabled(False)
        self._session.reviewChanged.disconnect(self._ask)
        self._applying.apply(outcome.changes)

    def _on_applied(self, changed: Changed) -> None:
        self.applied.emit(self._preset_name(), changed)
        if self._outcome is not None:
            tally = self._outcome.tally
            self.marked.emit(wording.marked(tally, star_only=self._outcome.star_only))
        self.accept()


def _scrolling(widget: QWidget, parent: QWidget) -> QScrollArea:
    """Room for rows however small the screen is."""
    area = QScrollArea(parent)
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setMinimumHeight(_ROOM_FOR_RULES)
    area.viewport().setAutoFillBackground(False)
    widget.setAutoFillBackground(False)
    return area

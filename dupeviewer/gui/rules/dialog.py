"""The rules assistant: which groups, which rules, and what they would do, worked out as you edit.

Asks the preview and shows its answer; only the button at the end marks, and nothing moves.
"""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, QThreadPool, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.review import spotcheck
from dupeviewer.core.review.rules import Outcome, Preset, Rule, RuleSet
from dupeviewer.gui.background.applying import Applying, Changed
from dupeviewer.gui.models import words
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.rules import presets, wording
from dupeviewer.gui.rules.dealer import Dealer
from dupeviewer.gui.rules.left import LeftDialog, left_for_you
from dupeviewer.gui.rules.order import FolderOrderDialog
from dupeviewer.gui.rules.panel import PreviewPanel
from dupeviewer.gui.rules.preset_bar import PresetBar
from dupeviewer.gui.rules.preview import Answer, Preview, Question
from dupeviewer.gui.rules.rows import RuleRows
from dupeviewer.gui.rules.scales import Picked, Scales
from dupeviewer.gui.rules.scope import Groups, Scope, line
from dupeviewer.gui.session import Session
from dupeviewer.gui.thumbnails import Thumbnails
from dupeviewer.gui.widgets.choices import CheckBox, Radio
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Card, Label

COPIES = frozenset({Kind.EXACT, Kind.SAME})
WIDTH, HEIGHT = 900, 820
_AROUND = 48
_ROOM_FOR_RULES = 128


class RulesDialog(QDialog):
    """Answers to every change; `marked` says what was done, in one sentence."""

    marked = Signal(str)
    applied = Signal(str, object)  # the name of the preset, if it was one; Changed

    def __init__(
        self,
        session: Session,
        groups: Groups,
        scales: Scales,
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
        self._thumbnails = thumbnails
        self._preferences = preferences
        self._preview = Preview(pool, self)
        self._dealer = Dealer(thumbnails, pool, self)
        self._applying = Applying(session, pool, self)
        self._scales = scales
        self._picked: Picked | None = None
        self._outcome: Outcome | None = None
        self._missing: tuple[str, ...] = ()
        self._is_checked = False
        self._said = ""
        self._make_widgets(groups)
        self._lay_out()
        self._choose(presets.begin_with(), kinds - {Kind.SIMILAR})
        self._connect()
        self.resize(WIDTH, min(HEIGHT, self.screen().availableGeometry().height() - _AROUND))
        QTimer.singleShot(0, self, self._ask)  # once the dialog can be seen

    def reject(self) -> None:
        """Not while marks are set: that is over in a moment, and can be undone."""
        if not self._applying.is_busy:
            super().reject()

    def done(self, result: int) -> None:
        self._preview.shutdown()
        self._applying.shutdown()
        self._dealer.shutdown()
        super().done(result)

    @property
    def outcome(self) -> Outcome | None:
        """What the button would do; None while it is worked out."""
        return self._outcome

    # Building

    def _make_widgets(self, groups: Groups) -> None:
        self._scope = Scope(groups, self)
        self._presets = PresetBar(self._preferences, self)
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
        self._mark.setEnabled(False)

    def _lay_out(self) -> None:
        then = QButtonGroup(self)
        for radio in (self._trash, self._star):
            then.addButton(radio)
        self._trash.setChecked(True)
        rule_card = Card(self)
        inside = QVBoxLayout(rule_card)
        inside.setContentsMargins(16, 12, 16, 8)
        inside.setSpacing(4)
        title = Label(self.tr("Keep the photo that…"), rule_card, role="strong")
        hint = self.tr("The top rule wins. If it's a tie, the next rule decides.")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(title)
        head.addWidget(Label(hint, rule_card, quiet=True), 1)
        head.addWidget(self._rows.adder)
        inside.addLayout(head)
        inside.addWidget(_scrolling(self._rows, rule_card), 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(Label(self.tr("Marks only. Nothing moves yet."), self, quiet=True), 1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._mark)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(self._scope)
        column.addWidget(self._presets)
        column.addWidget(rule_card, 3)
        column.addLayout(line(self.tr("Then:"), self, self._trash, self._star, self._also))
        column.addWidget(self._panel, 2)
        column.addSpacing(4)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._scope.changed.connect(self._ask)
        for toggle in (self._also, self._trash):
            toggle.toggled.connect(self._ask)
        self._presets.chosen.connect(self._on_preset)
        self._presets.saveWanted.connect(self.save_preset)
        self._rows.changed.connect(self._ask)
        self._rows.orderWanted.connect(self._edit_order)
        self._panel.leftWanted.connect(self._show_left)
        self._panel.checkWanted.connect(self._spot_check)
        self._preview.tallied.connect(self._panel.show_tally)
        self._preview.answered.connect(self._on_answer)
        self._preview.failed.connect(self._panel.show_failure)
        self._dealer.leftOut.connect(self._leave_out)
        self._dealer.markWanted.connect(self._apply)
        self._applying.applied.connect(self._on_applied)
        self._applying.failed.connect(self._on_not_applied)
        self._session.clustersReset.connect(self._ask)
        self._session.reviewChanged.connect(self._ask)
        self._cancel.clicked.connect(self.reject)
        self._mark.clicked.connect(self._on_mark)

    # Presets and folders

    def _choose(self, preset: Preset, kinds: Collection[Kind]) -> None:
        self._scope.tick(kinds)
        self._rows.set_rules(preset.rules)

    def _on_preset(self, preset: Preset) -> None:
        self._choose(preset, preset.kinds)
        self._ask()

    def save_preset(self, name: str) -> None:
        """Keep rules and kinds under a name, without similar shots."""
        self._presets.save(name, self._scope.kinds)

    def _edit_order(self) -> None:
        counts = self._session.board.measures.photos_in_folders
        order, protected = self._preferences.folder_order, self._session.protected
        dialog = FolderOrderDialog(counts, order, protected, self._missing, self)
        dialog.accepted.connect(self._take_order)
        dialog.open()

    def _take_order(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, FolderOrderDialog):
            self._preferences.folder_order = dialog.order
            self._ask()

    # The preview

    def _rule_set(self) -> RuleSet:
        return RuleSet(
            self._rows.rules,
            self._scope.kinds,
            self._preferences.folder_order,
            star_only=self._star.isChecked(),
            also_decided=self._also.isChecked(),
        )

    def _ask(self) -> None:
        """Work it out anew; until then nothing can be marked."""
        session, rows = self._session, self._scope.rows
        if self._picked is None or not self._picked.is_of(session.board.clusters, rows):
            self._picked = self._scales.pick(rows)
        self._outcome = None
        self._is_checked = False
        self._dealer.forget()
        self._mark.setText(self.tr("Calculating…"))
        self._mark.setEnabled(False)
        self._presets.show_rules(self._rows.rules)
        self._panel.begin()
        self._preview.ask(
            Question(self._picked, self._rule_set(), session.review, session.protected)
        )

    def _on_answer(self, answer: Answer) -> None:
        self._missing = answer.missing
        self._note_folders()
        self._take(answer.outcome)

    def _note_folders(self) -> None:
        if self._missing:
            many = self.tr("{n} folders not found").format(n=words.number(len(self._missing)))
            one = self.tr("Folder not found")
            self._rows.warn(Rule.FOLDER, one if len(self._missing) == 1 else many)
        elif self._preferences.folder_order or self._session.protected:
            self._rows.note(Rule.FOLDER, "")
        else:
            self._rows.note(Rule.FOLDER, self.tr("no order given yet"))

    def _take(self, outcome: Outcome) -> None:
        self._outcome = outcome
        self._panel.show_outcome(outcome)
        self._mark.setText(wording.mark(outcome.tally, star_only=outcome.star_only))
        self._mark.setEnabled(bool(outcome.choices))

    # What follows

    def _show_left(self) -> None:
        if self._picked is not None and self._outcome is not None:
            LeftDialog(left_for_you(self._picked.groups, self._outcome.left), self).open()

    def _spot_check(self) -> None:
        if self._picked is not None and self._outcome is not None:
            self._dealer.deal(self._picked.groups, self._outcome)

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
        self._said = wording.marked(outcome.tally, star_only=outcome.star_only)
        self._mark.setText(self.tr("Marking…"))
        self._let_edit(is_allowed=False)
        self._session.reviewChanged.disconnect(self._ask)
        self._session.clustersReset.disconnect(self._ask)
        self._applying.apply(outcome.changes)

    def _let_edit(self, *, is_allowed: bool) -> None:
        then = (self._trash, self._star, self._also)
        rest = (self._scope, self._presets, self._rows, self._panel, self._cancel, self._mark)
        for widget in (*then, *rest):
            widget.setEnabled(is_allowed)

    def _on_applied(self, changed: Changed) -> None:
        self.applied.emit(self._presets.name, changed)
        self.marked.emit(self._said)
        self.accept()

    def _on_not_applied(self, message: str) -> None:
        self._let_edit(is_allowed=True)
        self._session.reviewChanged.connect(self._ask)
        self._session.clustersReset.connect(self._ask)
        self._ask()
        self._panel.show_failure(message)


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

"""The first page of the trash sheet: what would move, whether it safely can, and what to look at.

Shows a summary and the forecasts as they come; which button that allows is the sheet's affair.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from dupeviewer.core.trash import Forecast, Reason
from dupeviewer.gui.trash import wording
from dupeviewer.gui.trash.folders import FolderTable
from dupeviewer.gui.trash.known import Ask
from dupeviewer.gui.trash.lines import Lines, Said, Tone
from dupeviewer.gui.trash.summary import Summary
from dupeviewer.gui.trash.work import Checked, Planned
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Card, Label
from dupeviewer.gui.widgets.meter import Meter


class FactsPage(QWidget):
    """Everything that is known before photos move; `asked` names what the user wants to see."""

    asked = Signal(object)  # Ask

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total = 0
        self._reasons: Counter[Reason | None] = Counter()
        self._drives: Counter[tuple[str, bool]] = Counter()
        self.facts = Lines(self)
        self.warnings = Lines(self)
        self.checks = Lines(self)
        self._progress = Label(parent=self, quiet=True)
        self._meter = Meter(self)
        self._meter.setAccessibleName(self.tr("Files checked"))
        self._folders = FolderTable(self)
        self._kinds = Label(parent=self, quiet=True)
        self._companions = QCheckBox(self)
        self._companions.setChecked(True)
        self._companions.setEnabled(False)
        self._together = Label(self.tr("They belong together."), self, quiet=True)
        self._look = Button("", self, role=ButtonRole.QUIET, icon="images")
        self._lay_out()
        for lines in (self.warnings, self.checks):
            lines.pressed.connect(self.asked)
        self._look.clicked.connect(self._ask_for_all)

    @property
    def fine(self) -> int:
        """How many of the files looked at so far may move."""
        return self._reasons[None]

    def show_planned(self, planned: Planned) -> None:
        """Show what may move while the files are being checked."""
        self._reasons, self._drives = Counter(), Counter()
        self._total = planned.summary.photos
        self._show_summary(planned.summary, len(planned.plan.refused))
        self._count()

    def take(self, forecasts: Iterable[Forecast]) -> None:
        """Count further files as checked."""
        self._count_in(forecasts)
        self._count()

    def show_checked(self, checked: Checked) -> None:
        """Show what will move, now that every file has been looked at."""
        self._reasons, self._drives = Counter(), Counter()
        self._count_in(checked.forecasts)
        self._show_summary(checked.summary, len(checked.plan.refused))
        self._count()

    def _lay_out(self) -> None:
        self._card = Card(self)
        checks = QVBoxLayout(self._card)
        checks.setContentsMargins(12, 12, 12, 12)
        checks.setSpacing(8)
        for widget in (self._progress, self._meter, self.checks):
            checks.addWidget(widget)
        self._places = Card(self)
        table = QVBoxLayout(self._places)
        table.setContentsMargins(4, 4, 4, 4)
        table.addWidget(self._folders)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part in (self.facts, self.warnings, self._card, self._places):
            layout.addWidget(part)
        notes = QVBoxLayout()
        notes.setSpacing(4)
        notes.addWidget(self._kinds)
        companions = QHBoxLayout()
        companions.setSpacing(8)
        companions.addWidget(self._companions)
        companions.addWidget(self._together)
        companions.addStretch(1)
        notes.addLayout(companions)
        layout.addLayout(notes)
        layout.addWidget(self._look, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)

    def _show_summary(self, summary: Summary, refused: int) -> None:
        nothing = summary.photos == 0
        kept = Tone.DOUBT if summary.emptied else Tone.SAFE
        facts = [Said(kept, wording.kept(summary)), Said(Tone.SPACE, wording.space(summary))]
        self.facts.say([] if nothing else facts)
        self.warnings.say(self._warned(summary, refused))
        self._places.setVisible(not nothing)
        self._folders.set_shares(summary.folders)
        self._kinds.setText(wording.kinds(summary.kinds))
        self._kinds.setVisible(not nothing)
        self._companions.setText(wording.companions(summary.companions))
        for widget in (self._companions, self._together):
            widget.setVisible(summary.companions > 0)
        self._look.setText(wording.look_through(summary.photos))
        self._look.setVisible(not nothing)

    def _warned(self, summary: Summary, refused: int) -> list[Said]:
        show = self.tr("Show")
        lines = []
        if groups := len(summary.emptied):
            unmark = (self.tr("Unmark them"), Ask.UNMARK)
            text = wording.emptied(groups)
            lines.append(Said(Tone.WARNING, text, ((show, Ask.EMPTIED), unmark)))
        words = len(summary.lost_words)
        for count, say, ask in (
            (len(summary.similar), wording.similar, Ask.SIMILAR),
            (words, lambda photos: wording.lost_words(photos, summary.words), Ask.WORDS),
            (len(summary.lost_pictures), wording.losses, Ask.LOSSES),
            (refused, wording.refused, Ask.REFUSED),
        ):
            if count:
                lines.append(Said(Tone.WARNING, say(count), ((show, ask),)))
        return lines

    def _count_in(self, forecasts: Iterable[Forecast]) -> None:
        for each in forecasts:
            self._reasons[each.reason] += 1
            if each.drive is not None:
                self._drives[each.drive, each.is_fine] += 1

    def _without_trash(self, *, is_done: bool) -> list[Said]:
        show, choose = (self.tr("Show"), Ask.NO_TRASH), (self.tr("Choose…"), Ask.CHOOSE)
        return [
            Said(
                Tone.NOTE if is_fine else Tone.DOUBT,
                (wording.aside if is_fine else wording.without_trash)(photos, drive),
                () if not is_done else (choose,) if is_fine else (show, choose),
            )
            for (drive, is_fine), photos in sorted(self._drives.items())
        ]

    def _count(self) -> None:
        done = self._reasons.total()
        left = {reason: n for reason, n in self._reasons.items() if reason is not None}
        left.pop(Reason.NO_TRASH, None)
        is_done = done >= self._total
        self._card.setVisible(self._total > 0)
        self._meter.setVisible(not is_done)
        self._meter.set_share(done / self._total if self._total else 1.0)
        said = wording.checked(done) if is_done else wording.checking(done, self._total)
        self._progress.setText(said)
        lines = [Said(Tone.GOOD, wording.unchanged(self.fine))] if self.fine else []
        for ask, text in wording.left_alone(left):
            show = ((self.tr("Show"), ask),) if is_done else ()
            lines.append(Said(Tone.DOUBT, text, show))
        lines += self._without_trash(is_done=is_done)
        self.checks.say(lines)

    def _ask_for_all(self) -> None:
        self.asked.emit(Ask.ALL)

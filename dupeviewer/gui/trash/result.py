"""The last page of the trash sheet: photos on their way, and what became of them.

Shows progress and receipts; the moves and the way back are the trasher's affair.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dupeviewer.core.progress import Progress
from dupeviewer.core.sentences import printable
from dupeviewer.gui import theme
from dupeviewer.gui.models import words
from dupeviewer.gui.trash import wording
from dupeviewer.gui.trash.known import Ask, Known, Tally
from dupeviewer.gui.trash.lines import Lines, Said, Tone
from dupeviewer.gui.widgets.controls import Card, Label, PathLabel
from dupeviewer.gui.widgets.meter import Meter

SILENT_S = 3.0
REFRESH_S = 5.0


class ResultPage(QWidget):
    """Progress first, then one line for each thing worth knowing; `asked` names a list to show."""

    asked = Signal(object)  # Ask

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = _Clock()
        self._glyph, self._tone = "trash-2", Tone.NOTE
        self._icon = QLabel(self)
        self._headline = Label(parent=self, role="title")
        self._headline.setObjectName("trashHeadline")
        self._headline.setWordWrap(True)
        self._card = Card(self)
        self._meter = Meter(self._card)
        self._meter.setAccessibleName(self.tr("Photos moved"))
        self._counted = Label(parent=self._card)
        self._path = PathLabel(self._card, role="caption", quiet=True)
        self._said = Card(self)
        self.lines = Lines(self._said)
        self.lines.pressed.connect(self.asked)
        self._lay_out()

    def begin(self, headline: str, total: int) -> None:
        """Show that photos are about to move."""
        self._clock = _Clock()
        self._announce("trash-2", Tone.NOTE, headline)
        self.lines.say([])
        self._said.hide()
        self._card.show()
        self._meter.set_share(0.0)
        self._counted.setText(wording.moving(0, total))
        self._path.set_path("", "")

    def show_progress(self, progress: Progress) -> None:
        total = progress.total or 0
        self._meter.set_share(progress.done / total if total else None)
        text = wording.moving(progress.done, total)
        left = self._clock.seconds_left(progress.done, total)
        self._counted.setText(text if left is None else f"{text}  ·  {wording.left(left)}")
        if progress.path is not None:
            shown = printable(words.folder(progress.path))
            self._path.set_path(shown, printable(progress.path))

    def show_sent(self, tally: Tally, left_alone: int) -> None:
        """Say what became of the photos; `left_alone` were not even tried."""
        show = self.tr("Show")
        lines = []
        if tally.moved:
            text = wording.space_after()
            lines.append(Said(Tone.SPACE, text, ((self.tr("Show receipts"), Ask.RECEIPTS),)))
        for count, say, ask in (
            (tally.failed, wording.failed, Ask.FAILED),
            (tally.split, wording.split, Ask.SPLIT),
            (left_alone, wording.stayed, Ask.STAYED),
        ):
            if count:
                lines.append(Said(Tone.DOUBT, say(count), ((show, ask),)))
        is_clean = tally.moved and not tally.failed and not tally.split
        self._end(Tone.GOOD if is_clean else Tone.DOUBT, wording.sent(tally), lines)

    def show_restored(self, known: Known, *, in_view: bool) -> None:
        """Say what came back; where the groups are not in view again, how to see them."""
        displaced, lines = known.displaced, []
        if displaced:
            answers = ((wording.restore_as(displaced), Ask.RENAME), (self.tr("Skip"), Ask.SKIP))
            lines.append(Said(Tone.DOUBT, wording.displaced(displaced), answers))
        if amiss := len(known.amiss):
            show = ((self.tr("Show"), Ask.RETURNS),)
            lines.append(Said(Tone.DOUBT, wording.not_returned(amiss), show))
        tone = Tone.DOUBT if lines else Tone.GOOD
        if not in_view:
            lines.append(Said(Tone.NOTE, self.tr("Scan again to see them in their groups.")))
        self._end(tone, wording.returned(known.returns), lines)

    def show_failure(self, message: str) -> None:
        """Say that the run ended by a fault of the program."""
        headline = self.tr("That didn't work.")
        self._end(Tone.DOUBT, headline, [Said(Tone.NOTE, message)])

    def show_nothing(self, headline: str, refused: int) -> None:
        """Say that there is nothing to move, and offer to tell why."""
        show = ((self.tr("Show"), Ask.REFUSED),)
        lines = [Said(Tone.DOUBT, wording.refused(refused), show)] if refused else []
        self._end(Tone.NOTE, headline, lines)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._ink()

    def _end(self, tone: Tone, headline: str, lines: list[Said]) -> None:
        self._card.hide()
        self._announce(tone.icon, tone, headline)
        self.lines.say(lines)
        self._said.setVisible(bool(lines))

    def _announce(self, icon: str, tone: Tone, headline: str) -> None:
        self._glyph, self._tone = icon, tone
        self._headline.setText(headline)
        self._ink()

    def _ink(self) -> None:
        picture = theme.icon(self._glyph, self._tone.colour())
        self._icon.setPixmap(picture.pixmap(QSize(48, 48), self.devicePixelRatioF()))

    def _lay_out(self) -> None:
        card = QVBoxLayout(self._card)
        card.setContentsMargins(16, 16, 16, 16)
        card.setSpacing(8)
        for widget in (self._counted, self._meter, self._path):
            card.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        said = QVBoxLayout(self._said)
        said.setContentsMargins(16, 12, 12, 12)
        said.addWidget(self.lines)
        layout.addStretch(2)
        for label in (self._icon, self._headline):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addSpacing(8)
        layout.addWidget(self._card)
        layout.addWidget(self._said)
        layout.addStretch(3)


class _Clock:
    """How long a run will still take, said no more often than every few seconds."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._said: tuple[float, float] | None = None

    def seconds_left(self, done: int, total: int) -> float | None:
        now = time.monotonic()
        spent = now - self._began
        if spent < SILENT_S or done == 0:
            return None
        if self._said is None or now - self._said[0] >= REFRESH_S:
            self._said = (now, spent * (total - done) / done)
        then, left = self._said
        return max(0.0, left - (now - then))

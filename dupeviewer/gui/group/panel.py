"""The suggestion in words: what to keep, why, what would be lost; and the three ways on.

Says what keeper and comparison found; photos are named by their number on screen.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from dupeviewer.core.review import comparison
from dupeviewer.core.review.comparison import Loss
from dupeviewer.core.review.keeper import Suggestion
from dupeviewer.core.sentences import Sentence, numbered
from dupeviewer.gui import theme
from dupeviewer.gui.models import words
from dupeviewer.gui.models.lineup import BEST, MANY, Lineup
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Label

REASONS_SHOWN = 2
REASONS_AT_MOST = 10
LOSSES_AT_MOST = 4
NUMBERS_AT_MOST = 6


class SuggestionPanel(QWidget):
    """Under the cards; the reasons beyond the first two wait behind a button."""

    acceptWanted = Signal()
    dismissWanted = Signal()
    skipWanted = Signal()
    compareWanted = Signal()
    bestWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lineup: Lineup | None = None
        self._title = Label("", self, role="strong")
        self._why = Label("", self)
        self._more = Button("", self, role=ButtonRole.QUIET)
        self._loss_icon = QLabel(self)
        self._loss = Label("", self)
        self._hint = Label(self.tr("Marked. Nothing moves until you review."), self, quiet=True)
        self._accept = Button(
            self.tr("Accept && next  A"), self, role=ButtonRole.PRIMARY, icon="check"
        )
        self._dismiss = Button(self.tr("Keep all – not duplicates  D"), self)
        self._skip = Button(self.tr("Skip  S"), self)
        self._compare = Button(self.tr("Compare  Enter"), self, icon="columns-2")
        self._best = Button(
            self.tr("Keep best {n}").format(n=words.number(BEST)), self, icon="star"
        )
        self._is_safe = True
        self._lay_out()
        self._more.clicked.connect(self._on_more)
        self._accept.clicked.connect(self.acceptWanted)
        self._dismiss.clicked.connect(self.dismissWanted)
        self._skip.clicked.connect(self.skipWanted)
        self._compare.clicked.connect(self.compareWanted)
        self._best.clicked.connect(self.bestWanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the longest button says the same in fewer words."""
        super().resizeEvent(event)
        self._dismiss.setText(self.tr("Keep all – not duplicates  D"))
        buttons = (self._accept, self._dismiss, self._skip, self._compare, self._best)
        shown = [button for button in buttons if button.isVisibleTo(self)]
        if sum(button.sizeHint().width() + 8 for button in shown) > self.width() - 24:
            self._dismiss.setText(self.tr("Not duplicates  D"))

    def show_lineup(self, line: Lineup, *, is_decided: bool) -> None:
        is_same = self._lineup is not None and self._lineup.photos == line.photos
        self._lineup = line
        self._more.setChecked(self._more.isChecked() and is_same)
        self._hint.setVisible(is_decided)
        self._best.setVisible(len(line.photos) > MANY)
        verdict = line.verdict
        self._accept.setEnabled(isinstance(verdict, Suggestion))
        self._title.setText(self._headline(line))
        self._show_reasons()
        if isinstance(verdict, Suggestion):
            trash = sorted(verdict.trash, key=line.number_of)
            named = verdict.keep if len(trash) <= NUMBERS_AT_MOST else None
            self._show_loss(comparison.loss(line.cluster, named, trash))
        self._loss.setVisible(isinstance(verdict, Suggestion))
        self._loss_icon.setVisible(isinstance(verdict, Suggestion))

    def _lay_out(self) -> None:
        self._accept.setObjectName("acceptButton")
        self._dismiss.setObjectName("notDuplicatesButton")
        self._skip.setObjectName("skipButton")
        self._compare.setObjectName("compareButton")
        self._best.setObjectName("keepBestButton")
        self._best.setToolTip(
            self.tr("Keeps what has most pixels and is least compressed, and marks the rest.")
        )
        self._more.setObjectName("moreReasonsButton")
        self._more.setCheckable(True)
        self._more.setMinimumHeight(28)
        self._why.setWordWrap(True)
        self._loss.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._hint)
        why = QHBoxLayout()
        why.setSpacing(8)
        why.addWidget(self._why, 1)
        why.addWidget(self._more)
        why.setAlignment(self._more, Qt.AlignmentFlag.AlignTop)
        loss = QHBoxLayout()
        loss.setSpacing(8)
        loss.addWidget(self._loss_icon)
        loss.addWidget(self._loss, 1)
        loss.setAlignment(self._loss_icon, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._accept, self._dismiss, self._skip, self._compare, self._best):
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        for row in (head, why, loss):
            column.addLayout(row)
        column.addSpacing(6)
        column.addLayout(buttons)

    def _headline(self, line: Lineup) -> str:
        verdict = line.verdict
        if not isinstance(verdict, Suggestion):
            return self.tr("No suggestion.")
        trash = [
            words.number(line.number_of(photo))
            for photo in sorted(verdict.trash, key=line.number_of)
        ]
        keep = words.number(line.number_of(verdict.keep))
        if len(trash) == 1:
            text = self.tr("Suggestion: keep photo {keep}, trash photo {trash}.")
            return text.format(keep=keep, trash=trash[0])
        if len(trash) > NUMBERS_AT_MOST:
            text = self.tr("Suggestion: keep photo {keep}, trash {count} others.")
            return text.format(keep=keep, count=words.number(len(trash)))
        text = self.tr("Suggestion: keep photo {keep}, trash photos {trash}.")
        return text.format(keep=keep, trash=words.listed(trash))

    def _show_reasons(self) -> None:
        if self._lineup is None:
            return
        reasons = self._lineup.verdict.reasons
        hidden = len(reasons) - REASONS_SHOWN
        shown = reasons[: REASONS_AT_MOST if self._more.isChecked() else REASONS_SHOWN]
        self._why.setText(" ".join(map(self._said, shown)))
        self._why.setVisible(bool(reasons))
        self._more.setVisible(hidden > 0)
        if self._more.isChecked():
            self._more.setText(self.tr("Fewer reasons"))
        else:
            self._more.setText(self.tr("More reasons ({n})").format(n=words.number(hidden)))

    def _show_loss(self, loss: Loss) -> None:
        self._is_safe = loss.is_safe
        self._loss.setText(" ".join(map(self._said, loss.sentences[:LOSSES_AT_MOST])))
        self._dress()

    def _said(self, sentence: Sentence) -> str:
        if self._lineup is None:
            return ""
        return numbered(sentence, self._lineup.number_of, words.voice())

    def _on_more(self) -> None:
        self._show_reasons()

    def _dress(self) -> None:
        t = theme.tokens()
        name, ink = ("shield-check", t.keep) if self._is_safe else ("triangle-alert", t.warning)
        pixmap = theme.icon(name, ink).pixmap(QSize(18, 18), self.devicePixelRatioF())
        self._loss_icon.setPixmap(pixmap)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._lineup is not None:
            self._dress()

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), t.surface)
        painter.fillRect(0, 0, self.width(), 1, t.line)

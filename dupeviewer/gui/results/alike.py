"""The strip above the list: how alike photos must be to stand together, and what that comes to.

Shows the setting, asks for others, and tells of marks that are paused by it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dupeviewer.core.likeness.web import LOOSEST, Count
from dupeviewer.core.review.review import Mark
from dupeviewer.gui import theme
from dupeviewer.gui.background.regrouping import Regrouping
from dupeviewer.gui.models import words
from dupeviewer.gui.results.slider import SimilaritySlider
from dupeviewer.gui.session import Session
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Label

SIDE = 16
CAUTION_ABOVE = 10


class AlikeStrip(QWidget):
    """Hidden as long as there are no matches to group in another way."""

    furtherWanted = Signal()

    def __init__(
        self, session: Session, regrouping: Regrouping, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._regrouping = regrouping
        self.slider = SimilaritySlider(self)
        self._said = Label("", self)
        self._said.setObjectName("similarityLabel")
        self._said.setMinimumWidth(96)
        self._caution = _Caution(self.tr("Look before trashing"), self)
        self._further = Button(
            self.tr("Scan again to look further"), self, role=ButtonRole.QUIET, icon="scan-search"
        )
        self._further.setObjectName("lookFurtherButton")
        self._lay_out()
        self.slider.valueChanged.connect(self._on_value)
        self._further.clicked.connect(self.furtherWanted)
        regrouping.counted.connect(self._on_counted)
        session.webChanged.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Follow the session: how far it looked, and the setting in force."""
        session = self._session
        self.setVisible(bool(session.web.found))
        blocked = self.slider.blockSignals(True)
        self.slider.setMaximum(session.depth)
        self.slider.setValue(self._regrouping.wanted)
        self.slider.blockSignals(blocked)
        self.slider.setEnabled(session.depth > 0)
        self.slider.show_counts(self._regrouping.counts)
        self._say()

    def step(self, by: int) -> None:
        """One stop looser, or stricter with -1."""
        if not self.isHidden():
            self.slider.step(by)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(self.tr("How alike"), self, role="strong"))
        head.addWidget(self._said, 1)
        tail = QHBoxLayout()
        tail.addWidget(self._further)
        tail.addStretch()
        tail.addWidget(self._caution)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 4, SIDE, 4)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.slider)
        column.addLayout(tail)

    def _on_value(self, value: int) -> None:
        self._regrouping.ask(value)
        self._say()

    def _on_counted(self, _setting: int, _count: Count) -> None:
        self.slider.show_counts(self._regrouping.counts)
        self._say()

    def _say(self) -> None:
        value = self.slider.value()
        name = self.slider.name_of(value)
        count = self._regrouping.counts.get(value)
        if count is None:
            text = name
        else:
            text = self.tr("{name} – {groups}, {extra}").format(
                name=name,
                groups=words.group_count(count.groups),
                extra=words.extra_count(count.extra),
            )
        self._said.setText(text)
        self.slider.setAccessibleDescription(text)
        self._caution.show_urgency(is_urgent=value > CAUTION_ABOVE)
        self._further.setVisible(self._session.depth < LOOSEST)


class _Caution(Label):
    """Names the hatched part of the slider, and stands out where that is reached."""

    def __init__(self, text: str, parent: QWidget) -> None:
        self._is_urgent = False
        super().__init__(text, parent, role="caption", quiet=True)
        self.setObjectName("cautionLabel")

    def show_urgency(self, *, is_urgent: bool) -> None:
        self._is_urgent = is_urgent
        self._ink()

    def _colour(self) -> QColor:
        return theme.tokens().warning if self._is_urgent else super()._colour()


class PausedBanner(QWidget):
    """Says how many marks rest because their match is hidden; nothing happens to them meanwhile."""

    def __init__(
        self, session: Session, regrouping: Regrouping, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pausedBanner")
        self._session = session
        self._regrouping = regrouping
        self._text = Label("", self)
        self._text.setWordWrap(True)
        self._show = Button(self.tr("Show them"), self)
        self._show.setObjectName("showPausedButton")
        self._clear = Button(self.tr("Clear marks"), self)
        self._clear.setObjectName("clearPausedButton")
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 6, SIDE, 6)
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        row.addWidget(self._show)
        row.addWidget(self._clear)
        self._show.clicked.connect(self.show_them)
        self._clear.clicked.connect(session.clear_paused)
        session.reviewChanged.connect(self.refresh)
        session.clustersReset.connect(self.refresh)
        session.webChanged.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        paused = self._session.paused()
        self.setVisible(bool(paused))
        if paused:
            self._text.setText(words.paused_count(len(paused)))

    def show_them(self) -> None:
        """The strictest setting at which each has a match again."""
        marks = self._session.review.marks
        marked = [path for path, mark in marks.items() if mark is Mark.TRASH]
        needed = self._session.web.reach(self._session.paused(), marked)
        self._regrouping.ask(min(max(needed, self._regrouping.wanted), self._session.depth))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.tokens().warning_tint)

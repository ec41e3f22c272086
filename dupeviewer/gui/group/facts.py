"""The facts of one photo, field by field, with a sign where they differ from the kept photo's.

Paints what comparison found; better, worse and different are told by sign and weight first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dupeviewer.core.review.comparison import Field, Judgement, Row
from dupeviewer.gui import theme
from dupeviewer.gui.models.lineup import fact_text
from dupeviewer.gui.widgets.entries import plain_tip

HEIGHT = 22
_GAP = 10
_SIGN_WIDTH = 18
_LEAST_LABELS = 36
"""So much of the width, in percent, is for labels whatever the values are."""
_SHOWN_ELSEWHERE = (Field.FOLDER,)


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a card."""

    label: str
    text: str
    judgement: Judgement
    differs: bool


def facts(rows: Sequence[Row], place: int, *, only_differences: bool) -> tuple[Fact, ...]:
    """The lines for the photo at this place; the folder has its own line on the card."""
    return tuple(
        Fact(
            QCoreApplication.translate("words", row.field.value),
            fact_text(row, row.cells[place]),
            row.cells[place].judgement,
            row.differs,
        )
        for row in rows
        if row.field not in _SHOWN_ELSEWHERE and (row.differs or not only_differences)
        if row.differs or any(cell.value is not None for cell in row.cells)
    )


class FactsView(QWidget):
    """Labels left, values after them, signs at the right edge; equal rows step back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: tuple[Fact, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def labels(self) -> tuple[str, ...]:
        """The fields that are shown, in their order."""
        return tuple(fact.label for fact in self._facts)

    def show_facts(self, shown: tuple[Fact, ...]) -> None:
        self._facts = shown
        self.setToolTip(plain_tip("\n".join(f"{fact.label}: {fact.text}" for fact in shown)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT * len(self._facts))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, HEIGHT * len(self._facts))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        label_width = self._label_width()
        for place, fact in enumerate(self._facts):
            line = QRect(0, place * HEIGHT, self.width(), HEIGHT)
            self._paint_line(painter, line, fact, label_width)

    def _label_width(self) -> int:
        """As wide as the labels, but what they name comes first where there is little room."""
        labels = QFontMetrics(theme.font("caption"))
        values = QFontMetrics(theme.font("strong"))
        wanted = max((labels.horizontalAdvance(f.label) for f in self._facts), default=0) + _GAP
        taken = max((values.horizontalAdvance(f.text) for f in self._facts), default=0)
        left = self.width() - _SIGN_WIDTH - taken
        return min(wanted, max(left, self.width() * _LEAST_LABELS // 100))

    def _paint_line(self, painter: QPainter, line: QRect, fact: Fact, label_width: int) -> None:
        t = theme.tokens()
        sign, ink, tint = _sign(fact.judgement)
        if tint is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            painter.drawRoundedRect(line.adjusted(label_width - 4, 1, 0, -1), 4, 4)
        caption = theme.font("caption")
        label = QRect(line.left(), line.top(), label_width - _GAP + 2, line.height())
        painter.setFont(caption)
        painter.setPen(t.text2)
        painter.drawText(label, _LEFT, _fitted(painter, fact.label, label.width()))
        value = line.adjusted(label_width, 0, -_SIGN_WIDTH, 0)
        stands_out = fact.judgement is not Judgement.EQUAL
        painter.setFont(theme.font("strong" if stands_out else "body"))
        painter.setPen(t.text if fact.differs else t.text2)
        painter.drawText(value, _LEFT, _fitted(painter, fact.text, value.width()))
        painter.setFont(theme.font("strong"))
        painter.setPen(ink)
        painter.drawText(line.adjusted(0, 0, -5, 0), _RIGHT, sign)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _sign(judgement: Judgement) -> tuple[str, QColor, QColor | None]:
    t = theme.tokens()
    match judgement:
        case Judgement.BETTER:
            return "▲", t.keep, t.keep_tint
        case Judgement.WORSE | Judgement.MISSING:
            return "▼", t.warning, t.warning_tint
        case Judgement.DIFFERENT:
            return "≠", t.text2, None
        case Judgement.EQUAL:
            return "", t.text2, None


def _fitted(painter: QPainter, text: str, width: int) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)

"""The facts of the photos on stage side by side, labels in the middle: only where they differ.

Paints what comparison found; better and worse are told by sign, never by colour alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.review import comparison
from dupeviewer.core.review.comparison import Judgement
from dupeviewer.gui import theme
from dupeviewer.gui.models.lineup import fact_text
from dupeviewer.gui.widgets.entries import plain_tip

LINE = 24
LABEL = 132
LEAST_LINES = 3
MOST_LINES = 7


@dataclass(frozen=True, slots=True)
class Line:
    """One field: its label, and for each photo the value with a sign."""

    label: str
    values: tuple[str, ...]


def lines(photos: Sequence[Photo], letters: str) -> tuple[Line, ...]:
    """The fields in which these photos differ."""
    rows = comparison.fields(photos, None)
    return tuple(
        Line(
            QCoreApplication.translate("words", row.field.value),
            tuple(
                f"{letter}   {fact_text(row, cell)}   {_SIGNS[cell.judgement]}".rstrip()
                for cell, letter in zip(row.cells, letters, strict=False)
            ),
        )
        for row in rows
        if row.differs
    )


_SIGNS = {
    Judgement.BETTER: "▲",
    Judgement.WORSE: "▼",
    Judgement.MISSING: "▼",
    Judgement.DIFFERENT: "≠",
    Judgement.EQUAL: "",
}


class InfoPanel(QScrollArea):
    """As many lines as there are, where there is room; else, and from some on, they scroll."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("infoPanel")
        self.setAccessibleName(self.tr("Facts side by side"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._table = _Table(self)
        self.setWidget(self._table)

    @property
    def lines(self) -> tuple[Line, ...]:
        return self._table.lines

    def show_photos(self, photos: Sequence[Photo], letters: str) -> None:
        self._table.lines = lines(photos, letters)
        spoken = [f"{line.label}: {', '.join(line.values)}" for line in self._table.lines]
        self.setAccessibleDescription("\n".join(spoken))
        self._table.setToolTip(plain_tip("\n".join(spoken)))
        self._table.updateGeometry()
        self._table.update()
        self.setMinimumHeight(self._height_of(LEAST_LINES))
        self.setMaximumHeight(self._height_of(MOST_LINES))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(300, self._height_of(MOST_LINES))

    def _height_of(self, most: int) -> int:
        return max(1, min(most, len(self._table.lines))) * LINE + 12


class _Table(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(300, max(1, len(self.lines)) * LINE + 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), t.surface)
        painter.fillRect(0, 0, self.width(), 1, t.line)
        if not self.lines:
            painter.setPen(t.text2)
            text = self.tr("The facts of these photos are all the same.")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)
            return
        for number, line in enumerate(self.lines):
            self._paint(painter, QRect(0, 6 + number * LINE, self.width(), LINE), line)

    def _paint(self, painter: QPainter, box: QRect, line: Line) -> None:
        """Two values stand left and right of the label; more of them follow it."""
        t = theme.tokens()
        is_pair = len(line.values) == 2
        side = (box.width() - LABEL) // 2
        left = side if is_pair else 12
        label = QRect(left, box.top(), LABEL, box.height())
        painter.setFont(theme.font("caption"))
        painter.setPen(t.text2)
        align = Qt.AlignmentFlag.AlignHCenter if is_pair else Qt.AlignmentFlag.AlignLeft
        painter.drawText(label, align | Qt.AlignmentFlag.AlignVCenter, line.label)
        painter.setFont(theme.font("body"))
        painter.setPen(t.text)
        if is_pair:
            cells = [
                QRect(12, box.top(), side - 24, LINE),
                QRect(side + LABEL + 12, box.top(), side - 24, LINE),
            ]
        else:
            part = (box.width() - LABEL - 24) // len(line.values)
            cells = [
                QRect(LABEL + 12 + n * part, box.top(), part - 8, LINE)
                for n in range(len(line.values))
            ]
        for cell, value, n in zip(cells, line.values, range(len(cells)), strict=True):
            side_of = (
                Qt.AlignmentFlag.AlignRight if is_pair and n == 0 else Qt.AlignmentFlag.AlignLeft
            )
            text = painter.fontMetrics().elidedText(
                value, Qt.TextElideMode.ElideMiddle, cell.width()
            )
            painter.drawText(cell, side_of | Qt.AlignmentFlag.AlignVCenter, text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()

"""What stands below the photos: the sentences and the tour of differences, and the deciding.

Shows what it is given and says what was asked for; it marks nothing itself.
"""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from dupeviewer.gui import theme
from dupeviewer.gui.session import PhotoState
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Label


class TourBar(QWidget):
    """The sentence about the pair or the spot, the ways to the next spot, and one slider."""

    previousWanted = Signal()
    nextWanted = Signal()
    undoTurnWanted = Signal()
    levelChanged = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = Label("", self)
        self._sentence.setObjectName("compareSentence")
        self._sentence.setWordWrap(True)
        self._sentence.setMinimumWidth(120)
        self._undo_turn = Button(self.tr("Undo turn"), self, role=ButtonRole.QUIET)
        self._undo_turn.setObjectName("undoTurnButton")
        self._previous = Button(self.tr("Prev spot  J"), self, icon="chevron-left")
        self._next = Button(self.tr("Next spot  N"), self, icon="chevron-right")
        self._name = Label("", self, role="caption", quiet=True)
        self._level = QSlider(Qt.Orientation.Horizontal, self)
        self._level.setObjectName("compareSlider")
        self._level.setRange(0, 100)
        self._level.setPageStep(10)
        self._level.setFixedWidth(140)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(8)
        row.addWidget(self._sentence, 1)
        for widget in (self._undo_turn, self._name, self._level, self._previous, self._next):
            row.addWidget(widget)
        self._undo_turn.clicked.connect(self.undoTurnWanted)
        self._previous.clicked.connect(self.previousWanted)
        self._next.clicked.connect(self.nextWanted)
        self._level.valueChanged.connect(self.levelChanged)

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    def show_sentence(self, text: str) -> None:
        self._sentence.setText(text)

    def show_ways(self, *, has_spots: bool, is_turned: bool) -> None:
        for button in (self._previous, self._next):
            button.setEnabled(has_spots)
        self._undo_turn.setVisible(is_turned)

    def show_level(self, name: str, value: int) -> None:
        """The slider of the way of looking in force; without a name there is none."""
        self._name.setText(name)
        self._name.setVisible(bool(name))
        self._level.setVisible(bool(name))
        self._level.setAccessibleName(name)
        self._level.setToolTip(self.tr("Less with [, more with ]"))
        with QSignalBlocker(self._level):
            self._level.setValue(value)


class DecideBar(QWidget):
    """Marks for the active photo, and for the pair: the winner stays."""

    keepWanted = Signal()
    trashWanted = Signal()
    keepLeftWanted = Signal()
    keepRightWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keep = Button("", self, icon="circle-check")
        self._trash = Button("", self, icon="trash-2")
        self._left = Button(self.tr("Keep A, trash B  Ctrl+←"), self)
        self._right = Button(self.tr("Keep B, trash A  Ctrl+→"), self)
        self._status = Label("", self, quiet=True)
        for name, button in (
            ("compareKeepButton", self._keep),
            ("compareTrashButton", self._trash),
            ("keepLeftButton", self._left),
            ("keepRightButton", self._right),
        ):
            button.setObjectName(name)
        self._keep.setAccessibleName(self.tr("Keep the active photo"))
        self._trash.setAccessibleName(self.tr("Mark the active photo for the trash"))
        self._keep.setCheckable(True)
        self._trash.setCheckable(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 10)
        row.setSpacing(8)
        row.addWidget(self._keep)
        row.addWidget(self._trash)
        row.addWidget(self._status, 1)
        row.addWidget(self._left)
        row.addWidget(self._right)
        self._keep.clicked.connect(self.keepWanted)
        self._trash.clicked.connect(self.trashWanted)
        self._left.clicked.connect(self.keepLeftWanted)
        self._right.clicked.connect(self.keepRightWanted)

    def show_active(self, letter: str, state: PhotoState, status: str, *, is_pair: bool) -> None:
        self._keep.setText(self.tr("Keep {letter}  K").format(letter=letter))
        self._trash.setText(self.tr("Trash {letter}  X").format(letter=letter))
        is_protected = state is PhotoState.PROTECTED
        for button in (self._keep, self._trash):
            button.setEnabled(not is_protected)
        self._keep.setChecked(state is PhotoState.KEEP)
        self._trash.setChecked(state is PhotoState.TRASH)
        self._left.setVisible(is_pair)
        self._right.setVisible(is_pair)
        self._status.setText(status)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.tokens().surface)
        painter.fillRect(0, 0, self.width(), 1, theme.tokens().line)

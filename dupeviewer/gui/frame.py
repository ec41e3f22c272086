"""What stands around the screens: the four steps above, the totals below.

Knows how to show where the user is; going somewhere is the window's affair.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dupeviewer.gui import theme
from dupeviewer.gui.help.hints import HintBar
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Label, Line, Ribbon
from dupeviewer.gui.widgets.notice import Notice

if TYPE_CHECKING:
    from dupeviewer.gui.session import Session


class Step(IntEnum):
    """The four steps, as they are numbered on screen."""

    FOLDERS = 1
    SCAN = 2
    REVIEW = 3
    TRASH = 4


class Steps(QWidget):
    """The breadcrumb: one button a step, the current one filled."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("steps")
        names = {
            Step.FOLDERS: self.tr("Folders"),
            Step.SCAN: self.tr("Scan"),
            Step.REVIEW: self.tr("Review"),
            Step.TRASH: self.tr("Trash"),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._buttons: dict[Step, _StepButton] = {}
        for step, name in names.items():
            if step is not Step.FOLDERS:
                row.addWidget(_Arrow(self))
            button = _StepButton(step, name, self)
            button.wanted.connect(self.wanted)
            self._buttons[step] = button
            row.addWidget(button)
        row.addStretch()

    def show_step(self, current: Step, possible: frozenset[Step]) -> None:
        for step, button in self._buttons.items():
            button.setChecked(step is current)
            button.setEnabled(step in possible or step is current)

    def button(self, step: Step) -> QPushButton:
        return self._buttons[step]


class _Arrow(Label):
    """From one step to the next, the way the text runs."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent, role="title", quiet=True)
        self._point()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._point()

    def _point(self) -> None:
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setText("‹" if is_mirrored else "›")


class _StepButton(QPushButton):
    wanted = Signal(object)

    def __init__(self, step: Step, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._step = step
        self.setObjectName(f"step{step.value}")
        self.setCheckable(True)
        self.setFont(theme.font("strong"))
        self.setFlat(True)
        self.setFixedHeight(32)
        self.setAccessibleName(self.tr("Step {n}: {name}").format(n=step.value, name=name))
        self.clicked.connect(self._on_click)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 8 + 20 + 8 + 10, 32)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _on_click(self) -> None:
        self.setChecked(not self.isChecked())  # which step is current is not the button's to say
        self.wanted.emit(self._step)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().toRectF().adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse() and self.isEnabled() and not self.isChecked():
            painter.setBrush(tokens.accent_tint)
            painter.drawRoundedRect(box, 6, 6)
        ink = tokens.text if self.isEnabled() else tokens.outline
        ink = tokens.accent if self.isChecked() else ink
        badge = self._mirrored(QRect(8, (self.height() - 20) // 2, 20, 20))
        painter.setBrush(tokens.accent if self.isChecked() else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 1.5))
        painter.drawEllipse(badge.toRectF().adjusted(1, 1, -1, -1))
        painter.setPen(tokens.on_solid if self.isChecked() else ink)
        painter.setFont(theme.font("caption"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self._step.value))
        painter.setPen(ink)
        painter.setFont(self.font())
        words_box = self._mirrored(self.rect().adjusted(36, 0, 0, 0))
        painter.drawText(words_box, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.accent, 2))
            painter.drawRoundedRect(box, 6, 6)

    def _mirrored(self, box: QRect) -> QRect:
        return theme.mirrored(box, self.rect(), self.layoutDirection())


class TotalsBar(QWidget):
    """The app's conscience: always visible, always true of the session that it follows."""

    problemsWanted = Signal()
    trashWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self.totals = Line(parent=self, quiet=True)
        self.totals.say(self.tr("No groups yet"))
        self.totals.setObjectName("statusTotals")
        self.practice = Ribbon(
            self.tr("Practice: these are copies of sample photos"), "warning_tint", self
        )
        self.practice.setObjectName("practiceRibbon")
        self.practice.hide()
        self.leave_practice = Button(self.tr("Leave practice"), self, icon="log-out")
        self.leave_practice.setObjectName("leavePracticeButton")
        self.leave_practice.hide()
        self.thrift = Label(
            self.tr("Using smaller previews to save memory."), self, role="caption", quiet=True
        )
        self.thrift.setObjectName("thriftText")
        self.thrift.hide()
        self.problems = Button("", self, role=ButtonRole.QUIET, icon="triangle-alert")
        self.problems.setObjectName("problemsButton")
        self.problems.hide()
        self.trash = Button(
            self.tr("Review & trash…").replace("&", "&&"),
            self,
            role=ButtonRole.PRIMARY,
            icon="trash-2",
        )
        self.trash.setObjectName("reviewAndTrashButton")
        self.trash.setAccessibleName(self.tr("Review and trash"))
        self.trash.setEnabled(False)
        tip = self.tr("See what would move before anything does")
        self.trash.set_tip(tip, "Ctrl+Backspace")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        row.addWidget(self.totals, 1)
        row.addWidget(self.thrift)
        row.addWidget(self.practice)
        row.addWidget(self.leave_practice)
        row.addWidget(self.problems)
        row.addWidget(self.trash)
        self.problems.clicked.connect(self.problemsWanted)
        self.trash.clicked.connect(self.trashWanted)

    def follow(self, session: Session) -> None:
        """Tell of this session from now on."""
        self._session = session
        session.clustersReset.connect(self.refresh)
        session.clustersAppended.connect(self.refresh)
        session.clusterReplaced.connect(self.refresh)
        session.reviewChanged.connect(self.refresh)
        session.problemsChanged.connect(self.refresh)
        session.webChanged.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        if self._session is None:
            return
        from dupeviewer.gui.models import words  # knows more than an empty window needs

        totals = self._session.totals()
        parts = [
            words.group_count(totals.groups),
            self.tr("{n} decided").format(n=words.number(totals.decided)),
        ]
        if totals.skipped:
            parts.append(self.tr("{n} skipped").format(n=words.number(totals.skipped)))
        marked = self.tr("{photos} marked").format(photos=words.photo_count(totals.marked))
        if totals.marked:
            marked = self.tr("{photos} marked, {size}").format(
                photos=words.photo_count(totals.marked), size=words.size(totals.marked_bytes)
            )
        parts.append(marked)
        said = "   |   ".join(parts) if totals.groups else self._no_groups(self._session)
        self.totals.say(said)
        self.trash.setEnabled(totals.marked > 0)
        self._show_problems(len(self._session.problems), words.number(len(self._session.problems)))

    def _no_groups(self, session: Session) -> str:
        if session.web.found and session.max_difference < session.depth:
            return self.tr("No groups at this setting")
        if session.gone:
            return self.tr("No groups left")
        return self.tr("No groups yet")

    def show_practice(self, shown: bool) -> None:
        self.practice.setVisible(shown)
        self.leave_practice.setVisible(shown)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.surface)
        painter.drawRect(self.rect())
        painter.setPen(QPen(tokens.line, 1))
        painter.drawLine(0, 0, self.width(), 0)

    def _show_problems(self, count: int, shown: str) -> None:
        self.problems.setVisible(count > 0)
        self.problems.setText(shown)
        spoken = self.tr("{n} files could not be read. Show them")
        if count == 1:
            spoken = self.tr("{n} file could not be read. Show it")
        self.problems.set_tip(spoken.format(n=shown), "Ctrl+Shift+E")
        self.problems.setAccessibleName(self.problems.toolTip())


class Frame(QWidget):
    """All of it around the pages, of which one is shown at a time."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self.steps = Steps(self)
        self.keys_button = self._button("circle-help", self.tr("Keys"), "F1")
        self.settings_button = self._button("settings", self.tr("Settings"), "Ctrl+,")
        self.notice = Notice(self)
        self.pages = QStackedWidget(self)
        self.hints = HintBar(preferences, self)
        self.totals = TotalsBar(self)
        self._header = header = QHBoxLayout()
        header.setContentsMargins(12, 8, 12, 4)
        header.addWidget(self.steps, 1)
        header.addWidget(self.keys_button)
        header.addWidget(self.settings_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(header)
        column.addWidget(self.notice)
        column.addWidget(self.pages, 1)
        column.addWidget(self.hints)
        column.addWidget(self.totals)

    @property
    def header(self) -> QRect:
        return self._header.geometry()

    @property
    def room(self) -> QRect:
        """What the steps and the buttons leave of the header."""
        steps = QRect(self.steps.pos(), QSize(self.steps.sizeHint().width(), self.steps.height()))
        steps = theme.mirrored(steps, self.steps.geometry(), self.layoutDirection())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left, right = self.keys_button.geometry().right(), steps.left()
        else:
            left, right = steps.right(), self.keys_button.x()
        return QRect(left + 8, self.header.top(), right - left - 16, self.header.height())

    def _button(self, icon: str, name: str, key: str) -> Button:
        """In the header; it can be pressed once the rooms are there."""
        button = Button("", self, role=ButtonRole.QUIET, icon=icon)
        button.set_tip(name, key)
        button.setAccessibleName(name)
        button.setEnabled(False)
        return button

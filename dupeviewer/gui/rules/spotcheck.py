"""The spot-check: thirty groups one after the other, two keys, and what the answers mean.

Knows the hand and the answers; how groups are dealt and what wrong ones share is core's.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.review import spotcheck
from dupeviewer.core.review.rules import Choice, Outcome
from dupeviewer.core.review.spotcheck import Group
from dupeviewer.gui.models import words
from dupeviewer.gui.rules import wording
from dupeviewer.gui.rules.tiles import PhotoTile, states
from dupeviewer.gui.session import PhotoState
from dupeviewer.gui.thumbnails import PREVIEW_EDGE, Thumbnails
from dupeviewer.gui.widgets.choices import CheckBox
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Card, Label, Line, PathLabel
from dupeviewer.gui.widgets.meter import Meter

SHOWN = 4
_RESULT_WIDTH = 720


class SpotCheckDialog(QDialog):
    """K agrees, X does not, Backspace goes back; groups answered with X are left out."""

    leftOut = Signal(object)
    markWanted = Signal()

    def __init__(
        self,
        groups: Sequence[Group],
        outcome: Outcome,
        hand: spotcheck.Hand,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("spotCheckDialog")
        self.setWindowTitle(self.tr("Spot-check"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._groups = groups
        self._outcome = outcome
        self._thumbnails = thumbnails
        self._hand = hand
        self._answers: dict[int, bool] = {}
        self._at = 0
        self._pattern: spotcheck.Pattern | None = None
        self._make_widgets()
        self._lay_out()
        self._connect()
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self._show_group()

    # Building

    def _make_widgets(self) -> None:
        self._title = Label("", self, role="title")
        self._title.setObjectName("spotCheckTitle")
        self._count = Label("", self, quiet=True)
        self._bar = Meter(self)
        self._pages = QStackedWidget(self)
        self._stage = QWidget(self)
        self._stage_row = QHBoxLayout(self._stage)
        self._stage_row.setContentsMargins(0, 0, 0, 0)
        self._more = Label("", self, quiet=True)
        self._more.setObjectName("spotCheckMore")
        self._more.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._right = self._button("spotCheckRight", self.tr("Right  K"), "check")
        self._wrong = self._button("spotCheckWrong", self.tr("Not right  X"), "x")
        self._back = self._button("spotCheckBack", self.tr("Back"), "arrow-left", ButtonRole.QUIET)
        self._leave_off = self._button(
            "spotCheckLeaveOff", self.tr("Back to the rules"), None, ButtonRole.QUIET
        )
        self._verdict = Label("", self, role="display")
        self._verdict.setObjectName("spotCheckVerdict")
        self._bound = Label("", self)
        self._bound.setObjectName("spotCheckBound")
        self._shared = Label("", self, role="strong")
        self._shared.setObjectName("spotCheckShared")
        self._leave = CheckBox("", self)
        self._leave.setObjectName("spotCheckLeaveOut")
        self._cancel = self._button("spotCheckCancel", self.tr("Back to the rules"))
        self._mark = self._button("spotCheckMark", "", None, ButtonRole.PRIMARY)
        for label in (self._title, self._verdict, self._bound, self._shared):
            label.setWordWrap(True)

    def _button(
        self, name: str, text: str, icon: str | None = None, role: ButtonRole = ButtonRole.PLAIN
    ) -> Button:
        button = Button(text, self, role=role, icon=icon)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        question = QWidget(self)
        column = QVBoxLayout(question)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._stage, 1)
        column.addWidget(self._more)
        keys = QHBoxLayout()
        keys.addWidget(self._back)
        keys.addStretch(1)
        keys.addWidget(self._wrong)
        keys.addWidget(self._right)
        keys.addStretch(1)
        keys.addWidget(self._leave_off)
        column.addLayout(keys)
        self._pages.addWidget(question)
        self._pages.addWidget(self._result_page())
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(32, 24, 32, 24)
        whole.setSpacing(12)
        whole.addLayout(head)
        whole.addWidget(self._bar)
        whole.addWidget(self._pages, 1)

    def _result_page(self) -> QWidget:
        page = QWidget(self)
        card = Card(page)
        card.setMaximumWidth(_RESULT_WIDTH)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(32, 32, 32, 24)
        inside.setSpacing(12)
        for widget in (self._verdict, self._bound, self._shared, self._leave):
            inside.addWidget(widget)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._mark)
        inside.addSpacing(12)
        inside.addLayout(foot)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 10)
        row.addStretch(1)
        column = QVBoxLayout(page)
        column.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        return page

    def _connect(self) -> None:
        self._right.clicked.connect(self.agree)
        self._wrong.clicked.connect(self.disagree)
        self._back.clicked.connect(self.go_back)
        self._leave_off.clicked.connect(self.reject)
        self._cancel.clicked.connect(self._to_the_rules)
        self._mark.clicked.connect(self._on_mark)
        self._leave.toggled.connect(self._name_mark)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_K:
                self.agree()
            case Qt.Key.Key_X:
                self.disagree()
            case Qt.Key.Key_Backspace:
                self.go_back()
            case _:
                super().keyPressEvent(event)

    # Answering

    def agree(self) -> None:
        self._answer(True)

    def disagree(self) -> None:
        self._answer(False)

    def go_back(self) -> None:
        """To the answer before, also from the end."""
        if self._at > 0:
            self._at -= 1
            self._answers.pop(self._hand.places[self._at], None)
            self._show_group()

    def _answer(self, is_right: bool) -> None:
        if self._at >= len(self._hand.places):
            return
        self._answers[self._hand.places[self._at]] = is_right
        self._at += 1
        self._show_group()

    def _show_group(self) -> None:
        places = self._hand.places
        self._bar.set_share(self._at / max(1, len(places)))
        self._back.setEnabled(self._at > 0)
        if self._at >= len(places):
            self._show_result()
            return
        self._pages.setCurrentIndex(0)
        self._title.setText(self.tr("Would you have decided the same?"))
        text = self.tr("{n} of {count}").format(
            n=words.number(self._at + 1), count=words.number(len(places))
        )
        if places[self._at] in self._hand.uncertain:
            text = self.tr("{place}, one of the least certain").format(place=text)
        self._count.setText(text)
        self._deal(self._outcome.choices[places[self._at]])
        self._right.setFocus()

    def _deal(self, choice: Choice) -> None:
        while (item := self._stage_row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        shown = choice.going[: SHOWN - 1]
        stays, gone = states(self._outcome, shown[0])
        self._stage_row.addWidget(self._column(shown[0].kept, stays, ""), 1)
        for going in shown:
            why = self.tr("Why: {reason}").format(reason=wording.why(going))
            self._stage_row.addWidget(self._column(going.photo, gone, why), 1)
        self._more.setText(self._of_more(choice, len(shown)))

    def _of_more(self, choice: Choice, shown: int) -> str:
        """What is true of photos for which there is no room."""
        rest = [wording.why(going) for going in choice.going[shown:]]
        if not rest:
            return ""
        reasons = ", ".join(list(dict.fromkeys(rest))[:SHOWN])
        text = self.tr("1 more goes too: {reasons}")
        if len(rest) > 1:
            text = self.tr("{n} more go too: {reasons}")
        return text.format(n=words.number(len(rest)), reasons=reasons)

    def _column(self, photo: Photo, state: PhotoState, why: str) -> QWidget:
        whole = QWidget(self._stage)
        tile = PhotoTile(photo, state, self._thumbnails, whole, PREVIEW_EDGE)
        name = PathLabel(whole, role="strong")
        name.set_path(photo.name, photo.path)
        folder = PathLabel(whole, quiet=True)
        folder.set_path(words.folder(photo.folder), photo.folder)
        facts = [words.size(photo.size), words.taken(photo)]
        if photo.facts is not None:
            facts.insert(0, f"{photo.facts.width} × {photo.facts.height}  {photo.facts.format}")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(tile, 1)
        column.addWidget(name)
        column.addWidget(folder)
        lines = Line("", whole, quiet=True), Line("", whole, role="strong")
        for line, text in zip(lines, ("  ·  ".join(facts), why), strict=True):
            line.say(text)
            column.addWidget(line)
        return whole

    # The end

    def _show_result(self) -> None:
        looked, right = spotcheck.agreed(self._answers, self._hand.drawn)
        _, all_right = spotcheck.agreed(self._answers, self._hand.places)
        wrong = [place for place, is_right in self._answers.items() if not is_right]
        good = [place for place, is_right in self._answers.items() if is_right]
        found = spotcheck.pattern(self._groups, self._outcome, wrong, good)
        self._pattern = found if found and len(found.places) > len(wrong) else None
        self._count.setText("")
        self._title.setText(self.tr("The spot-check"))
        self._verdict.setText(
            self.tr("{right} of {count} agreed.").format(
                right=words.number(all_right), count=words.number(len(self._answers))
            )
        )
        self._bound.setText(wording.bound(spotcheck.one_wrong_in(looked, looked - right)))
        self._show_pattern(len(wrong))
        self._name_mark()
        self._pages.setCurrentIndex(1)
        self._mark.setFocus()

    def _show_pattern(self, wrong: int) -> None:
        found = self._pattern
        self._shared.setVisible(wrong > 0)
        self._leave.setVisible(found is not None)
        if found is None:
            one = self.tr("The group you did not agree with is left out.")
            many = self.tr("The groups you did not agree with have nothing in common.")
            left_out = self.tr("They are left out.")
            self._shared.setText(one if wrong == 1 else f"{many} {left_out}")
            return
        trait, count = wording.trait(found.trait), words.number(len(found.places))
        one = self.tr("The group you did not agree with is one of {count} that {trait}.")
        many = self.tr("All {n} groups you did not agree with {trait}.")
        text = one if wrong == 1 else many
        self._shared.setText(text.format(n=words.number(wrong), count=count, trait=trait))
        leave = self.tr("Leave out all {n} groups that {trait}")
        self._leave.setText(leave.format(n=count, trait=trait))
        self._leave.setChecked(wrong > 1)

    def _places_left_out(self) -> frozenset[int]:
        wrong = frozenset(place for place, is_right in self._answers.items() if not is_right)
        if self._pattern is not None and self._leave.isChecked():
            return wrong | self._pattern.places
        return wrong

    def _name_mark(self) -> None:
        rest = len(self._outcome.choices.keys() - self._places_left_out())
        self._mark.setText(self.tr("Mark {groups}").format(groups=words.group_count(rest)))
        self._mark.setEnabled(rest > 0)

    def _to_the_rules(self) -> None:
        self.leftOut.emit(self._places_left_out())
        self.accept()

    def _on_mark(self) -> None:
        self.leftOut.emit(self._places_left_out())
        self.accept()
        self.markWanted.emit()

"""The buttons below the trash sheet: which there are in each step, and which is the default.

Knows steps and buttons; what a button does is the sheet's affair.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dupeviewer.gui.trash import wording
from dupeviewer.gui.trash.known import Known
from dupeviewer.gui.widgets.controls import Button, ButtonRole


class Step(Enum):
    """Where the sheet is; photos move in MOVING and RETURNING only."""

    CHECKING = "checking"
    READY = "ready"
    EMPTY = "empty"
    MOVING = "moving"
    MOVED = "moved"
    RETURNING = "returning"
    RETURNED = "returned"

    @property
    def is_before(self) -> bool:
        return self in (Step.CHECKING, Step.READY)

    @property
    def is_under_way(self) -> bool:
        return self in (Step.MOVING, Step.RETURNING)


class Foot(QWidget):
    """One row; what leads back stands left, what leads on right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        quiet, plain = ButtonRole.QUIET, ButtonRole.PLAIN
        self.back = _Once("trashBackButton", self.tr("Back"), self, quiet, "arrow-left")
        self.copy = _Once("trashCopyButton", self.tr("Copy list"), self, plain, "copy")
        self.retry = _Once("trashRetryButton", self.tr("Try again"), self, plain, "rotate-ccw")
        self.cancel = _Once("trashCancelButton", self.tr("Cancel"), self, plain)
        self.confirm = _Once("trashConfirmButton", "", self, ButtonRole.TRASH, "trash-2")
        self.aside = _Once("trashAsideButton", self.tr("Keep reviewing"), self, plain)
        self.aside.setToolTip(self.tr("Photos go on moving meanwhile."))
        self.stop = _Once("trashStopButton", self.tr("Stop"), self, plain, "square")
        self.undo = _Once("undoButton", self.tr("Undo"), self, plain, "undo-2")
        text = self.tr("Open {trash}").format(trash=wording.trash())
        self.open = _Once("openTrashButton", text, self, plain, "external-link")
        self.next = _Once("nextGroupsButton", self.tr("Next groups"), self, ButtonRole.PRIMARY)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.back, self.undo, self.open, self.aside):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.copy, self.retry, self.cancel, self.stop, self.confirm, self.next):
            row.addWidget(button)

    def name_confirm(self, photos: int, *, is_ready: bool) -> None:
        """The number on it is what will really move."""
        self.confirm.setText(wording.go(photos))
        self.confirm.setEnabled(is_ready and photos > 0)

    def show_for(self, step: Step, known: Known, *, listed: bool) -> None:
        """The buttons of a step; while a list is shown, those of the list."""
        before = step.is_before or step is Step.EMPTY
        tally = known.tally
        has_moved = step is Step.MOVED and tally.moved > 0 and not listed
        self.cancel.setText(self.tr("Close") if step is Step.EMPTY else self.tr("Cancel"))
        shown = {
            self.back: listed,
            self.copy: listed,
            self.retry: step is Step.MOVED and tally.failed + tally.stopped > 0,
            self.cancel: before and not listed,
            self.confirm: step.is_before and not listed,
            self.aside: step.is_under_way,
            self.stop: step.is_under_way,
            self.undo: has_moved,
            self.open: has_moved,
            self.next: step in (Step.MOVED, Step.RETURNED) and not listed,
        }
        for button in sorted(shown, key=shown.__getitem__):  # those to be hidden first, or the
            button.setVisible(shown[button])  # window would grow to hold all of them

    def choose_default(self, step: Step, *, is_plain: bool) -> None:
        """The action only where nothing speaks against it; focus goes with the default."""
        match step:
            case Step.READY if is_plain:
                default = self.confirm
            case Step.CHECKING | Step.READY | Step.EMPTY:
                default = self.cancel
            case Step.MOVING | Step.RETURNING:
                default = self.stop
            case Step.MOVED | Step.RETURNED:
                default = self.next
        default.setDefault(True)
        default.setFocus()


class _Once(Button):
    """A double click is one click, and a key held down one press: what stands there after the
    first was not meant."""

    def __init__(
        self, name: str, text: str, parent: QWidget, role: ButtonRole, icon: str | None = None
    ) -> None:
        super().__init__(text, parent, role=role, icon=icon)
        self.setObjectName(name)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            super().keyPressEvent(event)

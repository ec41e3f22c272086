"""The trash sheet: facts before photos move, progress while they do, the result and the way back.

Knows the steps and which button is the default in each; files are the trasher's affair.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from enum import Enum

from PySide6.QtCore import Qt, QUrl, SignalInstance
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dupeviewer.core.progress import Progress
from dupeviewer.core.trash import Forecast, Outcome, RestoreReceipt, TrashReceipt
from dupeviewer.gui import entries
from dupeviewer.gui.controls import Button, ButtonRole, Card, Label
from dupeviewer.gui.entries import Entry, EntryList
from dupeviewer.gui.session import Session
from dupeviewer.gui.trash import listing, wording
from dupeviewer.gui.trash.choice import WithoutTrashDialog
from dupeviewer.gui.trash.facts import FactsPage
from dupeviewer.gui.trash.result import ResultPage
from dupeviewer.gui.trash.trasher import Trasher
from dupeviewer.gui.trash.work import Checked, Planned

WIDTH, HEIGHT = 720, 640


class Step(Enum):
    """Where the sheet is; photos move in MOVING and RETURNING only."""

    CHECKING = "checking"
    READY = "ready"
    EMPTY = "empty"
    MOVING = "moving"
    MOVED = "moved"
    RETURNING = "returning"
    RETURNED = "returned"


class TrashSheet(QDialog):
    """Begins to check as soon as it is shown; closing it stops what is under way."""

    def __init__(self, session: Session, trasher: Trasher, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trashSheet")
        self.setWindowTitle(wording.trash())
        self.setModal(True)
        self.resize(WIDTH, HEIGHT)
        self._session = session
        self._trasher = trasher
        self._step = Step.CHECKING
        self._planned: Planned | None = None
        self._checked: Checked | None = None
        self._receipts: Sequence[TrashReceipt] = ()
        self._returns: Sequence[RestoreReceipt] = ()
        self._title = Label(parent=self, role="title")
        self._title.setObjectName("trashTitle")
        self._title.setWordWrap(True)
        self._facts = FactsPage(self)
        self._result = ResultPage(self)
        self._list = EntryList(self.tr("Photos"), self)
        self._list.setObjectName("trashList")
        self._pages = QStackedWidget(self)
        self._make_buttons()
        self._lay_out()
        self._connect()
        self._enter(Step.CHECKING)

    @property
    def step(self) -> Step:
        return self._step

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._planned is None and not event.spontaneous():
            self.check()

    def reject(self) -> None:
        """Close; a list is only left, and while photos move they stop and the sheet tells of it."""
        if self._shows_list():
            self._leave_list()
            return
        if self._step in (Step.MOVING, Step.RETURNING):
            self._trasher.stop()
            return
        if self._step is Step.CHECKING:
            self._trasher.stop()
        self._disconnect()
        super().reject()

    def accept(self) -> None:
        self._disconnect()
        super().accept()

    def check(self) -> None:
        """Look at the marked photos (again)."""
        self._checked = None
        self._enter(Step.CHECKING)
        self._trasher.check()

    def move_photos(self) -> None:
        """Move what has been checked to the trash."""
        if self._step is Step.READY and self._checked is not None:
            headline = self.tr("Moving to {trash}…").format(trash=wording.trash())
            self._result.begin(headline, self._checked.summary.photos)
            self._enter(Step.MOVING)
            self._trasher.send(self._checked)

    def undo(self) -> None:
        """Put back what has just been moved."""
        if self._step is Step.MOVED and self._trasher.can_undo:
            moved = sum(receipt.outcome is Outcome.MOVED for receipt in self._receipts)
            self._result.begin(self.tr("Putting photos back…"), moved)
            self._enter(Step.RETURNING)
            self._trasher.undo()

    # Layout

    def _make_buttons(self) -> None:
        def button(name: str, text: str, role: ButtonRole, icon: str | None = None) -> Button:
            made = Button(text, self, role=role, icon=icon)
            made.setObjectName(name)
            return made

        quiet, plain = ButtonRole.QUIET, ButtonRole.PLAIN
        self._back = button("trashBackButton", self.tr("Back"), quiet, "arrow-left")
        self._copy = button("trashCopyButton", self.tr("Copy list"), plain, "copy")
        self._retry = button("trashRetryButton", self.tr("Try again"), plain, "rotate-ccw")
        self._cancel = button("trashCancelButton", self.tr("Cancel"), plain)
        self._confirm = button("trashConfirmButton", "", ButtonRole.TRASH, "trash-2")
        self._stop = button("trashStopButton", self.tr("Stop"), plain, "square")
        self._undo = button("undoButton", self.tr("Undo"), plain, "undo-2")
        text = self.tr("Open {trash}").format(trash=wording.trash())
        self._open = button("openTrashButton", text, plain, "external-link")
        self._next = button("nextGroupsButton", self.tr("Next groups"), ButtonRole.PRIMARY)

    def _lay_out(self) -> None:
        scroll = QScrollArea(self)
        scroll.setWidget(self._facts)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._facts_view = scroll
        self._list_card = Card(self)
        inside = QVBoxLayout(self._list_card)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self._list)
        for page in (scroll, self._result, self._list_card):
            self._pages.addWidget(page)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self._back, self._undo, self._open):
            foot.addWidget(button)
        foot.addStretch(1)
        for button in (self._copy, self._retry, self._cancel, self._stop, self._confirm):
            foot.addWidget(button)
        foot.addWidget(self._next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(self._title)
        layout.addWidget(self._pages, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self._facts.asked.connect(self._show_list)
        self._result.asked.connect(self._show_list)
        self._list.showWanted.connect(entries.show_folder)
        for button, slot in (
            (self._back, self._leave_list),
            (self._copy, self._copy_list),
            (self._retry, self.check),
            (self._cancel, self.reject),
            (self._confirm, self.move_photos),
            (self._stop, self.reject),
            (self._undo, self.undo),
            (self._open, self._open_trash),
            (self._next, self.accept),
        ):
            button.clicked.connect(slot)
        for signal, slot in self._wires():
            signal.connect(slot)

    def _disconnect(self) -> None:
        for signal, slot in self._wires():
            signal.disconnect(slot)

    def _wires(self) -> tuple[tuple[SignalInstance, Callable[..., None]], ...]:
        trasher = self._trasher
        return (
            (trasher.progressed, self._on_progress),
            (trasher.planned, self._on_planned),
            (trasher.forecast, self._on_forecast),
            (trasher.checked, self._on_checked),
            (trasher.sent, self._on_sent),
            (trasher.restored, self._on_restored),
            (trasher.failed, self._on_failed),
        )

    # What the trasher tells

    def _on_progress(self, progress: Progress) -> None:
        if self._step in (Step.MOVING, Step.RETURNING):
            self._result.show_progress(progress)

    def _on_planned(self, planned: Planned) -> None:
        self._planned = planned
        self._facts.show_planned(planned)
        if planned.summary.photos == 0:
            self._result.show_nothing(self._nothing(), len(planned.plan.refused))
        self._enter(Step.CHECKING if planned.summary.photos else Step.EMPTY)

    def _on_forecast(self, forecasts: Iterable[Forecast]) -> None:
        if self._step is Step.CHECKING:
            self._facts.take(forecasts)
            self._name_confirm(self._facts.fine)

    def _on_checked(self, checked: Checked) -> None:
        self._checked = checked
        self._facts.show_checked(checked)
        self._enter(Step.READY if checked.forecasts else Step.EMPTY)

    def _on_sent(self, receipts: Sequence[TrashReceipt]) -> None:
        self._receipts = receipts
        self._result.show_sent(receipts, len(self._left_alone()))
        self._enter(Step.MOVED)

    def _on_restored(self, receipts: Sequence[RestoreReceipt]) -> None:
        self._returns = receipts
        self._result.show_restored(receipts, in_view=self._trasher.groups_are_back)
        self._enter(Step.RETURNED)

    def _on_failed(self, message: str) -> None:
        self._result.show_failure(message)
        self._enter(Step.RETURNED if self._step is Step.RETURNING else Step.MOVED)

    # Steps

    def _enter(self, step: Step) -> None:
        self._step = step
        self._cancel.setText(self.tr("Close") if step is Step.EMPTY else self.tr("Cancel"))
        self._name_confirm(self._going())
        before = step in (Step.CHECKING, Step.READY)
        self._title.setText(self._question())
        if before and self._shows_list():
            return
        self._title.setVisible(before)
        self._pages.setCurrentWidget(self._facts_view if before else self._result)
        self._show_buttons()
        self._choose_default()

    def _question(self) -> str:
        if self._planned is None:
            return self.tr("Checking what would move…")
        return wording.title(self._planned.summary.photos)

    def _nothing(self) -> str:
        refused = self._planned is not None and self._planned.plan.refused
        if refused:
            return self.tr("None of the marked photos can be moved.")
        return self.tr("No photos are marked for the {trash}.").format(trash=wording.trash())

    def _going(self) -> int:
        return self._checked.summary.photos if self._checked else 0

    def _name_confirm(self, photos: int) -> None:
        self._confirm.setText(wording.go(photos))
        self._confirm.setEnabled(self._step is Step.READY and photos > 0)

    def _show_buttons(self) -> None:
        step, listing_ = self._step, self._shows_list()
        before = step in (Step.CHECKING, Step.READY, Step.EMPTY)
        after = step in (Step.MOVED, Step.RETURNED)
        moved = any(receipt.outcome is Outcome.MOVED for receipt in self._receipts)
        amiss = any(receipt.outcome is not Outcome.MOVED for receipt in self._receipts)
        for button, is_shown in (
            (self._back, listing_),
            (self._copy, listing_),
            (self._retry, step is Step.MOVED and amiss),
            (self._cancel, before and not listing_),
            (self._confirm, step in (Step.CHECKING, Step.READY) and not listing_),
            (self._stop, step in (Step.MOVING, Step.RETURNING)),
            (self._undo, step is Step.MOVED and moved and not listing_),
            (self._open, step is Step.MOVED and moved and not listing_),
            (self._next, after and not listing_),
        ):
            button.setVisible(is_shown)

    def _choose_default(self) -> None:
        """The action only where nothing speaks against it; focus goes with the default."""
        match self._step:
            case Step.READY if self._is_plain():
                default = self._confirm
            case Step.CHECKING | Step.READY | Step.EMPTY:
                default = self._cancel
            case Step.MOVING | Step.RETURNING:
                default = self._stop
            case _:
                default = self._next
        default.setDefault(True)
        default.setFocus()

    def _is_plain(self) -> bool:
        checked = self._checked
        return checked is not None and self._going() > 0 and not checked.summary.needs_a_look

    # Lists

    def _left_alone(self) -> list[Forecast]:
        forecasts = self._checked.forecasts if self._checked else ()
        return [forecast for forecast in forecasts if not forecast.is_fine]

    def _show_list(self, what: str) -> None:
        if what == FactsPage.UNMARK:
            self._unmark_emptied()
            return
        if what == FactsPage.CHOOSE:
            self._choose_without_trash()
            return
        self._list.set_entries(self._entries(what))
        self._pages.setCurrentWidget(self._list_card)
        self._show_buttons()
        self._back.setDefault(True)
        self._list.setFocus()

    def _entries(self, what: str) -> list[Entry]:
        plan = self._planned.plan if self._planned else None
        summary = self._checked.summary if self._checked else None
        if summary is None and self._planned is not None:
            summary = self._planned.summary
        if plan is None or summary is None:
            return []
        match what:
            case FactsPage.EMPTIED:
                return listing.of_emptied(summary)
            case FactsPage.SIMILAR:
                return listing.of_photos(plan, {photo.path for photo in summary.similar})
            case FactsPage.LOSSES:
                return listing.of_losses(plan, summary)
            case FactsPage.REFUSED:
                return listing.of_refused(plan)
            case FactsPage.LEFT | ResultPage.STAYED:
                return listing.of_forecasts(self._left_alone())
            case ResultPage.FAILED:
                return listing.of_failed(self._receipts)
            case ResultPage.SPLIT:
                return listing.of_split(self._receipts)
            case ResultPage.RECEIPTS:
                return listing.of_receipts(self._receipts)
            case ResultPage.RETURNS:
                return listing.of_returns(self._returns)
        return listing.of_photos(plan, {photo.path for photo in plan.trash})

    def _shows_list(self) -> bool:
        return self._pages.currentWidget() is self._list_card

    def _leave_list(self) -> None:
        self._pages.setCurrentWidget(self._facts_view)
        self._enter(self._step)

    def _copy_list(self) -> None:
        entries.copy(self._list.entries)

    def _unmark_emptied(self) -> None:
        summary = self._checked.summary if self._checked else None
        if summary is None and self._planned is not None:
            summary = self._planned.summary
        for cluster in summary.emptied if summary else ():
            row = self._session.row_of(cluster.photos[0].path)
            if row is not None:
                self._session.clear(row)
        self.check()

    def _choose_without_trash(self) -> None:
        dialog = WithoutTrashDialog(self._trasher.preferences, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self.check)
        dialog.open()

    def _open_trash(self) -> None:
        places = (receipt.where for receipt in self._receipts if receipt.where is not None)
        where = next(places, None)
        if where is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(os.path.dirname(where)))
        else:
            QDesktopServices.openUrl(listing.system_trash())

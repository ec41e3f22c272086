"""Who opens the trash sheet, and speaks for it while it is not to be seen.

Knows which sheet there is; what it says after a move or a return is asked of the wording.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from dupeviewer.core.trash import RestoreReceipt
from dupeviewer.gui.session import Session
from dupeviewer.gui.thumbnails import Thumbnails
from dupeviewer.gui.trash import wording
from dupeviewer.gui.trash.foot import Step
from dupeviewer.gui.trash.known import Known
from dupeviewer.gui.trash.sheet import TrashSheet
from dupeviewer.gui.trash.trasher import Trasher
from dupeviewer.gui.widgets.notice import Ask, Notice


class TrashDesk(QObject):
    """Opens one sheet at a time; one that was set aside comes back to the same photos."""

    said = Signal(str)
    moved = Signal(str)  # said of photos that can be brought back

    def __init__(
        self,
        session: Session,
        trasher: Trasher,
        thumbnails: Thumbnails,
        notice: Notice,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._trasher = trasher
        self._thumbnails = thumbnails
        self._notice = notice
        self._window = window
        self._sheet: TrashSheet | None = None
        self._is_undoing = False
        trasher.restored.connect(self._on_restored)
        trasher.failed.connect(self._on_failed)

    def open(self) -> None:
        """The sheet that was set aside while it is at work, else a new one."""
        if self._sheet is not None and self._trasher.is_moving:
            self._show()
            return
        if self._trasher.is_moving:
            return
        self._leave()
        self._sheet = sheet = TrashSheet(
            self._session, self._trasher, self._thumbnails, self._window
        )
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.setAside.connect(self._on_set_aside)
        sheet.told.connect(self._on_told)
        sheet.finished.connect(self._on_finished)
        sheet.open()

    def undo(self) -> None:
        """Put back what the last run moved; what comes of it is said in the window."""
        if self._trasher.can_undo:
            self._leave()
            self._is_undoing = True
            self._trasher.undo()

    def _show(self) -> None:
        self._notice.settle()
        if self._sheet is not None:
            self._sheet.open()

    def _leave(self) -> None:
        """No more is wanted of a sheet that was set aside."""
        sheet, self._sheet = self._sheet, None
        if sheet is not None:
            sheet.finished.disconnect(self._on_finished)
            sheet.accept()
            sheet.deleteLater()

    def _on_finished(self) -> None:
        sheet, self._sheet = self._sheet, None
        if sheet is not None and sheet.step is Step.MOVED and self._trasher.can_undo:
            self.moved.emit(wording.sent(sheet.known.tally))

    def _on_set_aside(self) -> None:
        summary = self._sheet.known.summary if self._sheet is not None else None
        if summary is not None:
            self._notice.ask(Ask(wording.on_its_way(summary.photos)))

    def _on_told(self) -> None:
        """There is news of photos, and the sheet is hidden."""
        if self._sheet is not None and not self._sheet.isVisible():
            self._notice.ask(self._news(self._sheet.known))

    def _news(self, known: Known) -> Ask:
        close = (self.tr("Close"), self._leave)
        tally = known.tally
        if known.returns or not tally.moved:
            return Ask(self.tr("Moving photos has ended."), ((self.tr("Show"), self._show), close))
        if tally.failed or tally.stopped or tally.split:
            return Ask(wording.partly(tally), ((self.tr("Show why"), self._show), close))
        return Ask(wording.sent(tally), ((self.tr("Undo"), self.undo), close))

    def _on_restored(self, receipts: Sequence[RestoreReceipt]) -> None:
        if not self._is_undoing:
            return
        self._is_undoing = False
        known = Known()
        known.take_returns(receipts)
        displaced = known.displaced
        self.said.emit(self._returned(known))
        if displaced:

            def rename() -> None:
                self._is_undoing = True
                self._trasher.restore_renamed(displaced)

            answers = ((wording.restore_as(displaced), rename), (self.tr("Skip"), None))
            self._notice.ask(Ask(wording.displaced(displaced), answers))

    def _returned(self, known: Known) -> str:
        said, amiss = wording.returned(known.returns), len(known.amiss)
        return f"{said} {wording.not_returned(amiss)}." if amiss else said

    def _on_failed(self, message: str) -> None:
        if self._is_undoing:
            self._is_undoing = False
            self.said.emit(message)

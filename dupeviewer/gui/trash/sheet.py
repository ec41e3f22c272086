"""The trash sheet: facts before photos move, progress while they do, the result and the way back.

Knows which step follows which; files are the trasher's affair, words those of the pages.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from dupeviewer.core.progress import Progress
from dupeviewer.core.trash import Forecast, RestoreReceipt, TrashReceipt
from dupeviewer.gui.session import Session
from dupeviewer.gui.system import outside
from dupeviewer.gui.thumbnails import Thumbnails
from dupeviewer.gui.trash import wording
from dupeviewer.gui.trash.choice import WithoutTrashDialog
from dupeviewer.gui.trash.facts import FactsPage
from dupeviewer.gui.trash.foot import Foot, Step
from dupeviewer.gui.trash.known import Ask, Known
from dupeviewer.gui.trash.looking import LookList
from dupeviewer.gui.trash.result import ResultPage
from dupeviewer.gui.trash.trasher import Trasher
from dupeviewer.gui.trash.work import Checked, Planned
from dupeviewer.gui.widgets import entries
from dupeviewer.gui.widgets.controls import Card, Label
from dupeviewer.gui.widgets.entries import EntryList, Section
from dupeviewer.gui.widgets.sections import by_heading

WIDTH, HEIGHT = 720, 720
LEAST_HEIGHT, AROUND = 560, 64


class TrashSheet(QDialog):
    """Begins to check as soon as it is shown; closing it stops what is under way.

    Set aside while photos move, it is hidden and goes on; `told` says when there is news of them.
    """

    setAside = Signal()
    told = Signal()

    def __init__(
        self,
        session: Session,
        trasher: Trasher,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("trashSheet")
        self.setWindowTitle(wording.trash())
        self.setModal(True)
        room = HEIGHT if parent is None else parent.window().height() - AROUND
        self.resize(WIDTH, max(LEAST_HEIGHT, min(HEIGHT, room)))
        self._session = session
        self._trasher = trasher
        self._step = Step.CHECKING
        self._known = Known()
        self._listed: Ask | None = None
        self._title = Label(parent=self, role="title")
        self._title.setObjectName("trashTitle")
        self._title.setWordWrap(True)
        self._facts = FactsPage(self)
        self._result = ResultPage(self)
        self._list = EntryList(self.tr("Photos"), self)
        self._list.setObjectName("trashList")
        self._look = LookList(thumbnails, self)
        self._pages = QStackedWidget(self)
        self._foot = Foot(self)
        self._lay_out()
        self._connect()
        self._enter(Step.CHECKING)

    @property
    def step(self) -> Step:
        return self._step

    @property
    def known(self) -> Known:
        return self._known

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._known.planned is None and not event.spontaneous():
            self.check()

    def reject(self) -> None:
        """Close; a list is only left, and while photos move they stop and the sheet tells of it."""
        if self._listed is not None:
            self._leave_list()
            return
        if self._step.is_under_way:
            self._trasher.stop()
            return
        if self._step is Step.CHECKING:
            self._trasher.stop()
        self._disconnect()
        super().reject()

    def accept(self) -> None:
        self._disconnect()
        super().accept()

    def check(self, only: frozenset[str] | None = None) -> None:
        """Look at the marked photos (again), or at some of them."""
        self._known, self._listed = Known(), None
        self._enter(Step.CHECKING)
        self._trasher.check(only)

    def move_photos(self) -> None:
        """Move what has been checked to the trash."""
        checked = self._known.checked
        if self._step is Step.READY and checked is not None:
            headline = self.tr("Moving to {trash}…").format(trash=wording.trash())
            self._result.begin(headline, checked.summary.photos)
            self._enter(Step.MOVING)
            self._trasher.send(checked)

    def undo(self) -> None:
        """Put back what has just been moved."""
        if self._step is Step.MOVED and self._trasher.can_undo:
            self._return(self._known.tally.moved, self._trasher.undo)

    def set_aside(self) -> None:
        """Hide while photos move, and let the user go on."""
        self.hide()
        self.setAside.emit()

    # Layout

    def _lay_out(self) -> None:
        scroll = QScrollArea(self)
        scroll.setWidget(self._facts)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._facts_view = scroll
        self._pages.addWidget(scroll)
        self._pages.addWidget(self._result)
        self._cards: dict[QWidget, Card] = {}
        for listed in (self._list, self._look):
            self._cards[listed] = card = Card(self)
            inside = QVBoxLayout(card)
            inside.setContentsMargins(4, 4, 4, 4)
            inside.addWidget(listed)
            self._pages.addWidget(card)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(self._title)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._foot)

    def _connect(self) -> None:
        self._facts.asked.connect(self._answer)
        self._result.asked.connect(self._answer)
        for listed in (self._list, self._look):
            listed.showWanted.connect(entries.show_folder)
        self._list.actionWanted.connect(self._take_way_out)
        foot = self._foot
        for button, slot in (
            (foot.back, self._leave_list),
            (foot.copy, self._copy_list),
            (foot.retry, self._try_again),
            (foot.cancel, self.reject),
            (foot.confirm, self.move_photos),
            (foot.aside, self.set_aside),
            (foot.stop, self.reject),
            (foot.undo, self.undo),
            (foot.open, self._open_trash),
            (foot.next, self.accept),
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
        if self._step.is_under_way:
            self._result.show_progress(progress)

    def _on_planned(self, planned: Planned) -> None:
        self._known.planned = planned
        self._facts.show_planned(planned)
        if planned.summary.photos == 0:
            self._result.show_nothing(self._nothing(), len(planned.plan.refused))
        self._enter(Step.CHECKING if planned.summary.photos else Step.EMPTY)

    def _on_forecast(self, forecasts: Iterable[Forecast]) -> None:
        if self._step is Step.CHECKING:
            self._facts.take(forecasts)
            self._foot.name_confirm(self._facts.fine, is_ready=False)

    def _on_checked(self, checked: Checked) -> None:
        self._known.checked = checked
        self._facts.show_checked(checked)
        self._enter(Step.READY if checked.forecasts else Step.EMPTY)

    def _on_sent(self, receipts: Sequence[TrashReceipt]) -> None:
        self._known.take_sent(receipts)
        self._show_sent()
        self._enter(Step.MOVED)
        self.told.emit()

    def _on_restored(self, receipts: Sequence[RestoreReceipt]) -> None:
        self._known.take_returns(receipts)
        self._show_restored()
        self._enter(Step.RETURNED)
        self.told.emit()

    def _on_failed(self, message: str) -> None:
        self._result.show_failure(message)
        self._enter(Step.RETURNED if self._step is Step.RETURNING else Step.MOVED)
        self.told.emit()

    # Steps

    def _enter(self, step: Step) -> None:
        self._step = step
        self._title.setText(self._question())
        self._foot.name_confirm(self._known.going, is_ready=step is Step.READY)
        if step.is_before and self._listed is not None:
            return
        self._listed = None
        self._title.setVisible(step.is_before)
        self._pages.setCurrentWidget(self._facts_view if step.is_before else self._result)
        self._foot.show_for(step, self._known, listed=False)
        self._foot.choose_default(step, is_plain=self._known.is_plain)

    def _question(self) -> str:
        if self._known.planned is None:
            return self.tr("Checking what would move…")
        return wording.title(self._known.planned.summary.photos)

    def _nothing(self) -> str:
        if self._known.planned is not None and self._known.planned.plan.refused:
            return self.tr("None of the marked photos can be moved.")
        return self.tr("No photos are marked for the {trash}.").format(trash=wording.trash())

    def _show_sent(self) -> None:
        self._result.show_sent(self._known.tally, len(self._known.left_alone))

    def _show_restored(self) -> None:
        self._result.show_restored(self._known, in_view=self._trasher.groups_are_back)

    def _return(self, photos: int, begin: Callable[[], None]) -> None:
        self._result.begin(self.tr("Putting photos back…"), photos)
        self._enter(Step.RETURNING)
        begin()

    # What buttons within the pages ask for

    def _answer(self, ask: Ask) -> None:
        match ask:
            case Ask.UNMARK:
                self._unmark_emptied()
            case Ask.CHOOSE:
                self._choose_without_trash()
            case Ask.RENAME:
                displaced = self._known.displaced
                self._return(len(displaced), lambda: self._trasher.restore_renamed(displaced))
            case Ask.SKIP:
                self._known.skip_displaced()
                self._show_restored()
                self._enter(self._step)
            case _:
                self._show_list(ask)

    def _unmark_emptied(self) -> None:
        summary = self._known.summary
        for cluster in summary.emptied if summary else ():
            row = self._session.row_of(cluster.photos[0].path)
            if row is not None:
                self._session.clear(row)
        self.check()

    def _choose_without_trash(self) -> None:
        dialog = WithoutTrashDialog(self._trasher.preferences, self._known.folders_aside, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self.check)
        dialog.open()

    def _open_trash(self) -> None:
        places = (r.where for r in self._known.receipts if r.where is not None)
        outside.open_trash(next(places, None))

    # Lists

    def _show_list(self, ask: Ask) -> None:
        self._listed = ask
        shown: QWidget = self._list
        if ask in (Ask.ALL, Ask.SIMILAR):
            self._look.show_pairs(self._known.pairs(ask))
            shown = self._look
        else:
            self._list.set_sections(self._sections(ask))
        self._pages.setCurrentWidget(self._cards[shown])
        self._foot.show_for(self._step, self._known, listed=True)
        self._foot.back.setDefault(True)
        shown.setFocus()

    def _sections(self, ask: Ask) -> list[Section]:
        sections = by_heading(self._known.entries(ask))
        for section in sections if ask is Ask.FAILED else ():
            section.actions, section.sentence = self._ways_out(), section.heading
        return sections

    def _leave_list(self) -> None:
        self._listed = None
        self._enter(self._step)

    def _copy_list(self) -> None:
        if self._listed is not None:
            entries.copy(self._known.entries(self._listed))

    def _ways_out(self) -> tuple[str, str, str]:
        """What can be done about photos that could not be moved, for each reason."""
        return self.tr("Try again"), self.tr("Skip"), self.tr("Copy list")

    def _take_way_out(self, section: Section, way: str) -> None:
        paths = frozenset(entry.path for entry in section.entries)
        again, skip, _ = self._ways_out()
        if way == again:
            self.check(paths)
        elif way == skip:
            self._known.skip(paths)
            self._show_sent()
            if self._known.tally.failed:
                self._show_list(Ask.FAILED)
            else:
                self._leave_list()
        else:
            entries.copy(section.entries)

    def _try_again(self) -> None:
        self.check()

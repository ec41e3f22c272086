"""The list of the History: virtual, each line with the ways back that it has.

Knows keys and buttons; what is pressed is for the screen to do.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from dupeviewer.core.trash import Entry, State
from dupeviewer.gui.history import wording
from dupeviewer.gui.history.archive import Where
from dupeviewer.gui.history.model import BulkLine, HistoryModel, PhotoLine, RunLine
from dupeviewer.gui.history.painting import LINE, HistoryPainter
from dupeviewer.gui.models import words
from dupeviewer.gui.thumbnails import Thumbnails
from dupeviewer.gui.widgets.cells import AnyIndex
from dupeviewer.gui.widgets.row_buttons import ButtonList, Offer

RESTORE, KEPT, TRASH = "restoreButton", "showKeptButton", "showTrashButton"


class HistoryList(ButtonList):
    """Lines of one height; Enter or a double click opens a run or closes it."""

    openWanted = Signal(QModelIndex)

    def __init__(self, model: HistoryModel, thumbnails: Thumbnails, parent: QWidget) -> None:
        offers = (
            Offer(RESTORE, wording.restore()),
            Offer(TRASH, wording.open_trash()),
            Offer(KEPT, wording.show_kept()),
        )
        super().__init__(offers, parent)
        self._restore, self._trash, self._kept = offers
        self.setObjectName("historyList")
        self.setAccessibleName(self.tr("What was moved to the trash"))
        self.setItemDelegate(HistoryPainter(thumbnails, self))
        self.setModel(model)
        self.set_cells(LINE, is_grid=False)
        self.doubleClicked.connect(self.openWanted)
        thumbnails.ready.connect(self._repaint)
        thumbnails.failed.connect(self._repaint)

    def offers(self, index: AnyIndex) -> list[Offer]:
        match cast(HistoryModel, self.model()).line(index):
            case RunLine(restorable=left) if left:
                return [Offer(RESTORE, self.tr("Restore {n}…").format(n=words.number(left)))]
            case BulkLine(standing=standing) if standing.left:
                return [Offer(RESTORE, self.tr("Undo"))]
            case PhotoLine(entry=Entry() as entry, probed=probed):
                return self._of_photo(entry, probed.where if probed else None)
        return []

    def _of_photo(self, entry: Entry, where: Where | None) -> list[Offer]:
        offers = []
        if where is Where.UNKNOWN:
            offers.append(self._trash)
        elif entry.state is State.MOVED and where is not Where.EMPTIED:
            offers.append(self._restore)
        if entry.kept is not None:
            offers.append(self._kept)
        return offers

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = cast(HistoryModel, self.model()).line(self.currentIndex())
        key = event.key()
        onward, back = self.arrows
        opens = key == onward and isinstance(line, RunLine) and not line.is_open
        closes = key == back and isinstance(line, RunLine) and line.is_open
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or opens or closes:
            self.openWanted.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _repaint(self) -> None:
        self.viewport().update()

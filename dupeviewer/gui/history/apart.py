"""The list of what is not duplicates, as the user said, with a way to take it back.

Knows the list's looks; what was said is the affair of who remembers it.
"""

from __future__ import annotations

import os

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QRect,
    Qt,
    QThreadPool,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QStackedLayout,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from dupeviewer.core.photos.photo import FileId, Photo
from dupeviewer.core.sentences import printable
from dupeviewer.core.storage.verdicts import Aside, Member
from dupeviewer.gui import tables, theme
from dupeviewer.gui.background.saving import Saving
from dupeviewer.gui.history import wording
from dupeviewer.gui.history.model import LineRole
from dupeviewer.gui.history.painting import HEIGHT, LINE, THUMB
from dupeviewer.gui.memory.aside import NotDuplicates
from dupeviewer.gui.models import words
from dupeviewer.gui.session import Session
from dupeviewer.gui.thumbnails import Thumbnails
from dupeviewer.gui.widgets.cells import AnyIndex
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Card, Label
from dupeviewer.gui.widgets.emptiness import EmptyState
from dupeviewer.gui.widgets.inputs import SearchBox
from dupeviewer.gui.widgets.line_painting import Index, LinePainter
from dupeviewer.gui.widgets.row_buttons import SIDE, ButtonList, Offer

COMPARE, FORGET = "apartCompareButton", "forgetButton"

_SHOWN = 4


class ApartScreen(QWidget):
    """Groups that were set aside, latest first; `compareWanted` names a photo of a group."""

    backWanted = Signal()
    compareWanted = Signal(str)

    def __init__(
        self,
        aside: NotDuplicates,
        session: Session,
        thumbnails: Thumbnails,
        pool: QThreadPool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("notDuplicatesScreen")
        self._saving = Saving(pool, self)
        self._aside = aside
        self._session = session
        self._model = ApartModel(self)
        self._title = Label(self.tr("Not duplicates"), self, role="title")
        self._counted = Label(parent=self, quiet=True)
        self._find = SearchBox(self)
        self.list_view = ApartList(self._model, session, thumbnails, self)
        self._empty = EmptyState("equal-not", self)
        self._said = Label(parent=self, quiet=True)
        self._back = Button(self.tr("Back"), self, role=ButtonRole.QUIET, icon="arrow-left")
        self._export = Button(self.tr("Export…"), self, icon="external-link")
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show what is set aside now."""
        groups = self._aside.groups
        text = self._find.text().casefold().strip()
        shown = [g for g in groups if any(text in m.path.casefold() for m in g.members)]
        row = self.list_view.currentIndex().row()
        self._model.show(shown)
        self._stack.setCurrentIndex(1 if shown else 0)
        if shown:
            self.list_view.setCurrentIndex(self._model.index(min(max(row, 0), len(shown) - 1)))
        nothing = self.tr("You haven't set anything aside.")
        self._empty.title.setText(self.tr("No group has this name in it.") if groups else nothing)
        self._counted.setText(self._summary(len(groups)))
        self._find.setVisible(bool(groups))
        self._export.setVisible(bool(groups))

    def save(self, target: str) -> None:
        """Write the list as CSV."""
        header = (self.tr("Group"), self.tr("File"), self.tr("Folder"), self.tr("Set aside"))
        rows = [
            (str(number), os.path.basename(m.path), os.path.dirname(m.path), group.said.isoformat())
            for number, group in enumerate(self._aside.groups, 1)
            for m in group.members
        ]
        self._saving.save(target, lambda path: tables.save_csv(path, header, rows))

    def shutdown(self) -> None:
        self._saving.shutdown()

    def _lay_out(self) -> None:
        self._back.setObjectName("apartBackButton")
        self._export.setObjectName("apartExportButton")
        self._find.setPlaceholderText(self.tr("Search names and folders"))
        self._find.setAccessibleName(self.tr("Search in what is not duplicates"))
        self._find.setMinimumWidth(280)
        hint = self.tr(
            "If a new photo matches one of these, the group comes back with only the new photo"
            " to decide."
        )
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._back)
        head.addWidget(self._title)
        head.addWidget(self._counted, 1)
        head.addWidget(self._find)
        card = Card(self)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(4, 4, 4, 4)
        self._stack = QStackedLayout()
        inside.addLayout(self._stack)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list_view)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._said, 1)
        foot.addWidget(self._export)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(Label(hint, self, quiet=True))
        column.addWidget(card, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._aside.changed.connect(self.refresh)
        self._saving.said.connect(self._said.setText)
        self._find.textChanged.connect(self.refresh)
        self.list_view.buttonPressed.connect(self._press)
        self.list_view.activated.connect(self._compare)
        self._back.clicked.connect(self.backWanted)
        self._export.clicked.connect(self._ask_where_to_save)

    def _summary(self, count: int) -> str:
        if count == 1:
            return self.tr("1 group you told us is different")
        told = self.tr("{n} groups you told us are different")
        return told.format(n=words.number(count)) if count else ""

    def _press(self, index: QModelIndex, name: str) -> None:
        group = self._model.group(index)
        if name == COMPARE:
            self._compare(index)
        elif group is not None:
            self._aside.forget(group.id)
            self._said.setText(self.tr("Forgotten. It can come back as a group."))

    def _compare(self, index: QModelIndex) -> None:
        group = self._model.group(index)
        row = None if group is None else row_of(group, self._session)
        if row is not None:
            self.compareWanted.emit(self._session.clusters[row].photos[0].path)

    def _ask_where_to_save(self) -> None:
        target, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export"), "not-duplicates.csv", self.tr("CSV files (*.csv)")
        )
        if target:
            self.save(target)


class ApartList(ButtonList):
    """Virtual; groups that are not among those found can only be forgotten."""

    def __init__(
        self, model: ApartModel, session: Session, thumbnails: Thumbnails, parent: QWidget
    ) -> None:
        offers = Offer(COMPARE, wording.compare()), Offer(FORGET, wording.forget())
        super().__init__(offers, parent)
        self._compare, self._forget = offers
        self.setObjectName("notDuplicatesList")
        self.setAccessibleName(self.tr("Groups that are not duplicates"))
        self._session = session
        self._groups = model
        self.setItemDelegate(_GroupPainter(thumbnails, self))
        self.setModel(model)
        self.set_cells(LINE, is_grid=False)
        thumbnails.ready.connect(self._repaint)
        thumbnails.failed.connect(self._repaint)

    def offers(self, index: AnyIndex) -> list[Offer]:
        group = self._groups.group(index)
        if group is None:
            return []
        if row_of(group, self._session) is None:
            return [self._forget]
        return [self._compare, self._forget]

    def _repaint(self) -> None:
        self.viewport().update()


def row_of(group: Aside, session: Session) -> int | None:
    """The row of a group in the session, if it is among its groups."""
    rows = (session.row_of(member.path) for member in group.members)
    return next((row for row in rows if row is not None), None)


class ApartModel(QAbstractListModel):
    """One line a group."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: list[Aside] = []

    def show(self, groups: list[Aside]) -> None:
        self.beginResetModel()
        self._groups = groups
        self.endResetModel()

    def group(self, index: AnyIndex) -> Aside | None:
        return self._groups[index.row()] if index.isValid() else None

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._groups)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        group = self._groups[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _names(group)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{_names(group)}, {wording.set_aside(group)}"
            case _ if role == LineRole:
                return group
        return None


class _GroupPainter(LinePainter):
    """Up to four thumbnails, the names, when it was said, and the buttons."""

    def __init__(self, thumbnails: Thumbnails, parent: ApartList) -> None:
        super().__init__(thumbnails, parent)
        self._list = parent

    def paint_entry(
        self, painter: QPainter, box: QRect, state: QStyle.StateFlag, index: Index
    ) -> None:
        group = index.data(LineRole)
        if not isinstance(group, Aside):
            return
        t = theme.tokens()
        self.paint_ground(painter, box, state)
        photos = [_photo(member) for member in group.members[:_SHOWN]]
        first = QRect(box.left() + SIDE, box.top() + (HEIGHT - THUMB) // 2, THUMB, THUMB)
        boxes = [first.translated(place * (THUMB + 4), 0) for place in range(len(photos))]
        self.paint_thumbnails(painter, boxes, photos)
        left = first.left() + len(photos) * (THUMB + 4) + 12
        self._list.paint_buttons(painter, index, box)
        buttons = map(self.mirrored, self._list.boxes(index, box).values())
        right = min((each.left() for each in buttons), default=box.right()) - SIDE
        cut = Qt.TextElideMode.ElideMiddle
        upper = QRect(left, box.top() + 14, right - left, 22)
        names = words.in_one_line(_names(group))
        self.write(painter, upper, names, theme.font("strong"), t.text, cut=cut)
        lower = QRect(left, box.top() + 37, upper.width(), 20)
        second = f"{wording.set_aside(group)}  ·  {words.in_one_line(_folders(group))}"
        self.write(painter, lower, second, theme.font("caption"), t.text2, cut=cut)


def _names(group: Aside) -> str:
    return " / ".join(printable(os.path.basename(member.path)) for member in group.members)


def _folders(group: Aside) -> str:
    folders = dict.fromkeys(os.path.dirname(member.path) for member in group.members)
    return ", ".join(printable(words.folder(folder)) for folder in folders)


def _photo(member: Member) -> Photo:
    return Photo(member.path, member.size, member.mtime_ns, FileId(0, 0))

"""The table of the trash sheet: from which folders photos go, and where their kept copies are.

Shows the folders of a summary as they come; what counts is decided there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from dupeviewer.core.sentences import printable
from dupeviewer.gui import theme
from dupeviewer.gui.models import words
from dupeviewer.gui.trash.summary import FolderShare
from dupeviewer.gui.widgets.entries import plain_tip, table_sheet

ROW_HEIGHT = 28
ROWS_IN_SIGHT = 5
_NAMED_PLACES = 2

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class FolderModel(QAbstractTableModel):
    """One row for each folder: its path, photos, size, and the folders of the kept copies."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shares: Sequence[FolderShare] = ()

    def set_shares(self, shares: Sequence[FolderShare]) -> None:
        self.beginResetModel()
        self._shares = shares
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shares)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _Role.DisplayRole:
            titles = (
                self.tr("Where they are"),
                self.tr("Photos"),
                self.tr("Size"),
                self.tr("Kept copy is in"),
            )
            return titles[section]
        return _alignment(section) if role == _Role.TextAlignmentRole else None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        share = self._shares[index.row()]
        match role:
            case _Role.DisplayRole | _Role.ToolTipRole:
                text = self._text(share, index.column())
                return text if role == _Role.DisplayRole else plain_tip(text)
            case _Role.TextAlignmentRole:
                return _alignment(index.column())
            case _Role.ForegroundRole if index.column() > 0:
                return theme.tokens().text2
        return None

    def _text(self, share: FolderShare, column: int) -> str:
        match column:
            case 0:
                return printable(words.folder(share.folder))
            case 1:
                return words.number(share.photos)
            case 2:
                return words.size(share.bytes)
            case _:
                return self._kept_in(share.folder, share.kept_in)

    def _kept_in(self, folder: str, places: Mapping[str, int]) -> str:
        def named(place: str) -> str:
            return self.tr("same folder") if place == folder else printable(words.folder(place))

        if not places:
            return self.tr("nowhere")
        if len(places) == 1:
            return named(*places)
        first = [
            self.tr("{folder} ({n})").format(folder=named(place), n=words.number(count))
            for place, count in list(places.items())[:_NAMED_PLACES]
        ]
        if len(places) > _NAMED_PLACES:
            more = words.number(len(places) - _NAMED_PLACES)
            first.append(self.tr("{n} more").format(n=more))
        return ", ".join(first)


class FolderTable(QTableView):
    """As high as its rows, up to a few; beyond that it scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trashFolders")
        self.setAccessibleName(self.tr("Where the photos are"))
        self._model = FolderModel(self)
        self.setModel(self._model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(max(ROW_HEIGHT, self.fontMetrics().height()))
        theme.follow(self._dress)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        for column, mode in enumerate(
            (
                QHeaderView.ResizeMode.Stretch,
                QHeaderView.ResizeMode.ResizeToContents,
                QHeaderView.ResizeMode.ResizeToContents,
                QHeaderView.ResizeMode.Stretch,
            )
        ):
            header.setSectionResizeMode(column, mode)

    def _dress(self) -> None:
        self.setStyleSheet(table_sheet())

    def set_shares(self, shares: Sequence[FolderShare]) -> None:
        self._model.set_shares(shares)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        rows = min(max(1, self._model.rowCount()), ROWS_IN_SIGHT)
        height = self.horizontalHeader().sizeHint().height() + 2
        return QSize(480, height + rows * self.verticalHeader().defaultSectionSize())

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in (1, 2) else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter

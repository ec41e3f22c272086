"""Every photo that is to go, beside the copy that stays: what "Look through all" shows.

Paints from memory and asks for what is not there; which photos they are comes from the plan.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QWidget

from dupeviewer.core.photos.photo import Photo
from dupeviewer.core.sentences import printable
from dupeviewer.gui import theme
from dupeviewer.gui.models import words
from dupeviewer.gui.thumbnails import Thumbnails
from dupeviewer.gui.trash import listing
from dupeviewer.gui.trash.listing import Pair
from dupeviewer.gui.widgets.cells import AnyIndex, CellView
from dupeviewer.gui.widgets.entries import plain_tip
from dupeviewer.gui.widgets.line_painting import LinePainter

HEIGHT, THUMB = 72, 56
LINE = QSize(320, HEIGHT)
_SIDE, _GAP = 12, 12
_MIDDLE = Qt.TextElideMode.ElideMiddle

_Role = Qt.ItemDataRole
_PAIR = _Role.UserRole + 1


class LookModel(QAbstractListModel):
    """One line a photo."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pairs: Sequence[Pair] = ()

    def show(self, pairs: Sequence[Pair]) -> None:
        self.beginResetModel()
        self._pairs = pairs
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._pairs)

    def data(self, index: AnyIndex, role: int = _Role.DisplayRole) -> object:
        pair = self._pairs[index.row()]
        match role:
            case _Role.DisplayRole:
                return words.in_one_line(pair.photo.name)
            case _Role.ToolTipRole:
                return plain_tip(printable(pair.photo.path))
            case _Role.AccessibleTextRole:
                folder = printable(words.folder(pair.photo.folder))
                return f"{printable(pair.photo.name)}, {folder}, {listing.kept_copy(pair)}"
            case _ if role == _PAIR:
                return pair
        return None


class LookList(CellView):
    """Virtual; Enter or a double click asks for the photo's folder."""

    showWanted = Signal(str)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trashLook")
        self.setAccessibleName(self.tr("Photos that go, and their kept copies"))
        self.setMouseTracking(True)
        self.setItemDelegate(_PairPainter(thumbnails, self))
        self._model = LookModel(self)
        self.setModel(self._model)
        self.set_cells(LINE, is_grid=False)
        self.activated.connect(self._on_activated)
        thumbnails.ready.connect(self._repaint)
        thumbnails.failed.connect(self._repaint)

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """Show these; the first is the current one."""
        self._model.show(pairs)
        self.setCurrentIndex(self._model.index(0))
        self.scrollToTop()

    def _on_activated(self, index: QModelIndex) -> None:
        self.showWanted.emit(index.data(_PAIR).photo.path)

    def _repaint(self) -> None:
        self.viewport().update()


class _PairPainter(LinePainter):
    """The photo that goes, and after it the copy that stays."""

    def paint_entry(
        self, painter: QPainter, box: QRect, state: QStyle.StateFlag, index: AnyIndex
    ) -> None:
        pair = index.data(_PAIR)
        self.paint_ground(painter, box, state)
        half = (box.width() - 2 * _SIDE - _GAP) // 2
        left = QRect(box.left() + _SIDE, box.top(), half, box.height())
        right = left.translated(half + _GAP, 0)
        t = theme.tokens()
        self._paint_photo(painter, left, pair.photo)
        if pair.kept is None:
            said, body = listing.kept_copy(pair), theme.font("body")
            self.write(painter, right, said, body, t.trash, cut=_MIDDLE)
            return
        self._paint_photo(painter, right, pair.kept, words.kind(pair.kind))

    def _paint_photo(self, painter: QPainter, box: QRect, photo: Photo, kind: str = "") -> None:
        """Thumbnail, name and folder; of a kept copy also what kind of copy it is."""
        t = theme.tokens()
        square = QRect(box.left(), box.top() + (HEIGHT - THUMB) // 2, THUMB, THUMB)
        self.paint_thumbnails(painter, [square], [photo])
        text = box.adjusted(THUMB + _GAP, 8, 0, -8)
        folder = words.in_one_line(words.folder(photo.folder))
        lines = [(words.in_one_line(photo.name), theme.font("strong"), t.text)]
        lines.append((folder, theme.font("body"), t.text2))
        if kind:
            lines.append((self.tr("Kept – {kind}").format(kind=kind), theme.font("body"), t.keep))
        else:
            lines.append((words.size(photo.size), theme.font("body"), t.text2))
        for number, (line, font, ink) in enumerate(lines):
            height = text.height() // 3
            row = QRect(text.left(), text.top() + number * height, text.width(), height)
            self.write(painter, row, line, font, ink, cut=_MIDDLE)

"""Photos in a list: of the groups that rules leave, or those that only one folder has.

Shows what it is given, and the folder of a photo that is asked for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.review.rules import FOR_THE_USER, Left
from dupeviewer.core.review.spotcheck import Group
from dupeviewer.gui.models import words
from dupeviewer.gui.rules import wording
from dupeviewer.gui.widgets import entries
from dupeviewer.gui.widgets.controls import Button, Card
from dupeviewer.gui.widgets.entries import Entry, EntryList


def left_for_you(groups: Sequence[Group], left: Mapping[int, Left]) -> list[Entry]:
    """The first photo of each group that the rules leave, and why."""
    kinds = {kind: words.kind(kind) for kind in Kind}
    reasons = {reason: wording.left(reason) for reason in FOR_THE_USER}
    chosen = ((groups[place], reason) for place, reason in left.items() if reason in reasons)
    return [Entry(g.photos[0].path, kinds[g.kind], reasons[reason]) for g, reason in chosen]


class LeftDialog(QDialog):
    def __init__(self, listed: Sequence[Entry], parent: QWidget, title: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("leftDialog")
        self.setWindowTitle(title or self.tr("Groups left for you"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.resize(760, 480)
        self._list = EntryList(self.tr("Photos"), self)
        self._list.setObjectName("leftList")
        self._list.set_entries(listed)
        self._list.showWanted.connect(entries.show_folder)
        card = Card(self)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self._list)
        copy = Button(self.tr("Copy list"), self, icon="copy")
        close = Button(self.tr("Close"), self)
        close.setDefault(True)
        copy.clicked.connect(self._copy)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(copy)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(card, 1)
        column.addLayout(foot)

    def _copy(self) -> None:
        entries.copy(self._list.entries)

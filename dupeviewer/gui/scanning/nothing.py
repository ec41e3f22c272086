"""When a scan has found no groups: what was checked, and what to try instead.

Knows the words for each way of finding nothing; the window takes the user on.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.scan import ScanResult
from dupeviewer.gui.models import words
from dupeviewer.gui.widgets.controls import Button, ButtonRole
from dupeviewer.gui.widgets.emptiness import EmptyState
from dupeviewer.gui.widgets.fields import TypesBox


class NothingFound(EmptyState):
    """Offers a wider look only where the scan was not the widest."""

    similarWanted = Signal()
    foldersWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("images", parent)
        self.setObjectName("nothingFound")
        self.similar_button = Button(self.tr("Look for similar shots too"), self, icon="search")
        self.folders_button = Button(
            self.tr("Check other folders"), self, role=ButtonRole.PRIMARY, icon="folder-plus"
        )
        self.types_button = Button(self.tr("See types"), self, icon="list")
        self.add_button(self.types_button)
        self.add_button(self.similar_button)
        self.add_button(self.folders_button)
        self.similar_button.clicked.connect(self.similarWanted)
        self.folders_button.clicked.connect(self.foldersWanted)
        self.types_button.clicked.connect(self._show_types)

    def tell(self, result: ScanResult) -> None:
        photos = result.counts.photos
        self.types_button.setVisible(not photos)
        self.similar_button.setVisible(photos > 1 and Kind.SIMILAR not in result.options.kinds)
        if photos:
            self.title.setText(self.tr("No duplicates found."))
            checked = self.tr("{photos} checked.").format(photos=words.photo_count(photos))
            self.text.setText(checked)
        else:
            self.title.setText(self.tr("No photos in these folders."))
            self.text.setText(words.looked_for())

    def _show_types(self) -> None:
        TypesBox(self.window()).open()

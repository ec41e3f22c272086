"""Clearing the History, which nothing brings back: asked first, then forgotten everywhere.

Knows the question and who has to forget; no photo is touched by it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from dupeviewer.gui.history.archive import Archive
from dupeviewer.gui.history.bulks import Bulks
from dupeviewer.gui.history.keepsakes import Keepsakes
from dupeviewer.gui.models import words


class Clearing(QObject):
    """`cleared` is told when the journal has forgotten."""

    cleared = Signal()

    def __init__(
        self, archive: Archive, keepsakes: Keepsakes, bulks: Bulks, window: QWidget
    ) -> None:
        super().__init__(window)
        self._archive = archive
        self._keepsakes = keepsakes
        self._bulks = bulks
        self._window = window
        archive.cleared.connect(self.cleared)

    def ask(self) -> None:
        box = QMessageBox(self._window)
        box.setObjectName("clearHistory")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setText(self.tr("Clear the History?"))
        lost = self.tr(
            "Photos stay where they are now. DupeViewer forgets where they came from and which"
            " copies were kept, and can no longer put them back from the {trash}."
        )
        box.setInformativeText(lost.format(trash=words.trash()))
        clear = box.addButton(self.tr("Clear History"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        clear.clicked.connect(self._clear)
        box.open()

    def _clear(self) -> None:
        self._bulks.forget()
        self._keepsakes.forget()
        self._archive.clear()

"""Adding folders by menu, by dialog, from before, or to practise on; the list is kept elsewhere.

Knows the ways in which folders come; dropping them is the window's affair.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QWidget

from dupeviewer.gui.preferences import Recent
from dupeviewer.gui.state.listed import Folder, Listed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from dupeviewer.gui.start.demo import Practice


class Adding(QObject):
    """Fills the list; `listed` follows every addition, `said` is a word in passing.

    Where folders of the user's own come to those of the practice, that is over.
    """

    listed = Signal()
    said = Signal(str)
    practiceBegins = Signal()
    practiceEnded = Signal()

    def __init__(self, folders: Listed, parent: QWidget) -> None:
        super().__init__(parent)
        self._folders = folders
        self._window = parent
        self._practice: Practice | None = None

    @property
    def is_practice(self) -> bool:
        """Whether all that is listed are copies of the sample photos."""
        folders = self._folders.folders
        return bool(folders) and self._practice is not None and self._practice.holds(folders)

    def choose_folders(self) -> None:
        self._choose().fileSelected.connect(self._add)

    def choose_protected_folders(self) -> None:
        self._choose().fileSelected.connect(self._add_protected)

    def add_pictures_folder(self) -> None:
        places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.PicturesLocation)
        if there := [place for place in places if os.path.isdir(place)]:
            self.add(there[:1])
        else:
            self.said.emit(self.tr("There is no Pictures folder here. Add the folder you use."))

    def add(self, paths: Iterable[str], *, protected: bool = False) -> None:
        """List folders to check; says so where one is included already, or belongs to an app."""
        from dupeviewer.core.photos import skipping

        self._end_practice()
        for path in paths:
            if skipping.lies_in_library(path):
                text = self.tr("Photos manages these files itself. We'll leave them alone.")
                self.said.emit(text)
            elif not self._folders.add(path, protected=protected):
                holder = self._folders.folder_of(path)
                name = os.path.basename(holder.path) if holder else path
                self.said.emit(self.tr("Already included in {folder}.").format(folder=name))
        self.listed.emit()

    def take_up(self, recent: Recent) -> None:
        """List what an earlier scan was made of, instead of what is listed now."""
        self._end_practice()
        self._replace(Folder(each.path, each.protected) for each in recent.folders)

    def start_practice(self) -> None:
        """List copies of the bundled photos, so that nothing can be lost."""
        if self.is_practice:
            self.listed.emit()
            return
        from dupeviewer.gui.start import demo

        self.practiceBegins.emit()
        self.close()
        self._practice = practice = demo.prepare()
        self._replace(Folder(path, path in practice.protected) for path in practice.folders)

    def leave_practice(self) -> None:
        """Take the sample photos off the list, and their copies away."""
        self._end_practice()
        self.listed.emit()

    def close(self) -> None:
        """Take the copies away again."""
        if self._practice is not None:
            self._practice.close()
            self._practice = None

    def _end_practice(self) -> None:
        if self.is_practice:
            self._clear()
            self.close()
            self.practiceEnded.emit()

    def _clear(self) -> None:
        for listed in self._folders.folders:
            self._folders.remove(listed.path)

    def _choose(self) -> QFileDialog:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._window, self.tr("Add a folder of photos"))
        dialog.setObjectName("folderDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.open()
        return dialog

    def _add(self, path: str) -> None:
        self.add([path])

    def _add_protected(self, path: str) -> None:
        self.add([path], protected=True)

    def _replace(self, folders: Iterable[Folder]) -> None:
        self._clear()
        for folder in folders:
            self._folders.add(folder.path, protected=folder.protected)
        self.listed.emit()

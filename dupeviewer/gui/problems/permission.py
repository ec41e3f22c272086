"""How a person gives permission to read files, in the words of their system.

Says what to do and opens where it is done; whether it has helped, trying again shows.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidgetItem, QVBoxLayout, QWidget

from dupeviewer.core.sentences import printable
from dupeviewer.gui.models import words
from dupeviewer.gui.widgets import entries
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Label
from dupeviewer.gui.widgets.path_list import PathList

PRIVACY = "x-apple.systempreferences:com.apple.preference.security?Privacy_AllFiles"
"""The page of macOS on which apps are given leave to read folders."""


class PermissionDialog(QDialog):
    """The folders concerned, each of which can be shown where its permissions are changed."""

    againWanted = Signal()

    def __init__(self, paths: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("permissionDialog")
        self.setWindowTitle(self.tr("No permission"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.resize(600, 400)
        self._list = PathList(self.tr("Folders that can't be read, or have such files"), self)
        self._list.setObjectName("permissionList")
        self._folders = sorted({_folder(path) for path in paths})
        for folder in self._folders:
            item = QListWidgetItem(printable(words.folder(folder)), self._list)
            item.setSizeHint(QSize(0, 32))
        self._list.setCurrentRow(0)
        self._lay_out()
        self._list.itemActivated.connect(self._show)

    def _lay_out(self) -> None:
        title = Label(self.tr("Let DupeViewer read these folders"), self, role="title")
        steps = Label(self._steps(), self, quiet=True)
        for label in (title, steps):
            label.setWordWrap(True)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        if sys.platform == "darwin":
            settings = self._button("openSettingsButton", self.tr("Open settings"), "settings")
            settings.clicked.connect(self._open_settings)
            foot.addWidget(settings)
        show = self._button("permissionShowButton", self.tr("Show folder"), "folder-open")
        again = self._button("permissionAgainButton", self.tr("Try again"), role=ButtonRole.PRIMARY)
        close = self._button("permissionCloseButton", self.tr("Close"))
        show.clicked.connect(self._show)
        again.clicked.connect(self._try_again)
        close.clicked.connect(self.reject)
        foot.addWidget(show)
        foot.addStretch(1)
        foot.addWidget(close)
        foot.addWidget(again)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        for widget in (title, steps):
            column.addWidget(widget)
        column.addWidget(self._list.on_card(self), 1)
        column.addLayout(foot)

    def _button(
        self, name: str, text: str, icon: str | None = None, role: ButtonRole = ButtonRole.PLAIN
    ) -> Button:
        button = Button(text, self, role=role, icon=icon)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _steps(self) -> str:
        match sys.platform:
            case "darwin":
                return self.tr(
                    "macOS hasn't allowed DupeViewer to read them. Open the settings, switch"
                    " DupeViewer on, then try again."
                )
            case "win32":
                return self.tr(
                    "Show a folder, open its properties, and let your account read it on the page"
                    " Security. Then try again."
                )
            case _:
                return self.tr(
                    "Show a folder, open its properties, and let yourself read it and the files in"
                    " it. Then try again."
                )

    def _show(self) -> None:
        row = self._list.currentRow()
        if row >= 0:
            entries.show_folder(os.path.join(self._folders[row], ""))

    def _open_settings(self) -> None:
        QDesktopServices.openUrl(QUrl(PRIVACY))

    def _try_again(self) -> None:
        self.accept()
        self.againWanted.emit()


def _folder(path: str) -> str:
    """A folder that can't be read stands in the list itself."""
    return path if os.path.isdir(path) else os.path.dirname(path)

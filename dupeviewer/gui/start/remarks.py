"""Lines below the folders that say what counting them has shown, each with a way to go on.

Knows words and one setting; counting is the counter's affair.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from dupeviewer.gui.models import words
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Ribbon
from dupeviewer.gui.widgets.fields import TypesBox


class Remark(QWidget):
    """A sentence and a button; hidden where there is nothing to say."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.text = Ribbon("", "warning_tint", self)
        self.text.setObjectName(f"{name}Text")
        self.text.setWordWrap(True)
        self.button = Button("", self, role=ButtonRole.QUIET)
        self.button.setObjectName(f"{name}Button")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        self.hide()

    def say(self, text: str) -> None:
        self.text.setText(text)
        self.button.setAccessibleName(f"{self.button.text()}: {text}")


class NoPhotos(Remark):
    """Where all folders were counted and nothing was found in them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("noPhotos", parent)
        self.button.setText(self.tr("See types"))
        self.say(f"{self.tr('No photos in these folders.')} {words.looked_for()}")
        self.button.clicked.connect(self._show_types)

    def _show_types(self) -> None:
        TypesBox(self.window()).open()


class OnlineOnly(Remark):
    """Files that are stored online only: left out, unless the user wants them downloaded."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__("onlineOnly", parent)
        self._preferences = preferences
        self.button.clicked.connect(self._turn)

    def tell(self, files: int, bytes_: int) -> None:
        """Say what becomes of so many files."""
        self.setVisible(files > 0)
        if self._preferences.reads_online:
            text = self.tr("Online-only files ({n}) are scanned. This downloads {size}.")
            self.button.setText(self.tr("Skip them"))
        else:
            text = self.tr("Skip online-only files ({n}). Scanning them would download {size}.")
            self.button.setText(self.tr("Include anyway"))
        self.say(text.format(n=words.number(files), size=words.size(bytes_)))

    def _turn(self) -> None:
        self._preferences.reads_online = not self._preferences.reads_online

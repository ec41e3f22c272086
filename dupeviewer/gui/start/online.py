"""A line about files that are stored online only: left out, unless the user wants them downloaded.

Knows its words and one setting; counting such files is the counter's affair.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from dupeviewer.gui.controls import Button, ButtonRole, Ribbon
from dupeviewer.gui.models import words
from dupeviewer.gui.preferences import Preferences


class OnlineOnly(QWidget):
    """Hidden where there are none."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("onlineOnly")
        self._preferences = preferences
        self.text = Ribbon("", "warning_tint", self)
        self.text.setObjectName("onlineOnlyText")
        self.text.setWordWrap(True)
        self.button = Button("", self, role=ButtonRole.QUIET)
        self.button.setObjectName("onlineOnlyButton")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self._turn)
        self.hide()

    def tell(self, files: int, bytes_: int) -> None:
        """Say what becomes of so many files."""
        self.setVisible(files > 0)
        if self._preferences.reads_online:
            text = self.tr("Online-only files ({n}) are scanned. This downloads {size}.")
            self.button.setText(self.tr("Skip them"))
        else:
            text = self.tr("Skip online-only files ({n}). Scanning them would download {size}.")
            self.button.setText(self.tr("Include anyway"))
        self.text.setText(text.format(n=words.number(files), size=words.size(bytes_)))
        self.button.setAccessibleName(f"{self.button.text()}: {self.text.text()}")

    def _turn(self) -> None:
        self._preferences.reads_online = not self._preferences.reads_online

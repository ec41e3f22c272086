"""The start screen: an invitation while it is empty, a list of folders and one button after that.

Knows what stands where; what there is to choose is built with the first folder.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from dupeviewer.gui.memory.opening import Opening
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.start.dropzone import DropZone
from dupeviewer.gui.start.promises import Promises
from dupeviewer.gui.start.recents import RecentList
from dupeviewer.gui.state.listed import Listed

if TYPE_CHECKING:
    from dupeviewer.gui.start.chosen import Chosen

_COLUMN = 880


class StartScreen(QScrollArea):
    """Everything up to the scan."""

    addWanted = Signal()
    picturesWanted = Signal()
    samplesWanted = Signal()
    scanWanted = Signal()
    continueWanted = Signal(object)

    def __init__(
        self,
        listed: Listed,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("startScreen")
        self.setAccessibleName(self.tr("Folders"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._listed = listed
        self._preferences = preferences
        self._chosen: Chosen | None = None
        self._opening: Opening | None = None
        self._build()
        self._connect()
        if preferences.resumes and preferences.groups_left:
            self._begin_opening()
        self._show_folders()

    @property
    def chosen(self) -> Chosen:
        """What stands below; an empty list opens sooner without."""
        if self._chosen is None:
            from dupeviewer.gui.start.chosen import Chosen
            from dupeviewer.gui.start.dock import Dock

            middle = self._column.parentWidget()
            self._chosen = Chosen(self._listed, self._preferences, middle)
            self._chosen.scanWanted.connect(self.scanWanted)
            self._chosen.more.toggled.connect(self._show_more)
            self.dock = Dock(self._chosen.scan_button, "search", self)
            self._chosen.counted.connect(self.dock.follow)
            self._column.insertWidget(2, self._chosen)
            self._chosen.setVisible(bool(self._listed.folders))
        return self._chosen

    def end_opening(self) -> None:
        """The last session is there, or there is none: nothing stands in the way any more."""
        if self._opening is not None:
            self._opening.hide()
            self._opening.deleteLater()
            self._opening = None
            self._page.show()
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._opening is not None:
            self._opening.setGeometry(self.rect())

    def shutdown(self) -> None:
        """Stop counting and wait for it."""
        if self._chosen is not None:
            self._chosen.shutdown()

    def _build(self) -> None:
        self._page = page = QWidget(self)
        self.drop_zone = DropZone(page)
        self.recents = RecentList(self._preferences, page)
        self.promises = Promises(page)
        middle = QWidget(page)
        middle.setMaximumWidth(_COLUMN)
        self._above = QWidget(middle)
        self._column = column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._above, 1)
        column.addWidget(self.drop_zone, 4)
        column.addWidget(self.recents)
        column.addWidget(self.promises)
        column.addStretch(1)
        across = QHBoxLayout(page)
        across.setContentsMargins(24, 16, 24, 16)
        across.addStretch(1)
        across.addWidget(middle, 1000)
        across.addStretch(1)
        self.setWidget(page)

    def _connect(self) -> None:
        self.drop_zone.addWanted.connect(self.addWanted)
        self.drop_zone.samplesWanted.connect(self.samplesWanted)
        self.drop_zone.picturesWanted.connect(self.picturesWanted)
        self.recents.continueWanted.connect(self.continueWanted)
        self._listed.changed.connect(self._show_folders)

    def _begin_opening(self) -> None:
        """Who left groups behind sees rows in their place, and no invitation."""
        self._opening = Opening(self)
        self._opening.tell(self._preferences.groups_left)
        self._page.hide()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _show_folders(self) -> None:
        has_folders = bool(self._listed.folders)
        if has_folders:
            self.end_opening()
        leaves_focus = self.window().focusWidget() is self.drop_zone.samples_button
        if has_folders or self._chosen is not None:
            self.chosen.setVisible(has_folders)
        self.drop_zone.set_compact(has_folders)
        if has_folders and leaves_focus:
            self.chosen.scan_button.setFocus()
        self.promises.setVisible(not has_folders)
        self._above.setVisible(not has_folders)

    def _show_more(self, shown: bool) -> None:
        """Once the page has grown, its lower end is what was asked for."""
        if shown:
            QTimer.singleShot(0, self, self._show_end)

    def _show_end(self) -> None:
        self.ensureWidgetVisible(self.chosen.more)

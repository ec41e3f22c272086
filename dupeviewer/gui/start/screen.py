"""The start screen: an invitation while it is empty, a list of folders and one button after that.

Knows layout and words; adding, counting and scanning are asked of others.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.core.photos.photo import is_within
from dupeviewer.gui.choices import Radio
from dupeviewer.gui.controls import Button, ButtonRole, Label, Ribbon
from dupeviewer.gui.listed import Listed
from dupeviewer.gui.models import words
from dupeviewer.gui.preferences import DEFAULT_KINDS, Preferences
from dupeviewer.gui.start.counting import FolderCounter
from dupeviewer.gui.start.dropzone import DropZone
from dupeviewer.gui.start.folders import FolderList
from dupeviewer.gui.start.more import MoreOptions
from dupeviewer.gui.start.promises import Promises
from dupeviewer.gui.start.recents import RecentList

_COLUMN = 880


class StartScreen(QScrollArea):
    """Everything up to the scan; it counts only while it is shown."""

    addWanted = Signal()
    picturesWanted = Signal()
    samplesWanted = Signal()
    scanWanted = Signal()
    continueWanted = Signal(object)

    def __init__(
        self,
        listed: Listed,
        preferences: Preferences,
        pool: QThreadPool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("startScreen")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._listed = listed
        self._preferences = preferences
        self._counter = FolderCounter(preferences, pool, self)
        self._build()
        self._connect()
        self._show_folders()

    def shutdown(self) -> None:
        """Stop counting and wait for it."""
        self._counter.shutdown()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._counter.want(folder.path for folder in self._listed.folders)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._counter.pause()

    # Building

    def _build(self) -> None:
        page = QWidget(self)
        self.drop_zone = DropZone(page)
        self.folders = FolderList(self._listed, self._counter, page)
        self.recents = RecentList(self._preferences, page)
        self.promises = Promises(page)
        self.scan_button = Button(self.tr("Scan"), page, role=ButtonRole.PRIMARY, icon="search")
        self.scan_button.setObjectName("scanButton")
        self.scan_button.setMinimumHeight(40)
        self.scan_button.setMinimumWidth(200)
        self._checked = self._build_listed(page)
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addWidget(self.drop_zone, 2)
        column.addWidget(self._checked)
        column.addWidget(self.recents)
        column.addWidget(self.promises)
        column.addStretch(1)
        middle = QWidget(page)
        middle.setMaximumWidth(_COLUMN)
        middle.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        across = QHBoxLayout(page)
        across.setContentsMargins(24, 16, 24, 16)
        across.addStretch(1)
        across.addWidget(middle, 1000)
        across.addStretch(1)
        self.setWidget(page)

    def _build_listed(self, page: QWidget) -> QWidget:
        """What appears with the first folder."""
        listed = QWidget(page)
        self.hint = Ribbon(
            self.tr("Is one of these your main library? Protect it."), "accent_tint", listed
        )
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("Folders to check"), listed, role="strong"))
        column.addWidget(self.folders)
        column.addWidget(self.hint)
        column.addWidget(
            Label(
                self.tr("Protected folders are compared, but nothing in them can be marked."),
                listed,
                role="caption",
                quiet=True,
            )
        )
        column.addSpacing(8)
        last = QHBoxLayout()
        last.addLayout(self._build_kinds(listed), 1)
        last.addWidget(self.scan_button, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(last)
        self.more = MoreOptions(self._preferences, listed)
        column.addWidget(self.more)
        return listed

    def _build_kinds(self, parent: QWidget) -> QVBoxLayout:
        self.kinds = QButtonGroup(parent)
        choices = (
            (self.tr("Exact copies only"), frozenset({Kind.EXACT})),
            (self.tr("Copies and edits (exact, same, edited)"), DEFAULT_KINDS),
            (self.tr("Copies, edits and similar shots"), frozenset(Kind)),
        )
        self._kinds_of = [kinds for _, kinds in choices]
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(Label(self.tr("Find:"), parent, role="strong"))
        for number, (text, kinds) in enumerate(choices):
            button = Radio(text, parent)
            button.setChecked(kinds == self._preferences.kinds)
            self.kinds.addButton(button, number)
            column.addWidget(button)
        return column

    def _connect(self) -> None:
        self.drop_zone.addWanted.connect(self.addWanted)
        self.drop_zone.samplesWanted.connect(self.samplesWanted)
        self.drop_zone.picturesWanted.connect(self.picturesWanted)
        self.recents.continueWanted.connect(self.continueWanted)
        self.scan_button.clicked.connect(self.scanWanted)
        self.more.toggled.connect(self._show_more)
        self.kinds.idClicked.connect(self._choose_kinds)
        self._listed.changed.connect(self._show_folders)
        self._counter.counted.connect(self._show_count)
        self._preferences.changed.connect(self._on_preference)

    # What happens

    def choose_kinds(self, kinds: frozenset[Kind]) -> None:
        """Tick one of the three choices, as a click would."""
        self.kinds.button(self._kinds_of.index(kinds)).click()

    def _show_more(self, shown: bool) -> None:
        """Once the page has grown, its lower end is what was asked for."""
        if shown:
            QTimer.singleShot(0, self, self._show_end)

    def _show_end(self) -> None:
        self.ensureWidgetVisible(self.more)

    def _on_preference(self, name: str) -> None:
        if name == "kinds" and self._preferences.kinds in self._kinds_of:
            self.kinds.button(self._kinds_of.index(self._preferences.kinds)).setChecked(True)
        self._show_count()

    def _choose_kinds(self, number: int) -> None:
        self._preferences.kinds = self._kinds_of[number]

    def _show_folders(self) -> None:
        folders = self._listed.folders
        self._checked.setVisible(bool(folders))
        self.drop_zone.set_compact(bool(folders))
        self.promises.setVisible(not folders)
        self.hint.setVisible(len(folders) > 1 and not self._listed.protected)
        if self.isVisible():
            self._counter.want(folder.path for folder in folders)
        self._show_count()

    def _show_count(self) -> None:
        """The number on the button; folders inside other ones are counted once."""
        paths = [folder.path for folder in self._listed.folders]
        outer = [p for p in paths if not any(p != q and is_within(p, q) for q in paths)]
        counts = [self._counter.count(path) or 0 for path in outer]
        if not sum(counts) or not all(map(self._counter.is_done, outer)):
            self.scan_button.setText(self.tr("Scan"))
        else:
            photos = words.photo_count(sum(counts))
            self.scan_button.setText(self.tr("Scan {photos}").format(photos=photos))

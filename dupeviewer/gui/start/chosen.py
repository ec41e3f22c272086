"""What the start screen has below the drop zone once a folder is listed, up to the button.

Knows layout and words; counting and scanning are asked of others.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from dupeviewer.core.likeness.kind import Kind
from dupeviewer.core.photos.photo import is_within
from dupeviewer.gui.models import words
from dupeviewer.gui.preferences import DEFAULT_KINDS, Preferences
from dupeviewer.gui.start.counting import FolderCounter, Standing
from dupeviewer.gui.start.folders import FolderList
from dupeviewer.gui.start.more import MoreOptions
from dupeviewer.gui.start.remarks import NoPhotos, OnlineOnly
from dupeviewer.gui.state.listed import Listed
from dupeviewer.gui.widgets.choices import Radio
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Label, Ribbon

_PROTECT = "protect"
"""The name of the hint, once it was seen."""


class Chosen(QWidget):
    """The folders, what to find in them, and the button; it counts only while it is shown."""

    scanWanted = Signal()
    counted = Signal()

    def __init__(
        self,
        listed: Listed,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._listed = listed
        self._preferences = preferences
        self._counter = FolderCounter(preferences, self)
        self.folders = FolderList(listed, self._counter, self)
        self.hint = Ribbon(
            self.tr("Is one of these your main library? Protect it."), "accent_tint", self
        )
        self.scan_button = Button(self.tr("Scan"), self, role=ButtonRole.PRIMARY, icon="search")
        self.scan_button.setObjectName("scanButton")
        self.scan_button.setMinimumHeight(40)
        self.scan_button.setMinimumWidth(200)
        self.more = MoreOptions(preferences, self)
        self._lay_out()
        self._connect()
        self._show_folders()

    def shutdown(self) -> None:
        """Stop counting and wait for it."""
        self._counter.shutdown()

    def choose_kinds(self, kinds: frozenset[Kind]) -> None:
        """Tick one of the three choices, as a click would."""
        self.kinds.button(self._kinds_of.index(kinds)).click()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._counter.want(folder.path for folder in self._listed.folders)

    def hideEvent(self, event: QHideEvent) -> None:
        """Who leaves has read the hint, and does not need it again."""
        super().hideEvent(event)
        self._counter.pause()
        if not self.hint.isHidden():
            self._preferences.hints_seen |= {_PROTECT}
            self._show_folders()

    # Building

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("Folders to check"), self, role="strong"))
        column.addWidget(self.folders)
        column.addWidget(self.hint)
        column.addLayout(self._build_about_protection())
        column.addWidget(self.reason)
        self.online = OnlineOnly(self._preferences, self)
        column.addWidget(self.online)
        self.no_photos = NoPhotos(self)
        column.addWidget(self.no_photos)
        column.addSpacing(8)
        last = QHBoxLayout()
        last.addLayout(self._build_kinds(), 1)
        last.addWidget(self.scan_button, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(last)
        column.addWidget(self.more)

    def _build_about_protection(self) -> QHBoxLayout:
        text = self.tr("Protected folders are compared, but nothing in them can be marked.")
        self.why_button = Button(self.tr("Why?"), self, role=ButtonRole.QUIET, icon="info")
        self.why_button.setObjectName("protectWhyButton")
        self.why_button.setAccessibleName(self.tr("Why are folders protected?"))
        self.reason = Ribbon(
            self.tr(
                "Protect your tidy library: where a photo in it has copies elsewhere, only those"
                " copies can go. It stays whole, whatever rules or shortcuts you use."
            ),
            "accent_tint",
            self,
        )
        self.reason.setWordWrap(True)
        self.reason.hide()
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(Label(text, self, role="caption", quiet=True))
        row.addWidget(self.why_button)
        row.addStretch()
        return row

    def _build_kinds(self) -> QVBoxLayout:
        self.kinds = QButtonGroup(self)
        choices = (
            (self.tr("Exact copies only"), frozenset({Kind.EXACT})),
            (self.tr("Copies and edits (exact, same, edited)"), DEFAULT_KINDS),
            (self.tr("Copies, edits and similar shots"), frozenset(Kind)),
        )
        self._kinds_of = [kinds for _, kinds in choices]
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(Label(self.tr("Find:"), self, role="strong"))
        for number, (text, kinds) in enumerate(choices):
            button = Radio(text, self)
            button.setChecked(kinds == self._preferences.kinds)
            self.kinds.addButton(button, number)
            column.addWidget(button)
        return column

    def _connect(self) -> None:
        self.scan_button.clicked.connect(self.scanWanted)
        self.why_button.clicked.connect(self._tell_why)
        self.kinds.idClicked.connect(self._choose_kinds)
        self._listed.changed.connect(self._show_folders)
        self._counter.counted.connect(self._show_count)
        self._preferences.changed.connect(self._on_preference)

    # What happens

    def _tell_why(self) -> None:
        self.reason.setVisible(self.reason.isHidden())

    def _on_preference(self, name: str) -> None:
        if name == "kinds" and self._preferences.kinds in self._kinds_of:
            self.kinds.button(self._kinds_of.index(self._preferences.kinds)).setChecked(True)
        self._show_count()

    def _choose_kinds(self, number: int) -> None:
        self._preferences.kinds = self._kinds_of[number]

    def _show_folders(self) -> None:
        folders = self._listed.folders
        is_new = _PROTECT not in self._preferences.hints_seen
        self.hint.setVisible(is_new and len(folders) > 1 and not self._listed.protected)
        if self.isVisible():
            self._counter.want(folder.path for folder in folders)
        self._show_count()

    def _show_count(self) -> None:
        """The number on the button; folders inside other ones are counted once."""
        paths = self._listed.ticked
        outer = [p for p in paths if not any(p != q and is_within(p, q) for q in paths)]
        known = [self._counter.known(path) for path in outer]
        self.online.tell(sum(k.online for k in known), sum(k.online_bytes for k in known))
        can_scan = any(k.standing is Standing.THERE for k in known)
        self.scan_button.setEnabled(can_scan)
        count = sum(k.photos or 0 for k in known)
        is_counted = all(k.is_counted for k in known)
        self.no_photos.setVisible(is_counted and can_scan and not count)
        if not count or not is_counted:
            self.scan_button.setText(self.tr("Scan"))
        else:
            photos = words.photo_count(count)
            self.scan_button.setText(self.tr("Scan {photos}").format(photos=photos))
        self.counted.emit()

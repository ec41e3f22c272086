"""One listed folder: its name and drive, its photos, its padlock, and what to do where it is not
there.

Knows its looks and keys; what is asked for is for the list to do.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from dupeviewer.core.photos import drives
from dupeviewer.gui import theme
from dupeviewer.gui.models import words
from dupeviewer.gui.start.counting import Known, Standing
from dupeviewer.gui.state.listed import Folder
from dupeviewer.gui.widgets.choices import CheckBox
from dupeviewer.gui.widgets.controls import Button, ButtonRole, Label, PathLabel

PRIVACY = "x-apple.systempreferences:com.apple.preference.security?Privacy_FilesAndFolders"
"""The page of macOS on which apps are given leave to read folders such as the desktop."""


class FolderRow(QFrame):
    """`L` turns its lock, the space bar its tick, `Del` takes it off the list."""

    protectWanted = Signal(str, bool)
    tickWanted = Signal(str, bool)
    removeWanted = Signal(str)
    locateWanted = Signal(str)
    lookWanted = Signal()
    stepWanted = Signal(int)  # to the row after this one, or before it

    def __init__(self, folder: Folder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._known = Known()
        self.setObjectName("folderRow")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tick = CheckBox("", self)
        self.tick.setChecked(folder.is_ticked)
        self.tick.setToolTip(self.tr("Check this folder (Space)"))
        keeps_its_room = self.tick.sizePolicy()
        keeps_its_room.setRetainSizeWhenHidden(True)
        self.tick.setSizePolicy(keeps_its_room)
        self._icon = QLabel(self)
        self.name = PathLabel(self, role="strong")
        self.name.set_path(os.path.basename(folder.path) or folder.path, folder.path)
        self.path = PathLabel(self, role="caption", quiet=True)
        self.path.set_path(words.folder(os.path.dirname(folder.path)), folder.path)
        self.drive = Label(parent=self, role="caption", quiet=True)
        self.count = Label(parent=self, quiet=True)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.count.setMinimumWidth(112)
        self.lock = Button("", self)
        self.lock.setCheckable(True)
        self.lock.setMinimumWidth(116)
        self.mend = Button("", self)
        self.mend.setObjectName("folderMendButton")
        self.remove = Button("", self, role=ButtonRole.QUIET, icon="x")
        self._lay_out()
        self._describe()
        self.tick.clicked.connect(self._toggle_tick)
        self.lock.clicked.connect(self._toggle_lock)
        self.remove.clicked.connect(self._remove)
        self.mend.clicked.connect(self._mend)
        self.show_known(self._known)

    def show_known(self, known: Known) -> None:
        """What was found out about the folder by now."""
        self._known = known
        is_there = known.standing is Standing.THERE
        self.tick.setVisible(is_there)
        self.lock.setVisible(is_there)
        self.drive.setVisible(is_there)
        self.drive.setText(self._drive())
        self.mend.setVisible(not is_there)
        self._label_mending()
        self.count.setText(self._count())
        self.remove.setText("" if is_there else self.tr("Remove"))
        self.remove.set_icon("x" if is_there else None)
        self._ink()
        name = self.tr("{folder}, {lock}, {count}").format(
            folder=words.folder(self.folder.path), lock=self.lock.text(), count=self.count.text()
        )
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_L:
                self._toggle_lock()
            case Qt.Key.Key_Space:
                self._toggle_tick()
            case Qt.Key.Key_Delete:
                self._remove()
            case Qt.Key.Key_Down:
                self.stepWanted.emit(1)
            case Qt.Key.Key_Up:
                self.stepWanted.emit(-1)
            case _:
                super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._ink()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.tokens().accent, 2))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 6, 6)

    # What it looks like

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 4, 6)
        row.setSpacing(12)
        row.addWidget(self.tick)
        row.addWidget(self._icon)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.name)
        names.addWidget(self.path)
        row.addLayout(names, 1)
        row.addWidget(self.drive)
        row.addWidget(self.count)
        row.addSpacing(8)
        row.addWidget(self.lock)
        row.addWidget(self.mend)
        row.addWidget(self.remove)

    def _describe(self) -> None:
        protected = self.folder.protected
        self.lock.setChecked(protected)
        self.lock.setText(self.tr("Protected") if protected else self.tr("Protect"))
        self.lock.set_icon("lock" if protected else "lock-open")
        self.lock.setToolTip(
            self.tr("Use for your tidy library. Copies elsewhere can be trashed; these can't. (L)")
        )
        name = words.folder(self.folder.path)
        self.tick.setAccessibleName(self.tr("Check {folder}").format(folder=name))
        self.lock.setAccessibleName(self.tr("Protect {folder}").format(folder=name))
        self.lock.setAccessibleDescription(self.tr("Protect – compare only, never mark"))
        self.remove.setToolTip(self.tr("Take off the list (Del)"))
        self.remove.setAccessibleName(self.tr("Take {folder} off the list").format(folder=name))

    def _drive(self) -> str:
        match self._known.drive:
            case drives.Kind.SSD:
                return self.tr("(SSD)")
            case drives.Kind.HARD_DISK:
                return self.tr("(Hard disk)")
            case drives.Kind.EXTERNAL:
                return self.tr("(External)")
            case drives.Kind.NETWORK:
                return self.tr("(Network)")
            case None:
                return ""

    def _count(self) -> str:
        known = self._known
        match known.standing:
            case Standing.WAITING:
                name = drives.name_of(self.folder.path)
                return self.tr("Waiting for {drive}").format(drive=name)
            case Standing.AWAY:
                return self.tr("Not connected. We'll skip it.")
            case Standing.GONE:
                return self.tr("Not found. We'll skip it.")
            case Standing.CLOSED if sys.platform == "darwin":
                text = self.tr("macOS hasn't allowed DupeViewer to read {folder}.")
                return text.format(folder=self.name.path)
            case Standing.CLOSED:
                return self.tr("You have no permission to read it. We'll skip it.")
        if not self.folder.is_ticked:
            return self.tr("Left out")
        if known.photos is None:
            return self.tr("counting…")
        text = words.photo_count(known.photos)
        return text if known.is_counted else f"~{text}"

    def _label_mending(self) -> None:
        match self._known.standing:
            case Standing.GONE:
                text, icon = self.tr("Locate…"), "folder-search"
            case Standing.CLOSED if sys.platform == "darwin":
                text, icon = self.tr("Open settings"), "settings"
            case Standing.CLOSED:
                text, icon = self.tr("Try again"), "rotate-ccw"
            case _:
                text, icon = self.tr("Reconnect"), "rotate-ccw"
        self.mend.setText(text)
        self.mend.set_icon(icon)
        self.mend.setAccessibleName(f"{text} {words.folder(self.folder.path)}")

    def _ink(self) -> None:
        tokens = theme.tokens()
        name, ink = "folder", tokens.text2
        match self._known.standing:
            case Standing.AWAY | Standing.WAITING:
                name, ink = "unplug", tokens.warning
            case Standing.GONE | Standing.CLOSED:
                name, ink = "triangle-alert", tokens.warning
            case _ if self.folder.protected:
                name, ink = "folder-lock", tokens.protected
        icon = theme.icon(name, ink)
        self._icon.setPixmap(icon.pixmap(QSize(20, 20), self.devicePixelRatioF()))

    # What it asks for

    def _toggle_tick(self) -> None:
        self.tickWanted.emit(self.folder.path, not self.folder.is_ticked)

    def _toggle_lock(self) -> None:
        self.protectWanted.emit(self.folder.path, not self.folder.protected)

    def _mend(self) -> None:
        if self._known.standing is Standing.GONE:
            self.locateWanted.emit(self.folder.path)
            return
        if self._known.standing is Standing.CLOSED and sys.platform == "darwin":
            QDesktopServices.openUrl(QUrl(PRIVACY))
        self.lookWanted.emit()

    def _remove(self) -> None:
        self.removeWanted.emit(self.folder.path)

"""The listed folders: a row for each, with its photos counted and its padlock.

Knows rows and their keys; folders are kept elsewhere, counts are the counter's.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from dupeviewer.gui import theme
from dupeviewer.gui.controls import Button, ButtonRole, Card, Label, PathLabel
from dupeviewer.gui.listed import Folder, Listed
from dupeviewer.gui.models import words
from dupeviewer.gui.start.counting import FolderCounter


class FolderRow(QFrame):
    """One folder; `L` turns its lock, `Del` takes it off the list."""

    protectWanted = Signal(str, bool)
    removeWanted = Signal(str)
    locateWanted = Signal(str)

    def __init__(
        self, folder: Folder, parent: QWidget | None = None, *, is_away: bool = False
    ) -> None:
        super().__init__(parent)
        self.folder = folder
        self.is_away = is_away
        self.setObjectName("folderRow")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._icon = QLabel(self)
        self.name = PathLabel(self, role="strong")
        self.name.set_path(os.path.basename(folder.path) or folder.path, folder.path)
        self.path = PathLabel(self, role="caption", quiet=True)
        self.path.set_path(words.folder(os.path.dirname(folder.path)), folder.path)
        self.is_there = not is_away and os.path.isdir(folder.path)
        self.count = Label(parent=self, quiet=True)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.count.setMinimumWidth(112)
        self.lock = Button("", self)
        self.lock.setCheckable(True)
        self.lock.setMinimumWidth(116)
        self.remove = Button("", self, role=ButtonRole.QUIET, icon="x")
        self.locate = Button(self.tr("Locate…"), self, icon="folder-search")
        self.locate.setVisible(not self.is_there)
        self.lock.setVisible(self.is_there)
        self._lay_out()
        self._describe()
        self.lock.clicked.connect(self._toggle_lock)
        self.remove.clicked.connect(self._remove)
        self.locate.clicked.connect(self._locate)

    def set_count(self, text: str) -> None:
        self.count.setText(text)
        name = self.tr("{folder}, {lock}, {count}").format(
            folder=words.folder(self.folder.path), lock=self.lock.text(), count=text
        )
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_L:
                self._toggle_lock()
            case Qt.Key.Key_Delete:
                self._remove()
            case Qt.Key.Key_Down:
                self.focusNextChild()
            case Qt.Key.Key_Up:
                self.focusPreviousChild()
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

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 4, 6)
        row.setSpacing(12)
        row.addWidget(self._icon)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.name)
        names.addWidget(self.path)
        row.addLayout(names, 1)
        row.addWidget(self.count)
        row.addSpacing(8)
        row.addWidget(self.lock)
        row.addWidget(self.locate)
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
        self.locate.setAccessibleName(self.tr("Locate {folder}").format(folder=name))
        self.lock.setAccessibleName(self.tr("Protect {folder}").format(folder=name))
        self.lock.setAccessibleDescription(self.tr("Protect – compare only, never mark"))
        self.remove.setToolTip(self.tr("Take off the list (Del)"))
        self.remove.setAccessibleName(self.tr("Take {folder} off the list").format(folder=name))
        self._ink()

    def _ink(self) -> None:
        tokens = theme.tokens()
        name, ink = "folder", tokens.text2
        if not self.is_there:
            name, ink = "unplug" if self.is_away else "triangle-alert", tokens.warning
        elif self.folder.protected:
            name, ink = "folder-lock", tokens.protected
        icon = theme.icon(name, ink)
        self._icon.setPixmap(icon.pixmap(QSize(20, 20), self.devicePixelRatioF()))

    def _toggle_lock(self) -> None:
        self.protectWanted.emit(self.folder.path, not self.folder.protected)

    def _locate(self) -> None:
        self.locateWanted.emit(self.folder.path)

    def _remove(self) -> None:
        self.removeWanted.emit(self.folder.path)


class FolderList(Card):
    """The listed folders, in the order in which they were added."""

    def __init__(
        self, listed: Listed, counter: FolderCounter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("folderList")
        self.setAccessibleName(self.tr("Folders to check"))
        self._listed = listed
        self._counter = counter
        self._lost = ""
        self._away: frozenset[str] = frozenset()
        self.rows: list[FolderRow] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(8, 8, 8, 8)
        self._rows.setSpacing(2)
        listed.changed.connect(self.refill)
        counter.counted.connect(self._show_count)
        self.refill()

    def refill(self) -> None:
        """Make the rows anew; the focus stays where it was, or goes to the row in its place."""
        focused = next((i for i, row in enumerate(self.rows) if _has_focus(row)), None)
        old, self.rows = (
            self.rows,
            [
                FolderRow(each, self, is_away=each.path in self._away)
                for each in self._listed.folders
            ],
        )
        for row in self.rows:
            self._rows.addWidget(row)
            row.show()
            row.protectWanted.connect(self._protect)
            row.removeWanted.connect(self._listed.remove)
            row.locateWanted.connect(self.locate)
            self._show_count(row.folder.path)
        if focused is not None and self.rows:
            self.rows[min(focused, len(self.rows) - 1)].setFocus()
        for row in old:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()

    def show_away(self, away: frozenset[str]) -> None:
        """These folders are on drives that were there and are not now."""
        self._away = away
        self.refill()

    def locate(self, path: str) -> None:
        """Ask where a folder is now that is not found where it was."""
        self._lost = path
        dialog = QFileDialog(self.window(), self.tr("Where is this folder now?"))
        dialog.setObjectName("locateDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._found)
        dialog.open()

    def _found(self, path: str) -> None:
        lost = next((f for f in self._listed.folders if f.path == self._lost), None)
        if lost is not None:
            self._listed.remove(lost.path)
            self._listed.add(path, protected=lost.protected)

    def _protect(self, path: str, protected: bool) -> None:
        self._listed.protect(path, protected=protected)

    def _show_count(self, path: str) -> None:
        for row in self.rows:
            if row.folder.path == path:
                row.set_count(self._count(row))

    def _count(self, row: FolderRow) -> str:
        if row.is_away:
            return self.tr("Not connected. It waits for its drive.")
        if not row.is_there:
            return self.tr("Not found. We'll skip it.")
        count = self._counter.count(row.folder.path)
        if count is None:
            return self.tr("counting…")
        text = words.photo_count(count)
        return text if self._counter.is_done(row.folder.path) else f"~{text}"


def _has_focus(row: FolderRow) -> bool:
    focus = row.window().focusWidget()
    return focus is not None and (focus is row or row.isAncestorOf(focus))

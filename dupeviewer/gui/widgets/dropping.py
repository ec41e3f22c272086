"""Folders and photos dropped anywhere on the window, and what it says while they hover.

Knows drags; what becomes of what was dropped is asked of whoever listens.
"""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from dupeviewer.gui import theme

_VEIL = 0.95
_ICON = 48


class FolderDrop(QObject):
    """Watches one window; it takes folders while `can_add` holds, and photos to ask about."""

    dropped = Signal(list)
    photosDropped = Signal(list)

    def __init__(self, window: QWidget, can_add: Callable[[], bool]) -> None:
        super().__init__(window)
        self._can_add = can_add
        self.overlay = DropOverlay(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.DragEnter if isinstance(event, QDragEnterEvent):
                self._enter(event)
                return True
            case QEvent.Type.DragLeave:
                self.overlay.hide()
                return True
            case QEvent.Type.Drop if isinstance(event, QDropEvent):
                self._drop(event)
                return True
        return super().eventFilter(watched, event)

    def _enter(self, event: QDragEnterEvent) -> None:
        """The drag is followed even where nothing would be taken, so that it can be said."""
        folders, photos = _in(event.mimeData())
        accepts = bool(folders or photos) and self._can_add()
        self.overlay.cover(self._text(len(folders), len(photos)), accepts=accepts)
        event.setDropAction(Qt.DropAction.CopyAction if accepts else Qt.DropAction.IgnoreAction)
        event.accept()

    def _drop(self, event: QDropEvent) -> None:
        self.overlay.hide()
        folders, photos = _in(event.mimeData())
        if not self._can_add():
            return
        if folders or photos:
            event.acceptProposedAction()
        if folders:
            self.dropped.emit(folders)
        elif photos:
            self.photosDropped.emit(photos)

    def _text(self, folders: int, photos: int) -> str:
        if not folders and not photos:
            return self.tr("Only folders and photos")
        if not self._can_add():
            return self.tr("Folders can be added when the scan has ended")
        if not folders:
            return self._photos_text(photos)
        if folders == 1:
            return self.tr("Drop to add 1 folder")
        return self.tr("Drop to add {n} folders").format(n=folders)

    def _photos_text(self, photos: int) -> str:
        if photos == 1:
            return self.tr("Find copies of this photo in your folders")
        text = self.tr("Find copies of these {n} photos in your folders")
        return text.format(n=photos)


class DropOverlay(QWidget):
    """The accent border over the whole window, and what letting go would do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.text = ""
        self._accepts = False
        self.hide()

    def cover(self, text: str, *, accepts: bool) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.text = text
        self._accepts = accepts
        self.setAccessibleName(text)
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A veil over what is below, or its words would mix with these."""
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(tokens.accent_tint if self._accepts else tokens.window)
        veil.setAlphaF(_VEIL)
        painter.fillRect(self.rect(), veil)
        ink = tokens.accent if self._accepts else tokens.outline
        painter.setPen(QPen(ink, 2))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(4, 4, -4, -4), 10, 10)
        box = QRect(0, 0, _ICON, _ICON)
        box.moveCenter(self.rect().center() - QPoint(0, _ICON))
        theme.icon("folder-plus" if self._accepts else "circle-x", ink).paint(painter, box)
        painter.setFont(theme.font("title"))
        painter.setPen(tokens.text)
        room = self.rect().adjusted(24, box.bottom() + 16, -24, 0)
        wraps = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, wraps, self.text)


def _in(data: QMimeData) -> tuple[list[str], list[str]]:
    """The folders, and the files that are photos by their names."""
    from dupeviewer.core.photos import formats

    paths = [url.toLocalFile() for url in data.urls()]
    folders = [path for path in paths if os.path.isdir(path)]
    photos = [
        path
        for path in paths
        if os.path.splitext(path)[1].lower() in formats.SUFFIXES and os.path.isfile(path)
    ]
    return folders, photos

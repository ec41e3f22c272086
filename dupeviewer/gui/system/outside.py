"""A photo handed to other programs: its viewer, the file manager, the clipboard, the trash.

Knows how the desktop is asked; it changes nothing.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from dupeviewer.core.photos.photo import Photo


def open_photo(photo: Photo | None) -> None:
    if photo is not None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(photo.path))


def show_in_folder(photo: Photo | None) -> None:
    if photo is not None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(photo.folder))


def copy_path(photo: Photo | None) -> None:
    if photo is not None:
        QGuiApplication.clipboard().setText(photo.path)


def open_trash(where: str | None = None) -> None:
    """Show the folder of what lies there in a trash, else the trash of the system."""
    QDesktopServices.openUrl(
        _system_trash() if where is None else QUrl.fromLocalFile(os.path.dirname(where))
    )


def _system_trash() -> QUrl:
    match sys.platform:
        case "win32":
            return QUrl("shell:RecycleBinFolder")
        case "darwin":
            return QUrl.fromLocalFile(os.path.expanduser("~/.Trash"))
        case _:
            return QUrl("trash:///")

"""A photo handed to other programs: its viewer, the file manager, the clipboard.

Knows how the desktop is asked; it changes nothing.
"""

from __future__ import annotations

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

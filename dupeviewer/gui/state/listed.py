"""The folders to check: which are listed, and which of them are protected.

Knows how folders lie in one another; what happens in them is others' affair.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder to check; photos in a protected one are compared but never marked.

    One that is not ticked is left out of scans, and stays on the list.
    """

    path: str
    protected: bool = False
    is_ticked: bool = True


def with_folder(folders: Sequence[Folder], path: str, *, protected: bool) -> tuple[Folder, ...]:
    """The list with this real folder; as it was where that is included in a listed one already.

    A protected folder may be listed inside another one.
    """
    from dupeviewer.core.photos.photo import is_within

    if any(is_within(path, folder.path) for folder in folders) and not protected:
        return tuple(folders)
    kept = (f for f in folders if f.path != path and (f.protected or not is_within(f.path, path)))
    return (*kept, Folder(path, protected))


class Listed(QObject):
    """The list itself, in the order in which folders were added."""

    leaving = Signal(object)  # the Folder that is about to be taken off
    protecting = Signal(object)  # the Folder that is about to be protected, or released
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folders: tuple[Folder, ...] = ()

    @property
    def folders(self) -> tuple[Folder, ...]:
        return self._folders

    @property
    def protected(self) -> tuple[str, ...]:
        """The paths of those that are protected."""
        return tuple(folder.path for folder in self._folders if folder.protected)

    @property
    def ticked(self) -> tuple[str, ...]:
        """The paths of those that are scanned."""
        return tuple(folder.path for folder in self._folders if folder.is_ticked)

    def folder_of(self, path: str) -> Folder | None:
        """The listed folder that this path is or lies in."""
        from dupeviewer.core.photos.photo import is_within

        path = os.path.abspath(path)
        return next((f for f in self._folders if is_within(path, f.path)), None)

    def add(self, path: str, *, protected: bool = False) -> bool:
        """Add a folder, or tick it; False where it is included in one that is listed already."""
        before, path = self._folders, os.path.realpath(path)
        if any(f.path == path and not f.is_ticked for f in before):
            self.tick(path, ticked=True)
            return True
        self._set(with_folder(before, path, protected=protected))
        return self._folders != before

    def remove(self, path: str) -> None:
        """Take a folder off the list."""
        for folder in self._folders:
            if folder.path == path:
                self.leaving.emit(folder)
        self._set(tuple(f for f in self._folders if f.path != path))

    def protect(self, path: str, *, protected: bool) -> None:
        """Protect or release a listed folder."""
        for folder in self._folders:
            if folder.path == path and folder.protected is not protected:
                self.protecting.emit(folder)
                self.put_back(replace(folder, protected=protected))

    def tick(self, path: str, *, ticked: bool) -> None:
        """Scan a listed folder, or leave it out."""
        for folder in self._folders:
            if folder.path == path:
                self.put_back(replace(folder, is_ticked=ticked))

    def put_back(self, as_it_was: Folder) -> None:
        """List a folder as it was once; one that is not listed stays so."""
        path = as_it_was.path
        self._set(tuple(as_it_was if f.path == path else f for f in self._folders))

    def _set(self, folders: tuple[Folder, ...]) -> None:
        self._folders = folders
        self.changed.emit()

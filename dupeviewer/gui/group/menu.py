"""What can be done with one photo of a group beyond keeping and marking it.

Knows the entries and when each is possible; what they do is the session's and the screen's affair.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from dupeviewer.core.photos.photo import Photo
from dupeviewer.gui import theme
from dupeviewer.gui.session import Session


class Screen(Protocol):
    """What the entries ask of the screen, for its current photo."""

    def open_photo(self) -> None: ...
    def show_in_folder(self) -> None: ...
    def copy_path(self) -> None: ...
    def keep_only(self) -> None: ...
    def find_twins(self) -> None: ...
    def never_suggest_from(self, folder: str, *, is_never: bool) -> None: ...


class CardMenu(QMenu):
    """Made for one photo, gone when it closes."""

    def __init__(self, session: Session, screen: Screen, photo: Photo, row: int | None) -> None:
        super().__init__(screen if isinstance(screen, QWidget) else None)
        self.setObjectName("photoMenu")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._screen = screen
        self._photo = photo
        self._row = row
        for icon, text, slot in (
            ("external-link", self.tr("Open"), screen.open_photo),
            ("folder-open", self.tr("Show in folder"), screen.show_in_folder),
            ("copy", self.tr("Copy path"), screen.copy_path),
        ):
            self.addAction(theme.icon(icon), text, slot)
        self.addSeparator()
        self.addAction(theme.icon("shield-check"), self.tr("Keep only this"), screen.keep_only)
        protect = self.addAction(
            theme.icon("folder-lock"), self.tr("Protect this folder"), self._protect
        )
        protect.setEnabled(not session.is_protected(photo.path))
        never = self.addAction(self.tr("Never suggest from this folder"))
        never.setCheckable(True)
        never.setChecked(photo.folder in session.board.never_from)
        never.toggled.connect(self._never_suggest)
        self.addAction(theme.icon("equal-not"), self.tr("Not a match"), self._split_off)
        self.addAction(theme.icon("scan-search"), self.tr("Find its twins"), screen.find_twins)

    def _protect(self) -> None:
        """Its own folder, whether that is listed or lies in a listed one."""
        self._session.add_folder(self._photo.folder, protected=True)

    def _never_suggest(self, is_never: bool) -> None:
        self._screen.never_suggest_from(self._photo.folder, is_never=is_never)

    def _split_off(self) -> None:
        if self._row is not None:
            self._session.split_off(self._row, self._photo.path)

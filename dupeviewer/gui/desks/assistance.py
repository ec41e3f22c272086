"""Everything about the program itself: settings, keys, what it is, its logs, its hints.

Knows which dialog answers which wish; none of it concerns photos.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from dupeviewer.gui import crash
from dupeviewer.gui.actions import Actions
from dupeviewer.gui.help.help import AboutDialog, KeysDialog
from dupeviewer.gui.memory.caches import Caches
from dupeviewer.gui.preferences import Preferences, Scheme
from dupeviewer.gui.session import Session
from dupeviewer.gui.settings.dialog import SettingsDialog


class Assistance(QObject):
    """Opens its dialogs over the window; `attach` comes before any wish."""

    def __init__(
        self, session: Session, preferences: Preferences, caches: Caches, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._preferences = preferences
        self._caches = caches
        self._window = window
        self._actions: Actions | None = None

    def attach(self, actions: Actions) -> None:
        """The table whose keys are shown and changed."""
        self._actions = actions

    @property
    def has_settings(self) -> bool:
        """Whether the settings are open."""
        return self._window.findChild(SettingsDialog) is not None

    def show_settings(self) -> None:
        if self._actions is not None:
            SettingsDialog(
                self._preferences, self._session, self._actions, self._caches, self._window
            ).open()

    def show_keys(self) -> None:
        if self._actions is not None:
            KeysDialog(self._actions, self._window).open()

    def show_about(self) -> None:
        about = AboutDialog(self._window)
        about.logsWanted.connect(self.open_logs)
        about.open()

    def open_logs(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(crash.log_folder())))

    def suggest_from(self, folder: str, is_wanted: bool) -> None:
        """Whether a photo of this folder may be suggested to be kept."""
        others = tuple(each for each in self._preferences.never_from if each != folder)
        self._preferences.never_from = others if is_wanted else (*others, folder)

    def show_hints_again(self) -> None:
        self._preferences.hints_seen = frozenset()

    def choose_scheme(self, scheme: Scheme) -> None:
        self._preferences.scheme = scheme

    def has_scheme(self, scheme: Scheme) -> bool:
        return self._preferences.scheme is scheme

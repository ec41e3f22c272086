"""The ways to mark many groups at once, as menus, keys and buttons ask for them.

Knows which dialog answers which wish; what was done is told to whoever shows it.
"""

from __future__ import annotations

from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QThreadPool, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from dupeviewer.core.likeness.cluster import Kind
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.rules.dialog import COPIES, RulesDialog
from dupeviewer.gui.rules.scales import Scales
from dupeviewer.gui.rules.scope import Groups
from dupeviewer.gui.rules.twins import TwinsDialog
from dupeviewer.gui.session import Session
from dupeviewer.gui.thumbnails import Thumbnails

RULES, TWINS = "rules", "twins"


class Results(Groups, Protocol):
    """The groups on screen, and the buttons above each kind of them."""

    @property
    def rulesWanted(self) -> SignalInstance: ...


class RulesDesk(QObject):
    """One dialog at a time, above the window."""

    marked = Signal(str)
    applied = Signal(str, str, object)  # by what, its name, Changed

    def __init__(
        self,
        session: Session,
        results: Results,
        thumbnails: Thumbnails,
        preferences: Preferences,
        pool: QThreadPool,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._results = results
        self._scales = Scales(session, pool, self)
        self._thumbnails = thumbnails
        self._preferences = preferences
        self._pool = pool
        self._window = window
        results.rulesWanted.connect(self.open_for)

    def shutdown(self) -> None:
        self._scales.shutdown()

    def open_rules(self) -> None:
        """The rules assistant, for copies."""
        self._open(COPIES)

    def open_for(self, kind: Kind) -> None:
        """The same for one kind; similar shots are still for the user to tick."""
        self._open(frozenset({kind}))

    def open_twins(self) -> None:
        """Which folders are in other folders."""
        dialog = TwinsDialog(self._session, self._pool, self._window, self._preferences.excluded)
        dialog.marked.connect(self.marked)
        dialog.applied.connect(partial(self.applied.emit, TWINS))
        dialog.open()

    def _open(self, kinds: frozenset[Kind]) -> None:
        dialog = RulesDialog(
            self._session,
            self._results,
            self._scales,
            self._thumbnails,
            self._preferences,
            self._pool,
            self._window,
            kinds=kinds,
        )
        dialog.marked.connect(self.marked)
        dialog.applied.connect(partial(self.applied.emit, RULES))
        dialog.open()

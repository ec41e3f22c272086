"""Filling the window: the session, who works for it, and the rooms, with what is kept on disk.

Knows where files lie and how the parts are wired; loading it takes most of the time of a start.
"""

from __future__ import annotations

import logging
from pathlib import Path

import platformdirs
from PySide6.QtCore import QObject, Qt, QThreadPool
from PySide6.QtGui import QGuiApplication

from dupeviewer.core import collector, trash
from dupeviewer.core.photos import decoding
from dupeviewer.core.storage import fingerprints, verdicts
from dupeviewer.core.storage.verdicts import NewerFile, Unwritable, Verdicts
from dupeviewer.gui.background import scanner
from dupeviewer.gui.memory.aside import NotDuplicates
from dupeviewer.gui.memory.written import Memory
from dupeviewer.gui.preferences import Preferences
from dupeviewer.gui.rooms import Household
from dupeviewer.gui.session import Session
from dupeviewer.gui.state.listed import Listed
from dupeviewer.gui.thumbnails import Thumbnails
from dupeviewer.gui.trash.trasher import Trasher
from dupeviewer.gui.window import MainWindow

logger = logging.getLogger(__name__)


def furnish(
    window: MainWindow, listed: Listed, preferences: Preferences, pool: QThreadPool, owner: QObject
) -> None:
    """Bring all rooms; the last session comes back where no folder was listed meanwhile."""
    session = Session(owner, listed)
    memory = _memory(session, pool, owner)
    aside = NotDuplicates(session, memory, owner)
    decoding.note_in(fingerprints.default_path().parent / "reading")
    found = aside.honouring(scanner.CachedScan(fingerprints.default_path()))
    trasher = Trasher(session, trash.default_path(), pool, preferences, owner)
    household = Household(
        session,
        scanner.Scanner(session, preferences, pool, owner, run=found),
        trasher,
        Thumbnails(_cache_folder() / "previews", owner),
        memory,
        aside,
    )
    is_free = not listed.folders
    window.furnish(household)
    collector.go_through_all_seldom()
    application = QGuiApplication.instance()
    if isinstance(application, QGuiApplication):
        application.applicationStateChanged.connect(_on_state)
    trasher.settle()
    window.rooms.reopening.begin(with_session=is_free and preferences.resumes)


def _on_state(state: Qt.ApplicationState) -> None:
    if state is not Qt.ApplicationState.ApplicationActive:
        collector.go_through_all()


def _memory(session: Session, pool: QThreadPool, owner: QObject) -> Memory:
    """Where nothing can be kept the window says so, and works without."""
    try:
        return Memory(session, Verdicts(verdicts.default_path()), pool, owner)
    except (Unwritable, NewerFile) as error:
        logger.warning("nothing can be remembered: %s", error)
        return Memory(session, None, pool, owner, trouble=str(error))


def _cache_folder() -> Path:
    return Path(platformdirs.user_cache_dir("dupeviewer", appauthor=False))

"""What the program remembers between runs, with types; the settings file stays behind this door.

Knows names and defaults; marks and decisions are not preferences and are kept elsewhere.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from dupeviewer.core.likeness.cluster import Kind

RECENTS_KEPT = 5
DEFAULT_KINDS = frozenset({Kind.EXACT, Kind.SAME, Kind.EDITED})


class Scheme(Enum):
    """Light or dark, or as the system has it."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class RecentFolder:
    """A folder of an earlier scan, as it was listed."""

    path: str
    protected: bool = False


@dataclass(frozen=True, slots=True)
class Recent:
    """One set of folders that was scanned, and what came of it."""

    folders: tuple[RecentFolder, ...]
    scanned: datetime
    groups: int

    @property
    def paths(self) -> frozenset[str]:
        return frozenset(folder.path for folder in self.folders)


class Preferences(QObject):
    """A typed view of one QSettings; broken entries read as their defaults."""

    schemeChanged = Signal()
    recentsChanged = Signal()

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    def sync(self) -> None:
        """Write to the disk now."""
        self._settings.sync()

    @property
    def scheme(self) -> Scheme:
        try:
            return Scheme(self._settings.value("appearance/scheme", Scheme.SYSTEM.value))
        except ValueError:
            return Scheme.SYSTEM

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._settings.setValue("appearance/scheme", scheme.value)
        self.schemeChanged.emit()

    @property
    def window_geometry(self) -> QByteArray:
        value = self._settings.value("window/geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @window_geometry.setter
    def window_geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("window/geometry", geometry)

    @property
    def splitter_state(self) -> QByteArray:
        value = self._settings.value("window/splitter")
        return value if isinstance(value, QByteArray) else QByteArray()

    @splitter_state.setter
    def splitter_state(self, state: QByteArray) -> None:
        self._settings.setValue("window/splitter", state)

    @property
    def kinds(self) -> frozenset[Kind]:
        """Which kinds of likeness a scan looks for."""
        names = str(self._settings.value("scan/kinds", "")).split()
        known = frozenset(kind for kind in Kind if kind.word in names)
        return known or DEFAULT_KINDS

    @kinds.setter
    def kinds(self, kinds: frozenset[Kind]) -> None:
        self._settings.setValue("scan/kinds", " ".join(kind.word for kind in sorted(kinds)))

    @property
    def recents(self) -> tuple[Recent, ...]:
        """Folder sets of earlier scans, newest first."""
        try:
            entries = json.loads(str(self._settings.value("recents", "[]")))
            return tuple(map(_recent, entries))
        except (ValueError, TypeError, KeyError):
            return ()

    def add_recent(self, recent: Recent) -> None:
        """Remember a finished scan; the same folders are listed once."""
        others = (known for known in self.recents if known.paths != recent.paths)
        self._set_recents([recent, *others][:RECENTS_KEPT])

    def forget_recent(self, recent: Recent) -> None:
        self._set_recents([known for known in self.recents if known.paths != recent.paths])

    def _set_recents(self, recents: Sequence[Recent]) -> None:
        entries = [
            {
                "folders": [asdict(folder) for folder in recent.folders],
                "scanned": recent.scanned.isoformat(),
                "groups": recent.groups,
            }
            for recent in recents
        ]
        self._settings.setValue("recents", json.dumps(entries))
        self.recentsChanged.emit()


def _recent(entry: dict[str, object]) -> Recent:
    folders = entry["folders"]
    if not isinstance(folders, list):
        raise TypeError("folders is no list")
    return Recent(
        tuple(RecentFolder(str(f["path"]), f["protected"] is True) for f in folders),
        datetime.fromisoformat(str(entry["scanned"])),
        int(str(entry["groups"])),
    )

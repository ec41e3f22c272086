"""What the program remembers between runs, with types; the settings file stays behind this door.

Knows names and defaults; marks and decisions are not preferences and are kept elsewhere.
"""

from __future__ import annotations

import glob
import json
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Generic, Self, TypeVar, overload

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from dupeviewer.core.likeness.kind import Kind
from dupeviewer.core.review.without_trash import WithoutTrash

RECENTS_KEPT = 5
DEFAULT_KINDS = frozenset({Kind.EXACT, Kind.SAME, Kind.EDITED})
PREVIEW_CACHE_MB = (256, 512, 1024, 2048, 4096)
TEXT_SIZES = (100, 115, 130)

T = TypeVar("T")
E = TypeVar("E", bound=Enum)


class Scheme(Enum):
    """Light or dark, with strong contrast, or as the system has it."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Speed(Enum):
    """How much of the computer a scan may take."""

    QUIET = "quiet"
    BALANCED = "balanced"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class RecentFolder:
    """A folder of an earlier scan, as it was listed."""

    path: str
    protected: bool = False


@dataclass(frozen=True, slots=True)
class Recent:
    """One set of folders that was scanned, and what came of it; `left` are the groups that were
    still to be reviewed when the window was closed."""

    folders: tuple[RecentFolder, ...]
    scanned: datetime
    groups: int
    left: int | None = None

    @property
    def reviewed(self) -> int | None:
        """In per cent, where that is known."""
        if self.left is None or not self.groups:
            return None
        return 100 * max(0, self.groups - self.left) // self.groups

    @property
    def paths(self) -> frozenset[str]:
        return frozenset(folder.path for folder in self.folders)


class Field(Generic[T]):
    """One choice of the user: where it is kept, what it is at first, how it is written as text.

    `read` raises ValueError, TypeError, KeyError or AttributeError for what it does not understand.
    """

    def __init__(
        self, key: str, default: T, read: Callable[[str], T], write: Callable[[T], str]
    ) -> None:
        self.key = key
        self.default = default
        self._read = read
        self._write = write
        self.name = key

    def __set_name__(self, _owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, of: None, _owner: type) -> Self: ...
    @overload
    def __get__(self, of: Preferences, _owner: type) -> T: ...
    def __get__(self, of: Preferences | None, _owner: type) -> Self | T:
        if of is None:
            return self
        text = of.settings.value(self.key)
        if text is None:
            return self.default
        try:
            return self._read(str(text))
        except (ValueError, TypeError, KeyError, AttributeError):
            return self.default

    def __set__(self, of: Preferences, value: T) -> None:
        if value != self.__get__(of, type(of)):
            of.settings.setValue(self.key, self._write(value))
            of.tell(self.name)

    def restore(self, of: Preferences) -> None:
        """Back to what it was at first."""
        self.__set__(of, self.default)


def _chosen(key: str, default: E) -> Field[E]:
    return Field(key, default, type(default), lambda value: str(value.value))


def _switch(key: str, *, default: bool) -> Field[bool]:
    return Field(key, default, lambda text: {"true": True, "false": False}[text.lower()], _bool)


def _amount(key: str, default: int, allowed: Callable[[int], bool]) -> Field[int]:
    def read(text: str) -> int:
        value = int(text)
        if not allowed(value):
            raise ValueError(text)
        return value

    return Field(key, default, read, str)


def _bool(value: bool) -> str:
    return "true" if value else "false"


def _texts(text: str) -> tuple[str, ...]:
    return tuple(str(each) for each in list[object](json.loads(text)))


def _json(value: Iterable[str]) -> str:
    return json.dumps(list(value))


def _kinds(text: str) -> frozenset[Kind]:
    names = text.split()
    return frozenset(kind for kind in Kind if kind.word in names) or DEFAULT_KINDS


def _keys(text: str) -> Mapping[str, tuple[str, ...]]:
    return {str(id_): tuple(map(str, keys)) for id_, keys in json.loads(text).items()}


def _times(text: str) -> Mapping[Kind, Sequence[float]]:
    return {Kind[name.upper()]: tuple(map(float, t)) for name, t in json.loads(text).items()}


def _of_times(times: Mapping[Kind, Sequence[float]]) -> str:
    return json.dumps({kind.word: list(taken) for kind, taken in times.items()})


class Preferences(QObject):
    """A typed view of one QSettings; broken entries read as their defaults.

    `changed` names the field that has another value now.
    """

    changed = Signal(str)
    schemeChanged = Signal()
    recentsChanged = Signal()

    language = Field("general/language", "", str, str)
    """An ISO code, empty for the system's."""
    scheme = _chosen("appearance/scheme", Scheme.SYSTEM)
    text_size = _amount("appearance/text", 100, TEXT_SIZES.__contains__)
    """In per cent of the system's."""
    reduces_motion = _switch("appearance/reducedMotion", default=False)
    resumes = _switch("general/resume", default=True)
    notifies = _switch("general/notify", default=True)
    hints_seen = Field("general/hints", frozenset[str](), lambda t: frozenset(_texts(t)), _json)

    kinds = Field(
        "scan/kinds", DEFAULT_KINDS, _kinds, lambda kinds: " ".join(k.word for k in sorted(kinds))
    )
    """Which kinds of likeness a scan looks for."""
    ignored_formats = Field(
        "scan/ignoredFormats", frozenset[str](), lambda t: frozenset(_texts(t)), _json
    )
    """Names out of core's table of formats."""
    min_size = _amount("scan/minimumBytes", 0, lambda value: value >= 0)
    excluded = Field("scan/excluded", tuple[str, ...](), _texts, _json)
    """Folders, and globs for a path or a name."""
    turned = _switch("scan/turned", default=True)
    reads_online = _switch("scan/onlineOnly", default=False)
    """Whether photos that are stored online only are downloaded to be compared."""
    waits_on_battery = _switch("scan/waitsOnBattery", default=False)
    speed = _chosen("scan/speed", Speed.BALANCED)
    cache_mb = _amount("scan/previewCacheMb", 512, PREVIEW_CACHE_MB.__contains__)

    folder_order = Field("suggestions/folders", tuple[str, ...](), _texts, _json)
    """The first is the dearest."""
    never_from = Field("suggestions/neverFrom", tuple[str, ...](), _texts, _json)
    """Folders of which no photo is suggested to be kept."""
    ranking = Field("suggestions/ranking", tuple[str, ...](), _texts, _json)
    """Merits by name, the weightiest first; those that are missing follow in the usual order."""
    prefers_jpeg = _switch("suggestions/jpeg", default=False)
    """Whether to keep a JPEG rather than the HEIC that it was made from."""

    without_trash = _chosen("safety/withoutTrash", WithoutTrash.LEAVE)

    tidy_times: Field[Mapping[Kind, Sequence[float]]] = Field(
        "review/seconds", {}, _times, _of_times
    )
    """Seconds that decisions took lately, by kind."""

    keys: Field[Mapping[str, tuple[str, ...]]] = Field("keys/own", {}, _keys, json.dumps)
    """By action, where they are not those of the preset."""
    key_preset = Field("keys/preset", "standard", str, str)
    single_keys = _switch("keys/single", default=True)

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings

    def sync(self) -> None:
        """Write to the disk now."""
        self.settings.sync()

    def tell(self, name: str) -> None:
        self.changed.emit(name)
        if name == "scheme":
            self.schemeChanged.emit()

    def restore(self, names: Iterable[str]) -> None:
        """Give these fields the values they had at first."""
        for name in names:
            field = vars(type(self))[name]
            field.restore(self)

    @property
    def window_geometry(self) -> QByteArray:
        value = self.settings.value("window/geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @window_geometry.setter
    def window_geometry(self, geometry: QByteArray) -> None:
        self.settings.setValue("window/geometry", geometry)

    @property
    def groups_left(self) -> int:
        """How many groups were on screen when the window was left; none on another screen."""
        value = str(self.settings.value("window/groups"))
        return int(value) if value.isdecimal() else 0

    @groups_left.setter
    def groups_left(self, groups: int) -> None:
        if groups != self.groups_left:
            self.settings.setValue("window/groups", groups)

    @property
    def splitter_state(self) -> QByteArray:
        value = self.settings.value("window/splitter")
        return value if isinstance(value, QByteArray) else QByteArray()

    @splitter_state.setter
    def splitter_state(self, state: QByteArray) -> None:
        self.settings.setValue("window/splitter", state)

    @property
    def recents(self) -> tuple[Recent, ...]:
        """Folder sets of earlier scans, newest first."""
        try:
            entries = json.loads(str(self.settings.value("recents", "[]")))
            return tuple(map(_recent, entries))
        except (ValueError, TypeError, KeyError):
            return ()

    def add_recent(self, recent: Recent) -> None:
        """Remember a finished scan; the same folders are listed once."""
        others = (known for known in self.recents if known.paths != recent.paths)
        self._set_recents([recent, *others][:RECENTS_KEPT])

    def note_left(self, paths: frozenset[str], groups: int) -> None:
        """Remember of the last scan of these folders how many groups are still to be reviewed."""
        known = self.recents
        noted = [replace(each, left=groups) if each.paths == paths else each for each in known]
        if noted != [*known]:
            self._set_recents(noted)

    def forget_recent(self, recent: Recent) -> None:
        self._set_recents([known for known in self.recents if known.paths != recent.paths])

    def forget_recents(self) -> None:
        self._set_recents([])

    def passed_over(self) -> tuple[str, ...]:
        """Globs for what the user does not want looked at: folders, patterns, formats."""
        from dupeviewer.core.photos import formats

        suffixes = (
            suffix
            for each in formats.FORMATS
            if each.name in self.ignored_formats
            for suffix in each.suffixes
        )
        return (*map(_as_glob, self.excluded), *map(_in_any_case, suffixes))

    def _set_recents(self, recents: Sequence[Recent]) -> None:
        entries = [
            {
                "folders": [asdict(folder) for folder in recent.folders],
                "scanned": recent.scanned.isoformat(),
                "groups": recent.groups,
                "left": recent.left,
            }
            for recent in recents
        ]
        self.settings.setValue("recents", json.dumps(entries))
        self.recentsChanged.emit()


def _as_glob(entry: str) -> str:
    """A folder's own name may hold what means something in a glob."""
    return glob.escape(entry) if os.path.isabs(entry) and os.path.isdir(entry) else entry


def _in_any_case(suffix: str) -> str:
    letters = (f"[{c}{c.upper()}]" if c.isalpha() else c for c in suffix)
    return "*" + "".join(letters)


def _recent(entry: dict[str, object]) -> Recent:
    folders = entry["folders"]
    if not isinstance(folders, list):
        raise TypeError("folders is no list")
    return Recent(
        tuple(RecentFolder(str(f["path"]), f["protected"] is True) for f in folders),
        datetime.fromisoformat(str(entry["scanned"])),
        int(str(entry["groups"])),
        None if entry.get("left") is None else int(str(entry["left"])),
    )

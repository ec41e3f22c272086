"""Which keys stand for an action: the table's, those of a preset, or the user's own.

Knows presets, clashes and keys that must not be used; what an action does is the table's affair.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtGui import QKeySequence

from dupeviewer.gui.preferences import Preferences

Keys = tuple[str, ...]


class Scope(Enum):
    """Where the keys of an action count; single letters count in the review only."""

    WINDOW = "window"
    REVIEW = "review"
    GROUP = "group"
    COMPARE = "compare"

    def meets(self, other: Scope) -> bool:
        """Whether there is a place where both listen; a group is open within the review."""
        inside = {Scope.REVIEW, Scope.GROUP}
        return self is other or Scope.WINDOW in (self, other) or {self, other} == inside


@dataclass(frozen=True, slots=True)
class Preset:
    """Habits from elsewhere: what differs from the table, by action."""

    id: str
    keys: Mapping[str, Keys] = field(default_factory=dict)


STANDARD = Preset("standard")
PRESETS = (
    STANDARD,
    Preset(
        "lightroom",
        {
            "keep": ("P",),
            "trash": ("X",),
            "clear": ("U",),
            "toggle": ("`", "Space"),
            "nextGroup": ("PgDown", "Ctrl+Down"),
            "previousGroup": ("PgUp", "Ctrl+Up"),
        },
    ),
    Preset(
        "dupeguru",
        {
            "toggle": ("Space",),
            "keepOnly": ("Ctrl+Space", "Shift+K"),
            "dismiss": ("Ctrl+G", "D"),
            "skip": ("Ctrl+Del", "S"),
            "reviewAndTrash": ("Ctrl+D", "Ctrl+Backspace"),
        },
    ),
)

FORBIDDEN = frozenset({"Shift+Del"})
"""What deletes for good elsewhere must do nothing here."""


class Listed(Enum):
    """Why a key is not given to an action."""

    FORBIDDEN = "forbidden"
    SINGLE = "single"


@dataclass(frozen=True, slots=True)
class Entry:
    """One action, as far as keys go: where it listens, and the keys of the table."""

    id: str
    text: str
    scope: Scope
    keys: Keys


class Keymap:
    """The keys in force, and the user's way of changing them."""

    def __init__(self, preferences: Preferences, entries: Sequence[Entry]) -> None:
        self._preferences = preferences
        self._entries = {entry.id: entry for entry in entries}

    @property
    def entries(self) -> Sequence[Entry]:
        return tuple(self._entries.values())

    def keys(self, id_: str) -> Keys:
        """What to listen to now; none of a single character where those are off."""
        keys = self._wanted(self._entries[id_])
        if self._preferences.single_keys:
            return keys
        return tuple(key for key in keys if not is_single(key))

    def is_own(self, id_: str) -> bool:
        return id_ in self._preferences.keys

    def rival(self, id_: str, key: str) -> Entry | None:
        """The other action that has this key in a place where this one listens."""
        scope, wanted = self._entries[id_].scope, same(key)
        others = (e for e in self._entries.values() if e.id != id_ and e.scope.meets(scope))
        return next((e for e in others if wanted in map(same, self._wanted(e))), None)

    def refusal(self, id_: str, key: str) -> Listed | None:
        """Why this action can't have the key, rivals aside."""
        if same(key) in FORBIDDEN:
            return Listed.FORBIDDEN
        if self._entries[id_].scope is Scope.WINDOW and is_single(key):
            return Listed.SINGLE
        return None

    def give(self, id_: str, key: str) -> None:
        """Let this key, and no other, stand for the action; "" is no key at all.

        Raises: ValueError for a key that it can't have.
        """
        if key and (self.refusal(id_, key) or self.rival(id_, key)):
            raise ValueError(f"{key} is not for {id_}")
        self._preferences.keys = {**self._preferences.keys, id_: (key,) if key else ()}

    def take_back(self, id_: str) -> None:
        """As in the preset; keys that another action was given meanwhile stay there."""
        own = dict(self._preferences.keys)
        own.pop(id_, None)
        entry = self._entries[id_]
        free = tuple(k for k in self._preset_keys(entry) if self.rival(id_, k) is None)
        if free != self._preset_keys(entry):
            own[id_] = free
        self._preferences.keys = own

    def _wanted(self, entry: Entry) -> Keys:
        return self._preferences.keys.get(entry.id, self._preset_keys(entry))

    def _preset_keys(self, entry: Entry) -> Keys:
        chosen = self._preferences.key_preset
        preset = next((each for each in PRESETS if each.id == chosen), STANDARD)
        return preset.keys.get(entry.id, entry.keys)


def is_single(key: str) -> bool:
    """Whether a key is one character, with Shift or without."""
    rest = key.removeprefix("Shift+")
    return len(rest) == 1 and not rest.isspace()


def same(key: str) -> str:
    """One way of writing for one key."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def shown(keys: Iterable[str]) -> str:
    """As the system writes them, side by side."""
    native = QKeySequence.SequenceFormat.NativeText
    return "  ".join(QKeySequence(key).toString(native) for key in keys)

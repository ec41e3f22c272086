"""Keys that are more than a command: the flip's that may be held, arrows that pan with Shift.

Everything else is in the table of actions.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

PEEK_MS = 250
"""A key held for longer than this only peeks."""

FLIP = "flip"
"""The action whose keys may be held."""

_PANS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}
ARROWS = frozenset(_PANS)
PRESSES = frozenset((Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter))


class Hold:
    """Whether a key that was let go had been held."""

    def __init__(self) -> None:
        self._since: int | None = None

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key went down just now, and does not merely repeat."""
        if event.isAutoRepeat():
            return False
        self._since = event.timestamp()
        return True

    def release(self, event: QKeyEvent) -> bool:
        """Whether it was a peek that is over."""
        if event.isAutoRepeat() or self._since is None:
            return False
        since, self._since = self._since, None
        return event.timestamp() - since >= PEEK_MS


def is_flip(event: QKeyEvent, keys: Sequence[QKeySequence]) -> bool:
    return QKeySequence(event.keyCombination()) in keys


def is_trash_even_last(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_X and _has_only_shift(event)


def pan_of(event: QKeyEvent) -> tuple[float, float] | None:
    """By how many steps to look further to the right and down."""
    return _PANS.get(Qt.Key(event.key())) if _has_only_shift(event) else None


def _has_only_shift(event: QKeyEvent) -> bool:
    rest = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return rest == Qt.KeyboardModifier.ShiftModifier

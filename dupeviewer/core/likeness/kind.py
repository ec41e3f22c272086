"""The kinds of likeness, which a person can ask for before anything is searched.

Knows their order only, and needs nothing, so that settings that name them load at once.
"""

from __future__ import annotations

from enum import IntEnum


class Kind(IntEnum):
    """What kind of likeness: ordered from the surest to the loosest."""

    EXACT = 0
    SAME = 1
    EDITED = 2
    SIMILAR = 3

    @property
    def word(self) -> str:
        """As the command line and the result file spell it."""
        return self.name.lower()

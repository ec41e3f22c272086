"""Where a group stands among those on screen, as the screens of one group ask it.

Knows names only; the results screen answers.
"""

from __future__ import annotations

from typing import Protocol


class Order(Protocol):
    """The groups in the order in which they are listed now."""

    def next_row(self, row: int, step: int = 1) -> int | None: ...

    def place_of(self, row: int) -> tuple[int, int]: ...

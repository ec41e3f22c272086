"""From one differing spot to the next: where the tour stands, and what it says.

Pure values; bringing a spot into view is the stage's affair.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from dupeviewer.core.likeness.spots import Spot


@dataclass(frozen=True, slots=True)
class Tour:
    """`at` is None before the first stop and after the last; `has_ended` tells these apart."""

    spots: tuple[Spot, ...] = ()
    at: int | None = None
    has_ended: bool = False

    @property
    def spot(self) -> Spot | None:
        return None if self.at is None else self.spots[self.at]

    def next(self) -> Tour:
        """One further; past the last spot the tour ends, and then begins anew."""
        at = 0 if self.at is None else self.at + 1
        if at >= len(self.spots):
            return replace(self, at=None, has_ended=bool(self.spots))
        return replace(self, at=at, has_ended=False)

    def previous(self) -> Tour:
        """One back; from the end to the last spot, before the first to the start."""
        if self.at is None:
            last = len(self.spots) - 1 if self.has_ended and self.spots else None
            return replace(self, at=last, has_ended=False)
        return replace(self, at=self.at - 1 if self.at else None, has_ended=False)

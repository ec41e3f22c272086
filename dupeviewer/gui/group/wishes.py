"""What is asked for upon the photos of a group, by whichever card or grid shows them.

Carries wishes from there to the screen; what becomes of them is the screen's affair.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal


class Wishes(QObject):
    """One for all cards and the grid; photos are told by path."""

    focused = Signal(str)
    keepToggled = Signal(str)
    trashToggled = Signal(str)
    lastKept = Signal(str)  # the answer of the last-copy guard, as is the next
    guardPassed = Signal(str)
    removeWanted = Signal(str)
    locateWanted = Signal(str)
    menuWanted = Signal(str, QPoint)
    compareWanted = Signal()

"""What a person can choose for photos on drives that have no trash.

Knows the choices only, and needs nothing, so that settings that name them load at once.
"""

from __future__ import annotations

from enum import Enum


class WithoutTrash(Enum):
    """What becomes of photos on a drive that has no trash: nothing, unless the user says so."""

    LEAVE = "leave"
    FOLDER = "folder"

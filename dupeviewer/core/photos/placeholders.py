"""Which files are stored online only, so that to open one is to download it.

Knows what Windows and macOS say of a file without opening it. On Linux each service has a way of
its own, and a file without blocks may as well be sparse or tiny: there nothing is guessed.
"""

from __future__ import annotations

import os
import stat

_ON_OPEN, _ON_DATA_ACCESS = 0x0004_0000, 0x0040_0000
_AWAY = stat.FILE_ATTRIBUTE_OFFLINE | _ON_OPEN | _ON_DATA_ACCESS
"""Attributes of OneDrive, iCloud, Dropbox and the like on Windows."""

_DATALESS = 0x4000_0000
"""The flag of iCloud Drive and of other file providers on macOS."""

CAN_TELL = hasattr(os.stat_result, "st_file_attributes") or hasattr(os.stat_result, "st_flags")
"""Whether this system says so at all."""


def is_one(status: os.stat_result) -> bool:
    """Whether the bytes of the file are not on this computer."""
    attributes: int = getattr(status, "st_file_attributes", 0)
    flags: int = getattr(status, "st_flags", 0)
    return bool(attributes & _AWAY or flags & _DATALESS)

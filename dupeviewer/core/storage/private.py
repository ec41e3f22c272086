"""Folders and files that nobody but the user may look into.

Knows permissions as POSIX has them; elsewhere the user's own folders are private already.
"""

from __future__ import annotations

import os
from pathlib import Path


def folder(path: Path) -> None:
    """Make a folder where there is none, and all above it; what is there stays as it is.

    Raises: OSError
    """
    if not path.is_dir():
        folder(path.parent)
        path.mkdir(mode=0o700, exist_ok=True)


def file(path: Path) -> None:
    """Make an empty file where there is none, for others to fill; raises OSError."""
    folder(path.parent)
    os.close(os.open(path, os.O_RDONLY | os.O_CREAT, 0o600))

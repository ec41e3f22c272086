"""Volumes: where one begins, and whether two folders lie on the same.

Looks and says; nothing is made or moved here.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from dupeviewer.core.photos import drives


def drive_of(path: str) -> str:
    """The top of the volume on which this file lies."""
    return drives.mount_point(os.path.realpath(os.path.dirname(path)))


def downwards(folder: str) -> Iterator[str]:
    """From the top of its volume down to the folder itself."""
    top = drives.mount_point(folder)
    steps = [folder]
    while steps[-1] != top:
        steps.append(os.path.dirname(steps[-1]))
    return reversed(steps)


def can_write(folder: str) -> bool:
    """Whether files may come into this folder and leave it."""
    return os.path.isdir(folder) and os.access(folder, os.W_OK | os.X_OK)


def volume(folder: str) -> tuple[int, str]:
    """Device and mount: a rename works only within both (think of bind mounts)."""
    if not hasattr(os, "O_PATH"):
        return os.stat(folder).st_dev, ""
    handle = os.open(folder, os.O_PATH | os.O_DIRECTORY)
    try:
        with Path(f"/proc/self/fdinfo/{handle}").open(encoding="ascii") as file:
            mount = next((line for line in file if line.startswith("mnt_id:")), "")
        return os.fstat(handle).st_dev, mount
    finally:
        os.close(handle)


def nearest(path: str) -> str:
    """The path itself, or the nearest parent that is there."""
    while not os.path.lexists(path):
        path = os.path.dirname(path)
    return path

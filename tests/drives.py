"""Real file systems for a test: mounted where the machine allows it, else the test is skipped.

Knows how to mount a disk in memory and to take it away again; what lies on it is for the tests.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def mounted(place: Path) -> Iterator[Path]:
    """A disk in memory, mounted at this place."""
    if not sys.platform.startswith("linux"):
        pytest.skip("mounts a disk as only Linux can")
    place.mkdir(parents=True)
    mount = ["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", str(place)]
    try:
        done = subprocess.run(mount, capture_output=True, check=False)
    except FileNotFoundError:
        pytest.skip("there is no mount command here")
    if done.returncode != 0:
        pytest.skip("only root may mount a disk")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


@contextmanager
def without_trash(place: Path) -> Iterator[Path]:
    """The same, with something in the way of its trash."""
    with mounted(place) as drive:
        (drive / f".Trash-{os.getuid()}").write_text("in the way")
        yield drive

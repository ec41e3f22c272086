"""Emptying the cache of fingerprints by the user's wish, and how much there is of it.

Knows the cache's file only; what the user said and did is kept elsewhere and never touched here.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from dupeviewer.core.storage.cache import LOCK_SECONDS
from dupeviewer.core.storage.fingerprints import TABLES


def held_bytes(path: Path) -> int:
    """What the cache takes on the disk."""
    files = (path.with_name(path.name + suffix) for suffix in ("", "-wal", "-shm"))
    return sum(file.stat().st_size for file in files if file.exists())


def clear(path: Path) -> None:
    """Forget all that was read, and give the room back.

    Raises: sqlite3.Error where the cache is in use, or is none.
    """
    if not path.exists():
        return
    with closing(sqlite3.connect(path, timeout=LOCK_SECONDS)) as database:
        known = {name for (name,) in database.execute("SELECT name FROM sqlite_master")}
        with database:
            for table in TABLES:
                if table in known:
                    database.execute(f"DELETE FROM {table}")  # noqa: S608 (names of our own)
        database.execute("VACUUM")
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")

"""How a file that must not be lost is opened: checked, migrated with a copy kept, or rescued.

Knows SQLite and nothing of what is stored; a damaged file is set aside and never deleted.
"""

from __future__ import annotations

import logging
import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from dupeviewer.core.storage import private

logger = logging.getLogger(__name__)

LOCK_SECONDS = 10.0


class NewerFile(Exception):
    """The file was written by a newer version of the program; it is left as it is."""


@dataclass(frozen=True, slots=True)
class Shape:
    """The tables of a file, and the scripts that bring it from each version to the next."""

    tables: tuple[str, ...]
    migrations: tuple[str, ...]

    @property
    def version(self) -> int:
        return len(self.migrations)


@dataclass(frozen=True, slots=True)
class Opened:
    """A connection; `aside` is where the file lies that was damaged, if it was."""

    database: sqlite3.Connection
    aside: str | None = None


def opened(path: str, shape: Shape) -> Opened:
    """The file at this path, made where there is none; of a damaged one, what can be read.

    Raises: NewerFile, OSError, sqlite3.OperationalError when it is locked or can't be written.
    """
    private.file(Path(path))
    try:
        return Opened(_sound(path, shape))
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError as error:
        logger.info("%s is damaged: %s", path, error)
    aside = _set_aside(path)
    private.file(Path(path))
    database = _sound(path, shape)
    _rescue(aside, database, shape.tables)
    return Opened(database, aside)


def _sound(path: str, shape: Shape) -> sqlite3.Connection:
    database = sqlite3.connect(
        path, timeout=LOCK_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        version = _version(database)
        if version > shape.version:
            raise NewerFile(f"{path} was written by a newer version of DupeViewer")
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = FULL")
        database.execute("PRAGMA foreign_keys = ON")
        if database.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError("the integrity check failed")
        if 0 < version < shape.version:
            _keep_a_copy(database, f"{path}.version-{version}")
        _migrate(database, shape)
    except BaseException:
        database.close()
        raise
    return database


def _version(database: sqlite3.Connection) -> int:
    return int(database.execute("PRAGMA user_version").fetchone()[0])


def _migrate(database: sqlite3.Connection, shape: Shape) -> None:
    """Go up version by version, once, whichever process comes first."""
    database.execute("BEGIN IMMEDIATE")
    with database:
        for script in shape.migrations[_version(database) :]:
            for statement in script.split(";"):
                database.execute(statement)
        database.execute(f"PRAGMA user_version = {shape.version}")


def _keep_a_copy(database: sqlite3.Connection, target: str) -> None:
    private.file(Path(target))
    with closing(sqlite3.connect(target)) as copy:
        database.backup(copy)


def _set_aside(path: str) -> str:
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    aside = f"{path}.damaged-{stamp}"
    for suffix in ("-wal", "-shm", ""):
        if os.path.exists(path + suffix):
            os.replace(path + suffix, aside + suffix)
    return aside


def _rescue(aside: str, database: sqlite3.Connection, tables: tuple[str, ...]) -> None:
    """Copy every row that can still be read, from both ends of each table."""
    database.execute("PRAGMA foreign_keys = OFF")
    with closing(sqlite3.connect(aside)) as damaged:
        for table in tables:
            known = {row[1] for row in database.execute(f"PRAGMA table_info({table})")}
            for order in ("ASC", "DESC"):
                try:
                    _copy_rows(damaged, database, table, known, order)
                except sqlite3.Error as error:
                    logger.info("%s of %s: %s", table, aside, error)
    database.execute("PRAGMA foreign_keys = ON")


def _copy_rows(
    damaged: sqlite3.Connection,
    database: sqlite3.Connection,
    table: str,
    known: set[str],
    order: str,
) -> None:
    rows = damaged.execute(f"SELECT * FROM {table} ORDER BY rowid {order}")  # noqa: S608 (our own)
    names = [column[0] for column in rows.description]
    wanted = [place for place, name in enumerate(names) if name in known]
    columns = ", ".join(names[place] for place in wanted)
    marks = ", ".join("?" * len(wanted))
    sql = f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({marks})"  # noqa: S608 (our own)
    for row in rows:
        database.execute(sql, [row[place] for place in wanted])
